// SPDX-License-Identifier: GPL-3.0-or-later
// CRC32C (Castagnoli, reflected polynomial 0x82F63B78; RFC 7143 section 13.1, RFC 3720 appendix B.4): iSCSI digests and
// the store's checksums. Uses SSE4.2 where the processor has it, a table elsewhere.
#pragma once
#include <cstdint>
#include <span>

namespace freshseat {

/// CRC32C of `data`, continued from `crc` (the result of an earlier call; 0 to begin).
/// crc32c(b, crc32c(a)) == crc32c(a followed by b).
[[nodiscard]] std::uint32_t crc32c(std::span<const std::byte> data, std::uint32_t crc = 0);

namespace detail {
/// The table form, for machines without the instruction and as the reference in tests.
[[nodiscard]] std::uint32_t crc32cTable(std::span<const std::byte> data, std::uint32_t crc);
} // namespace detail

} // namespace freshseat
