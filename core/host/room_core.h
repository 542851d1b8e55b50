// SPDX-License-Identifier: GPL-3.0-or-later
// RoomCore: what the parts of the room share: stores, registry, clock, journal and watches. No flows: those are in the
// parts.
#pragma once
#include "core/base/clock.h"
#include "core/base/executor.h"
#include "core/blockstore/store.h"
#include "core/boot/address_range.h"
#include "core/boot/options.h"
#include "core/catalog/catalog.h"
#include "core/host/seat_registry.h"
#include "core/host/session_host.h"
#include "core/model/rules.h"
#include "core/report/options.h"
#include "core/rollout/canary_watch.h"
#include "core/schedule/zone.h"
#include "core/storage/backend.h"
#include "core/storage/watch_hub.h"

#include <atomic>
#include <filesystem>
#include <mutex>
#include <string>

namespace freshseat::host {

struct RoomOptions {
    std::string authority = std::string(kNamingAuthority); ///< naming authority of targets and initiators
    std::string hostName;                                  ///< of this machine, for `status`
    std::string version;
    std::string bootId; ///< of the running kernel
    boot::BootOptions boot;
    std::vector<boot::AddressRange> metricsAllow; ///< who may ask for the figures beside this machine
    std::filesystem::path staging;                ///< for image files on their way; emptied when the room opens
    unsigned parallelResets = 4;
    std::uint64_t scrubRate = 64U << 20;     ///< bytes a second
    const schedule::Zone *zone = nullptr;    ///< of the schedule; null = the machine's. Outlives the room
    std::chrono::seconds scheduleSettle{60}; ///< SchedulerOptions::settle; roll-outs wait so long for PCs to come back
    std::chrono::seconds quietAfter{20};     ///< a roll-out leaves a seat alone so long after its last session
    rollout::WatchLimits watch;              ///< of the first seats of a roll-out
    std::chrono::seconds undoGrace{24 * 3600};    ///< a reset can be taken back so long; 0 = nothing is kept
    std::uint64_t undoBudget = ~std::uint64_t{0}; ///< bytes on disk that all of it may take
    report::ReportOptions report;                 ///< to the owner
    int keepSnapshots = 0; ///< newest snapshots of each master that are kept; older ones go unless needed. 0 = all
};

/// What the room is built on; all of it outlives the room.
struct RoomParts {
    catalog::Catalog &catalog;
    blockstore::Store &store;
    Executor &pool; ///< admissions and resets: may block; at least two threads more than parallelResets
    const Clock &clock;
};

class RoomCore
{
public:
    RoomCore(const RoomParts &parts, RoomOptions roomOptions)
        : catalog(parts.catalog)
        , store(parts.store)
        , pool(parts.pool)
        , clock(parts.clock)
        , options(std::move(roomOptions))
        , registry(options.authority)
        , hub(parts.pool)
    {}

    catalog::Catalog &catalog;
    blockstore::Store &store;
    Executor &pool;
    const Clock &clock;
    const RoomOptions options;
    SeatRegistry registry;
    WatchHub hub;
    std::atomic<bool> portalIsGuess = false; ///< the owner named none, and the server listens on every address
    bool hostRestarted = false;              ///< since the last start; set while the room opens
    std::mutex configuring; ///< held while masters and seats are added, changed or removed: what was checked stays true

    /// Null until the iSCSI server is there.
    [[nodiscard]] SessionHost *sessionHost() const { return m_sessionHost.load(); }
    void setSessionHost(SessionHost *host) { m_sessionHost = host; }

    [[nodiscard]] std::string portal() const;
    void setPortal(const std::string &portal);
    /// "ADDR:PORT" that every PC is to use: a login that came by another portal is sent there. Empty: it is served.
    [[nodiscard]] std::string redirect() const;
    void setRedirect(const std::string &portal);

    /// The seat as it is now. The registry is locked by the caller.
    [[nodiscard]] Seat view(const SeatRuntime &seat) const;
    /// Tells the watches of the seat, if it looks different than last time.
    void publish(SeatRuntime &seat);
    void publish(RowId seat);
    /// Brings what the live sessions have read and written up to date, and what the timelines say of it.
    void refreshSessions();
    /// Writes what is new in the timelines into the catalogue.
    void saveTimelines();

    [[nodiscard]] std::vector<Seat> seatViews();
    Result<std::vector<MasterView>> masterViews();
    Result<std::vector<Master>> masters();
    Result<Master> master(const MasterName &name);

    /// Writes entries made by journalEntries() and tells the watches. A journal that cannot be written is an error in
    /// the log: what was done is done.
    void journal(const Action &action, const std::string &who, const Result<std::vector<ItemOutcome>> &result);
    void journal(const JournalEntry &entry, const std::optional<SeatName> &seat);
    void journal(const JournalEntry &entry); ///< the seat is that of the object, if it is one

private:
    void noteRunning(SeatRuntime &seat) const;
    Result<MasterView> masterView(const MasterName &master);

    std::atomic<SessionHost *> m_sessionHost = nullptr;
    mutable std::mutex m_portalMutex; ///< guards the two below
    std::string m_portal;
    std::string m_redirect;
};

/// The seat a journal entry is about: "seat PC-07" and nothing more.
[[nodiscard]] std::optional<SeatName> seatOfObject(const std::string &object);

/// Runs `work` on the executor and waits for it.
void runOn(Executor &executor, const std::function<void()> &work);

} // namespace freshseat::host
