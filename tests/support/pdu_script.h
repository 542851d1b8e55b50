// SPDX-License-Identifier: GPL-3.0-or-later
// PDUs as an initiator makes and reads them, for tests that script one byte by byte.
#pragma once
#include "core/base/crc32c.h"
#include "core/iscsi/pdu.h"

#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::test {

using Bytes = std::vector<std::byte>;

inline Bytes bytesOf(std::string_view text)
{
    Bytes bytes(text.size());
    if (!text.empty()) std::memcpy(bytes.data(), text.data(), text.size());
    return bytes;
}

inline std::string textOf(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// "Key=Value" pairs, each ended by a zero byte.
inline std::string keys(std::initializer_list<std::string_view> pairs)
{
    std::string text;
    for (const std::string_view pair : pairs) text.append(pair).push_back('\0');
    return text;
}

/// A recognisable pattern that differs from sector to sector.
inline Bytes pattern(std::size_t size, unsigned seed)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::byte>(i * 7 + i / 512 * 13 + seed);
    return bytes;
}

struct Pdu {
    iscsi::Header header;
    Bytes payload;
};

struct Digests {
    bool header = false;
    bool data = false;
};

inline void append(Bytes &to, std::span<const std::byte> more)
{
    to.insert(to.end(), more.begin(), more.end());
}

inline void appendCrc(Bytes &to, std::span<const std::byte> covered)
{
    Bytes crc(4);
    storeLe32(crc.data(), crc32c(covered));
    append(to, crc);
}

inline Bytes encode(Pdu pdu, Digests digests = {})
{
    pdu.header.setDataLength(static_cast<std::uint32_t>(pdu.payload.size()));
    Bytes out(pdu.header.bytes.begin(), pdu.header.bytes.end());
    if (digests.header) appendCrc(out, pdu.header.bytes);
    if (pdu.payload.empty()) return out;
    pdu.payload.resize(pdu.payload.size() + iscsi::padding(pdu.payload.size()));
    append(out, pdu.payload);
    if (digests.data) appendCrc(out, pdu.payload);
    return out;
}

/// Takes one PDU off the front of `stream`; nothing when it is not complete, or a digest is wrong.
inline std::optional<Pdu> takePdu(Bytes &stream, Digests digests = {})
{
    const std::size_t head = iscsi::kHeaderSize + (digests.header ? 4 : 0);
    if (stream.size() < head) return std::nullopt;
    Pdu pdu;
    std::copy_n(stream.begin(), iscsi::kHeaderSize, pdu.header.bytes.begin());
    const std::size_t length = pdu.header.dataLength();
    const std::size_t padded = length + iscsi::padding(length);
    const std::size_t total = head + padded + (digests.data && length > 0 ? 4 : 0);
    if (stream.size() < total) return std::nullopt;
    const std::span<const std::byte> all(stream);
    if (digests.header && crc32c(all.first(iscsi::kHeaderSize)) != loadLe32(all.data() + iscsi::kHeaderSize))
        return std::nullopt;
    if (digests.data && length > 0 && crc32c(all.subspan(head, padded)) != loadLe32(all.data() + head + padded))
        return std::nullopt;
    pdu.payload.assign(stream.begin() + static_cast<std::ptrdiff_t>(head),
                       stream.begin() + static_cast<std::ptrdiff_t>(head + length));
    stream.erase(stream.begin(), stream.begin() + static_cast<std::ptrdiff_t>(total));
    return pdu;
}

/// An initiator's side of one session: numbers its requests.
struct Initiator {
    std::uint32_t cmdSn = 1;
    std::uint32_t itt = 0x100;
    Digests digests;

    /// A login request; `stages`: current << 4 | next.
    Bytes login(std::string_view text, unsigned stages, bool transit = true, bool more = false)
    {
        iscsi::Header header(iscsi::Opcode::Login,
                             static_cast<std::uint8_t>((transit ? 0x80U : 0) | (more ? 0x40U : 0) |
                                                       ((stages >> 4) << 2) | (transit ? stages & 3 : 0)));
        header.put8(0, 0x43);
        header.put32(8, 0x40002723);
        header.put16(12, isidTail);
        header.put32(16, 7);
        header.put32(24, cmdSn);
        return encode({header, bytesOf(text)});
    }
    iscsi::Header request(iscsi::Opcode opcode, std::uint8_t flags, bool immediate = false)
    {
        iscsi::Header header(opcode, flags);
        if (immediate) header.put8(0, static_cast<std::uint8_t>(static_cast<unsigned>(opcode) | 0x40U));
        header.put32(iscsi::at::kItt, ++itt);
        if (opcode == iscsi::Opcode::Text || opcode == iscsi::Opcode::NopOut)
            header.put32(iscsi::at::kTtt, iscsi::kReservedTag);
        header.put32(iscsi::at::kCmdSn, immediate ? cmdSn : cmdSn++);
        return header;
    }
    /// READ(10) or WRITE(10) of 512-byte blocks, `length` bytes expected.
    iscsi::Header scsi(unsigned operation, std::uint32_t lba, std::uint16_t blocks, std::uint32_t length,
                       std::uint8_t flags)
    {
        iscsi::Header header = request(iscsi::Opcode::ScsiCommand, flags);
        header.put32(iscsi::at::kExpectedLength, length);
        header.put8(32, static_cast<std::uint8_t>(operation));
        header.put32(34, lba);
        header.put16(39, blocks);
        return header;
    }
    iscsi::Header read(std::uint32_t lba, std::uint16_t blocks) { return scsi(0x28, lba, blocks, blocks * 512U, 0xc0); }
    iscsi::Header write(std::uint32_t lba, std::uint16_t blocks, bool final = true)
    {
        return scsi(0x2a, lba, blocks, blocks * 512U, final ? 0xa0 : 0x20);
    }
    iscsi::Header testUnitReady() { return scsi(0x00, 0, 0, 0, 0x80); }
    static iscsi::Header dataOut(std::uint32_t tag, std::uint32_t ttt, std::uint32_t dataSn, std::uint32_t offset,
                                 bool final)
    {
        iscsi::Header header(iscsi::Opcode::DataOut, final ? 0x80 : 0);
        header.put32(iscsi::at::kItt, tag);
        header.put32(iscsi::at::kTtt, ttt);
        header.put32(iscsi::at::kDataSn, dataSn);
        header.put32(iscsi::at::kBufferOffset, offset);
        return header;
    }

    std::uint16_t isidTail = 0x1234;
};

} // namespace freshseat::test
