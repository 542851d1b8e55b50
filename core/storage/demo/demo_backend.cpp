// SPDX-License-Identifier: GPL-3.0-or-later
// DemoBackend: the StorageBackend calls over DemoRoom.
#include "core/storage/demo/demo_backend.h"

#include "core/model/boot_rules.h"
#include "core/model/update_rules.h"
#include "core/storage/demo/demo_rollouts.h"
#include "core/storage/demo/demo_schedule.h"

#include <algorithm>

namespace freshseat::demo {

namespace {

ItemOutcome notReached(const SeatName &name, const char *why)
{
    return {name.value(), Outcome::Skipped, why};
}

Result<void> noReports()
{
    return fail(ErrorCode::Unsupported, "the demo room sends no reports", "connect to a real storage host");
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
    rollout::Rollouts &rollouts;
    const Caller &caller;
    const Progress &progress;

    Result<std::vector<ItemOutcome>> operator()(const AddSeat &action) const
    {
        return state.with([&](DemoRoom &room) { return room.add(action, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const SetSeat &action) const
    {
        std::vector<Seat> before;
        auto items = state.with([&](DemoRoom &room) {
            before = room.seats();
            return room.change(action, state.now());
        });
        if (items && items->front().outcome == Outcome::Done) items->front().message = follow(action, before, *items);
        return items;
    }
    /// Schedule and roll-outs, inside quietly(). Their books are memory: what is renamed there is written down.
    [[nodiscard]] std::string follow(const SetSeat &action, const std::vector<Seat> &before,
                                     const std::vector<ItemOutcome> &items) const
    {
        const auto written = [](const auto &) { return Result<void>(); };
        const SeatName name(items.front().name);
        const Seat *from = findSeat(before, action.name);
        const auto to = state.with([&](DemoRoom &room) { return room.seat(name); });
        if (!to || (to->name == from->name && to->group == from->group)) return {};
        (void)rollouts.renameSeat(from->name, to->name, written).has_value();
        return scheduler.follow({from->name, to->name, from->group, to->group}, before, written).value_or("");
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
        if (action.disk) {
            const auto known = state.with([&](DemoRoom &room) { return room.snapshots(*action.disk); });
            if (!known) return failure(known);
        }
        return eachSeat(state, action.seats, progress, [&](const SeatName &name, bool &away) {
            const bool slow = state.options().seatDelay.count() > 0;
            if (slow) state.with([&](DemoRoom &room) { room.showResetting(name, action.force); });
            away = !state.pause(state.options().seatDelay);
            // Begun is begun: a seat that shows "resetting" is not left so.
            return state.with([&](DemoRoom &room) { return room.reset(name, action, state.now()); });
        });
    }
    Result<std::vector<ItemOutcome>> operator()(const UndoReset &action) const
    {
        return state.with([&](DemoRoom &room) { return room.undo(action, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const BeginUpdate &action) const
    {
        return state.with([&](DemoRoom &room) { return room.begin(action, caller.who, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const DiscardUpdate &action) const
    {
        return state.with([&](DemoRoom &room) { return room.discard(action, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const PublishUpdate &action) const
    {
        const auto published =
            state.with([&](DemoRoom &room) { return room.publish(action, caller.who, state.now()); });
        if (!published) return failure(published);
        const std::string message = "snapshot " + std::to_string(published->number);
        if (!published->rollout) return done(action.master, message);
        return begun(*published->rollout, message);
    }
    Result<std::vector<ItemOutcome>> operator()(const SetCurrent &action) const
    {
        const std::string message = "snapshot " + std::to_string(action.number) + " is current";
        if (action.rollOut == RollOut::None) {
            const auto set = state.with([&](DemoRoom &room) { return room.setCurrent(action); });
            if (!set) return failure(set);
            rollouts.supersede(action.master, "because " + message);
            return done(action.master, message);
        }
        const auto rollout =
            state.with([&](DemoRoom &room) { return room.rolloutOf(action, caller.who, state.now()); });
        if (!rollout) return failure(rollout);
        return begun(*rollout, message);
    }
    Result<std::vector<ItemOutcome>> operator()(const DropSnapshot &action) const
    {
        return state.with([&](DemoRoom &room) { return room.drop(action); });
    }
    Result<std::vector<ItemOutcome>> operator()(const MarkGood &action) const
    {
        const auto marked = state.with([&](DemoRoom &room) { return room.mark(action.master, action.number, true); });
        if (!marked) return failure(marked);
        return done(action.master, "snapshot " + std::to_string(action.number) + " is the last known good one");
    }
    Result<std::vector<ItemOutcome>> operator()(const ContinueRollout &action) const
    {
        const auto rollout = state.with([&](DemoRoom &room) {
            return room.withView([&](const RoomView &view) { return checkContinue(action, view); });
        });
        if (!rollout) return failure(rollout);
        if (const auto gone = rollouts.proceed(rollout->master, caller.who); !gone) return failure(gone);
        return done(rollout->master, describe(*rollouts.newest(rollout->master)));
    }
    Result<std::vector<ItemOutcome>> operator()(const AbortRollout &action) const
    {
        const auto rollout = state.with([&](DemoRoom &room) {
            return room.withView([&](const RoomView &view) { return checkAbort(action, view); });
        });
        if (!rollout) return failure(rollout);
        if (const auto gone = rollouts.abort(rollout->master, caller.who); !gone) return failure(gone);
        return done(rollout->master, "snapshot " + std::to_string(rollout->from) + " is current");
    }
    [[nodiscard]] Result<std::vector<ItemOutcome>> begun(const Rollout &rollout, const std::string &message) const
    {
        if (const auto begun = rollouts.begin(rollout); !begun) return failure(begun);
        return done(rollout.master, message + ", " + describe(*rollouts.newest(rollout.master)));
    }
    static std::vector<ItemOutcome> done(const MasterName &master, std::string message)
    {
        return {{master.value(), Outcome::Done, std::move(message)}};
    }
    Result<std::vector<ItemOutcome>> operator()(const AdoptPc &action) const
    {
        return state.with([&](DemoRoom &room) { return room.adopt(action, state.now()); });
    }
    Result<std::vector<ItemOutcome>> operator()(const IgnorePc &action) const
    {
        return state.with([&](DemoRoom &room) { return room.ignore(action); });
    }
    Result<std::vector<ItemOutcome>> operator()(const SetAdoption &action) const
    {
        return state.with([&](DemoRoom &room) { return room.setAdoption(action); });
    }
    Result<std::vector<ItemOutcome>> operator()(const SetBootNetwork &action) const
    {
        return state.with([&](DemoRoom &room) { return room.setBootNetwork(action); });
    }
    Result<std::vector<ItemOutcome>> operator()(const PowerSeats &action) const
    {
        if (const auto fits = checkText(action); !fits) return failure(fits);
        return eachSeat(state, action.seats, progress, [&](const SeatName &name, bool &away) {
            away = !state.pause(state.options().seatDelay);
            return away ? notReached(name, "the connection was closed before its turn")
                        : state.with([&](DemoRoom &room) { return room.power(name, action.verb, state.now()); });
        });
    }
    Result<std::vector<ItemOutcome>> operator()(const TestReport & /*action*/) const { return failure(noReports()); }
    template <class OfSchedule>
    Result<std::vector<ItemOutcome>> operator()(const OfSchedule &action) const
    {
        return schedule::performScheduleAction(scheduler, caller, action, progress);
    }
};

/// They reset seats, each of which takes its turn.
bool isOfRollouts(const Action &action)
{
    return std::holds_alternative<PublishUpdate>(action) || std::holds_alternative<SetCurrent>(action) ||
           std::holds_alternative<ContinueRollout>(action) || std::holds_alternative<AbortRollout>(action);
}

void tellOthers(const Action &action, const Result<std::vector<ItemOutcome>> &result, rollout::Rollouts &rollouts)
{
    if (!result || result->empty() || result->front().outcome != Outcome::Done) return;
    if (const auto *removed = std::get_if<DeleteMaster>(&action)) rollouts.masterRemoved(removed->name);
}

} // namespace

DemoBackend::DemoBackend(DemoOptions options)
{
    options.seats = std::clamp(options.seats, 0, 500);
    m_state = std::make_shared<DemoState>(options);
    m_schedule = std::make_unique<DemoSchedule>(*this, *m_state);
    m_rollouts = std::make_unique<DemoRollouts>(*this, *m_state);
    if (!options.ticking) return;
    m_ticker = std::thread([this, tick = options.tick] {
        while (m_state->pause(tick)) tickOnce();
    });
}

DemoBackend::~DemoBackend()
{
    m_state->cancel();
    if (m_ticker.joinable()) m_ticker.join();
    m_rollouts.reset();
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

Result<UpdateSession> DemoBackend::update(const MasterName &master)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) { return room.update(master); });
}

Result<Rollout> DemoBackend::rollout(const MasterName &master)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    if (const auto known = m_state->with([&](DemoRoom &room) { return room.snapshots(master); }); !known)
        return failure(known);
    auto rollout = m_rollouts->rollouts().newest(master);
    if (!rollout)
        return fail(ErrorCode::NotFound, "nothing of master " + inQuotes(master.value()) + " was ever rolled out");
    return std::move(*rollout);
}

Result<std::vector<Pc>> DemoBackend::pcs()
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([](DemoRoom &room) { return room.pcs(); });
}

Result<std::string> DemoBackend::bootScript(const std::string &mac)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) { return room.bootScript(mac); });
}

Result<BootNetwork> DemoBackend::bootNetwork()
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([](DemoRoom &room) { return room.bootNetwork(); });
}

Result<std::vector<JournalEntry>> DemoBackend::journal(const JournalQuery &query)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    return m_state->with([&](DemoRoom &room) { return room.journal(query); });
}

Result<std::vector<Change>> DemoBackend::preview(const Action &action)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    if (std::holds_alternative<TestReport>(action)) return failure(noReports());
    const auto schedules = m_schedule->scheduler().list();
    return m_state->with([&](DemoRoom &room) { return room.preview(action, schedules); });
}

Result<std::vector<ItemOutcome>> DemoBackend::perform(const Caller &caller, const Action &action,
                                                      const Progress &progress)
{
    if (const auto open = m_state->enter(); !open) return failure(open);
    if (const auto begun = m_state->begin(actionName(action)); !begun) return failure(begun);
    rollout::Rollouts &rollouts = m_rollouts->rollouts();
    const auto act = [&] {
        // A run of the schedule performs its resets itself: each of them takes its turn.
        std::unique_lock<std::mutex> turn;
        if (!schedule::isScheduleAction(action) && !isOfRollouts(action)) turn = m_state->acting();
        return std::visit(Perform{*m_state, m_schedule->scheduler(), rollouts, caller, progress}, action);
    };
    // Roll-outs wait for their turn with seats in hand: whoever makes them wait does so before it is his.
    const auto result = std::holds_alternative<SetSeat>(action) ? rollouts.quietly(act) : act();
    tellOthers(action, result, rollouts);
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

void DemoBackend::failNext(std::string_view action, Error error)
{
    m_state->failNext(action, std::move(error));
}

void DemoBackend::setDelay(std::chrono::milliseconds delay)
{
    m_state->setDelay(delay);
}

void DemoBackend::setSession(const SeatName &seat, const std::string &address)
{
    m_state->with([&](DemoRoom &room) { room.setSession(seat, address, m_state->now()); });
}

void DemoBackend::addPc(const Pc &pc)
{
    m_state->with([&](DemoRoom &room) { room.addPc(pc); });
}

void DemoBackend::setDirtyBytes(const SeatName &seat, std::uint64_t bytes)
{
    m_state->with([&](DemoRoom &room) { room.setDirtyBytes(seat, bytes); });
}

void DemoBackend::setState(const SeatName &seat, SeatState state)
{
    m_state->with([&](DemoRoom &room) { room.edit(seat, [state](Seat &found) { found.state = state; }); });
}

void DemoBackend::tickOnce()
{
    m_state->tick();
    stepOnce();
}

void DemoBackend::stepOnce()
{
    m_schedule->scheduler().step();
    m_rollouts->rollouts().step();
}

} // namespace freshseat::demo
