// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: the Store over one directory. Keeps the identities of all clones in RAM; holds its lock never during slow
// disk work.
#pragma once
#include "core/blockstore/clone_core.h"
#include "core/blockstore/clone_identity.h"
#include "core/blockstore/clone_opening.h"
#include "core/blockstore/snapshot.h"
#include "core/blockstore/store.h"

#include <map>
#include <memory>
#include <mutex>

namespace freshseat::blockstore {

/// Names below the root.
inline constexpr const char *kFormatName = "format";
inline constexpr const char *kSnapshotsName = "snapshots";
inline constexpr const char *kClonesName = "clones";
inline constexpr const char *kStagingName = "staging";
inline constexpr const char *kTrashName = "trash";

/// Refuses a root of a later version. Fine when there is none yet.
Result<void> checkRootFormat(const std::filesystem::path &root);

class FileStore final : public Store
{
public:
    FileStore(StoreOptions options, Executor &pool);
    Result<void> start(); ///< makes what is missing, sweeps, reads the identities

    Result<std::unique_ptr<ImportWriter>> beginImport(std::uint64_t size) override;
    Result<std::vector<SnapshotFacts>> snapshots() override;
    Result<std::unique_ptr<SnapshotReader>> openSnapshot(const SnapshotKey &key) override;
    Result<void> removeSnapshot(const SnapshotKey &key) override;
    Result<std::vector<CloneKey>> clones() override;
    Result<void> createClone(const CloneKey &key, const SnapshotKey &snapshot, Durability durability,
                             std::uint64_t limitBytes) override;
    Result<CloneFacts> cloneFacts(const CloneKey &key) override;
    Result<void> resetClone(const CloneKey &key, const SnapshotKey &snapshot) override;
    Result<void> configureClone(const CloneKey &key, Durability durability, std::uint64_t limitBytes) override;
    Result<void> removeClone(const CloneKey &key) override;
    Result<std::shared_ptr<Clone>> openClone(const CloneKey &key, Executor &owner, bool *wasDiscarded) override;
    Result<Space> space() override;

private:
    /// What is known of a clone. `busy` = open, or being changed by one call; only its holder changes the rest.
    struct Record {
        CloneIdentity identity;
        std::string damage; ///< why the identity could not be read; empty = it could
        bool busy = false;
        std::shared_ptr<CloneCounters> counters; ///< of the open device, or as it left them; null = not measured yet
    };
    /// Shared with open clones, which outlive a call and may outlive the store.
    struct Registry {
        std::mutex mutex; ///< guards everything below
        std::map<CloneKey, Record> clones;
        std::map<SnapshotKey, std::weak_ptr<const Snapshot>> open;
        std::map<SnapshotKey, unsigned> pinned; ///< by a call that is about to make a clone stand on it
    };
    class Hold;
    class Pin;

    Result<void> sweep();
    Result<void> readIdentities();
    [[nodiscard]] std::filesystem::path snapshotHome(const SnapshotKey &key) const;
    [[nodiscard]] ClonePlace place(const CloneKey &key, const CloneIdentity &identity) const;
    Result<std::shared_ptr<const Snapshot>> snapshot(const SnapshotKey &key);
    Result<CloneIdentity> identityOf(const CloneKey &key);
    Result<std::uint64_t> measureDirty(const CloneKey &key, const CloneIdentity &identity);
    Result<void> throwAway(const std::filesystem::path &home);

    StoreOptions m_options;
    Executor &m_pool;
    std::shared_ptr<Registry> m_registry = std::make_shared<Registry>();
};

} // namespace freshseat::blockstore
