// SPDX-License-Identifier: GPL-3.0-or-later
// StoreRegistry: what a store knows in RAM, shared with open clones and readers, which outlive a call and may outlive
// the store. Holds and pins are the claims calls have on it.
#pragma once
#include "core/blockstore/clone_core.h"
#include "core/blockstore/clone_identity.h"
#include "core/blockstore/snapshot.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace freshseat::blockstore {

/// What is known of a clone. `busy` = open, or being changed by one call; only its holder changes the rest.
struct CloneRecord {
    std::filesystem::path directory; ///< never changes
    CloneIdentity identity;
    std::string damage; ///< why the identity could not be read; empty = it could
    /// What is kept of resets; the identity may still name what was forgotten. Whoever holds the mutex may take it
    /// away.
    std::optional<KeptDisk> kept;
    bool busy = false;
    std::weak_ptr<CloneCore> core;           ///< of the open device
    std::shared_ptr<CloneCounters> counters; ///< of the open device, or as it left them; null = not measured yet
};

struct StoreRegistry {
    std::mutex mutex;                 ///< guards everything below; never held during slow disk work
    std::condition_variable released; ///< a clone is not busy any more
    std::map<CloneKey, CloneRecord> clones;
    std::map<SnapshotKey, std::weak_ptr<const Snapshot>> open;
    std::map<SnapshotKey, unsigned> pinned;  ///< by a call that is about to use it
    std::map<SnapshotKey, unsigned> reading; ///< by open readers; it may be removed meanwhile
    std::set<SnapshotKey> receiving;         ///< that a ReceiveWriter works at
};

/// One call's claim on a clone: nobody else opens or changes it meanwhile.
class CloneHold
{
public:
    /// NotFound; InUse. Waits some seconds for a device that is closing: its last flush or read ends by itself.
    static Result<CloneHold> take(std::shared_ptr<StoreRegistry> registry, const CloneKey &key);
    CloneHold(CloneHold &&other) noexcept = default;
    CloneHold &operator=(CloneHold &&) = delete;
    CloneHold(const CloneHold &) = delete;
    CloneHold &operator=(const CloneHold &) = delete;
    ~CloneHold();

    [[nodiscard]] const CloneKey &key() const { return m_key; }
    [[nodiscard]] const std::filesystem::path &directory() const { return m_directory; }
    [[nodiscard]] const CloneIdentity &identity() const { return m_identity; }
    [[nodiscard]] const std::string &damage() const { return m_damage; }
    /// The clone is this from now on; its data is gone unless `keptData`.
    void become(const CloneIdentity &identity, bool keptData);
    void remeasure(); ///< nobody knows how much data it has
    void forget();    ///< there is no such clone any more
    /// Nobody else finds it any more.
    std::optional<KeptDisk> takeKept();
    void keep(std::optional<KeptDisk> kept);
    /// The claim goes to an open device and ends with it.
    std::function<void()> handOver();

private:
    CloneHold(std::shared_ptr<StoreRegistry> registry, CloneKey key, const CloneRecord &record);

    std::shared_ptr<StoreRegistry> m_registry;
    CloneKey m_key;
    std::filesystem::path m_directory;
    CloneIdentity m_identity;
    std::string m_damage;
};

/// Keeps a snapshot from being removed while a call makes something stand on it.
class SnapshotPin
{
public:
    SnapshotPin(std::shared_ptr<StoreRegistry> registry, SnapshotKey key);
    ~SnapshotPin();
    SnapshotPin(const SnapshotPin &) = delete;
    SnapshotPin &operator=(const SnapshotPin &) = delete;

private:
    std::shared_ptr<StoreRegistry> m_registry;
    SnapshotKey m_key;
};

} // namespace freshseat::blockstore
