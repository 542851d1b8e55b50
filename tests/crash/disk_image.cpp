// SPDX-License-Identifier: GPL-3.0-or-later
// Pages, and putting a tree on a real file system.
#include "tests/crash/disk_image.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <string_view>
#include <unistd.h>

namespace freshseat::test {

PageSet::Page &PageSet::own(std::uint64_t page)
{
    std::shared_ptr<const Page> &there = m_pages[page];
    auto mine = there ? std::make_shared<Page>(*there) : std::make_shared<Page>();
    Page &bytes = *mine;
    there = std::move(mine);
    return bytes;
}

void PageSet::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    m_size = std::max(m_size, offset + bytes.size());
    while (!bytes.empty()) {
        const std::uint64_t within = offset % kPage;
        const std::size_t part = std::min<std::size_t>(bytes.size(), kPage - within);
        std::memcpy(own(offset / kPage).data() + within, bytes.data(), part);
        offset += part;
        bytes = bytes.subspan(part);
    }
}

void PageSet::zero(std::uint64_t offset, std::uint64_t length)
{
    const std::uint64_t end = offset + length;
    for (auto it = m_pages.lower_bound(offset / kPage); it != m_pages.end() && it->first * kPage < end;) {
        const std::uint64_t begin = it->first * kPage;
        if (begin >= offset && begin + kPage <= end) {
            it = m_pages.erase(it);
            continue;
        }
        const std::uint64_t from = std::max(begin, offset);
        std::memset(own(it->first).data() + (from - begin), 0, std::min(begin + kPage, end) - from);
        ++it;
    }
}

void PageSet::resize(std::uint64_t size)
{
    if (size < m_size) zero(size, m_size - size);
    m_size = size;
}

std::vector<std::byte> PageSet::read(std::uint64_t offset, std::uint64_t length) const
{
    std::vector<std::byte> bytes(length);
    for (std::uint64_t done = 0; done < length;) {
        const std::uint64_t within = (offset + done) % kPage;
        const std::uint64_t part = std::min(length - done, kPage - within);
        if (const auto it = m_pages.find((offset + done) / kPage); it != m_pages.end())
            std::memcpy(bytes.data() + done, it->second->data() + within, part);
        done += part;
    }
    return bytes;
}

namespace {

void putFile(const PageSet &bytes, const std::filesystem::path &path)
{
    const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 || ::ftruncate(fd, static_cast<off_t>(bytes.size())) != 0) std::abort();
    for (const auto &[number, page] : bytes.pages()) {
        const std::uint64_t at = number * PageSet::kPage;
        if (at >= bytes.size()) break;
        const std::size_t length = std::min<std::uint64_t>(PageSet::kPage, bytes.size() - at);
        if (::pwrite(fd, page->data(), length, static_cast<off_t>(at)) != static_cast<ssize_t>(length)) std::abort();
    }
    ::close(fd);
}

void putNode(const DiskImage &image, std::uint64_t number, const std::filesystem::path &path)
{
    const DiskImage::Node &node = image.nodes.at(number);
    if (!node.directory) return putFile(node.bytes, path);
    std::filesystem::create_directory(path);
    for (const auto &[name, child] : node.names) putNode(image, child, path / name);
}

std::uint64_t hashNode(const DiskImage &image, std::uint64_t number, std::uint64_t seed)
{
    const auto mix = [&](std::string_view bytes) {
        seed = (seed ^ std::hash<std::string_view>()(bytes)) * 0x9e3779b97f4a7c15ULL;
    };
    const DiskImage::Node &node = image.nodes.at(number);
    mix(std::to_string(node.bytes.size()));
    constexpr PageSet::Page kZeros = {};
    for (const auto &[at, page] : node.bytes.pages()) {
        if (*page == kZeros) continue; // written or never written: the same
        mix(std::to_string(at));
        mix({reinterpret_cast<const char *>(page->data()), page->size()});
    }
    for (const auto &[name, child] : node.names) {
        mix(name);
        seed = hashNode(image, child, seed);
    }
    return seed;
}

} // namespace

void DiskImage::putTo(const std::filesystem::path &path) const
{
    std::filesystem::remove_all(path);
    putNode(*this, root, path);
}

std::uint64_t DiskImage::hash() const
{
    return hashNode(*this, root, 1);
}

} // namespace freshseat::test
