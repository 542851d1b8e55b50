// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/reservations.h"

#include <algorithm>

namespace freshseat::scsi {

bool isReservationType(std::uint8_t value)
{
    return value == 1 || value == 3 || (value >= 5 && value <= 8);
}

bool isAllRegistrants(ReservationType type)
{
    return type == ReservationType::WriteExclusiveAll || type == ReservationType::ExclusiveAccessAll;
}

bool isRegistrantsOnly(ReservationType type)
{
    return type == ReservationType::WriteExclusiveRegistrants || type == ReservationType::ExclusiveAccessRegistrants;
}

const Registration *Reservations::find(const std::string &port) const
{
    const auto at = std::find_if(m_registrations.begin(), m_registrations.end(),
                                 [&](const Registration &each) { return each.port == port; });
    return at == m_registrations.end() ? nullptr : &*at;
}

void Reservations::put(const std::string &port, std::uint64_t key)
{
    const auto at = std::find_if(m_registrations.begin(), m_registrations.end(),
                                 [&](const Registration &each) { return each.port == port; });
    if (at == m_registrations.end())
        m_registrations.push_back({port, key});
    else
        at->key = key;
}

bool Reservations::remove(const std::string &port)
{
    if (find(port) == nullptr) return false;
    const bool held = holds(port);
    std::erase_if(m_registrations, [&](const Registration &each) { return each.port == port; });
    // An "all registrants" reservation lasts until the last of them is gone.
    if (!held || (isAllRegistrants(*m_type) && !m_registrations.empty())) return false;
    release();
    return true;
}

bool Reservations::holds(const std::string &port) const
{
    if (!m_type) return false;
    return isAllRegistrants(*m_type) ? find(port) != nullptr : m_holder == port;
}

std::uint64_t Reservations::holderKey() const
{
    if (!m_type || isAllRegistrants(*m_type)) return 0;
    const Registration *holder = find(m_holder);
    return holder == nullptr ? 0 : holder->key;
}

void Reservations::reserve(const std::string &port, ReservationType type)
{
    m_type = type;
    m_holder = isAllRegistrants(type) ? std::string() : port;
}

void Reservations::release()
{
    m_type.reset();
    m_holder.clear();
}

void Reservations::clear()
{
    release();
    m_registrations.clear();
}

bool Reservations::refuses(const std::string &port, Access access) const
{
    if (!m_type || access == Access::Free || holds(port)) return false;
    switch (*m_type) {
    case ReservationType::WriteExclusive:
        return access == Access::Changes;
    case ReservationType::ExclusiveAccess:
        return true;
    case ReservationType::WriteExclusiveRegistrants:
    case ReservationType::WriteExclusiveAll:
        return access == Access::Changes && find(port) == nullptr;
    case ReservationType::ExclusiveAccessRegistrants:
    case ReservationType::ExclusiveAccessAll:
        return find(port) == nullptr;
    }
    return true;
}

} // namespace freshseat::scsi
