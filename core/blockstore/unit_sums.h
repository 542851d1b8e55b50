// SPDX-License-Identifier: GPL-3.0-or-later
// UnitSums: checksums of a disk's units of 64 KiB while it is filled; and the file that keeps them over a receive that
// was broken off (STREAM.md).
#pragma once
#include "core/base/result.h"
#include "core/blockstore/file.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace freshseat::blockstore {

/// Takes memory for what is known: 8 bytes a unit, in pages, and 8 for each 256 MiB of disk.
class UnitSums
{
public:
    explicit UnitSums(std::uint64_t units)
        : m_units(units)
        , m_pages((units + kPageUnits - 1) / kPageUnits)
    {}

    [[nodiscard]] std::uint64_t units() const { return m_units; }
    [[nodiscard]] std::optional<std::uint32_t> at(std::uint64_t unit) const
    {
        const auto &page = m_pages[unit / kPageUnits];
        return page ? (*page)[unit % kPageUnits] : std::nullopt;
    }
    void set(std::uint64_t unit, std::uint32_t crc)
    {
        auto &page = m_pages[unit / kPageUnits];
        if (!page) page = std::make_unique<Page>();
        (*page)[unit % kPageUnits] = crc;
    }
    void forget(std::uint64_t unit)
    {
        if (auto &page = m_pages[unit / kPageUnits]) (*page)[unit % kPageUnits].reset();
    }

private:
    static constexpr std::uint64_t kPageUnits = 4096;
    using Page = std::array<std::optional<std::uint32_t>, kPageUnits>;

    std::uint64_t m_units;
    std::vector<std::unique_ptr<Page>> m_pages;
};

inline constexpr const char *kSumsName = "receive.sums";

/// receive.sums: entries (unit, checksum of the unit, checksum of these two) in the order in which units came.
class SumsFile
{
public:
    /// Reads what there is of units below `end` into `sums`; what comes behind that is written over.
    static Result<SumsFile> open(const std::filesystem::path &directory, std::uint64_t end, UnitSums &sums);

    /// Entries of the units from `first` up to `end` that are known, synced.
    Result<void> append(const UnitSums &sums, std::uint64_t first, std::uint64_t end);

private:
    explicit SumsFile(std::unique_ptr<File> file)
        : m_file(std::move(file))
    {}
    int load(std::uint64_t end, UnitSums &sums);

    std::unique_ptr<File> m_file;
    std::uint64_t m_end = 0; ///< of what counts, bytes
};

} // namespace freshseat::blockstore
