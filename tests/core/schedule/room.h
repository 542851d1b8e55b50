// SPDX-License-Identifier: GPL-3.0-or-later
// A demo room on a simulated clock whose seats are what a test says, and the schedule's journal.
#pragma once
#include "core/schedule/memory_book.h"
#include "core/storage/demo/demo_backend.h"
#include "tests/core/schedule/simulated.h"

#include <algorithm>
#include <string>
#include <vector>

namespace freshseat::schedule {

inline demo::DemoOptions still(const Clock &clock, int seats)
{
    demo::DemoOptions options;
    options.ticking = false;
    options.clock = &clock;
    options.seats = seats;
    return options;
}

/// Seats PC-01, PC-02, ... without sessions and of policy nightly.
class IdleRoom
{
public:
    IdleRoom(const Clock &clock, int seats)
        : backend(still(clock, seats))
    {
        const auto furnished = backend.seats().value();
        for (const Seat &seat : furnished) {
            backend.setSession(seat.name, {});
            set(seat.name, "policy", "nightly");
        }
    }

    void set(const SeatName &name, const std::string &key, const std::string &value)
    {
        SetSeat change;
        change.name = name;
        change.changes = {{key, value}};
        if (!backend.perform({"test"}, change, {})) throw std::runtime_error("seat set " + key);
    }
    Seat seat(const std::string &name) { return backend.seat(SeatName(name)).value(); }

    /// "PC-01 done": every reset in the schedule's and the backend's journal.
    std::vector<std::string> resets()
    {
        std::vector<std::string> lines;
        auto entries = backend.journal({{}, 0, 100'000}).value();
        entries.insert(entries.end(), journal.begin(), journal.end());
        for (const JournalEntry &entry : entries) {
            if (entry.action == "seat.reset") lines.push_back(entry.object.substr(5) + " " + entry.outcome);
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    demo::DemoBackend backend;
    std::vector<JournalEntry> journal; ///< of the book
    MemoryBook book{[this](JournalEntry entry) { journal.push_back(std::move(entry)); }};
};

} // namespace freshseat::schedule
