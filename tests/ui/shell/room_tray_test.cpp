// SPDX-License-Identifier: GPL-3.0-or-later
// What is told to people who do not see the window: jobs that are over, warnings, a lost connection.
#include "tests/ui/room_fixture.h"
#include "ui/shell/room_tray.h"

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;

namespace {

constexpr int kLimit = 60000; ///< milliseconds for what takes a few

struct Fixture : RoomFixture {
    Fixture()
        : RoomFixture({.seats = 6})
        , tray(window)
        , noticed(&tray, &RoomTray::noticed)
    {
        tray.setRoom(room.get());
    }
    bool hears(const QString &words)
    {
        return QTest::qWaitFor(
            [&] {
                return std::any_of(noticed.begin(), noticed.end(), [&](const QList<QVariant> &told) {
                    return (told[0].toString() + ' ' + told[1].toString()).contains(words);
                });
            },
            kLimit);
    }

    QWidget window; // hidden
    RoomTray tray;
    QSignalSpy noticed;
};

Action reset(const char *seat)
{
    ResetSeats action;
    action.seats.names = {SeatName(seat)};
    return action;
}

Action removal(const char *seat)
{
    RemoveSeats action;
    action.seats.names = {SeatName(seat)};
    return action;
}

} // namespace

class RoomTrayTest : public QObject
{
    Q_OBJECT
private slots:
    void jobsThatAreOver();
    void whatWasRefused();
    void warningsOnce();
    void aLostConnection();
    void anotherRoom();
};

void RoomTrayTest::jobsThatAreOver()
{
    Fixture f;
    QVERIFY(f.ok);
    f.room->perform(reset("PC-03"));
    QVERIFY(f.hears(QStringLiteral("Done.")));
}

void RoomTrayTest::whatWasRefused()
{
    Fixture f;
    QVERIFY(f.ok);
    f.room->perform(reset("PC-01")); // somebody is there
    QVERIFY(f.hears(QStringLiteral("1 seat")));
}

void RoomTrayTest::warningsOnce()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.host->room().perform({"tester"}, SetSeat{SeatName("PC-01"), {{"auth", "none"}}}, {}));
    QVERIFY(f.host->room().perform({"tester"}, removal("PC-03"), {})); // the status is told with it
    QVERIFY(f.hears(QStringLiteral("any PC can take its place")));
    const qsizetype told = f.noticed.size();
    QSignalSpy status(f.room.get(), &services::RoomService::statusChanged);
    QVERIFY(f.host->room().perform({"tester"}, removal("PC-06"), {}));
    QVERIFY(!status.isEmpty() || status.wait(kLimit));
    QCOMPARE(f.noticed.size(), told);
}

void RoomTrayTest::aLostConnection()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.lose());
    QVERIFY(f.hears(QStringLiteral("the cable was pulled")));
    const int before = f.host->connects;
    QVERIFY(QTest::qWaitFor([&] { return f.host->connects > before + 3; }, kLimit)); // it tries and tries
    QCOMPARE(f.noticed.size(), 1);
    f.host->refuse({});
    QVERIFY(QTest::qWaitFor([&] { return f.room->isLive(); }, kLimit));
    QVERIFY(f.lose());
    QCOMPARE(f.noticed.size(), 2);
}

void RoomTrayTest::anotherRoom()
{
    Fixture f;
    QVERIFY(f.ok);
    f.tray.setRoom(nullptr);
    QVERIFY(f.lose());
    QCOMPARE(f.noticed.size(), 0);
}

QTEST_MAIN(RoomTrayTest)
#include "room_tray_test.moc"
