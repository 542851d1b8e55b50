// SPDX-License-Identifier: GPL-3.0-or-later
// Image files for tests: real ones by qemu-img, and changes to their bytes.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::image::test {

/// A folder that is removed with everything in it.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A raw disk of `size` bytes with pseudo-random data at its start, in the middle and at its end; the rest are holes.
void makeRaw(const std::filesystem::path &file, std::uint64_t size);
/// Runs qemu-img; fails the test when it fails.
void qemuImg(const std::vector<std::string> &arguments);

[[nodiscard]] std::string readAll(const std::filesystem::path &file);
void writeAll(const std::filesystem::path &file, std::string_view bytes);
/// Overwrites bytes of an existing file.
void patch(const std::filesystem::path &file, std::uint64_t at, std::string_view bytes);
[[nodiscard]] std::string be32(std::uint32_t value);
[[nodiscard]] std::string be64(std::uint64_t value);
[[nodiscard]] std::string le32(std::uint32_t value);
[[nodiscard]] std::string le64(std::uint64_t value);
/// An empty file of `size` bytes, all holes.
void makeHoles(const std::filesystem::path &file, std::uint64_t size);

} // namespace freshseat::image::test
