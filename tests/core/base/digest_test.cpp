// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

TEST(Digests, AreThoseOfTheTools)
{
    EXPECT_EQ(base64("night"), "bmlnaHQ=");
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Digests, OnlyTheSameBytesAreTheSame)
{
    const auto bytes = [](const std::string &text) { return std::as_bytes(std::span(text)); };
    const std::string a = "secret", b = "secreT", shorter = "secre", again = "secret";
    EXPECT_TRUE(sameBytes(bytes(a), bytes(again)));
    EXPECT_FALSE(sameBytes(bytes(a), bytes(b)));
    EXPECT_FALSE(sameBytes(bytes(a), bytes(shorter)));
    EXPECT_TRUE(sameBytes({}, {}));
}

} // namespace
} // namespace freshseat
