// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot: an immutable disk that clones stand on. One open object is shared by all its clones, so by one page cache.
#pragma once
#include "core/base/result.h"
#include "core/blockstore/block_map.h"
#include "core/blockstore/data_map.h"
#include "core/blockstore/file.h"
#include "core/blockstore/mapped_file.h"
#include "core/blockstore/snapshot_manifest.h"
#include "core/blockstore/store.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace freshseat::blockstore {

/// Any thread. However many versions it stands on, a block is found by one look into one map: an imported disk, and
/// over it the layers of what was published, resolved when it is opened.
class Snapshot
{
public:
    /// One published layer. Its slots are numbered through behind those of the layers below it.
    struct Layer {
        Slot first = 0; ///< number its slot 0 has in the map
        std::unique_ptr<File> file;
    };

    /// `mapped` and `map` may be null.
    Snapshot(SnapshotManifest manifest, std::unique_ptr<File> base, DataMap data,
             std::unique_ptr<MappedFile> mapped = nullptr, std::vector<Layer> layers = {},
             std::unique_ptr<const BlockMap> map = nullptr);
    /// Reads the journals of all layers, no data.
    static Result<std::shared_ptr<const Snapshot>> open(const Chain &chain);

    [[nodiscard]] const SnapshotKey &key() const { return m_manifest.key; }
    [[nodiscard]] std::uint64_t size() const { return m_manifest.size; }
    /// The run at `offset`, looked at for not more than about `limit` bytes: it may go on.
    [[nodiscard]] DataMap::Run dataAt(std::uint64_t offset, std::uint64_t limit) const;
    /// Whether some of a range is looked for in the imported disk that it stands on.
    [[nodiscard]] bool readsBase(std::uint64_t offset, std::uint64_t length) const;
    /// EBADMSG: a whole block of a layer does not fit its checksum.
    Transfer read(std::span<std::byte> into, std::uint64_t offset) const;
    /// The part at the front that is in the page cache and sound; ask with read() for the rest.
    std::size_t readCached(std::span<std::byte> into, std::uint64_t offset) const;
    /// Bytes as memory, when all of them are the base's and in the page cache (MappedFile::resident); else null. What
    /// lies in layers is not lent: nobody would look at its checksums.
    [[nodiscard]] const std::byte *resident(std::uint64_t offset, std::uint64_t length) const;

private:
    /// Where some bytes of the disk are.
    struct Piece {
        File *file = nullptr; ///< null: zeros
        std::uint64_t source = 0;
        std::uint64_t length = 0;
        bool checked = false; ///< the map knows the checksums
    };
    [[nodiscard]] Piece pieceAt(std::uint64_t offset, std::uint64_t length) const;
    [[nodiscard]] bool matches(std::span<const std::byte> bytes, std::uint64_t offset) const;

    SnapshotManifest m_manifest;
    std::unique_ptr<File> m_base;
    DataMap m_data;
    std::unique_ptr<MappedFile> m_mapped;
    std::vector<Layer> m_layers;           ///< oldest first
    std::unique_ptr<const BlockMap> m_map; ///< absent = the base's; null = no layers
};

/// Export: reads a snapshot from beginning to end. `closed` (may be empty) is called when the reader dies.
std::unique_ptr<SnapshotReader> makeReader(std::shared_ptr<const Snapshot> snapshot, std::function<void()> closed);

} // namespace freshseat::blockstore
