// SPDX-License-Identifier: GPL-3.0-or-later
// Migrations in order: entry n leads from version n to n + 1. An entry that was released is never changed.
#include "core/catalog/schema.h"

#include <array>
#include <string>

namespace freshseat::catalog {

namespace {

// Times are milliseconds since 1970 UTC. Names compare without regard to case (they are ASCII).
// seats.master and snapshot say on what the clone stands; pinned = 0: it follows the master's current snapshot at its
// next reset. logins: what an operating system logged in with, so that it can be kept out (barred) when its clone was
// reset under it. pending: what a crash may leave in the store without an owner; swept when the room opens.
constexpr const char *kVersion1 = R"sql(
CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE masters (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    size INTEGER NOT NULL CHECK (size > 0),
    created INTEGER NOT NULL
) STRICT;
CREATE TABLE snapshots (
    master INTEGER NOT NULL REFERENCES masters (id),
    number INTEGER NOT NULL CHECK (number > 0),
    store_key TEXT NOT NULL UNIQUE,
    comment TEXT NOT NULL,
    created INTEGER NOT NULL,
    changed_bytes INTEGER NOT NULL,
    current INTEGER NOT NULL DEFAULT 0,
    last_known_good INTEGER NOT NULL DEFAULT 0,
    bad INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (master, number)
) STRICT;
CREATE UNIQUE INDEX one_current ON snapshots (master) WHERE current = 1;
CREATE TABLE seats (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    mac TEXT NOT NULL UNIQUE,
    seat_group TEXT NOT NULL,
    master INTEGER NOT NULL,
    snapshot INTEGER NOT NULL,
    pinned INTEGER NOT NULL,
    policy TEXT NOT NULL,
    size_limit INTEGER,
    place_x REAL,
    place_y REAL,
    auth TEXT NOT NULL,
    initiators TEXT NOT NULL,
    max_sessions INTEGER NOT NULL,
    clone_key TEXT NOT NULL UNIQUE,
    chap_user TEXT NOT NULL,
    chap_secret TEXT NOT NULL,
    mutual_user TEXT NOT NULL,
    mutual_secret TEXT NOT NULL,
    serial TEXT NOT NULL UNIQUE,
    naa INTEGER NOT NULL UNIQUE,
    last_reset INTEGER,
    last_error TEXT,
    FOREIGN KEY (master, snapshot) REFERENCES snapshots (master, number)
) STRICT;
CREATE TABLE logins (
    seat INTEGER NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
    initiator TEXT NOT NULL,
    isid TEXT NOT NULL,
    booted INTEGER NOT NULL,
    barred INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (seat, initiator, isid)
) STRICT;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    seat TEXT COLLATE NOCASE
) STRICT;
CREATE INDEX journal_of_seat ON journal (seat, id);
CREATE TRIGGER journal_is_kept BEFORE DELETE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is append only'); END;
CREATE TRIGGER journal_is_true BEFORE UPDATE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is append only'); END;
CREATE TABLE pending (
    kind TEXT NOT NULL,
    store_key TEXT NOT NULL,
    PRIMARY KEY (kind, store_key)
) STRICT;
)sql";

// The schedule. at_minute, wait_until: minutes since local midnight; last_day: days since 1970-01-01, local. Seats by
// names with commas, by group, or all. run_*: the run that is under way, if run_began is set.
constexpr const char *kVersion2 = R"sql(
CREATE TABLE schedules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_minute INTEGER NOT NULL,
    days TEXT NOT NULL,
    action TEXT NOT NULL,
    seat_names TEXT NOT NULL,
    seat_group TEXT,
    all_seats INTEGER NOT NULL,
    wait_until INTEGER,
    run_missed INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    since INTEGER NOT NULL,
    last_day INTEGER,
    last_run INTEGER,
    last_result TEXT NOT NULL,
    run_began INTEGER,
    run_until INTEGER,
    run_who TEXT NOT NULL,
    run_pending TEXT NOT NULL,
    run_done INTEGER NOT NULL,
    run_skipped INTEGER NOT NULL,
    run_failed INTEGER NOT NULL
) STRICT;
)sql";

// fresh_at_boot: seats that a schedule found in use until it gave up.
// Update sessions (intent: a publish has begun), the newest roll-out of each master as JSON, and aims: to which
// snapshot a roll-out sends a seat's disk at its next reset. last_number: the highest number a snapshot of the master
// ever had. snapshots.size: null = that of the master.
constexpr const char *kVersion3 = R"sql(
ALTER TABLE masters ADD COLUMN last_number INTEGER NOT NULL DEFAULT 0;
UPDATE masters SET last_number = (SELECT COALESCE (MAX (number), 0) FROM snapshots WHERE master = masters.id);
ALTER TABLE snapshots ADD COLUMN size INTEGER;
CREATE TABLE updates (
    master INTEGER PRIMARY KEY REFERENCES masters (id),
    seat INTEGER UNIQUE REFERENCES seats (id),
    store_key TEXT NOT NULL UNIQUE,
    file TEXT,
    base INTEGER NOT NULL,
    since INTEGER NOT NULL,
    who TEXT NOT NULL,
    intent TEXT
) STRICT;
CREATE TABLE fresh_at_boot (
    seat INTEGER PRIMARY KEY REFERENCES seats (id) ON DELETE CASCADE
) STRICT;
CREATE TABLE rollouts (
    master INTEGER PRIMARY KEY REFERENCES masters (id) ON DELETE CASCADE,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE aims (
    seat INTEGER NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
    master INTEGER NOT NULL REFERENCES masters (id) ON DELETE CASCADE,
    snapshot INTEGER NOT NULL,
    PRIMARY KEY (seat, master)
) STRICT;
)sql";

// Booting. boot_events: the timelines of the last boots. pcs: what PCs said of themselves when they asked for a boot
// script; `number` is what they show while they wait. They stay when they become seats: a PC is known by its UUID then.
constexpr const char *kVersion4 = R"sql(
CREATE TABLE boot_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seat INTEGER NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX boot_events_of_seat ON boot_events (seat, id);
CREATE TABLE pcs (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    mac TEXT NOT NULL UNIQUE,
    uuid TEXT NOT NULL,
    address TEXT NOT NULL,
    manufacturer TEXT NOT NULL,
    product TEXT NOT NULL,
    serial TEXT NOT NULL,
    nic TEXT NOT NULL,
    firmware TEXT NOT NULL,
    first_seen INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    ignored INTEGER NOT NULL DEFAULT 0
) STRICT;
)sql";

// Data disks of seats, as the seats table has the system disk.
constexpr const char *kVersion5 = R"sql(
CREATE TABLE data_disks (
    seat INTEGER NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
    lun INTEGER NOT NULL CHECK (lun > 0),
    master INTEGER NOT NULL,
    snapshot INTEGER NOT NULL,
    pinned INTEGER NOT NULL,
    clone_key TEXT NOT NULL UNIQUE,
    serial TEXT NOT NULL UNIQUE,
    naa INTEGER NOT NULL UNIQUE,
    PRIMARY KEY (seat, lun),
    UNIQUE (seat, master),
    FOREIGN KEY (master, snapshot) REFERENCES snapshots (master, number)
) STRICT;
)sql";

// What players are told. warn: minutes before, 0 = not told. run_not_before: nothing is done to a seat until then.
constexpr const char *kVersion6 = R"sql(
ALTER TABLE schedules ADD COLUMN warn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE schedules ADD COLUMN warn_text TEXT NOT NULL DEFAULT '';
ALTER TABLE schedules ADD COLUMN run_not_before INTEGER;
ALTER TABLE schedules ADD COLUMN run_told INTEGER NOT NULL DEFAULT 0;
)sql";

// size_limit of a data disk, 0 = none; null: that of the seat.
constexpr const char *kVersion7 = R"sql(
ALTER TABLE data_disks ADD COLUMN size_limit INTEGER;
)sql";

// seats.firmware: the iPXE its PC is given by network boot.
// followed_seats: seats of a room whose disks are on another storage host (a companion). The id rises and is never used
// twice; fresh: its next boot resets it, whatever its policy; initiator: null = how it logs in is not known yet.
// boot_secrets: made for one boot; initiator, isid, address: of the system that logged in with it; no initiator before
// that.
constexpr const char *kVersion8 = R"sql(
ALTER TABLE seats ADD COLUMN firmware TEXT NOT NULL DEFAULT 'auto';
CREATE TABLE followed_seats (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    mac TEXT NOT NULL,
    seat_group TEXT NOT NULL,
    fresh INTEGER NOT NULL DEFAULT 0,
    initiator TEXT,
    chap_user TEXT NOT NULL DEFAULT '',
    chap_secret TEXT NOT NULL DEFAULT '',
    mutual_user TEXT NOT NULL DEFAULT '',
    mutual_secret TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE followed_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seat INTEGER NOT NULL REFERENCES followed_seats (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX followed_events_of_seat ON followed_events (seat, id);
CREATE TABLE boot_secrets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seat INTEGER NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
    secret TEXT NOT NULL,
    initiator TEXT,
    isid TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT ''
) STRICT;
)sql";

constexpr std::array kMigrations{kVersion1, kVersion2, kVersion3, kVersion4,
                                 kVersion5, kVersion6, kVersion7, kVersion8};

Result<int> versionOf(Database &database)
{
    auto query = database.prepare("PRAGMA user_version");
    if (!query) return failure(query);
    if (const auto row = query->step(); !row) return failure(row);
    return static_cast<int>(query->integer(0));
}

Result<void> migrateFrom(Database &database, int version)
{
    auto transaction = Transaction::begin(database);
    if (!transaction) return failure(transaction);
    if (const auto done = database.execute(kMigrations.at(static_cast<std::size_t>(version))); !done) return done;
    if (const auto done = database.execute("PRAGMA user_version = " + std::to_string(version + 1)); !done) return done;
    return transaction->commit();
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(kMigrations.size());
}

Result<void> migrate(Database &database)
{
    const auto found = versionOf(database);
    if (!found) return failure(found);
    if (*found < 0 || *found > schemaVersion())
        return fail(ErrorCode::Failed,
                    "the catalogue was written by a newer Freshseat (schema " + std::to_string(*found) +
                        ", this one knows up to " + std::to_string(schemaVersion()) + "); it was left alone",
                    "install the newer freshseatd again, or start with another state directory");
    for (int version = *found; version < schemaVersion(); ++version) {
        if (const auto done = migrateFrom(database, version); !done) return done;
    }
    return {};
}

} // namespace freshseat::catalog
