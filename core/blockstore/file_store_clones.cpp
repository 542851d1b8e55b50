// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: clones. Each change is one rename that is the moment it happens.
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/blockstore/clone_device.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/file_store.h"
#include "core/blockstore/format.h"
#include "core/blockstore/store_layout.h"

#include <cerrno>

namespace freshseat::blockstore {

/// What resets and publications that were cut short left in a clone's directory.
void FileStore::sweepHome(const ClonePlace &home, const CloneRecord &record)
{
    std::vector<std::filesystem::path> leftovers;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(home.directory, error)) {
        const std::string name = entry.path().filename().string();
        // Without a readable identity nobody knows which file is the clone's.
        const bool strayDisk = record.damage.empty() && isDiskName(name) && name != record.identity.disk &&
                               (!record.kept || name != record.kept->disk);
        if (strayDisk || name == kManifestName || name == kReclaimName || entry.path().extension() == ".new")
            leftovers.push_back(entry.path());
    }
    for (const std::filesystem::path &path : leftovers) discardFile(path, m_pool);
}

Result<void> FileStore::readIdentities()
{
    for (const std::filesystem::path &area : m_areas) {
        settleDirectory(area / kClonesName);
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(area / kClonesName, error)) {
            const std::string name = entry.path().filename().string();
            if (isKey(name)) readClone(CloneKey(name), entry.path());
        }
        if (error) return tl::unexpected(systemError(error.value(), "cannot list " + (area / kClonesName).string()));
    }
    return {};
}

void FileStore::readClone(const CloneKey &key, std::filesystem::path directory)
{
    settleDirectory(directory);
    CloneRecord record;
    record.directory = std::move(directory);
    auto identity = readIdentity(record.directory);
    if (identity) {
        record.identity = *identity;
    } else {
        record.damage = identity.error().message;
        log::error("clone " + key.value() + ": " + record.damage);
    }
    readKept(key, record);
    sweepHome(place(key, record), record);
    m_registry->clones.emplace(key, std::move(record));
}

ClonePlace FileStore::place(const CloneKey &key, const CloneRecord &record) const
{
    return {record.directory, key, record.identity, m_options.bootId};
}

ClonePlace FileStore::place(const CloneHold &hold) const
{
    return {hold.directory(), hold.key(), hold.identity(), m_options.bootId};
}

Result<ClonePlace> FileStore::placeOf(const CloneKey &key)
{
    const std::lock_guard lock(m_registry->mutex);
    const auto it = m_registry->clones.find(key);
    if (it == m_registry->clones.end()) return fail(ErrorCode::NotFound, "there is no clone " + key.value());
    if (!it->second.damage.empty()) return fail(ErrorCode::Failed, "clone " + key.value() + ": " + it->second.damage);
    return place(key, it->second);
}

Result<std::vector<CloneKey>> FileStore::clones()
{
    const std::lock_guard lock(m_registry->mutex);
    std::vector<CloneKey> keys;
    keys.reserve(m_registry->clones.size());
    for (const auto &[key, record] : m_registry->clones) keys.push_back(key);
    return keys;
}

Result<void> FileStore::createClone(const CloneKey &key, const SnapshotKey &snapshotKey, Durability durability,
                                    std::uint64_t limitBytes)
{
    return makeClone(m_seats, key, snapshotKey, durability, limitBytes);
}

Result<void> FileStore::createUpdateClone(const CloneKey &key, const SnapshotKey &snapshotKey)
{
    return makeClone(m_options.root, key, snapshotKey, Durability::Durable, 0);
}

Result<void> FileStore::makeClone(const std::filesystem::path &area, const CloneKey &key,
                                  const SnapshotKey &snapshotKey, Durability durability, std::uint64_t limitBytes)
{
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a clone");
    if (durability == Durability::Durable)
        if (auto room = needReserve(area); !room) return room;
    if (area != m_options.root)
        if (auto raised = needFormat(kPlacesFormat); !raised) return raised;
    const SnapshotPin pin(m_registry, snapshotKey);
    auto base = snapshot(snapshotKey);
    if (!base) return failure(base);
    const CloneIdentity identity{snapshotKey, durability, limitBytes, (*base)->size()};
    const ClonePlace home{area / kClonesName / key.value(), key, identity, m_options.bootId};
    {
        const std::lock_guard lock(m_registry->mutex);
        CloneRecord record;
        record.directory = home.directory;
        record.identity = identity;
        record.busy = true;
        if (!m_registry->clones.emplace(key, std::move(record)).second)
            return fail(ErrorCode::InUse, "there is a clone " + key.value() + " already");
    }
    ClonePlace staged = home;
    staged.directory = area / kStagingName / key.value();
    auto made = makeDirectory(staged.directory);
    if (made) made = makeDisk(staged);
    if (made) made = writeIdentity(staged.directory, identity);
    if (made) made = renamePath(staged.directory, home.directory);
    if (made) {
        made = syncDirectory(home.directory.parent_path());
        if (!made) undoRename(staged.directory, home.directory);
    }
    if (!made) disposeTree(staged.directory, m_pool);
    const std::lock_guard lock(m_registry->mutex);
    CloneRecord &record = m_registry->clones[key]; // ours until it is no longer busy
    record.busy = false;
    record.counters = std::make_shared<CloneCounters>();
    if (!made) m_registry->clones.erase(key);
    return made;
}

Result<std::uint64_t> FileStore::measureDirty(const ClonePlace &home)
{
    auto state = readDisk(home);
    if (!state) return fail(state.error().code, "clone " + home.key.value() + ": " + state.error().message);
    return *state ? (*state)->map.dataBlocks() * kSlotBytes : 0;
}

Result<CloneFacts> FileStore::cloneFacts(const CloneKey &key)
{
    const auto home = placeOf(key);
    if (!home) return failure(home);
    const CloneIdentity &identity = home->identity;
    CloneFacts facts{key, identity.snapshot, identity.durability, identity.size, 0, identity.limitBytes, 0};
    facts.storedBytes = storedBytes(home->disk());
    {
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->clones.find(key);
        if (it != m_registry->clones.end() && it->second.kept) {
            const KeptDisk &kept = *it->second.kept;
            facts.kept = KeptFacts{kept.snapshot, kept.resetAt, storedBytes(home->directory / kept.disk)};
        }
        if (it != m_registry->clones.end() && it->second.counters) {
            facts.dirtyBytes = it->second.counters->dirtyBytes.load(std::memory_order_relaxed);
            return facts;
        }
    }
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return facts; // somebody is just opening or resetting it: the next question gets the figure
    auto dirty = measureDirty(*home);
    if (!dirty) return failure(dirty);
    facts.dirtyBytes = *dirty;
    auto counters = std::make_shared<CloneCounters>();
    counters->dirtyBytes = *dirty;
    const std::lock_guard lock(m_registry->mutex);
    m_registry->clones[key].counters = std::move(counters);
    return facts;
}

Result<void> FileStore::resetClone(const CloneKey &key, const SnapshotKey &snapshotKey)
{
    const SnapshotPin pin(m_registry, snapshotKey);
    auto base = snapshot(snapshotKey);
    if (!base) return failure(base);
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    ClonePlace home = place(*hold);
    home.identity.snapshot = snapshotKey;
    home.identity.size = (*base)->size();
    return resetHeld(*hold, std::move(home));
}

/// `home` is what the clone shall be.
Result<void> FileStore::resetHeld(CloneHold &hold, ClonePlace home)
{
    CloneIdentity &identity = home.identity;
    const bool moves = identity.snapshot != hold.identity().snapshot || !hold.damage().empty();
    // Without a readable identity nobody knows what was promised: the stronger promise is the safe one.
    if (!hold.damage().empty()) identity.durability = Durability::Durable;
    // A move happens here: a data file of another snapshot than the identity's is never used again.
    if (moves) {
        auto written = writeIdentity(home.directory, identity);
        const Result<CloneIdentity> found = written ? Result<CloneIdentity>(identity) : readIdentity(home.directory);
        if (found && found->snapshot == identity.snapshot) hold.become(identity, false);
        if (!written) return written;
    }
    auto replaced = replaceDisk(home, m_pool);
    replaced ? hold.become(identity, false) : hold.remeasure();
    return replaced;
}

Result<void> FileStore::configureClone(const CloneKey &key, Durability durability, std::uint64_t limitBytes)
{
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    if (!hold->damage().empty()) return fail(ErrorCode::Failed, "clone " + key.value() + ": " + hold->damage());
    CloneIdentity identity = hold->identity();
    const bool hardens = identity.durability == Durability::Volatile && durability == Durability::Durable;
    bool kept = true;
    if (hardens) {
        // What it holds becomes durable before it is promised to be; what a fall of the host has mixed up must not.
        const ClonePlace home = place(*hold);
        const auto mixed = isFromAnotherBoot(home);
        if (!mixed) return failure(mixed);
        kept = !*mixed;
        if (!kept)
            if (auto replaced = replaceDisk(home, m_pool); !replaced) return replaced;
        if (auto synced = syncFile(home.disk()); !synced) return synced;
        if (auto synced = syncDirectory(home.directory); !synced) return synced;
    }
    identity.durability = durability;
    identity.limitBytes = limitBytes;
    if (auto written = writeIdentity(hold->directory(), identity); !written) {
        // It may be there all the same, and only not be synced: what the next start reads counts from now on.
        if (const auto found = readIdentity(hold->directory())) hold->become(*found, kept);
        return written;
    }
    hold->become(identity, kept);
    return {};
}

Result<void> FileStore::removeClone(const CloneKey &key)
{
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    if (auto thrown = throwAway(hold->directory()); !thrown) return thrown;
    hold->forget();
    return {};
}

Result<std::shared_ptr<Clone>> FileStore::openClone(const CloneKey &key, Executor &owner, bool *wasDiscarded)
{
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    if (!hold->damage().empty()) return fail(ErrorCode::Failed, "clone " + key.value() + ": " + hold->damage());
    const CloneIdentity identity = hold->identity();
    auto base = snapshot(identity.snapshot);
    if (!base) return failure(base);
    if ((*base)->size() != identity.size)
        return fail(ErrorCode::Failed, "clone " + key.value() + " and its snapshot differ in size");
    auto disk = openDisk(place(*hold), m_pool);
    if (!disk) return failure(disk);
    if (wasDiscarded != nullptr) *wasDiscarded = disk->discarded;
    CloneParts parts;
    parts.state = std::move(disk->state);
    parts.snapshot = std::move(*base);
    parts.durability = identity.durability;
    parts.limits.limitBytes = identity.limitBytes;
    // Seats that begin anew at their next boot stop first: what the others hold nobody can make again.
    const bool first = identity.durability == Durability::Volatile;
    const std::uint64_t reserve = first ? m_options.reserveBytes : m_options.reserveBytes / 2;
    parts.limits.mayGrow = growthLimit(hold->directory(), reserve);
    parts.counters = std::make_shared<CloneCounters>();
    parts.owner = &owner;
    parts.pool = &m_pool;
    const auto counters = parts.counters;
    parts.closed = hold->handOver();
    auto core = std::make_shared<CloneCore>(std::move(parts));
    {
        const std::lock_guard lock(m_registry->mutex);
        m_registry->clones[key].counters = counters;
        m_registry->clones[key].core = core;
    }
    return makeCloneDevice(std::move(core));
}

} // namespace freshseat::blockstore
