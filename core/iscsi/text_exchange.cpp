// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/text_exchange.h"

#include "core/base/text.h"

#include <algorithm>

namespace freshseat::iscsi {

namespace {

/// The zone of a link-local address ("%eth0") means something on our machine only.
std::string withoutZone(std::string portal)
{
    const auto zone = portal.find('%');
    if (zone != std::string::npos) portal.erase(zone, portal.find(']', zone) - zone);
    return portal;
}

} // namespace

TextExchange::Reply TextExchange::request(const Header &header, std::span<const std::byte> text)
{
    if (header.ttt() == kReservedTag)
        abandon(); // a new exchange ends the old one
    else if (!m_open || header.ttt() != kOurTag)
        return {.rejected = true, .text = {}};

    if (!m_answer.empty()) return text.empty() ? nextPiece() : Reply{.rejected = true, .text = {}};
    m_request.insert(m_request.end(), text.begin(), text.end());
    if (m_request.size() > TextKeys::kMaxText) {
        abandon();
        return {.rejected = true, .text = {}};
    }
    if (header.has(kContinue)) {
        m_open = true;
        return {.flags = 0, .ttt = kOurTag, .text = {}};
    }
    const auto keys = TextKeys::parse(m_request);
    abandon();
    if (!keys) return {.rejected = true, .text = {}};
    m_answer = answer(*keys);
    return nextPiece();
}

std::string TextExchange::answer(const TextKeys &keys)
{
    TextKeys reply;
    for (const auto &[key, value] : keys) {
        if (key == "SendTargets") {
            sendTargets(value, reply);
        } else if (key == "MaxRecvDataSegmentLength") {
            const auto length = parseNumber(value);
            if (length && *length >= 512 && *length <= 16777215)
                m_parameters.peerMaxRecvDataSegmentLength = static_cast<std::uint32_t>(*length);
            else
                reply.add(key, "Reject");
        } else if (key != "InitiatorAlias") {
            reply.add(key, key.starts_with("X-") || key.starts_with("X#") ? "NotUnderstood" : "Reject");
        }
    }
    return reply.encoded();
}

void TextExchange::sendTargets(const std::string &which, TextKeys &reply) const
{
    if (which == "All" && !m_claim.discovery) return reply.add("SendTargets", "Reject"); // RFC 7143 appendix C
    const std::string only = which.empty() ? m_claim.targetName : toLower(which);
    for (const DiscoveredTarget &target : m_gatekeeper.targets(m_claim)) {
        if (which != "All" && target.name != only) continue;
        reply.add("TargetName", target.name);
        if (target.portals.empty()) reply.add("TargetAddress", withoutZone(m_claim.portal) + ",1");
        for (const std::string &portal : target.portals) reply.add("TargetAddress", withoutZone(portal) + ",1");
    }
}

TextExchange::Reply TextExchange::nextPiece()
{
    const std::size_t length = std::min<std::size_t>(m_answer.size(), m_parameters.peerMaxRecvDataSegmentLength);
    Reply reply;
    reply.text = m_answer.substr(0, length);
    m_answer.erase(0, length);
    m_open = !m_answer.empty();
    reply.flags = m_open ? kContinue : kFinal;
    reply.ttt = m_open ? kOurTag : kReservedTag;
    return reply;
}

void TextExchange::abandon()
{
    m_request.clear();
    m_answer.clear();
    m_open = false;
}

} // namespace freshseat::iscsi
