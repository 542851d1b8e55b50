// SPDX-License-Identifier: GPL-3.0-or-later
// RoomState: the room at one moment, put together from one listing of its datasets and one look at its exports.
#pragma once
#include "core/model/rules.h"
#include "core/storage/zfs/layout.h"
#include "core/storage/zfs/records.h"
#include "core/zfs/hosts.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace freshseat::zfsroom {

/// "" when it is not set.
[[nodiscard]] std::string noteIn(const zfs::Properties &notes, const std::string &name);
/// A value that a dataset inherits stands only where such a note never is.
[[nodiscard]] std::string noteOf(const zfs::Dataset &dataset, const std::string &name);

struct Version {
    VersionRecord record;
    std::string dataset; ///< the snapshot
    std::uint64_t changedBytes = 0;
};

struct MasterEntry {
    MasterRecord record;
    std::string dataset;
    std::vector<Version> versions; ///< by number, without those that were dropped
    std::uint64_t size = 0;        ///< of the newest

    [[nodiscard]] const Version *version(int number) const;
    [[nodiscard]] std::string updateDataset() const { return dataset + "/" + record.updateVolume; }
};

struct SeatEntry {
    SeatRecord record;
    std::string dataset;
    Seat seat; ///< as it is told: the record, and what was seen

    [[nodiscard]] std::string volume(int lun = 0) const { return dataset + "/" + record.disks.at(lun).volume; }
};

/// When a session was first seen: LIO and TrueNAS do not keep it.
using FirstSeen = std::function<TimePoint(const zfs::HostSession &)>;

struct RoomState {
    bool exists = false; ///< the room's dataset is there and is a room
    std::vector<zfs::Dataset> datasets;
    zfs::IscsiState iscsi;
    std::vector<MasterEntry> masters; ///< by name; without those that are being deleted
    std::vector<SeatEntry> seats;     ///< by name
    std::vector<Warning> warnings;    ///< what could not be read
    std::int64_t lastJournal = 0;
    bool scheduled = false; ///< the storage host's own schedule has entries

    [[nodiscard]] const zfs::Dataset *dataset(const std::string &name) const;
    [[nodiscard]] const zfs::Export *exported(const std::string &target) const;
    [[nodiscard]] bool isExported(const std::string &volume) const;
    MasterEntry *master(const MasterName &name);
    SeatEntry *seat(const SeatName &name);
    /// The seat whose update session this master has.
    SeatEntry *updating(const MasterEntry &master);
    /// What the seat's target has to show, by LUN: the volume of an update session, else its own.
    [[nodiscard]] std::map<int, std::string> volumesToShow(const SeatEntry &seat) const;
    [[nodiscard]] std::vector<Seat> seatList() const;
};

/// `datasets` may be empty: the room is not there yet.
RoomState readRoom(const Layout &layout, const std::string &authority, std::vector<zfs::Dataset> datasets,
                   zfs::IscsiState iscsi, const FirstSeen &firstSeen);

} // namespace freshseat::zfsroom
