// SPDX-License-Identifier: GPL-3.0-or-later
// What a room on ZFS needs of its storage host, and nothing more: datasets (ZfsHost) and iSCSI exports (IscsiHost). The
// rules of resets, updates and publishing are above (core/storage/zfs) and know of no command and no API.
//
// All calls block; one call at a time is made by the room, but for VolumeWriter and VolumeReader, which have their own
// way to the host. Errors: ErrorCode as in core/base/result.h; InUse: the name is taken, or something depends on it or
// holds it open. After cancel() every call, running or later, fails with Unreachable.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/model/host_call.h"
#include "core/model/room.h"
#include "core/zfs/night_host.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace freshseat::zfs {

/// User properties, all of them named "freshseat:...". A value has no line breaks and at most kMaxValue bytes.
using Properties = std::map<std::string, std::string>;
inline constexpr std::size_t kMaxValue = 8000; // ZFS itself: 8191

enum class DatasetKind { Filesystem, Volume, Snapshot };

struct Dataset {
    std::string name; ///< "tank/freshseat/seats/pc-01/g3", of a snapshot with "@..."
    DatasetKind kind = DatasetKind::Filesystem;
    TimePoint created;
    std::uint64_t used = 0;      ///< bytes that would be free without it
    std::uint64_t available = 0; ///< of a snapshot: 0
    std::uint64_t written = 0;   ///< bytes since its newest snapshot; of a snapshot, since the one before it
    std::uint64_t size = 0;      ///< of a volume
    std::string origin;          ///< of a clone: the snapshot
    Properties notes;            ///< kListedNotes; values inherited from above may be among them
};

/// The properties that list() brings.
inline constexpr const char *kRoomNote = "freshseat:room";
inline constexpr const char *kMasterNote = "freshseat:master";
inline constexpr const char *kSeatNote = "freshseat:seat";
inline constexpr const char *kVersionNote = "freshseat:version";
inline constexpr const char *kJournalNote = "freshseat:journal";
inline constexpr const char *kScheduleNote = "freshseat:schedule";
inline constexpr const char *kNightNote = "freshseat:night";
inline constexpr const char *kListedNotes[] = {kRoomNote,    kMasterNote,   kSeatNote, kVersionNote,
                                               kJournalNote, kScheduleNote, kNightNote};

/// Properties of one dataset to be set; an empty value takes the property away.
struct Setting {
    std::string dataset;
    Properties properties;
};

/// The bytes of a volume, from outside. One thread at a time.
class VolumeWriter
{
public:
    virtual ~VolumeWriter() = default;
    virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// Everything is on the host's disks. Nothing may be written after it.
    virtual Result<void> finish() = 0;
};
class VolumeReader
{
public:
    virtual ~VolumeReader() = default;
    /// The next bytes, from the volume's beginning; 0 = the end.
    virtual Result<std::size_t> read(std::span<std::byte> into) = 0;
};

class ZfsHost
{
public:
    virtual ~ZfsHost() = default;
    ZfsHost() = default;
    ZfsHost(const ZfsHost &) = delete;
    ZfsHost &operator=(const ZfsHost &) = delete;

    struct Host {
        std::string name;
        std::string version; ///< "OpenZFS 2.1.11"
        std::vector<Warning> warnings = {};
    };
    virtual Result<Host> host() = 0;

    /// The dataset and everything below it, in one call. NotFound when there is no such dataset.
    virtual Result<std::vector<Dataset>> list(const std::string &root) = 0;
    /// All of our properties that are set on this dataset itself.
    virtual Result<Properties> properties(const std::string &dataset) = 0;

    /// Not mounted; with its parents.
    virtual Result<void> createFilesystem(const std::string &name, const Properties &properties) = 0;
    /// Takes no space before it is written to.
    virtual Result<void> createVolume(const std::string &name, std::uint64_t size) = 0;
    virtual Result<void> snapshot(const std::string &name, const Properties &properties) = 0;
    /// When it returns, the volume can be opened.
    virtual Result<void> clone(const std::string &snapshot, const std::string &name) = 0;
    /// To the newest snapshot of its volume; nothing else is ever asked. Does not look whether the volume is open.
    virtual Result<void> rollback(const std::string &snapshot) = 0;
    virtual Result<void> promote(const std::string &clone) = 0;
    virtual Result<void> setReadOnly(const std::string &volume) = 0;
    /// One dataset that nothing depends on: never recursive, never forced. NotFound when it is gone already.
    virtual Result<void> destroy(const std::string &name) = 0;
    /// One after the other, in one call.
    virtual Result<void> set(std::span<const Setting> settings) = 0;

    virtual Result<std::unique_ptr<VolumeWriter>> openWriter(const std::string &volume) = 0;
    virtual Result<std::unique_ptr<VolumeReader>> openReader(const std::string &volume) = 0;

    virtual void cancel() = 0;
};

/// Who may log in to a target.
struct Admission {
    std::vector<std::string> initiators; ///< IQNs; never empty but with `any`
    bool any = false;                    ///< every initiator
    AuthMode auth = AuthMode::Chap;
    bool operator==(const Admission &) const = default;
};

struct Credentials {
    std::string user;
    Secret secret;
    std::string mutualUser;
    Secret mutualSecret;
};

/// One target: LUN 0, and data disks behind further LUNs.
struct Export {
    std::string target;                        ///< IQN
    std::string volume;                        ///< dataset name, of LUN 0
    bool open = true;                          ///< takes logins
    std::optional<std::uint64_t> refused = {}; ///< logins with a wrong secret since it was made, where they are counted
    std::map<int, std::string> data = {};      ///< dataset names, by LUN: 1 and up

    [[nodiscard]] bool shows(const std::string &dataset) const
    {
        return volume == dataset ||
               std::any_of(data.begin(), data.end(), [&](const auto &one) { return one.second == dataset; });
    }
};

struct HostSession {
    std::string target;
    std::string initiator;
    std::string address;
    bool operator==(const HostSession &) const = default;
};

/// A target that somebody made by hand.
struct ForeignTarget {
    std::string target;      ///< its whole name
    std::string volume;      ///< dataset behind its only LUN
    std::string serial;      ///< that an initiator knows the disk by
    Admission admission;     ///< as it is
    Credentials credentials; ///< no user: none
    bool busy = false;       ///< somebody is logged in
    std::string obstacle;    ///< why it cannot be taken over, after its name ("has two disks"); empty: it can
};

struct IscsiState {
    std::vector<Export> exports;
    std::vector<HostSession> sessions;
    std::string portal; ///< ADDR:PORT that a PC can reach
};

class IscsiHost
{
public:
    virtual ~IscsiHost() = default;
    IscsiHost() = default;
    IscsiHost(const IscsiHost &) = delete;
    IscsiHost &operator=(const IscsiHost &) = delete;

    /// Every export of ours (targets below `authority`) and its sessions, in a number of calls that does not grow.
    virtual Result<IscsiState> look(const std::string &authority) = 0;
    /// NotFound: no such target.
    virtual Result<Credentials> credentials(const std::string &target) = 0;

    /// With LUN 0 alone. What an initiator knows a disk by (serial, and the NAA made of it) is `serial`'s for as long
    /// as the export lives.
    virtual Result<void> create(const Export &made, const std::string &serial, const Admission &admission,
                                const Credentials &credentials) = 0;
    /// `target` is called `made.target` from now on, and is let in to as given; it stays close()d. `made.volume` and
    /// `serial` are what it has: an initiator knows the disk again, and its data disks. InUse: the name is taken.
    virtual Result<void> rename(const std::string &target, const Export &made, const std::string &serial,
                                const Admission &admission, const Credentials &credentials) = 0;
    /// A target that is not ours, by its name or the last part of it. NotFound: there is none.
    virtual Result<ForeignTarget> foreign(const std::string &name) = 0;
    /// In its place there is `made` from now on, close()d, for the same initiators; an initiator that gets there knows
    /// the disk again. InUse: somebody is logged in to `theirs`; whatever fails, it is as before.
    virtual Result<void> takeOver(const ForeignTarget &theirs, const Export &made, const Admission &admission,
                                  const Credentials &credentials) = 0;
    /// Another volume behind the same LUN, while close()d; or one behind a LUN that the target has not got yet (1 and
    /// up), at any time. `serial`: what an initiator knows the disk by; it counts where there is no LUN, or it was lost
    /// (LIO's was restored before its volume was there).
    virtual Result<void> point(const std::string &target, int lun, const std::string &volume,
                               const std::string &serial) = 0;
    /// The LUN (1 and up) goes, the volume stays. Only while close()d. NotFound when it is gone already.
    virtual Result<void> detach(const std::string &target, int lun) = 0;
    virtual Result<void> admit(const std::string &target, const Admission &admission,
                               const Credentials &credentials) = 0;
    /// No session is alive and none can begin, from when it returns until open(). A live one is ended when `force`;
    /// else InUse, and nothing has changed.
    virtual Result<void> close(const std::string &target, bool force) = 0;
    virtual Result<void> open(const std::string &target) = 0;
    /// Only while close()d. NotFound when it is gone already.
    virtual Result<void> remove(const std::string &target) = 0;
    /// What is exported stays so over the host's next start. Called once after all changes of an action.
    virtual Result<void> save() = 0;
};

/// A pair of hosts on which an action is tried: what is there is read from the real ones, changes are made to what was
/// read alone, and written down as they would be asked for.
struct Rehearsal {
    std::unique_ptr<ZfsHost> zfs;
    std::unique_ptr<IscsiHost> iscsi;
    std::function<std::vector<HostCall>()> calls; ///< so far
    std::unique_ptr<NightHost> night = {};        ///< null: the host has no schedule
};
/// `root`: the room's dataset. The real hosts outlive the rehearsal.
using Rehearse = std::function<Rehearsal(const std::string &root)>;

} // namespace freshseat::zfs
