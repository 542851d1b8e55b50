// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the control protocol: a line of JSON, then as many raw bytes as its member "payload" says. Bytes in, frames
// out; no I/O (PROTOCOL.md "Framing").
#pragma once
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace freshseat::control {

using Json = nlohmann::json;

inline constexpr std::size_t kMaxPayload = 1U << 20;
inline constexpr std::size_t kMaxRequestLine = 1U << 20;
inline constexpr std::size_t kMaxReplyLine = 16U << 20;
inline constexpr int kMaxNesting = 32;

struct Frame {
    Json json; ///< an object
    std::vector<std::byte> payload;
};

class FrameReader
{
public:
    explicit FrameReader(std::size_t maxLine)
        : m_maxLine(maxLine)
    {}

    void feed(std::span<const std::byte> bytes);
    /// The next whole frame; nothing when more bytes are needed. A Usage error means that framing is lost for good:
    /// every later call answers with the same.
    Result<std::optional<Frame>> next();
    /// Bytes that were fed and not yet given out.
    [[nodiscard]] std::size_t buffered() const { return m_bytes.size() - m_begin; }

private:
    Result<std::optional<Frame>> lose(std::string why);
    Result<bool> readLine(); ///< false: the line is not whole yet
    void drop(std::size_t count);

    std::size_t m_maxLine;
    std::vector<std::byte> m_bytes;
    std::size_t m_begin = 0;    ///< what lies before it was given out
    std::size_t m_scanned = 0;  ///< no newline before it
    std::optional<Json> m_json; ///< the line whose payload is awaited
    std::size_t m_payload = 0;
    std::optional<Error> m_lost;
};

/// The bytes of a frame. Texts that are not UTF-8 are repaired (U+FFFD). `json` gets the member "payload" when there is
/// one.
[[nodiscard]] std::string encodeFrame(Json json, std::span<const std::byte> payload = {});

} // namespace freshseat::control
