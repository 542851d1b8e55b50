// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting a byte stream into frames. Everything is checked before it is believed.
#include "core/control/frame.h"

#include <algorithm>
#include <string_view>

namespace freshseat::control {

namespace {

/// Nesting is looked at before the parser sees the text: a megabyte of brackets would cost a hundred in memory.
bool nestedTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == '"') inString = true;
        if ((c == '[' || c == '{') && ++depth > kMaxNesting) return true;
        if (c == ']' || c == '}') --depth;
    }
    return false;
}

} // namespace

void FrameReader::feed(std::span<const std::byte> bytes)
{
    if (m_lost) return;
    if (m_begin > 0) {
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_begin));
        m_scanned -= m_begin;
        m_begin = 0;
    }
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

Result<std::optional<Frame>> FrameReader::next()
{
    if (m_lost) return tl::unexpected<Error>(*m_lost);
    if (!m_json) {
        const auto whole = readLine();
        if (!whole) return lose(whole.error().message);
        if (!*whole) return std::optional<Frame>();
    }
    if (buffered() < m_payload) return std::optional<Frame>();
    Frame frame{std::move(*m_json), {}};
    m_json.reset();
    const auto first = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_begin);
    frame.payload.assign(first, first + static_cast<std::ptrdiff_t>(m_payload));
    drop(m_payload);
    m_payload = 0;
    return std::optional<Frame>(std::move(frame));
}

Result<bool> FrameReader::readLine()
{
    const auto from = m_bytes.begin() + static_cast<std::ptrdiff_t>(std::max(m_scanned, m_begin));
    const auto newline = std::find(from, m_bytes.end(), std::byte{'\n'});
    const auto length = static_cast<std::size_t>(newline - m_bytes.begin()) - m_begin;
    if (length > m_maxLine)
        return fail(ErrorCode::Usage, "a line is longer than " + std::to_string(m_maxLine) + " bytes");
    if (newline == m_bytes.end()) {
        m_scanned = m_bytes.size();
        return false;
    }
    const std::string_view text(reinterpret_cast<const char *>(m_bytes.data()) + m_begin, length);
    if (nestedTooDeep(text)) return fail(ErrorCode::Usage, "a message is nested too deep");
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return fail(ErrorCode::Usage, "a line is not JSON");
    if (!json.is_object()) return fail(ErrorCode::Usage, "a message is not a JSON object");
    if (const auto payload = json.find("payload"); payload != json.end()) {
        if (!payload->is_number_unsigned() || payload->get<std::uint64_t>() > kMaxPayload)
            return fail(ErrorCode::Usage, "\"payload\" is not a number of bytes up to 1 MiB");
        m_payload = payload->get<std::size_t>();
    }
    m_json = std::move(json);
    drop(length + 1);
    return true;
}

void FrameReader::drop(std::size_t count)
{
    m_begin += count;
    m_scanned = m_begin;
    if (m_begin == m_bytes.size()) {
        m_bytes.clear();
        m_begin = m_scanned = 0;
    }
}

Result<std::optional<Frame>> FrameReader::lose(std::string why)
{
    m_lost = Error{ErrorCode::Usage, std::move(why), {}};
    m_bytes = {};
    m_begin = m_scanned = 0;
    return tl::unexpected<Error>(*m_lost);
}

std::string encodeFrame(Json json, std::span<const std::byte> payload)
{
    if (!payload.empty()) json["payload"] = payload.size();
    std::string bytes = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    bytes += '\n';
    bytes.append(reinterpret_cast<const char *>(payload.data()), payload.size());
    return bytes;
}

} // namespace freshseat::control
