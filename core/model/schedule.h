// SPDX-License-Identifier: GPL-3.0-or-later
// The schedule as values: what is done with which seats at which local time on which days. When exactly that is, and
// the doing, are core/schedule's.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/names.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

using ScheduleId = std::int64_t; ///< from 1 up, never used twice

/// Which seats: by name, by group, or all. --all and --group leave out seats in an update session (outcome "skipped").
struct SeatSelection {
    std::vector<SeatName> names;
    std::optional<std::string> group;
    bool all = false;
};

/// What a clock on the wall shows, in whole minutes since midnight: 0 to 1439.
struct TimeOfDay {
    int minutes = 0;
    bool operator==(const TimeOfDay &) const = default;
    bool operator<(const TimeOfDay &other) const { return minutes < other.minutes; }
};
Result<TimeOfDay> parseTimeOfDay(std::string_view text); ///< "HH:MM", 00:00 to 23:59
[[nodiscard]] std::string toText(TimeOfDay time);        ///< "04:05"

/// Days of the week.
class Weekdays
{
public:
    static constexpr Weekdays daily() { return Weekdays(0x7F); }
    static constexpr Weekdays none() { return Weekdays(0); }

    [[nodiscard]] constexpr bool has(std::chrono::weekday day) const { return (m_bits & bit(day)) != 0; }
    constexpr void add(std::chrono::weekday day) { m_bits |= bit(day); }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    bool operator==(const Weekdays &) const = default;

private:
    explicit constexpr Weekdays(unsigned bits)
        : m_bits(bits)
    {}
    static constexpr unsigned bit(std::chrono::weekday day) { return 1U << (day.c_encoding() % 7U); }

    unsigned m_bits; ///< bit 0 = Sunday
};
/// "daily", or "mon,tue,...": each once, in any order, whatever the case.
Result<Weekdays> parseWeekdays(std::string_view text);
[[nodiscard]] std::vector<std::string> wordsOf(Weekdays days); ///< "mon" ... "sun", from Monday on
[[nodiscard]] std::string toText(Weekdays days);               ///< as parseWeekdays() reads it

enum class ScheduleAction { Reset, Wake, Shutdown };
Result<ScheduleAction> parseScheduleAction(std::string_view text);
[[nodiscard]] std::string_view toText(ScheduleAction action); ///< "reset", "wake", "shutdown"

/// What the owner asks for.
struct ScheduleSpec {
    TimeOfDay at;
    Weekdays days = Weekdays::daily();
    ScheduleAction action = ScheduleAction::Reset;
    SeatSelection seats;
    /// Seats in use are tried again until then: on the same day, or on the next one when it is not after `at`.
    std::optional<TimeOfDay> waitUntil;
    bool runMissed = false; ///< a run that was missed because the host was off is made up for, once, at its start
    /// Players in the seats are told so long before `at`, and nothing is done to any seat until then. 0 = not told.
    std::chrono::minutes warn{0};
    std::string text = {}; ///< what they are told; empty = warningText()'s own words
};
inline constexpr std::chrono::minutes kLongestWarning{120};
/// A text that players are shown: one line, up to 200 characters, none that a command shell on the PC could take for
/// its own. Apostrophes become typographic ones. Usage.
Result<std::string> parseMessage(std::string_view text);
/// "10m", "1h", or minutes: 1 minute to kLongestWarning.
Result<std::chrono::minutes> parseWarning(std::string_view text);
/// "10m"
[[nodiscard]] std::string toText(std::chrono::minutes warning);
/// What the players are told by this entry.
[[nodiscard]] std::string warningText(const ScheduleSpec &spec);

/// A run that is not over: seats that are still to be done.
struct ScheduleRun {
    TimePoint began;
    std::optional<TimePoint> until; ///< give-up time; none = everything is tried once
    std::string who;                ///< for the journal: "schedule 3", or the person who asked for the run
    std::vector<SeatName> pending;
    std::size_t done = 0, skipped = 0, failed = 0;
    std::optional<TimePoint> notBefore = {}; ///< players have until then; none = they are not told
    bool told = false;                       ///< they have been
};

/// An entry as the host remembers it.
struct ScheduleEntry {
    ScheduleId id = 0;
    ScheduleSpec spec;
    bool enabled = true;
    TimePoint since;                                ///< added or switched on: nothing before that was missed
    std::optional<std::chrono::local_days> lastDay; ///< the newest day whose run was begun or given up as missed
    std::optional<TimePoint> lastRun;               ///< when the newest run began
    std::string lastResult;                         ///< "12 done, 1 skipped"; empty before the first run is over
    std::optional<ScheduleRun> run;                 ///< of now
};

/// An entry as it is shown.
struct Schedule {
    ScheduleId id = 0;
    ScheduleSpec spec;
    bool enabled = true;
    std::optional<TimePoint> nextRun; ///< none: switched off
    std::optional<TimePoint> lastRun;
    std::optional<std::string> lastResult;
    std::string runsOn; ///< name of the host whose clock counts
};

/// "reset all seats daily at 04:00, until 06:00"
[[nodiscard]] std::string describe(const ScheduleSpec &spec);
/// Usage for a specification that cannot be meant: no day, no seat or several ways of choosing, a give-up time that is
/// the start.
Result<void> checkSpec(const ScheduleSpec &spec);

} // namespace freshseat
