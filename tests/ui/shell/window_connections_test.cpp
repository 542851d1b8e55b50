// SPDX-License-Identifier: GPL-3.0-or-later
// How the real window shows what stands between it and its room.
#include "tests/ui/shell/window_fixture.h"
#include "ui/seats/room_page.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace freshseat;
using namespace freshseat::ui;
using namespace freshseat::ui::test;

class WindowConnectionsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void lostConnectionIsShownAndMended();
    void firstConnectFails();
    void unknownHostKeyIsOffered();
    void unknownCertificateIsOffered();
    void unknownUrlIsExplained();
};

void WindowConnectionsTest::initTestCase()
{
    applyAppearance(Appearance::Light);
}

void WindowConnectionsTest::lostConnectionIsShownAndMended()
{
    WindowFixture f({.seats = 12});
    QVERIFY(f.open());
    f.window->roomPage()->select(kFree);
    QVERIFY(f.visible<QWidget>("banner") == nullptr);
    f.host->refuse(kGone);
    f.host->cut(kGone);
    QTRY_VERIFY(f.visible<QWidget>("banner") != nullptr);
    QTRY_VERIFY(f.find<QLabel>("bannerText")->text().contains("the cable was pulled"));
    QCOMPARE(f.grid()->model()->rowCount(), 12);
    QVERIFY(!f.find<QPushButton>("resetSelected")->isEnabled());
    QVERIFY(!f.find<QPushButton>("resetAll")->isEnabled());
    QVERIFY(!f.find<QPushButton>("panelReset")->isEnabled());
    QVERIFY(!f.find<QPushButton>("resetAll")->toolTip().isEmpty());
    f.clickTileButton(kFree);
    QTest::keyClick(f.grid(), Qt::Key_R);
    QVERIFY(f.find<QWidget>("resetDialog") == nullptr);
    f.host->refuse(std::nullopt);
    QTRY_VERIFY(f.visible<QWidget>("banner") == nullptr);
    QVERIFY(f.find<QPushButton>("resetAll")->isEnabled());
    QVERIFY(f.find<QPushButton>("panelReset")->isEnabled());
}

void WindowConnectionsTest::firstConnectFails()
{
    WindowFixture f;
    f.host->refuse(kGone);
    QSignalSpy failed(f.window.get(), &MainWindow::connectFailed);
    f.window->connectTo({"test:", {}, {}});
    QVERIFY(failed.wait());
    QTRY_VERIFY(f.visible<QWidget>("connectError") != nullptr);
    QVERIFY(f.window->room() == nullptr);
    f.host->refuse(std::nullopt); // it is tried again by itself
    QTRY_VERIFY(f.window->room() != nullptr);
    QVERIFY(f.grid()->isVisible());
}

void WindowConnectionsTest::unknownHostKeyIsOffered()
{
    WindowFixture f;
    const std::string key = "SHA256:" + std::string(43, 'k');
    f.host->refuse(Error{ErrorCode::NotAllowed, "The host key " + key + " is not known.", {}});
    f.window->connectTo({"ssh://anna@host", {}, {}});
    QTRY_VERIFY(f.visible<QPushButton>("acceptKey") != nullptr);
    QCOMPARE(f.find<QLabel>("fingerprint")->text().toStdString(), key);
    QVERIFY(f.lastRequest.acceptKey.empty());
    f.host->refuse(std::nullopt);
    f.click("acceptKey");
    QCOMPARE(f.lastRequest.acceptKey, key);
    QCOMPARE(f.lastRequest.url, std::string("ssh://anna@host"));
    QTRY_VERIFY(f.window->room() != nullptr);
    f.window->connectTo({"ssh://anna@host", {}, {}});
    QCOMPARE(f.lastRequest.acceptKey, key); // for this host it is known from now on
    // A wrong password is nothing to accept.
    f.host->refuse(Error{ErrorCode::NotAllowed, "wrong password", {}});
    f.window->connectTo({"ssh://anna@other", {}, {}});
    QTRY_VERIFY(f.visible<QWidget>("connectError") != nullptr);
    QVERIFY(f.visible<QPushButton>("acceptKey") == nullptr);
    QVERIFY(f.window->room() != nullptr); // the old room is not given up for one that does not open
    f.click("connectBack");
    QVERIFY(f.grid()->isVisible());
}

void WindowConnectionsTest::unknownCertificateIsOffered()
{
    WindowFixture f;
    // 32 bytes of 0xff.
    const std::string print = "SHA256:" + std::string(42, '/') + "8";
    f.host->refuse(Error{ErrorCode::NotAllowed, "The certificate " + print + " is not known.", {}});
    f.window->connectTo({"truenas://nas/tank", {}, {}});
    QTRY_VERIFY(f.visible<QPushButton>("acceptKey") != nullptr);
    const QString words = f.find<QLabel>("keyText")->text().remove(QChar(0x200b));
    QVERIFY2(words.contains("certificate") && !words.contains("ssh"), qPrintable(words));
    QVERIFY2(words.contains("FF:FF:FF"), qPrintable(words));
    QVERIFY(f.find<QPushButton>("acceptKey")->text().contains("certificate"));
    f.host->refuse(std::nullopt);
    f.click("acceptKey");
    QCOMPARE(f.lastRequest.acceptKey, print);
}

void WindowConnectionsTest::unknownUrlIsExplained()
{
    WindowFixture f;
    f.find<QWidget>("connectUrl")->setFocus();
    f.window->connectTo({"nonsense:", {}, {}});
    QVERIFY(f.visible<QWidget>("connectError") != nullptr);
    QCOMPARE(f.host->connects.load(), 0);
}

QTEST_MAIN(WindowConnectionsTest)
#include "window_connections_test.moc"
