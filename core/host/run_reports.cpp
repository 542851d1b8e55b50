// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/run_reports.h"

namespace freshseat::host {

namespace {

constexpr int kLookedAt = 5000; ///< journal entries: several runs over a large room
constexpr std::string_view kSeat = "seat ";

Outcome outcomeFrom(const std::string &word)
{
    for (const Outcome outcome : {Outcome::Done, Outcome::Refused, Outcome::Failed}) {
        if (word == toText(outcome)) return outcome;
    }
    return Outcome::Skipped;
}

/// The journal keeps milliseconds.
bool isSame(const JournalEntry &kept, const JournalEntry &told)
{
    using std::chrono::milliseconds;
    return kept.outcome == told.outcome &&
           std::chrono::floor<milliseconds>(kept.at) == std::chrono::floor<milliseconds>(told.at);
}

} // namespace

RunReports::RunReports(ServedRoom &room)
    : m_room(room)
    , m_reporter(report::makeChannels(room.options.report), room.options.report.sending,
                 [&room](const std::string &channel, const report::Report &report, const Error &error) {
                     room.journal({0, room.clock.now(), "daemon", "report", channel, "failed",
                                   "the report of " + report.object + ": " + error.message});
                 })
{}

void RunReports::ranSchedule(const JournalEntry &summary)
{
    m_reporter.post([this, summary] { return ofRun(summary); });
}

void RunReports::rolloutFailed(const JournalEntry &entry)
{
    m_reporter.post([host = m_room.options.hostName, entry] {
        return report::Report{report::ReportKind::Rollout,
                              host,
                              entry.object,
                              "roll-out of " + entry.object,
                              entry.outcome,
                              entry.detail,
                              {},
                              entry.at,
                              {}};
    });
}

report::Report RunReports::ofRun(const JournalEntry &summary)
{
    report::Report report{report::ReportKind::Schedule,
                          m_room.options.hostName,
                          summary.object,
                          summary.object,
                          summary.outcome,
                          summary.detail,
                          {},
                          summary.at,
                          {}};
    if (const auto entries = m_room.catalog.schedules()) {
        for (const ScheduleEntry &entry : *entries) {
            if ("schedule " + std::to_string(entry.id) != summary.object) continue;
            report.what = describe(entry.spec);
            report.began = entry.lastRun;
        }
    }
    report.seats = seatsOf(summary);
    return report;
}

/// What the schedule itself has journalled of seats since the run before. A run that a person asked for is journalled
/// under that person's name, like what else he did.
std::vector<ItemOutcome> RunReports::seatsOf(const JournalEntry &summary)
{
    std::vector<ItemOutcome> seats;
    if (summary.who != summary.object) return seats;
    const auto journal = m_room.catalog.journal({}, 0, kLookedAt);
    if (!journal) return seats;
    bool during = false;
    for (auto entry = journal->rbegin(); entry != journal->rend(); ++entry) {
        if (entry->action == "schedule.run" && entry->object == summary.object) {
            if (during) break;
            during = isSame(*entry, summary);
            continue;
        }
        if (during && entry->who == summary.who && entry->object.starts_with(kSeat))
            seats.insert(seats.begin(),
                         {entry->object.substr(kSeat.size()), outcomeFrom(entry->outcome), entry->detail});
    }
    return seats;
}

Result<void> RunReports::check() const
{
    if (m_reporter.hasChannels()) return {};
    return fail(ErrorCode::Unsupported, "this storage host sends no reports: none is configured",
                "name a webhook or a mail command in [report] of freshseatd.toml");
}

Result<std::vector<Change>> RunReports::preview() const
{
    if (const auto fits = check(); !fits) return failure(fits);
    const bool failures = m_room.options.report.sending.onlyFailures;
    std::vector<Change> changes;
    for (const std::string &channel : m_reporter.channels()) {
        changes.push_back({"send report", channel,
                           failures ? "a test; else runs of the schedule in which a seat failed, and failed roll-outs"
                                    : "a test; else every run of the schedule, and failed roll-outs",
                           0});
    }
    return changes;
}

Result<std::vector<ItemOutcome>> RunReports::test()
{
    if (const auto fits = check(); !fits) return failure(fits);
    return m_reporter.test({report::ReportKind::Test,
                            m_room.options.hostName,
                            "test",
                            "a test of the reports",
                            "done",
                            "reports of this host arrive here",
                            {},
                            m_room.clock.now(),
                            {}});
}

} // namespace freshseat::host
