// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: append only (the database itself refuses changes).
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"

#include <algorithm>

namespace freshseat::catalog {

Result<JournalEntry> Catalog::addJournal(const JournalEntry &entry, const std::optional<SeatName> &seat)
{
    const std::lock_guard lock(m_mutex);
    auto insert = m_database->prepare(
        "INSERT INTO journal (at, who, action, object, outcome, detail, seat) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return failure(insert);
    insert->bind(toMilliseconds(entry.at)).bind(entry.who).bind(entry.action).bind(entry.object);
    insert->bind(entry.outcome).bind(entry.detail).bind(seat ? std::optional(seat->value()) : std::nullopt);
    if (const auto done = insert->run(); !done) return failure(done);
    JournalEntry written = entry;
    written.id = m_database->lastInsertId();
    written.at = fromMilliseconds(toMilliseconds(entry.at));
    return written;
}

Result<std::vector<JournalEntry>> Catalog::journal(const std::optional<SeatName> &seat, std::int64_t after, int limit)
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare(seat ? "SELECT id, at, who, action, object, outcome, detail FROM journal "
                                            "WHERE seat = ? AND id > ? ORDER BY id DESC LIMIT ?"
                                          : "SELECT id, at, who, action, object, outcome, detail FROM journal "
                                            "WHERE id > ? ORDER BY id DESC LIMIT ?");
    if (!query) return failure(query);
    if (seat) query->bind(seat->value());
    query->bind(after).bind(std::int64_t{std::max(limit, 0)});
    std::vector<JournalEntry> entries;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) break;
        entries.push_back({query->integer(0), fromMilliseconds(query->integer(1)), query->text(2), query->text(3),
                           query->text(4), query->text(5), query->text(6)});
    }
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace freshseat::catalog
