// SPDX-License-Identifier: GPL-3.0-or-later
// Masters: their versions, an image file that becomes one, refusals of a host that cannot do more.
#include "core/services/import_task.h"
#include "tests/ui/room_fixture.h"
#include "ui/masters/masters_page.h"
#include "ui/masters/snapshot_model.h"
#include "ui/masters/update_wizard.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

namespace {

struct Fixture : RoomFixture {
    explicit Fixture(demo::DemoOptions options = {.seats = 6})
        : RoomFixture(options)
        , page(std::make_unique<MastersPage>(*room))
    {
        page->resize(1100, 600);
        page->show();
    }
    void click(const char *name) const { QTest::mouseClick(&child<QPushButton>(*page, name), Qt::LeftButton); }
    QAbstractItemModel &versions() const { return *child<QTableView>(*page, "snapshotTable").model(); }
    QString file(qint64 size) const
    {
        QFile image(folder.filePath(QStringLiteral("disk one.img")));
        if (!image.open(QIODevice::WriteOnly) || !image.resize(size)) qFatal("no file");
        image.seek(size / 2);
        image.write("something");
        return image.fileName();
    }

    /// The wizard with an image file as the next version, not yet published.
    UpdateWizard &updateOfAFile() const
    {
        click("masterUpdate");
        auto &wizard = child<UpdateWizard>(*page, "updateWizard");
        child<QRadioButton>(wizard, "updateFromFile").setChecked(true);
        child<QLineEdit>(wizard, "importFile").setText(file(3 << 20));
        QTest::mouseClick(&child<QPushButton>(wizard, "updateNext"), Qt::LeftButton);
        if (!QTest::qWaitFor([&] { return wizard.step() == UpdateWizard::Step::Working; }, 60000)) qFatal("no update");
        return wizard;
    }

    QTemporaryDir folder;
    std::unique_ptr<MastersPage> page;
};

} // namespace

class MastersPageTest : public QObject
{
    Q_OBJECT
private slots:
    void versionsOfTheChosenMaster();
    void importsAFile();
    void importIsStopped();
    void fileThatIsNotThere();
    void closedWhileItImports();
    void deletesAfterAsking();
    void updateThatCannotBeBegunIsExplained();
    void aFileIsTheNextVersion();
    void publishesAndTakesItBack();
    void refusedPublishIsExplained();
    void discardsAfterAsking();
    void anotherConsoleTakesItUp();
    void closedWhileItBegins();
    void closedWhileItDeletes();
    void lostConnectionBlocks();
    void spaceIsToldWhereItIsKnown();
    void modelKeepsTheRules();
};

void MastersPageTest::versionsOfTheChosenMaster()
{
    Fixture f({.seats = 6, .delay = 40ms});
    QVERIFY(f.ok);
    auto &masters = child<QListWidget>(*f.page, "masterList");
    QCOMPARE(masters.count(), 2);
    QTRY_COMPARE(f.versions().rowCount(), 4);
    QCOMPARE(f.versions().index(0, SnapshotModel::NumberColumn).data().toString(), QStringLiteral("4"));
    QVERIFY(f.versions().index(0, SnapshotModel::MarkColumn).data().toString().contains("current"));
    QVERIFY(child<QTableView>(*f.page, "snapshotTable").isColumnHidden(SnapshotModel::StoredColumn)); // not told here
    masters.setCurrentRow(1);
    QTRY_COMPARE(f.versions().rowCount(), 2);
    QVERIFY(f.versions().index(0, SnapshotModel::SeatsColumn).data().toString().contains("PC-06"));
    QVERIFY(!child<QPushButton>(*f.page, "snapshotCurrent").isEnabled());
    child<QTableView>(*f.page, "snapshotTable").selectRow(1);
    QVERIFY(child<QPushButton>(*f.page, "snapshotCurrent").isEnabled());
}

void MastersPageTest::importsAFile()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("masterImport");
    QVERIFY(!child<QPushButton>(*f.page, "importStart").isEnabled());
    child<QLineEdit>(*f.page, "importFile").setText(f.file(4 << 20));
    child<QLineEdit>(*f.page, "importName").setText(QStringLiteral("fresh"));
    f.click("importStart");
    QTRY_VERIFY(f.room->master(MasterName("fresh")) != nullptr);
    QTRY_VERIFY(f.page->findChild<QWidget *>("importDialog") == nullptr);
    QTRY_COMPARE(child<QListWidget>(*f.page, "masterList").count(), 3);
}

void MastersPageTest::importIsStopped()
{
    Fixture f({.seats = 2, .delay = 60ms});
    QVERIFY(f.ok);
    f.click("masterImport");
    child<QLineEdit>(*f.page, "importFile").setText(f.file(400 << 20));
    child<QLineEdit>(*f.page, "importName").setText(QStringLiteral("fresh"));
    f.click("importStart");
    QTRY_VERIFY(visible<QPushButton>(*f.page, "importStop") != nullptr);
    f.click("importStop");
    auto &dialog = child<QWidget>(*f.page, "importDialog");
    QTRY_VERIFY(visible<QWidget>(dialog, "errorView") != nullptr);
    QVERIFY(f.room->master(MasterName("fresh")) == nullptr);
    QVERIFY(child<QPushButton>(*f.page, "importStart").isEnabled());
}

void MastersPageTest::fileThatIsNotThere()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("masterImport");
    child<QLineEdit>(*f.page, "importFile").setText(QStringLiteral("/nonexistent.img"));
    child<QLineEdit>(*f.page, "importName").setText(QStringLiteral("fresh"));
    f.click("importStart");
    QTRY_VERIFY(visible<QWidget>(child<QWidget>(*f.page, "importDialog"), "errorView") != nullptr);
}

void MastersPageTest::closedWhileItImports()
{
    Fixture f({.seats = 2, .delay = 100ms});
    QVERIFY(f.ok);
    f.click("masterImport");
    child<QLineEdit>(*f.page, "importFile").setText(f.file(1 << 20));
    child<QLineEdit>(*f.page, "importName").setText(QStringLiteral("fresh"));
    f.click("importStart");
    f.page.reset();
    QTRY_VERIFY(f.room->master(MasterName("fresh")) != nullptr); // the service goes on
}

void MastersPageTest::deletesAfterAsking()
{
    Fixture f({.seats = 0});
    QVERIFY(f.ok);
    f.click("masterDelete");
    QTRY_VERIFY(child<QPushButton>(*f.page, "actionConfirm").isEnabled());
    QCOMPARE(f.room->masters().size(), 2U);
    f.click("actionConfirm");
    QTRY_COMPARE(f.room->masters().size(), 1U);
    QTRY_COMPARE(child<QListWidget>(*f.page, "masterList").count(), 1);
}

void MastersPageTest::updateThatCannotBeBegunIsExplained()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("masterUpdate");
    auto &wizard = child<UpdateWizard>(*f.page, "updateWizard");
    QCOMPARE(wizard.step(), UpdateWizard::Step::Begin);
    QVERIFY(child<QComboBox>(wizard, "updateSeat").count() > 0);
    f.host->room().failNext("update.begin", {ErrorCode::InUse, "PC-01 is in use.", "Shut it down."});
    QTest::mouseClick(&child<QPushButton>(wizard, "updateNext"), Qt::LeftButton);
    QTRY_VERIFY(visible<QWidget>(wizard, "errorView") != nullptr);
    QCOMPARE(wizard.step(), UpdateWizard::Step::Begin);
    QTRY_VERIFY(child<QPushButton>(wizard, "updateNext").isEnabled());
}

void MastersPageTest::aFileIsTheNextVersion()
{
    Fixture f;
    QVERIFY(f.ok);
    f.click("masterUpdate");
    auto &wizard = child<UpdateWizard>(*f.page, "updateWizard");
    auto &next = child<QPushButton>(wizard, "updateNext");
    child<QRadioButton>(wizard, "updateFromFile").setChecked(true);
    QVERIFY(!next.isEnabled());
    QVERIFY(visible<QLineEdit>(wizard, "importFile") != nullptr);
    child<QLineEdit>(wizard, "importFile").setText(f.file(3 << 20));
    QVERIFY(next.isEnabled());
    QTest::mouseClick(&next, Qt::LeftButton);
    QTRY_COMPARE(wizard.step(), UpdateWizard::Step::Working);
    QVERIFY(!f.host->room().update(MasterName("win11"))->seat);
    QTest::mouseClick(&next, Qt::LeftButton);
    QCOMPARE(wizard.step(), UpdateWizard::Step::Publish);
}

void MastersPageTest::publishesAndTakesItBack()
{
    Fixture f;
    QVERIFY(f.ok);
    auto &wizard = f.updateOfAFile();
    auto &next = child<QPushButton>(wizard, "updateNext");
    QTest::mouseClick(&next, Qt::LeftButton);
    QCOMPARE(wizard.step(), UpdateWizard::Step::Publish);
    QVERIFY(!next.isEnabled()); // without a comment nobody knows what it is
    child<QLineEdit>(wizard, "updateComment").setText(QStringLiteral("new games"));
    child<QRadioButton>(wizard, "updateIdle").setChecked(true);
    QTest::mouseClick(&next, Qt::LeftButton);
    QTRY_COMPARE(wizard.step(), UpdateWizard::Step::RollingOut);
    QTRY_COMPARE(f.room->master(MasterName("win11"))->current, 5);
    auto &undo = child<QPushButton>(wizard, "rolloutUndo");
    QTRY_VERIFY(undo.isEnabled());
    QTest::mouseClick(&undo, Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>(wizard, "actionConfirm").isEnabled());
    QTest::mouseClick(&child<QPushButton>(wizard, "actionConfirm"), Qt::LeftButton);
    QTRY_COMPARE(f.room->master(MasterName("win11"))->current, 4);
}

void MastersPageTest::refusedPublishIsExplained()
{
    Fixture f;
    QVERIFY(f.ok);
    auto &wizard = f.updateOfAFile();
    auto &next = child<QPushButton>(wizard, "updateNext");
    QTest::mouseClick(&next, Qt::LeftButton);
    child<QLineEdit>(wizard, "updateComment").setText(QStringLiteral("new games"));
    f.host->room().failNext("update.publish", {ErrorCode::OutOfSpace, "no room is left", "Drop old versions."});
    QTest::mouseClick(&next, Qt::LeftButton);
    QTRY_VERIFY(visible<QWidget>(wizard, "errorView") != nullptr);
    QCOMPARE(wizard.step(), UpdateWizard::Step::Publish);
    QCOMPARE(child<QLineEdit>(wizard, "updateComment").text(), QStringLiteral("new games"));
    QTRY_VERIFY(next.isEnabled());
    QTest::mouseClick(&next, Qt::LeftButton); // it is not gone
    QTRY_COMPARE(wizard.step(), UpdateWizard::Step::RollingOut);
    QVERIFY(visible<QWidget>(wizard, "errorView") == nullptr);
}

void MastersPageTest::discardsAfterAsking()
{
    Fixture f;
    QVERIFY(f.ok);
    auto &wizard = f.updateOfAFile();
    QTest::mouseClick(&child<QPushButton>(wizard, "updateDiscard"), Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>(wizard, "actionConfirm").isEnabled());
    QTest::mouseClick(&child<QPushButton>(wizard, "actionConfirm"), Qt::LeftButton);
    QTRY_VERIFY(!f.room->master(MasterName("win11"))->update);
    QTRY_COMPARE(wizard.step(), UpdateWizard::Step::Begin);
}

void MastersPageTest::anotherConsoleTakesItUp()
{
    Fixture f;
    QVERIFY(f.ok);
    f.updateOfAFile().close();
    services::Retirement retirement;
    services::RoomService other(f.host->factory(), retirement, "another", services::Backoff{50ms, 50ms});
    QSignalSpy loaded(&other, &services::RoomService::loaded);
    other.connectNow();
    QTRY_VERIFY(!loaded.isEmpty());
    UpdateWizard wizard(other, MasterName("win11"), nullptr);
    wizard.open();
    QCOMPARE(wizard.step(), UpdateWizard::Step::Working);
    QVERIFY(child<QPushButton>(wizard, "updateDiscard").isVisible());
}

void MastersPageTest::closedWhileItDeletes()
{
    Fixture f({.seats = 0, .delay = 80ms});
    QVERIFY(f.ok);
    f.click("masterDelete");
    QTRY_VERIFY(child<QPushButton>(*f.page, "actionConfirm").isEnabled());
    f.click("actionConfirm");
    f.page.reset();
    QTRY_COMPARE(f.room->masters().size(), 1U);
}

void MastersPageTest::closedWhileItBegins()
{
    Fixture f({.seats = 6, .delay = 100ms});
    QVERIFY(f.ok);
    QTRY_COMPARE(f.versions().rowCount(), 4);
    f.click("masterUpdate");
    const QPointer<UpdateWizard> wizard(&child<UpdateWizard>(*f.page, "updateWizard"));
    auto &seat = child<QComboBox>(*wizard, "updateSeat");
    QTRY_VERIFY(seat.findText(QStringLiteral("PC-03")) >= 0);
    seat.setCurrentText(QStringLiteral("PC-03")); // nobody is there
    QTest::mouseClick(&child<QPushButton>(*wizard, "updateNext"), Qt::LeftButton);
    wizard->close();
    QTRY_VERIFY(wizard.isNull());
    const auto isOpen = [&] { return f.host->room().update(MasterName("win11")).has_value(); };
    QVERIFY(QTest::qWaitFor(isOpen, 60000));
    // And another one finds it as it stands.
    QTRY_VERIFY_WITH_TIMEOUT(f.room->master(MasterName("win11"))->update.has_value(), 60000);
    f.click("masterUpdate");
    QTRY_COMPARE(child<UpdateWizard>(*f.page, "updateWizard").step(), UpdateWizard::Step::Working);
}

void MastersPageTest::lostConnectionBlocks()
{
    Fixture f;
    QVERIFY(f.ok);
    QTRY_COMPARE(f.versions().rowCount(), 4);
    f.click("masterUpdate");
    QVERIFY(f.lose());
    QVERIFY(!child<QPushButton>(*f.page, "masterImport").isEnabled());
    QVERIFY(!child<QPushButton>(*f.page, "masterImport").toolTip().isEmpty());
    QVERIFY(!child<QPushButton>(*f.page, "updateNext").isEnabled());
    QCOMPARE(f.versions().rowCount(), 4);
}

void MastersPageTest::spaceIsToldWhereItIsKnown()
{
    SnapshotModel model;
    Snapshot known;
    known.number = 2;
    known.storedBytes = 3ULL << 30;
    known.freedBytes = 1ULL << 20;
    Snapshot unknown;
    unknown.number = 1;
    model.setSnapshots({known, unknown});
    const QString told = model.index(0, SnapshotModel::StoredColumn).data().toString();
    QVERIFY2(told.contains("3.00 GiB") && told.contains("1.0 MiB"), qPrintable(told));
    QCOMPARE(model.index(1, SnapshotModel::StoredColumn).data().toString(), QString());
}

void MastersPageTest::modelKeepsTheRules()
{
    SnapshotModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Snapshot first;
    first.number = 1;
    Snapshot second;
    second.number = 2;
    second.bad = true;
    model.setSnapshots({first, second});
    QCOMPARE(model.snapshot(0)->number, 2);
    model.setSnapshots({first, second});
    model.setSnapshots({first});
    QCOMPARE(model.rowCount(), 1);
}

QTEST_MAIN(MastersPageTest)
#include "masters_page_test.moc"
