// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshot: an immutable disk that clones stand on. One open object is shared by all its clones, so by one page cache.
#pragma once
#include "core/base/result.h"
#include "core/block/block_device.h"
#include "core/blockstore/file.h"
#include "core/blockstore/mapped_file.h"
#include "core/blockstore/store.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace freshseat::blockstore {

/// Names of the files in a snapshot's directory.
inline constexpr const char *kBaseName = "base.raw";
inline constexpr const char *kChecksumName = "base.crc";
inline constexpr const char *kManifestName = "manifest.json";
inline constexpr std::uint64_t kChecksumUnit = 65536; ///< bytes of the disk that share one CRC32C in the sidecar

/// What the manifest says.
struct SnapshotManifest {
    SnapshotKey key;
    std::uint64_t size = 0;
    std::uint32_t checksumsCrc = 0; ///< CRC32C of the sidecar
};
Result<SnapshotManifest> readManifest(const std::filesystem::path &directory);
Result<void> writeManifest(const std::filesystem::path &directory, const SnapshotManifest &manifest);

/// Where the data of a sparse file is; everything else is holes, that read as zeros.
class DataMap
{
public:
    struct Run {
        bool data = false;
        std::uint64_t length = 0;
    };
    DataMap() = default;
    /// Asks the file system (SEEK_DATA). `size` = the bytes that count.
    static Result<DataMap> of(const std::filesystem::path &file, std::uint64_t size);

    /// The run at `offset` (below size).
    [[nodiscard]] Run at(std::uint64_t offset) const;
    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    struct Extent {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
    };
    std::uint64_t m_size = 0;
    std::vector<Extent> m_extents; ///< ordered, apart
};

/// Any thread.
class Snapshot
{
public:
    /// `mapped` may be null.
    Snapshot(SnapshotManifest manifest, std::unique_ptr<File> base, DataMap data,
             std::unique_ptr<MappedFile> mapped = nullptr);
    static Result<std::shared_ptr<const Snapshot>> open(const std::filesystem::path &directory);

    [[nodiscard]] const SnapshotKey &key() const { return m_manifest.key; }
    [[nodiscard]] std::uint64_t size() const { return m_manifest.size; }
    [[nodiscard]] DataMap::Run dataAt(std::uint64_t offset) const { return m_data.at(offset); }
    Transfer read(std::span<std::byte> into, std::uint64_t offset) const { return m_base->read(into, offset); }
    std::size_t readCached(std::span<std::byte> into, std::uint64_t offset) const
    {
        return m_base->readCached(into, offset);
    }
    /// Bytes of the base as memory, when all of them are in the page cache (MappedFile::resident); else null.
    [[nodiscard]] const std::byte *resident(std::uint64_t offset, std::uint64_t length) const
    {
        return m_mapped != nullptr ? m_mapped->resident(offset, length) : nullptr;
    }

private:
    SnapshotManifest m_manifest;
    std::unique_ptr<File> m_base;
    DataMap m_data;
    std::unique_ptr<MappedFile> m_mapped;
};

/// Export: reads a snapshot from beginning to end.
std::unique_ptr<SnapshotReader> makeReader(std::shared_ptr<const Snapshot> snapshot);

} // namespace freshseat::blockstore
