// SPDX-License-Identifier: GPL-3.0-or-later
// Negotiation: what initiators offer is bounded, never refused as long as it is legal: iPXE gives up on any "Reject".
#include "core/iscsi/negotiation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace freshseat::iscsi {

namespace {

/// Declarations and security keys: they belong to the login, not to this negotiation.
constexpr std::array<std::string_view, 9> kElsewhere = {
    "InitiatorName", "InitiatorAlias", "TargetName", "SessionType", "AuthMethod",
    "CHAP_A",        "CHAP_I",         "CHAP_C",     "CHAP_N",
};

struct NumberRule {
    std::string_view key;
    std::uint64_t least;
    std::uint64_t most;
    std::uint32_t ours;
    bool takeLarger; ///< DefaultTime2Wait: the larger value wins
    std::uint32_t SessionParameters::*result;
};

constexpr std::array<NumberRule, 8> kNumbers = {{
    {"MaxBurstLength", 512, 16777215, ours::kMaxBurstLength, false, &SessionParameters::maxBurstLength},
    {"FirstBurstLength", 512, 16777215, ours::kFirstBurstLength, false, &SessionParameters::firstBurstLength},
    {"MaxOutstandingR2T", 1, 65535, ours::kMaxOutstandingR2T, false, &SessionParameters::maxOutstandingR2T},
    {"MaxConnections", 1, 65535, 1, false, nullptr},
    {"ErrorRecoveryLevel", 0, 2, 0, false, nullptr},
    {"DefaultTime2Wait", 0, 3600, ours::kDefaultTime2Wait, true, nullptr},
    {"DefaultTime2Retain", 0, 3600, ours::kDefaultTime2Retain, false, nullptr},
    {"iSCSIProtocolLevel", 0, 31, 1, false, nullptr},
}};

std::optional<bool> parseBool(const std::string &value)
{
    if (value == "Yes") return true;
    if (value == "No") return false;
    return std::nullopt;
}

KeyAnswer yesOrNo(bool value)
{
    return {KeyAnswer::Kind::Value, value ? "Yes" : "No"};
}

KeyAnswer answerBool(std::string_view key, const std::string &value, SessionParameters &parameters)
{
    const auto offered = parseBool(value);
    if (!offered) return {KeyAnswer::Kind::Refused, {}};
    if (key == "InitialR2T") return yesOrNo(parameters.initialR2T = *offered);       // OR with our No
    if (key == "ImmediateData") return yesOrNo(parameters.immediateData = *offered); // AND with our Yes
    if (key == "IFMarker" || key == "OFMarker") return yesOrNo(false);
    return yesOrNo(true); // DataPDUInOrder, DataSequenceInOrder: OR with our Yes
}

bool isBoolKey(std::string_view key)
{
    constexpr std::array<std::string_view, 6> kKeys = {"InitialR2T",          "ImmediateData", "DataPDUInOrder",
                                                       "DataSequenceInOrder", "IFMarker",      "OFMarker"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

bool isElsewhere(std::string_view key)
{
    return key == "CHAP_R" || std::find(kElsewhere.begin(), kElsewhere.end(), key) != kElsewhere.end();
}

} // namespace

void Negotiation::answer(const TextKeys &offered, TextKeys &reply)
{
    for (const auto &[key, value] : offered) {
        if (isElsewhere(key)) continue;
        const KeyAnswer answered = answerKey(key, value);
        switch (answered.kind) {
        case KeyAnswer::Kind::Value:
            reply.add(key, answered.value);
            break;
        case KeyAnswer::Kind::Unknown:
            reply.add(key, "NotUnderstood");
            break;
        case KeyAnswer::Kind::Refused:
            reply.add(key, "Reject");
            break;
        case KeyAnswer::Kind::None:
            break;
        }
    }
    // Not beside a Reject of theirs: no key is said twice in one text.
    if (m_declared || reply.find("MaxRecvDataSegmentLength") != nullptr) return;
    reply.add("MaxRecvDataSegmentLength", std::to_string(ours::kMaxRecvDataSegmentLength));
    m_declared = true;
}

void Negotiation::finish()
{
    m_parameters->firstBurstLength = std::min(m_parameters->firstBurstLength, m_parameters->maxBurstLength);
}

KeyAnswer Negotiation::answerKey(std::string_view key, const std::string &value)
{
    if (key == "HeaderDigest") return answerDigest(value, m_parameters->headerDigest);
    if (key == "DataDigest") return answerDigest(value, m_parameters->dataDigest);
    if (isBoolKey(key)) return answerBool(key, value, *m_parameters);
    if (key == "MaxRecvDataSegmentLength") {
        const auto length = parseNumber(value);
        if (!length || *length < 512 || *length > 16777215) return {KeyAnswer::Kind::Refused, {}};
        m_parameters->peerMaxRecvDataSegmentLength = static_cast<std::uint32_t>(*length);
        return {}; // a declaration has no answer
    }
    if (key == "IFMarkInt" || key == "OFMarkInt") return {KeyAnswer::Kind::Value, "Irrelevant"};
    if (key == "TaskReporting")
        return listHas(value, "RFC3720") ? KeyAnswer{KeyAnswer::Kind::Value, "RFC3720"}
                                         : KeyAnswer{KeyAnswer::Kind::Refused, {}};
    return answerNumber(key, value);
}

KeyAnswer Negotiation::answerDigest(const std::string &offered, bool &enabled) const
{
    // The initiator's order is its preference.
    std::string_view rest = offered;
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        const std::string_view one = rest.substr(0, comma);
        if (one == "None" || one == "CRC32C") {
            enabled = one == "CRC32C";
            return {KeyAnswer::Kind::Value, std::string(one)};
        }
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
    return {KeyAnswer::Kind::Refused, {}};
}

KeyAnswer Negotiation::answerNumber(std::string_view key, const std::string &value)
{
    const auto rule =
        std::find_if(kNumbers.begin(), kNumbers.end(), [&](const NumberRule &one) { return one.key == key; });
    if (rule == kNumbers.end()) return {KeyAnswer::Kind::Unknown, {}};
    const auto offered = parseNumber(value);
    if (!offered || *offered < rule->least || *offered > rule->most) return {KeyAnswer::Kind::Refused, {}};
    const auto theirs = static_cast<std::uint32_t>(*offered);
    const std::uint32_t agreed = rule->takeLarger ? std::max(theirs, rule->ours) : std::min(theirs, rule->ours);
    if (rule->result != nullptr) m_parameters->*rule->result = agreed;
    return {KeyAnswer::Kind::Value, std::to_string(agreed)};
}

} // namespace freshseat::iscsi
