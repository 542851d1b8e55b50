// SPDX-License-Identifier: GPL-3.0-or-later
// CloneCore: reads. From the page cache at once; the rest of an Io that is not there goes to the pool as one job.
#include "core/base/crc32c.h"
#include "core/base/log.h"
#include "core/block/loan.h"
#include "core/blockstore/clone_core.h"

#include <algorithm>
#include <cstring>

namespace freshseat::blockstore {

using block::Io;
using block::IoStatus;

namespace {
constexpr std::uint64_t kRunBlocks = 256;      ///< a segment is at most so long
constexpr std::uint64_t kWorthLending = 16384; ///< bytes; copying less costs no more than asking whether it is there

/// First and last whole block of a range of the disk: [first, last).
struct WholeBlocks {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};
WholeBlocks wholeBlocks(std::uint64_t at, std::uint64_t length)
{
    return {(at + kSlotBytes - 1) / kSlotBytes, (at + length) / kSlotBytes};
}
} // namespace

/// What the pool needs to know of a read; made by the owner, the map is not touched by the pool.
struct CloneCore::ColdRead {
    Io *io = nullptr;
    std::vector<Segment> segments;
    std::vector<std::uint32_t> checksums; ///< of the whole blocks of Own segments, in order
    unsigned generation = 0;
    IoStatus status = IoStatus::Ok;
    std::uint64_t badAt = 0;
    std::shared_ptr<CloneCore> core;
};

CloneCore::Segment CloneCore::segmentAt(std::uint64_t at, std::uint64_t end) const
{
    const std::uint64_t block = at / kSlotBytes;
    const std::uint64_t within = at % kSlotBytes;
    const BlockMap::Run run =
        m_state->map.run(block, std::min(kRunBlocks, (within + end - at + kSlotBytes - 1) / kSlotBytes));
    const std::uint64_t length = std::min(run.count * kSlotBytes - within, end - at);
    if (run.state == BlockState::Data) return {Segment::Kind::Own, at, length, run.slot * kSlotBytes + within};
    if (run.state == BlockState::Zero || at >= m_snapshot->size()) return {Segment::Kind::Zero, at, length, 0};
    const DataMap::Run stored = m_snapshot->dataAt(at, length);
    return {stored.data ? Segment::Kind::Base : Segment::Kind::Zero, at, std::min(length, stored.length), at};
}

/// Whether own blocks are what was written. Only whole blocks can be judged.
bool CloneCore::matches(const Segment &segment, const std::byte *bytes) const
{
    const WholeBlocks whole = wholeBlocks(segment.at, segment.length);
    for (std::uint64_t block = whole.first; block < whole.last; ++block) {
        const std::span<const std::byte> one(bytes + (block * kSlotBytes - segment.at), kSlotBytes);
        if (crc32c(one) != m_state->map.find(block).cell.crc) return false;
    }
    return true;
}

bool CloneCore::startRead(Io &io)
{
    const std::uint64_t end = io.offset + io.length;
    io.status = IoStatus::Ok;
    for (std::uint64_t at = io.offset; at < end;) {
        const Segment segment = segmentAt(at, end);
        std::byte *bytes = io.data + (at - io.offset);
        if (segment.kind == Segment::Kind::Zero) {
            std::memset(bytes, 0, segment.length);
            at += segment.length;
            continue;
        }
        if (lend(io, segment)) {
            at += segment.length;
            continue;
        }
        const std::span<std::byte> into(bytes, segment.length);
        const bool own = segment.kind == Segment::Kind::Own;
        const std::size_t got =
            own ? m_state->file->readCached(into, segment.source) : m_snapshot->readCached(into, segment.source);
        // A checksum that does not fit is judged once more on the pool: there it is reported.
        if (got < segment.length || (own && !matches(segment, bytes))) {
            goCold(io, at);
            return false;
        }
        at += segment.length;
    }
    return true;
}

/// Lends a long piece of the master that is in memory, where the reader allows it.
bool CloneCore::lend(Io &io, const Segment &segment) const
{
    if (io.loan == nullptr || segment.kind != Segment::Kind::Base || segment.length < kWorthLending) return false;
    const std::byte *there = m_snapshot->resident(segment.source, segment.length);
    if (there == nullptr) return false;
    io.loan->pieces.push_back({segment.at - io.offset, segment.length, there});
    io.loan->keeper = m_snapshot;
    return true;
}

void CloneCore::goCold(Io &io, std::uint64_t from)
{
    auto read = std::make_unique<ColdRead>();
    read->io = &io;
    const std::uint64_t end = io.offset + io.length;
    for (std::uint64_t at = from; at < end;) {
        const Segment segment = segmentAt(at, end);
        read->segments.push_back(segment);
        at += segment.length;
        if (segment.kind != Segment::Kind::Own) continue;
        const WholeBlocks whole = wholeBlocks(segment.at, segment.length);
        for (std::uint64_t block = whole.first; block < whole.last; ++block)
            read->checksums.push_back(m_state->map.find(block).cell.crc);
    }
    read->generation = m_recycler.beginRead();
    read->core = shared_from_this();
    m_pool.post([read = std::shared_ptr<ColdRead>(std::move(read))]() mutable {
        read->status = runCold(*read);
        Executor &owner = read->core->m_owner;
        owner.post([read = std::move(read)] {
            CloneCore &core = *read->core;
            core.m_recycler.endRead(read->generation);
            if (read->status != IoStatus::Ok)
                log::error("clone " + core.m_state->super.cloneKey + ": byte " + std::to_string(read->badAt) +
                           " of the disk cannot be read");
            core.finish(*read->io, read->status);
        });
    });
}

/// On the pool.
IoStatus CloneCore::runCold(ColdRead &read)
{
    std::size_t nextChecksum = 0;
    for (const Segment &segment : read.segments) {
        std::byte *bytes = read.io->data + (segment.at - read.io->offset);
        const std::span<std::byte> into(bytes, segment.length);
        read.badAt = segment.at;
        if (segment.kind == Segment::Kind::Zero) {
            std::memset(bytes, 0, segment.length);
            continue;
        }
        const bool own = segment.kind == Segment::Kind::Own;
        const Transfer moved = own ? read.core->m_state->file->read(into, segment.source)
                                   : read.core->m_snapshot->read(into, segment.source);
        if (moved.error != 0) return IoStatus::MediumError;
        if (!own) continue;
        const WholeBlocks whole = wholeBlocks(segment.at, segment.length);
        for (std::uint64_t block = whole.first; block < whole.last; ++block) {
            read.badAt = block * kSlotBytes;
            const std::span<const std::byte> one(bytes + (block * kSlotBytes - segment.at), kSlotBytes);
            if (crc32c(one) != read.checksums[nextChecksum++]) return IoStatus::MediumError;
        }
    }
    return IoStatus::Ok;
}

block::Provisioning CloneCore::provisioning(std::uint64_t offset) const
{
    constexpr std::uint64_t kLookAhead = 8192; // blocks; a shorter answer than the truth is allowed
    if (offset >= size()) return {false, 0};
    const std::uint64_t within = offset % kSlotBytes;
    const BlockMap::Run run = m_state->map.run(offset / kSlotBytes, kLookAhead);
    const std::uint64_t length = std::min(run.count * kSlotBytes - within, size() - offset);
    if (run.state != BlockState::Absent || offset >= m_snapshot->size()) return {run.state == BlockState::Data, length};
    const DataMap::Run stored = m_snapshot->dataAt(offset, length);
    return {stored.data, std::min(length, stored.length)};
}

} // namespace freshseat::blockstore
