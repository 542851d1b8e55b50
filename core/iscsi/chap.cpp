// SPDX-License-Identifier: GPL-3.0-or-later
// CHAP over OpenSSL's digests.
#include "core/iscsi/chap.h"

#include "core/base/digest.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace freshseat::iscsi {

namespace {

constexpr std::size_t kChallengeSize = 32;
constexpr std::size_t kMaxPeerChallenge = 1024;

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

} // namespace

std::optional<std::vector<std::byte>> chapResponse(ChapAlgorithm algorithm, std::uint8_t id, const Secret &secret,
                                                   std::span<const std::byte> challenge)
{
    const EVP_MD *digest = algorithm == ChapAlgorithm::Md5 ? EVP_md5() : EVP_sha256();
    const std::unique_ptr<EVP_MD_CTX, FreeContext> context(EVP_MD_CTX_new());
    std::vector<std::byte> result(EVP_MAX_MD_SIZE);
    unsigned length = 0;
    const bool ok = context != nullptr && EVP_DigestInit_ex(context.get(), digest, nullptr) == 1 &&
                    EVP_DigestUpdate(context.get(), &id, 1) == 1 &&
                    EVP_DigestUpdate(context.get(), secret.reveal().data(), secret.reveal().size()) == 1 &&
                    EVP_DigestUpdate(context.get(), challenge.data(), challenge.size()) == 1 &&
                    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(result.data()), &length) == 1;
    if (!ok) return std::nullopt;
    result.resize(length);
    return result;
}

Chap::Outcome Chap::step(const TextKeys &request, TextKeys &reply)
{
    if (const std::string *algorithms = request.find("CHAP_A")) return challenge(*algorithms, reply);
    if (request.find("CHAP_N") != nullptr || request.find("CHAP_R") != nullptr) return verify(request, reply);
    return Outcome::Continue;
}

Chap::Outcome Chap::challenge(const std::string &algorithms, TextKeys &reply)
{
    if (m_algorithm) return Outcome::Failed; // asked twice
    if (listHas(algorithms, "7"))
        m_algorithm = ChapAlgorithm::Sha256;
    else if (listHas(algorithms, "5"))
        m_algorithm = ChapAlgorithm::Md5;
    else
        return Outcome::Failed;
    m_challenge.resize(kChallengeSize);
    m_random(m_challenge);
    std::byte id{};
    m_random({&id, 1});
    m_id = std::to_integer<std::uint8_t>(id);
    reply.add("CHAP_A", std::to_string(static_cast<unsigned>(*m_algorithm)));
    reply.add("CHAP_I", std::to_string(m_id));
    reply.add("CHAP_C", encodeBinary(m_challenge));
    return Outcome::Continue;
}

bool Chap::isAnswer(const Secret &secret, const std::vector<std::byte> &given) const
{
    const auto wanted = chapResponse(*m_algorithm, m_id, secret, m_challenge);
    return wanted && sameBytes(given, *wanted);
}

Chap::Outcome Chap::verify(const TextKeys &request, TextKeys &reply)
{
    const std::string *name = request.find("CHAP_N");
    const std::string *response = request.find("CHAP_R");
    if (!m_algorithm || name == nullptr || response == nullptr) return Outcome::Failed;
    const auto given = parseBinary(*response, EVP_MAX_MD_SIZE);
    // All are looked at whatever the others say: the time taken does not tell which was wrong.
    const bool rightName = *name == m_credentials.user;
    bool rightResponse = given && isAnswer(m_credentials.secret, *given);
    for (const OtherSecret &other : m_credentials.others) {
        if (!given || !isAnswer(other.secret, *given)) continue;
        rightResponse = true;
        m_provenBy = other.id;
    }
    if (!rightName || !rightResponse) return Outcome::Failed;

    const std::string *id = request.find("CHAP_I");
    const std::string *peerChallenge = request.find("CHAP_C");
    if (id == nullptr && peerChallenge == nullptr) return Outcome::Passed;
    if (id == nullptr || peerChallenge == nullptr) return Outcome::Failed;
    return answerMutual(*id, *peerChallenge, reply);
}

Chap::Outcome Chap::answerMutual(const std::string &id, const std::string &challenge, TextKeys &reply)
{
    const auto number = parseNumber(id);
    const auto bytes = parseBinary(challenge, kMaxPeerChallenge);
    if (!number || *number > 255 || !bytes || m_credentials.mutualSecret.empty()) return Outcome::Failed;
    // Reflection: whoever sends our own challenge back wants us to answer it for him. The same secret in both
    // directions would make that worthwhile (RFC 7143 section 9.2.1).
    if (sameBytes(*bytes, m_challenge)) return Outcome::Failed;
    if (m_credentials.mutualSecret.reveal() == m_credentials.secret.reveal()) return Outcome::Failed;
    const auto answer =
        chapResponse(*m_algorithm, static_cast<std::uint8_t>(*number), m_credentials.mutualSecret, *bytes);
    if (!answer) return Outcome::Failed;
    reply.add("CHAP_N", m_credentials.mutualUser);
    reply.add("CHAP_R", encodeBinary(*answer));
    return Outcome::Passed;
}

} // namespace freshseat::iscsi
