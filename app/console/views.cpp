// SPDX-License-Identifier: GPL-3.0-or-later
// The views: one row each.
#include "app/console/views.h"

#include "core/services/room_service.h"
#include "ui/masters/masters_page.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_views.h"
#include "ui/shell/main_window.h"
#include "ui/shell/room_frame.h"

#include <QAbstractButton>

#include <algorithm>
#include <array>

namespace freshseat::console {

namespace {

using ui::MainWindow;
using ui::RoomView;
using ui::SeatLook;

void look(MainWindow &window, SeatLook look)
{
    window.frame()->setView(RoomView::Seats);
    window.roomPage()->views().setLook(look);
}

ui::MastersPage &masters(MainWindow &window)
{
    window.frame()->setView(RoomView::Masters);
    return *window.frame()->findChild<ui::MastersPage *>();
}

struct View {
    const char *word;
    void (*show)(MainWindow &window);
};

const std::array kViews{
    View{"tiles", [](MainWindow &window) { look(window, SeatLook::Tiles); }},
    View{"plan", [](MainWindow &window) { look(window, SeatLook::Plan); }},
    View{"table", [](MainWindow &window) { look(window, SeatLook::Table); }},
    View{"masters", [](MainWindow &window) { masters(window); }},
    View{"schedule", [](MainWindow &window) { window.frame()->setView(RoomView::Schedule); }},
    View{"journal", [](MainWindow &window) { window.frame()->setView(RoomView::Journal); }},
    View{"connect", [](MainWindow &) {}},
    View{"reset", [](MainWindow &window) { window.roomPage()->resetAll(); }},
    View{"add-seats", [](MainWindow &window) { window.roomPage()->actions().addSeats(); }},
    View{"new-pcs", [](MainWindow &window) { window.roomPage()->actions().showNewPcs(); }},
    View{"stick", [](MainWindow &window) { window.roomPage()->actions().makeStick(); }},
    View{"message",
         [](MainWindow &window) {
             const auto &seats = window.room()->seats();
             if (!seats.empty()) window.roomPage()->actions().power({seats.begin()->first}, PowerVerb::Message);
         }},
    View{"schedule-editor",
         [](MainWindow &window) {
             window.frame()->setView(RoomView::Schedule);
             if (auto *add = window.frame()->findChild<QAbstractButton *>(QStringLiteral("scheduleAdd"))) add->click();
         }},
    View{"reports",
         [](MainWindow &window) {
             window.frame()->setView(RoomView::Schedule);
             if (auto *open = window.frame()->findChild<QAbstractButton *>(QStringLiteral("scheduleReports")))
                 open->click();
         }},
    View{"edit",
         [](MainWindow &window) {
             const auto &seats = window.room()->seats();
             if (!seats.empty()) window.roomPage()->actions().edit(seats.begin()->first);
         }},
    View{"update", [](MainWindow &window) { masters(window).openUpdate(); }},
    View{"import", [](MainWindow &window) { masters(window).openImport(); }},
    View{"setup", [](MainWindow &window) { window.openSetup(); }},
};

} // namespace

QStringList viewWords()
{
    QStringList words;
    for (const View &view : kViews) words << QLatin1String(view.word);
    return words;
}

bool isView(const QString &word)
{
    return std::any_of(kViews.begin(), kViews.end(),
                       [&](const View &view) { return word == QLatin1String(view.word); });
}

void showView(MainWindow &window, const QString &word)
{
    for (const View &view : kViews) {
        if (word == QLatin1String(view.word)) view.show(window);
    }
}

} // namespace freshseat::console
