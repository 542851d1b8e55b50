// SPDX-License-Identifier: GPL-3.0-or-later
// From the keys of the store to the names of the room.
#include "core/host/stored.h"

#include <algorithm>
#include <set>

namespace freshseat::host {

namespace {

/// Snapshots and the clone of a master, by their keys in the store.
std::uint64_t bytesOf(const blockstore::StoreUse &use, const std::set<std::string> &keys)
{
    std::uint64_t bytes = 0;
    for (const blockstore::SnapshotUse &one : use.snapshots)
        if (keys.contains(one.keptFor ? one.keptFor->value() : one.key.value())) bytes += one.bytes;
    for (const blockstore::CloneUse &one : use.clones)
        if (keys.contains(one.key.value())) bytes += one.bytes + one.keptBytes;
    return bytes;
}

} // namespace

Result<StoredBytes> storedByKind(RoomCore &core)
{
    const auto use = core.store.use();
    if (!use) return failure(use);
    StoredBytes stored;
    for (const blockstore::SnapshotUse &one : use->snapshots) stored.masters += one.bytes;
    for (const blockstore::CloneUse &one : use->clones) {
        stored.clones += one.bytes;
        stored.kept += one.keptBytes;
    }
    stored.receives = use->receives;
    stored.other = use->other;
    return stored;
}

Result<void> tellStored(RoomCore &core, std::vector<Master> &masters)
{
    const auto use = core.store.use();
    if (!use) return failure(use);
    const auto updates = core.catalog.updates();
    if (!updates) return failure(updates);
    for (Master &master : masters) {
        std::set<std::string> keys;
        const auto records = core.catalog.snapshots(master.name);
        if (!records) return failure(records);
        for (const catalog::SnapshotRecord &record : *records) keys.insert(record.storeKey);
        for (const catalog::UpdateRecord &update : *updates)
            if (update.master == master.name) keys.insert(update.storeKey);
        master.storedBytes = bytesOf(*use, keys);
    }
    return {};
}

Result<void> tellStored(RoomCore &core, const std::vector<catalog::SnapshotRecord> &records,
                        std::vector<Snapshot> &snapshots)
{
    const auto use = core.store.use();
    if (!use) return failure(use);
    for (std::size_t i = 0; i < records.size() && i < snapshots.size(); ++i) {
        const auto found = std::find_if(use->snapshots.begin(), use->snapshots.end(), [&](const auto &one) {
            return !one.removed && one.key.value() == records[i].storeKey;
        });
        if (found == use->snapshots.end()) continue;
        snapshots[i].storedBytes = found->bytes;
        snapshots[i].freedBytes = found->freedBytes;
    }
    return {};
}

void tellStored(RoomCore &core, const catalog::SeatRecord &record, Seat &seat)
{
    std::vector<std::string> keys{record.cloneKey};
    for (const catalog::DiskRecord &disk : record.data) keys.push_back(disk.cloneKey);
    seat.storedBytes = 0;
    seat.keptBytes = 0;
    for (const std::string &key : keys) {
        const auto use = core.store.cloneUse(blockstore::CloneKey(key));
        if (!use) continue;
        *seat.storedBytes += use->bytes;
        *seat.keptBytes += use->keptBytes;
    }
}

} // namespace freshseat::host
