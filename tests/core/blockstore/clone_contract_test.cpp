// SPDX-License-Identifier: GPL-3.0-or-later
// A clone keeps the contract of every block device, with a real thread pool behind it.
#include "core/base/thread_pool.h"
#include "tests/contract/block_device_contract.h"
#include "tests/core/blockstore/support.h"

namespace freshseat::block {
namespace {

using blockstore::CloneKey;
using blockstore::Durability;

class CloneUnderTest final : public DeviceUnderTest
{
public:
    explicit CloneUnderTest(Durability durability)
    {
        const CloneKey key("0123456789abcdef0123456789abcdef");
        m_store = std::move(blockstore::Store::open({m_directory.path(), "boot", 0}, m_pool).value());
        auto import = m_store->beginImport(1024 * 1024);
        const auto snapshot = import.value()->seal({}).value().key;
        EXPECT_TRUE(m_store->createClone(key, snapshot, durability, 0));
        m_clone = m_store->openClone(key, owner, nullptr).value();
    }
    BlockDevice &device() override { return *m_clone; }

private:
    blockstore::test::TempDirectory m_directory;
    ThreadPool m_pool{"disk", 2};
    std::unique_ptr<blockstore::Store> m_store;
    std::shared_ptr<blockstore::Clone> m_clone;
};

INSTANTIATE_TEST_SUITE_P(
    Clone, BlockDeviceContract,
    ::testing::Values(DeviceFactory{"Volatile", [] { return std::make_unique<CloneUnderTest>(Durability::Volatile); }},
                      DeviceFactory{"Durable", [] { return std::make_unique<CloneUnderTest>(Durability::Durable); }}),
    [](const auto &factory) { return factory.param.name; });

} // namespace
} // namespace freshseat::block
