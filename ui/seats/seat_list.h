// SPDX-License-Identifier: GPL-3.0-or-later
// Many seats at once, as a person has them: pasted from a spreadsheet, a router's page or a CSV file.
#pragma once
#include "core/model/actions.h"

#include <QString>

#include <vector>

namespace freshseat::ui {

/// One line that is no comment and not empty.
struct SeatLine {
    int number = 0; ///< from 1
    AddSeat seat;   ///< valid if `problem` is empty
    QString problem;
};

/// A line has a name and a MAC address in any order, then perhaps a group and an iSCSI target to take over; separated
/// by commas, semicolons, tabs or blanks. A first line of headings and lines that begin with # are left out. Lines of
/// one text that share a name or MAC are a problem of the later one. `like`: everything else of each seat.
[[nodiscard]] std::vector<SeatLine> parseSeatList(const QString &text, const AddSeat &like);

} // namespace freshseat::ui
