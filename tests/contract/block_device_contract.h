// SPDX-License-Identifier: GPL-3.0-or-later
// What every BlockDevice promises (core/block/block_device.h), as tests over a factory. A device's test program
// instantiates it: INSTANTIATE_TEST_SUITE_P(Memory, BlockDeviceContract, Values(factory)).
#pragma once
#include "core/base/executor.h"
#include "core/block/block_device.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <vector>

namespace freshseat::block {

/// The owner's thread of a device under test: runs what was posted when the test asks for it.
class TestOwner final : public Executor
{
public:
    void post(std::function<void()> work) override
    {
        const std::scoped_lock lock(m_mutex);
        m_work.push_back(std::move(work));
        m_wake.notify_one();
    }
    /// Waits for one piece of work and runs it. False: none came within half a minute.
    bool runOne()
    {
        std::unique_lock lock(m_mutex);
        if (!m_wake.wait_for(lock, std::chrono::seconds(30), [this] { return !m_work.empty(); })) return false;
        const auto work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work();
        return true;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_work;
};

/// A device under test with everything it needs; `owner` outlives `device`.
class DeviceUnderTest
{
public:
    virtual ~DeviceUnderTest() = default;
    DeviceUnderTest() = default;
    DeviceUnderTest(const DeviceUnderTest &) = delete;
    DeviceUnderTest &operator=(const DeviceUnderTest &) = delete;

    [[nodiscard]] virtual BlockDevice &device() = 0;
    TestOwner owner;
};

/// Makes an empty, writable device of 1 MiB.
struct DeviceFactory {
    std::string name;
    std::function<std::unique_ptr<DeviceUnderTest>()> make;
};
inline void PrintTo(const DeviceFactory &factory, std::ostream *out)
{
    *out << factory.name;
}

class BlockDeviceContract : public ::testing::TestWithParam<DeviceFactory>
{
protected:
    using Bytes = std::vector<std::byte>;
    static constexpr std::uint64_t kSize = 1024 * 1024;

    void SetUp() override { under = GetParam().make(); }

    /// Starts an Io and waits until it is finished.
    IoStatus perform(IoKind kind, std::uint64_t offset, std::uint64_t length, std::byte *data, bool durable = false)
    {
        Io io;
        io.kind = kind;
        io.durable = durable;
        io.offset = offset;
        io.length = length;
        io.data = data;
        int calls = 0;
        io.user = &calls;
        io.done = [](Io &finished) { ++*static_cast<int *>(finished.user); };
        if (under->device().start(io)) {
            EXPECT_EQ(calls, 0);
            return io.status;
        }
        while (calls == 0)
            if (!under->owner.runOne()) throw std::runtime_error("an Io never finished");
        EXPECT_EQ(calls, 1);
        return io.status;
    }
    IoStatus write(std::uint64_t offset, Bytes data, bool durable = false)
    {
        return perform(IoKind::Write, offset, data.size(), data.data(), durable);
    }
    IoStatus zero(std::uint64_t offset, std::uint64_t length) { return perform(IoKind::Zero, offset, length, nullptr); }
    Bytes read(std::uint64_t offset, std::uint64_t length)
    {
        Bytes bytes(length, std::byte{0xEE});
        EXPECT_EQ(perform(IoKind::Read, offset, length, bytes.data()), IoStatus::Ok);
        return bytes;
    }
    static Bytes pattern(std::size_t size, unsigned seed)
    {
        std::mt19937 generator(seed);
        Bytes bytes(size);
        for (std::byte &byte : bytes) byte = static_cast<std::byte>(generator() | 1U);
        return bytes;
    }

    std::unique_ptr<DeviceUnderTest> under;
};

TEST_P(BlockDeviceContract, IsOfItsSizeAndReadsZeros)
{
    EXPECT_EQ(under->device().size(), kSize);
    EXPECT_FALSE(under->device().readOnly());
    EXPECT_EQ(read(0, kSize), Bytes(kSize));
}

TEST_P(BlockDeviceContract, ReadsWhatWasWritten)
{
    const Bytes data = pattern(5 * 512, 1);
    EXPECT_EQ(write(3 * 512, data), IoStatus::Ok);
    EXPECT_EQ(read(3 * 512, data.size()), data);
    EXPECT_EQ(read(0, 3 * 512), Bytes(3 * 512));
    EXPECT_EQ(read(8 * 512, 512), Bytes(512));
    const Bytes last = pattern(512, 2);
    EXPECT_EQ(write(kSize - 512, last, true), IoStatus::Ok);
    EXPECT_EQ(read(kSize - 512, 512), last);
}

TEST_P(BlockDeviceContract, RefusesWhatIsNotOnSectorsOrOutside)
{
    Bytes data(1024);
    for (const IoKind kind : {IoKind::Read, IoKind::Write, IoKind::Zero}) {
        EXPECT_EQ(perform(kind, 1, 512, data.data()), IoStatus::OutOfRange);
        EXPECT_EQ(perform(kind, 0, 511, data.data()), IoStatus::OutOfRange);
        EXPECT_EQ(perform(kind, kSize - 512, 1024, data.data()), IoStatus::OutOfRange);
        EXPECT_EQ(perform(kind, kSize + 512, 0, data.data()), IoStatus::OutOfRange);
        EXPECT_EQ(perform(kind, ~std::uint64_t{511}, 1024, data.data()), IoStatus::OutOfRange);
        EXPECT_EQ(perform(kind, kSize, 0, data.data()), IoStatus::Ok);
        EXPECT_EQ(perform(kind, 512, 0, data.data()), IoStatus::Ok);
    }
    EXPECT_EQ(read(0, kSize), Bytes(kSize));
}

TEST_P(BlockDeviceContract, ZeroedRangesReadAsZeros)
{
    const Bytes data = pattern(64 * 1024, 3);
    write(0, data);
    EXPECT_EQ(zero(512, 10 * 512), IoStatus::Ok);
    EXPECT_EQ(zero(16384, 16384), IoStatus::Ok);
    Bytes expected = data;
    std::fill(expected.begin() + 512, expected.begin() + 11 * 512, std::byte{0});
    std::fill(expected.begin() + 16384, expected.begin() + 32768, std::byte{0});
    EXPECT_EQ(read(0, data.size()), expected);
    EXPECT_EQ(write(20480, Bytes(data.begin(), data.begin() + 512)), IoStatus::Ok);
    EXPECT_EQ(read(20480, 512), Bytes(data.begin(), data.begin() + 512));
    EXPECT_EQ(read(20992, 512), Bytes(512));
}

TEST_P(BlockDeviceContract, FlushesAndWritesDurably)
{
    EXPECT_EQ(perform(IoKind::Flush, 0, 0, nullptr), IoStatus::Ok);
    EXPECT_EQ(perform(IoKind::Flush, 12345, 1, nullptr), IoStatus::Ok); // the range is ignored
    EXPECT_EQ(write(0, pattern(4096, 4), true), IoStatus::Ok);
    EXPECT_EQ(perform(IoKind::Zero, 0, 4096, nullptr, true), IoStatus::Ok);
    EXPECT_EQ(read(0, 4096), Bytes(4096));
}

TEST_P(BlockDeviceContract, ProvisioningCoversTheDiskAndNeverHidesData)
{
    write(128 * 1024, pattern(4096, 5));
    write(kSize - 4096, pattern(4096, 6));
    std::uint64_t at = 0;
    while (at < kSize) {
        const Provisioning run = under->device().provisioning(at);
        ASSERT_GE(run.length, kSectorSize);
        ASSERT_EQ(run.length % kSectorSize, 0U);
        ASSERT_LE(run.length, kSize - at);
        if (!run.mapped) {
            EXPECT_EQ(read(at, run.length), Bytes(run.length));
        }
        at += run.length;
    }
}

/// A mirror in memory is the model; the same sequence each time.
TEST_P(BlockDeviceContract, BehavesLikeAPlainArray)
{
    std::mt19937 random(7);
    Bytes mirror(kSize);
    for (int round = 0; round < 400; ++round) {
        const std::uint64_t offset = random() % (kSize / 512) * 512;
        const std::uint64_t length = std::min<std::uint64_t>((random() % 40) * 512, kSize - offset);
        const auto at = mirror.begin() + static_cast<std::ptrdiff_t>(offset);
        switch (random() % 3) {
        case 0: {
            const Bytes data = pattern(length, static_cast<unsigned>(random()));
            ASSERT_EQ(write(offset, data, random() % 16 == 0), IoStatus::Ok);
            std::copy(data.begin(), data.end(), at);
            break;
        }
        case 1:
            ASSERT_EQ(zero(offset, length), IoStatus::Ok);
            std::fill(at, at + static_cast<std::ptrdiff_t>(length), std::byte{0});
            break;
        default:
            ASSERT_EQ(read(offset, length), Bytes(at, at + static_cast<std::ptrdiff_t>(length)));
        }
    }
    EXPECT_EQ(read(0, kSize), mirror);
}

} // namespace freshseat::block
