// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/connection_limits.h"

namespace freshseat::target {

ConnectionLimits::Ticket::~Ticket()
{
    if (m_limits == nullptr) return;
    const std::lock_guard lock(m_limits->m_mutex);
    --m_limits->m_total;
    if (m_halfOpen) m_limits->leaveHalfOpen(m_address);
}

void ConnectionLimits::Ticket::loggedIn()
{
    if (m_limits == nullptr || !m_halfOpen) return;
    const std::lock_guard lock(m_limits->m_mutex);
    m_limits->leaveHalfOpen(m_address);
    m_halfOpen = false;
}

std::optional<ConnectionLimits::Ticket> ConnectionLimits::enter(const std::string &address)
{
    const std::lock_guard lock(m_mutex);
    if (m_total >= m_maxTotal) return std::nullopt;
    std::size_t &halfOpen = m_halfOpen[address];
    if (halfOpen >= m_maxHalfOpen) return std::nullopt;
    ++halfOpen;
    ++m_total;
    return Ticket(this, address);
}

std::size_t ConnectionLimits::total() const
{
    const std::lock_guard lock(m_mutex);
    return m_total;
}

void ConnectionLimits::leaveHalfOpen(const std::string &address)
{
    const auto found = m_halfOpen.find(address);
    if (--found->second == 0) m_halfOpen.erase(found);
}

} // namespace freshseat::target
