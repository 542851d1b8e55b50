// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a reset: the old system is barred, the clone replaced (one rename in the store), then the catalogue says
// so.
#include "core/host/seat_reset.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/host/logins.h"

namespace freshseat::host {

namespace {

std::vector<catalog::LoginRecord> loginsAfter(std::vector<catalog::LoginRecord> logins, SeatReset::Reason reason)
{
    if (reason == SeatReset::Reason::Boot) return {};
    for (catalog::LoginRecord &login : logins) {
        if (reason == SeatReset::Reason::Forced || login.booted) login.barred = true;
    }
    return logins;
}

std::string detailOf(SeatReset::Reason reason, bool moves, int snapshot)
{
    std::vector<std::string> pieces;
    if (reason == SeatReset::Reason::Boot) pieces.emplace_back("at boot");
    if (reason == SeatReset::Reason::Forced) pieces.emplace_back("its session was ended");
    if (moves) pieces.push_back("now on snapshot " + std::to_string(snapshot));
    return join(pieces, ", ");
}

} // namespace

Result<SeatReset::Plan> SeatReset::plan(RowId seat, Reason reason)
{
    Plan plan;
    std::optional<int> aim;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        plan.record = runtime->record;
        plan.before = runtime->logins;
        if (runtime->update) return fail(ErrorCode::InUse, "it holds an open update session");
        if (const auto sent = runtime->aims.find(nameKey(plan.record.master.value())); sent != runtime->aims.end())
            aim = sent->second;
    }
    plan.after = loginsAfter(plan.before, reason);
    const auto snapshots = m_core.catalog.snapshots(plan.record.master);
    if (!snapshots) return failure(snapshots);
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        bool wanted = aim ? snapshot.number == *aim : snapshot.current;
        if (plan.record.pinned) wanted = snapshot.number == plan.record.snapshot;
        if (!wanted) continue;
        plan.key = blockstore::SnapshotKey(snapshot.storeKey);
        plan.moves = snapshot.number != plan.record.snapshot;
        plan.record.snapshot = snapshot.number;
        return plan;
    }
    return tl::unexpected(noSuchSnapshot(plan.record.master, plan.record.snapshot));
}

Result<void> SeatReset::resetClone(const Plan &plan, Reason reason)
{
    const blockstore::CloneKey key(plan.record.cloneKey);
    // A boot is no mistake that somebody wants to take back, and must not wait for the disk.
    const bool keeps = reason != Reason::Boot && m_core.options.undoGrace.count() > 0;
    auto done = keeps ? m_core.store.resetCloneKeeping(key, plan.key, m_core.clock.now())
                      : m_core.store.resetClone(key, plan.key);
    if (!done && done.error().code == ErrorCode::NotFound) {
        // Its file is gone (a restored backup, a hand that was too quick): a reset makes it anew.
        done = m_core.store.createClone(key, plan.key, durabilityOf(plan.record), limitOf(plan.record));
    }
    if (!done) return done;
    // As what it is now is what the store just made or kept, configure() asks it again.
    {
        auto access = m_core.registry.access();
        if (SeatRuntime *runtime = access.find(plan.record.id)) runtime->measured = false;
    }
    return m_disks.configure(plan.record.id);
}

Result<JournalEntry> SeatReset::commit(const Plan &plan, Reason reason, const std::string &who)
{
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    if (const auto done = m_core.catalog.updateSeat(plan.record); !done) return failure(done);
    if (const auto done = m_core.catalog.setFreshAtBoot(plan.record.id, false); !done) return failure(done);
    if (reason == Reason::Boot) {
        if (const auto done = m_core.catalog.setLogins(plan.record.id, plan.after); !done) return failure(done);
    }
    auto entry =
        m_core.catalog.addJournal({0, *plan.record.lastReset, who, "seat.reset", "seat " + plan.record.name.value(),
                                   "done", detailOf(reason, plan.moves, plan.record.snapshot)},
                                  plan.record.name);
    if (!entry) return entry;
    if (const auto done = batch->commit(); !done) return failure(done);
    return entry;
}

void SeatReset::finish(const Plan &plan, Reason reason)
{
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(plan.record.id);
    if (runtime == nullptr) return;
    runtime->record = plan.record;
    runtime->logins = plan.after;
    runtime->closedDirtyBytes = 0;
    runtime->usedByOs = false;
    runtime->freshAtBoot = false;
    runtime->failure.reset();
    runtime->note(*plan.record.lastReset, "reset", reason == Reason::Boot ? "at boot" : "");
}

ItemOutcome SeatReset::failed(RowId seat, const Error &error, const std::string &who)
{
    catalog::SeatRecord record;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return {{}, Outcome::Failed, error.message};
        runtime->record.lastError = "reset failed: " + error.message;
        record = runtime->record;
    }
    if (const auto done = m_core.catalog.updateSeat(record); !done) log::error(done.error().message);
    ItemOutcome outcome{record.name.value(), Outcome::Failed, error.message};
    m_core.journal(ResetSeats{}, who, std::vector<ItemOutcome>{outcome});
    return outcome;
}

ItemOutcome SeatReset::run(RowId seat, Reason reason, const std::string &who)
{
    auto plan = this->plan(seat, reason);
    if (!plan) return failed(seat, plan.error(), who);
    m_disks.close(seat);
    // Before the clone is touched: a crash in between keeps somebody out who need not be, never lets somebody in who
    // must not.
    if (reason != Reason::Boot) {
        if (const auto done = setLogins(m_core, seat, plan->after); !done) return failed(seat, done.error(), who);
    }
    if (const auto done = resetClone(*plan, reason); !done) {
        if (const auto back = setLogins(m_core, seat, plan->before); !back) log::error(back.error().message);
        return failed(seat, done.error(), who);
    }
    plan->record.lastReset = m_core.clock.now();
    plan->record.lastError.reset();
    const auto entry = commit(*plan, reason, who);
    finish(*plan, reason);
    if (entry)
        m_core.hub.publish(JournalAdded{*entry});
    else
        log::error("seat " + plan->record.name.value() +
                   " was reset, but that could not be written down: " + entry.error().message);
    return {plan->record.name.value(), Outcome::Done,
            plan->moves ? "now on snapshot " + std::to_string(plan->record.snapshot) : ""};
}

} // namespace freshseat::host
