// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets of single boots in the catalogue.
#include "core/catalog/catalog.h"

namespace freshseat::catalog {

Result<std::vector<BootSecretRecord>> Catalog::bootSecrets()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT id, seat, secret, initiator, isid, address FROM boot_secrets ORDER BY id");
    if (!query) return failure(query);
    std::vector<BootSecretRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        BootSecretRecord record{query->integer(0), query->integer(1), Secret(query->text(2)), {}};
        if (!query->isNull(3)) record.user = BootSecretRecord::User{query->text(3), query->text(4), query->text(5)};
        records.push_back(std::move(record));
    }
}

Result<RowId> Catalog::addBootSecret(RowId seat, const Secret &secret)
{
    const std::lock_guard lock(m_mutex);
    auto insert = m_database->prepare("INSERT INTO boot_secrets (seat, secret) VALUES (?, ?)");
    if (!insert) return failure(insert);
    if (const auto done = insert->bind(seat).bind(secret.reveal()).run(); !done) return failure(done);
    return m_database->lastInsertId();
}

Result<void> Catalog::useBootSecret(RowId id, const BootSecretRecord::User &user)
{
    const std::lock_guard lock(m_mutex);
    auto update = m_database->prepare("UPDATE boot_secrets SET (initiator, isid, address) = (?, ?, ?) WHERE id = ?");
    if (!update) return failure(update);
    return update->bind(user.initiator).bind(user.isid).bind(user.address).bind(id).run();
}

Result<void> Catalog::removeBootSecret(RowId id)
{
    const std::lock_guard lock(m_mutex);
    auto remove = m_database->prepare("DELETE FROM boot_secrets WHERE id = ?");
    if (!remove) return failure(remove);
    return remove->bind(id).run();
}

} // namespace freshseat::catalog
