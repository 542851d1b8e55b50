// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scrub_json.h"

#include "core/base/text.h"
#include "core/model/json_members.h"

namespace freshseat {

namespace {

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json timeOrNull(const std::optional<TimePoint> &at)
{
    return at ? Json(formatTime(*at)) : Json(nullptr);
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json toJson(const ScrubFinding &finding)
{
    return {{"master", textOrNull(finding.master)},
            {"snapshot", finding.snapshot == 0 ? Json(nullptr) : Json(finding.snapshot)},
            {"seat", textOrNull(finding.seat)},
            {"offset", orNull(finding.offset)},
            {"text", finding.text}};
}

Result<ScrubFinding> findingFromJson(const Json &json)
{
    JsonMembers in(json, "finding");
    ScrubFinding finding;
    finding.master = in.textOr("master", {});
    finding.snapshot = in.numberOr("snapshot", 0);
    finding.seat = in.textOr("seat", {});
    finding.offset = in.optionalSize("offset");
    finding.text = in.text("text");
    return in.result(std::move(finding));
}

Result<ScrubState> parseState(std::string_view text)
{
    for (const ScrubState state : {ScrubState::Idle, ScrubState::Running, ScrubState::Paused})
        if (text == toText(state)) return state;
    return fail(ErrorCode::Failed, "\"" + std::string(text) + "\" is no state of a scrub");
}

} // namespace

std::string_view toText(ScrubState state)
{
    switch (state) {
    case ScrubState::Idle:
        return "idle";
    case ScrubState::Running:
        return "running";
    case ScrubState::Paused:
        return "paused";
    }
    return "idle";
}

Json toJson(const ScrubStatus &status)
{
    Json findings = Json::array();
    for (const ScrubFinding &finding : status.findings) findings.push_back(toJson(finding));
    return {{"state", toText(status.state)},
            {"startedAt", timeOrNull(status.startedAt)},
            {"finishedAt", timeOrNull(status.finishedAt)},
            {"doneBytes", status.doneBytes},
            {"totalBytes", status.totalBytes},
            {"repaired", status.repaired},
            {"findings", std::move(findings)}};
}

Result<ScrubStatus> scrubFromJson(const Json &json)
{
    JsonMembers in(json, "scrub");
    ScrubStatus status;
    const auto state = parseState(in.text("state"));
    if (!state) in.adopt(state.error());
    status.state = state.value_or(ScrubState::Idle);
    status.startedAt = in.optionalTime("startedAt");
    status.finishedAt = in.optionalTime("finishedAt");
    status.doneBytes = in.size("doneBytes");
    status.totalBytes = in.size("totalBytes");
    status.repaired = in.size("repaired");
    status.findings = in.list("findings", findingFromJson);
    return in.result(std::move(status));
}

} // namespace freshseat
