// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogBook: the schedule's memory is the catalogue, its journal that of the room.
#pragma once
#include "core/host/room_core.h"
#include "core/host/run_reports.h"
#include "core/schedule/book.h"

namespace freshseat::host {

class CatalogBook final : public schedule::ScheduleBook
{
public:
    CatalogBook(RoomCore &core, RunReports &reports)
        : m_core(core)
        , m_reports(reports)
    {}
    Result<std::vector<ScheduleEntry>> load() override { return m_core.catalog.schedules(); }
    Result<ScheduleId> add(const ScheduleEntry &entry) override { return m_core.catalog.addSchedule(entry); }
    Result<void> save(const ScheduleEntry &entry) override { return m_core.catalog.updateSchedule(entry); }
    Result<void> remove(ScheduleId id) override { return m_core.catalog.removeSchedule(id); }
    void journal(const JournalEntry &entry) override
    {
        m_core.journal(entry);
        if (entry.action == "schedule.run") m_reports.ranSchedule(entry);
    }
    void changed() override { m_core.hub.publish(SchedulesChanged{}); }

private:
    RoomCore &m_core;
    RunReports &m_reports;
};

} // namespace freshseat::host
