// SPDX-License-Identifier: GPL-3.0-or-later
// SetSeat and DeleteMaster.
#include "core/base/log.h"
#include "core/host/seat_actions.h"

namespace freshseat::host {

using catalog::PendingKind;

namespace {

constexpr std::chrono::seconds kPatience{10};

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
}

} // namespace

SeatActions::Outcomes SeatActions::set(const SetSeat &action)
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
        outcomes = change(action, id);
    }
    m_core.publish(id);
    return outcomes;
}

SeatActions::Outcomes SeatActions::change(const SetSeat &action, RowId seat)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    const auto plan = plannedChange(action, {seats, *masters, m_core.options.authority});
    if (!plan) return failure(plan);
    if (plan->needsIdle) {
        if (const auto refused = refusalInUse(plan->before, false)) return std::vector<ItemOutcome>{*refused};
    }
    if (const auto done = apply(seat, *plan); !done) return failure(done);
    if (plan->after.name != plan->before.name) m_core.hub.publish(SeatRemoved{plan->before.name});
    return std::vector<ItemOutcome>{{plan->after.name.value(), Outcome::Done, {}}};
}

Result<void> SeatActions::apply(RowId seat, const SeatPlan &plan)
{
    catalog::SeatRecord record;
    bool idle = false;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        record = runtime->record;
        idle = runtime->sessions.empty();
    }
    take(record, plan.after);
    if (plan.after.target != plan.before.target) m_disks.dismantle(seat);
    if (plan.freshClone) {
        if (auto done = freshClone(seat, plan, record); !done) return done;
    }
    if (auto done = m_core.catalog.updateSeat(record); !done) {
        if (plan.freshClone) done.error().message += "; its disk was reset already, another reset puts it in order";
        return done;
    }
    bool reconfigure = false;
    {
        auto access = m_core.registry.access();
        access.rename(seat, record.name);
        SeatRuntime *runtime = access.find(seat);
        runtime->record = record;
        reconfigure = idle && !runtime->update && runtime->sessions.empty() &&
                      (runtime->durability != durabilityOf(record) || runtime->limitBytes != limitOf(record));
    }
    if (!reconfigure) return {};
    m_disks.close(seat);
    return m_disks.configure(seat);
}

/// Moves the idle seat's clone to another snapshot: what it wrote is gone, as the preview said.
Result<void> SeatActions::freshClone(RowId seat, const SeatPlan &plan, catalog::SeatRecord &record)
{
    const auto key = snapshotKey(plan.after.master, plan.after.snapshot);
    if (!key) return failure(key);
    m_disks.close(seat);
    if (auto done = m_core.store.resetClone(blockstore::CloneKey(record.cloneKey), blockstore::SnapshotKey(*key));
        !done)
        return done;
    record.lastReset = m_core.clock.now();
    record.lastError.reset();
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(seat);
    runtime->closedDirtyBytes = 0;
    runtime->usedByOs = false;
    runtime->failure.reset();
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
