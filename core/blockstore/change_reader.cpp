// SPDX-License-Identifier: GPL-3.0-or-later
// Changes are found in memory; an imported disk is read against its sidecar, which ordinary reads are not.
#include "core/blockstore/change_reader.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/blockstore/layer.h"

#include <algorithm>
#include <array>
#include <vector>

namespace freshseat::blockstore {

namespace {

/// The checksums of an imported disk.
class Sidecar
{
public:
    static Result<std::unique_ptr<Sidecar>> open(const ChainLink &root)
    {
        auto base = openFile(root.directory / kBaseName, OpenMode::ReadOnly);
        if (!base) return failure(base);
        auto file = openFile(root.directory / kChecksumName, OpenMode::ReadOnly);
        if (!file) return failure(file);
        auto sidecar = std::unique_ptr<Sidecar>(new Sidecar);
        sidecar->m_key = root.manifest.key;
        sidecar->m_size = root.manifest.size;
        sidecar->m_base = std::move(*base);
        sidecar->m_file = std::move(*file);
        if (auto sound = sidecar->check(root.manifest.checksumsCrc); !sound) return failure(sound);
        return sidecar;
    }

    /// Failed: the unit does not fit its checksum.
    Result<void> verify(std::uint64_t unit)
    {
        if (unit == m_lastSound) return {};
        std::array<std::byte, 4> expected{};
        const Transfer told = m_file->read(expected, unit * expected.size());
        const std::uint64_t at = unit * kChecksumUnit;
        const std::span<std::byte> into(m_buffer.data(), std::min(kChecksumUnit, m_size - at));
        const Transfer moved = m_base->read(into, at);
        if (told.error != 0 || moved.error != 0 || crc32c(into) != loadLe32(expected.data()))
            return fail(ErrorCode::Failed,
                        "snapshot " + m_key.value() + " is damaged between byte " + std::to_string(at) + " and " +
                            std::to_string(at + into.size()),
                        "nothing is sent of what is damaged; freshseatctl store check tells of all of it");
        m_lastSound = unit;
        return {};
    }

private:
    Result<void> check(std::uint32_t expected)
    {
        const std::uint64_t length = (m_size + kChecksumUnit - 1) / kChecksumUnit * 4;
        std::uint32_t crc = 0;
        for (std::uint64_t at = 0; at < length;) {
            const std::span<std::byte> into(m_buffer.data(), std::min<std::uint64_t>(length - at, m_buffer.size()));
            if (m_file->read(into, at).error != 0) break;
            crc = crc32c(into, crc);
            at += into.size();
        }
        if (m_file->size() == length && crc == expected) return {};
        return fail(ErrorCode::Failed, "snapshot " + m_key.value() + " is damaged: its checksums");
    }

    SnapshotKey m_key;
    std::uint64_t m_size = 0;
    std::unique_ptr<File> m_base;
    std::unique_ptr<File> m_file;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(kChecksumUnit);
    std::uint64_t m_lastSound = ~std::uint64_t{0};
};

class Reader final : public ChangeReader
{
public:
    Reader(std::shared_ptr<const Snapshot> snapshot, std::unique_ptr<const BlockMap> changes,
           std::unique_ptr<Sidecar> sidecar, std::function<void()> closed)
        : m_snapshot(std::move(snapshot))
        , m_changes(std::move(changes))
        , m_sidecar(std::move(sidecar))
        , m_closed(std::move(closed))
    {}
    ~Reader() override
    {
        m_snapshot.reset();
        if (m_closed) m_closed();
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    [[nodiscard]] std::uint64_t size() const override { return m_snapshot->size(); }

    Result<Change> next(std::uint64_t offset) override
    {
        if (offset >= size()) return Change{size(), 0}; // a disk may end within a block
        if (offset % kSlotBytes != 0) return fail(ErrorCode::Usage, "changes begin at multiples of 4096 bytes");
        return m_changes ? nextOver(offset) : nextStored(offset);
    }

    Result<void> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (offset > size() || into.size() > size() - offset)
            return fail(ErrorCode::Usage, "a read behind the end of snapshot " + m_snapshot->key().value());
        const Transfer moved = m_snapshot->read(into, offset);
        if (moved.error != 0)
            return tl::unexpected(systemError(moved.error, "snapshot " + m_snapshot->key().value() + " at byte " +
                                                               std::to_string(offset + moved.bytes)));
        return verifyBase(offset, into.size());
    }

private:
    Result<Change> nextOver(std::uint64_t offset) const
    {
        while (offset < size()) {
            const std::uint64_t block = offset / kSlotBytes;
            const BlockMap::Run run = m_changes->run(block, m_changes->blocks() - block);
            const std::uint64_t length = std::min(run.count * kSlotBytes, size() - offset);
            if (run.state != BlockState::Absent) return Change{offset, length, run.state == BlockState::Data};
            offset += length;
        }
        return Change{size(), 0};
    }

    /// A file system may count in smaller pieces than 4096 bytes.
    Result<Change> nextStored(std::uint64_t offset) const
    {
        for (std::uint64_t at = offset; at < size();) {
            const DataMap::Run run = m_snapshot->dataAt(at, size() - at);
            if (run.data) {
                const std::uint64_t begin = std::max(offset, at / kSlotBytes * kSlotBytes);
                const std::uint64_t end = (at + run.length + kSlotBytes - 1) / kSlotBytes * kSlotBytes;
                return Change{begin, std::min(end, size()) - begin};
            }
            at += run.length;
        }
        return Change{size(), 0};
    }

    Result<void> verifyBase(std::uint64_t offset, std::uint64_t length)
    {
        if (!m_sidecar) return {};
        const std::uint64_t end = offset + length;
        for (std::uint64_t unit = offset / kChecksumUnit; unit * kChecksumUnit < end; ++unit) {
            const std::uint64_t from = std::max(offset, unit * kChecksumUnit);
            const std::uint64_t to = std::min(end, (unit + 1) * kChecksumUnit);
            if (!m_snapshot->readsBase(from, to - from)) continue;
            if (auto sound = m_sidecar->verify(unit); !sound) return sound;
        }
        return {};
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    std::unique_ptr<const BlockMap> m_changes;
    std::unique_ptr<Sidecar> m_sidecar; ///< null: nothing of an imported disk is read
    std::function<void()> m_closed;
};

} // namespace

Result<std::unique_ptr<const BlockMap>> changesOver(const Chain &chain, const SnapshotKey &base)
{
    const auto below =
        std::find_if(chain.begin(), chain.end(), [&](const ChainLink &link) { return link.manifest.key == base; });
    if (below == chain.end())
        return fail(ErrorCode::Usage,
                    "snapshot " + chain.front().manifest.key.value() + " does not stand on " + base.value(),
                    "send it whole");
    auto map = std::make_unique<BlockMap>((chain.front().manifest.size + kSlotBytes - 1) / kSlotBytes);
    for (auto link = std::make_reverse_iterator(below); link != chain.rend(); ++link) {
        auto layer = openLayer(link->directory, link->manifest);
        if (!layer) return failure(layer);
        // Slots are of no interest here; numbered like this neighbours form a run.
        (*layer)->map.visit(
            {[&](Block block, Cell) {
                 map->setData(block, {block, 0});
             },
             [&](std::uint64_t first, std::uint64_t count) { map->setZero(first, count, [](Slot) {}); }});
    }
    return std::unique_ptr<const BlockMap>(std::move(map));
}

Result<std::unique_ptr<ChangeReader>> makeChangeReader(const Chain &chain, std::shared_ptr<const Snapshot> snapshot,
                                                       std::unique_ptr<const BlockMap> changes,
                                                       std::function<void()> closed)
{
    std::unique_ptr<Sidecar> sidecar;
    if (!changes) {
        auto opened = Sidecar::open(chain.back());
        if (!opened) return failure(opened);
        sidecar = std::move(*opened);
    }
    return std::unique_ptr<ChangeReader>(
        std::make_unique<Reader>(std::move(snapshot), std::move(changes), std::move(sidecar), std::move(closed)));
}

} // namespace freshseat::blockstore
