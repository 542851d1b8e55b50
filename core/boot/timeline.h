// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a seat on its way from the power button to a running system, and what to make of it.
#pragma once
#include "core/model/room.h"
#include "core/model/verdict.h"

#include <span>
#include <string_view>

namespace freshseat::boot {

// The words of TimelineEvent::event, in the order of a boot that goes well.
namespace event {
inline constexpr std::string_view kWoken = "woken";     ///< switched on by us
inline constexpr std::string_view kAddress = "address"; ///< DHCP seen
inline constexpr std::string_view kBinary = "binary";   ///< boot program fetched
inline constexpr std::string_view kScript = "script";   ///< boot script fetched
inline constexpr std::string_view kWaiting = "waiting"; ///< got a script that waits
inline constexpr std::string_view kFirmwareLogin = "firmware login";
inline constexpr std::string_view kLoginRefused = "login refused";             ///< wrong secret
inline constexpr std::string_view kWrongInitiator = "wrong initiator refused"; ///< a name the seat does not know
inline constexpr std::string_view kSecondPc = "second PC refused";             ///< another PC has the seat
inline constexpr std::string_view kMustBoot = "old system refused";            ///< its disk was reset under it
inline constexpr std::string_view kSystemLogin = "operating system login";
inline constexpr std::string_view kFirstWrites = "first writes";
inline constexpr std::string_view kRunning = "running";
inline constexpr std::string_view kGone = "session gone";
} // namespace event

/// The verdict on a seat's newest boot at `now`; nullptr: nothing is wrong, or it is too early to say.
[[nodiscard]] const VerdictText *verdictOn(std::span<const TimelineEvent> timeline, TimePoint now);

/// The same, where it keeps the PC from its work and is news: for a warning on the seat.
[[nodiscard]] const VerdictText *failureOn(std::span<const TimelineEvent> timeline, TimePoint now);

/// Where the newest boot begins in the timeline: its first event that comes before a system's login.
[[nodiscard]] std::size_t newestBoot(std::span<const TimelineEvent> timeline);

} // namespace freshseat::boot
