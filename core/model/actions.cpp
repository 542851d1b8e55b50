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
    std::string_view operator()(const TestReport &) const { return "report.test"; }
    std::string_view operator()(const UndoReset &) const { return "seat.undo"; }
    std::string_view operator()(const BeginUpdate &) const { return "update.begin"; }
    std::string_view operator()(const DiscardUpdate &) const { return "update.discard"; }
    std::string_view operator()(const PublishUpdate &) const { return "update.publish"; }
    std::string_view operator()(const SetCurrent &) const { return "master.current"; }
    std::string_view operator()(const DropSnapshot &) const { return "master.drop"; }
    std::string_view operator()(const MarkGood &) const { return "master.good"; }
    std::string_view operator()(const ContinueRollout &) const { return "rollout.continue"; }
    std::string_view operator()(const AbortRollout &) const { return "rollout.abort"; }
    std::string_view operator()(const AdoptPc &) const { return "pc.adopt"; }
    std::string_view operator()(const IgnorePc &) const { return "pc.ignore"; }
    std::string_view operator()(const SetAdoption &) const { return "pc.auto"; }
    std::string_view operator()(const PowerSeats &action) const
    {
        switch (action.verb) {
        case PowerVerb::Wake:
            return "seat.wake";
        case PowerVerb::Shutdown:
            return "seat.shutdown";
        case PowerVerb::Message:
            return "seat.message";
        case PowerVerb::Reboot:
            break;
        }
        return "seat.reboot";
    }
    std::string_view operator()(const SetBootNetwork &action) const
    {
        return action.on ? "boot.network.on" : "boot.network.off";
    }
};

} // namespace

std::string_view actionName(const Action &action)
{
    return std::visit(Namer{}, action);
}

} // namespace freshseat
