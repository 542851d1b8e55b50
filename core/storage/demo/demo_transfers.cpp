// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that keep the disk's size alone, and exports of an empty disk.
#include "core/base/byte_order.h"
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/storage/demo/demo_state.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace freshseat::demo {

namespace {

constexpr std::size_t kHeaderKept = 32;
constexpr std::uint32_t kQcow2Magic = 0x514649fb;
constexpr std::size_t kQcow2SizeAt = 24; ///< virtual size, big-endian 64 bits
constexpr std::uint64_t kSector = 512;

class DemoUpload final : public Upload
{
public:
    DemoUpload(std::shared_ptr<DemoState> state, Caller caller, ImportSpec spec)
        : m_state(std::move(state))
        , m_caller(std::move(caller))
        , m_spec(std::move(spec))
    {}
    ~DemoUpload() override
    {
        if (!m_finished) end(fail(ErrorCode::Failed, "given up before its end; nothing is left of it"));
    }
    DemoUpload(const DemoUpload &) = delete;
    DemoUpload &operator=(const DemoUpload &) = delete;

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (m_finished) return fail(ErrorCode::Usage, "the import is over");
        if (auto open = m_state->enter(); !open) return open;
        if (bytes.size() > kMaxChunk) return fail(ErrorCode::Usage, "more than 1 MiB in one piece");
        if (offset > m_spec.fileSize || bytes.size() > m_spec.fileSize - offset)
            return fail(ErrorCode::Usage, "bytes beyond the end of the file that was announced");
        if (offset < m_header.size() && !bytes.empty()) {
            const std::size_t part = std::min<std::size_t>(bytes.size(), m_header.size() - offset);
            std::memcpy(m_header.data() + offset, bytes.data(), part);
        }
        return {};
    }

    Result<Master> finish(const Progress &progress) override
    {
        if (m_finished) return fail(ErrorCode::Usage, "the import is over");
        if (const auto open = m_state->enter(); !open) return failure(open);
        if (const auto done = convert(progress); !done) {
            end(failure(done));
            return failure(done);
        }
        auto master = m_state->with([&](DemoRoom &room) {
            return m_spec.update ? room.beginFromFile(m_spec, diskSize(), m_caller.who, m_state->now())
                                 : room.import(m_spec, diskSize(), m_state->now());
        });
        end(master ? Result<void>() : Result<void>(failure(master)));
        return master;
    }

private:
    /// Plays the part of the conversion: the time it takes, its refusals.
    Result<void> convert(const Progress &progress) const
    {
        static constexpr std::uint64_t kSteps = 10;
        for (std::uint64_t step = 0; step <= kSteps; ++step) {
            if (progress.isCancelled())
                return fail(ErrorCode::Failed, "the import was cancelled; nothing is left of it");
            if (progress.report) progress.report("convert", m_spec.fileSize / kSteps * step, m_spec.fileSize);
            if (!m_state->pause(m_state->options().seatDelay)) return tl::unexpected<Error>(demoCancelled());
        }
        if (diskSize() == 0 || diskSize() % kSector != 0) {
            return fail(ErrorCode::Usage, "the disk in this image has " + std::to_string(diskSize()) +
                                              " bytes: not a multiple of 512, so it is not a whole disk image");
        }
        return {};
    }

    [[nodiscard]] std::uint64_t diskSize() const
    {
        const bool maybeQcow2 = m_spec.format == ImageFormat::Auto || m_spec.format == ImageFormat::Qcow2;
        if (maybeQcow2 && loadBe32(m_header.data()) == kQcow2Magic) return loadBe64(m_header.data() + kQcow2SizeAt);
        return m_spec.fileSize;
    }

    void end(const Result<void> &result)
    {
        m_finished = true;
        JournalEntry entry{0,
                           m_state->now(),
                           m_caller.who,
                           m_spec.update ? "update.begin" : "master.import",
                           "master " + m_spec.name.value(),
                           "done",
                           m_spec.fileName};
        if (!result) {
            entry.outcome = outcomeOf(result.error());
            entry.detail = result.error().message;
        }
        m_state->with([&](DemoRoom &room) {
            room.release(m_spec.name);
            room.record({entry});
        });
    }

    std::shared_ptr<DemoState> m_state;
    Caller m_caller;
    ImportSpec m_spec;
    std::array<std::byte, kHeaderKept> m_header{};
    bool m_finished = false;
};

/// All holes: the first piece is the end.
class DemoDownload final : public Download
{
public:
    DemoDownload(std::shared_ptr<DemoState> state, std::uint64_t size)
        : m_state(std::move(state))
        , m_size(size)
    {}

    [[nodiscard]] std::uint64_t fileSize() const override { return m_size; }
    Result<Chunk> next() override
    {
        if (const auto open = m_state->enter(); !open) return failure(open);
        return Chunk{m_size, {}};
    }

private:
    std::shared_ptr<DemoState> m_state;
    std::uint64_t m_size;
};

} // namespace

std::unique_ptr<Upload> makeUpload(std::shared_ptr<DemoState> state, Caller caller, ImportSpec spec)
{
    return std::make_unique<DemoUpload>(std::move(state), std::move(caller), std::move(spec));
}

std::unique_ptr<Download> makeDownload(std::shared_ptr<DemoState> state, std::uint64_t size)
{
    return std::make_unique<DemoDownload>(std::move(state), size);
}

} // namespace freshseat::demo
