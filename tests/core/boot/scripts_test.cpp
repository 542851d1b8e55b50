// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/scripts.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

SeatScript seatSeven()
{
    SeatScript boot;
    boot.seat.name = SeatName("PC-07");
    boot.seat.target = "iqn.2026-11.org.freshseat:pc-07";
    boot.secret = {"iqn.2026-11.org.freshseat:pc.pc-07", "pc-07", Secret("topsecret1234567"), "freshseat",
                   Secret("reversesecret123")};
    boot.portal = "192.168.1.2:3260";
    return boot;
}

std::string made(const Result<std::string> &script)
{
    EXPECT_TRUE(script) << script.error().message;
    return script.value_or("");
}

bool has(const std::string &script, const std::string &line)
{
    return script.find("\n" + line + "\n") != std::string::npos;
}

TEST(Scripts, ASeatBootsFromItsDisk)
{
    const std::string script = made(seatScript(seatSeven(), "192.168.1.2:4280"));
    EXPECT_TRUE(script.starts_with("#!ipxe\n"));
    EXPECT_TRUE(has(script, "set initiator-iqn iqn.2026-11.org.freshseat:pc.pc-07")) << script;
    EXPECT_TRUE(has(script, "set username pc-07"));
    EXPECT_TRUE(has(script, "set password topsecret1234567"));
    EXPECT_TRUE(has(script, "set hostname PC-07"));
    EXPECT_TRUE(
        has(script, "sanhook --drive 0x80 iscsi:192.168.1.2::3260:0:iqn.2026-11.org.freshseat:pc-07 || goto failed"));
    EXPECT_TRUE(has(script, "sanboot --drive 0x80 ||\n:failed"));
    EXPECT_EQ(script.find("reverse"), std::string::npos) << "its secret is not asked for";
    EXPECT_EQ(script.find("gateway"), std::string::npos);
    EXPECT_EQ(script.find('@'), std::string::npos) << "a name was not filled in";
}

TEST(Scripts, EveryTryLetsGoOfTheDiskAndComesBackWithoutGrowing)
{
    const std::string script = made(seatScript(seatSeven(), "192.168.1.2:4280"));
    const std::size_t boot = script.find("\nsanboot");
    EXPECT_LT(script.find("\nsanunhook --drive 0x80"), boot) << "of a try before";
    EXPECT_NE(script.find("\nsanunhook --drive 0x80", boot), std::string::npos);
    EXPECT_NE(script.find("\nchain --replace --autofree http://192.168.1.2:4280/boot?mac=${netX/mac}&", boot),
              std::string::npos);
    EXPECT_TRUE(script.ends_with("goto again\n"));
    EXPECT_EQ(script.find("\nexit"), std::string::npos) << "never gives up";
}

TEST(Scripts, SaysWhatTheSeatNeedsMore)
{
    SeatScript boot = seatSeven();
    boot.seat.auth = AuthMode::Mutual;
    boot.withoutGateway = true;
    boot.dataLuns = {1, 2};
    const std::string script = made(seatScript(boot, "h:1"));
    EXPECT_TRUE(has(script, "set reverse-username freshseat"));
    EXPECT_TRUE(has(script, "set reverse-password reversesecret123"));
    EXPECT_TRUE(has(script, "set netX/gateway 0.0.0.0"));
    EXPECT_TRUE(
        has(script,
            "sanhook --no-describe --drive 0x81 iscsi:192.168.1.2::3260:1:iqn.2026-11.org.freshseat:pc-07 || echo Data "
            "disk 1 was not reached"));
    EXPECT_NE(script.find("sanhook --no-describe --drive 0x82 "), std::string::npos);
    for (const char *drive : {"0x80", "0x81", "0x82"}) {
        const std::string line = std::string("\nsanunhook --drive ") + drive + " ||\n";
        EXPECT_NE(script.find(line), script.rfind(line)) << "before and after";
    }
    boot.seat.auth = AuthMode::None;
    EXPECT_EQ(made(seatScript(boot, "h:1")).find("password"), std::string::npos);
}

/// iPXE gives each disk a number of its BIOS in the order they come in, and sends calls for that number to it: were the
/// data disk first, the system disk's number would be its own, and the boot would end in an I/O error.
TEST(Scripts, TheSystemDiskIsTheFirst)
{
    SeatScript boot = seatSeven();
    boot.dataLuns = {1};
    const std::string script = made(seatScript(boot, "h:1"));
    const std::size_t system = script.find("\nsanhook --drive 0x80 ");
    const std::size_t data = script.find("\nsanhook --no-describe --drive 0x81 ");
    ASSERT_NE(system, std::string::npos);
    EXPECT_LT(system, data);
    EXPECT_LT(data, script.find("\nsanboot --drive 0x80 ||\n"));
}

TEST(Scripts, AValueThatIpxeCannotTakeIsRefusedAndNotTold)
{
    SeatScript boot = seatSeven();
    boot.secret.secret = Secret("two words ${x}");
    const auto script = seatScript(boot, "h:1");
    ASSERT_FALSE(script);
    EXPECT_EQ(script.error().message.find("two words"), std::string::npos);
    EXPECT_FALSE(seatScript(seatSeven(), "h:1/ x"));
}

TEST(Scripts, WaitingSaysWhyAndAsksAgain)
{
    const std::string script = made(waitScript("Seat 07: waiting, it is in use by 192.168.1.23", 10, "h:1"));
    EXPECT_TRUE(has(script, "echo Seat 07: waiting, it is in use by 192.168.1.23"));
    EXPECT_TRUE(has(script, "sleep 10 ||"));
    EXPECT_NE(script.find("chain --replace --autofree http://h:1/boot?mac="), std::string::npos);
    EXPECT_EQ(script.find("password"), std::string::npos);
}

TEST(Scripts, EnteringAsksForTheMac)
{
    const std::string script = made(enterScript("h:1", true));
    for (const char *name : {"mac=", "uuid=", "serial=", "manufacturer=", "product=", "nic=", "platform=", "version="})
        EXPECT_NE(script.find(name), std::string::npos) << name;
    EXPECT_TRUE(has(script, "set fs-way network"));
    EXPECT_EQ(made(enterScript("h:1", false)).find("set fs-way"), std::string::npos) << "a stick would not come back";
    EXPECT_EQ(script.find("#!ipxe"), 0U);
}

TEST(Scripts, AStickForEveryPcHoldsNoSecret)
{
    StickSpec spec;
    const std::string script = made(stickScript(spec, "10.0.0.1:4280", "server.lan:4280"));
    EXPECT_TRUE(has(script, "dhcp || goto network"));
    EXPECT_NE(script.find("chain --replace --autofree http://10.0.0.1:4280/boot?mac="), std::string::npos);
    EXPECT_NE(script.find("chain --replace --autofree http://server.lan:4280/boot?way=stick ||"), std::string::npos);
    EXPECT_EQ(script.find("password"), std::string::npos);
}

TEST(Scripts, AFixedStickHoldsItsSeatsSecretAndAsksNobody)
{
    StickSpec spec;
    spec.address = "192.168.1.57/24";
    spec.gateway = "192.168.1.1";
    const std::string script = made(fixedScript(spec, seatSeven(), {}));
    EXPECT_TRUE(has(script, "set net0/ip 192.168.1.57"));
    EXPECT_TRUE(has(script, "set net0/netmask 255.255.255.0"));
    EXPECT_TRUE(has(script, "set net0/gateway 192.168.1.1"));
    EXPECT_TRUE(has(script, "set password topsecret1234567"));
    EXPECT_EQ(script.find("http:"), std::string::npos);
    EXPECT_TRUE(script.ends_with("goto network\n"));
}

TEST(Scripts, AFixedStickMayAskForItsTurnAndGoesOnWithoutAnAnswer)
{
    const std::string script = made(fixedScript({}, seatSeven(), StickTurn{"10.0.0.1:4280", "0123abcd"}));
    EXPECT_TRUE(has(script, "chain --timeout 5000 --autofree http://10.0.0.1:4280/stick?seat=PC-07&token=0123abcd || "
                            "echo Freshseat: 10.0.0.1:4280 does not answer, going on without it"));
    EXPECT_TRUE(has(script, "iseq ${fs-turn} wait && goto ask ||"));
    EXPECT_LT(script.find("goto ask"), script.find("set password")) << "before it logs in";
    EXPECT_EQ(made(turnScript({}, 0)).find("sleep"), std::string::npos);
    EXPECT_TRUE(has(made(turnScript({}, 0)), "set fs-turn go"));
    const std::string wait = made(turnScript("Seat PC-07: waiting, ${password} || x", 5));
    EXPECT_TRUE(has(wait, "echo Seat PC-07: waiting, ??password? ?? x"));
    EXPECT_TRUE(has(wait, "sleep 5 ||"));
    EXPECT_TRUE(has(wait, "set fs-turn wait"));
}

TEST(Scripts, AnotherProgramIsTriedOnce)
{
    const std::string script = made(programScript(SeatName("PC-07"), "undionly.kpxe", "h:1"));
    EXPECT_TRUE(
        has(script, "chain --autofree http://h:1/ipxe/undionly.kpxe || echo Seat PC-07: undionly.kpxe did not start"));
    EXPECT_TRUE(script.ends_with("goto again\n")) << "where it comes back, what runs now goes on";
    EXPECT_EQ(programScript(SeatName("PC-07"), "a b", "h:1").error().code, ErrorCode::Usage);
}

TEST(Scripts, AStickSaysWhatIsWrongWithAnAddress)
{
    for (const char *bad : {"192.168.1.57", "192.168.1.57/31", "192.168.1.257/24", "a.b.c.d/24", "/24", "1.2.3/8",
                            "192.168.1.0/24", "192.168.1.255/24"}) {
        StickSpec spec;
        spec.address = bad;
        EXPECT_EQ(fixedScript(spec, seatSeven(), {}).error().code, ErrorCode::Usage) << bad;
    }
    StickSpec lonely;
    lonely.gateway = "10.0.0.1";
    EXPECT_EQ(stickScript(lonely, "h:1", {}).error().code, ErrorCode::Usage);
    for (const char *bad : {"10.0.0.1", "192.168.1.57", "192.168.1.255", "192.168.1.1/24", "router", ""}) {
        StickSpec spec;
        spec.address = "192.168.1.57/24";
        spec.gateway = bad;
        EXPECT_EQ(stickScript(spec, "h:1", {}).error().code, ErrorCode::Usage) << bad;
    }
}

TEST(Scripts, APcWithAnAddressOfItsOwnIsGivenNoNames)
{
    StickSpec spec;
    spec.address = "192.168.1.57/24";
    EXPECT_EQ(made(stickScript(spec, "192.168.1.2:4280", "server.lan:4280")).find("server.lan"), std::string::npos);
    for (const char *name : {"server.lan", "server.lan:4280", "server"}) {
        spec.server = name;
        EXPECT_EQ(stickScript(spec, name, {}).error().code, ErrorCode::Usage) << name;
        EXPECT_EQ(fixedScript(spec, seatSeven(), {}).error().code, ErrorCode::Usage) << name;
    }
    for (const char *address : {"192.168.1.2", "192.168.1.2:4280"}) {
        spec.server = address;
        EXPECT_TRUE(fixedScript(spec, seatSeven(), {})) << address;
    }
}

} // namespace
} // namespace freshseat::boot
