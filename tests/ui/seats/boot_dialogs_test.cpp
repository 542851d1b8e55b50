// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs about PCs: new ones become seats, sticks become files, players are told, PCs are switched.
#include "core/services/job.h"
#include "tests/core/services/fake_drives.h"
#include "tests/ui/room_fixture.h"
#include "ui/seats/message_dialog.h"
#include "ui/seats/new_pcs_dialog.h"
#include "ui/seats/seat_actions.h"
#include "ui/seats/stick_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::test;
using namespace std::chrono_literals;

namespace {

const SeatName kUsed("PC-01"); // a demo room begins with somebody there
const SeatName kFree("PC-03");

struct Fixture : RoomFixture {
    explicit Fixture(demo::DemoOptions options = {.seats = 6})
        : RoomFixture(options)
    {
        // The demo room has PCs of its own that ask to boot.
        const auto pcs = host->room().pcs();
        for (const Pc &pc : *pcs) ok = ok && host->room().perform({"tester"}, IgnorePc{pc.mac}, {}).has_value();
        window.resize(900, 700);
        window.show();
    }
    template <class Dialog>
    Dialog &open()
    {
        auto *dialog = new Dialog(*room, &window);
        dialog->open();
        return *dialog;
    }
    void ask(const char *mac) const
    {
        Pc pc;
        pc.mac = mac;
        pc.product = "Box";
        host->room().addPc(pc);
    }
    static void click(const QWidget &in, const char *name)
    {
        QTest::mouseClick(&child<QPushButton>(in, name), Qt::LeftButton);
    }
    bool has(const char *name) const { return room->seat(SeatName(name)) != nullptr; }

    QWidget window;
};

} // namespace

class BootDialogsTest : public QObject
{
    Q_OBJECT
private slots:
    void aPcBecomesASeat();
    void aPcIsNamedOrIgnored();
    void everyPcBecomesASeat();
    void aWrongNameIsExplained();
    void closedWhileItWorks();
    void aStickBecomesAFile();
    void aStickTellsAddresses();
    void aStickThatCannotBeWritten();
    void aDeviceBecomesAStick();
    void aDeviceIsPluggedAndPulled();
    void aDeviceThatFails_data();
    void aDeviceThatFails();
    void writingADeviceIsStopped();
    void closedWhileItWritesADevice();
    void playersAreTold();
    void closedWhileItTells();
    void aTextForTheShellIsRefused();
    void pcsAreSwitched();
    void lostConnectionBlocks();
};

void BootDialogsTest::aPcBecomesASeat()
{
    Fixture f({.seats = 6, .delay = 30ms});
    QVERIFY(f.ok);
    auto &dialog = f.open<NewPcsDialog>();
    auto &list = child<QTreeWidget>(dialog, "newPcs");
    QTRY_VERIFY(visible<QLabel>(dialog, "newPcsEmpty") != nullptr);
    QVERIFY(!child<QPushButton>(dialog, "newPcAdopt").isEnabled());
    f.ask("02:00:00:00:99:01"); // while the dialog is open
    QTRY_COMPARE(list.topLevelItemCount(), 1);
    QVERIFY(list.topLevelItem(0)->text(1).contains("Box"));
    QTRY_COMPARE(child<QLineEdit>(dialog, "newPcName").placeholderText(), QStringLiteral("PC-07"));
    f.click(dialog, "newPcAdopt");
    QTRY_VERIFY(f.has("PC-07"));
    QCOMPARE(f.room->seat(SeatName("PC-07"))->mac, std::string("02:00:00:00:99:01"));
    QTRY_COMPARE(list.topLevelItemCount(), 0);
}

void BootDialogsTest::aPcIsNamedOrIgnored()
{
    Fixture f;
    QVERIFY(f.ok);
    f.ask("02:00:00:00:99:01");
    f.ask("02:00:00:00:99:02");
    auto &dialog = f.open<NewPcsDialog>();
    auto &list = child<QTreeWidget>(dialog, "newPcs");
    QTRY_COMPARE(list.topLevelItemCount(), 2);
    f.click(dialog, "newPcIgnore");
    QTRY_COMPARE(list.topLevelItemCount(), 1);
    const QChar leftToRight(0x200e);
    QCOMPARE(list.topLevelItem(0)->text(2), leftToRight + QStringLiteral("02:00:00:00:99:02"));
    child<QLineEdit>(dialog, "newPcName").setText(QStringLiteral("Window"));
    child<QComboBox>(dialog, "newPcMaster").setCurrentIndex(2);
    const MasterName master(child<QComboBox>(dialog, "newPcMaster").currentText().toStdString());
    QTRY_VERIFY(child<QPushButton>(dialog, "newPcAdopt").isEnabled());
    f.click(dialog, "newPcAdopt");
    QTRY_VERIFY(f.has("Window"));
    QCOMPARE(f.room->seat(SeatName("Window"))->master, master);
}

void BootDialogsTest::everyPcBecomesASeat()
{
    Fixture f;
    QVERIFY(f.ok);
    auto &box = child<QCheckBox>(f.open<NewPcsDialog>(), "newPcAuto");
    QVERIFY(!box.isChecked());
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    QTRY_VERIFY(f.host->room().bootNetwork()->adopting);
    QTRY_VERIFY(f.room->jobs().empty());
    auto &again = child<QCheckBox>(f.open<NewPcsDialog>(), "newPcAuto");
    QTRY_VERIFY(again.isChecked());
}

void BootDialogsTest::aWrongNameIsExplained()
{
    Fixture f;
    QVERIFY(f.ok);
    f.ask("02:00:00:00:99:01");
    auto &dialog = f.open<NewPcsDialog>();
    QTRY_COMPARE(child<QTreeWidget>(dialog, "newPcs").topLevelItemCount(), 1);
    for (const char *wrong : {"no spaces", "PC-01"}) {
        child<QLineEdit>(dialog, "newPcName").setText(QLatin1String(wrong));
        QTRY_VERIFY(child<QPushButton>(dialog, "newPcAdopt").isEnabled());
        f.click(dialog, "newPcAdopt");
        QTRY_VERIFY2(visible<QWidget>(dialog, "errorView") != nullptr, wrong);
    }
    const auto pcs = f.host->room().pcs();
    QVERIFY(std::any_of(pcs->begin(), pcs->end(), [](const Pc &pc) { return pc.mac == "02:00:00:00:99:01"; }));
}

void BootDialogsTest::closedWhileItWorks()
{
    Fixture f({.seats = 6, .delay = 100ms});
    QVERIFY(f.ok);
    f.ask("02:00:00:00:99:01");
    auto &dialog = f.open<NewPcsDialog>();
    QTRY_COMPARE(child<QTreeWidget>(dialog, "newPcs").topLevelItemCount(), 1);
    QTRY_VERIFY(child<QPushButton>(dialog, "newPcAdopt").isEnabled());
    f.click(dialog, "newPcAdopt");
    dialog.close();
    QTRY_VERIFY(f.has("PC-07"));
    QTRY_VERIFY(f.room->jobs().empty());
}

void BootDialogsTest::aStickBecomesAFile()
{
    Fixture f({.seats = 6, .delay = 30ms});
    QVERIFY(f.ok);
    const QTemporaryDir folder;
    auto &dialog = f.open<StickDialog>();
    const QString file = folder.filePath(QStringLiteral("stick.img"));
    child<QLineEdit>(dialog, "stickFile").setText(file);
    child<QRadioButton>(dialog, "stickOne").setChecked(true);
    f.click(dialog, "stickMake");
    QVERIFY(!child<QPushButton>(dialog, "stickMake").isEnabled());
    QTRY_VERIFY(visible<QLabel>(dialog, "stickResult") != nullptr);
    QCOMPARE(QFileInfo(file).size(), 64 << 10);
    QFile image(file);
    QVERIFY(image.open(QIODevice::ReadOnly));
    QCOMPARE(image.readAll().mid(4096, 512), QByteArray(512, 's'));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY2(!(QFileInfo(file).permissions() & others), "it holds the seat's secret");
    QVERIFY(child<QPushButton>(dialog, "stickMake").isEnabled());
}

void BootDialogsTest::aStickTellsAddresses()
{
    Fixture f;
    QVERIFY(f.ok);
    const QTemporaryDir folder;
    auto &dialog = f.open<StickDialog>();
    child<QLineEdit>(dialog, "stickFile").setText(folder.filePath(QStringLiteral("stick.img")));
    QVERIFY(visible<QLineEdit>(dialog, "stickServer") == nullptr);
    child<QCheckBox>(dialog, "stickByHand").setChecked(true);
    child<QLineEdit>(dialog, "stickServer").setText(QStringLiteral(" 192.168.1.9 "));
    child<QLineEdit>(dialog, "stickAddress").setText(QStringLiteral("192.168.1.57/24"));
    QVERIFY(visible<QLineEdit>(dialog, "stickGateway") != nullptr);
    f.click(dialog, "stickMake");
    QTRY_VERIFY(visible<QLabel>(dialog, "stickResult") != nullptr);
    QCOMPARE(f.host->stick().server, std::optional<std::string>("192.168.1.9"));
    QCOMPARE(f.host->stick().address, std::optional<std::string>("192.168.1.57/24"));
    QVERIFY(!f.host->stick().gateway);
    child<QCheckBox>(dialog, "stickByHand").setChecked(false);
    f.click(dialog, "stickMake");
    QTRY_VERIFY(!f.host->stick().server && visible<QLabel>(dialog, "stickResult") != nullptr);
}

void BootDialogsTest::aStickThatCannotBeWritten()
{
    Fixture f;
    QVERIFY(f.ok);
    auto &dialog = f.open<StickDialog>();
    child<QLineEdit>(dialog, "stickFile").setText(QStringLiteral("/none/such/stick.img"));
    f.click(dialog, "stickMake");
    QTRY_VERIFY(visible<QWidget>(dialog, "errorView") != nullptr);
    QVERIFY(visible<QLabel>(dialog, "stickResult") == nullptr);
}

namespace {

/// Outlives the threads of the room.
struct Sticks {
    const QTemporaryDir folder;
    FakeDrives drives;
};

/// A room whose computer has one stick plugged in: a file.
struct StickFixture : Sticks, Fixture {
    StickFixture()
    {
        drives.path = folder.filePath(QStringLiteral("stick"));
        QFile stick(drives.path);
        ok = ok && stick.open(QIODevice::WriteOnly) && stick.write(QByteArray(1 << 20, 'o')) > 0;
        drives.drives = {someStick()};
        room->setDrives(&drives);
    }
    ~StickFixture()
    {
        drives.gated = false;
        drives.gate.release(); // whoever still waits in it
    }
    /// The dialog with the stick chosen and the question answered.
    StickDialog &ready()
    {
        auto &dialog = open<StickDialog>();
        auto &target = child<QComboBox>(dialog, "stickTarget");
        (void)QTest::qWaitFor([&] { return target.count() == 2; }, 60000);
        target.setCurrentIndex(1);
        child<QCheckBox>(dialog, "stickSure").setChecked(true);
        return dialog;
    }
    bool untouched() const
    {
        QFile stick(drives.path);
        return stick.open(QIODevice::ReadOnly) && stick.readAll() == QByteArray(1 << 20, 'o');
    }
    static QString errorOf(const QWidget &dialog)
    {
        const auto *view = visible<QWidget>(dialog, "errorView");
        return view == nullptr ? QString() : view->accessibleName();
    }
};

} // namespace

void BootDialogsTest::aDeviceBecomesAStick()
{
    StickFixture f;
    QVERIFY(f.ok);
    auto &dialog = f.ready();
    QVERIFY(visible<QWidget>(dialog, "stickFile") == nullptr);
    const QString loss = child<QLabel>(dialog, "stickLoss").text();
    for (const char *fact : {"Kingston DataTraveler", "1.0 MiB", "/dev/sdx", "HOLIDAY"})
        QVERIFY2(loss.contains(QLatin1String(fact)), qPrintable(loss));
    auto &make = child<QPushButton>(dialog, "stickMake");
    child<QCheckBox>(dialog, "stickSure").setChecked(false);
    QVERIFY2(!make.isEnabled(), "only after the person has said yes");
    child<QCheckBox>(dialog, "stickSure").setChecked(true);
    f.click(dialog, "stickMake");
    QVERIFY(!make.isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(visible<QLabel>(dialog, "stickResult") != nullptr, 60000);
    QVERIFY(!child<QCheckBox>(dialog, "stickSure").isChecked());
    QFile stick(f.drives.path);
    QVERIFY(stick.open(QIODevice::ReadOnly));
    QCOMPARE(stick.readAll().mid(4096, 512), QByteArray(512, 's'));
}

void BootDialogsTest::aDeviceIsPluggedAndPulled()
{
    StickFixture f;
    QVERIFY(f.ok);
    f.drives.drives.clear();
    auto &dialog = f.open<StickDialog>();
    auto &target = child<QComboBox>(dialog, "stickTarget");
    QVERIFY(visible<QLabel>(dialog, "stickPlug") != nullptr);
    f.drives.plug(someStick());
    QTRY_COMPARE(target.count(), 2);
    target.setCurrentIndex(1);
    child<QCheckBox>(dialog, "stickSure").setChecked(true);
    f.drives.pull();
    QTRY_COMPARE(target.count(), 1);
    QVERIFY(!child<QCheckBox>(dialog, "stickSure").isChecked());
    QVERIFY(visible<QWidget>(dialog, "stickFile") != nullptr);
    f.drives.noService = true;
    f.drives.pull();
    QTRY_VERIFY(child<QLabel>(dialog, "stickPlug").text().contains("UDisks2"));
}

void BootDialogsTest::aDeviceThatFails_data()
{
    using services::DriveTrouble;
    QTest::addColumn<int>("trouble");
    QTest::addColumn<QString>("words");
    QTest::newRow("busy") << int(DriveTrouble::Busy) << "Something uses the stick";
    QTest::newRow("gone") << int(DriveTrouble::Gone) << "not plugged in any more";
    QTest::newRow("not allowed") << int(DriveTrouble::NotAllowed) << "did not allow it";
    QTest::newRow("of the system") << int(DriveTrouble::Refused) << "the system uses it";
    QTest::newRow("pulled out") << -1 << "pulled out";
}

void BootDialogsTest::aDeviceThatFails()
{
    QFETCH(int, trouble);
    QFETCH(QString, words);
    StickFixture f;
    QVERIFY(f.ok);
    const QString file = f.drives.path;
    if (trouble >= 0) {
        f.drives.refusal = services::DriveFailure{static_cast<services::DriveTrouble>(trouble), {}};
    } else {
        f.drives.path = QStringLiteral("/dev/full");
        f.drives.there = false;
    }
    auto &dialog = f.ready();
    f.click(dialog, "stickMake");
    QTRY_VERIFY_WITH_TIMEOUT(!f.errorOf(dialog).isEmpty(), 60000);
    QVERIFY2(f.errorOf(dialog).contains(words), qPrintable(f.errorOf(dialog)));
    const char *state = trouble >= 0 ? "Nothing was written" : "What was on it is lost";
    QVERIFY2(f.errorOf(dialog).contains(state), qPrintable(f.errorOf(dialog)));
    f.drives.path = file;
    QVERIFY(f.untouched());
}

void BootDialogsTest::writingADeviceIsStopped()
{
    StickFixture f;
    QVERIFY(f.ok);
    f.drives.gated = true;
    auto &dialog = f.ready();
    f.click(dialog, "stickMake");
    QTRY_COMPARE_WITH_TIMEOUT(f.drives.opens.load(), 1, 60000);
    QCOMPARE(child<QPushButton>(dialog, "stickClose").text(), QStringLiteral("Stop"));
    f.click(dialog, "stickClose");
    f.drives.gate.release();
    QTRY_VERIFY_WITH_TIMEOUT(f.errorOf(dialog).contains("stopped"), 60000);
    QVERIFY(f.untouched());
    QCOMPARE(child<QPushButton>(dialog, "stickClose").text(), QStringLiteral("Close"));
}

void BootDialogsTest::closedWhileItWritesADevice()
{
    StickFixture f;
    QVERIFY(f.ok);
    f.drives.gated = true;
    auto &dialog = f.ready();
    f.click(dialog, "stickMake");
    QTRY_COMPARE_WITH_TIMEOUT(f.drives.opens.load(), 1, 60000);
    const QPointer<QDialog> alive(&dialog);
    dialog.close();
    QTRY_VERIFY_WITH_TIMEOUT(alive.isNull(), 60000);
    f.drives.gated = false;
    f.drives.gate.release();
    QVERIFY(f.lose()); // the room lives on
    QVERIFY(f.untouched());
}

void BootDialogsTest::playersAreTold()
{
    Fixture f;
    QVERIFY(f.ok);
    auto *dialog = new MessageDialog(*f.room, {kUsed, kFree}, &f.window);
    dialog->open();
    QVERIFY(!child<QPushButton>(*dialog, "messageSend").isEnabled());
    child<QLineEdit>(*dialog, "messageText").setText(QStringLiteral("We close soon"));
    f.click(*dialog, "messageSend");
    QTRY_VERIFY(f.window.findChild<QWidget *>("messageDialog") == nullptr);
    QTRY_VERIFY(f.room->jobs().size() == 1 && f.room->jobs().front()->isOver());
    QCOMPARE(f.room->jobs().front()->count(Outcome::Done), 1);
    QCOMPARE(f.room->jobs().front()->count(Outcome::Skipped), 1);
}

void BootDialogsTest::closedWhileItTells()
{
    Fixture f({.seats = 6, .delay = 100ms});
    QVERIFY(f.ok);
    auto *dialog = new MessageDialog(*f.room, {kUsed}, &f.window);
    dialog->open();
    child<QLineEdit>(*dialog, "messageText").setText(QStringLiteral("We close soon"));
    f.click(*dialog, "messageSend");
    const QPointer<QDialog> alive(dialog);
    dialog->close();
    QTRY_VERIFY(alive.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(f.room->jobs().size() == 1 && f.room->jobs().front()->isOver(), 60000);
    QCOMPARE(f.room->jobs().front()->count(Outcome::Done), 1);
}

void BootDialogsTest::aTextForTheShellIsRefused()
{
    Fixture f;
    QVERIFY(f.ok);
    auto *dialog = new MessageDialog(*f.room, {kUsed}, &f.window);
    dialog->open();
    child<QLineEdit>(*dialog, "messageText").setText(QStringLiteral("now `reboot`"));
    f.click(*dialog, "messageSend");
    QTRY_VERIFY(visible<QWidget>(*dialog, "errorView") != nullptr);
    QVERIFY(f.room->jobs().empty());
}

void BootDialogsTest::pcsAreSwitched()
{
    Fixture f;
    QVERIFY(f.ok);
    SeatActions actions(*f.room, &f.window);
    actions.power({kUsed}, PowerVerb::Shutdown);
    QTRY_VERIFY(child<QPushButton>(f.window, "actionConfirm").isEnabled());
    QVERIFY2(!f.room->seat(kUsed)->sessions.empty(), "asks first");
    f.click(f.window, "actionConfirm");
    QTRY_VERIFY(f.room->seat(kUsed)->sessions.empty());
    actions.power({kUsed}, PowerVerb::Wake); // takes nothing from anybody: not asked
    QTRY_VERIFY(!f.room->seat(kUsed)->sessions.empty());
}

void BootDialogsTest::lostConnectionBlocks()
{
    Fixture f;
    QVERIFY(f.ok);
    f.ask("02:00:00:00:99:01");
    auto &pcs = f.open<NewPcsDialog>();
    auto &stick = f.open<StickDialog>();
    QTRY_VERIFY(child<QPushButton>(pcs, "newPcAdopt").isEnabled());
    QVERIFY(child<QPushButton>(stick, "stickMake").isEnabled());
    QVERIFY(f.lose());
    QVERIFY(!child<QPushButton>(pcs, "newPcAdopt").isEnabled());
    QVERIFY(!child<QPushButton>(pcs, "newPcAdopt").toolTip().isEmpty());
    QVERIFY(!child<QPushButton>(stick, "stickMake").isEnabled());
}

QTEST_MAIN(BootDialogsTest)
#include "boot_dialogs_test.moc"
