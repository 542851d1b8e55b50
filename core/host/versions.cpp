// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of the catalogue and of the store come and go together.
#include "core/host/versions.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/update_rules.h"

namespace freshseat::host {

namespace {

std::vector<ItemOutcome> done(const MasterName &master, std::string message)
{
    return {{master.value(), Outcome::Done, std::move(message)}};
}

} // namespace

Result<MasterView> Versions::viewOf(const MasterName &master)
{
    auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const MasterView *found = findMaster(*masters, master);
    if (found == nullptr) return tl::unexpected(noSuchMaster(master));
    return *found;
}

Versions::Outcomes Versions::drop(const DropSnapshot &action)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    if (const auto checked = checkDrop(action, {seats, *masters, m_core.options.authority}); !checked)
        return failure(checked);
    const MasterName master = findMaster(*masters, action.master)->name;
    if (const auto removed = remove(master, action.number); !removed) return failure(removed);
    m_core.hub.publish(MastersChanged{});
    return done(master, "snapshot " + std::to_string(action.number) + " is gone");
}

/// First nobody knows it any more, then it goes; a crash between the two is swept at the next start.
Result<void> Versions::remove(const MasterName &master, int number)
{
    const auto snapshots = m_core.catalog.snapshots(master);
    if (!snapshots) return failure(snapshots);
    std::string key;
    for (const catalog::SnapshotRecord &snapshot : *snapshots) {
        if (snapshot.number == number) key = snapshot.storeKey;
    }
    const catalog::PendingRecord pending{catalog::PendingKind::Snapshot, key};
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    if (auto added = m_core.catalog.addPending(pending); !added) return added;
    if (auto removed = m_core.catalog.removeSnapshot(master, number); !removed) return removed;
    if (auto committed = batch->commit(); !committed) return committed;
    auto removed = m_core.store.removeSnapshot(blockstore::SnapshotKey(key));
    if (removed || removed.error().code == ErrorCode::NotFound) removed = m_core.catalog.removePending(pending);
    if (!removed) log::warning("a dropped snapshot will be removed at the next start: " + removed.error().message);
    return {};
}

Versions::Outcomes Versions::markGood(const MarkGood &action)
{
    const auto master = viewOf(action.master);
    if (!master) return failure(master);
    const RoomView room{{}, {&*master, 1}, m_core.options.authority};
    if (const auto checked = checkGood(action, room); !checked) return failure(checked);
    if (const auto marked = mark(master->name, action.number, true); !marked) return failure(marked);
    return done(master->name, "snapshot " + std::to_string(action.number) + " is the last known good one");
}

Result<void> Versions::mark(const MasterName &master, int number, bool good)
{
    const std::lock_guard configuring(m_core.configuring);
    if (auto marked = m_core.catalog.markSnapshot(master, number, good); !marked) return marked;
    m_core.hub.publish(MastersChanged{});
    return {};
}

Result<Rollout> Versions::rolloutOf(const SetCurrent &action, const std::string &who)
{
    const auto master = viewOf(action.master);
    if (!master) return failure(master);
    const RoomView room{{}, {&*master, 1}, m_core.options.authority};
    if (const auto checked = checkCurrent(action, room); !checked) return failure(checked);
    Rollout rollout = plannedRollout(*master, action.number, action.rollOut, {}, m_core.seatViews());
    rollout.since = m_core.clock.now();
    rollout.by = who;
    return rollout;
}

Result<void> Versions::setCurrent(const MasterName &master, int number)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto view = viewOf(master);
    if (!view) return failure(view);
    const RoomView room{{}, {&*view, 1}, m_core.options.authority};
    if (auto checked = checkCurrent({view->name, number, RollOut::None}, room); !checked) return checked;
    if (auto set = m_core.catalog.setCurrent(view->name, number); !set) return set;
    m_core.hub.publish(MastersChanged{});
    return {};
}

void Versions::trim(const MasterName &master)
{
    if (m_core.options.keepSnapshots <= 0) return;
    const std::lock_guard configuring(m_core.configuring);
    const auto view = viewOf(master);
    if (!view) return;
    for (const int number : snapshotsToDrop(*view, m_core.seatViews(), m_core.options.keepSnapshots)) {
        const auto removed = remove(view->name, number);
        m_core.journal({0, m_core.clock.now(), "daemon", "master.drop", "master " + view->name.value(),
                        removed ? "done" : "failed",
                        "snapshot " + std::to_string(number) + ": " +
                            (removed ? "only the newest " + std::to_string(m_core.options.keepSnapshots) +
                                           " are kept, and nothing needs it"
                                     : removed.error().message)});
    }
    m_core.hub.publish(MastersChanged{});
}

} // namespace freshseat::host
