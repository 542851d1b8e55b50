// SPDX-License-Identifier: GPL-3.0-or-later
// Views, journal and watches of the room.
#include "core/host/room_core.h"

#include "core/base/log.h"
#include "core/boot/timeline.h"
#include "core/host/seat_view.h"
#include "core/host/unsaved_timelines.h"
#include "core/host/updates.h"

#include <algorithm>
#include <future>

namespace freshseat::host {

std::optional<SeatName> seatOfObject(const std::string &object)
{
    static constexpr std::string_view kPrefix = "seat ";
    if (!object.starts_with(kPrefix)) return std::nullopt;
    const auto name = parseSeatName(std::string_view(object).substr(kPrefix.size()));
    return name ? std::optional(*name) : std::nullopt;
}

std::string RoomCore::portal() const
{
    const std::lock_guard lock(m_portalMutex);
    return m_portal;
}

void RoomCore::setPortal(const std::string &portal)
{
    const std::lock_guard lock(m_portalMutex);
    m_portal = portal;
}

std::string RoomCore::redirect() const
{
    const std::lock_guard lock(m_portalMutex);
    return m_redirect;
}

void RoomCore::setRedirect(const std::string &portal)
{
    const std::lock_guard lock(m_portalMutex);
    m_redirect = portal;
}

Seat RoomCore::view(const SeatRuntime &seat) const
{
    Seat shown = viewOf(seat, options.authority, portal(), clock.steady());
    const auto keptAt = seat.keptAt();
    if (keptAt && !seat.update && clock.now() < *keptAt + options.undoGrace)
        shown.undoUntil = *keptAt + options.undoGrace;
    if (const VerdictText *failing = seat.mustBoot() ? nullptr : boot::failureOn(seat.timeline, clock.now()))
        shown.warnings.push_back({"boot-failure", std::string(failing->symptom), seat.record.name.value()});
    return shown;
}

void RoomCore::publish(SeatRuntime &seat)
{
    Seat now = view(seat);
    if (seat.published && looksTheSame(*seat.published, now)) return;
    seat.published = now;
    hub.publish(SeatChanged{std::move(now)});
}

void RoomCore::publish(RowId seat)
{
    auto access = registry.access();
    if (SeatRuntime *found = access.find(seat)) publish(*found);
}

void RoomCore::refreshSessions()
{
    auto access = registry.access();
    for (auto &[name, seat] : access.seats()) {
        for (LiveSession &live : seat.sessions) {
            if (!live.counters) continue;
            const std::uint64_t written = iscsi::SessionCounters::read(live.counters->bytesWritten);
            const bool first = live.bytesWritten == 0 && written != 0;
            live.bytesRead = iscsi::SessionCounters::read(live.counters->bytesRead);
            live.bytesWritten = written;
            if (first && live.kind != LoginKind::Firmware) seat.note(clock.now(), boot::event::kFirstWrites, {});
        }
        noteRunning(seat);
    }
}

void RoomCore::noteRunning(SeatRuntime &seat) const
{
    for (LiveSession &live : seat.sessions) {
        if (live.saidRunning || !isRunning(live, clock.steady())) continue;
        live.saidRunning = true;
        seat.note(clock.now(), boot::event::kRunning, {});
    }
}

void RoomCore::saveTimelines()
{
    std::vector<UnsavedTimeline> all;
    {
        auto access = registry.access();
        for (auto &[name, seat] : access.seats()) {
            if (seat.unsaved != 0) all.push_back(takeUnsaved(seat));
        }
    }
    host::saveTimelines(catalog, all, [this](const UnsavedTimeline &seat) {
        return catalog.addBootEvents(seat.seat, seat.events, static_cast<int>(SeatRuntime::kTimelineKept));
    });
}

std::vector<Seat> RoomCore::seatViews()
{
    std::vector<Seat> views;
    auto access = registry.access();
    for (const auto &[key, seat] : access.seats()) views.push_back(view(seat));
    return views;
}

/// Without its update session and roll-out.
Result<MasterView> RoomCore::masterView(const MasterName &master)
{
    const auto snapshots = catalog.snapshots(master);
    if (!snapshots) return failure(snapshots);
    MasterView view{master, 0, {}};
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        view.snapshots.push_back(snapshot.number);
        if (snapshot.current) view.current = snapshot.number;
        if (snapshot.lastKnownGood) view.lastKnownGood = snapshot.number;
        if (snapshot.bad) view.bad.push_back(snapshot.number);
    }
    const auto next = catalog.nextNumber(master);
    if (!next) return failure(next);
    view.next = *next;
    return view;
}

Result<std::vector<MasterView>> RoomCore::masterViews()
{
    const auto masters = catalog.masters();
    if (!masters) return failure(masters);
    const auto updates = updateViews(*this);
    if (!updates) return failure(updates);
    const auto rollouts = catalog.rollouts();
    if (!rollouts) return failure(rollouts);
    std::vector<MasterView> views;
    for (const catalog::MasterRecord &master : *masters) {
        auto view = masterView(master.name);
        if (!view) return failure(view);
        for (const UpdateSession &update : *updates) {
            if (update.master == master.name) view->update = update;
        }
        for (const Rollout &rollout : *rollouts) {
            if (rollout.master == master.name) view->rollout = rollout;
        }
        views.push_back(std::move(*view));
    }
    return views;
}

Result<std::vector<Master>> RoomCore::masters()
{
    const auto records = catalog.masters();
    if (!records) return failure(records);
    const auto views = masterViews();
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

Result<Master> RoomCore::master(const MasterName &name)
{
    auto all = masters();
    if (!all) return failure(all);
    const auto found = std::find_if(all->begin(), all->end(), [&](const Master &one) { return one.name == name; });
    if (found == all->end()) return tl::unexpected(noSuchMaster(name));
    return std::move(*found);
}

void RoomCore::journal(const Action &action, const std::string &who, const Result<std::vector<ItemOutcome>> &result)
{
    for (const JournalEntry &entry : journalEntries(action, who, clock.now(), result)) journal(entry);
}

void RoomCore::journal(const JournalEntry &entry)
{
    journal(entry, seatOfObject(entry.object));
}

void RoomCore::journal(const JournalEntry &entry, const std::optional<SeatName> &seat)
{
    const auto written = catalog.addJournal(entry, seat);
    if (!written) {
        log::error("the journal could not be written (" + entry.action + " " + entry.object + ", " + entry.outcome +
                   "): " + written.error().message);
        return;
    }
    hub.publish(JournalAdded{*written});
}

void runOn(Executor &executor, const std::function<void()> &work)
{
    std::promise<void> done;
    executor.post([&] {
        work();
        done.set_value();
    });
    done.get_future().wait();
}

} // namespace freshseat::host
