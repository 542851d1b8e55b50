// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogBook: the schedule's memory is the catalogue, its journal that of the room.
#pragma once
#include "core/host/run_reports.h"
#include "core/host/served_room.h"
#include "core/schedule/book.h"

namespace freshseat::host {

class CatalogBook final : public schedule::ScheduleBook
{
public:
    CatalogBook(ServedRoom &room, RunReports &reports)
        : m_room(room)
        , m_reports(reports)
    {}
    Result<std::vector<ScheduleEntry>> load() override { return m_room.catalog.schedules(); }
    Result<ScheduleId> add(const ScheduleEntry &entry) override { return m_room.catalog.addSchedule(entry); }
    Result<void> save(const ScheduleEntry &entry) override { return m_room.catalog.updateSchedule(entry); }
    Result<void> remove(ScheduleId id) override { return m_room.catalog.removeSchedule(id); }
    void journal(const JournalEntry &entry) override
    {
        m_room.journal(entry);
        if (entry.action == "schedule.run") m_reports.ranSchedule(entry);
    }
    void changed() override { m_room.hub.publish(SchedulesChanged{}); }

private:
    ServedRoom &m_room;
    RunReports &m_reports;
};

} // namespace freshseat::host
