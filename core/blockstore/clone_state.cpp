// SPDX-License-Identifier: GPL-3.0-or-later
// Superblocks, recovery and checkpoints of clone files.
#include "core/blockstore/clone_state.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"

#include <algorithm>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kMiB = 1 << 20;
constexpr std::uint64_t kMaxGrowth = 64 * kMiB;
constexpr std::size_t kBatch = 4096; ///< entries a checkpoint writes at a time

std::uint64_t blocksOf(std::uint64_t bytes)
{
    return (bytes + kSlotBytes - 1) / kSlotBytes;
}

std::uint64_t randomNumber()
{
    std::array<std::byte, 8> bytes;
    randomBytes(bytes);
    return loadLe64(bytes.data());
}

ChainStart chainOf(const Superblock &super)
{
    return {super.journalSalt, super.journalPage, super.journalSlot, super.journalPages};
}

} // namespace

CloneState::CloneState(std::unique_ptr<File> cloneFile, Superblock superblock)
    : file(std::move(cloneFile))
    , fileSize(file->size())
    , super(std::move(superblock))
    , map(blocksOf(super.virtualSize))
    , slots(kFirstJournalSlot)
    , journal(chainOf(super))
{}

int CloneState::growTo(std::uint64_t end)
{
    if (end * kSlotBytes <= fileSize) return 0;
    const std::uint64_t target = grownSize(end);
    const int error = file->extend(target);
    if (error == 0) fileSize = target;
    return error;
}

std::uint64_t grownSize(std::uint64_t end)
{
    const std::uint64_t bytes = end * kSlotBytes;
    const std::uint64_t extra = std::clamp(bytes / 32, kMiB, kMaxGrowth);
    return (bytes + extra) / kMiB * kMiB;
}

Result<SuperblockPair> readSuperblocks(File &file)
{
    SuperblockPair pair;
    for (const std::uint64_t at : {std::uint64_t{0}, kSlotBytes}) {
        SlotBytes bytes;
        const Transfer moved = file.read(bytes, at);
        if (moved.error != 0) return tl::unexpected(systemError(moved.error, "cannot read a superblock"));
        SuperblockRead read = decodeSuperblock(bytes);
        if (!read.super) {
            pair.newer = pair.newer || read.fault == SuperblockFault::Newer;
            continue;
        }
        ++pair.valid;
        if (!pair.best || read.super->generation > pair.best->generation) pair.best = std::move(read.super);
    }
    return pair;
}

int writeFresh(File &file, Superblock super)
{
    super.journalSalt = randomNumber();
    super.journalPage = 0;
    super.journalSlot = kFirstJournalSlot;
    super.journalPages = kFirstJournalPages;
    super.durableSequence = 0;
    std::array<SlotBytes, 2> bytes;
    for (std::uint64_t generation = 0; generation < 2; ++generation) {
        super.generation = generation;
        encode(super, bytes[generation]);
    }
    return file.write(std::as_bytes(std::span(bytes)), 0).error;
}

int writeSuperblock(CloneState &state, Superblock super)
{
    super.generation = state.super.generation + 1;
    SlotBytes bytes;
    encode(super, bytes);
    const Transfer moved = state.file->write(bytes, super.generation % 2 * kSlotBytes);
    if (moved.error == 0) state.super = std::move(super);
    return moved.error;
}

namespace {

/// One run of recover().
class Recovery
{
public:
    Recovery(std::unique_ptr<File> file, const Superblock &super, Trust trust)
        : m_trust(trust)
        , m_fileSlots(file->size() / kSlotBytes)
    {
        m_recovered.state = std::make_unique<CloneState>(std::move(file), super);
    }

    Result<Recovered> run()
    {
        CloneState &state = *m_recovered.state;
        const ScanMode mode = m_trust == Trust::Everything ? ScanMode::StopAtEnd : ScanMode::SkipHoles;
        const ScanResult scan = scanJournal(
            *state.file, chainOf(state.super), mode,
            [this](std::uint64_t sequence, const Entry &entry) { apply(sequence, entry); },
            [this](Slot first, std::uint32_t pages) {
                m_recovered.state->chunks.push_back({first, pages});
            });
        if (scan.error != 0) return tl::unexpected(systemError(scan.error, "cannot read the journal"));
        if (m_readError != 0) return tl::unexpected(systemError(m_readError, "cannot read the data"));
        if (auto sound = judge(scan); !sound) return failure(sound);
        if (auto claimed = claimSlots(); !claimed) return failure(claimed);
        state.journal.moveTo(scan);
        state.checkpointEnd = state.super.journalPage * kEntriesPerPage;
        m_recovered.unsettled = m_trust == Trust::FlushedOnly && scan.end > state.super.durableSequence;
        m_recovered.leftovers = m_trust == Trust::FlushedOnly && scan.leftovers;
        return std::move(m_recovered);
    }

private:
    void apply(std::uint64_t sequence, const Entry &entry)
    {
        CloneState &state = *m_recovered.state;
        const bool flushed = sequence < state.super.durableSequence;
        const bool doubtful = m_trust == Trust::FlushedOnly && !flushed;
        if (!possible(entry)) {
            // A file that had grown without being synced may have lost its end: that is no damage, the entry just does
            // not count.
            if (doubtful)
                ++m_recovered.dropped;
            else
                m_impossible = std::min(m_impossible, sequence);
            return;
        }
        if (entry.op == Entry::Op::Zero) {
            state.map.setZero(entry.block, entry.value, [](Slot) {});
            return;
        }
        if (doubtful && !dataIsThere(entry)) {
            ++m_recovered.dropped;
            return;
        }
        state.map.setData(entry.block, {entry.slot, entry.value});
    }

    [[nodiscard]] bool possible(const Entry &entry) const
    {
        const std::uint64_t blocks = m_recovered.state->map.blocks();
        if (entry.op == Entry::Op::Zero) return entry.value != 0 && entry.block + std::uint64_t{entry.value} <= blocks;
        return entry.block < blocks && entry.slot < m_fileSlots;
    }

    bool dataIsThere(const Entry &entry)
    {
        SlotBytes bytes;
        const Transfer moved = m_recovered.state->file->read(bytes, entry.slot * kSlotBytes);
        if (moved.error != 0) m_readError = moved.error;
        return moved.error == 0 && crc32c(bytes) == entry.value;
    }

    [[nodiscard]] Result<void> judge(const ScanResult &scan) const
    {
        const std::uint64_t durable = m_recovered.state->super.durableSequence;
        const auto damaged = [](const std::string &what, std::uint64_t sequence) {
            return fail(ErrorCode::Failed,
                        "its journal is damaged: " + what + " (entry " + std::to_string(sequence) + ")");
        };
        // The link itself is the last entry. One that was not flushed may lead behind the end of a file that had grown
        // without being synced: then the chain ends there, for nothing behind it was flushed either.
        const bool lostWithTheEnd = m_trust == Trust::FlushedOnly && scan.end > durable;
        if (scan.broken && !lostWithTheEnd) return damaged("a link leads nowhere", scan.end);
        if (m_impossible != kNone) return damaged("an entry cannot be true", m_impossible);
        if (scan.firstHole < durable) return damaged("a flushed entry is unreadable", scan.firstHole);
        if (scan.end < durable) return damaged("flushed entries are missing", scan.end);
        if (m_trust == Trust::Everything && scan.firstHole != kNone)
            return damaged("an entry before the last one is unreadable", scan.firstHole);
        return {};
    }

    Result<void> claimSlots()
    {
        CloneState &state = *m_recovered.state;
        bool apart = true;
        for (const Chunk &chunk : state.chunks)
            for (Slot slot = chunk.first; slot < chunk.first + chunk.pages; ++slot)
                apart = state.slots.claim(slot) && apart;
        Block shared = 0;
        state.map.visit({[&](Block block, Cell cell) {
                             if (state.slots.claim(cell.slot)) return;
                             apart = false;
                             shared = block;
                         },
                         [](std::uint64_t, std::uint64_t) {}});
        if (!apart)
            return fail(ErrorCode::Failed,
                        "it is damaged: the slot of block " + std::to_string(shared) + " is used twice");
        return {};
    }

    static constexpr std::uint64_t kNone = ~std::uint64_t{0};

    Trust m_trust;
    std::uint64_t m_fileSlots;
    Recovered m_recovered;
    std::uint64_t m_impossible = kNone;
    int m_readError = 0;
};

} // namespace

Result<Recovered> recover(std::unique_ptr<File> file, const Superblock &super, Trust trust)
{
    if (super.virtualSize > kMaxVirtualSize || super.virtualSize % block::kSectorSize != 0)
        return fail(ErrorCode::Failed, "its superblock holds an impossible size");
    return Recovery(std::move(file), super, trust).run();
}

bool Checkpoint::begin(CloneState &state, Slot end)
{
    m_entries = 0;
    state.map.visit({[this](Block, Cell) { ++m_entries; },
                     [this](std::uint64_t, std::uint64_t count) { m_entries += count / ~std::uint32_t{0} + 1; }});
    const std::uint64_t perChunk =
        std::uint64_t{kJournalPages} * kEntriesPerPage - kEntriesPerPage; // a link may waste a page
    const std::uint64_t needed = m_entries / perChunk + 1;
    while (m_chunks.size() < needed) {
        const std::optional<Slot> chunk = state.slots.takeWhole(kJournalPages, end);
        if (!chunk) {
            abandon(state);
            return false;
        }
        m_chunks.push_back(*chunk);
    }
    m_start = {randomNumber(), state.journal.page() + 1, m_chunks.front(), kJournalPages};
    m_writer = JournalWriter(m_start);
    return true;
}

Slot Checkpoint::end() const
{
    Slot end = 0;
    for (const Slot chunk : m_chunks) end = std::max(end, chunk + kJournalPages);
    return end;
}

int Checkpoint::writeChain(CloneState &state)
{
    std::vector<Entry> batch;
    batch.reserve(kBatch);
    std::size_t nextChunk = 1;
    int error = 0;
    const auto flush = [&] {
        std::span<const Entry> rest(batch);
        while (error == 0 && !rest.empty()) {
            if (m_writer.room() == 0) error = m_writer.link(*state.file, m_chunks[nextChunk++]);
            if (error != 0) break;
            const std::size_t count = std::min<std::size_t>(rest.size(), m_writer.room());
            error = m_writer.append(*state.file, rest.first(count)).error;
            rest = rest.subspan(count);
        }
        batch.clear();
    };
    const auto add = [&](const Entry &entry) {
        if (error != 0) return;
        batch.push_back(entry);
        if (batch.size() == kBatch) flush();
    };
    state.map.visit({[&](Block block, Cell cell) {
                         add({Entry::Op::Data, block, cell.slot, cell.crc});
                     },
                     [&](std::uint64_t first, std::uint64_t count) {
                         for (std::uint64_t at = first; at < first + count;) {
                             const auto part = static_cast<std::uint32_t>(
                                 std::min<std::uint64_t>(first + count - at, ~std::uint32_t{0}));
                             add({Entry::Op::Zero, static_cast<Block>(at), 0, part});
                             at += part;
                         }
                     }});
    if (error == 0) flush();
    return error;
}

int Checkpoint::write(CloneState &state, bool durable)
{
    if (const int error = state.growTo(end()); error != 0) return error;
    if (const int error = writeChain(state); error != 0) return error;
    if (durable) {
        if (const int error = state.file->sync(); error != 0) return error;
    }
    Superblock super = state.super;
    super.journalSalt = m_start.salt;
    super.journalPage = m_start.page;
    super.journalSlot = m_start.slot;
    super.journalPages = m_start.pages;
    super.durableSequence = durable ? m_writer.sequence() : 0;
    return writeSuperblock(state, std::move(super));
}

std::vector<Chunk> Checkpoint::finish(CloneState &state)
{
    std::vector<Chunk> old = std::move(state.chunks);
    state.chunks.clear();
    for (const Slot chunk : m_chunks) state.chunks.push_back({chunk, kJournalPages});
    state.journal = m_writer;
    state.checkpointEnd = m_writer.sequence();
    state.checkpointEntries = m_entries;
    m_chunks.clear();
    return old;
}

void Checkpoint::abandon(CloneState &state)
{
    for (const Slot chunk : m_chunks)
        for (Slot slot = chunk; slot < chunk + kJournalPages; ++slot) state.slots.release(slot);
    m_chunks.clear();
}

} // namespace freshseat::blockstore
