// SPDX-License-Identifier: GPL-3.0-or-later
// --view: the pages and dialogs of the console by name, for pictures and for links from elsewhere.
#pragma once
#include <QString>

namespace freshseat::ui {
class MainWindow;
}

namespace freshseat::console {

[[nodiscard]] QStringList viewWords();
[[nodiscard]] bool isView(const QString &word);

/// Shows it in a window whose room is there. "connect" is what a window without a room shows: nothing to do.
void showView(ui::MainWindow &window, const QString &word);

} // namespace freshseat::console
