// SPDX-License-Identifier: GPL-3.0-or-later
// CHAP (RFC 1994; RFC 7143 section 12.1.3): the target asks, and answers when mutual authentication is wanted.
#pragma once
#include "core/base/secret.h"
#include "core/iscsi/gatekeeper.h"
#include "core/iscsi/text_keys.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace freshseat::iscsi {

using RandomSource = std::function<void(std::span<std::byte>)>;

enum class ChapAlgorithm : std::uint8_t { Md5 = 5, Sha256 = 7 };

/// hash(id, secret, challenge); nothing if the library refuses the algorithm.
[[nodiscard]] std::optional<std::vector<std::byte>>
chapResponse(ChapAlgorithm algorithm, std::uint8_t id, const Secret &secret, std::span<const std::byte> challenge);

/// One authentication, fed with the text of the login PDUs.
class Chap
{
public:
    enum class Outcome { Continue, Passed, Failed };

    Chap(Credentials credentials, const RandomSource &random)
        : m_credentials(std::move(credentials))
        , m_random(random)
    {}

    /// Takes the CHAP keys of one login request, adds ours to `reply`. Without CHAP keys: Continue, nothing is added.
    Outcome step(const TextKeys &request, TextKeys &reply);
    /// After Passed: OtherSecret::id, or 0.
    [[nodiscard]] std::int64_t provenBy() const { return m_provenBy; }

private:
    Outcome challenge(const std::string &algorithms, TextKeys &reply);
    Outcome verify(const TextKeys &request, TextKeys &reply);
    [[nodiscard]] bool isAnswer(const Secret &secret, const std::vector<std::byte> &given) const;
    Outcome answerMutual(const std::string &id, const std::string &challenge, TextKeys &reply);

    Credentials m_credentials;
    const RandomSource &m_random;
    std::optional<ChapAlgorithm> m_algorithm; ///< set once the challenge was sent
    std::uint8_t m_id = 0;
    std::vector<std::byte> m_challenge;
    std::int64_t m_provenBy = 0;
};

} // namespace freshseat::iscsi
