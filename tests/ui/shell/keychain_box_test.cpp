// SPDX-License-Identifier: GPL-3.0-or-later
// A password that was to be remembered, and no keyring that is open: the person chooses.
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "tests/ui/room_fixture.h"
#include "tests/ui/shell/memory_vault.h"
#include "ui/shell/main_window.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::services::ConnectRequest;
using freshseat::test::TestHost;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    Fixture()
    {
        vault.closed = true;
        window.show();
        QSignalSpy shown(&window, &MainWindow::roomShown);
        window.connectTo({"truenas://anna@nas/tank", {}, Secret("hunter2")}, true);
        ok = shown.wait(20000) && QTest::qWaitFor([this] { return box() != nullptr; });
    }
    QMessageBox *box() const { return window.findChild<QMessageBox *>(QStringLiteral("keychainBox")); }
    void choose(QMessageBox::ButtonRole role) const
    {
        for (QAbstractButton *button : box()->buttons()) {
            if (box()->buttonRole(button) == role) return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("no such button");
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    services::Retirement retirement;
    ui::test::MemoryVault vault;
    std::shared_ptr<TestHost> host = TestHost::make({.seats = 2});
    MainWindow window{{[this](const ConnectRequest &) -> Result<BackendFactory> { return host->factory(); }, retirement,
                       settings, "tester", services::Backoff{1ms, 50ms}, &vault}};
    bool ok = false;
};

} // namespace

class KeychainBoxTest : public QObject
{
    Q_OBJECT
private slots:
    void isTriedAgainOnceItIsOpen();
    void staysClosedAndIsAskedAgain();
    void goesOnWithout();
};

void KeychainBoxTest::isTriedAgainOnceItIsOpen()
{
    Fixture f;
    QVERIFY(f.ok);
    QVERIFY(f.box()->text().contains(QStringLiteral("the keyring is closed")));
    QVERIFY(!f.box()->text().contains(QStringLiteral("hunter2")));
    f.vault.closed = false;
    f.choose(QMessageBox::AcceptRole);
    QTRY_VERIFY(f.vault.secrets.contains(QStringLiteral("truenas://anna@nas/tank")));
    QTRY_VERIFY(f.box() == nullptr);
}

void KeychainBoxTest::staysClosedAndIsAskedAgain()
{
    Fixture f;
    QVERIFY(f.ok);
    const QPointer<QMessageBox> first = f.box();
    f.choose(QMessageBox::AcceptRole);
    QTRY_VERIFY(!first && f.box() != nullptr);
}

void KeychainBoxTest::goesOnWithout()
{
    Fixture f;
    QVERIFY(f.ok);
    f.choose(QMessageBox::RejectRole);
    QTRY_VERIFY(f.box() == nullptr);
    QVERIFY(f.vault.secrets.empty());
    QVERIFY(f.window.room()->isLive());
}

QTEST_MAIN(KeychainBoxTest)
#include "keychain_box_test.moc"
