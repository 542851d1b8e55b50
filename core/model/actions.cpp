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
};

} // namespace

std::string_view actionName(const Action &action)
{
    return std::visit(Namer{}, action);
}

} // namespace freshseat
