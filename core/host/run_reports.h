// SPDX-License-Identifier: GPL-3.0-or-later
// RunReports: what the schedule and roll-outs have done, told to the owner. What is in a report is taken from the
// journal.
//
// Threading: any thread; only test() blocks.
#pragma once
#include "core/host/served_room.h"
#include "core/report/reporter.h"

#include <vector>

namespace freshseat::host {

class RunReports
{
public:
    explicit RunReports(ServedRoom &room);

    /// The summary of a run has been journalled. Returns at once.
    void ranSchedule(const JournalEntry &summary);
    /// A failed roll-out has been journalled. Returns at once.
    void rolloutFailed(const JournalEntry &entry);
    /// Sends one to every channel. Unsupported: none is configured.
    Result<std::vector<ItemOutcome>> test();
    /// Where test() would send it, and what else is sent there. Unsupported as above.
    [[nodiscard]] Result<std::vector<Change>> preview() const;
    void close() { m_reporter.close(); }

private:
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] report::Report ofRun(const JournalEntry &summary);
    [[nodiscard]] std::vector<ItemOutcome> seatsOf(const JournalEntry &summary);

    ServedRoom &m_room;
    report::Reporter m_reporter;
};

} // namespace freshseat::host
