// SPDX-License-Identifier: GPL-3.0-or-later
// CloneState: a clone file and what is known of it in RAM (map, free slots, end of the journal). Recovery and
// checkpoints. No threads.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/block_map.h"
#include "core/blockstore/file.h"
#include "core/blockstore/format.h"
#include "core/blockstore/journal.h"
#include "core/blockstore/slot_allocator.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::blockstore {

/// A journal chunk.
struct Chunk {
    Slot first = 0;
    std::uint32_t pages = 0;
};

struct CloneState {
    CloneState(std::unique_ptr<File> cloneFile, Superblock superblock);

    /// The file holds slots below `end` afterwards, and a little more. 0 or errno.
    [[nodiscard]] int growTo(std::uint64_t end);

    std::unique_ptr<File> file;
    std::uint64_t fileSize; ///< bytes; asked once, then kept
    Superblock super;       ///< as last written
    BlockMap map;
    SlotAllocator slots;
    JournalWriter journal;
    std::vector<Chunk> chunks;           ///< of the journal's chain
    std::uint64_t checkpointEnd = 0;     ///< sequence number behind the last checkpoint
    std::uint64_t checkpointEntries = 0; ///< how many entries it wrote
};

/// What the two superblocks of a file say.
struct SuperblockPair {
    std::optional<Superblock> best; ///< of the valid ones
    unsigned valid = 0;
    bool newer = false; ///< one was made by a later version
};
Result<SuperblockPair> readSuperblocks(File &file);

/// An empty clone: both superblocks, nothing synced. 0 or errno.
[[nodiscard]] int writeFresh(File &file, Superblock super);
/// Writes `super` as the next generation over the older of the two; on success it is the state's. 0 or errno. Syncs
/// nothing.
[[nodiscard]] int writeSuperblock(CloneState &state, Superblock super);

enum class Trust {
    Everything,  ///< only the daemon died: what it wrote is in the page cache
    FlushedOnly, ///< the host died: entries that are not known to be flushed count if their data's checksum says so
};

struct Recovered {
    std::unique_ptr<CloneState> state;
    std::uint64_t dropped = 0; ///< entries whose data was lost with the host
    bool unsettled = false; ///< the journal goes on behind what was flushed: checkpoint and sync before the first write
    bool leftovers = false; ///< so too: a lost page may hide entries that would count once its header is there again
};
/// Failed = damaged; the message says where.
Result<Recovered> recover(std::unique_ptr<File> file, const Superblock &super, Trust trust);

/// Writing the map as a new chain: begin (owner), write (any thread, nobody changes the state meanwhile), then finish
/// or abandon (owner).
class Checkpoint
{
public:
    /// Takes slots below `end`. False when there are none.
    [[nodiscard]] bool begin(CloneState &state, Slot end);
    /// Reserves space, writes the chain, syncs it when `durable`, and turns the superblock over to it. 0 or errno.
    [[nodiscard]] int write(CloneState &state, bool durable);
    /// The new chain is the journal; returns the chunks of the old one, which may be used again when the superblock is
    /// durable.
    std::vector<Chunk> finish(CloneState &state);
    void abandon(CloneState &state);
    [[nodiscard]] Slot end() const; ///< the file must reach this slot

private:
    [[nodiscard]] int writeChain(CloneState &state);

    std::vector<Slot> m_chunks;
    ChainStart m_start;
    JournalWriter m_writer;
    std::uint64_t m_entries = 0;
};

/// Size a clone file gets that must hold slots below `end`: a little more than asked, in whole MiB. Bytes.
[[nodiscard]] std::uint64_t grownSize(std::uint64_t end);

} // namespace freshseat::blockstore
