// SPDX-License-Identifier: GPL-3.0-or-later
// RoomService over a demo room: loading, following, actions, losing and finding the host, never waiting.
#include "core/services/job.h"
#include "core/services/retirement.h"
#include "core/services/room_service.h"
#include "tests/core/services/test_host.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace freshseat;
using namespace freshseat::services;
using freshseat::test::TestHost;
using namespace std::chrono_literals;

namespace {

constexpr Backoff kQuick{1ms, 20ms};
const Error kGone{ErrorCode::Unreachable, "the cable was pulled", "plug it in"};

/// A service and what it needs, in the right order of ends.
struct Fixture {
    explicit Fixture(demo::DemoOptions options = {})
        : host(TestHost::make(options))
        , service(std::make_unique<RoomService>(host->factory(), retirement, "tester", kQuick))
    {}
    bool load()
    {
        QSignalSpy loaded(service.get(), &RoomService::loaded);
        service->connectNow();
        return loaded.wait();
    }
    Job *reset(std::vector<SeatName> names, bool force = false)
    {
        return service->perform(ResetSeats{SeatSelection{std::move(names), {}, false}, force});
    }

    Retirement retirement;
    std::shared_ptr<TestHost> host;
    std::unique_ptr<RoomService> service;
};

const SeatName kFirst("PC-01");

} // namespace

class RoomServiceTest : public QObject
{
    Q_OBJECT
private slots:
    void loadsTheRoom();
    void followsTheRoom();
    void previewsNothingDone();
    void resetsSeat();
    void refusalIsAnOutcome();
    void failureOfTheWhole();
    void cancelLeavesTheRest();
    void pendingUntilDone();
    void lostRoomStaysAndComesBack();
    void failedCallTellsOfLoss();
    void wrongCredentialIsNotRepeated();
    void unreachableIsRepeated();
    void askedWithoutConnection();
    void neverBlocksItsThread();
    void endsAtOnceWhileCallsRun();
    void answerIsDroppedWithItsReceiver();
};

void RoomServiceTest::loadsTheRoom()
{
    Fixture f({.seats = 12});
    QVERIFY(!f.service->hasLoaded());
    QSignalSpy changed(f.service.get(), &RoomService::seatsChanged);
    QVERIFY(f.load());
    QVERIFY(f.service->isLive());
    QCOMPARE(f.service->seats().size(), std::size_t{12});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.service->masters().size(), std::size_t{2});
    QVERIFY(f.service->master(f.service->seat(kFirst)->master) != nullptr);
    QCOMPARE(f.service->status().seats, 12);
    QVERIFY(f.service->seat(SeatName("nobody")) == nullptr);
}

void RoomServiceTest::followsTheRoom()
{
    Fixture f({.seats = 3});
    QVERIFY(f.load());
    f.host->room().setDirtyBytes(kFirst, 4711);
    QTRY_COMPARE(f.service->seat(kFirst)->dirtyBytes, 4711U);
    f.host->room().setSession(kFirst, "");
    QTRY_VERIFY(f.service->seat(kFirst)->sessions.empty());
    QSignalSpy removed(f.service.get(), &RoomService::seatRemoved);
    f.service->perform(RemoveSeats{SeatSelection{{kFirst}, {}, false}});
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(f.service->seat(kFirst) == nullptr);
    QTRY_VERIFY(!f.service->journal().empty());
}

void RoomServiceTest::previewsNothingDone()
{
    Fixture f({.seats = 3});
    QVERIFY(f.load());
    f.host->room().setSession(kFirst, "");
    f.host->room().setDirtyBytes(kFirst, 4096);
    std::optional<Result<std::vector<Change>>> answer;
    f.service->preview(ResetSeats{SeatSelection{{kFirst}, {}, false}, false}, this,
                       [&](auto changes) { answer = std::move(changes); });
    QVERIFY(!answer);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->front().bytesLost, 4096U);
    QCOMPARE(f.service->seat(kFirst)->dirtyBytes, 4096U);
}

void RoomServiceTest::resetsSeat()
{
    Fixture f({.seats = 3});
    QVERIFY(f.load());
    f.host->room().setSession(kFirst, "");
    f.host->room().setDirtyBytes(kFirst, 4096);
    QTRY_COMPARE(f.service->seat(kFirst)->dirtyBytes, 4096U);
    Job *job = f.reset({kFirst});
    QSignalSpy finished(job, &Job::finished);
    QVERIFY(finished.wait());
    QCOMPARE(job->state(), Job::State::Done);
    QCOMPARE(job->count(Outcome::Done), 1);
    QTRY_COMPARE(f.service->seat(kFirst)->dirtyBytes, 0U);
    f.service->dismiss(job);
    QVERIFY(f.service->jobs().empty());
}

void RoomServiceTest::refusalIsAnOutcome()
{
    Fixture f({.seats = 3});
    QVERIFY(f.load());
    f.host->room().setSession(kFirst, "192.0.2.77");
    Job *job = f.reset({kFirst});
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Done);
    QCOMPARE(job->count(Outcome::Refused), 1);
    QVERIFY(job->items().front().message.find("192.0.2.77") != std::string::npos);
    Job *forced = f.reset({kFirst}, true);
    QTRY_VERIFY(forced->isOver());
    QCOMPARE(forced->count(Outcome::Done), 1);
}

void RoomServiceTest::failureOfTheWhole()
{
    Fixture f({.seats = 3});
    QVERIFY(f.load());
    f.host->room().failNext({ErrorCode::OutOfSpace, "the pool is full", "free some"});
    Job *job = f.reset({kFirst});
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->state(), Job::State::Failed);
    QCOMPARE(job->error()->code, ErrorCode::OutOfSpace);
    QVERIFY(f.service->isLive());
}

void RoomServiceTest::cancelLeavesTheRest()
{
    Fixture f({.seats = 24, .seatDelay = 20ms});
    QVERIFY(f.load());
    std::vector<SeatName> all;
    for (const auto &[name, seat] : f.service->seats()) {
        f.host->room().setSession(name, "");
        all.push_back(name);
    }
    Job *job = f.reset(all);
    QTRY_VERIFY(!job->items().empty());
    job->cancel();
    QCOMPARE(job->state(), Job::State::Cancelling);
    QTRY_VERIFY(job->isOver());
    QVERIFY(job->count(Outcome::Done) >= 1);
    QVERIFY(job->count(Outcome::Done) < 24);
}

void RoomServiceTest::pendingUntilDone()
{
    Fixture f({.seats = 3, .seatDelay = 30ms});
    QVERIFY(f.load());
    Job *job = f.reset({kFirst}, true);
    QVERIFY(f.service->isPending(kFirst));
    QVERIFY(!f.service->isPending(SeatName("PC-02")));
    QTRY_VERIFY(job->isOver());
    QVERIFY(!f.service->isPending(kFirst));
}

void RoomServiceTest::lostRoomStaysAndComesBack()
{
    Fixture f({.seats = 5});
    QVERIFY(f.load());
    f.host->refuse(kGone);
    f.host->cut(kGone);
    QTRY_COMPARE(f.service->connection(), ConnectionState::Lost);
    QCOMPARE(f.service->connectionError(), kGone);
    QCOMPARE(f.service->seats().size(), std::size_t{5});
    // What happens meanwhile is there afterwards.
    const Action remove = RemoveSeats{SeatSelection{{SeatName("PC-03")}, {}, false}};
    QVERIFY(f.host->room().perform(Caller{"other"}, remove, {}).has_value());
    QSignalSpy removed(f.service.get(), &RoomService::seatRemoved);
    f.host->refuse(std::nullopt);
    QTRY_VERIFY(f.service->isLive());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(f.service->seats().size(), std::size_t{4});
}

void RoomServiceTest::failedCallTellsOfLoss()
{
    Fixture f({.seats = 3});
    QVERIFY(f.load());
    f.host->refuse(kGone);
    f.host->room().failNext(kGone);
    Job *job = f.reset({kFirst});
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->error()->code, ErrorCode::Unreachable);
    QVERIFY(!f.service->isLive());
}

void RoomServiceTest::wrongCredentialIsNotRepeated()
{
    Fixture f;
    f.host->refuse(Error{ErrorCode::NotAllowed, "wrong key", {}});
    f.service->connectNow();
    QTRY_COMPARE(f.service->connection(), ConnectionState::Refused);
    QTest::qWait(60); // three of the longest back-offs: nothing may happen in them
    QCOMPARE(f.host->connects.load(), 1);
    f.host->refuse(std::nullopt);
    f.service->connectNow();
    QTRY_VERIFY(f.service->isLive());
}

void RoomServiceTest::unreachableIsRepeated()
{
    Fixture f;
    f.host->refuse(kGone);
    f.service->connectNow();
    QTRY_VERIFY(f.host->connects.load() >= 4);
    QVERIFY(!f.service->hasLoaded());
    f.host->refuse(std::nullopt);
    QTRY_VERIFY(f.service->isLive());
}

void RoomServiceTest::askedWithoutConnection()
{
    Fixture f;
    Job *job = f.reset({kFirst});
    QVERIFY(!job->isOver());
    QTRY_VERIFY(job->isOver());
    QCOMPARE(job->error()->code, ErrorCode::Unreachable);
}

void RoomServiceTest::neverBlocksItsThread()
{
    constexpr auto kDelay = 500ms;
    Fixture f({.seats = 3, .delay = kDelay});
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        longest = std::max(longest, sinceTick.restart());
        ++ticks;
    });
    sinceTick.start();
    timer.start(10);
    QVERIFY(f.load());
    std::optional<Result<std::vector<Change>>> answer;
    f.service->preview(ResetSeats{SeatSelection{{kFirst}, {}, false}, true}, this,
                       [&](auto c) { answer = std::move(c); });
    QTRY_VERIFY(answer.has_value());
    // Six calls of half a second each were made; a thread that waits for one of them stands for 500 ms.
    QVERIFY2(longest < 400, qPrintable(QString::number(longest)));
    QVERIFY2(ticks > 30, qPrintable(QString::number(ticks)));
}

void RoomServiceTest::endsAtOnceWhileCallsRun()
{
    Fixture f({.seats = 3, .delay = 500ms});
    f.service->connectNow();
    QTRY_COMPARE(f.host->connects.load(), 1);
    QElapsedTimer time;
    time.start();
    f.service.reset();
    QVERIFY2(time.elapsed() < 400, qPrintable(QString::number(time.elapsed())));
}

void RoomServiceTest::answerIsDroppedWithItsReceiver()
{
    Fixture f({.seats = 3, .delay = 30ms});
    QVERIFY(f.load());
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    const Action action = ResetSeats{SeatSelection{{kFirst}, {}, false}, false};
    f.service->preview(action, receiver.get(), [&](auto) { called = true; });
    receiver.reset();
    bool later = false;
    f.service->preview(action, this, [&](auto) { later = true; });
    QTRY_VERIFY(later);
    QTest::qWait(60); // the dropped answer is due by now, whichever of the two came first
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(RoomServiceTest)
#include "room_service_test.moc"
