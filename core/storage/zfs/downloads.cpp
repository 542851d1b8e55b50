// SPDX-License-Identifier: GPL-3.0-or-later
// Exports: of a clone, so that what is read stays the same, and is not dropped meanwhile.
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/storage/zfs/staged_export.h"
#include "core/storage/zfs/transfers.h"

#include <algorithm>

namespace freshseat::zfsroom {

namespace {

/// The disk of a clone from its beginning, runs of zeros left out.
class CloneReader
{
public:
    CloneReader(std::unique_ptr<zfs::VolumeReader> reader, std::uint64_t size)
        : m_reader(std::move(reader))
        , m_size(size)
    {}

    Result<Download::Chunk> next()
    {
        for (;;) {
            Download::Chunk chunk{m_offset, std::vector<std::byte>(Upload::kMaxChunk)};
            std::size_t filled = 0;
            while (filled < chunk.bytes.size()) {
                const auto got = m_reader->read(std::span(chunk.bytes).subspan(filled));
                if (!got) return failure(got);
                if (*got == 0) break;
                filled += *got;
            }
            chunk.bytes.resize(filled);
            m_offset += filled;
            if (filled == 0 && m_offset < m_size)
                return fail(ErrorCode::Failed, "the storage host sent less than the whole disk");
            const bool zeros = std::all_of(chunk.bytes.begin(), chunk.bytes.end(),
                                           [](std::byte byte) { return byte == std::byte{0}; });
            if (filled == 0 || !zeros) return chunk;
        }
    }

private:
    std::unique_ptr<zfs::VolumeReader> m_reader;
    const std::uint64_t m_size;
    std::uint64_t m_offset = 0;
};

class ZfsDownload final : public Download
{
public:
    ZfsDownload(std::shared_ptr<RoomCore> core, std::string who, ImageFormat format)
        : m_core(std::move(core))
        , m_who(std::move(who))
        , m_format(format)
    {}
    ~ZfsDownload() override { end(fail(ErrorCode::Failed, "broken off by the other side")); }
    ZfsDownload(const ZfsDownload &) = delete;
    ZfsDownload &operator=(const ZfsDownload &) = delete;

    Result<void> begin(const ExportSpec &spec, const Progress &progress)
    {
        auto begun = open(spec);
        if (begun && m_format != ImageFormat::Raw) begun = convert(progress);
        if (!begun) end(begun);
        return begun;
    }

    [[nodiscard]] std::uint64_t fileSize() const override { return m_staged ? m_staged->size() : m_size; }

    Result<Chunk> next() override
    {
        if (m_over) return Chunk{};
        if (const auto open = m_core->enter(); !open) return failure(open);
        auto chunk = m_staged ? m_staged->next() : m_reader->next();
        if (!chunk)
            end(failure(chunk));
        else if (chunk->bytes.empty())
            end({});
        return chunk;
    }

private:
    Result<void> open(const ExportSpec &spec)
    {
        m_object = "master " + spec.snapshot.master.value();
        auto made = m_core->change([&](RoomAccess &access, const RoomView &view) -> Result<void> {
            const auto ref = resolveExport(spec, view);
            if (!ref) return failure(ref);
            if (spec.hostPath) {
                return fail(ErrorCode::Unsupported, "this storage host exports images to your machine only",
                            "use a file name without host:");
            }
            m_object += "@" + std::to_string(ref->number);
            const MasterEntry &master = *access.state.master(ref->master);
            const Version &version = *master.version(ref->number);
            const std::string volume = master.dataset + "/x" + randomId().substr(0, 8);
            if (auto cloned = access.zfs().clone(version.dataset, volume); !cloned) return cloned;
            m_volume = volume;
            const zfs::Dataset *source = access.state.dataset(std::string(Layout::volumeOf(version.dataset)));
            m_size = source == nullptr ? 0 : source->size;
            return access.zfs().snapshot(Layout::transfer(volume), {}); // nobody tidies it away meanwhile
        });
        if (!made) return made;
        auto reader = m_core->zfs().openReader(m_volume);
        if (!reader) return failure(reader);
        m_reader.emplace(std::move(*reader), m_size);
        return {};
    }
    Result<void> convert(const Progress &progress)
    {
        auto staged = StagedExport::make(
            m_core->options().staging, m_size, [this] { return m_reader->next(); }, m_format, progress);
        m_reader.reset();
        if (!staged) return failure(staged);
        m_staged = std::move(*staged);
        return {};
    }
    /// Once: the clone goes, and the journal says how it ended.
    void end(const Result<void> &outcome)
    {
        if (std::exchange(m_over, true)) return;
        m_reader.reset();
        JournalEntry entry{0, m_core->now(), m_who, "master.export", m_object, "done", std::string(toText(m_format))};
        if (!outcome) {
            entry.outcome = outcomeOf(outcome.error());
            entry.detail = outcome.error().message;
        }
        const auto ended = m_core->change([&](RoomAccess &access, const RoomView &) -> Result<void> {
            Result<void> gone;
            if (!m_volume.empty()) gone = access.zfs().destroy(Layout::transfer(m_volume));
            if (gone && !m_volume.empty()) gone = access.zfs().destroy(m_volume);
            if (!gone) log::warning(m_volume + " is removed after a day: " + gone.error().message);
            return m_core->journal(access, {entry});
        });
        if (!ended) log::warning("the end of the export of " + m_object + ": " + ended.error().message);
    }

    const std::shared_ptr<RoomCore> m_core;
    const std::string m_who;
    const ImageFormat m_format;
    std::string m_object;
    std::string m_volume; ///< empty: there is no clone
    std::uint64_t m_size = 0;
    std::optional<CloneReader> m_reader;
    std::unique_ptr<StagedExport> m_staged; ///< another format than raw
    bool m_over = false;
};

} // namespace

Result<std::unique_ptr<Download>> beginDownload(const std::shared_ptr<RoomCore> &core, const std::string &who,
                                                const ExportSpec &spec, const Progress &progress)
{
    auto download = std::make_unique<ZfsDownload>(core, who, spec.format);
    if (const auto begun = download->begin(spec, progress); !begun) return failure(begun);
    return download;
}

} // namespace freshseat::zfsroom
