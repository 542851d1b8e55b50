// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/model/json.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

Action thereAndBack(const Action &action)
{
    const auto back = actionFromJson(actionName(action), toJson(action));
    EXPECT_TRUE(back) << actionName(action);
    return back.value_or(action);
}

Pc pc()
{
    const TimePoint at = *parseTime("2026-11-22T15:46:10.000Z");
    return {"52:54:00:00:00:01", "192.0.2.7", "ACME", "Box 3", "S-1", "8086:15f3", "uefi", at, at, 4, true};
}

TEST(BootJson, EveryActionComesBackAsItWas)
{
    const auto adopt = std::get<AdoptPc>(thereAndBack(AdoptPc{"52:54:00:00:00:01", SeatName("PC-07"), {}}));
    EXPECT_EQ(adopt.mac, "52:54:00:00:00:01");
    EXPECT_EQ(adopt.name, SeatName("PC-07"));
    EXPECT_FALSE(adopt.master);
    EXPECT_EQ(std::get<IgnorePc>(thereAndBack(IgnorePc{"a"})).mac, "a");
    const auto adoption = std::get<SetAdoption>(thereAndBack(SetAdoption{true, MasterName("win")}));
    EXPECT_TRUE(adoption.on);
    EXPECT_EQ(adoption.master, MasterName("win"));
    for (const PowerVerb verb : {PowerVerb::Wake, PowerVerb::Shutdown, PowerVerb::Reboot}) {
        SeatSelection seats;
        seats.group = "hall";
        const auto power = std::get<PowerSeats>(thereAndBack(PowerSeats{seats, verb}));
        EXPECT_EQ(power.verb, verb);
        EXPECT_EQ(power.seats.group, "hall");
    }
    const auto message = std::get<PowerSeats>(thereAndBack(PowerSeats{{}, PowerVerb::Message, "We close"}));
    EXPECT_EQ(message.verb, PowerVerb::Message);
    EXPECT_EQ(message.text, "We close");
    const auto on = std::get<SetBootNetwork>(thereAndBack(SetBootNetwork{true, "eth1", BootNetworkMode::Dhcp}));
    EXPECT_TRUE(on.on);
    EXPECT_EQ(on.interface, "eth1");
    EXPECT_EQ(on.mode, BootNetworkMode::Dhcp);
    for (const char *mode : {"proxy", "dhcp", "tftp"}) EXPECT_EQ(toText(*parseBootNetworkMode(mode)), mode);
    EXPECT_FALSE(std::get<SetBootNetwork>(thereAndBack(SetBootNetwork{})).on);
}

TEST(BootJson, WhatIsMissingIsRefused)
{
    for (const char *name : {"pc.adopt", "pc.ignore", "pc.auto", "seat.wake", "seat.reboot", "boot.network.on"})
        EXPECT_EQ(actionFromJson(name, Json::object()).error().code, ErrorCode::Usage) << name;
    EXPECT_FALSE(actionFromJson("boot.network.on", {{"interface", "eth0"}, {"mode", "both"}}));
    EXPECT_FALSE(actionFromJson("seat.shutdown", {{"seats", 3}}));
}

TEST(BootJson, APcHasItsKeys)
{
    const Json json = toJson(pc());
    for (const char *key :
         {"mac", "address", "manufacturer", "product", "serial", "nic", "firmware", "firstSeen", "lastSeen"})
        EXPECT_TRUE(json.contains(key)) << key;
    const auto back = pcFromJson(json);
    ASSERT_TRUE(back);
    EXPECT_EQ(toJson(*back), json);
    EXPECT_EQ(toJson(Pc())["serial"], nullptr) << "absent values are null";
}

TEST(BootJson, TheBootNetworkAndAStickComeBack)
{
    BootNetwork network;
    network.on = true;
    network.interface = "eth1";
    network.mode = BootNetworkMode::Dhcp;
    network.state = "failed";
    network.problem = "port 67 is taken";
    network.otherServers = {"192.0.2.1"};
    network.texts = {{"Kea", "option-def"}};
    const Json json = toJson(network);
    const auto back = bootNetworkFromJson(json);
    ASSERT_TRUE(back);
    EXPECT_EQ(toJson(*back), json);
    const StickSpec spec{SeatName("PC-01"), "10.0.0.1", "10.0.0.9/24", {}};
    const auto stick = stickSpecFromJson(toJson(spec));
    ASSERT_TRUE(stick);
    EXPECT_EQ(toJson(*stick), toJson(spec));
}

} // namespace
} // namespace freshseat
