// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie below the room's dataset. ROOT is what the connection names ("tank/freshseat"):
//
//     ROOT                          freshseat:room; the snapshot ROOT@freshseat-lock is held by who changes the room
//     ROOT/journal                  freshseat:journal = the newest entry's number, freshseat:j0000 ... = the entries
//     ROOT/schedule                 freshseat:schedule and the entries (nights.h), where the storage host keeps one
//     ROOT/masters/NAME             freshseat:master (MasterRecord)
//     ROOT/masters/NAME/u4          a volume that a version was written on
//     ROOT/masters/NAME/u4@v3       freshseat:version (VersionRecord): snapshot 3 of the master
//     ROOT/masters/NAME/u4@transfer an import or export uses the volume
//     ROOT/seats/ID                 freshseat:seat (SeatRecord), freshseat:night (night_plan.h)
//     ROOT/seats/ID/g7              a clone of a version, which the seat boots, or whose reset can be taken back
//     ROOT/seats/ID/g7@clean        as it was made
//
// What an owner made by hand lies elsewhere in the pool, and stays there: masters and seats made of it are clones.
//
//     OWNERS@freshseat-adopted-...  of an owner's volume, as a seat took it over (SeatRecord::taken)
//
// Names of datasets are in lower case. ID is the name the seat was added with: a seat that gets another name stays
// where it is.
#pragma once
#include "core/model/names.h"

#include <string>
#include <string_view>

namespace freshseat::zfsroom {

/// How the snapshots that we make of an owner's volume are called.
inline constexpr std::string_view kAdoptedName = "freshseat-adopted-";

class Layout
{
public:
    explicit Layout(std::string root)
        : m_root(std::move(root))
    {}

    [[nodiscard]] const std::string &root() const { return m_root; }
    [[nodiscard]] std::string lock() const { return m_root + "@freshseat-lock"; }
    [[nodiscard]] std::string journal() const { return m_root + "/journal"; }
    [[nodiscard]] std::string schedule() const { return m_root + "/schedule"; }
    [[nodiscard]] std::string masters() const { return m_root + "/masters"; }
    [[nodiscard]] std::string master(const MasterName &name) const { return masters() + "/" + nameKey(name.value()); }
    [[nodiscard]] std::string seats() const { return m_root + "/seats"; }

    static std::string clean(const std::string &volume) { return volume + "@clean"; }
    static std::string transfer(const std::string &volume) { return volume + "@transfer"; }
    static std::string version(const std::string &volume, int number) { return volume + "@v" + std::to_string(number); }

    /// "tank/a/b@c" -> "tank/a/b"
    static std::string_view volumeOf(std::string_view snapshot) { return snapshot.substr(0, snapshot.find('@')); }
    /// "tank/a/b" -> "tank/a"
    static std::string_view parentOf(std::string_view name) { return name.substr(0, name.rfind('/')); }
    /// "tank/a/b" -> "b"
    static std::string_view lastOf(std::string_view name) { return name.substr(name.rfind('/') + 1); }

private:
    std::string m_root;
};

/// The origin of a clone: a snapshot that we made of an owner's volume.
inline bool isAdopted(std::string_view origin)
{
    const auto at = origin.find('@');
    return at != std::string_view::npos && origin.substr(at + 1).starts_with(kAdoptedName);
}

} // namespace freshseat::zfsroom
