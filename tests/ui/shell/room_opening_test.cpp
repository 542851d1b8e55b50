// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a room: what is remembered of it, secrets in and out of a vault that answers late or not at all.
#include "core/services/retirement.h"
#include "tests/core/services/test_host.h"
#include "tests/ui/shell/memory_vault.h"
#include "ui/shell/room_opening.h"

#include <QPointer>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshseat;
using namespace freshseat::ui;
using freshseat::services::ConnectRequest;
using freshseat::test::TestHost;
using freshseat::ui::test::MemoryVault;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    Fixture()
        : settings(folder.filePath("settings.ini"), QSettings::IniFormat)
        , opening({[this](const ConnectRequest &request) -> Result<BackendFactory> {
                       requests.push_back(request);
                       return host->factory();
                   },
                   retirement,
                   &vault,
                   nullptr,
                   rooms,
                   "tester",
                   {1ms, 20ms}})
    {}
    bool open(const ConnectRequest &request, bool remember = false)
    {
        QSignalSpy opened(&opening, &RoomOpening::opened);
        opening.open(request, remember);
        return opened.wait(5000);
    }

    QTemporaryDir folder;
    QSettings settings;
    SavedRooms rooms{settings};
    services::Retirement retirement;
    MemoryVault vault;
    std::shared_ptr<TestHost> host = TestHost::make({.seats = 2});
    std::vector<ConnectRequest> requests;
    RoomOpening opening;
};

const ConnectRequest kNas{"truenas://anna@nas/tank", {}, {}};
const ConnectRequest kWithSecret{"truenas://anna@nas/tank", "SHA256:key", Secret("hunter2")};

} // namespace

class RoomOpeningTest : public QObject
{
    Q_OBJECT
private slots:
    void roomsAreRememberedNewestFirst();
    void secretComesFromTheVault();
    void notRememberedUnlessAsked();
    void closedVaultIsSaidAndTheRoomOpens();
    void triedAgainItIsKept();
    void lateAnswerOfTheVaultIsDropped();
    void secretsAreNotInTheSettings();
};

void RoomOpeningTest::roomsAreRememberedNewestFirst()
{
    Fixture f;
    QVERIFY(f.open({"demo:", {}, {}}));
    QVERIFY(f.opening.take() != nullptr);
    QVERIFY(f.open(kWithSecret));
    QVERIFY(f.opening.take() != nullptr);
    QVERIFY(f.opening.take() == nullptr);
    QCOMPARE(f.rooms.all().size(), 2U);
    QCOMPARE(f.rooms.all().front().url, QStringLiteral("truenas://anna@nas/tank"));
    f.rooms.rename(QStringLiteral("demo:"), QStringLiteral("Toy"));
    QCOMPARE(f.rooms.find(QStringLiteral("demo:")).name, QStringLiteral("Toy"));
    QVERIFY(f.open(kNas)); // the accepted key is known
    QCOMPARE(f.requests.back().acceptKey, std::string("SHA256:key"));
    f.rooms.forget(QStringLiteral("demo:"));
    QCOMPARE(f.rooms.all().size(), 1U);
}

void RoomOpeningTest::secretComesFromTheVault()
{
    Fixture f;
    QVERIFY(f.open(kWithSecret, true));
    QVERIFY(f.opening.take() != nullptr);
    QTRY_VERIFY(f.rooms.all().front().hasSecret);
    QVERIFY(f.open(kNas));
    QVERIFY(f.requests.back().secret.has_value());
    QCOMPARE(f.requests.back().secret->reveal(), std::string("hunter2"));
}

void RoomOpeningTest::notRememberedUnlessAsked()
{
    Fixture f;
    QVERIFY(f.open(kWithSecret));
    QVERIFY(f.opening.take() != nullptr);
    QTest::qWait(60);
    QVERIFY(f.vault.secrets.empty());
    QVERIFY(f.open(kNas));
    QVERIFY(!f.requests.back().secret);
}

void RoomOpeningTest::closedVaultIsSaidAndTheRoomOpens()
{
    Fixture f;
    f.vault.closed = true;
    QSignalSpy notKept(&f.opening, &RoomOpening::secretNotKept);
    QVERIFY(f.open(kWithSecret, true));
    QVERIFY(f.opening.take() != nullptr);
    QVERIFY(notKept.wait());
    QVERIFY(!f.rooms.all().front().hasSecret);
    SavedRoom saved = f.rooms.all().front();
    saved.hasSecret = true;
    f.rooms.put(saved);
    QVERIFY(f.open(kNas)); // reading fails: it is tried without
    QVERIFY(!f.requests.back().secret);
    f.host->refuse(Error{ErrorCode::NotAllowed, "a password is wanted", "give it"});
    QSignalSpy failed(&f.opening, &RoomOpening::failed);
    f.opening.open(kNas);
    QVERIFY(failed.wait());
    QVERIFY(failed.front().front().value<Error>().hint.find("the keyring is closed") != std::string::npos);
}

void RoomOpeningTest::triedAgainItIsKept()
{
    Fixture f;
    f.vault.closed = true;
    QSignalSpy notKept(&f.opening, &RoomOpening::secretNotKept);
    QVERIFY(f.open(kWithSecret, true));
    QVERIFY(f.opening.take() != nullptr);
    QVERIFY(notKept.wait());
    f.vault.closed = false;
    f.opening.keepSecret();
    QTRY_VERIFY(f.rooms.all().front().hasSecret);
    QCOMPARE(notKept.size(), 1);
}

void RoomOpeningTest::lateAnswerOfTheVaultIsDropped()
{
    Fixture f;
    QVERIFY(f.open(kWithSecret, true));
    QVERIFY(f.opening.take() != nullptr);
    QTRY_VERIFY(f.rooms.all().front().hasSecret);
    f.requests.clear();
    f.opening.open(kNas);
    f.opening.giveUp();
    QTest::qWait(60);
    QVERIFY(f.requests.empty());
}

void RoomOpeningTest::secretsAreNotInTheSettings()
{
    Fixture f;
    QVERIFY(f.open(kWithSecret, true));
    QVERIFY(f.opening.take() != nullptr);
    QTRY_VERIFY(f.rooms.all().front().hasSecret);
    f.settings.sync();
    QFile file(f.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
}

QTEST_GUILESS_MAIN(RoomOpeningTest)
#include "room_opening_test.moc"
