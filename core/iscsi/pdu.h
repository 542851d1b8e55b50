// SPDX-License-Identifier: GPL-3.0-or-later
// The 48-byte basic header segment of an iSCSI PDU (RFC 7143 section 11): names for its bytes, and nothing that can
// fail.
#pragma once
#include "core/base/byte_order.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace freshseat::iscsi {

inline constexpr std::size_t kHeaderSize = 48;
inline constexpr std::size_t kDigestSize = 4;
inline constexpr std::uint32_t kReservedTag =
    0xffffffff; ///< "no tag": ITT of pings we send, TTT of what was not asked for

enum class Opcode : std::uint8_t {
    NopOut = 0x00,
    ScsiCommand = 0x01,
    TaskManagement = 0x02,
    Login = 0x03,
    Text = 0x04,
    DataOut = 0x05,
    Logout = 0x06,
    Snack = 0x10,
    NopIn = 0x20,
    ScsiResponse = 0x21,
    TaskManagementResponse = 0x22,
    LoginResponse = 0x23,
    TextResponse = 0x24,
    DataIn = 0x25,
    LogoutResponse = 0x26,
    R2T = 0x31,
    AsyncMessage = 0x32,
    Reject = 0x3f,
};

/// Why a PDU was rejected (RFC 7143 11.17.1).
enum class RejectReason : std::uint8_t {
    DataDigestError = 0x02,
    SnackReject = 0x03,
    ProtocolError = 0x04,
    CommandNotSupported = 0x05,
    TooManyImmediateCommands = 0x06,
    TaskInProgress = 0x07,
    InvalidPduField = 0x09,
    OutOfResources = 0x0a,
    WaitingForLogout = 0x0c,
};

/// Flags of byte 1; which of them a PDU has depends on its opcode.
inline constexpr std::uint8_t kFinal = 0x80;
inline constexpr std::uint8_t kTransit = 0x80;  ///< login
inline constexpr std::uint8_t kContinue = 0x40; ///< login, text
inline constexpr std::uint8_t kRead = 0x40;     ///< SCSI command
inline constexpr std::uint8_t kWrite = 0x20;    ///< SCSI command
inline constexpr std::uint8_t kOverflow = 0x04; ///< SCSI response, Data-In
inline constexpr std::uint8_t kUnderflow = 0x02;
inline constexpr std::uint8_t kStatus = 0x01; ///< Data-In

/// Where fields lie that several PDUs share.
namespace at {
inline constexpr std::size_t kLun = 8;
inline constexpr std::size_t kIsid = 8;  ///< login
inline constexpr std::size_t kTsih = 14; ///< login
inline constexpr std::size_t kItt = 16;
inline constexpr std::size_t kTtt = 20;
inline constexpr std::size_t kReferencedTag = 20;  ///< task management
inline constexpr std::size_t kExpectedLength = 20; ///< SCSI command
inline constexpr std::size_t kCid = 20;            ///< login, logout
inline constexpr std::size_t kCmdSn = 24;          ///< requests
inline constexpr std::size_t kStatSn = 24;         ///< responses
inline constexpr std::size_t kExpStatSn = 28;      ///< requests
inline constexpr std::size_t kExpCmdSn = 28;       ///< responses
inline constexpr std::size_t kMaxCmdSn = 32;       ///< responses
inline constexpr std::size_t kCdb = 32;            ///< SCSI command
inline constexpr std::size_t kRefCmdSn = 32;       ///< task management
inline constexpr std::size_t kLoginStatus = 36;    ///< login response: class, detail
inline constexpr std::size_t kDataSn = 36;         ///< Data-Out, Data-In; R2TSN; AsyncEvent
inline constexpr std::size_t kBufferOffset = 40;   ///< Data-Out, Data-In, R2T
inline constexpr std::size_t kResidual = 44;       ///< SCSI response, Data-In; desired length of R2T
} // namespace at

struct Header {
    std::array<std::byte, kHeaderSize> bytes{};

    Header() = default;
    Header(Opcode code, std::uint8_t flagBits)
    {
        put8(0, static_cast<std::uint8_t>(code));
        put8(1, flagBits);
    }

    [[nodiscard]] std::uint8_t get8(std::size_t where) const { return std::to_integer<std::uint8_t>(bytes[where]); }
    [[nodiscard]] std::uint16_t get16(std::size_t where) const { return loadBe16(bytes.data() + where); }
    [[nodiscard]] std::uint32_t get32(std::size_t where) const { return loadBe32(bytes.data() + where); }
    [[nodiscard]] std::uint64_t get64(std::size_t where) const { return loadBe64(bytes.data() + where); }
    void put8(std::size_t where, std::uint8_t value) { bytes[where] = static_cast<std::byte>(value); }
    void put16(std::size_t where, std::uint16_t value) { storeBe16(bytes.data() + where, value); }
    void put32(std::size_t where, std::uint32_t value) { storeBe32(bytes.data() + where, value); }
    void put64(std::size_t where, std::uint64_t value) { storeBe64(bytes.data() + where, value); }

    [[nodiscard]] Opcode opcode() const { return static_cast<Opcode>(get8(0) & 0x3f); }
    [[nodiscard]] bool immediate() const { return (get8(0) & 0x40) != 0; }
    [[nodiscard]] std::uint8_t flags() const { return get8(1); }
    [[nodiscard]] bool has(std::uint8_t flag) const { return (flags() & flag) != 0; }
    [[nodiscard]] std::size_t ahsLength() const { return std::size_t{get8(4)} * 4; } ///< bytes
    [[nodiscard]] std::uint32_t dataLength() const { return loadBe24(bytes.data() + 5); }
    void setDataLength(std::uint32_t length) { storeBe24(bytes.data() + 5, length); }
    [[nodiscard]] std::uint64_t lun() const { return get64(at::kLun); }
    [[nodiscard]] std::uint32_t itt() const { return get32(at::kItt); }
    [[nodiscard]] std::uint32_t ttt() const { return get32(at::kTtt); }
    [[nodiscard]] std::uint32_t cmdSn() const { return get32(at::kCmdSn); }
};

/// Bytes of padding after a data segment: PDUs are made of words.
constexpr std::size_t padding(std::size_t length)
{
    return (4 - length % 4) % 4;
}

/// Serial number arithmetic (RFC 1982): `a` comes before `b`.
constexpr bool serialBefore(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::int32_t>(a - b) < 0;
}

} // namespace freshseat::iscsi
