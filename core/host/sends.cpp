// SPDX-License-Identifier: GPL-3.0-or-later
// The stream is made while it is read; its length is counted before, from memory.
#include "core/host/sends.h"

#include "core/blockstore/stream.h"
#include "core/host/export_downloads.h"

#include <algorithm>

namespace freshseat::host {

using blockstore::ChangeReader;
using blockstore::SnapshotKey;

namespace {

constexpr std::uint64_t kPiece = 512U << 10; ///< bytes of data in a record

class StreamDownload final : public Download
{
public:
    static Result<std::unique_ptr<Download>> open(std::unique_ptr<ChangeReader> reader, blockstore::StreamHead head)
    {
        std::uint64_t bytes = blockstore::kRecordHeaderBytes; // of the end
        for (std::uint64_t at = head.from;;) {
            const auto change = reader->next(at);
            if (!change) return failure(change);
            if (change->length == 0) break;
            at = change->offset + change->length;
            const std::uint64_t records = change->data ? (change->length + kPiece - 1) / kPiece : 1;
            bytes += records * blockstore::kRecordHeaderBytes;
            if (change->data) head.bytes += change->length;
        }
        auto download = std::unique_ptr<StreamDownload>(new StreamDownload(std::move(reader), head.from));
        download->m_pending = download->m_writer.head(head);
        download->m_total = download->m_pending.size() + bytes + head.bytes;
        return std::unique_ptr<Download>(std::move(download));
    }

    [[nodiscard]] std::uint64_t fileSize() const override { return m_total; }

    Result<Chunk> next() override
    {
        // A record is never cut: what is pending and the next one are less than what a piece may have.
        while (!m_ended && m_pending.size() + kPiece + blockstore::kRecordHeaderBytes <= Upload::kMaxChunk) {
            if (auto added = addRecord(); !added) return failure(added);
        }
        Chunk chunk{m_sent, std::exchange(m_pending, {})};
        m_sent += chunk.bytes.size();
        return chunk;
    }

private:
    StreamDownload(std::unique_ptr<ChangeReader> reader, std::uint64_t from)
        : m_reader(std::move(reader))
        , m_at(from)
    {}

    Result<void> addRecord()
    {
        if (m_change.length == 0) {
            const auto change = m_reader->next(m_at);
            if (!change) return failure(change);
            m_change = *change;
        }
        m_ended = m_change.length == 0;
        if (m_ended) {
            add(m_writer.end());
            return {};
        }
        std::uint64_t length = m_change.length;
        if (m_change.data) {
            length = std::min(length, kPiece);
            m_buffer.resize(length);
            if (auto read = m_reader->read(m_change.offset, m_buffer); !read) return read;
            add(m_writer.data(m_change.offset, m_buffer));
            add(m_buffer);
        } else {
            add(m_writer.zeros(m_change.offset, length));
        }
        m_change.offset += length;
        m_change.length -= length;
        m_at = m_change.offset;
        return {};
    }

    void add(std::span<const std::byte> bytes) { m_pending.insert(m_pending.end(), bytes.begin(), bytes.end()); }

    std::unique_ptr<ChangeReader> m_reader;
    blockstore::StreamWriter m_writer;
    ChangeReader::Change m_change; ///< what is left of the current one
    std::uint64_t m_at;            ///< of the disk: where to look for the next one
    std::vector<std::byte> m_pending;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_sent = 0;
    std::uint64_t m_total = 0;
    bool m_ended = false;
};

template <class Wanted>
const catalog::SnapshotRecord *find(const std::vector<catalog::SnapshotRecord> &snapshots, Wanted wanted)
{
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), wanted);
    return found == snapshots.end() ? nullptr : &*found;
}

} // namespace

/// The token says what was being sent.
Result<Sends::Plan> Sends::resumed(const SendSpec &spec, const std::vector<catalog::SnapshotRecord> &snapshots)
{
    if (spec.from)
        return fail(ErrorCode::Usage, "a send that is gone on with says by itself from which snapshot",
                    "leave out the older snapshot");
    const auto point = blockstore::parseToken(*spec.resume);
    if (!point) return failure(point);
    const auto *record = find(snapshots, [&](const auto &one) { return one.storeKey == point->key.value(); });
    if (record == nullptr || (spec.snapshot.number != 0 && spec.snapshot.number != record->number))
        return fail(ErrorCode::NotFound,
                    "what was broken off is no such snapshot of master " + inQuotes(spec.snapshot.master.value()) +
                        " here",
                    "send it anew, without the token");
    Plan plan{{spec.snapshot.master, record->number}, *record, point->base, {}, point->position};
    if (point->base) plan.over = "gone on, over an older one";
    return plan;
}

Result<Sends::Plan> Sends::plan(const SendSpec &spec)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    ExportSpec wanted; // which snapshot it is, is found as for an export
    wanted.snapshot = spec.snapshot;
    const auto ref = resolveExport(wanted, {{}, *masters, m_core.options.authority});
    if (!ref) return failure(ref);
    const auto snapshots = m_core.catalog.snapshots(ref->master);
    if (!snapshots) return failure(snapshots);
    if (spec.resume) return resumed({{ref->master, spec.snapshot.number}, spec.from, spec.resume}, *snapshots);
    const auto numbered = [](int number) { return [number](const auto &one) { return one.number == number; }; };
    const auto *record = find(*snapshots, numbered(ref->number));
    if (record == nullptr) return tl::unexpected(noSuchSnapshot(ref->master, ref->number));
    Plan plan{*ref, *record, {}, "whole", 0};
    if (!spec.from) return plan;
    const auto *base = find(*snapshots, numbered(*spec.from));
    if (base == nullptr) return tl::unexpected(noSuchSnapshot(ref->master, *spec.from));
    if (base == record) return fail(ErrorCode::Usage, "a snapshot does not differ from itself: nothing to send");
    plan.base = SnapshotKey(base->storeKey);
    plan.over = "over snapshot " + std::to_string(base->number);
    return plan;
}

Result<std::unique_ptr<Download>> Sends::open(const Caller &caller, const Plan &plan)
{
    auto reader = m_core.store.openChanges(SnapshotKey(plan.record.storeKey), plan.base);
    if (!reader && reader.error().code == ErrorCode::Usage)
        return fail(ErrorCode::Usage,
                    "snapshot " + std::to_string(plan.snapshot.number) + " of master " + plan.snapshot.master.value() +
                        " does not stand on the other one",
                    "send it whole: without --from");
    if (!reader) return failure(reader);
    blockstore::StreamHead head{SnapshotKey(plan.record.storeKey), plan.base, (*reader)->size(), plan.snapshot.number};
    if (plan.from > head.size)
        return fail(ErrorCode::Usage, "this token is of another disk", "send it anew, without the token");
    head.comment = plan.record.comment;
    head.created = plan.record.created;
    head.from = plan.from;
    auto download = StreamDownload::open(std::move(*reader), std::move(head));
    if (!download) return download;
    const std::string object = "master " + plan.snapshot.master.value() + "@" + std::to_string(plan.snapshot.number);
    return watchedDownload(std::move(*download), [this, caller, object, over = plan.over](const Result<void> &end) {
        m_core.journal({0, m_core.clock.now(), caller.who, "master.send", object,
                        std::string(end ? "done" : outcomeOf(end.error())), end ? over : end.error().message},
                       std::nullopt);
    });
}

Result<std::unique_ptr<Download>> Sends::begin(const Caller &caller, const SendSpec &spec)
{
    const auto plan = this->plan(spec);
    auto download = plan ? open(caller, *plan) : Result<std::unique_ptr<Download>>(failure(plan));
    if (!download)
        m_core.journal({0, m_core.clock.now(), caller.who, "master.send", "master " + spec.snapshot.master.value(),
                        std::string(outcomeOf(download.error())), download.error().message},
                       std::nullopt);
    return download;
}

} // namespace freshseat::host
