// SPDX-License-Identifier: GPL-3.0-or-later
// runImport: the file in chunks, zeros left out.
#include "core/services/import_task.h"

#include "core/storage/backend.h"

#include <QFile>

#include <algorithm>

namespace freshseat::services {

namespace {

Error stopped(const ImportSpec &spec)
{
    return {ErrorCode::Failed,
            "The import of " + spec.name.value() + " was stopped; nothing of it is left on the storage host.",
            {}};
}

Result<void> send(QFile &file, Upload &upload, const ImportSpec &spec, const Progress &progress)
{
    std::uint64_t offset = 0;
    while (true) {
        if (progress.isCancelled()) return tl::unexpected<Error>(stopped(spec));
        const QByteArray chunk = file.read(static_cast<qint64>(Upload::kMaxChunk));
        if (chunk.isEmpty()) break;
        const bool hole = std::all_of(chunk.begin(), chunk.end(), [](char byte) { return byte == 0; });
        if (!hole) {
            const auto bytes = std::as_bytes(std::span(chunk.data(), static_cast<std::size_t>(chunk.size())));
            if (auto written = upload.write(offset, bytes); !written) return written;
        }
        offset += static_cast<std::uint64_t>(chunk.size());
        if (progress.report) progress.report("sending", offset, spec.fileSize);
    }
    if (offset == spec.fileSize) return {};
    return fail(ErrorCode::Failed,
                spec.fileName + " could not be read to its end: " + file.errorString().toStdString());
}

} // namespace

ImportTask::ImportTask(ImportSpec spec, QObject *parent)
    : QObject(parent)
    , m_spec(std::move(spec))
{}

ImportTask::~ImportTask()
{
    cancel();
}

void ImportTask::cancel()
{
    m_cancelled->store(true, std::memory_order_relaxed);
}

void ImportTask::note(const QString &phase, std::uint64_t done, std::uint64_t total)
{
    m_phase = phase;
    m_done = done;
    m_total = total;
    emit progressed();
}

void ImportTask::finish(const Result<Master> &result)
{
    if (!result) m_error = result.error();
    m_over = true;
    emit finished();
}

Result<Master> runImport(StorageBackend &backend, const Caller &caller, ImportSpec spec, const Progress &progress)
{
    QFile file(QString::fromStdString(spec.fileName));
    if (!spec.hostPath) {
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::NotFound, spec.fileName + " cannot be read: " + file.errorString().toStdString());
        }
        spec.fileSize = static_cast<std::uint64_t>(file.size());
    }
    auto upload = backend.beginImport(caller, spec);
    if (!upload) return failure(upload);
    if (!spec.hostPath) {
        if (auto sent = send(file, **upload, spec, progress); !sent) return failure(sent);
    }
    auto master = (*upload)->finish(progress);
    if (!master && progress.isCancelled()) return tl::unexpected<Error>(stopped(spec));
    return master;
}

} // namespace freshseat::services
