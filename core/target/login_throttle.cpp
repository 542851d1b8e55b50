// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/login_throttle.h"

#include <algorithm>

namespace freshseat::target {

bool LoginThrottle::allows(const std::string &address, Steady::time_point now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_forgiven.find(address);
    return found == m_forgiven.end() || found->second + m_refill <= now + m_most;
}

bool LoginThrottle::failed(const std::string &address, Steady::time_point now)
{
    const std::lock_guard lock(m_mutex);
    // Bounded whatever the number of addresses: the forgiven go, then those that have least to be forgiven.
    if (m_forgiven.size() >= kMaxAddresses && !m_forgiven.contains(address)) {
        std::erase_if(m_forgiven, [&](const auto &one) { return one.second <= now; });
        if (m_forgiven.size() >= kMaxAddresses)
            m_forgiven.erase(std::min_element(m_forgiven.begin(), m_forgiven.end(),
                                              [](const auto &a, const auto &b) { return a.second < b.second; }));
    }
    Steady::time_point &forgiven = m_forgiven[address];
    const bool open = forgiven + m_refill <= now + m_most;
    forgiven = std::max(forgiven, now) + m_refill;
    return open && forgiven + m_refill > now + m_most;
}

} // namespace freshseat::target
