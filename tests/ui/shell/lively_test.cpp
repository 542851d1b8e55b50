// SPDX-License-Identifier: GPL-3.0-or-later
// A storage host that takes half a second for every answer: each view is opened, and what it is for is done; a timer of
// the interface keeps ticking. Whoever waits for one answer stands for 500 ms.
#include "app/console/views.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/room_fixture.h"
#include "tests/ui/shell/views_fixture.h"
#include "ui/shell/room_frame.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeWidget>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;
using freshseat::ui::test::isBusy;
using freshseat::ui::test::ViewsFixture;

namespace {

/// What a person enters in a view before the button that does it.
using Fill = void (*)(QWidget &view, const QTemporaryDir &folder);
struct Deed {
    const char *view;
    Fill fill;
    const char *button; ///< empty: the view only shows something
    const char *action; ///< what the journal calls it; empty: it is not journalled
};

void nothing(QWidget & /*view*/, const QTemporaryDir & /*folder*/) {}

/// A row that may still be on its way.
void choose(const QWidget &view, const char *table, int row)
{
    auto &rows = child<QTableView>(view, table);
    if (!QTest::qWaitFor([&] { return rows.model()->rowCount() > row; })) qFatal("no row in %s", table);
    rows.selectRow(row);
}

void fillImport(QWidget &view, const QTemporaryDir &folder)
{
    QFile image(folder.filePath(QStringLiteral("d.img")));
    if (!image.open(QIODevice::WriteOnly) || !image.resize(1 << 20)) qFatal("no image file");
    child<QLineEdit>(view, "importFile").setText(image.fileName());
    child<QLineEdit>(view, "importName").setText(QStringLiteral("fresh"));
}

const Deed kDeeds[] = {
    {"tiles", nothing, "", ""},
    {"plan", nothing, "", ""},
    {"table", nothing, "", ""},
    {"masters", [](QWidget &view, const QTemporaryDir &) { choose(view, "snapshotTable", 2); }, "snapshotGood",
     "master.good"},
    {"schedule", [](QWidget &view, const QTemporaryDir &) { choose(view, "scheduleTable", 0); }, "scheduleRun", ""},
    {"journal", nothing, "", ""},
    {"reset", nothing, "resetConfirm", "seat.reset"},
    {"add-seats",
     [](QWidget &view, const QTemporaryDir &) {
         child<QPlainTextEdit>(view, "seatLines").setPlainText(QStringLiteral("PC-90,52:54:00:00:00:90"));
     },
     "addSeats", "seat.add"},
    {"new-pcs", [](QWidget &view, const QTemporaryDir &) { child<QTreeWidget>(view, "newPcs").setFocus(); },
     "newPcAdopt", "pc.adopt"},
    {"stick",
     [](QWidget &view, const QTemporaryDir &folder) {
         child<QLineEdit>(view, "stickFile").setText(folder.filePath(QStringLiteral("stick.img")));
     },
     "stickMake", ""},
    {"message",
     [](QWidget &view, const QTemporaryDir &) {
         child<QLineEdit>(view, "messageText").setText(QStringLiteral("We close soon"));
     },
     "messageSend", "seat.message"},
    {"schedule-editor", nothing, "scheduleSave", "schedule.add"},
    {"reports", nothing, "", ""},
    {"edit", [](QWidget &view, const QTemporaryDir &) { child<QComboBox>(view, "seatPolicy").setCurrentIndex(1); },
     "seatSave", "seat.set"},
    {"update", nothing, "updateNext", "update.begin"},
    {"import", fillImport, "importStart", "master.import"},
    {"setup", nothing, "setupNext", ""},
};

} // namespace

class LivelyTest : public QObject
{
    Q_OBJECT
private slots:
    void everyViewIsHere();
    void keepsTicking_data();
    void keepsTicking();
};

void LivelyTest::everyViewIsHere()
{
    QStringList here{QStringLiteral("connect")}; // asks nobody before it connects
    for (const Deed &deed : kDeeds) here << QLatin1String(deed.view);
    QStringList all = console::viewWords();
    all.sort();
    here.sort();
    QCOMPARE(here, all);
}

void LivelyTest::keepsTicking_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < static_cast<int>(std::size(kDeeds)); ++i) QTest::newRow(kDeeds[i].view) << i;
}

void LivelyTest::keepsTicking()
{
    QFETCH(int, at);
    const Deed &deed = kDeeds[at];
    ViewsFixture f(12);
    QSignalSpy shown(&f.window, &MainWindow::roomShown);
    f.window.connectTo({"demo:", {}, {}});
    QVERIFY(shown.wait(20000));
    f.host->room().setDelay(500ms);
    const auto inJournal = [&] {
        const auto &journal = f.window.room()->journal();
        return std::any_of(journal.begin(), journal.end(), [&](const JournalEntry &entry) {
            return entry.action == deed.action && entry.who == "tester";
        });
    };
    QVERIFY(!inJournal());

    const Heartbeat heart;
    console::showView(f.window, QLatin1String(deed.view));
    QWidget *view = QApplication::activeModalWidget();
    if (view == nullptr) view = &f.window;
    QTRY_VERIFY(!isBusy(*view));
    deed.fill(*view, f.folder);
    if (*deed.button != '\0') {
        auto &button = child<QAbstractButton>(*view, deed.button);
        QTRY_VERIFY_WITH_TIMEOUT(button.isEnabled(), 20000);
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    if (*deed.action != '\0') QTRY_VERIFY_WITH_TIMEOUT(inJournal(), 20000);
    QTRY_VERIFY(heart.beats() > 60); // what it asked for besides has had time to be waited for
    QVERIFY2(heart.longestPause() < 450, qPrintable(QString::number(heart.longestPause())));
}

QTEST_MAIN(LivelyTest)
#include "lively_test.moc"
