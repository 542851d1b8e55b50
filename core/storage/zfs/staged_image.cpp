// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/staged_image.h"

#include "core/base/text.h"
#include "core/image/image.h"

namespace freshseat::zfsroom {

Result<std::unique_ptr<StagedImage>> StagedImage::open(const std::string &folder, const ImportSpec &spec)
{
    auto file = NamelessFile::create(folder, spec.fileSize);
    if (!file) return failure(file);
    return std::unique_ptr<StagedImage>(new StagedImage(folder, spec, std::move(*file)));
}

/// In messages the file has the name that the person gave it.
Error StagedImage::named(Error error) const
{
    const std::string shown = m_file->shownName();
    const auto at = error.message.find(shown);
    if (at != std::string::npos) error.message.replace(at, shown.size(), inQuotes(m_spec.fileName));
    return error;
}

Result<std::uint64_t> StagedImage::convert(const Progress &progress)
{
    const std::string file = m_file->path();
    const auto info = image::inspect(file, m_spec.format);
    if (!info) return tl::unexpected<Error>(named(info.error()));
    auto raw = NamelessFile::create(m_folder, info->virtualSize);
    if (!raw) return failure(raw);
    m_raw = std::move(*raw);
    auto done = image::convertToRaw(file, *info, m_raw->path(), phaseOf(progress, "convert"));
    if (done) done = image::verifyAgainst(file, *info, m_raw->path(), phaseOf(progress, "verify"));
    if (!done && progress.isCancelled())
        return fail(ErrorCode::Failed, "the import was cancelled; nothing is left of it");
    if (!done) return tl::unexpected<Error>(named(done.error()));
    return info->virtualSize;
}

Result<void> StagedImage::sendTo(zfs::VolumeWriter &volume, const Progress &progress) const
{
    const auto raw = image::ImageFile::open(m_raw->path());
    if (!raw) return failure(raw);
    for (;;) {
        if (progress.isCancelled()) return fail(ErrorCode::Failed, "the import was cancelled; nothing is left of it");
        const auto chunk = (*raw)->next(Upload::kMaxChunk);
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return {};
        if (auto written = volume.write(chunk->offset, chunk->bytes); !written) return written;
        if (progress.report) progress.report("write", chunk->offset + chunk->bytes.size(), (*raw)->size());
    }
}

} // namespace freshseat::zfsroom
