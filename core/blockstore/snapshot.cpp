// SPDX-License-Identifier: GPL-3.0-or-later
// Opening snapshots, and reading through their layers.
#include "core/blockstore/snapshot.h"

#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/blockstore/format.h"
#include "core/blockstore/layer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kLookBlocks = 8192; ///< a run is not followed any further

std::uint64_t blocksOf(std::uint64_t bytes)
{
    return (bytes + kSlotBytes - 1) / kSlotBytes;
}

/// The layers of a chain and the map of what they say together.
class Stack
{
public:
    explicit Stack(std::uint64_t size)
        : m_map(std::make_unique<BlockMap>(blocksOf(size)))
    {}

    Result<void> add(const ChainLink &link)
    {
        auto opened = openLayer(link.directory, link.manifest);
        if (!opened) return failure(opened);
        CloneState &state = **opened;
        const std::uint64_t next = m_next + state.slots.tail();
        if (next > ~Slot{0})
            return fail(ErrorCode::Failed,
                        "snapshot " + link.manifest.key.value() + ": its layers hold more than 16 TiB",
                        "export it and import it as a new master");
        state.map.visit({[&](Block block, Cell cell) {
                             m_map->setData(block, {static_cast<Slot>(m_next + cell.slot), cell.crc});
                         },
                         [&](std::uint64_t first, std::uint64_t count) { m_map->setZero(first, count, [](Slot) {}); }});
        m_layers.push_back({static_cast<Slot>(m_next), std::move(state.file)});
        m_next = next;
        return {};
    }
    std::vector<Snapshot::Layer> takeLayers() { return std::move(m_layers); }
    std::unique_ptr<const BlockMap> takeMap() { return m_layers.empty() ? nullptr : std::move(m_map); }

private:
    std::unique_ptr<BlockMap> m_map;
    std::vector<Snapshot::Layer> m_layers;
    std::uint64_t m_next = 0; ///< number of the next layer's slot 0
};

} // namespace

Snapshot::Snapshot(SnapshotManifest manifest, std::unique_ptr<File> base, DataMap data,
                   std::unique_ptr<MappedFile> mapped, std::vector<Layer> layers, std::unique_ptr<const BlockMap> map)
    : m_manifest(std::move(manifest))
    , m_base(std::move(base))
    , m_data(std::move(data))
    , m_mapped(std::move(mapped))
    , m_layers(std::move(layers))
    , m_map(std::move(map))
{}

Result<std::shared_ptr<const Snapshot>> Snapshot::open(const Chain &chain)
{
    const ChainLink &root = chain.back();
    auto base = openFile(root.directory / kBaseName, OpenMode::ReadOnly);
    if (!base) return failure(base);
    if ((*base)->size() != root.manifest.size)
        return fail(ErrorCode::Failed, "snapshot " + root.manifest.key.value() + " is damaged: its base has " +
                                           std::to_string((*base)->size()) + " bytes instead of " +
                                           std::to_string(root.manifest.size));
    auto data = DataMap::of(root.directory / kBaseName, root.manifest.size);
    if (!data) return failure(data);
    Stack stack(root.manifest.size);
    for (auto link = chain.rbegin() + 1; link != chain.rend(); ++link)
        if (auto added = stack.add(*link); !added) return failure(added);
    auto mapped = MappedFile::open(root.directory / kBaseName, root.manifest.size);
    auto map = stack.takeMap();
    return std::shared_ptr<const Snapshot>(std::make_shared<Snapshot>(chain.front().manifest, std::move(*base),
                                                                      std::move(*data), std::move(mapped),
                                                                      stack.takeLayers(), std::move(map)));
}

DataMap::Run Snapshot::dataAt(std::uint64_t offset, std::uint64_t limit) const
{
    if (m_map == nullptr) return m_data.at(offset);
    const std::uint64_t within = offset % kSlotBytes;
    const BlockMap::Run run =
        m_map->run(offset / kSlotBytes, std::min(kLookBlocks, blocksOf(within + std::min(limit, size()))));
    const std::uint64_t length = std::min(run.count * kSlotBytes - within, size() - offset);
    if (run.state != BlockState::Absent) return {run.state == BlockState::Data, length};
    const DataMap::Run stored = m_data.at(offset);
    return {stored.data, std::min(length, stored.length)};
}

Snapshot::Piece Snapshot::pieceAt(std::uint64_t offset, std::uint64_t length) const
{
    if (m_map == nullptr) return {m_base.get(), offset, length, false};
    const std::uint64_t within = offset % kSlotBytes;
    const BlockMap::Run run = m_map->run(offset / kSlotBytes, std::min(kLookBlocks, blocksOf(within + length)));
    length = std::min(length, run.count * kSlotBytes - within);
    if (run.state == BlockState::Zero) return {nullptr, 0, length, false};
    if (run.state == BlockState::Absent) return {m_base.get(), offset, length, false};
    const auto above = std::upper_bound(m_layers.begin(), m_layers.end(), run.slot,
                                        [](Slot slot, const Layer &layer) { return slot < layer.first; });
    const Layer &layer = *std::prev(above);
    return {layer.file.get(), (run.slot - layer.first) * kSlotBytes + within, length, true};
}

bool Snapshot::readsBase(std::uint64_t offset, std::uint64_t length) const
{
    for (const std::uint64_t end = offset + length; offset < end;) {
        const Piece piece = pieceAt(offset, end - offset);
        if (piece.file == m_base.get()) return true;
        offset += piece.length;
    }
    return false;
}

/// Whether the whole blocks among `bytes` are what was written; parts of one cannot be judged.
bool Snapshot::matches(std::span<const std::byte> bytes, std::uint64_t offset) const
{
    const std::uint64_t last = (offset + bytes.size()) / kSlotBytes;
    for (std::uint64_t block = blocksOf(offset); block < last; ++block)
        if (crc32c(bytes.subspan(block * kSlotBytes - offset, kSlotBytes)) != m_map->find(block).cell.crc) return false;
    return true;
}

const std::byte *Snapshot::resident(std::uint64_t offset, std::uint64_t length) const
{
    if (m_mapped == nullptr) return nullptr;
    const Piece piece = pieceAt(offset, length);
    return piece.file == m_base.get() && piece.length == length ? m_mapped->resident(offset, length) : nullptr;
}

Transfer Snapshot::read(std::span<std::byte> into, std::uint64_t offset) const
{
    for (std::size_t done = 0; done < into.size();) {
        const Piece piece = pieceAt(offset + done, into.size() - done);
        const std::span<std::byte> bytes = into.subspan(done, piece.length);
        if (piece.file == nullptr) {
            std::memset(bytes.data(), 0, bytes.size());
        } else {
            const Transfer moved = piece.file->read(bytes, piece.source);
            if (moved.error != 0) return {done + moved.bytes, moved.error};
            if (piece.checked && !matches(bytes, offset + done)) return {done, EBADMSG};
        }
        done += piece.length;
    }
    return {into.size(), 0};
}

std::size_t Snapshot::readCached(std::span<std::byte> into, std::uint64_t offset) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const Piece piece = pieceAt(offset + done, into.size() - done);
        const std::span<std::byte> bytes = into.subspan(done, piece.length);
        if (piece.file == nullptr) {
            std::memset(bytes.data(), 0, bytes.size());
        } else {
            const std::size_t got = piece.file->readCached(bytes, piece.source);
            if (piece.checked && (got < bytes.size() || !matches(bytes, offset + done))) return done;
            if (got < bytes.size()) return done + got;
        }
        done += piece.length;
    }
    return done;
}

} // namespace freshseat::blockstore
