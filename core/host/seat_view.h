// SPDX-License-Identifier: GPL-3.0-or-later
// The seat as the room tells it outside: made of its runtime, without side effects.
#pragma once
#include "core/host/seat_runtime.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::host {

/// A session that is not the firmware's counts as running after this long, or as soon as it has written.
inline constexpr std::chrono::seconds kRunningAfter{10};
/// A fetched boot script shows as "firmware" this long, should no login follow.
inline constexpr std::chrono::seconds kScriptShows{90};

[[nodiscard]] bool isRunning(const LiveSession &session, std::chrono::steady_clock::time_point now);
[[nodiscard]] SeatState stateOf(const SeatRuntime &seat, std::chrono::steady_clock::time_point now);
/// Bytes the seat has written to its disk; live while its clone is open.
[[nodiscard]] std::uint64_t dirtyBytesOf(const SeatRuntime &seat, const catalog::DiskRecord &disk);

/// Without timeline and verdict.
[[nodiscard]] Seat viewOf(const SeatRuntime &seat, const std::string &authority, const std::string &portal,
                          std::chrono::steady_clock::time_point now);
/// other-address: a session does not come from the PC whose boot script began this boot, which went to `scriptPeer`
/// (empty: none did).
[[nodiscard]] std::optional<Warning> otherAddress(const std::string &seat, const std::string &scriptPeer,
                                                  int maxSessions, const std::vector<std::string> &addresses);
/// Whether a watch would see a difference.
[[nodiscard]] bool looksTheSame(const Seat &a, const Seat &b);

} // namespace freshseat::host
