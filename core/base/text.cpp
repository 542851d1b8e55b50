// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, times, hexadecimal, trimming, errno in words, random identifiers.
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <sys/random.h>

namespace freshseat {

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Powers of 1024 that a suffix stands for; nothing for a suffix we do not know.
std::optional<unsigned> suffixPower(std::string_view suffix)
{
    static constexpr std::string_view kUnits = "kmgt";
    const std::string lower = toLower(suffix);
    if (lower.empty() || lower == "b") return 0U;
    const std::size_t unit = kUnits.find(lower.front());
    if (unit == std::string_view::npos) return std::nullopt;
    const std::string_view rest = std::string_view(lower).substr(1);
    if (!rest.empty() && rest != "b" && rest != "ib") return std::nullopt;
    return static_cast<unsigned>(unit) + 1;
}

/// Reads exactly `digits` digits at `at`; false when there is something else.
bool readNumber(std::string_view text, std::size_t at, std::size_t digits, int &value)
{
    if (at + digits > text.size()) return false;
    value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9') return false;
        value = value * 10 + (text[i] - '0');
    }
    return true;
}

/// ".123" at `at`, one to nine digits; moves `at` behind it. Without a point: zero.
std::optional<std::chrono::nanoseconds> readFraction(std::string_view text, std::size_t &at)
{
    if (at >= text.size() || text[at] != '.') return std::chrono::nanoseconds{0};
    std::int64_t nanoseconds = 0;
    std::int64_t unit = 1'000'000'000;
    for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        unit /= 10;
        if (unit == 0) return std::nullopt;
        nanoseconds += (text[at] - '0') * unit;
    }
    if (unit == 1'000'000'000) return std::nullopt; // a point without digits
    return std::chrono::nanoseconds{nanoseconds};
}

/// "Z", "+HH:MM" or "-HH:MM" up to the end of the text.
std::optional<std::chrono::minutes> readOffset(std::string_view text, std::size_t at)
{
    if (text.substr(at) == "Z" || text.substr(at) == "z") return std::chrono::minutes{0};
    int hours = 0;
    int minutes = 0;
    if (text.size() != at + 6 || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':') return std::nullopt;
    if (!readNumber(text, at + 1, 2, hours) || !readNumber(text, at + 4, 2, minutes)) return std::nullopt;
    if (hours > 23 || minutes > 59) return std::nullopt;
    const std::chrono::minutes offset{hours * 60 + minutes};
    return text[at] == '-' ? -offset : offset;
}

} // namespace

std::string formatSize(std::uint64_t bytes)
{
    static constexpr std::array<const char *, 7> kUnits{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
    if (bytes < 1024) return std::to_string(bytes) + " B";
    double value = static_cast<double>(bytes);
    std::size_t unit = 0;
    // 1023.95 would be printed as "1024.0": it belongs to the next unit.
    for (; value >= 1023.95 && unit + 1 < kUnits.size(); ++unit) value /= 1024;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", value, kUnits[unit]);
    return text.data();
}

Result<std::uint64_t> parseSize(std::string_view text)
{
    const std::string_view clean = trimmed(text);
    const auto refuse = [text](std::string_view why) {
        return fail(ErrorCode::Usage, "\"" + std::string(text) + "\" is not a size: " + std::string(why),
                    "write a whole number of bytes, or with K, M, G, T: 20G, 512MiB");
    };
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(clean.data(), clean.data() + clean.size(), number);
    if (error == std::errc::result_out_of_range) return refuse("too large");
    if (error != std::errc{}) return refuse("it does not begin with a number");
    const auto power = suffixPower(clean.substr(static_cast<std::size_t>(end - clean.data())));
    if (!power) return refuse("unknown unit");
    const unsigned shift = *power * 10;
    if (number > (std::numeric_limits<std::uint64_t>::max() >> shift)) return refuse("too large");
    return number << shift;
}

std::string formatTime(TimePoint at)
{
    using namespace std::chrono;
    const auto ms = floor<milliseconds>(at);
    const auto day = floor<days>(ms);
    const year_month_day date{day};
    const hh_mm_ss time{ms - day};
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                  static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
    return text.data();
}

std::optional<TimePoint> parseTime(std::string_view text)
{
    using namespace std::chrono;
    int y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0;
    const bool digits = readNumber(text, 0, 4, y) && readNumber(text, 5, 2, mo) && readNumber(text, 8, 2, d) &&
                        readNumber(text, 11, 2, h) && readNumber(text, 14, 2, mi) && readNumber(text, 17, 2, s);
    if (!digits || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != 't') || text[13] != ':' ||
        text[16] != ':') {
        return std::nullopt;
    }
    const year_month_day date{year{y}, month{static_cast<unsigned>(mo)}, day{static_cast<unsigned>(d)}};
    // system_clock counts nanoseconds in 64 bits: years outside 1678..2261 would overflow.
    if (!date.ok() || y < 1678 || y > 2261 || h > 23 || mi > 59 || s > 60) return std::nullopt;
    std::size_t rest = 19;
    const auto fraction = readFraction(text, rest);
    const auto offset = readOffset(text, rest);
    if (!fraction || !offset) return std::nullopt;
    return TimePoint{sys_days{date} + hours{h} + minutes{mi} + seconds{s} + *fraction - *offset};
}

std::string toHex(std::span<const std::byte> bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        text += kDigits[std::to_integer<unsigned>(byte) >> 4];
        text += kDigits[std::to_integer<unsigned>(byte) & 15];
    }
    return text;
}

std::optional<std::vector<std::byte>> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0) return std::nullopt;
    std::vector<std::byte> bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexValue(text[i]);
        const int low = hexValue(text[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes.push_back(static_cast<std::byte>(high * 16 + low));
    }
    return bytes;
}

std::string toLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view kBlank = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> pieces;
    for (;;) {
        const std::size_t end = text.find(separator);
        pieces.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return pieces;
        text.remove_prefix(end + 1);
    }
}

std::string join(const std::vector<std::string> &pieces, std::string_view separator)
{
    std::string text;
    for (const std::string &piece : pieces) {
        if (&piece != pieces.data()) text += separator;
        text += piece;
    }
    return text;
}

std::string errnoText(int error)
{
    std::array<char, 256> buffer{};
    return ::strerror_r(error, buffer.data(), buffer.size()); // GNU's: the text may lie outside the buffer
}

Error systemError(int error, const std::string &what)
{
    ErrorCode code = ErrorCode::Failed;
    if (error == ENOSPC || error == EDQUOT)
        code = ErrorCode::OutOfSpace;
    else if (error == ENOENT)
        code = ErrorCode::NotFound;
    else if (error == EACCES || error == EPERM)
        code = ErrorCode::NotAllowed;
    return {code, what + ": " + errnoText(error), {}};
}

void randomBytes(std::span<std::byte> out)
{
    while (!out.empty()) {
        const ssize_t got = ::getrandom(out.data(), out.size(), 0);
        if (got > 0)
            out = out.subspan(static_cast<std::size_t>(got));
        else if (errno != EINTR)
            std::abort(); // no kernel we run on lacks it; going on without randomness would hand out weak secrets
    }
}

std::string randomId()
{
    std::array<std::byte, 16> bytes{};
    randomBytes(bytes);
    return toHex(bytes);
}

} // namespace freshseat
