// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written under "NAME.part" and gets its name only when it is whole.
#pragma once
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <cstdint>
#include <filesystem>
#include <span>

namespace freshseat::cli {

/// Destroyed before finish(): the part is removed.
class PartFile
{
public:
    /// Usage error when `file` exists; InUse when another one writes its part now. A part left over by a crash is
    /// written anew.
    static Result<PartFile> create(const std::filesystem::path &file);
    ~PartFile();
    PartFile(PartFile &&other) noexcept = default;
    PartFile &operator=(PartFile &&) = delete;

    /// What is never written stays a hole.
    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes);
    /// Sets the size, waits for the disk, gives the file its name.
    Result<void> finish(std::uint64_t size);

private:
    PartFile(std::filesystem::path file, UniqueFd fd);
    [[nodiscard]] std::filesystem::path part() const;

    std::filesystem::path m_file;
    UniqueFd m_fd; ///< invalid: finished, or moved from
};

} // namespace freshseat::cli
