// SPDX-License-Identifier: GPL-3.0-or-later
// The store is asked what is there; the catalogue is believed about what it means.
#include "core/host/room_opening.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace freshseat::host {

using catalog::PendingKind;
using catalog::PendingRecord;

Result<void> RoomOpening::run()
{
    if (auto done = sweepStaging(); !done) return done;
    if (auto done = loadSeats(); !done) return done;
    // Before anything is swept: a publish that was cut short may own a snapshot that nobody knows yet.
    if (const auto done = m_updates.recover(); !done) return failure(done);
    if (auto done = sweepPending(); !done) return done;
    if (auto done = findStrangeClones(); !done) return done;
    return noteStart();
}

Result<void> RoomOpening::sweepStaging()
{
    std::error_code error;
    std::filesystem::create_directories(m_core.options.staging, error);
    if (error) return tl::unexpected(systemError(error.value(), "cannot make " + m_core.options.staging.string()));
    // Emptied, not made anew: on a disk that is full there may be no room for a directory.
    std::vector<std::filesystem::path> leftovers;
    for (const auto &entry : std::filesystem::directory_iterator(m_core.options.staging, error))
        leftovers.push_back(entry.path());
    for (const std::filesystem::path &path : leftovers) std::filesystem::remove_all(path, error);
    std::filesystem::permissions(m_core.options.staging, std::filesystem::perms::owner_all, error);
    return {};
}

Result<void> RoomOpening::sweepPending()
{
    const auto pending = m_core.catalog.pending();
    if (!pending) return failure(pending);
    std::vector<PendingRecord> imports;
    for (const PendingRecord &record : *pending) {
        if (record.kind == PendingKind::Import) {
            imports.push_back(record);
            continue;
        }
        const auto removed = record.kind == PendingKind::Clone
                                 ? m_core.store.removeClone(blockstore::CloneKey(record.storeKey))
                                 : m_core.store.removeSnapshot(blockstore::SnapshotKey(record.storeKey));
        if (!removed && removed.error().code != ErrorCode::NotFound) {
            log::warning("something left by a crash cannot be removed: " + removed.error().message);
            continue;
        }
        if (auto done = m_core.catalog.removePending(record); !done) return done;
    }
    return sweepImports(imports);
}

/// Keys of snapshots in the store that neither a master nor an update session has.
Result<std::vector<std::string>> RoomOpening::unknownSnapshots()
{
    const auto stored = m_core.store.snapshots();
    if (!stored) return failure(stored);
    const auto masters = m_core.catalog.masters();
    if (!masters) return failure(masters);
    std::set<std::string> known;
    for (const catalog::MasterRecord &master : *masters) {
        const auto snapshots = m_core.catalog.snapshots(master.name);
        if (!snapshots) return failure(snapshots);
        for (const catalog::SnapshotRecord &snapshot : *snapshots) known.insert(snapshot.storeKey);
    }
    const auto updates = m_core.catalog.updates();
    if (!updates) return failure(updates);
    std::set<std::string> updated;
    for (const catalog::UpdateRecord &update : *updates) updated.insert(update.storeKey);
    std::vector<std::string> unknown;
    for (const blockstore::SnapshotFacts &facts : *stored) {
        const bool ofUpdate =
            updated.contains(facts.key.value()) || (facts.origin && updated.contains(facts.origin->value()));
        if (!ofUpdate && !known.contains(facts.key.value())) unknown.push_back(facts.key.value());
    }
    return unknown;
}

/// A snapshot nobody knows is removed only when exactly as many imports were cut off at that point: a catalogue from a
/// backup must not cost a master.
Result<void> RoomOpening::sweepImports(const std::vector<PendingRecord> &imports)
{
    auto orphans = unknownSnapshots();
    if (!orphans) return failure(orphans);
    if (orphans->size() == imports.size()) {
        for (const std::string &orphan : *orphans) {
            if (auto done = m_core.store.removeSnapshot(blockstore::SnapshotKey(orphan)); !done) return done;
        }
        orphans->clear();
    }
    for (const std::string &orphan : *orphans) m_strangers.push_back("snapshot " + orphan);
    for (const PendingRecord &record : imports) {
        if (auto done = m_core.catalog.removePending(record); !done) return done;
    }
    return {};
}

Result<void> RoomOpening::loadSeats()
{
    const auto records = m_core.catalog.seats();
    if (!records) return failure(records);
    const auto logins = m_core.catalog.logins();
    if (!logins) return failure(logins);
    const auto aims = m_core.catalog.aims();
    if (!aims) return failure(aims);
    const auto fresh = m_core.catalog.freshAtBoot();
    if (!fresh) return failure(fresh);
    const auto events = m_core.catalog.bootEvents();
    if (!events) return failure(events);
    std::map<catalog::RowId, std::vector<TimelineEvent>> timelines;
    for (const catalog::BootEventRecord &record : *events) timelines[record.seat].push_back(record.event);
    auto access = m_core.registry.access();
    for (const catalog::SeatRecord &record : *records) {
        SeatRuntime seat;
        seat.record = record;
        seat.freshAtBoot = std::find(fresh->begin(), fresh->end(), record.id) != fresh->end();
        for (const catalog::AimRecord &aim : *aims) {
            if (aim.seat == record.id) seat.aims[nameKey(aim.master.value())] = aim.snapshot;
        }
        seat.quietSince = m_core.clock.steady() + m_core.options.scheduleSettle - m_core.options.quietAfter;
        for (const catalog::LoginRecord &login : *logins) {
            if (login.seat == record.id) seat.logins.push_back(login);
        }
        seat.usedByOs = !seat.logins.empty();
        seat.timeline = std::move(timelines[record.id]);
        access.add(std::move(seat));
    }
    return {};
}

Result<void> RoomOpening::findStrangeClones()
{
    const auto clones = m_core.store.clones();
    if (!clones) return failure(clones);
    const auto updates = m_core.catalog.updates();
    if (!updates) return failure(updates);
    std::set<std::string> known;
    for (const catalog::UpdateRecord &update : *updates) known.insert(update.storeKey);
    {
        auto access = m_core.registry.access();
        for (const auto &[name, seat] : access.seats()) {
            for (const catalog::DiskRecord &disk : disksOf(seat.record)) known.insert(disk.cloneKey);
        }
    }
    for (const blockstore::CloneKey &key : *clones) {
        if (!known.contains(key.value())) m_strangers.push_back("clone " + key.value());
    }
    for (const std::string &stranger : m_strangers)
        log::warning("the store holds something that no seat or master knows: " + stranger);
    return {};
}

Result<void> RoomOpening::noteStart()
{
    const auto before = m_core.catalog.setting("boot-id");
    if (!before) return failure(before);
    m_core.hostRestarted = *before && **before != m_core.options.bootId;
    if (auto done = m_core.catalog.setSetting("boot-id", m_core.options.bootId); !done) return done;
    m_core.journal({0, m_core.clock.now(), "daemon", "daemon.start", "host " + m_core.options.hostName, "done",
                    m_core.hostRestarted ? "the host was restarted since" : ""},
                   std::nullopt);
    return {};
}

} // namespace freshseat::host
