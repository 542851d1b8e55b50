// SPDX-License-Identifier: GPL-3.0-or-later
// DiskImage: a tree of files in RAM, as a power cut has left it. Files are sparse and share their pages.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace freshseat::test {

/// Bytes of a file: pages that were never written are zeros. Copies share their pages.
class PageSet
{
public:
    static constexpr std::uint64_t kPage = 4096;
    using Page = std::array<std::byte, kPage>;

    void write(std::uint64_t offset, std::span<const std::byte> bytes);
    void zero(std::uint64_t offset, std::uint64_t length);
    void resize(std::uint64_t size);
    [[nodiscard]] std::vector<std::byte> read(std::uint64_t offset, std::uint64_t length) const;
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] const std::map<std::uint64_t, std::shared_ptr<const Page>> &pages() const { return m_pages; }

private:
    Page &own(std::uint64_t page);

    std::map<std::uint64_t, std::shared_ptr<const Page>> m_pages;
    std::uint64_t m_size = 0;
};

/// Decides what is not promised. An index below `choices` each time it is asked.
class Lot
{
public:
    virtual ~Lot() = default;
    virtual unsigned pick(unsigned choices) = 0;
    /// Any number, for what is not worth trying one by one.
    virtual std::uint64_t any() = 0;
};

/// A tree as a power cut has left it.
struct DiskImage {
    struct Node {
        bool directory = false;
        PageSet bytes;
        std::map<std::string, std::uint64_t> names; ///< of a directory: node of each
    };
    std::map<std::uint64_t, Node> nodes;
    std::uint64_t root = 0;

    /// Makes it real at `path`, which is emptied before.
    void putTo(const std::filesystem::path &path) const;
    [[nodiscard]] std::uint64_t hash() const;
};

} // namespace freshseat::test
