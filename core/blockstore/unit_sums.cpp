// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the sums of a receive.
#include "core/blockstore/unit_sums.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"

#include <algorithm>
#include <system_error>

namespace freshseat::blockstore {

namespace {

constexpr std::uint64_t kEntry = 12;
constexpr std::uint64_t kAtOnce = 4096; ///< entries

} // namespace

Result<SumsFile> SumsFile::open(const std::filesystem::path &directory, std::uint64_t end, UnitSums &sums)
{
    const std::filesystem::path path = directory / kSumsName;
    std::error_code error;
    auto file = openFile(path, std::filesystem::exists(path, error) ? OpenMode::ReadWrite : OpenMode::CreateNew);
    if (!file) return failure(file);
    SumsFile opened(std::move(*file));
    if (const int failed = opened.load(end, sums); failed != 0)
        return tl::unexpected(systemError(failed, "cannot read " + path.string()));
    return opened;
}

/// 0 or errno. Units rise: the first entry that is torn, or of a unit at `end` or above, is the first that means
/// nothing.
int SumsFile::load(std::uint64_t end, UnitSums &sums)
{
    std::vector<std::byte> bytes(kAtOnce * kEntry);
    for (const std::uint64_t size = m_file->size(); m_end + kEntry <= size;) {
        const Transfer moved = m_file->read(bytes, m_end);
        if (moved.error != 0) return moved.error;
        for (std::uint64_t i = 0; i < kAtOnce; ++i, m_end += kEntry) {
            const std::byte *entry = bytes.data() + i * kEntry;
            const std::uint32_t unit = loadLe32(entry);
            if (loadLe32(entry + 8) != crc32c({entry, 8}) || unit >= std::min(end, sums.units())) return 0;
            sums.set(unit, loadLe32(entry + 4));
        }
    }
    return 0;
}

Result<void> SumsFile::append(const UnitSums &sums, std::uint64_t first, std::uint64_t end)
{
    std::vector<std::byte> bytes;
    for (std::uint64_t unit = first; unit < end; ++unit) {
        const auto crc = sums.at(unit);
        if (!crc) continue;
        const std::size_t at = bytes.size();
        bytes.resize(at + kEntry);
        storeLe32(bytes.data() + at, static_cast<std::uint32_t>(unit));
        storeLe32(bytes.data() + at + 4, *crc);
        storeLe32(bytes.data() + at + 8, crc32c({bytes.data() + at, 8}));
    }
    const Transfer moved = m_file->write(bytes, m_end);
    const int error = moved.error != 0 ? moved.error : m_file->sync();
    if (error != 0) return tl::unexpected(systemError(error, "cannot write the checksums of what was received"));
    m_end += bytes.size();
    return {};
}

} // namespace freshseat::blockstore
