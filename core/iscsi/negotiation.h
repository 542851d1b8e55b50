// SPDX-License-Identifier: GPL-3.0-or-later
// Operational parameters of a session and how they are agreed on (RFC 7143 section 13).
#pragma once
#include "core/iscsi/text_keys.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace freshseat::iscsi {

/// What we declare and the most we agree to.
namespace ours {
inline constexpr std::uint32_t kMaxRecvDataSegmentLength = 262144;
inline constexpr std::uint32_t kMaxBurstLength = 1048576;
inline constexpr std::uint32_t kFirstBurstLength = 262144;
inline constexpr std::uint32_t kMaxOutstandingR2T = 8;
inline constexpr std::uint32_t kDefaultTime2Wait = 2;
inline constexpr std::uint32_t kDefaultTime2Retain = 0; ///< we keep no task state over a lost connection
} // namespace ours

/// The agreed values; before any agreement, the defaults of RFC 7143.
struct SessionParameters {
    bool headerDigest = false;
    bool dataDigest = false;
    bool initialR2T = true;
    bool immediateData = true;
    std::uint32_t peerMaxRecvDataSegmentLength = 8192;
    std::uint32_t maxBurstLength = 262144;
    std::uint32_t firstBurstLength = 65536;
    std::uint32_t maxOutstandingR2T = 1;
};

/// Our answer to one offered key.
struct KeyAnswer {
    enum class Kind { Value, None, Unknown, Refused } kind = Kind::None;
    std::string value;
};

/// Agrees on operational keys as the responder and writes the outcome into `parameters`.
class Negotiation
{
public:
    explicit Negotiation(SessionParameters &parameters)
        : m_parameters(&parameters)
    {}

    /// Answers every operational key in `offered`; names of other stages are left out. Keys nobody knows:
    /// NotUnderstood.
    void answer(const TextKeys &offered, TextKeys &reply);
    /// After the last key: bounds that hold between keys.
    void finish();

private:
    [[nodiscard]] KeyAnswer answerKey(std::string_view key, const std::string &value);
    [[nodiscard]] KeyAnswer answerDigest(const std::string &offered, bool &enabled) const;
    [[nodiscard]] KeyAnswer answerNumber(std::string_view key, const std::string &value);

    SessionParameters *m_parameters;
    bool m_declared = false; ///< our MaxRecvDataSegmentLength was said
};

} // namespace freshseat::iscsi
