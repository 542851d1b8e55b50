// SPDX-License-Identifier: GPL-3.0-or-later
// GroupMoves: whether a group that its last seat leaves was renamed, or has come to an end.
//
// Seats change their group one by one. When all of a new group came from one other, and that one is empty now, it was
// renamed. Where others are in the new group, too, it was not: what is said of the old group is not meant for them.
// Known since the start of the host; a move of seats that a restart comes between is no rename.
#pragma once
#include "core/model/room.h"

#include <map>
#include <set>
#include <span>
#include <string>

namespace freshseat::schedule {

/// A seat's new name and new group; what does not change is the same in both.
struct SeatMove {
    SeatName from;
    SeatName to;
    std::string fromGroup;
    std::string toGroup;
};

/// What has become of the group that a seat left.
enum class GroupFate { Stays, Renamed, Empty };

class GroupMoves
{
public:
    /// `seats`: the room before the move.
    [[nodiscard]] GroupFate fateOf(const SeatMove &move, std::span<const Seat> seats) const;
    /// The move has been done. `seats`: the room before it.
    void moved(const SeatMove &move, std::span<const Seat> seats);

private:
    struct Heir {
        std::string from;            ///< nameKey of the group its seats came from
        std::set<std::string> seats; ///< nameKeys
    };
    std::map<std::string, Heir> m_heirs; ///< by nameKey of the new group
};

} // namespace freshseat::schedule
