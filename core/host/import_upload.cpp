// SPDX-License-Identifier: GPL-3.0-or-later
// From bytes to a sealed snapshot and a row in the catalogue.
#include "core/host/import_upload.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/block/block_device.h"
#include "core/host/phase_reporter.h"
#include "core/model/json.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace freshseat::host {

namespace {

/// Files that begin like this are not raw, whatever they turn out to be. A fixed VHD is known by its end, in finish().
bool beginsLikeAnImage(std::span<const std::byte> bytes)
{
    static constexpr std::array<std::string_view, 5> kBeginnings{"QFI\xfb", "vhdxfile", "KDMV", "# Disk Desc",
                                                                 "conectix"};
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](std::string_view beginning) { return text.starts_with(beginning); });
}

Error cancelled()
{
    return {ErrorCode::Failed, "the import was cancelled; nothing of it is left", {}};
}

/// A step that stopped because it was asked to says so in one voice.
template <class T>
Result<T> orCancelled(Result<T> result, const Progress &progress)
{
    if (!result && progress.isCancelled()) return tl::unexpected(cancelled());
    return result;
}

} // namespace

ImportUpload::ImportUpload(Imports &imports, Caller caller, ImportSpec spec)
    : m_imports(imports)
    , m_core(imports.m_core)
    , m_caller(std::move(caller))
    , m_spec(std::move(spec))
{}

ImportUpload::~ImportUpload()
{
    m_writer.reset();
    m_staging.reset();
    m_imports.unreserve(m_spec.name);
    if (!m_finished) journalFailure({ErrorCode::Failed, "broken off by the other side; nothing of it is left", {}});
}

std::string ImportUpload::actionName() const
{
    return m_spec.update ? "update.begin" : "master.import";
}

void ImportUpload::journalFailure(const Error &error)
{
    m_finished = true;
    m_core.journal({0, m_core.clock.now(), m_caller.who, actionName(), "master " + m_spec.name.value(),
                    std::string(outcomeOf(error)), error.message},
                   std::nullopt);
}

Result<void> ImportUpload::prepare()
{
    if (m_spec.hostPath || m_spec.format == ImageFormat::Auto) return {};
    auto done = m_spec.format == ImageFormat::Raw ? openDirect() : openStaging();
    if (!done) journalFailure(done.error());
    return done;
}

Result<void> ImportUpload::openDirect()
{
    auto writer = m_core.store.beginImport(m_spec.fileSize);
    if (!writer) return failure(writer);
    m_writer = std::move(*writer);
    return {};
}

Result<void> ImportUpload::openStaging()
{
    auto staging = StagingFile::create(m_core.options.staging, m_spec.fileSize);
    if (!staging) return failure(staging);
    m_staging = std::move(*staging);
    return {};
}

Result<void> ImportUpload::chooseWay(std::uint64_t offset, std::span<const std::byte> bytes)
{
    const bool image = offset == 0 && beginsLikeAnImage(bytes);
    // What is no whole number of sectors is no raw disk; inspect() will say so.
    if (image || m_spec.fileSize % block::kSectorSize != 0) return openStaging();
    return openDirect();
}

Result<void> ImportUpload::write(std::uint64_t offset, std::span<const std::byte> bytes)
{
    if (m_finished || m_spec.hostPath) return fail(ErrorCode::Usage, "this import takes no bytes");
    if (bytes.size() > kMaxChunk) return fail(ErrorCode::Usage, "a piece of the image is larger than 1 MiB");
    if (offset > m_spec.fileSize || bytes.size() > m_spec.fileSize - offset)
        return fail(ErrorCode::Usage, "the image sends bytes beyond the size it announced");
    if (bytes.empty()) return {};
    if (!m_writer && !m_staging) {
        if (auto done = chooseWay(offset, bytes); !done) return done;
    }
    return m_writer ? m_writer->write(offset, bytes) : m_staging->write(offset, bytes);
}

Result<ImportUpload::Writer> ImportUpload::convert(const std::filesystem::path &file, const image::ImageInfo &info,
                                                   const Progress &progress)
{
    auto writer = m_core.store.beginImport(info.virtualSize);
    if (!writer) return writer;
    const std::filesystem::path raw = (*writer)->path();
    if (auto done = image::convertToRaw(file, info, raw, reporter(progress, "convert")); !done)
        return failure(orCancelled(std::move(done), progress));
    if (auto done = image::verifyAgainst(file, info, raw, reporter(progress, "verify")); !done)
        return failure(orCancelled(std::move(done), progress));
    return writer;
}

/// The disk in the store, not sealed yet; `how` tells for the journal what the file was taken for.
Result<ImportUpload::Writer> ImportUpload::imported(const Progress &progress, std::string &how)
{
    std::filesystem::path file;
    if (m_spec.hostPath) {
        file = *m_spec.hostPath;
    } else {
        if (!m_writer && !m_staging) { // nothing but holes
            if (auto done = chooseWay(0, {}); !done) return failure(done);
        }
        if (m_writer && m_spec.format == ImageFormat::Raw) {
            how = "raw";
            return std::move(m_writer);
        }
        file = m_writer ? m_writer->path() : m_staging->path();
    }
    const auto info = image::inspect(file, m_spec.format);
    if (!info) return failure(info);
    how = info->guessedRaw ? "taken as raw: it has no header of a known format" : std::string(toText(info->format));
    if (info->guessedRaw && progress.report) progress.report(how, 0, info->virtualSize);
    if (m_writer && info->format == ImageFormat::Raw) return std::move(m_writer);
    return convert(file, *info, progress);
}

Result<Master> ImportUpload::makeMaster(const Progress &progress)
{
    std::string how;
    auto writer = imported(progress, how);
    m_staging.reset();
    if (!writer) return failure(writer);
    // Between seal and commit a crash would leave a snapshot without an owner: the pending row tells the next start.
    const std::string pendingKey = randomId();
    if (const auto done = m_core.catalog.addPending({catalog::PendingKind::Import, pendingKey}); !done)
        return failure(done);
    auto facts = orCancelled((*writer)->seal(reporter(progress, "seal")), progress);
    auto master = facts ? commit(*facts, how, pendingKey) : Result<Master>(failure(facts));
    if (!master && !facts) (void)m_core.catalog.removePending({catalog::PendingKind::Import, pendingKey}).has_value();
    if (!master && facts) {
        const auto removed = m_core.store.removeSnapshot(facts->key);
        if (removed) (void)m_core.catalog.removePending({catalog::PendingKind::Import, pendingKey}).has_value();
    }
    return master;
}

Result<Master> ImportUpload::commit(const blockstore::SnapshotFacts &facts, const std::string &how,
                                    const std::string &pendingKey)
{
    const std::lock_guard configuring(m_core.configuring);
    const TimePoint now = m_core.clock.now();
    const std::string from = m_spec.fileName.empty() ? m_spec.hostPath.value_or("") : m_spec.fileName;
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    std::optional<UpdateSession> update;
    if (m_spec.update) {
        auto opened = m_imports.m_updates.openFile(m_spec, facts, m_caller.who);
        if (!opened) return failure(opened);
        update = std::move(*opened);
    } else {
        const catalog::SnapshotRecord first{
            1, facts.key.value(), m_spec.comment, now, facts.storedBytes, true, false, false};
        if (const auto done = m_core.catalog.addMaster({0, m_spec.name, facts.size, now}, first); !done)
            return failure(done);
    }
    if (const auto done = m_core.catalog.removePending({catalog::PendingKind::Import, pendingKey}); !done)
        return failure(done);
    const auto entry = m_core.catalog.addJournal({0, now, m_caller.who, actionName(), "master " + m_spec.name.value(),
                                                  "done", from + " (" + how + "), " + formatSize(facts.size)},
                                                 std::nullopt);
    if (!entry) return failure(entry);
    if (const auto done = batch->commit(); !done) return failure(done);
    m_core.hub.publish(JournalAdded{*entry});
    m_core.hub.publish(MastersChanged{});
    if (!update) return Master{m_spec.name, facts.size, 1, 1, now};
    auto master = m_core.master(update->master);
    if (master) master->update = std::move(update);
    return master;
}

Result<Master> ImportUpload::finish(const Progress &progress)
{
    if (m_finished) return fail(ErrorCode::Usage, "this import is finished already");
    auto master = makeMaster(progress);
    m_writer.reset();
    if (!master) journalFailure(master.error());
    m_finished = true;
    return master;
}

} // namespace freshseat::host
