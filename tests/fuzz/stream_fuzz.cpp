// SPDX-License-Identifier: GPL-3.0-or-later
// The stream of a sent snapshot, made by anybody. The first byte says how the rest is read. Even: it is the stream, and
// how the bytes are cut changes nothing. Odd: it is a list of records (kind, bytes, offset, length: 4 + 4 + 8 + 8
// bytes) behind a good head, that get true checksums, so that more than the checksum test is reached.
#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/blockstore/stream.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace freshseat;
using namespace freshseat::blockstore;

constexpr std::size_t kFields = 24;

/// Aborts when it hears of what cannot be.
class Judge final : public StreamSink
{
public:
    Result<void> head(const StreamHead &head) override
    {
        if (m_size != 0 || head.size == 0 || head.size % 512 != 0 || head.from > head.size) std::abort();
        m_size = head.size;
        m_at = head.from;
        ++heard;
        return {};
    }
    Result<void> data(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (bytes.empty() || bytes.size() > kMaxRecordBytes) std::abort();
        return range(offset, bytes.size());
    }
    Result<void> zeros(std::uint64_t offset, std::uint64_t length) override { return range(offset, length); }

    std::uint64_t heard = 0;

private:
    Result<void> range(std::uint64_t offset, std::uint64_t length)
    {
        if (m_size == 0 || length == 0 || offset < m_at || offset % 4096 != 0) std::abort();
        if (offset > m_size || length > m_size - offset) std::abort();
        m_at = offset + length;
        ++heard;
        return {};
    }

    std::uint64_t m_size = 0;
    std::uint64_t m_at = 0;
};

std::uint64_t fed(std::span<const std::byte> stream, std::size_t piece, bool &whole)
{
    Judge judge;
    StreamReader reader(judge);
    for (std::size_t at = 0; at < stream.size(); at += piece)
        if (!reader.feed(stream.subspan(at, std::min(piece, stream.size() - at)))) break;
    whole = reader.isWhole();
    return judge.heard;
}

std::vector<std::byte> madeRight(std::span<const std::byte> fields)
{
    StreamWriter writer;
    auto stream = writer.head({SnapshotKey(std::string(32, 'a')), {}, (std::uint64_t{1} << 40) + 512, 1});
    std::uint32_t chain = crc32c(std::span(stream).subspan(24));
    while (fields.size() >= kFields) {
        std::array<std::byte, kRecordHeaderBytes> header{};
        std::copy_n(fields.begin(), kFields, header.begin());
        fields = fields.subspan(kFields);
        const std::size_t bytes = std::min<std::size_t>(loadLe32(header.data() + 4), fields.size());
        const auto data = fields.first(bytes);
        storeLe32(header.data() + 24, crc32c(data));
        chain = crc32c(std::span(header).first(28), chain);
        storeLe32(header.data() + 28, chain);
        stream.insert(stream.end(), header.begin(), header.end());
        stream.insert(stream.end(), data.begin(), data.end());
        fields = fields.subspan(bytes);
    }
    return stream;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const auto bytes = std::as_bytes(std::span(data, size)).subspan(1);
    const auto stream = data[0] % 2 == 0 ? std::vector(bytes.begin(), bytes.end()) : madeRight(bytes);
    bool whole = false;
    bool cut = false;
    const std::uint64_t once = fed(stream, std::max<std::size_t>(stream.size(), 1), whole);
    if (fed(stream, std::size_t{data[0]} + 1, cut) != once || cut != whole) std::abort();
    static_cast<void>(parseToken({reinterpret_cast<const char *>(bytes.data()), bytes.size()}));
    return 0;
}
