// SPDX-License-Identifier: GPL-3.0-or-later
// A boot stick onto a device: fetched before the device is opened, written, read back; and every way it can go wrong.
#include "core/services/drive_rules.h"
#include "core/services/retirement.h"
#include "core/services/stick_task.h"
#include "tests/core/services/fake_drives.h"
#include "tests/core/services/test_host.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshseat;
using namespace freshseat::services;
using freshseat::test::FakeDrives;
using freshseat::test::someStick;
using freshseat::test::TestHost;

namespace {

constexpr int kLimit = 60000; ///< milliseconds for what takes a few
constexpr int kImage = 64 << 10;
constexpr int kStick = 1 << 20;

struct Fixture {
    Fixture()
        : host(TestHost::make({.seats = 2}))
        , room(host->factory(), retirement, "tester")
    {
        drives.path = folder.filePath(QStringLiteral("stick"));
        QFile stick(drives.path);
        ok = stick.open(QIODevice::WriteOnly) && stick.write(QByteArray(kStick, 'o')) == kStick;
        room.setDrives(&drives);
        QSignalSpy loaded(&room, &RoomService::loaded);
        room.connectNow();
        ok = ok && loaded.wait(kLimit);
    }
    StickEnd write(const Drive &drive = someStick())
    {
        StickTask *task = room.writeStick({}, drive);
        QObject::connect(task, &StickTask::progressed, task, [this, task] { phases << task->phase(); });
        return endOf(*task);
    }
    static StickEnd endOf(StickTask &task)
    {
        (void)QTest::qWaitFor([&] { return task.isOver(); }, kLimit);
        const StickEnd end = task.end().value_or(StickEnd{.trouble = StickTrouble::Host});
        delete &task;
        return end;
    }
    QByteArray bytes() const
    {
        QFile stick(drives.path);
        return stick.open(QIODevice::ReadOnly) ? stick.readAll() : QByteArray();
    }

    const QTemporaryDir folder;
    FakeDrives drives; // outlives the threads of the room
    Retirement retirement;
    std::shared_ptr<TestHost> host;
    RoomService room;
    QList<StickPhase> phases;
    bool ok = false;
};

} // namespace

class StickTaskTest : public QObject
{
    Q_OBJECT
private slots:
    void rules_data();
    void rules();
    void isWrittenAndReadBack();
    void nothingIsTouchedBeforeTheImageIsThere();
    void doesNotFit();
    void mayNotBeOpened();
    void cannotBeWritten();
    void isPulledOut();
    void holdsSomethingElse();
    void isStopped();
    void diesWithItsOwner();
};

void StickTaskTest::rules_data()
{
    QTest::addColumn<DriveFacts>("facts");
    QTest::addColumn<DriveRule>("rule");
    DriveFacts stick;
    stick.bus = QStringLiteral("usb");
    stick.removable = true;
    stick.size = kStick;
    const auto row = [&](const char *name, DriveRule rule, const std::function<void(DriveFacts &)> &change) {
        DriveFacts facts = stick;
        change(facts);
        QTest::newRow(name) << facts << rule;
    };
    const auto mounted = [&](const char *at, DriveRule rule) {
        row(at, rule, [&](DriveFacts &f) {
            f.mountPoints = QStringList{QStringLiteral("/media/a/B"), QLatin1String(at)};
        });
    };
    row("a stick", DriveRule::Offered, [](DriveFacts &) {});
    row("a card", DriveRule::Offered, [](DriveFacts &f) { f.bus = QStringLiteral("sdio"); });
    row("a loop device", DriveRule::NotUsb, [](DriveFacts &f) { f.bus.clear(); });
    row("a loop device that says it is removable", DriveRule::NotUsb, [](DriveFacts &f) { f.bus = QString(); });
    row("a built-in disk", DriveRule::NotUsb, [](DriveFacts &f) { f.bus = QStringLiteral("ata"); });
    row("a fixed disk on USB", DriveRule::NotRemovable, [](DriveFacts &f) { f.removable = false; });
    row("a DVD", DriveRule::NotRemovable, [](DriveFacts &f) { f.optical = true; });
    row("the system's own", DriveRule::System, [](DriveFacts &f) { f.system = true; });
    row("swap", DriveRule::InUse, [](DriveFacts &f) { f.inUse = true; });
    row("an empty card reader", DriveRule::NoMedium, [](DriveFacts &f) { f.size = 0; });
    row("write-protected", DriveRule::ReadOnly, [](DriveFacts &f) { f.readOnly = true; });
    mounted("/media/anna/HOLIDAY", DriveRule::Offered);
    mounted("/run/media/anna/HOLIDAY", DriveRule::Offered);
    mounted("/mnt/stick", DriveRule::Offered);
    for (const char *at :
         {"/", "/boot", "/boot/efi", "/usr", "/home", "/var/lib/freshseat", "/mediaserver", "/srv/media/x"})
        mounted(at, DriveRule::System);
}

void StickTaskTest::rules()
{
    QFETCH(DriveFacts, facts);
    QFETCH(DriveRule, rule);
    QCOMPARE(judge(facts), rule);
}

void StickTaskTest::isWrittenAndReadBack()
{
    Fixture f;
    QVERIFY(f.ok);
    const StickEnd end = f.write();
    QCOMPARE(end.trouble, StickTrouble::None);
    QCOMPARE(end.bytes, std::uint64_t(kImage));
    QVERIFY(end.begun);
    const QByteArray bytes = f.bytes();
    QByteArray image(kImage, '\0');
    image.replace(4096, 512, QByteArray(512, 's')); // TestHost's
    QCOMPARE(bytes.left(kImage), image);
    QCOMPARE(bytes.mid(kImage), QByteArray(kStick - kImage, 'o'));
    QVERIFY(f.phases.indexOf(StickPhase::Writing) >= 0);
    QVERIFY(f.phases.indexOf(StickPhase::Checking) > f.phases.lastIndexOf(StickPhase::Writing));
}

void StickTaskTest::nothingIsTouchedBeforeTheImageIsThere()
{
    Fixture f;
    QVERIFY(f.ok);
    const Error gone{ErrorCode::Unreachable, "the cable was pulled", {}};
    f.host->refuse(gone);
    f.host->cut(gone);
    QTRY_VERIFY_WITH_TIMEOUT(!f.room.isLive(), kLimit);
    const StickEnd end = f.write();
    QCOMPARE(end.trouble, StickTrouble::Host);
    QCOMPARE(end.error.code, ErrorCode::Unreachable);
    QVERIFY(!end.begun);
    QCOMPARE(f.drives.opens.load(), 0);
}

void StickTaskTest::doesNotFit()
{
    Fixture f;
    QVERIFY(f.ok);
    QCOMPARE(f.write(someStick(kImage - 1)).trouble, StickTrouble::TooSmall);
    QCOMPARE(f.drives.opens.load(), 0);
    QCOMPARE(f.write(someStick(kImage)).trouble, StickTrouble::None);
}

void StickTaskTest::mayNotBeOpened()
{
    Fixture f;
    QVERIFY(f.ok);
    f.drives.refusal = DriveFailure{DriveTrouble::NotAllowed, QStringLiteral("dismissed")};
    const StickEnd end = f.write();
    QCOMPARE(end.trouble, StickTrouble::Drive);
    QCOMPARE(end.drive.trouble, DriveTrouble::NotAllowed);
    QVERIFY(!end.begun);
    QCOMPARE(f.bytes(), QByteArray(kStick, 'o'));
}

void StickTaskTest::cannotBeWritten()
{
    Fixture f;
    QVERIFY(f.ok);
    f.drives.path = QStringLiteral("/dev/full");
    const StickEnd end = f.write();
    QCOMPARE(end.trouble, StickTrouble::NotWritten);
    QVERIFY(end.begun);
    QVERIFY(!end.said.isEmpty());
}

void StickTaskTest::isPulledOut()
{
    Fixture f;
    QVERIFY(f.ok);
    f.drives.path = QStringLiteral("/dev/full");
    f.drives.there = false;
    QCOMPARE(f.write().trouble, StickTrouble::Gone);
}

void StickTaskTest::holdsSomethingElse()
{
    Fixture f;
    QVERIFY(f.ok);
    f.drives.flags = O_APPEND; // what is written lands somewhere else, as on a stick that lies about its size
    const StickEnd end = f.write();
    QCOMPARE(end.trouble, StickTrouble::Differs);
    QVERIFY(end.begun);
}

void StickTaskTest::isStopped()
{
    Fixture f;
    QVERIFY(f.ok);
    f.drives.gated = true;
    StickTask *task = f.room.writeStick({}, someStick());
    QTRY_COMPARE_WITH_TIMEOUT(f.drives.opens.load(), 1, kLimit);
    task->cancel();
    f.drives.gate.release();
    const StickEnd end = Fixture::endOf(*task);
    QCOMPARE(end.trouble, StickTrouble::Stopped);
    QVERIFY(!end.begun);
    QCOMPARE(f.bytes(), QByteArray(kStick, 'o'));
}

void StickTaskTest::diesWithItsOwner()
{
    Fixture f;
    QVERIFY(f.ok);
    f.drives.gated = true;
    StickTask *task = f.room.writeStick({}, someStick());
    QTRY_COMPARE_WITH_TIMEOUT(f.drives.opens.load(), 1, kLimit);
    delete task;
    f.drives.gate.release();
    f.drives.gated = false;
    QCOMPARE(f.write().trouble, StickTrouble::None); // and the room goes on
}

QTEST_MAIN(StickTaskTest)
#include "stick_task_test.moc"
