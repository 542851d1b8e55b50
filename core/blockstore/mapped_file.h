// SPDX-License-Identifier: GPL-3.0-or-later
// MappedFile: an immutable file as memory, so that what the page cache holds anyway is sent without a copy of ours.
// Any thread.
#pragma once
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace freshseat::blockstore {

class MappedFile
{
public:
    /// Null when the file cannot be mapped (no address space, a file system that does not); one does without, then.
    static std::unique_ptr<MappedFile> open(const std::filesystem::path &path, std::uint64_t size);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    /// The bytes, if all of them are in the page cache just now (mincore: a page may still go before it is used, which
    /// costs its user one wait). For the kernel only: a load of a page that cannot be read ends in SIGBUS, a
    /// sendmsg() in EFAULT. Null: not all there. `length` is kMost at most, the range inside the file.
    [[nodiscard]] const std::byte *resident(std::uint64_t offset, std::uint64_t length) const;

    static constexpr std::uint64_t kMost = 1U << 20;

private:
    MappedFile(std::byte *begin, std::uint64_t size)
        : m_begin(begin)
        , m_size(size)
    {}

    std::byte *m_begin;
    std::uint64_t m_size;
};

} // namespace freshseat::blockstore
