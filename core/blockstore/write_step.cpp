// SPDX-License-Identifier: GPL-3.0-or-later
// The three stages of writing blocks into a clone file.
#include "core/blockstore/write_step.h"

#include "core/base/crc32c.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace freshseat::blockstore {

using block::Io;
using block::IoKind;
using block::IoStatus;

namespace {

constexpr std::uint64_t kZeroStep = std::uint64_t{1} << 20; ///< blocks one Zero step covers (4 GiB)
constexpr std::uint32_t kMaxEntries = 2 * 256 + 4;
constexpr std::size_t kMostGathered = 64; ///< pieces one system call writes

bool allZero(const std::byte *data)
{
    // The first words decide for nearly every block that is not zero.
    if (std::any_of(data, data + 16, [](std::byte b) { return b != std::byte{0}; })) return false;
    return std::memcmp(data, data + 16, kSlotBytes - 16) == 0;
}

IoStatus statusOf(int error)
{
    if (error == 0) return IoStatus::Ok;
    return error == ENOSPC || error == EDQUOT || error == EFBIG ? IoStatus::OutOfSpace : IoStatus::WriteFault;
}

} // namespace

WriteStep::WriteStep(CloneState &state, const Snapshot &snapshot, Limits limits)
    : m_state(state)
    , m_snapshot(snapshot)
    , m_limits(std::move(limits))
{
    m_pieces.reserve(kMaxBlocks);
    m_entries.reserve(kMaxEntries);
    m_taken.reserve(kMaxBlocks);
    m_gather.reserve(kMostGathered);
}

void WriteStep::clear()
{
    m_cold = false;
    m_pieces.clear();
    m_mergeCount = 0;
    m_entries.clear();
    m_taken.clear();
    m_newBlocks = 0;
    m_slotEnd = 0;
    m_newChunk = 0;
    m_chunkLinked = false;
    m_triedToGrow = false;
    m_written = 0;
    m_status = IoStatus::Ok;
}

/// New slots come from below this one.
Slot WriteStep::takeEnd() const
{
    return m_holesOnly ? static_cast<Slot>(std::min<std::uint64_t>(m_state.fileSize / kSlotBytes, ~Slot{0})) : ~Slot{0};
}

IoStatus WriteStep::prepare(const Io &io, std::uint64_t offset)
{
    m_attempt = {&io, offset};
    if (plan(io, offset)) return IoStatus::Ok;
    giveBack();
    // There are no holes, but what was refused to an earlier write the file system may have by now.
    const bool mayGrowNow = std::exchange(m_holesOnly, false) && m_refused != m_attempt;
    m_refused = {};
    if (mayGrowNow && plan(io, offset)) return IoStatus::Ok;
    giveBack();
    return IoStatus::OutOfSpace;
}

/// False: no room.
bool WriteStep::plan(const block::Io &io, std::uint64_t offset)
{
    clear();
    const std::uint64_t end = io.offset + io.length;
    std::uint64_t first = (offset + kSlotBytes - 1) / kSlotBytes; // whole blocks [first, last)
    std::uint64_t last = end / kSlotBytes;
    bool room = true;
    if (offset % kSlotBytes != 0) {
        const auto block = static_cast<Block>(offset / kSlotBytes);
        room = addMerge(io, block, offset, std::min(end, first * kSlotBytes));
    }
    const std::uint64_t limit = io.kind == IoKind::Zero ? kZeroStep : kMaxBlocks - 2;
    const bool whole = last <= first || last - first <= limit;
    if (!whole) last = first + limit;
    if (room && first < last) {
        if (io.kind == IoKind::Zero)
            addZero(first, last - first);
        else
            room = addWhole(io, static_cast<Block>(first), static_cast<std::uint32_t>(last - first));
    }
    m_next = whole ? end : last * kSlotBytes;
    if (room && whole && end % kSlotBytes != 0 && end / kSlotBytes >= first)
        room = addMerge(io, static_cast<Block>(end / kSlotBytes), end / kSlotBytes * kSlotBytes, end);
    if (room) room = takeJournalRoom();
    // The chunk the journal is in may lie behind the end of the file, in part or (a fresh file's) as a whole.
    return room && (!m_holesOnly || m_slotEnd * kSlotBytes <= m_state.fileSize);
}

bool WriteStep::add(const Io &io)
{
    const bool whole = io.kind == IoKind::Write && io.offset % kSlotBytes == 0 && io.length % kSlotBytes == 0;
    const std::uint64_t count = io.length / kSlotBytes;
    if (!whole || m_cold || m_entries.size() + count > kMaxBlocks) return false;
    for (std::uint64_t i = 0; i < count; ++i)
        if (allZero(io.data + i * kSlotBytes)) return false;
    const std::size_t taken = m_taken.size();
    const std::size_t pieces = m_pieces.size();
    const std::size_t entries = m_entries.size();
    const std::uint64_t newBlocks = m_newBlocks;
    const std::uint64_t slotEnd = m_slotEnd;
    const auto first = static_cast<Block>(io.offset / kSlotBytes);
    if (addData(io.data, first, static_cast<std::uint32_t>(count)) && takeJournalRoom()) return true;
    for (; m_taken.size() > taken; m_taken.pop_back())
        for (std::uint32_t i = 0; i < m_taken.back().count; ++i) m_state.slots.release(m_taken.back().first + i);
    m_pieces.resize(pieces);
    m_entries.resize(entries);
    m_newBlocks = newBlocks;
    m_slotEnd = slotEnd;
    return false;
}

bool WriteStep::withinLimit(Block block)
{
    if (m_state.map.find(block).state != BlockState::Data) ++m_newBlocks;
    return m_limits.limitBytes == 0 || (m_state.map.dataBlocks() + m_newBlocks) * kSlotBytes <= m_limits.limitBytes;
}

bool WriteStep::addMerge(const Io &io, Block block, std::uint64_t begin, std::uint64_t end)
{
    if (io.kind == IoKind::Zero && readsZero(block, 1)) return true;
    if (!withinLimit(block)) return false;
    const std::optional<SlotRun> slot = m_state.slots.take(1, takeEnd());
    if (!slot) return false;
    m_taken.push_back(*slot);
    m_slotEnd = std::max<std::uint64_t>(m_slotEnd, slot->first + 1);
    Merge &merge = m_merges[m_mergeCount++];
    const std::uint64_t base = block * kSlotBytes;
    merge.block = block;
    merge.slot = slot->first;
    merge.entry = m_entries.size();
    m_entries.push_back({Entry::Op::Data, block, slot->first, 0});
    merge.old = m_state.map.find(block);
    merge.from = static_cast<std::uint32_t>(begin - base);
    merge.to = static_cast<std::uint32_t>(end - base);
    merge.data = io.kind == IoKind::Zero ? nullptr : io.data + (begin - io.offset);
    peekOld(merge);
    if (!merge.ready) m_cold = true;
    return true;
}

/// Takes the old bytes when they cost no wait.
void WriteStep::peekOld(Merge &merge)
{
    const std::uint64_t at = merge.block * kSlotBytes;
    merge.ready = true;
    if (merge.old.state == BlockState::Data) {
        const std::size_t got = m_state.file->readCached(merge.bytes, merge.old.cell.slot * kSlotBytes);
        merge.ready = got == kSlotBytes && crc32c(merge.bytes) == merge.old.cell.crc;
        return;
    }
    merge.bytes.fill(std::byte{0});
    if (merge.old.state == BlockState::Zero || at >= m_snapshot.size()) return;
    const std::uint64_t length = std::min<std::uint64_t>(kSlotBytes, m_snapshot.size() - at);
    const DataMap::Run run = m_snapshot.dataAt(at, length);
    if (!run.data && run.length >= length) return;
    merge.ready = m_snapshot.readCached(std::span(merge.bytes).first(length), at) == length;
}

/// Whole blocks with data: zeros become zero runs, the rest gets slots.
bool WriteStep::addWhole(const Io &io, Block first, std::uint32_t count)
{
    const std::byte *data = io.data + (first * kSlotBytes - io.offset);
    for (std::uint32_t at = 0; at < count;) {
        const bool zero = allZero(data + at * kSlotBytes);
        std::uint32_t end = at + 1;
        while (end < count && allZero(data + end * kSlotBytes) == zero) ++end;
        if (zero)
            addZero(first + std::uint64_t{at}, end - at);
        else if (!addData(data + at * kSlotBytes, first + at, end - at))
            return false;
        at = end;
    }
    return true;
}

bool WriteStep::addData(const std::byte *data, Block first, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i)
        if (!withinLimit(first + i)) return false;
    for (std::uint32_t at = 0; at < count;) {
        const std::optional<SlotRun> run = m_state.slots.take(count - at, takeEnd());
        if (!run) return false;
        m_taken.push_back(*run);
        m_slotEnd = std::max<std::uint64_t>(m_slotEnd, std::uint64_t{run->first} + run->count);
        m_pieces.push_back({*run, data + at * kSlotBytes, m_entries.size()});
        for (std::uint32_t i = 0; i < run->count; ++i)
            m_entries.push_back({Entry::Op::Data, first + at + i, run->first + i, 0});
        at += run->count;
    }
    return true;
}

void WriteStep::addZero(std::uint64_t first, std::uint64_t count)
{
    if (readsZero(first, count)) return;
    m_entries.push_back({Entry::Op::Zero, static_cast<Block>(first), 0, static_cast<std::uint32_t>(count)});
}

/// Whether the blocks read as zeros already, by the map or by a hole of the snapshot.
bool WriteStep::readsZero(std::uint64_t first, std::uint64_t count) const
{
    while (count != 0) {
        const BlockMap::Run run = m_state.map.run(first, count);
        if (run.state == BlockState::Data) return false;
        if (run.state == BlockState::Absent) {
            const std::uint64_t end = std::min((first + run.count) * kSlotBytes, m_snapshot.size());
            for (std::uint64_t at = first * kSlotBytes; at < end;) {
                const DataMap::Run stored = m_snapshot.dataAt(at, end - at);
                if (stored.data) return false;
                at += stored.length;
            }
        }
        first += run.count;
        count -= run.count;
    }
    return true;
}

bool WriteStep::takeJournalRoom()
{
    if (m_entries.empty()) return true;
    m_slotEnd = std::max<std::uint64_t>(m_slotEnd, m_state.chunks.back().first + m_state.chunks.back().pages);
    if (m_newChunk != 0 || m_state.journal.room() >= m_entries.size()) return true;
    const std::optional<Slot> chunk = m_state.slots.takeWhole(kJournalPages, takeEnd());
    if (!chunk) return false;
    m_newChunk = *chunk;
    m_slotEnd = std::max<std::uint64_t>(m_slotEnd, std::uint64_t{*chunk} + kJournalPages);
    return true;
}

bool WriteStep::wasWritten(Slot slot) const
{
    const auto end = m_entries.begin() + static_cast<std::ptrdiff_t>(m_written);
    return std::any_of(m_entries.begin(), end, [slot](const Entry &entry) { return entry.slot == slot; });
}

/// Frees what was taken and did not get into the journal.
void WriteStep::giveBack()
{
    for (const SlotRun &run : m_taken)
        for (Slot slot = run.first; slot < run.first + run.count; ++slot)
            if (!wasWritten(slot)) m_state.slots.release(slot);
    m_taken.clear();
    if (m_newChunk != 0 && !m_chunkLinked)
        for (Slot slot = m_newChunk; slot < m_newChunk + kJournalPages; ++slot) m_state.slots.release(slot);
    m_newChunk = 0;
}

void WriteStep::run()
{
    m_status = runAll();
}

IoStatus WriteStep::runAll()
{
    if (m_entries.empty()) return IoStatus::Ok;
    if (const IoStatus grown = grow(); grown != IoStatus::Ok) return grown;
    for (std::size_t i = 0; i < m_mergeCount; ++i)
        if (const IoStatus merged = merge(m_merges[i]); merged != IoStatus::Ok) return merged;
    if (const IoStatus wrote = writePieces(); wrote != IoStatus::Ok) return wrote;
    return writeJournal();
}

IoStatus WriteStep::grow()
{
    if (m_slotEnd * kSlotBytes <= m_state.fileSize) return IoStatus::Ok;
    m_triedToGrow = true;
    const std::uint64_t growth = grownSize(m_slotEnd) - m_state.fileSize;
    const bool allowed = !m_limits.mayGrow || m_limits.mayGrow(growth);
    const IoStatus status = allowed ? statusOf(m_state.growTo(m_slotEnd)) : IoStatus::OutOfSpace;
    m_holesOnly = status == IoStatus::OutOfSpace;
    if (m_holesOnly) m_refused = m_attempt;
    return status;
}

IoStatus WriteStep::merge(Merge &merge)
{
    if (!merge.ready) {
        const std::uint64_t at = merge.block * kSlotBytes;
        const bool mine = merge.old.state == BlockState::Data;
        const std::uint64_t length = mine ? kSlotBytes : std::min<std::uint64_t>(kSlotBytes, m_snapshot.size() - at);
        const std::span<std::byte> into = std::span(merge.bytes).first(length);
        const Transfer moved =
            mine ? m_state.file->read(into, merge.old.cell.slot * kSlotBytes) : m_snapshot.read(into, at);
        if (moved.error != 0) return IoStatus::MediumError;
        if (mine && crc32c(merge.bytes) != merge.old.cell.crc) return IoStatus::MediumError;
    }
    if (merge.data == nullptr)
        std::memset(merge.bytes.data() + merge.from, 0, merge.to - merge.from);
    else
        std::memcpy(merge.bytes.data() + merge.from, merge.data, merge.to - merge.from);
    addChecksums(merge.entry, merge.bytes.data(), 1);
    return statusOf(m_state.file->write(merge.bytes, merge.slot * kSlotBytes).error);
}

/// Pieces that lie side by side in the file go out by one call.
IoStatus WriteStep::writePieces()
{
    for (std::size_t at = 0; at < m_pieces.size();) {
        const Slot first = m_pieces[at].slots.first;
        std::uint64_t end = first;
        m_gather.clear();
        for (; at < m_pieces.size() && m_pieces[at].slots.first == end && m_gather.size() < kMostGathered; ++at) {
            const Piece &piece = m_pieces[at];
            addChecksums(piece.entry, piece.data, piece.slots.count);
            m_gather.emplace_back(piece.data, piece.slots.count * kSlotBytes);
            end += piece.slots.count;
        }
        const Transfer moved = m_state.file->writeGathered(m_gather, first * kSlotBytes);
        if (moved.error != 0) return statusOf(moved.error);
    }
    return IoStatus::Ok;
}

void WriteStep::addChecksums(std::size_t entry, const std::byte *data, std::uint32_t count)
{
    for (std::uint32_t i = 0; i < count; ++i)
        m_entries[entry + i].value = crc32c(std::span(data + i * kSlotBytes, kSlotBytes));
}

IoStatus WriteStep::writeJournal()
{
    if (m_newChunk != 0) {
        const int error = m_state.journal.link(*m_state.file, m_newChunk);
        if (error != 0) return statusOf(error);
        m_chunkLinked = true;
    }
    const JournalWriter::Appended appended = m_state.journal.append(*m_state.file, m_entries);
    m_written = appended.entries;
    return statusOf(appended.error);
}

IoStatus WriteStep::commit(const std::function<void(Slot)> &freed)
{
    if (m_chunkLinked) m_state.chunks.push_back({m_newChunk, kJournalPages});
    for (std::size_t i = 0; i < m_written; ++i) {
        const Entry &entry = m_entries[i];
        if (entry.op == Entry::Op::Zero) {
            m_state.map.setZero(entry.block, entry.value, freed);
        } else if (const Slot old = m_state.map.setData(entry.block, {entry.slot, entry.value}); old != 0) {
            freed(old);
        }
    }
    if (m_status == IoStatus::Ok) {
        m_taken.clear();
        m_refused = {};
    }
    giveBack();
    return m_status;
}

} // namespace freshseat::blockstore
