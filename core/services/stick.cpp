// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/stick.h"

#include <QSaveFile>

namespace freshseat::services {

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(ErrorCode::Failed,
                file.fileName().toStdString() + " cannot be written: " + file.errorString().toStdString());
}

} // namespace

Result<std::uint64_t> saveStick(StorageBackend &backend, const Caller &caller, const StickSpec &spec,
                                const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) return notWritten(file);
    if (spec.seat) file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto download = backend.beginStick(caller, spec, {});
    if (!download) return failure(download);
    const auto size = static_cast<qint64>((*download)->fileSize());
    for (;;) {
        const auto chunk = (*download)->next();
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) break;
        const auto length = static_cast<qint64>(chunk->bytes.size());
        const bool there = file.seek(static_cast<qint64>(chunk->offset));
        // A byte is a byte: QIODevice speaks of char.
        if (!there || file.write(reinterpret_cast<const char *>(chunk->bytes.data()), length) != length)
            return notWritten(file);
    }
    if (!file.resize(size) || !file.commit()) return notWritten(file);
    return static_cast<std::uint64_t>(size);
}

} // namespace freshseat::services
