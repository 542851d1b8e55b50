// SPDX-License-Identifier: GPL-3.0-or-later
// DemoState: the room with its lock, its clock and its watches; what DemoBackend and its running transfers share.
#pragma once
#include "core/base/thread_pool.h"
#include "core/storage/demo/demo_backend.h"
#include "core/storage/demo/demo_room.h"
#include "core/storage/watch_hub.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace freshseat::demo {

class DemoState
{
public:
    explicit DemoState(const DemoOptions &options);

    [[nodiscard]] TimePoint now() const { return m_clock->now(); }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    /// Every call begins here: takes its time, then fails when the backend was cancelled or a test asked for it.
    Result<void> enter();
    /// False when the backend was cancelled before `time` was over.
    bool pause(std::chrono::milliseconds time);
    void cancel();
    void tick();
    [[nodiscard]] std::unique_ptr<Watch> watch(std::function<void(const RoomEvent &)> listener);
    [[nodiscard]] const DemoOptions &options() const { return m_options; }

    /// `use(room)` under the lock.
    template <class Use>
    auto with(Use use)
    {
        const std::scoped_lock lock(m_mutex);
        return use(m_room);
    }
    /// Held during an action: one at a time. Taken before the lock of the room.
    [[nodiscard]] std::unique_lock<std::mutex> acting() { return std::unique_lock(m_acting); }
    void failNext(Error error);
    void failNext(std::string_view action, Error error);
    /// Of an action of that name: what a test asked for, once.
    Result<void> begin(std::string_view action);
    void setDelay(std::chrono::milliseconds delay);

private:
    DemoOptions m_options;
    SystemClock m_systemClock;
    const Clock *m_clock;
    ThreadPool m_events{"demo-events", 1};
    WatchHub m_hub{m_events};
    std::mutex m_acting;
    std::mutex m_mutex; ///< guards everything below
    std::condition_variable m_wake;
    bool m_cancelled = false;
    std::optional<Error> m_failNext;
    std::map<std::string, Error, std::less<>> m_failActions; ///< by name
    std::chrono::milliseconds m_delay;
    DemoRoom m_room;
};

[[nodiscard]] Error demoCancelled();
[[nodiscard]] std::unique_ptr<Upload> makeUpload(std::shared_ptr<DemoState> state, Caller caller, ImportSpec spec);
[[nodiscard]] std::unique_ptr<Download> makeDownload(std::shared_ptr<DemoState> state, std::uint64_t size);

} // namespace freshseat::demo
