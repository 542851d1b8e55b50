// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/pdu_reader.h"
#include "tests/support/pdu_script.h"

#include <gtest/gtest.h>

namespace freshseat::iscsi {
namespace {

using test::Bytes;
using test::encode;

Header header(std::uint8_t ahsWords = 0)
{
    Header made(Opcode::Text, kFinal);
    made.put8(4, ahsWords);
    return made;
}

/// Feeds `stream` in pieces of `piece` bytes; the payloads of the PDUs, or nothing on an error.
std::vector<Bytes> payloads(PduReader &reader, std::span<const std::byte> stream, std::size_t piece)
{
    std::vector<Bytes> found;
    Bytes place;
    while (!stream.empty()) {
        auto chunk = stream.first(std::min(piece, stream.size()));
        stream = stream.subspan(chunk.size());
        for (bool more = true; more;) {
            switch (reader.feed(chunk)) {
            case PduReader::Event::NeedMore:
                more = false;
                break;
            case PduReader::Event::Header:
                place.assign(reader.header().dataLength(), std::byte{0xee});
                reader.receiveInto(place.data());
                break;
            case PduReader::Event::Pdu:
                found.push_back(place);
                break;
            default:
                return {};
            }
        }
        EXPECT_TRUE(chunk.empty());
    }
    return found;
}

TEST(PduReader, ThePdusAreTheSameWhereverTheStreamIsCut)
{
    for (const test::Digests digests : {test::Digests{false, false}, test::Digests{true, false},
                                        test::Digests{false, true}, test::Digests{true, true}}) {
        Bytes stream;
        std::vector<Bytes> sent;
        for (const std::size_t length : {0U, 1U, 2U, 3U, 4U, 5U, 61U, 0U, 512U}) {
            sent.push_back(test::pattern(length, static_cast<unsigned>(length)));
            test::append(stream, encode({header(), sent.back()}, digests));
        }
        for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
            PduReader reader(512);
            reader.setDigests(digests.header, digests.data);
            ASSERT_EQ(payloads(reader, stream, piece), sent) << piece;
        }
    }
}

TEST(PduReader, AhsIsSkippedUpTo64Bytes)
{
    for (const std::uint8_t words : {std::uint8_t{1}, std::uint8_t{16}}) {
        Header made = header(words);
        made.setDataLength(4);
        Bytes stream(made.bytes.begin(), made.bytes.end());
        stream.resize(stream.size() + words * 4U, std::byte{0xaa});
        test::append(stream, test::bytesOf("data"));
        PduReader reader(512);
        const auto found = payloads(reader, stream, stream.size());
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(test::textOf(found[0]), "data");
    }
    PduReader reader(512);
    const Header made = header(17);
    std::span<const std::byte> bytes = made.bytes;
    EXPECT_EQ(reader.feed(bytes), PduReader::Event::TooLong);
}

TEST(PduReader, ADataSegmentOverTheLimitIsRefusedBeforeItsFirstByte)
{
    PduReader reader(512);
    Header made = header();
    made.setDataLength(513);
    std::span<const std::byte> bytes = made.bytes;
    EXPECT_EQ(reader.feed(bytes), PduReader::Event::TooLong);
    const Bytes more(100);
    bytes = more;
    EXPECT_EQ(reader.feed(bytes), PduReader::Event::TooLong); // and so it stays
    EXPECT_EQ(bytes.size(), 100U);
}

TEST(PduReader, AnyFlippedBitIsFoundByTheDigests)
{
    const Bytes good = encode({header(), test::pattern(37, 1)}, {true, true});
    for (std::size_t i = 0; i < good.size() * 8; ++i) {
        Bytes bad = good;
        bad[i / 8] ^= static_cast<std::byte>(1U << (i % 8));
        PduReader reader(512);
        reader.setDigests(true, true);
        ASSERT_TRUE(payloads(reader, bad, bad.size()).empty()) << "bit " << i;
    }
}

TEST(PduReader, TellsWhereAPayloadMayBeReceivedDirectly)
{
    PduReader reader(512);
    const Bytes stream = encode({header(), test::pattern(100, 3)});
    std::span<const std::byte> bytes(stream.data(), 58);
    EXPECT_TRUE(reader.direct().empty());
    ASSERT_EQ(reader.feed(bytes), PduReader::Event::Header);
    Bytes place(100);
    reader.receiveInto(place.data());
    ASSERT_EQ(reader.feed(bytes), PduReader::Event::NeedMore);
    ASSERT_EQ(reader.direct().size(), 90U);
    ASSERT_EQ(reader.direct().data(), place.data() + 10);
    std::copy_n(stream.begin() + 58, 90, reader.direct().begin());
    reader.directReceived(90);
    EXPECT_TRUE(reader.direct().empty());
    bytes = {};
    EXPECT_EQ(reader.feed(bytes), PduReader::Event::Pdu);
    EXPECT_EQ(place, test::pattern(100, 3));
}

TEST(PduReader, ADiscardedPayloadIsSkipped)
{
    PduReader reader(512);
    Bytes stream = encode({header(), test::pattern(101, 3)});
    test::append(stream, encode({header(), {}}));
    std::span<const std::byte> bytes = stream;
    ASSERT_EQ(reader.feed(bytes), PduReader::Event::Header);
    reader.discard();
    EXPECT_EQ(reader.feed(bytes), PduReader::Event::Pdu);
    EXPECT_EQ(bytes.size(), kHeaderSize);
}

} // namespace
} // namespace freshseat::iscsi
