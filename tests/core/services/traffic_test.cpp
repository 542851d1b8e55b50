// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic over a demo room whose counters rise when its life is stepped.
#include "core/services/retirement.h"
#include "core/services/traffic.h"
#include "tests/core/services/test_host.h"

#include <QSignalSpy>
#include <QTest>

using namespace freshseat;
using namespace freshseat::services;
using freshseat::test::TestHost;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    Fixture()
        : host(TestHost::make({.seats = 2}))
        , room(host->factory(), retirement, "tester")
    {
        QSignalSpy loaded(&room, &RoomService::loaded);
        room.connectNow();
        ok = loaded.wait();
    }
    /// The demo's life goes on until the seat has read something new.
    bool live()
    {
        const auto before = readBytes();
        for (int i = 0; i < 200 && readBytes() == before; ++i) {
            host->room().tickOnce();
            QTest::qWait(0);
            static_cast<void>(QTest::qWaitFor([&] { return readBytes() != before; }, 20));
        }
        return readBytes() != before;
    }
    std::uint64_t readBytes() const
    {
        const Seat *seat = room.seat(SeatName("PC-01"));
        return seat->sessions.empty() ? 0 : seat->sessions.front().bytesRead;
    }

    Retirement retirement;
    std::shared_ptr<TestHost> host;
    RoomService room;
    bool ok = false;
};

const SeatName kSeat("PC-01");

} // namespace

class TrafficTest : public QObject
{
    Q_OBJECT
private slots:
    void ratesAreDifferencesOverTime();
    void aNewSessionCountsFromZero();
    void whatWasMissedIsNoPeak();
    void quietSeatsHaveNoSamples();
};

void TrafficTest::ratesAreDifferencesOverTime()
{
    Fixture f;
    QVERIFY(f.ok);
    Traffic traffic(f.room);
    traffic.sample(1s);
    const auto before = f.readBytes();
    QVERIFY(f.live());
    QSignalSpy sampled(&traffic, &Traffic::sampled);
    const auto moved = f.readBytes() - before;
    traffic.sample(4s);
    QCOMPARE(sampled.count(), 1);
    QCOMPARE(traffic.of(kSeat).size(), Traffic::kKept);
    QCOMPARE(traffic.of(kSeat).back().read, static_cast<double>(moved) / 4);
}

void TrafficTest::aNewSessionCountsFromZero()
{
    Fixture f;
    QVERIFY(f.ok);
    Traffic traffic(f.room);
    QVERIFY(f.live());
    traffic.sample(1s);
    f.host->room().setSession(kSeat, {});
    QTRY_VERIFY(f.room.seat(kSeat)->sessions.empty());
    traffic.sample(1s);
    QVERIFY(traffic.of(kSeat).empty() || traffic.of(kSeat).back() == TrafficSample{});
    f.host->room().setSession(kSeat, "192.0.2.9");
    QTRY_VERIFY(!f.room.seat(kSeat)->sessions.empty());
    QVERIFY(f.live());
    const auto moved = f.readBytes();
    traffic.sample(1s);
    QCOMPARE(traffic.of(kSeat).back().read, static_cast<double>(moved));
}

void TrafficTest::whatWasMissedIsNoPeak()
{
    Fixture f;
    QVERIFY(f.ok);
    Traffic traffic(f.room);
    traffic.sample(1s);
    QVERIFY(f.live());
    emit f.room.loaded(); // as after a lost connection
    traffic.sample(1s);
    QVERIFY(traffic.of(kSeat).empty());
}

void TrafficTest::quietSeatsHaveNoSamples()
{
    Fixture f;
    QVERIFY(f.ok);
    Traffic traffic(f.room);
    traffic.sample(1s);
    QVERIFY(f.live());
    traffic.sample(1s);
    QVERIFY(!traffic.of(kSeat).empty());
    for (std::size_t i = 0; i < Traffic::kKept; ++i) traffic.sample(1s);
    QVERIFY(traffic.of(kSeat).empty());
    QVERIFY(traffic.of(SeatName("nobody")).empty());
}

QTEST_GUILESS_MAIN(TrafficTest)
#include "traffic_test.moc"
