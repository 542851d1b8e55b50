// SPDX-License-Identifier: GPL-3.0-or-later
// Opening an update session, and throwing it away.
#include "core/host/updates.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/host/logins.h"
#include "core/host/room_status.h"
#include "core/host/seat_sessions.h"
#include "core/model/update_rules.h"

#include <algorithm>

namespace freshseat::host {

using catalog::PendingKind;
using catalog::UpdateRecord;

namespace {

constexpr std::chrono::seconds kPatience{10};

std::optional<catalog::SnapshotRecord> currentOf(const std::vector<catalog::SnapshotRecord> &snapshots)
{
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), [](const auto &one) { return one.current; });
    return found == snapshots.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<void> Updates::checkSpace()
{
    const auto space = m_core.store.space();
    if (!space) return failure(space);
    if (leftOf(*space) > space->reserve) return {};
    return fail(ErrorCode::OutOfSpace,
                "only " + formatSize(leftOf(*space)) + " are left on the disk of the store, " +
                    formatSize(space->reserve) + " of them are its reserve: no update is begun",
                "drop snapshots that are not needed, or add space");
}

Updates::Outcomes Updates::begin(const BeginUpdate &action, const std::string &who)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    const RoomView room{seats, *masters, m_core.options.authority};
    if (const auto checked = checkBegin(action, room); !checked) return failure(checked);
    if (const auto space = checkSpace(); !space) return failure(space);
    const MasterName master = findMaster(*masters, action.master)->name;
    const auto snapshots = m_core.catalog.snapshots(master);
    if (!snapshots) return failure(snapshots);
    const auto base = currentOf(*snapshots);
    if (!base) return fail(ErrorCode::Failed, "master " + master.value() + " has no current snapshot");
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.findName(action.seat.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(action.seat));
        id = runtime->record.id;
    }
    const UpdateRecord record{master, id, randomId(), {}, base->number, m_core.clock.now(), who, {}};
    if (const auto done = openSession(record, id, blockstore::SnapshotKey(base->storeKey)); !done) return failure(done);
    m_core.publish(id);
    m_core.hub.publish(MastersChanged{});
    return std::vector<ItemOutcome>{
        {master.value(), Outcome::Done,
         "seat " + action.seat.value() + " boots a writable disk over snapshot " + std::to_string(base->number)}};
}

Result<void> Updates::openSession(const UpdateRecord &record, RowId seat, const blockstore::SnapshotKey &base)
{
    const auto hold = m_core.registry.hold(seat, Activity::Changing, kPatience);
    if (!hold) return failure(hold);
    {
        auto access = m_core.registry.access();
        if (const auto refused = refusalInUse(m_core.view(*access.find(seat)), false))
            return fail(ErrorCode::InUse, "seat " + refused->name + ": " + refused->message);
    }
    // The pending row lets the next start sweep the disk, should we die before the session is written down.
    const catalog::PendingRecord pending{PendingKind::Clone, record.storeKey};
    if (auto done = m_core.catalog.addPending(pending); !done) return done;
    const blockstore::CloneKey key(record.storeKey);
    auto done = m_core.store.createUpdateClone(key, base);
    if (done) {
        m_disks.close(seat);
        done = barBooted(m_core, seat);
    }
    if (done) {
        auto batch = m_core.catalog.batch();
        done = batch ? m_core.catalog.addUpdate(record) : Result<void>(failure(batch));
        if (done) done = m_core.catalog.removePending(pending);
        if (done) done = batch->commit();
    }
    if (done) {
        attach(record);
        auto access = m_core.registry.access();
        access.find(seat)->note(record.since, "update begun", "of " + record.master.value() + ", by " + record.by);
        return {};
    }
    const auto removed = m_core.store.removeClone(key);
    if (removed || removed.error().code == ErrorCode::NotFound) (void)m_core.catalog.removePending(pending).has_value();
    return done;
}

void Updates::attach(const UpdateRecord &record)
{
    if (!record.seat) return;
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(*record.seat);
    if (runtime == nullptr) return;
    runtime->update = UpdateDisk{record.master, record.storeKey, record.intent.has_value()};
}

/// The seat has its own disk again.
void Updates::detach(const UpdateRecord &record)
{
    if (record.seat) {
        if (const auto done = barBooted(m_core, *record.seat); !done) log::error(done.error().message);
        auto access = m_core.registry.access();
        if (SeatRuntime *runtime = access.find(*record.seat)) {
            runtime->update.reset();
            for (auto &[lun, disk] : runtime->disks) disk.failure.reset();
            runtime->note(m_core.clock.now(), "update ended", "of " + record.master.value());
            m_core.publish(*runtime);
        }
    }
    m_core.hub.publish(MastersChanged{});
}

Result<UpdateSession> Updates::openFile(const ImportSpec &spec, const blockstore::SnapshotFacts &facts,
                                        const std::string &who)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    if (const auto checked = checkImport(spec, {{}, *masters, m_core.options.authority}); !checked)
        return failure(checked);
    const MasterView &master = *findMaster(*masters, spec.name);
    const std::string file = spec.fileName.empty() ? spec.hostPath.value_or("") : spec.fileName;
    const UpdateRecord record{master.name, {}, facts.key.value(), file, master.current, m_core.clock.now(), who, {}};
    if (const auto done = m_core.catalog.addUpdate(record); !done) return failure(done);
    return UpdateSession{record.master, {}, file, record.base, record.since, who, facts.storedBytes, 0, false};
}

Result<UpdateRecord> Updates::recordOf(const MasterName &master)
{
    const auto records = m_core.catalog.updates();
    if (!records) return failure(records);
    for (const UpdateRecord &record : *records) {
        if (nameKey(record.master.value()) == nameKey(master.value())) return record;
    }
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const MasterView *known = findMaster(*masters, master);
    return tl::unexpected(known == nullptr ? noSuchMaster(master) : noUpdateOf(known->name));
}

Updates::Outcomes Updates::discard(const DiscardUpdate &action)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto record = recordOf(action.master);
    if (!record) return failure(record);
    std::optional<SeatRegistry::Hold> hold;
    if (record->seat) {
        auto held = m_core.registry.hold(*record->seat, Activity::Changing, kPatience);
        if (!held) return failure(held);
        hold.emplace(std::move(*held));
        if (const auto done = endUpdateSessions(*record); !done) return failure(done);
    }
    if (const auto done = removeDisk(*record); !done) return failure(done);
    detach(*record);
    return std::vector<ItemOutcome>{{record->master.value(), Outcome::Done, {}}};
}

Result<void> Updates::endUpdateSessions(const UpdateRecord &record)
{
    std::vector<iscsi::SessionId> sessions;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(*record.seat);
        if (runtime == nullptr) return {};
        for (const LiveSession &session : runtime->sessions) sessions.push_back(session.id);
    }
    if (auto done = endSessions(m_core, *record.seat, sessions); !done) return done;
    m_disks.close(*record.seat);
    return {};
}

/// First nobody knows it any more, then it goes; a crash between the two is swept at the next start.
Result<void> Updates::removeDisk(const UpdateRecord &record)
{
    // A publish that was cut short may have made a snapshot of it already.
    const auto made = madeOf(record);
    if (!made) return failure(made);
    const bool isSnapshot = !record.seat || made->has_value();
    const std::string key = *made ? (*made)->key.value() : record.storeKey;
    const catalog::PendingRecord pending{isSnapshot ? PendingKind::Snapshot : PendingKind::Clone, key};
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    if (auto done = m_core.catalog.addPending(pending); !done) return done;
    if (auto done = m_core.catalog.removeUpdate(record.master); !done) return done;
    if (auto done = batch->commit(); !done) return done;
    auto removed = isSnapshot ? m_core.store.removeSnapshot(blockstore::SnapshotKey(key))
                              : m_core.store.removeClone(blockstore::CloneKey(key));
    if (removed || removed.error().code == ErrorCode::NotFound) removed = m_core.catalog.removePending(pending);
    if (!removed) log::warning("a discarded update will be removed at the next start: " + removed.error().message);
    return {};
}

Result<std::vector<UpdateSession>> updateViews(RoomCore &core)
{
    const auto records = core.catalog.updates();
    if (!records) return failure(records);
    std::vector<UpdateSession> views;
    for (const UpdateRecord &record : *records) {
        UpdateSession view{
            record.master, {}, record.file, record.base, record.since, record.by, 0, 0, record.intent.has_value()};
        if (record.seat) {
            {
                auto access = core.registry.access();
                if (const SeatRuntime *runtime = access.find(*record.seat)) {
                    view.seat = runtime->record.name;
                    view.sessions = static_cast<int>(runtime->sessions.size());
                }
            }
            // One that is just becoming a snapshot is not there for a moment.
            if (const auto facts = core.store.cloneFacts(blockstore::CloneKey(record.storeKey)))
                view.writtenBytes = facts->dirtyBytes;
        }
        views.push_back(std::move(view));
    }
    return views;
}

} // namespace freshseat::host
