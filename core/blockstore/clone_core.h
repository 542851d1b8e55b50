// SPDX-License-Identifier: GPL-3.0-or-later
// CloneCore: an open clone at work. Reads from the page cache and inline writes on the owner's thread; cold reads,
// writes under pressure, flushes and checkpoints on the pool, whose jobs keep the core alive and post their end back to
// the owner.
#pragma once
#include "core/base/executor.h"
#include "core/block/block_device.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/slot_recycler.h"
#include "core/blockstore/snapshot.h"
#include "core/blockstore/store.h"
#include "core/blockstore/write_pace.h"
#include "core/blockstore/write_step.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace freshseat::blockstore {

/// Figures of a clone that any thread may read, also after it is closed.
struct CloneCounters {
    std::atomic<std::uint64_t> dirtyBytes{0};
    std::atomic<std::uint64_t> storedBytes{0};
    std::atomic<bool> failed{false};
    std::atomic<bool> closing{false}; ///< its device is gone; what is still under way ends soon
};

/// When the background work of a clone is due (entries of its journal), and when its device counts as slow. Tests set
/// these.
struct CloneTuning {
    std::uint64_t minCheckpoint = 65536; ///< below this (1 MiB of journal) a checkpoint is not worth its while
    std::uint64_t noteEvery = 16384;     ///< between two notes of the durable sequence (64 MiB of data)
    std::uint64_t manyPending = 16384;   ///< slots that wait for a flush nobody asks for (64 MiB)
    WritePace::Tuning pace = {};
};

struct CloneParts {
    std::unique_ptr<CloneState> state;
    std::shared_ptr<const Snapshot> snapshot;
    Durability durability = Durability::Volatile;
    Limits limits;
    CloneTuning tuning = {};
    std::shared_ptr<CloneCounters> counters;
    Executor *owner = nullptr;
    Executor *pool = nullptr;
    std::function<void()> closed; ///< called once, when the last work has ended and the file is closed; any thread
};

/// Everything but stats(): owner's thread.
class CloneCore : public std::enable_shared_from_this<CloneCore>
{
public:
    explicit CloneCore(CloneParts parts);
    ~CloneCore();
    CloneCore(const CloneCore &) = delete;
    CloneCore &operator=(const CloneCore &) = delete;

    [[nodiscard]] std::uint64_t size() const { return m_state->super.virtualSize; }
    /// A checked Io; as BlockDevice::start().
    [[nodiscard]] bool start(block::Io &io);
    [[nodiscard]] block::Provisioning provisioning(std::uint64_t offset) const;
    [[nodiscard]] CloneStats stats() const;
    /// What became of verifyOwn().
    struct Verified {
        std::uint64_t next = 0; ///< block where the next piece begins
        bool end = false;       ///< there is none
        std::uint64_t bytes = 0;
        std::vector<std::uint64_t> damaged; ///< blocks
    };
    /// Reads a piece of the clone's own blocks (1 MiB of data at most) from block `from` on. Any thread; `done` is
    /// called on the owner's.
    void verifyOwn(std::uint64_t from, std::function<void(const Verified &)> done);
    /// Nothing is started any more; what waits ends as Gone, what runs ends as it ends.
    void close();

private:
    class Verification;
    struct ColdRead;

    // Reads (clone_read.cpp)
    struct Segment {
        enum class Kind : std::uint8_t { Zero, Own, Base };
        Kind kind = Kind::Zero;
        std::uint64_t at = 0; ///< byte of the disk
        std::uint64_t length = 0;
        std::uint64_t source = 0; ///< byte of the file it is read from
    };
    [[nodiscard]] bool startRead(block::Io &io);
    [[nodiscard]] Segment segmentAt(std::uint64_t at, std::uint64_t end) const;
    [[nodiscard]] bool matches(const Segment &segment, const std::byte *bytes) const;
    [[nodiscard]] bool lend(block::Io &io, const Segment &segment) const;
    void goCold(block::Io &io, std::uint64_t from);
    static block::IoStatus runCold(ColdRead &read);

    // Writes (clone_core.cpp)
    enum class Progress : std::uint8_t { Ended, Away }; ///< Away: a job on the pool, or a flush, will go on with it
    [[nodiscard]] bool startWrite(block::Io &io);
    [[nodiscard]] Progress advance(block::Io &io, block::IoStatus &status);
    void gather();
    void endStep(block::IoStatus status);
    [[nodiscard]] bool awaitFreeSlots();
    block::IoStatus commitStep();
    void runStepOnPool();
    void afterStep();
    void pump();
    [[nodiscard]] bool needsFlush(const block::Io &io, block::IoStatus status) const;
    void freed(Slot slot);

    // Flushes and checkpoints (clone_flush.cpp)
    [[nodiscard]] bool startFlush(block::Io &io);
    void joinFlush(block::Io &io);
    void beginFlush();
    void afterFlush(std::uint64_t sequence, int error);
    void noteDurable();
    [[nodiscard]] bool checkpointDue() const;
    [[nodiscard]] bool beginCheckpoint();
    void afterCheckpoint(int error);
    void markFailed(const char *what, int error);
    void distrustCache();

    void finish(block::Io &io, block::IoStatus status);
    void endWrite(block::Io &io, block::IoStatus status);
    void publishStats();

    std::unique_ptr<CloneState> m_state;
    std::shared_ptr<const Snapshot> m_snapshot;
    const Durability m_durability;
    const CloneTuning m_tuning;
    Executor &m_owner;
    Executor &m_pool;
    std::function<void()> m_closedCallback;
    SlotRecycler m_recycler;
    WriteStep m_step;
    Checkpoint m_checkpoint;

    std::deque<block::Io *> m_queue;     ///< writes in order
    block::Io *m_head = nullptr;         ///< the write at work; never in m_queue
    std::uint64_t m_headOffset = 0;      ///< how far it has come
    std::vector<block::Io *> m_gathered; ///< whole writes that share the head's last step
    std::size_t m_alone = 0;             ///< of the writes to come: they failed together, each gets a step of its own
    bool m_ending = false;               ///< the writes of a step are being told
    bool m_pumpPosted = false;           ///< for the end of the owner's round
    bool m_headRetried = false;          ///< it has waited once for slots that a flush sets free
    bool m_busy = false;                 ///< a step or a checkpoint is on the pool, or the head waits for a flush
    bool m_awaitsFlush = false;
    WritePace m_pace;
    bool m_closed = false;
    bool m_failed = false;
    std::uint64_t m_checkpointRetryAt = 0;      ///< sequence number before which none is tried again
    WritePace::Clock::duration m_stepTook = {}; ///< the last one on the pool
    std::uint64_t m_committed = 0;              ///< sequence number behind the last committed entry

    std::vector<block::Io *> m_waitingFlush; ///< for the next fdatasync
    std::vector<block::Io *> m_flushing;     ///< for the running one
    bool m_flushRunning = false;
    std::vector<Slot> m_pending;         ///< fell out since the running fdatasync began
    std::vector<Slot> m_pendingFlushing; ///< fell out before it
    std::uint64_t m_durable = 0;         ///< sequence number below which everything is on the disk

    std::shared_ptr<CloneCounters> m_counters;
};

} // namespace freshseat::blockstore
