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
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(m_options.root / kClonesName, error)) {
        const std::string name = entry.path().filename().string();
        if (!isKey(name)) continue;
        CloneRecord record;
        settleDirectory(entry.path());
        auto identity = readIdentity(entry.path());
        if (identity) {
            record.identity = *identity;
        } else {
            record.damage = identity.error().message;
            log::error("clone " + name + ": " + record.damage);
        }
        readKept(CloneKey(name), record);
        sweepHome(place(CloneKey(name), record.identity), record);
        m_registry->clones.emplace(CloneKey(name), std::move(record));
    }
    if (error) return tl::unexpected(systemError(error.value(), "cannot list the clones"));
    return {};
}

ClonePlace FileStore::place(const CloneKey &key, const CloneIdentity &identity) const
{
    return {m_options.root / kClonesName / key.value(), key, identity, m_options.bootId};
}

Result<CloneIdentity> FileStore::identityOf(const CloneKey &key)
{
    const std::lock_guard lock(m_registry->mutex);
    const auto it = m_registry->clones.find(key);
    if (it == m_registry->clones.end()) return fail(ErrorCode::NotFound, "there is no clone " + key.value());
    if (!it->second.damage.empty()) return fail(ErrorCode::Failed, "clone " + key.value() + ": " + it->second.damage);
    return it->second.identity;
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
    if (!isKey(key.value())) return fail(ErrorCode::Usage, "\"" + key.value() + "\" is not the key of a clone");
    if (durability == Durability::Durable)
        if (auto room = needReserve(); !room) return room;
    const SnapshotPin pin(m_registry, snapshotKey);
    auto base = snapshot(snapshotKey);
    if (!base) return failure(base);
    const CloneIdentity identity{snapshotKey, durability, limitBytes, (*base)->size()};
    {
        const std::lock_guard lock(m_registry->mutex);
        CloneRecord record;
        record.identity = identity;
        record.busy = true;
        if (!m_registry->clones.emplace(key, std::move(record)).second)
            return fail(ErrorCode::InUse, "there is a clone " + key.value() + " already");
    }
    const ClonePlace home = place(key, identity);
    ClonePlace staged = home;
    staged.directory = m_options.root / kStagingName / key.value();
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

Result<std::uint64_t> FileStore::measureDirty(const CloneKey &key, const CloneIdentity &identity)
{
    auto state = readDisk(place(key, identity));
    if (!state) return fail(state.error().code, "clone " + key.value() + ": " + state.error().message);
    return *state ? (*state)->map.dataBlocks() * kSlotBytes : 0;
}

Result<CloneFacts> FileStore::cloneFacts(const CloneKey &key)
{
    auto identity = identityOf(key);
    if (!identity) return failure(identity);
    CloneFacts facts{key, identity->snapshot, identity->durability, identity->size, 0, identity->limitBytes, 0};
    const std::filesystem::path directory = place(key, *identity).directory;
    facts.storedBytes = storedBytes(directory / identity->disk);
    {
        const std::lock_guard lock(m_registry->mutex);
        const auto it = m_registry->clones.find(key);
        if (it != m_registry->clones.end() && it->second.kept) {
            const KeptDisk &kept = *it->second.kept;
            facts.kept = KeptFacts{kept.snapshot, kept.resetAt, storedBytes(directory / kept.disk)};
        }
        if (it != m_registry->clones.end() && it->second.counters) {
            facts.dirtyBytes = it->second.counters->dirtyBytes.load(std::memory_order_relaxed);
            return facts;
        }
    }
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return facts; // somebody is just opening or resetting it: the next question gets the figure
    auto dirty = measureDirty(key, *identity);
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
    ClonePlace home = place(key, hold->identity());
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
        const ClonePlace home = place(key, identity);
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
    const std::filesystem::path directory = place(key, identity).directory;
    if (auto written = writeIdentity(directory, identity); !written) {
        // It may be there all the same, and only not be synced: what the next start reads counts from now on.
        if (const auto found = readIdentity(directory)) hold->become(*found, kept);
        return written;
    }
    hold->become(identity, kept);
    return {};
}

Result<void> FileStore::removeClone(const CloneKey &key)
{
    auto hold = CloneHold::take(m_registry, key);
    if (!hold) return failure(hold);
    if (auto thrown = throwAway(place(key, hold->identity()).directory); !thrown) return thrown;
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
    auto disk = openDisk(place(key, identity), m_pool);
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
    parts.limits.mayGrow = growthLimit(m_options.root, reserve);
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
