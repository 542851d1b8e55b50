// SPDX-License-Identifier: GPL-3.0-or-later
// Values as people read them, in their language.
#pragma once
#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <string>

namespace freshseat::ui {

[[nodiscard]] QString sizeText(std::uint64_t bytes); ///< "1.5 GiB"; "0 bytes"
[[nodiscard]] QDateTime localTime(TimePoint at);
[[nodiscard]] QString timeText(TimePoint at);               ///< local, short; of today the time alone
[[nodiscard]] QString ageText(TimePoint at, TimePoint now); ///< "just now", "5 minutes ago", "3 days ago"
[[nodiscard]] inline QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace freshseat::ui
