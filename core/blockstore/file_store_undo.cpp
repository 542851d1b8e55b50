// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: what resets take away, kept for a while. Which file is the clone's and which is kept stands in clone.json:
// its rename is the moment of a reset that keeps, and of taking one back.
#include "core/base/log.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/format.h"
#include "core/blockstore/store_layout.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <unistd.h>

namespace freshseat::blockstore {

namespace {

TimePoint inMilliseconds(TimePoint at)
{
    return std::chrono::floor<std::chrono::milliseconds>(at);
}

KeptDisk keptFrom(const CloneIdentity &identity, TimePoint now)
{
    return {identity.disk, identity.snapshot, identity.durability, identity.size, inMilliseconds(now)};
}

/// The place as it was when `kept` was its data.
ClonePlace asKept(ClonePlace place, const KeptDisk &kept)
{
    place.identity.disk = kept.disk;
    place.identity.snapshot = kept.snapshot;
    place.identity.durability = kept.durability;
    place.identity.size = kept.size;
    place.identity.kept.reset();
    return place;
}

/// All that is kept, with what it takes on disk.
struct KeptItem {
    CloneKey clone;
    std::filesystem::path directory;
    KeptDisk disk;
    std::uint64_t bytes = 0;
};

std::uint64_t sumOf(const std::vector<KeptItem> &items)
{
    std::uint64_t sum = 0;
    for (const KeptItem &item : items) sum += item.bytes;
    return sum;
}

} // namespace

/// At start: what clone.json names as kept, if it can still be had back.
void FileStore::readKept(const CloneKey &key, CloneRecord &record)
{
    if (!record.identity.kept) return;
    const KeptDisk &kept = *record.identity.kept;
    std::error_code error;
    const ClonePlace home = asKept(place(key, record), kept);
    if (isWorthKeeping(home) && std::filesystem::exists(snapshotHome(kept.snapshot), error)) record.kept = kept;
}

/// Called with the registry's mutex held: a name is given up and taken anew only under it.
void FileStore::forgetKept(CloneRecord &record)
{
    discardFile(record.directory / record.kept->disk, m_pool);
    record.kept.reset();
}

Result<void> FileStore::resetCloneKeeping(const CloneKey &key, const SnapshotKey &snapshotKey, TimePoint now)
{
    const SnapshotPin pin(m_registry, snapshotKey);
    auto base = snapshot(snapshotKey);
    if (!base) return failure(base);
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    const ClonePlace home = place(*hold);
    ClonePlace next = home;
    next.identity.snapshot = snapshotKey;
    next.identity.size = (*base)->size();
    if (!hold->damage().empty() || !isWorthKeeping(home)) return resetHeld(*hold, std::move(next));
    if (auto raised = needFormat(kKeptFormat); !raised) return raised;
    next.identity.disk = spareDiskName(home.identity);
    next.identity.kept = keptFrom(home.identity, now);
    ::unlink(next.disk().c_str());
    auto done = makeDisk(next);
    // Its name is there before clone.json says so.
    if (done && next.identity.durability == Durability::Durable) done = syncDirectory(next.directory);
    if (done) done = turnOver(*hold, next);
    if (hold->identity().disk == home.identity.disk) ::unlink(next.disk().c_str());
    return done;
}

/// The clone is `next` from here on; what was kept until now is not any more.
Result<void> FileStore::turnOver(CloneHold &hold, const ClonePlace &next)
{
    const std::optional<KeptDisk> before = hold.takeKept();
    const auto written = writeIdentity(next.directory, next.identity);
    const Result<CloneIdentity> found = written ? Result<CloneIdentity>(next.identity) : readIdentity(next.directory);
    if (!found || found->disk != next.identity.disk) {
        hold.keep(before);
        return written;
    }
    hold.become(next.identity, false);
    hold.keep(next.identity.kept);
    if (before) discardFile(next.directory / before->disk, m_pool);
    return written;
}

Result<void> FileStore::undoReset(const CloneKey &key, TimePoint now)
{
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    const std::optional<KeptDisk> kept = hold->takeKept(); // nobody forgets it meanwhile
    if (!kept) return fail(ErrorCode::NotFound, "clone " + key.value() + ": nothing is kept of its last reset");
    auto done = takeBack(*hold, place(*hold), *kept, now);
    if (hold->identity().disk == kept->disk)
        hold->remeasure();
    else
        hold->keep(kept);
    return done;
}

Result<void> FileStore::takeBack(CloneHold &hold, const ClonePlace &home, const KeptDisk &kept, TimePoint now)
{
    const SnapshotPin pin(m_registry, kept.snapshot);
    ClonePlace next = asKept(home, kept);
    // What cannot be read must not take the place of what can.
    auto base = snapshot(kept.snapshot);
    if (!base) return failure(base);
    auto state = openDiskAsItIs(next, m_pool);
    if (!state)
        return fail(state.error().code,
                    "clone " + home.key.value() + ": what is kept cannot be used: " + state.error().message,
                    "the clone is as it was before");
    state->reset();
    next.identity.durability = home.identity.durability;
    if (home.identity.durability == Durability::Durable)
        if (auto synced = syncFile(next.disk()); !synced) return synced;
    if (isWorthKeeping(home)) next.identity.kept = keptFrom(home.identity, now);
    auto done = turnOver(hold, next);
    if (done && !next.identity.kept) discardFile(home.disk(), m_pool);
    return done;
}

std::uint64_t FileStore::trimKept(TimePoint resetBefore, std::uint64_t budgetBytes)
{
    std::vector<KeptItem> items;
    {
        const std::lock_guard lock(m_registry->mutex);
        for (const auto &[key, record] : m_registry->clones)
            if (record.kept) items.push_back({key, record.directory, *record.kept});
    }
    for (KeptItem &item : items) item.bytes = storedBytes(item.directory / item.disk.disk);
    std::sort(items.begin(), items.end(),
              [](const KeptItem &a, const KeptItem &b) { return a.disk.resetAt < b.disk.resetAt; });
    const std::uint64_t wanted = 2 * m_options.reserveBytes;
    std::map<std::filesystem::path, std::uint64_t> missing; // by the directory that holds the clones of one disk
    for (const std::filesystem::path &area : m_areas) {
        const std::uint64_t free = freeBeyond(area, 0);
        missing[area / kClonesName] = free < wanted ? wanted - free : 0;
    }
    std::uint64_t kept = sumOf(items);
    std::uint64_t given = 0;
    for (const KeptItem &item : items) {
        std::uint64_t &missingHere = missing[item.directory.parent_path()];
        const bool goes = item.disk.resetAt < resetBefore || kept > budgetBytes || missingHere != 0;
        if (!goes) continue;
        kept -= item.bytes;
        missingHere -= std::min(missingHere, item.bytes);
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->clones.find(item.clone);
        if (it == m_registry->clones.end() || it->second.kept != item.disk) continue;
        forgetKept(it->second);
        given += item.bytes;
    }
    return given;
}

} // namespace freshseat::blockstore
