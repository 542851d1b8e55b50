// SPDX-License-Identifier: GPL-3.0-or-later
// PCs boot through a companion: scripts, resets at boot, sticks, timelines.
#include "tests/core/companion/companion_room_fixture.h"

#include <fstream>

namespace freshseat::companion {
namespace {

TEST_F(CompanionRoomTest, ABootSeatIsResetBeforeItsPcGetsTheScript)
{
    use("PC-01", kPc);
    EXPECT_EQ(disk("PC-01"), "old");
    EXPECT_TRUE(says(fetch(), "Seat PC-01: its disk is made ready"));
    ASSERT_TRUE(eventually([&] { return disk("PC-01") == "one"; }));
    std::string script;
    ASSERT_TRUE(eventually([&] { return boots(script = fetch()); }));
    const auto shown = console->seat(SeatName("PC-01"));
    EXPECT_NE(script.find("set initiator-iqn " + shown->initiator), std::string::npos);
    EXPECT_NE(script.find(shown->target), std::string::npos);
    const auto secret = console->secret(caller, SeatName("PC-01"));
    EXPECT_NE(script.find(secret->secret.reveal()), std::string::npos);
    EXPECT_EQ(journalled(*console, "seat.reset"), 1);
    EXPECT_EQ(journalled(*room, "seat.reset"), 1) << "the companion's journal has it too";
    const auto words = events("PC-01");
    EXPECT_EQ(words.back(), "script");
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
}

TEST_F(CompanionRoomTest, APcThatAsksMoreOftenThanTheHostIsLookedAtBootsAllTheSame)
{
    use("PC-01", kPc);
    model.slow(30ms);
    ASSERT_TRUE(getsScript());
    model.slow(0ms);
    EXPECT_EQ(disk("PC-01"), "one");
}

TEST_F(CompanionRoomTest, AnOldSessionIsWaitedForAndNothingIsResetUnderIt)
{
    logIn("PC-01", kPc);
    write("PC-01", "old");
    EXPECT_TRUE(eventually([&] { return says(fetch(), "its session of before is not over yet"); }));
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(boots(fetch()));
    EXPECT_EQ(disk("PC-01"), "old");
    EXPECT_EQ(journalled(*console, "seat.reset"), 0);
    logOut("PC-01");
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(disk("PC-01"), "one");
}

TEST_F(CompanionRoomTest, ASeatInUseByAnotherPcIsNotGivenAway)
{
    logIn("PC-02", "10.0.0.66");
    EXPECT_TRUE(eventually([&] { return says(fetch(kOtherPc), "it is in use by 10.0.0.66"); }));
    EXPECT_EQ(events("PC-02").back(), "waiting");
    logOut("PC-02");
    EXPECT_TRUE(getsScript(kOtherPc));
}

TEST_F(CompanionRoomTest, ANightlySeatBootsWithWhatItWrote)
{
    use("PC-02", kOtherPc);
    EXPECT_TRUE(getsScript(kOtherPc));
    EXPECT_EQ(disk("PC-02"), "old");
    EXPECT_EQ(journalled(*console, "seat.reset"), 0);
}

TEST_F(CompanionRoomTest, AStickOfOneSeatHasItMadeFreshBeforeItLogsIn)
{
    use("PC-01", kPc);
    const Secret secret = room->secret(caller, SeatName("PC-01"))->secret;
    const std::string token = stickToken(SeatName("PC-01"), secret);
    const auto ask = [&](const std::string &shown, const char *seat = "pc-01") {
        boot::HttpRequest request;
        request.path = "/stick";
        request.query = {{"seat", seat}, {"token", shown}};
        request.peer = kPc;
        return room->answerStick(request);
    };
    for (const std::string &wrong : {std::string(), std::string("x"), std::string(32, '0'), token + "0"})
        EXPECT_EQ(ask(wrong).status, 403) << wrong;
    EXPECT_EQ(ask(token, "PC-02").status, 403) << "another seat's stick";
    EXPECT_EQ(ask(token, "PC-09").status, 403) << "nor is told which seats there are";
    EXPECT_EQ(ask(token, "no seat!").status, 400);
    EXPECT_EQ(disk("PC-01"), "old") << "who is no stick resets nothing";
    const std::string first = ask(token).body;
    EXPECT_NE(first.find("set fs-turn wait"), std::string::npos) << first;
    EXPECT_NE(first.find("echo Seat pc-01: its disk is made ready"), std::string::npos) << first;
    EXPECT_TRUE(eventually([&] { return ask(token).body.find("set fs-turn go") != std::string::npos; }));
    EXPECT_EQ(disk("PC-01"), "one");
    EXPECT_EQ(ask(token).body.find(secret.reveal()), std::string::npos);
    logIn("PC-01", kPc);
    EXPECT_TRUE(eventually([&] { return events("PC-01").back() == "firmware login"; }))
        << "known by the stick's asking";
    logOut("PC-01");
    RenewSecret renew;
    renew.name = SeatName("PC-01");
    done(renew);
    EXPECT_EQ(ask(token).status, 403) << "it is a stick of before";
}

TEST_F(CompanionRoomTest, AFixedStickHoldsItsSeatsTargetAndSecretAndNoOthers)
{
    ASSERT_TRUE(room->openBootService("127.0.0.1:0"));
    std::filesystem::create_directories(folder / "ipxe");
    std::ofstream(folder / "ipxe" / "ipxe.lkrn") << "a kernel";
    std::ofstream(folder / "ipxe" / "ipxe.efi") << "looks for autoexec.ipxe";
    const auto bytesOf = [&](const StickSpec &spec) {
        const auto download = room->beginStick(caller, spec, {});
        EXPECT_TRUE(download) << download.error().message;
        std::string bytes;
        while (download) {
            const auto chunk = (*download)->next();
            if (!chunk || chunk->bytes.empty()) break;
            bytes.append(reinterpret_cast<const char *>(chunk->bytes.data()), chunk->bytes.size());
        }
        return bytes;
    };
    const auto secretOf = [&](const char *name) { return room->secret(caller, SeatName(name))->secret.reveal(); };
    StickSpec spec;
    spec.seat = SeatName("PC-01");
    const std::string fixed = bytesOf(spec);
    const Seat seat = *room->seat(SeatName("PC-01"));
    const std::string host = seat.portal.substr(0, seat.portal.find(':'));
    EXPECT_NE(fixed.find("sanhook --drive 0x80 iscsi:" + host + "::3260:0:" + seat.target + " "), std::string::npos)
        << seat.portal << ' ' << seat.target;
    EXPECT_NE(fixed.find("set password " + secretOf("PC-01")), std::string::npos);
    EXPECT_EQ(fixed.find(secretOf("PC-02")), std::string::npos);
    EXPECT_NE(fixed.find("http://10.0.0.1:"), std::string::npos) << "its turn is asked of the companion";
    const std::string any = bytesOf({});
    EXPECT_NE(any.find("http://10.0.0.1:"), std::string::npos);
    for (const char *name : {"PC-01", "PC-02"}) EXPECT_EQ(any.find(secretOf(name)), std::string::npos);
}

TEST_F(CompanionRoomTest, AStickStartsAsWithoutUsWhileTheStorageHostIsAway)
{
    const std::string token = stickToken(SeatName("PC-01"), room->secret(caller, SeatName("PC-01"))->secret);
    EXPECT_TRUE(getsScript()); // its secret is known from now on
    away = true;
    model.cut();
    clock.advance(30s);
    boot::HttpRequest request;
    request.query = {{"seat", "PC-01"}, {"token", token}};
    request.peer = kPc;
    EXPECT_TRUE(
        eventually([&] { return room->answerStick(request).body.find("set fs-turn go") != std::string::npos; }));
}

TEST_F(CompanionRoomTest, EachScriptIsForOneBoot)
{
    EXPECT_TRUE(getsScript());
    EXPECT_FALSE(boots(fetch())) << "the next one is another boot";
    EXPECT_TRUE(getsScript());
}

TEST_F(CompanionRoomTest, ATimelineIsMadeOfScriptsAndSessions)
{
    EXPECT_TRUE(getsScript());
    logIn("PC-01", kPc);
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "firmware login"; }));
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
    write("PC-01", "new");
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "running"; }));
    EXPECT_EQ(seat("PC-01").state, SeatState::Running);
    logOut("PC-01");
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "session gone"; }));
    const auto before = events("PC-01");
    close();
    open();
    EXPECT_EQ(events("PC-01"), before) << "it is kept over a restart";
}

TEST_F(CompanionRoomTest, ASessionFromAnotherAddressThanTheScriptsIsSaid)
{
    const auto warned = [this] {
        const auto warnings = seat("PC-01").warnings;
        const auto found = std::find_if(warnings.begin(), warnings.end(),
                                        [](const Warning &warning) { return warning.id == "other-address"; });
        return found == warnings.end() ? std::string() : found->text;
    };
    logIn("PC-01", "10.0.0.66");
    ASSERT_TRUE(eventually([&] { return seat("PC-01").sessions.size() == 1; }));
    EXPECT_EQ(warned(), "") << "nobody was given a script: any address is as good";
    logOut("PC-01");
    EXPECT_TRUE(getsScript());
    logIn("PC-01", kPc);
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "firmware login"; }));
    EXPECT_EQ(warned(), "");
    logOut("PC-01");
    logIn("PC-01", "10.0.0.66");
    EXPECT_TRUE(
        eventually([&] { return warned() == "a session comes from 10.0.0.66, but its boot script went to 10.0.0.7"; }));
    logOut("PC-01");
    ASSERT_TRUE(eventually([&] { return seat("PC-01").sessions.empty() && warned().empty(); }));
    clock.advance(150s);
    ASSERT_TRUE(eventually([&] { return !says(fetch(kOtherPc), "the storage host does not answer"); }));
    logIn("PC-01", "10.0.0.66");
    ASSERT_TRUE(eventually([&] { return seat("PC-01").sessions.size() == 1; }));
    EXPECT_EQ(warned(), "") << "another boot, which asked for no script";
}

} // namespace
} // namespace freshseat::companion
