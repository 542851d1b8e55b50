// SPDX-License-Identifier: GPL-3.0-or-later
// NamelessFile: an image on its way in or out, kept on this machine. Whatever happens, nothing of it stays.
#pragma once
#include "core/base/unique_fd.h"
#include "core/image/image.h"
#include "core/storage/backend.h"

#include <cstdint>
#include <memory>
#include <string>

namespace freshseat::zfsroom {

class NamelessFile
{
public:
    /// A sparse file of `size` bytes in `folder`. OutOfSpace: it has no room for it.
    static Result<std::unique_ptr<NamelessFile>> create(const std::string &folder, std::uint64_t size);

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes);
    /// By which it is opened again.
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(m_fd.get()); }
    /// What messages of core/image call it.
    [[nodiscard]] std::string shownName() const { return "\"" + std::to_string(m_fd.get()) + "\""; }

private:
    NamelessFile(std::string folder, UniqueFd fd)
        : m_folder(std::move(folder))
        , m_fd(std::move(fd))
    {}

    const std::string m_folder;
    const UniqueFd m_fd;
};

/// Tells of a phase of core/image; false: it is to stop.
[[nodiscard]] image::ImageProgress phaseOf(const Progress &progress, const char *name);

} // namespace freshseat::zfsroom
