// SPDX-License-Identifier: GPL-3.0-or-later
// The outward words of update sessions and roll-outs.
#include "core/model/update.h"

namespace freshseat {

std::string_view toText(RollOut rollOut)
{
    switch (rollOut) {
    case RollOut::None:
        return "none";
    case RollOut::Idle:
        return "idle";
    case RollOut::Boot:
        return "boot";
    }
    return "none";
}

Result<RollOut> parseRollOut(std::string_view text)
{
    for (const RollOut rollOut : {RollOut::None, RollOut::Idle, RollOut::Boot}) {
        if (text == toText(rollOut)) return rollOut;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a way to roll out",
                "idle moves seats now unless they are in use, boot at their next boot, none not at all");
}

std::string_view toText(RolloutPhase phase)
{
    switch (phase) {
    case RolloutPhase::Canary:
        return "canary";
    case RolloutPhase::Waiting:
        return "waiting";
    case RolloutPhase::Rolling:
        return "rolling";
    case RolloutPhase::Done:
        return "done";
    case RolloutPhase::Failed:
        return "failed";
    case RolloutPhase::Aborted:
        return "aborted";
    }
    return "done";
}

bool isOver(RolloutPhase phase)
{
    return phase == RolloutPhase::Done || phase == RolloutPhase::Failed || phase == RolloutPhase::Aborted;
}

std::string_view toText(RolloutStep step)
{
    switch (step) {
    case RolloutStep::Waiting:
        return "waiting";
    case RolloutStep::Moved:
        return "moved";
    case RolloutStep::Starting:
        return "starting";
    case RolloutStep::Running:
        return "running";
    case RolloutStep::Stood:
        return "stood";
    case RolloutStep::Failed:
        return "failed";
    case RolloutStep::Stays:
        return "stays";
    }
    return "waiting";
}

} // namespace freshseat
