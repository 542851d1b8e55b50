// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companion/polled_timeline.h"

#include "core/boot/timeline.h"

#include <algorithm>

namespace freshseat::companion {

namespace {

constexpr std::chrono::seconds kFirmwareLasts{90};
constexpr std::chrono::seconds kRunningAfter{10};
constexpr std::chrono::seconds kToldAgain{600}; ///< of a PC that tries on with a wrong secret

bool isAmong(const std::vector<SessionView> &sessions, const SessionView &one)
{
    return std::any_of(sessions.begin(), sessions.end(), [&](const SessionView &other) {
        return other.initiator == one.initiator && other.address == one.address && other.since == one.since;
    });
}

TimelineEvent entry(TimePoint at, std::string_view event, std::string detail = {})
{
    return {at, std::string(event), std::move(detail)};
}

} // namespace

std::vector<TimelineEvent> PolledTimeline::look(const Seat &seat, TimePoint now)
{
    std::vector<TimelineEvent> events;
    const std::vector<SessionView> before = std::exchange(m_sessions, seat.sessions);
    if (!std::exchange(m_looked, true)) {
        m_running = !seat.sessions.empty();
        m_since = now;
        m_refused = seat.refusedLogins;
        return events;
    }
    refused(seat, now, events);
    const bool gone =
        std::any_of(before.begin(), before.end(), [&](const SessionView &old) { return !isAmong(seat.sessions, old); });
    if (gone) events.push_back(entry(now, boot::event::kGone));
    bool another = false;
    for (const SessionView &session : seat.sessions) {
        if (isAmong(before, session)) continue;
        another = true;
        came(session, seat.dirtyBytes, now, events);
    }
    if (!another && !seat.sessions.empty()) lasts(seat.dirtyBytes, now, events);
    return events;
}

void PolledTimeline::refused(const Seat &seat, TimePoint now, std::vector<TimelineEvent> &events)
{
    const auto before = std::exchange(m_refused, seat.refusedLogins);
    // Fewer than before: its target was made anew.
    const bool more = before && m_refused && *m_refused > *before;
    if (!more || (m_refusedAt && now - *m_refusedAt < kToldAgain)) return;
    m_refusedAt = now;
    events.push_back(entry(now, boot::event::kLoginRefused, "as the storage host counts"));
}

void PolledTimeline::came(const SessionView &session, std::uint64_t written, TimePoint now,
                          std::vector<TimelineEvent> &events)
{
    m_firmware = std::exchange(m_scripted, false);
    m_wrote = false;
    m_running = false;
    m_since = now;
    m_writtenBefore = written;
    events.push_back(entry(now, m_firmware ? boot::event::kFirmwareLogin : boot::event::kSystemLogin,
                           session.initiator + " from " + session.address));
}

void PolledTimeline::lasts(std::uint64_t written, TimePoint now, std::vector<TimelineEvent> &events)
{
    const bool writes = written > m_writtenBefore;
    if (m_firmware && (writes || now - m_since >= kFirmwareLasts)) {
        m_firmware = false;
        events.push_back(entry(now, boot::event::kSystemLogin, writes ? "it writes" : "its session lasts"));
    }
    if (m_firmware) return;
    if (writes && !std::exchange(m_wrote, true)) events.push_back(entry(now, boot::event::kFirstWrites));
    if ((writes || now - m_since >= kRunningAfter) && !std::exchange(m_running, true))
        events.push_back(entry(now, boot::event::kRunning));
}

SeatState PolledTimeline::state() const
{
    if (m_firmware) return SeatState::Firmware;
    return m_running ? SeatState::Running : SeatState::Starting;
}

} // namespace freshseat::companion
