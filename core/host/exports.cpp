// SPDX-License-Identifier: GPL-3.0-or-later
// Making the file of an export.
#include "core/host/exports.h"

#include "core/base/text.h"
#include "core/host/export_downloads.h"
#include "core/host/phase_reporter.h"
#include "core/image/image.h"
#include "core/model/json.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freshseat::host {

namespace {

using Reader = std::unique_ptr<blockstore::SnapshotReader>;

/// The image file of the disk in `folder`.
Result<std::unique_ptr<StagingFile>> makeFile(Reader reader, ImageFormat format, const std::filesystem::path &folder,
                                              const Progress &progress)
{
    auto raw = StagingFile::create(folder, reader->size());
    if (!raw) return raw;
    if (const auto done = copySnapshot(*reader, **raw, reporter(progress, "read")); !done) return failure(done);
    if (format == ImageFormat::Raw) return raw;
    auto file = StagingFile::create(folder, 0);
    if (!file) return file;
    const auto done = image::convertFromRaw((*raw)->path(), format, (*file)->path(), reporter(progress, "convert"));
    if (!done) return failure(done);
    return file;
}

/// Gives a finished file its name; never over another.
Result<std::uint64_t> publishFile(const StagingFile &file, const std::string &path)
{
    const int fd = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC);
    const UniqueFd holder(fd);
    struct stat facts {};
    if (fd < 0 || ::fsync(fd) != 0 || ::fstat(fd, &facts) != 0)
        return tl::unexpected(systemError(errno, "cannot write " + path));
    if (::link(file.path().c_str(), path.c_str()) != 0) {
        if (errno == EEXIST)
            return fail(ErrorCode::Usage, path + " is there already on the storage host",
                        "an export never writes over a file");
        return tl::unexpected(systemError(errno, "cannot make " + path));
    }
    return static_cast<std::uint64_t>(facts.st_size);
}

Result<std::unique_ptr<Download>> exportToHost(Reader reader, const ExportSpec &spec, const Progress &progress)
{
    const std::filesystem::path path(*spec.hostPath);
    if (!path.is_absolute()) return fail(ErrorCode::Usage, *spec.hostPath + " is not an absolute path");
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return fail(ErrorCode::Usage, *spec.hostPath + " is there already on the storage host",
                    "an export never writes over a file");
    if (!std::filesystem::is_directory(path.parent_path(), error))
        return fail(ErrorCode::NotFound, "no such folder on the storage host: " + path.parent_path().string());
    // Made beside its place, so that giving it its name is one step.
    auto file = makeFile(std::move(reader), spec.format, path.parent_path(), progress);
    if (!file) return failure(file);
    const auto size = publishFile(**file, *spec.hostPath);
    if (!size) return failure(size);
    return emptyDownload(*size);
}

} // namespace

void Exports::journal(const Caller &caller, const std::string &object, std::string_view outcome,
                      const std::string &detail)
{
    m_core.journal({0, m_core.clock.now(), caller.who, "master.export", object, std::string(outcome), detail},
                   std::nullopt);
}

Result<std::unique_ptr<Download>> Exports::make(const Caller &caller, const ExportSpec &spec, const SnapshotRef &ref,
                                                const Progress &progress)
{
    const auto snapshots = m_core.catalog.snapshots(ref.master);
    if (!snapshots) return failure(snapshots);
    std::string key;
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        if (snapshot.number == ref.number) key = snapshot.storeKey;
    }
    auto reader = m_core.store.openSnapshot(blockstore::SnapshotKey(key));
    if (!reader) return failure(reader);
    if (spec.hostPath) return exportToHost(std::move(*reader), spec, progress);
    Result<std::unique_ptr<Download>> download;
    if (spec.format == ImageFormat::Raw) {
        download = snapshotDownload(std::move(*reader));
    } else {
        auto file = makeFile(std::move(*reader), spec.format, m_core.options.staging, progress);
        if (!file) return failure(file);
        download = fileDownload(std::move(*file));
    }
    if (!download) return download;
    const std::string object = "master " + ref.master.value() + "@" + std::to_string(ref.number);
    return watchedDownload(std::move(*download), [this, caller, object, format = spec.format](const Result<void> &end) {
        journal(caller, object, end ? "done" : outcomeOf(end.error()),
                end ? std::string(toText(format)) : end.error().message);
    });
}

Result<std::unique_ptr<Download>> Exports::begin(const Caller &caller, const ExportSpec &spec, const Progress &progress)
{
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto ref = resolveExport(spec, {{}, *masters, m_core.options.authority});
    auto download = ref ? make(caller, spec, *ref, progress) : Result<std::unique_ptr<Download>>(failure(ref));
    const std::string object = "master " + spec.snapshot.master.value();
    if (!download)
        journal(caller, object, outcomeOf(download.error()), download.error().message);
    else if (spec.hostPath)
        journal(caller, object, "done", std::string(toText(spec.format)) + " to " + *spec.hostPath);
    return download;
}

} // namespace freshseat::host
