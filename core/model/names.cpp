// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for names: what is refused, and in which words.
#include "core/model/names.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace freshseat {

namespace {

constexpr std::size_t kSeatNameMax = 15;
constexpr std::size_t kLongNameMax = 60;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

tl::unexpected<Error> refuse(std::string_view isNot, std::string_view text, const std::string &why, std::string hint)
{
    return fail(ErrorCode::Usage, inQuotes(text) + " " + std::string(isNot) + ": " + why, std::move(hint));
}

/// The rule masters and groups share; empty text is for the caller to judge.
std::string brokenLongNameRule(std::string_view text)
{
    if (text.size() > kLongNameMax) return "it is longer than 60 characters";
    const bool clean = std::all_of(text.begin(), text.end(),
                                   [](char c) { return isAlphanumeric(c) || c == '.' || c == '_' || c == '-'; });
    return clean ? std::string() : "only a-z A-Z 0-9 . _ - may be in it";
}

std::string brokenSeatNameRule(std::string_view text)
{
    if (text.empty()) return "it is empty";
    if (text.size() > kSeatNameMax) return "it is longer than 15 characters";
    if (!std::all_of(text.begin(), text.end(), [](char c) { return isAlphanumeric(c) || c == '-'; }))
        return "only a-z A-Z 0-9 - may be in it";
    if (text.front() == '-' || text.back() == '-') return "it begins or ends with a hyphen";
    if (std::all_of(text.begin(), text.end(), isDigit)) return "it is all digits";
    return {};
}

/// The hexadecimal digits of a MAC in one of the four spellings; empty when it is none of them.
std::string macDigits(std::string_view text)
{
    const auto piecesOf = [text](char separator, std::size_t count, std::size_t length) -> std::string {
        const auto pieces = split(text, separator);
        const bool shape = pieces.size() == count && std::all_of(pieces.begin(), pieces.end(), [length](const auto &p) {
                               return p.size() == length;
                           });
        return shape ? join(pieces, "") : std::string();
    };
    switch (text.size()) {
    case 17:
        return piecesOf(text[2], 6, 2);
    case 14:
        return piecesOf('.', 3, 4);
    case 12:
        return std::string(text);
    default:
        return {};
    }
}

} // namespace

Result<SeatName> parseSeatName(std::string_view text)
{
    const std::string broken = brokenSeatNameRule(text);
    if (broken.empty()) return SeatName(std::string(text));
    return refuse("is not a seat name", text, broken,
                  "seats become Windows computer names: 1 to 15 letters, digits and hyphens, e.g. PC-07");
}

Result<MasterName> parseMasterName(std::string_view text)
{
    const std::string broken = text.empty() ? "it is empty" : brokenLongNameRule(text);
    if (broken.empty()) return MasterName(std::string(text));
    return refuse("is not a master name", text, broken,
                  "1 to 60 letters, digits, dots, underscores and hyphens, e.g. win11");
}

Result<std::string> parseGroup(std::string_view text)
{
    const std::string broken = brokenLongNameRule(text);
    if (broken.empty()) return std::string(text);
    return refuse("is not a group", text, broken, "1 to 60 letters, digits, dots, underscores and hyphens, or nothing");
}

Result<std::string> parseMac(std::string_view text)
{
    static constexpr const char *kHint = "write it like 52:54:00:12:34:56";
    const bool separatorsFit = text.size() != 17 || text[2] == ':' || text[2] == '-';
    const auto bytes = fromHex(separatorsFit ? macDigits(text) : std::string());
    if (!bytes || bytes->size() != 6) return refuse("is not a MAC address", text, "it is not six bytes", kHint);
    if ((std::to_integer<unsigned>(bytes->front()) & 1U) != 0)
        return refuse("is not a PC's MAC address", text, "it is a multicast address", kHint);
    if (std::all_of(bytes->begin(), bytes->end(), [](std::byte b) { return b == std::byte{0}; }))
        return refuse("is not a PC's MAC address", text, "it is all zero", kHint);
    const std::string digits = toHex(*bytes);
    std::string mac;
    for (std::size_t i = 0; i < digits.size(); i += 2) mac += (i == 0 ? "" : ":") + digits.substr(i, 2);
    return mac;
}

std::string nameKey(std::string_view name)
{
    return toLower(name);
}

std::string inQuotes(std::string_view text)
{
    static constexpr std::size_t kShown = 80;
    std::string shown = "\"";
    for (const char c : text.substr(0, kShown)) {
        const auto byte = static_cast<unsigned char>(c);
        shown += (byte < 0x20 || byte >= 0x7f || c == '"') ? '?' : c;
    }
    return shown + (text.size() > kShown ? "...\"" : "\"");
}

Result<SnapshotRef> parseSnapshotRef(std::string_view text)
{
    const std::size_t at = text.find('@');
    auto master = parseMasterName(text.substr(0, at));
    if (!master) return failure(master);
    if (at == std::string_view::npos) return SnapshotRef{*master, 0};
    const std::string_view digits = text.substr(at + 1);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number < 1)
        return refuse("is not a snapshot", text, "after the @ comes the snapshot's number, from 1 up",
                      "for example win11@3");
    return SnapshotRef{*master, number};
}

} // namespace freshseat
