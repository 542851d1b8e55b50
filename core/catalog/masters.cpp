// SPDX-License-Identifier: GPL-3.0-or-later
// Masters and snapshots of the catalogue.
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"

namespace freshseat::catalog {

Result<RowId> Catalog::masterId(const MasterName &name)
{
    auto query = m_database->prepare("SELECT id FROM masters WHERE name = ?");
    if (!query) return failure(query);
    const auto row = query->bind(name.value()).step();
    if (!row) return failure(row);
    if (!*row) return fail(ErrorCode::NotFound, "no such master: \"" + name.value() + "\"");
    return query->integer(0);
}

Result<std::vector<MasterRecord>> Catalog::masters()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare(
        "SELECT id, name, COALESCE ((SELECT snapshots.size FROM snapshots WHERE master = masters.id AND "
        "current = 1), size), created FROM masters ORDER BY name");
    if (!query) return failure(query);
    std::vector<MasterRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back({query->integer(0), MasterName(query->text(1)), static_cast<std::uint64_t>(query->integer(2)),
                           fromMilliseconds(query->integer(3))});
    }
}

Result<std::vector<SnapshotRecord>> Catalog::snapshots(const MasterName &master)
{
    const std::lock_guard lock(m_mutex);
    const auto id = masterId(master);
    if (!id) return failure(id);
    auto query = m_database->prepare("SELECT number, store_key, comment, created, changed_bytes, current, "
                                     "last_known_good, bad, size FROM snapshots WHERE master = ? ORDER BY number");
    if (!query) return failure(query);
    query->bind(*id);
    std::vector<SnapshotRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back({static_cast<int>(query->integer(0)), query->text(1), query->text(2),
                           fromMilliseconds(query->integer(3)), static_cast<std::uint64_t>(query->integer(4)),
                           query->integer(5) != 0, query->integer(6) != 0, query->integer(7) != 0,
                           static_cast<std::uint64_t>(query->optionalInteger(8).value_or(0))});
    }
}

Result<void> Catalog::insertSnapshot(RowId master, const SnapshotRecord &snapshot)
{
    auto insert = m_database->prepare(
        "INSERT INTO snapshots (master, number, store_key, comment, created, "
        "changed_bytes, current, last_known_good, bad, size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return failure(insert);
    std::optional<std::int64_t> size;
    if (snapshot.size != 0) size = static_cast<std::int64_t>(snapshot.size);
    insert->bind(master)
        .bind(static_cast<std::int64_t>(snapshot.number))
        .bind(snapshot.storeKey)
        .bind(snapshot.comment)
        .bind(toMilliseconds(snapshot.created))
        .bind(static_cast<std::int64_t>(snapshot.changedBytes))
        .bind(static_cast<std::int64_t>(snapshot.current))
        .bind(static_cast<std::int64_t>(snapshot.lastKnownGood))
        .bind(static_cast<std::int64_t>(snapshot.bad))
        .bind(size);
    if (auto done = insert->run(); !done) return done;
    auto count = m_database->prepare("UPDATE masters SET last_number = MAX (last_number, ?) WHERE id = ?");
    if (!count) return failure(count);
    return count->bind(static_cast<std::int64_t>(snapshot.number)).bind(master).run();
}

Result<int> Catalog::nextNumber(const MasterName &master)
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT last_number + 1 FROM masters WHERE name = ?");
    if (!query) return failure(query);
    const auto row = query->bind(master.value()).step();
    if (!row) return failure(row);
    if (!*row) return fail(ErrorCode::NotFound, "no such master: \"" + master.value() + "\"");
    return static_cast<int>(query->integer(0));
}

Result<void> Catalog::addSnapshot(const MasterName &master, const SnapshotRecord &snapshot)
{
    return transact([&]() -> Result<void> {
        const auto id = masterId(master);
        if (!id) return failure(id);
        if (const auto done = insertSnapshot(*id, snapshot); !done) return done;
        return {};
    });
}

Result<void> Catalog::changeSnapshots(const MasterName &master, int number, std::initializer_list<const char *> steps)
{
    return transact([&]() -> Result<void> {
        const auto id = masterId(master);
        if (!id) return failure(id);
        for (const char *sql : steps) {
            auto step = m_database->prepare(sql);
            if (!step) return failure(step);
            if (const auto done = step->bind(*id).bind(std::int64_t{number}).run(); !done) return done;
        }
        if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no such snapshot");
        return {};
    });
}

Result<void> Catalog::removeSnapshot(const MasterName &master, int number)
{
    return changeSnapshots(master, number, {"DELETE FROM snapshots WHERE master = ? AND number = ?"});
}

Result<void> Catalog::setCurrent(const MasterName &master, int number)
{
    return changeSnapshots(master, number,
                           {"UPDATE snapshots SET current = 0 WHERE master = ? AND number <> ?",
                            "UPDATE snapshots SET current = 1 WHERE master = ? AND number = ?"});
}

Result<void> Catalog::markSnapshot(const MasterName &master, int number, bool good)
{
    if (!good) {
        return changeSnapshots(master, number,
                               {"UPDATE snapshots SET bad = 1, last_known_good = 0 WHERE master = ? AND number = ?"});
    }
    return changeSnapshots(master, number,
                           {"UPDATE snapshots SET last_known_good = 0 WHERE master = ? AND number <> ?",
                            "UPDATE snapshots SET bad = 0, last_known_good = 1 WHERE master = ? AND number = ?"});
}

Result<void> Catalog::addMaster(const MasterRecord &master, const SnapshotRecord &first)
{
    return transact([&]() -> Result<void> {
        auto insert = m_database->prepare("INSERT INTO masters (name, size, created) VALUES (?, ?, ?)");
        if (!insert) return failure(insert);
        insert->bind(master.name.value())
            .bind(static_cast<std::int64_t>(master.size))
            .bind(toMilliseconds(master.created));
        if (const auto done = insert->run(); !done) return done;
        if (const auto done = insertSnapshot(m_database->lastInsertId(), first); !done) return done;
        return {};
    });
}

Result<void> Catalog::removeMaster(const MasterName &master)
{
    return transact([&]() -> Result<void> {
        const auto id = masterId(master);
        if (!id) return failure(id);
        for (const char *sql : {"DELETE FROM snapshots WHERE master = ?", "DELETE FROM masters WHERE id = ?"}) {
            auto remove = m_database->prepare(sql);
            if (!remove) return failure(remove);
            if (const auto done = remove->bind(*id).run(); !done) return done;
        }
        return {};
    });
}

} // namespace freshseat::catalog
