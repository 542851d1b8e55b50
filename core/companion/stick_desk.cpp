// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companion/stick_desk.h"

#include "core/base/digest.h"
#include "core/base/log.h"
#include "core/base/text.h"
#include "core/boot/scripts.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>

namespace freshseat::companion {

namespace {

constexpr const char *kPlain = "text/plain; charset=utf-8";
constexpr std::size_t kTokenBytes = 16;

std::string at(const boot::HttpRequest &request, const char *name)
{
    const auto found = request.query.find(name);
    return found == request.query.end() ? std::string() : found->second;
}

bool isSame(const std::string &a, const std::string &b)
{
    return !a.empty() && sameBytes(std::as_bytes(std::span(a)), std::as_bytes(std::span(b)));
}

} // namespace

std::string stickToken(const SeatName &seat, const Secret &secret)
{
    const std::string text = "freshseat stick " + nameKey(seat.value());
    const std::string &key = secret.reveal();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    const unsigned char *made =
        ::HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
               reinterpret_cast<const unsigned char *>(text.data()), text.size(), digest.data(), &length);
    if (key.empty() || made == nullptr || length < kTokenBytes) return {};
    return toHex(std::as_bytes(std::span(digest).first(kTokenBytes)));
}

boot::HttpReply StickDesk::answer(const boot::HttpRequest &request)
{
    const auto name = parseSeatName(at(request, "seat"));
    if (!name) return {400, kPlain, name.error().message + "\n", {}};
    const auto token = m_room.stickToken(*name);
    // A seat that is not there, and one whose secret cannot be had: told alike.
    if (!token || !isSame(*token, at(request, "token"))) {
        log::warning(
            "a stick of seat " + name->value() + " at " + request.peer + " is not let have its turn: " +
            (token ? "it was made before the seat's secret was renewed, or it is none" : token.error().message));
        return {403, kPlain, "not a stick of this seat\n", {}};
    }
    const auto script = scriptFor(*name, request.peer);
    if (!script) return {500, kPlain, script.error().message + "\n", {}};
    return {200, kPlain, *script, {}};
}

/// While the storage host does not answer us, nobody can make the seat fresh: a stick starts as without us.
Result<std::string> StickDesk::scriptFor(const SeatName &seat, const std::string &peer)
{
    if (!m_room.isFresh()) return boot::turnScript({}, 0);
    const auto turn = m_room.asked(seat, peer, "from " + peer + ", by its stick");
    if (!turn) return failure(turn);
    return boot::turnScript(turn->wait.empty() ? std::string() : "Seat " + seat.value() + ": " + turn->wait,
                            turn->seconds);
}

} // namespace freshseat::companion
