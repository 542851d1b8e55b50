// SPDX-License-Identifier: GPL-3.0-or-later
// Opening snapshots, their manifests, and where their data lies.
#include "core/blockstore/snapshot.h"

#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/blockstore/document.h"
#include "core/blockstore/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace freshseat::blockstore {

namespace {

class Reader final : public SnapshotReader
{
public:
    explicit Reader(std::shared_ptr<const Snapshot> snapshot)
        : m_snapshot(std::move(snapshot))
    {}

    std::uint64_t size() const override { return m_snapshot->size(); }

    Result<void> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (offset > size() || into.size() > size() - offset)
            return fail(ErrorCode::Usage, "a read behind the end of snapshot " + m_snapshot->key().value());
        const Transfer moved = m_snapshot->read(into, offset);
        if (moved.error != 0)
            return tl::unexpected(systemError(moved.error, "snapshot " + m_snapshot->key().value() + " at byte " +
                                                               std::to_string(offset + moved.bytes)));
        return {};
    }

    Result<Run> nextData(std::uint64_t offset) override
    {
        while (offset < size()) {
            const DataMap::Run run = m_snapshot->dataAt(offset);
            if (run.data) return Run{offset, run.length};
            offset += run.length;
        }
        return Run{size(), 0};
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace

Result<SnapshotManifest> readManifest(const std::filesystem::path &directory)
{
    const std::filesystem::path path = directory / kManifestName;
    auto text = readSmallFile(path);
    if (!text) return failure(text);
    const nlohmann::json json = nlohmann::json::parse(*text, nullptr, false);
    const auto number = [&](const char *name) -> std::optional<std::uint64_t> {
        const auto it = json.find(name);
        if (it == json.end() || !it->is_number_unsigned()) return std::nullopt;
        return it->get<std::uint64_t>();
    };
    if (!json.is_object()) return fail(ErrorCode::Failed, path.string() + " is damaged");
    const auto format = number("format");
    if (format && *format > kFormatVersion)
        return fail(ErrorCode::Unsupported, path.string() + " was made by a newer Freshseat",
                    "update Freshseat on this host");
    const auto size = number("size");
    const auto crc = number("checksumsCrc32c");
    const auto key = json.find("key");
    const bool whole = format && size && crc && key != json.end() && key->is_string() &&
                       *size % block::kSectorSize == 0 && *size <= kMaxVirtualSize;
    if (!whole) return fail(ErrorCode::Failed, path.string() + " is damaged");
    return SnapshotManifest{SnapshotKey(key->get<std::string>()), *size, static_cast<std::uint32_t>(*crc)};
}

Result<void> writeManifest(const std::filesystem::path &directory, const SnapshotManifest &manifest)
{
    const nlohmann::json json = {
        {"format", kFormatVersion},
        {"key", manifest.key.value()},
        {"size", manifest.size},
        {"base", kBaseName},
        {"checksums", kChecksumName},
        {"checksumUnit", kChecksumUnit},
        {"checksumsCrc32c", manifest.checksumsCrc},
    };
    return replaceSmallFile(directory / kManifestName, json.dump(2) + "\n");
}

Result<DataMap> DataMap::of(const std::filesystem::path &file, std::uint64_t size)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid()) return tl::unexpected(systemError(errno, "cannot open " + file.string()));
    DataMap map;
    map.m_size = size;
    std::uint64_t at = 0;
    while (at < size) {
        const off_t begin = ::lseek(fd.get(), static_cast<off_t>(at), SEEK_DATA);
        if (begin < 0 && errno == ENXIO) break;
        const off_t end = begin < 0 ? -1 : ::lseek(fd.get(), begin, SEEK_HOLE);
        if (end < 0) return tl::unexpected(systemError(errno, "cannot see the holes of " + file.string()));
        const Extent extent{static_cast<std::uint64_t>(begin), std::min(static_cast<std::uint64_t>(end), size)};
        if (extent.begin >= size) break;
        map.m_extents.push_back(extent);
        at = extent.end;
    }
    map.m_extents.shrink_to_fit();
    return map;
}

DataMap::Run DataMap::at(std::uint64_t offset) const
{
    const auto next = std::upper_bound(m_extents.begin(), m_extents.end(), offset,
                                       [](std::uint64_t o, const Extent &extent) { return o < extent.end; });
    if (next == m_extents.end()) return {false, m_size - offset};
    if (offset < next->begin) return {false, next->begin - offset};
    return {true, next->end - offset};
}

Snapshot::Snapshot(SnapshotManifest manifest, std::unique_ptr<File> base, DataMap data,
                   std::unique_ptr<MappedFile> mapped)
    : m_manifest(std::move(manifest))
    , m_base(std::move(base))
    , m_data(std::move(data))
    , m_mapped(std::move(mapped))
{}

Result<std::shared_ptr<const Snapshot>> Snapshot::open(const std::filesystem::path &directory)
{
    auto manifest = readManifest(directory);
    if (!manifest) return failure(manifest);
    auto base = openFile(directory / kBaseName, OpenMode::ReadOnly);
    if (!base) return failure(base);
    if ((*base)->size() != manifest->size)
        return fail(ErrorCode::Failed, "snapshot " + manifest->key.value() + " is damaged: its base has " +
                                           std::to_string((*base)->size()) + " bytes instead of " +
                                           std::to_string(manifest->size));
    auto data = DataMap::of(directory / kBaseName, manifest->size);
    if (!data) return failure(data);
    auto mapped = MappedFile::open(directory / kBaseName, manifest->size);
    return std::shared_ptr<const Snapshot>(
        std::make_shared<Snapshot>(std::move(*manifest), std::move(*base), std::move(*data), std::move(mapped)));
}

std::unique_ptr<SnapshotReader> makeReader(std::shared_ptr<const Snapshot> snapshot)
{
    return std::make_unique<Reader>(std::move(snapshot));
}

} // namespace freshseat::blockstore
