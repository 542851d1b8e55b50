// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/device_volume.h"

#include "core/base/crc32c.h"
#include "core/zfs/zfs_commands.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <thread>

namespace freshseat::truenas {

namespace {

constexpr auto kDeviceWait = std::chrono::seconds(10);
constexpr auto kRetry = std::chrono::milliseconds(100);
constexpr std::size_t kPiece = 1U << 20;

/// Bytes that come in order, taken in other pieces than they come in.
class InOrder
{
public:
    explicit InOrder(zfs::VolumeReader &reader)
        : m_reader(reader)
    {}
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    /// The checksum of the next `size` bytes. Failed: there are fewer.
    Result<std::uint32_t> take(std::uint64_t size)
    {
        std::uint32_t crc = 0;
        while (size > 0) {
            if (m_used == m_filled) {
                const auto got = m_reader.read(m_buffer);
                if (!got) return failure(got);
                if (*got == 0) return fail(ErrorCode::Failed, "the volume ends before what was written to it");
                m_used = 0;
                m_filled = *got;
            }
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(size, m_filled - m_used));
            crc = crc32c(std::span(m_buffer).subspan(m_used, count), crc);
            m_used += count;
            m_position += count;
            size -= count;
        }
        return crc;
    }

private:
    zfs::VolumeReader &m_reader;
    std::vector<std::byte> m_buffer = std::vector<std::byte>(kPiece);
    std::size_t m_used = 0;
    std::size_t m_filled = 0;
    std::uint64_t m_position = 0;
};

class VerifiedWriter final : public zfs::VolumeWriter
{
public:
    VerifiedWriter(std::unique_ptr<zfs::VolumeWriter> writer,
                   std::function<Result<std::unique_ptr<zfs::VolumeReader>>()> reader)
        : m_writer(std::move(writer))
        , m_reader(std::move(reader))
    {}
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (!bytes.empty()) m_written[offset] = {bytes.size(), crc32c(bytes)};
        return m_writer->write(offset, bytes);
    }
    Result<void> finish() override
    {
        if (auto done = m_writer->finish(); !done) return done;
        if (m_written.empty()) return {};
        const auto reader = m_reader();
        if (!reader) return failure(reader);
        InOrder bytes(**reader);
        for (const auto &[offset, piece] : m_written) {
            if (offset < bytes.position()) continue; // written over by another piece
            if (const auto skipped = bytes.take(offset - bytes.position()); !skipped) return failure(skipped);
            const auto crc = bytes.take(piece.size);
            if (!crc) return failure(crc);
            if (*crc == piece.crc) continue;
            return fail(ErrorCode::Failed,
                        "what was written to the volume at byte " + std::to_string(offset) + " reads back otherwise",
                        "look at the health of the pool, then try again");
        }
        return {};
    }

private:
    struct Piece {
        std::uint64_t size = 0;
        std::uint32_t crc = 0;
    };
    const std::unique_ptr<zfs::VolumeWriter> m_writer;
    const std::function<Result<std::unique_ptr<zfs::VolumeReader>>()> m_reader;
    std::map<std::uint64_t, Piece> m_written; ///< by offset
};

} // namespace

std::unique_ptr<zfs::VolumeWriter> verified(std::unique_ptr<zfs::VolumeWriter> writer,
                                            std::function<Result<std::unique_ptr<zfs::VolumeReader>>()> reader)
{
    return std::make_unique<VerifiedWriter>(std::move(writer), std::move(reader));
}

DeviceVolumes::DeviceVolumes(std::shared_ptr<Commands> commands, const std::vector<std::string> &before)
    : m_commands(std::move(commands))
    , m_before(before)
    , m_host(zfs::zfsOverCommands(m_commands, before))
{}

Result<void> DeviceVolumes::awaitDevice(const std::string &volume)
{
    std::vector<std::string> look = m_before;
    for (const char *word : {"dd", "of=/dev/null", "bs=512", "count=1", "status=none"}) look.emplace_back(word);
    look.push_back("if=/dev/zvol/" + volume);
    const auto end = std::chrono::steady_clock::now() + kDeviceWait;
    for (;;) {
        const auto said = m_commands->run(look);
        if (!said) return failure(said);
        if (said->exitCode == 0) return {};
        if (std::chrono::steady_clock::now() >= end)
            return tl::unexpected<Error>(zfs::zfsError(*said, "opening /dev/zvol/" + volume));
        std::this_thread::sleep_for(kRetry);
    }
}

Result<std::unique_ptr<zfs::VolumeWriter>> DeviceVolumes::writer(const std::string &volume)
{
    if (const auto there = awaitDevice(volume); !there) return failure(there);
    auto writer = m_host->openWriter(volume);
    if (!writer) return failure(writer);
    return verified(std::move(*writer), [this, volume] { return m_host->openReader(volume); });
}

Result<std::unique_ptr<zfs::VolumeReader>> DeviceVolumes::reader(const std::string &volume)
{
    if (const auto there = awaitDevice(volume); !there) return failure(there);
    return m_host->openReader(volume);
}

} // namespace freshseat::truenas
