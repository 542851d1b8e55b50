// SPDX-License-Identifier: GPL-3.0-or-later
// Which seats there are, what was seen of them, and how they are shown. Who may boot: followed_boot.cpp.
#include "core/companion/followed_room.h"

#include "core/base/log.h"
#include "core/boot/timeline.h"
#include "core/host/seat_view.h"
#include "core/host/unsaved_timelines.h"

#include <algorithm>

namespace freshseat::companion {

namespace {

using namespace std::chrono_literals;

constexpr auto kFresh = 20s;      ///< a look at the room is believed so long
constexpr auto kBootOver = 120s;  ///< without a session so long, whoever comes begins another boot
constexpr std::size_t kKept = 64; ///< timeline events of a seat

bool hasMoved(const catalog::FollowedSeat &record, const Seat &seat)
{
    return record.name != seat.name || record.group != seat.group;
}

} // namespace

FollowedRoom::FollowedRoom(const Parts &parts, Link &link, std::function<std::string()> address,
                           std::function<void()> wake)
    : ServedRoom(parts)
    , m_link(link)
    , m_address(std::move(address))
    , m_wake(std::move(wake))
    , m_who("boot (companion " + parts.options.hostName + ")")
{}

Result<void> FollowedRoom::load()
{
    auto records = catalog.followedSeats();
    if (!records) return failure(records);
    const auto events = catalog.followedEvents();
    if (!events) return failure(events);
    const std::scoped_lock lock(m_mutex);
    for (catalog::FollowedSeat &record : *records) {
        Followed followed;
        followed.seen.name = record.name;
        followed.seen.mac = record.mac;
        followed.seen.group = record.group;
        for (const catalog::BootEventRecord &event : *events) {
            if (event.seat == record.id) followed.timeline.push_back(event.event);
        }
        followed.record = std::move(record);
        m_seats.emplace(nameKey(followed.record.name.value()), std::move(followed));
    }
    return {};
}

FollowedRoom::Followed *FollowedRoom::find(const SeatName &name)
{
    const auto found = m_seats.find(nameKey(name.value()));
    return found == m_seats.end() ? nullptr : &found->second;
}

Result<Look> FollowedRoom::look()
{
    Look look{clock.steady(), {}};
    auto seats = m_link.with([](StorageBackend &backend) { return backend.seats(); });
    if (!seats) return failure(seats);
    look.seats = std::move(*seats);
    return look;
}

/// A seat that is gone, and a new one with its MAC address: it was renamed.
std::vector<SeatMoved> FollowedRoom::moves(const std::vector<Seat> &seats)
{
    const std::scoped_lock lock(m_mutex);
    std::vector<SeatMoved> moves;
    for (const auto &entry : m_seats) {
        const Followed &followed = entry.second;
        const auto now = std::find_if(seats.begin(), seats.end(), [&](const Seat &seat) {
            return nameKey(seat.name.value()) == nameKey(followed.record.name.value());
        });
        const auto renamed = std::find_if(seats.begin(), seats.end(), [&](const Seat &seat) {
            return seat.mac == followed.record.mac && find(seat.name) == nullptr;
        });
        const auto is = now != seats.end() ? now : renamed;
        if (is == seats.end() || !hasMoved(followed.record, *is)) continue;
        SeatMoved moved;
        moved.before.name = followed.record.name;
        moved.before.group = followed.record.group;
        moved.after = *is;
        moves.push_back(std::move(moved));
    }
    return moves;
}

void FollowedRoom::take(const Look &look)
{
    const std::scoped_lock taking(m_taking);
    const auto moved = moves(look.seats);
    const std::scoped_lock lock(m_mutex);
    if (m_lookedAt && look.began < *m_lookedAt) return;
    m_lookedAt = look.began;
    for (const SeatMoved &move : moved) rename(move);
    forgetGone(look.seats);
    for (const Seat &seat : look.seats) {
        Followed &followed = follow(seat);
        for (TimelineEvent &event : followed.sessions.look(seat, clock.now()))
            note(followed, event.event, std::move(event.detail));
        lookWhoUses(followed);
        publish(followed);
    }
}

/// Between firmware and system there is a gap; a boot without a script (from a stick) may have another address.
void FollowedRoom::lookWhoUses(Followed &seat)
{
    if (!seat.seen.sessions.empty())
        seat.usedAt = clock.steady();
    else if (seat.usedAt && clock.steady() - *seat.usedAt > kBootOver)
        seat.scriptPeer.clear();
}

void FollowedRoom::rename(const SeatMoved &moved)
{
    auto node = m_seats.extract(nameKey(moved.before.name.value()));
    catalog::FollowedSeat &record = node.mapped().record;
    if (record.name != moved.after.name) {
        hub.publish(SeatRemoved{record.name});
        record.secret.reset(); // its initiator has another name too
    }
    record.name = moved.after.name;
    record.group = moved.after.group;
    keep(node.mapped());
    node.key() = nameKey(moved.after.name.value());
    m_seats.insert(std::move(node));
}

void FollowedRoom::forgetGone(const std::vector<Seat> &seats)
{
    std::erase_if(m_seats, [&](const auto &entry) {
        const Followed &followed = entry.second;
        if (findSeat(seats, followed.record.name) != nullptr) return false;
        if (const auto done = catalog.removeFollowed(followed.record.id); !done) log::error(done.error().message);
        hub.publish(SeatRemoved{followed.record.name});
        return true;
    });
}

FollowedRoom::Followed &FollowedRoom::follow(const Seat &seat)
{
    Followed &followed = m_seats[nameKey(seat.name.value())];
    followed.seen = seat;
    if (followed.record.id == 0) {
        followed.record.name = seat.name;
        followed.record.mac = seat.mac;
        followed.record.group = seat.group;
        const auto id = catalog.addFollowed(followed.record);
        if (!id)
            log::error("a seat could not be written down: " + id.error().message);
        else
            followed.record.id = *id;
    } else if (followed.record.mac != seat.mac) {
        followed.record.mac = seat.mac;
        keep(followed);
    }
    return followed;
}

void FollowedRoom::keep(const Followed &seat)
{
    if (const auto done = catalog.updateFollowed(seat.record); !done)
        log::error("seat " + seat.record.name.value() + " could not be written down: " + done.error().message);
}

void FollowedRoom::note(Followed &seat, std::string_view event, std::string detail)
{
    seat.timeline.push_back({clock.now(), std::string(event), std::move(detail)});
    if (seat.timeline.size() > kKept) seat.timeline.erase(seat.timeline.begin());
    seat.unsaved = std::min(seat.unsaved + 1, seat.timeline.size());
}

void FollowedRoom::publish(Followed &seat)
{
    Seat now = decorated(seat, seat.seen);
    if (seat.published && host::looksTheSame(*seat.published, now)) return;
    seat.published = now;
    hub.publish(SeatChanged{std::move(now)});
}

Seat FollowedRoom::decorated(const Followed &followed, Seat seat) const
{
    const bool scripted = followed.booted && clock.steady() - *followed.booted < host::kScriptShows;
    if (seat.state == SeatState::Off && (scripted || isWaiting(followed))) seat.state = SeatState::Firmware;
    if (seat.state == SeatState::Running) seat.state = followed.sessions.state();
    if (followed.record.fresh)
        seat.warnings.push_back(
            {"fresh-at-boot", "is reset at its next boot: it was in use when its schedule ran", seat.name.value()});
    std::vector<std::string> addresses;
    for (const SessionView &session : seat.sessions) addresses.push_back(session.address);
    if (auto other = host::otherAddress(seat.name.value(), followed.scriptPeer, seat.maxSessions, addresses))
        seat.warnings.push_back(std::move(*other));
    if (!followed.trouble.empty() && isWaiting(followed))
        seat.warnings.push_back({"boot-waits", "its PC waits: " + followed.trouble, seat.name.value()});
    else if (const VerdictText *failing = boot::failureOn(followed.timeline, clock.now()))
        seat.warnings.push_back({"boot-failure", std::string(failing->symptom), seat.name.value()});
    return seat;
}

Seat FollowedRoom::decorated(Seat seat)
{
    const std::scoped_lock lock(m_mutex);
    const Followed *followed = find(seat.name);
    return followed == nullptr ? seat : decorated(*followed, std::move(seat));
}

Seat FollowedRoom::shown(Seat seat)
{
    const std::scoped_lock lock(m_mutex);
    const Followed *followed = find(seat.name);
    if (followed == nullptr) return seat;
    seat = decorated(*followed, std::move(seat));
    seat.timeline = followed->timeline;
    if (const VerdictText *verdict = boot::verdictOn(seat.timeline, clock.now())) {
        seat.verdict = describe(*verdict);
        seat.verdictId = verdict->id;
    }
    return seat;
}

bool FollowedRoom::isFresh()
{
    const std::scoped_lock lock(m_mutex);
    return knowsNow();
}

bool FollowedRoom::knowsNow() const
{
    return m_lookedAt && clock.steady() - *m_lookedAt < kFresh;
}

bool FollowedRoom::freshAtBoot(const SeatName &seat)
{
    const std::scoped_lock lock(m_mutex);
    Followed *followed = find(seat);
    if (followed == nullptr) return false;
    followed->record.fresh = true;
    keep(*followed);
    publish(*followed);
    return true;
}

void FollowedRoom::forgetSecret(const SeatName &seat)
{
    const std::scoped_lock lock(m_mutex);
    Followed *followed = find(seat);
    if (followed == nullptr || !followed->record.secret) return;
    followed->record.secret.reset();
    keep(*followed);
}

std::optional<SeatName> FollowedRoom::seatOf(const std::string &mac)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, followed] : m_seats) {
        if (followed.seen.mac == mac) return followed.record.name;
    }
    return std::nullopt;
}

std::string FollowedRoom::portalFor(const Seat &seat, const std::string & /*reached*/)
{
    return seat.portal;
}

std::vector<host::SeatOnNetwork> FollowedRoom::seatsOnNetwork()
{
    std::vector<host::SeatOnNetwork> seats;
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, followed] : m_seats)
        seats.push_back(
            {{followed.record.id, followed.record.mac, followed.record.name.value()}, followed.seen.firmware});
    return seats;
}

BootProgram FollowedRoom::programOf(const SeatName &seat)
{
    const std::scoped_lock lock(m_mutex);
    const Followed *followed = find(seat);
    return followed == nullptr ? BootProgram::Auto : followed->seen.firmware;
}

void FollowedRoom::note(const SeatName &seat, std::string_view event, const std::string &detail,
                        std::chrono::seconds unlessWithin)
{
    const std::scoped_lock lock(m_mutex);
    Followed *followed = find(seat);
    if (followed == nullptr) return;
    const auto &timeline = followed->timeline;
    const bool same =
        !timeline.empty() && timeline.back().event == event && clock.now() - timeline.back().at < unlessWithin;
    if (!same) note(*followed, event, detail);
}

void FollowedRoom::saveTimelines()
{
    std::vector<host::UnsavedTimeline> all;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto &[key, followed] : m_seats) {
            if (followed.unsaved != 0 && followed.record.id != 0) all.push_back(host::takeUnsaved(followed));
        }
    }
    host::saveTimelines(catalog, all, [this](const host::UnsavedTimeline &seat) {
        return catalog.addFollowedEvents(seat.seat, seat.events, static_cast<int>(kKept));
    });
}

Result<std::vector<Seat>> FollowedRoom::seatsNow()
{
    auto now = look();
    if (!now) return failure(now);
    for (Seat &seat : now->seats) seat = decorated(std::move(seat));
    return std::move(now->seats);
}

Result<std::vector<MasterView>> FollowedRoom::masterViews()
{
    return m_link.with([](StorageBackend &backend) -> Result<std::vector<MasterView>> {
        const auto masters = backend.masters();
        if (!masters) return failure(masters);
        std::vector<MasterView> views;
        for (const Master &master : *masters) {
            const auto snapshots = backend.snapshots(master.name);
            if (!snapshots) return failure(snapshots);
            MasterView view{master.name, master.current, {}};
            view.update = master.update;
            for (const Snapshot &snapshot : *snapshots) {
                view.snapshots.push_back(snapshot.number);
                if (snapshot.bad) view.bad.push_back(snapshot.number);
                if (snapshot.lastKnownGood) view.lastKnownGood = snapshot.number;
                view.next = std::max(view.next, snapshot.number + 1);
            }
            views.push_back(std::move(view));
        }
        return views;
    });
}

Result<std::vector<ItemOutcome>> FollowedRoom::add(const AddSeat &action)
{
    auto outcomes = m_link.with([&](StorageBackend &backend) { return backend.perform({m_who}, action, {}); });
    if (!outcomes) return outcomes;
    if (const auto now = look()) take(*now);
    return outcomes;
}

void FollowedRoom::journal(const JournalEntry &entry)
{
    const auto written = catalog.addJournal(entry, host::seatOfObject(entry.object));
    if (!written) {
        log::error("the journal could not be written (" + entry.action + " " + entry.object + ", " + entry.outcome +
                   "): " + written.error().message);
        return;
    }
    hub.publish(JournalAdded{*written});
}

} // namespace freshseat::companion
