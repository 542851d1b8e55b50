// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statistics_json.h"

#include "core/model/json_members.h"

namespace freshseat {

namespace {

std::uint64_t micros(std::chrono::nanoseconds duration)
{
    return static_cast<std::uint64_t>(std::chrono::ceil<std::chrono::microseconds>(duration).count());
}

std::chrono::nanoseconds duration(JsonMembers &in, const char *key)
{
    static constexpr std::uint64_t kMost = std::uint64_t{1} << 53; // 285 years, well inside the type
    const std::uint64_t value = in.sizeOr(key, 0);
    if (value <= kMost) return std::chrono::microseconds(value);
    in.wrong(key, "a smaller number");
    return {};
}

Json toJson(const SessionStatistics::Operations &operations)
{
    return {{"count", operations.count},
            {"totalUs", micros(operations.total)},
            {"p50Us", micros(operations.p50)},
            {"p99Us", micros(operations.p99)}};
}

Result<SessionStatistics::Operations> operationsFromJson(const Json &json)
{
    JsonMembers in(json, "operations");
    return in.result(SessionStatistics::Operations{in.size("count"), duration(in, "totalUs"), duration(in, "p50Us"),
                                                   duration(in, "p99Us")});
}

} // namespace

Json toJson(const SessionStatistics &statistics)
{
    return {{"reads", toJson(statistics.reads)},
            {"writes", toJson(statistics.writes)},
            {"commands", statistics.commands},
            {"queueDepth", statistics.queueDepth},
            {"queueDepthMost", statistics.queueDepthMost},
            {"retries", statistics.retries},
            {"linkErrors", statistics.linkErrors}};
}

Json toJson(const SeatTotals &totals)
{
    return {{"logins", totals.logins},
            {"bytesRead", totals.bytesRead},
            {"bytesWritten", totals.bytesWritten},
            {"statistics", toJson(totals.statistics)}};
}

Result<SessionStatistics> statisticsFromJson(const Json &json)
{
    JsonMembers in(json, "statistics");
    SessionStatistics statistics;
    statistics.reads = in.optional("reads", operationsFromJson).value_or(SessionStatistics::Operations());
    statistics.writes = in.optional("writes", operationsFromJson).value_or(SessionStatistics::Operations());
    statistics.commands = in.size("commands");
    statistics.queueDepth = in.size("queueDepth");
    statistics.queueDepthMost = in.size("queueDepthMost");
    statistics.retries = in.size("retries");
    statistics.linkErrors = in.size("linkErrors");
    return in.result(statistics);
}

Result<SeatTotals> totalsFromJson(const Json &json)
{
    JsonMembers in(json, "totals");
    return in.result(SeatTotals{in.size("logins"), in.size("bytesRead"), in.size("bytesWritten"),
                                in.optional("statistics", statisticsFromJson).value_or(SessionStatistics())});
}

} // namespace freshseat
