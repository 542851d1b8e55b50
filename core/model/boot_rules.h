// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of PCs that become seats, as pure functions.
#pragma once
#include "core/model/rules.h"

#include <span>
#include <string_view>

namespace freshseat {

/// nullptr when there is none. `mac` in any spelling.
[[nodiscard]] const Pc *findPc(std::span<const Pc> pcs, std::string_view mac);
[[nodiscard]] Error noSuchPc(std::string_view mac);

/// The seat that an adoption makes: its name, master, place on the plan. NotFound: no such PC; Usage: no master can be
/// told without being named; a name that is taken.
Result<AddSeat> plannedAdoption(const AdoptPc &action, const RoomView &room);
/// PCs that become seats by themselves: the same master must be found, now and not when the first PC comes.
Result<void> checkAdoption(const SetAdoption &action, const RoomView &room);

/// The name after the highest of the numbered ones: "PC-07" -> "PC-08". "PC-01" in an empty room.
[[nodiscard]] SeatName nextSeatName(std::span<const Seat> seats);
/// Right of the last seat in the last row of the plan; a new row when that row is as long as the longest, and eight at
/// least. Nothing while no seat has a place.
[[nodiscard]] std::optional<Place> nextPlace(std::span<const Seat> seats);

/// Why there is nothing to do: the PC is on, or off, already. An update session is never switched off: its writes would
/// be cut short.
[[nodiscard]] std::optional<std::string> powerPointless(const Seat &seat, PowerVerb verb);
/// A message has a text that players can be shown, and nothing else has one. Usage.
Result<void> checkText(const PowerSeats &action);

} // namespace freshseat
