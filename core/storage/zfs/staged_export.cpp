// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/staged_export.h"

namespace freshseat::zfsroom {

namespace {

Result<void> receive(NamelessFile &raw, std::uint64_t size, const StagedExport::Next &next, const Progress &progress)
{
    for (;;) {
        if (progress.isCancelled()) return fail(ErrorCode::Failed, "the export was cancelled; nothing is left of it");
        const auto chunk = next();
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return {};
        if (auto written = raw.write(chunk->offset, chunk->bytes); !written) return written;
        if (progress.report) progress.report("read", chunk->offset + chunk->bytes.size(), size);
    }
}

} // namespace

Result<std::unique_ptr<StagedExport>> StagedExport::make(const std::string &folder, std::uint64_t size,
                                                         const Next &next, ImageFormat format, const Progress &progress)
{
    const auto raw = NamelessFile::create(folder, size);
    if (!raw) return failure(raw);
    if (const auto whole = receive(**raw, size, next, progress); !whole) return failure(whole);
    std::unique_ptr<StagedExport> made(new StagedExport);
    auto file = NamelessFile::create(folder, 0);
    if (!file) return failure(file);
    made->m_file = std::move(*file);
    auto done = image::convertFromRaw((*raw)->path(), format, made->m_file->path(), phaseOf(progress, "convert"));
    if (done) {
        const auto info = image::inspect(made->m_file->path(), format);
        done = info ? image::verifyAgainst(made->m_file->path(), *info, (*raw)->path(), phaseOf(progress, "verify"))
                    : failure(info);
    }
    if (!done && progress.isCancelled())
        return fail(ErrorCode::Failed, "the export was cancelled; nothing is left of it");
    if (!done) return failure(done);
    auto image = image::ImageFile::open(made->m_file->path());
    if (!image) return failure(image);
    made->m_image = std::move(*image);
    return made;
}

Result<Download::Chunk> StagedExport::next()
{
    const auto chunk = m_image->next(Upload::kMaxChunk);
    if (!chunk) return failure(chunk);
    return Download::Chunk{chunk->offset, {chunk->bytes.begin(), chunk->bytes.end()}};
}

} // namespace freshseat::zfsroom
