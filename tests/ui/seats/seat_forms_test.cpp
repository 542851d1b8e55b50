// SPDX-License-Identifier: GPL-3.0-or-later
// Seats made and changed: lists from elsewhere, the form for many, the editor for one.
#include "tests/ui/room_fixture.h"
#include "ui/seats/add_seats_dialog.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/seat_list.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

class SeatFormsTest : public QObject
{
    Q_OBJECT
private slots:
    void listsInManyForms_data();
    void listsInManyForms();
    void linesThatCannotBe();
    void targetsAreTakenOver();
    void addsThoseThatAreRight();
    void closedWhileItAdds();
    void editorChangesWhatWasChanged();
    void editorGivesDataDisksTheirLimits();
    void editorWarnsOfLosses();
    void editorShowsRefusals();
    void editorClosedWhileItAsks();
    void editorClosedWhileItSaves();
};

void SeatFormsTest::listsInManyForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("commas") << "PC-01,52:54:00:00:00:01,hall";
    QTest::newRow("semicolons") << "PC-01;52-54-00-00-00-01;hall";
    QTest::newRow("tabs") << "PC-01\t525400000001\thall";
    QTest::newRow("blanks") << "  PC-01   52:54:00:00:00:01  hall ";
    QTest::newRow("mac first") << "52:54:00:00:00:01, PC-01, hall";
    QTest::newRow("quotes and headings") << "Name,MAC,Group\r\n\"PC-01\",\"52:54:00:00:00:01\",\"hall\"\r\n";
    QTest::newRow("comments") << "# the hall\n\nPC-01, 5254.0000.0001, hall";
}

void SeatFormsTest::listsInManyForms()
{
    QFETCH(QString, text);
    const auto lines = parseSeatList(text, {});
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines[0].problem, QString());
    QCOMPARE(lines[0].seat.name, SeatName("PC-01"));
    QCOMPARE(lines[0].seat.mac, std::string("52:54:00:00:00:01"));
    QCOMPARE(lines[0].seat.group, std::string("hall"));
}

void SeatFormsTest::linesThatCannotBe()
{
    const auto lines = parseSeatList(QStringLiteral("PC-01\nPC_02,52:54:00:00:00:02\nPC-03,nonsense\n"
                                                    "PC-04,52:54:00:00:00:04\npc-04,52:54:00:00:00:05\n"
                                                    "PC-06,52:54:00:00:00:04"),
                                     {});
    QCOMPARE(lines.size(), 6U);
    for (const std::size_t wrong : {0U, 1U, 2U, 4U, 5U}) QVERIFY(!lines[wrong].problem.isEmpty());
    QVERIFY(lines[3].problem.isEmpty());
    QCOMPARE(lines[5].number, 6);
}

void SeatFormsTest::targetsAreTakenOver()
{
    const auto lines =
        parseSeatList(QStringLiteral("PC-01,52:54:00:00:00:01,,pc01\nPC-02,52:54:00:00:00:02,hall,pc02"), {});
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].seat.adopt, std::string("pc01"));
    QCOMPARE(lines[0].seat.group, std::string());
    QCOMPARE(lines[1].seat.adopt, std::string("pc02"));
    RoomFixture f({.seats = 2});
    QVERIFY(f.ok);
    QWidget parent;
    parent.show();
    auto *dialog = new AddSeatsDialog(*f.room, &parent);
    dialog->open();
    auto &read = child<QTreeWidget>(*dialog, "seatLinesRead");
    auto &written = child<QPlainTextEdit>(*dialog, "seatLines");
    written.setPlainText("PC-50,52:54:00:00:01:02");
    QVERIFY(read.isColumnHidden(3));
    written.setPlainText("PC-50,52:54:00:00:01:02,hall,pc50");
    QVERIFY(!read.isColumnHidden(3));
    QCOMPARE(read.topLevelItem(0)->text(3), QStringLiteral("pc50"));
    // The demo room has no targets of its owner's: it is asked for, and says so.
    QTest::mouseClick(&child<QPushButton>(*dialog, "addSeats"), Qt::LeftButton);
    QTRY_VERIFY(!read.topLevelItem(0)->text(4).isEmpty());
    QVERIFY(f.room->seat(SeatName("PC-50")) == nullptr);
}

void SeatFormsTest::addsThoseThatAreRight()
{
    RoomFixture f({.seats = 2, .delay = 20ms});
    QVERIFY(f.ok);
    QWidget parent;
    parent.show();
    const QPointer dialog(new AddSeatsDialog(*f.room, &parent));
    dialog->open();
    QVERIFY(!child<QPushButton>(*dialog, "addSeats").isEnabled());
    // PC-01 is there, the MAC of PC-51 is PC-02's: the first is seen here, the second by the storage host.
    child<QPlainTextEdit>(*dialog, "seatLines")
        .setPlainText("PC-01,52:54:00:00:01:01\nPC-50,52:54:00:00:01:02\nPC-51,52:54:00:de:00:02");
    QCOMPARE(child<QTreeWidget>(*dialog, "seatLinesRead").topLevelItemCount(), 3);
    child<QComboBox>(*dialog, "seatPolicy").setCurrentIndex(2);
    QTest::mouseClick(&child<QPushButton>(*dialog, "addSeats"), Qt::LeftButton);
    QTRY_VERIFY(f.room->seat(SeatName("PC-50")) != nullptr);
    QCOMPARE(f.room->seat(SeatName("PC-50"))->policy, ResetPolicy::Keep);
    QTRY_COMPARE(child<QTreeWidget>(*dialog, "seatLinesRead").topLevelItemCount(), 2);
    QVERIFY(!child<QPlainTextEdit>(*dialog, "seatLines").toPlainText().contains("PC-50"));
    QVERIFY(!child<QTreeWidget>(*dialog, "seatLinesRead").topLevelItem(1)->text(4).isEmpty());
    QVERIFY(dialog); // it stays, for what is left
    child<QPlainTextEdit>(*dialog, "seatLines").setPlainText("PC-52,52:54:00:00:01:03,vip");
    QTest::mouseClick(&child<QPushButton>(*dialog, "addSeats"), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(f.room->seat(SeatName("PC-52"))->group, std::string("vip"));
}

void SeatFormsTest::closedWhileItAdds()
{
    RoomFixture f({.seats = 2, .delay = 80ms});
    QVERIFY(f.ok);
    auto parent = std::make_unique<QWidget>();
    auto *dialog = new AddSeatsDialog(*f.room, parent.get());
    dialog->open();
    child<QPlainTextEdit>(*dialog, "seatLines").setPlainText("PC-50,52:54:00:00:01:02");
    QTest::mouseClick(&child<QPushButton>(*dialog, "addSeats"), Qt::LeftButton);
    parent.reset();
    QTRY_VERIFY(f.room->seat(SeatName("PC-50")) != nullptr);
}

void SeatFormsTest::editorChangesWhatWasChanged()
{
    RoomFixture f({.seats = 4});
    QVERIFY(f.ok);
    QWidget parent;
    parent.show();
    const QPointer editor(new SeatEditor(*f.room, *f.room->seat(SeatName("PC-03")), &parent));
    editor->open();
    child<QComboBox>(*editor, "seatGroup").setEditText(QStringLiteral("terrace"));
    child<QLineEdit>(*editor, "seatLimit").setText(QStringLiteral("20 GiB"));
    child<QComboBox>(*editor, "seatFirmware").setCurrentText(QStringLiteral("ipxe"));
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    QTRY_COMPARE(f.room->seat(SeatName("PC-03"))->group, std::string("terrace"));
    QTRY_VERIFY(!editor);
    QCOMPARE(f.room->seat(SeatName("PC-03"))->sizeLimit.value_or(0), 20ULL << 30);
    QCOMPARE(f.room->seat(SeatName("PC-03"))->firmware, BootProgram::Ipxe);
    QCOMPARE(f.room->seat(SeatName("PC-03"))->master, MasterName("win11"));
}

void SeatFormsTest::editorGivesDataDisksTheirLimits()
{
    RoomFixture f({.seats = 4});
    QVERIFY(f.ok);
    const SeatName name("PC-03");
    const auto edit = [&](const char *data, const char *limits) {
        auto *editor = new SeatEditor(*f.room, *f.room->seat(name), nullptr);
        editor->open();
        child<QLineEdit>(*editor, "seatData").setText(QLatin1String(data));
        child<QLineEdit>(*editor, "seatDataLimits").setText(QLatin1String(limits));
        QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    };
    edit("debian-lab", "debian-lab: 3 GiB");
    QTRY_COMPARE(f.room->seat(name)->data.size(), 1U);
    QCOMPARE(f.room->seat(name)->data.front().sizeLimit, std::optional(std::uint64_t{3} << 30));
    auto *again = new SeatEditor(*f.room, *f.room->seat(name), nullptr);
    QCOMPARE(child<QLineEdit>(*again, "seatDataLimits").text(), QStringLiteral("debian-lab:3GiB"));
    delete again;
    edit("debian-lab", "");
    QTRY_VERIFY(!f.room->seat(name)->data.front().sizeLimit);
}

void SeatFormsTest::editorWarnsOfLosses()
{
    RoomFixture f({.seats = 4});
    QVERIFY(f.ok);
    f.host->room().setDirtyBytes(SeatName("PC-03"), 3U << 20);
    QTRY_COMPARE(f.room->seat(SeatName("PC-03"))->dirtyBytes, 3U << 20);
    QWidget parent;
    parent.show();
    const QPointer editor(new SeatEditor(*f.room, *f.room->seat(SeatName("PC-03")), &parent));
    editor->open();
    child<QComboBox>(*editor, "seatMaster").setCurrentText(QStringLiteral("debian-lab"));
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    QTRY_VERIFY(visible<QLabel>(*editor, "seatWarning") != nullptr);
    QCOMPARE(f.room->seat(SeatName("PC-03"))->master, MasterName("win11"));
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    QTRY_COMPARE(f.room->seat(SeatName("PC-03"))->master, MasterName("debian-lab"));
}

void SeatFormsTest::editorShowsRefusals()
{
    RoomFixture f({.seats = 4});
    QVERIFY(f.ok);
    QWidget parent;
    parent.show();
    const QPointer editor(new SeatEditor(*f.room, *f.room->seat(SeatName("PC-03")), &parent));
    editor->open();
    child<QLineEdit>(*editor, "seatName").setText(QStringLiteral("PC-02")); // taken
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    QTRY_VERIFY(visible<QWidget>(*editor, "errorView") != nullptr);
    QVERIFY(editor);
    child<QLineEdit>(*editor, "seatLimit").setText(QStringLiteral("a lot"));
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    QVERIFY(visible<QWidget>(*editor, "errorView") != nullptr);
}

void SeatFormsTest::editorClosedWhileItAsks()
{
    RoomFixture f({.seats = 2, .delay = 80ms});
    QVERIFY(f.ok);
    QSignalSpy jobs(f.room.get(), &services::RoomService::jobAdded);
    auto parent = std::make_unique<QWidget>();
    auto *editor = new SeatEditor(*f.room, *f.room->seat(SeatName("PC-01")), parent.get());
    editor->open();
    child<QComboBox>(*editor, "seatGroup").setEditText(QStringLiteral("terrace"));
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    parent.reset(); // what would be lost is not known yet
    // Whatever is asked afterwards is answered afterwards: by then the editor would have gone on.
    auto *after = f.room->perform(SetSeat{SeatName("PC-02"), {{"group", "porch"}}});
    QTRY_VERIFY(after->isOver());
    QCOMPARE(jobs.count(), 1);
    QVERIFY(f.room->seat(SeatName("PC-01"))->group != "terrace");
}

void SeatFormsTest::editorClosedWhileItSaves()
{
    RoomFixture f({.seats = 2, .delay = 80ms});
    QVERIFY(f.ok);
    QSignalSpy jobs(f.room.get(), &services::RoomService::jobAdded);
    auto parent = std::make_unique<QWidget>();
    auto *editor = new SeatEditor(*f.room, *f.room->seat(SeatName("PC-01")), parent.get());
    editor->open();
    child<QComboBox>(*editor, "seatGroup").setEditText(QStringLiteral("terrace"));
    QTest::mouseClick(&child<QPushButton>(*editor, "seatSave"), Qt::LeftButton);
    QTRY_COMPARE(jobs.count(), 1);
    parent.reset();
    QTRY_COMPARE(f.room->seat(SeatName("PC-01"))->group, std::string("terrace"));
}

QTEST_MAIN(SeatFormsTest)
#include "seat_forms_test.moc"
