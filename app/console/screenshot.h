// SPDX-License-Identifier: GPL-3.0-or-later
// --screenshot: one picture of the window when its room is there, then the end.
#pragma once
#include <QString>

namespace freshseat::ui {
class MainWindow;
}

namespace freshseat::console {

/// Ends the application with 0, with 1 if the file cannot be written, or with the ErrorCode of a failed connection.
/// A dialog that is open over the window is in the picture. `atOnce`: of a window that waits for no room.
void takeScreenshot(ui::MainWindow &window, const QString &fileName, bool atOnce);

} // namespace freshseat::console
