// SPDX-License-Identifier: GPL-3.0-or-later
// Vault: where passwords and API keys are kept between two runs of the console. Never a settings file.
#pragma once
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace freshseat::services {

/// Asynchronous: answers come later on the caller's thread, and never once `receiver` has died. Errors: Unsupported
/// when this machine has no keyring that is open, with the reason.
class Vault
{
public:
    virtual ~Vault() = default;
    Vault() = default;
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    using Found = std::function<void(Result<std::optional<Secret>>)>; ///< nothing: no secret under that key
    using Done = std::function<void(Result<void>)>;

    /// `key` is the connection's URL: no secret itself.
    virtual void read(const QString &key, QObject *receiver, Found found) = 0;
    virtual void write(const QString &key, const Secret &secret, QObject *receiver, Done done) = 0;
    /// One that is not there is removed, too.
    virtual void remove(const QString &key, QObject *receiver, Done done) = 0;
};

} // namespace freshseat::services
