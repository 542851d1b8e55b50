// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines and PCs in the catalogue.
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"

namespace freshseat::catalog {

namespace {

constexpr const char *kSelectPcs = "SELECT number, mac, uuid, address, manufacturer, product, serial, nic, firmware, "
                                   "first_seen, last_seen, ignored FROM pcs";
constexpr const char *kPutPc =
    "INSERT INTO pcs (mac, uuid, address, manufacturer, product, serial, nic, firmware, first_seen, last_seen) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mac) DO UPDATE SET address = excluded.address, "
    "last_seen = excluded.last_seen, "
    // A request that leaves something out does not make the PC forget it.
    "uuid = ifnull(nullif(excluded.uuid, ''), uuid), "
    "manufacturer = ifnull(nullif(excluded.manufacturer, ''), manufacturer), "
    "product = ifnull(nullif(excluded.product, ''), product), "
    "serial = ifnull(nullif(excluded.serial, ''), serial), nic = ifnull(nullif(excluded.nic, ''), nic), "
    "firmware = ifnull(nullif(excluded.firmware, ''), firmware)";

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
    auto batch = this->batch();
    if (!batch) return failure(batch);
    auto insert = m_database->prepare("INSERT INTO " + table + " (seat, at, event, detail) VALUES (?, ?, ?, ?)");
    if (!insert) return failure(insert);
    for (const TimelineEvent &event : events) {
        insert->bind(seat).bind(toMilliseconds(event.at)).bind(event.event).bind(event.detail);
        if (const auto done = insert->run(); !done) return done;
    }
    auto forget = m_database->prepare("DELETE FROM " + table + " WHERE seat = ?1 AND id <= (SELECT id FROM " + table +
                                      " WHERE seat = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)");
    if (!forget) return failure(forget);
    if (const auto done = forget->bind(seat).bind(std::int64_t{keep}).run(); !done) return done;
    return batch->commit();
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

Result<PcRecord> Catalog::putPc(const PcRecord &pc, int most)
{
    auto batch = this->batch();
    if (!batch) return failure(batch);
    auto put = m_database->prepare(kPutPc);
    if (!put) return failure(put);
    put->bind(pc.pc.mac).bind(pc.uuid).bind(pc.pc.address).bind(pc.pc.manufacturer).bind(pc.pc.product);
    put->bind(pc.pc.serial).bind(pc.pc.nic).bind(pc.pc.firmware).bind(toMilliseconds(pc.pc.firstSeen));
    if (const auto done = put->bind(toMilliseconds(pc.pc.lastSeen)).run(); !done) return failure(done);
    auto forget =
        m_database->prepare("DELETE FROM pcs WHERE number IN (SELECT number FROM pcs ORDER BY last_seen DESC, "
                            "number DESC LIMIT -1 OFFSET ?)");
    if (!forget) return failure(forget);
    if (const auto done = forget->bind(std::int64_t{most}).run(); !done) return failure(done);
    auto query = m_database->prepare(std::string(kSelectPcs) + " WHERE mac = ?");
    if (!query) return failure(query);
    const auto row = query->bind(pc.pc.mac).step();
    if (!row) return failure(row);
    if (!*row) return fail(ErrorCode::NotFound, "no such PC: " + pc.pc.mac);
    PcRecord stored = readPc(*query);
    if (const auto done = batch->commit(); !done) return failure(done);
    return stored;
}

Result<void> Catalog::ignorePc(const std::string &mac)
{
    const std::lock_guard lock(m_mutex);
    auto update = m_database->prepare("UPDATE pcs SET ignored = 1 WHERE mac = ?");
    if (!update) return failure(update);
    if (const auto done = update->bind(mac).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no such PC: " + mac);
    return {};
}

} // namespace freshseat::catalog
