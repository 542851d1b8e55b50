// SPDX-License-Identifier: GPL-3.0-or-later
// Publishing an update, and finishing a publish that was cut short.
#include "core/base/log.h"
#include "core/host/updates.h"
#include "core/model/json.h"
#include "core/model/update_rules.h"

namespace freshseat::host {

using catalog::UpdateRecord;

namespace {

constexpr std::chrono::seconds kPatience{10};

std::string intentOf(const PublishUpdate &action, const std::string &who)
{
    return Json{{"who", who}, {"publish", toJson(Action(action))}}.dump();
}

struct Intent {
    PublishUpdate publish;
    std::string who;
};

Result<Intent> readIntent(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("publish")) return fail(ErrorCode::Failed, "a publish cannot be read");
    const auto action = actionFromJson("update.publish", json.at("publish"));
    if (!action) return failure(action);
    return Intent{std::get<PublishUpdate>(*action), json.value("who", "daemon")};
}

} // namespace

Result<Updates::Published> Updates::publish(const PublishUpdate &action, const std::string &who)
{
    const std::lock_guard configuring(m_core.configuring);
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const auto seats = m_core.seatViews();
    if (const auto checked = checkPublish(action, {seats, *masters, m_core.options.authority}); !checked)
        return failure(checked);
    auto record = recordOf(action.master);
    if (!record) return failure(record);
    std::optional<SeatRegistry::Hold> hold;
    if (record->seat) {
        auto held = m_core.registry.hold(*record->seat, Activity::Changing, kPatience);
        if (!held) return failure(held);
        hold.emplace(std::move(*held));
        auto access = m_core.registry.access();
        SeatRuntime *runtime = access.find(*record->seat);
        if (runtime != nullptr && !runtime->sessions.empty())
            return fail(ErrorCode::InUse,
                        "the PC of seat " + runtime->record.name.value() +
                            " has just been switched on; nothing was done",
                        "shut it down, then publish");
    }
    record->intent = intentOf(action, who);
    if (const auto done = m_core.catalog.setUpdateIntent(record->master, record->intent); !done) return failure(done);
    attach(*record);
    if (record->seat) m_disks.close(*record->seat);
    if (const auto made = publishInStore(*record); !made) return failure(made);
    auto published = takeIn(*record);
    if (published) return published;
    m_unfinished = true;
    Error error = published.error();
    error.code = ErrorCode::Failed;
    error.message = "the update of master " + record->master.value() +
                    " is in the store but could not be written down: " + error.message;
    error.hint = "it is tried again by itself, at the latest when the daemon starts again";
    return tl::unexpected(std::move(error));
}

/// The clone becomes a snapshot. Failed: the session is as it was.
Result<blockstore::SnapshotKey> Updates::publishInStore(const UpdateRecord &record)
{
    if (!record.seat) return blockstore::SnapshotKey(record.storeKey);
    const auto made = madeOf(record); // by an earlier try
    if (!made) {
        m_unfinished = true;
        return failure(made);
    }
    if (*made) return (*made)->key;
    auto facts = m_core.store.publishClone(blockstore::CloneKey(record.storeKey));
    if (facts) return facts->key;
    UpdateRecord as = record;
    as.intent.reset();
    if (const auto back = m_core.catalog.setUpdateIntent(record.master, {}); !back) {
        m_unfinished = true;
        log::error(back.error().message);
    } else {
        attach(as);
    }
    return failure(facts);
}

/// The snapshot that was made of the session's clone, if it was.
Result<std::optional<blockstore::SnapshotFacts>> Updates::madeOf(const UpdateRecord &record)
{
    if (record.seat && !record.intent) return std::nullopt;
    const auto snapshots = m_core.store.snapshots();
    if (!snapshots) return failure(snapshots);
    for (const blockstore::SnapshotFacts &facts : *snapshots) {
        const bool its = record.seat ? facts.origin && facts.origin->value() == record.storeKey
                                     : facts.key.value() == record.storeKey;
        if (its) return facts;
    }
    return std::nullopt;
}

/// The catalogue's part, one transaction: the snapshot with its number, the session's end, the roll-out, the journal.
Result<Updates::Published> Updates::takeIn(const UpdateRecord &record)
{
    const auto intent = readIntent(record.intent.value_or(""));
    if (!intent) return failure(intent);
    const auto made = madeOf(record);
    if (!made) return failure(made);
    if (!*made) return fail(ErrorCode::Failed, "its disk is gone from the store");
    const auto masters = m_core.masterViews();
    if (!masters) return failure(masters);
    const MasterView *master = findMaster(*masters, record.master);
    if (master == nullptr) return tl::unexpected(noSuchMaster(record.master));
    const TimePoint now = m_core.clock.now();
    const blockstore::SnapshotFacts &facts = **made;

    Published published{master->next, {}};
    const PublishUpdate &wish = intent->publish;
    if (wish.rollOut != RollOut::None || !wish.canaries.empty()) {
        published.rollout = plannedRollout(*master, published.number, wish.rollOut, wish.canaries, m_core.seatViews());
        published.rollout->since = now;
        published.rollout->by = intent->who;
    }
    const std::uint64_t changed = record.seat ? facts.changedBytes : facts.storedBytes;
    auto batch = m_core.catalog.batch();
    if (!batch) return failure(batch);
    if (const auto done = m_core.catalog.addSnapshot(record.master, {published.number, facts.key.value(), wish.comment,
                                                                     now, changed, false, false, false, facts.size});
        !done)
        return failure(done);
    if (const auto done = m_core.catalog.removeUpdate(record.master); !done) return failure(done);
    if (published.rollout) {
        if (const auto done = m_core.catalog.saveRollout(*published.rollout); !done) return failure(done);
    }
    const auto entry = m_core.catalog.addJournal(
        {0, now, intent->who, "update.publish", "master " + record.master.value(), "done",
         "snapshot " + std::to_string(published.number) + (wish.comment.empty() ? "" : ": " + wish.comment)},
        std::nullopt);
    if (!entry) return failure(entry);
    if (const auto done = batch->commit(); !done) return failure(done);
    m_core.hub.publish(JournalAdded{*entry});
    detach(record);
    return published;
}

Result<std::vector<Rollout>> Updates::recover()
{
    const std::lock_guard configuring(m_core.configuring);
    m_unfinished = false;
    const auto records = m_core.catalog.updates();
    if (!records) return failure(records);
    std::vector<Rollout> begun;
    for (const UpdateRecord &record : *records) {
        attach(record);
        if (!record.intent) continue;
        std::optional<SeatRegistry::Hold> hold;
        if (record.seat) {
            auto held = m_core.registry.hold(*record.seat, Activity::Changing, kPatience);
            if (held) hold.emplace(std::move(*held));
            if (!held && held.error().code != ErrorCode::NotFound) {
                m_unfinished = true;
                continue;
            }
        }
        const auto published = recoverOne(record);
        if (!published) {
            m_unfinished = true;
            log::error("the publish of master " + record.master.value() +
                       " cannot be finished yet: " + published.error().message);
        } else if (*published && (*published)->rollout) {
            begun.push_back(*(*published)->rollout);
        }
    }
    return begun;
}

Result<std::optional<Updates::Published>> Updates::recoverOne(const UpdateRecord &record)
{
    const auto made = madeOf(record);
    if (!made) return failure(made);
    if (*made) {
        auto published = takeIn(record);
        if (!published) return failure(published);
        return std::optional(std::move(*published));
    }
    // Cut off before the store had done it: the session is open as before.
    if (const auto done = m_core.catalog.setUpdateIntent(record.master, {}); !done) return failure(done);
    UpdateRecord open = record;
    open.intent.reset();
    attach(open);
    m_core.journal({0, m_core.clock.now(), "daemon", "update.publish", "master " + record.master.value(), "failed",
                    "it was cut short before anything was changed; the update session is open as before"});
    return std::optional<Published>();
}

} // namespace freshseat::host
