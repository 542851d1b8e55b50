// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/human.h"

#include <algorithm>
#include <ctime>
#include <cwchar>

namespace freshseat::cli {

namespace {

struct Glyph {
    std::size_t bytes = 1;
    std::size_t columns = 1;
};

/// Reads one character of a text that is not empty.
Glyph glyphAt(std::string_view text)
{
    std::mbstate_t state{};
    wchar_t wide = 0;
    const std::size_t bytes = std::mbrtowc(&wide, text.data(), text.size(), &state);
    if (bytes == 0 || bytes > text.size()) return {1, 1};
    const int columns = ::wcwidth(wide);
    return {bytes, columns < 0 ? 1 : static_cast<std::size_t>(columns)};
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t columns = 0;
    while (!text.empty()) {
        const Glyph glyph = glyphAt(text);
        columns += glyph.columns;
        text.remove_prefix(glyph.bytes);
    }
    return columns;
}

std::string shortened(std::string_view text, std::size_t columns)
{
    if (displayWidth(text) <= columns) return std::string(text);
    if (columns == 0) return {};
    std::string out;
    std::size_t used = 1; // the ellipsis
    while (!text.empty()) {
        const Glyph glyph = glyphAt(text);
        if (used + glyph.columns > columns) break;
        used += glyph.columns;
        out += text.substr(0, glyph.bytes);
        text.remove_prefix(glyph.bytes);
    }
    return out + "…";
}

std::string printable(std::string_view text)
{
    std::string out(text);
    std::replace_if(out.begin(), out.end(), isControl, '?');
    // U+0080 to U+009F in UTF-8: control characters too (CSI is one of them).
    for (std::size_t i = 0; i + 1 < out.size(); ++i) {
        const bool c1 = out[i] == '\xc2' && static_cast<unsigned char>(out[i + 1]) < 0xa0;
        if (c1) out.replace(i, 2, "?");
    }
    return out;
}

std::string relativeTime(TimePoint at, TimePoint now)
{
    using namespace std::chrono;
    const auto seconds = duration_cast<std::chrono::seconds>(now - at).count();
    if (seconds < -60 || seconds >= 14 * 24 * 3600) return localTime(at).substr(0, 10);
    if (seconds < 60) return "just now";
    if (seconds < 3600) return std::to_string(seconds / 60) + " min ago";
    if (seconds < 24 * 3600) return std::to_string(seconds / 3600) + " h ago";
    return counted(static_cast<std::uint64_t>(seconds / (24 * 3600)), "day") + " ago";
}

std::string relativeTime(const std::optional<TimePoint> &at, TimePoint now)
{
    return at ? relativeTime(*at, now) : "never";
}

std::string localTime(TimePoint at)
{
    const std::time_t seconds = std::chrono::system_clock::to_time_t(at);
    std::tm local{};
    if (::localtime_r(&seconds, &local) == nullptr) return "?";
    char text[32];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &local);
    return {text, size};
}

} // namespace freshseat::cli
