// SPDX-License-Identifier: GPL-3.0-or-later
// Which roll-outs there are, and what people do with them.
#include "core/rollout/rollouts.h"

#include "core/base/log.h"
#include "core/model/json.h"
#include "core/model/update_rules.h"

#include <algorithm>

namespace freshseat::rollout {

namespace {

std::string keyOf(const MasterName &master)
{
    return nameKey(master.value());
}

} // namespace

Rollouts::Rollouts(const RolloutParts &parts, RolloutOptions options)
    : m_parts(parts)
    , m_options(options)
    , m_watch(options.limits)
{}

Rollouts::~Rollouts()
{
    close();
}

Result<void> Rollouts::load()
{
    auto kept = m_parts.book.load();
    if (!kept) return failure(kept);
    const std::lock_guard lock(m_mutex);
    for (Rollout &rollout : *kept) m_rollouts[keyOf(rollout.master)] = std::move(rollout);
    return {};
}

void Rollouts::close()
{
    m_closed = true;
    const std::lock_guard working(m_working);
}

std::optional<Rollout> Rollouts::newest(const MasterName &master) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_rollouts.find(keyOf(master));
    return found == m_rollouts.end() ? std::nullopt : std::optional(found->second);
}

bool Rollouts::needsLook(const Rollout &rollout) const
{
    const auto stood = [](const RolloutSeat &seat) { return seat.step == RolloutStep::Stood; };
    switch (rollout.phase) {
    case RolloutPhase::Canary:
    case RolloutPhase::Rolling:
        return true;
    case RolloutPhase::Waiting:
        return false;
    case RolloutPhase::Done:
        return rollout.ended && m_parts.clock.now() - *rollout.ended < m_options.watchAfter &&
               std::none_of(rollout.seats.begin(), rollout.seats.end(), stood);
    case RolloutPhase::Failed:
    case RolloutPhase::Aborted:
        return !m_backAgain.contains(keyOf(rollout.master));
    }
    return false;
}

void Rollouts::step()
{
    const std::unique_lock working(m_working, std::try_to_lock);
    if (!working) return;
    std::vector<MasterName> masters;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[key, rollout] : m_rollouts) {
            if (needsLook(rollout)) masters.push_back(rollout.master);
        }
    }
    for (const MasterName &master : masters) stepOne(master);
}

Result<void> Rollouts::begin(const Rollout &rollout)
{
    if (auto saved = m_parts.book.save(rollout); !saved) return saved;
    adopt(rollout);
    return {};
}

void Rollouts::adopt(const Rollout &rollout)
{
    const std::lock_guard working(m_working);
    const MasterName master = rollout.master;
    if (const auto before = newest(master); before && !isOver(before->phase))
        journal(*before, Outcome::Skipped, "ended before its time: the next roll-out began");
    m_prepared.erase(keyOf(master));
    m_backAgain.erase(keyOf(master));
    for (const RolloutSeat &seat : rollout.seats) m_watch.forget(seat.name);
    put(rollout);
    stepOne(master);
}

void Rollouts::supersede(const MasterName &master, const std::string &why)
{
    const std::lock_guard working(m_working);
    auto rollout = underWay(master);
    if (!rollout) return;
    std::vector<Aim> none;
    for (const RolloutSeat &seat : rollout->seats) none.push_back({seat.name, std::nullopt});
    if (const auto done = m_parts.room.aim(rollout->master, none); !done) log::error(done.error().message);
    end(*rollout, RolloutPhase::Aborted, why);
    m_backAgain.insert(keyOf(master));
    put(*rollout);
}

Result<Rollout> Rollouts::underWay(const MasterName &master) const
{
    auto rollout = newest(master);
    if (!rollout || isOver(rollout->phase)) return tl::unexpected<Error>(noRolloutOf(master));
    return std::move(*rollout);
}

Result<void> Rollouts::proceed(const MasterName &master, const std::string &who)
{
    const std::lock_guard working(m_working);
    auto rollout = underWay(master);
    if (!rollout) return failure(rollout);
    if (rollout->mode == RollOut::None) rollout->mode = RollOut::Boot;
    if (auto done = roll(*rollout); !done) return done;
    journal(*rollout, Outcome::Done, "goes on to the other seats, asked for by " + who);
    put(*rollout);
    stepOne(master);
    return {};
}

Result<void> Rollouts::abort(const MasterName &master, const std::string &who)
{
    const std::lock_guard working(m_working);
    auto rollout = underWay(master);
    if (!rollout) return failure(rollout);
    if (rollout->phase == RolloutPhase::Rolling) {
        if (auto done = m_parts.room.setCurrent(rollout->master, rollout->from); !done) return done;
    }
    end(*rollout, RolloutPhase::Aborted, "by " + who);
    m_prepared.erase(keyOf(master));
    put(*rollout);
    stepOne(master);
    return {};
}

void Rollouts::masterRemoved(const MasterName &master)
{
    const std::lock_guard working(m_working);
    const std::lock_guard lock(m_mutex);
    m_rollouts.erase(keyOf(master));
}

Result<void> Rollouts::renameSeat(const SeatName &from, const SeatName &to,
                                  const std::function<Result<void>(const std::vector<Rollout> &)> &write)
{
    std::vector<Rollout> changed;
    const std::lock_guard lock(m_mutex);
    for (const auto &[key, rollout] : m_rollouts) {
        Rollout renamed = rollout;
        for (RolloutSeat &seat : renamed.seats) {
            if (nameKey(seat.name.value()) != nameKey(from.value())) continue;
            seat.name = to;
            changed.push_back(renamed);
            break;
        }
    }
    if (auto done = write(changed); !done) return done;
    for (Rollout &rollout : changed) {
        m_parts.book.changed(rollout);
        m_rollouts[keyOf(rollout.master)] = std::move(rollout);
    }
    return {};
}

void Rollouts::journal(const Rollout &rollout, Outcome outcome, std::string detail)
{
    m_parts.book.journal({0, m_parts.clock.now(), rollout.by, "rollout", "master " + rollout.master.value(),
                          std::string(toText(outcome)),
                          "snapshot " + std::to_string(rollout.to) + ": " + std::move(detail)});
}

/// What is known in memory goes on without the book: at the worst a step is done twice after a crash.
void Rollouts::put(const Rollout &rollout)
{
    if (const auto saved = m_parts.book.save(rollout); !saved)
        log::error("the roll-out of master " + rollout.master.value() +
                   " could not be written: " + saved.error().message);
    {
        const std::lock_guard lock(m_mutex);
        m_rollouts[keyOf(rollout.master)] = rollout;
    }
    m_parts.book.changed(rollout);
}

} // namespace freshseat::rollout
