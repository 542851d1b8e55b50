// SPDX-License-Identifier: GPL-3.0-or-later
// What a reset would cost, sorted for a person: what goes, who is in the way, what cannot be done. Made from two
// previews.
#pragma once
#include "core/model/room.h"

#include <cstdint>
#include <string>
#include <vector>

namespace freshseat::ui {

struct ResetPlan {
    struct Loss {
        SeatName name;
        std::uint64_t bytes = 0;
        std::vector<std::string> sessions; ///< that would be dropped
    };
    struct Left {
        SeatName name;
        std::string reason;
    };
    std::vector<Loss> free;  ///< reset without further ado
    std::vector<Loss> inUse; ///< only if their sessions are dropped first
    std::vector<Left> left;  ///< not even then

    [[nodiscard]] static std::uint64_t bytes(const std::vector<Loss> &losses);
};

/// From the preview without and with force of the same seats.
[[nodiscard]] ResetPlan planReset(const std::vector<Change> &plain, const std::vector<Change> &forced);

} // namespace freshseat::ui
