// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts for those they belong to, PCs that become seats, and resets at boot from recorded logins.
#include "core/host/boot_desk.h"
#include "core/model/boot_rules.h"
#include "tests/core/host/room_fixture.h"

#include <algorithm>
#include <fstream>

namespace freshseat::host {
namespace {

using iscsi::LoginStatus;

constexpr iscsi::Isid kIpxeAgain{0x40, 0x00, 0x27, 0x23, 0x99, 0x99};
constexpr const char *kStranger = "52:54:00:00:00:99";

class BootDeskTest : public RoomTest
{
protected:
    BootDeskTest()
    {
        import("win");
        addSeat("PC-01");
        addSeat("PC-02");
        mac = seat("PC-01").mac;
        secret = room->secret(caller, SeatName("PC-01"))->secret.reveal();
        neighbours = {{"10.0.0.7", mac}, {"10.0.0.8", seat("PC-02").mac}, {"10.0.0.99", kStranger}};
        const auto real = room->openBootService("127.0.0.1:0");
        EXPECT_TRUE(real);
    }
    /// What a PC at `peer` gets.
    std::string fetch(const std::string &ofMac, const std::string &peer = "10.0.0.7", boot::Query more = {})
    {
        boot::HttpRequest request;
        request.path = "/boot";
        request.query = std::move(more);
        if (!ofMac.empty()) request.query["mac"] = ofMac;
        request.peer = peer;
        request.local = "192.168.1.2:4280";
        request.host = "192.168.1.2:4280";
        return room->answerBoot(request).body;
    }
    bool hasSecret(const std::string &script) const { return script.find(secret) != std::string::npos; }
    std::vector<std::string> events(const std::string &name)
    {
        std::vector<std::string> words;
        for (const TimelineEvent &event : seat(name).timeline) words.push_back(event.event);
        return words;
    }
    /// PC-01 boots and writes; its session is gone.
    void useOnce()
    {
        const Login os = login(claimOf("PC-01", kWindows));
        write(os, 0, other);
        sessions->gone(os.session);
    }
    std::string mac;
    std::string secret;
    std::vector<std::byte> fresh = pattern(4096, 1);
    std::vector<std::byte> other = pattern(4096, 99);
};

TEST_F(BootDeskTest, ASeatsScriptGoesToItsOwnMacAndThisMachine)
{
    EXPECT_TRUE(hasSecret(fetch(mac)));
    EXPECT_TRUE(hasSecret(fetch(mac, "127.0.0.1")));
    for (const char *peer : {"10.0.0.8", "10.0.0.99", "10.9.9.9", ""}) {
        const std::string script = fetch(mac, peer);
        EXPECT_FALSE(hasSecret(script)) << peer;
        EXPECT_TRUE(script.starts_with("#!ipxe")) << "it is told why, and asks again";
    }
    EXPECT_EQ(events("PC-01"), (std::vector<std::string>{"script", "script"})) << "what was refused arms nothing";
}

TEST_F(BootDeskTest, WithoutAMacThePcIsAskedForOne)
{
    const std::string script = fetch("");
    EXPECT_NE(script.find("chain --replace --autofree http://192.168.1.2:4280/boot?mac=${netX/mac}"),
              std::string::npos);
    EXPECT_FALSE(hasSecret(script));
    boot::HttpRequest bad;
    bad.query["mac"] = "nonsense";
    EXPECT_EQ(room->answerBoot(bad).status, 400);
}

TEST_F(BootDeskTest, APcThatHasAskedIsKnownByItsUuidAndSerial)
{
    (void)fetch(mac, "10.0.0.7", {{"uuid", "u-1"}, {"serial", "s-1"}});
    EXPECT_TRUE(hasSecret(fetch("", "10.0.0.7", {{"uuid", "u-1"}})));
    EXPECT_TRUE(hasSecret(fetch("", "10.0.0.7", {{"serial", "s-1"}})));
    EXPECT_FALSE(hasSecret(fetch("", "10.0.0.8", {{"uuid", "u-1"}}))) << "another PC";
    EXPECT_FALSE(hasSecret(fetch("", "10.0.0.7", {{"uuid", "u-2"}})));
}

TEST_F(BootDeskTest, APcIsSentOnceToTheProgramItsSeatWants)
{
    bootOptions.programs = folder / "ipxe";
    std::filesystem::create_directories(bootOptions.programs);
    for (const char *name : {"undionly.kpxe", "snponly.efi"}) std::ofstream(bootOptions.programs / name) << name;
    closeRoom();
    openRoom();
    boot::Query runs{{"nic", "virtio-net"}, {"platform", "pcbios"}, {"way", "network"}};
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs))) << "any will do";
    ASSERT_TRUE(perform(SetSeat{SeatName("PC-01"), {{"firmware", "undionly"}}}));
    const std::string sent = fetch(mac, "10.0.0.7", runs);
    EXPECT_NE(sent.find("http://192.168.1.2:4280/ipxe/undionly.kpxe"), std::string::npos) << sent;
    EXPECT_FALSE(hasSecret(sent));
    EXPECT_EQ(events("PC-01").back(), "binary");
    EXPECT_EQ(seat("PC-01").timeline.back().detail, "undionly.kpxe");
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs))) << "it came back as it was: better than no boot";
    runs["nic"] = "undionly";
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs)));
    runs["nic"] = "virtio-net";
    runs["platform"] = "efi";
    ASSERT_TRUE(perform(SetSeat{SeatName("PC-01"), {{"firmware", "snponly"}}}));
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs))) << "an old iPXE for UEFI would hang";
    std::ofstream(bootOptions.programs / "snponly.efi") << "looks for autoexec.ipxe";
    EXPECT_NE(fetch(mac, "10.0.0.7", runs).find("/ipxe/snponly.efi"), std::string::npos);
    ASSERT_TRUE(perform(SetSeat{SeatName("PC-01"), {{"firmware", "undionly"}}}));
    runs["platform"] = "pcbios";
    runs["nic"] = "undionly";
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs)));
    EXPECT_NE(seat("PC-01").timeline.back().detail.find("driver undionly"), std::string::npos);
    runs["nic"] = "virtio-net";
    EXPECT_FALSE(hasSecret(fetch(mac, "10.0.0.7", runs))) << "the next boot";
    runs.erase("way");
    clock.advance(std::chrono::hours(1));
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs))) << "a stick starts with its own program";
}

TEST_F(BootDeskTest, APcThatIsNotSentOnToAnOldProgramIsNamed)
{
    bootOptions.programs = folder / "ipxe";
    std::filesystem::create_directories(bootOptions.programs);
    for (const char *name : {"undionly.kpxe", "snponly.efi"}) std::ofstream(bootOptions.programs / name) << name;
    std::ofstream(bootOptions.programs / "ipxe.pxe") << "iPXE 1.0.0+git-20190125";
    std::ofstream(bootOptions.programs / "ipxe.efi") << "iPXE 1.0.0+git-20190125";
    closeRoom();
    openRoom();
    const auto told = [this] {
        const auto status = room->status();
        const auto found = std::find_if(status->warnings.begin(), status->warnings.end(),
                                        [](const Warning &one) { return one.id == "boot-program"; });
        return found == status->warnings.end() ? std::string() : found->seat + ": " + found->text;
    };
    const boot::Query runs{{"nic", "SNP"}, {"platform", "efi"}, {"way", "network"}};
    ASSERT_TRUE(perform(SetSeat{SeatName("PC-01"), {{"firmware", "ipxe"}}}));
    EXPECT_EQ(told(), "") << "a card without an iPXE gets it from the firmware";
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs))) << "it boots as it came";
    EXPECT_NE(seat("PC-01").timeline.back().detail.find("not sent on to ipxe.efi: it is too old"), std::string::npos);
    EXPECT_EQ(told(), "PC-01: it starts with another boot program than its own: " +
                          (bootOptions.programs / "ipxe.efi").string() +
                          " is iPXE 1.0.0+git-20190125, which hangs when another iPXE starts it");
    std::ofstream(bootOptions.programs / "ipxe.efi") << "looks for autoexec.ipxe";
    EXPECT_EQ(told(), "") << "a newer one was put there";
    EXPECT_FALSE(hasSecret(fetch(mac, "10.0.0.7", runs)));
    std::ofstream(bootOptions.programs / "ipxe.efi") << "an old one again";
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs)));
    EXPECT_EQ(told(), "") << "it is the one it has: nothing would be started by another";
    clock.advance(std::chrono::minutes(10));
    EXPECT_TRUE(hasSecret(fetch(mac, "10.0.0.7", runs)));
    EXPECT_NE(told(), "") << "the next boot";
    ASSERT_TRUE(perform(SetSeat{SeatName("PC-01"), {{"firmware", "auto"}}}));
    EXPECT_EQ(told(), "");
    (void)fetch(mac, "10.0.0.7", runs);
    EXPECT_EQ(seat("PC-01").timeline.back().detail.find("not sent on"), std::string::npos);
}

TEST_F(BootDeskTest, ThePortalIsTheConfiguredOneOrTheWayThePcCame)
{
    const std::string target = seat("PC-01").target;
    EXPECT_NE(fetch(mac).find("iscsi:192.168.1.2::3260:0:" + target), std::string::npos);
    room->setPortal("10.1.1.1:13260");
    EXPECT_NE(fetch(mac).find("iscsi:10.1.1.1::13260:0:" + target), std::string::npos);
    room->setPortal("10.1.1.1:13260", true);
    EXPECT_NE(fetch(mac).find("iscsi:192.168.1.2::13260:0:" + target), std::string::npos);
}

TEST_F(BootDeskTest, ASeatInUseElsewhereSaysByWhom)
{
    const Login os = login(claimOf("PC-01", kWindows, "10.0.0.23"));
    write(os, 0, other);
    const std::string script = fetch(mac);
    EXPECT_NE(script.find("echo Seat PC-01: waiting, it is in use by 10.0.0.23"), std::string::npos) << script;
    EXPECT_FALSE(hasSecret(script));
    (void)fetch(mac);
    EXPECT_EQ(events("PC-01"), (std::vector<std::string>{"operating system login", "waiting"})) << "said once";
    EXPECT_EQ(seat("PC-01").verdictId, "not-its-turn");
    EXPECT_EQ(read(os, 0, 4096), other) << "and nothing was reset";
}

TEST_F(BootDeskTest, ASessionFromAnotherAddressThanTheScriptsIsSaid)
{
    const auto warned = [this] {
        const auto warnings = seat("PC-01").warnings;
        const auto found = std::find_if(warnings.begin(), warnings.end(),
                                        [](const Warning &warning) { return warning.id == "other-address"; });
        return found == warnings.end() ? std::string() : found->text;
    };
    (void)fetch(mac, "10.0.0.7");
    const Login firmware = login(claimOf("PC-01", kIpxe, "10.0.0.7"));
    ASSERT_EQ(firmware.status, LoginStatus::Success);
    EXPECT_EQ(warned(), "");
    sessions->gone(firmware.session);
    const Login os = login(claimOf("PC-01", kWindows, "10.0.0.23"));
    ASSERT_EQ(os.status, LoginStatus::Success);
    EXPECT_EQ(warned(), "a session comes from 10.0.0.23, but its boot script went to 10.0.0.7");
    sessions->gone(os.session);
    EXPECT_EQ(warned(), "");
}

TEST_F(BootDeskTest, ABootThatFailsIsAWarningForAnHour)
{
    const auto warned = [this] {
        const auto seats = room->seats();
        for (const Seat &each : *seats) {
            for (const Warning &warning : each.warnings) {
                if (each.name == SeatName("PC-01") && warning.id == "boot-failure") return warning.text;
            }
        }
        return std::string();
    };
    (void)fetch(mac);
    EXPECT_EQ(warned(), "") << "it may log in yet";
    clock.advance(std::chrono::seconds(90));
    EXPECT_EQ(warned(), "The PC got its boot script, but did not log in to its disk");
    (void)login(claimOf("PC-01", kIpxe));
    EXPECT_EQ(warned(), "");
    clock.advance(std::chrono::seconds(300));
    EXPECT_EQ(warned(), "The PC's firmware logged in, but its operating system never did");
    clock.advance(std::chrono::hours(1));
    EXPECT_EQ(warned(), "") << "nobody tries any more";
    EXPECT_EQ(seat("PC-01").verdictId, "system-silent");
}

TEST_F(BootDeskTest, AFetchAloneResetsNothing)
{
    const Login os = login(claimOf("PC-01", kWindows));
    write(os, 0, other);
    EXPECT_TRUE(hasSecret(fetch(mac))) << "the same PC";
    EXPECT_EQ(read(os, 0, 4096), other);
    // The cable was out for a moment: the system goes on where it was.
    sessions->gone(os.session);
    const Login again = login(claimOf("PC-01", kWindows));
    ASSERT_EQ(again.status, LoginStatus::Success);
    EXPECT_EQ(read(again, 0, 4096), other);
}

TEST_F(BootDeskTest, TheFirmwaresLoginResetsOnceABoot)
{
    useOnce();
    (void)fetch(mac);
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
    const Login first = login(claimOf("PC-01", kIpxe));
    EXPECT_EQ(read(first, 0, 4096), fresh);
    write(first, 0, other); // a boot loader's mark
    // The connection breaks, and the firmware connects anew within its boot.
    sessions->gone(first.session);
    const Login second = login(claimOf("PC-01", kIpxeAgain));
    EXPECT_EQ(read(second, 0, 4096), other) << "not under the firmware's hands";
    const Login os = login(claimOf("PC-01", kWindows));
    EXPECT_EQ(read(os, 0, 4096), other) << "the system's login belongs to that boot";
}

TEST_F(BootDeskTest, APowerCutInBetweenStartsAnew)
{
    useOnce();
    (void)fetch(mac);
    const Login first = login(claimOf("PC-01", kIpxe));
    write(first, 0, other);
    (void)fetch(mac); // its old session is still there
    const Login second = login(claimOf("PC-01", kIpxeAgain));
    EXPECT_EQ(read(second, 0, 4096), fresh);
}

TEST_F(BootDeskTest, AFixedStickBootsByTheFirmwaresLoginAlone)
{
    useOnce();
    const Login first = login(claimOf("PC-01", kIpxe));
    EXPECT_EQ(read(first, 0, 4096), fresh);
    write(first, 0, other);
    const Login same = login(claimOf("PC-01", kIpxeAgain));
    EXPECT_EQ(read(same, 0, 4096), other) << "its session was up: the same boot";
    sessions->gone(same.session);
    const Login next = login(claimOf("PC-01", kIpxe));
    EXPECT_EQ(read(next, 0, 4096), fresh);
}

TEST_F(BootDeskTest, AScriptOfLongAgoIsNoBootUnderWay)
{
    (void)fetch(mac);
    const Login first = login(claimOf("PC-01", kIpxe));
    write(first, 0, other);
    sessions->gone(first.session);
    clock.advance(std::chrono::minutes(30));
    const Login next = login(claimOf("PC-01", kIpxe)); // by a stick now
    EXPECT_EQ(read(next, 0, 4096), fresh);
}

TEST_F(BootDeskTest, KeptSeatsAreNotReset)
{
    ASSERT_TRUE(set("PC-01", "policy", "keep"));
    useOnce();
    (void)fetch(mac);
    EXPECT_EQ(read(login(claimOf("PC-01", kIpxe)), 0, 4096), other);
}

TEST_F(BootDeskTest, TheTimelineTellsABootAndOutlivesARestart)
{
    (void)fetch(mac, "10.0.0.7", {{"platform", "efi"}, {"version", "1.21.1"}});
    const Login firmware = login(claimOf("PC-01", kIpxe));
    const Login os = login(claimOf("PC-01", kWindows));
    sessions->wrote(os.session);
    (void)room->status();
    sessions->gone(os.session);
    const std::vector<std::string> wanted{
        "script",       "reset",   "firmware login", "session gone", "operating system login",
        "first writes", "running", "session gone"};
    EXPECT_EQ(events("PC-01"), wanted);
    EXPECT_EQ(seat("PC-01").timeline.front().detail, "from 10.0.0.7, uefi, iPXE 1.21.1");
    closeRoom();
    openRoom();
    EXPECT_EQ(events("PC-01"), wanted);
    EXPECT_EQ(firmware.status, LoginStatus::Success);
}

TEST_F(BootDeskTest, AScriptShowsAsFirmwareForAWhile)
{
    (void)fetch(mac);
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
    clock.advance(std::chrono::seconds(91));
    EXPECT_EQ(seat("PC-01").state, SeatState::Off);
    EXPECT_EQ(seat("PC-01").verdictId, "no-login");
    ASSERT_TRUE(seat("PC-01").verdict);
    EXPECT_NE(seat("PC-01").verdict->find("Likely cause"), std::string::npos);
}

TEST_F(BootDeskTest, AnUnknownPcGetsANumberAndWaits)
{
    const std::string script = fetch(
        kStranger, "10.0.0.99",
        {{"manufacturer", "ACME"}, {"product", "Box"}, {"serial", "S1"}, {"nic", "i225v"}, {"platform", "pcbios"}});
    EXPECT_NE(script.find("this is PC number 1 (52:54:00:00:00:99)"), std::string::npos) << script;
    const auto pcs = room->pcs();
    ASSERT_TRUE(pcs);
    ASSERT_EQ(pcs->size(), 1U);
    EXPECT_EQ(pcs->front().manufacturer, "ACME");
    EXPECT_EQ(pcs->front().firmware, "bios");
    EXPECT_EQ(pcs->front().address, "10.0.0.99");
    (void)fetch("52:54:00:00:00:77", "10.0.0.99");
    EXPECT_EQ(room->pcs()->size(), 1U) << "whoever lies about its MAC is nobody";
}

TEST_F(BootDeskTest, AdoptionMakesASeatThatBoots)
{
    (void)fetch(kStranger, "10.0.0.99");
    const auto previewed = room->preview(AdoptPc{kStranger, {}, {}});
    ASSERT_TRUE(previewed) << previewed.error().message;
    EXPECT_EQ(previewed->front().what, "add seat");
    const auto adopted = perform(AdoptPc{kStranger, {}, {}});
    ASSERT_TRUE(adopted) << adopted.error().message;
    EXPECT_EQ(adopted->front().name, "PC-03");
    EXPECT_TRUE(room->pcs()->empty());
    EXPECT_EQ(seat("PC-03").mac, kStranger);
    EXPECT_NE(fetch(kStranger, "10.0.0.99").find("sanboot"), std::string::npos);
    EXPECT_EQ(perform(AdoptPc{kStranger, {}, {}}).error().code, ErrorCode::NotFound);
}

TEST_F(BootDeskTest, AnIgnoredPcStaysOutOfAutomaticAdoption)
{
    (void)fetch(kStranger, "10.0.0.99");
    ASSERT_TRUE(perform(IgnorePc{kStranger}));
    EXPECT_TRUE(room->pcs()->front().ignored);
    ASSERT_TRUE(perform(SetAdoption{true, {}}));
    (void)fetch(kStranger, "10.0.0.99");
    EXPECT_EQ(room->seats()->size(), 2U);
    neighbours["10.0.0.98"] = "52:54:00:00:00:98";
    EXPECT_NE(fetch("52:54:00:00:00:98", "10.0.0.98").find("sanboot"), std::string::npos);
    EXPECT_EQ(room->seats()->size(), 3U);
    EXPECT_EQ(room->journal({}).value().back().action, "pc.adopt");
    EXPECT_EQ(room->journal({}).value().back().who, "daemon");
    EXPECT_EQ(perform(SetAdoption{true, MasterName("nothing")}).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(perform(SetAdoption{}));
    neighbours["10.0.0.97"] = "52:54:00:00:00:97";
    EXPECT_NE(fetch("52:54:00:00:00:97", "10.0.0.97").find("PC number"), std::string::npos);
}

TEST_F(BootDeskTest, AutomaticAdoptionIsRefusedWhileNoMasterCanBeTold)
{
    const SetAdoption on{true, {}};
    ASSERT_TRUE(perform(on)) << "the seats show which";
    ASSERT_TRUE(perform(SetAdoption{}));
    RemoveSeats all;
    all.seats.names = {SeatName("PC-01"), SeatName("PC-02")};
    ASSERT_TRUE(perform(all));
    ASSERT_TRUE(perform(on)) << "there is one";
    import("linux");
    ASSERT_TRUE(perform(SetAdoption{}));
    const auto previewed = room->preview(on);
    const auto done = perform(on);
    ASSERT_FALSE(done);
    EXPECT_EQ(previewed.error(), done.error());
    EXPECT_EQ(done.error().code, ErrorCode::Usage);
    EXPECT_FALSE(room->bootNetwork()->adopting);
    EXPECT_TRUE(perform(SetAdoption{true, MasterName("linux")}));
}

TEST_F(BootDeskTest, TheScriptCanBeLookedAtWithoutSideEffects)
{
    const auto entries = room->journal({})->size();
    const auto script = room->bootScript(mac);
    ASSERT_TRUE(script) << script.error().message;
    EXPECT_TRUE(hasSecret(*script));
    EXPECT_TRUE(events("PC-01").empty());
    EXPECT_EQ(seat("PC-01").state, SeatState::Off);
    EXPECT_EQ(room->journal({})->size(), entries);
    EXPECT_EQ(room->bootScript("52:54:00:00:00:55").error().code, ErrorCode::NotFound);
    EXPECT_EQ(room->bootScript("nonsense").error().code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::host
