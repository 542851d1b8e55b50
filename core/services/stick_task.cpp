// SPDX-License-Identifier: GPL-3.0-or-later
// runStick: fetch, write, check.
#include "core/services/stick_task.h"

#include "core/storage/backend.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <span>
#include <unistd.h>
#include <vector>

namespace freshseat::services {

namespace {

using Image = std::vector<std::byte>;

constexpr std::uint64_t kMostImage = 1U << 30; ///< bytes; ours have 64 MiB. It may hold a secret: memory, no file
constexpr std::size_t kPiece = 1U << 20;       ///< bytes written or read at once: progress and a cancel between two

/// One run over a stick.
class StickRun
{
public:
    StickRun(Drives &drives, const Drive &drive, const Progress &progress)
        : m_drives(drives)
        , m_drive(drive)
        , m_progress(progress)
    {}

    StickEnd run(StorageBackend &backend, const Caller &caller, const StickSpec &spec)
    {
        if (fetch(backend, caller, spec) && open() && write() && check()) m_end.bytes = m_image.size();
        return m_end;
    }

private:
    bool fail(StickTrouble trouble)
    {
        m_end.trouble = trouble;
        return false;
    }
    bool failHost(const Error &error)
    {
        m_end.error = error;
        return fail(StickTrouble::Host);
    }
    bool note(const char *phase, std::uint64_t done)
    {
        if (m_progress.isCancelled()) return fail(StickTrouble::Stopped);
        if (m_progress.report) m_progress.report(phase, done, m_image.size());
        return true;
    }

    bool fetch(StorageBackend &backend, const Caller &caller, const StickSpec &spec)
    {
        if (!note("fetching", 0)) return false;
        const auto download = backend.beginStick(caller, spec, m_progress);
        if (!download) return failHost(download.error());
        const std::uint64_t size = (*download)->fileSize();
        if (size > std::min(kMostImage, m_drive.size)) return fail(StickTrouble::TooSmall);
        m_image.resize(size);
        for (;;) {
            const auto chunk = (*download)->next();
            if (!chunk) return failHost(chunk.error());
            if (chunk->bytes.empty()) return true;
            if (!isWithin(*chunk)) return failHost({ErrorCode::Failed, "The storage host sent a broken image.", {}});
            std::copy(chunk->bytes.begin(), chunk->bytes.end(),
                      m_image.begin() + static_cast<std::ptrdiff_t>(chunk->offset));
            if (!note("fetching", chunk->offset + chunk->bytes.size())) return false;
        }
    }
    [[nodiscard]] bool isWithin(const Download::Chunk &chunk) const
    {
        return chunk.offset <= m_image.size() && chunk.bytes.size() <= m_image.size() - chunk.offset;
    }

    bool open()
    {
        auto opened = m_drives.open(m_drive);
        if (!opened) {
            m_end.drive = opened.error();
            return fail(StickTrouble::Drive);
        }
        m_fd = std::move(*opened);
        return true;
    }

    /// Why a call on the stick failed: read errno first.
    bool failIo()
    {
        const int error = errno;
        m_end.said = QString::fromLocal8Bit(std::strerror(error));
        return fail(m_drives.isThere(m_drive) ? StickTrouble::NotWritten : StickTrouble::Gone);
    }

    /// Each piece is on the stick before the next one is begun: else progress would be that of our own memory.
    bool write()
    {
        for (std::size_t at = 0; at < m_image.size();) {
            if (!note("writing", at)) return false;
            const std::size_t length = std::min(kPiece, m_image.size() - at);
            m_end.begun = true;
            const auto written = ::pwrite(m_fd.get(), m_image.data() + at, length, static_cast<off_t>(at));
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0 || ::fdatasync(m_fd.get()) != 0) return failIo();
            at += static_cast<std::size_t>(written);
        }
        return ::fsync(m_fd.get()) == 0 || failIo();
    }

    bool check()
    {
        // What the kernel remembers of it is dropped: the bytes come from the stick.
        ::posix_fadvise(m_fd.get(), 0, 0, POSIX_FADV_DONTNEED);
        std::vector<std::byte> piece(kPiece);
        for (std::size_t at = 0; at < m_image.size();) {
            if (!note("checking", at)) return false;
            const std::size_t length = std::min(kPiece, m_image.size() - at);
            const auto read = ::pread(m_fd.get(), piece.data(), length, static_cast<off_t>(at));
            if (read < 0 && errno == EINTR) continue;
            if (read <= 0) return failIo();
            if (std::memcmp(piece.data(), m_image.data() + at, static_cast<std::size_t>(read)) != 0)
                return fail(StickTrouble::Differs);
            at += static_cast<std::size_t>(read);
        }
        return note("checking", m_image.size());
    }

    Drives &m_drives;
    const Drive &m_drive;
    const Progress &m_progress;
    Image m_image;
    UniqueFd m_fd;
    StickEnd m_end;
};

} // namespace

StickTask::StickTask(QObject *parent)
    : QObject(parent)
{}

StickTask::~StickTask()
{
    cancel();
}

void StickTask::cancel()
{
    m_cancelled->store(true, std::memory_order_relaxed);
}

void StickTask::note(StickPhase phase, std::uint64_t done, std::uint64_t total)
{
    static constexpr std::uint64_t kWhole = 100;
    m_phase = phase;
    m_percent = total == 0 ? -1 : static_cast<int>(done * kWhole / total);
    emit progressed();
}

void StickTask::finish(const Result<StickEnd> &end)
{
    if (end)
        m_end = *end;
    else
        m_end = StickEnd{.trouble = StickTrouble::Host, .error = end.error()};
    emit finished();
}

StickPhase stickPhase(std::string_view word)
{
    if (word == "writing") return StickPhase::Writing;
    return word == "checking" ? StickPhase::Checking : StickPhase::Fetching;
}

StickEnd runStick(StorageBackend &backend, const Caller &caller, const StickSpec &spec, Drives &drives,
                  const Drive &drive, const Progress &progress)
{
    return StickRun(drives, drive, progress).run(backend, caller, spec);
}

} // namespace freshseat::services
