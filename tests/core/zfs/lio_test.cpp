// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zfs/lio.h"
#include "core/zfs/zfs_commands.h"
#include "tests/core/zfs/recorded_commands.h"
#include "tests/core/zfs/shell.h"

#include <gtest/gtest.h>

namespace freshseat::zfs {
namespace {

const std::string kOne = "iqn.2026-11.org.freshseat:pc-1";
const std::string kTwo = "iqn.2026-11.org.freshseat:pc-2";

std::string line(const std::string &file, const std::string &text)
{
    return file + std::string(1, '\0') + text + "\n";
}

TEST(LioState, TellsExportsAndSessions)
{
    const std::string acl = "iscsi/" + kOne + "/tpgt_1/acls/iqn.2026-11.org.freshseat:pc.pc-1/info";
    const std::string idle = "iscsi/" + kTwo + "/tpgt_1/acls/iqn.2026-11.org.freshseat:pc.pc-2/info";
    const std::string text =
        line("core/iblock_0/freshseat.pc-1/udev_path", "/dev/zvol/tank/f/seats/pc-1/g3") +
        line("core/iblock_1/other/udev_path", "/dev/sdb") +
        line("core/iblock_2/freshseat.pc-2/udev_path", "/dev/zvol/tank/f/seats/pc-2/g1") +
        line("core/iblock_3/freshseat.pc-2.1/udev_path", "/dev/zvol/tank/f/seats/pc-2/g2") +
        line("iscsi/" + kOne + "/tpgt_1/enable", "1") + line("iscsi/" + kTwo + "/tpgt_1/enable", "0") +
        line("iscsi/" + kOne + "/fabric_statistics/iscsi_login_stats/authenticate_fails", "2") +
        line("iscsi/iqn.half-gone:x/fabric_statistics/iscsi_login_stats/authenticate_fails", "1") +
        line(acl, "InitiatorName: iqn.2026-11.org.freshseat:pc.pc-1") +
        line(acl, "LIO Session ID: 3   ISID: 0x00 02 3d 00 00 00  TSIH: 3  SessionType: Normal") +
        line(acl, "Session State: TARG_SESS_STATE_LOGGED_IN") +
        line(acl, "CID: 0  Connection State: TARG_CONN_STATE_LOGGED_IN") +
        line(acl, "   Address 192.0.2.31 TCP  StatSN: 0x0000001b") +
        line(idle, "No active iSCSI Session for Initiator Endpoint: iqn.2026-11.org.freshseat:pc.pc-2") +
        "dynamic iscsi/" + kTwo + "/tpgt_1/dynamic_sessions iqn.1991-05.com.microsoft:guest\n" + "link iscsi/" + kOne +
        "/tpgt_1/lun/lun_0/disk ../../../../../../target/core/iblock_0/freshseat.pc-1\n" + "link iscsi/" + kTwo +
        "/tpgt_1/lun/lun_0/disk ../../../../../../target/core/iblock_2/freshseat.pc-2\n" + "link iscsi/" + kTwo +
        "/tpgt_1/lun/lun_3/disk ../../../../../../target/core/iblock_3/freshseat.pc-2.1\n" + "portal 0.0.0.0:3260\n";
    const IscsiState state = parseLioState(text, "192.0.2.1");
    ASSERT_EQ(state.exports.size(), 2U);
    EXPECT_EQ(state.exports[0].target, kOne);
    EXPECT_EQ(state.exports[0].volume, "tank/f/seats/pc-1/g3");
    EXPECT_TRUE(state.exports[0].open);
    EXPECT_EQ(state.exports[0].refused, 2U);
    EXPECT_FALSE(state.exports[1].refused);
    EXPECT_EQ(state.exports[1].volume, "tank/f/seats/pc-2/g1");
    EXPECT_FALSE(state.exports[1].open);
    EXPECT_TRUE(state.exports[0].data.empty());
    EXPECT_EQ(state.exports[1].data, (std::map<int, std::string>{{3, "tank/f/seats/pc-2/g2"}}));
    ASSERT_EQ(state.sessions.size(), 2U);
    EXPECT_EQ(state.sessions[1].target, kTwo);
    EXPECT_EQ(state.sessions[1].initiator, "iqn.1991-05.com.microsoft:guest");
    EXPECT_EQ(state.sessions[0], (HostSession{kOne, "iqn.2026-11.org.freshseat:pc.pc-1", "192.0.2.31"}));
    EXPECT_EQ(state.portal, "192.0.2.1:3260");
}

TEST(LioState, NamesAPortalThatPcsReach)
{
    EXPECT_EQ(parseLioState("", "192.0.2.1").portal, "192.0.2.1:3260");
    EXPECT_EQ(parseLioState("", "2001:db8::1").portal, "[2001:db8::1]:3260");
    EXPECT_EQ(parseLioState("portal 10.1.1.1:3261\n", "192.0.2.1").portal, "10.1.1.1:3261");
    EXPECT_TRUE(parseLioState("nonsense\n\n\0\n", "x").exports.empty());
}

TEST(LioTarget, OneMadeByHandIsRead)
{
    const std::string text = "target iqn.2003-01.org.linux-iscsi.nas:pc7\ngroup\nlun lun_0\n"
                             "device /dev/zvol/tank/vms/pc7\nserial 8f3c-1\nany 0\nchap 1\n"
                             "initiator iqn.1991-05.com.microsoft:pc7\nuserid them\npassword a secret of 12\n"
                             "muserid NULL\nmpassword NULL\n";
    const ForeignTarget target = parseLioTarget(text);
    EXPECT_EQ(target.target, "iqn.2003-01.org.linux-iscsi.nas:pc7");
    EXPECT_EQ(target.volume, "tank/vms/pc7");
    EXPECT_EQ(target.serial, "8f3c-1");
    EXPECT_EQ(target.admission.initiators, std::vector<std::string>{"iqn.1991-05.com.microsoft:pc7"});
    EXPECT_EQ(target.admission.auth, AuthMode::Chap);
    EXPECT_EQ(target.credentials.secret.reveal(), "a secret of 12");
    EXPECT_EQ(target.obstacle, "");
    EXPECT_FALSE(target.busy);
    EXPECT_TRUE(parseLioTarget(text + "busy\n").busy);
    const auto obstacle = [&](const std::string &more) { return parseLioTarget(text + more).obstacle; };
    EXPECT_NE(obstacle("lun lun_1\n").find("2 disks"), std::string::npos);
    EXPECT_NE(obstacle("group\n").find("portal groups"), std::string::npos);
    EXPECT_NE(obstacle("target iqn.2003-01.org.other:pc7\n").find("whole name"), std::string::npos);
    EXPECT_NE(parseLioTarget("target a\ngroup\nlun lun_0\ndevice /dev/sdb\nserial 1\n").obstacle.find("ZFS volume"),
              std::string::npos);
    EXPECT_NE(parseLioTarget("target a\ngroup\nlun lun_0\ndevice /dev/zvol/t/v\nany 1\n").obstacle.find("every"),
              std::string::npos);
}

class Lio : public ::testing::Test
{
protected:
    std::shared_ptr<test::RecordedCommands> commands = std::make_shared<test::RecordedCommands>();
    std::unique_ptr<IscsiHost> host = lioOverCommands(commands, {}, "192.0.2.1");
};

TEST_F(Lio, SecretsAreInNoArgument)
{
    commands->answer({});
    const Credentials credentials{"pc-1", Secret("abcdefgh12345678"), "freshseat", Secret("87654321hgfedcba")};
    ASSERT_TRUE(host->create({kOne, "tank/f/seats/pc-1/g1", true}, "0123", {{"iqn.x.y:z"}, false, AuthMode::Chap},
                             credentials));
    for (const auto &call : commands->calls()) {
        for (const std::string &word : call.words) EXPECT_EQ(word.find("abcdefgh"), std::string::npos) << word;
        EXPECT_NE(call.input.find("abcdefgh12345678"), std::string::npos);
    }
}

TEST_F(Lio, ExitCodesBecomeErrors)
{
    commands->answer({}, 33, "a session is alive");
    const auto closed = host->close(kOne, false);
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, ErrorCode::InUse);
    EXPECT_NE(closed.error().message.find("in use"), std::string::npos);
    commands->answer({}, 34, "no such target");
    EXPECT_EQ(host->credentials(kOne).error().code, ErrorCode::NotFound);
    commands->answer({}, 35, "it is there already");
    EXPECT_EQ(host->create({kOne, "v", true}, "0", {{"a"}, false, AuthMode::None}, {}).error().code, ErrorCode::InUse);
    commands->answer({}, 1, "sh: permission denied");
    EXPECT_EQ(host->open(kOne).error().code, ErrorCode::NotAllowed);
}

TEST_F(Lio, CredentialsWithoutAMutualSecretHaveNone)
{
    commands->answer("pc-1\nabcdefgh12345678\nNULL\nNULL\n");
    const auto credentials = host->credentials(kOne);
    ASSERT_TRUE(credentials);
    EXPECT_EQ(credentials->secret.reveal(), "abcdefgh12345678");
    EXPECT_EQ(credentials->mutualUser, "");
    EXPECT_TRUE(credentials->mutualSecret.empty());
}

TEST(WholeScript, NothingOfItIsDoneWhenItsEndIsMissing)
{
    const std::string script = wholeScript("name='two\nlines'\necho \"$name\"\necho done-12\n");
    EXPECT_EQ(test::inShell(script), (std::pair<int, std::string>{0, "two\nlines\ndone-12\n"}));
    for (std::size_t size = 1; size + 1 < script.size(); ++size)
        EXPECT_EQ(test::inShell(script.substr(0, size)).second, "") << script.substr(0, size);
}

TEST_F(Lio, EveryScriptIsWhole)
{
    const Credentials credentials{"pc-1", Secret("abcdefgh12345678"), {}, {}};
    const Admission admission{{"iqn.x.y:z"}, false, AuthMode::Chap};
    const Export made{kOne, "tank/f/seats/pc-1/g1", true};
    for (int i = 0; i < 9; ++i) commands->answer({});
    ASSERT_TRUE(host->create(made, "0123", admission, credentials));
    ASSERT_TRUE(host->rename(kTwo, made, "0123", admission, credentials));
    ASSERT_TRUE(host->point(kOne, 0, made.volume, "0123"));
    ASSERT_TRUE(host->detach(kOne, 1));
    ASSERT_TRUE(host->admit(kOne, admission, credentials));
    ASSERT_TRUE(host->close(kOne, false));
    ASSERT_TRUE(host->open(kOne));
    ASSERT_TRUE(host->remove(kOne));
    ASSERT_TRUE(
        host->takeOver({kTwo, made.volume, "0123", admission, credentials, false, {}}, made, admission, credentials));
    for (const auto &call : commands->calls()) {
        EXPECT_TRUE(call.input.starts_with("{ target=")) << call.input;
        EXPECT_TRUE(test::isWholeScript(call.input)) << call.input;
    }
}

} // namespace
} // namespace freshseat::zfs
