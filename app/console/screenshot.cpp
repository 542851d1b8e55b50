// SPDX-License-Identifier: GPL-3.0-or-later
// takeScreenshot: waits for signals, never for time alone.
#include "app/console/screenshot.h"

#include "core/base/log.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <chrono>

namespace freshseat::console {

namespace {
constexpr int kShade = 90;                        ///< alpha of what lies over a window behind a dialog
constexpr std::chrono::milliseconds kSettle{400}; ///< a chosen seat's journal is on its way, layouts settle

/// The window with the dialog that stands over it.
QPixmap picture(ui::MainWindow &window)
{
    QPixmap whole = window.grab();
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog == nullptr) return whole;
    QPainter painter(&whole);
    painter.fillRect(whole.rect(), QColor(0, 0, 0, kShade));
    const QPoint at((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
    painter.drawPixmap(at, dialog->grab());
    // The frame that a desktop would draw around it.
    painter.setPen(ui::Theme::current().dim);
    painter.drawRect(QRect(at, dialog->size()).adjusted(-1, -1, 0, 0));
    return whole;
}

} // namespace

void takeScreenshot(ui::MainWindow &window, const QString &fileName, bool atOnce)
{
    const auto shoot = [&window, fileName] {
        QTimer::singleShot(kSettle, &window, [&window, fileName] {
            const bool saved = picture(window).save(fileName);
            if (!saved) log::error("The screenshot could not be written: " + fileName.toStdString());
            QApplication::exit(saved ? 0 : 1);
        });
    };
    if (atOnce) return shoot();
    QObject::connect(&window, &ui::MainWindow::roomShown, &window, shoot);
    QObject::connect(&window, &ui::MainWindow::connectFailed, &window, [](const Error &error) {
        log::error(error.message + ' ' + ui::errorAdvice(error).toStdString());
        QApplication::exit(static_cast<int>(error.code));
    });
}

} // namespace freshseat::console
