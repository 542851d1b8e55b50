// SPDX-License-Identifier: GPL-3.0-or-later
// Store: masters' snapshots and seats' clones as files of one directory (FORMAT.md beside this file).
//
// Threading: every function may block on the disk and may be called from any thread but an iSCSI worker; internally
// synchronised. Errors:    NotFound = no such snapshot or clone; InUse = open, or needed by others; OutOfSpace; Failed
// = the file system said no, or
//            a file is damaged (the message names it).
// Crash:     every change is a transaction: after kill -9 or a power cut it has happened or it has not.
#pragma once
#include "core/base/clock.h"
#include "core/base/executor.h"
#include "core/base/result.h"
#include "core/base/strong_id.h"
#include "core/block/block_device.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace freshseat::blockstore {

using SnapshotKey = StrongId<struct SnapshotKeyTag>; ///< 32 hexadecimal digits
using CloneKey = StrongId<struct CloneKeyTag>;       ///< 32 hexadecimal digits

/// What a crash of the HOST may do to a clone. The daemon's own death (kill -9) never loses a completed write of either
/// kind.
enum class Durability {
    Volatile, ///< comes back as its clean snapshot (policy `boot`); flushes cost nothing
    Durable,  ///< every acknowledged flush is there (policies `keep`, `nightly`, update sessions)
};

struct StoreOptions {
    std::filesystem::path root; ///< made when missing
    std::string bootId;         ///< of the running kernel (/proc/sys/kernel/random/boot_id)
    /// Free space of the file system that seats may not eat: Volatile clones stop growing at it, Durable ones when half
    /// of it is gone; imports and new Durable clones are refused (OutOfSpace).
    std::uint64_t reserveBytes = 0;
    /// A directory on another disk for the clones of seats; empty: they lie below the root. A clone that is there
    /// already stays where it is.
    std::filesystem::path seats = {};
};

struct SnapshotFacts {
    SnapshotKey key;
    std::uint64_t size = 0;        ///< of the virtual disk, bytes
    std::uint64_t storedBytes = 0; ///< on disk, its own and not what it shares with those it stands on
    /// The snapshot it was published over; when that was removed, the nearest below it that was not. None: imported, or
    /// all of these are removed.
    std::optional<SnapshotKey> parent = {};
    std::uint64_t changedBytes = 0;      ///< data it holds over what it was published over; 0 when imported
    std::optional<CloneKey> origin = {}; ///< the clone it was published from; none when imported
};

/// What a clone held before a reset that can still be taken back.
struct KeptFacts {
    SnapshotKey snapshot;
    TimePoint resetAt;             ///< when it was taken away
    std::uint64_t storedBytes = 0; ///< on disk
};

struct CloneFacts {
    CloneKey key;
    SnapshotKey snapshot;
    Durability durability = Durability::Volatile;
    std::uint64_t size = 0;
    std::uint64_t dirtyBytes = 0;  ///< written by the seat and different from the snapshot by possession, 4 KiB units
    std::uint64_t limitBytes = 0;  ///< 0 = none
    std::uint64_t storedBytes = 0; ///< on disk; without what is kept
    std::optional<KeptFacts> kept = {};
};

/// A running import: sparse writes into a file nobody else sees. Destroyed before seal(): nothing is left.
/// One thread at a time.
class ImportWriter
{
public:
    virtual ~ImportWriter() = default;
    virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// The raw file itself, for a tool that fills it (qemu-img). It has the disk's size and is all holes at first.
    [[nodiscard]] virtual std::filesystem::path path() const = 0;
    /// Syncs, reads everything back past the page cache where that can be done, checks it against the checksums of what
    /// was written, and makes it an immutable snapshot. `progress(done, total)` in bytes; returns false to cancel.
    virtual Result<SnapshotFacts> seal(const std::function<bool(std::uint64_t, std::uint64_t)> &progress) = 0;
};

/// Reads a snapshot (export). Any thread; blocking.
class SnapshotReader
{
public:
    virtual ~SnapshotReader() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    virtual Result<void> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    /// The next run at or after `offset` that may hold data; length 0 = only zeros from here on.
    struct Run {
        std::uint64_t offset = 0;
        std::uint64_t length = 0;
    };
    virtual Result<Run> nextData(std::uint64_t offset) = 0;
};

/// Reads what a snapshot holds, or what it holds over another that it stands on (sending). Any thread; blocking.
class ChangeReader
{
public:
    virtual ~ChangeReader() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    struct Change {
        std::uint64_t offset = 0; ///< multiple of 4096
        std::uint64_t length = 0; ///< multiple of 4096, or up to the end of the disk; 0 = nothing from here on
        bool data = true;         ///< else zeros; only of what it holds over another
    };
    /// The next one at or after `offset`, a multiple of 4096. From memory: costs no look at the disk.
    virtual Result<Change> next(std::uint64_t offset) = 0;
    /// Some of a change that is data, from a multiple of 4096 on. Failed: it does not fit its checksums.
    virtual Result<void> read(std::uint64_t offset, std::span<std::byte> into) = 0;
};

/// A snapshot that comes from another store, with the key it has there.
struct ReceiveTarget {
    SnapshotKey key;
    std::optional<SnapshotKey> base = {}; ///< in this store; none: the whole disk comes
    std::uint64_t size = 0;
    std::string label; ///< the caller's; nothing to the store
};
struct ReceiveFacts {
    ReceiveTarget target;
    std::uint64_t position = 0; ///< everything below this byte of the disk is here and durable; multiple of 4096
    TimePoint changed = {};     ///< when something of it came last
    bool running = false;       ///< a ReceiveWriter works at it
};

/// A receive under way: ranges in rising order. Destroyed before seal(): what was made durable stays, and the next
/// ReceiveWriter of the same target goes on. One thread at a time; the store outlives it.
class ReceiveWriter
{
public:
    virtual ~ReceiveWriter() = default;
    [[nodiscard]] virtual std::uint64_t position() const = 0; ///< ReceiveFacts::position; below it nothing is written
    virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    virtual Result<void> zero(std::uint64_t offset, std::uint64_t length) = 0;
    /// Makes durable what came so far. Done every 32 MiB by itself.
    virtual Result<void> keep() = 0;
    /// Reads back what the disk holds, against the checksums of what came, and makes it a snapshot. As
    /// ImportWriter::seal.
    virtual Result<SnapshotFacts> seal(const std::function<bool(std::uint64_t, std::uint64_t)> &progress) = 0;
};

/// What a snapshot takes on disk: its files, their directory.
struct SnapshotUse {
    SnapshotKey key;
    std::uint64_t bytes = 0;
    bool removed = false;                    ///< it is kept for those that stand on it
    std::optional<SnapshotKey> keptFor = {}; ///< one of these that was not removed
    /// What removing it would give back; none: others stand on it, and nobody knows how much of it they hide.
    std::optional<std::uint64_t> freedBytes = {};
};
/// What a clone takes on disk, likewise.
struct CloneUse {
    CloneKey key;
    std::uint64_t bytes = 0;
    std::uint64_t keptBytes = 0; ///< beside that, what is kept of resets
};
/// What a store takes on all its disks. The sum of all is what the file systems count for its files and directories, as
/// long as nothing is written meanwhile.
struct StoreUse {
    std::vector<SnapshotUse> snapshots;
    std::vector<CloneUse> clones;
    std::uint64_t receives = 0;
    std::uint64_t other = 0; ///< being made or freed, records of the store itself, snapshots that cannot be read
};

struct CloneStats {
    std::uint64_t dirtyBytes = 0;
    std::uint64_t storedBytes = 0;
    bool failed = false; ///< a write or flush failed: it refuses writes until it is reset
};

/// An open clone: the seat's disk. Lives on its owner's thread; destroy it there. stats() may be called from any
/// thread.
class Clone : public block::BlockDevice
{
public:
    [[nodiscard]] virtual CloneStats stats() const = 0;
};

/// Something in the store that is not what was written, or cannot be read.
struct Damage {
    std::optional<SnapshotKey> snapshot = {}; ///< it is in this snapshot (removed ones that are needed included) ...
    std::optional<CloneKey> clone = {};       ///< ... or in this clone
    std::optional<std::uint64_t> offset = {}; ///< byte of the disk; none: more than one place
    std::string text;

    bool operator==(const Damage &) const = default;
};

enum class ScrubState : std::uint8_t { Idle, Running, Paused };

struct ScrubFacts {
    ScrubState state = ScrubState::Idle;
    std::optional<TimePoint> startedAt = {};  ///< of the pass that runs, or ran last
    std::optional<TimePoint> finishedAt = {}; ///< of the last one that came to its end
    std::uint64_t doneBytes = 0;
    std::uint64_t totalBytes = 0; ///< on disk when the pass began: about what there is to do
    std::uint64_t repaired = 0;   ///< by this pass
    std::vector<Damage> damages;  ///< of the last whole pass, and of this one so far; 1000 each at most
};

class Store
{
public:
    virtual ~Store() = default;
    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// `pool` runs cold reads, flushes and background freeing; it outlives the store.
    /// Sweeps what a crash left half-done. Ready at once: clones are recovered when they are opened.
    static Result<std::unique_ptr<Store>> open(StoreOptions options, Executor &pool);

    virtual Result<std::unique_ptr<ImportWriter>> beginImport(std::uint64_t size) = 0;
    virtual Result<std::vector<SnapshotFacts>> snapshots() = 0;
    virtual Result<std::unique_ptr<SnapshotReader>> openSnapshot(const SnapshotKey &key) = 0;
    /// InUse while a clone stands on it; what is kept of resets and stands on it is forgotten. Others may have been
    /// published over it: what they need of it stays, hidden, and the rest of its space comes back in the background.
    virtual Result<void> removeSnapshot(const SnapshotKey &key) = 0;
    /// The clone as it is becomes a new snapshot over the one it stood on, and is gone. Costs time for what was written
    /// and not yet flushed, and for its map; no data is copied. Any depth of snapshots reads as fast as one.
    /// InUse while open. OutOfSpace or any other failure (it lies on another disk): the clone is as it was.
    virtual Result<SnapshotFacts> publishClone(const CloneKey &key) = 0;

    /// Usage: `key` does not stand on `base`. NotFound: one of them is not there.
    virtual Result<std::unique_ptr<ChangeReader>> openChanges(const SnapshotKey &key,
                                                              const std::optional<SnapshotKey> &base) = 0;
    /// Goes on where an earlier one of this target was broken off. InUse: it is here already, or is being received.
    /// NotFound: the base is not here.
    virtual Result<std::unique_ptr<ReceiveWriter>> beginReceive(const ReceiveTarget &target) = 0;
    virtual Result<std::vector<ReceiveFacts>> receives() = 0;     ///< that are not finished
    virtual Result<void> dropReceive(const SnapshotKey &key) = 0; ///< InUse while one is under way; NotFound

    virtual Result<std::vector<CloneKey>> clones() = 0;
    virtual Result<void> createClone(const CloneKey &key, const SnapshotKey &snapshot, Durability durability,
                                     std::uint64_t limitBytes) = 0;
    /// Of an update session: Durable, without a limit, and on the masters' disk, where publishClone() needs it.
    virtual Result<void> createUpdateClone(const CloneKey &key, const SnapshotKey &snapshot) = 0;
    virtual Result<CloneFacts> cloneFacts(const CloneKey &key) = 0; ///< also of an open clone
    /// The clone equals `snapshot` afterwards (its own or another). O(1): the old data is freed in the background.
    /// InUse while open.
    virtual Result<void> resetClone(const CloneKey &key, const SnapshotKey &snapshot) = 0;
    /// The same, and what the clone held is kept for undoReset(), instead of what was kept before. A clone that holds
    /// nothing (or whose file is damaged) leaves nothing to keep: then what was kept before stays. Synced, whatever the
    /// durability.
    virtual Result<void> resetCloneKeeping(const CloneKey &key, const SnapshotKey &snapshot, TimePoint now) = 0;
    /// The clone is again what it was before its last reset that kept something: snapshot, size and data; what it is
    /// now is kept in turn, so that an undo can be undone. One rename, after what is kept was found to be sound.
    /// NotFound: nothing is kept. InUse while open. Failed: what is kept is damaged; the clone is as it was.
    virtual Result<void> undoReset(const CloneKey &key, TimePoint now) = 0;
    /// Forgets what is kept: everything taken away before `resetBefore`, then the oldest while all of it takes more
    /// than `budgetBytes`, or while less than twice the reserve is free. What they stand on may be open. Returns how
    /// many bytes come back, in the background.
    virtual std::uint64_t trimKept(TimePoint resetBefore, std::uint64_t budgetBytes) = 0;
    virtual Result<void> configureClone(const CloneKey &key, Durability durability,
                                        std::uint64_t limitBytes) = 0; ///< InUse while open
    virtual Result<void> removeClone(const CloneKey &key) = 0;         ///< InUse while open
    /// Recovers if need be, then opens; at most one at a time (InUse). May be called from any thread; the device
    /// belongs to `owner`. A Volatile clone that was written under another boot id is its clean snapshot again;
    /// `wasDiscarded` (may be null) tells.
    virtual Result<std::shared_ptr<Clone>> openClone(const CloneKey &key, Executor &owner, bool *wasDiscarded) = 0;

    /// A scrub reads everything and compares it with its checksums while seats run. It goes on over restarts.
    virtual Result<void> startScrub(TimePoint now) = 0; ///< anew, or where it was paused; fine when it runs
    virtual Result<void> pauseScrub() = 0;              ///< fine when it does not run
    virtual ScrubFacts scrubFacts() = 0;
    /// While one runs: verifies some `bytes` in the background, unless the last step is still at it. Who calls it once
    /// a second decides how fast it is. Returns at once.
    virtual void stepScrub(std::uint64_t bytes, TimePoint now) = 0;
    /// No step is begun any more, and none is under way when it returns. While the owners of open clones still run.
    virtual void haltScrub() = 0;

    /// Looks at every file, and at no contents but the manifests of snapshots.
    virtual Result<StoreUse> use() = 0;
    virtual Result<CloneUse> cloneUse(const CloneKey &key) = 0;

    struct Space {
        std::uint64_t total = 0, used = 0, reserve = 0; ///< of the file system, bytes
    };
    virtual Result<Space> space() = 0; ///< where the masters are
    struct Place {
        std::filesystem::path disk; ///< the directory that was given for it
        Space space;
    };
    virtual Result<std::vector<Place>> otherPlaces() = 0; ///< with clones of seats
};

} // namespace freshseat::blockstore
