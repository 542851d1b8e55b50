// SPDX-License-Identifier: GPL-3.0-or-later
// Updates: update sessions of the helper's room. The writable disk is a durable clone of its own beside the seat's.
//
// Publishing is a transaction over two stores. First the catalogue says what is to happen (the intent), then the store
// turns the clone into a snapshot, then the catalogue takes the snapshot in. Whatever is cut off after the second step
// is finished by recover(): the store tells of which clone a snapshot was made. Before it, the session is as it was.
//
// Threading: blocking; any thread but a worker, the main loop and the room's pool.
#pragma once
#include "core/host/room_core.h"
#include "core/host/seat_disks.h"

#include <atomic>
#include <optional>
#include <vector>

namespace freshseat::host {

class Updates
{
public:
    Updates(RoomCore &core, SeatDisks &disks)
        : m_core(core)
        , m_disks(disks)
    {}

    using Outcomes = Result<std::vector<ItemOutcome>>;
    Outcomes begin(const BeginUpdate &action, const std::string &who);
    /// Ends a live session first. Journalled by the caller.
    Outcomes discard(const DiscardUpdate &action);

    struct Published {
        int number = 0;
        std::optional<Rollout> rollout; ///< written down; to be adopted
    };
    /// Journalled here when it succeeds.
    Result<Published> publish(const PublishUpdate &action, const std::string &who);

    /// Refused before an image is streamed: no space left for it, or what checkImport() says.
    Result<void> checkSpace();
    /// An imported snapshot is the next version of its master, when it is published. Part of the caller's transaction.
    Result<UpdateSession> openFile(const ImportSpec &spec, const blockstore::SnapshotFacts &facts,
                                   const std::string &who);

    /// Finishes what a crash or a failure of the catalogue left. Answers the roll-outs that began with it.
    Result<std::vector<Rollout>> recover();
    [[nodiscard]] bool isUnfinished() const { return m_unfinished; }

private:
    Result<void> openSession(const catalog::UpdateRecord &record, RowId seat, const blockstore::SnapshotKey &base);
    void attach(const catalog::UpdateRecord &record);
    void detach(const catalog::UpdateRecord &record);
    Result<catalog::UpdateRecord> recordOf(const MasterName &master);
    Result<blockstore::SnapshotKey> publishInStore(const catalog::UpdateRecord &record);
    Result<std::optional<blockstore::SnapshotFacts>> madeOf(const catalog::UpdateRecord &record);
    Result<Published> takeIn(const catalog::UpdateRecord &record);
    Result<std::optional<Published>> recoverOne(const catalog::UpdateRecord &record);
    Result<void> removeDisk(const catalog::UpdateRecord &record);
    Result<void> endUpdateSessions(const catalog::UpdateRecord &record);

    RoomCore &m_core;
    SeatDisks &m_disks;
    std::atomic<bool> m_unfinished = false;
};

/// The sessions as they are shown, of every master. The store is asked how much was written.
Result<std::vector<UpdateSession>> updateViews(RoomCore &core);

} // namespace freshseat::host
