// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule: the week as blocks, entries made, changed, switched, run and removed with the mouse.
#include "tests/ui/room_fixture.h"
#include "ui/schedule/schedule_model.h"
#include "ui/schedule/schedule_page.h"
#include "ui/schedule/week_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

namespace {

Schedule schedule(ScheduleId id, int at, std::optional<int> until = {}, const char *days = "daily")
{
    Schedule entry;
    entry.id = id;
    entry.spec.at = {at};
    if (until) entry.spec.waitUntil = TimeOfDay{*until};
    entry.spec.days = *parseWeekdays(days);
    entry.spec.seats.all = true;
    return entry;
}

struct Fixture : RoomFixture {
    explicit Fixture(demo::DemoOptions options = {.seats = 6})
        : RoomFixture(options)
        , page(std::make_unique<SchedulePage>(*room))
    {
        page->resize(1100, 600);
        page->show();
    }
    void click(const char *name) const { QTest::mouseClick(&child<QPushButton>(*page, name), Qt::LeftButton); }
    QAbstractItemModel &rows() const { return *child<QTableView>(*page, "scheduleTable").model(); }
    QString cell(int column) const { return rows().index(0, column).data().toString(); }
    bool add() const
    {
        click("scheduleAdd");
        click("scheduleSave");
        return QTest::qWaitFor([this] { return rows().rowCount() == 1; });
    }
    void choose() const { child<QTableView>(*page, "scheduleTable").selectRow(0); }

    std::unique_ptr<SchedulePage> page;
};

} // namespace

class SchedulePageTest : public QObject
{
    Q_OBJECT
private slots:
    void blocksOfAWeek();
    void blocksThatMeetStandBesideOneAnother();
    void addsAnEntry();
    void wrongEntryIsExplained();
    void changesAnEntry();
    void tellsPlayersBefore();
    void whatPlayersAreToldFollowsTheMinutes();
    void saysWhyThereAreNoReports();
    void switchesOff();
    void runsNowAfterAsking();
    void removesAfterAsking();
    void closedWhileItSaves();
    void keysGoFromRunToRun();
    void lostConnectionBlocks();
    void modelKeepsTheRules();
};

void SchedulePageTest::blocksOfAWeek()
{
    const auto daily = WeekView::blocksOf({schedule(1, 240, 360)});
    QCOMPARE(daily.size(), 7U);
    QCOMPARE(daily.front().from, 240);
    QCOMPARE(daily.front().to, 360);
    const auto overnight = WeekView::blocksOf({schedule(1, 23 * 60, 120, "sun")});
    QCOMPARE(overnight.size(), 2U);
    QCOMPARE(overnight[0].day, 1); // Monday's part
    QCOMPARE(overnight[0].to, 120);
    QCOMPARE(overnight[1].day, 7);
    QCOMPARE(overnight[1].to, 1440);
    Schedule off = schedule(1, 240);
    off.enabled = false;
    QVERIFY(WeekView::blocksOf({off}).empty());
}

void SchedulePageTest::blocksThatMeetStandBesideOneAnother()
{
    const auto blocks =
        WeekView::blocksOf({schedule(1, 240, 360, "mon"), schedule(2, 300, {}, "mon"), schedule(3, 600, {}, "mon")});
    QCOMPARE(blocks.size(), 3U);
    QCOMPARE(blocks[0].lanes, 2);
    QCOMPARE(blocks[1].lane, 1);
    QCOMPARE(blocks[2].lanes, 1);
}

void SchedulePageTest::addsAnEntry()
{
    Fixture f({.seats = 6, .delay = 50ms});
    QVERIFY(f.ok);
    f.click("scheduleAdd");
    child<QTimeEdit>(*f.page, "scheduleAt").setTime(QTime(5, 30));
    child<QToolButton>(*f.page, "scheduleDay7").setChecked(false);
    child<QComboBox>(*f.page, "scheduleWhich").setCurrentIndex(2);
    child<QLineEdit>(*f.page, "scheduleNames").setText(QStringLiteral("PC-01; pc-02"));
    child<QCheckBox>(*f.page, "scheduleWaits").setChecked(true);
    f.click("scheduleSave");
    QTRY_COMPARE(f.rows().rowCount(), 1);
    QVERIFY(f.cell(ScheduleModel::SeatsColumn).contains("PC-01"));
    QVERIFY(!f.cell(ScheduleModel::NextColumn).isEmpty());
    QTRY_VERIFY(f.page->findChild<QWidget *>("scheduleEditor") == nullptr);
    QVERIFY(child<WeekView>(*f.page, "weekView").accessibleDescription().contains("PC-01"));
}

void SchedulePageTest::wrongEntryIsExplained()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("scheduleAdd");
    for (int day = 1; day <= 7; ++day)
        child<QToolButton>(*f.page, qPrintable(QStringLiteral("scheduleDay%1").arg(day))).setChecked(false);
    f.click("scheduleSave");
    auto &editor = child<QWidget>(*f.page, "scheduleEditor");
    QVERIFY(visible<QWidget>(editor, "errorView") != nullptr);
    child<QToolButton>(*f.page, "scheduleDay1").setChecked(true);
    child<QComboBox>(*f.page, "scheduleWhich").setCurrentIndex(2);
    child<QLineEdit>(*f.page, "scheduleNames").setText(QStringLiteral("PC-99")); // the host refuses
    f.click("scheduleSave");
    QTRY_VERIFY(visible<QWidget>(editor, "errorView") != nullptr);
    QTRY_VERIFY(child<QPushButton>(*f.page, "scheduleSave").isEnabled());
    QCOMPARE(f.rows().rowCount(), 0);
}

void SchedulePageTest::changesAnEntry()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.add());
    f.choose();
    f.click("scheduleEdit");
    child<QTimeEdit>(*f.page, "scheduleAt").setTime(QTime(6, 15));
    f.click("scheduleSave");
    QTRY_VERIFY(f.cell(ScheduleModel::TimeColumn).contains("15"));
    QTRY_COMPARE(f.rows().rowCount(), 1); // the old one has gone
}

void SchedulePageTest::tellsPlayersBefore()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("scheduleAdd");
    QVERIFY(!child<QSpinBox>(*f.page, "scheduleWarn").isEnabled());
    child<QComboBox>(*f.page, "scheduleAction").setCurrentIndex(1); // switch on
    QVERIFY(!child<QCheckBox>(*f.page, "scheduleWarns").isEnabled());
    child<QComboBox>(*f.page, "scheduleAction").setCurrentIndex(2); // shut down
    child<QCheckBox>(*f.page, "scheduleWarns").setChecked(true);
    child<QSpinBox>(*f.page, "scheduleWarn").setValue(15);
    QVERIFY(child<QLineEdit>(*f.page, "scheduleText").placeholderText().contains("15"));
    child<QLineEdit>(*f.page, "scheduleText").setText(QStringLiteral("Soon"));
    f.click("scheduleSave");
    QTRY_COMPARE(f.rows().rowCount(), 1);
    const ScheduleSpec spec = f.host->room().schedules()->front().spec;
    QCOMPARE(spec.warn, 15min);
    QCOMPARE(spec.text, std::string("Soon"));
    f.choose();
    f.click("scheduleEdit");
    QVERIFY(child<QCheckBox>(*f.page, "scheduleWarns").isChecked());
    QCOMPARE(child<QSpinBox>(*f.page, "scheduleWarn").value(), 15);
    child<QCheckBox>(*f.page, "scheduleWarns").setChecked(false);
    f.click("scheduleSave");
    QTRY_VERIFY(f.host->room().schedules()->front().spec.warn == 0min);
    QCOMPARE(f.host->room().schedules()->front().spec.text, std::string());
}

void SchedulePageTest::whatPlayersAreToldFollowsTheMinutes()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("scheduleAdd");
    child<QCheckBox>(*f.page, "scheduleWarns").setChecked(true);
    child<QSpinBox>(*f.page, "scheduleWarn").setValue(15);
    f.click("scheduleSave");
    QTRY_COMPARE(f.rows().rowCount(), 1);
    const auto told = [&] { return f.host->room().schedules()->front().spec.text; };
    QVERIFY(told().find("15 minutes") != std::string::npos); // as this console says it, not left to the host
    f.choose();
    f.click("scheduleEdit");
    QCOMPARE(child<QLineEdit>(*f.page, "scheduleText").text(), QString());
    child<QSpinBox>(*f.page, "scheduleWarn").setValue(20);
    f.click("scheduleSave");
    QTRY_VERIFY(told().find("20 minutes") != std::string::npos);
}

void SchedulePageTest::saysWhyThereAreNoReports()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("scheduleReports");
    auto &dialog = child<QWidget>(*f.page, "actionDialog");
    QTRY_VERIFY(visible<QWidget>(dialog, "errorView") != nullptr);
    QVERIFY(!child<QPushButton>(dialog, "actionConfirm").isEnabled());
}

void SchedulePageTest::switchesOff()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.add());
    QVERIFY(f.rows().setData(f.rows().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_COMPARE(f.rows().index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void SchedulePageTest::runsNowAfterAsking()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.add());
    f.host->room().setDirtyBytes(SeatName("PC-03"), 7U << 20);
    QTRY_COMPARE(f.room->seat(SeatName("PC-03"))->dirtyBytes, 7U << 20);
    f.choose();
    f.click("scheduleRun");
    QTRY_VERIFY(child<QPushButton>(*f.page, "actionConfirm").isEnabled());
    QVERIFY(child<QTreeWidget>(*f.page, "actionChanges").topLevelItemCount() > 0);
    QCOMPARE(f.room->seat(SeatName("PC-03"))->dirtyBytes, 7U << 20);
    f.click("actionConfirm");
    QTRY_COMPARE(f.room->seat(SeatName("PC-03"))->dirtyBytes, 0U);
}

void SchedulePageTest::removesAfterAsking()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.add());
    f.choose();
    f.click("scheduleRemove");
    QTRY_VERIFY(child<QPushButton>(*f.page, "actionConfirm").isEnabled());
    f.click("actionCancel");
    QTRY_VERIFY(f.page->findChild<QWidget *>("actionDialog") == nullptr);
    QCOMPARE(f.rows().rowCount(), 1);
    f.click("scheduleRemove");
    QTRY_VERIFY(child<QPushButton>(*f.page, "actionConfirm").isEnabled());
    f.click("actionConfirm");
    QTRY_COMPARE(f.rows().rowCount(), 0);
}

void SchedulePageTest::closedWhileItSaves()
{
    Fixture f({.seats = 6, .delay = 100ms});
    QVERIFY(f.ok);
    f.click("scheduleAdd");
    f.click("scheduleSave");
    f.page.reset(); // page and dialog
    QTRY_COMPARE(f.host->room().schedules()->size(), 1U);
    QTRY_VERIFY(f.room->jobs().empty());
}

void SchedulePageTest::lostConnectionBlocks()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.add());
    f.choose();
    QVERIFY(child<QPushButton>(*f.page, "scheduleRun").isEnabled());
    QVERIFY(f.lose());
    QVERIFY(!child<QPushButton>(*f.page, "scheduleAdd").isEnabled());
    QVERIFY(!child<QPushButton>(*f.page, "scheduleRun").isEnabled());
    QVERIFY(!child<QPushButton>(*f.page, "scheduleRun").toolTip().isEmpty());
    QCOMPARE(f.rows().rowCount(), 1);
}

void SchedulePageTest::modelKeepsTheRules()
{
    ScheduleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({schedule(1, 10), schedule(2, 20)});
    model.setEntries({schedule(1, 15), schedule(2, 20)});
    model.setEntries({schedule(2, 20)});
    QCOMPARE(model.rowCount(), 1);
    model.setLive(false);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
}

void SchedulePageTest::keysGoFromRunToRun()
{
    WeekView week;
    week.setEntries({schedule(1, 240, 360, "mon"), schedule(2, 300, {}, "tue,thu"), schedule(3, 1200, {}, "thu")});
    QSignalSpy chosen(&week, &WeekView::chosen);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&week, key);
        return chosen.isEmpty() ? ScheduleId{0} : chosen.takeLast().at(0).value<ScheduleId>();
    };
    QVERIFY((week.focusPolicy() & Qt::TabFocus) != 0);
    QCOMPARE(press(Qt::Key_Down), ScheduleId{1});
    QVERIFY(week.accessibleName().contains(QLocale().dayName(1)));
    QCOMPARE(press(Qt::Key_Right), ScheduleId{2}); // Tuesday
    QCOMPARE(press(Qt::Key_Right), ScheduleId{2}); // Thursday: the nearest in time
    QVERIFY(week.accessibleName().contains(QLocale().dayName(4)));
    QCOMPARE(press(Qt::Key_Down), ScheduleId{3});
    QCOMPARE(press(Qt::Key_Home), ScheduleId{1});
    week.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(press(Qt::Key_Left), ScheduleId{2});
    QCOMPARE(press(Qt::Key_End), ScheduleId{3});
    week.setEntries({});
    QCOMPARE(press(Qt::Key_Down), ScheduleId{0});
}

QTEST_MAIN(SchedulePageTest)
#include "schedule_page_test.moc"
