// SPDX-License-Identifier: GPL-3.0-or-later
// Catalog: masters, seats and journal of the helper in SQLite (freshseat.db).
//
// Threading: any thread; one connection behind one mutex. Every call may wait for the disk: never on an iSCSI worker or
// the main loop. Errors:    NotFound = no such row; InUse = the row is needed by another, or its name is taken;
// OutOfSpace; Failed = the file cannot be
//            used, in words.
// Crash:     a call is a transaction that is on disk when it returns; several calls are one inside a Batch.
#pragma once
#include "core/base/result.h"
#include "core/catalog/database.h"
#include "core/catalog/records.h"
#include "core/model/schedule.h"
#include "core/model/update.h"

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::catalog {

class Catalog
{
public:
    /// Opens, makes or migrates the file. An empty path = in memory (tests).
    static Result<std::unique_ptr<Catalog>> open(const std::filesystem::path &file);

    /// Several calls as one transaction. Holds the catalogue for this thread alone while it lives: no waiting inside.
    class Batch
    {
    public:
        /// Once it succeeded the catalogue is free for others again.
        Result<void> commit()
        {
            auto done = m_transaction.commit();
            if (done) m_lock.unlock();
            return done;
        }

    private:
        friend class Catalog;
        Batch(std::unique_lock<std::recursive_mutex> lock, Transaction transaction)
            : m_lock(std::move(lock))
            , m_transaction(std::move(transaction))
        {}
        std::unique_lock<std::recursive_mutex> m_lock;
        Transaction m_transaction;
    };
    Result<Batch> batch();

    Result<std::vector<MasterRecord>> masters();                             ///< by name
    Result<std::vector<SnapshotRecord>> snapshots(const MasterName &master); ///< by number
    /// The master with its first snapshot.
    Result<void> addMaster(const MasterRecord &master, const SnapshotRecord &first);
    Result<void> removeMaster(const MasterName &master); ///< and its snapshots
    Result<int> nextNumber(const MasterName &master);    ///< never given twice, also not of a dropped snapshot
    Result<void> addSnapshot(const MasterName &master, const SnapshotRecord &snapshot); ///< not current
    Result<void> removeSnapshot(const MasterName &master, int number);
    Result<void> setCurrent(const MasterName &master, int number);
    /// Last known good, and no other, and not bad; or bad, and not last known good.
    Result<void> markSnapshot(const MasterName &master, int number, bool good);

    Result<std::vector<UpdateRecord>> updates(); ///< by master
    Result<void> addUpdate(const UpdateRecord &update);
    Result<void> setUpdateIntent(const MasterName &master, const std::optional<std::string> &intent);
    Result<void> removeUpdate(const MasterName &master);

    Result<std::vector<Rollout>> rollouts(); ///< the newest of each master
    Result<void> saveRollout(const Rollout &rollout);
    Result<std::vector<RowId>> freshAtBoot(); ///< seats that are reset at their next boot, whatever their policy
    Result<void> setFreshAtBoot(RowId seat, bool fresh);
    Result<std::vector<AimRecord>> aims();
    Result<void> setAim(RowId seat, const MasterName &master, std::optional<int> snapshot); ///< none = no aim

    Result<std::vector<SeatRecord>> seats(); ///< by name
    Result<RowId> addSeat(const SeatRecord &seat);
    Result<void> updateSeat(const SeatRecord &seat); ///< every field of the row `seat.id`
    Result<void> removeSeat(RowId seat);

    Result<std::vector<LoginRecord>> logins();
    /// These and no others are remembered of the seat.
    Result<void> setLogins(RowId seat, const std::vector<LoginRecord> &logins);

    Result<std::vector<BootSecretRecord>> bootSecrets(); ///< oldest first
    Result<RowId> addBootSecret(RowId seat, const Secret &secret);
    Result<void> useBootSecret(RowId id, const BootSecretRecord::User &user);
    Result<void> removeBootSecret(RowId id);

    /// Of all seats, oldest first.
    Result<std::vector<BootEventRecord>> bootEvents();
    /// Adds to the seat's timeline; all but its newest `keep` are forgotten.
    Result<void> addBootEvents(RowId seat, const std::vector<TimelineEvent> &events, int keep);

    Result<std::vector<FollowedSeat>> followedSeats(); ///< by id
    Result<RowId> addFollowed(const FollowedSeat &seat);
    Result<void> updateFollowed(const FollowedSeat &seat); ///< every field of the row `seat.id`
    Result<void> removeFollowed(RowId seat);               ///< and its timeline
    Result<std::vector<BootEventRecord>> followedEvents();
    Result<void> addFollowedEvents(RowId seat, const std::vector<TimelineEvent> &events, int keep);

    Result<std::vector<PcRecord>> pcs(); ///< by number
    Result<int> lastPcNumber();          ///< the highest ever given; 0: none
    /// Known by their numbers.
    Result<void> savePcs(const std::vector<PcRecord> &changed, const std::vector<int> &forgotten);

    Result<std::vector<ScheduleEntry>> schedules(); ///< by id
    Result<ScheduleId> addSchedule(const ScheduleEntry &entry);
    Result<void> updateSchedule(const ScheduleEntry &entry); ///< every field of the row `entry.id`
    Result<void> removeSchedule(ScheduleId id);

    /// Gives the entry its id.
    Result<JournalEntry> addJournal(const JournalEntry &entry, const std::optional<SeatName> &seat);
    /// The newest `limit` entries with ids above `after`, oldest first.
    Result<std::vector<JournalEntry>> journal(const std::optional<SeatName> &seat, std::int64_t after, int limit);

    Result<std::vector<PendingRecord>> pending();
    Result<void> addPending(const PendingRecord &record);
    Result<void> removePending(const PendingRecord &record);

    Result<std::optional<std::string>> setting(const std::string &key);
    Result<void> setSetting(const std::string &key, const std::string &value);

private:
    explicit Catalog(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {}
    /// `steps` as one transaction. What it prepares dies with it, before another thread may use the connection.
    template <class Steps>
    auto transact(Steps steps) -> decltype(steps())
    {
        auto batch = this->batch();
        if (!batch) return failure(batch);
        auto result = steps();
        if (!result) return result;
        if (const auto done = batch->commit(); !done) return failure(done);
        return result;
    }
    Result<std::vector<BootEventRecord>> eventsIn(const std::string &table);
    Result<void> addEventsTo(const std::string &table, RowId seat, const std::vector<TimelineEvent> &events, int keep);
    Result<RowId> masterId(const MasterName &name);
    /// These and no others are the seat's.
    Result<void> setDataDisks(RowId seat, const std::vector<DiskRecord> &disks);
    /// Each step is bound to master and number; the last one must touch a row.
    Result<void> changeSnapshots(const MasterName &master, int number, std::initializer_list<const char *> steps);
    Result<void> insertSnapshot(RowId master, const SnapshotRecord &snapshot);

    std::recursive_mutex m_mutex; ///< guards the connection; recursive: a Batch holds it over calls
    std::unique_ptr<Database> m_database;
};

} // namespace freshseat::catalog
