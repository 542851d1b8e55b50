// SPDX-License-Identifier: GPL-3.0-or-later
// Update sessions, roll-outs and the actions on them as outward JSON, and back.
#include "core/model/update_json.h"

#include "core/base/text.h"
#include "core/model/json_members.h"

#include <array>

namespace freshseat {

namespace {

template <class T>
Json valueOrNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json timeOrNull(const std::optional<TimePoint> &at)
{
    return at ? Json(formatTime(*at)) : Json(nullptr);
}

Result<RolloutPhase> parsePhase(std::string_view text)
{
    for (const RolloutPhase phase : {RolloutPhase::Canary, RolloutPhase::Waiting, RolloutPhase::Rolling,
                                     RolloutPhase::Done, RolloutPhase::Failed, RolloutPhase::Aborted}) {
        if (text == toText(phase)) return phase;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a phase of a roll-out");
}

Result<RolloutStep> parseStep(std::string_view text)
{
    for (const RolloutStep step : {RolloutStep::Waiting, RolloutStep::Moved, RolloutStep::Starting,
                                   RolloutStep::Running, RolloutStep::Stood, RolloutStep::Failed, RolloutStep::Stays}) {
        if (text == toText(step)) return step;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a step of a roll-out");
}

Json toJson(const RolloutSeat &seat)
{
    return {{"name", seat.name.value()},         {"canary", seat.canary},
            {"state", toText(seat.step)},        {"message", seat.message},
            {"booted", timeOrNull(seat.booted)}, {"runningSince", timeOrNull(seat.running)},
            {"restarts", seat.restarts}};
}

Result<RolloutSeat> rolloutSeatFromJson(const Json &json)
{
    JsonMembers in(json, "seat of a roll-out");
    return in.result(RolloutSeat{SeatName(in.text("name")), in.flagOr("canary", false),
                                 in.word("state", parseStep, RolloutStep::Waiting), in.textOr("message", {}),
                                 in.optionalTime("booted"), in.optionalTime("runningSince"),
                                 in.numberOr("restarts", 0)});
}

std::optional<SeatName> optionalSeat(JsonMembers &in, const char *key)
{
    auto name = in.optionalText(key);
    return name ? std::optional(SeatName(std::move(*name))) : std::nullopt;
}

std::vector<SeatName> seatNames(JsonMembers &in, const char *key)
{
    std::vector<SeatName> names;
    for (std::string &name : in.texts(key)) names.emplace_back(std::move(name));
    return names;
}

} // namespace

Json toJson(const UpdateSession &update)
{
    return {{"master", update.master.value()},     {"seat", update.seat ? Json(update.seat->value()) : Json(nullptr)},
            {"file", valueOrNull(update.file)},    {"base", update.base},
            {"since", formatTime(update.since)},   {"by", update.by},
            {"writtenBytes", update.writtenBytes}, {"sessions", update.sessions},
            {"publishing", update.publishing}};
}

Result<UpdateSession> updateFromJson(const Json &json)
{
    JsonMembers in(json, "update session");
    return in.result(UpdateSession{MasterName(in.text("master")), optionalSeat(in, "seat"), in.optionalText("file"),
                                   in.numberOr("base", 0), in.time("since"), in.textOr("by", {}),
                                   in.sizeOr("writtenBytes", 0), in.numberOr("sessions", 0),
                                   in.flagOr("publishing", false)});
}

Json toJson(const Rollout &rollout)
{
    Json seats = Json::array();
    for (const RolloutSeat &seat : rollout.seats) seats.push_back(toJson(seat));
    return {{"master", rollout.master.value()},
            {"from", rollout.from},
            {"to", rollout.to},
            {"rollOut", toText(rollout.mode)},
            {"phase", toText(rollout.phase)},
            {"since", formatTime(rollout.since)},
            {"by", rollout.by},
            {"reason", rollout.reason},
            {"ended", timeOrNull(rollout.ended)},
            {"seats", std::move(seats)}};
}

Result<Rollout> rolloutFromJson(const Json &json)
{
    JsonMembers in(json, "roll-out");
    return in.result(Rollout{MasterName(in.text("master")), in.number("from"), in.number("to"),
                             in.word("rollOut", parseRollOut, RollOut::Boot),
                             in.word("phase", parsePhase, RolloutPhase::Done), in.time("since"), in.textOr("by", {}),
                             in.textOr("reason", {}), in.optionalTime("ended"), in.list("seats", rolloutSeatFromJson)});
}

Json UpdateParams::operator()(const BeginUpdate &begin) const
{
    return {{"name", begin.master.value()}, {"seat", begin.seat.value()}};
}

Json UpdateParams::operator()(const DiscardUpdate &discard) const
{
    return {{"name", discard.master.value()}};
}

Json UpdateParams::operator()(const PublishUpdate &publish) const
{
    Json canaries = Json::array();
    for (const SeatName &seat : publish.canaries) canaries.push_back(seat.value());
    return {{"name", publish.master.value()},
            {"comment", publish.comment},
            {"rollOut", toText(publish.rollOut)},
            {"canary", std::move(canaries)}};
}

Json UpdateParams::operator()(const SetCurrent &current) const
{
    return {{"name", current.master.value()}, {"snapshot", current.number}, {"rollOut", toText(current.rollOut)}};
}

Json UpdateParams::operator()(const DropSnapshot &drop) const
{
    return {{"name", drop.master.value()}, {"snapshot", drop.number}};
}

Json UpdateParams::operator()(const MarkGood &good) const
{
    return {{"name", good.master.value()}, {"snapshot", good.number}};
}

Json UpdateParams::operator()(const ContinueRollout &go) const
{
    return {{"name", go.master.value()}};
}

Json UpdateParams::operator()(const AbortRollout &abort) const
{
    return {{"name", abort.master.value()}};
}

Json UpdateParams::operator()(const UndoReset &undo) const
{
    return {{"name", undo.seat.value()}};
}

std::optional<Result<Action>> updateActionFromJson(std::string_view name, const Json &params)
{
    JsonMembers in(params, std::string(name));
    const auto master = [&] { return MasterName(in.text("name")); };
    const auto rollOut = [&] { return in.word("rollOut", parseRollOut, RollOut::Boot); };
    if (name == "update.begin") return in.result(Action(BeginUpdate{master(), SeatName(in.text("seat"))}));
    if (name == "update.discard") return in.result(Action(DiscardUpdate{master()}));
    if (name == "update.publish")
        return in.result(Action(PublishUpdate{master(), in.textOr("comment", {}), rollOut(), seatNames(in, "canary")}));
    if (name == "master.current") return in.result(Action(SetCurrent{master(), in.number("snapshot"), rollOut()}));
    if (name == "master.drop") return in.result(Action(DropSnapshot{master(), in.number("snapshot")}));
    if (name == "master.good") return in.result(Action(MarkGood{master(), in.number("snapshot")}));
    if (name == "rollout.continue") return in.result(Action(ContinueRollout{master()}));
    if (name == "rollout.abort") return in.result(Action(AbortRollout{master()}));
    if (name == "seat.undo") return in.result(Action(UndoReset{SeatName(in.text("name"))}));
    return std::nullopt;
}

} // namespace freshseat
