// SPDX-License-Identifier: GPL-3.0-or-later
// What `doctor` looks at: is the storage host ready for its PCs, is a master fit to be booted? Pure functions over what
// a backend has told; nothing here asks anybody.
#pragma once
#include "core/model/boot.h"
#include "core/model/json.h"
#include "core/model/room.h"
#include "core/model/scrub.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

enum class CheckResult { Pass, Warn, Fail };
[[nodiscard]] std::string_view toText(CheckResult result); ///< "pass", "warn", "fail"

struct Check {
    std::string check; ///< what was looked at: one word, stays the same over versions
    CheckResult result = CheckResult::Pass;
    std::string text;   ///< what was found
    std::string remedy; ///< what to do; empty when there is nothing to do
};
Json toJson(const Check &check);

inline constexpr std::uint64_t kRoomy = 50ULL << 30; ///< bytes free: a Windows master and what a few seats write
/// Whether no PC can get there: "ADDR:PORT" on the storage host itself.
[[nodiscard]] bool isOnLoopback(std::string_view portal);

/// All of a room that its checks look at. What a backend does not have is absent, and not looked at.
struct RoomFacts {
    HostStatus status;
    std::vector<Master> masters;
    std::vector<Seat> seats;
    std::optional<BootNetwork> bootNetwork;
    std::optional<ScrubStatus> scrub;
    TimePoint now;
};

[[nodiscard]] std::vector<Check> checkHost(const RoomFacts &room);
/// `snapshots` are those of `master`.
[[nodiscard]] std::vector<Check> checkMaster(const Master &master, const std::vector<Snapshot> &snapshots,
                                             const RoomFacts &room);

} // namespace freshseat
