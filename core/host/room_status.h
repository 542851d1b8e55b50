// SPDX-License-Identifier: GPL-3.0-or-later
// The host at a glance, and what its owner should worry about.
#pragma once
#include "core/host/room_core.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::host {

/// What is not used, the reserve included; bytes.
[[nodiscard]] std::uint64_t leftOf(const blockstore::Store::Space &space);
/// The free space is nearly used up: less than a tenth of the file system, or than twice the reserve, is left.
[[nodiscard]] bool isSpaceLow(const blockstore::Store::Space &space);
/// No more than the reserve is left: `boot` seats cannot write any more, no update session and no import is begun.
[[nodiscard]] bool isReserveLeft(const blockstore::Store::Space &space);
/// "PC-07 40 GiB, PC-03 2 GiB": the seats that have written most, at most five; empty when none has.
[[nodiscard]] std::string mostWritten(std::vector<Seat> seats);

/// `strangers`: what the store holds and nobody knows.
Result<HostStatus> hostStatus(RoomCore &core, const std::vector<std::string> &strangers);

/// Remembers how short of space the store has been, so that the journal tells it once, and again not before an hour.
class SpaceWatch
{
public:
    /// What is to be journalled now: it has become shorter. One thread at a time.
    std::optional<JournalEntry> look(const HostStatus &status, TimePoint now);

private:
    int m_level = 0;                                ///< 0 plenty, 1 low, 2 the reserve
    std::array<std::optional<TimePoint>, 3> m_told; ///< by level
};

} // namespace freshseat::host
