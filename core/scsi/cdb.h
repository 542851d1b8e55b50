// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of a CDB. Every CDB has 16 bytes here (zero-padded by the transport), so no field can lie outside.
#pragma once
#include <array>
#include <cstdint>

namespace freshseat::scsi {

using CdbBytes = std::array<std::uint8_t, 16>;

inline std::uint16_t be16(const CdbBytes &cdb, std::size_t at)
{
    return static_cast<std::uint16_t>((cdb[at] << 8) | cdb[at + 1]);
}
inline std::uint32_t be32(const CdbBytes &cdb, std::size_t at)
{
    return (static_cast<std::uint32_t>(be16(cdb, at)) << 16) | be16(cdb, at + 2);
}
inline std::uint64_t be64(const CdbBytes &cdb, std::size_t at)
{
    return (static_cast<std::uint64_t>(be32(cdb, at)) << 32) | be32(cdb, at + 4);
}

/// Logical blocks a command is about.
struct Blocks {
    std::uint64_t lba = 0;
    std::uint64_t count = 0;
};

/// LBA and TRANSFER LENGTH where the 6-, 10-, 12- and 16-byte forms of READ, WRITE, VERIFY ... keep them. The form is
/// in the top three bits of the opcode (SAM-5 5.2). In the 6-byte form a count of 0 means 256.
[[nodiscard]] Blocks blocksOf(const CdbBytes &cdb);

/// The three-bit protection field of READ, WRITE, VERIFY ... (not in 6-byte CDBs).
inline bool wantsProtection(const CdbBytes &cdb)
{
    return (cdb[0] >> 5) != 0 && (cdb[1] & 0xE0U) != 0;
}
/// Force Unit Access of the 10-, 12- and 16-byte forms.
inline bool wantsFua(const CdbBytes &cdb)
{
    return (cdb[0] >> 5) != 0 && (cdb[1] & 0x08U) != 0;
}

} // namespace freshseat::scsi
