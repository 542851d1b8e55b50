// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract does not say: opening, cold reads, a file that is cut, a file system that is full.
#include "core/base/thread_pool.h"
#include "core/block/file_device.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <future>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace freshseat::block {

namespace {

/// One thread that stands for the owner.
class FileDeviceTest : public ::testing::Test
{
protected:
    FileDeviceTest()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "freshseat-file-XXXXXX").string();
        folder = ::mkdtemp(pattern.data());
        path = folder + "/disk";
        if (std::FILE *file = std::fopen(path.c_str(), "w")) std::fclose(file);
        std::filesystem::resize_file(path, 256 * 1024 + 100);
    }
    ~FileDeviceTest() override { std::filesystem::remove_all(folder); }

    std::unique_ptr<FileDevice> open(bool readOnly = false)
    {
        auto opened = FileDevice::open(path, readOnly, owner, pool);
        EXPECT_TRUE(opened.has_value());
        return std::move(*opened);
    }
    IoStatus perform(BlockDevice &device, IoKind kind, std::vector<std::byte> &data)
    {
        std::promise<void> finished;
        Io io;
        io.kind = kind;
        io.length = data.size();
        io.data = data.data();
        io.user = &finished;
        io.done = [](Io &done) { static_cast<std::promise<void> *>(done.user)->set_value(); };
        if (!device.start(io)) finished.get_future().wait();
        return io.status;
    }

    std::string folder;
    std::string path;
    ThreadPool owner{"owner", 1};
    ThreadPool pool{"disk", 1};
};

TEST_F(FileDeviceTest, RoundsItsSizeDownToSectors)
{
    EXPECT_EQ(open()->size(), 256U * 1024);
}

TEST_F(FileDeviceTest, OpensOnlyFiles)
{
    const auto missing = FileDevice::open(folder + "/none", false, owner, pool);
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    const auto directory = FileDevice::open(folder, true, owner, pool);
    ASSERT_FALSE(directory.has_value());
    EXPECT_EQ(directory.error().code, ErrorCode::Usage);
}

TEST_F(FileDeviceTest, ReadOnlyRefusesChanges)
{
    const auto device = open(true);
    std::vector<std::byte> data(512);
    EXPECT_EQ(perform(*device, IoKind::Write, data), IoStatus::ReadOnly);
    EXPECT_EQ(perform(*device, IoKind::Read, data), IoStatus::Ok);
}

TEST_F(FileDeviceTest, AColdReadGoesThroughThePool)
{
    const auto device = open();
    std::vector<std::byte> data(128 * 1024, std::byte{9});
    ASSERT_EQ(perform(*device, IoKind::Write, data), IoStatus::Ok);
    ASSERT_EQ(perform(*device, IoKind::Flush, data), IoStatus::Ok);
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(fd, 0);
    EXPECT_EQ(::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED), 0);
    ::close(fd);
    std::vector<std::byte> back(data.size());
    EXPECT_EQ(perform(*device, IoKind::Read, back), IoStatus::Ok);
    EXPECT_EQ(back, data);
}

TEST_F(FileDeviceTest, AFileThatIsCutCannotBeRead)
{
    const auto device = open();
    std::filesystem::resize_file(path, 512);
    std::vector<std::byte> data(1024);
    EXPECT_EQ(perform(*device, IoKind::Read, data), IoStatus::MediumError);
}

TEST_F(FileDeviceTest, AFailedWriteEndsAllWriting)
{
    const auto device = open();
    std::vector<std::byte> data(1024);
    // A file size limit stands for a disk that refuses a write: EFBIG is no lack of space.
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &none), 0);
    const IoStatus refused = perform(*device, IoKind::Write, data);
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(refused, IoStatus::WriteFault);
    EXPECT_EQ(perform(*device, IoKind::Write, data), IoStatus::WriteFault);
    EXPECT_EQ(perform(*device, IoKind::Flush, data), IoStatus::WriteFault);
    EXPECT_EQ(perform(*device, IoKind::Read, data), IoStatus::Ok);
}

} // namespace

} // namespace freshseat::block
