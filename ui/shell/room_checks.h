// SPDX-License-Identifier: GPL-3.0-or-later
// Is this room ready for its PCs? Answers in words, from what the storage host has told.
#pragma once
#include "core/model/room.h"

#include <QString>

#include <vector>

namespace freshseat::ui {

struct RoomCheck {
    enum class Result { Pass, Warn };
    Result result = Result::Pass;
    QString text;
    QString remedy; ///< what to do; empty when it passed
};

/// `seats`: any one seat's portal says where PCs look for their disks.
[[nodiscard]] std::vector<RoomCheck> checkRoom(const HostStatus &status, const std::vector<Master> &masters,
                                               const std::vector<Seat> &seats);

} // namespace freshseat::ui
