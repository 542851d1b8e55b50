// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the demo room and what actions do to it.
#include "core/storage/demo/demo_room.h"

#include "core/base/text.h"
#include "core/model/update_rules.h"

#include <algorithm>

namespace freshseat::demo {

namespace {

constexpr std::size_t kJournalKept = 10'000;
constexpr std::size_t kTimelineKept = 40;
constexpr std::uint64_t kSpaceTotal = 4ULL << 40;
constexpr const char *kPortal = "192.0.2.10:3260"; // TEST-NET-1: nobody's

ItemOutcome gone(const SeatName &name)
{
    return {name.value(), Outcome::Failed, "the seat was removed meanwhile"};
}

std::string chapSecret(std::mt19937_64 &random)
{
    // 16 characters: Windows takes 12 to 16.
    static constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    std::string text;
    for (int i = 0; i < 16; ++i) text += kLetters[random() % kLetters.size()];
    return text;
}

template <class Map>
void rename(Map &map, const std::string &from, const std::string &to)
{
    auto node = map.extract(from);
    if (node.empty()) return;
    node.key() = to;
    map.insert(std::move(node));
}

} // namespace

DemoRoom::DemoRoom(std::uint64_t seed, std::string version, Publish publish)
    : m_random(seed)
    , m_publish(std::move(publish))
    , m_version(std::move(version))
{}

HostStatus DemoRoom::status() const
{
    HostStatus status{"demo", m_version, "demo", kSpaceTotal, 0, kSpaceTotal / 20, {}, 0, 0, 0, {}};
    for (const DemoMaster &master : m_masters) {
        for (const Snapshot &snapshot : master.snapshots) status.spaceUsed += snapshot.changedBytes;
    }
    for (const Seat &seat : m_seats) {
        status.spaceUsed += allDirtyBytes(seat);
        status.sessions += static_cast<int>(seat.sessions.size());
        status.warnings.insert(status.warnings.end(), seat.warnings.begin(), seat.warnings.end());
    }
    status.masters = static_cast<int>(m_masters.size());
    status.seats = static_cast<int>(m_seats.size());
    return status;
}

std::vector<Master> DemoRoom::masters() const
{
    std::vector<Master> list;
    for (const DemoMaster &master : m_masters) {
        list.push_back({master.name, master.size, master.current, static_cast<int>(master.snapshots.size()),
                        master.created, master.update ? std::optional(view(master)) : std::nullopt});
    }
    return list;
}

Result<std::vector<Snapshot>> DemoRoom::snapshots(const MasterName &name) const
{
    const DemoMaster *found = master(name);
    if (found == nullptr) return tl::unexpected<Error>(noSuchMaster(name));
    std::vector<Snapshot> list = found->snapshots;
    for (Snapshot &snapshot : list) {
        snapshot.current = snapshot.number == found->current;
        for (const Seat &seat : m_seats) {
            if (const auto on = standingOn(seat, found->name); on && on->snapshot == snapshot.number)
                snapshot.clones.push_back(seat.name.value());
        }
    }
    return list;
}

std::vector<Seat> DemoRoom::seats() const
{
    std::vector<Seat> list = m_seats;
    for (Seat &seat : list) seat.totals.reset();
    return list;
}

Result<Seat> DemoRoom::seat(const SeatName &name) const
{
    const Seat *found = findSeat(m_seats, name);
    if (found == nullptr) return tl::unexpected<Error>(noSuchSeat(name));
    Seat shown = *found;
    if (!shown.totals) shown.totals = SeatTotals(); // nobody has logged in yet
    const auto timeline = m_timelines.find(nameKey(found->name.value()));
    if (timeline != m_timelines.end()) shown.timeline.assign(timeline->second.begin(), timeline->second.end());
    return shown;
}

Result<SeatSecret> DemoRoom::secret(const SeatName &name) const
{
    const Seat *found = findSeat(m_seats, name);
    if (found == nullptr) return tl::unexpected<Error>(noSuchSeat(name));
    SeatSecret secret = m_secrets.at(nameKey(found->name.value()));
    secret.initiator = found->initiator;
    if (found->auth == AuthMode::Mutual) return secret;
    secret.mutualUser.clear();
    secret.mutualSecret = Secret();
    return secret;
}

std::vector<JournalEntry> DemoRoom::journal(const JournalQuery &query) const
{
    std::vector<JournalEntry> list;
    const std::string object = query.seat ? nameKey("seat " + query.seat->value()) : std::string();
    for (auto entry = m_journal.rbegin(); entry != m_journal.rend() && entry->id > query.after; ++entry) {
        if (static_cast<int>(list.size()) >= query.limit) break;
        if (object.empty() || nameKey(entry->object) == object) list.push_back(*entry);
    }
    std::reverse(list.begin(), list.end());
    return list;
}

Result<std::vector<Change>> DemoRoom::preview(const Action &action, std::span<const Schedule> schedules) const
{
    if (const auto own = refuseAdoption(action); !own) return failure(own);
    std::vector<MasterView> masters;
    RoomView room = view(masters);
    room.schedules = schedules;
    room.pcs = m_pcs;
    return previewAction(action, room);
}

Result<std::vector<ItemOutcome>> DemoRoom::add(const AddSeat &action, TimePoint now)
{
    if (const auto own = refuseAdoption(action); !own) return failure(own);
    std::vector<MasterView> masters;
    auto seat = plannedSeat(action, view(masters));
    if (!seat) return failure(seat);
    seat->portal = kPortal;
    seat->lastReset = now;
    makeSecret(*seat);
    m_seats.push_back(*seat);
    changed(*seat);
    publishStatus();
    return std::vector<ItemOutcome>{{seat->name.value(), Outcome::Done, {}}};
}

Result<std::vector<ItemOutcome>> DemoRoom::change(const SetSeat &action, TimePoint now)
{
    std::vector<MasterView> masters;
    auto plan = plannedChange(action, view(masters));
    if (!plan) return failure(plan);
    if (plan->needsIdle) {
        if (const auto refused = refusalInUse(plan->before, false)) return std::vector<ItemOutcome>{*refused};
    }
    Seat &seat = *find(plan->before.name);
    seat = std::move(plan->after);
    const bool moved = plan->freshClone || !dataChanges(plan->before, seat).moved.empty();
    if (seat.name != plan->before.name || moved) {
        m_kept.erase(nameKey(plan->before.name.value()));
        seat.undoUntil.reset();
    }
    if (seat.name != plan->before.name) {
        const std::string from = nameKey(plan->before.name.value());
        const std::string to = nameKey(seat.name.value());
        rename(m_secrets, from, to);
        rename(m_timelines, from, to);
        rename(m_boots, from, to);
        if (m_freshAtBoot.erase(from) != 0) m_freshAtBoot.insert(to);
        for (DemoMaster &master : m_masters) {
            if (master.update && master.update->seat == plan->before.name) master.update->seat = seat.name;
        }
        m_publish(SeatRemoved{plan->before.name});
    }
    if (plan->freshClone) freshen(seat, seat.master, seat.snapshot);
    for (const DataDisk &disk : dataChanges(plan->before, seat).moved) freshen(seat, disk.master, disk.snapshot);
    if (moved) noteReset(seat, now);
    changed(seat);
    return std::vector<ItemOutcome>{{seat.name.value(), Outcome::Done, {}}};
}

Result<std::vector<ItemOutcome>> DemoRoom::remove(const DeleteMaster &action)
{
    std::vector<MasterView> masters;
    if (const auto checked = checkDelete(action, view(masters)); !checked) return failure(checked);
    const std::string name = master(action.name)->name.value();
    std::erase_if(m_masters, [&](const DemoMaster &master) { return master.name.value() == name; });
    m_publish(MastersChanged{});
    publishStatus();
    return std::vector<ItemOutcome>{{name, Outcome::Done, {}}};
}

Result<std::vector<ItemOutcome>> DemoRoom::renew(const RenewSecret &action)
{
    const Seat *seat = find(action.name);
    if (seat == nullptr) return tl::unexpected<Error>(noSuchSeat(action.name));
    makeSecret(*seat);
    return std::vector<ItemOutcome>{{seat->name.value(), Outcome::Done, {}}};
}

Result<SelectedSeats> DemoRoom::select(const SeatSelection &selection) const
{
    return selectSeats(selection, m_seats);
}

ItemOutcome DemoRoom::reset(const SeatName &name, const ResetSeats &action, TimePoint now)
{
    Seat *seat = find(name);
    if (seat == nullptr) return gone(name);
    const auto disks = disksToReset(*seat, action.disk);
    if (disks.empty()) return skippedDisk(*seat, *action.disk);
    if (auto refused = refusalInUse(*seat, action.force)) return *refused;
    std::string message;
    if (!seat->sessions.empty()) message = "its session from " + seat->sessions.front().address + " was closed";
    seat->sessions.clear();
    keep(*seat, now);
    makeFresh(*seat, disks, now);
    changed(*seat);
    return {seat->name.value(), Outcome::Done, std::move(message)};
}

int DemoRoom::snapshotAfterReset(const Seat &seat, const MasterName &name) const
{
    const DemoMaster *from = master(name);
    const auto standing = standingOn(seat, name);
    if (from == nullptr || standing->pinned) return standing->snapshot;
    return standing->moveTo.value_or(from->current);
}

ItemOutcome DemoRoom::remove(const SeatName &name)
{
    const Seat *seat = find(name);
    if (seat == nullptr) return gone(name);
    if (auto refused = refusalInUse(*seat, false)) return *refused;
    const SeatName removed = seat->name;
    m_secrets.erase(nameKey(removed.value()));
    m_timelines.erase(nameKey(removed.value()));
    std::erase_if(m_seats, [&](const Seat &other) { return other.name == removed; });
    m_publish(SeatRemoved{removed});
    publishStatus();
    return {removed.value(), Outcome::Done, {}};
}

void DemoRoom::showResetting(const SeatName &name, bool force)
{
    Seat *seat = find(name);
    if (seat == nullptr || refusalInUse(*seat, force)) return;
    seat->sessions.clear();
    seat->state = SeatState::Resetting;
    changed(*seat);
}

void DemoRoom::record(std::vector<JournalEntry> entries)
{
    for (JournalEntry &entry : entries) {
        entry.id = ++m_lastEntry;
        m_journal.push_back(entry);
        if (m_journal.size() > kJournalKept) m_journal.pop_front();
        m_publish(JournalAdded{std::move(entry)});
    }
}

Result<void> DemoRoom::reserve(const ImportSpec &spec)
{
    std::vector<MasterView> masters;
    if (auto checked = checkImport(spec, view(masters)); !checked) return checked;
    if (m_importing.insert(nameKey(spec.name.value())).second) return {};
    return fail(ErrorCode::InUse, "another import makes the master " + inQuotes(spec.name.value()) + " just now");
}

void DemoRoom::release(const MasterName &name)
{
    m_importing.erase(nameKey(name.value()));
}

Result<Master> DemoRoom::import(const ImportSpec &spec, std::uint64_t size, TimePoint now)
{
    addMaster(spec.name.value(), size, 0, now);
    DemoMaster &added = m_masters.back();
    added.lastNumber = 1;
    added.snapshots.push_back({1, spec.comment, now, spec.fileSize, true, false, false, {}});
    m_publish(MastersChanged{});
    publishStatus();
    return masters().back();
}

Result<std::uint64_t> DemoRoom::exportSize(const ExportSpec &spec) const
{
    std::vector<MasterView> masters;
    const auto ref = resolveExport(spec, view(masters));
    if (!ref) return failure(ref);
    if (spec.format != ImageFormat::Raw || spec.hostPath) {
        return fail(ErrorCode::Unsupported, "the demo room exports raw images to your machine only",
                    "use --format raw and a file name without host:");
    }
    return master(ref->master)->size;
}

void DemoRoom::edit(const SeatName &name, const std::function<void(Seat &)> &change)
{
    Seat *seat = find(name);
    if (seat == nullptr) return;
    change(*seat);
    changed(*seat);
}

RoomView DemoRoom::view(std::vector<MasterView> &masters) const
{
    for (const DemoMaster &master : m_masters) {
        MasterView &view = masters.emplace_back(MasterView{master.name, master.current, {}});
        for (const Snapshot &snapshot : master.snapshots) {
            view.snapshots.push_back(snapshot.number);
            if (snapshot.bad) view.bad.push_back(snapshot.number);
            if (snapshot.lastKnownGood) view.lastKnownGood = snapshot.number;
        }
        view.next = master.lastNumber + 1;
        if (master.update) view.update = this->view(master);
        view.rollout = master.rollout;
    }
    return {m_seats, masters};
}

const DemoMaster *DemoRoom::master(const MasterName &name) const
{
    const auto found = std::find_if(m_masters.begin(), m_masters.end(), [&](const DemoMaster &master) {
        return nameKey(master.name.value()) == nameKey(name.value());
    });
    return found == m_masters.end() ? nullptr : &*found;
}

DemoMaster *DemoRoom::find(const MasterName &name)
{
    return const_cast<DemoMaster *>(master(name)); // m_masters is ours and not const
}

Seat *DemoRoom::find(const SeatName &name)
{
    return const_cast<Seat *>(findSeat(m_seats, name)); // m_seats is ours and not const
}

void DemoRoom::changed(const Seat &seat)
{
    m_publish(SeatChanged{seat});
}

void DemoRoom::publishStatus()
{
    m_publish(HostStatusChanged{status()});
}

void DemoRoom::makeFresh(Seat &seat, const std::vector<MasterName> &disks, TimePoint now)
{
    if (disks.size() == seat.data.size() + 1) m_freshAtBoot.erase(nameKey(seat.name.value()));
    for (const MasterName &disk : disks) freshen(seat, disk, snapshotAfterReset(seat, disk));
    noteReset(seat, now);
}

void DemoRoom::freshen(Seat &seat, const MasterName &master, int snapshot)
{
    if (seat.master == master) {
        seat.snapshot = snapshot;
        seat.dirtyBytes = 0;
    }
    for (DataDisk &disk : seat.data) {
        if (disk.master != master) continue;
        disk.snapshot = snapshot;
        disk.dirtyBytes = 0;
    }
}

void DemoRoom::noteReset(Seat &seat, TimePoint now)
{
    seat.lastReset = now;
    seat.lastError.reset();
    if (seat.state != SeatState::Update) seat.state = SeatState::Off;
    note(seat, now, "reset", "to " + seat.master.value() + "@" + std::to_string(seat.snapshot));
}

void DemoRoom::note(const Seat &seat, TimePoint at, std::string event, std::string detail)
{
    auto &timeline = m_timelines[nameKey(seat.name.value())];
    timeline.push_back({at, std::move(event), std::move(detail)});
    if (timeline.size() > kTimelineKept) timeline.pop_front();
}

void DemoRoom::makeSecret(const Seat &seat)
{
    const std::string key = nameKey(seat.name.value());
    m_secrets[key] = {seat.initiator, key, Secret(chapSecret(m_random)), "freshseat", Secret(chapSecret(m_random))};
}

void DemoRoom::addMaster(const std::string &name, std::uint64_t size, int snapshots, TimePoint now)
{
    DemoMaster master;
    master.name = MasterName(name);
    master.size = size;
    master.created = now;
    master.current = master.lastNumber = std::max(snapshots, 1);
    for (int number = 1; number <= snapshots; ++number) {
        const auto age = std::chrono::hours(24 * 9) * (snapshots - number);
        master.snapshots.push_back({number,
                                    number == 1 ? "first import" : "monthly updates",
                                    now - age,
                                    number == 1 ? size / 3 : (roll(6'000) << 20),
                                    false,
                                    number + 1 == snapshots,
                                    false,
                                    {}});
    }
    if (snapshots > 0) master.created = master.snapshots.front().created;
    m_masters.push_back(std::move(master));
}

std::uint64_t DemoRoom::roll(std::uint64_t limit)
{
    return m_random() % limit; // the slight bias does not matter here
}

} // namespace freshseat::demo
