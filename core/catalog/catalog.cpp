// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, batches, pending things and settings of the catalogue.
#include "core/catalog/catalog.h"

#include "core/catalog/codes.h"
#include "core/catalog/schema.h"

namespace freshseat::catalog {

Result<std::unique_ptr<Catalog>> Catalog::open(const std::filesystem::path &file)
{
    auto database = Database::open(file);
    if (!database) return failure(database);
    if (const auto done = migrate(**database); !done) return failure(done);
    return std::unique_ptr<Catalog>(new Catalog(std::move(*database)));
}

Result<Catalog::Batch> Catalog::batch()
{
    std::unique_lock lock(m_mutex);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction) return failure(transaction);
    return Batch(std::move(lock), std::move(*transaction));
}

Result<std::vector<PendingRecord>> Catalog::pending()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT kind, store_key FROM pending ORDER BY kind, store_key");
    if (!query) return failure(query);
    std::vector<PendingRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        const auto kind = pendingFromCode(query->text(0));
        if (!kind) return failure(kind);
        records.push_back({*kind, query->text(1)});
    }
}

Result<void> Catalog::addPending(const PendingRecord &record)
{
    const std::lock_guard lock(m_mutex);
    auto insert = m_database->prepare("INSERT OR IGNORE INTO pending (kind, store_key) VALUES (?, ?)");
    if (!insert) return failure(insert);
    return insert->bind(pendingCode(record.kind)).bind(record.storeKey).run();
}

Result<void> Catalog::removePending(const PendingRecord &record)
{
    const std::lock_guard lock(m_mutex);
    auto remove = m_database->prepare("DELETE FROM pending WHERE kind = ? AND store_key = ?");
    if (!remove) return failure(remove);
    return remove->bind(pendingCode(record.kind)).bind(record.storeKey).run();
}

Result<std::optional<std::string>> Catalog::setting(const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT value FROM settings WHERE key = ?");
    if (!query) return failure(query);
    const auto row = query->bind(key).step();
    if (!row) return failure(row);
    if (!*row) return std::optional<std::string>();
    return std::optional<std::string>(query->text(0));
}

Result<void> Catalog::setSetting(const std::string &key, const std::string &value)
{
    const std::lock_guard lock(m_mutex);
    auto upsert = m_database->prepare("INSERT INTO settings (key, value) VALUES (?, ?) "
                                      "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!upsert) return failure(upsert);
    return upsert->bind(key).bind(value).run();
}

} // namespace freshseat::catalog
