// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the companion: what it looks at, when, and what it does.
#include "core/companion/companion_room.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/companion/companion_impl.h"
#include "core/schedule/schedule_actions.h"

#include <algorithm>

namespace freshseat::companion {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookEvery = 5s;
constexpr const char *kJournalKey = "companion-journal"; ///< the storage host's newest entry that was taken over

schedule::SchedulerOptions schedulerOptions(const host::RoomOptions &room)
{
    schedule::SchedulerOptions options;
    options.runsOn = room.hostName;
    options.settle = room.scheduleSettle;
    return options;
}

std::int64_t numberIn(const std::optional<std::string> &text)
{
    return text ? std::strtoll(text->c_str(), nullptr, 10) : 0;
}

/// The seats as they were before they moved.
std::vector<Seat> before(std::vector<Seat> seats, const std::vector<SeatMoved> &moves)
{
    for (const SeatMoved &moved : moves) {
        const auto seat =
            std::find_if(seats.begin(), seats.end(), [&](const Seat &one) { return one.name == moved.after.name; });
        if (seat == seats.end()) continue;
        seat->name = moved.before.name;
        seat->group = moved.before.group;
    }
    return seats;
}

template <class... Kinds>
bool isOneOf(const Action &action)
{
    return (std::holds_alternative<Kinds>(action) || ...);
}

} // namespace

bool isOwn(const Action &action)
{
    return schedule::isScheduleAction(action) ||
           isOneOf<AdoptPc, IgnorePc, SetAdoption, PowerSeats, SetBootNetwork, TestReport>(action);
}

CompanionRoom::Impl::Impl(CompanionRoom &companion, const CompanionParts &parts, host::RoomOptions roomOptions,
                          Link::Open open, std::function<std::string()> address)
    : options(std::move(roomOptions))
    , clock(parts.clock)
    , pool(parts.pool)
    , hub(parts.pool)
    , link(std::move(open), parts.clock)
    , room({parts.catalog, parts.clock, options, hub}, link, std::move(address), [this] { wake(); })
    , desk(room)
    , stickDesk(room)
    , network(room, desk, service)
    , sticks(room, desk, service)
    , power(room, boot::ownNetworks)
    , metrics(options.metricsAllow, {[this] { return status(); }, [this] { return room.seatsNow(); }})
    , reports(room)
    , book(room, reports)
    , scheduler({companion, book, options.zone == nullptr ? systemZone : *options.zone, clock,
                 [this](const SeatName &seat) { return room.freshAtBoot(seat); }},
                schedulerOptions(options))
    , otherSchedule(link, parts.clock)
{
    service.route("/boot", [this](const boot::HttpRequest &request) { return desk.answer(request); });
    service.route("/stick", [this](const boot::HttpRequest &request) { return stickDesk.answer(request); });
    service.route("/metrics", [this](const boot::HttpRequest &request) { return metrics.answer(request); });
    service.serveFiles(options.boot.programs);
}

CompanionRoom::CompanionRoom(const CompanionParts &parts, host::RoomOptions options, Link::Open link,
                             std::function<std::string()> address)
    : m_impl(std::make_unique<Impl>(*this, parts, std::move(options), std::move(link), std::move(address)))
{}

CompanionRoom::~CompanionRoom()
{
    close();
}

Result<std::unique_ptr<CompanionRoom>> CompanionRoom::open(const CompanionParts &parts, host::RoomOptions options,
                                                           Link::Open link, std::function<std::string()> address)
{
    std::unique_ptr<CompanionRoom> room(
        new CompanionRoom(parts, std::move(options), std::move(link), std::move(address)));
    if (const auto done = room->m_impl->room.load(); !done) return failure(done);
    if (const auto done = room->m_impl->scheduler.load(); !done) return failure(done);
    room->m_impl->startWatching();
    return room;
}

void CompanionRoom::Impl::startWatching()
{
    m_thread = std::thread([this] {
        auto nextLook = clock.steady();
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            const bool due = std::exchange(m_woken, false) || clock.steady() >= nextLook;
            if (due) {
                lock.unlock();
                look();
                nextLook = clock.steady() + kLookEvery;
                lock.lock();
            }
            m_wake.wait_for(lock, 1s, [this] { return m_woken || m_stopping; });
        }
    });
}

void CompanionRoom::Impl::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_wake.notify_all();
}

void CompanionRoom::Impl::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
    m_watch.reset();
    m_watched.reset();
}

void CompanionRoom::Impl::look()
{
    keepWatch();
    otherSchedule.look(scheduler.list());
    const std::scoped_lock lock(renaming);
    const auto began = clock.steady();
    if (const auto done = refresh(); !done) return;
    if (const auto done = takeJournal(); !done) return; // it says which secrets are others now
    if (room.hasWaiting()) room.prepare(began);
}

/// Somebody watching is also what lets the storage host's roll-outs go on.
void CompanionRoom::Impl::keepWatch()
{
    const auto backend = link.backend();
    if (m_watched && (!backend || *backend != m_watched)) {
        m_watch.reset();
        m_watched.reset();
    }
    if (!backend || m_watched) return;
    auto watch = (*backend)->watch([this](const RoomEvent &event) { hear(event); });
    if (!watch) {
        if (watch.error().code == ErrorCode::Unreachable) link.lost(*backend);
        return;
    }
    m_watch = std::move(*watch);
    m_watched = *backend;
    otherSchedule.changed();
}

/// What is about masters is passed on as it is; seats and journal are looked at, as they are shown otherwise here.
void CompanionRoom::Impl::hear(const RoomEvent &event)
{
    if (std::holds_alternative<MastersChanged>(event) || std::holds_alternative<RolloutChanged>(event) ||
        std::holds_alternative<HostStatusChanged>(event))
        return hub.publish(event);
    if (std::holds_alternative<PcsChanged>(event)) return;
    if (std::holds_alternative<SchedulesChanged>(event)) otherSchedule.changed();
    if (std::holds_alternative<ConnectionLost>(event)) {
        if (const auto backend = link.current()) link.lost(backend);
    }
    wake();
}

Result<std::string> CompanionRoom::Impl::refresh()
{
    const auto now = room.look();
    if (!now) return failure(now);
    std::vector<std::string> words;
    const auto moves = room.moves(now->seats);
    std::vector<Seat> seats = before(now->seats, moves); // the schedule goes along move by move
    for (const SeatMoved &moved : moves) {
        const auto save = [this](const std::vector<ScheduleEntry> &entries) -> Result<void> {
            for (const ScheduleEntry &entry : entries) {
                if (auto saved = room.catalog.updateSchedule(entry); !saved) return saved;
            }
            return {};
        };
        const schedule::SeatMove move{moved.before.name, moved.after.name, moved.before.group, moved.after.group};
        auto followed = scheduler.follow(move, seats, save);
        if (!followed) return failure(followed);
        if (!followed->empty()) words.push_back(std::move(*followed));
        for (Seat &seat : seats) {
            if (seat.name == moved.before.name) seat = moved.after;
        }
    }
    room.take(*now);
    return join(words, "; ");
}

Result<void> CompanionRoom::Impl::takeJournal()
{
    static constexpr int kMost = 1000;
    const std::scoped_lock lock(m_journal);
    const auto kept = room.catalog.setting(kJournalKey);
    if (!kept) return failure(kept);
    std::int64_t last = numberIn(*kept);
    auto entries = link.with([&](StorageBackend &backend) { return backend.journal({{}, last, kMost}); });
    if (!entries) return failure(entries);
    if (entries->empty() && last != 0) {
        // A journal that begins anew: another room stands behind the address.
        auto newest = link.with([](StorageBackend &backend) { return backend.journal({{}, 0, 1}); });
        if (!newest) return failure(newest);
        if (newest->empty() || newest->back().id < last) last = newest->empty() ? 0 : newest->back().id;
    }
    for (const JournalEntry &entry : *entries) {
        last = std::max(last, entry.id);
        note(entry);
    }
    if (last == numberIn(*kept)) return {};
    return room.catalog.setSetting(kJournalKey, std::to_string(last));
}

void CompanionRoom::Impl::note(const JournalEntry &entry)
{
    const auto seat = host::seatOfObject(entry.object);
    const bool changes = entry.action == "seat.secret.renew" || entry.action == "seat.set" ||
                         entry.action == "seat.add" || entry.action == "seat.remove";
    if (seat && changes) room.forgetSecret(*seat);
    if (entry.action == "seat.secret" && entry.who == room.who()) return; // for a script: every boot would have one
    room.journal(entry);
}

Result<std::string> CompanionRoom::openBootService(const std::string &address)
{
    auto real = m_impl->service.open(address);
    if (real) m_impl->network.restore();
    return real;
}

boot::HttpReply CompanionRoom::answerBoot(const boot::HttpRequest &request)
{
    return m_impl->desk.answer(request);
}

boot::HttpReply CompanionRoom::answerStick(const boot::HttpRequest &request)
{
    return m_impl->stickDesk.answer(request);
}

void CompanionRoom::tick()
{
    if (m_impl->ticking.exchange(true)) return;
    if (!m_impl->gate.enter()) return;
    m_impl->pool.post([impl = m_impl.get()] {
        impl->network.tick();
        impl->room.saveTimelines();
        impl->desk.save();
        impl->ticking = false;
        impl->gate.leave();
    });
}

/// Not while the storage host does not answer: what is due stays due.
void CompanionRoom::stepSchedule(Executor &executor)
{
    if (!m_impl->room.isFresh() || m_impl->stepping.exchange(true)) return;
    if (!m_impl->gate.enter()) return;
    executor.post([impl = m_impl.get()] {
        impl->scheduler.step();
        impl->stepping = false;
        impl->gate.leave();
    });
}

void CompanionRoom::close()
{
    m_impl->network.close();
    m_impl->service.close();
    m_impl->link.close();
    m_impl->stop();
    m_impl->scheduler.close();
    m_impl->reports.close();
    m_impl->gate.close();
    m_impl->room.saveTimelines();
    m_impl->desk.save();
}

void CompanionRoom::cancel()
{
    m_impl->link.close();
}

} // namespace freshseat::companion
