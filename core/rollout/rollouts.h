// SPDX-License-Identifier: GPL-3.0-or-later
// Rollouts: moves the seats of a room to another snapshot of their master, first ones first, and back when those do not
// stand. Works through any StorageBackend that is a RolloutRoom too. Whoever owns it calls step() about once a second.
//
// Safety: a seat in use is never touched, and one that was left a moment ago is in use. Pinned and kept seats stay.
// Every step is written down before the next; what a crash cut off is done again, each step is the same when done
// twice.
#pragma once
#include "core/rollout/book.h"
#include "core/rollout/canary_watch.h"
#include "core/rollout/rollout_room.h"
#include "core/storage/backend.h"

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace freshseat::rollout {

/// All of it outlives the roll-outs.
struct RolloutParts {
    StorageBackend &backend;
    RolloutRoom &room;
    RolloutBook &book;
    const Clock &clock;
};

struct RolloutOptions {
    WatchLimits limits;
    std::size_t atOnce = 8;            ///< seats handed to the backend in one call
    std::chrono::hours watchAfter{24}; ///< a roll-out that is done can still become last known good so long
};

/// Thread-safe. Blocks as long as the backend and the book do.
class Rollouts
{
public:
    Rollouts(const RolloutParts &parts, RolloutOptions options);
    ~Rollouts();
    Rollouts(const Rollouts &) = delete;
    Rollouts &operator=(const Rollouts &) = delete;

    /// Reads the book; before anything else.
    Result<void> load();
    /// Looks at every roll-out that is under way. Returns at once when another thread is in it.
    void step();
    /// Nothing is begun any more; waits until what runs has stopped.
    void close();

    [[nodiscard]] std::optional<Rollout> newest(const MasterName &master) const;
    /// Writes it down, then adopt().
    Result<void> begin(const Rollout &rollout);
    /// The roll-out is written down already. One of the same master that is under way ends here. Does the first step.
    void adopt(const Rollout &rollout);
    /// One that is under way ends without going back: seats follow the master's current snapshot from now on.
    void supersede(const MasterName &master, const std::string &why);
    Result<void> proceed(const MasterName &master, const std::string &who);
    Result<void> abort(const MasterName &master, const std::string &who);
    void masterRemoved(const MasterName &master);
    /// `work` while no roll-out changes. Waits for what one does with seats: hold none of them.
    template <class Work>
    auto quietly(Work work)
    {
        const std::lock_guard working(m_working);
        return work();
    }
    /// Inside quietly(). Roll-outs go on with the seat's new name once `write` has written those that change.
    Result<void> renameSeat(const SeatName &from, const SeatName &to,
                            const std::function<Result<void>(const std::vector<Rollout> &)> &write);

private:
    void stepOne(const MasterName &master);
    void stepKnown(Rollout &rollout, std::span<const Seat> seats);
    Result<void> prepare(Rollout &rollout);
    Result<void> aim(const Rollout &rollout);
    void stepCanaries(Rollout &rollout, std::span<const Seat> seats);
    void judgeCanaries(Rollout &rollout);
    void fail(Rollout &rollout);
    Result<void> roll(Rollout &rollout);
    void stepRolling(Rollout &rollout, std::span<const Seat> seats);
    void takeBack(Rollout &rollout, std::span<const Seat> seats);
    void end(Rollout &rollout, RolloutPhase phase, std::string reason);
    std::vector<const Seat *> lookAtRolled(Rollout &rollout, std::span<const Seat> seats);
    /// Moves those of the seats that are quiet.
    void resetQuiet(Rollout &rollout, const std::vector<const Seat *> &seats);
    void noteMoved(Rollout &rollout, const SeatName &name);
    Result<Rollout> underWay(const MasterName &master) const;
    void journal(const Rollout &rollout, Outcome outcome, std::string detail);
    void put(const Rollout &rollout);
    [[nodiscard]] bool needsLook(const Rollout &rollout) const;

    const RolloutParts m_parts;
    const RolloutOptions m_options;
    std::atomic<bool> m_closed = false;
    std::mutex m_working;              ///< held while roll-outs change; taken before m_mutex
    CanaryWatch m_watch;               ///< guarded by m_working
    std::set<std::string> m_prepared;  ///< nameKeys of masters: aims are set since the start; guarded by m_working
    std::set<std::string> m_backAgain; ///< the same: all are back where they were; guarded by m_working
    mutable std::mutex m_mutex;        ///< guards m_rollouts
    std::map<std::string, Rollout> m_rollouts; ///< by nameKey of the master
};

} // namespace freshseat::rollout
