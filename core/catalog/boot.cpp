// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines and PCs in the catalogue.
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"

namespace freshseat::catalog {

namespace {

constexpr const char *kSelectPcs = "SELECT number, mac, uuid, address, manufacturer, product, serial, nic, firmware, "
                                   "first_seen, last_seen, ignored FROM pcs";
constexpr const char *kSavePc =
    "INSERT INTO pcs (number, mac, uuid, address, manufacturer, product, serial, nic, firmware, first_seen, last_seen, "
    "ignored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET uuid = excluded.uuid, "
    "address = excluded.address, manufacturer = excluded.manufacturer, product = excluded.product, "
    "serial = excluded.serial, nic = excluded.nic, firmware = excluded.firmware, last_seen = excluded.last_seen, "
    "ignored = excluded.ignored";

PcRecord readPc(const Statement &row)
{
    PcRecord record;
    record.pc.number = static_cast<int>(row.integer(0));
    record.pc.mac = row.text(1);
    record.uuid = row.text(2);
    record.pc.address = row.text(3);
    record.pc.manufacturer = row.text(4);
    record.pc.product = row.text(5);
    record.pc.serial = row.text(6);
    record.pc.nic = row.text(7);
    record.pc.firmware = row.text(8);
    record.pc.firstSeen = fromMilliseconds(row.integer(9));
    record.pc.lastSeen = fromMilliseconds(row.integer(10));
    record.pc.ignored = row.integer(11) != 0;
    return record;
}

} // namespace

Result<std::vector<BootEventRecord>> Catalog::bootEvents()
{
    return eventsIn("boot_events");
}

Result<void> Catalog::addBootEvents(RowId seat, const std::vector<TimelineEvent> &events, int keep)
{
    return addEventsTo("boot_events", seat, events, keep);
}

Result<std::vector<BootEventRecord>> Catalog::followedEvents()
{
    return eventsIn("followed_events");
}

Result<void> Catalog::addFollowedEvents(RowId seat, const std::vector<TimelineEvent> &events, int keep)
{
    return addEventsTo("followed_events", seat, events, keep);
}

Result<std::vector<BootEventRecord>> Catalog::eventsIn(const std::string &table)
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT seat, at, event, detail FROM " + table + " ORDER BY id");
    if (!query) return failure(query);
    std::vector<BootEventRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back({query->integer(0), {fromMilliseconds(query->integer(1)), query->text(2), query->text(3)}});
    }
}

Result<void> Catalog::addEventsTo(const std::string &table, RowId seat, const std::vector<TimelineEvent> &events,
                                  int keep)
{
    return transact([&]() -> Result<void> {
        auto insert = m_database->prepare("INSERT INTO " + table + " (seat, at, event, detail) VALUES (?, ?, ?, ?)");
        if (!insert) return failure(insert);
        for (const TimelineEvent &event : events) {
            insert->bind(seat).bind(toMilliseconds(event.at)).bind(event.event).bind(event.detail);
            if (const auto done = insert->run(); !done) return done;
        }
        auto forget = m_database->prepare("DELETE FROM " + table + " WHERE seat = ?1 AND id <= (SELECT id FROM " +
                                          table + " WHERE seat = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)");
        if (!forget) return failure(forget);
        if (const auto done = forget->bind(seat).bind(std::int64_t{keep}).run(); !done) return done;
        return {};
    });
}

Result<std::vector<PcRecord>> Catalog::pcs()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare(std::string(kSelectPcs) + " ORDER BY number");
    if (!query) return failure(query);
    std::vector<PcRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back(readPc(*query));
    }
}

Result<int> Catalog::lastPcNumber()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare("SELECT seq FROM sqlite_sequence WHERE name = 'pcs'");
    if (!query) return failure(query);
    const auto row = query->step();
    if (!row) return failure(row);
    return *row ? static_cast<int>(query->integer(0)) : 0;
}

Result<void> Catalog::savePcs(const std::vector<PcRecord> &changed, const std::vector<int> &forgotten)
{
    return transact([&]() -> Result<void> {
        // First: a PC that was forgotten and came again has a new number under its old MAC.
        auto forget = m_database->prepare("DELETE FROM pcs WHERE number = ?");
        if (!forget) return failure(forget);
        for (const int number : forgotten) {
            if (auto done = forget->bind(std::int64_t{number}).run(); !done) return done;
        }
        auto save = m_database->prepare(kSavePc);
        if (!save) return failure(save);
        for (const PcRecord &record : changed) {
            const Pc &pc = record.pc;
            save->bind(std::int64_t{pc.number}).bind(pc.mac).bind(record.uuid).bind(pc.address);
            save->bind(pc.manufacturer).bind(pc.product).bind(pc.serial).bind(pc.nic).bind(pc.firmware);
            save->bind(toMilliseconds(pc.firstSeen)).bind(toMilliseconds(pc.lastSeen)).bind(std::int64_t{pc.ignored});
            if (auto done = save->run(); !done) return done;
        }
        return {};
    });
}

} // namespace freshseat::catalog
