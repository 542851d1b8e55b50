// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a demo room: what it shows, remembers and is called.
#include "tests/ui/shell/window_fixture.h"
#include "ui/seats/room_page.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/seat_views.h"
#include "ui/shell/room_frame.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::ui::test;

class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void searchAndChips();
    void emptyRoomHelps();
    void layoutIsRemembered();
    void everyControlHasANameAndAPlaceForKeys();
    void pagesAreShownAndRemembered();
    void eachRoomHasItsOwnPictureAndPages();
    void whatEveryPageIsForIsTold();
    void closesWhileSomethingCanBeUndone();
};

void MainWindowTest::initTestCase()
{
    applyAppearance(Appearance::Light);
}

void MainWindowTest::searchAndChips()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    QTest::keyClicks(f.find<QLineEdit>("search"), "pc-1");
    QTRY_COMPARE(f.grid()->model()->rowCount(), 3);
    QTest::keyClicks(f.find<QLineEdit>("search"), "zzz");
    QTRY_VERIFY(f.visible<QPushButton>("emptyButton") != nullptr);
    f.click("emptyButton");
    QTRY_COMPARE(f.grid()->model()->rowCount(), 12);
    f.host->room().setState(kFree, SeatState::Failed);
    const QString chip = QStringLiteral("chip%1").arg(5);
    auto *attention = f.window->findChild<QPushButton *>(chip);
    QTRY_VERIFY2(attention->text().endsWith('1'), qPrintable(attention->text()));
    QTest::mouseClick(attention, Qt::LeftButton);
    QTRY_COMPARE(f.grid()->model()->rowCount(), 1);
}

void MainWindowTest::emptyRoomHelps()
{
    WindowFixture f({.seats = 0});
    QSignalSpy shown(f.window.get(), &MainWindow::roomShown);
    f.window->connectTo({"test:", {}, {}});
    QVERIFY(shown.wait());
    QVERIFY(f.visible<QLabel>("emptyText") != nullptr);
    QVERIFY(f.visible<QPushButton>("emptyButton") != nullptr);
    f.click("emptyButton");
    QVERIFY(f.visible<QWidget>("addSeatsDialog") != nullptr);
    QVERIFY(!f.find<QPushButton>("resetAll")->isEnabled());
}

void MainWindowTest::layoutIsRemembered()
{
    WindowFixture f({.seats = 3});
    QVERIFY(f.open());
    f.window->resize(1111, 701);
    f.window->close();
    f.window.reset();
    f.make();
    f.window->connectToLast();
    QTRY_VERIFY(f.window->room() != nullptr);
    QCOMPARE(f.lastRequest.url, std::string("test:"));
    QFile file(f.settings.fileName());
    f.settings.sync();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("geometry"));
}

void MainWindowTest::closesWhileSomethingCanBeUndone()
{
    WindowFixture f({.seats = 3});
    QVERIFY(f.open());
    auto &actions = f.window->roomPage()->actions();
    actions.place({{kFree, Place{7, 7}}});
    QTRY_VERIFY(actions.undo().canUndo());
    f.window->close();
    f.window.reset();
}

/// What a screen reader says of each control, on every page and of the page where rooms are chosen.
void MainWindowTest::everyControlHasANameAndAPlaceForKeys()
{
    WindowFixture f({.seats = 12});
    const auto check = [&f](const char *page) {
        for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                                 qobject_cast<const QLineEdit *>(widget) != nullptr ||
                                 qobject_cast<const QComboBox *>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSlider *>(widget) != nullptr ||
                                 qobject_cast<const QAbstractItemView *>(widget) != nullptr;
            const bool part = qobject_cast<const QScrollBar *>(widget) != nullptr ||
                              qobject_cast<const QHeaderView *>(widget) != nullptr ||
                              widget->inherits("QLineEditIconButton") || // Qt's own: it clears the line, as keys do
                              widget->objectName().startsWith(QLatin1String("qt_"));
            if (!control || part || !widget->isVisible()) continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString what =
                QStringLiteral("%1: %2 %3")
                    .arg(QLatin1String(page), QLatin1String(widget->metaObject()->className()), widget->objectName());
            QVERIFY2(spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(what));
            QVERIFY2(widget->focusPolicy() != Qt::NoFocus || widget->focusProxy() != nullptr ||
                         widget->parentWidget()->inherits("QTabBar") || widget->parentWidget()->inherits("QLineEdit") ||
                         widget->parentWidget()->inherits("QAbstractItemView"),
                     qPrintable(what));
        }
    };
    check("connect");
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    for (const RoomView view : {RoomView::Seats, RoomView::Masters, RoomView::Schedule, RoomView::Journal}) {
        f.window->frame()->setView(view);
        check("page");
    }
}

void MainWindowTest::pagesAreShownAndRemembered()
{
    WindowFixture f({.seats = 3});
    QVERIFY(f.open());
    QTest::mouseClick(f.find<QToolButton>("view2"), Qt::LeftButton);
    QVERIFY(f.visible<QWidget>("schedulePage") != nullptr);
    f.window->close();
    f.window.reset();
    f.make();
    QVERIFY(f.open());
    QCOMPARE(f.window->frame()->view(), RoomView::Schedule);
    QVERIFY(f.visible<QWidget>("schedulePage") != nullptr);
}

void MainWindowTest::eachRoomHasItsOwnPictureAndPages()
{
    WindowFixture f({.seats = 3});
    QVERIFY(f.open());
    const QString picture = f.folder.filePath(QStringLiteral("floor.png"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QVERIFY(image.save(picture));
    f.window->roomPage()->views().setLook(SeatLook::Plan);
    f.window->roomPage()->views().setPicture(picture, {0, 0, 4, 3});
    const auto words = [&f] { return f.find<QToolButton>("planPicture")->text(); };
    const QString remove = words();
    const auto connectTo = [&f](const char *url) {
        QSignalSpy shown(f.window.get(), &MainWindow::roomShown);
        f.window->connectTo({url, {}, {}});
        return shown.wait(20000);
    };
    QVERIFY(connectTo("other:"));
    QVERIFY(words() != remove); // the other room's floor has no picture
    QCOMPARE(f.window->roomPage()->views().look(), SeatLook::Tiles);
    QVERIFY(connectTo("test:"));
    QCOMPARE(words(), remove);
    QCOMPARE(f.window->roomPage()->views().look(), SeatLook::Plan);
}

/// "What is this?" has an answer wherever one clicks into a page.
void MainWindowTest::whatEveryPageIsForIsTold()
{
    WindowFixture f({.seats = 3});
    const auto told = [](const QWidget *widget) {
        for (; widget != nullptr; widget = widget->parentWidget()) {
            if (!widget->whatsThis().isEmpty()) return true;
        }
        return false;
    };
    QVERIFY(told(f.find<QComboBox>("hostKind")));
    QVERIFY(told(f.find<QWidget>("savedRooms")));
    QVERIFY(told(f.find<QWidget>("connectSecret")));
    QVERIFY(f.open());
    for (const char *name : {"seatGrid", "seatPlan", "seatTable", "resetAll", "banner", "jobsPanel", "masterList",
                             "snapshotTable", "masterUpdate", "scheduleTable", "journalTable"})
        QVERIFY2(told(f.find<QWidget>(name)), name);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
