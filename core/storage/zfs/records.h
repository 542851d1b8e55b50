// SPDX-License-Identifier: GPL-3.0-or-later
// What the room keeps in ZFS user properties, as values and as the JSON in those properties. Secrets are not among it:
// they lie with the iSCSI exports.
#pragma once
#include "core/model/room.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace freshseat::zfsroom {

/// What a reset or an undo set aside.
struct KeptVolume {
    std::string volume; ///< last part of its dataset's name: "g3"
    int snapshot = 0;
    TimePoint until;
};

/// What a disk of a seat is made of.
struct SeatVolumes {
    std::string serial; ///< of its LUN
    std::string volume; ///< the clone that a PC sees: "g3"
    std::optional<KeptVolume> kept = {};
};

/// On ROOT/seats/ID.
struct SeatRecord {
    Seat seat; ///< name, mac, group, master, snapshot, pinned, policy, sizeLimit, place, auth, maxSessions, initiators,
               ///< lastReset, lastError, moveTo, data
    std::map<int, SeatVolumes> disks; ///< by LUN: 0, and those of seat.data
    int lastVolume = 0;               ///< the highest number a volume of it had
    std::string adopts;               ///< the owner's target in whose place its own is; empty: none
    std::string taken; ///< the snapshot that was made of the owner's volume; goes with the last clone of it
    bool gone = false; ///< it is no seat yet, or no more; what is there of it goes away
};

/// On ROOT/masters/NAME.
struct MasterRecord {
    MasterName name;
    TimePoint created;
    int current = 1;
    int last = 0;       ///< the highest number a snapshot ever had
    int lastVolume = 0; ///< the highest number a volume of it had
    int good = 0;       ///< last known good; 0 = none
    std::vector<int> bad;
    std::optional<UpdateSession> update;
    std::string updateVolume; ///< of `update`: "u4"
    bool deleting = false;    ///< what is left of it goes away
};

/// On a volume's snapshot.
struct VersionRecord {
    int number = 0;
    std::string comment;
    TimePoint created;
    bool dropped = false; ///< nobody sees it any more; it goes when nothing is built upon it
};

/// The names of all volumes that the record knows: of its disks, and kept ones.
std::set<std::string> volumesIn(const SeatRecord &record);

std::string toNote(const SeatRecord &record);
std::string toNote(const MasterRecord &record);
std::string toNote(const VersionRecord &record);
std::string toNote(const JournalEntry &entry);
Result<SeatRecord> seatFromNote(const std::string &note);
Result<MasterRecord> masterFromNote(const std::string &note);
Result<VersionRecord> versionFromNote(const std::string &note);
Result<JournalEntry> journalFromNote(const std::string &note);

} // namespace freshseat::zfsroom
