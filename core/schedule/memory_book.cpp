// SPDX-License-Identifier: GPL-3.0-or-later
// A map.
#include "core/schedule/memory_book.h"

namespace freshseat::schedule {

Result<std::vector<ScheduleEntry>> MemoryBook::load()
{
    std::vector<ScheduleEntry> entries;
    for (const auto &[id, entry] : m_entries) entries.push_back(entry);
    return entries;
}

Result<ScheduleId> MemoryBook::add(const ScheduleEntry &entry)
{
    ScheduleEntry &added = m_entries[++m_lastId] = entry;
    added.id = m_lastId;
    return m_lastId;
}

Result<void> MemoryBook::save(const ScheduleEntry &entry)
{
    m_entries.at(entry.id) = entry;
    return {};
}

Result<void> MemoryBook::remove(ScheduleId id)
{
    m_entries.erase(id);
    return {};
}

} // namespace freshseat::schedule
