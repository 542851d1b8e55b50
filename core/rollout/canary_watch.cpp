// SPDX-License-Identifier: GPL-3.0-or-later
// From states and boots to a verdict.
#include "core/rollout/canary_watch.h"

namespace freshseat::rollout {

namespace {

void fail(RolloutSeat &entry, std::string why)
{
    entry.step = RolloutStep::Failed;
    entry.message = std::move(why);
}

} // namespace

std::string inMinutes(std::chrono::seconds time)
{
    const auto seconds = time.count();
    if (seconds == 0 || seconds % 60 != 0) return std::to_string(seconds) + " seconds";
    return std::to_string(seconds / 60) + (seconds == 60 ? " minute" : " minutes");
}

void CanaryWatch::look(RolloutSeat &entry, const Seat &seat, const SeatPulse &pulse, TimePoint now)
{
    if (entry.step == RolloutStep::Stood || entry.step == RolloutStep::Failed) return;
    if (entry.step == RolloutStep::Waiting || entry.step == RolloutStep::Stays) {
        entry.step = RolloutStep::Moved;
        entry.message.clear();
    }
    countBoots(entry, pulse, now);
    judge(entry, seat, now);
}

void CanaryWatch::countBoots(RolloutSeat &entry, const SeatPulse &pulse, TimePoint now)
{
    const auto [known, first] = m_boots.try_emplace(nameKey(entry.name.value()), pulse.boots);
    // The counter begins anew with the room; a first look after that sees what is there, not what was.
    const std::uint64_t more = first || pulse.boots < known->second ? 0 : pulse.boots - known->second;
    known->second = pulse.boots;
    if (more == 0) return;
    const bool again = entry.booted.has_value();
    entry.restarts += static_cast<int>(again ? more : more - 1);
    entry.booted = now;
    entry.running.reset();
}

void CanaryWatch::judge(RolloutSeat &entry, const Seat &seat, TimePoint now) const
{
    if (seat.state == SeatState::Failed) return fail(entry, "its disk cannot be used");
    if (entry.restarts > m_limits.restarts)
        return fail(entry, "it started " + std::to_string(entry.restarts + 1) + " times instead of running");
    if (seat.state == SeatState::Running) {
        if (!entry.booted) entry.booted = now;
        if (!entry.running) entry.running = now;
        entry.step = RolloutStep::Running;
        if (now - *entry.running >= m_limits.stay) entry.step = RolloutStep::Stood;
        return;
    }
    if (entry.running) { // it was shut down: it is watched again when it is back
        entry.running.reset();
        entry.booted.reset();
        entry.step = RolloutStep::Moved;
        return;
    }
    if (!entry.booted && !seat.sessions.empty()) entry.booted = now;
    if (!entry.booted) return;
    entry.step = RolloutStep::Starting;
    if (now - *entry.booted >= m_limits.bootWithin)
        fail(entry, "it did not come up within " + inMinutes(m_limits.bootWithin) + " of its start");
}

} // namespace freshseat::rollout
