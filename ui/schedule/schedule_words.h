// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule in words.
#pragma once
#include "core/model/schedule.h"

#include <QString>
#include <QTime>

namespace freshseat::ui {

[[nodiscard]] QString actionWord(ScheduleAction action);     ///< "Reset"
[[nodiscard]] QString seatsWord(const SeatSelection &seats); ///< "All seats", "Group hall", "PC-01, PC-02"
[[nodiscard]] QString timesWord(const ScheduleSpec &spec);   ///< "04:00, waits until 06:00"
[[nodiscard]] QString daysWord(Weekdays days);               ///< "Every day", "Mon, Tue"
/// What players are told where the owner writes nothing, in this language: warningText() in words that they read. Fits
/// parseMessage().
[[nodiscard]] QString warningWords(ScheduleAction action, std::chrono::minutes before);
[[nodiscard]] QTime clockTime(TimeOfDay time);
[[nodiscard]] std::chrono::weekday isoDay(int day); ///< 1 = Monday to 7 = Sunday, as Qt counts

} // namespace freshseat::ui
