// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty room to one that works; every step can be skipped.
#include "tests/ui/room_fixture.h"
#include "ui/shell/room_checks.h"
#include "ui/shell/setup_wizard.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

namespace {

struct Fixture : RoomFixture {
    explicit Fixture(demo::DemoOptions options)
        : RoomFixture(options)
        , wizard(new SetupWizard(*room, &parent))
    {
        parent.show();
        wizard->open();
    }
    void click(const char *name) const { QTest::mouseClick(&child<QPushButton>(*wizard, name), Qt::LeftButton); }

    QWidget parent;
    QPointer<SetupWizard> wizard;
};

} // namespace

class SetupWizardTest : public QObject
{
    Q_OBJECT
private slots:
    void checksInWords();
    void wholeWay();
    void networkBootIsSwitchedOnAndOff();
    void everyStepCanBeSkipped();
    void closedWhileItAdds();
    void lostConnectionBlocks();
};

void SetupWizardTest::checksInWords()
{
    HostStatus status;
    status.host = "box";
    status.spaceTotal = 1ULL << 40;
    status.spaceUsed = (1ULL << 40) - (1ULL << 30);
    Seat seat;
    seat.portal = "127.0.0.1:3260";
    const auto checks = checkRoom(status, {}, {seat});
    QCOMPARE(checks.size(), 5U);
    QVERIFY(checks[0].result == RoomCheck::Result::Pass);
    for (const std::size_t wrong : {1U, 2U, 4U}) {
        QVERIFY(checks[wrong].result == RoomCheck::Result::Warn);
        QVERIFY(!checks[wrong].remedy.isEmpty());
    }
    seat.portal = "192.0.2.1:3260";
    status.spaceUsed = 0;
    for (const RoomCheck &check : checkRoom(status, {Master()}, {seat}))
        QVERIFY(check.result == RoomCheck::Result::Pass);
}

void SetupWizardTest::wholeWay()
{
    Fixture f({.seats = 0, .delay = 20ms});
    QVERIFY(f.ok);
    QVERIFY(child<QTreeWidget>(*f.wizard, "setupChecks").topLevelItemCount() > 3);
    f.click("setupNext");
    const QTemporaryDir folder;
    QFile image(folder.filePath(QStringLiteral("d.img")));
    QVERIFY(image.open(QIODevice::WriteOnly) && image.resize(1 << 20));
    image.close();
    child<QLineEdit>(*f.wizard, "importFile").setText(image.fileName());
    child<QLineEdit>(*f.wizard, "importName").setText(QStringLiteral("fresh"));
    f.click("setupAct");
    QTRY_COMPARE(f.wizard->step(), SetupWizard::Step::Seats);
    child<QPlainTextEdit>(*f.wizard, "seatLines").setPlainText("PC-01,52:54:00:00:00:01\nPC-02,52:54:00:00:00:02");
    QTRY_VERIFY(child<QPushButton>(*f.wizard, "setupAct").isEnabled());
    f.click("setupAct");
    QTRY_COMPARE(f.wizard->step(), SetupWizard::Step::Boot);
    QTRY_COMPARE(f.room->seats().size(), 2U);
    f.click("setupNext");
    QVERIFY(!child<QLabel>(*f.wizard, "setupDone").text().isEmpty());
    f.click("setupNext");
    QTRY_VERIFY(!f.wizard);
}

void SetupWizardTest::networkBootIsSwitchedOnAndOff()
{
    Fixture f({.seats = 3, .delay = 20ms});
    QVERIFY(f.ok);
    while (f.wizard->step() != SetupWizard::Step::Boot) f.click("setupNext");
    auto &state = child<QLabel>(*f.wizard, "bootNetworkState");
    auto &card = child<QLineEdit>(*f.wizard, "bootNetworkInterface");
    auto &button = child<QPushButton>(*f.wizard, "bootNetworkSwitch");
    QTRY_VERIFY(card.isVisible());
    const QString off = state.text();
    QVERIFY(!button.isEnabled()); // which card?
    card.setText(QStringLiteral("eth1"));
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>(*f.wizard, "actionConfirm").isEnabled());
    QVERIFY(!f.host->room().bootNetwork()->on);
    f.click("actionConfirm");
    QTRY_VERIFY(state.text().contains(QStringLiteral("eth1")));
    QVERIFY(f.host->room().bootNetwork()->on);
    QVERIFY(!card.isVisible());
    QTRY_VERIFY(f.wizard->findChild<QWidget *>(QStringLiteral("actionDialog")) == nullptr);
    f.host->room().failNext("boot.network.off", {ErrorCode::Failed, "dnsmasq does not end.", {}});
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>(*f.wizard, "actionConfirm").isEnabled());
    f.click("actionConfirm");
    QTRY_VERIFY(!f.room->jobs().empty() && f.room->jobs().back()->error().has_value());
    QVERIFY(f.host->room().bootNetwork()->on);
    QTRY_VERIFY(f.wizard->findChild<QWidget *>(QStringLiteral("actionDialog")) == nullptr);
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_VERIFY(child<QPushButton>(*f.wizard, "actionConfirm").isEnabled());
    f.click("actionConfirm");
    QTRY_COMPARE(state.text(), off);
    QVERIFY(!f.host->room().bootNetwork()->on);
}

void SetupWizardTest::everyStepCanBeSkipped()
{
    Fixture f({.seats = 0});
    QVERIFY(f.ok);
    for (int step = 0; step < 4; ++step) f.click("setupNext");
    QCOMPARE(f.wizard->step(), SetupWizard::Step::Done);
    f.click("setupBack");
    QCOMPARE(f.wizard->step(), SetupWizard::Step::Boot);
    f.click("setupClose");
    QTRY_VERIFY(!f.wizard);
    QVERIFY(f.room->jobs().empty());
}

void SetupWizardTest::closedWhileItAdds()
{
    Fixture f({.seats = 3, .delay = 100ms});
    QVERIFY(f.ok);
    while (f.wizard->step() != SetupWizard::Step::Seats) f.click("setupNext");
    child<QPlainTextEdit>(*f.wizard, "seatLines").setPlainText("PC-77,52:54:00:00:00:77");
    QTRY_VERIFY(child<QPushButton>(*f.wizard, "setupAct").isEnabled());
    f.click("setupAct");
    f.wizard->close();
    QTRY_VERIFY(!f.wizard);
    QTRY_VERIFY_WITH_TIMEOUT(f.room->seat(SeatName("PC-77")) != nullptr, 60000);
}

void SetupWizardTest::lostConnectionBlocks()
{
    Fixture f({.seats = 0});
    QVERIFY(f.ok);
    f.click("setupNext");
    child<QLineEdit>(*f.wizard, "importFile").setText(QStringLiteral("/x"));
    child<QLineEdit>(*f.wizard, "importName").setText(QStringLiteral("x"));
    QVERIFY(child<QPushButton>(*f.wizard, "setupAct").isEnabled());
    QVERIFY(f.lose());
    QTRY_VERIFY(!child<QPushButton>(*f.wizard, "setupAct").isEnabled());
}

QTEST_MAIN(SetupWizardTest)
#include "setup_wizard_test.moc"
