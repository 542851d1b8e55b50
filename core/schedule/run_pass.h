// SPDX-License-Identifier: GPL-3.0-or-later
// RunPass: one pass over the pending seats of a run: does what it is for with those that are ready, leaves the others
// for the next pass or, at the give-up time, for good.
#pragma once
#include "core/schedule/shared_agenda.h"
#include "core/storage/backend.h"

#include <atomic>
#include <functional>
#include <map>
#include <vector>

namespace freshseat::schedule {

struct PassParts {
    StorageBackend &backend;
    SharedAgenda &agenda;
    const Clock &clock;
    std::size_t atOnce = 1;                                   ///< seats handed to the backend in one call
    const std::atomic<bool> &closed;                          ///< set: stop at the next seat, what is pending stays so
    const std::function<bool(const SeatName &)> &freshAtBoot; ///< SchedulerParts::freshAtBoot
};

/// Used once, by one thread; no other passes over the same run meanwhile.
class RunPass
{
public:
    /// `tell`: each seat as soon as it is known how it fared; may be empty.
    RunPass(const PassParts &parts, ScheduleId id, std::function<void(const ItemOutcome &)> tell)
        : m_parts(parts)
        , m_id(id)
        , m_tell(std::move(tell))
    {}

    /// Blocks as long as the backend does. How each pending seat fared; one that goes on waiting is "skipped".
    std::vector<ItemOutcome> run();

private:
    void lookOnce(const ScheduleEntry &entry);
    void giveUp(const ScheduleEntry &entry);
    /// Players have time until ScheduleRun::notBefore.
    void tellPlayers(const ScheduleEntry &entry);
    void doAll(const std::string &who, const std::vector<SeatName> &ready);
    void doSome(const std::string &who, const std::vector<SeatName> &names);
    [[nodiscard]] Action actionOn(const std::vector<SeatName> &names) const;
    /// Whatever could not be done in this pass.
    void leave(const ScheduleRun &run, std::vector<ItemOutcome> left);
    /// What was given up is reset at its next boot, where the host can.
    void armBoots(std::vector<ItemOutcome> &givenUp);
    void note(const std::vector<ItemOutcome> &items, Journalled journalled);
    void report(const ItemOutcome &item);

    const PassParts m_parts;
    const ScheduleId m_id;
    const std::function<void(const ItemOutcome &)> m_tell;
    ScheduleAction m_action = ScheduleAction::Reset;
    std::vector<ItemOutcome> m_items; ///< the answer
    std::vector<ItemOutcome> m_left;  ///< looked idle and could not be done
};

} // namespace freshseat::schedule
