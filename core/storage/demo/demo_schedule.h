// SPDX-License-Identifier: GPL-3.0-or-later
// DemoSchedule: the schedule of the demo room. It works, and lives as long as the room.
#pragma once
#include "core/schedule/memory_book.h"
#include "core/schedule/schedule_actions.h"
#include "core/storage/demo/demo_past.h"
#include "core/storage/demo/demo_state.h"

namespace freshseat::demo {

class DemoSchedule
{
public:
    /// Both outlive it.
    DemoSchedule(StorageBackend &backend, DemoState &state)
        : m_book([&state](JournalEntry entry) { state.with([&](DemoRoom &room) { room.record({std::move(entry)}); }); },
                 [&state] { state.with([](DemoRoom &room) { room.schedulesChanged(); }); })
        , m_scheduler({backend, m_book, m_zone, state.clock(),
                       [&state](const SeatName &seat) {
                           return state.with([&](DemoRoom &room) { return room.freshAtBoot(seat); });
                       }},
                      options())
    {
        if (!state.options().lived) return;
        const auto entries = state.with([&](DemoRoom &room) { return livePast(room, m_zone, state.now()); });
        // A book that is memory takes everything, and gives it back.
        for (const ScheduleEntry &entry : entries) (void)m_book.add(entry).has_value();
        (void)m_scheduler.load().has_value();
    }

    schedule::Scheduler &scheduler() { return m_scheduler; }

private:
    static schedule::SchedulerOptions options()
    {
        schedule::SchedulerOptions options;
        options.runsOn = "demo";
        options.settle = std::chrono::seconds(0); // nothing was running before
        return options;
    }

    schedule::SystemZone m_zone;
    schedule::MemoryBook m_book;
    schedule::Scheduler m_scheduler;
};

} // namespace freshseat::demo
