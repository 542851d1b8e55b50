// SPDX-License-Identifier: GPL-3.0-or-later
// FileStore: the Store over one directory. Keeps the identities of all clones in RAM; holds its lock never during slow
// disk work.
#pragma once
#include "core/blockstore/clone_identity.h"
#include "core/blockstore/clone_opening.h"
#include "core/blockstore/receive.h"
#include "core/blockstore/reclaim.h"
#include "core/blockstore/scrub.h"
#include "core/blockstore/store.h"
#include "core/blockstore/store_registry.h"

#include <map>
#include <memory>
#include <mutex>

namespace freshseat::blockstore {

class FileStore final : public Store
{
public:
    FileStore(StoreOptions options, Executor &pool);
    ~FileStore() override;
    FileStore(const FileStore &) = delete;
    FileStore &operator=(const FileStore &) = delete;
    Result<void> start(); ///< makes what is missing, sweeps, reads the identities

    Result<std::unique_ptr<ImportWriter>> beginImport(std::uint64_t size) override;
    Result<std::vector<SnapshotFacts>> snapshots() override;
    Result<std::unique_ptr<SnapshotReader>> openSnapshot(const SnapshotKey &key) override;
    Result<void> removeSnapshot(const SnapshotKey &key) override;
    Result<SnapshotFacts> publishClone(const CloneKey &key) override;
    Result<std::unique_ptr<ChangeReader>> openChanges(const SnapshotKey &key,
                                                      const std::optional<SnapshotKey> &base) override;
    Result<std::unique_ptr<ReceiveWriter>> beginReceive(const ReceiveTarget &target) override;
    Result<std::vector<ReceiveFacts>> receives() override;
    Result<void> dropReceive(const SnapshotKey &key) override;
    Result<std::vector<CloneKey>> clones() override;
    Result<void> createClone(const CloneKey &key, const SnapshotKey &snapshot, Durability durability,
                             std::uint64_t limitBytes) override;
    Result<void> createUpdateClone(const CloneKey &key, const SnapshotKey &snapshot) override;
    Result<CloneFacts> cloneFacts(const CloneKey &key) override;
    Result<void> resetClone(const CloneKey &key, const SnapshotKey &snapshot) override;
    Result<void> resetCloneKeeping(const CloneKey &key, const SnapshotKey &snapshot, TimePoint now) override;
    Result<void> undoReset(const CloneKey &key, TimePoint now) override;
    std::uint64_t trimKept(TimePoint resetBefore, std::uint64_t budgetBytes) override;
    Result<void> configureClone(const CloneKey &key, Durability durability, std::uint64_t limitBytes) override;
    Result<void> removeClone(const CloneKey &key) override;
    Result<std::shared_ptr<Clone>> openClone(const CloneKey &key, Executor &owner, bool *wasDiscarded) override;
    Result<void> startScrub(TimePoint now) override { return m_scrubber->start(now); }
    Result<void> pauseScrub() override { return m_scrubber->pause(); }
    ScrubFacts scrubFacts() override { return m_scrubber->facts(); }
    void stepScrub(std::uint64_t bytes, TimePoint now) override { m_scrubber->step(bytes, now); }
    void haltScrub() override { m_scrubber->halt(); }
    Result<StoreUse> use() override;
    Result<CloneUse> cloneUse(const CloneKey &key) override;
    Result<Space> space() override;
    Result<std::vector<Place>> otherPlaces() override;

private:
    Result<void> findAreas();
    Result<void> sweep();
    Result<void> readIdentities();
    void readClone(const CloneKey &key, std::filesystem::path directory);
    [[nodiscard]] std::filesystem::path snapshotHome(const SnapshotKey &key) const;
    [[nodiscard]] ClonePlace place(const CloneKey &key, const CloneRecord &record) const;
    [[nodiscard]] ClonePlace place(const CloneHold &hold) const;
    Result<void> makeClone(const std::filesystem::path &area, const CloneKey &key, const SnapshotKey &snapshot,
                           Durability durability, std::uint64_t limitBytes);
    Result<std::shared_ptr<const Snapshot>> snapshot(const SnapshotKey &key);
    Result<ClonePlace> placeOf(const CloneKey &key);
    static Result<std::uint64_t> measureDirty(const ClonePlace &home);
    Result<void> resetHeld(CloneHold &hold, ClonePlace place);
    Result<void> turnOver(CloneHold &hold, const ClonePlace &next);
    Result<void> takeBack(CloneHold &hold, const ClonePlace &home, const KeptDisk &kept, TimePoint now);
    void readKept(const CloneKey &key, CloneRecord &record);
    void sweepHome(const ClonePlace &home, const CloneRecord &record);
    void forgetKept(CloneRecord &record);
    [[nodiscard]] Result<void> needReserve(const std::filesystem::path &area) const;
    Result<void> needFormat(std::uint32_t version);
    Result<void> bury(const SnapshotKey &key, const std::filesystem::path &grave);
    void markSpaceOf(const VersionTree &tree, const SnapshotKey &key, bool needed);
    Result<SnapshotFacts> becomeSnapshot(CloneHold &hold, const ClonePlace &home, const SnapshotManifest &manifest);
    Result<void> throwAway(const std::filesystem::path &home);
    Result<void> mayReceive(const ReceiveTarget &target);
    [[nodiscard]] std::filesystem::path receiveHome(const SnapshotKey &key) const;
    [[nodiscard]] bool isReceiving(const SnapshotKey &key) const;
    Result<ReceiveRecord> receiveRecord(const ReceiveTarget &target);
    Result<std::unique_ptr<ReceiveWriter>> receiveOver(const ReceiveRecord &record, ReceiveClaim claim);
    Result<SnapshotFacts> takeIn(const std::filesystem::path &home, const SnapshotManifest &manifest);

    StoreOptions m_options;
    Executor &m_pool;
    std::vector<std::filesystem::path> m_areas; ///< cloneAreas(); set by start()
    std::filesystem::path m_seats;              ///< the one of them where new clones of seats lie
    std::shared_ptr<StoreRegistry> m_registry = std::make_shared<StoreRegistry>();
    std::shared_ptr<Reclaimer> m_reclaimer;
    std::shared_ptr<Scrubber> m_scrubber;
    std::mutex m_opening;  ///< one at a time opens snapshots: all who wait want the same one, as a rule
    std::mutex m_format;   ///< held while the store's format is raised
    std::mutex m_versions; ///< held while a snapshot comes or goes; taken before the registry's
};

} // namespace freshseat::blockstore
