// SPDX-License-Identifier: GPL-3.0-or-later
// The store turns the clone over in one step; then the catalogue learns where the seat stands.
#include "core/host/seat_undo.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/host/logins.h"
#include "core/model/update_rules.h"

namespace freshseat::host {

namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr std::chrono::seconds kTrimEvery{60};

} // namespace

Result<std::vector<ItemOutcome>> SeatUndo::undo(const UndoReset &action)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto seats = m_core.seatViews();
    if (const auto checked = checkUndo(action, {seats, {}, m_core.options.authority}); !checked)
        return failure(checked);
    RowId id = 0;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.findName(action.seat.value());
        if (runtime == nullptr) return tl::unexpected(noSuchSeat(action.seat));
        id = runtime->record.id;
    }
    Result<std::string> message;
    {
        const auto hold = m_core.registry.hold(id, Activity::Resetting, kPatience);
        if (!hold) return failure(hold);
        {
            auto access = m_core.registry.access();
            if (const auto refused = refusalInUse(m_core.view(*access.find(id)), false))
                return fail(ErrorCode::InUse, "seat " + refused->name + ": " + refused->message);
        }
        message = undoHeld(id);
    }
    m_core.publish(id);
    if (!message) return failure(message);
    return std::vector<ItemOutcome>{{findSeat(seats, action.seat)->name.value(), Outcome::Done, std::move(*message)}};
}

Result<std::string> SeatUndo::undoHeld(RowId seat)
{
    std::vector<catalog::DiskRecord> disks; ///< that the newest reset was about
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(seat);
        for (const catalog::DiskRecord &disk : disksOf(runtime->record)) {
            const DiskRuntime *known = runtime->disk(disk.lun);
            if (known != nullptr && known->keptAt && known->keptAt == runtime->keptAt()) disks.push_back(disk);
        }
    }
    m_disks.close(seat);
    // Whoever was on the fresh disk must not write over the old one.
    if (const auto done = barBooted(m_core, seat); !done) return failure(done);
    const TimePoint at = m_core.clock.now(); // one for all: they can be turned over together again
    for (const catalog::DiskRecord &disk : disks) {
        if (const auto done = turnOver(seat, disk, at); !done) return failure(done);
    }
    if (const auto done = m_disks.configure(seat); !done) return failure(done);
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(seat);
    std::vector<std::string> stands;
    for (const catalog::DiskRecord &disk : disks) {
        runtime->disks[disk.lun].failure.reset();
        stands.push_back((disk.lun == 0 ? "" : disk.master.value() + " ") + "again on snapshot " +
                         std::to_string(diskOf(runtime->record, disk.lun)->snapshot));
    }
    runtime->usedByOs = true;
    runtime->note(m_core.clock.now(), "reset taken back", {});
    std::string message = join(stands, ", ");
    if (runtime->record.policy == ResetPolicy::Boot) message += "; its policy is boot: its next boot makes it fresh";
    return message;
}

Result<void> SeatUndo::turnOver(RowId seat, const catalog::DiskRecord &disk, TimePoint at)
{
    const blockstore::CloneKey key(disk.cloneKey);
    if (auto done = m_core.store.undoReset(key, at); !done) return done;
    {
        auto access = m_core.registry.access();
        access.find(seat)->measured = false; // durability, limit and bytes are those of the old disk
    }
    const auto facts = m_core.store.cloneFacts(key);
    if (!facts) return failure(facts);
    return standAgain(seat, disk.lun, *facts);
}

/// The old disk may stand on another snapshot than the seat does now, or on another master's.
Result<void> SeatUndo::standAgain(RowId seat, int lun, const blockstore::CloneFacts &facts)
{
    catalog::SeatRecord record;
    {
        auto access = m_core.registry.access();
        record = access.find(seat)->record;
    }
    catalog::DiskRecord *disk = diskOf(record, lun);
    const auto masters = m_core.catalog.masters();
    if (!masters) return failure(masters);
    for (const catalog::MasterRecord &master : *masters) {
        const auto snapshots = m_core.catalog.snapshots(master.name);
        if (!snapshots) return failure(snapshots);
        for (const catalog::SnapshotRecord &snapshot : *snapshots) {
            if (snapshot.storeKey != facts.snapshot.value()) continue;
            disk->master = master.name;
            disk->snapshot = snapshot.number;
        }
    }
    if (auto done = m_core.catalog.updateSeat(record); !done) return done;
    auto access = m_core.registry.access();
    access.find(seat)->record = record;
    return {};
}

void SeatUndo::trim()
{
    if (!m_soon.exchange(false) && m_core.clock.steady() < m_nextTrim) return;
    m_nextTrim = m_core.clock.steady() + kTrimEvery;
    m_core.store.trimKept(m_core.clock.now() - m_core.options.undoGrace, m_core.options.undoBudget);
    std::vector<std::pair<RowId, catalog::DiskRecord>> kept;
    {
        auto access = m_core.registry.access();
        for (const auto &[name, seat] : access.seats()) {
            for (const catalog::DiskRecord &disk : disksOf(seat.record)) {
                const DiskRuntime *known = seat.disk(disk.lun);
                if (known != nullptr && known->keptAt) kept.emplace_back(seat.record.id, disk);
            }
        }
    }
    for (const auto &[id, disk] : kept) {
        const auto facts = m_core.store.cloneFacts(blockstore::CloneKey(disk.cloneKey));
        auto access = m_core.registry.access();
        SeatRuntime *seat = access.find(id);
        if (seat == nullptr || !facts) continue;
        seat->disks[disk.lun].keptAt = facts->kept ? std::optional(facts->kept->resetAt) : std::nullopt;
        m_core.publish(*seat);
    }
}

} // namespace freshseat::host
