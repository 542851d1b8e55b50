// SPDX-License-Identifier: GPL-3.0-or-later
// The room as every backend tells it: seats, masters, snapshots, journal, the storage host. Plain values; json.h gives
// their outward form.
#pragma once
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/model/names.h"
#include "core/model/statistics.h"
#include "core/model/update.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace freshseat {

enum class ResetPolicy { Boot, Nightly, Keep };
enum class SeatState { Off, Firmware, Starting, Running, Update, Resetting, Failed, Unknown };
enum class ImageFormat { Auto, Raw, Qcow2, Vhd, Vhdx, Vmdk };
enum class AuthMode { Chap, Mutual, None };
/// The iPXE a PC is given by network boot. Auto: undionly for a BIOS, snponly for UEFI; both go by the card's own
/// driver, which some cards do badly. Ipxe: iPXE's drivers. Undionly is for a BIOS alone, snponly for UEFI alone.
enum class BootProgram { Auto, Snponly, Ipxe, Undionly };

struct SessionView {
    std::string initiator;
    std::string address;
    TimePoint since;
    // Since its login; what the console's plots are made of. 0 where the backend cannot tell.
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesWritten = 0;
    std::optional<SessionStatistics> statistics = {}; ///< where the backend counts
};

/// Where a seat stands on the floor plan; units are the plan's own.
struct Place {
    double x = 0, y = 0;
    bool operator==(const Place &) const = default;
};

struct TimelineEvent {
    TimePoint at;
    std::string event;
    std::string detail;
};

struct Warning {
    std::string id;
    std::string text;
    std::string seat; ///< empty = the room's
};

/// A data disk of a seat: its clone of a second master.
struct DataDisk {
    MasterName master;
    int snapshot = 0; ///< number the clone stands on
    int lun = 0;      ///< 1 and up; the disk keeps it as long as the seat has it
    std::uint64_t dirtyBytes = 0;
    bool pinned = false;                         ///< as Seat::pinned
    std::optional<int> moveTo;                   ///< as Seat::moveTo
    std::optional<std::uint64_t> sizeLimit = {}; ///< its own; 0 = none. Absent: that of the seat
};

struct Seat {
    SeatName name;
    std::string mac;
    std::string group;
    MasterName master;
    int snapshot = 0;    ///< number the clone stands on
    bool pinned = false; ///< false: follows the master's current snapshot at its next reset
    ResetPolicy policy = ResetPolicy::Boot;
    std::string target; ///< IQN
    int lun = 0;
    std::string portal;    ///< ADDR:PORT that a PC can reach
    std::string initiator; ///< IQN
    SeatState state = SeatState::Unknown;
    std::uint64_t dirtyBytes = 0;           ///< of the system disk
    std::optional<std::uint64_t> sizeLimit; ///< of each of its disks that has none of its own
    std::vector<SessionView> sessions;
    std::optional<TimePoint> lastReset;
    std::optional<std::string> lastError;
    std::optional<Place> place;
    std::vector<Warning> warnings;
    AuthMode auth = AuthMode::Chap;
    int maxSessions = 1;
    BootProgram firmware = BootProgram::Auto;
    std::vector<std::string> initiators; ///< allowed beside the seat's own; "any" = every one
    std::vector<DataDisk> data;          ///< by LUN
    std::optional<int> moveTo;           ///< the snapshot a roll-out moves it to at its next boot
    std::optional<TimePoint> undoUntil;  ///< until then its last reset can be taken back
    /// Logins with a wrong secret since its target was made; absent: the storage host does not count them.
    std::optional<std::uint64_t> refusedLogins = {};
    // Of `seat show` alone:
    std::optional<std::uint64_t> storedBytes; ///< on disk: its clones, with those of data disks; absent: cannot be told
    std::optional<std::uint64_t> keptBytes;   ///< on disk beside that: what its last reset took away, for an undo
    std::optional<SeatTotals> totals;         ///< where the backend counts
    std::vector<TimelineEvent> timeline;
    std::optional<std::string> verdict;
    std::string verdictId; ///< in core/model/verdict.h
};

struct Master {
    MasterName name;
    std::uint64_t size = 0;
    int current = 0;
    int snapshots = 0;
    TimePoint created;
    std::optional<UpdateSession> update = {};
    /// On disk: its snapshots, dropped ones that others stand on, its update session. Absent: cannot be told.
    std::optional<std::uint64_t> storedBytes = {};
};

struct Snapshot {
    int number = 0;
    std::string comment;
    TimePoint created;
    std::uint64_t changedBytes = 0;
    bool current = false;
    bool lastKnownGood = false;
    bool bad = false;
    std::vector<std::string> clones; ///< names of the seats that stand on it
    // Absent: cannot be told.
    std::optional<std::uint64_t> storedBytes = {}; ///< on disk, what it does not share with older ones
    std::optional<std::uint64_t> freedBytes = {};  ///< what dropping it, and nothing else, would give back
};

struct SeatSecret {
    std::string initiator;
    std::string user;
    Secret secret;
    std::string mutualUser;
    Secret mutualSecret;
};

struct JournalEntry {
    std::int64_t id = 0; ///< rises
    TimePoint at;
    std::string who;     ///< "root (local)", "anna (ssh 192.168.1.5)", "daemon"
    std::string action;  ///< "seat.reset"
    std::string object;  ///< "seat PC-07"
    std::string outcome; ///< "done", "refused", "failed", "skipped"
    std::string detail;
};

/// A disk of the storage host that holds clones of seats and no masters.
struct StoragePlace {
    std::string path;
    std::uint64_t total = 0, used = 0, reserve = 0; ///< bytes
};

/// What the room takes on the storage host's disks, by what it is for; bytes. Together they are all of it.
struct StoredBytes {
    std::uint64_t masters = 0;  ///< snapshots, dropped ones that others stand on, images that wait to be published
    std::uint64_t clones = 0;   ///< of seats and of update sessions
    std::uint64_t kept = 0;     ///< what resets took away, for an undo
    std::uint64_t receives = 0; ///< of snapshots that are not all there yet
    std::uint64_t other = 0;    ///< being made or freed just now, and the store's own records
};

/// A snapshot that began to come from another storage host and is not all there: it comes just now, or was broken off.
struct UnfinishedReceive {
    MasterName master;
    std::uint64_t position = 0; ///< how far it is in the disk, bytes
    std::uint64_t size = 0;     ///< of the disk
    TimePoint changed;          ///< when something of it came last
    bool running = false;
};

struct HostStatus {
    std::string backend; ///< "helper", "demo", "truenas", "zfs"
    std::string version;
    std::string host;
    std::uint64_t spaceTotal = 0, spaceUsed = 0, spaceReserve = 0; ///< where the masters are
    std::vector<StoragePlace> places;
    int masters = 0, seats = 0, sessions = 0;
    std::vector<Warning> warnings;
    std::optional<StoredBytes> stored = {}; ///< absent: cannot be told
    std::vector<UnfinishedReceive> receives = {};
};

/// How one of several objects fared: "done", "refused", "failed", "skipped".
enum class Outcome { Done, Refused, Failed, Skipped };
struct ItemOutcome {
    std::string name;
    Outcome outcome = Outcome::Done;
    std::string message;
};

/// One line of a preview.
struct Change {
    std::string what; ///< "reset seat", "close session", "delete snapshot", ...
    std::string name;
    std::string detail;
    std::uint64_t bytesLost = 0;
};

} // namespace freshseat
