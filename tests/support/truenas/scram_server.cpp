// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/scram_server.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace freshseat::test::truenas {

namespace {

constexpr int kRounds = 50'000; ///< the fewest that a NAS has
const std::string kSalt = "sixteen bytes...";
constexpr std::size_t kNonce = 32, kDigest = 64;

unsigned char *raw(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const unsigned char *raw(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string base64(const std::string &bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    text.resize(static_cast<std::size_t>(EVP_EncodeBlock(raw(text), raw(bytes), static_cast<int>(bytes.size()))));
    return text;
}

/// Empty: it is none.
std::string bytesIn(const std::string &text)
{
    std::string bytes(text.size() / 4 * 3, '\0');
    if (text.empty() || EVP_DecodeBlock(raw(bytes), raw(text), static_cast<int>(text.size())) < 0) return {};
    for (std::size_t end = text.size(); end > 0 && text[end - 1] == '='; --end) bytes.pop_back();
    return bytes;
}

std::string hmac(const std::string &key, const std::string &message)
{
    std::string digest(kDigest, '\0');
    unsigned length = 0;
    HMAC(EVP_sha512(), key.data(), static_cast<int>(key.size()), raw(message), message.size(), raw(digest), &length);
    return digest;
}

std::string sha512(const std::string &message)
{
    std::string digest(kDigest, '\0');
    unsigned length = 0;
    EVP_Digest(message.data(), message.size(), raw(digest), &length, EVP_sha512(), nullptr);
    return digest;
}

/// What stands behind ",X=" or at the beginning.
std::string attribute(const std::string &message, char name)
{
    const std::string wanted = std::string(",") + name + "=";
    const std::string all = "," + message;
    const auto at = all.find(wanted);
    if (at == std::string::npos) return {};
    const auto begin = at + wanted.size();
    return all.substr(begin, all.find(',', begin) - begin);
}

} // namespace

std::string ScramServer::userIn(const std::string &clientFirst)
{
    return clientFirst.starts_with("n,,n=") ? attribute(clientFirst.substr(3), 'n') : std::string();
}

std::string ScramServer::first(const std::string &clientFirst)
{
    m_bare = clientFirst.substr(3);
    const std::string nonce = bytesIn(attribute(m_bare, 'r'));
    if (nonce.size() != kNonce) return {};
    m_nonce = base64(nonce + std::string(kNonce, 'n'));
    m_first = "r=" + m_nonce + ",s=" + base64(kSalt) + ",i=" + std::to_string(kRounds);
    return m_first;
}

std::string ScramServer::final(const std::string &clientFinal)
{
    if (!clientFinal.starts_with("c=biws,") || attribute(clientFinal, 'r') != m_nonce) return {};
    const std::string message = m_bare + "," + m_first + "," + clientFinal.substr(0, clientFinal.find(",p="));
    std::string salted(kDigest, '\0');
    PKCS5_PBKDF2_HMAC(m_secret.data(), static_cast<int>(m_secret.size()), raw(kSalt), static_cast<int>(kSalt.size()),
                      kRounds, EVP_sha512(), static_cast<int>(kDigest), raw(salted));
    const std::string storedKey = sha512(hmac(salted, "Client Key"));
    std::string clientKey = bytesIn(attribute(clientFinal, 'p'));
    const std::string signature = hmac(storedKey, message);
    if (clientKey.size() != kDigest) return {};
    for (std::size_t i = 0; i < kDigest; ++i) clientKey[i] = static_cast<char>(clientKey[i] ^ signature[i]);
    if (sha512(clientKey) != storedKey) return {};
    return "v=" + base64(hmac(hmac(salted, "Server Key"), message));
}

} // namespace freshseat::test::truenas
