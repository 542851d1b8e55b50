// SPDX-License-Identifier: GPL-3.0-or-later
// Image files for tests: real ones by qemu-img, and changes to their bytes.
#include "tests/core/image/image_maker.h"

#include "core/base/byte_order.h"
#include "core/base/process.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <random>

namespace freshseat::image::test {

namespace {

constexpr std::size_t kPiece = 100'000;

std::string text(const std::byte *bytes, std::size_t count)
{
    return {reinterpret_cast<const char *>(bytes), count};
}

} // namespace

Folder::Folder()
{
    std::string path = (std::filesystem::temp_directory_path() / "freshseat-image-XXXXXX").string();
    EXPECT_NE(::mkdtemp(path.data()), nullptr);
    m_path = path;
}

Folder::~Folder()
{
    std::filesystem::remove_all(m_path);
}

void makeHoles(const std::filesystem::path &file, std::uint64_t size)
{
    writeAll(file, "");
    std::filesystem::resize_file(file, size);
}

void makeRaw(const std::filesystem::path &file, std::uint64_t size)
{
    makeHoles(file, size);
    std::mt19937 random(4711);
    std::string piece(kPiece, '\0');
    for (const std::uint64_t at : {std::uint64_t{0}, size / 2 / 512 * 512, size - kPiece}) {
        for (char &byte : piece) byte = static_cast<char>(random());
        patch(file, at, piece);
    }
}

void qemuImg(const std::vector<std::string> &arguments)
{
    ProcessCommand command;
    command.arguments = {"qemu-img"};
    command.arguments.insert(command.arguments.end(), arguments.begin(), arguments.end());
    const auto result = runProcess(command);
    ASSERT_TRUE(result) << result.error().message;
    ASSERT_TRUE(result->succeeded()) << result->errors;
}

std::string readAll(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::string bytes(std::filesystem::file_size(file), '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    EXPECT_TRUE(in) << file;
    return bytes;
}

void writeAll(const std::filesystem::path &file, std::string_view bytes)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(out.flush());
}

void patch(const std::filesystem::path &file, std::uint64_t at, std::string_view bytes)
{
    std::fstream out(file, std::ios::binary | std::ios::in | std::ios::out);
    out.seekp(static_cast<std::streamoff>(at));
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(out.flush());
}

std::string be32(std::uint32_t value)
{
    std::array<std::byte, 4> bytes{};
    storeBe32(bytes.data(), value);
    return text(bytes.data(), bytes.size());
}

std::string be64(std::uint64_t value)
{
    std::array<std::byte, 8> bytes{};
    storeBe64(bytes.data(), value);
    return text(bytes.data(), bytes.size());
}

std::string le32(std::uint32_t value)
{
    std::array<std::byte, 4> bytes{};
    storeLe32(bytes.data(), value);
    return text(bytes.data(), bytes.size());
}

std::string le64(std::uint64_t value)
{
    std::array<std::byte, 8> bytes{};
    storeLe64(bytes.data(), value);
    return text(bytes.data(), bytes.size());
}

} // namespace freshseat::image::test
