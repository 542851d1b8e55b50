// SPDX-License-Identifier: GPL-3.0-or-later
// Loads and stores of integers at a byte address: big-endian for SCSI and iSCSI, little-endian for our files.
// The caller has checked the length.
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace freshseat {

namespace detail {
template <class T>
T load(const std::byte *at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}
template <class T>
void store(std::byte *at, T value)
{
    std::memcpy(at, &value, sizeof value);
}
} // namespace detail

static_assert(std::endian::native == std::endian::little, "the loads below assume a little-endian machine");

inline std::uint16_t loadBe16(const std::byte *at)
{
    return __builtin_bswap16(detail::load<std::uint16_t>(at));
}
inline std::uint32_t loadBe32(const std::byte *at)
{
    return __builtin_bswap32(detail::load<std::uint32_t>(at));
}
inline std::uint64_t loadBe64(const std::byte *at)
{
    return __builtin_bswap64(detail::load<std::uint64_t>(at));
}
inline std::uint32_t loadBe24(const std::byte *at)
{
    return (std::to_integer<std::uint32_t>(at[0]) << 16) | (std::to_integer<std::uint32_t>(at[1]) << 8) |
           std::to_integer<std::uint32_t>(at[2]);
}
inline void storeBe16(std::byte *at, std::uint16_t value)
{
    detail::store(at, __builtin_bswap16(value));
}
inline void storeBe32(std::byte *at, std::uint32_t value)
{
    detail::store(at, __builtin_bswap32(value));
}
inline void storeBe64(std::byte *at, std::uint64_t value)
{
    detail::store(at, __builtin_bswap64(value));
}
inline void storeBe24(std::byte *at, std::uint32_t value)
{
    at[0] = static_cast<std::byte>(value >> 16);
    at[1] = static_cast<std::byte>(value >> 8);
    at[2] = static_cast<std::byte>(value);
}

inline std::uint16_t loadLe16(const std::byte *at)
{
    return detail::load<std::uint16_t>(at);
}
inline std::uint32_t loadLe32(const std::byte *at)
{
    return detail::load<std::uint32_t>(at);
}
inline std::uint64_t loadLe64(const std::byte *at)
{
    return detail::load<std::uint64_t>(at);
}
inline void storeLe16(std::byte *at, std::uint16_t value)
{
    detail::store(at, value);
}
inline void storeLe32(std::byte *at, std::uint32_t value)
{
    detail::store(at, value);
}
inline void storeLe64(std::byte *at, std::uint64_t value)
{
    detail::store(at, value);
}

} // namespace freshseat
