// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule as outward JSON, and back.
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/json_members.h"

namespace freshseat {

namespace {

Json timeOrNull(const std::optional<TimePoint> &at)
{
    return at ? Json(formatTime(*at)) : Json(nullptr);
}

Weekdays daysMember(JsonMembers &in)
{
    if (!in.has("days")) return Weekdays::daily();
    auto days = parseWeekdays(join(in.texts("days"), ","));
    if (!days) in.adopt(days.error());
    return days.value_or(Weekdays::daily());
}

} // namespace

Json toJson(const SeatSelection &seats)
{
    Json names = Json::array();
    for (const SeatName &name : seats.names) names.push_back(name.value());
    return {{"names", names}, {"group", seats.group ? Json(*seats.group) : Json(nullptr)}, {"all", seats.all}};
}

Json toJson(const ScheduleSpec &spec)
{
    return {{"at", toText(spec.at)},
            {"days", wordsOf(spec.days)},
            {"action", toText(spec.action)},
            {"seats", toJson(spec.seats)},
            {"waitUntil", spec.waitUntil ? Json(toText(*spec.waitUntil)) : Json(nullptr)},
            {"runMissed", spec.runMissed},
            {"warn", spec.warn.count() == 0 ? Json(nullptr) : Json(std::chrono::seconds(spec.warn).count())},
            {"text", spec.text.empty() ? Json(nullptr) : Json(spec.text)}};
}

Json toJson(const Schedule &schedule)
{
    Json json = toJson(schedule.spec);
    json["id"] = schedule.id;
    json["enabled"] = schedule.enabled;
    json["nextRun"] = timeOrNull(schedule.nextRun);
    json["lastRun"] = timeOrNull(schedule.lastRun);
    json["lastResult"] = schedule.lastResult ? Json(*schedule.lastResult) : Json(nullptr);
    json["runsOn"] = schedule.runsOn;
    return json;
}

Result<SeatSelection> selectionFromJson(const Json &json)
{
    JsonMembers in(json, "seats");
    SeatSelection selection;
    for (std::string &name : in.texts("names")) selection.names.emplace_back(std::move(name));
    selection.group = in.optionalText("group");
    selection.all = in.flagOr("all", false);
    return in.result(std::move(selection));
}

Result<ScheduleSpec> scheduleSpecFromJson(const Json &json)
{
    JsonMembers in(json, "schedule");
    ScheduleSpec spec;
    if (!in.has("at")) in.wrong("at", "given");
    spec.at = in.word("at", parseTimeOfDay, TimeOfDay());
    spec.days = daysMember(in);
    if (!in.has("action")) in.wrong("action", "given");
    spec.action = in.word("action", parseScheduleAction, ScheduleAction::Reset);
    if (in.has("seats")) {
        auto seats = selectionFromJson(in.at("seats"));
        if (seats)
            spec.seats = std::move(*seats);
        else
            in.adopt(seats.error());
    }
    if (in.has("waitUntil")) spec.waitUntil = in.word("waitUntil", parseTimeOfDay, TimeOfDay());
    spec.runMissed = in.flagOr("runMissed", false);
    spec.warn = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::seconds(in.numberOr("warn", 0)));
    spec.text = in.textOr("text", {});
    return in.result(std::move(spec));
}

Result<Schedule> scheduleFromJson(const Json &json)
{
    auto spec = scheduleSpecFromJson(json);
    if (!spec) return failure(spec);
    JsonMembers in(json, "schedule");
    Schedule schedule{in.id("id"),
                      std::move(*spec),
                      in.flag("enabled"),
                      in.optionalTime("nextRun"),
                      in.optionalTime("lastRun"),
                      in.optionalText("lastResult"),
                      in.textOr("runsOn", {})};
    return in.result(std::move(schedule));
}

} // namespace freshseat
