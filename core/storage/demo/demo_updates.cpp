// SPDX-License-Identifier: GPL-3.0-or-later
// Update sessions and versions of the demo room.
#include "core/model/update_rules.h"
#include "core/storage/demo/demo_room.h"

#include <algorithm>

namespace freshseat::demo {

namespace {

std::vector<ItemOutcome> done(const MasterName &master, std::string message = {})
{
    return {{master.value(), Outcome::Done, std::move(message)}};
}

/// What was kept stands on the snapshot.
bool needs(const DemoKept &kept, const Seat &seat, const MasterName &master, int snapshot)
{
    if (seat.master == master) return kept.snapshot == snapshot;
    return std::any_of(kept.data.begin(), kept.data.end(),
                       [&](const DataDisk &disk) { return disk.master == master && disk.snapshot == snapshot; });
}

} // namespace

Result<UpdateSession> DemoRoom::update(const MasterName &name) const
{
    std::vector<MasterView> masters;
    return openUpdate(name, view(masters));
}

Result<std::vector<ItemOutcome>> DemoRoom::begin(const BeginUpdate &action, const std::string &who, TimePoint now)
{
    std::vector<MasterView> masters;
    if (const auto checked = checkBegin(action, view(masters)); !checked) return failure(checked);
    DemoMaster &master = *find(action.master);
    Seat &seat = *find(action.seat);
    master.update = UpdateSession{master.name, seat.name, {}, master.current, now, who, 0, 0, false};
    seat.state = SeatState::Update;
    note(seat, now, "update begun", "of " + master.name.value());
    changed(seat);
    m_publish(MastersChanged{});
    return done(master.name,
                "seat " + seat.name.value() + " boots a writable disk over snapshot " + std::to_string(master.current));
}

Result<Master> DemoRoom::beginFromFile(const ImportSpec &spec, std::uint64_t size, const std::string &who,
                                       TimePoint now)
{
    std::vector<MasterView> masters;
    if (const auto checked = checkImport(spec, view(masters)); !checked) return failure(checked);
    DemoMaster &master = *find(spec.name);
    master.update = UpdateSession{master.name, {}, spec.fileName, master.current, now, who, spec.fileSize, 0, false};
    master.updateSize = size;
    m_publish(MastersChanged{});
    for (Master &listed : this->masters()) {
        if (listed.name == master.name) return std::move(listed);
    }
    return tl::unexpected<Error>(noSuchMaster(spec.name));
}

void DemoRoom::endUpdate(DemoMaster &master, TimePoint now)
{
    if (master.update->seat) {
        if (Seat *seat = find(*master.update->seat)) {
            seat->sessions.clear();
            seat->state = SeatState::Off;
            note(*seat, now, "update ended", "of " + master.name.value());
            changed(*seat);
        }
    }
    master.update.reset();
    master.updateSize.reset();
    m_publish(MastersChanged{});
    publishStatus();
}

Result<std::vector<ItemOutcome>> DemoRoom::discard(const DiscardUpdate &action, TimePoint now)
{
    std::vector<MasterView> masters;
    if (const auto open = openUpdate(action.master, view(masters)); !open) return failure(open);
    DemoMaster &master = *find(action.master);
    endUpdate(master, now);
    return done(master.name);
}

Result<DemoPublished> DemoRoom::publish(const PublishUpdate &action, const std::string &who, TimePoint now)
{
    std::vector<MasterView> masters;
    const RoomView room = view(masters);
    if (const auto checked = checkPublish(action, room); !checked) return failure(checked);
    DemoMaster &master = *find(action.master);
    const UpdateSession update = view(master);
    DemoPublished published{master.lastNumber + 1, {}};
    if (action.rollOut != RollOut::None || !action.canaries.empty()) {
        published.rollout = plannedRollout(*findMaster(masters, action.master), published.number, action.rollOut,
                                           action.canaries, m_seats);
        published.rollout->since = now;
        published.rollout->by = who;
    }
    master.snapshots.push_back({published.number, action.comment, now, update.writtenBytes, false, false, false, {}});
    master.lastNumber = published.number;
    master.size = master.updateSize.value_or(master.size);
    endUpdate(master, now);
    return published;
}

UpdateSession DemoRoom::view(const DemoMaster &master) const
{
    UpdateSession session = *master.update;
    const Seat *seat = session.seat ? findSeat(m_seats, *session.seat) : nullptr;
    if (seat == nullptr) return session;
    session.seat = seat->name;
    session.sessions = static_cast<int>(seat->sessions.size());
    return session;
}

Result<void> DemoRoom::setCurrent(const SetCurrent &action)
{
    std::vector<MasterView> masters;
    if (auto checked = checkCurrent(action, view(masters)); !checked) return checked;
    find(action.master)->current = action.number;
    m_publish(MastersChanged{});
    return {};
}

Result<Rollout> DemoRoom::rolloutOf(const SetCurrent &action, const std::string &who, TimePoint now) const
{
    std::vector<MasterView> masters;
    if (const auto checked = checkCurrent(action, view(masters)); !checked) return failure(checked);
    Rollout rollout = plannedRollout(*findMaster(masters, action.master), action.number, action.rollOut, {}, m_seats);
    rollout.since = now;
    rollout.by = who;
    return rollout;
}

Result<std::vector<ItemOutcome>> DemoRoom::drop(const DropSnapshot &action)
{
    std::vector<MasterView> masters;
    if (const auto checked = checkDrop(action, view(masters)); !checked) return failure(checked);
    DemoMaster &master = *find(action.master);
    std::erase_if(master.snapshots, [&](const Snapshot &one) { return one.number == action.number; });
    for (Seat &seat : m_seats) { // what was kept of it goes along
        const auto kept = m_kept.find(nameKey(seat.name.value()));
        if (kept == m_kept.end() || !needs(kept->second, seat, master.name, action.number)) continue;
        m_kept.erase(kept);
        seat.undoUntil.reset();
        changed(seat);
    }
    m_publish(MastersChanged{});
    publishStatus();
    return done(master.name, "snapshot " + std::to_string(action.number) + " is gone");
}

Result<void> DemoRoom::mark(const MasterName &name, int number, bool good)
{
    std::vector<MasterView> masters;
    if (auto checked = checkGood({name, number}, view(masters)); !checked) return checked;
    for (Snapshot &snapshot : find(name)->snapshots) {
        if (good) snapshot.lastKnownGood = snapshot.number == number;
        if (snapshot.number == number) snapshot.bad = !good;
        if (snapshot.number == number && !good) snapshot.lastKnownGood = false;
    }
    m_publish(MastersChanged{});
    return {};
}

/// Before a reset: what it takes away can be had back for a day.
void DemoRoom::keep(Seat &seat, TimePoint now)
{
    if (allDirtyBytes(seat) == 0) return;
    m_kept[nameKey(seat.name.value())] = {seat.snapshot, seat.dirtyBytes, seat.data};
    seat.undoUntil = now + std::chrono::hours(24);
}

Result<std::vector<ItemOutcome>> DemoRoom::undo(const UndoReset &action, TimePoint now)
{
    forgetOld(now);
    std::vector<MasterView> masters;
    if (const auto checked = checkUndo(action, view(masters)); !checked) return failure(checked);
    Seat &seat = *find(action.seat);
    const DemoKept kept = m_kept.at(nameKey(seat.name.value()));
    m_kept.erase(nameKey(seat.name.value()));
    seat.undoUntil.reset();
    keep(seat, now);
    seat.snapshot = kept.snapshot;
    seat.dirtyBytes = kept.dirtyBytes;
    for (const DataDisk &old : kept.data) {
        for (DataDisk &disk : seat.data) {
            if (disk.master != old.master) continue;
            disk.snapshot = old.snapshot;
            disk.dirtyBytes = old.dirtyBytes;
        }
    }
    note(seat, now, "reset taken back", {});
    changed(seat);
    return std::vector<ItemOutcome>{
        {seat.name.value(), Outcome::Done, "again on snapshot " + std::to_string(seat.snapshot)}};
}

void DemoRoom::forgetOld(TimePoint now)
{
    for (Seat &seat : m_seats) {
        if (!seat.undoUntil || now < *seat.undoUntil) continue;
        m_kept.erase(nameKey(seat.name.value()));
        seat.undoUntil.reset();
        changed(seat);
    }
}

void DemoRoom::aim(const MasterName &master, const SeatName &name, std::optional<int> snapshot)
{
    Seat *seat = find(name);
    const auto standing = seat == nullptr ? std::nullopt : standingOn(*seat, master);
    if (!standing || standing->moveTo == snapshot) return;
    if (standing->lun == seat->lun) seat->moveTo = snapshot;
    for (DataDisk &disk : seat->data) {
        if (disk.lun == standing->lun) disk.moveTo = snapshot;
    }
    changed(*seat);
}

bool DemoRoom::freshAtBoot(const SeatName &name)
{
    const bool known = find(name) != nullptr;
    if (known) m_freshAtBoot.insert(nameKey(name.value()));
    return known;
}

std::uint64_t DemoRoom::boots(const SeatName &name) const
{
    const auto found = m_boots.find(nameKey(name.value()));
    return found == m_boots.end() ? 0 : found->second;
}

void DemoRoom::rolloutChanged(const Rollout &rollout)
{
    if (DemoMaster *master = find(rollout.master)) master->rollout = rollout;
    m_publish(RolloutChanged{rollout});
}

} // namespace freshseat::demo
