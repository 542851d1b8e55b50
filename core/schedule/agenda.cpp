// SPDX-License-Identifier: GPL-3.0-or-later
// What is due, and the bookkeeping of runs.
#include "core/schedule/agenda.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/json.h"
#include "core/model/schedule_rules.h"

#include <algorithm>

namespace freshseat::schedule {

namespace {

std::string objectOf(const ScheduleEntry &entry)
{
    return "schedule " + std::to_string(entry.id);
}

bool isFor(const ScheduleEntry &entry, const std::string &group)
{
    return entry.spec.seats.group && nameKey(*entry.spec.seats.group) == nameKey(group);
}

} // namespace

Result<void> Agenda::load()
{
    auto entries = m_book.load();
    if (!entries) return failure(entries);
    m_entries.clear();
    for (ScheduleEntry &entry : *entries) {
        if (entry.run && !entry.run->until) entry.run->until = entry.run->began + kGrace;
        m_entries[entry.id] = std::move(entry);
    }
    return {};
}

Result<ScheduleId> Agenda::add(const ScheduleSpec &spec, TimePoint now)
{
    ScheduleEntry entry;
    entry.spec = spec;
    entry.since = now;
    const auto id = m_book.add(entry);
    if (!id) return id;
    entry.id = *id;
    m_entries[*id] = std::move(entry);
    m_book.changed();
    return *id;
}

Result<void> Agenda::remove(ScheduleId id, TimePoint now)
{
    ScheduleEntry *entry = known(id);
    if (entry == nullptr) return tl::unexpected<Error>(noSuchSchedule(id));
    if (auto done = m_book.remove(id); !done) return done;
    ScheduleEntry removed = std::move(*entry);
    m_entries.erase(id);
    if (removed.run) endRun(removed, "the schedule was removed", now);
    m_book.changed();
    return {};
}

Result<void> Agenda::enable(ScheduleId id, bool enabled, TimePoint now)
{
    ScheduleEntry *entry = known(id);
    if (entry == nullptr) return tl::unexpected<Error>(noSuchSchedule(id));
    ScheduleEntry after = *entry;
    after.enabled = enabled;
    if (enabled && !entry->enabled) after.since = now;
    if (auto done = m_book.save(after); !done) return done; // nothing has changed then
    *entry = std::move(after);
    if (!enabled && entry->run) endRun(*entry, "the schedule was switched off", now);
    save(*entry);
    return {};
}

std::vector<ScheduleEntry> Agenda::changedBy(const SeatMove &move, GroupFate fate) const
{
    const auto rename = [&](std::vector<SeatName> &names) {
        bool renamed = false;
        for (SeatName &name : names) {
            if (nameKey(name.value()) != nameKey(move.from.value()) || name == move.to) continue;
            name = move.to;
            renamed = true;
        }
        return renamed;
    };
    std::vector<ScheduleEntry> changed;
    for (const auto &[id, entry] : m_entries) {
        ScheduleEntry after = entry;
        bool differs = rename(after.spec.seats.names);
        if (after.run && rename(after.run->pending)) differs = true;
        if (fate == GroupFate::Renamed && isFor(entry, move.fromGroup)) {
            after.spec.seats.group = move.toGroup;
            differs = true;
        }
        if (differs) changed.push_back(std::move(after));
    }
    return changed;
}

std::string Agenda::described(const SeatMove &move, GroupFate fate) const
{
    std::vector<std::string> ids;
    for (const auto &[id, entry] : m_entries) {
        if (fate != GroupFate::Stays && isFor(entry, move.fromGroup)) ids.push_back(std::to_string(id));
    }
    if (ids.empty()) return {};
    const std::string which = (ids.size() == 1 ? "schedule " : "schedules ") + join(ids, ", ");
    if (fate == GroupFate::Renamed)
        return which + (ids.size() == 1 ? " now names group " : " now name group ") + move.toGroup;
    return "no seat is left in group " + move.fromGroup + ": " + which +
           (ids.size() == 1 ? " still names it and does nothing" : " still name it and do nothing");
}

Result<std::string> Agenda::follow(const SeatMove &move, std::span<const Seat> seats, const WriteEntries &write)
{
    const GroupFate fate = m_groups.fateOf(move, seats);
    std::vector<ScheduleEntry> changed = changedBy(move, fate);
    if (const auto done = write(changed); !done) return failure(done);
    std::string words = described(move, fate);
    m_groups.moved(move, seats);
    for (ScheduleEntry &entry : changed) m_entries[entry.id] = std::move(entry);
    if (!changed.empty()) m_book.changed();
    return words;
}

const ScheduleEntry *Agenda::find(ScheduleId id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

ScheduleEntry *Agenda::known(ScheduleId id)
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? nullptr : &found->second;
}

std::optional<TimePoint> Agenda::nextRun(const ScheduleEntry &entry, TimePoint now) const
{
    if (!entry.enabled) return std::nullopt;
    const auto next = nextOccurrence(m_zone, entry.spec, now, entry.lastDay);
    return next ? std::optional(next->at) : std::nullopt;
}

std::vector<DueRun> Agenda::due(TimePoint now)
{
    std::vector<DueRun> runs;
    for (auto &[id, entry] : m_entries) {
        if (const auto run = judge(entry, now)) runs.push_back(*run);
    }
    return runs;
}

std::optional<DueRun> Agenda::judge(ScheduleEntry &entry, TimePoint now)
{
    if (!entry.enabled) return std::nullopt;
    if (entry.lastDay && *entry.lastDay > dateOf(m_zone, now) + std::chrono::days(1)) {
        entry.lastDay.reset();
        entry.since = now;
    }
    entry.since = std::min(entry.since, now);
    const auto occurrence = latestOccurrence(m_zone, entry.spec, now);
    if (!occurrence || occurrence->at < entry.since) return std::nullopt;
    if (entry.lastDay && occurrence->day <= *entry.lastDay) return std::nullopt;
    const bool waits = occurrence->until && now < *occurrence->until;
    if (waits || now < occurrence->at + kGrace)
        return DueRun{entry.id, occurrence->day, waits ? occurrence->until : std::nullopt};
    if (entry.spec.runMissed) return DueRun{entry.id, occurrence->day, std::nullopt};
    miss(entry, *occurrence, now);
    return std::nullopt;
}

void Agenda::miss(ScheduleEntry &entry, const Occurrence &occurrence, TimePoint now)
{
    entry.lastDay = occurrence.day;
    m_book.journal({0, now, objectOf(entry), "schedule.run", objectOf(entry), std::string(toText(Outcome::Skipped)),
                    "the run of " + formatTime(occurrence.at) + " was missed: the storage host was not running"});
    save(entry);
}

Result<DueRun> Agenda::asked(ScheduleId id, TimePoint now) const
{
    const ScheduleEntry *entry = find(id);
    if (entry == nullptr) return tl::unexpected<Error>(noSuchSchedule(id));
    DueRun run{id, std::nullopt, std::nullopt};
    if (entry->spec.waitUntil) run.until = nextInstant(m_zone, now, *entry->spec.waitUntil);
    return run;
}

void Agenda::begin(const DueRun &run, const std::string &who, std::vector<SeatName> seats, TimePoint now)
{
    ScheduleEntry *entry = known(run.id);
    if (entry == nullptr) return;
    if (entry->run) endRun(*entry, "the next run of the schedule began", now);
    if (run.day) entry->lastDay = run.day;
    entry->lastRun = now;
    entry->run = ScheduleRun{now, run.until, who.empty() ? objectOf(*entry) : who, std::move(seats), 0, 0, 0};
    if (entry->spec.warn.count() > 0) entry->run->notBefore = now + entry->spec.warn;
    save(*entry);
}

void Agenda::told(ScheduleId id)
{
    ScheduleEntry *entry = known(id);
    if (entry == nullptr || !entry->run) return;
    entry->run->told = true;
    save(*entry);
}

std::vector<ScheduleId> Agenda::running() const
{
    std::vector<ScheduleId> ids;
    for (const auto &[id, entry] : m_entries) {
        if (entry.run) ids.push_back(id);
    }
    return ids;
}

void Agenda::note(ScheduleId id, const std::vector<ItemOutcome> &items, Journalled journalled, TimePoint now)
{
    ScheduleEntry *entry = known(id);
    if (entry == nullptr || !entry->run || items.empty()) return;
    ScheduleRun &run = *entry->run;
    for (const ItemOutcome &item : items) {
        std::erase_if(run.pending,
                      [key = nameKey(item.name)](const auto &name) { return nameKey(name.value()) == key; });
        ++(item.outcome == Outcome::Done ? run.done : item.outcome == Outcome::Failed ? run.failed : run.skipped);
        if (journalled == Journalled::Here) {
            m_book.journal({0, now, run.who, "seat." + std::string(toText(entry->spec.action)), "seat " + item.name,
                            std::string(toText(item.outcome)), item.message});
        }
    }
    save(*entry);
}

void Agenda::finishIfOver(ScheduleId id, TimePoint now)
{
    ScheduleEntry *entry = known(id);
    if (entry != nullptr && entry->run && entry->run->pending.empty()) {
        finish(*entry, now);
        save(*entry);
    }
}

void Agenda::endRun(ScheduleEntry &entry, const std::string &why, TimePoint now)
{
    for (const SeatName &name : entry.run->pending) {
        ++entry.run->skipped;
        m_book.journal({0, now, entry.run->who, "seat." + std::string(toText(entry.spec.action)),
                        "seat " + name.value(), std::string(toText(Outcome::Skipped)), why});
    }
    entry.run->pending.clear();
    finish(entry, now);
}

void Agenda::finish(ScheduleEntry &entry, TimePoint now)
{
    entry.lastResult = resultOf(*entry.run);
    m_book.journal({0, now, entry.run->who, "schedule.run", objectOf(entry), std::string(toText(outcomeOf(*entry.run))),
                    entry.lastResult});
    entry.run.reset();
}

void Agenda::save(const ScheduleEntry &entry)
{
    // The run goes on without: what is done is done, and memory knows the day until the next start.
    if (const auto saved = m_book.save(entry); !saved)
        log::error("the state of " + objectOf(entry) + " could not be written: " + saved.error().message);
    m_book.changed();
}

} // namespace freshseat::schedule
