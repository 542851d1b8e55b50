// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/dhcp_probe.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <initializer_list>

namespace freshseat::boot {
namespace {

constexpr std::uint32_t kTransaction = 0x01020304;

/// An offer as a server writes it.
std::vector<std::byte> offer(std::initializer_list<unsigned char> options, bool gives = true)
{
    std::vector<std::byte> message(236);
    message[0] = std::byte{2};
    for (unsigned i = 0; i < 4; ++i) message[4 + i] = std::byte{static_cast<unsigned char>(i + 1)};
    if (gives) message[16] = std::byte{10};
    for (const std::uint8_t byte : std::initializer_list<std::uint8_t>{99, 130, 83, 99})
        message.push_back(std::byte{byte});
    for (const unsigned char byte : options) message.push_back(std::byte{byte});
    return message;
}

TEST(DhcpProbe, AsksAsAPcWould)
{
    const auto message = discoverMessage(kTransaction);
    EXPECT_GT(message.size(), 240U);
    EXPECT_EQ(message[0], std::byte{1});
    EXPECT_EQ(message[4], std::byte{1});
    EXPECT_EQ(message[7], std::byte{4});
    EXPECT_EQ(message.back(), std::byte{255});
    EXPECT_FALSE(readOffer(message, kTransaction)) << "a question is no offer";
}

TEST(DhcpProbe, ReadsWhoOffersWhat)
{
    EXPECT_EQ(readOffer(offer({53, 1, 2, 54, 4, 192, 168, 1, 1, 255}), kTransaction),
              (Offer{"192.168.1.1", true, false}));
    EXPECT_EQ(readOffer(offer({53, 1, 2, 0, 0, 54, 4, 10, 0, 0, 2, 60, 3, 'P', 'X', 'E', 255}, false), kTransaction),
              (Offer{"10.0.0.2", false, true}));
    EXPECT_EQ(describe({"10.0.0.2", true, true}), "10.0.0.2 (gives addresses, names a boot program)");
}

TEST(DhcpProbe, WhatIsNoOfferOfOursIsNothing)
{
    const auto good = offer({53, 1, 2, 54, 4, 192, 168, 1, 1, 255});
    EXPECT_FALSE(readOffer(good, 7)) << "another transaction";
    EXPECT_FALSE(readOffer(offer({53, 1, 5, 255}), kTransaction)) << "an acknowledgement";
    for (std::size_t size = 0; size < 243; ++size)
        EXPECT_FALSE(readOffer(std::span(good).first(size), kTransaction)) << size;
    EXPECT_TRUE(readOffer(offer({53, 1, 2, 54, 200, 1}), kTransaction))
        << "an option that reaches beyond the end is left out";
}

TEST(DhcpProbe, ToldApartIsWhoOughtNotToBeThere)
{
    const Offer gives{"10.0.0.1", true, false};
    const Offer tells{"10.0.0.1", true, true};
    const Offer other{"10.0.0.9", false, true};
    EXPECT_TRUE(rivals(std::vector{gives}, BootNetworkMode::Proxy).empty()) << "it is what proxy stands beside";
    EXPECT_EQ(rivals(std::vector{tells}, BootNetworkMode::Proxy).size(), 1U);
    EXPECT_EQ(rivals(std::vector{gives, other}, BootNetworkMode::Proxy), std::vector{other});
    EXPECT_TRUE(rivals(std::vector{tells}, BootNetworkMode::Tftp).empty()) << "it names our programs";
    EXPECT_EQ(rivals(std::vector{gives, other}, BootNetworkMode::Tftp), std::vector{other});
    EXPECT_EQ(rivals(std::vector{gives}, BootNetworkMode::Dhcp).size(), 1U);
    for (const auto mode : {BootNetworkMode::Proxy, BootNetworkMode::Tftp})
        EXPECT_EQ(rivals(std::vector{gives, Offer{"10.0.0.2", true, false}}, mode).size(), 2U) << "which one is wrong?";
}

} // namespace
} // namespace freshseat::boot
