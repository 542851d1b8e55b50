// SPDX-License-Identifier: GPL-3.0-or-later
// CRC32C. With SSE4.2 three independent streams hide the three-cycle latency of the CRC32 instruction; a carry-less
// multiplication moves a stream's remainder over the bytes that follow it. Without it: eight tables, eight bytes a
// step.
#include "core/base/crc32c.h"

#include "core/base/byte_order.h"

#include <array>
#include <cstddef>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace freshseat {

namespace {

constexpr std::uint32_t kPolynomial = 0x82F63B78; ///< reflected: bit 31 is the coefficient of x^0

/// The remainder times x.
constexpr std::uint32_t timesX(std::uint32_t remainder)
{
    return (remainder >> 1) ^ ((remainder & 1U) != 0 ? kPolynomial : 0U);
}

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

/// kTables[k][b]: what byte b contributes when k more bytes follow it.
constexpr Tables makeTables()
{
    Tables tables{};
    for (std::uint32_t b = 0; b < 256; ++b) {
        std::uint32_t crc = b;
        for (int bit = 0; bit < 8; ++bit) crc = timesX(crc);
        tables[0][b] = crc;
    }
    for (std::size_t k = 1; k < tables.size(); ++k)
        for (std::size_t b = 0; b < 256; ++b)
            tables[k][b] = (tables[k - 1][b] >> 8) ^ tables[0][tables[k - 1][b] & 0xFFU];
    return tables;
}
constexpr Tables kTables = makeTables();

std::uint32_t tableUpdate(const std::byte *at, std::size_t length, std::uint32_t crc)
{
    for (; length >= 8; at += 8, length -= 8) {
        const std::uint64_t word = loadLe64(at) ^ crc;
        crc = 0;
        for (std::size_t k = 0; k < 8; ++k) crc ^= kTables[7 - k][(word >> (8 * k)) & 0xFFU];
    }
    for (; length > 0; ++at, --length)
        crc = (crc >> 8) ^ kTables[0][(crc ^ std::to_integer<std::uint32_t>(*at)) & 0xFFU];
    return crc;
}

#if defined(__x86_64__)

constexpr std::size_t kMaxLaneWords = 170; ///< 3 × 1360 bytes: one round covers a 4 KiB block but for 16 bytes
constexpr std::size_t kMinLaneWords = 8;   ///< below this one stream is as fast

/// kShift[n] = x^(64n - 33) mod P. The CRC32 instruction multiplies by x^32 and a reflected carry-less product by x, so
/// crc32(0, clmul(r, kShift[n])) is r · x^(64n): remainder r after n more words of zeros.
constexpr std::array<std::uint32_t, 2 * kMaxLaneWords + 1> makeShifts()
{
    std::array<std::uint32_t, 2 * kMaxLaneWords + 1> shifts{};
    std::uint32_t power = 1; // x^31
    for (std::size_t n = 1; n < shifts.size(); ++n) {
        shifts[n] = power;
        for (int bit = 0; bit < 64; ++bit) power = timesX(power);
    }
    return shifts;
}
constexpr auto kShift = makeShifts();

__attribute__((target("sse4.2,pclmul"))) inline std::uint64_t product(std::uint64_t remainder, std::uint32_t shift)
{
    const __m128i result = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<long long>(remainder)),
                                                _mm_cvtsi32_si128(static_cast<int>(shift)), 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(result));
}

/// Three lanes of `words` words each, one behind the other.
__attribute__((target("sse4.2,pclmul"))) inline std::uint64_t threeLanes(const std::byte *at, std::size_t words,
                                                                         std::uint64_t crc)
{
    const std::size_t lane = words * 8;
    std::uint64_t second = 0;
    std::uint64_t third = 0;
    for (const std::byte *end = at + lane; at != end; at += 8) {
        crc = _mm_crc32_u64(crc, loadLe64(at));
        second = _mm_crc32_u64(second, loadLe64(at + lane));
        third = _mm_crc32_u64(third, loadLe64(at + 2 * lane));
    }
    return third ^ _mm_crc32_u64(0, product(crc, kShift[2 * words]) ^ product(second, kShift[words]));
}

__attribute__((target("sse4.2,pclmul"))) std::uint32_t hardwareUpdate(const std::byte *at, std::size_t length,
                                                                      std::uint32_t start)
{
    std::uint64_t crc = start;
    while (length >= 3 * 8 * kMinLaneWords) {
        const std::size_t fits = length / (3 * 8);
        const std::size_t words = fits < kMaxLaneWords ? fits : kMaxLaneWords;
        crc = threeLanes(at, words, crc);
        at += 3 * 8 * words;
        length -= 3 * 8 * words;
    }
    for (; length >= 8; at += 8, length -= 8) crc = _mm_crc32_u64(crc, loadLe64(at));
    auto narrow = static_cast<std::uint32_t>(crc);
    for (; length > 0; ++at, --length) narrow = _mm_crc32_u8(narrow, std::to_integer<unsigned char>(*at));
    return narrow;
}

#endif

using Update = std::uint32_t (*)(const std::byte *, std::size_t, std::uint32_t);

Update fastest()
{
#if defined(__x86_64__)
    __builtin_cpu_init(); // we may run before main()
    if (__builtin_cpu_supports("sse4.2") != 0 && __builtin_cpu_supports("pclmul") != 0) return hardwareUpdate;
#endif
    return tableUpdate;
}

} // namespace

std::uint32_t crc32c(std::span<const std::byte> data, std::uint32_t crc)
{
    static const Update update = fastest();
    return ~update(data.data(), data.size(), ~crc);
}

std::uint32_t detail::crc32cTable(std::span<const std::byte> data, std::uint32_t crc)
{
    return ~tableUpdate(data.data(), data.size(), ~crc);
}

} // namespace freshseat
