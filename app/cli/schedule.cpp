// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl schedule add|list|remove|run|enable|disable
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

#include <charconv>

namespace freshseat::cli {

namespace {

Result<std::string> needed(const Invocation &in, const std::string &option)
{
    const auto value = in.value(option);
    if (value) return *value;
    return fail(ErrorCode::Usage, "schedule add needs --" + option + ".",
                "freshseatctl schedule add --help shows how it is used.");
}

Result<SeatSelection> readSeats(const Invocation &in)
{
    SeatSelection selection;
    if (const auto text = in.value("seats")) {
        for (const std::string &word : split(*text, ',')) {
            auto name = parseSeatName(trimmed(word));
            if (!name) return failure(name);
            selection.names.push_back(std::move(*name));
        }
    }
    if (const auto text = in.value("group")) {
        auto group = parseGroup(*text);
        if (!group) return failure(group);
        selection.group = std::move(*group);
    }
    selection.all = in.has("all");
    return selection;
}

/// "--at" and the days, checked before anything is connected to.
Result<void> readTimes(const Invocation &in, ScheduleSpec &spec)
{
    const auto atText = needed(in, "at");
    if (!atText) return failure(atText);
    const auto at = parseTimeOfDay(*atText);
    if (!at) return failure(at);
    spec.at = *at;
    if (const auto text = in.value("days")) {
        const auto days = parseWeekdays(*text);
        if (!days) return failure(days);
        spec.days = *days;
    }
    if (const auto text = in.value("wait-until")) {
        const auto until = parseTimeOfDay(*text);
        if (!until) return failure(until);
        spec.waitUntil = *until;
    }
    if (const auto text = in.value("warn")) {
        const auto warn = parseWarning(*text);
        if (!warn) return failure(warn);
        spec.warn = *warn;
    }
    if (const auto text = in.value("text")) {
        auto message = parseMessage(*text);
        if (!message) return failure(message);
        spec.text = std::move(*message);
    }
    return {};
}

Result<ScheduleSpec> readSpec(const Invocation &in)
{
    ScheduleSpec spec;
    if (const auto times = readTimes(in, spec); !times) return failure(times);
    const auto actionText = needed(in, "action");
    if (!actionText) return failure(actionText);
    const auto action = parseScheduleAction(*actionText);
    if (!action) return failure(action);
    spec.action = *action;
    auto seats = readSeats(in);
    if (!seats) return failure(seats);
    spec.seats = std::move(*seats);
    spec.runMissed = in.has("run-missed");
    if (const auto checked = checkSpec(spec); !checked) return failure(checked);
    return spec;
}

Result<ScheduleId> readId(const Invocation &in)
{
    const std::string &text = in.words()[0];
    ScheduleId id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (error == std::errc{} && end == text.data() + text.size() && id > 0) return id;
    return fail(ErrorCode::Usage, inQuotes(text) + " is not the number of a schedule.",
                "freshseatctl schedule list shows them.");
}

Result<int> switchTo(Invocation &in, bool enabled)
{
    const auto id = readId(in);
    if (!id) return failure(id);
    return act(in, EnableSchedule{*id, enabled}, Ask::IfBytesAreLost);
}

} // namespace

Result<int> addSchedule(Invocation &in)
{
    const auto spec = readSpec(in);
    if (!spec) return failure(spec);
    return act(in, AddSchedule{*spec}, Ask::IfBytesAreLost);
}

Result<int> listSchedules(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto schedules = (*backend)->schedules();
    if (!schedules) return failure(schedules);
    if (in.json()) {
        in.output().document(jsonArray(*schedules));
        return 0;
    }
    Table table({{"ID", Align::Right}, {"WHAT", Align::Left, 20}, {"NEXT RUN"}, {"LAST RUN"}, {"RESULT"}});
    for (const Schedule &schedule : *schedules) {
        table.add({std::to_string(schedule.id), describe(schedule.spec),
                   schedule.nextRun ? localTime(*schedule.nextRun) : "switched off",
                   schedule.lastRun ? localTime(*schedule.lastRun) : "never", schedule.lastResult.value_or("")});
    }
    in.output().table(table);
    return 0;
}

Result<int> removeSchedule(Invocation &in)
{
    const auto id = readId(in);
    if (!id) return failure(id);
    return act(in, RemoveSchedule{*id}, Ask::IfBytesAreLost);
}

Result<int> runSchedule(Invocation &in)
{
    const auto id = readId(in);
    if (!id) return failure(id);
    return act(in, RunSchedule{*id}, Ask::IfBytesAreLost);
}

Result<int> enableSchedule(Invocation &in)
{
    return switchTo(in, true);
}

Result<int> disableSchedule(Invocation &in)
{
    return switchTo(in, false);
}

} // namespace freshseat::cli
