// SPDX-License-Identifier: GPL-3.0-or-later
// Text keys, the negotiation over them, CHAP and text requests of a session. Input: a byte that says which, the text.
#include "core/iscsi/chap.h"
#include "core/iscsi/negotiation.h"
#include "core/iscsi/text_exchange.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace freshseat;
using namespace freshseat::iscsi;

class FuzzRoom final : public Gatekeeper
{
public:
    CredentialsAnswer credentials(const LoginClaim &) override { return {}; }
    void admit(const LoginClaim &, std::function<void(Admission)>) override { std::abort(); }
    std::vector<DiscoveredTarget> targets(const LoginClaim &) override
    {
        return {{"iqn.a:b", {}}, {"iqn.a:c", {"10.0.0.1:3260", "[fd00::1]:3260"}}};
    }
    void began(SessionId, std::shared_ptr<const SessionCounters>) override { std::abort(); }
    void left(SessionId) override { std::abort(); }
};

void negotiate(std::span<const std::byte> text)
{
    const auto keys = TextKeys::parse(text);
    if (!keys) return;
    SessionParameters parameters;
    Negotiation negotiation(parameters);
    TextKeys reply;
    negotiation.answer(*keys, reply);
    negotiation.finish();
    const bool sane = parameters.peerMaxRecvDataSegmentLength >= 512 && parameters.maxBurstLength >= 512 &&
                      parameters.maxBurstLength <= ours::kMaxBurstLength &&
                      parameters.firstBurstLength <= parameters.maxBurstLength && parameters.maxOutstandingR2T >= 1 &&
                      parameters.maxOutstandingR2T <= ours::kMaxOutstandingR2T;
    if (!sane) std::abort();
    // What we say ourselves is text that we would take.
    const std::string encoded = reply.encoded();
    if (!TextKeys::parse(std::as_bytes(std::span(encoded.data(), encoded.size())))) std::abort();
}

/// Steps are separated by the byte FFh. Nobody guesses the answer to a challenge.
void authenticate(std::span<const std::byte> text)
{
    const RandomSource random = [](std::span<std::byte> out) { std::fill(out.begin(), out.end(), std::byte{0x5A}); };
    Chap chap({"user", Secret("secret-of-16-chr"), "room", Secret("another-16-chars")}, random);
    while (!text.empty()) {
        const auto end = std::find(text.begin(), text.end(), std::byte{0xFF});
        const auto step = text.first(static_cast<std::size_t>(end - text.begin()));
        text = text.subspan(std::min(step.size() + 1, text.size()));
        const auto keys = TextKeys::parse(step);
        if (!keys) return;
        TextKeys reply;
        if (chap.step(*keys, reply) != Chap::Outcome::Continue) return;
    }
}

void exchange(std::span<const std::byte> text)
{
    FuzzRoom room;
    LoginClaim claim;
    claim.discovery = true;
    claim.portal = "10.0.0.1:3260";
    SessionParameters parameters;
    parameters.peerMaxRecvDataSegmentLength = 512;
    TextExchange one(room, claim, parameters);
    while (!text.empty()) {
        const auto flags = std::to_integer<std::uint8_t>(text[0]);
        Header header(Opcode::Text, flags);
        header.put32(at::kTtt, (flags & 1) != 0 ? 1 : kReservedTag);
        const std::size_t length = std::min<std::size_t>(text.size() - 1, (flags & 0x3EU) * 4U);
        const TextExchange::Reply reply = one.request(header, text.subspan(1, length));
        if (reply.text.size() > parameters.peerMaxRecvDataSegmentLength) std::abort();
        text = text.subspan(1 + length);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0) return 0;
    const std::span text(reinterpret_cast<const std::byte *>(data) + 1, size - 1);
    switch (data[0] % 3) {
    case 0:
        negotiate(text);
        break;
    case 1:
        authenticate(text);
        break;
    default:
        exchange(text);
        break;
    }
    return 0;
}
