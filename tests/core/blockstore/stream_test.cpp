// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of a sent snapshot: however it is cut it says the same, and nothing of it can be changed, left out or
// added unnoticed.
#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/blockstore/stream.h"

#include <gtest/gtest.h>

namespace freshseat::blockstore {
namespace {

const SnapshotKey kKey("0123456789abcdef0123456789abcdef");
const SnapshotKey kBase("fedcba9876543210fedcba9876543210");
constexpr std::uint64_t kSize = (1 << 20) + 512;

class Heard final : public StreamSink
{
public:
    Result<void> head(const StreamHead &head) override
    {
        said.push_back("head " + head.key.value() + " from " + std::to_string(head.from));
        m_head = head;
        return {};
    }
    Result<void> data(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        said.push_back("data " + std::to_string(offset) + " " + std::to_string(crc32c(bytes)));
        return {};
    }
    Result<void> zeros(std::uint64_t offset, std::uint64_t length) override
    {
        said.push_back("zeros " + std::to_string(offset) + " " + std::to_string(length));
        return {};
    }
    std::vector<std::string> said;
    StreamHead m_head;
};

StreamHead someHead()
{
    StreamHead head{kKey, kBase, kSize, 4, "November"};
    head.created = TimePoint(std::chrono::seconds(1'700'000'000));
    head.bytes = 8704;
    return head;
}

template <class Bytes>
void add(std::vector<std::byte> &stream, const Bytes &bytes)
{
    stream.insert(stream.end(), bytes.begin(), bytes.end());
}

std::vector<std::byte> sample(const StreamHead &head = someHead())
{
    StreamWriter writer;
    std::vector<std::byte> stream = writer.head(head);
    const std::vector<std::byte> first(8192, std::byte{7});
    add(stream, writer.data(4096, first));
    add(stream, first);
    add(stream, writer.zeros(65536, 131072));
    const std::vector<std::byte> last(512, std::byte{9});
    add(stream, writer.data(kSize - 512, last));
    add(stream, last);
    add(stream, writer.end());
    return stream;
}

TEST(StreamTest, SaysTheSameHoweverItIsCut)
{
    const auto stream = sample();
    std::vector<std::string> whole;
    for (const std::size_t piece : {stream.size(), std::size_t{1}, std::size_t{31}, std::size_t{4097}}) {
        Heard heard;
        StreamReader reader(heard);
        for (std::size_t at = 0; at < stream.size(); at += piece) {
            EXPECT_FALSE(reader.isWhole());
            ASSERT_TRUE(reader.feed(std::span(stream).subspan(at, std::min(piece, stream.size() - at))));
        }
        EXPECT_TRUE(reader.isWhole());
        EXPECT_EQ(heard.m_head, someHead());
        EXPECT_EQ(heard.said.size(), 4U);
        if (whole.empty()) whole = heard.said;
        EXPECT_EQ(heard.said, whole);
        EXPECT_FALSE(reader.feed(std::span(stream).first(1))) << "nothing comes behind the end";
    }
}

TEST(StreamTest, EveryChangedByteIsNoticed)
{
    const auto stream = sample();
    for (std::size_t at = 0; at < stream.size(); ++at) {
        auto changed = stream;
        changed[at] ^= std::byte{0x10};
        Heard heard;
        StreamReader reader(heard);
        const auto fed = reader.feed(changed);
        EXPECT_FALSE(fed && reader.isWhole()) << "byte " << at;
        EXPECT_EQ(fed.has_value(), reader.feed(std::span(stream).first(0)).has_value()) << "it stays failed";
    }
}

TEST(StreamTest, NoRecordCanBeLeftOutOrDoubled)
{
    const auto stream = sample();
    const std::size_t head = 24 + loadLe32(stream.data() + 12);
    const std::size_t zeros = head + kRecordHeaderBytes + 8192;
    auto without = stream;
    without.erase(without.begin() + static_cast<std::ptrdiff_t>(zeros),
                  without.begin() + static_cast<std::ptrdiff_t>(zeros + kRecordHeaderBytes));
    auto twice = stream;
    twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(zeros),
                 stream.begin() + static_cast<std::ptrdiff_t>(zeros),
                 stream.begin() + static_cast<std::ptrdiff_t>(zeros + kRecordHeaderBytes));
    for (const auto &wrong : {without, twice}) {
        Heard heard;
        StreamReader reader(heard);
        EXPECT_FALSE(reader.feed(wrong));
    }
}

TEST(StreamTest, RangesRiseAndLieInsideTheDisk)
{
    const std::vector<std::byte> bytes(4096);
    struct Case {
        std::uint64_t offset;
        std::uint64_t length;
    };
    for (const Case &wrong : {Case{0, 4096}, Case{8192, 0}, Case{4097, 4096}, Case{8192, 512}, Case{kSize - 512, 4096},
                              Case{~std::uint64_t{0} - 4095, 4096}, Case{8192, ~std::uint64_t{0} - 8191}}) {
        StreamWriter writer;
        auto stream = writer.head(someHead());
        add(stream, writer.zeros(4096, 4096));
        add(stream, writer.zeros(wrong.offset, wrong.length));
        Heard heard;
        StreamReader reader(heard);
        EXPECT_FALSE(reader.feed(stream)) << wrong.offset << " + " << wrong.length;
        EXPECT_EQ(heard.said.size(), 2U);
    }
}

TEST(StreamTest, AHeadThatMakesNoSenseIsRefused)
{
    const auto refused = [](const StreamHead &head) {
        Heard heard;
        StreamReader reader(heard);
        return !reader.feed(sample(head)) && heard.said.empty();
    };
    const auto with = [](auto change) {
        StreamHead head = someHead();
        change(head);
        return head;
    };
    EXPECT_FALSE(refused(someHead()));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.key = SnapshotKey("../../etc"); })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.base = head.key; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.base = SnapshotKey("x"); })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.size = 0; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.size = 1000; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.size = std::uint64_t{1} << 60; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.number = 0; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.number = -3; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.from = 100; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.from = 1U << 21; })));
    EXPECT_TRUE(refused(with([](StreamHead &head) { head.bytes = 1U << 21; })));
}

TEST(StreamTest, ANewerVersionSaysSo)
{
    auto stream = sample();
    storeLe32(stream.data() + 8, 2);
    storeLe32(stream.data() + 20, crc32c(std::span(stream).first(20)));
    Heard heard;
    StreamReader reader(heard);
    EXPECT_EQ(reader.feed(stream).error().code, ErrorCode::Unsupported);
    Heard none;
    StreamReader other(none);
    EXPECT_FALSE(other.feed(std::vector<std::byte>(100, std::byte{'x'})));
}

TEST(StreamTest, ACommentIsPlainText)
{
    Heard heard;
    StreamReader reader(heard);
    StreamHead head = someHead();
    head.comment = "two\nlines";
    ASSERT_TRUE(reader.feed(sample(head)));
    EXPECT_EQ(heard.m_head.comment, "");
    Heard bytes;
    StreamReader second(bytes);
    head.comment = "\xff no text";
    ASSERT_TRUE(second.feed(sample(head)));
}

TEST(StreamTest, ATokenIsReadAsItWasWritten)
{
    for (const ResumePoint &point : {ResumePoint{kKey, kBase, 1U << 20}, ResumePoint{kKey, {}, 0}}) {
        const auto read = parseToken(toToken(point));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, point);
    }
    const std::string key = kKey.value();
    const std::vector<std::string> wrongs{"",
                                          "1",
                                          "2-" + key + "-0-0",
                                          "1-x-0-0",
                                          "1-" + key + "-0-",
                                          "1-" + key + "-0-17",
                                          "1-" + key + "-0--1",
                                          "1-" + key + "-y-0",
                                          "1-" + key + "-0-99999999999999999999999"};
    for (const std::string &wrong : wrongs) EXPECT_EQ(parseToken(wrong).error().code, ErrorCode::Usage) << wrong;
}

} // namespace
} // namespace freshseat::blockstore
