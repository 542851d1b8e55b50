// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/group_moves.h"

#include <algorithm>

namespace freshseat::schedule {

namespace {

bool isIn(const Seat &seat, const std::string &group)
{
    return nameKey(seat.group) == nameKey(group);
}

bool isSame(const Seat &seat, const SeatName &name)
{
    return nameKey(seat.name.value()) == nameKey(name.value());
}

} // namespace

GroupFate GroupMoves::fateOf(const SeatMove &move, std::span<const Seat> seats) const
{
    const bool left = std::none_of(seats.begin(), seats.end(), [&](const Seat &seat) {
        return isIn(seat, move.fromGroup) && !isSame(seat, move.from);
    });
    if (move.fromGroup.empty() || nameKey(move.fromGroup) == nameKey(move.toGroup) || !left) return GroupFate::Stays;
    if (move.toGroup.empty()) return GroupFate::Empty;
    const auto heir = m_heirs.find(nameKey(move.toGroup));
    const bool ofOurs = heir != m_heirs.end() && heir->second.from == nameKey(move.fromGroup);
    const bool renamed = std::all_of(seats.begin(), seats.end(), [&](const Seat &seat) {
        return !isIn(seat, move.toGroup) || (ofOurs && heir->second.seats.count(nameKey(seat.name.value())) != 0);
    });
    return renamed ? GroupFate::Renamed : GroupFate::Empty;
}

void GroupMoves::moved(const SeatMove &move, std::span<const Seat> seats)
{
    for (auto &[group, heir] : m_heirs) {
        if (heir.seats.erase(nameKey(move.from.value())) != 0) heir.seats.insert(nameKey(move.to.value()));
    }
    const std::string to = nameKey(move.toGroup);
    if (to.empty() || to == nameKey(move.fromGroup)) return;
    const bool isNew = std::none_of(seats.begin(), seats.end(), [&](const Seat &seat) { return isIn(seat, to); });
    if (isNew) m_heirs[to] = Heir{nameKey(move.fromGroup), {}};
    const auto heir = m_heirs.find(to);
    if (heir != m_heirs.end() && heir->second.from == nameKey(move.fromGroup))
        heir->second.seats.insert(nameKey(move.to.value()));
}

} // namespace freshseat::schedule
