// SPDX-License-Identifier: GPL-3.0-or-later
// Encoding, and reading with suspicion.
#include "core/blockstore/stream.h"

#include "core/base/byte_order.h"
#include "core/base/crc32c.h"
#include "core/base/text.h"
#include "core/blockstore/format.h"
#include "core/blockstore/json_values.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace freshseat::blockstore {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kMagic = "FSEATSND";
constexpr std::size_t kPreambleBytes = 24;
constexpr std::size_t kMaxHeadBytes = 4096;
constexpr std::size_t kMaxComment = 500;
constexpr int kMaxNumber = 1'000'000'000;
constexpr std::int64_t kMaxTime = std::int64_t{1} << 46; ///< milliseconds: about the year 4200

enum Kind : std::uint32_t { kData = 1, kZeros = 2, kEnd = 3 };

using Header = std::array<std::byte, kRecordHeaderBytes>;

std::int64_t toMilliseconds(TimePoint at)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count();
}

bool isPlain(const std::string &text)
{
    return text.size() <= kMaxComment && std::none_of(text.begin(), text.end(), [](char c) {
               return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
           });
}

bool isDiskSize(std::uint64_t size)
{
    return size != 0 && size % block::kSectorSize == 0 && size <= kMaxVirtualSize;
}

std::optional<StreamHead> headOf(const Json &json)
{
    if (!json.is_object()) return std::nullopt;
    const auto size = number(json, "size");
    const auto from = number(json, "from");
    const auto bytes = number(json, "bytes");
    const auto snapshot = number(json, "number");
    const auto created = number(json, "created");
    if (!size || !from || !bytes || !snapshot || !created) return std::nullopt;
    StreamHead head;
    head.key = SnapshotKey(word(json, "key"));
    head.comment = word(json, "comment");
    if (json.contains("base") && !json["base"].is_null()) head.base = SnapshotKey(word(json, "base"));
    const bool keys = isKey(head.key.value()) && (!head.base || (isKey(head.base->value()) && *head.base != head.key));
    const bool sizes = isDiskSize(*size) && *from <= *size && *from % kSlotBytes == 0 && *bytes <= *size;
    if (!keys || !sizes || *snapshot == 0 || *snapshot > kMaxNumber || *created > kMaxTime || !isPlain(head.comment))
        return std::nullopt;
    head.size = *size;
    head.from = *from;
    head.bytes = *bytes;
    head.number = static_cast<int>(*snapshot);
    head.created = TimePoint(std::chrono::milliseconds(*created));
    return head;
}

Header header(Kind kind, std::uint32_t bytes, std::uint64_t offset, std::uint64_t length, std::uint32_t crc,
              std::uint32_t &chain)
{
    Header out;
    storeLe32(out.data(), kind);
    storeLe32(out.data() + 4, bytes);
    storeLe64(out.data() + 8, offset);
    storeLe64(out.data() + 16, length);
    storeLe32(out.data() + 24, crc);
    chain = crc32c(std::span(out).first(28), chain);
    storeLe32(out.data() + 28, chain);
    return out;
}

} // namespace

std::vector<std::byte> StreamWriter::head(const StreamHead &head)
{
    const Json json = {{"key", head.key.value()},
                       {"base", head.base ? Json(head.base->value()) : Json()},
                       {"size", head.size},
                       {"number", head.number},
                       {"comment", isPlain(head.comment) ? head.comment : std::string()},
                       {"created", std::max<std::int64_t>(toMilliseconds(head.created), 0)},
                       {"from", head.from},
                       {"bytes", head.bytes}};
    // What is no UTF-8 in a comment is replaced.
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::vector<std::byte> out(kPreambleBytes + text.size());
    std::memcpy(out.data(), kMagic.data(), kMagic.size());
    std::memcpy(out.data() + kPreambleBytes, text.data(), text.size());
    storeLe32(out.data() + 8, kStreamVersion);
    storeLe32(out.data() + 12, static_cast<std::uint32_t>(text.size()));
    m_chain = crc32c(std::span(out).subspan(kPreambleBytes));
    storeLe32(out.data() + 16, m_chain);
    storeLe32(out.data() + 20, crc32c(std::span(out).first(20)));
    m_size = head.size;
    return out;
}

Header StreamWriter::data(std::uint64_t offset, std::span<const std::byte> bytes)
{
    ++m_records;
    return header(kData, static_cast<std::uint32_t>(bytes.size()), offset, bytes.size(), crc32c(bytes), m_chain);
}

Header StreamWriter::zeros(std::uint64_t offset, std::uint64_t length)
{
    ++m_records;
    return header(kZeros, 0, offset, length, 0, m_chain);
}

Header StreamWriter::end()
{
    return header(kEnd, 0, m_size, m_records, 0, m_chain);
}

tl::unexpected<Error> StreamReader::damaged(const std::string &why) const
{
    return fail(ErrorCode::Failed, "the stream is damaged at its byte " + std::to_string(m_position) + ": " + why,
                "send it again; what came before is kept where it was whole");
}

void StreamReader::expect(Stage stage, std::size_t bytes)
{
    m_stage = stage;
    m_wanted = bytes;
    m_part.clear();
}

Result<void> StreamReader::feed(std::span<const std::byte> bytes)
{
    while (!m_failed && !bytes.empty())
        if (auto fed = feedSome(bytes); !fed) m_failed = fed.error();
    if (m_failed) return tl::unexpected<Error>(*m_failed);
    return {};
}

/// Takes what belongs to the part that is being gathered, and reads it when it is all there.
Result<void> StreamReader::feedSome(std::span<const std::byte> &bytes)
{
    if (m_stage == Stage::Ended) return damaged("it goes on behind its end");
    const auto piece = bytes.first(std::min(bytes.size(), m_wanted - m_part.size()));
    m_part.insert(m_part.end(), piece.begin(), piece.end());
    bytes = bytes.subspan(piece.size());
    if (m_part.size() < m_wanted) return {};
    const std::size_t taken = m_wanted;
    if (auto read = part(); !read) return read;
    m_position += taken;
    return {};
}

Result<void> StreamReader::part()
{
    switch (m_stage) {
    case Stage::Preamble:
        return preamble();
    case Stage::Head:
        return head();
    case Stage::Record:
        return record();
    case Stage::Data:
        return data();
    case Stage::Ended:
        break;
    }
    return {};
}

Result<void> StreamReader::preamble()
{
    if (std::memcmp(m_part.data(), kMagic.data(), kMagic.size()) != 0)
        return fail(ErrorCode::Failed, "this is no stream of a Freshseat snapshot",
                    "freshseatctl master send makes one");
    if (loadLe32(m_part.data() + 20) != crc32c(std::span(m_part).first(20))) return damaged("its first bytes");
    const std::uint32_t version = loadLe32(m_part.data() + 8);
    if (version > kStreamVersion)
        return fail(ErrorCode::Unsupported,
                    "the stream has version " + std::to_string(version) + "; this Freshseat knows versions up to " +
                        std::to_string(kStreamVersion),
                    "update Freshseat on this host");
    const std::uint32_t bytes = loadLe32(m_part.data() + 12);
    if (version == 0 || bytes == 0 || bytes > kMaxHeadBytes) return damaged("its first bytes");
    m_expected = loadLe32(m_part.data() + 16);
    expect(Stage::Head, bytes);
    return {};
}

Result<void> StreamReader::head()
{
    if (crc32c(m_part) != m_expected) return damaged("its head does not fit its checksum");
    const auto *text = reinterpret_cast<const char *>(m_part.data());
    const auto head = headOf(Json::parse(text, text + m_part.size(), nullptr, false));
    if (!head) return damaged("its head makes no sense");
    m_chain = m_expected;
    m_size = head->size;
    m_at = head->from;
    expect(Stage::Record, kRecordHeaderBytes);
    return m_sink.head(*head);
}

bool StreamReader::isRangeSound(std::uint64_t offset, std::uint64_t length) const
{
    if (length == 0 || offset < m_at || offset % kSlotBytes != 0) return false;
    if (offset > m_size || length > m_size - offset) return false;
    return length % kSlotBytes == 0 || offset + length == m_size;
}

Result<void> StreamReader::record()
{
    const std::byte *at = m_part.data();
    const std::uint32_t chain = crc32c(std::span(m_part).first(28), m_chain);
    if (loadLe32(at + 28) != chain) return damaged("a record does not fit its checksum");
    m_chain = chain;
    const std::uint32_t kind = loadLe32(at);
    const std::uint32_t bytes = loadLe32(at + 4);
    const std::uint64_t offset = loadLe64(at + 8);
    const std::uint64_t length = loadLe64(at + 16);
    m_expected = loadLe32(at + 24);
    if (kind == kEnd) {
        if (bytes != 0 || offset != m_size || length != m_records) return damaged("its end does not fit");
        expect(Stage::Ended, 1);
        return {};
    }
    const bool sound = (kind == kData && bytes == length && bytes <= kMaxRecordBytes) || (kind == kZeros && bytes == 0);
    if (!sound || !isRangeSound(offset, length)) return damaged("a record makes no sense");
    ++m_records;
    m_at = offset + length;
    m_offset = offset;
    if (kind == kData) {
        expect(Stage::Data, bytes);
        return {};
    }
    expect(Stage::Record, kRecordHeaderBytes);
    return m_sink.zeros(offset, length);
}

Result<void> StreamReader::data()
{
    if (crc32c(m_part) != m_expected) return damaged("data does not fit its checksum");
    auto taken = m_sink.data(m_offset, m_part);
    expect(Stage::Record, kRecordHeaderBytes);
    return taken;
}

std::string toToken(const ResumePoint &point)
{
    return "1-" + point.key.value() + "-" + (point.base ? point.base->value() : "0") + "-" +
           std::to_string(point.position);
}

Result<ResumePoint> parseToken(std::string_view token)
{
    const auto wrong = [] {
        return fail(ErrorCode::Usage, "this is no token of a receive that was broken off",
                    "freshseatctl master receive NAME --token, on the receiving host, prints one");
    };
    const std::vector<std::string> words = split(token, '-');
    if (words.size() != 4 || words[0] != "1" || !isKey(words[1])) return wrong();
    if (words[2] != "0" && !isKey(words[2])) return wrong();
    ResumePoint point{SnapshotKey(words[1])};
    if (words[2] != "0") point.base = SnapshotKey(words[2]);
    const char *end = words[3].data() + words[3].size();
    const auto [stop, error] = std::from_chars(words[3].data(), end, point.position);
    const bool sound = error == std::errc() && stop == end && point.position % kSlotBytes == 0;
    if (!sound || point.position > kMaxVirtualSize) return wrong();
    return point;
}

} // namespace freshseat::blockstore
