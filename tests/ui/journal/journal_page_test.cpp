// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: what is shown, filtered and saved.
#include "tests/ui/room_fixture.h"
#include "ui/journal/journal_csv.h"
#include "ui/journal/journal_filter.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

namespace {

JournalEntry entry(std::int64_t id, const char *object, const char *outcome, std::chrono::hours ago = 0h)
{
    return {id, std::chrono::system_clock::now() - ago, "anna", "seat.reset", object, outcome, {}};
}

} // namespace

class JournalPageTest : public QObject
{
    Q_OBJECT
private slots:
    void newestFirstAndOnce();
    void filters();
    void csvSurvivesSpreadsheets();
    void pageFollowsTheRoom();
    void closedWhileItLoads();
    void savesWhatIsShown();
    void failureToSaveIsShown();
};

void JournalPageTest::newestFirstAndOnce()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries({entry(1, "seat A", "done"), entry(2, "seat B", "failed")});
    model.add(entry(2, "seat B", "failed"));
    model.add(entry(3, "seat C", "refused"));
    QCOMPARE(model.rowCount(), 3);
    model.setEntries({entry(1, "seat A", "done"), entry(2, "seat B", "failed")}); // a listing from before C
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, JournalModel::ObjectColumn).data().toString(), QStringLiteral("C"));
    QCOMPARE(model.index(2, JournalModel::ObjectColumn).data().toString(), QStringLiteral("A"));
}

void JournalPageTest::filters()
{
    JournalModel model;
    JournalFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setEntries(
        {entry(1, "seat PC-01", "done", 24h * 40), entry(2, "seat PC-02", "failed"), entry(3, "seat PC-12", "done")});
    filter.setText(QStringLiteral("pc-0 ANNA"));
    QCOMPARE(filter.rowCount(), 2);
    filter.setOutcome(QStringLiteral("failed"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setOutcome({});
    filter.setSince(QDate::currentDate().addDays(-29));
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    QCOMPARE(filter.rowCount(), 2);
}

void JournalPageTest::csvSurvivesSpreadsheets()
{
    JournalEntry odd = entry(1, "seat A", "done");
    odd.at = TimePoint(std::chrono::milliseconds(1796112000000));
    odd.who = "=HYPERLINK(1)";
    odd.detail = "said \"no\", twice\nand left";
    const QByteArray csv = journalCsv({odd});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "at,who,action,object,outcome,detail\r\n"));
    QVERIFY(csv.endsWith("2026-12-01T08:00:00.000Z,'=HYPERLINK(1),seat.reset,seat A,done,"
                         "\"said \"\"no\"\", twice\nand left\"\r\n"));
}

void JournalPageTest::pageFollowsTheRoom()
{
    RoomFixture f({.seats = 3, .delay = 30ms});
    QVERIFY(f.ok);
    JournalPage page(*f.room);
    page.show();
    auto &table = child<QTableView>(page, "journalTable");
    auto &note = child<QLabel>(page, "journalEmpty");
    QTRY_VERIFY(note.isVisible());
    QCOMPARE(note.text(), QStringLiteral("Nothing has been done yet."));
    const auto has = [&](const QString &words) {
        child<QLineEdit>(page, "journalSearch").setText(words);
        return table.model()->rowCount() > 0;
    };
    f.room->perform(ResetSeats{SeatSelection{{SeatName("PC-03")}, {}, false}, true});
    QTRY_VERIFY(has(QStringLiteral("PC-03 tester")));
    QVERIFY(!note.isVisible());
    QVERIFY(!has(QStringLiteral("nobody-did-this")));
    QVERIFY(note.isVisible());
    QCOMPARE(note.text(), QStringLiteral("No entry fits what is searched for."));
    QVERIFY(f.lose()); // it stays, and comes back with what was missed
    QVERIFY(has(QStringLiteral("PC-03 tester")));
    f.host->refuse(std::nullopt);
    QTRY_VERIFY(f.room->isLive());
    QTRY_VERIFY(has(QStringLiteral("PC-03 tester")));
}

void JournalPageTest::closedWhileItLoads()
{
    RoomFixture f({.seats = 3, .delay = 80ms});
    QVERIFY(f.ok);
    auto page = std::make_unique<JournalPage>(*f.room);
    page->show();
    page.reset(); // its question is on the way
    auto *after = f.room->perform(ResetSeats{SeatSelection{{SeatName("PC-03")}, {}, false}, true});
    QTRY_VERIFY(after->isOver()); // answered behind it
}

void JournalPageTest::savesWhatIsShown()
{
    RoomFixture f({.seats = 3});
    QVERIFY(f.ok);
    JournalPage page(*f.room);
    f.room->perform(ResetSeats{SeatSelection{{SeatName("PC-03")}, {}, false}, true});
    f.room->perform(RemoveSeats{SeatSelection{{SeatName("PC-02")}, {}, false}});
    auto &table = child<QTableView>(page, "journalTable");
    QTRY_VERIFY(table.model()->rowCount() >= 2);
    child<QLineEdit>(page, "journalSearch").setText(QStringLiteral("PC-03"));
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("j.csv"));
    QVERIFY(page.exportTo(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.contains("seat PC-03"));
    QVERIFY(!csv.contains("seat PC-02"));
}

void JournalPageTest::failureToSaveIsShown()
{
    RoomFixture f({.seats = 3});
    QVERIFY(f.ok);
    JournalPage page(*f.room);
    page.show();
    QVERIFY(!page.exportTo(QStringLiteral("/nonexistent/j.csv")));
    QVERIFY(visible<QWidget>(page, "errorView") != nullptr);
}

QTEST_MAIN(JournalPageTest)
#include "journal_page_test.moc"
