// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule in the catalogue.
#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/catalog/codes.h"

namespace freshseat::catalog {

namespace {

constexpr const char *kSelect =
    "SELECT id, at_minute, days, action, seat_names, seat_group, all_seats, wait_until, run_missed, enabled, since, "
    "last_day, last_run, last_result, run_began, run_until, run_who, run_pending, run_done, run_skipped, run_failed, "
    "warn, warn_text, run_not_before, run_told FROM schedules ORDER BY id";
constexpr const char *kInsert =
    "INSERT INTO schedules (at_minute, days, action, seat_names, seat_group, all_seats, wait_until, run_missed, "
    "enabled, since, last_day, last_run, last_result, run_began, run_until, run_who, run_pending, run_done, "
    "run_skipped, run_failed, warn, warn_text, run_not_before, run_told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char *kUpdate =
    "UPDATE schedules SET (at_minute, days, action, seat_names, seat_group, all_seats, wait_until, run_missed, "
    "enabled, since, last_day, last_run, last_result, run_began, run_until, run_who, run_pending, run_done, "
    "run_skipped, run_failed, warn, warn_text, run_not_before, run_told) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?";

std::string namesText(const std::vector<SeatName> &names)
{
    std::vector<std::string> words;
    for (const SeatName &name : names) words.push_back(name.value());
    return join(words, ",");
}

std::vector<SeatName> namesFrom(const std::string &text)
{
    std::vector<SeatName> names;
    if (text.empty()) return names;
    for (std::string &word : split(text, ',')) names.emplace_back(std::move(word));
    return names;
}

std::optional<TimePoint> timeFrom(const std::optional<std::int64_t> &milliseconds)
{
    return milliseconds ? std::optional(fromMilliseconds(*milliseconds)) : std::nullopt;
}

std::optional<std::int64_t> timeCode(const std::optional<TimePoint> &at)
{
    return at ? std::optional(toMilliseconds(*at)) : std::nullopt;
}

std::optional<ScheduleRun> runFrom(const Statement &row)
{
    const auto began = timeFrom(row.optionalInteger(14));
    if (!began) return std::nullopt;
    const auto count = [&](int column) { return static_cast<std::size_t>(row.integer(column)); };
    return ScheduleRun{*began,
                       timeFrom(row.optionalInteger(15)),
                       row.text(16),
                       namesFrom(row.text(17)),
                       count(18),
                       count(19),
                       count(20),
                       timeFrom(row.optionalInteger(23)),
                       row.integer(24) != 0};
}

Result<ScheduleEntry> readEntry(const Statement &row)
{
    const auto days = parseWeekdays(row.text(2));
    if (!days) return failure(days);
    const auto action = parseScheduleAction(row.text(3));
    if (!action) return failure(action);
    ScheduleEntry entry;
    entry.id = row.integer(0);
    entry.spec.at.minutes = static_cast<int>(row.integer(1));
    entry.spec.days = *days;
    entry.spec.action = *action;
    entry.spec.seats = {namesFrom(row.text(4)), row.optionalText(5), row.integer(6) != 0};
    if (const auto until = row.optionalInteger(7)) entry.spec.waitUntil = TimeOfDay{static_cast<int>(*until)};
    entry.spec.runMissed = row.integer(8) != 0;
    entry.spec.warn = std::chrono::minutes(row.integer(21));
    entry.spec.text = row.text(22);
    entry.enabled = row.integer(9) != 0;
    entry.since = fromMilliseconds(row.integer(10));
    if (const auto day = row.optionalInteger(11))
        entry.lastDay = std::chrono::local_days(std::chrono::days(static_cast<int>(*day)));
    entry.lastRun = timeFrom(row.optionalInteger(12));
    entry.lastResult = row.text(13);
    entry.run = runFrom(row);
    return entry;
}

void bindEntry(Statement &to, const ScheduleEntry &entry)
{
    const ScheduleSpec &spec = entry.spec;
    const auto integer = [](auto value) { return static_cast<std::int64_t>(value); };
    std::optional<std::int64_t> waitUntil;
    if (spec.waitUntil) waitUntil = spec.waitUntil->minutes;
    std::optional<std::int64_t> lastDay;
    if (entry.lastDay) lastDay = entry.lastDay->time_since_epoch().count();
    to.bind(integer(spec.at.minutes)).bind(toText(spec.days)).bind(std::string(toText(spec.action)));
    to.bind(namesText(spec.seats.names)).bind(spec.seats.group).bind(integer(spec.seats.all)).bind(waitUntil);
    to.bind(integer(spec.runMissed)).bind(integer(entry.enabled)).bind(toMilliseconds(entry.since)).bind(lastDay);
    to.bind(timeCode(entry.lastRun)).bind(entry.lastResult);
    const ScheduleRun run = entry.run.value_or(ScheduleRun());
    to.bind(entry.run ? timeCode(run.began) : std::nullopt).bind(timeCode(run.until)).bind(run.who);
    to.bind(namesText(run.pending)).bind(integer(run.done)).bind(integer(run.skipped)).bind(integer(run.failed));
    to.bind(integer(spec.warn.count())).bind(spec.text).bind(timeCode(run.notBefore)).bind(integer(run.told));
}

} // namespace

Result<std::vector<ScheduleEntry>> Catalog::schedules()
{
    const std::lock_guard lock(m_mutex);
    auto query = m_database->prepare(kSelect);
    if (!query) return failure(query);
    std::vector<ScheduleEntry> entries;
    for (;;) {
        const auto row = query->step();
        if (!row) return failure(row);
        if (!*row) return entries;
        auto entry = readEntry(*query);
        if (!entry) return failure(entry);
        entries.push_back(std::move(*entry));
    }
}

Result<ScheduleId> Catalog::addSchedule(const ScheduleEntry &entry)
{
    const std::lock_guard lock(m_mutex);
    auto insert = m_database->prepare(kInsert);
    if (!insert) return failure(insert);
    bindEntry(*insert, entry);
    if (const auto done = insert->run(); !done) return failure(done);
    return m_database->lastInsertId();
}

Result<void> Catalog::updateSchedule(const ScheduleEntry &entry)
{
    const std::lock_guard lock(m_mutex);
    auto update = m_database->prepare(kUpdate);
    if (!update) return failure(update);
    bindEntry(*update, entry);
    if (const auto done = update->bind(entry.id).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no such schedule");
    return {};
}

Result<void> Catalog::removeSchedule(ScheduleId id)
{
    const std::lock_guard lock(m_mutex);
    auto remove = m_database->prepare("DELETE FROM schedules WHERE id = ?");
    if (!remove) return failure(remove);
    if (const auto done = remove->bind(id).run(); !done) return done;
    if (m_database->changes() == 0) return fail(ErrorCode::NotFound, "no such schedule");
    return {};
}

} // namespace freshseat::catalog
