// SPDX-License-Identifier: GPL-3.0-or-later
// Clones and units change hands between the pool and a worker here.
#include "core/host/seat_disks.h"

#include "core/base/log.h"
#include "core/host/logins.h"

namespace freshseat::host {

namespace {

scsi::Identity identityOf(const catalog::DiskRecord &disk, std::string target)
{
    scsi::Identity identity;
    identity.targetName = std::move(target);
    identity.lun = static_cast<std::uint16_t>(disk.lun);
    identity.serial = disk.serial;
    identity.naa = disk.naa;
    return identity;
}

/// Every disk that can be open is, with the settings of the record.
bool isSettled(const SeatRuntime &seat)
{
    const auto disks = disksOf(seat.record);
    return std::all_of(disks.begin(), disks.end(), [&](const catalog::DiskRecord &disk) {
        const DiskRuntime *runtime = seat.disk(disk.lun);
        return runtime != nullptr && runtime->clone && (seat.updates(disk) || seat.isConfigured(disk));
    });
}

} // namespace

void SeatDisks::setFailure(RowId seat, int lun, const Error &error)
{
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(seat);
    if (runtime == nullptr) return;
    runtime->disks[lun].failure = error.message;
    m_core.publish(*runtime);
}

Result<void> SeatDisks::measure(RowId seat)
{
    std::vector<catalog::DiskRecord> disks;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        if (runtime->measured) return {};
        disks = disksOf(runtime->record);
    }
    for (const catalog::DiskRecord &disk : disks) {
        auto done = measureOne(seat, disk);
        if (!done && disk.lun == 0) return done;
        if (!done) log::error("data disk " + disk.master.value() + " cannot be used: " + done.error().message);
    }
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) {
        runtime->measured = true;
        m_core.publish(*runtime);
    }
    return {};
}

Result<void> SeatDisks::measureOne(RowId seat, const catalog::DiskRecord &disk)
{
    const auto facts = m_core.store.cloneFacts(blockstore::CloneKey(disk.cloneKey));
    if (facts) return take(seat, disk.lun, *facts);
    setFailure(seat, disk.lun, facts.error());
    return failure(facts);
}

Result<void> SeatDisks::take(RowId seat, int lun, const blockstore::CloneFacts &facts)
{
    catalog::SeatRecord record;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        DiskRuntime &disk = runtime->disks[lun];
        disk.durability = facts.durability;
        disk.limitBytes = facts.limitBytes;
        disk.closedDirtyBytes = facts.dirtyBytes;
        disk.keptAt = facts.kept ? std::optional(facts.kept->resetAt) : std::nullopt;
        runtime->usedByOs = runtime->usedByOs || (lun == 0 && facts.dirtyBytes != 0);
        record = runtime->record;
    }
    // A reset that a crash cut off between store and catalogue has happened: the store knows.
    catalog::DiskRecord *disk = diskOf(record, lun);
    const auto snapshots = m_core.catalog.snapshots(disk->master);
    if (!snapshots) return failure(snapshots);
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        if (snapshot.storeKey != facts.snapshot.value() || snapshot.number == disk->snapshot) continue;
        disk->snapshot = snapshot.number;
        if (auto done = m_core.catalog.updateSeat(record); !done) return done;
    }
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) diskOf(runtime->record, lun)->snapshot = disk->snapshot;
    return {};
}

Result<void> SeatDisks::configure(RowId seat)
{
    if (auto done = measure(seat); !done) return done;
    std::vector<catalog::DiskRecord> disks;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        for (const catalog::DiskRecord &disk : disksOf(runtime->record)) {
            if (!runtime->updates(disk) && !runtime->isConfigured(disk)) disks.push_back(disk);
        }
    }
    for (const catalog::DiskRecord &disk : disks) {
        auto done = configureOne(seat, disk);
        if (!done && disk.lun == 0) return done;
        if (!done) setFailure(seat, disk.lun, done.error());
    }
    return {};
}

Result<void> SeatDisks::configureOne(RowId seat, const catalog::DiskRecord &disk)
{
    catalog::SeatRecord record;
    bool hardens = false;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        record = runtime->record;
        const DiskRuntime *known = runtime->disk(disk.lun);
        const auto wanted = durabilityOf(record);
        hardens = known != nullptr && known->durability != wanted && wanted == blockstore::Durability::Durable;
    }
    // The store throws away here what a volatile clone held when the host went down; it does not say whether it did.
    if (hardens && m_core.hostRestarted) {
        if (auto done = barAfterHostCrash(m_core, seat); !done) return done;
    }
    const blockstore::CloneKey key(disk.cloneKey);
    if (auto done = m_core.store.configureClone(key, durabilityOf(record), limitOf(record, disk)); !done) return done;
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) {
        runtime->disks[disk.lun].durability = durabilityOf(record);
        runtime->disks[disk.lun].limitBytes = limitOf(record, disk);
    }
    return {};
}

Result<SeatDisks::Opened> SeatDisks::open(RowId seat)
{
    Opening opening;
    opening.seat = seat;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        const DiskRuntime *system = runtime->disk(0);
        // With other sessions on it (max-sessions) new settings and disks wait.
        if (system != nullptr && system->clone && (isSettled(*runtime) || !runtime->sessions.empty()))
            return Opened{runtime->units, false};
        opening.record = runtime->record;
        opening.update = runtime->update;
        opening.worker = runtime->worker;
        opening.units = runtime->units;
    }
    close(seat);
    if (m_core.sessionHost() == nullptr) return fail(ErrorCode::Failed, "the iSCSI server is not running");
    if (const auto done = configure(seat); !done) return failure(done);
    Opened opened;
    const auto disks = openClones(opening, opened.wasDiscarded);
    if (!disks) return failure(disks);
    attach(opening, *disks);
    opened.units = std::move(opening.units);
    return opened;
}

Result<std::vector<SeatDisks::Attached>> SeatDisks::openClones(const Opening &opening, bool &wasDiscarded)
{
    Executor &worker = m_core.sessionHost()->worker(opening.worker);
    std::vector<Attached> disks;
    for (const catalog::DiskRecord &disk : disksOf(opening.record)) {
        const bool updates = opening.update && nameKey(opening.update->master.value()) == nameKey(disk.master.value());
        bool discarded = false;
        auto clone = m_core.store.openClone(blockstore::CloneKey(updates ? opening.update->cloneKey : disk.cloneKey),
                                            worker, &discarded);
        wasDiscarded = wasDiscarded || discarded;
        if (clone) {
            const auto reservations = std::make_shared<SeatReservations>(m_core.catalog, m_core.pool, worker, disk.naa);
            disks.push_back({disk, std::move(*clone), reservations, reservations->load()});
            continue;
        }
        if (disk.lun == 0) return failure(clone); // the first: nothing else is open yet
        log::error("seat " + opening.record.name.value() + " goes on without data disk " + disk.master.value() + ": " +
                   clone.error().message);
        setFailure(opening.seat, disk.lun, clone.error());
    }
    return disks;
}

void SeatDisks::attach(Opening &opening, const std::vector<Attached> &disks)
{
    SessionHost &host = *m_core.sessionHost();
    const std::string target = targetName(opening.record.name, m_core.options.authority);
    runOn(host.worker(opening.worker), [&] {
        if (!opening.units) {
            opening.units = std::make_shared<iscsi::TargetUnits>();
            opening.units->targetName = target;
            opening.units->worker = opening.worker;
        }
        auto &units = opening.units->units;
        for (const Attached &disk : disks) {
            const auto lun = static_cast<std::size_t>(disk.record.lun);
            if (units.size() <= lun) units.resize(lun + 1);
            if (!units[lun]) {
                units[lun] =
                    std::make_shared<scsi::LogicalUnit>(identityOf(disk.record, target), host.buffers(opening.worker));
                units[lun]->keepReservations(disk.reservations, disk.kept);
            }
            units[lun]->attach(disk.clone);
        }
    });
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(opening.seat); // held: it cannot be gone
    runtime->units = opening.units;
    for (const Attached &disk : disks) {
        runtime->disks[disk.record.lun].clone = disk.clone;
        runtime->disks[disk.record.lun].failure.reset();
    }
}

void SeatDisks::close(RowId seat)
{
    std::vector<std::pair<int, std::shared_ptr<blockstore::Clone>>> clones;
    std::shared_ptr<iscsi::TargetUnits> units;
    unsigned worker = 0;
    {
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(seat);
        if (runtime == nullptr) return;
        for (const catalog::DiskRecord &record : disksOf(runtime->record)) {
            DiskRuntime &disk = runtime->disks[record.lun];
            if (!disk.clone) continue;
            if (!runtime->updates(record)) disk.closedDirtyBytes = disk.clone->stats().dirtyBytes;
            clones.emplace_back(record.lun, std::move(disk.clone));
            disk.clone.reset();
        }
        units = runtime->units;
        worker = runtime->worker;
    }
    if (clones.empty()) return;
    runOn(m_core.sessionHost()->worker(worker), [&] {
        for (const auto &[lun, clone] : clones) units->units[static_cast<std::size_t>(lun)]->attach(nullptr);
        clones.clear();
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
