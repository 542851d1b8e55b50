// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/base/text.h"

#include <algorithm>

namespace freshseat::report {

namespace {

void addSeats(std::string &text, const Report &report, bool done)
{
    for (const ItemOutcome &seat : report.seats) {
        if ((seat.outcome == Outcome::Done) != done) continue;
        text += "  " + seat.name + ": " + std::string(freshseat::toText(seat.outcome)) +
                (seat.message.empty() ? "" : ", " + seat.message) + "\n";
    }
}

} // namespace

std::string_view toText(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Schedule:
        return "schedule";
    case ReportKind::Rollout:
        return "rollout";
    case ReportKind::Test:
        break;
    }
    return "test";
}

Json toJson(const Report &report)
{
    Json seats = Json::array();
    for (const ItemOutcome &seat : report.seats) seats.push_back(freshseat::toJson(seat));
    return {{"kind", toText(report.kind)},
            {"host", report.host},
            {"object", report.object},
            {"what", report.what},
            {"outcome", report.outcome},
            {"result", report.result},
            {"began", report.began ? Json(formatTime(*report.began)) : Json(nullptr)},
            {"ended", formatTime(report.ended)},
            {"seats", seats}};
}

std::string subjectOf(const Report &report)
{
    return "Freshseat on " + report.host + ": " + report.object + ", " + report.result;
}

std::string textOf(const Report &report)
{
    std::string text = report.what + "\n\n" + report.outcome + ": " + report.result + "\n";
    if (report.began) text += "began " + formatTime(*report.began) + "\n";
    text += "ended " + formatTime(report.ended) + "\n";
    if (report.seats.empty()) return text;
    text += "\n";
    addSeats(text, report, false);
    addSeats(text, report, true);
    return text;
}

} // namespace freshseat::report
