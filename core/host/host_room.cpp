// SPDX-License-Identifier: GPL-3.0-or-later
// The room's parts put together.
#include "core/host/host_room.h"

#include "core/base/log.h"
#include "core/boot/timeline.h"
#include "core/host/admissions.h"
#include "core/host/boot_desk.h"
#include "core/host/boot_network.h"
#include "core/host/catalog_book.h"
#include "core/host/exports.h"
#include "core/host/gate.h"
#include "core/host/imports.h"
#include "core/host/metrics_page.h"
#include "core/host/power.h"
#include "core/host/rollout_actions.h"
#include "core/host/room_opening.h"
#include "core/host/room_status.h"
#include "core/host/scrub_view.h"
#include "core/host/seat_actions.h"
#include "core/host/seat_moves.h"
#include "core/host/seat_sessions.h"
#include "core/host/seat_statistics.h"
#include "core/host/seat_undo.h"
#include "core/host/secret.h"
#include "core/host/sticks.h"
#include "core/model/update_rules.h"
#include "core/schedule/schedule_actions.h"

#include <atomic>
#include <type_traits>

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

class HostRoom::Impl
{
public:
    /// `room` is the backend that the schedule works through.
    Impl(HostRoom &room, const RoomParts &parts, RoomOptions options)
        : core(parts, std::move(options))
        , disks(core)
        , reset(core, disks)
        , admissions(core, disks, reset)
        , actions(core, disks, reset)
        , updates(core, disks)
        , undo(core, disks)
        , desk(core, actions)
        , network(core, desk, service)
        , sticks(core, desk, service)
        , power(core, boot::ownNetworks)
        , imports(core, updates)
        , exports(core)
        , scrub(core)
        , book(core)
        , versions(core)
        , moves(core, versions)
        , rolloutBook(core)
        , rollouts({room, moves, rolloutBook, core.clock}, {core.options.watch})
        , rolloutActions(core, updates, versions, rollouts)
        , metrics(core, [this] { return currentStatus(); })
        , scheduler({room, book, core.options.zone == nullptr ? systemZone : *core.options.zone, core.clock,
                     [this](const SeatName &seat) { return moves.freshAtBoot(seat); }},
                    schedulerOptions(core.options))
    {
        service.route("/boot", [this](const boot::HttpRequest &request) { return desk.answer(request); });
        service.route("/metrics", [this](const boot::HttpRequest &request) { return metrics.answer(request); });
        service.serveFiles(core.options.boot.programs);
    }

    RoomCore core;
    SeatDisks disks;
    SeatReset reset;
    Admissions admissions;
    SeatActions actions;
    Updates updates;
    SeatUndo undo;
    BootDesk desk;
    BootService service;
    BootNetworkService network;
    Sticks sticks;
    Power power;
    Imports imports;
    Exports exports;
    ScrubView scrub;
    std::vector<std::string> strangers;
    Gate gate; ///< for what runs on the pool by itself
    std::atomic<bool> ticking = false;
    std::atomic<bool> stepping = false; ///< the schedule
    schedule::SystemZone systemZone;
    CatalogBook book;
    Versions versions;
    SeatMoves moves;
    CatalogRollouts rolloutBook;
    rollout::Rollouts rollouts;
    RolloutActions rolloutActions;
    MetricsPage metrics;
    schedule::Scheduler scheduler;
    std::optional<HostStatus> publishedStatus; ///< of the tick alone

    Result<std::vector<ItemOutcome>> run(const Action &action, const std::string &who, const Progress &progress);
    Result<std::vector<ItemOutcome>> set(const SetSeat &action);
    Result<std::vector<ItemOutcome>> deleteMaster(const DeleteMaster &action);
    Result<HostStatus> currentStatus();
    void publishChanges();
    void measureSeats();
    void closeSeats();
};

Result<std::unique_ptr<HostRoom>> HostRoom::open(const RoomParts &parts, RoomOptions options)
{
    std::unique_ptr<HostRoom> room(new HostRoom(parts, std::move(options)));
    RoomOpening opening(room->m_impl->core, room->m_impl->updates);
    if (const auto done = opening.run(); !done) return failure(done);
    room->m_impl->strangers = opening.strangers();
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
    network.tick();
    auto status = currentStatus();
    if (!status) return;
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
    m_impl->gate.close();
    m_impl->core.store.haltScrub();
    m_impl->closeSeats();
    m_impl->core.saveTimelines();
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

Result<HostStatus> HostRoom::status()
{
    return m_impl->currentStatus();
}

Result<HostStatus> HostRoom::Impl::currentStatus()
{
    auto status = hostStatus(core, strangers);
    if (!status) return status;
    for (Warning &warning : network.warnings()) status->warnings.push_back(std::move(warning));
    return status;
}

Result<std::vector<Master>> HostRoom::masters()
{
    auto &core = m_impl->core;
    const auto records = core.catalog.masters();
    if (!records) return failure(records);
    const auto views = core.masterViews();
    if (!views) return failure(views);
    std::vector<Master> masters;
    for (const catalog::MasterRecord &record : *records) {
        const MasterView *view = findMaster(*views, record.name);
        if (view == nullptr) continue; // deleted between the two questions
        masters.push_back({record.name, record.size, view->current, static_cast<int>(view->snapshots.size()),
                           record.created, view->update});
    }
    return masters;
}

Result<std::vector<Snapshot>> HostRoom::snapshots(const MasterName &master)
{
    auto &core = m_impl->core;
    const auto masters = core.masterViews();
    if (!masters) return failure(masters);
    const MasterView *known = findMaster(*masters, master);
    if (known == nullptr) return tl::unexpected(noSuchMaster(master));
    const auto records = core.catalog.snapshots(known->name);
    if (!records) return failure(records);
    const auto seats = core.seatViews();
    std::vector<Snapshot> snapshots;
    for (const catalog::SnapshotRecord &record : *records) {
        Snapshot snapshot{record.number,  record.comment,       record.created, record.changedBytes,
                          record.current, record.lastKnownGood, record.bad,     {}};
        for (const Seat &seat : seats) {
            if (seat.master == known->name && seat.snapshot == record.number)
                snapshot.clones.push_back(seat.name.value());
        }
        snapshots.push_back(std::move(snapshot));
    }
    return snapshots;
}

Result<std::unique_ptr<Upload>> HostRoom::beginImport(const Caller &caller, const ImportSpec &spec)
{
    return m_impl->imports.begin(caller, spec);
}

Result<std::unique_ptr<Download>> HostRoom::beginExport(const Caller &caller, const ExportSpec &spec,
                                                        const Progress &progress)
{
    return m_impl->exports.begin(caller, spec, progress);
}

Result<std::vector<Seat>> HostRoom::seats()
{
    m_impl->core.refreshSessions();
    return m_impl->core.seatViews();
}

Result<Seat> HostRoom::seat(const SeatName &name)
{
    auto &core = m_impl->core;
    core.refreshSessions();
    auto access = core.registry.access();
    const SeatRuntime *runtime = access.findName(name.value());
    if (runtime == nullptr) return tl::unexpected(noSuchSeat(name));
    Seat seat = core.view(*runtime);
    seat.totals = totalsOf(*runtime);
    seat.timeline.assign(runtime->timeline.begin(), runtime->timeline.end());
    const VerdictText *verdict =
        runtime->mustBoot() ? verdictText("must-boot") : boot::verdictOn(seat.timeline, core.clock.now());
    if (verdict != nullptr) {
        seat.verdict = describe(*verdict);
        seat.verdictId = verdict->id;
    }
    return seat;
}

Result<SeatSecret> HostRoom::secret(const Caller &caller, const SeatName &name)
{
    auto &core = m_impl->core;
    Result<catalog::SeatRecord> record = tl::unexpected(noSuchSeat(name));
    {
        auto access = core.registry.access();
        if (const SeatRuntime *runtime = access.findName(name.value())) record = runtime->record;
    }
    core.journal({0, core.clock.now(), caller.who, "seat.secret", "seat " + name.value(), record ? "done" : "refused",
                  record ? "" : record.error().message},
                 record ? std::optional(record->name) : std::nullopt);
    if (!record) return failure(record);
    return secretOf(*record, core.options.authority);
}

Result<std::vector<Schedule>> HostRoom::schedules()
{
    return m_impl->scheduler.list();
}

Result<UpdateSession> HostRoom::update(const MasterName &master)
{
    const auto masters = m_impl->core.masterViews();
    if (!masters) return failure(masters);
    return openUpdate(master, {{}, *masters, m_impl->core.options.authority});
}

Result<Rollout> HostRoom::rollout(const MasterName &master)
{
    return m_impl->rolloutActions.newest(master);
}

Result<std::vector<Pc>> HostRoom::pcs()
{
    return m_impl->desk.pcs();
}

Result<std::string> HostRoom::bootScript(const std::string &mac)
{
    const std::string server = m_impl->service.address();
    // Without a boot service the script is right but for where it would ask again.
    return m_impl->desk.script(mac, server.empty() ? "127.0.0.1" : server);
}

Result<BootNetwork> HostRoom::bootNetwork()
{
    return m_impl->network.show();
}

Result<std::unique_ptr<Download>> HostRoom::beginStick(const Caller &caller, const StickSpec &spec,
                                                       const Progress & /*progress*/)
{
    return m_impl->sticks.begin(caller, spec);
}

Result<ScrubStatus> HostRoom::scrub()
{
    return m_impl->scrub.status();
}

Result<ScrubStatus> HostRoom::orderScrub(const Caller &caller, ScrubOrder order)
{
    return m_impl->scrub.order(caller, order);
}

Result<std::vector<JournalEntry>> HostRoom::journal(const JournalQuery &query)
{
    return m_impl->core.catalog.journal(query.seat, query.after, query.limit);
}

Result<std::vector<Change>> HostRoom::preview(const Action &action)
{
    auto &core = m_impl->core;
    if (const auto *power = std::get_if<PowerSeats>(&action)) {
        if (const auto fits = m_impl->power.check(power->verb); !fits) return failure(fits);
    }
    if (const auto *network = std::get_if<SetBootNetwork>(&action)) {
        if (const auto fits = m_impl->network.check(*network); !fits) return failure(fits);
    }
    const auto masters = core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = core.seatViews();
    const auto schedules = m_impl->scheduler.list();
    const auto pcs = m_impl->desk.pcs();
    if (!pcs) return failure(pcs);
    return previewAction(action, {seats, *masters, core.options.authority, schedules, *pcs});
}

Result<std::vector<ItemOutcome>> HostRoom::Impl::run(const Action &action, const std::string &who,
                                                     const Progress &progress)
{
    return std::visit(
        [&](const auto &what) -> Result<std::vector<ItemOutcome>> {
            using Kind = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<Kind, AddSeat>) return actions.add(what);
            if constexpr (std::is_same_v<Kind, SetSeat>) return set(what);
            if constexpr (std::is_same_v<Kind, UndoReset>) return undo.undo(what);
            if constexpr (std::is_same_v<Kind, BeginUpdate>) return updates.begin(what, who);
            if constexpr (std::is_same_v<Kind, DiscardUpdate>) return updates.discard(what);
            if constexpr (std::is_same_v<Kind, PublishUpdate>) return rolloutActions.publish(what, who);
            if constexpr (std::is_same_v<Kind, SetCurrent>) return rolloutActions.setCurrent(what, who);
            if constexpr (std::is_same_v<Kind, DropSnapshot>) return versions.drop(what);
            if constexpr (std::is_same_v<Kind, MarkGood>) return versions.markGood(what);
            if constexpr (std::is_same_v<Kind, ContinueRollout>) return rolloutActions.proceed(what, who);
            if constexpr (std::is_same_v<Kind, AbortRollout>) return rolloutActions.abort(what, who);
            if constexpr (std::is_same_v<Kind, RemoveSeats>) return actions.remove(what, progress);
            if constexpr (std::is_same_v<Kind, ResetSeats>) {
                auto outcomes = actions.reset(what, who, progress);
                undo.soon();
                return outcomes;
            }
            if constexpr (std::is_same_v<Kind, DeleteMaster>) return deleteMaster(what);
            if constexpr (std::is_same_v<Kind, RenewSecret>) return actions.renewSecret(what);
            if constexpr (std::is_same_v<Kind, AdoptPc>) return desk.adopt(what);
            if constexpr (std::is_same_v<Kind, IgnorePc>) return desk.ignore(what);
            if constexpr (std::is_same_v<Kind, SetAdoption>) return desk.setAdoption(what);
            if constexpr (std::is_same_v<Kind, PowerSeats>) return power.perform(what, progress);
            if constexpr (std::is_same_v<Kind, SetBootNetwork>) return network.set(what);
            return schedule::performScheduleAction(scheduler, {who}, action, progress);
        },
        action);
}

Result<std::vector<ItemOutcome>> HostRoom::Impl::set(const SetSeat &action)
{
    auto outcomes = actions.set(action);
    if (outcomes && outcomes->front().outcome == Outcome::Done) {
        const SeatName now(outcomes->front().name);
        if (nameKey(now.value()) != nameKey(action.name.value())) {
            scheduler.seatRenamed(action.name, now);
            rollouts.seatRenamed(action.name, now);
        }
    }
    return outcomes;
}

Result<std::vector<ItemOutcome>> HostRoom::Impl::deleteMaster(const DeleteMaster &action)
{
    auto outcomes = actions.deleteMaster(action);
    if (outcomes) rollouts.masterRemoved(action.name);
    return outcomes;
}

Result<std::vector<ItemOutcome>> HostRoom::perform(const Caller &caller, const Action &action, const Progress &progress)
{
    auto result = m_impl->run(action, caller.who, progress);
    const bool published = std::holds_alternative<PublishUpdate>(action) && result.has_value();
    const bool journalled =
        std::holds_alternative<ResetSeats>(action) || published || schedule::isJournalled(action, result);
    if (!journalled) m_impl->core.journal(action, caller.who, result);
    return result;
}

Result<std::unique_ptr<Watch>> HostRoom::watch(std::function<void(const RoomEvent &)> listener)
{
    return m_impl->core.hub.watch(std::move(listener));
}

} // namespace freshseat::host
