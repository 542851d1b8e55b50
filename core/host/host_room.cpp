// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the room: opened, served, ticked, closed.
#include "core/base/log.h"
#include "core/host/host_room_impl.h"
#include "core/host/room_opening.h"
#include "core/host/seat_sessions.h"

namespace freshseat::host {

namespace {

schedule::SchedulerOptions schedulerOptions(const RoomOptions &room)
{
    schedule::SchedulerOptions options;
    options.runsOn = room.hostName;
    options.settle = room.scheduleSettle;
    return options;
}

} // namespace

HostRoom::Impl::Impl(HostRoom &room, const RoomParts &parts, RoomOptions options)
    : core(parts, std::move(options))
    , disks(core)
    , reset(core, disks)
    , secrets(core)
    , admissions(core, disks, reset, secrets)
    , actions(core, disks, reset)
    , updates(core, disks)
    , undo(core, disks)
    , own(core, actions, secrets)
    , desk(own)
    , network(own, desk, service)
    , sticks(own, desk, service)
    , power(own, boot::ownNetworks)
    , imports(core, updates)
    , exports(core)
    , sends(core)
    , receives(core, imports)
    , scrub(core)
    , reports(own)
    , book(own, reports)
    , versions(core)
    , moves(core, versions)
    , rolloutBook(core, reports)
    , rollouts({room, moves, rolloutBook, core.clock}, {core.options.watch})
    , rolloutActions(core, updates, versions, rollouts)
    , metrics(core.options.metricsAllow, {[this] { return currentStatus(); }, [this] { return countedSeats(); }})
    , scheduler({room, book, core.options.zone == nullptr ? systemZone : *core.options.zone, core.clock,
                 [this](const SeatName &seat) { return moves.freshAtBoot(seat); }},
                schedulerOptions(core.options))
{
    service.route("/boot", [this](const boot::HttpRequest &request) { return desk.answer(request); });
    service.route("/metrics", [this](const boot::HttpRequest &request) { return metrics.answer(request); });
    service.serveFiles(core.options.boot.programs);
}

Result<std::unique_ptr<HostRoom>> HostRoom::open(const RoomParts &parts, RoomOptions options)
{
    std::unique_ptr<HostRoom> room(new HostRoom(parts, std::move(options)));
    RoomOpening opening(room->m_impl->core, room->m_impl->updates);
    if (const auto done = opening.run(); !done) return failure(done);
    room->m_impl->strangers = opening.strangers();
    if (const auto done = room->m_impl->secrets.load(); !done) return failure(done);
    if (const auto done = room->m_impl->scheduler.load(); !done) return failure(done);
    // A roll-out that began with a publish finished just now is in the book already.
    if (const auto done = room->m_impl->rollouts.load(); !done) return failure(done);
    return room;
}

HostRoom::HostRoom(const RoomParts &parts, RoomOptions options)
    : m_impl(std::make_unique<Impl>(*this, parts, std::move(options)))
{}

HostRoom::~HostRoom()
{
    close();
}

iscsi::Gatekeeper &HostRoom::gatekeeper()
{
    return m_impl->admissions;
}

void HostRoom::serve(SessionHost &host)
{
    auto access = m_impl->core.registry.access();
    for (auto &[name, seat] : access.seats())
        seat.worker = static_cast<unsigned>(static_cast<std::uint64_t>(seat.record.id) % host.workers());
    m_impl->core.setSessionHost(&host);
    access.release();
    m_impl->measureSeats();
}

void HostRoom::setPortal(const std::string &portal, bool guess)
{
    m_impl->core.setPortal(portal);
    m_impl->core.portalIsGuess = guess;
}

void HostRoom::setRedirect(const std::string &portal)
{
    m_impl->core.setRedirect(portal);
}

BootService &HostRoom::bootService()
{
    return m_impl->service;
}

boot::HttpReply HostRoom::answerBoot(const boot::HttpRequest &request)
{
    return m_impl->desk.answer(request);
}

Result<std::string> HostRoom::openBootService(const std::string &address)
{
    auto real = m_impl->service.open(address);
    if (real) m_impl->network.restore();
    return real;
}

void HostRoom::tick()
{
    if (m_impl->ticking.exchange(true)) return; // the last one is not done yet: the next will do
    if (!m_impl->gate.enter()) return;
    m_impl->core.pool.post([impl = m_impl.get()] {
        impl->scrub.step();
        impl->publishChanges();
        impl->ticking = false;
        impl->gate.leave();
    });
}

void HostRoom::stepSchedule(Executor &executor)
{
    if (m_impl->stepping.exchange(true)) return;
    if (!m_impl->gate.enter()) return;
    executor.post([impl = m_impl.get()] {
        impl->scheduler.step();
        impl->rolloutActions.step();
        impl->undo.trim();
        impl->stepping = false;
        impl->gate.leave();
    });
}

/// In the background, one after the other; a login does it for its own seat.
void HostRoom::Impl::measureSeats()
{
    if (!gate.enter()) return;
    core.pool.post([this] {
        std::vector<RowId> seats;
        {
            auto access = core.registry.access();
            for (const auto &[name, seat] : access.seats()) seats.push_back(seat.record.id);
        }
        for (const RowId seat : seats) {
            if (gate.isClosed()) break;
            const auto hold = core.registry.hold(seat, Activity::Changing, std::chrono::milliseconds(0));
            if (!hold) continue; // whoever is busy with it measures it
            if (const auto done = disks.measure(seat); !done)
                log::error("a disk cannot be used: " + done.error().message);
        }
        gate.leave();
    });
}

void HostRoom::Impl::publishChanges()
{
    core.refreshSessions();
    {
        auto access = core.registry.access();
        for (auto &[name, seat] : access.seats()) core.publish(seat);
    }
    core.saveTimelines();
    desk.save();
    network.tick();
    auto status = currentStatus();
    if (!status) return;
    if (auto entry = space.look(*status, core.clock.now())) core.journal(*entry, std::nullopt);
    const auto differs = [](const HostStatus &a, const HostStatus &b) {
        static constexpr std::uint64_t kNoticeable = 1U << 20;
        return a.spaceUsed / kNoticeable != b.spaceUsed / kNoticeable || a.spaceTotal != b.spaceTotal ||
               a.masters != b.masters || a.seats != b.seats || a.sessions != b.sessions ||
               a.warnings.size() != b.warnings.size();
    };
    if (publishedStatus && !differs(*publishedStatus, *status)) return;
    publishedStatus = *status;
    core.hub.publish(HostStatusChanged{std::move(*status)});
}

void HostRoom::close()
{
    m_impl->network.close();
    m_impl->service.close();
    m_impl->admissions.close();
    m_impl->scheduler.close();
    m_impl->rollouts.close();
    m_impl->reports.close();
    m_impl->gate.close();
    m_impl->core.store.haltScrub();
    m_impl->closeSeats();
    m_impl->core.saveTimelines();
    m_impl->desk.save();
    m_impl->core.setSessionHost(nullptr);
}

void HostRoom::Impl::closeSeats()
{
    if (core.sessionHost() == nullptr) return;
    std::vector<RowId> seats;
    {
        auto access = core.registry.access();
        for (const auto &[name, seat] : access.seats()) seats.push_back(seat.record.id);
    }
    for (const RowId id : seats) {
        std::vector<iscsi::SessionId> sessions;
        {
            auto access = core.registry.access();
            for (const LiveSession &session : access.find(id)->sessions) sessions.push_back(session.id);
        }
        // A session that cannot be ended still writes: its clone stays open, the store recovers it as after a kill.
        if (endSessions(core, id, sessions)) disks.dismantle(id);
    }
}

} // namespace freshseat::host
