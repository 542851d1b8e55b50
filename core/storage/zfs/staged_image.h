// SPDX-License-Identifier: GPL-3.0-or-later
// StagedImage: an image file of another format than raw, kept on this machine until it is whole; then its disk, bit by
// bit, for a volume of the storage host.
#pragma once
#include "core/storage/zfs/nameless_file.h"
#include "core/zfs/hosts.h"

#include <memory>
#include <string>

namespace freshseat::zfsroom {

class StagedImage
{
public:
    /// In `folder`. OutOfSpace: it has no room for so many bytes.
    static Result<std::unique_ptr<StagedImage>> open(const std::string &folder, const ImportSpec &spec);

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) { return m_file->write(offset, bytes); }
    /// Makes the raw disk of it, and compares both. Its size in bytes.
    Result<std::uint64_t> convert(const Progress &progress);
    /// After convert().
    Result<void> sendTo(zfs::VolumeWriter &volume, const Progress &progress) const;

private:
    StagedImage(std::string folder, ImportSpec spec, std::unique_ptr<NamelessFile> file)
        : m_folder(std::move(folder))
        , m_spec(std::move(spec))
        , m_file(std::move(file))
    {}
    [[nodiscard]] Error named(Error error) const;

    const std::string m_folder;
    const ImportSpec m_spec;
    const std::unique_ptr<NamelessFile> m_file;
    std::unique_ptr<NamelessFile> m_raw;
};

} // namespace freshseat::zfsroom
