// SPDX-License-Identifier: GPL-3.0-or-later
// PolledTimeline: what a seat's sessions tell of its boot, where the storage host says no more than who is logged in.
//
// An iSCSI login of the firmware and one of the operating system look the same from outside. Which it was follows from
// its place: the first one after a boot script was given is the firmware's, one after a gap is the system's. A session
// that writes, or lasts, is the system's too, also when the change from one to the other fell between two looks:
// iPXE and the firmware's loaders read.
#pragma once
#include "core/model/room.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace freshseat::companion {

class PolledTimeline
{
public:
    /// The seat was given a boot script.
    void bootBegins()
    {
        m_scripted = true;
        m_refusedAt.reset();
    }
    /// What is new since the last look; nothing at the first: what was there before has been told.
    std::vector<TimelineEvent> look(const Seat &seat, TimePoint now);

    /// The firmware is on it, or a system that was not seen at work yet. Of a seat with a session.
    [[nodiscard]] SeatState state() const;

private:
    void refused(const Seat &seat, TimePoint now, std::vector<TimelineEvent> &events);
    void came(const SessionView &session, std::uint64_t written, TimePoint now, std::vector<TimelineEvent> &events);
    void lasts(std::uint64_t written, TimePoint now, std::vector<TimelineEvent> &events);

    bool m_looked = false;
    bool m_scripted = false; ///< the next login is the firmware's
    bool m_firmware = false; ///< the newest login was the firmware's
    bool m_wrote = false;
    bool m_running = false;
    std::vector<SessionView> m_sessions;
    TimePoint m_since; ///< of the newest login
    std::uint64_t m_writtenBefore = 0;
    std::optional<std::uint64_t> m_refused; ///< logins, as the storage host counts them
    std::optional<TimePoint> m_refusedAt;   ///< when that was told last
};

} // namespace freshseat::companion
