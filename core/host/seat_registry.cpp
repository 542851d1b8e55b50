// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups, holds and sessions of the registry.
#include "core/host/seat_registry.h"

#include "core/model/rules.h"

#include <algorithm>
#include <utility>

namespace freshseat::host {

using Access = SeatRegistry::Access;

SeatRuntime *Access::find(RowId seat)
{
    const auto key = m_registry.m_keys.find(seat);
    return key == m_registry.m_keys.end() ? nullptr : &m_registry.m_seats.at(key->second);
}

SeatRuntime *Access::findName(std::string_view name)
{
    const auto found = m_registry.m_seats.find(nameKey(name));
    return found == m_registry.m_seats.end() ? nullptr : &found->second;
}

SeatRuntime *Access::findTarget(std::string_view target)
{
    const std::string prefix = m_registry.m_authority + ":";
    if (!target.starts_with(prefix)) return nullptr;
    return findName(target.substr(prefix.size()));
}

SeatRuntime *Access::findInitiator(std::string_view name)
{
    const std::string prefix = m_registry.m_authority + ":pc.";
    if (!name.starts_with(prefix)) return nullptr;
    return findName(name.substr(prefix.size()));
}

SeatRuntime *Access::findSession(iscsi::SessionId session)
{
    const auto found = m_registry.m_sessions.find(session);
    return found == m_registry.m_sessions.end() ? nullptr : find(found->second);
}

SeatRuntime &Access::add(SeatRuntime seat)
{
    std::string key = nameKey(seat.record.name.value());
    m_registry.m_keys[seat.record.id] = key;
    return m_registry.m_seats.insert_or_assign(std::move(key), std::move(seat)).first->second;
}

void Access::remove(RowId seat)
{
    const auto key = m_registry.m_keys.find(seat);
    if (key == m_registry.m_keys.end()) return;
    m_registry.m_seats.erase(key->second);
    m_registry.m_keys.erase(key);
    m_registry.m_changed.notify_all();
}

void Access::rename(RowId seat, const SeatName &name)
{
    const auto key = m_registry.m_keys.find(seat);
    if (key == m_registry.m_keys.end()) return;
    auto node = m_registry.m_seats.extract(key->second);
    node.mapped().record.name = name;
    node.key() = nameKey(name.value());
    key->second = node.key();
    m_registry.m_seats.insert(std::move(node));
}

void Access::addSession(SeatRuntime &seat, LiveSession session)
{
    m_registry.m_sessions[session.id] = seat.record.id;
    seat.sessions.push_back(std::move(session));
}

SeatRuntime *Access::removeSession(iscsi::SessionId session)
{
    SeatRuntime *seat = findSession(session);
    m_registry.m_sessions.erase(session);
    if (seat == nullptr) return nullptr;
    std::erase_if(seat->sessions, [session](const LiveSession &live) { return live.id == session; });
    m_registry.m_changed.notify_all();
    return seat;
}

SeatRegistry::Hold::Hold(Hold &&other) noexcept
    : m_registry(std::exchange(other.m_registry, nullptr))
    , m_seat(other.m_seat)
{}

SeatRegistry::Hold::~Hold()
{
    if (m_registry != nullptr) m_registry->release(m_seat);
}

Result<SeatRegistry::Hold> SeatRegistry::hold(RowId seat, Activity activity, std::chrono::milliseconds patience)
{
    Access access(*this);
    const auto settled = [&] {
        const SeatRuntime *found = access.find(seat);
        if (found == nullptr || found->activity == Activity::None) return true;
        return activity == Activity::Admitting && found->activity == Activity::Resetting;
    };
    m_changed.wait_for(access.m_lock, patience, settled);
    SeatRuntime *found = access.find(seat);
    if (found == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
    if (found->activity != Activity::None)
        return fail(ErrorCode::InUse,
                    found->activity == Activity::Resetting ? "the seat is being reset"
                                                           : "something else is being done with the seat",
                    "try again in a moment");
    found->activity = activity;
    return Hold(*this, seat);
}

void SeatRegistry::release(RowId seat)
{
    Access access(*this);
    if (SeatRuntime *found = access.find(seat)) found->activity = Activity::None;
    m_changed.notify_all();
}

bool SeatRegistry::waitUntilGone(RowId seat, const std::vector<iscsi::SessionId> &sessions,
                                 std::chrono::milliseconds patience)
{
    Access access(*this);
    return m_changed.wait_for(access.m_lock, patience, [&] {
        const SeatRuntime *found = access.find(seat);
        if (found == nullptr) return true;
        return std::none_of(found->sessions.begin(), found->sessions.end(), [&](const LiveSession &live) {
            return std::find(sessions.begin(), sessions.end(), live.id) != sessions.end();
        });
    });
}

} // namespace freshseat::host
