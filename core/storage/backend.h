// SPDX-License-Identifier: GPL-3.0-or-later
// StorageBackend: what console, command and schedule need from any kind of storage host, and nothing more.
//
// The idiom of the whole tree: backends are straight blocking code. Every call may take as long as the network or the
// disk takes and runs on a worker thread of the caller's choice; calls from several threads at once are fine. The only
// asynchronous face is core/services/RoomService, which runs these calls on its own pool and answers on the interface's
// thread; ui/ cannot even name this header.
//
// Errors: ErrorCode as in core/base/result.h. Unreachable says in its message whether the action took effect, if that
// can be known. Ownership: a backend owns its connection. cancel() makes running and later calls fail with Unreachable,
// soon; call it before the destructor when calls may be running.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"
#include "core/model/host_call.h"
#include "core/model/room.h"
#include "core/model/scrub.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace freshseat {

/// Who asks, for the journal. The helper takes it from the socket's peer; it cannot be claimed over the wire.
struct Caller {
    std::string who = "daemon";
};

/// How a long call tells how far it is and learns that nobody wants it any more. Called from the thread that runs the
/// call.
struct Progress {
    std::function<void(std::string_view phase, std::uint64_t done, std::uint64_t total)> report; ///< may be empty
    std::function<void(const ItemOutcome &)> item; ///< each seat as it is finished; may be empty
    const std::atomic<bool> *cancelled = nullptr;

    [[nodiscard]] bool isCancelled() const
    {
        return cancelled != nullptr && cancelled->load(std::memory_order_relaxed);
    }
};

/// A running import: the file's bytes, in any order, holes left out. Destroyed before finish(): nothing is left on the
/// host. Or a receive: a stream's bytes one behind the other; what came is kept. One thread at a time.
class Upload
{
public:
    virtual ~Upload() = default;
    /// At most kMaxChunk bytes a call.
    virtual Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// Converts, verifies, makes snapshot 1 of the new master; or opens the update session (ImportSpec::update); or
    /// makes the received snapshot.
    virtual Result<Master> finish(const Progress &progress) = 0;

    static constexpr std::size_t kMaxChunk = 1U << 20;
};

/// A running export: the image file's bytes in rising order, holes left out. Or a send: the stream's bytes, without
/// holes. One thread at a time.
class Download
{
public:
    virtual ~Download() = default;
    [[nodiscard]] virtual std::uint64_t
    fileSize() const = 0; ///< bytes of the image file; it ends there even if in a hole
    struct Chunk {
        std::uint64_t offset = 0;
        std::vector<std::byte> bytes; ///< empty = the end
    };
    virtual Result<Chunk> next() = 0;
};

struct JournalQuery {
    std::optional<SeatName> seat;
    std::int64_t after = 0; ///< entries with a greater id
    int limit = 1000;       ///< the newest so many
};

// What happens in the room while one watches.
struct SeatChanged {
    Seat seat;
};
struct SeatRemoved {
    SeatName name;
};
struct MastersChanged {}; ///< masters, their snapshots or update sessions
struct SchedulesChanged {};
struct RolloutChanged {
    Rollout rollout;
};
struct PcsChanged {}; ///< ask pcs() again
struct JournalAdded {
    JournalEntry entry;
};
struct HostStatusChanged {
    HostStatus status;
};
struct ConnectionLost {
    Error error;
}; ///< the last event of this watch: connect anew
using RoomEvent = std::variant<SeatChanged, SeatRemoved, MastersChanged, SchedulesChanged, PcsChanged, RolloutChanged,
                               JournalAdded, HostStatusChanged, ConnectionLost>;

/// Keeps a watch alive; destroying it ends it, and no event is delivered after the destructor returned.
class Watch
{
public:
    virtual ~Watch() = default;
};

/// What a storage host can be asked for besides looking. An import here is of the disk itself: raw, its bytes
/// `fileSize`.
using Undertaking = std::variant<Action, ImportSpec, ExportSpec>;

class StorageBackend
{
public:
    virtual ~StorageBackend() = default;
    StorageBackend(const StorageBackend &) = delete;
    StorageBackend &operator=(const StorageBackend &) = delete;

    virtual Result<HostStatus> status() = 0;

    virtual Result<std::vector<Master>> masters() = 0;
    virtual Result<std::vector<Snapshot>> snapshots(const MasterName &master) = 0;
    virtual Result<std::unique_ptr<Upload>> beginImport(const Caller &caller, const ImportSpec &spec) = 0;
    virtual Result<std::unique_ptr<Download>> beginExport(const Caller &caller, const ExportSpec &spec,
                                                          const Progress &progress) = 0;

    // Snapshots between storage hosts (core/blockstore/STREAM.md). Unsupported where the store is not ours.
    virtual Result<std::unique_ptr<Download>> beginSend(const Caller &caller, const SendSpec &spec);
    /// The stream says which snapshot it is and on which it stands; one without a base makes the master if need be.
    virtual Result<std::unique_ptr<Upload>> beginReceive(const Caller &caller, const MasterName &master);
    /// NotFound: nothing was broken off. `drop`: it is thrown away (journalled); what it was.
    virtual Result<PartialReceive> partialReceive(const Caller &caller, const MasterName &master, bool drop);

    virtual Result<std::vector<Seat>> seats() = 0;
    virtual Result<Seat> seat(const SeatName &name) = 0;                               ///< with timeline and verdict
    virtual Result<SeatSecret> secret(const Caller &caller, const SeatName &name) = 0; ///< journalled

    virtual Result<std::vector<Schedule>> schedules() = 0; ///< by id

    /// NotFound: no such master, or it has no update session. Unsupported, here and below, if not overridden.
    virtual Result<UpdateSession> update(const MasterName &master);
    /// The newest, also one that is over. NotFound: no such master, or nothing was ever rolled out.
    virtual Result<Rollout> rollout(const MasterName &master);
    // Booting. A backend without boot services answers Unsupported.
    virtual Result<std::vector<Pc>> pcs(); ///< that are no seats yet, in the order they first asked
    /// The iPXE script that this PC would get now; no side effects. Holds the seat's secret.
    virtual Result<std::string> bootScript(const std::string &mac);
    virtual Result<BootNetwork> bootNetwork();
    /// The bytes of a bootable USB image. With `spec.seat` it holds that seat's secret. Journalled.
    virtual Result<std::unique_ptr<Download>> beginStick(const Caller &caller, const StickSpec &spec,
                                                         const Progress &progress);

    virtual Result<ScrubStatus> scrub();
    /// Journalled. How the scrub is afterwards.
    virtual Result<ScrubStatus> orderScrub(const Caller &caller, ScrubOrder order);

    virtual Result<std::vector<JournalEntry>> journal(const JournalQuery &query) = 0; ///< oldest first

    /// Exactly what perform() would change now, and nothing done. The same refusals as perform().
    virtual Result<std::vector<Change>> preview(const Action &action) = 0;
    /// The very calls by which perform(), an import or an export would change a storage host now, in their order; what
    /// it reads is read, and nothing is changed. Unsupported: the host is ours, and is asked for nothing but this.
    virtual Result<std::vector<HostCall>> hostCalls(const Caller &caller, const Undertaking &undertaking);
    /// hostCalls() is not Unsupported. At once.
    [[nodiscard]] virtual bool tellsHostCalls() const { return false; }
    /// One outcome an object. An Error is for failures of the whole (a wrong value, no such seat, host away); a seat
    /// that is refused or fails on its own is an outcome. Journalled either way.
    virtual Result<std::vector<ItemOutcome>> perform(const Caller &caller, const Action &action,
                                                     const Progress &progress) = 0;

    /// Events from now on, each on an unspecified thread, one at a time; do not call the backend from inside.
    virtual Result<std::unique_ptr<Watch>> watch(std::function<void(const RoomEvent &)> listener) = 0;

    virtual void cancel() {}

protected:
    StorageBackend() = default;
};

} // namespace freshseat
