// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainVault against a real Secret Service; keychain.sh runs the cases one by one.
#include "app/console/keychain_vault.h"

#include <QTest>

#include <memory>

using namespace freshseat;
using freshseat::console::KeychainVault;

namespace {

const QString kUrl = QStringLiteral("truenas://anna@nas/tank");
constexpr int kPatience = 20000;

std::optional<Result<std::optional<Secret>>> readAll(KeychainVault &vault, const QString &key)
{
    QObject receiver;
    std::optional<Result<std::optional<Secret>>> answer;
    vault.read(key, &receiver, [&](Result<std::optional<Secret>> found) { answer = std::move(found); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kPatience)) return std::nullopt;
    return answer;
}

} // namespace

class KeychainVaultTest : public QObject
{
    Q_OBJECT
private slots:
    void keeps();
    void findsWhatWasKept();
    void closedKeyringIsSaid();
};

void KeychainVaultTest::keeps()
{
    KeychainVault vault;
    const auto nothing = readAll(vault, kUrl);
    QVERIFY(nothing && *nothing);
    QVERIFY(!(**nothing).has_value());
    std::optional<Result<void>> written;
    vault.write(kUrl, Secret("pässword 密"), this, [&](Result<void> done) { written = std::move(done); });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), kPatience);
    QVERIFY2(*written, written->error().message.c_str());
    // Nobody waits any more: no answer, no crash.
    vault.read(kUrl, std::make_unique<QObject>().get(), [](const auto &) { QFAIL("answered a dead receiver"); });
}

void KeychainVaultTest::findsWhatWasKept()
{
    KeychainVault vault;
    auto found = readAll(vault, kUrl);
    QVERIFY(found && *found && (**found).has_value());
    QCOMPARE((**found)->reveal(), std::string("pässword 密"));
    std::optional<Result<void>> removed;
    vault.remove(kUrl, this, [&](Result<void> done) { removed = std::move(done); });
    QTRY_VERIFY_WITH_TIMEOUT(removed.has_value(), kPatience);
    QVERIFY(*removed);
    found = readAll(vault, kUrl);
    QVERIFY(found && *found && !(**found).has_value());
}

void KeychainVaultTest::closedKeyringIsSaid()
{
    KeychainVault vault;
    std::optional<Result<void>> written;
    vault.write(kUrl, Secret("x"), this, [&](Result<void> done) { written = std::move(done); });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), kPatience);
    QVERIFY(!*written);
    QCOMPARE(written->error().code, ErrorCode::Unsupported);
    QVERIFY(!written->error().hint.empty());
    QVERIFY(written->error().message.find("pw") == std::string::npos);
}

QTEST_GUILESS_MAIN(KeychainVaultTest)
#include "keychain_vault_test.moc"
