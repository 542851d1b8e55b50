// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the real console, on an X display: opens the room of a real helper and uses the mouse. Every click is one
// of the X server (xdotool), so that windows, menus and grabs are as they are for people. The seat gets a place on the
// floor plan, all seats are chosen with a rubber band, the first-start wizard is walked through, and the seat is reset
// by the button of its tile. Usage: console_click URL SEAT. Exit 0 when the console says it is done; the caller looks
// at the disk.
#include "app/common/connect.h"
#include "core/services/retirement.h"
#include "ui/seats/floor_plan_view.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_model.h"
#include "ui/seats/seat_views.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setup_wizard.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <functional>
#include <optional>

using namespace freshseat;

namespace {

constexpr int kPatience = 20000; ///< milliseconds

services::Connector connector()
{
    return [](const services::ConnectRequest &request) -> Result<BackendFactory> {
        auto url = common::parseConnectionUrl(request.url);
        if (!url) return failure(url);
        return BackendFactory([url = *url] { return common::connectRoom(url, {}); });
    };
}

bool waitFor(const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, kPatience);
}

/// The pointer of the display.
class Mouse
{
public:
    [[nodiscard]] bool click(QWidget &widget, const QPoint &at) const
    {
        return tell(moveTo(widget, at)) && tell({QStringLiteral("click"), QStringLiteral("1")});
    }
    [[nodiscard]] bool click(QWidget *widget) const
    {
        return widget != nullptr && waitFor([&] { return widget->isVisible() && widget->isEnabled(); }) &&
               click(*widget, widget->rect().center());
    }
    [[nodiscard]] bool drag(QWidget &widget, const QPoint &from, const QPoint &to) const
    {
        if (!tell(moveTo(widget, from)) || !tell({QStringLiteral("mousedown"), QStringLiteral("1")})) return false;
        constexpr int kSteps = 8;
        for (int step = 1; step <= kSteps; ++step) {
            if (!tell(moveTo(widget, from + (to - from) * step / kSteps))) return false;
        }
        return tell({QStringLiteral("mouseup"), QStringLiteral("1")});
    }

private:
    static QStringList moveTo(const QWidget &widget, const QPoint &at)
    {
        const QPoint global = widget.mapToGlobal(at);
        return {QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y())};
    }
    static bool tell(const QStringList &words)
    {
        const bool told = QProcess::execute(QStringLiteral("xdotool"), words) == 0;
        QTest::qWait(30); // what the X server has to say comes in
        return told;
    }
};

class Person
{
public:
    Person(ui::MainWindow &window, SeatName seat)
        : m_window(window)
        , m_seat(std::move(seat))
    {}

    /// What went wrong; nothing: all is done.
    std::optional<const char *> work(const std::string &url)
    {
        QSignalSpy shown(&m_window, &ui::MainWindow::roomShown);
        m_window.connectTo({url, {}, {}});
        if (!shown.wait(kPatience)) return "the room did not appear";
        m_grid = m_window.findChild<ui::SeatGridView *>(QStringLiteral("seatGrid"));
        m_plan = m_window.findChild<ui::FloorPlanView *>(QStringLiteral("seatPlan"));
        if (!waitFor([&] { return m_grid->model()->rowCount() > 1; })) return "no tiles";
        if (!m_mouse.click(named<QToolButton>("look1")) || !waitFor([&] { return m_plan->isVisible(); }))
            return "the floor plan did not appear";
        if (const auto wrong = placeSeat()) return wrong;
        if (const auto wrong = chooseAll()) return wrong;
        if (const auto wrong = walkThroughSetup()) return wrong;
        return resetSeat();
    }

private:
    template <class T>
    T *named(const char *name)
    {
        return m_window.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QModelIndex tile() const
    {
        const auto *model = m_grid->model();
        const auto found = model->match(model->index(0, 0), ui::SeatModel::NameRole,
                                        QString::fromStdString(m_seat.value()), 1, Qt::MatchFixedString);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    /// Two tiles down and one to the side, where nobody is.
    std::optional<const char *> placeSeat()
    {
        auto *arrange = named<QToolButton>("arrange");
        if (!m_mouse.click(arrange) || !arrange->isChecked()) return "the plan cannot be arranged";
        const auto place = [&] { return m_window.room()->seat(m_seat)->place; };
        const auto before = place();
        const QRect from = m_plan->visualRect(tile());
        const QPoint to = from.center() + QPoint(from.width(), 2 * from.height());
        if (!m_mouse.drag(*m_plan->viewport(), from.center(), to)) return "xdotool cannot drag";
        if (!waitFor([&] { return place() && place() != before; })) return "the seat is where it was";
        if (!m_mouse.click(arrange) || arrange->isChecked()) return "the plan stays being arranged";
        return std::nullopt;
    }

    std::optional<const char *> chooseAll()
    {
        if (!m_mouse.click(named<QToolButton>("planFit"))) return "nothing shows the whole plan";
        QRect all;
        for (int row = 0; row < m_plan->model()->rowCount(); ++row)
            all |= m_plan->visualRect(m_plan->model()->index(row, 0));
        // From the margin before the first tile.
        if (!m_mouse.drag(*m_plan->viewport(), QPoint(3, 3), all.bottomRight() - QPoint(4, 4)))
            return "xdotool cannot drag";
        const auto seats = static_cast<std::size_t>(m_plan->model()->rowCount());
        if (!waitFor([&] { return m_window.roomPage()->views().selectedSeats().size() == seats; }))
            return "the rubber band did not choose every seat";
        return std::nullopt;
    }

    std::optional<const char *> walkThroughSetup()
    {
        QMenuBar *bar = m_window.menuBar();
        QAction *room = bar->actions().first();
        if (!m_mouse.click(*bar, bar->actionGeometry(room).center()) ||
            !waitFor([&] { return room->menu()->isVisible(); }))
            return "the menu did not open";
        QAction *setup = m_window.findChild<QAction *>(QStringLiteral("actionSetup"));
        if (setup == nullptr) return "the menu has no entry for the wizard";
        if (!m_mouse.click(*room->menu(), room->menu()->actionGeometry(setup).center())) return "xdotool cannot click";
        const auto wizard = [&] { return named<ui::SetupWizard>("setupWizard"); };
        if (!waitFor([&] { return wizard() != nullptr && wizard()->isVisible(); })) return "the wizard did not open";
        while (wizard()->step() != ui::SetupWizard::Step::Done) {
            const auto step = wizard()->step();
            if (!m_mouse.click(named<QPushButton>("setupNext"))) return "the wizard has no way on";
            if (!waitFor([&] { return wizard()->step() != step; })) return "the wizard stays at a step";
        }
        if (!m_mouse.click(named<QPushButton>("setupClose"))) return "the wizard cannot be closed";
        if (!waitFor([&] { return wizard() == nullptr || !wizard()->isVisible(); })) return "the wizard stays open";
        return std::nullopt;
    }

    std::optional<const char *> resetSeat()
    {
        if (m_window.room()->seat(m_seat)->dirtyBytes == 0)
            return "the seat has nothing to lose: a reset would prove nothing";
        if (!m_mouse.click(named<QToolButton>("look0")) || !waitFor([&] { return m_grid->isVisible(); }))
            return "the tiles did not appear";
        m_grid->scrollTo(tile());
        const QRect button =
            ui::SeatTileDelegate::buttonRect(m_grid->visualRect(tile()), m_grid->font(), m_grid->layoutDirection());
        if (!m_mouse.click(*m_grid->viewport(), button.center())) return "xdotool cannot click";
        QPushButton *confirm = nullptr;
        if (!waitFor([&] { return (confirm = named<QPushButton>("resetConfirm")) != nullptr; }))
            return "no confirmation appeared";
        if (!m_mouse.click(confirm)) return "the confirmation cannot be given";
        if (!waitFor([&] { return m_window.room()->seat(m_seat)->dirtyBytes == 0; }))
            return "the tile does not show the seat as fresh";
        return std::nullopt;
    }

    ui::MainWindow &m_window;
    const SeatName m_seat;
    Mouse m_mouse;
    ui::SeatGridView *m_grid = nullptr;
    ui::FloorPlanView *m_plan = nullptr;
};

int failed(const char *what)
{
    std::fprintf(stderr, "console_click: %s\n", what);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 3) return failed("usage: console_click URL SEAT");
    if (QGuiApplication::platformName() != QLatin1String("xcb")) return failed("a mouse needs an X display");
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    services::Retirement retirement;
    ui::MainWindow window({connector(), retirement, settings, "tester", {}});
    window.resize(1280, 720);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) return failed("the window is not shown");
    const auto wrong = Person(window, SeatName(argv[2])).work(argv[1]);
    return wrong ? failed(*wrong) : 0;
}
