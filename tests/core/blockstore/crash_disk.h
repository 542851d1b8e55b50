// SPDX-License-Identifier: GPL-3.0-or-later
// CrashDisk: a file in RAM that knows what a fall of the host may leave of it. Every 512-byte sector written since the
// last sync may come back as any of its versions since then, each sector on its own; the length may come back too.
#pragma once
#include "core/blockstore/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <map>
#include <memory>
#include <random>
#include <vector>

namespace freshseat::blockstore::test {

struct CrashDisk {
    static constexpr std::size_t kSector = 512;
    using Sector = std::array<std::byte, kSector>;

    std::vector<std::byte> content;                        ///< what the page cache shows
    std::vector<std::byte> durable;                        ///< what the disk surely has
    std::map<std::uint64_t, std::vector<Sector>> versions; ///< of sectors since the last sync, oldest first
    std::uint64_t capacity = ~std::uint64_t{0};
    int syncError = 0;
    int writeError = 0;
    unsigned writes = 0;        ///< calls
    bool keepsVersions = true;  ///< false: only the process will ever die
    bool cached = true;         ///< readCached() finds everything
    std::int64_t powerFor = -1; ///< writes and syncs until the machine stops; -1 = for ever
    bool stopped = false;       ///< nothing reaches the file any more, though the caller is told it does

    [[nodiscard]] bool step()
    {
        if (powerFor == 0) stopped = true;
        if (powerFor > 0) --powerFor;
        return !stopped;
    }
    void put(std::span<const std::byte> from, std::uint64_t offset)
    {
        if (content.size() < offset + from.size()) content.resize(offset + from.size());
        std::copy(from.begin(), from.end(), content.begin() + static_cast<std::ptrdiff_t>(offset));
        if (!keepsVersions) return;
        for (std::uint64_t sector = offset / kSector; sector * kSector < offset + from.size(); ++sector) {
            Sector now = {};
            const std::size_t length = std::min(kSector, content.size() - sector * kSector);
            std::memcpy(now.data(), content.data() + sector * kSector, length);
            versions[sector].push_back(now);
        }
    }
    /// The file after a fall of the host. `keep` = how likely a sector comes back as its newest version rather than by
    /// lot.
    [[nodiscard]] std::vector<std::byte> afterHostCrash(std::mt19937_64 &random, double keep) const
    {
        std::vector<std::byte> image = durable;
        const bool grown = random() % 2 == 0;
        image.resize(grown ? std::max(content.size(), durable.size()) : durable.size());
        std::uniform_real_distribution<double> chance(0, 1);
        for (const auto &[sector, all] : versions) {
            const std::size_t choice = chance(random) < keep ? all.size() : random() % (all.size() + 1);
            if (choice == 0 || (sector + 1) * kSector > image.size()) continue;
            std::memcpy(image.data() + sector * kSector, all[choice - 1].data(), kSector);
        }
        return image;
    }
    static std::shared_ptr<CrashDisk> of(std::vector<std::byte> image)
    {
        auto disk = std::make_shared<CrashDisk>();
        disk->content = image;
        disk->durable = std::move(image);
        return disk;
    }
};

/// One opening of a CrashDisk.
class CrashFile final : public File
{
public:
    explicit CrashFile(std::shared_ptr<CrashDisk> disk)
        : m_disk(std::move(disk))
    {}

    Transfer read(std::span<std::byte> into, std::uint64_t offset) override
    {
        std::fill(into.begin(), into.end(), std::byte{0});
        const std::size_t size = m_disk->content.size();
        if (offset < size)
            std::memcpy(into.data(), m_disk->content.data() + offset,
                        std::min<std::size_t>(into.size(), size - offset));
        return {into.size(), 0};
    }
    std::size_t readCached(std::span<std::byte> into, std::uint64_t offset) override
    {
        if (!m_disk->cached || offset + into.size() > m_disk->content.size()) return 0;
        return read(into, offset).bytes;
    }
    Transfer write(std::span<const std::byte> from, std::uint64_t offset) override
    {
        ++m_disk->writes;
        if (m_disk->writeError != 0) return {0, m_disk->writeError};
        if (m_disk->step()) m_disk->put(from, offset);
        return {from.size(), 0};
    }
    int sync() override
    {
        if (m_disk->syncError != 0) return m_disk->syncError;
        if (!m_disk->step()) return 0;
        m_disk->durable = m_disk->content;
        m_disk->versions.clear();
        return 0;
    }
    int extend(std::uint64_t size) override
    {
        if (size > m_disk->capacity) return ENOSPC;
        if (!m_disk->stopped && m_disk->content.size() < size) m_disk->content.resize(size);
        return 0;
    }
    int punch(std::uint64_t offset, std::uint64_t length) override
    {
        const std::uint64_t end = std::min<std::uint64_t>(offset + length, m_disk->content.size());
        if (offset < end) return write(std::vector<std::byte>(end - offset), offset).error;
        return 0;
    }
    std::uint64_t size() const override { return m_disk->content.size(); }

private:
    std::shared_ptr<CrashDisk> m_disk;
};

} // namespace freshseat::blockstore::test
