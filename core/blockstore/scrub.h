// SPDX-License-Identifier: GPL-3.0-or-later
// Scrubber: reads everything a store holds and compares it with its checksums, while seats run: a bounded number of
// bytes a step, one step at a time. It can be paused, and goes on where it was after a restart.
//
// Snapshots and clones nobody uses are read past the page cache, so that the master's blocks stay in it. Blocks of a
// running seat are read as the seat reads them, on the seat's own terms. What does not fit is judged a second time
// before it is told: space is given back and seats log in meanwhile.
#pragma once
#include "core/base/executor.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/data_map.h"
#include "core/blockstore/scrub_record.h"
#include "core/blockstore/store_registry.h"
#include "core/blockstore/version_tree.h"

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace freshseat::blockstore {

/// Any thread.
class Scrubber : public std::enable_shared_from_this<Scrubber>
{
public:
    Scrubber(std::filesystem::path root, std::string bootId, std::shared_ptr<StoreRegistry> registry, Executor &pool);

    ~Scrubber();
    Scrubber(const Scrubber &) = delete;
    Scrubber &operator=(const Scrubber &) = delete;

    void load(); ///< before anything else: what scrub.json says
    Result<void> start(TimePoint now);
    Result<void> pause();
    [[nodiscard]] ScrubFacts facts() const;
    /// Begins a step on the pool, unless one is under way.
    void step(std::uint64_t bytes, TimePoint now);
    void stop(); ///< none is begun any more; the one that is under way ends soon
    void halt(); ///< the same, and waits for its end

private:
    /// What is being verified.
    struct Walk {
        Damage who;                           ///< snapshot or clone
        std::unique_ptr<File> file;           ///< of its data; null for a running seat
        std::unique_ptr<CloneState> state;    ///< of a layer or a clone nobody uses
        BlockSet unseen;                      ///< need not be there any more; may be null
        std::vector<std::uint32_t> checksums; ///< of an imported disk
        DataMap data;                         ///< of an imported disk
        std::uint64_t size = 0;
        std::shared_ptr<CloneCore> core; ///< of a running seat
    };
    struct Buffer;

    void run();
    void rest();
    [[nodiscard]] bool mayGoOn() const;
    bool openNext();
    void open(ScrubPosition::Part part, const std::string &key);
    void openSnapshot(const SnapshotKey &key);
    Result<void> openLayerWalk(const VersionNode &node);
    Result<void> openBaseWalk(const VersionNode &node);
    void openClone(const CloneKey &key);
    void repair(const VersionNode &node);
    void askSeat();
    void verifySlots();
    void verifyUnits();
    [[nodiscard]] bool fits(std::uint64_t source, std::size_t length, std::uint32_t crc);
    void doubt(std::uint64_t offset, std::uint64_t length);
    [[nodiscard]] bool snapshotIsDamaged(std::uint64_t offset, std::uint64_t length) const;
    void judgeClone(std::uint64_t offset);
    void found(std::optional<std::uint64_t> offset, const std::string &text);
    void spend(std::uint64_t bytes);
    void endWalk();
    void endPass();
    void save();

    const std::filesystem::path m_root;
    const std::string m_bootId;
    const std::shared_ptr<StoreRegistry> m_registry;
    Executor &m_pool;

    // Of the one step that is under way.
    std::unique_ptr<Walk> m_walk;
    std::unique_ptr<Buffer> m_buffer;
    std::uint64_t m_budget = 0;
    TimePoint m_now;
    TimePoint m_savedAt;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_idle;
    ScrubRecord m_record;
    bool m_busy = false;
    bool m_halted = false;
};

} // namespace freshseat::blockstore
