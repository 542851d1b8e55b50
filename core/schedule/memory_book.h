// SPDX-License-Identifier: GPL-3.0-or-later
// MemoryBook: a schedule that dies with its room, for the demo and for tests.
#pragma once
#include "core/schedule/book.h"

#include <functional>
#include <map>

namespace freshseat::schedule {

class MemoryBook final : public ScheduleBook
{
public:
    explicit MemoryBook(
        std::function<void(JournalEntry)> journal, std::function<void()> changed = [] {})
        : m_journal(std::move(journal))
        , m_changed(std::move(changed))
    {}

    Result<std::vector<ScheduleEntry>> load() override;
    Result<ScheduleId> add(const ScheduleEntry &entry) override;
    Result<void> save(const ScheduleEntry &entry) override;
    Result<void> remove(ScheduleId id) override;
    void journal(const JournalEntry &entry) override { m_journal(entry); }
    void changed() override { m_changed(); }

private:
    std::function<void(JournalEntry)> m_journal;
    std::function<void()> m_changed;
    std::map<ScheduleId, ScheduleEntry> m_entries;
    ScheduleId m_lastId = 0;
};

} // namespace freshseat::schedule
