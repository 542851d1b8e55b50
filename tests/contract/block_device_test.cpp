// SPDX-License-Identifier: GPL-3.0-or-later
// The BlockDevice contract over the devices of core/block.
#include "core/base/thread_pool.h"
#include "core/block/failing_device.h"
#include "core/block/file_device.h"
#include "core/block/memory_device.h"
#include "tests/contract/block_device_contract.h"

#include <cstdlib>
#include <filesystem>

namespace freshseat::block {

namespace {

class MemoryUnderTest final : public DeviceUnderTest
{
public:
    BlockDevice &device() override { return m_device; }

private:
    MemoryDevice m_device{1024 * 1024};
};

class FailingUnderTest final : public DeviceUnderTest
{
public:
    BlockDevice &device() override { return m_device; }

private:
    FailingDevice m_device{std::make_shared<MemoryDevice>(1024 * 1024)};
};

class FileUnderTest final : public DeviceUnderTest
{
public:
    FileUnderTest()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "freshseat-block-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        const auto path = std::filesystem::path(m_folder) / "disk";
        if (std::FILE *file = std::fopen(path.c_str(), "w")) std::fclose(file);
        std::filesystem::resize_file(path, 1024 * 1024);
        m_device = std::move(FileDevice::open(path, false, owner, m_pool).value());
    }
    ~FileUnderTest() override { std::filesystem::remove_all(m_folder); }
    BlockDevice &device() override { return *m_device; }

private:
    std::string m_folder;
    ThreadPool m_pool{"disk", 2};
    std::unique_ptr<FileDevice> m_device;
};

template <class Device>
DeviceFactory factory(std::string name)
{
    return {std::move(name), [] { return std::make_unique<Device>(); }};
}

std::string nameOf(const ::testing::TestParamInfo<DeviceFactory> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Devices, BlockDeviceContract,
                         ::testing::Values(factory<MemoryUnderTest>("Memory"), factory<FileUnderTest>("File"),
                                           factory<FailingUnderTest>("Failing")),
                         nameOf);

} // namespace

} // namespace freshseat::block
