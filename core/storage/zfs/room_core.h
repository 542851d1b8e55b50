// SPDX-License-Identifier: GPL-3.0-or-later
// RoomCore: the hosts, one change at a time, and who hears of it. Shared with running transfers, which may outlive the
// backend.
#pragma once
#include "core/base/thread_pool.h"
#include "core/storage/watch_hub.h"
#include "core/storage/zfs/room_access.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace freshseat::zfsroom {

struct RoomHosts {
    std::unique_ptr<zfs::ZfsHost> zfs;
    std::unique_ptr<zfs::IscsiHost> iscsi;
    zfs::Rehearse rehearse = {};                ///< empty: what would be asked of them cannot be told
    std::unique_ptr<zfs::NightHost> night = {}; ///< null: the host has no schedule of its own
};

/// A RoomView and what it points to.
class RoomViews
{
public:
    using NewestRollout = std::function<std::optional<Rollout>(const MasterName &)>;
    RoomViews(const RoomState &state, const NewestRollout &rollout, const std::string &authority);
    [[nodiscard]] const RoomView &view() const { return m_view; }

private:
    std::vector<Seat> m_seats;
    std::vector<MasterView> m_masters;
    RoomView m_view;
};

class RoomCore
{
public:
    RoomCore(RoomHosts hosts, RoomOptions options, const Clock *clock);
    ~RoomCore();
    RoomCore(const RoomCore &) = delete;
    RoomCore &operator=(const RoomCore &) = delete;

    [[nodiscard]] zfs::ZfsHost &zfs() { return *m_hosts.zfs; }
    [[nodiscard]] zfs::IscsiHost &iscsi() { return *m_hosts.iscsi; }
    [[nodiscard]] const zfs::Rehearse &rehearse() const { return m_hosts.rehearse; }
    [[nodiscard]] zfs::NightHost *night() { return m_hosts.night.get(); }
    [[nodiscard]] const RoomParts &parts() const { return m_parts; }
    [[nodiscard]] const RoomOptions &options() const { return m_options; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] TimePoint now() const { return m_clock->now(); }

    /// Set before the first change. What the rules know of a master beside the state.
    void setRollouts(RoomViews::NewestRollout rollouts) { m_rollouts = std::move(rollouts); }
    [[nodiscard]] RoomViews views(const RoomState &state) const { return {state, m_rollouts, m_options.authority}; }

    Result<void> enter() const;
    Result<RoomState> look();
    /// `use(access, view)` with the room's lock, things tidied up; its Result comes back. What it journals and what
    /// changed is told to the watches.
    template <class Use>
    auto change(Use use) -> decltype(use(std::declval<RoomAccess &>(), std::declval<const RoomView &>()))
    {
        const std::scoped_lock turn(m_turn);
        auto access = begin();
        if (!access) return failure(access);
        const RoomViews views = this->views((*access)->state);
        auto result = use(**access, views.view());
        if (const auto ended = end(**access); !ended) return failure(ended);
        return result;
    }
    /// Writes the entries and tells them. During a change.
    Result<void> journal(RoomAccess &access, std::vector<JournalEntry> entries);

    void publish(RoomEvent event);
    Result<std::unique_ptr<Watch>> watch(std::function<void(const RoomEvent &)> listener);
    /// Work that watches want done now and then, on the watching thread.
    void setTick(std::function<void()> tick) { m_tick = std::move(tick); }
    void cancel();
    /// Ends the watching thread.
    void stop();

private:
    Result<std::unique_ptr<RoomAccess>> begin();
    Result<void> end(RoomAccess &access);
    void planNights(RoomAccess &access);
    void run();
    bool pause();
    void tell(RoomState &state);
    void tellSeats(RoomState &state);
    void tellMasters(const RoomState &state);
    void tellJournal(std::int64_t last);
    TimePoint firstSeen(const zfs::HostSession &session);

    const RoomHosts m_hosts;
    const RoomOptions m_options;
    SystemClock m_systemClock;
    const Clock *m_clock;
    const Layout m_layout;
    const FirstSeen m_firstSeen;
    const RoomParts m_parts;
    RoomViews::NewestRollout m_rollouts;
    std::function<void()> m_tick;
    ThreadPool m_events{"zfs-events", 1};
    WatchHub m_hub{m_events};
    std::mutex m_turn; ///< held during a change; taken before the others

    std::mutex m_telling;                           ///< guards what was told
    std::map<std::string, std::string> m_toldSeats; ///< by nameKey: the seat as JSON
    std::map<std::string, SeatName> m_toldNames;
    std::string m_toldMasters;
    std::int64_t m_toldJournal = 0;

    mutable std::mutex m_mutex; ///< guards everything below
    std::condition_variable m_wake;
    std::map<std::string, TimePoint> m_seen; ///< sessions, by target, initiator and address
    bool m_watched = false;
    bool m_lost = false;
    bool m_cancelled = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace freshseat::zfsroom
