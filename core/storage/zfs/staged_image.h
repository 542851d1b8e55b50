// SPDX-License-Identifier: GPL-3.0-or-later
// StagedImage: an image file of another format than raw, kept on this machine until it is whole; then its disk, bit by
// bit, for a volume of the storage host. Its files have no names: whatever happens, nothing of them stays.
#pragma once
#include "core/base/unique_fd.h"
#include "core/storage/backend.h"
#include "core/zfs/hosts.h"

#include <memory>
#include <string>

namespace freshseat::zfsroom {

class StagedImage
{
public:
    /// In `folder`. OutOfSpace: it has no room for so many bytes.
    static Result<std::unique_ptr<StagedImage>> open(const std::string &folder, const ImportSpec &spec);

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes);
    /// Makes the raw disk of it, and compares both. Its size in bytes.
    Result<std::uint64_t> convert(const Progress &progress);
    /// After convert().
    Result<void> sendTo(zfs::VolumeWriter &volume, const Progress &progress) const;

private:
    StagedImage(std::string folder, ImportSpec spec, UniqueFd file)
        : m_folder(std::move(folder))
        , m_spec(std::move(spec))
        , m_file(std::move(file))
    {}
    [[nodiscard]] Error named(Error error) const;

    const std::string m_folder;
    const ImportSpec m_spec;
    const UniqueFd m_file;
    UniqueFd m_raw;
};

} // namespace freshseat::zfsroom
