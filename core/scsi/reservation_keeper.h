// SPDX-License-Identifier: GPL-3.0-or-later
// ReservationKeeper: where persistent reservations outlive the daemon (APTPL, SPC-4 5.13.5). The host brings it; the
// text is made by kept_reservations.h.
#pragma once
#include <functional>
#include <string>

namespace freshseat::scsi {

class ReservationKeeper
{
public:
    virtual ~ReservationKeeper() = default;
    ReservationKeeper() = default;
    ReservationKeeper(const ReservationKeeper &) = delete;
    ReservationKeeper &operator=(const ReservationKeeper &) = delete;

    /// Replaces what is kept for one unit, in the order of the calls; an empty text: nothing is kept any more. Called
    /// on the unit's thread and never blocks it. `saved` is called once, on that thread, after this call has returned;
    /// true: it is on stable storage.
    virtual void save(std::string text, std::function<void(bool)> saved) = 0;
};

} // namespace freshseat::scsi
