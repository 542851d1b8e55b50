// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, resetting and removing seats; new secrets.
#include "core/host/seat_actions.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/host/identity.h"
#include "core/host/parallel.h"
#include "core/host/seat_sessions.h"

namespace freshseat::host {

using catalog::PendingKind;

namespace {

constexpr std::chrono::seconds kPatience{10};

catalog::SeatRecord recordOf(const Seat &seat)
{
    catalog::SeatRecord record;
    record.name = seat.name;
    record.mac = seat.mac;
    record.group = seat.group;
    record.master = seat.master;
    record.snapshot = seat.snapshot;
    record.pinned = seat.pinned;
    record.policy = seat.policy;
    record.sizeLimit = seat.sizeLimit;
    record.place = seat.place;
    record.cloneKey = randomId();
    record.chapUser = nameKey(seat.name.value());
    record.chapSecret = newSecret();
    record.mutualUser = "freshseat";
    record.mutualSecret = newSecret();
    record.serial = newSerial();
    record.naa = newNaa();
    return record;
}

ItemOutcome refusedItem(const Seat &seat, const Error &error)
{
    const Outcome outcome = error.code == ErrorCode::InUse ? Outcome::Refused : Outcome::Failed;
    return {seat.name.value(), outcome, error.message};
}

} // namespace

Result<std::string> SeatActions::snapshotKey(const MasterName &master, int number)
{
    const auto snapshots = m_core.catalog.snapshots(master);
    if (!snapshots) return failure(snapshots);
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        if (snapshot.number == number) return snapshot.storeKey;
    }
    return tl::unexpected(noSuchSnapshot(master, number));
}

SeatActions::Outcomes SeatActions::add(const AddSeat &action)
{
    if (const auto own = refuseAdoption(action); !own) return failure(own);
    const std::lock_guard configuring(m_core.configuring);
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    const auto planned = plannedSeat(action, {seats, *masters, m_core.options.authority});
    if (!planned) return failure(planned);
    const auto key = snapshotKey(planned->master, planned->snapshot);
    if (!key) return failure(key);
    if (const auto done = createSeat(recordOf(*planned), blockstore::SnapshotKey(*key)); !done) return failure(done);
    return std::vector<ItemOutcome>{{planned->name.value(), Outcome::Done, {}}};
}

Result<void> SeatActions::createSeat(catalog::SeatRecord record, const blockstore::SnapshotKey &snapshot)
{
    // The pending row lets the next start sweep the clone, should we die before the seat is written down.
    const catalog::PendingRecord pending{PendingKind::Clone, record.cloneKey};
    if (auto done = m_core.catalog.addPending(pending); !done) return done;
    const blockstore::CloneKey key(record.cloneKey);
    auto done = m_core.store.createClone(key, snapshot, durabilityOf(record), limitOf(record, record));
    if (done) {
        auto batch = m_core.catalog.batch();
        const auto id = batch ? m_core.catalog.addSeat(record) : Result<RowId>(failure(batch));
        if (id) {
            record.id = *id;
            done = m_core.catalog.removePending(pending);
            if (done) done = batch->commit();
        } else {
            done = failure(id);
        }
    }
    if (!done) {
        const auto removed = m_core.store.removeClone(key);
        if (removed || removed.error().code == ErrorCode::NotFound)
            (void)m_core.catalog.removePending(pending).has_value();
        return done;
    }
    SeatRuntime runtime;
    runtime.measured = true;
    runtime.disks[0].durability = durabilityOf(record);
    runtime.disks[0].limitBytes = limitOf(record, record);
    if (const SessionHost *host = m_core.sessionHost())
        runtime.worker = static_cast<unsigned>(static_cast<std::uint64_t>(record.id) % host->workers());
    runtime.record = std::move(record);
    auto access = m_core.registry.access();
    m_core.publish(access.add(std::move(runtime)));
    return {};
}

SeatActions::Outcomes SeatActions::reset(const ResetSeats &action, const std::string &who, const Progress &progress)
{
    const auto seats = m_core.seatViews();
    auto selected = selectSeats(action.seats, seats);
    if (action.disk) {
        const auto known = m_core.catalog.snapshots(*action.disk);
        const bool none = !known && known.error().code == ErrorCode::NotFound;
        if (selected && !known) selected = tl::unexpected<Error>(none ? noSuchMaster(*action.disk) : known.error());
    }
    if (!selected) {
        m_core.journal(action, who, failure(selected));
        return failure(selected);
    }
    const auto tell = [&](const ItemOutcome &item) {
        if (progress.item) progress.item(item);
    };
    std::vector<ItemOutcome> items;
    ParallelWork work;
    work.count = selected->seats.size();
    work.atOnce = m_core.options.parallelResets;
    work.work = [&](std::size_t i) { return resetOne(selected->seats[i], action, who); };
    work.finished = tell;
    work.isCancelled = [&] { return progress.isCancelled(); };
    work.skipped = [&](std::size_t i) {
        return ItemOutcome{selected->seats[i].name.value(), Outcome::Skipped, "cancelled before its turn came"};
    };
    items = runParallel(m_core.pool, work);
    for (const ItemOutcome &item : selected->skipped) {
        tell(item);
        items.push_back(item);
    }
    std::vector<ItemOutcome> untouched;
    std::copy_if(items.begin(), items.end(), std::back_inserter(untouched), [](const ItemOutcome &item) {
        return item.outcome == Outcome::Refused || item.outcome == Outcome::Skipped;
    });
    m_core.journal(action, who, untouched);
    return items;
}

ItemOutcome SeatActions::resetOne(const Seat &seat, const ResetSeats &action, const std::string &who)
{
    if (disksToReset(seat, action.disk).empty()) return skippedDisk(seat, *action.disk);
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(seat.name.value());
        if (runtime == nullptr) return {seat.name.value(), Outcome::Refused, "it was removed meanwhile"};
        id = runtime->record.id;
    }
    ItemOutcome outcome;
    {
        const auto hold = m_core.registry.hold(id, Activity::Resetting, kPatience);
        if (!hold) return {seat.name.value(), Outcome::Refused, hold.error().message};
        std::vector<iscsi::SessionId> sessions;
        {
            auto access = m_core.registry.access();
            SeatRuntime *runtime = access.find(id);
            if (runtime == nullptr) return {seat.name.value(), Outcome::Refused, "it was removed meanwhile"};
            if (const auto refused = refusalInUse(m_core.view(*runtime), action.force)) return *refused;
            for (const LiveSession &session : runtime->sessions) sessions.push_back(session.id);
            m_core.publish(*runtime);
        }
        if (const auto done = endSessions(m_core, id, sessions); !done) {
            outcome = {seat.name.value(), Outcome::Failed, done.error().message};
            m_core.journal(ResetSeats{}, who, std::vector<ItemOutcome>{outcome});
        } else {
            const auto reason = sessions.empty() ? SeatReset::Reason::Asked : SeatReset::Reason::Forced;
            outcome = m_reset.run(id, {reason, SeatReset::Disks::All, action.disk}, who);
        }
    }
    m_core.publish(id);
    return outcome;
}

SeatActions::Outcomes SeatActions::remove(const RemoveSeats &action, const Progress &progress)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto seats = m_core.seatViews();
    const auto selected = selectSeats(action.seats, seats);
    if (!selected) return failure(selected);
    std::vector<ItemOutcome> items;
    for (const Seat &seat : selected->seats) {
        items.push_back(progress.isCancelled()
                            ? ItemOutcome{seat.name.value(), Outcome::Skipped, "cancelled before its turn came"}
                            : removeOne(seat));
        if (progress.item) progress.item(items.back());
    }
    items.insert(items.end(), selected->skipped.begin(), selected->skipped.end());
    return items;
}

ItemOutcome SeatActions::removeOne(const Seat &seat)
{
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(seat.name.value());
        if (runtime == nullptr) return {seat.name.value(), Outcome::Refused, "it was removed meanwhile"};
        id = runtime->record.id;
    }
    const auto hold = m_core.registry.hold(id, Activity::Changing, kPatience);
    if (!hold) return refusedItem(seat, hold.error());
    {
        auto access = m_core.registry.access();
        if (const auto refused = refusalInUse(m_core.view(*access.find(id)), false)) return *refused;
    }
    if (const auto done = removeHeld(id); !done) return refusedItem(seat, done.error());
    m_core.hub.publish(SeatRemoved{seat.name});
    return {seat.name.value(), Outcome::Done, {}};
}

Result<void> SeatActions::removeHeld(RowId seat)
{
    m_disks.dismantle(seat);
    std::vector<catalog::DiskRecord> disks;
    {
        auto access = m_core.registry.access();
        disks = disksOf(access.find(seat)->record);
    }
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    for (const catalog::DiskRecord &disk : disks) {
        if (auto done = m_core.catalog.addPending({PendingKind::Clone, disk.cloneKey}); !done) return done;
    }
    if (auto done = m_core.catalog.removeSeat(seat); !done) return done;
    if (auto done = batch->commit(); !done) return done;
    {
        auto access = m_core.registry.access();
        access.remove(seat);
    }
    removeClones(disks);
    return {};
}

/// Nobody knows them any more; what cannot be removed now is swept at the next start.
void SeatActions::removeClones(const std::vector<catalog::DiskRecord> &disks)
{
    for (const catalog::DiskRecord &disk : disks) {
        auto removed = m_core.store.removeClone(blockstore::CloneKey(disk.cloneKey));
        if (removed || removed.error().code == ErrorCode::NotFound)
            removed = m_core.catalog.removePending({PendingKind::Clone, disk.cloneKey});
        if (!removed) log::warning("a clone will be removed at the next start: " + removed.error().message);
    }
}

SeatActions::Outcomes SeatActions::renewSecret(const RenewSecret &action)
{
    const std::lock_guard configuring(m_core.configuring);
    catalog::SeatRecord record;
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(action.name.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(action.name));
        id = runtime->record.id;
    }
    const auto hold = m_core.registry.hold(id, Activity::Changing, kPatience);
    if (!hold) return failure(hold);
    {
        auto access = m_core.registry.access();
        record = access.find(id)->record;
    }
    record.chapSecret = newSecret();
    record.mutualSecret = newSecret();
    if (const auto done = m_core.catalog.updateSeat(record); !done) return failure(done);
    auto access = m_core.registry.access();
    access.find(id)->record = record;
    return std::vector<ItemOutcome>{{record.name.value(), Outcome::Done, {}}};
}

} // namespace freshseat::host
