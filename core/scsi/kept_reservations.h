// SPDX-License-Identifier: GPL-3.0-or-later
// Persistent reservations as the text a ReservationKeeper keeps: one line for the format, one for the reservation if
// there is one, one for each registration.
//
//     freshseat-reservations 1
//     reservation TYPE [PORT]      (PORT: the holder; not for the "all registrants" types)
//     registration KEY PORT        (KEY: 16 hexadecimal digits)
#pragma once
#include "core/scsi/reservations.h"

#include <optional>
#include <string>
#include <string_view>

namespace freshseat::scsi {

/// Empty when nothing is to be kept: APTPL was not asked for, or nobody is registered.
[[nodiscard]] std::string toText(const Reservations &reservations);
/// Nothing on any other text than toText() makes: the unit then begins without reservations.
[[nodiscard]] std::optional<Reservations> reservationsFrom(std::string_view text);

} // namespace freshseat::scsi
