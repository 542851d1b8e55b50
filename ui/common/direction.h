// SPDX-License-Identifier: GPL-3.0-or-later
// Direction of text in a console that reads from right to left.
#pragma once
#include <QString>

namespace freshseat::ui {

/// For what is written from left to right in every language: MAC addresses and the like. Without the mark a list shows
/// "ad:00:01:52:54:00" for "52:54:00:ad:00:01" in Arabic.
[[nodiscard]] inline QString leftToRight(const QString &code)
{
    constexpr QChar kMark(0x200e);
    return kMark + code;
}

} // namespace freshseat::ui
