// SPDX-License-Identifier: GPL-3.0-or-later
// ImportWriter: writes skip zeros, seal() reads back what the disk really holds.
#include "core/blockstore/import.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/blockstore/data_map.h"
#include "core/blockstore/disposal.h"
#include "core/blockstore/document.h"
#include "core/blockstore/file.h"
#include "core/blockstore/format.h"
#include "core/blockstore/snapshot_manifest.h"
#include "core/blockstore/unit_sums.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kSidecarPiece = 65536; ///< units whose checksums are written at once

using Progress = std::function<bool(std::uint64_t, std::uint64_t)>;

bool allZero(std::span<const std::byte> bytes)
{
    return bytes.empty() ||
           (bytes[0] == std::byte{0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0);
}

class Writer final : public LastingImport
{
public:
    Writer(SnapshotKey key, std::filesystem::path directory, std::filesystem::path snapshots, std::uint64_t size,
           UniqueFd fd, Executor &pool)
        : m_key(std::move(key))
        , m_directory(std::move(directory))
        , m_snapshots(std::move(snapshots))
        , m_size(size)
        , m_fd(std::move(fd))
        , m_pool(pool)
        , m_checksums((size + kChecksumUnit - 1) / kChecksumUnit)
    {}
    /// Goes on at `from`.
    Result<void> resume(std::uint64_t from);
    ~Writer() override
    {
        m_fd.reset();
        if (!m_sealed && !m_lasts) disposeTree(m_directory, m_pool);
    }

    std::filesystem::path path() const override { return m_directory / kBaseName; }

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override;
    Result<SnapshotFacts> seal(const Progress &progress) override;
    Result<void> keep(std::uint64_t position) override;

private:
    [[nodiscard]] std::uint64_t unitLength(std::uint64_t unit) const
    {
        return std::min(kChecksumUnit, m_size - unit * kChecksumUnit);
    }
    void noteWritten(std::uint64_t offset, std::span<const std::byte> bytes);
    Result<void> put(std::uint64_t offset, std::span<const std::byte> bytes);
    Result<void> readBytes(std::uint64_t offset, std::span<std::byte> into);
    Result<std::optional<std::uint32_t>> readUnit(std::uint64_t unit, std::span<std::byte> buffer, bool punch);
    Result<void> pass(bool verify, const Progress &progress);
    Result<void> sync();
    Result<std::uint32_t> writeSidecar();
    Result<SnapshotFacts> publish();
    [[nodiscard]] std::uint32_t holeSum(std::uint64_t unit) const
    {
        return unitLength(unit) == kChecksumUnit ? m_zerosSum : crc32c(std::vector<std::byte>(unitLength(unit)));
    }
    [[nodiscard]] tl::unexpected<Error> failed(const std::string &what) const
    {
        return tl::unexpected(systemError(errno, "import: " + what + " " + path().string()));
    }

    SnapshotKey m_key;
    std::filesystem::path m_directory;
    std::filesystem::path m_snapshots;
    std::uint64_t m_size;
    UniqueFd m_fd;
    Executor &m_pool;
    UnitSums m_checksums;     ///< of what was written; none = not known from writing, or a hole
    std::uint64_t m_high = 0; ///< everything at and above was never written: it is a hole
    const std::uint32_t m_zerosSum = crc32c(std::vector<std::byte>(kChecksumUnit));
    bool m_lasts = false;             ///< the directory outlives a writer that did not seal it
    std::optional<SumsFile> m_sums;   ///< where it does
    std::uint64_t m_keptUnits = 0;    ///< so many are in m_sums, but for holes; what they hold is not taken as it comes
    std::set<std::uint64_t> m_pieces; ///< units above that came in pieces; where there is m_sums
    DataMap m_data;
    bool m_sealed = false;
};

/// A unit's checksum is known when one write brought all of it; every other way of filling it is summed up in seal().
void Writer::noteWritten(std::uint64_t offset, std::span<const std::byte> bytes)
{
    const std::uint64_t end = offset + bytes.size();
    for (std::uint64_t unit = offset / kChecksumUnit; unit * kChecksumUnit < end; ++unit) {
        const std::uint64_t begin = unit * kChecksumUnit;
        const bool whole = begin >= offset && begin + unitLength(unit) <= end;
        if (whole)
            m_checksums.set(unit, crc32c(bytes.subspan(begin - offset, unitLength(unit))));
        else
            m_checksums.forget(unit);
        if (!whole && m_sums) m_pieces.insert(unit);
    }
}

Result<void> Writer::put(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t n = ::pwrite(m_fd.get(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return failed("cannot write");
        bytes = bytes.subspan(static_cast<std::size_t>(n));
        offset += static_cast<std::uint64_t>(n);
    }
    return {};
}

Result<void> Writer::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    if (offset > m_size || bytes.size() > m_size - offset)
        return fail(ErrorCode::Usage, "import: a write behind the end of the disk");
    if (bytes.empty()) return {};
    noteWritten(offset, bytes);
    while (!bytes.empty()) {
        const std::uint64_t toBorder = kSlotBytes - offset % kSlotBytes;
        const auto piece = bytes.first(std::min<std::uint64_t>(toBorder, bytes.size()));
        std::size_t length = piece.size();
        if (offset < m_high || !allZero(piece)) {
            // Up to the next block of zeros in one call.
            while (length < bytes.size()) {
                const auto next = bytes.subspan(length, std::min<std::size_t>(kSlotBytes, bytes.size() - length));
                if (offset + length >= m_high && allZero(next)) break;
                length += next.size();
            }
            if (auto put = this->put(offset, bytes.first(length)); !put) return put;
        }
        offset += length;
        bytes = bytes.subspan(length);
        m_high = std::max(m_high, offset);
    }
    return {};
}

Result<void> Writer::sync()
{
    if (::fsync(m_fd.get()) != 0) return failed("cannot sync");
    return {};
}

Result<void> Writer::resume(std::uint64_t from)
{
    m_lasts = true;
    m_high = from;
    m_keptUnits = from / kChecksumUnit;
    auto sums = SumsFile::open(m_directory, m_keptUnits, m_checksums);
    if (!sums) return failure(sums);
    m_sums = std::move(*sums);
    return {};
}

Result<void> Writer::keep(std::uint64_t position)
{
    const std::uint64_t end = position / kChecksumUnit;
    std::vector<std::byte> buffer(kChecksumUnit);
    const auto behind = m_pieces.lower_bound(end);
    for (auto unit = m_pieces.begin(); unit != behind; ++unit) {
        if (m_checksums.at(*unit)) continue; // came again, and whole
        const auto bytes = std::span(buffer).first(unitLength(*unit));
        if (auto got = readBytes(*unit * kChecksumUnit, bytes); !got) return got;
        m_checksums.set(*unit, crc32c(bytes));
    }
    m_pieces.erase(m_pieces.begin(), behind);
    if (auto synced = sync(); !synced) return synced;
    if (auto kept = m_sums->append(m_checksums, m_keptUnits, end); !kept) return kept;
    m_keptUnits = end;
    return {};
}

Result<void> Writer::readBytes(std::uint64_t offset, std::span<std::byte> into)
{
    while (!into.empty()) {
        const ssize_t n = ::pread(m_fd.get(), into.data(), into.size(), static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR) continue;
        if (n == 0) return fail(ErrorCode::Failed, "import: " + path().string() + " became shorter");
        if (n < 0) return failed("cannot read");
        into = into.subspan(static_cast<std::size_t>(n));
        offset += static_cast<std::uint64_t>(n);
    }
    return {};
}

/// The checksum of one unit as the file has it; nothing when it is a hole.
Result<std::optional<std::uint32_t>> Writer::readUnit(std::uint64_t unit, std::span<std::byte> buffer, bool punch)
{
    const std::uint64_t at = unit * kChecksumUnit;
    const DataMap::Run run = m_data.at(at);
    if (!run.data && run.length >= unitLength(unit)) return std::optional<std::uint32_t>();
    const auto into = buffer.first(unitLength(unit));
    if (auto got = readBytes(at, into); !got) return failure(got);
    if (punch && allZero(into)) // a file system that cannot make holes keeps the zeros
        (void)::fallocate(m_fd.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(at),
                          static_cast<off_t>(into.size()));
    return std::optional<std::uint32_t>(crc32c(into));
}

/// First pass: sums up what is not known. Second (`verify`): what the disk gives back is what was written.
Result<void> Writer::pass(bool verify, const Progress &progress)
{
    auto data = DataMap::of(path(), m_size);
    if (!data) return failure(data);
    m_data = std::move(*data);
    std::vector<std::byte> buffer(kChecksumUnit);
    const std::uint64_t base = verify ? m_size : 0;
    for (std::uint64_t unit = 0; unit < m_checksums.units(); ++unit) {
        if (unit % 16 == 0 && progress && !progress(base + unit * kChecksumUnit, 2 * m_size))
            return fail(ErrorCode::Failed, "import cancelled");
        if (!verify && (unit < m_keptUnits || m_checksums.at(unit))) continue;
        auto found = readUnit(unit, buffer, !verify);
        if (!found) return failure(found);
        if (!verify && *found) m_checksums.set(unit, **found);
        if (verify && m_checksums.at(unit).value_or(holeSum(unit)) != found->value_or(holeSum(unit)))
            return fail(ErrorCode::Failed,
                        "import: the disk gave back other bytes than were written, at byte " +
                            std::to_string(unit * kChecksumUnit),
                        "the storage under " + m_directory.parent_path().string() + " is not to be trusted");
    }
    return {};
}

Result<SnapshotFacts> Writer::seal(const Progress &progress)
{
    struct stat facts = {};
    if (::fstat(m_fd.get(), &facts) != 0) return failed("cannot look at");
    if (static_cast<std::uint64_t>(facts.st_size) != m_size)
        return fail(ErrorCode::Failed, "import: the raw file changed its size while it was filled");
    if (auto synced = sync(); !synced) return failure(synced);
    if (auto summed = pass(false, progress); !summed) return failure(summed);
    if (auto synced = sync(); !synced) return failure(synced);
    (void)::posix_fadvise(m_fd.get(), 0, 0,
                          POSIX_FADV_DONTNEED); // a hint: where it is not taken, the check is of the page cache
    if (auto verified = pass(true, progress); !verified) return failure(verified);
    if (progress && !progress(2 * m_size, 2 * m_size)) return fail(ErrorCode::Failed, "import cancelled");
    return publish();
}

/// Returns its checksum.
Result<std::uint32_t> Writer::writeSidecar()
{
    auto file = openFile(m_directory / kChecksumName, OpenMode::CreateNew);
    if (!file) return failure(file);
    std::uint32_t crc = 0;
    std::vector<std::byte> piece;
    int error = 0;
    for (std::uint64_t unit = 0; error == 0 && unit < m_checksums.units();) {
        const std::uint64_t at = unit * 4;
        piece.resize(std::min<std::uint64_t>(kSidecarPiece, m_checksums.units() - unit) * 4);
        for (std::size_t i = 0; i < piece.size(); i += 4, ++unit)
            storeLe32(piece.data() + i, m_checksums.at(unit).value_or(holeSum(unit)));
        crc = crc32c(piece, crc);
        error = (*file)->write(piece, at).error;
    }
    if (error == 0) error = (*file)->sync();
    if (error != 0) return tl::unexpected(systemError(error, "import: cannot write the checksums"));
    return crc;
}

Result<SnapshotFacts> Writer::publish()
{
    const auto sidecar = writeSidecar();
    if (!sidecar) return failure(sidecar);
    if (::fchmod(m_fd.get(), 0444) != 0 || ::fsync(m_fd.get()) != 0) return failed("cannot protect");
    if (auto written = writeManifest(m_directory, {m_key, m_size, *sidecar}); !written) return failure(written);
    const std::filesystem::path home = m_snapshots / m_key.value();
    if (auto renamed = renamePath(m_directory, home); !renamed) return failure(renamed);
    if (auto synced = syncDirectory(m_snapshots); !synced) {
        undoRename(m_directory, home);
        return failure(synced);
    }
    m_sealed = true;
    return SnapshotFacts{m_key, m_size, storedBytes(home / kBaseName)};
}

} // namespace

Result<std::unique_ptr<LastingImport>> resumeImport(const std::filesystem::path &directory,
                                                    const std::filesystem::path &snapshots, const SnapshotKey &key,
                                                    std::uint64_t size, std::uint64_t from, Executor &pool)
{
    const std::filesystem::path path = directory / kBaseName;
    std::error_code ignored;
    std::filesystem::remove(directory / kChecksumName, ignored); // of a seal that was cut short
    (void)::chmod(path.c_str(), 0600);                           // likewise
    UniqueFd fd(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    const bool cut = fd.valid() && ::ftruncate(fd.get(), static_cast<off_t>(from)) == 0 &&
                     ::ftruncate(fd.get(), static_cast<off_t>(size)) == 0;
    if (!cut) return tl::unexpected(systemError(errno, "cannot go on with " + path.string()));
    auto writer = std::make_unique<Writer>(key, directory, snapshots, size, std::move(fd), pool);
    if (auto resumed = writer->resume(from); !resumed) return failure(resumed);
    return std::unique_ptr<LastingImport>(std::move(writer));
}

Result<std::unique_ptr<ImportWriter>> beginImport(const std::filesystem::path &staging,
                                                  const std::filesystem::path &snapshots, std::uint64_t size,
                                                  Executor &pool)
{
    if (size == 0 || size % block::kSectorSize != 0 || size > kMaxVirtualSize)
        return fail(ErrorCode::Usage, "a disk of " + std::to_string(size) + " bytes cannot be imported",
                    "its size must be a multiple of 512 bytes, at least 512, at most 16 TiB");
    SnapshotKey key(randomId());
    const std::filesystem::path directory = staging / key.value();
    if (auto made = makeDirectory(directory); !made) return failure(made);
    UniqueFd fd(::open((directory / kBaseName).c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd.valid() || ::ftruncate(fd.get(), static_cast<off_t>(size)) != 0) {
        const int error = errno;
        disposeTree(directory, pool);
        return tl::unexpected(
            systemError(error, "cannot make a file of " + formatSize(size) + " in " + staging.string()));
    }
    return std::unique_ptr<ImportWriter>(
        std::make_unique<Writer>(std::move(key), directory, snapshots, size, std::move(fd), pool));
}

} // namespace freshseat::blockstore
