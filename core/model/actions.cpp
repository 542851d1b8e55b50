// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that names each action.
#include "core/model/actions.h"

namespace freshseat {

namespace {

struct Namer {
    std::string_view operator()(const AddSeat &) const { return "seat.add"; }
    std::string_view operator()(const SetSeat &) const { return "seat.set"; }
    std::string_view operator()(const RemoveSeats &) const { return "seat.remove"; }
    std::string_view operator()(const ResetSeats &) const { return "seat.reset"; }
    std::string_view operator()(const DeleteMaster &) const { return "master.delete"; }
    std::string_view operator()(const RenewSecret &) const { return "seat.secret.renew"; }
    std::string_view operator()(const AddSchedule &) const { return "schedule.add"; }
    std::string_view operator()(const RemoveSchedule &) const { return "schedule.remove"; }
    std::string_view operator()(const EnableSchedule &action) const
    {
        return action.enabled ? "schedule.enable" : "schedule.disable";
    }
    std::string_view operator()(const RunSchedule &) const { return "schedule.run"; }
    std::string_view operator()(const UndoReset &) const { return "seat.undo"; }
    std::string_view operator()(const BeginUpdate &) const { return "update.begin"; }
    std::string_view operator()(const DiscardUpdate &) const { return "update.discard"; }
    std::string_view operator()(const PublishUpdate &) const { return "update.publish"; }
    std::string_view operator()(const SetCurrent &) const { return "master.current"; }
    std::string_view operator()(const DropSnapshot &) const { return "master.drop"; }
    std::string_view operator()(const MarkGood &) const { return "master.good"; }
    std::string_view operator()(const ContinueRollout &) const { return "rollout.continue"; }
    std::string_view operator()(const AbortRollout &) const { return "rollout.abort"; }
};

} // namespace

std::string_view actionName(const Action &action)
{
    return std::visit(Namer{}, action);
}

} // namespace freshseat
