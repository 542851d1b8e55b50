// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/wake.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

TEST(Wake, TheMagicPacketIsWhatCardsWaitFor)
{
    const auto packet = magicPacket("52-54-00-46-53-09");
    ASSERT_TRUE(packet);
    for (std::size_t i = 0; i < 6; ++i) EXPECT_EQ((*packet)[i], std::byte{0xff});
    for (std::size_t i = 6; i < packet->size(); i += 6) {
        EXPECT_EQ((*packet)[i], std::byte{0x52});
        EXPECT_EQ((*packet)[i + 5], std::byte{0x09});
    }
    EXPECT_EQ(magicPacket("nonsense").error().code, ErrorCode::Usage);
}

TEST(Wake, ItIsSentOnEachNetworkOrSaysThatItWasNot)
{
    const auto sent = wake("52:54:00:46:53:09", {{"lo", "127.0.0.1", "255.0.0.0", "127.255.255.255"},
                                                 {"gone0", "192.0.2.77", "255.255.255.0", "192.0.2.255"}});
    ASSERT_TRUE(sent) << sent.error().message;
    EXPECT_EQ(*sent, std::vector<std::string>{"lo"});
    EXPECT_EQ(wake("52:54:00:46:53:09", {}).error().code, ErrorCode::Failed);
}

TEST(Wake, AnInterfaceWithoutABroadcastAddressHasItsNetworks)
{
    EXPECT_EQ(broadcastOf("10.77.0.2", "255.255.255.0"), "10.77.0.255");
    EXPECT_EQ(broadcastOf("172.16.5.9", "255.255.252.0"), "172.16.7.255");
    EXPECT_EQ(broadcastOf("nonsense", "255.255.255.0"), "");
    for (const Network &network : ownNetworks()) EXPECT_NE(network.broadcast, "") << network.interface;
}

TEST(Wake, KnowsWhatIsInANetwork)
{
    const Network network{"eth1", "10.77.0.2", "255.255.255.0", "10.77.0.255"};
    EXPECT_TRUE(contains(network, "10.77.0.99"));
    EXPECT_FALSE(contains(network, "10.77.1.99"));
    EXPECT_FALSE(contains(network, "nonsense"));
}

} // namespace
} // namespace freshseat::boot
