// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduler: does what the schedule says, through any StorageBackend. Whoever owns it calls step() about once a second.
//
// Safety: a seat in use is never touched: it is tried again until the give-up time, then skipped. A `keep` seat and one
// in an update session are skipped at once. Nothing is done by itself in the first seconds (SchedulerOptions::settle):
// PCs that were running while the host restarted log in again first.
#pragma once
#include "core/schedule/run_pass.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace freshseat::schedule {

/// All of it outlives the scheduler.
struct SchedulerParts {
    StorageBackend &backend;
    ScheduleBook &book;
    const Zone &zone;
    const Clock &clock;
    /// Resets the seat at its next boot, whatever its policy: it was in use until the run gave up. False: it cannot.
    /// May be empty.
    std::function<bool(const SeatName &)> freshAtBoot = {};
};

struct SchedulerOptions {
    std::string runsOn; ///< name of this host
    std::chrono::seconds settle{60};
    std::chrono::seconds retry{5}; ///< how often seats in use are looked at again
    std::size_t atOnce = 8;        ///< seats handed to the backend in one call
};

/// Thread-safe. What reaches the backend blocks as long as that does; the rest, as long as the book does.
class Scheduler
{
public:
    Scheduler(const SchedulerParts &parts, SchedulerOptions options);
    /// close().
    ~Scheduler();
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;

    /// Reads the book; before anything else.
    Result<void> load();
    /// Begins what is due, goes on with what runs. Returns at once when another thread is in it.
    void step();
    /// Nothing is begun any more; waits until what runs has stopped at its next seat. What is pending goes on at the
    /// next start. May be called twice.
    void close();

    /// Agenda::follow(). Nothing else is written to the book meanwhile.
    Result<std::string> follow(const SeatMove &move, std::span<const Seat> seats, const WriteEntries &write);

    [[nodiscard]] std::vector<Schedule> list();
    Result<ScheduleId> add(const ScheduleSpec &spec); ///< checkNewSchedule()
    Result<void> remove(ScheduleId id);
    Result<void> enable(ScheduleId id, bool enabled);
    /// Runs it now, whatever the day, also when it is switched off, and answers how each seat fared. A seat in use is
    /// "skipped" here, and waited for when the entry waits. InUse while a run of it is busy.
    Result<std::vector<ItemOutcome>> run(const Caller &caller, ScheduleId id, const Progress &progress);

private:
    class Busy;
    [[nodiscard]] bool hasSettled() const;
    Result<void> begin(const DueRun &run, const std::string &who);
    std::vector<ItemOutcome> passOver(ScheduleId id, std::function<void(const ItemOutcome &)> tell);

    const SchedulerParts m_parts;
    const SchedulerOptions m_options;
    const std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_nextPass; ///< of step() alone
    SharedAgenda m_agenda;
    std::atomic<bool> m_closed = false;
    std::mutex m_mutex; ///< guards m_busy
    std::condition_variable m_changed;
    std::set<ScheduleId> m_busy; ///< whose run a thread begins or passes over; 0: step() itself
};

} // namespace freshseat::schedule
