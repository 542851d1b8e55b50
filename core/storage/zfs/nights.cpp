// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/zfs/nights.h"

#include "core/base/log.h"
#include "core/base/text.h"
#include "core/model/json_members.h"
#include "core/model/schedule_rules.h"
#include "core/schedule/tzif_zone.h"

#include <algorithm>
#include <charconv>
#include <thread>

namespace freshseat::zfsroom {

namespace {

std::string keyOf(const char *kind, ScheduleId id)
{
    return std::string("freshseat:") + kind + std::to_string(id);
}

std::string toNote(const ScheduleEntry &entry)
{
    const Json json{{"spec", toJson(entry.spec)}, {"enabled", entry.enabled}, {"since", formatTime(entry.since)}};
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

Result<ScheduleEntry> entryFromNote(ScheduleId id, const std::string &note)
{
    const Json json = Json::parse(note, nullptr, false);
    JsonMembers in(json, "schedule of the room");
    ScheduleEntry entry;
    entry.id = id;
    if (in.has("spec")) {
        auto spec = scheduleSpecFromJson(in.at("spec"));
        if (!spec) return failure(spec);
        entry.spec = std::move(*spec);
    }
    entry.enabled = in.flag("enabled");
    entry.since = in.time("since");
    return in.result(std::move(entry));
}

/// The words up to the `count`th space, and the rest.
std::vector<std::string> wordsOf(std::string text, std::size_t count)
{
    std::vector<std::string> words;
    while (words.size() + 1 < count && text.find(' ') != std::string::npos) {
        words.push_back(text.substr(0, text.find(' ')));
        text.erase(0, text.find(' ') + 1);
    }
    words.push_back(std::move(text));
    return words;
}

std::optional<schedule::Date> dateFrom(const std::string &text)
{
    const auto at = parseTime(text + "T00:00:00Z");
    if (!at) return std::nullopt;
    return schedule::Date(std::chrono::floor<std::chrono::days>(*at).time_since_epoch());
}

/// What the script has written of the newest runs.
void addResult(ScheduleEntry &entry, const std::string &note)
{
    const auto words = wordsOf(note, 3);
    if (words.size() < 3) return;
    entry.lastDay = dateFrom(words[0]);
    entry.lastRun = parseTime(words[1]);
    entry.lastResult = words[2];
}

std::string ordersOf(const ScheduleEntry &entry)
{
    const ScheduleSpec &spec = entry.spec;
    std::string orders = entry.enabled ? "on " : "off ";
    orders += spec.waitUntil ? toText(*spec.waitUntil) : "-";
    if (spec.seats.all) return orders + " all";
    if (spec.seats.group) return orders + " group " + nameKey(*spec.seats.group);
    orders += " names";
    for (const SeatName &name : spec.seats.names) orders += " " + nameKey(name.value());
    return orders;
}

/// One line, for a property.
std::string inOneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
}

std::vector<ItemOutcome> itemsFrom(const std::vector<std::string> &pieces)
{
    std::vector<ItemOutcome> items;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const auto words = wordsOf(pieces[i], 3);
        if (words.size() < 2) continue;
        const Outcome outcome = words[1] == "done"     ? Outcome::Done
                                : words[1] == "failed" ? Outcome::Failed
                                                       : Outcome::Skipped;
        items.push_back({words[0], outcome, words.size() > 2 ? words[2] : std::string()});
    }
    return items;
}

/// What the storage host has noted of a run: "begun", "busy" (another one is at work), or how it ended.
struct NotedRun {
    std::string state;
    std::vector<ItemOutcome> items;
};

/// Nothing: the note is not of the run that was asked for by `token`.
std::optional<NotedRun> runFrom(const std::string &note, const std::string &token)
{
    const auto pieces = split(note, '|');
    const auto head = wordsOf(pieces.front(), 2);
    if (head.size() != 2 || head[0] != token) return std::nullopt;
    return NotedRun{head[1], itemsFrom(pieces)};
}

Result<std::vector<ItemOutcome>> done(ScheduleId id, std::string message)
{
    return std::vector<ItemOutcome>{{std::to_string(id), Outcome::Done, std::move(message)}};
}

} // namespace

Result<void> checkNightly(const ScheduleSpec &spec, const zfs::NightHost &host)
{
    const std::string hint =
        "run freshseatd --companion on a machine of the PCs' network, and connect to that: freshseatd(8)";
    if (spec.action != ScheduleAction::Reset) {
        return fail(ErrorCode::Unsupported,
                    "the storage host's own schedule resets seats and does no more: it neither wakes PCs nor shuts "
                    "them down; a companion would",
                    hint);
    }
    if (spec.warn.count() > 0)
        return fail(ErrorCode::Unsupported, "the storage host cannot tell players anything; a companion would", hint);
    if (spec.runMissed && !host.canMakeUp()) {
        return fail(ErrorCode::Unsupported,
                    "TrueNAS makes up for no run that was missed because it was off; a companion would", hint);
    }
    return {};
}

Result<std::vector<ScheduleEntry>> Nights::load()
{
    m_ids.clear();
    m_last = 0;
    auto notes = m_core.zfs().properties(m_core.parts().layout.schedule());
    if (!notes && notes.error().code != ErrorCode::NotFound) return failure(notes);
    m_notes = notes ? std::move(*notes) : zfs::Properties();
    const std::string index = noteIn(m_notes, zfs::kScheduleNote);
    if (index.empty()) return std::vector<ScheduleEntry>();
    const auto jobs = m_core.night()->jobs(m_core.options().root);
    if (!jobs) return failure(jobs);
    const Json json = Json::parse(index, nullptr, false);
    JsonMembers in(json, "schedule of the room");
    m_last = in.id("last");
    in.each("ids", [&](const Json &id) {
        if (id.is_number_integer()) m_ids.insert(id.get<ScheduleId>());
    });
    std::vector<ScheduleEntry> entries;
    for (const ScheduleId id : m_ids) {
        auto entry = entryFromNote(id, noteIn(m_notes, keyOf("s", id)));
        if (!entry) {
            log::warning("schedule " + std::to_string(id) + " cannot be read: " + entry.error().message);
            continue;
        }
        addResult(*entry, noteIn(m_notes, keyOf("r", id)));
        const auto job = std::find_if(jobs->begin(), jobs->end(), [id](const auto &one) { return one.id == id; });
        entry->enabled = job != jobs->end() && job->enabled;
        if (job != jobs->end()) {
            entry->spec.at = job->at;
            if (!job->days.empty()) entry->spec.days = job->days;
        }
        entries.push_back(std::move(*entry));
    }
    return in.result(std::move(entries));
}

void Nights::readZone()
{
    if (m_asked) return;
    const auto bytes = m_core.night()->zone();
    if (!bytes) return;
    m_asked = true;
    if (auto zone = schedule::TzifZone::from(*bytes)) m_zone.zone = std::move(*zone);
}

/// In words, a run that did not begin when it should have.
std::optional<std::string> Nights::missed(const ScheduleEntry &entry) const
{
    if (!m_zone.zone || !entry.enabled) return std::nullopt;
    const TimePoint now = m_core.now();
    const auto due = schedule::latestOccurrence(m_zone, entry.spec, now);
    if (!due || due->at < entry.since || now < due->at + schedule::Agenda::kGrace) return std::nullopt;
    if (entry.lastDay && *entry.lastDay >= due->day) return std::nullopt;
    return "the run of " + formatTime(due->at) + " was missed: the storage host was not running, or did not begin it";
}

Result<std::vector<Schedule>> Nights::list()
{
    const std::scoped_lock lock(m_mutex);
    if (const auto read = m_agenda.load(); !read) return failure(read);
    std::vector<Schedule> list;
    if (m_agenda.entries().empty()) return list;
    const auto host = m_core.zfs().host();
    if (!host) return failure(host);
    readZone();
    for (const auto &[id, entry] : m_agenda.entries()) {
        Schedule shown{id, entry.spec, entry.enabled, std::nullopt, entry.lastRun, missed(entry), host->name};
        if (m_zone.zone) shown.nextRun = m_agenda.nextRun(entry, m_core.now());
        if (!shown.lastResult && !entry.lastResult.empty()) shown.lastResult = entry.lastResult;
        list.push_back(std::move(shown));
    }
    return list;
}

Result<std::vector<ItemOutcome>> Nights::perform(const Action &action, const std::string &who, const Progress &progress)
{
    if (const auto *asked = std::get_if<RunSchedule>(&action)) {
        auto items = run(asked->id, who, progress);
        if (items) return items; // journalled by the script
        const auto noted = m_core.change([&](RoomAccess &access, const RoomView &) {
            return m_core.journal(access, journalEntries(action, who, access.now(), items));
        });
        if (!noted) log::warning("the journal was not written: " + noted.error().message);
        return items;
    }
    return m_core.change([&](RoomAccess &access, const RoomView &view) {
        auto items = change(access, view, action);
        const auto noted = m_core.journal(access, journalEntries(action, who, access.now(), items));
        if (!noted) log::warning("the journal was not written: " + noted.error().message);
        return items;
    });
}

Result<std::vector<ItemOutcome>> Nights::change(RoomAccess &access, const RoomView &view, const Action &action)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto read = m_agenda.load(); !read) return failure(read);
    m_access = &access;
    const auto finish = [this](Result<Items> items) {
        m_access = nullptr;
        return items;
    };
    if (const auto *added = std::get_if<AddSchedule>(&action)) {
        if (const auto checked = checkNewSchedule(added->spec, view.seats); !checked) return finish(failure(checked));
        const auto id = m_agenda.add(added->spec, m_core.now());
        if (!id) return finish(failure(id));
        access.state.scheduled = true; // its seats get their plans
        return finish(done(*id, describe(added->spec)));
    }
    if (const auto *removed = std::get_if<RemoveSchedule>(&action)) {
        const auto gone = m_agenda.remove(removed->id, m_core.now());
        return finish(gone ? done(removed->id, {}) : Result<Items>(failure(gone)));
    }
    const auto &switched = std::get<EnableSchedule>(action);
    const auto set = m_agenda.enable(switched.id, switched.enabled, m_core.now());
    if (set && switched.enabled) access.state.scheduled = true;
    return finish(set ? done(switched.id, {}) : Result<Items>(failure(set)));
}

std::string Nights::follow(RoomAccess &access, const schedule::SeatMove &move, std::span<const Seat> seats)
{
    const std::scoped_lock lock(m_mutex);
    m_access = &access;
    Result<std::string> words = std::string();
    if (const auto read = m_agenda.load(); !read) {
        words = failure(read);
    } else {
        words = m_agenda.follow(move, seats, [this](const std::vector<ScheduleEntry> &entries) -> Result<void> {
            for (const ScheduleEntry &entry : entries) {
                if (auto saved = save(entry); !saved) return saved;
            }
            return {};
        });
    }
    m_access = nullptr;
    if (words) return *words;
    log::warning("the schedule does not follow: " + words.error().message);
    return "the schedule could not be changed: " + words.error().message;
}

Result<std::vector<ItemOutcome>> Nights::run(ScheduleId id, const std::string &who, const Progress &progress)
{
    const std::string token = randomId();
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto read = m_agenda.load(); !read) return failure(read);
        if (m_agenda.find(id) == nullptr) return tl::unexpected<Error>(noSuchSchedule(id));
    }
    const zfs::Setting asked{m_core.parts().layout.schedule(), {{keyOf("a", id), token + " " + inOneLine(who)}}};
    if (const auto set = m_core.zfs().set({&asked, 1}); !set) return failure(set);
    if (const auto begun = m_core.night()->run(m_core.options().root, id); !begun) {
        static_cast<void>(forget(id, "a"));
        return failure(begun);
    }
    if (m_core.options().nightWait.count() == 0) return done(id, "begun");
    auto items = watchRun(id, token, progress);
    changed();
    return items;
}

Result<void> Nights::forget(ScheduleId id, const char *kind)
{
    const zfs::Setting none{m_core.parts().layout.schedule(), {{keyOf(kind, id), {}}}};
    return m_core.zfs().set({&none, 1});
}

/// Until it has looked at every seat once; what waits for players goes on without us.
Result<std::vector<ItemOutcome>> Nights::watchRun(ScheduleId id, const std::string &token, const Progress &progress)
{
    const auto limit = std::chrono::steady_clock::now() + m_core.options().nightWait;
    std::size_t told = 0;
    bool begun = false;
    for (;;) {
        if (const auto open = m_core.enter(); !open) return failure(open);
        const auto notes = m_core.zfs().properties(m_core.parts().layout.schedule());
        if (!notes) return failure(notes);
        const auto run = runFrom(noteIn(*notes, keyOf("p", id)), token);
        if (run && run->state == "busy") {
            return fail(ErrorCode::InUse, "schedule " + std::to_string(id) + " is at work just now; nothing was begun",
                        "see how it went with freshseatctl schedule list");
        }
        const Items items = run.value_or(NotedRun{}).items;
        for (; progress.item && told < items.size(); ++told) progress.item(items[told]);
        if (run && run->state != "begun") return items;
        if (progress.isCancelled()) return items;
        begun = begun || run;
        if (!begun && std::chrono::steady_clock::now() >= limit) {
            static_cast<void>(forget(id, "a"));
            return fail(ErrorCode::Failed,
                        "the storage host has not begun the run: one of schedule " + std::to_string(id) +
                            " may be at work, or its job fails; nothing is asked of it any more",
                        "look at the job's own messages on the storage host");
        }
        std::this_thread::sleep_for(std::min(m_core.options().poll, std::chrono::milliseconds(500)));
    }
}

std::string Nights::index(const std::set<ScheduleId> &ids, ScheduleId last) const
{
    return Json{{"last", last}, {"ids", ids}}.dump();
}

Result<void> Nights::put(const ScheduleEntry &entry, zfs::Properties properties)
{
    properties[keyOf("s", entry.id)] = toNote(entry);
    // A run that is under way ends when its orders are others: so it does when the entry is switched off.
    properties[keyOf("o", entry.id)] = ordersOf(entry);
    const zfs::Setting setting{m_core.parts().layout.schedule(), std::move(properties)};
    if (auto set = m_core.zfs().set({&setting, 1}); !set) return set;
    return m_core.night()->put(m_core.options().root, {entry.id, entry.spec.at, entry.spec.days, entry.enabled,
                                                       entry.spec.runMissed, describe(entry.spec)});
}

Result<ScheduleId> Nights::add(const ScheduleEntry &entry)
{
    const std::string &book = m_core.parts().layout.schedule();
    if (m_access->state.dataset(book) == nullptr) {
        const auto made = m_core.zfs().createFilesystem(book, {});
        if (!made && made.error().code != ErrorCode::InUse) return failure(made);
    }
    ScheduleEntry kept = entry;
    kept.id = m_last + 1;
    std::set<ScheduleId> ids = m_ids;
    ids.insert(kept.id);
    if (const auto put = this->put(kept, {{zfs::kScheduleNote, index(ids, kept.id)}}); !put) {
        const zfs::Setting back{
            book, {{zfs::kScheduleNote, index(m_ids, kept.id)}, {keyOf("s", kept.id), {}}, {keyOf("o", kept.id), {}}}};
        static_cast<void>(m_core.zfs().set({&back, 1}));
        return failure(put);
    }
    m_ids = std::move(ids);
    m_last = kept.id;
    return kept.id;
}

Result<void> Nights::save(const ScheduleEntry &entry)
{
    return put(entry, {});
}

Result<void> Nights::remove(ScheduleId id)
{
    const auto gone = m_core.night()->remove(m_core.options().root, id);
    if (!gone && gone.error().code != ErrorCode::NotFound) return gone;
    m_ids.erase(id);
    zfs::Setting setting{m_core.parts().layout.schedule(), {{zfs::kScheduleNote, index(m_ids, m_last)}}};
    for (const char *kind : {"s", "o", "a", "r", "p"}) {
        if (m_notes.contains(keyOf(kind, id))) setting.properties[keyOf(kind, id)] = {};
    }
    return m_core.zfs().set({&setting, 1});
}

void Nights::journal(const JournalEntry &entry)
{
    if (const auto noted = m_core.journal(*m_access, {entry}); !noted) log::warning(noted.error().message);
}

} // namespace freshseat::zfsroom
