// SPDX-License-Identifier: GPL-3.0-or-later
// StagingFile: an image file on its way in or out, in the daemon's own folder. Gone when the object dies.
#pragma once
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace freshseat::host {

class StagingFile
{
public:
    /// A new sparse file of `size` bytes, mode 0600.
    static Result<std::unique_ptr<StagingFile>> create(const std::filesystem::path &folder, std::uint64_t size);
    ~StagingFile();
    StagingFile(const StagingFile &) = delete;
    StagingFile &operator=(const StagingFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes);

private:
    StagingFile(std::filesystem::path path, UniqueFd fd)
        : m_path(std::move(path))
        , m_fd(std::move(fd))
    {}
    std::filesystem::path m_path;
    UniqueFd m_fd;
};

} // namespace freshseat::host
