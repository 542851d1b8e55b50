// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/nas_volume.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <vector>

extern "C" {
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>
}

namespace freshseat::truenas {

namespace {

constexpr int kBlock = 512;
constexpr std::size_t kPieceMost = 256U << 10;
constexpr int kTimeout = 60; ///< seconds for one command
constexpr auto kComeUp = std::chrono::seconds(10);

struct ContextFree {
    void operator()(iscsi_context *context) const { iscsi_destroy_context(context); }
};
struct TaskFree {
    void operator()(scsi_task *task) const { scsi_free_scsi_task(task); }
};
using TaskPtr = std::unique_ptr<scsi_task, TaskFree>;

std::string secretText()
{
    return randomId().substr(0, 16); // 12 to 16 characters
}

/// An export for one transfer.
class TransferExport
{
public:
    TransferExport(std::shared_ptr<Nas> nas, const IscsiBase &base)
        : m_exports(std::move(nas), base)
    {
        const auto now = std::chrono::duration_cast<std::chrono::seconds>(SystemClock().now().time_since_epoch());
        const std::string name =
            std::string(kTransferName) + std::to_string(now.count()) + "-" + randomId().substr(0, 8);
        m_target = base.name + ":" + name;
        m_initiator = base.name + ":pc." + name;
    }
    ~TransferExport()
    {
        if (const auto gone = takeAway(); !gone) log::warning(m_target + " is still there: " + gone.error().message);
    }
    TransferExport(const TransferExport &) = delete;
    TransferExport &operator=(const TransferExport &) = delete;

    /// The portal where it is.
    Result<std::string> make(const std::string &volume)
    {
        m_there = true;
        auto made = m_exports.create({m_target, volume, true}, randomId().substr(0, 15),
                                     {{m_initiator}, false, AuthMode::Chap}, m_credentials);
        if (made) made = m_exports.save();
        if (!made) return failure(made);
        return m_exports.portalAddress();
    }
    /// Once; nobody is logged in any more.
    Result<void> takeAway()
    {
        if (!std::exchange(m_there, false)) return {};
        auto gone = m_exports.close(m_target, true);
        if (gone) gone = m_exports.remove(m_target);
        if (!gone && gone.error().code == ErrorCode::NotFound) return {};
        return gone;
    }
    [[nodiscard]] const std::string &target() const { return m_target; }
    [[nodiscard]] const std::string &initiator() const { return m_initiator; }
    [[nodiscard]] const zfs::Credentials &credentials() const { return m_credentials; }

private:
    NasExports m_exports;
    std::string m_target;
    std::string m_initiator;
    const zfs::Credentials m_credentials{"transfer", Secret(secretText()), "freshseat", Secret(secretText())};
    bool m_there = false;
};

class IscsiVolume final : public NasVolume
{
public:
    IscsiVolume(std::shared_ptr<Nas> nas, const IscsiBase &base)
        : m_export(std::move(nas), base)
    {}
    ~IscsiVolume() override { logOut(); }
    IscsiVolume(const IscsiVolume &) = delete;
    IscsiVolume &operator=(const IscsiVolume &) = delete;

    Result<void> begin(const std::string &volume)
    {
        const auto portal = m_export.make(volume);
        if (!portal) return failure(portal);
        const auto end = std::chrono::steady_clock::now() + kComeUp;
        for (;;) {
            auto in = logIn(*portal);
            if (in || std::chrono::steady_clock::now() >= end || m_cancelled) return in;
            std::this_thread::sleep_for(std::chrono::milliseconds(200)); // the service has just begun to know it
        }
    }

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        while (!bytes.empty()) {
            const std::size_t skip = offset % kBlock;
            const std::size_t piece = std::min(bytes.size(), kPieceMost - skip);
            auto put = skip == 0 && piece % kBlock == 0 ? writeBlocks(offset, bytes.first(piece))
                                                        : writePart(offset, bytes.first(piece));
            if (!put) return put;
            offset += piece;
            bytes = bytes.subspan(piece);
        }
        return {};
    }
    Result<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (offset >= m_size || into.empty()) return std::size_t{0};
        const std::size_t skip = offset % kBlock;
        const std::size_t wanted = std::min<std::uint64_t>({into.size(), kPieceMost - skip, m_size - offset});
        const auto blocks = readBlocks(offset - skip, (skip + wanted + kBlock - 1) / kBlock);
        if (!blocks) return failure(blocks);
        std::copy_n(blocks->begin() + static_cast<std::ptrdiff_t>(skip), wanted, into.begin());
        return wanted;
    }
    Result<void> finish() override
    {
        const TaskPtr task(iscsi_synchronizecache10_sync(m_context.get(), 0, 0, 0, 0, 0));
        if (!task || task->status != SCSI_STATUS_GOOD) return broken("flushing");
        logOut();
        return m_export.takeAway();
    }
    void shutdown() override
    {
        m_cancelled = true;
        const int fd = m_fd;
        if (fd >= 0) static_cast<void>(::shutdown(fd, SHUT_RDWR));
    }

private:
    Result<void> logIn(const std::string &portal)
    {
        const zfs::Credentials &credentials = m_export.credentials();
        m_context.reset(iscsi_create_context(m_export.initiator().c_str()));
        if (!m_context) return fail(ErrorCode::Failed, "out of memory");
        iscsi_context *iscsi = m_context.get();
        iscsi_set_noautoreconnect(iscsi, 1);
        iscsi_set_timeout(iscsi, kTimeout);
        iscsi_set_session_type(iscsi, ISCSI_SESSION_NORMAL);
        iscsi_set_header_digest(iscsi, ISCSI_HEADER_DIGEST_NONE_CRC32C);
        const bool set =
            iscsi_set_targetname(iscsi, m_export.target().c_str()) == 0 &&
            iscsi_set_initiator_username_pwd(iscsi, credentials.user.c_str(), credentials.secret.reveal().c_str()) == 0;
        if (!set || iscsi_full_connect_sync(iscsi, portal.c_str(), 0) != 0) {
            return fail(ErrorCode::Unreachable, "the volume cannot be reached by iSCSI at " + portal + ": " + why(),
                        "this machine has to reach the portal of TrueNAS");
        }
        m_fd = iscsi_get_fd(iscsi);
        return measure();
    }
    Result<void> measure()
    {
        const TaskPtr task(iscsi_readcapacity16_sync(m_context.get(), 0));
        if (!task || task->status != SCSI_STATUS_GOOD) return broken("measuring");
        const auto *capacity = static_cast<const scsi_readcapacity16 *>(scsi_datain_unmarshall(task.get()));
        if (capacity == nullptr || capacity->block_length != kBlock)
            return fail(ErrorCode::Failed, "the volume has no blocks of 512 bytes");
        m_size = (capacity->returned_lba + 1) * kBlock;
        return {};
    }
    Result<void> writeBlocks(std::uint64_t offset, std::span<const std::byte> bytes)
    {
        std::vector<unsigned char> copy(bytes.size()); // libiscsi takes no const
        std::transform(bytes.begin(), bytes.end(), copy.begin(),
                       [](std::byte byte) { return std::to_integer<unsigned char>(byte); });
        const TaskPtr task(iscsi_write16_sync(m_context.get(), 0, offset / kBlock, copy.data(),
                                              static_cast<std::uint32_t>(copy.size()), kBlock, 0, 0, 0, 0, 0));
        if (!task || task->status != SCSI_STATUS_GOOD) return broken("writing");
        return {};
    }
    /// The rest of the blocks at its ends stays.
    Result<void> writePart(std::uint64_t offset, std::span<const std::byte> bytes)
    {
        const std::size_t skip = offset % kBlock;
        auto blocks = readBlocks(offset - skip, (skip + bytes.size() + kBlock - 1) / kBlock);
        if (!blocks) return failure(blocks);
        std::copy(bytes.begin(), bytes.end(), blocks->begin() + static_cast<std::ptrdiff_t>(skip));
        return writeBlocks(offset - skip, *blocks);
    }
    Result<std::vector<std::byte>> readBlocks(std::uint64_t offset, std::size_t count)
    {
        const auto length = static_cast<std::uint32_t>(count * kBlock);
        const TaskPtr task(iscsi_read16_sync(m_context.get(), 0, offset / kBlock, length, kBlock, 0, 0, 0, 0, 0));
        if (!task || task->status != SCSI_STATUS_GOOD || task->datain.size < static_cast<int>(length))
            return broken("reading");
        const auto got = std::as_bytes(std::span(task->datain.data, length));
        return std::vector<std::byte>(got.begin(), got.end());
    }

    void logOut()
    {
        m_fd = -1;
        if (m_context && iscsi_is_logged_in(m_context.get()) != 0)
            static_cast<void>(iscsi_logout_sync(m_context.get()));
        m_context.reset();
    }
    [[nodiscard]] std::string why() const
    {
        std::string text = m_context ? iscsi_get_error(m_context.get()) : "";
        std::replace_if(
            text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
        return text.substr(0, 200);
    }
    [[nodiscard]] tl::unexpected<Error> broken(const std::string &doing) const
    {
        if (m_cancelled) return fail(ErrorCode::Unreachable, "the connection was closed");
        return fail(ErrorCode::Unreachable, doing + " the volume on TrueNAS failed: " + why());
    }

    TransferExport m_export;
    std::unique_ptr<iscsi_context, ContextFree> m_context;
    std::uint64_t m_size = 0;
    std::atomic<int> m_fd = -1;
    std::atomic<bool> m_cancelled = false;
};

class RehearsedVolume final : public NasVolume
{
public:
    RehearsedVolume(std::shared_ptr<Nas> nas, const IscsiBase &base)
        : m_export(std::move(nas), base)
    {}
    Result<void> begin(const std::string &volume)
    {
        if (const auto made = m_export.make(volume); !made) return failure(made);
        return {};
    }
    Result<void> write(std::uint64_t /*offset*/, std::span<const std::byte> /*bytes*/) override { return {}; }
    Result<std::size_t> read(std::uint64_t /*offset*/, std::span<std::byte> /*into*/) override
    {
        return std::size_t{0};
    }
    Result<void> finish() override { return m_export.takeAway(); }
    void shutdown() override {}

private:
    TransferExport m_export;
};

class Writer final : public zfs::VolumeWriter
{
public:
    explicit Writer(std::shared_ptr<NasVolume> volume)
        : m_volume(std::move(volume))
    {}
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        return m_volume->write(offset, bytes);
    }
    Result<void> finish() override { return m_volume->finish(); }

private:
    std::shared_ptr<NasVolume> m_volume;
};

class Reader final : public zfs::VolumeReader
{
public:
    explicit Reader(std::shared_ptr<NasVolume> volume)
        : m_volume(std::move(volume))
    {}
    Result<std::size_t> read(std::span<std::byte> into) override
    {
        const auto got = m_volume->read(m_offset, into);
        if (got) m_offset += *got;
        return got;
    }

private:
    std::shared_ptr<NasVolume> m_volume;
    std::uint64_t m_offset = 0;
};

} // namespace

Result<std::shared_ptr<NasVolume>> NasVolume::open(const std::shared_ptr<Nas> &nas, const IscsiBase &base,
                                                   const std::string &volume)
{
    auto opened = std::make_shared<IscsiVolume>(nas, base);
    if (const auto begun = opened->begin(volume); !begun) return failure(begun);
    return opened;
}

Result<std::shared_ptr<NasVolume>> NasVolume::rehearse(const std::shared_ptr<Nas> &nas, const IscsiBase &base,
                                                       const std::string &volume)
{
    auto opened = std::make_shared<RehearsedVolume>(nas, base);
    if (const auto begun = opened->begin(volume); !begun) return failure(begun);
    return opened;
}

std::unique_ptr<zfs::VolumeWriter> writerTo(std::shared_ptr<NasVolume> volume)
{
    return std::make_unique<Writer>(std::move(volume));
}

std::unique_ptr<zfs::VolumeReader> readerOf(std::shared_ptr<NasVolume> volume)
{
    return std::make_unique<Reader>(std::move(volume));
}

} // namespace freshseat::truenas
