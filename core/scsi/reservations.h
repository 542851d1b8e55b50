// SPDX-License-Identifier: GPL-3.0-or-later
// Who may use the unit: RESERVE(6) (SPC-2 5.5.1) and persistent reservations (SPC-4 5.13), as pure state. An initiator
// is its port name: a registration outlives the session that made it, and the daemon when APTPL asked for that.
#pragma once
#include "core/scsi/command.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::scsi {

enum class ReservationType : std::uint8_t {
    WriteExclusive = 1,
    ExclusiveAccess = 3,
    WriteExclusiveRegistrants = 5,
    ExclusiveAccessRegistrants = 6,
    WriteExclusiveAll = 7,
    ExclusiveAccessAll = 8,
};
[[nodiscard]] bool isReservationType(std::uint8_t value);
[[nodiscard]] bool isAllRegistrants(ReservationType type);
[[nodiscard]] bool isRegistrantsOnly(ReservationType type); ///< and not all registrants

struct Registration {
    std::string port;
    std::uint64_t key = 0;
};

class Reservations
{
public:
    // RESERVE(6)
    [[nodiscard]] NexusId reserve6Holder() const { return m_reserve6Holder; } ///< 0: nobody
    void setReserve6Holder(NexusId nexus) { m_reserve6Holder = nexus; }

    // Persistent
    [[nodiscard]] std::uint32_t generation() const { return m_generation; }
    void nextGeneration() { ++m_generation; }
    [[nodiscard]] const std::vector<Registration> &registrations() const { return m_registrations; }
    [[nodiscard]] const Registration *find(const std::string &port) const;
    void put(const std::string &port, std::uint64_t key);
    /// Removes the registration; a reservation that ends with it is ended. True: it ended one.
    bool remove(const std::string &port);

    [[nodiscard]] std::optional<ReservationType> type() const { return m_type; }
    [[nodiscard]] const std::string &holder() const { return m_holder; } ///< empty for an "all registrants" type
    [[nodiscard]] bool holds(const std::string &port) const; ///< the reservation (every registrant of an "all" type)
    /// The key READ RESERVATION shows: the holder's, 0 for an "all registrants" type.
    [[nodiscard]] std::uint64_t holderKey() const;
    void reserve(const std::string &port, ReservationType type);
    void release();
    void clear();

    /// Whether all this is to outlive the daemon: the last APTPL bit that came with a registration.
    [[nodiscard]] bool kept() const { return m_kept; }
    void keep(bool kept) { m_kept = kept; }

    /// Whether a persistent reservation keeps `port` from a command of this access.
    [[nodiscard]] bool refuses(const std::string &port, Access access) const;

private:
    NexusId m_reserve6Holder = 0;
    std::uint32_t m_generation = 0;
    std::vector<Registration> m_registrations;
    std::optional<ReservationType> m_type;
    std::string m_holder; ///< not for "all registrants" types
    bool m_kept = false;
};

} // namespace freshseat::scsi
