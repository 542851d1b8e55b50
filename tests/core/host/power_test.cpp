// SPDX-License-Identifier: GPL-3.0-or-later
// Real commands; a PC is down when its session is gone, and not before.
#include "core/host/power.h"
#include "tests/core/host/room_fixture.h"

#include <fstream>
#include <thread>

namespace freshseat::host {
namespace {

class PowerTest : public RoomTest
{
protected:
    PowerTest()
    {
        import("win");
        addSeat("PC-01");
    }
    void configure(std::vector<std::string> words, std::chrono::seconds patience)
    {
        closeRoom();
        bootOptions.shutdown = std::move(words);
        bootOptions.powerPatience = patience;
        openRoom();
    }
    Result<std::vector<ItemOutcome>> power(PowerVerb verb, const std::string &text = {})
    {
        PowerSeats action;
        action.seats.names = {SeatName("PC-01")};
        action.verb = verb;
        action.text = text;
        return perform(action);
    }
};

TEST_F(PowerTest, WithoutACommandItSaysWhatToConfigure)
{
    const auto items = power(PowerVerb::Shutdown);
    ASSERT_FALSE(items);
    EXPECT_EQ(items.error().code, ErrorCode::Unsupported);
    EXPECT_NE(items.error().hint.find("[power]"), std::string::npos);
    EXPECT_NE(items.error().hint.find("\"HostKeyAlias={name}\", \"admin@{address}\", \"shutdown /s /f /t 0\""),
              std::string::npos)
        << items.error().hint;
    PowerSeats action;
    action.seats.all = true;
    action.verb = PowerVerb::Reboot;
    EXPECT_EQ(room->preview(action).error().code, ErrorCode::Unsupported) << "refused as it would be when done";
}

TEST_F(PowerTest, PlayersAreShownAText)
{
    EXPECT_EQ(power(PowerVerb::Message, "hello").error().code, ErrorCode::Unsupported);
    const auto mark = folder / "shown";
    closeRoom();
    bootOptions.message = {"/bin/sh", "-c", "printf %s \"$1\" > " + mark.string(), "sh", "{name}: {text}"};
    openRoom();
    EXPECT_EQ(power(PowerVerb::Message, "hello")->front().outcome, Outcome::Skipped) << "nobody is there";
    const Login pc = login(claimOf("PC-01"));
    EXPECT_EQ(power(PowerVerb::Message, "a $(reboot)").error().code, ErrorCode::Usage);
    EXPECT_EQ(power(PowerVerb::Message, "").error().code, ErrorCode::Usage);
    const auto items = power(PowerVerb::Message, "It's time to go: 10 minutes");
    ASSERT_TRUE(items) << items.error().message;
    EXPECT_EQ(items->front().outcome, Outcome::Done) << items->front().message;
    std::ifstream in(mark);
    std::string shown;
    std::getline(in, shown);
    EXPECT_EQ(shown, "PC-01: It\u2019s time to go: 10 minutes");
    EXPECT_EQ(seat("PC-01").sessions.size(), 1U) << "and goes on playing";
    EXPECT_EQ(room->journal({{}, 0, 1})->back().action, "seat.message");
    sessions->gone(pc.session);
}

TEST_F(PowerTest, APcIsDownWhenItsSessionIsGone)
{
    const auto mark = folder / "told";
    configure({"/bin/sh", "-c", "echo {name} {mac} {address} > " + mark.string()}, std::chrono::seconds(60));
    EXPECT_EQ(power(PowerVerb::Shutdown)->front().outcome, Outcome::Skipped) << "it is off";
    const Login pc = login(claimOf("PC-01"));
    std::thread going([&] {
        while (!std::filesystem::exists(mark)) std::this_thread::yield();
        sessions->gone(pc.session);
    });
    const auto items = power(PowerVerb::Shutdown);
    going.join();
    ASSERT_TRUE(items) << items.error().message;
    EXPECT_EQ(items->front().outcome, Outcome::Done) << items->front().message;
    std::string told;
    std::getline(std::ifstream(mark), told);
    EXPECT_EQ(told, "PC-01 " + seat("PC-01").mac + " 10.0.0.7");
    EXPECT_EQ(room->journal({})->back().action, "seat.shutdown");
}

TEST_F(PowerTest, APcThatStaysOnIsNotBelievedToBeOff)
{
    configure({"/bin/true"}, std::chrono::seconds(1));
    (void)login(claimOf("PC-01"));
    const auto items = power(PowerVerb::Shutdown);
    ASSERT_TRUE(items);
    EXPECT_EQ(items->front().outcome, Outcome::Failed);
    EXPECT_NE(items->front().message.find("still there"), std::string::npos);
}

TEST_F(PowerTest, ACommandThatCannotBeRunSaysSo)
{
    configure({"/nonexistent/ssh"}, std::chrono::seconds(1));
    (void)login(claimOf("PC-01"));
    EXPECT_EQ(power(PowerVerb::Shutdown)->front().outcome, Outcome::Failed);
    EXPECT_EQ(power(PowerVerb::Wake)->front().outcome, Outcome::Skipped) << "it is on";
}

} // namespace
} // namespace freshseat::host
