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

} // namespace

/// "now on snapshot 4, games now on snapshot 2"
std::string SeatReset::movesOf(const Plan &plan)
{
    std::vector<std::string> pieces;
    for (const Disk &disk : plan.disks) {
        if (!disk.moves) continue;
        pieces.push_back((disk.record.lun == 0 ? "" : disk.record.master.value() + " ") + "now on snapshot " +
                         std::to_string(disk.record.snapshot));
    }
    return join(pieces, ", ");
}

std::string SeatReset::detailOf(const Plan &plan)
{
    std::vector<std::string> pieces;
    if (plan.reason == Reason::Boot) pieces.emplace_back("at boot");
    if (plan.reason == Reason::Forced) pieces.emplace_back("its session was ended");
    if (!plan.whole) {
        for (const Disk &disk : plan.disks) pieces.push_back("only its disk of " + disk.record.master.value());
    }
    if (auto moves = movesOf(plan); !moves.empty()) pieces.push_back(std::move(moves));
    return join(pieces, ", ");
}

Result<SeatReset::Plan> SeatReset::plan(RowId seat, const Order &order)
{
    Plan plan;
    plan.reason = order.reason;
    plan.at = m_core.clock.now();
    std::vector<std::pair<catalog::DiskRecord, std::optional<int>>> disks;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        plan.record = runtime->record;
        plan.before = runtime->logins;
        if (runtime->update) return fail(ErrorCode::InUse, "it holds an open update session");
        for (const catalog::DiskRecord &disk : disksOf(runtime->record)) {
            const bool chosen = (order.disks == Disks::All || runtime->moves(disk)) &&
                                (!order.master || nameKey(order.master->value()) == nameKey(disk.master.value()));
            if (chosen) disks.emplace_back(disk, runtime->aimOf(disk));
        }
    }
    plan.after = loginsAfter(plan.before, order.reason);
    plan.whole = disks.size() == plan.record.data.size() + 1;
    for (const auto &[record, aim] : disks) {
        auto disk = target(record, aim);
        if (!disk) return failure(disk);
        *diskOf(plan.record, record.lun) = disk->record;
        plan.disks.push_back(std::move(*disk));
    }
    return plan;
}

/// Where the reset leads the disk.
Result<SeatReset::Disk> SeatReset::target(catalog::DiskRecord record, std::optional<int> aim)
{
    const auto snapshots = m_core.catalog.snapshots(record.master);
    if (!snapshots) return failure(snapshots);
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        bool wanted = aim ? snapshot.number == *aim : snapshot.current;
        if (record.pinned) wanted = snapshot.number == record.snapshot;
        if (!wanted) continue;
        const bool moves = snapshot.number != record.snapshot;
        record.snapshot = snapshot.number;
        return Disk{std::move(record), blockstore::SnapshotKey(snapshot.storeKey), moves};
    }
    return tl::unexpected(noSuchSnapshot(record.master, record.snapshot));
}

/// Each is one step of the store. When one fails, those before it are fresh, and the message says so.
Result<void> SeatReset::resetClones(const Plan &plan)
{
    std::vector<std::string> fresh;
    for (const Disk &disk : plan.disks) {
        auto done = resetClone(plan, disk);
        if (done) {
            fresh.push_back(disk.record.master.value());
            continue;
        }
        if (plan.record.data.empty()) return done;
        done.error().message = "its disk of " + disk.record.master.value() + ": " + done.error().message;
        if (!fresh.empty()) done.error().message += "; its disk of " + join(fresh, ", ") + " was reset";
        return done;
    }
    // As what they are now is what the store just made or kept, configure() asks it again.
    {
        auto access = m_core.registry.access();
        if (SeatRuntime *runtime = access.find(plan.record.id)) runtime->measured = false;
    }
    return m_disks.configure(plan.record.id);
}

Result<void> SeatReset::resetClone(const Plan &plan, const Disk &disk)
{
    const blockstore::CloneKey key(disk.record.cloneKey);
    // A boot is no mistake that somebody wants to take back, and must not wait for the disk.
    const bool keeps = plan.reason != Reason::Boot && m_core.options.undoGrace.count() > 0;
    auto done = keeps ? m_core.store.resetCloneKeeping(key, disk.key, plan.at) : m_core.store.resetClone(key, disk.key);
    if (done || done.error().code != ErrorCode::NotFound) return done;
    // Its file is gone (a restored backup, a hand that was too quick): a reset makes it anew.
    return m_core.store.createClone(key, disk.key, durabilityOf(plan.record), limitOf(plan.record, disk.record));
}

Result<JournalEntry> SeatReset::commit(const Plan &plan, const std::string &who)
{
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    if (const auto done = m_core.catalog.updateSeat(plan.record); !done) return failure(done);
    if (plan.whole) {
        if (const auto done = m_core.catalog.setFreshAtBoot(plan.record.id, false); !done) return failure(done);
    }
    if (plan.reason == Reason::Boot) {
        if (const auto done = m_core.catalog.setLogins(plan.record.id, plan.after); !done) return failure(done);
    }
    auto entry = m_core.catalog.addJournal(
        {0, plan.at, who, "seat.reset", "seat " + plan.record.name.value(), "done", detailOf(plan)}, plan.record.name);
    if (!entry) return entry;
    if (const auto done = batch->commit(); !done) return failure(done);
    return entry;
}

void SeatReset::finish(const Plan &plan)
{
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(plan.record.id);
    if (runtime == nullptr) return;
    runtime->record = plan.record;
    runtime->logins = plan.after;
    for (const Disk &disk : plan.disks) {
        runtime->disks[disk.record.lun].closedDirtyBytes = 0;
        runtime->disks[disk.record.lun].failure.reset();
        if (disk.record.lun == 0) runtime->usedByOs = false;
    }
    if (plan.whole) runtime->freshAtBoot = false;
    runtime->note(plan.at, "reset", plan.reason == Reason::Boot ? "at boot" : "");
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

ItemOutcome SeatReset::run(RowId seat, const Order &order, const std::string &who)
{
    auto plan = this->plan(seat, order);
    if (!plan) return failed(seat, plan.error(), who);
    m_disks.close(seat);
    // Before a clone is touched: a crash in between keeps somebody out who need not be, never lets somebody in who
    // must not.
    if (order.reason != Reason::Boot) {
        if (const auto done = setLogins(m_core, seat, plan->after); !done) return failed(seat, done.error(), who);
    }
    if (const auto done = resetClones(*plan); !done) {
        const bool partly = plan->disks.size() > 1; // a disk may be fresh already: its system stays out
        if (const auto back = partly ? Result<void>() : setLogins(m_core, seat, plan->before); !back)
            log::error(back.error().message);
        return failed(seat, done.error(), who);
    }
    plan->record.lastReset = plan->at;
    plan->record.lastError.reset();
    const auto entry = commit(*plan, who);
    finish(*plan);
    if (entry)
        m_core.hub.publish(JournalAdded{*entry});
    else
        log::error("seat " + plan->record.name.value() +
                   " was reset, but that could not be written down: " + entry.error().message);
    return {plan->record.name.value(), Outcome::Done, movesOf(*plan)};
}

} // namespace freshseat::host
