// SPDX-License-Identifier: GPL-3.0-or-later
// WriteStep: one bounded piece (1 MiB of data at most) of a Write or Zero, or several whole Writes, on the way into a
// clone file.
//
// Three stages, so that the owner's thread alone touches map and allocator while the slow middle may run on the pool:
// prepare (owner: slots, what to merge) -> run (anywhere: merge, data, journal) -> commit (owner: map, freed slots).
// Only one step of a clone is between prepare and commit. Reused from step to step: the hot path allocates nothing.
// Writes that share a step share its system calls: neighbouring slots are written by one, all their entries by another.
#pragma once
#include "core/block/block_device.h"
#include "core/blockstore/clone_state.h"
#include "core/blockstore/snapshot.h"

#include <array>
#include <functional>
#include <vector>

namespace freshseat::blockstore {

/// What bounds a clone's growth.
struct Limits {
    std::uint64_t limitBytes = 0; ///< of data; 0 = none
    std::function<bool(std::uint64_t)>
        mayGrow; ///< whether the file system can give so many bytes to a seat; any thread
};

class WriteStep
{
public:
    WriteStep(CloneState &state, const Snapshot &snapshot, Limits limits);

    /// Takes the next piece of `io` at `offset`. OutOfSpace when the limit or the free slots do not allow it; then
    /// nothing is held.
    [[nodiscard]] block::IoStatus prepare(const block::Io &io, std::uint64_t offset);
    /// Takes one more Write into a prepared step, after what is in it: whole blocks, none of them zeros, all of it or
    /// nothing. False: it needs a step of its own.
    [[nodiscard]] bool add(const block::Io &io);
    /// Where the next piece begins.
    [[nodiscard]] std::uint64_t next() const { return m_next; }
    /// Old bytes must be read from the disk first: run() would block.
    [[nodiscard]] bool cold() const { return m_cold; }
    /// Merges, writes data, then the journal. No other thread may be in this step or change the state.
    void run();
    /// Puts what was written into the map and hands slots that fell out to `freed`. How the step ended.
    block::IoStatus commit(const std::function<void(Slot)> &freed);
    /// Entries this step wrote; after commit().
    [[nodiscard]] std::size_t written() const { return m_written; }
    /// The file could not grow; prepared once more, the same piece looks for holes in it.
    [[nodiscard]] bool mayFitInHoles() const { return m_status == block::IoStatus::OutOfSpace && m_triedToGrow; }
    /// run() met an error after which the file's state is not known.
    [[nodiscard]] bool broken() const { return m_status == block::IoStatus::WriteFault; }

private:
    static constexpr std::uint32_t kMaxBlocks = 256;

    /// Consecutive blocks going to consecutive slots.
    struct Piece {
        SlotRun slots;
        const std::byte *data = nullptr;
        std::size_t entry = 0; ///< of its first block, in m_entries
    };
    /// A block of which only some bytes are new.
    struct Merge {
        Block block = 0;
        Slot slot = 0;
        std::size_t entry = 0; ///< in m_entries
        BlockMap::Found old;
        std::uint32_t from = 0; ///< bytes [from, to) are new
        std::uint32_t to = 0;
        const std::byte *data = nullptr; ///< null = zeros
        bool ready = false;              ///< `bytes` holds the old bytes
        SlotBytes bytes = {};
    };

    void clear();
    [[nodiscard]] bool plan(const block::Io &io, std::uint64_t offset);
    [[nodiscard]] bool addMerge(const block::Io &io, Block block, std::uint64_t begin, std::uint64_t end);
    [[nodiscard]] bool addData(const std::byte *data, Block first, std::uint32_t count);
    [[nodiscard]] bool addWhole(const block::Io &io, Block first, std::uint32_t count);
    void addZero(std::uint64_t first, std::uint64_t count);
    [[nodiscard]] bool readsZero(std::uint64_t first, std::uint64_t count) const;
    [[nodiscard]] bool withinLimit(Block block);
    [[nodiscard]] bool takeJournalRoom();
    void peekOld(Merge &merge);
    [[nodiscard]] block::IoStatus grow();
    [[nodiscard]] block::IoStatus merge(Merge &merge);
    [[nodiscard]] block::IoStatus writePieces();
    void addChecksums(std::size_t entry, const std::byte *data, std::uint32_t count);
    [[nodiscard]] block::IoStatus writeJournal();
    [[nodiscard]] block::IoStatus runAll();
    void giveBack();
    [[nodiscard]] bool wasWritten(Slot slot) const;
    [[nodiscard]] Slot takeEnd() const;

    CloneState &m_state;
    const Snapshot &m_snapshot;
    Limits m_limits;

    std::uint64_t m_next = 0;
    bool m_cold = false;
    /// A piece of a write: the command, and the byte it begins at.
    struct Attempt {
        const block::Io *io = nullptr;
        std::uint64_t offset = 0;
        bool operator==(const Attempt &) const = default;
    };
    Attempt m_attempt;
    Attempt m_refused;        ///< for this one the file could not grow
    bool m_holesOnly = false; ///< the last growth was refused
    bool m_triedToGrow = false;
    std::vector<Piece> m_pieces;
    std::array<Merge, 2> m_merges;
    std::size_t m_mergeCount = 0;
    std::vector<Entry> m_entries; ///< in the order they take effect; run() adds the checksums of data
    std::vector<std::span<const std::byte>> m_gather; ///< of one gathered write
    std::vector<SlotRun> m_taken;
    std::uint64_t m_newBlocks = 0;
    std::uint64_t m_slotEnd = 0; ///< the file must reach this slot
    Slot m_newChunk = 0;         ///< journal chunk to link to, 0 = none
    bool m_chunkLinked = false;
    std::size_t m_written = 0;
    block::IoStatus m_status = block::IoStatus::Ok;
};

} // namespace freshseat::blockstore
