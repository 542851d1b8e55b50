// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/scram.h"

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/text.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace freshseat::truenas {

namespace {

constexpr std::size_t kNonce = 32;
constexpr std::size_t kDigest = 64;
constexpr int kRoundsLeast = 4096, kRoundsMost = 5'000'000; ///< 5 million are some seconds

const unsigned char *bytesOf(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string hmac(const std::string &key, const std::string &message)
{
    std::string digest(kDigest, '\0');
    unsigned length = 0;
    HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), bytesOf(message), message.size(),
         reinterpret_cast<unsigned char *>(digest.data()), &length);
    return digest;
}

std::string sha512(const std::string &message)
{
    std::string digest(kDigest, '\0');
    unsigned length = 0;
    EVP_Digest(message.data(), message.size(), reinterpret_cast<unsigned char *>(digest.data()), &length, EVP_sha512(),
               nullptr);
    return digest;
}

/// "r=...,s=...,i=..." by its letters.
std::map<char, std::string> attributesOf(const std::string &message)
{
    std::map<char, std::string> attributes;
    for (const std::string &part : split(message, ',')) {
        if (part.size() > 2 && part[1] == '=') attributes.emplace(part[0], part.substr(2));
    }
    return attributes;
}

/// The server's nonce goes on where ours ends: as text (RFC 5802), or, as TrueNAS does it, as the bytes it stands for.
bool goesOn(const std::string &ours, const std::string &whole)
{
    if (whole.size() > ours.size() && whole.starts_with(ours)) return true;
    const auto begin = fromBase64(ours), all = fromBase64(whole);
    return begin && all && all->size() > begin->size() && all->starts_with(*begin);
}

tl::unexpected<Error> strange(const char *what)
{
    return fail(ErrorCode::NotAllowed, std::string("what answers there is no TrueNAS that knows the API key: ") + what,
                "is this the right address? Nothing that could be used elsewhere was sent to it");
}

} // namespace

std::optional<std::string> fromBase64(const std::string &text)
{
    if (text.empty() || text.size() % 4 != 0) return std::nullopt;
    std::string bytes(text.size() / 4 * 3, '\0');
    const int length =
        EVP_DecodeBlock(reinterpret_cast<unsigned char *>(bytes.data()), bytesOf(text), static_cast<int>(text.size()));
    if (length < 0) return std::nullopt;
    const auto padding = static_cast<std::size_t>(std::count(text.end() - 2, text.end(), '='));
    bytes.resize(bytes.size() - padding);
    return bytes;
}

std::string Scram::freshNonce()
{
    std::array<std::byte, kNonce> random{};
    randomBytes(random);
    return base64({reinterpret_cast<const char *>(random.data()), random.size()});
}

Scram::Scram(const std::string &user, std::string nonce)
    : m_nonce(std::move(nonce))
    , m_bare("n=" + user + ",r=" + m_nonce)
{}

Result<std::string> Scram::final(const std::string &serverFirst, const Secret &secret)
{
    const auto said = attributesOf(serverFirst);
    const auto nonce = said.find('r'), salt = said.find('s'), rounds = said.find('i');
    if (nonce == said.end() || salt == said.end() || rounds == said.end()) return strange("its answer is none");
    if (!goesOn(m_nonce, nonce->second)) return strange("it answers somebody else");
    int count = 0;
    const std::string &digits = rounds->second;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    const bool fits = error == std::errc{} && end == digits.data() + digits.size();
    if (!fits || count < kRoundsLeast || count > kRoundsMost) return strange("it asks for an unusual number of rounds");
    const auto salted = fromBase64(salt->second);
    if (!salted) return strange("its salt is none");
    std::string salting(kDigest, '\0');
    const std::string &password = secret.reveal();
    PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), bytesOf(*salted),
                      static_cast<int>(salted->size()), count, EVP_sha512(), static_cast<int>(kDigest),
                      reinterpret_cast<unsigned char *>(salting.data()));
    const std::string clientKey = hmac(salting, "Client Key");
    const std::string withoutProof = "c=" + base64("n,,") + ",r=" + nonce->second;
    const std::string message = m_bare + "," + serverFirst + "," + withoutProof;
    std::string proof = hmac(sha512(clientKey), message);
    for (std::size_t i = 0; i < proof.size(); ++i) proof[i] = static_cast<char>(proof[i] ^ clientKey[i]);
    m_signature = base64(hmac(hmac(salting, "Server Key"), message));
    return withoutProof + ",p=" + base64(proof);
}

Result<void> Scram::verify(const std::string &serverFinal) const
{
    const auto said = attributesOf(serverFinal);
    const auto signature = said.find('v');
    const bool same = !m_signature.empty() && signature != said.end() &&
                      sameBytes(std::as_bytes(std::span(signature->second)), std::as_bytes(std::span(m_signature)));
    if (same) return {};
    return strange("it cannot show that it knows it");
}

} // namespace freshseat::truenas
