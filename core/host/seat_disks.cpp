// SPDX-License-Identifier: GPL-3.0-or-later
// Clones and units change hands between the pool and a worker here.
#include "core/host/seat_disks.h"

#include "core/host/logins.h"
#include "core/host/seat_reservations.h"

namespace freshseat::host {

namespace {

scsi::Identity identityOf(const catalog::SeatRecord &record, const std::string &authority)
{
    scsi::Identity identity;
    identity.targetName = targetName(record.name, authority);
    identity.lun = 0;
    identity.serial = record.serial;
    identity.naa = record.naa;
    return identity;
}

} // namespace

Result<void> SeatDisks::measure(RowId seat)
{
    blockstore::CloneKey key;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        if (runtime->measured) return {};
        key = blockstore::CloneKey(runtime->record.cloneKey);
    }
    const auto facts = m_core.store.cloneFacts(key);
    if (facts) return take(seat, *facts);
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) {
        runtime->failure = facts.error().message;
        m_core.publish(*runtime);
    }
    return failure(facts);
}

Result<void> SeatDisks::take(RowId seat, const blockstore::CloneFacts &facts)
{
    catalog::SeatRecord record;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        runtime->durability = facts.durability;
        runtime->limitBytes = facts.limitBytes;
        runtime->closedDirtyBytes = facts.dirtyBytes;
        runtime->keptAt = facts.kept ? std::optional(facts.kept->resetAt) : std::nullopt;
        runtime->usedByOs = runtime->usedByOs || facts.dirtyBytes != 0;
        runtime->measured = true;
        record = runtime->record;
    }
    // A reset that a crash cut off between store and catalogue has happened: the store knows.
    const auto snapshots = m_core.catalog.snapshots(record.master);
    if (!snapshots) return failure(snapshots);
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        if (snapshot.storeKey != facts.snapshot.value() || snapshot.number == record.snapshot) continue;
        record.snapshot = snapshot.number;
        if (auto done = m_core.catalog.updateSeat(record); !done) return done;
    }
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) {
        runtime->record.snapshot = record.snapshot;
        m_core.publish(*runtime);
    }
    return {};
}

Result<void> SeatDisks::configure(RowId seat)
{
    if (auto done = measure(seat); !done) return done;
    catalog::SeatRecord record;
    bool hardens = false;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        if (runtime->durability == durabilityOf(runtime->record) && runtime->limitBytes == limitOf(runtime->record))
            return {};
        record = runtime->record;
        hardens =
            runtime->durability != durabilityOf(record) && durabilityOf(record) == blockstore::Durability::Durable;
    }
    // The store throws away here what a volatile clone held when the host went down; it does not say whether it did.
    if (hardens && m_core.hostRestarted) {
        if (auto done = barAfterHostCrash(m_core, seat); !done) return done;
    }
    const blockstore::CloneKey key(record.cloneKey);
    if (auto done = m_core.store.configureClone(key, durabilityOf(record), limitOf(record)); !done) return done;
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) {
        runtime->durability = durabilityOf(record);
        runtime->limitBytes = limitOf(record);
    }
    return {};
}

Result<SeatDisks::Opened> SeatDisks::open(RowId seat)
{
    catalog::SeatRecord record;
    std::optional<std::string> updateKey;
    unsigned worker = 0;
    std::shared_ptr<iscsi::TargetUnits> units;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        const bool settled = runtime->update || (runtime->durability == durabilityOf(runtime->record) &&
                                                 runtime->limitBytes == limitOf(runtime->record));
        // With other sessions on it (max-sessions) new settings wait.
        if (runtime->clone && (settled || !runtime->sessions.empty())) return Opened{runtime->units, false};
        record = runtime->record;
        if (runtime->update) updateKey = runtime->update->cloneKey;
        worker = runtime->worker;
        units = runtime->units;
    }
    close(seat);
    SessionHost *host = m_core.sessionHost();
    if (host == nullptr) return fail(ErrorCode::Failed, "the iSCSI server is not running");
    if (!updateKey) {
        if (const auto done = configure(seat); !done) return failure(done);
    }
    Opened opened;
    auto clone = m_core.store.openClone(blockstore::CloneKey(updateKey.value_or(record.cloneKey)), host->worker(worker),
                                        &opened.wasDiscarded);
    if (!clone) return failure(clone);
    const auto reservations =
        std::make_shared<SeatReservations>(m_core.catalog, m_core.pool, host->worker(worker), record.naa);
    const std::string kept = units ? std::string() : reservations->load();
    runOn(host->worker(worker), [&] {
        if (!units) {
            units = std::make_shared<iscsi::TargetUnits>();
            units->targetName = targetName(record.name, m_core.options.authority);
            units->worker = worker;
            units->units.push_back(std::make_shared<scsi::LogicalUnit>(identityOf(record, m_core.options.authority),
                                                                       host->buffers(worker)));
            units->units.front()->keepReservations(reservations, kept);
        }
        units->units.front()->attach(*clone);
    });
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(seat); // held: it cannot be gone
    runtime->units = units;
    runtime->clone = std::move(*clone);
    runtime->failure.reset();
    opened.units = std::move(units);
    return opened;
}

void SeatDisks::close(RowId seat)
{
    std::shared_ptr<blockstore::Clone> clone;
    std::shared_ptr<iscsi::TargetUnits> units;
    unsigned worker = 0;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr || !runtime->clone) return;
        if (!runtime->update) runtime->closedDirtyBytes = runtime->clone->stats().dirtyBytes;
        clone = std::move(runtime->clone);
        runtime->clone.reset();
        units = runtime->units;
        worker = runtime->worker;
    }
    runOn(m_core.sessionHost()->worker(worker), [&] {
        units->units.front()->attach(nullptr);
        clone.reset();
    });
}

void SeatDisks::dismantle(RowId seat)
{
    close(seat);
    std::shared_ptr<iscsi::TargetUnits> units;
    unsigned worker = 0;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr || !runtime->units) return;
        units = std::move(runtime->units);
        runtime->units.reset();
        worker = runtime->worker;
    }
    runOn(m_core.sessionHost()->worker(worker), [&] { units.reset(); });
}

} // namespace freshseat::host
