// SPDX-License-Identifier: GPL-3.0-or-later
// Imports: sparse, verified, all or nothing.
#include "core/blockstore/check.h"
#include "core/blockstore/import.h"
#include "core/blockstore/snapshot.h"
#include "tests/core/blockstore/support.h"

#include <fstream>

namespace freshseat::blockstore::test {
namespace {

class ImportTest : public ::testing::Test, public StoreFixture
{
protected:
    std::vector<std::byte> readBack(const SnapshotKey &key)
    {
        auto reader = store().openSnapshot(key);
        EXPECT_TRUE(reader);
        std::vector<std::byte> bytes((*reader)->size());
        EXPECT_TRUE((*reader)->read(0, bytes));
        return bytes;
    }
    void expectNothingLeft()
    {
        executors.runAll();
        EXPECT_TRUE(store().snapshots()->empty());
        EXPECT_TRUE(std::filesystem::is_empty(root() / "staging"));
    }
};

TEST_F(ImportTest, HolesStayHoles)
{
    constexpr std::uint64_t kSize = (8 << 20) + 512;
    auto import = store().beginImport(kSize);
    ASSERT_TRUE(import);
    std::vector<std::byte> expected(kSize);
    const auto put = [&](std::uint64_t offset, const std::vector<std::byte> &bytes) {
        std::copy(bytes.begin(), bytes.end(), expected.begin() + static_cast<std::ptrdiff_t>(offset));
        ASSERT_TRUE((*import)->write(offset, bytes));
    };
    put(100, pattern(1, 70000));
    put(1 << 20, std::vector<std::byte>(4 << 20)); // zeros
    put(6 << 20, pattern(2, 65536));
    put(6 << 20, std::vector<std::byte>(4096)); // zeros over data count
    put(kSize - 512, pattern(3, 512));
    std::vector<std::uint64_t> seen;
    auto sealed = (*import)->seal([&](std::uint64_t done, std::uint64_t total) {
        EXPECT_LE(done, total);
        seen.push_back(done);
        return true;
    });
    ASSERT_TRUE(sealed) << sealed.error().message;
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_EQ(sealed->size, kSize);
    EXPECT_LT(sealed->storedBytes, 1u << 20);
    EXPECT_EQ(readBack(sealed->key), expected);

    auto reader = store().openSnapshot(sealed->key);
    const auto run = (*reader)->nextData(1 << 20);
    ASSERT_TRUE(run);
    EXPECT_EQ(run->offset, 6u << 20);
    EXPECT_EQ((*reader)->nextData(kSize)->length, 0u);
    auto report = check(root(), kBootA);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->problems.empty());
    EXPECT_EQ(report->snapshots, 1u);
}

TEST_F(ImportTest, AToolMayFillTheFile)
{
    auto import = store().beginImport(1 << 20);
    ASSERT_TRUE(import);
    const auto bytes = pattern(4, 300000);
    {
        std::fstream file((*import)->path(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(12345);
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    auto sealed = (*import)->seal({});
    ASSERT_TRUE(sealed) << sealed.error().message;
    const auto found = readBack(sealed->key);
    EXPECT_TRUE(std::equal(bytes.begin(), bytes.end(), found.begin() + 12345));
}

TEST_F(ImportTest, BytesThatChangedUnderWayAreFound)
{
    auto import = store().beginImport(1 << 20);
    ASSERT_TRUE((*import)->write(0, pattern(4, 1 << 20)));
    {
        std::fstream file((*import)->path(), std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(70000);
        file.put('x');
    }
    auto sealed = (*import)->seal({});
    ASSERT_FALSE(sealed);
    EXPECT_NE(sealed.error().message.find("65536"), std::string::npos) << sealed.error().message;
    import->reset();
    expectNothingLeft();
}

TEST_F(ImportTest, ACancelledOrForgottenOneLeavesNothing)
{
    {
        auto import = store().beginImport(1 << 20);
        ASSERT_TRUE((*import)->write(0, pattern(4, 1 << 20)));
        EXPECT_FALSE((*import)->seal([](std::uint64_t, std::uint64_t) { return false; }));
    }
    expectNothingLeft();
    {
        auto import = store().beginImport(1 << 20);
        ASSERT_TRUE(import);
    }
    expectNothingLeft();
}

TEST_F(ImportTest, WrongSizesAreRefused)
{
    EXPECT_EQ(store().beginImport(0).error().code, ErrorCode::Usage);
    EXPECT_EQ(store().beginImport(1000).error().code, ErrorCode::Usage);
    EXPECT_EQ(store().beginImport(std::uint64_t{1} << 60).error().code, ErrorCode::Usage);
    auto import = store().beginImport(4096);
    EXPECT_FALSE((*import)->write(4000, std::vector<std::byte>(97)));
}

} // namespace
} // namespace freshseat::blockstore::test
