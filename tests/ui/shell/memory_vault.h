// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/services/vault.h"

#include <QTimer>

#include <map>

namespace freshseat::ui::test {

/// A vault in memory whose answers come later, as a keyring's do.
class MemoryVault final : public services::Vault
{
public:
    void read(const QString &key, QObject *receiver, Found found) override
    {
        later(receiver, [this, key, found = std::move(found)] {
            if (closed) return found(fail(ErrorCode::Unsupported, "the keyring is closed"));
            const auto at = secrets.find(key);
            found(at == secrets.end() ? std::optional<Secret>() : std::optional(Secret(at->second)));
        });
    }
    void write(const QString &key, const Secret &secret, QObject *receiver, Done done) override
    {
        later(receiver, [this, key, value = secret.reveal(), done = std::move(done)] {
            if (closed) return done(fail(ErrorCode::Unsupported, "the keyring is closed"));
            secrets[key] = value;
            done({});
        });
    }
    void remove(const QString &key, QObject *receiver, Done done) override
    {
        later(receiver, [this, key, done = std::move(done)] {
            secrets.erase(key);
            done({});
        });
    }
    std::map<QString, std::string> secrets;
    bool closed = false;

private:
    static void later(QObject *receiver, std::function<void()> work)
    {
        QTimer::singleShot(20, receiver, std::move(work));
    }
};

} // namespace freshseat::ui::test
