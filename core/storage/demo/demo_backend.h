// SPDX-License-Identifier: GPL-3.0-or-later
// DemoBackend: a room in memory that behaves, for trying the console and for tests. Refuses what the real ones refuse.
#pragma once
#include "core/base/clock.h"
#include "core/rollout/canary_watch.h"
#include "core/storage/backend.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

namespace freshseat::demo {

struct DemoOptions {
    int seats = 24;      ///< 0 to 500
    bool lived = false;  ///< with a schedule, and a journal of the days before
    bool ticking = true; ///< sessions come and go by themselves, on a thread of the backend's own
    std::chrono::milliseconds tick{1000};
    std::chrono::milliseconds delay{0};     ///< every call takes this long
    std::chrono::milliseconds seatDelay{0}; ///< and every seat of an action that long, shown as "resetting"
    std::uint64_t seed = 1;
    const Clock *clock = nullptr; ///< null = the machine's; outlives the backend
    std::string version = "demo";
    rollout::WatchLimits watch{std::chrono::minutes(2), std::chrono::seconds(30), 2}; ///< of a roll-out's first seats
};

class DemoState;
class DemoSchedule;
class DemoRollouts;

/// Thread-safe, as every backend.
class DemoBackend final : public StorageBackend
{
public:
    explicit DemoBackend(DemoOptions options = {});
    ~DemoBackend() override;

    Result<HostStatus> status() override;
    Result<std::vector<Master>> masters() override;
    Result<std::vector<Snapshot>> snapshots(const MasterName &master) override;
    Result<std::unique_ptr<Upload>> beginImport(const Caller &caller, const ImportSpec &spec) override;
    Result<std::unique_ptr<Download>> beginExport(const Caller &caller, const ExportSpec &spec,
                                                  const Progress &progress) override;
    Result<std::vector<Seat>> seats() override;
    Result<Seat> seat(const SeatName &name) override;
    Result<SeatSecret> secret(const Caller &caller, const SeatName &name) override;
    Result<std::vector<Schedule>> schedules() override;
    Result<UpdateSession> update(const MasterName &master) override;
    Result<Rollout> rollout(const MasterName &master) override;
    Result<std::vector<Pc>> pcs() override;
    Result<std::string> bootScript(const std::string &mac) override;
    Result<BootNetwork> bootNetwork() override;
    Result<std::vector<JournalEntry>> journal(const JournalQuery &query) override;
    Result<std::vector<Change>> preview(const Action &action) override;
    Result<std::vector<ItemOutcome>> perform(const Caller &caller, const Action &action,
                                             const Progress &progress) override;
    Result<std::unique_ptr<Watch>> watch(std::function<void(const RoomEvent &)> listener) override;
    void cancel() override;

    // For tests.

    /// The next call that reaches the room answers with this.
    void failNext(Error error);
    /// The next action of that name (actionName()), whatever is asked before it.
    void failNext(std::string_view action, Error error);
    /// From now on every call takes this long.
    void setDelay(std::chrono::milliseconds delay);
    /// A PC on the seat logs in from `address`, or its sessions end (empty address). Unknown seats are ignored.
    void setSession(const SeatName &seat, const std::string &address);
    /// A PC asks for a boot script.
    void addPc(const Pc &pc);
    void setDirtyBytes(const SeatName &seat, std::uint64_t bytes);
    void setState(const SeatName &seat, SeatState state);
    /// One step of the room's life, its schedule and its roll-outs, as its thread does it.
    void tickOnce();
    /// The same without the room's life: nothing happens in it by itself.
    void stepOnce();

private:
    std::shared_ptr<DemoState> m_state; ///< shared with running transfers, which may outlive the backend
    std::unique_ptr<DemoSchedule> m_schedule;
    std::unique_ptr<DemoRollouts> m_rollouts;
    std::thread m_ticker;
};

} // namespace freshseat::demo
