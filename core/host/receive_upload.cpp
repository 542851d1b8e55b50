// SPDX-License-Identifier: GPL-3.0-or-later
// From a stranger's bytes to a sealed snapshot and a row in the catalogue.
#include "core/host/receive_upload.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/host/phase_reporter.h"
#include "core/model/update_rules.h"

#include <algorithm>

namespace freshseat::host {

using catalog::PendingKind;

ReceiveUpload::ReceiveUpload(Receives &receives, Caller caller, MasterName name)
    : m_receives(receives)
    , m_core(receives.m_core)
    , m_caller(std::move(caller))
    , m_name(std::move(name))
    , m_reader(*this)
{}

ReceiveUpload::~ReceiveUpload()
{
    if (m_writer) {
        if (const auto kept = m_writer->keep(); !kept) log::warning(kept.error().message);
        const std::string came = formatSize(m_writer->position()) + " of " + formatSize(m_head->size);
        end(fail(ErrorCode::Failed, "broken off; kept: " + came), {});
    }
    end(fail(ErrorCode::Failed, "broken off before it began"), {});
    m_writer.reset();
    m_receives.m_imports.unreserve(m_name);
}

void ReceiveUpload::end(const Result<void> &result, const std::string &detail)
{
    if (!std::exchange(m_ended, true)) m_receives.journal(m_caller, "master.receive", m_name, result, detail);
}

Result<void> ReceiveUpload::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    if (m_ended) return fail(ErrorCode::Usage, "this receive is over");
    if (bytes.size() > kMaxChunk) return fail(ErrorCode::Usage, "a piece of the stream is larger than 1 MiB");
    if (offset != m_taken) return fail(ErrorCode::Usage, "the pieces of a stream come one behind the other");
    m_taken += bytes.size();
    auto fed = m_reader.feed(bytes);
    if (!fed && !m_writer) end(fed, {}); // refused before anything was there to keep
    return fed;
}

Result<void> ReceiveUpload::checkHead(const blockstore::StreamHead &head)
{
    const auto masters = m_core.catalog.masters();
    if (!masters) return failure(masters);
    bool hasBase = false;
    for (const catalog::MasterRecord &master : *masters) {
        const bool ours = nameKey(master.name.value()) == nameKey(m_name.value());
        if (ours) m_name = master.name;
        const auto snapshots = m_core.catalog.snapshots(master.name);
        if (!snapshots) return failure(snapshots);
        for (const catalog::SnapshotRecord &snapshot : *snapshots) {
            if (snapshot.storeKey == head.key.value())
                return fail(ErrorCode::InUse, "this snapshot is here already: " + std::to_string(snapshot.number) +
                                                  " of master " + master.name.value());
            hasBase = hasBase || (ours && head.base && snapshot.storeKey == head.base->value());
        }
    }
    if (!head.base || hasBase) return {};
    return fail(ErrorCode::NotFound,
                "snapshot " + std::to_string(head.number) + " comes as what differs from an older one, which master " +
                    inQuotes(m_name.value()) + " here does not have",
                "send that one first, or this one whole: without --from");
}

/// What was broken off before, and is not this one.
Result<void> ReceiveUpload::dropOthers(const std::vector<blockstore::ReceiveFacts> &kept,
                                       const blockstore::StreamHead &head)
{
    for (const blockstore::ReceiveFacts &facts : kept) {
        if (facts.target.key == head.key) continue;
        if (auto dropped = m_core.store.dropReceive(facts.target.key); !dropped) return dropped;
    }
    return {};
}

Result<void> ReceiveUpload::head(const blockstore::StreamHead &head)
{
    if (auto checked = checkHead(head); !checked) return checked;
    const auto kept = m_receives.keptFor(m_name);
    if (!kept) return failure(kept);
    const auto same = std::find_if(kept->begin(), kept->end(), [&](const auto &one) {
        return one.target.key == head.key && one.target.base == head.base && one.target.size == head.size;
    });
    const std::uint64_t here = same == kept->end() ? 0 : same->position;
    if (head.from > here)
        return fail(ErrorCode::Usage,
                    "the stream begins at byte " + std::to_string(head.from) + " of the disk; what is here ends at " +
                        std::to_string(here),
                    "master receive " + m_name.value() + " --token tells where the sender is to go on");
    if (auto dropped = dropOthers(*kept, head); !dropped) return dropped;
    const std::string label = same == kept->end() ? m_name.value() : same->target.label;
    auto writer = m_core.store.beginReceive({head.key, head.base, head.size, label});
    if (!writer) return failure(writer);
    m_head = head;
    m_writer = std::move(*writer);
    return {};
}

Result<void> ReceiveUpload::data(std::uint64_t offset, std::span<const std::byte> bytes)
{
    return m_writer->write(offset, bytes);
}

Result<void> ReceiveUpload::zeros(std::uint64_t offset, std::uint64_t length)
{
    return m_writer->zero(offset, length);
}

Result<Master> ReceiveUpload::makeSnapshot(const Progress &progress)
{
    // Between seal and commit a crash would leave a snapshot without an owner: the pending row tells the next start.
    const std::string pendingKey = randomId();
    const catalog::PendingRecord pending{PendingKind::Import, pendingKey};
    if (const auto done = m_core.catalog.addPending(pending); !done) return failure(done);
    const auto facts = m_writer->seal(reporter(progress, "verify"));
    if (!facts) {
        (void)m_core.catalog.removePending(pending).has_value();
        return failure(facts);
    }
    m_writer.reset();
    auto master = commit(*facts, pendingKey);
    if (master) return master;
    if (m_core.store.removeSnapshot(facts->key)) (void)m_core.catalog.removePending(pending).has_value();
    return master;
}

/// The row of the snapshot, and of the master when it is a new one. Its number: the sender's where that is free.
Result<int> ReceiveUpload::addRow(const blockstore::SnapshotFacts &facts)
{
    catalog::SnapshotRecord record{m_head->number, facts.key.value(), m_head->comment, m_head->created,
                                   facts.parent ? facts.changedBytes : facts.storedBytes};
    record.size = facts.size;
    const auto next = m_core.catalog.nextNumber(m_name);
    if (next) {
        record.number = std::max(record.number, *next);
        if (const auto done = m_core.catalog.addSnapshot(m_name, record); !done) return failure(done);
        return record.number;
    }
    if (next.error().code != ErrorCode::NotFound || m_head->base) return failure(next);
    record.current = true;
    if (const auto done = m_core.catalog.addMaster({0, m_name, facts.size, m_core.clock.now()}, record); !done)
        return failure(done);
    return record.number;
}

Result<Master> ReceiveUpload::commit(const blockstore::SnapshotFacts &facts, const std::string &pendingKey)
{
    {
        const std::lock_guard configuring(m_core.configuring);
        auto batch = m_core.catalog.batch();
        if (!batch) return failure(batch);
        const auto number = addRow(facts);
        if (!number) return failure(number);
        if (const auto done = m_core.catalog.removePending({PendingKind::Import, pendingKey}); !done)
            return failure(done);
        if (const auto done = batch->commit(); !done) return failure(done);
        end({},
            "snapshot " + std::to_string(*number) + (m_head->base ? ", what differs from an older one" : ", whole"));
    }
    m_core.hub.publish(MastersChanged{});
    return m_core.master(m_name);
}

Result<Master> ReceiveUpload::finish(const Progress &progress)
{
    if (m_ended) return fail(ErrorCode::Usage, "this receive is over");
    if (!m_reader.isWhole()) {
        if (m_writer) (void)m_writer->keep().has_value(); // said below how far it is
        const std::string came =
            m_writer ? formatSize(m_writer->position()) + " of " + formatSize(m_head->size) : std::string("nothing");
        return fail(ErrorCode::Failed, "the stream was cut off; kept: " + came,
                    "go on: master send NAME --resume TOKEN, with what master receive " + m_name.value() +
                        " --token prints");
    }
    return makeSnapshot(progress);
}

} // namespace freshseat::host
