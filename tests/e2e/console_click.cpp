// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the real console: opens the room of a real helper, clicks Reset on a seat's tile with the mouse,
// confirms, waits for the outcome. Usage: console_click URL SEAT. Exit 0 when the console says it is done; the caller
// looks at the disk.
#include "app/common/connect.h"
#include "core/services/retirement.h"
#include "ui/seats/seat_grid_view.h"
#include "ui/seats/seat_model.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace freshseat;

namespace {

services::Connector connector()
{
    return [](const services::ConnectRequest &request) -> Result<BackendFactory> {
        auto url = common::parseConnectionUrl(request.url);
        if (!url) return failure(url);
        return BackendFactory([url = *url] { return common::connectRoom(url, {}); });
    };
}

int failed(const char *what)
{
    std::fprintf(stderr, "console_click: %s\n", what);
    return 1;
}

bool clickTile(ui::SeatGridView &grid, const std::string &name)
{
    const auto *model = grid.model();
    const auto found = model->match(model->index(0, 0), ui::SeatModel::NameRole, QString::fromStdString(name), 1,
                                    Qt::MatchFixedString);
    if (found.isEmpty()) return false;
    grid.scrollTo(found.first());
    const QRect button =
        ui::SeatTileDelegate::buttonRect(grid.visualRect(found.first()), grid.font(), grid.layoutDirection());
    QTest::mouseMove(grid.viewport(), button.center());
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, button.center());
    return true;
}

int resetByMouse(ui::MainWindow &window, const std::string &url, const SeatName &seat)
{
    QSignalSpy shown(&window, &ui::MainWindow::roomShown);
    window.connectTo({url, {}, {}});
    if (!shown.wait(20000)) return failed("the room did not appear");
    auto *grid = window.findChild<ui::SeatGridView *>(QStringLiteral("seatGrid"));
    if (!QTest::qWaitFor([&] { return grid->model()->rowCount() > 0; }, 20000)) return failed("no tiles");
    if (window.room()->seat(seat)->dirtyBytes == 0)
        return failed("the seat has nothing to lose: a reset would prove nothing");
    if (!clickTile(*grid, seat.value())) return failed("the seat has no tile");
    QPushButton *confirm = nullptr;
    const auto asked = [&] {
        confirm = window.findChild<QPushButton *>(QStringLiteral("resetConfirm"));
        return confirm != nullptr && confirm->isVisible() && confirm->isEnabled();
    };
    if (!QTest::qWaitFor(asked, 20000)) return failed("no confirmation appeared");
    QTest::mouseClick(confirm, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return window.room()->seat(seat)->dirtyBytes == 0; }, 20000))
        return failed("the tile does not show the seat as fresh");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 3) return failed("usage: console_click URL SEAT");
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    services::Retirement retirement;
    ui::MainWindow window({connector(), retirement, settings, "tester", {}});
    window.resize(1280, 720);
    window.show();
    return resetByMouse(window, argv[1], SeatName(argv[2]));
}
