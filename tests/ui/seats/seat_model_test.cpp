// SPDX-License-Identifier: GPL-3.0-or-later
// SeatModel and SeatFilter over a demo room.
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "ui/seats/seat_filter.h"
#include "ui/seats/seat_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::services::RoomService;
using freshseat::test::TestHost;

namespace {

struct Fixture {
    explicit Fixture(int seats)
        : host(TestHost::make({.seats = seats}))
        , room(host->factory(), retirement, "tester")
        , model(room)
        , modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        filter.setSourceModel(&model);
        QSignalSpy loaded(&room, &RoomService::loaded);
        room.connectNow();
        ok = loaded.wait();
    }
    void free(const SeatName &name) { host->room().setSession(name, {}); }

    services::Retirement retirement;
    std::shared_ptr<TestHost> host;
    RoomService room;
    SeatModel model;
    QAbstractItemModelTester modelTester;
    SeatFilter filter;
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
    bool ok = false;
};

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) all << model.index(row, 0).data(SeatModel::NameRole).toString();
    return all;
}

} // namespace

class SeatModelTest : public QObject
{
    Q_OBJECT
private slots:
    void naturalOrder();
    void burstIsToldOnce();
    void exactRoles();
    void addsAndRemoves();
    void tileSaysWhatIsThere();
    void filtersByText();
    void filtersByKind();
};

void SeatModelTest::naturalOrder()
{
    Fixture f(120);
    QVERIFY(f.ok);
    const QStringList all = names(f.model);
    QCOMPARE(all.size(), 120);
    QVERIFY(all.indexOf("PC-99") < all.indexOf("PC-100"));
    QCOMPARE(f.model.indexOf(SeatName("PC-100")).row(), 99);
    QVERIFY(!f.model.indexOf(SeatName("PC-500")).isValid());
}

void SeatModelTest::burstIsToldOnce()
{
    Fixture f(40);
    QVERIFY(f.ok);
    f.model.flush();
    QSignalSpy changed(&f.model, &SeatModel::dataChanged);
    for (int i = 0; i < 40; ++i) f.host->room().setDirtyBytes(f.model.tile(f.model.index(i, 0))->name, 5'000'000);
    QTRY_COMPARE(f.room.seat(SeatName("PC-40"))->dirtyBytes, 5'000'000U);
    f.model.flush();
    QVERIFY2(changed.count() <= 4, qPrintable(QString::number(changed.count()))); // 40, were they told one by one
    QCOMPARE(f.model.index(39, 0).data(SeatModel::WrittenRole).toString(), f.model.tile(f.model.index(0, 0))->written);
}

void SeatModelTest::exactRoles()
{
    Fixture f(4);
    QVERIFY(f.ok);
    f.model.flush();
    QSignalSpy changed(&f.model, &SeatModel::dataChanged);
    f.host->room().setDirtyBytes(SeatName("PC-02"), 1U << 30);
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
    const auto arguments = changed.first();
    QCOMPARE(arguments[0].toModelIndex().row(), 1);
    QCOMPARE(arguments[1].toModelIndex().row(), 1);
    auto roles = arguments[2].value<QList<int>>();
    std::sort(roles.begin(), roles.end());
    QList<int> expected{SeatModel::WrittenRole, SeatModel::TileRole, SeatModel::SortRole,
                        Qt::DisplayRole,        Qt::DecorationRole,  Qt::AccessibleTextRole};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(roles, expected);
}

void SeatModelTest::addsAndRemoves()
{
    Fixture f(3);
    QVERIFY(f.ok);
    QSignalSpy inserted(&f.model, &SeatModel::rowsInserted);
    AddSeat add;
    add.name = SeatName("PC-2");
    add.mac = "52:54:00:aa:bb:cc";
    add.master = f.room.masters().front().name;
    f.room.perform(add);
    QVERIFY(inserted.wait());
    QCOMPARE(names(f.model), (QStringList{"PC-01", "PC-02", "PC-2", "PC-03"}));
    QSignalSpy removed(&f.model, &SeatModel::rowsRemoved);
    f.room.perform(RemoveSeats{SeatSelection{{SeatName("PC-2")}, {}, false}});
    QVERIFY(removed.wait());
    QCOMPARE(names(f.model), (QStringList{"PC-01", "PC-02", "PC-03"}));
}

void SeatModelTest::tileSaysWhatIsThere()
{
    Fixture f(8);
    QVERIFY(f.ok);
    const SeatName name("PC-01");
    f.host->room().setSession(name, "192.0.2.99");
    f.host->room().setState(name, SeatState::Running);
    f.room.perform(SetSeat{SeatName("PC-03"), {{"size-limit", "4M"}}});
    f.free(SeatName("PC-03"));
    f.host->room().setDirtyBytes(SeatName("PC-03"), 1U << 20);
    const auto tile = [&f](const SeatName &wanted) { return f.model.tile(f.model.indexOf(wanted)); };
    QTRY_COMPARE(tile(name)->session, QStringLiteral("192.0.2.99"));
    QCOMPARE(tile(name)->stateWord, QStringLiteral("Running"));
    QTRY_COMPARE(tile(SeatName("PC-03"))->fill, 0.25);
    QVERIFY(tile(SeatName("PC-03"))->written.contains("4"));
    // The fourth seat of a demo room is pinned to the first snapshot.
    QCOMPARE(tile(SeatName("PC-04"))->behind, QStringLiteral("pinned"));
    const QString spoken = f.model.indexOf(name).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains("PC-01") && spoken.contains("Running") && spoken.contains("192.0.2.99"));
}

void SeatModelTest::filtersByText()
{
    Fixture f(30);
    QVERIFY(f.ok);
    QVERIFY(!f.filter.isFiltering());
    f.filter.setText("pc-1");
    QCOMPARE(f.filter.rowCount(), 10);
    f.filter.setText("debian pc-1");
    QCOMPARE(names(f.filter), (QStringList{"PC-12", "PC-18"}));
    f.filter.setText("nothing like it");
    QCOMPARE(f.filter.rowCount(), 0);
    f.filter.setText("  ");
    QCOMPARE(f.filter.rowCount(), 30);
}

void SeatModelTest::filtersByKind()
{
    Fixture f(6);
    QVERIFY(f.ok);
    for (const char *name : {"PC-01", "PC-02", "PC-03", "PC-04", "PC-05", "PC-06"}) f.free(SeatName(name));
    f.host->room().setState(SeatName("PC-02"), SeatState::Failed);
    f.host->room().setState(SeatName("PC-03"), SeatState::Starting);
    f.host->room().setState(SeatName("PC-04"), SeatState::Firmware);
    f.host->room().setState(SeatName("PC-05"), SeatState::Update);
    const auto shown = [&f](SeatKind kind) {
        f.filter.setKind(kind);
        return names(f.filter);
    };
    QTRY_COMPARE(shown(SeatKind::Update), QStringList{"PC-05"});
    QCOMPARE(shown(SeatKind::Attention), QStringList{"PC-02"});
    QCOMPARE(shown(SeatKind::Starting), (QStringList{"PC-03", "PC-04"}));
    QCOMPARE(shown(SeatKind::Off), (QStringList{"PC-01", "PC-06"}));
    QCOMPARE(shown(SeatKind::Running), QStringList{});
    QCOMPARE(f.filter.rowCount(), 0);
    QCOMPARE(shown(SeatKind::All).size(), 6);
}

QTEST_MAIN(SeatModelTest)
#include "seat_model_test.moc"
