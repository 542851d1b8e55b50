// SPDX-License-Identifier: GPL-3.0-or-later
// RoomService: connecting and reconnecting, the room kept up to date, actions as jobs.
#include "core/services/room_service.h"

#include "core/services/backend_calls.h"
#include "core/services/import_task.h"
#include "core/services/job.h"
#include "core/services/stick.h"
#include "core/services/stick_task.h"

#include <algorithm>
#include <utility>

namespace freshseat::services {

namespace {
constexpr int kJournalKept = 500;
constexpr std::chrono::milliseconds kProgressEvery{100};
using Clock = std::chrono::steady_clock;

template <class... Visitors>
struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <class... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

/// A failure that trying again by itself cannot mend, or that must not be repeated (credentials: lock-outs).
bool needsPerson(const Error &error)
{
    return error.code == ErrorCode::NotAllowed || error.code == ErrorCode::Usage ||
           error.code == ErrorCode::Unsupported;
}
} // namespace

struct LoadedRoom {
    std::vector<Seat> seats;
    std::vector<Master> masters;
    HostStatus status;
    std::vector<JournalEntry> journal;
    bool tellsHostCalls = false;
};

struct RoomEventLetter {
    RoomEvent event;
};

namespace {
using Listener = std::function<void(const RoomEvent &)>;

/// On a worker thread. The watch comes first, so that nothing between the listing and the watch is missed.
Result<LoadedRoom> connectAndLoad(Connection &connection, const BackendFactory &factory, const Listener &listener)
{
    auto backend = factory();
    if (!backend) return failure(backend);
    connection.setBackend(std::move(*backend));
    auto watch = connection.backend().watch(listener);
    if (!watch) return failure(watch);
    connection.setWatch(std::move(*watch));
    auto seats = connection.backend().seats();
    if (!seats) return failure(seats);
    auto masters = connection.backend().masters();
    if (!masters) return failure(masters);
    auto status = connection.backend().status();
    if (!status) return failure(status);
    auto journal = connection.backend().journal({.seat = {}, .after = 0, .limit = kJournalKept});
    if (!journal) return failure(journal);
    return LoadedRoom{std::move(*seats), std::move(*masters), std::move(*status), std::move(*journal),
                      connection.backend().tellsHostCalls()};
}
} // namespace

RoomService::RoomService(BackendFactory factory, Retirement &retirement, std::string caller, Backoff backoff,
                         QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_caller(std::move(caller))
    , m_backoff(backoff)
    , m_nextWait(backoff.first)
    , m_calls(std::make_unique<BackendCalls>(this, retirement))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RoomService::connectNow);
}

RoomService::~RoomService()
{
    for (Job *job : m_jobs) job->m_cancelled->store(true, std::memory_order_relaxed);
    m_calls->drop(std::move(m_connection));
}

void RoomService::connectNow()
{
    if (m_connection) return;
    m_retry.stop();
    const int attempt = ++m_attempt;
    m_early.clear();
    m_connection = std::make_shared<Connection>();
    setState(ConnectionState::Connecting, m_connectionError);
    auto listener = [this, attempt, mailbox = m_calls->mailbox()](const RoomEvent &event) {
        mailbox->post([this, attempt, letter = RoomEventLetter{event}] { onEvent(attempt, letter); });
    };
    m_calls->call(
        m_connection, this,
        [factory = m_factory, listener](Connection *connection) {
            return connectAndLoad(*connection, factory, listener);
        },
        [this, attempt](Result<LoadedRoom> room) { onConnected(attempt, std::move(room)); });
}

void RoomService::onConnected(int attempt, Result<LoadedRoom> room)
{
    if (attempt != m_attempt || !m_connection) return;
    if (!room) return lose(room.error());
    m_nextWait = m_backoff.first;
    replaceRoom(std::move(*room));
    m_loaded = true;
    setState(ConnectionState::Live, {});
    // The last event of a seat is never older than the listing, so replaying them after it ends at the present.
    for (const auto &letter : std::exchange(m_early, {})) {
        if (attempt == m_attempt) apply(letter);
    }
    if (attempt == m_attempt) emit loaded();
}

void RoomService::replaceRoom(LoadedRoom room)
{
    Seats seats;
    std::vector<SeatName> names;
    for (Seat &seat : room.seats) {
        names.push_back(seat.name);
        seats.insert_or_assign(seat.name, std::move(seat));
    }
    const Seats before = std::exchange(m_seats, std::move(seats));
    m_masters = std::move(room.masters);
    m_status = std::move(room.status);
    m_tellsHostCalls = room.tellsHostCalls;
    m_journal.assign(room.journal.begin(), room.journal.end());
    for (const auto &[name, seat] : before) {
        if (!m_seats.contains(name)) emit seatRemoved(name);
    }
    emit seatsChanged(names);
    emit mastersChanged();
    emit statusChanged();
}

void RoomService::onEvent(int attempt, const RoomEventLetter &letter)
{
    if (attempt != m_attempt) return;
    if (const auto *lost = std::get_if<ConnectionLost>(&letter.event)) return lose(lost->error);
    if (m_state != ConnectionState::Live) {
        m_early.push_back(letter);
        return;
    }
    apply(letter);
}

void RoomService::apply(const RoomEventLetter &letter)
{
    const Overloaded handle{
        [this](const SeatChanged &changed) {
            m_seats.insert_or_assign(changed.seat.name, changed.seat);
            emit seatsChanged({changed.seat.name});
        },
        [this](const SeatRemoved &removed) {
            if (m_seats.erase(removed.name) > 0) emit seatRemoved(removed.name);
        },
        [this](const MastersChanged &) { refreshMasters(); },
        [this](const SchedulesChanged &) { emit schedulesChanged(); },
        [this](const RolloutChanged &changed) { emit rolloutChanged(changed.rollout); },
        [this](const PcsChanged &) { emit pcsChanged(); },
        [this](const JournalAdded &added) {
            m_journal.push_back(added.entry);
            if (m_journal.size() > kJournalKept) m_journal.pop_front();
            emit journalAdded(added.entry);
        },
        [this](const HostStatusChanged &changed) {
            m_status = changed.status;
            emit statusChanged();
        },
        [this](const ConnectionLost &lost) { lose(lost.error); },
    };
    std::visit(handle, letter.event);
}

void RoomService::setState(ConnectionState state, const Error &error)
{
    m_state = state;
    m_connectionError = error;
    emit connectionChanged(state, error);
}

void RoomService::disconnectNow()
{
    ++m_attempt;
    m_calls->drop(std::exchange(m_connection, nullptr));
}

void RoomService::lose(const Error &error)
{
    disconnectNow();
    if (needsPerson(error)) return setState(ConnectionState::Refused, error);
    m_retry.start(m_nextWait);
    m_nextWait = std::min(m_nextWait * 2, m_backoff.most);
    setState(ConnectionState::Lost, error);
}

/// A call that found the host gone says so earlier than a watch on a silent line.
void RoomService::noteFailure(const Error &error)
{
    if (error.code == ErrorCode::Unreachable && isLive()) lose(error);
}

void RoomService::refreshMasters()
{
    ask<std::vector<Master>>(
        this, [](StorageBackend &backend) { return backend.masters(); },
        [this](Result<std::vector<Master>> masters) {
            if (!masters) return;
            m_masters = std::move(*masters);
            emit mastersChanged();
        });
}

const Seat *RoomService::seat(const SeatName &name) const
{
    const auto found = m_seats.find(name);
    return found == m_seats.end() ? nullptr : &found->second;
}

const Master *RoomService::master(const MasterName &name) const
{
    const auto found =
        std::find_if(m_masters.begin(), m_masters.end(), [&](const Master &master) { return master.name == name; });
    return found == m_masters.end() ? nullptr : &*found;
}

/// One question to the backend. Without a connection the answer is the reason, all the same later and not at once.
template <class T, class Work>
void RoomService::ask(QObject *receiver, Work work, Answer<T> answer)
{
    auto deliver = [this, attempt = m_attempt, answer = std::move(answer)](Result<T> result) {
        if (!result && attempt == m_attempt) noteFailure(result.error());
        answer(std::move(result));
    };
    if (!isLive()) {
        const Error away{ErrorCode::Unreachable, "There is no connection to the storage host. Nothing was done.",
                         m_connectionError.message};
        m_calls->call(
            nullptr, receiver, [away](Connection *) { return Result<T>(tl::unexpected(away)); }, std::move(deliver));
        return;
    }
    m_calls->call(
        m_connection, receiver,
        [work = std::move(work)](Connection *connection) { return Result<T>(work(connection->backend())); },
        std::move(deliver));
}

void RoomService::preview(const Action &action, QObject *receiver, Answer<std::vector<Change>> answer)
{
    ask<std::vector<Change>>(
        receiver, [action](StorageBackend &backend) { return backend.preview(action); }, std::move(answer));
}

void RoomService::hostCalls(const Action &action, QObject *receiver, Answer<std::vector<HostCall>> answer)
{
    ask<std::vector<HostCall>>(
        receiver,
        [action, caller = Caller{m_caller}](StorageBackend &backend) { return backend.hostCalls(caller, action); },
        std::move(answer));
}

void RoomService::seatJournal(const SeatName &name, QObject *receiver, Answer<std::vector<JournalEntry>> answer)
{
    ask<std::vector<JournalEntry>>(
        receiver, [name](StorageBackend &backend) { return backend.journal({.seat = name, .after = 0, .limit = 100}); },
        std::move(answer));
}

void RoomService::roomJournal(int limit, QObject *receiver, Answer<std::vector<JournalEntry>> answer)
{
    ask<std::vector<JournalEntry>>(
        receiver,
        [limit](StorageBackend &backend) { return backend.journal({.seat = {}, .after = 0, .limit = limit}); },
        std::move(answer));
}

void RoomService::seatDetail(const SeatName &name, QObject *receiver, Answer<Seat> answer)
{
    ask<Seat>(
        receiver, [name](StorageBackend &backend) { return backend.seat(name); }, std::move(answer));
}

void RoomService::snapshots(const MasterName &name, QObject *receiver, Answer<std::vector<Snapshot>> answer)
{
    ask<std::vector<Snapshot>>(
        receiver, [name](StorageBackend &backend) { return backend.snapshots(name); }, std::move(answer));
}

void RoomService::schedules(QObject *receiver, Answer<std::vector<Schedule>> answer)
{
    ask<std::vector<Schedule>>(
        receiver, [](StorageBackend &backend) { return backend.schedules(); }, std::move(answer));
}

void RoomService::rollout(const MasterName &name, QObject *receiver, Answer<Rollout> answer)
{
    ask<Rollout>(
        receiver, [name](StorageBackend &backend) { return backend.rollout(name); }, std::move(answer));
}

void RoomService::pcs(QObject *receiver, Answer<std::vector<Pc>> answer)
{
    ask<std::vector<Pc>>(
        receiver, [](StorageBackend &backend) { return backend.pcs(); }, std::move(answer));
}

void RoomService::bootNetwork(QObject *receiver, Answer<BootNetwork> answer)
{
    ask<BootNetwork>(
        receiver, [](StorageBackend &backend) { return backend.bootNetwork(); }, std::move(answer));
}

void RoomService::saveStick(const StickSpec &spec, const QString &fileName, QObject *receiver,
                            Answer<std::uint64_t> answer)
{
    ask<std::uint64_t>(
        receiver,
        [spec, fileName, caller = Caller{m_caller}](StorageBackend &backend) {
            return services::saveStick(backend, caller, spec, fileName);
        },
        std::move(answer));
}

StickTask *RoomService::writeStick(const StickSpec &spec, const Drive &drive)
{
    auto *task = new StickTask(this);
    auto report = [mailbox = m_calls->mailbox(),
                   alive = QPointer<StickTask>(task)](std::string_view phase, std::uint64_t done, std::uint64_t total) {
        mailbox->post([alive, phase = stickPhase(phase), done, total] {
            if (alive) alive->note(phase, done, total);
        });
    };
    auto work = [spec, drive, drives = m_drives, caller = Caller{m_caller}, cancelled = task->m_cancelled,
                 report](StorageBackend &backend) {
        const Progress progress{.report = report, .item = {}, .cancelled = cancelled.get()};
        return runStick(backend, caller, spec, *drives, drive, progress);
    };
    ask<StickEnd>(task, std::move(work), [task](const Result<StickEnd> &end) { task->finish(end); });
    return task;
}

ImportTask *RoomService::import(const ImportSpec &spec)
{
    auto *task = new ImportTask(spec, this);
    auto report = [mailbox = m_calls->mailbox(), alive = QPointer<ImportTask>(task), last = Clock::time_point()](
                      std::string_view phase, std::uint64_t done, std::uint64_t total) mutable {
        // A chunk takes less than a millisecond; nobody reads faster than this.
        const auto now = Clock::now();
        if (done != total && now - last < kProgressEvery) return;
        last = now;
        mailbox->post(
            [alive, word = QString::fromUtf8(phase.data(), static_cast<qsizetype>(phase.size())), done, total] {
                if (alive) alive->note(word, done, total);
            });
    };
    auto work = [spec, caller = Caller{m_caller}, cancelled = task->m_cancelled, report](StorageBackend &backend) {
        return runImport(backend, caller, spec, Progress{.report = report, .item = {}, .cancelled = cancelled.get()});
    };
    ask<Master>(task, std::move(work), [task](const Result<Master> &master) { task->finish(master); });
    return task;
}

std::vector<SeatName> RoomService::targets(const Action &action) const
{
    const auto selected = [this](const SeatSelection &selection) {
        std::vector<SeatName> names = selection.names;
        for (const auto &[name, seat] : m_seats) {
            const bool inGroup = selection.all || (selection.group && nameKey(*selection.group) == nameKey(seat.group));
            if (inGroup && seat.state != SeatState::Update) names.push_back(name);
        }
        return names;
    };
    const Overloaded names{
        [](const AddSeat &add) { return std::vector{add.name}; },
        [](const SetSeat &set) { return std::vector{set.name}; },
        [&](const RemoveSeats &remove) { return selected(remove.seats); },
        [&](const ResetSeats &reset) { return selected(reset.seats); },
        [](const UndoReset &undo) { return std::vector{undo.seat}; },
        [](const RenewSecret &renew) { return std::vector{renew.name}; },
        [&](const PowerSeats &power) { return selected(power.seats); },
        // About masters, or the host's to say which seats, as they are done.
        [](const auto &) { return std::vector<SeatName>{}; },
    };
    return std::visit(names, action);
}

Job *RoomService::perform(const Action &action, Job::Attention attention)
{
    auto names = targets(action);
    auto *job = new Job(action, names, attention, this);
    m_jobs.push_back(job);
    emit jobAdded(job);
    emit seatsChanged(names);

    auto onItem = [this, alive = QPointer<Job>(job), mailbox = m_calls->mailbox()](const ItemOutcome &item) {
        mailbox->post([this, alive, item] {
            if (!alive) return;
            alive->add(item);
            emit seatsChanged({SeatName(item.name)});
        });
    };
    auto work = [action, caller = Caller{m_caller}, cancelled = job->m_cancelled, onItem](StorageBackend &backend) {
        return backend.perform(caller, action, Progress{.report = {}, .item = onItem, .cancelled = cancelled.get()});
    };
    ask<std::vector<ItemOutcome>>(job, std::move(work),
                                  [this, job, names = std::move(names)](Result<std::vector<ItemOutcome>> outcome) {
                                      job->finish(std::move(outcome));
                                      emit seatsChanged(names);
                                      if (job->attention() == Job::Attention::Quiet && job->isClean()) dismiss(job);
                                  });
    return job;
}

void RoomService::dismiss(Job *job)
{
    if (!job->isOver()) return;
    std::erase(m_jobs, job);
    emit jobRemoved(job);
    job->deleteLater();
}

bool RoomService::isPending(const SeatName &name) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const Job *job) { return job->waiting().contains(name); });
}

} // namespace freshseat::services
