// SPDX-License-Identifier: GPL-3.0-or-later
// SetSeat and DeleteMaster.
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/host/identity.h"
#include "core/host/seat_actions.h"
#include "core/model/update_rules.h"

#include <algorithm>

namespace freshseat::host {

using catalog::PendingKind;

namespace {

constexpr std::chrono::seconds kPatience{10};

std::optional<std::uint64_t> ownLimitOf(const Seat &seat, int lun)
{
    const auto disk =
        std::find_if(seat.data.begin(), seat.data.end(), [lun](const auto &one) { return one.lun == lun; });
    return disk == seat.data.end() ? std::nullopt : disk->sizeLimit;
}

void take(catalog::SeatRecord &record, const Seat &seat)
{
    record.name = seat.name;
    record.mac = seat.mac;
    record.group = seat.group;
    record.master = seat.master;
    record.snapshot = seat.snapshot;
    record.pinned = seat.pinned;
    record.policy = seat.policy;
    record.sizeLimit = seat.sizeLimit;
    record.place = seat.place;
    record.auth = seat.auth;
    record.initiators = seat.initiators;
    record.maxSessions = seat.maxSessions;
    record.firmware = seat.firmware;
    std::erase_if(record.data, [&](const catalog::DiskRecord &disk) { return !standingOn(seat, disk.master); });
    for (catalog::DiskRecord &disk : record.data) {
        disk.snapshot = standingOn(seat, disk.master)->snapshot;
        disk.pinned = standingOn(seat, disk.master)->pinned;
        disk.ownLimit = ownLimitOf(seat, disk.lun);
    }
}

/// The seat alone is written down: nothing follows it.
Result<std::string> alone(const SeatActions::Write &write)
{
    if (const auto done = write({}); !done) return failure(done);
    return std::string();
}

/// The rows of these disks.
std::vector<catalog::DiskRecord> diskRecords(const catalog::SeatRecord &record, const std::vector<DataDisk> &disks)
{
    std::vector<catalog::DiskRecord> found;
    for (const catalog::DiskRecord &row : record.data) {
        if (std::any_of(disks.begin(), disks.end(), [&](const DataDisk &disk) { return disk.lun == row.lun; }))
            found.push_back(row);
    }
    return found;
}

} // namespace

SeatActions::Outcomes SeatActions::set(const SetSeat &action, const Following &following)
{
    const std::lock_guard configuring(m_core.configuring);
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(action.name.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(action.name));
        id = runtime->record.id;
    }
    Outcomes outcomes;
    {
        const auto hold = m_core.registry.hold(id, Activity::Changing, kPatience);
        if (!hold) return failure(hold);
        outcomes = change(action, id, following);
    }
    m_core.publish(id);
    return outcomes;
}

SeatActions::Outcomes SeatActions::change(const SetSeat &action, RowId seat, const Following &following)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    const auto plan = plannedChange(action, {seats, *masters, m_core.options.authority});
    if (!plan) return failure(plan);
    if (plan->needsIdle) {
        if (const auto refused = refusalInUse(plan->before, false)) return std::vector<ItemOutcome>{*refused};
    }
    const auto done = apply(seat, *plan, following);
    if (!done) return failure(done);
    if (plan->after.name != plan->before.name) m_core.hub.publish(SeatRemoved{plan->before.name});
    return std::vector<ItemOutcome>{{plan->after.name.value(), Outcome::Done, *done}};
}

Result<std::string> SeatActions::apply(RowId seat, const SeatPlan &plan, const Following &following)
{
    catalog::SeatRecord before;
    bool idle = false;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        before = runtime->record;
        idle = runtime->sessions.empty();
    }
    catalog::SeatRecord record = before;
    take(record, plan.after);
    const auto made = createData(plan, record);
    if (!made) return failure(made);
    const auto removed = diskRecords(before, dataChanges(plan.before, plan.after).removed);
    if (plan.after.target != plan.before.target || !removed.empty()) m_disks.dismantle(seat);
    if (const auto done = freshClone(seat, plan, record); !done) return failure(done);
    const Write write = [&](const Step &also) { return writeDown(plan, before, record, *made, also); };
    const bool moves = plan.after.name != plan.before.name || plan.after.group != plan.before.group;
    std::string followed;
    if (auto done = following && moves ? following(plan.before, plan.after, write) : alone(write); !done) {
        if (plan.freshClone) done.error().message += "; its disk was reset already, another reset puts it in order";
        return done;
    } else {
        followed = std::move(*done);
    }
    bool reconfigure = false;
    {
        auto access = m_core.registry.access();
        access.rename(seat, record.name);
        SeatRuntime *runtime = access.find(seat);
        runtime->record = record;
        for (const catalog::DiskRecord &disk : removed) {
            runtime->disks.erase(disk.lun);
            runtime->aims.erase(nameKey(disk.master.value()));
        }
        runtime->measured = runtime->measured && made->empty();
        reconfigure = idle && !runtime->update && runtime->sessions.empty() && !runtime->isConfigured();
    }
    removeClones(removed);
    if (!reconfigure) return followed;
    m_disks.close(seat);
    if (const auto done = m_disks.configure(seat); !done) return failure(done);
    return followed;
}

/// Clones of the data disks that are new. Pending until the seat that has them is written down.
Result<std::vector<catalog::PendingRecord>> SeatActions::createData(const SeatPlan &plan, catalog::SeatRecord &record)
{
    std::vector<catalog::PendingRecord> made;
    for (const DataDisk &disk : dataChanges(plan.before, plan.after).added) {
        const auto snapshot = snapshotKey(disk.master, disk.snapshot);
        if (!snapshot) return failure(snapshot);
        catalog::DiskRecord fresh{disk.lun,   disk.master, disk.snapshot, disk.pinned,
                                  randomId(), newSerial(), newNaa(),      disk.sizeLimit};
        const catalog::PendingRecord pending{PendingKind::Clone, fresh.cloneKey};
        if (const auto done = m_core.catalog.addPending(pending); !done) return failure(done);
        made.push_back(pending);
        const auto created =
            m_core.store.createClone(blockstore::CloneKey(fresh.cloneKey), blockstore::SnapshotKey(*snapshot),
                                     durabilityOf(record), limitOf(record, fresh));
        if (!created) return failure(created);
        record.data.push_back(std::move(fresh));
    }
    std::sort(record.data.begin(), record.data.end(), [](const auto &a, const auto &b) { return a.lun < b.lun; });
    return made;
}

/// The catalogue's part, one transaction.
Result<void> SeatActions::writeDown(const SeatPlan &plan, const catalog::SeatRecord &before,
                                    const catalog::SeatRecord &record, const std::vector<catalog::PendingRecord> &made,
                                    const Step &also)
{
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    for (const catalog::DiskRecord &disk : diskRecords(before, dataChanges(plan.before, plan.after).removed)) {
        if (auto done = m_core.catalog.addPending({PendingKind::Clone, disk.cloneKey}); !done) return done;
        if (auto done = m_core.catalog.setAim(record.id, disk.master, {}); !done) return done;
    }
    if (auto done = m_core.catalog.updateSeat(record); !done) return done;
    for (const catalog::PendingRecord &pending : made) {
        if (auto done = m_core.catalog.removePending(pending); !done) return done;
    }
    if (also) {
        if (auto done = also(); !done) return done;
    }
    return batch->commit();
}

/// Moves the idle seat's clones to other snapshots: what it wrote to them is gone, as the preview said.
Result<void> SeatActions::freshClone(RowId seat, const SeatPlan &plan, catalog::SeatRecord &record)
{
    std::vector<catalog::DiskRecord> disks = diskRecords(record, dataChanges(plan.before, plan.after).moved);
    if (plan.freshClone) disks.insert(disks.begin(), record);
    if (disks.empty()) return {};
    m_disks.close(seat);
    for (const catalog::DiskRecord &disk : disks) {
        if (auto done = resetTo(seat, disk); !done) return done;
    }
    record.lastReset = m_core.clock.now();
    record.lastError.reset();
    return {};
}

Result<void> SeatActions::resetTo(RowId seat, const catalog::DiskRecord &disk)
{
    const auto key = snapshotKey(disk.master, disk.snapshot);
    if (!key) return failure(key);
    if (auto done = m_core.store.resetClone(blockstore::CloneKey(disk.cloneKey), blockstore::SnapshotKey(*key)); !done)
        return done;
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(seat);
    runtime->disks[disk.lun].closedDirtyBytes = 0;
    runtime->disks[disk.lun].failure.reset();
    if (disk.lun == 0) runtime->usedByOs = false;
    return {};
}

SeatActions::Outcomes SeatActions::deleteMaster(const DeleteMaster &action)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    const RoomView room{seats, *masters, m_core.options.authority};
    if (const auto checked = checkDelete(action, room); !checked) return failure(checked);
    const MasterName name = findMaster(room.masters, action.name)->name;
    const auto snapshots = m_core.catalog.snapshots(name);
    if (!snapshots) return failure(snapshots);

    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        if (const auto done = m_core.catalog.addPending({PendingKind::Snapshot, snapshot.storeKey}); !done)
            return failure(done);
    }
    if (const auto done = m_core.catalog.removeMaster(name); !done) return failure(done);
    if (const auto done = batch->commit(); !done) return failure(done);

    for (auto snapshot = snapshots->rbegin(); snapshot != snapshots->rend(); ++snapshot) {
        auto removed = m_core.store.removeSnapshot(blockstore::SnapshotKey(snapshot->storeKey));
        if (removed || removed.error().code == ErrorCode::NotFound)
            removed = m_core.catalog.removePending({PendingKind::Snapshot, snapshot->storeKey});
        if (!removed) log::warning("a snapshot will be removed at the next start: " + removed.error().message);
    }
    m_core.hub.publish(MastersChanged{});
    return std::vector<ItemOutcome>{{name.value(), Outcome::Done, {}}};
}

} // namespace freshseat::host
