// SPDX-License-Identifier: GPL-3.0-or-later
// Frames: cut at every byte, with payloads, and everything that loses framing.
#include "core/control/frame.h"

#include <gtest/gtest.h>

#include <string_view>

namespace freshseat::control {
namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::string textOf(const std::vector<std::byte> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// What the reader says to one piece of text: the error's message, or nothing.
std::string refusal(std::string_view text, std::size_t maxLine = kMaxRequestLine)
{
    FrameReader reader(maxLine);
    reader.feed(bytesOf(text));
    const auto frame = reader.next();
    return frame ? std::string() : frame.error().message;
}

TEST(FrameReader, ReadsFramesCutAtEveryByte)
{
    const std::string payload("a\nb\0{", 5);
    const std::string stream = encodeFrame({{"id", 1}}) + encodeFrame({{"id", 2}}, bytesOf(payload)) +
                               encodeFrame({{"id", 3}, {"text", "line\nbreak"}});
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        FrameReader reader(kMaxRequestLine);
        std::vector<Frame> frames;
        for (const auto &part : {std::string_view(stream).substr(0, cut), std::string_view(stream).substr(cut)}) {
            reader.feed(bytesOf(part));
            for (;;) {
                auto frame = reader.next();
                ASSERT_TRUE(frame) << frame.error().message;
                if (!*frame) break;
                frames.push_back(std::move(**frame));
            }
        }
        ASSERT_EQ(frames.size(), 3U) << "cut at " << cut;
        EXPECT_EQ(frames[0].json["id"], 1);
        EXPECT_TRUE(frames[0].payload.empty());
        EXPECT_EQ(textOf(frames[1].payload), payload);
        EXPECT_EQ(frames[2].json["text"], "line\nbreak");
        EXPECT_EQ(reader.buffered(), 0U);
    }
}

TEST(FrameReader, ReadsFramesByteByByte)
{
    const std::string stream = encodeFrame({{"id", 7}}, bytesOf("xyz"));
    FrameReader reader(kMaxRequestLine);
    for (std::size_t i = 0; i < stream.size(); ++i) {
        reader.feed(bytesOf(std::string_view(stream).substr(i, 1)));
        const auto frame = reader.next();
        ASSERT_TRUE(frame);
        EXPECT_EQ(frame->has_value(), i + 1 == stream.size());
    }
}

TEST(FrameReader, RefusesWhatIsNoFrame)
{
    EXPECT_EQ(refusal("GET / HTTP/1.1\r\n"), "a line is not JSON");
    EXPECT_EQ(refusal("\n"), "a line is not JSON");
    EXPECT_EQ(refusal(std::string("\0\x01\xff\xfe\n", 5)), "a line is not JSON");
    EXPECT_EQ(refusal("{\"a\":\"\xff\"}\n"), "a line is not JSON") << "not UTF-8";
    EXPECT_EQ(refusal("[1,2]\n"), "a message is not a JSON object");
    EXPECT_EQ(refusal("12\n"), "a message is not a JSON object");
    for (const char *payload : {"-1", "1.5", "\"3\"", "1048577", "null", "1e30", "99999999999999999999999"})
        EXPECT_NE(refusal("{\"payload\":" + std::string(payload) + "}\n"), "") << payload;
    EXPECT_EQ(refusal("{\"payload\":0}\n"), "");
}

TEST(FrameReader, BoundsTheLine)
{
    EXPECT_EQ(refusal("{\"a\":\"" + std::string(50, 'x') + "\"}\n", 100), "");
    EXPECT_NE(refusal("{\"a\":\"" + std::string(100, 'x') + "\"}\n", 100), "");
    EXPECT_NE(refusal(std::string(101, ' '), 100), "") << "without waiting for its end";
}

TEST(FrameReader, BoundsTheNesting)
{
    EXPECT_NE(refusal("{\"a\":" + std::string(100'000, '[') + "\n"), "");
    EXPECT_EQ(refusal("{\"a\":\"" + std::string(100'000, '[') + "\"}\n"), "") << "inside a text it is no nesting";
    EXPECT_EQ(refusal("{\"a\":\"\\\"" + std::string(100, '[') + "\"}\n"), "");
}

TEST(FrameReader, StaysLost)
{
    FrameReader reader(kMaxRequestLine);
    reader.feed(bytesOf("nonsense\n"));
    EXPECT_FALSE(reader.next());
    reader.feed(bytesOf("{}\n"));
    EXPECT_FALSE(reader.next());
    EXPECT_EQ(reader.buffered(), 0U);
}

TEST(EncodeFrame, RepairsTextsThatAreNotUtf8)
{
    EXPECT_EQ(encodeFrame({{"a", "x\xffy"}}), "{\"a\":\"x\xef\xbf\xbdy\"}\n");
}

} // namespace
} // namespace freshseat::control
