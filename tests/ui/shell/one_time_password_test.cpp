// SPDX-License-Identifier: GPL-3.0-or-later
// A storage host that wants a one-time password: asked for at first, after a wrong one, and when the session is over.
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "tests/ui/room_fixture.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::services::ConnectionState;
using freshseat::services::ConnectRequest;
using freshseat::test::child;
using freshseat::test::TestHost;
using namespace std::chrono_literals;

namespace {

/// A window on a host that lets anna in with the code 123456 alone.
struct Fixture {
    Fixture()
    {
        window.resize(1280, 720);
        window.show();
    }
    Result<BackendFactory> connector(const ConnectRequest &request)
    {
        return BackendFactory([host = host, otp = request.otp]() -> Result<std::unique_ptr<StorageBackend>> {
            const auto code = otp->take("anna");
            if (!code) return failure(code);
            if (code->reveal() != "123456")
                return fail(ErrorCode::NotAllowed, "the one-time password of anna is wrong, or no longer valid");
            return host->factory()();
        });
    }
    QDialog *dialog() const
    {
        QDialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *one : window.findChildren<QDialog *>(QStringLiteral("otpDialog"))) {
                if (one->isVisible()) found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    static void say(QDialog &dialog, const char *code)
    {
        QTest::keyClicks(&child<QLineEdit>(dialog, "otpCode"), QLatin1String(code));
        QTest::mouseClick(&child<QPushButton>(dialog, "otpLogin"), Qt::LeftButton);
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    services::Retirement retirement;
    std::shared_ptr<TestHost> host = TestHost::make({.seats = 4});
    MainWindow window{{[this](const ConnectRequest &request) { return connector(request); }, retirement, settings,
                       "tester", services::Backoff{1ms, 50ms}}};
};

} // namespace

class OneTimePasswordTest : public QObject
{
    Q_OBJECT
private slots:
    void isAskedForUntilItIsRight();
    void cancelledIsNoConnection();
    void isAskedForWhenTheSessionIsOver();
    void anotherRefusalAsksForNone();
};

void OneTimePasswordTest::isAskedForUntilItIsRight()
{
    Fixture f;
    QSignalSpy shown(&f.window, &MainWindow::roomShown);
    f.window.connectTo({"test:", {}, {}});
    QDialog *dialog = f.dialog();
    QVERIFY(dialog != nullptr);
    QVERIFY(child<QLabel>(*dialog, "otpReason").text().contains(QStringLiteral("anna")));
    QVERIFY(!child<QPushButton>(*dialog, "otpLogin").isEnabled());
    QTRY_VERIFY(child<QLineEdit>(*dialog, "otpCode").hasFocus());
    f.say(*dialog, "654 321");
    QDialog *again = f.dialog();
    QVERIFY(again != nullptr);
    QVERIFY(child<QLabel>(*again, "otpReason").text().contains(QStringLiteral("wrong")));
    QVERIFY(shown.isEmpty());
    f.say(*again, "123 456"); // as authenticators show it
    QVERIFY(shown.wait(20000));
    QVERIFY(f.window.room()->isLive());
    QVERIFY(!f.settings.allKeys().join(' ').contains(QStringLiteral("otp")));
}

void OneTimePasswordTest::cancelledIsNoConnection()
{
    Fixture f;
    f.window.connectTo({"test:", {}, {}});
    QDialog *dialog = f.dialog();
    QVERIFY(dialog != nullptr);
    QTest::mouseClick(&child<QPushButton>(*dialog, "otpCancel"), Qt::LeftButton);
    QTRY_VERIFY(f.window.findChild<QDialog *>(QStringLiteral("otpDialog")) == nullptr);
    QVERIFY(child<QWidget>(f.window, "connectError").isVisible());
    QCOMPARE(f.host->connects.load(), 0);
    // Once more, and away with it: the question goes with the attempt.
    QTest::mouseClick(&child<QPushButton>(f.window, "connectButton"), Qt::LeftButton);
    QVERIFY(f.dialog() != nullptr);
    f.window.connectTo({"test:", {}, {}});
    QVERIFY(f.dialog() != nullptr);
    QCOMPARE(f.window.findChildren<QDialog *>(QStringLiteral("otpDialog")).size(), 1);
}

void OneTimePasswordTest::isAskedForWhenTheSessionIsOver()
{
    Fixture f;
    QSignalSpy shown(&f.window, &MainWindow::roomShown);
    f.window.connectTo({"test:", {}, {}});
    QDialog *dialog = f.dialog();
    QVERIFY(dialog != nullptr);
    f.say(*dialog, "123456");
    QVERIFY(shown.wait(20000));
    f.host->cut({ErrorCode::Unreachable, "the cable was pulled", {}});
    dialog = f.dialog(); // it tries again by itself, and the code is used up
    QVERIFY(dialog != nullptr);
    QCOMPARE(f.window.room()->connection(), ConnectionState::Refused);
    QVERIFY(child<QWidget>(f.window, "banner").isVisible());
    f.say(*dialog, "123456");
    QTRY_VERIFY(f.window.room()->isLive());
}

void OneTimePasswordTest::anotherRefusalAsksForNone()
{
    Fixture f;
    f.host->refuse(Error{ErrorCode::NotAllowed, "wrong password", {}});
    QSignalSpy failed(&f.window, &MainWindow::connectFailed);
    f.window.connectTo({"test:", {}, {}});
    QDialog *dialog = f.dialog();
    QVERIFY(dialog != nullptr);
    failed.clear();
    f.say(*dialog, "123456");
    QVERIFY(failed.wait());
    QTRY_VERIFY(f.window.findChild<QDialog *>(QStringLiteral("otpDialog")) == nullptr);
}

QTEST_MAIN(OneTimePasswordTest)
#include "one_time_password_test.moc"
