// SPDX-License-Identifier: GPL-3.0-or-later
// Tiles, floor plan and table over one demo room: one selection, places by mouse, order, zones.
#include "tests/ui/room_fixture.h"
#include "ui/common/theme.h"
#include "ui/seats/floor_plan_view.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_model.h"
#include "ui/seats/seat_table_view.h"
#include "ui/seats/seat_views.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QSlider>
#include <QTabBar>
#include <QToolButton>
#include <QUndoStack>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

namespace {

struct Fixture : RoomFixture {
    explicit Fixture(demo::DemoOptions options = {})
        : RoomFixture(options)
        , page(std::make_unique<RoomPage>(*room))
        , tester(grid().model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        page->resize(1280, 640);
        page->show();
        ok = ok && QTest::qWaitForWindowExposed(page.get());
    }
    SeatGridView &grid() const { return child<SeatGridView>(*page, "seatGrid"); }
    FloorPlanView &plan() const { return child<FloorPlanView>(*page, "seatPlan"); }
    SeatTableView &table() const { return child<SeatTableView>(*page, "seatTable"); }
    QToolButton &button(const char *name) const { return child<QToolButton>(*page, name); }
    QModelIndex index(const char *name) const
    {
        const auto *model = grid().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == QLatin1String(name)) return model->index(row, 0);
        }
        return {};
    }
    void look(SeatLook look) const
    {
        QTest::mouseClick(&button(qPrintable(QStringLiteral("look%1").arg(static_cast<int>(look)))), Qt::LeftButton);
    }
    void drag(const QPoint &from, const QPoint &to) const
    {
        QWidget *view = plan().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        // Two moves: the first is the one that is recognised as a drag.
        for (const QPoint &at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(view->mapToGlobal(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view, &move);
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }
    std::optional<Place> place(const char *name) const { return room->seat(SeatName(name))->place; }

    std::unique_ptr<RoomPage> page;
    QAbstractItemModelTester tester;
};

} // namespace

class SeatViewsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyAppearance(Appearance::Light); }
    void oneSelectionInAllViews();
    void dragPlacesAndUndoTakesBack();
    void severalAreDraggedTogether();
    void aTakenPlaceIsRefused();
    void withoutArrangingNothingMoves();
    void planButtonResets();
    void zoomKeepsTilesApart();
    void showAllFillsTheWindow();
    void tilesFillEachRow();
    void keysWalkThePlan();
    void frameChoosesTiles();
    void tableSorts();
    void zonesAreTabs();
    void withoutZonesTheLooksStandTogether();
    void selectByStateAndGroup();
    void staleRoomCannotBeArranged();
    void layoutComesBack();
};

void SeatViewsTest::oneSelectionInAllViews()
{
    Fixture f({.seats = 12});
    QVERIFY(f.ok);
    f.look(SeatLook::Table);
    QVERIFY(f.table().isVisible());
    f.table().selectRow(f.index("PC-03").row());
    QCOMPARE(f.page->views().selectedSeats(), std::vector{SeatName("PC-03")});
    f.look(SeatLook::Plan);
    QTest::mouseClick(f.plan().viewport(), Qt::LeftButton, {},
                      f.plan().visualRect(f.index("PC-05")).topLeft() + QPoint(20, 20));
    QCOMPARE(f.page->views().selectedSeats(), std::vector{SeatName("PC-05")});
    QVERIFY(f.table().selectionModel()->isRowSelected(f.index("PC-05").row(), {}));
    f.page->select(SeatName("PC-07"));
    QCOMPARE(f.page->views().selectedSeats(), std::vector{SeatName("PC-07")});
}

void SeatViewsTest::dragPlacesAndUndoTakesBack()
{
    Fixture f({.seats = 4, .delay = 20ms});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    QTest::mouseClick(&f.button("arrange"), Qt::LeftButton);
    const QRect tile = f.plan().visualRect(f.index("PC-02"));
    QCOMPARE(f.place("PC-02"), (Place{1, 0}));
    f.drag(tile.center(), tile.center() + QPoint(tile.width() * 6 / 10, tile.height() * 23 / 10));
    QTRY_COMPARE(f.place("PC-02"), (Place{1.5, 2.5}));
    QTRY_VERIFY(f.room->jobs().empty()); // a tile moved is nothing to report
    QTRY_VERIFY(f.plan().visualRect(f.index("PC-02")).top() > tile.bottom());
    f.page->actions().undo().undo();
    QTRY_COMPARE(f.place("PC-02"), (Place{1, 0}));
    f.page->actions().undo().redo();
    QTRY_COMPARE(f.place("PC-02"), (Place{1.5, 2.5}));
}

void SeatViewsTest::severalAreDraggedTogether()
{
    Fixture f({.seats = 4});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    f.button("arrange").setChecked(true);
    f.page->views().selectWhere(SeatKind::All, std::nullopt);
    const QRect tile = f.plan().visualRect(f.index("PC-01"));
    f.drag(tile.center(), tile.center() + QPoint(0, tile.height() * 2));
    QTRY_COMPARE(f.place("PC-01"), (Place{0, 2}));
    QTRY_COMPARE(f.place("PC-04"), (Place{3, 2}));
}

void SeatViewsTest::aTakenPlaceIsRefused()
{
    Fixture f({.seats = 4});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    f.button("arrange").setChecked(true);
    const QSignalSpy placed(&f.plan(), &FloorPlanView::placed);
    const QPoint from = f.plan().visualRect(f.index("PC-01")).center();
    f.drag(from, f.plan().visualRect(f.index("PC-02")).center());
    QCOMPARE(placed.count(), 0);
    QCOMPARE(f.place("PC-01"), (Place{0, 0}));
}

void SeatViewsTest::withoutArrangingNothingMoves()
{
    Fixture f({.seats = 4});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    const QSignalSpy placed(&f.plan(), &FloorPlanView::placed);
    const QRect tile = f.plan().visualRect(f.index("PC-01"));
    f.drag(tile.topLeft() + QPoint(20, 20), tile.topLeft() + QPoint(20, 20 + tile.height() * 3));
    QCOMPARE(placed.count(), 0);
}

void SeatViewsTest::planButtonResets()
{
    Fixture f({.seats = 4});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    f.plan().setZoom(1.5);
    const QSignalSpy asked(&f.page->views(), &SeatViews::resetRequested);
    const QRect tile = f.plan().visualRect(f.index("PC-01"));
    const QRect cell(QPoint(), tile.size() / 1.5);
    const QRect button = SeatTileDelegate::buttonRect(cell, f.plan().font(), Qt::LeftToRight);
    const QPoint at = tile.topLeft() + QPoint(QPointF(button.center()).toPoint() * 1.5);
    QTest::mouseMove(f.plan().viewport(), at);
    QTest::mouseClick(f.plan().viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(asked.count(), 1);
}

void SeatViewsTest::zoomKeepsTilesApart()
{
    Fixture f({.seats = 12});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    for (const double zoom : {0.2, 0.5, 1.0, 2.0}) {
        f.plan().setZoom(zoom);
        QCOMPARE(child<QSlider>(*f.page, "planZoom").value(), qRound(zoom * 100));
        const QRect first = f.plan().visualRect(f.index("PC-01"));
        const QRect second = f.plan().visualRect(f.index("PC-02"));
        QVERIFY(second.left() >= first.right() - 1);
        QCOMPARE(f.plan().indexAt(second.center()), f.index("PC-02"));
    }
    f.plan().fitToWindow();
    for (int row = 0; row < 12; ++row)
        QVERIFY(f.plan().viewport()->rect().contains(f.plan().visualRect(f.plan().model()->index(row, 0))));
}

void SeatViewsTest::showAllFillsTheWindow()
{
    Fixture f({.seats = 24});
    QVERIFY(f.ok);
    f.page->resize(3700, 2000); // of a 4K screen
    f.look(SeatLook::Plan);
    const auto covered = [&] {
        QRect all;
        for (int row = 0; row < f.plan().model()->rowCount(); ++row)
            all |= f.plan().visualRect(f.plan().model()->index(row, 0));
        return all;
    };
    const auto fills = [&] {
        const QSize room = f.plan().viewport()->size();
        const QRect all = covered();
        return f.plan().viewport()->rect().contains(all) &&
               (all.width() > room.width() * 9 / 10 || all.height() > room.height() * 9 / 10 ||
                f.plan().zoom() == FloorPlanView::kLargest);
    };
    QTRY_VERIFY(fills());
    QVERIFY(f.plan().zoom() > 1.3);
    child<QTabBar>(*f.page, "zones").setCurrentIndex(1);
    QTRY_COMPARE(f.plan().model()->rowCount(), 8);
    QTRY_VERIFY(fills());
    // A zoom that was chosen stays, whatever zone is shown; the layout of a plan that fits is one that fits again.
    const QByteArray layout = f.page->saveLayout();
    f.plan().setZoom(0.7);
    child<QTabBar>(*f.page, "zones").setCurrentIndex(0);
    QCOMPARE(f.plan().zoom(), 0.7);
    f.page->restoreLayout(layout);
    QTRY_VERIFY(fills());
}

void SeatViewsTest::tilesFillEachRow()
{
    Fixture f({.seats = 24});
    QVERIFY(f.ok);
    const int least = SeatTileDelegate::tileSize(f.grid().font()).width();
    for (const int width : {1280, 1500, 1920, 2560, 3700}) {
        f.page->resize(width, 1000);
        const auto rightmost = [&] {
            int right = 0;
            for (int row = 0; row < f.grid().model()->rowCount(); ++row)
                right = std::max(right, f.grid().visualRect(f.grid().model()->index(row, 0)).right());
            return right;
        };
        QTRY_VERIFY2(
            f.grid().viewport()->width() - rightmost() < least / 4,
            qPrintable(QStringLiteral("%1: %2 of %3").arg(width).arg(rightmost()).arg(f.grid().viewport()->width())));
    }
}

void SeatViewsTest::keysWalkThePlan()
{
    Fixture f({.seats = 12});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    f.page->select(SeatName("PC-01"));
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&f.plan(), key);
        return f.plan().currentIndex().data().toString();
    };
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("PC-02"));
    QCOMPARE(press(Qt::Key_Down), QStringLiteral("PC-10"));
    QCOMPARE(press(Qt::Key_Left), QStringLiteral("PC-09"));
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("PC-01"));
    QCOMPARE(press(Qt::Key_Up), QStringLiteral("PC-01"));
    QCOMPARE(press(Qt::Key_End), QStringLiteral("PC-12"));
}

void SeatViewsTest::frameChoosesTiles()
{
    Fixture f({.seats = 12});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    const QPoint corner = f.plan().visualRect(f.index("PC-10")).bottomRight();
    f.drag(f.plan().visualRect(f.index("PC-01")).topLeft() - QPoint(6, 6), corner - QPoint(30, 30));
    std::vector<SeatName> expected{SeatName("PC-01"), SeatName("PC-02"), SeatName("PC-09"), SeatName("PC-10")};
    QCOMPARE(f.page->views().selectedSeats(), expected);
}

void SeatViewsTest::tableSorts()
{
    Fixture f({.seats = 12});
    QVERIFY(f.ok);
    f.host->room().setDirtyBytes(SeatName("PC-06"), 1ULL << 50);
    QTRY_VERIFY(f.index("PC-06").data(SeatModel::WrittenRole).toString().contains("PiB"));
    f.look(SeatLook::Table);
    f.table().sortByColumn(SeatModel::WrittenColumn, Qt::DescendingOrder);
    QCOMPARE(f.grid().model()->index(0, 0).data().toString(), QStringLiteral("PC-06"));
    f.table().sortByColumn(SeatModel::SeatColumn, Qt::DescendingOrder);
    QCOMPARE(f.grid().model()->index(0, 0).data().toString(), QStringLiteral("PC-12"));
    f.look(SeatLook::Tiles); // the tiles keep the order of names
    QCOMPARE(f.grid().model()->index(0, 0).data().toString(), QStringLiteral("PC-01"));
}

void SeatViewsTest::zonesAreTabs()
{
    Fixture f({.seats = 24});
    QVERIFY(f.ok);
    auto &zones = child<QTabBar>(*f.page, "zones");
    QTRY_COMPARE(zones.count(), 4);
    QCOMPARE(zones.tabText(3), QStringLiteral("vip"));
    QVERIFY(zones.isVisible());
    QVERIFY2(zones.tabRect(3).isValid() && zones.rect().contains(zones.tabRect(3).center()),
             qPrintable(QStringLiteral("%1x%2").arg(zones.width()).arg(zones.height())));
    zones.setCurrentIndex(3);
    QCOMPARE(f.grid().model()->rowCount(), 8);
    zones.setCurrentIndex(0);
    QCOMPARE(f.grid().model()->rowCount(), 24);
}

void SeatViewsTest::withoutZonesTheLooksStandTogether()
{
    Fixture f({.seats = 4});
    QVERIFY(f.ok);
    QVERIFY(!child<QTabBar>(*f.page, "zones").isVisible());
    const auto &first = f.button("look0");
    const auto &last = f.button("look2");
    QCOMPARE(first.parentWidget(), last.parentWidget());
    QVERIFY(last.geometry().right() - first.geometry().left() < 4 * first.width());
    QVERIFY(last.mapTo(f.page.get(), QPoint()).x() > f.page->width() / 2);
}

void SeatViewsTest::selectByStateAndGroup()
{
    Fixture f({.seats = 24});
    QVERIFY(f.ok);
    auto *menu = f.button("selectMenu").menu();
    emit menu->aboutToShow();
    const auto choose = [menu](const QString &words) {
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(words)) return action->trigger();
        }
        QFAIL("no such entry");
    };
    choose(QStringLiteral("stage"));
    QCOMPARE(f.page->views().selectedSeats().size(), 8U);
    choose(QStringLiteral("Off"));
    const auto off = f.page->views().selectedSeats();
    QVERIFY(!off.empty());
    for (const SeatName &name : off) QCOMPARE(f.room->seat(name)->state, SeatState::Off);
}

void SeatViewsTest::staleRoomCannotBeArranged()
{
    Fixture f({.seats = 4});
    QVERIFY(f.ok);
    f.look(SeatLook::Plan);
    f.button("arrange").setChecked(true);
    QVERIFY(f.lose());
    QVERIFY(!f.button("arrange").isChecked());
    QVERIFY(!f.button("arrange").isEnabled());
    QCOMPARE(f.plan().model()->rowCount(), 4);
}

void SeatViewsTest::layoutComesBack()
{
    QByteArray layout;
    {
        Fixture f({.seats = 4});
        f.look(SeatLook::Plan);
        f.plan().setZoom(0.8);
        f.table().horizontalHeader()->moveSection(3, 1);
        layout = f.page->saveLayout();
    }
    Fixture f({.seats = 4});
    f.page->restoreLayout(layout);
    QCOMPARE(f.page->views().look(), SeatLook::Plan);
    QCOMPARE(f.plan().zoom(), 0.8);
    QCOMPARE(f.table().horizontalHeader()->visualIndex(3), 1);
    f.page->restoreLayout("nonsense");
    QCOMPARE(f.page->views().look(), SeatLook::Plan);
}

QTEST_MAIN(SeatViewsTest)
#include "seat_views_test.moc"
