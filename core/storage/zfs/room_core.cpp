// SPDX-License-Identifier: GPL-3.0-or-later
// One change at a time; and a thread that looks at the room while somebody watches: the storage host does not call us.
#include "core/storage/zfs/room_core.h"

#include "core/base/log.h"
#include "core/model/json.h"
#include "core/storage/zfs/night_plan.h"
#include "core/storage/zfs/tidy.h"

#include <algorithm>

namespace freshseat::zfsroom {

namespace {

std::string keyOf(const zfs::HostSession &session)
{
    return session.target + " " + session.initiator + " " + session.address;
}

std::string toldAs(const Seat &seat)
{
    return toJson(seat).dump(-1, ' ', true, Json::error_handler_t::replace);
}

std::string toldAs(const std::vector<MasterEntry> &masters)
{
    std::string text;
    for (const MasterEntry &master : masters) {
        text += toNote(master.record);
        for (const Version &version : master.versions) text += toNote(version.record);
    }
    return text;
}

} // namespace

RoomViews::RoomViews(const RoomState &state, const NewestRollout &rollout, const std::string &authority)
    : m_seats(state.seatList())
{
    for (const MasterEntry &master : state.masters) {
        MasterView &view = m_masters.emplace_back();
        view.name = master.record.name;
        view.current = master.record.current;
        for (const Version &version : master.versions) view.snapshots.push_back(version.record.number);
        view.bad = master.record.bad;
        view.lastKnownGood = master.record.good;
        view.next = master.record.last + 1;
        view.update = master.record.update;
        if (rollout) view.rollout = rollout(master.record.name);
    }
    m_view = {m_seats, m_masters, authority, {}, {}};
}

RoomCore::RoomCore(RoomHosts hosts, RoomOptions options, const Clock *clock)
    : m_hosts(std::move(hosts))
    , m_options(std::move(options))
    , m_clock(clock == nullptr ? &m_systemClock : clock)
    , m_layout(m_options.root)
    , m_firstSeen([this](const zfs::HostSession &session) { return firstSeen(session); })
    , m_parts{*m_hosts.zfs, *m_hosts.iscsi, *m_clock, m_layout, m_options, m_firstSeen}
{}

RoomCore::~RoomCore()
{
    cancel();
    stop();
}

Result<void> RoomCore::enter() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_cancelled) return {};
    return fail(ErrorCode::Unreachable, "the connection was closed; nothing was begun");
}

Result<RoomState> RoomCore::look()
{
    if (const auto open = enter(); !open) return failure(open);
    auto state = lookAt(m_parts);
    if (!state) return state;
    const std::scoped_lock lock(m_mutex); // sessions that are over
    std::erase_if(m_seen, [&](const auto &one) {
        const auto &sessions = state->iscsi.sessions;
        return std::none_of(sessions.begin(), sessions.end(),
                            [&](const zfs::HostSession &session) { return keyOf(session) == one.first; });
    });
    return state;
}

Result<std::unique_ptr<RoomAccess>> RoomCore::begin()
{
    if (const auto open = enter(); !open) return failure(open);
    auto access = RoomAccess::open(m_parts);
    if (!access) return access;
    if (const auto tidied = Tidy(**access).all(); !tidied) return failure(tidied);
    return access;
}

Result<void> RoomCore::end(RoomAccess &access)
{
    if (const auto saved = access.finish(); !saved)
        log::warning("the iSCSI targets may not come back after the storage host's next start: " +
                     saved.error().message);
    if (m_hosts.night && access.state.scheduled) planNights(access);
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_watched) return {};
    }
    if (access.refresh()) tell(access.state);
    return {};
}

void RoomCore::planNights(RoomAccess &access)
{
    auto planned = access.refresh();
    if (planned) planned = writeNightPlans(access, views(access.state).view());
    if (!planned)
        log::warning("the storage host's schedule resets no seat that was changed: " + planned.error().message);
}

Result<void> RoomCore::journal(RoomAccess &access, std::vector<JournalEntry> entries)
{
    if (auto written = access.journal(entries); !written) return written;
    const std::scoped_lock telling(m_telling);
    for (JournalEntry &entry : entries) {
        m_toldJournal = std::max(m_toldJournal, entry.id);
        publish(JournalAdded{std::move(entry)});
    }
    return {};
}

void RoomCore::publish(RoomEvent event)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_lost) return;
        m_lost = std::holds_alternative<ConnectionLost>(event);
    }
    m_hub.publish(std::move(event));
}

Result<std::unique_ptr<Watch>> RoomCore::watch(std::function<void(const RoomEvent &)> listener)
{
    auto state = look();
    if (!state) return failure(state);
    auto watch = m_hub.watch(std::move(listener));
    const std::scoped_lock telling(m_telling);
    const std::scoped_lock lock(m_mutex);
    if (m_watched) return watch;
    for (const SeatEntry &entry : state->seats) { // what is there now needs not be told
        const std::string key = nameKey(entry.seat.name.value());
        m_toldSeats[key] = toldAs(entry.seat);
        m_toldNames[key] = entry.seat.name;
    }
    m_toldMasters = toldAs(state->masters);
    m_toldJournal = state->lastJournal;
    m_watched = true;
    m_thread = std::thread([this] { run(); });
    return watch;
}

bool RoomCore::pause()
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, m_options.poll, [this] { return m_cancelled || m_stopping; });
}

void RoomCore::run()
{
    while (pause()) {
        auto state = look();
        // Not let in any more, or not without another one-time password: trying on would not help.
        const bool over =
            !state && (state.error().code == ErrorCode::Unreachable || state.error().code == ErrorCode::NotAllowed);
        if (over) return publish(ConnectionLost{state.error()});
        if (!state) {
            log::warning("the room cannot be read: " + state.error().message);
            continue;
        }
        tell(*state);
        if (m_tick) m_tick();
    }
    const std::scoped_lock lock(m_mutex);
    if (m_cancelled && !m_stopping && !m_lost)
        m_hub.publish(ConnectionLost{{ErrorCode::Unreachable, "the connection was closed", {}}});
}

void RoomCore::tell(RoomState &state)
{
    const std::scoped_lock telling(m_telling);
    tellSeats(state);
    tellMasters(state);
    tellJournal(state.lastJournal);
}

void RoomCore::tellSeats(RoomState &state)
{
    std::map<std::string, std::string> now;
    for (SeatEntry &entry : state.seats) {
        const std::string key = nameKey(entry.seat.name.value());
        now[key] = toldAs(entry.seat);
        m_toldNames[key] = entry.seat.name;
        const auto before = m_toldSeats.find(key);
        if (before == m_toldSeats.end() || before->second != now[key]) publish(SeatChanged{entry.seat});
    }
    for (const auto &[key, text] : m_toldSeats) {
        if (!now.contains(key)) publish(SeatRemoved{m_toldNames[key]});
    }
    m_toldSeats = std::move(now);
}

void RoomCore::tellMasters(const RoomState &state)
{
    std::string now = toldAs(state.masters);
    if (now == m_toldMasters) return;
    m_toldMasters = std::move(now);
    publish(MastersChanged{});
}

/// What other consoles wrote.
void RoomCore::tellJournal(std::int64_t last)
{
    if (last <= m_toldJournal) return;
    const auto entries = readJournal(m_parts);
    if (!entries) return;
    for (const JournalEntry &entry : *entries) {
        if (entry.id <= m_toldJournal) continue;
        publish(JournalAdded{entry});
        if (entry.action.starts_with("schedule.")) publish(SchedulesChanged{});
    }
    m_toldJournal = last;
}

TimePoint RoomCore::firstSeen(const zfs::HostSession &session)
{
    const std::scoped_lock lock(m_mutex);
    return m_seen.try_emplace(keyOf(session), now()).first->second;
}

void RoomCore::cancel()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_cancelled) return;
        m_cancelled = true;
    }
    m_wake.notify_all();
    m_hosts.zfs->cancel();
}

void RoomCore::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

} // namespace freshseat::zfsroom
