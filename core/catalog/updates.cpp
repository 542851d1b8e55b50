// SPDX-License-Identifier: GPL-3.0-or-later
// Update sessions, roll-outs and where they send seats.
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"
#include "core/model/json.h"

namespace freshseat::catalog {

Result<std::vector<UpdateRecord>> Catalog::updates()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT masters.name, seat, store_key, file, base, since, who, intent "
                                     "FROM updates JOIN masters ON masters.id = updates.master ORDER BY masters.name");
    if (!query) return failure(query);
    std::vector<UpdateRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back({MasterName(query->text(0)), query->optionalInteger(1), query->text(2),
                           query->optionalText(3), static_cast<int>(query->integer(4)),
                           fromMilliseconds(query->integer(5)), query->text(6), query->optionalText(7)});
    }
}

Result<void> Catalog::addUpdate(const UpdateRecord &update)
{
    const std::lock_guard lock(m_mutex);
    const auto master = masterId(update.master);
    if (!master) return failure(master);
    auto insert = m_database->prepare("INSERT INTO updates (master, seat, store_key, file, base, since, who, intent) "
                                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return failure(insert);
    insert->bind(*master).bind(update.seat).bind(update.storeKey).bind(update.file).bind(std::int64_t{update.base});
    return insert->bind(toMilliseconds(update.since)).bind(update.by).bind(update.intent).run();
}

Result<void> Catalog::setUpdateIntent(const MasterName &master, const std::optional<std::string> &intent)
{
    const std::lock_guard lock(m_mutex);
    const auto id = masterId(master);
    if (!id) return failure(id);
    auto update = m_database->prepare("UPDATE updates SET intent = ? WHERE master = ?");
    if (!update) return failure(update);
    if (const auto done = update->bind(intent).bind(*id).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no update session");
    return {};
}

Result<void> Catalog::removeUpdate(const MasterName &master)
{
    const std::lock_guard lock(m_mutex);
    const auto id = masterId(master);
    if (!id) return failure(id);
    auto remove = m_database->prepare("DELETE FROM updates WHERE master = ?");
    if (!remove) return failure(remove);
    if (const auto done = remove->bind(*id).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no update session");
    return {};
}

Result<std::vector<Rollout>> Catalog::rollouts()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT value FROM rollouts ORDER BY master");
    if (!query) return failure(query);
    std::vector<Rollout> rollouts;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return rollouts;
        auto rollout = rolloutFromJson(Json::parse(query->text(0), nullptr, false));
        if (!rollout)
            return fail(ErrorCode::Failed,
                        "the catalogue holds a roll-out that cannot be read: " + rollout.error().message);
        rollouts.push_back(std::move(*rollout));
    }
}

Result<void> Catalog::saveRollout(const Rollout &rollout)
{
    const std::lock_guard lock(m_mutex);
    const auto master = masterId(rollout.master);
    if (!master) return failure(master);
    auto upsert = m_database->prepare("INSERT INTO rollouts (master, value) VALUES (?, ?) "
                                      "ON CONFLICT (master) DO UPDATE SET value = excluded.value");
    if (!upsert) return failure(upsert);
    return upsert->bind(*master).bind(toJson(rollout).dump()).run();
}

Result<std::vector<RowId>> Catalog::freshAtBoot()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT seat FROM fresh_at_boot ORDER BY seat");
    if (!query) return failure(query);
    std::vector<RowId> seats;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return seats;
        seats.push_back(query->integer(0));
    }
}

Result<void> Catalog::setFreshAtBoot(RowId seat, bool fresh)
{
    const std::lock_guard lock(m_mutex);
    auto change = m_database->prepare(fresh ? "INSERT OR IGNORE INTO fresh_at_boot (seat) VALUES (?)"
                                            : "DELETE FROM fresh_at_boot WHERE seat = ?");
    if (!change) return failure(change);
    return change->bind(seat).run();
}

Result<std::vector<AimRecord>> Catalog::aims()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT seat, masters.name, snapshot FROM aims "
                                     "JOIN masters ON masters.id = aims.master ORDER BY seat");
    if (!query) return failure(query);
    std::vector<AimRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back({query->integer(0), MasterName(query->text(1)), static_cast<int>(query->integer(2))});
    }
}

Result<void> Catalog::setAim(RowId seat, const MasterName &master, std::optional<int> snapshot)
{
    const std::lock_guard lock(m_mutex);
    const auto id = masterId(master);
    if (!id) return failure(id);
    auto change = m_database->prepare(snapshot ? "INSERT INTO aims (seat, master, snapshot) VALUES (?, ?, ?) "
                                                 "ON CONFLICT (seat, master) DO UPDATE SET snapshot = excluded.snapshot"
                                               : "DELETE FROM aims WHERE seat = ? AND master = ?");
    if (!change) return failure(change);
    change->bind(seat).bind(*id);
    if (snapshot) change->bind(std::int64_t{*snapshot});
    return change->run();
}

} // namespace freshseat::catalog
