// SPDX-License-Identifier: GPL-3.0-or-later
// RoomService: the one asynchronous face of a storage backend. The interface asks here and hears here, always on its
// own thread; it never names a backend.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"
#include "core/model/host_call.h"
#include "core/model/room.h"
#include "core/services/job.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace freshseat {
class StorageBackend;

/// Makes a connected backend. Blocks as long as connecting takes; called on a worker thread, again for each new
/// attempt.
using BackendFactory = std::function<Result<std::unique_ptr<StorageBackend>>()>;
} // namespace freshseat

namespace freshseat::services {

class BackendCalls;
class Connection;
class Drives;
class ImportTask;
class StickTask;
struct Drive;
class Retirement;
struct LoadedRoom;
struct RoomEventLetter;

enum class ConnectionState {
    Connecting, ///< first attempt, or a new one after Lost
    Live,
    Lost,    ///< was live or could not be reached; tries again by itself
    Refused, ///< asking again would not help (wrong credential, unknown host key, wrong URL): a person has to act
};

/// Waits between attempts to connect: doubled each time, from `first` to `most`.
struct Backoff {
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds most{30000};
};

/// Holds the room as it was last told (the only writer of it) and passes actions on. A lost connection leaves the room
/// as it is: stale, but there. Everything here runs on the thread the service lives on and returns at once.
class RoomService : public QObject
{
    Q_OBJECT
public:
    /// `caller` is who the journal names if the storage host cannot tell by itself.
    RoomService(BackendFactory factory, Retirement &retirement, std::string caller, Backoff backoff = {},
                QObject *parent = nullptr);
    ~RoomService() override; ///< does not wait; calls under way are cancelled and their answers dropped

    /// Connects now: at first, and for impatient people while it waits for the next attempt.
    void connectNow();

    [[nodiscard]] ConnectionState connection() const { return m_state; }
    [[nodiscard]] bool isLive() const { return m_state == ConnectionState::Live; }
    [[nodiscard]] const Error &connectionError() const { return m_connectionError; } ///< of Lost and Refused
    [[nodiscard]] bool hasLoaded() const { return m_loaded; }                        ///< the room has been seen once

    using Seats = std::map<SeatName, Seat>;
    [[nodiscard]] const Seats &seats() const { return m_seats; }
    [[nodiscard]] const Seat *seat(const SeatName &name) const;
    [[nodiscard]] const std::vector<Master> &masters() const { return m_masters; }
    [[nodiscard]] const Master *master(const MasterName &name) const;
    [[nodiscard]] const HostStatus &status() const { return m_status; }
    [[nodiscard]] bool tellsHostCalls() const { return m_tellsHostCalls; }
    [[nodiscard]] const std::deque<JournalEntry> &journal() const { return m_journal; } ///< the newest, oldest first

    template <class T>
    using Answer = std::function<void(Result<T>)>;
    /// `answer` is called once, later; dropped when `receiver` dies.
    void preview(const Action &action, QObject *receiver, Answer<std::vector<Change>> answer);
    /// By which calls the storage host would be changed; where it tellsHostCalls().
    void hostCalls(const Action &action, QObject *receiver, Answer<std::vector<HostCall>> answer);
    void seatJournal(const SeatName &name, QObject *receiver, Answer<std::vector<JournalEntry>> answer);
    /// The newest `limit` entries of the whole room, oldest first.
    void roomJournal(int limit, QObject *receiver, Answer<std::vector<JournalEntry>> answer);
    /// One seat with its timeline and verdict.
    void seatDetail(const SeatName &name, QObject *receiver, Answer<Seat> answer);
    void snapshots(const MasterName &name, QObject *receiver, Answer<std::vector<Snapshot>> answer);
    void schedules(QObject *receiver, Answer<std::vector<Schedule>> answer);
    void rollout(const MasterName &name, QObject *receiver, Answer<Rollout> answer);
    void pcs(QObject *receiver, Answer<std::vector<Pc>> answer); ///< that are no seats yet
    void bootNetwork(QObject *receiver, Answer<BootNetwork> answer);
    /// Writes a boot stick's image to a file of this machine; answers its bytes.
    void saveStick(const StickSpec &spec, const QString &fileName, QObject *receiver, Answer<std::uint64_t> answer);
    /// The sticks of this machine; nullptr: this console writes files only. They outlive the service and its threads.
    void setDrives(Drives *drives) { m_drives = drives; }
    [[nodiscard]] Drives *drives() const { return m_drives; }
    /// Writes a boot stick onto a device of drives(). The caller deletes the task when it is over.
    StickTask *writeStick(const StickSpec &spec, const Drive &drive);

    /// Sends an image file; it becomes a master, or the next version of one. The caller deletes the task when it is
    /// over.
    ImportTask *import(const ImportSpec &spec);

    /// Starts an action. The job belongs to the service and is in jobs() until dismissed.
    Job *perform(const Action &action, Job::Attention attention = Job::Attention::Shown);
    [[nodiscard]] const std::vector<Job *> &jobs() const { return m_jobs; }
    void dismiss(Job *job); ///< only one that is over
    /// Part of a running job and not finished yet.
    [[nodiscard]] bool isPending(const SeatName &name) const;

signals:
    void seatsChanged(const std::vector<freshseat::SeatName> &names); ///< also new ones, and changes of isPending()
    void seatRemoved(const freshseat::SeatName &name);
    void mastersChanged();
    void statusChanged();
    void rolloutChanged(const freshseat::Rollout &rollout);
    void schedulesChanged(); ///< what schedules() answers has changed
    void pcsChanged();       ///< what pcs() answers has changed
    void journalAdded(const freshseat::JournalEntry &entry);
    void connectionChanged(freshseat::services::ConnectionState state, const freshseat::Error &error);
    void loaded(); ///< after each successful connect: everything is up to date
    void jobAdded(freshseat::services::Job *job);
    void jobRemoved(freshseat::services::Job *job);

private:
    template <class T, class Work>
    void ask(QObject *receiver, Work work, Answer<T> answer);
    void setState(ConnectionState state, const Error &error);
    void onConnected(int attempt, Result<LoadedRoom> room);
    void onEvent(int attempt, const RoomEventLetter &letter);
    void apply(const RoomEventLetter &letter);
    void replaceRoom(LoadedRoom room);
    void lose(const Error &error);
    void disconnectNow();
    void refreshMasters();
    void noteFailure(const Error &error);
    [[nodiscard]] std::vector<SeatName> targets(const Action &action) const;

    BackendFactory m_factory;
    std::string m_caller;
    Backoff m_backoff;
    std::chrono::milliseconds m_nextWait;
    QTimer m_retry;
    std::unique_ptr<BackendCalls> m_calls;

    std::shared_ptr<Connection> m_connection; ///< empty while waiting for the next attempt
    int m_attempt = 0;                        ///< letters of earlier attempts are thrown away
    std::vector<RoomEventLetter> m_early;     ///< events that came before the room they belong to
    ConnectionState m_state = ConnectionState::Connecting;
    Error m_connectionError;
    bool m_loaded = false;

    Seats m_seats;
    std::vector<Master> m_masters;
    HostStatus m_status;
    bool m_tellsHostCalls = false;
    std::deque<JournalEntry> m_journal;
    std::vector<Job *> m_jobs;
    Drives *m_drives = nullptr;
};

} // namespace freshseat::services
