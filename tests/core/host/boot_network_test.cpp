// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known without a network of one's own; the rest is tests/e2e/boot_network.sh's.
#include "tests/core/host/room_fixture.h"

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
        EXPECT_NE(text.text.find("http://192.168.1.2:"), std::string::npos) << text.server;
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
