// SPDX-License-Identifier: GPL-3.0-or-later
// NoteKeeper: where a NAS keeps our properties of datasets. Two ways:
//
// - userProperties(): as user properties of the dataset itself, wherever the API knows them.
// - recordSnapshots(): CORE's API tells and takes no user properties of datasets. It takes them of a snapshot that it
//   makes, and tells them. So what is known of a dataset is written as properties of snapshots of ROOT, the room's own
//   dataset, which holds no data:
//
//       ROOT@freshseat-notes.0.7              freshseat:room ...              of ROOT itself
//       ROOT@freshseat-notes:seats:pc-1.0.12  freshseat:seat ...              of ROOT/seats/pc-1
//       ROOT@freshseat-notes:journal.j3.1     freshseat:j0024 ... j0031       of ROOT/journal
//
//   A snapshot cannot be changed: a change makes the next one (the number at the end) with all that is to be kept,
//   looks whether the NAS tells it as it was written, and then removes the older ones. The highest number counts, so
//   whatever is cut off in between, one whole state is there. What ends in a number (the journal's entries) lies on
//   pages of kPageOf (the word in the middle), so that a change does not write all of it again. A volume is never
//   snapshotted for this: a snapshot newer than its clean one would be in the way of a rollback.
//
//   A CORE that becomes a SCALE takes its pool along: userProperties() reads records, too, where it finds any, and
//   moves those of a dataset when it writes to it.
//
//   Records are written before their dataset is made, so it appears with them, and removed after it is gone. What a cut
//   leaves of them belongs to no dataset, is not listed, and goes when a dataset of that name is made.
#pragma once
#include "core/truenas/nas.h"
#include "core/zfs/hosts.h"

#include <map>
#include <memory>
#include <string>

namespace freshseat::truenas {

inline constexpr int kPageOf = 8;

class NoteKeeper
{
public:
    virtual ~NoteKeeper() = default;
    NoteKeeper() = default;
    NoteKeeper(const NoteKeeper &) = delete;
    NoteKeeper &operator=(const NoteKeeper &) = delete;

    // For lists: rows of datasets and of snapshots, in one call each.
    /// Columns of a dataset's row that listed() needs.
    virtual void addColumns(Json &select) const = 0;
    /// Another dataset whose snapshots have to be among the rows; empty: none.
    [[nodiscard]] virtual std::string listedToo() const = 0;
    /// zfs::kListedNotes and kSnapshotsNote, by dataset.
    [[nodiscard]] virtual std::map<std::string, zfs::Properties> listed(const Json &datasets,
                                                                        const Json &snapshots) const = 0;
    /// A snapshot of ours that nobody else is to see.
    [[nodiscard]] virtual bool isRecord(const std::string &snapshot) const = 0;

    /// Those of the dataset itself. NotFound: there is no such dataset.
    virtual Result<zfs::Properties> read(const std::string &dataset) = 0;
    /// An empty value takes the property away.
    virtual Result<void> write(const std::string &dataset, const zfs::Properties &changes) = 0;
    virtual Result<void> createFilesystem(const std::string &name, const zfs::Properties &properties) = 0;
    /// Before a volume is made: what an earlier one of its name left is none of its business.
    virtual Result<void> prepare(const std::string &name) = 0;
    /// After the dataset is gone.
    virtual Result<void> forget(const std::string &name) = 0;
};

// `root`: the room's dataset.
std::unique_ptr<NoteKeeper> userProperties(std::shared_ptr<Nas> nas, const std::string &root);
std::unique_ptr<NoteKeeper> recordSnapshots(std::shared_ptr<Nas> nas, std::string root);

} // namespace freshseat::truenas
