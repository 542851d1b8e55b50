// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what at the same time.
#include "core/schedule/scheduler.h"

#include "core/base/log.h"
#include "core/model/schedule_rules.h"

namespace freshseat::schedule {

/// Holds an id of m_busy while it lives.
class Scheduler::Busy
{
public:
    Busy(Scheduler &scheduler, ScheduleId id)
        : m_scheduler(scheduler)
        , m_id(id)
    {
        const std::scoped_lock lock(m_scheduler.m_mutex);
        m_held = !m_scheduler.m_closed && m_scheduler.m_busy.insert(id).second;
    }
    ~Busy()
    {
        if (!m_held) return;
        const std::scoped_lock lock(m_scheduler.m_mutex);
        m_scheduler.m_busy.erase(m_id);
        m_scheduler.m_changed.notify_all();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;
    explicit operator bool() const { return m_held; }

private:
    Scheduler &m_scheduler;
    const ScheduleId m_id;
    bool m_held = false;
};

Scheduler::Scheduler(const SchedulerParts &parts, SchedulerOptions options)
    : m_parts(parts)
    , m_options(std::move(options))
    , m_started(parts.clock.steady())
    , m_nextPass(m_started)
    , m_agenda(parts.book, parts.zone)
{}

Scheduler::~Scheduler()
{
    close();
}

Result<void> Scheduler::load()
{
    return m_agenda.with([](Agenda &agenda) { return agenda.load(); });
}

bool Scheduler::hasSettled() const
{
    return m_parts.clock.steady() - m_started >= m_options.settle;
}

void Scheduler::step()
{
    const Busy stepping(*this, 0);
    if (!stepping || !hasSettled()) return;
    const auto due = m_agenda.with([&](Agenda &agenda) { return agenda.due(m_parts.clock.now()); });
    for (const DueRun &run : due) {
        const Busy busy(*this, run.id);
        if (!busy) continue; // it stays due
        if (const auto begun = begin(run, {}); !begun)
            log::warning("schedule " + std::to_string(run.id) + " is due and waits: " + begun.error().message);
        else
            passOver(run.id, {});
    }
    if (m_parts.clock.steady() < m_nextPass) return;
    m_nextPass = m_parts.clock.steady() + m_options.retry;
    for (const ScheduleId id : m_agenda.with([](const Agenda &agenda) { return agenda.running(); })) {
        if (const Busy busy(*this, id); busy) passOver(id, {});
    }
}

void Scheduler::close()
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_changed.wait(lock, [this] { return m_busy.empty(); });
}

Result<std::string> Scheduler::follow(const SeatMove &move, std::span<const Seat> seats, const WriteEntries &write)
{
    return m_agenda.with([&](Agenda &agenda) { return agenda.follow(move, seats, write); });
}

std::vector<Schedule> Scheduler::list()
{
    return m_agenda.with([&](const Agenda &agenda) {
        std::vector<Schedule> list;
        for (const auto &[id, entry] : agenda.entries()) {
            Schedule shown{
                id,           entry.spec,      entry.enabled, agenda.nextRun(entry, m_parts.clock.now()), entry.lastRun,
                std::nullopt, m_options.runsOn};
            if (entry.run)
                shown.lastResult = resultOf(*entry.run);
            else if (!entry.lastResult.empty())
                shown.lastResult = entry.lastResult;
            list.push_back(std::move(shown));
        }
        return list;
    });
}

Result<ScheduleId> Scheduler::add(const ScheduleSpec &spec)
{
    const auto seats = m_parts.backend.seats();
    if (!seats) return failure(seats);
    if (const auto checked = checkNewSchedule(spec, *seats); !checked) return failure(checked);
    return m_agenda.with([&](Agenda &agenda) { return agenda.add(spec, m_parts.clock.now()); });
}

Result<void> Scheduler::remove(ScheduleId id)
{
    return m_agenda.with([&](Agenda &agenda) { return agenda.remove(id, m_parts.clock.now()); });
}

Result<void> Scheduler::enable(ScheduleId id, bool enabled)
{
    return m_agenda.with([&](Agenda &agenda) { return agenda.enable(id, enabled, m_parts.clock.now()); });
}

Result<std::vector<ItemOutcome>> Scheduler::run(const Caller &caller, ScheduleId id, const Progress &progress)
{
    const auto asked = m_agenda.with([&](const Agenda &agenda) { return agenda.asked(id, m_parts.clock.now()); });
    if (!asked) return failure(asked);
    const Busy busy(*this, id);
    if (!busy) {
        return fail(ErrorCode::InUse, "schedule " + std::to_string(id) + " is at work just now; nothing was begun",
                    "see how it went with freshseatctl schedule list");
    }
    if (const auto begun = begin(*asked, caller.who); !begun) return failure(begun);
    return passOver(id, progress.item);
}

Result<void> Scheduler::begin(const DueRun &run, const std::string &who)
{
    const auto seats = m_parts.backend.seats();
    if (!seats) return failure(seats);
    m_agenda.with([&](Agenda &agenda) {
        const ScheduleEntry *entry = agenda.find(run.id);
        if (entry != nullptr) agenda.begin(run, who, seatsOfRun(entry->spec.seats, *seats), m_parts.clock.now());
    });
    return {};
}

std::vector<ItemOutcome> Scheduler::passOver(ScheduleId id, std::function<void(const ItemOutcome &)> tell)
{
    const PassParts parts{m_parts.backend, m_agenda, m_parts.clock, m_options.atOnce, m_closed, m_parts.freshAtBoot};
    return RunPass(parts, id, std::move(tell)).run();
}

} // namespace freshseat::schedule
