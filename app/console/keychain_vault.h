// SPDX-License-Identifier: GPL-3.0-or-later
// KeychainVault: the system's keychain (Secret Service, KWallet, Windows, macOS), through QtKeychain.
#pragma once
#include "core/services/vault.h"

namespace freshseat::console {

class KeychainVault final : public services::Vault
{
public:
    void read(const QString &key, QObject *receiver, Found found) override;
    void write(const QString &key, const Secret &secret, QObject *receiver, Done done) override;
    void remove(const QString &key, QObject *receiver, Done done) override;
};

} // namespace freshseat::console
