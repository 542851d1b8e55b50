// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known without a network of one's own; the rest is tests/e2e/boot_network.sh's.
#include "tests/core/host/room_fixture.h"

#include <fstream>

namespace freshseat::host {
namespace {

class BootNetworkTest : public RoomTest
{};

TEST_F(BootNetworkTest, IsOffAndTellsOthersWhatToEnter)
{
    EXPECT_TRUE(room->bootNetwork()->texts.empty()) << "there is no service to point at";
    ASSERT_TRUE(room->openBootService("127.0.0.1:0"));
    const auto network = room->bootNetwork();
    ASSERT_TRUE(network);
    EXPECT_FALSE(network->on);
    EXPECT_EQ(network->state, "off");
    ASSERT_EQ(network->texts.size(), 5U);
    for (const ServerText &text : network->texts)
        EXPECT_NE(text.text.find("tftp://192.168.1.2/enter.ipxe"), std::string::npos) << text.server;
    room->setPortal("127.0.0.1:3260");
    EXPECT_TRUE(room->bootNetwork()->texts.empty()) << "PCs would be sent to themselves";
}

TEST_F(BootNetworkTest, AProgramThatIsNotThereIsNamed)
{
    bootOptions.programs = folder / "ipxe";
    std::filesystem::create_directories(bootOptions.programs);
    for (const char *name : {"undionly.kpxe", "snponly.efi", "ipxe.efi"})
        std::ofstream(bootOptions.programs / name) << name;
    closeRoom();
    openRoom();
    import("win");
    addSeat("PC-01");
    const auto told = [&] {
        std::vector<std::string> texts;
        const auto status = room->status();
        for (const Warning &warning : status->warnings) {
            if (warning.id == "boot-program") texts.push_back(warning.seat + ": " + warning.text);
        }
        return join(texts, "\n");
    };
    EXPECT_EQ(told(), "");
    ASSERT_TRUE(perform(SetSeat{SeatName("PC-01"), {{"firmware", "ipxe"}}}));
    EXPECT_NE(
        told().find("PC-01: it starts with another boot program than its own: the boot program ipxe.pxe is not in "),
        std::string::npos)
        << told();
}

TEST_F(BootNetworkTest, AnInterfaceThatIsNoneIsRefusedBeforeAnythingIsDone)
{
    ASSERT_TRUE(room->openBootService("127.0.0.1:0"));
    const SetBootNetwork action{true, "nonexistent0", BootNetworkMode::Proxy};
    const auto previewed = room->preview(action);
    const auto done = perform(action);
    ASSERT_FALSE(done);
    EXPECT_EQ(previewed.error(), done.error());
    EXPECT_EQ(done.error().code, ErrorCode::Usage);
    EXPECT_FALSE(room->bootNetwork()->on);
    EXPECT_TRUE(perform(SetBootNetwork{})) << "off is off";
}

} // namespace
} // namespace freshseat::host
