// SPDX-License-Identifier: GPL-3.0-or-later
// The exact calls of a dry run, for a room whose storage host is driven by commands; nothing of it where it is ours.
#include "core/storage/zfs/zfs_backend.h"
#include "core/zfs/lio.h"
#include "core/zfs/rehearsal.h"
#include "core/zfs/zfs_commands.h"
#include "tests/support/zfs_model.h"
#include "tests/ui/room_fixture.h"
#include "ui/jobs/action_dialog.h"
#include "ui/jobs/host_calls_view.h"
#include "ui/seats/reset_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace freshseat;
using namespace freshseat::test;
using namespace freshseat::ui;

namespace {

const Caller kCaller{"test"};

/// A room on ZFS with the master "base" and the seat PC-1, and a console that has loaded it.
class ZfsHouse
{
public:
    ZfsHouse()
    {
        auto backend = connect();
        ImportSpec spec;
        spec.name = MasterName("base");
        spec.fileName = "base.raw";
        spec.format = ImageFormat::Raw;
        spec.fileSize = 1U << 20;
        auto upload = backend->beginImport(kCaller, spec);
        AddSeat seat;
        seat.name = SeatName("PC-1");
        seat.mac = "02:00:00:00:00:01";
        seat.master = spec.name;
        if (!upload || !(*upload)->finish({}) || !backend->perform(kCaller, seat, {})) qFatal("no room");
        room = std::make_unique<services::RoomService>([this] { return connect(); }, retirement, "tester");
        QSignalSpy loaded(room.get(), &services::RoomService::loaded);
        room->connectNow();
        if (!loaded.wait(20000)) qFatal("not loaded");
    }

    ZfsModel model;
    services::Retirement retirement; ///< outlives the room
    std::unique_ptr<services::RoomService> room;

private:
    std::unique_ptr<StorageBackend> connect()
    {
        zfsroom::RoomOptions options;
        options.root = "tank/room";
        options.poll = std::chrono::milliseconds(50);
        zfsroom::RoomHosts hosts = model.connect();
        hosts.rehearse = [real = hosts.zfs.get(), targets = hosts.iscsi.get()](const std::string &root) {
            const auto written = std::make_shared<zfs::WrittenCommands>();
            return zfs::rehearsalOver({*real, *targets, root},
                                      {zfs::zfsOverCommands(written, {}), zfs::lioOverCommands(written, {}, "::1")},
                                      written);
        };
        return std::make_unique<zfsroom::ZfsBackend>("zfs", "tester", std::move(hosts), options);
    }
};

class HostCallsViewTest : public QObject
{
    Q_OBJECT
private slots:
    void aResetTellsItsCalls()
    {
        ZfsHouse house;
        ResetDialog dialog(*house.room, {SeatName("PC-1")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(visible<QPushButton>(dialog, "hostCallsShow"));
        QVERIFY(!visible<QPlainTextEdit>(dialog, "hostCalls")); // folded away
        const int before = house.model.changes();
        child<QPushButton>(dialog, "hostCallsShow").click();
        QTRY_VERIFY(visible<QPlainTextEdit>(dialog, "hostCalls"));
        const QString calls = child<QPlainTextEdit>(dialog, "hostCalls").toPlainText();
        QVERIFY2(calls.contains(QStringLiteral("zfs rollback tank/room/seats/pc-1/g1@clean")), qPrintable(calls));
        QCOMPARE(house.model.changes(), before);
        child<QPushButton>(dialog, "hostCallsCopy").click();
        QCOMPARE(QGuiApplication::clipboard()->text(), calls);
        child<QPushButton>(dialog, "hostCallsShow").click();
        QVERIFY(!visible<QPlainTextEdit>(dialog, "hostCalls"));
    }

    void anotherChoiceFoldsThemAway()
    {
        ZfsHouse house;
        HostCallsView view(*house.room, nullptr);
        view.setAction(RenewSecret{SeatName("PC-1")});
        view.show();
        child<QPushButton>(view, "hostCallsShow").click();
        QTRY_VERIFY(visible<QPlainTextEdit>(view, "hostCalls"));
        const QString calls = child<QPlainTextEdit>(view, "hostCalls").toPlainText();
        QVERIFY2(calls.contains(QStringLiteral("secret='***'")), qPrintable(calls));
        view.setAction(RenewSecret{SeatName("PC-9")});
        QVERIFY(!visible<QPlainTextEdit>(view, "hostCalls"));
        child<QPushButton>(view, "hostCallsShow").click();
        auto &note = child<QLabel>(view, "hostCallsNote");
        QTRY_VERIFY2(note.text().contains(QStringLiteral("PC-9")), qPrintable(note.text()));
        QVERIFY(!visible<QPlainTextEdit>(view, "hostCalls"));
    }

    void anyOtherActionTellsThemToo()
    {
        ZfsHouse house;
        ActionDialog dialog(*house.room, RemoveSeats{{{SeatName("PC-1")}, {}, false}},
                            {QStringLiteral("Remove?"), QStringLiteral("Remove")}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(visible<QPushButton>(dialog, "hostCallsShow"));
        child<QPushButton>(dialog, "hostCallsShow").click();
        QTRY_VERIFY(visible<QPlainTextEdit>(dialog, "hostCalls"));
        QVERIFY(child<QPlainTextEdit>(dialog, "hostCalls").toPlainText().contains(QStringLiteral("zfs destroy")));
    }

    void ofAnotherRoomThereAreNone()
    {
        RoomFixture fixture;
        QVERIFY(fixture.ok);
        ResetDialog dialog(*fixture.room, {fixture.room->seats().begin()->first}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(!child<QLabel>(dialog, "resetText").text().contains(QStringLiteral("Asking")));
        QVERIFY(!visible<QPushButton>(dialog, "hostCallsShow"));
    }
};

} // namespace

QTEST_MAIN(HostCallsViewTest)
#include "host_calls_view_test.moc"
