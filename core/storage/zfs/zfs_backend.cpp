// SPDX-License-Identifier: GPL-3.0-or-later
// The StorageBackend calls over RoomCore.
#include "core/storage/zfs/zfs_backend.h"

#include "core/base/text.h"
#include "core/model/update_rules.h"
#include "core/schedule/schedule_actions.h"
#include "core/storage/zfs/adoption.h"
#include "core/storage/zfs/perform.h"
#include "core/storage/zfs/transfers.h"

#include <algorithm>
#include <array>

namespace freshseat::zfsroom {

namespace {

constexpr std::size_t kSector = 512;

Master masterOf(const MasterEntry &entry)
{
    return {entry.record.name,    entry.size,         entry.record.current, static_cast<int>(entry.versions.size()),
            entry.record.created, entry.record.update};
}

Snapshot snapshotOf(const MasterEntry &master, const Version &version, const std::vector<SeatEntry> &seats)
{
    Snapshot snapshot;
    snapshot.number = version.record.number;
    snapshot.comment = version.record.comment;
    snapshot.created = version.record.created;
    snapshot.changedBytes = version.changedBytes;
    snapshot.current = snapshot.number == master.record.current;
    snapshot.lastKnownGood = snapshot.number == master.record.good;
    const auto &bad = master.record.bad;
    snapshot.bad = std::find(bad.begin(), bad.end(), snapshot.number) != bad.end();
    for (const SeatEntry &seat : seats) {
        const auto on = standingOn(seat.seat, master.record.name);
        if (on && on->snapshot == snapshot.number) snapshot.clones.push_back(seat.seat.name.value());
    }
    return snapshot;
}

} // namespace

ZfsBackend::ZfsBackend(std::string name, std::string who, RoomHosts hosts, RoomOptions options, const Clock *clock)
    : m_name(std::move(name))
    , m_who(std::move(who))
    , m_core(std::make_shared<RoomCore>(std::move(hosts), std::move(options), clock))
    , m_rollouts(std::make_unique<ZfsRollouts>(*this, *m_core))
    , m_nights(std::make_unique<Nights>(*m_core))
{
    m_core->setRollouts([this](const MasterName &master) { return m_rollouts->rollouts().newest(master); });
    m_core->setTick([this] { m_rollouts->rollouts().step(); });
}

ZfsBackend::~ZfsBackend()
{
    m_core->cancel();
    m_core->stop();
    m_rollouts->rollouts().close();
}

std::string ZfsBackend::whoIs(const Caller &caller) const
{
    return caller.who == Caller().who ? m_who : caller.who;
}

Result<HostStatus> ZfsBackend::status()
{
    const auto state = m_core->look();
    if (!state) return failure(state);
    const auto host = m_core->zfs().host();
    if (!host) return failure(host);
    HostStatus status{m_name, host->version, host->name, 0, 0, 0, {}, 0, 0, 0, state->warnings};
    status.warnings.insert(status.warnings.end(), host->warnings.begin(), host->warnings.end());
    if (const zfs::Dataset *root = state->dataset(m_core->options().root)) {
        status.spaceUsed = root->used;
        status.spaceTotal = root->used + root->available;
    }
    for (const SeatEntry &seat : state->seats) {
        status.sessions += static_cast<int>(seat.seat.sessions.size());
        status.warnings.insert(status.warnings.end(), seat.seat.warnings.begin(), seat.seat.warnings.end());
    }
    status.masters = static_cast<int>(state->masters.size());
    status.seats = static_cast<int>(state->seats.size());
    return status;
}

Result<std::vector<Master>> ZfsBackend::masters()
{
    const auto state = m_core->look();
    if (!state) return failure(state);
    std::vector<Master> list;
    for (const MasterEntry &entry : state->masters) list.push_back(masterOf(entry));
    return list;
}

Result<std::vector<Snapshot>> ZfsBackend::snapshots(const MasterName &master)
{
    auto state = m_core->look();
    if (!state) return failure(state);
    const MasterEntry *entry = state->master(master);
    if (entry == nullptr) return tl::unexpected<Error>(noSuchMaster(master));
    std::vector<Snapshot> list;
    for (const Version &version : entry->versions) list.push_back(snapshotOf(*entry, version, state->seats));
    return list;
}

Result<std::unique_ptr<Upload>> ZfsBackend::beginImport(const Caller &caller, const ImportSpec &spec)
{
    return beginUpload(m_core, whoIs(caller), spec);
}

Result<std::unique_ptr<Download>> ZfsBackend::beginExport(const Caller &caller, const ExportSpec &spec,
                                                          const Progress &progress)
{
    if (progress.isCancelled()) return fail(ErrorCode::Failed, "the export was cancelled; nothing is left of it");
    return beginDownload(m_core, whoIs(caller), spec, progress);
}

Result<std::vector<Seat>> ZfsBackend::seats()
{
    const auto state = m_core->look();
    if (!state) return failure(state);
    return state->seatList();
}

Result<Seat> ZfsBackend::seat(const SeatName &name)
{
    auto state = m_core->look();
    if (!state) return failure(state);
    const SeatEntry *entry = state->seat(name);
    if (entry == nullptr) return tl::unexpected<Error>(noSuchSeat(name));
    return entry->seat;
}

Result<SeatSecret> ZfsBackend::secret(const Caller &caller, const SeatName &name)
{
    return m_core->change([&](RoomAccess &access, const RoomView &) -> Result<SeatSecret> {
        const auto read = [&]() -> Result<SeatSecret> {
            const SeatEntry *seat = access.state.seat(name);
            if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(name));
            const auto credentials = access.iscsi().credentials(seat->seat.target);
            if (!credentials) return failure(credentials);
            SeatSecret secret{seat->seat.initiator, credentials->user, credentials->secret, {}, {}};
            if (seat->seat.auth != AuthMode::Mutual) return secret;
            secret.mutualUser = credentials->mutualUser;
            secret.mutualSecret = credentials->mutualSecret;
            return secret;
        };
        auto secret = read();
        JournalEntry entry{0, access.now(), whoIs(caller), "seat.secret", "seat " + name.value(), "done", {}};
        if (!secret) {
            entry.outcome = outcomeOf(secret.error());
            entry.detail = secret.error().message;
        }
        if (const auto noted = m_core->journal(access, {entry}); !noted) return failure(noted);
        return secret;
    });
}

Result<std::vector<Schedule>> ZfsBackend::schedules()
{
    if (const auto open = m_core->enter(); !open) return failure(open);
    if (m_core->night() == nullptr) return failure(checkSupported(RunSchedule{}, nullptr));
    return m_nights->list();
}

Result<UpdateSession> ZfsBackend::update(const MasterName &master)
{
    const auto state = m_core->look();
    if (!state) return failure(state);
    return openUpdate(master, m_core->views(*state).view());
}

Result<Rollout> ZfsBackend::rollout(const MasterName &master)
{
    auto state = m_core->look();
    if (!state) return failure(state);
    if (const auto loaded = m_rollouts->ensureLoaded(); !loaded) return failure(loaded);
    if (state->master(master) == nullptr) return tl::unexpected<Error>(noSuchMaster(master));
    auto rollout = m_rollouts->rollouts().newest(master);
    if (!rollout)
        return fail(ErrorCode::NotFound, "nothing of master " + inQuotes(master.value()) + " was ever rolled out");
    return std::move(*rollout);
}

Result<std::vector<JournalEntry>> ZfsBackend::journal(const JournalQuery &query)
{
    if (const auto open = m_core->enter(); !open) return failure(open);
    auto entries = readJournal(m_core->parts());
    if (!entries) return entries;
    const std::string ofSeat = query.seat ? "seat " + nameKey(query.seat->value()) : std::string();
    std::erase_if(*entries, [&](const JournalEntry &entry) {
        return entry.id <= query.after || (query.seat && nameKey(entry.object) != ofSeat);
    });
    const auto limit = static_cast<std::size_t>(std::max(query.limit, 0));
    if (entries->size() > limit) entries->erase(entries->begin(), entries->end() - static_cast<std::ptrdiff_t>(limit));
    return entries;
}

Result<std::vector<Change>> ZfsBackend::preview(const Action &action)
{
    if (const auto open = m_core->enter(); !open) return failure(open);
    if (const auto can = checkSupported(action, m_core->night()); !can) return failure(can);
    if (const auto loaded = m_rollouts->ensureLoaded(); !loaded) return failure(loaded);
    auto state = m_core->look();
    if (!state) return failure(state);
    const RoomViews views = m_core->views(*state);
    if (schedule::isScheduleAction(action)) {
        const auto schedules = m_nights->list();
        if (!schedules) return failure(schedules);
        RoomView view = views.view();
        view.schedules = *schedules;
        return previewAction(action, view);
    }
    auto changes = previewAction(action, views.view());
    const auto *add = std::get_if<AddSeat>(&action);
    if (!changes || add == nullptr || add->adopt.empty()) return changes;
    const auto fits = checkAdoption(m_core->zfs(), m_core->iscsi(), Layout(m_core->options().root), *state, *add);
    if (!fits) return failure(fits);
    return changes;
}

namespace {

/// In a room over a rehearsal.
struct Rehearsing {
    StorageBackend &room;
    const Caller &caller;

    Result<void> operator()(const Action &action) const
    {
        if (const auto done = room.perform(caller, action, {}); !done) return failure(done);
        return {};
    }
    /// Of a disk of zeros: its first sector stands for all of them.
    Result<void> operator()(const ImportSpec &spec) const
    {
        auto upload = room.beginImport(caller, spec);
        if (!upload) return failure(upload);
        if (!spec.hostPath) {
            const std::array<std::byte, kSector> zeros{};
            if (auto written = (*upload)->write(0, zeros); !written) return written;
        }
        if (const auto made = (*upload)->finish({}); !made) return failure(made);
        return {};
    }
    /// Whatever the format: the image is made on this machine.
    Result<void> operator()(ExportSpec spec) const
    {
        spec.format = ImageFormat::Raw;
        if (const auto download = room.beginExport(caller, spec, {}); !download) return failure(download);
        return {};
    }
};

} // namespace

/// It is done, in a room over a rehearsal: there is no second way that could differ.
Result<std::vector<HostCall>> ZfsBackend::hostCalls(const Caller &caller, const Undertaking &undertaking)
{
    if (const auto open = m_core->enter(); !open) return failure(open);
    if (!m_core->rehearse()) return StorageBackend::hostCalls(caller, undertaking);
    auto rehearsal = m_core->rehearse()(m_core->options().root);
    RoomOptions options = m_core->options();
    options.forceHold = options.nightWait = std::chrono::seconds(0); // nobody is waited for
    ZfsBackend room(m_name, m_who,
                    {std::move(rehearsal.zfs), std::move(rehearsal.iscsi), {}, std::move(rehearsal.night)},
                    std::move(options), &m_core->clock());
    if (const auto done = std::visit(Rehearsing{room, caller}, undertaking); !done) return failure(done);
    return rehearsal.calls();
}

Result<std::vector<ItemOutcome>> ZfsBackend::perform(const Caller &caller, const Action &action,
                                                     const Progress &progress)
{
    if (const auto open = m_core->enter(); !open) return failure(open);
    if (const auto loaded = m_rollouts->ensureLoaded(); !loaded) return failure(loaded);
    return Performer(*m_core, *m_rollouts, *m_nights, whoIs(caller), progress).perform(action);
}

Result<std::unique_ptr<Watch>> ZfsBackend::watch(std::function<void(const RoomEvent &)> listener)
{
    if (const auto loaded = m_rollouts->ensureLoaded(); !loaded) return failure(loaded);
    return m_core->watch(std::move(listener));
}

void ZfsBackend::cancel()
{
    m_core->cancel();
}

} // namespace freshseat::zfsroom
