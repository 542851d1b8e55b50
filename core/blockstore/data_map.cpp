// SPDX-License-Identifier: GPL-3.0-or-later
// Where the data of a sparse file lies (SEEK_DATA, SEEK_HOLE).
#include "core/blockstore/data_map.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace freshseat::blockstore {

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

} // namespace freshseat::blockstore
