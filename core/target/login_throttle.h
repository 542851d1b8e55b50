// SPDX-License-Identifier: GPL-3.0-or-later
// LoginThrottle: how often one address may fail to prove who it is. Thread-safe.
#pragma once
#include <chrono>
#include <map>
#include <mutex>
#include <string>

namespace freshseat::target {

class LoginThrottle
{
public:
    using Steady = std::chrono::steady_clock;

    /// An address may fail `burst` times at once, then once every `refill`.
    LoginThrottle(unsigned burst, std::chrono::milliseconds refill)
        : m_refill(refill)
        , m_most(refill * burst)
    {}

    /// Whether the address may try now.
    [[nodiscard]] bool allows(const std::string &address, Steady::time_point now) const;
    /// An authentication failed. True: it was the one that closes the door, which is worth a line in the log.
    [[nodiscard]] bool failed(const std::string &address, Steady::time_point now);

private:
    static constexpr std::size_t kMaxAddresses = 4096;

    const std::chrono::milliseconds m_refill;
    const std::chrono::milliseconds m_most;
    mutable std::mutex m_mutex; ///< guards m_forgiven
    /// When every failure of an address is forgiven; those in the past mean nothing.
    std::map<std::string, Steady::time_point> m_forgiven;
};

} // namespace freshseat::target
