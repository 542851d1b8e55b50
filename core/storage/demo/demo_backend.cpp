// SPDX-License-Identifier: GPL-3.0-or-later
// DemoBackend: the StorageBackend calls over DemoRoom.
#include "core/storage/demo/demo_backend.h"

#include "core/storage/demo/demo_schedule.h"

#include <algorithm>

namespace freshseat::demo {

namespace {

ItemOutcome notReached(const SeatName &name, const char *why)
{
    return {name.value(), Outcome::Skipped, why};
}

/// Removes or resets the chosen seats one after the other.
template <class Each>
Result<std::vector<ItemOutcome>> eachSeat(DemoState &state, const SeatSelection &selection, const Progress &progress,
                                          Each each)
{
    auto selected = state.with([&](DemoRoom &room) { return room.select(selection); });
    if (!selected) return failure(selected);
    std::vector<ItemOutcome> items;
    bool away = false;
    for (const Seat &seat : selected->seats) {
        ItemOutcome item;
        if (away)
            item = notReached(seat.name, "the connection was closed before its turn");
        else if (progress.isCancelled())
            item = notReached(seat.name, "cancelled before its turn");
        else
            item = each(seat.name, away);
        if (progress.item) progress.item(item);
        items.push_back(std::move(item));
        if (progress.report) progress.report("seats", items.size(), selected->seats.size());
    }
    for (ItemOutcome &item : selected->skipped) {
        if (progress.item) progress.item(item);
        items.push_back(std::move(item));
    }
    return items;
}

struct Perform {
    DemoState &state;
    schedule::Scheduler &scheduler;
    const Caller &caller;
    const Progress &progress;

    Result<std::vector<ItemOutcome>> operator()(const AddSeat &action) const
    {
        return state.with([&](DemoRoom &room) { return room.add(action, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const SetSeat &action) const
    {
        return state.with([&](DemoRoom &room) { return room.change(action, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const DeleteMaster &action) const
    {
        return state.with([&](DemoRoom &room) { return room.remove(action); });
    }
    Result<std::vector<ItemOutcome>> operator()(const RenewSecret &action) const
    {
        return state.with([&](DemoRoom &room) { return room.renew(action); });
    }
    Result<std::vector<ItemOutcome>> operator()(const RemoveSeats &action) const
    {
        return eachSeat(state, action.seats, progress, [this](const SeatName &name, bool &away) {
            away = !state.pause(state.options().seatDelay);
            return away ? notReached(name, "the connection was closed before its turn")
                        : state.with([&](DemoRoom &room) { return room.remove(name); });
        });
    }
    Result<std::vector<ItemOutcome>> operator()(const ResetSeats &action) const
    {
        return eachSeat(state, action.seats, progress, [&](const SeatName &name, bool &away) {
            const bool slow = state.options().seatDelay.count() > 0;
            if (slow) state.with([&](DemoRoom &room) { room.showResetting(name, action.force); });
            away = !state.pause(state.options().seatDelay);
            // Begun is begun: a seat that shows "resetting" is not left so.
            return state.with([&](DemoRoom &room) { return room.reset(name, action.force, state.now()); });
        });
    }
    template <class OfSchedule>
    Result<std::vector<ItemOutcome>> operator()(const OfSchedule &action) const
    {
        return schedule::performScheduleAction(scheduler, caller, action, progress);
    }
};

} // namespace

DemoBackend::DemoBackend(DemoOptions options)
{
    options.seats = std::clamp(options.seats, 0, 500);
    m_state = std::make_shared<DemoState>(options);
    m_schedule = std::make_unique<DemoSchedule>(*this, *m_state);
    if (!options.ticking) return;
    m_ticker = std::thread([this, tick = options.tick] {
        while (m_state->pause(tick)) tickOnce();
    });
}

DemoBackend::~DemoBackend()
{
    m_state->cancel();
    if (m_ticker.joinable()) m_ticker.join();
    m_schedule.reset();
}

Result<HostStatus> DemoBackend::status()
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([](DemoRoom &room) { return room.status(); });
}

Result<std::vector<Master>> DemoBackend::masters()
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([](DemoRoom &room) { return room.masters(); });
}

Result<std::vector<Snapshot>> DemoBackend::snapshots(const MasterName &master)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) { return room.snapshots(master); });
}

Result<std::unique_ptr<Upload>> DemoBackend::beginImport(const Caller &caller, const ImportSpec &spec)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    if (spec.hostPath)
        return fail(ErrorCode::Unsupported, "the demo room has no files of its own", "name a file of your machine");
    if (spec.fileSize == 0) return fail(ErrorCode::Usage, "the image file is empty");
    if (auto reserved = m_state->with([&](DemoRoom &room) { return room.reserve(spec); }); !reserved)
        return failure(reserved);
    return makeUpload(m_state, caller, spec);
}

Result<std::unique_ptr<Download>> DemoBackend::beginExport(const Caller &caller, const ExportSpec &spec,
                                                           const Progress &progress)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    if (progress.isCancelled()) return fail(ErrorCode::Failed, "the export was cancelled; nothing is left of it");
    const auto size = m_state->with([&](DemoRoom &room) {
        auto bytes = room.exportSize(spec);
        JournalEntry entry{
            0, m_state->now(), caller.who, "master.export", "master " + spec.snapshot.master.value(), "done", {}};
        if (!bytes) {
            entry.outcome = outcomeOf(bytes.error());
            entry.detail = bytes.error().message;
        }
        room.record({entry});
        return bytes;
    });
    if (!size) return failure(size);
    return makeDownload(m_state, *size);
}

Result<std::vector<Seat>> DemoBackend::seats()
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([](DemoRoom &room) { return room.seats(); });
}

Result<Seat> DemoBackend::seat(const SeatName &name)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) { return room.seat(name); });
}

Result<SeatSecret> DemoBackend::secret(const Caller &caller, const SeatName &name)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) {
        auto secret = room.secret(name);
        JournalEntry entry{0, m_state->now(), caller.who, "seat.secret", "seat " + name.value(), "done", {}};
        if (!secret) {
            entry.outcome = outcomeOf(secret.error());
            entry.detail = secret.error().message;
        }
        room.record({entry});
        return secret;
    });
}

Result<std::vector<Schedule>> DemoBackend::schedules()
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_schedule->scheduler().list();
}

Result<std::vector<JournalEntry>> DemoBackend::journal(const JournalQuery &query)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) { return room.journal(query); });
}

Result<std::vector<Change>> DemoBackend::preview(const Action &action)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    const auto schedules = m_schedule->scheduler().list();
    return m_state->with([&](DemoRoom &room) { return room.preview(action, schedules); });
}

Result<std::vector<ItemOutcome>> DemoBackend::perform(const Caller &caller, const Action &action,
                                                      const Progress &progress)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    // A run of the schedule performs its resets itself: each of them takes its turn.
    std::unique_lock<std::mutex> turn;
    if (!schedule::isScheduleAction(action)) turn = m_state->acting();
    auto result = std::visit(Perform{*m_state, m_schedule->scheduler(), caller, progress}, action);
    if (schedule::isJournalled(action, result)) return result;
    m_state->with([&](DemoRoom &room) { room.record(journalEntries(action, caller.who, m_state->now(), result)); });
    return result;
}

Result<std::unique_ptr<Watch>> DemoBackend::watch(std::function<void(const RoomEvent &)> listener)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->watch(std::move(listener));
}

void DemoBackend::cancel()
{
    m_state->cancel();
}

void DemoBackend::failNext(Error error)
{
    m_state->failNext(std::move(error));
}

void DemoBackend::setDelay(std::chrono::milliseconds delay)
{
    m_state->setDelay(delay);
}

void DemoBackend::setSession(const SeatName &seat, const std::string &address)
{
    m_state->with([&](DemoRoom &room) { room.setSession(seat, address, m_state->now()); });
}

void DemoBackend::setDirtyBytes(const SeatName &seat, std::uint64_t bytes)
{
    m_state->with([&](DemoRoom &room) { room.edit(seat, [bytes](Seat &found) { found.dirtyBytes = bytes; }); });
}

void DemoBackend::setState(const SeatName &seat, SeatState state)
{
    m_state->with([&](DemoRoom &room) { room.edit(seat, [state](Seat &found) { found.state = state; }); });
}

void DemoBackend::tickOnce()
{
    m_state->tick();
    m_schedule->scheduler().step();
}

} // namespace freshseat::demo
