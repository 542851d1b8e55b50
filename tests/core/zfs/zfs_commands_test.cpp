// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/zfs_commands.h"
#include "tests/core/zfs/recorded_commands.h"

#include <gtest/gtest.h>

namespace freshseat::zfs {
namespace {

class ZfsCommands : public ::testing::Test
{
protected:
    std::shared_ptr<test::RecordedCommands> commands = std::make_shared<test::RecordedCommands>();
    std::unique_ptr<ZfsHost> host = zfsOverCommands(commands, {"sudo", "-n"});
};

TEST(ZfsListing, IsReadAsItWasWritten)
{
    const auto rows = parseListing(
        "tank/f\tfilesystem\t1764338000\t196608\t5000\t98304\t-\t-\ttank/f\t-\t-\t-\t-\t{\"last\":3}\t-\n"
        "tank/f/s/g2\tvolume\t1764338001\t8192\t4000\t65536\t67108864\ttank/f/m/u1@v1\ttank/"
        "f\t-\t{\"a\":1}\t-\t-\t-\tPC-1 plan\n"
        "tank/f/m/u1@v1\tsnapshot\t1764338002\t0\t-\t77\t67108864\t-\ttank/f\t-\t-\t{\"number\":1}\t12\t-\t-\n");
    ASSERT_TRUE(rows) << rows.error().message;
    ASSERT_EQ(rows->size(), 3U);
    EXPECT_EQ(rows->at(0).kind, DatasetKind::Filesystem);
    EXPECT_EQ(rows->at(0).available, 5000U);
    EXPECT_EQ(rows->at(1).kind, DatasetKind::Volume);
    EXPECT_EQ(rows->at(1).written, 65536U);
    EXPECT_EQ(rows->at(1).size, 67108864U);
    EXPECT_EQ(rows->at(1).origin, "tank/f/m/u1@v1");
    EXPECT_EQ(rows->at(1).notes.at(kSeatNote), "{\"a\":1}");
    EXPECT_FALSE(rows->at(1).notes.contains(kMasterNote));
    EXPECT_EQ(rows->at(1).notes.at(kNightNote), "PC-1 plan");
    EXPECT_EQ(rows->at(2).kind, DatasetKind::Snapshot);
    EXPECT_EQ(rows->at(2).created, TimePoint(std::chrono::seconds(1764338002)));
    EXPECT_TRUE(parseListing("")->empty());
    EXPECT_FALSE(parseListing("tank/f\tfilesystem\n")) << "not a listing of ours";
}

TEST(ZfsErrors, AreToldApart)
{
    const auto code = [](const char *said) { return zfsError({1, {}, said}, "zfs destroy x").code; };
    EXPECT_EQ(code("cannot open 'x': dataset does not exist\n"), ErrorCode::NotFound);
    EXPECT_EQ(code("cannot create 'x': dataset already exists\n"), ErrorCode::InUse);
    EXPECT_EQ(code("cannot destroy 'x': dataset is busy\n"), ErrorCode::InUse);
    EXPECT_EQ(code("cannot destroy 'x': volume has children\nuse '-r'"), ErrorCode::InUse);
    EXPECT_EQ(code("cannot destroy 'x@v1': snapshot has dependent clones"), ErrorCode::InUse);
    EXPECT_EQ(code("cannot create 'x': out of space"), ErrorCode::OutOfSpace);
    EXPECT_EQ(code("cannot create 'x': permission denied"), ErrorCode::NotAllowed);
    EXPECT_EQ(code("sudo: a password is required"), ErrorCode::NotAllowed);
    EXPECT_EQ(code("internal error\x1b[31m"), ErrorCode::Failed);
    const Error error = zfsError({1, {}, "bad\x1b[31m\nworse"}, "zfs destroy x");
    EXPECT_EQ(error.message, "zfs destroy x: bad [31m worse");
    EXPECT_EQ(zfsError({7, {}, {}}, "zfs list").message, "zfs list: exit code 7");
}

TEST(ZfsBlocks, DivideTheDisk)
{
    EXPECT_EQ(blockSizeFor(64U << 20), 16384U);
    EXPECT_EQ(blockSizeFor(4096), 4096U);
    EXPECT_EQ(blockSizeFor((1U << 20) + 512), 512U);
}

TEST_F(ZfsCommands, DestroyIsNeverRecursiveAndNeverForced)
{
    commands->answer({});
    ASSERT_TRUE(host->destroy("tank/f/s/g1"));
    EXPECT_EQ(commands->calls().at(0).words,
              (std::vector<std::string>{"sudo", "-n", "env", "LC_ALL=C", "zfs", "destroy", "tank/f/s/g1"}));
    commands->answer({});
    ASSERT_TRUE(host->rollback("tank/f/s/g1@clean"));
    EXPECT_EQ(commands->calls().at(1).words,
              (std::vector<std::string>{"sudo", "-n", "env", "LC_ALL=C", "zfs", "rollback", "tank/f/s/g1@clean"}));
}

TEST_F(ZfsCommands, SettingsAreOneCallAndQuoted)
{
    commands->answer({});
    const std::vector<Setting> settings{{"tank/f/a", {{"freshseat:seat", "it's {\"x\":1}"}, {"freshseat:old", ""}}},
                                        {"tank/f/b", {{"freshseat:seat", "$(reboot)"}}}};
    ASSERT_TRUE(host->set(settings));
    ASSERT_EQ(commands->calls().size(), 1U);
    const std::string &script = commands->calls().at(0).input;
    EXPECT_NE(script.find("zfs inherit freshseat:old tank/f/a || exit\n"), std::string::npos) << script;
    EXPECT_NE(script.find("zfs set 'freshseat:seat=it'\\''s {\"x\":1}' tank/f/a || exit\n"), std::string::npos)
        << script;
    EXPECT_NE(script.find("zfs set 'freshseat:seat=$(reboot)' tank/f/b || exit\n"), std::string::npos) << script;
}

TEST_F(ZfsCommands, OnlyOurPropertiesAreRead)
{
    commands->answer("freshseat:j0001\t{\"a\":\"b\"}\nvolsize\t4096\nfreshseat:journal\t1\nother:x\ty\n");
    const auto properties = host->properties("tank/f");
    ASSERT_TRUE(properties);
    EXPECT_EQ(*properties, (Properties{{"freshseat:j0001", "{\"a\":\"b\"}"}, {"freshseat:journal", "1"}}));
}

TEST_F(ZfsCommands, BytesThatFollowEachOtherAreOneCommand)
{
    const auto writer = host->openWriter("tank/f/m/u1");
    ASSERT_TRUE(writer);
    const std::string piece(1000, 'x');
    const auto bytes = std::as_bytes(std::span(piece));
    commands->answer({});
    commands->answer({}, 1, "dd: error writing: No space left on device");
    ASSERT_TRUE((*writer)->write(0, bytes));
    ASSERT_TRUE((*writer)->write(1000, bytes));
    ASSERT_TRUE((*writer)->write(8192, bytes)) << "after a hole: another one";
    ASSERT_EQ(commands->calls().size(), 2U);
    EXPECT_EQ(commands->calls().at(0).input.size(), 2000U);
    EXPECT_EQ(commands->calls().at(0).words.back(), "seek=0");
    EXPECT_EQ(commands->calls().at(1).words.back(), "seek=8192");
    const auto ended = (*writer)->finish();
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::OutOfSpace);
}

TEST_F(ZfsCommands, ADiskThatTakesNoMoreSaysWhy)
{
    const auto writer = host->openWriter("tank/f/m/u1");
    ASSERT_TRUE(writer);
    const std::string piece(1000, 'x');
    commands->refuseInput();
    commands->answer({}, 1, "dd: error writing '/dev/zvol/tank/f/m/u1': No space left on device");
    const auto written = (*writer)->write(0, std::as_bytes(std::span(piece)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::OutOfSpace) << written.error().message;
}

TEST_F(ZfsCommands, WhatIsWrittenIsOnTheDiskNowAndThen)
{
    const auto writer = host->openWriter("tank/f/m/u1");
    ASSERT_TRUE(writer);
    const std::vector<std::byte> piece(64U << 20);
    commands->forgetInput();
    commands->answer({});
    for (std::uint64_t i = 0; i < 17; ++i) ASSERT_TRUE((*writer)->write(i * piece.size(), piece));
    ASSERT_EQ(commands->calls().size(), 2U) << "another one after a GiB, and the first was waited for";
    EXPECT_EQ(commands->calls().at(1).words.back(), "seek=1073741824");
}

TEST_F(ZfsCommands, ALostConnectionStaysOne)
{
    EXPECT_EQ(host->list("tank").error().code, ErrorCode::Unreachable);
    EXPECT_EQ(host->destroy("tank/x").error().code, ErrorCode::Unreachable);
}

} // namespace
} // namespace freshseat::zfs
