// SPDX-License-Identifier: GPL-3.0-or-later
// ConnectionLimits: how many connections there may be in all, and how many of one address that have not logged in yet.
// Thread-safe.
#pragma once
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace freshseat::target {

class ConnectionLimits
{
public:
    /// The right to have one connection; gives itself back when it dies.
    class Ticket
    {
    public:
        Ticket() = default;
        Ticket(Ticket &&other) noexcept
            : m_limits(std::exchange(other.m_limits, nullptr))
            , m_address(std::move(other.m_address))
            , m_halfOpen(other.m_halfOpen)
        {}
        Ticket &operator=(Ticket &&) = delete;
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;
        ~Ticket();
        /// The login is over: the connection no longer counts against its address.
        void loggedIn();

    private:
        friend class ConnectionLimits;
        Ticket(ConnectionLimits *limits, std::string address)
            : m_limits(limits)
            , m_address(std::move(address))
        {}
        ConnectionLimits *m_limits = nullptr;
        std::string m_address;
        bool m_halfOpen = true;
    };

    ConnectionLimits(std::size_t total, std::size_t halfOpenPerAddress)
        : m_maxTotal(total)
        , m_maxHalfOpen(halfOpenPerAddress)
    {}

    /// Nothing when a limit is reached.
    [[nodiscard]] std::optional<Ticket> enter(const std::string &address);
    [[nodiscard]] std::size_t total() const;

private:
    void leaveHalfOpen(const std::string &address); ///< with m_mutex held

    const std::size_t m_maxTotal;
    const std::size_t m_maxHalfOpen;
    mutable std::mutex m_mutex; ///< guards what follows
    std::size_t m_total = 0;
    std::unordered_map<std::string, std::size_t> m_halfOpen;
};

} // namespace freshseat::target
