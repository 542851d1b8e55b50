// SPDX-License-Identifier: GPL-3.0-or-later
// Text of login and text PDUs: "key=value" pairs, each ended by a zero byte (RFC 7143 section 6.1), and binary values
// in it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace freshseat::iscsi {

/// Pairs in the order they came.
class TextKeys
{
public:
    static constexpr std::size_t kMaxKeys = 64;
    static constexpr std::size_t kMaxKeyLength = 63;
    static constexpr std::size_t kMaxValueLength = 8192;
    static constexpr std::size_t kMaxText = 65536; ///< of all PDUs that the C bit joins

    /// Nothing on any violation: no '=', bad or repeated key, over a limit, control characters in a value.
    [[nodiscard]] static std::optional<TextKeys> parse(std::span<const std::byte> text);

    void add(std::string key, std::string value) { m_pairs.emplace_back(std::move(key), std::move(value)); }
    [[nodiscard]] const std::string *find(std::string_view key) const;
    [[nodiscard]] std::string valueOr(std::string_view key, const std::string &otherwise) const;
    [[nodiscard]] bool empty() const { return m_pairs.empty(); }
    [[nodiscard]] std::size_t size() const { return m_pairs.size(); }
    [[nodiscard]] auto begin() const { return m_pairs.begin(); }
    [[nodiscard]] auto end() const { return m_pairs.end(); }
    [[nodiscard]] std::string encoded() const;

private:
    std::vector<std::pair<std::string, std::string>> m_pairs;
};

/// "123" or "0x7b" up to 64 bits.
[[nodiscard]] std::optional<std::uint64_t> parseNumber(std::string_view text);
/// "0x..." (hexadecimal) or "0b..." (base64) of 1 to `most` bytes.
[[nodiscard]] std::optional<std::vector<std::byte>> parseBinary(std::string_view text, std::size_t most);
[[nodiscard]] std::string encodeBinary(std::span<const std::byte> bytes); ///< "0x..."
/// Pieces of a list value "a,b,c".
[[nodiscard]] bool listHas(std::string_view list, std::string_view piece);

} // namespace freshseat::iscsi
