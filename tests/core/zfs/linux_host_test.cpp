// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/linux_host.h"
#include "tests/core/zfs/recorded_commands.h"

#include <gtest/gtest.h>

namespace freshseat::zfs {
namespace {

Result<LinuxHost> hostThatSays(const std::string &text)
{
    auto commands = std::make_unique<test::RecordedCommands>();
    commands->answer(text);
    return linuxHost(std::move(commands));
}

TEST(LinuxHost, MustHaveWhatIsNeeded)
{
    EXPECT_TRUE(hostThatSays("0\n192.0.2.1\nno\nyes\n"));
    EXPECT_TRUE(hostThatSays("1000\n192.0.2.1\nyes\nyes\n"));
    const auto user = hostThatSays("1000\n192.0.2.1\nno\nyes\n");
    ASSERT_FALSE(user);
    EXPECT_EQ(user.error().code, ErrorCode::NotAllowed);
    EXPECT_NE(user.error().hint.find("sudo"), std::string::npos);
    EXPECT_EQ(hostThatSays("0\n192.0.2.1\nno\nno\n").error().code, ErrorCode::Unsupported);
    EXPECT_EQ(hostThatSays("?").error().code, ErrorCode::Unsupported);
}

TEST(DatasetNames, AreThoseThatDevicesCanHave)
{
    for (const char *name : {"tank", "tank/freshseat", "Tank-1/a.b_c/d"}) EXPECT_TRUE(checkDatasetName(name)) << name;
    for (const char *name : {"", "/tank", "tank/", "tank//a", "tank/../x", "tank/a b", "tank/a@b", "-r/x", "tank/-r",
                             "tank/a'b", "tank/a$b"})
        EXPECT_EQ(checkDatasetName(name).error().code, ErrorCode::Usage) << name;
    EXPECT_FALSE(checkDatasetName("tank/" + std::string(100, 'x')));
}

} // namespace
} // namespace freshseat::zfs
