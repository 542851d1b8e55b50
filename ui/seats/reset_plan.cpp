// SPDX-License-Identifier: GPL-3.0-or-later
// ResetPlan: the difference of the two previews is what is in use.
#include "ui/seats/reset_plan.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace freshseat::ui {

namespace {
bool isReset(const Change &change)
{
    return change.what == "reset seat" || change.what == "reset data disk";
}

/// One entry a seat: the lines of its disks follow each other.
void add(std::vector<ResetPlan::Loss> &losses, ResetPlan::Loss loss)
{
    if (!losses.empty() && losses.back().name == loss.name)
        losses.back().bytes += loss.bytes;
    else
        losses.push_back(std::move(loss));
}
} // namespace

std::uint64_t ResetPlan::bytes(const std::vector<Loss> &losses)
{
    return std::accumulate(losses.begin(), losses.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const Loss &loss) { return sum + loss.bytes; });
}

ResetPlan planReset(const std::vector<Change> &plain, const std::vector<Change> &forced)
{
    ResetPlan plan;
    std::set<std::string> free;
    for (const Change &change : plain) {
        if (!isReset(change)) continue;
        free.insert(change.name);
        add(plan.free, {SeatName(change.name), change.bytesLost, {}});
    }
    std::map<std::string, std::vector<std::string>> sessions;
    for (const Change &change : forced) {
        if (change.what == "close session") {
            sessions[change.name].push_back(change.detail);
        } else if (isReset(change)) {
            if (!free.contains(change.name))
                add(plan.inUse, {SeatName(change.name), change.bytesLost, sessions[change.name]});
        } else {
            plan.left.push_back({SeatName(change.name), change.detail});
        }
    }
    return plan;
}

} // namespace freshseat::ui
