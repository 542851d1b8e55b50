// SPDX-License-Identifier: GPL-3.0-or-later
// StagedExport: an image file of another format than raw, made on this machine of the disk that the storage host sends.
#pragma once
#include "core/storage/zfs/nameless_file.h"

namespace freshseat::zfsroom {

class StagedExport
{
public:
    using Next = std::function<Result<Download::Chunk>()>;

    /// Of a disk of `size` bytes, whose pieces `next` gives. The same bytes are in it when it returns.
    static Result<std::unique_ptr<StagedExport>> make(const std::string &folder, std::uint64_t size, const Next &next,
                                                      ImageFormat format, const Progress &progress);

    [[nodiscard]] std::uint64_t size() const { return m_image->size(); }
    Result<Download::Chunk> next();

private:
    StagedExport() = default;

    std::unique_ptr<NamelessFile> m_file;
    std::unique_ptr<image::ImageFile> m_image;
};

} // namespace freshseat::zfsroom
