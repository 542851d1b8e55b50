// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/transmit_queue.h"
#include "tests/support/pdu_script.h"

#include <gtest/gtest.h>

namespace freshseat::iscsi {
namespace {

using test::Bytes;
using test::encode;

Buffer bufferOf(BufferPool &pool, const Bytes &bytes)
{
    Buffer buffer = pool.take(bytes.size());
    std::copy(bytes.begin(), bytes.end(), buffer.data());
    return buffer;
}

void fill(TransmitQueue &queue, BufferPool &pool, Bytes &expected, test::Digests digests)
{
    for (std::size_t length : {0U, 1U, 48U, 70U, 72U}) {
        const Bytes payload = test::pattern(length, 1);
        queue.pushSmall(Header(Opcode::Reject, kFinal), payload);
        test::append(expected, encode({Header(Opcode::Reject, kFinal), payload}, digests));
    }
    for (std::size_t length : {1U, 4U, 513U, 5000U}) {
        const Bytes payload = test::pattern(length, 2);
        queue.push(Header(Opcode::NopIn, kFinal), bufferOf(pool, payload));
        test::append(expected, encode({Header(Opcode::NopIn, kFinal), payload}, digests));
    }
    Buffer shared = bufferOf(pool, test::pattern(3000, 3));
    const std::span<const std::byte> all = shared.span();
    const std::array<std::span<const std::byte>, 3> first{all.first(1), all.subspan(1, 500), all.subspan(501, 500)};
    const std::array<std::span<const std::byte>, 1> second{all.subspan(1001)};
    queue.pushShared(Header(Opcode::DataIn, 0), first);
    queue.pushShared(Header(Opcode::DataIn, kFinal), second, std::move(shared), nullptr);
    test::append(expected, encode({Header(Opcode::DataIn, 0), Bytes(all.begin(), all.begin() + 1001)}, digests));
    test::append(expected, encode({Header(Opcode::DataIn, kFinal), Bytes(all.begin() + 1001, all.end())}, digests));
}

TEST(TransmitQueue, WhateverThePeerTakesTheBytesAreTheSame)
{
    for (const test::Digests digests : {test::Digests{false, false}, test::Digests{true, true}}) {
        for (const std::size_t most : {1U, 3U, 47U, 64U, 1000U, 100000U}) {
            BufferPool pool;
            TransmitQueue queue;
            queue.setDigests(digests.header, digests.data);
            Bytes expected, sent;
            for (int round = 0; round < 3; ++round) {
                fill(queue, pool, expected, digests);
                std::array<iovec, 8> pieces{};
                while (!queue.empty()) {
                    const std::size_t count = queue.gather(pieces);
                    std::size_t taken = 0;
                    for (std::size_t i = 0; i < count && taken < most; ++i) {
                        const std::size_t length = std::min(pieces[i].iov_len, most - taken);
                        test::append(sent, {static_cast<const std::byte *>(pieces[i].iov_base), length});
                        taken += length;
                    }
                    queue.advance(taken);
                }
                EXPECT_EQ(queue.bytes(), 0U);
            }
            EXPECT_EQ(sent, expected);
            EXPECT_EQ(pool.inUse(), 0U);
        }
    }
}

TEST(TransmitQueue, WhatIsLentIsKeptUntilItIsSent)
{
    const auto memory = std::make_shared<Bytes>(test::pattern(4096, 7));
    const std::array<std::span<const std::byte>, 1> payload{*memory};
    TransmitQueue queue;
    queue.pushShared(Header(Opcode::DataIn, kFinal), payload, Buffer(), memory);
    EXPECT_EQ(memory.use_count(), 2);
    queue.advance(kHeaderSize + 4095);
    EXPECT_EQ(memory.use_count(), 2);
    queue.advance(1);
    EXPECT_EQ(memory.use_count(), 1);
}

TEST(TransmitQueue, ClearGivesBuffersBack)
{
    BufferPool pool;
    TransmitQueue queue;
    Bytes ignored;
    fill(queue, pool, ignored, {});
    EXPECT_EQ(queue.bytes(), ignored.size());
    queue.clear();
    EXPECT_TRUE(queue.empty());
    EXPECT_EQ(pool.inUse(), 0U);
    queue.trim();
    fill(queue, pool, ignored, {});
    EXPECT_FALSE(queue.empty());
    queue.clear();
}

} // namespace
} // namespace freshseat::iscsi
