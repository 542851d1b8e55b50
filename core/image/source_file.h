// SPDX-License-Identifier: GPL-3.0-or-later
// An opened image file or block device. The descriptor is opened once and passed on to qemu-img, so that what was
// checked is what is read, and no name of a file ever reaches a parser ("nbd:...", "json:{...}", commas).
#pragma once
#include "core/base/unique_fd.h"
#include "core/image/header.h"

#include <filesystem>

namespace freshseat::image {

class SourceFile final : public ByteSource
{
public:
    /// Follows symbolic links. NotFound; NotAllowed: no permission; Usage: a folder, a pipe, a socket, another kind of
    /// device, empty.
    static Result<SourceFile> open(const std::filesystem::path &file);
    SourceFile(SourceFile &&other) noexcept;
    SourceFile &operator=(SourceFile &&) = delete;
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;
    ~SourceFile() override = default;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> out) const override;
    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] bool isBlockDevice() const { return m_block; }
    /// Last part of the path in quotes, for messages.
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    SourceFile(UniqueFd fd, std::uint64_t size, bool block, std::string name);
    UniqueFd m_fd;
    std::uint64_t m_size;
    bool m_block;
    std::string m_name;
};

/// What the file is, by its header and by what was asked; the rules of inspect() before any tool is run.
struct Identity {
    Header header;
    bool guessedRaw = false;
};
Result<Identity> identify(const SourceFile &source, ImageFormat asked);

} // namespace freshseat::image
