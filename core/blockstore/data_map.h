// SPDX-License-Identifier: GPL-3.0-or-later
// DataMap: the extents of a sparse file, kept in RAM so that reading a hole costs no look at the file system.
#pragma once
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace freshseat::blockstore {

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

} // namespace freshseat::blockstore
