// SPDX-License-Identifier: GPL-3.0-or-later
// One look at the seats of one roll-out, and what follows from it.
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/update_rules.h"
#include "core/rollout/rollouts.h"

#include <algorithm>

namespace freshseat::rollout {

namespace {

bool stays(RolloutSeat &entry, const Seat *seat, const MasterName &master)
{
    const auto stay = [&](std::string why) {
        entry.step = RolloutStep::Stays;
        entry.message = std::move(why);
        return true;
    };
    if (seat == nullptr) return stay("there is no such seat any more");
    const auto standing = standingOn(*seat, master);
    if (!standing) return stay("it has no disk of this master any more");
    if (standing->pinned) return stay("pinned to snapshot " + std::to_string(standing->snapshot));
    if (seat->policy == ResetPolicy::Keep) return stay("its policy is keep: it moves when it is reset");
    return false;
}

/// Of a seat that is no canary: how long it has run on the new snapshot.
void watchRolled(RolloutSeat &entry, const Seat &seat, TimePoint now, std::chrono::seconds stay)
{
    if (entry.step == RolloutStep::Stood) return;
    if (seat.state != SeatState::Running) {
        entry.running.reset();
        entry.step = RolloutStep::Moved;
        return;
    }
    if (!entry.running) entry.running = now;
    entry.step = now - *entry.running >= stay ? RolloutStep::Stood : RolloutStep::Running;
}

bool anyIs(const Rollout &rollout, RolloutStep step)
{
    return std::any_of(rollout.seats.begin(), rollout.seats.end(),
                       [step](const RolloutSeat &seat) { return seat.step == step; });
}

} // namespace

void Rollouts::stepOne(const MasterName &master)
{
    auto rollout = newest(master);
    if (!rollout || m_closed || !needsLook(*rollout)) return;
    const Json before = toJson(*rollout);
    Result<void> ready;
    if (!m_prepared.contains(nameKey(master.value()))) ready = prepare(*rollout);
    const auto seats = ready ? m_parts.backend.seats() : Result<std::vector<Seat>>(failure(ready));
    if (!seats) {
        log::warning("the roll-out of master " + master.value() + " waits: " + seats.error().message);
        return;
    }
    const bool wasOver = isOver(rollout->phase);
    stepKnown(*rollout, *seats);
    if (toJson(*rollout) != before) put(*rollout);
    if (!wasOver && rollout->phase == RolloutPhase::Done) m_parts.room.settled(rollout->master);
}

void Rollouts::stepKnown(Rollout &rollout, std::span<const Seat> seats)
{
    switch (rollout.phase) {
    case RolloutPhase::Canary:
        return stepCanaries(rollout, seats);
    case RolloutPhase::Rolling:
    case RolloutPhase::Done:
        return stepRolling(rollout, seats);
    case RolloutPhase::Failed:
    case RolloutPhase::Aborted:
        return takeBack(rollout, seats);
    case RolloutPhase::Waiting:
        return;
    }
}

/// Once after it began and once after each start of the program: a crash may have come before the aims were set.
Result<void> Rollouts::prepare(Rollout &rollout)
{
    if (rollout.phase == RolloutPhase::Rolling) {
        const auto masters = m_parts.backend.masters();
        if (!masters) return failure(masters);
        const bool behind = std::any_of(masters->begin(), masters->end(), [&](const Master &master) {
            return master.name == rollout.master && master.current != rollout.to;
        });
        if (behind) {
            if (auto done = m_parts.room.setCurrent(rollout.master, rollout.to); !done) return done;
        }
    }
    if (auto aimed = aim(rollout); !aimed) return aimed;
    m_prepared.insert(nameKey(rollout.master.value()));
    return {};
}

Result<void> Rollouts::aim(const Rollout &rollout)
{
    std::vector<Aim> aims;
    for (const RolloutSeat &seat : rollout.seats) {
        Aim aim{seat.name, std::nullopt};
        const bool goesBack = rollout.phase == RolloutPhase::Failed || rollout.phase == RolloutPhase::Aborted;
        const bool ahead =
            rollout.phase == RolloutPhase::Rolling ||
            (seat.canary && (rollout.phase == RolloutPhase::Canary || rollout.phase == RolloutPhase::Waiting));
        if (ahead) aim.snapshot = rollout.to;
        if (goesBack) aim.snapshot = rollout.from;
        if (seat.step == RolloutStep::Stays) aim.snapshot.reset();
        aims.push_back(std::move(aim));
    }
    return m_parts.room.aim(rollout.master, aims);
}

void Rollouts::stepCanaries(Rollout &rollout, std::span<const Seat> seats)
{
    std::vector<const Seat *> behind;
    for (RolloutSeat &entry : rollout.seats) {
        if (!entry.canary || entry.step == RolloutStep::Stays) continue;
        const Seat *seat = findSeat(seats, entry.name);
        if (stays(entry, seat, rollout.master)) continue;
        if (standingOn(*seat, rollout.master)->snapshot == rollout.to)
            m_watch.look(entry, *seat, m_parts.room.pulse(entry.name), m_parts.clock.now());
        else
            behind.push_back(seat);
    }
    resetQuiet(rollout, behind);
    judgeCanaries(rollout);
}

void Rollouts::judgeCanaries(Rollout &rollout)
{
    if (anyIs(rollout, RolloutStep::Failed)) return fail(rollout);
    const bool watched = std::any_of(rollout.seats.begin(), rollout.seats.end(), [](const RolloutSeat &seat) {
        return seat.canary && seat.step != RolloutStep::Stood && seat.step != RolloutStep::Stays;
    });
    if (watched) return;
    if (!anyIs(rollout, RolloutStep::Stood)) {
        rollout.phase = RolloutPhase::Waiting;
        rollout.reason = "none of the first seats is left to try it";
        return journal(rollout, Outcome::Skipped, rollout.reason);
    }
    if (const auto marked = m_parts.room.mark(rollout.master, rollout.to, true); !marked)
        log::error(marked.error().message);
    if (rollout.mode == RollOut::None) {
        rollout.phase = RolloutPhase::Waiting;
        return journal(rollout, Outcome::Done, "the first seats stood; the others wait for a word");
    }
    if (const auto done = roll(rollout); !done)
        log::warning("the roll-out of master " + rollout.master.value() + " waits: " + done.error().message);
    else
        journal(rollout, Outcome::Done, "the first seats stood, it goes on to the others");
}

void Rollouts::fail(Rollout &rollout)
{
    std::vector<std::string> reasons;
    for (const RolloutSeat &seat : rollout.seats) {
        if (seat.step == RolloutStep::Failed) reasons.push_back("seat " + seat.name.value() + ": " + seat.message);
    }
    if (const auto marked = m_parts.room.mark(rollout.master, rollout.to, false); !marked)
        log::error(marked.error().message);
    m_prepared.erase(nameKey(rollout.master.value()));
    end(rollout, RolloutPhase::Failed, join(reasons, "; "));
    if (const auto aimed = aim(rollout); !aimed) log::warning(aimed.error().message); // the next step does it again
}

/// The snapshot becomes current, and every seat's next boot brings it there.
Result<void> Rollouts::roll(Rollout &rollout)
{
    if (auto done = m_parts.room.setCurrent(rollout.master, rollout.to); !done) return done;
    rollout.phase = RolloutPhase::Rolling;
    return aim(rollout);
}

/// The seats that are not on it yet, of a roll-out that moves them; the others are watched.
std::vector<const Seat *> Rollouts::lookAtRolled(Rollout &rollout, std::span<const Seat> seats)
{
    std::vector<const Seat *> behind;
    for (RolloutSeat &entry : rollout.seats) {
        if (entry.step == RolloutStep::Stays) continue;
        const Seat *seat = findSeat(seats, entry.name);
        if (stays(entry, seat, rollout.master)) continue;
        if (standingOn(*seat, rollout.master)->snapshot == rollout.to)
            watchRolled(entry, *seat, m_parts.clock.now(), m_options.limits.stay);
        else if (rollout.phase == RolloutPhase::Rolling)
            behind.push_back(seat);
    }
    return behind;
}

void Rollouts::stepRolling(Rollout &rollout, std::span<const Seat> seats)
{
    const bool stoodBefore = anyIs(rollout, RolloutStep::Stood);
    const auto behind = lookAtRolled(rollout, seats);
    if (!stoodBefore && anyIs(rollout, RolloutStep::Stood)) {
        if (const auto marked = m_parts.room.mark(rollout.master, rollout.to, true); !marked)
            log::error(marked.error().message);
    }
    if (rollout.mode == RollOut::Idle) resetQuiet(rollout, behind);
    if (rollout.phase == RolloutPhase::Rolling && !anyIs(rollout, RolloutStep::Waiting))
        end(rollout, RolloutPhase::Done, {});
}

void Rollouts::takeBack(Rollout &rollout, std::span<const Seat> seats)
{
    std::vector<const Seat *> quiet;
    bool away = false;
    for (const RolloutSeat &entry : rollout.seats) {
        const Seat *seat = findSeat(seats, entry.name);
        if (entry.step == RolloutStep::Stays || seat == nullptr) continue;
        const auto standing = standingOn(*seat, rollout.master);
        if (!standing || standing->pinned || standing->snapshot != rollout.to) continue;
        away = true;
        if (entry.canary || rollout.mode == RollOut::Idle) quiet.push_back(seat);
    }
    if (away) {
        resetQuiet(rollout, quiet);
        return;
    }
    std::vector<Aim> none;
    for (const RolloutSeat &seat : rollout.seats) none.push_back({seat.name, std::nullopt});
    if (const auto done = m_parts.room.aim(rollout.master, none); !done) return log::error(done.error().message);
    m_backAgain.insert(nameKey(rollout.master.value()));
}

void Rollouts::end(Rollout &rollout, RolloutPhase phase, std::string reason)
{
    rollout.phase = phase;
    rollout.reason = std::move(reason);
    rollout.ended = m_parts.clock.now();
    if (phase == RolloutPhase::Failed)
        journal(rollout, Outcome::Failed,
                rollout.reason + "; the seats go back to snapshot " + std::to_string(rollout.from) +
                    ", it is marked bad");
    else if (phase == RolloutPhase::Aborted)
        journal(rollout, Outcome::Skipped, "ended " + rollout.reason);
    else
        journal(rollout, Outcome::Done, "every seat that was to move has");
    if (phase != RolloutPhase::Done) return;
    std::vector<Aim> none;
    for (const RolloutSeat &seat : rollout.seats) none.push_back({seat.name, std::nullopt});
    if (const auto done = m_parts.room.aim(rollout.master, none); !done) log::error(done.error().message);
}

void Rollouts::resetQuiet(Rollout &rollout, const std::vector<const Seat *> &seats)
{
    std::vector<SeatName> quiet;
    for (const Seat *seat : seats) {
        if (!isInUse(*seat) && seat->state != SeatState::Resetting && m_parts.room.pulse(seat->name).quiet)
            quiet.push_back(seat->name);
    }
    const Caller caller{"roll-out of " + rollout.master.value() + "@" + std::to_string(rollout.to)};
    Progress progress;
    progress.cancelled = &m_closed;
    for (std::size_t from = 0; from < quiet.size() && !m_closed; from += m_options.atOnce) {
        ResetSeats reset;
        reset.disk = rollout.master;
        const std::size_t count = std::min(m_options.atOnce, quiet.size() - from);
        reset.seats.names.assign(quiet.begin() + static_cast<std::ptrdiff_t>(from),
                                 quiet.begin() + static_cast<std::ptrdiff_t>(from + count));
        const auto items = m_parts.backend.perform(caller, reset, progress);
        if (!items) {
            log::warning(caller.who + ": " + items.error().message);
            break;
        }
        for (const ItemOutcome &item : *items) {
            if (item.outcome == Outcome::Done) noteMoved(rollout, SeatName(item.name));
        }
    }
}

void Rollouts::noteMoved(Rollout &rollout, const SeatName &name)
{
    m_watch.forget(name);
    if (isOver(rollout.phase)) return; // it went back
    for (RolloutSeat &entry : rollout.seats) {
        if (entry.name == name) entry.step = RolloutStep::Moved;
    }
}

} // namespace freshseat::rollout
