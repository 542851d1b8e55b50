// SPDX-License-Identifier: GPL-3.0-or-later
// Text keys: strict, because they come before anybody has proven who he is.
#include "core/iscsi/text_keys.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace freshseat::iscsi {

namespace {

bool validKey(std::string_view key)
{
    if (key.empty() || key.size() > TextKeys::kMaxKeyLength) return false;
    return std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool validValue(std::string_view value)
{
    if (value.size() > TextKeys::kMaxValueLength) return false;
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
}

std::optional<unsigned> base64Digit(char c)
{
    if (c >= 'A' && c <= 'Z') return static_cast<unsigned>(c - 'A');
    if (c >= 'a' && c <= 'z') return static_cast<unsigned>(c - 'a' + 26);
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0' + 52);
    if (c == '+') return 62;
    if (c == '/') return 63;
    return std::nullopt;
}

std::optional<std::vector<std::byte>> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t pads = 0;
    while (pads < 2 && !text.empty() && text.back() == '=') {
        text.remove_suffix(1);
        ++pads;
    }
    std::vector<std::byte> bytes;
    std::uint32_t bits = 0;
    unsigned have = 0;
    for (const char c : text) {
        const auto digit = base64Digit(c);
        if (!digit) return std::nullopt;
        bits = (bits << 6) | *digit;
        have += 6;
        if (have >= 8) {
            have -= 8;
            bytes.push_back(static_cast<std::byte>(bits >> have));
        }
    }
    // What is left over belongs to the padding and is zero in every honest encoding.
    if ((bits & ((1U << have) - 1)) != 0 || have != pads * 2) return std::nullopt;
    return bytes;
}

} // namespace

std::optional<TextKeys> TextKeys::parse(std::span<const std::byte> text)
{
    TextKeys keys;
    if (text.size() > kMaxText) return std::nullopt;
    std::string_view rest(reinterpret_cast<const char *>(text.data()), text.size());
    while (!rest.empty()) {
        const auto end = rest.find('\0');
        const std::string_view pair = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (pair.empty()) continue; // padding some initiators count as text
        const auto equals = pair.find('=');
        if (equals == std::string_view::npos) return std::nullopt;
        const auto key = pair.substr(0, equals);
        const auto value = pair.substr(equals + 1);
        if (!validKey(key) || !validValue(value) || keys.size() == kMaxKeys || keys.find(key) != nullptr)
            return std::nullopt;
        keys.add(std::string(key), std::string(value));
    }
    return keys;
}

const std::string *TextKeys::find(std::string_view key) const
{
    const auto found =
        std::find_if(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return pair.first == key; });
    return found == m_pairs.end() ? nullptr : &found->second;
}

std::string TextKeys::valueOr(std::string_view key, const std::string &otherwise) const
{
    const std::string *value = find(key);
    return value == nullptr ? otherwise : *value;
}

std::string TextKeys::encoded() const
{
    std::string text;
    for (const auto &[key, value] : m_pairs) {
        text += key;
        text += '=';
        text += value;
        text += '\0';
    }
    return text;
}

std::optional<std::uint64_t> parseNumber(std::string_view text)
{
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        base = 16;
        text.remove_prefix(2);
    }
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::vector<std::byte>> parseBinary(std::string_view text, std::size_t most)
{
    if (text.size() < 3 || text.size() > 2 + 2 * most + 8) return std::nullopt;
    const std::string_view prefix = text.substr(0, 2);
    std::optional<std::vector<std::byte>> bytes;
    if (prefix == "0x" || prefix == "0X") bytes = fromHex(text.substr(2));
    if (prefix == "0b" || prefix == "0B") bytes = fromBase64(text.substr(2));
    if (!bytes || bytes->empty() || bytes->size() > most) return std::nullopt;
    return bytes;
}

std::string encodeBinary(std::span<const std::byte> bytes)
{
    return "0x" + toHex(bytes);
}

bool listHas(std::string_view list, std::string_view piece)
{
    while (true) {
        const auto comma = list.find(',');
        if (list.substr(0, comma) == piece) return true;
        if (comma == std::string_view::npos) return false;
        list.remove_prefix(comma + 1);
    }
}

} // namespace freshseat::iscsi
