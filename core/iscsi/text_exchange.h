// SPDX-License-Identifier: GPL-3.0-or-later
// TextExchange: text requests of the full feature phase (RFC 7143 11.10): SendTargets, and declarations. Long answers
// leave in pieces.
#pragma once
#include "core/iscsi/gatekeeper.h"
#include "core/iscsi/negotiation.h"
#include "core/iscsi/pdu.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace freshseat::iscsi {

class TextExchange
{
public:
    struct Reply {
        bool rejected = false; ///< answer with Reject (protocol error) instead
        std::uint8_t flags = 0;
        std::uint32_t ttt = kReservedTag;
        std::string text;
    };

    TextExchange(Gatekeeper &gatekeeper, const LoginClaim &claim, SessionParameters &parameters)
        : m_gatekeeper(gatekeeper)
        , m_claim(claim)
        , m_parameters(parameters)
    {}

    [[nodiscard]] Reply request(const Header &header, std::span<const std::byte> text);

private:
    [[nodiscard]] std::string answer(const TextKeys &keys);
    void sendTargets(const std::string &which, TextKeys &reply) const;
    [[nodiscard]] Reply nextPiece();
    void abandon();

    static constexpr std::uint32_t kOurTag = 1; ///< one exchange at a time

    Gatekeeper &m_gatekeeper;
    const LoginClaim &m_claim;
    SessionParameters &m_parameters;
    std::vector<std::byte> m_request; ///< joined by C bits
    std::string m_answer;             ///< what is not sent yet
    bool m_open = false;              ///< the initiator continues with our tag
};

} // namespace freshseat::iscsi
