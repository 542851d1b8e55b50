// SPDX-License-Identifier: GPL-3.0-or-later
// Seats of the catalogue and the logins that are remembered of them.
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"

#include <map>

namespace freshseat::catalog {

namespace {

constexpr const char *kSelectSeats =
    "SELECT seats.id, seats.name, mac, seat_group, masters.name, snapshot, pinned, policy, size_limit, place_x, "
    "place_y, "
    "auth, initiators, max_sessions, clone_key, chap_user, chap_secret, mutual_user, mutual_secret, serial, naa, "
    "last_reset, last_error, firmware FROM seats JOIN masters ON masters.id = seats.master ORDER BY seats.name";
constexpr const char *kInsertSeat =
    "INSERT INTO seats (name, mac, seat_group, master, snapshot, pinned, policy, size_limit, place_x, place_y, auth, "
    "initiators, max_sessions, clone_key, chap_user, chap_secret, mutual_user, mutual_secret, serial, naa, last_reset, "
    "last_error, firmware) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kUpdateSeat =
    "UPDATE seats SET (name, mac, seat_group, master, snapshot, pinned, policy, size_limit, place_x, place_y, auth, "
    "initiators, max_sessions, clone_key, chap_user, chap_secret, mutual_user, mutual_secret, serial, naa, last_reset, "
    "last_error, firmware) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?";

template <class T, class From>
std::optional<T> cast(const std::optional<From> &value)
{
    if (!value) return std::nullopt;
    return static_cast<T>(*value);
}

std::vector<std::string> initiatorsFrom(const std::string &text)
{
    if (text.empty()) return {};
    return split(text, ',');
}

Result<SeatRecord> readSeat(const Statement &row)
{
    const auto policy = policyFromCode(row.text(7));
    if (!policy) return failure(policy);
    const auto auth = authFromCode(row.text(11));
    if (!auth) return failure(auth);
    const auto firmware = bootProgramFromCode(row.text(23));
    if (!firmware) return failure(firmware);
    SeatRecord seat;
    seat.id = row.integer(0);
    seat.name = SeatName(row.text(1));
    seat.mac = row.text(2);
    seat.group = row.text(3);
    seat.master = MasterName(row.text(4));
    seat.snapshot = static_cast<int>(row.integer(5));
    seat.pinned = row.integer(6) != 0;
    seat.policy = *policy;
    seat.sizeLimit = cast<std::uint64_t>(row.optionalInteger(8));
    if (!row.isNull(9) && !row.isNull(10)) seat.place = Place{row.real(9), row.real(10)};
    seat.auth = *auth;
    seat.initiators = initiatorsFrom(row.text(12));
    seat.maxSessions = static_cast<int>(row.integer(13));
    seat.cloneKey = row.text(14);
    seat.chapUser = row.text(15);
    seat.chapSecret = Secret(row.text(16));
    seat.mutualUser = row.text(17);
    seat.mutualSecret = Secret(row.text(18));
    seat.serial = row.text(19);
    seat.naa = static_cast<std::uint64_t>(row.integer(20));
    if (const auto at = row.optionalInteger(21)) seat.lastReset = fromMilliseconds(*at);
    seat.lastError = row.optionalText(22);
    seat.firmware = *firmware;
    return seat;
}

void bindSeat(Statement &to, const SeatRecord &seat, RowId master)
{
    std::optional<std::int64_t> lastReset;
    if (seat.lastReset) lastReset = toMilliseconds(*seat.lastReset);
    to.bind(seat.name.value()).bind(seat.mac).bind(seat.group).bind(master);
    to.bind(std::int64_t{seat.snapshot}).bind(std::int64_t{seat.pinned}).bind(policyCode(seat.policy));
    to.bind(cast<std::int64_t>(seat.sizeLimit));
    to.bind(seat.place ? std::optional(seat.place->x) : std::nullopt);
    to.bind(seat.place ? std::optional(seat.place->y) : std::nullopt);
    to.bind(authCode(seat.auth)).bind(join(seat.initiators, ",")).bind(std::int64_t{seat.maxSessions});
    to.bind(seat.cloneKey).bind(seat.chapUser).bind(seat.chapSecret.reveal());
    to.bind(seat.mutualUser).bind(seat.mutualSecret.reveal()).bind(seat.serial);
    to.bind(static_cast<std::int64_t>(seat.naa)).bind(lastReset).bind(seat.lastError);
    to.bind(bootProgramCode(seat.firmware));
}

Result<std::map<RowId, std::vector<DiskRecord>>> readDataDisks(Database &database)
{
    auto query =
        database.prepare("SELECT seat, lun, masters.name, snapshot, pinned, clone_key, serial, naa, size_limit "
                         "FROM data_disks JOIN masters ON masters.id = data_disks.master ORDER BY seat, lun");
    if (!query) return failure(query);
    std::map<RowId, std::vector<DiskRecord>> disks;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return disks;
        DiskRecord disk;
        disk.lun = static_cast<int>(query->integer(1));
        disk.master = MasterName(query->text(2));
        disk.snapshot = static_cast<int>(query->integer(3));
        disk.pinned = query->integer(4) != 0;
        disk.cloneKey = query->text(5);
        disk.serial = query->text(6);
        disk.naa = static_cast<std::uint64_t>(query->integer(7));
        disk.ownLimit = cast<std::uint64_t>(query->optionalInteger(8));
        disks[query->integer(0)].push_back(std::move(disk));
    }
}

} // namespace

Result<std::vector<SeatRecord>> Catalog::seats()
{
    const std::lock_guard lock(m_mutex);
    auto disks = readDataDisks(*m_database);
    if (!disks) return failure(disks);
    auto query = m_database->prepare(kSelectSeats);
    if (!query) return failure(query);
    std::vector<SeatRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        auto seat = readSeat(*query);
        if (!seat) return failure(seat);
        seat->data = std::move((*disks)[seat->id]);
        records.push_back(std::move(*seat));
    }
}

Result<void> Catalog::setDataDisks(RowId seat, const std::vector<DiskRecord> &disks)
{
    auto remove = m_database->prepare("DELETE FROM data_disks WHERE seat = ?");
    if (!remove) return failure(remove);
    if (auto done = remove->bind(seat).run(); !done) return done;
    auto insert = m_database->prepare("INSERT INTO data_disks (seat, lun, master, snapshot, pinned, clone_key, serial, "
                                      "naa, size_limit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert) return failure(insert);
    for (const DiskRecord &disk : disks) {
        const auto master = masterId(disk.master);
        if (!master) return failure(master);
        insert->bind(seat).bind(std::int64_t{disk.lun}).bind(*master).bind(std::int64_t{disk.snapshot});
        insert->bind(std::int64_t{disk.pinned}).bind(disk.cloneKey).bind(disk.serial);
        insert->bind(static_cast<std::int64_t>(disk.naa)).bind(cast<std::int64_t>(disk.ownLimit));
        if (auto done = insert->run(); !done) return done;
    }
    return {};
}

Result<RowId> Catalog::addSeat(const SeatRecord &seat)
{
    return transact([&]() -> Result<RowId> {
        const auto master = masterId(seat.master);
        if (!master) return failure(master);
        auto insert = m_database->prepare(kInsertSeat);
        if (!insert) return failure(insert);
        bindSeat(*insert, seat, *master);
        if (const auto done = insert->run(); !done) return failure(done);
        const RowId id = m_database->lastInsertId();
        if (const auto done = setDataDisks(id, seat.data); !done) return failure(done);
        return id;
    });
}

Result<void> Catalog::updateSeat(const SeatRecord &seat)
{
    return transact([&]() -> Result<void> {
        const auto master = masterId(seat.master);
        if (!master) return failure(master);
        auto update = m_database->prepare(kUpdateSeat);
        if (!update) return failure(update);
        bindSeat(*update, seat, *master);
        if (const auto done = update->bind(seat.id).run(); !done) return done;
        if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no such seat: \"" + seat.name.value() + "\"");
        if (auto done = setDataDisks(seat.id, seat.data); !done) return done;
        return {};
    });
}

Result<void> Catalog::removeSeat(RowId seat)
{
    const std::lock_guard lock(m_mutex);
    auto remove = m_database->prepare("DELETE FROM seats WHERE id = ?");
    if (!remove) return failure(remove);
    if (const auto done = remove->bind(seat).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no such seat");
    return {};
}

Result<std::vector<LoginRecord>> Catalog::logins()
{
    const std::lock_guard lock(m_mutex);
    auto query =
        m_database->prepare("SELECT seat, initiator, isid, booted, barred FROM logins ORDER BY seat, initiator, isid");
    if (!query) return failure(query);
    std::vector<LoginRecord> records;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return records;
        records.push_back(
            {query->integer(0), query->text(1), query->text(2), query->integer(3) != 0, query->integer(4) != 0});
    }
}

Result<void> Catalog::setLogins(RowId seat, const std::vector<LoginRecord> &logins)
{
    return transact([&]() -> Result<void> {
        auto remove = m_database->prepare("DELETE FROM logins WHERE seat = ?");
        if (!remove) return failure(remove);
        if (const auto done = remove->bind(seat).run(); !done) return done;
        auto insert =
            m_database->prepare("INSERT INTO logins (seat, initiator, isid, booted, barred) VALUES (?, ?, ?, ?, ?)");
        if (!insert) return failure(insert);
        for (const LoginRecord &login : logins) {
            insert->bind(seat).bind(login.initiator).bind(login.isid);
            insert->bind(std::int64_t{login.booted}).bind(std::int64_t{login.barred});
            if (const auto done = insert->run(); !done) return done;
        }
        return {};
    });
}

} // namespace freshseat::catalog
