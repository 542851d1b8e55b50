// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/blockstore/mapped_file.h"

#include "core/base/unique_fd.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/mman.h>

namespace freshseat::blockstore {

namespace {
constexpr std::uint64_t kPage = 4096;
static_assert(kPage <= MappedFile::kMost);
} // namespace

std::unique_ptr<MappedFile> MappedFile::open(const std::filesystem::path &path, std::uint64_t size)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd.valid() || size == 0) return nullptr;
    void *begin = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd.get(), 0);
    if (begin == MAP_FAILED) return nullptr;
    // Read-ahead is done by those who read what is not there; a fault must not begin its own.
    ::madvise(begin, size, MADV_RANDOM);
    return std::unique_ptr<MappedFile>(new MappedFile(static_cast<std::byte *>(begin), size));
}

MappedFile::~MappedFile()
{
    ::munmap(m_begin, m_size);
}

const std::byte *MappedFile::resident(std::uint64_t offset, std::uint64_t length) const
{
    const std::uint64_t first = offset / kPage * kPage;
    const std::uint64_t pages = (offset + length - first + kPage - 1) / kPage;
    std::array<unsigned char, kMost / kPage + 1> there; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    if (length > kMost || ::mincore(m_begin + first, pages * kPage, there.data()) != 0) return nullptr;
    const bool all = std::all_of(there.begin(), there.begin() + static_cast<std::ptrdiff_t>(pages),
                                 [](unsigned char page) { return (page & 1U) != 0; });
    return all ? m_begin + offset : nullptr;
}

} // namespace freshseat::blockstore
