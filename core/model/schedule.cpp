// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the schedule, and what cannot be meant.
#include "core/model/schedule.h"

#include "core/base/text.h"

#include <charconv>
#include <cstdio>

namespace freshseat {

namespace {

constexpr std::array<std::string_view, 7> kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int kMinutesPerHour = 60;

std::chrono::weekday weekdayAt(std::size_t index)
{
    return std::chrono::weekday(static_cast<unsigned>(index + 1)); // 1 = Monday
}

std::optional<std::chrono::weekday> weekdayFrom(std::string_view word)
{
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if (toLower(word) == kDays.at(i)) return weekdayAt(i);
    }
    return std::nullopt;
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

std::string describedSeats(const SeatSelection &seats)
{
    if (seats.all) return "all seats";
    if (seats.group) return "group " + *seats.group;
    std::vector<std::string> names;
    for (const SeatName &name : seats.names) names.push_back(name.value());
    return (names.size() == 1 ? "seat " : "seats ") + join(names, ", ");
}

} // namespace

Result<TimeOfDay> parseTimeOfDay(std::string_view text)
{
    if (text.size() == 5 && text[2] == ':' && isDigit(text[0]) && isDigit(text[1]) && isDigit(text[3]) &&
        isDigit(text[4])) {
        const int hours = (text[0] - '0') * 10 + (text[1] - '0');
        const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
        if (hours < 24 && minutes < kMinutesPerHour) return TimeOfDay{hours * kMinutesPerHour + minutes};
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a time of day", "write HH:MM, from 00:00 to 23:59");
}

std::string toText(TimeOfDay time)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", time.minutes / kMinutesPerHour,
                  time.minutes % kMinutesPerHour);
    return text.data();
}

Result<Weekdays> parseWeekdays(std::string_view text)
{
    if (toLower(text) == "daily") return Weekdays::daily();
    Weekdays days = Weekdays::none();
    for (const std::string &word : split(text, ',')) {
        const auto day = weekdayFrom(trimmed(word));
        if (!day || days.has(*day)) {
            return fail(ErrorCode::Usage,
                        day ? inQuotes(text) + " names a day twice" : inQuotes(word) + " is not a day of the week",
                        "days are daily, or some of mon,tue,wed,thu,fri,sat,sun");
        }
        days.add(*day);
    }
    return days;
}

std::vector<std::string> wordsOf(Weekdays days)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if (days.has(weekdayAt(i))) words.emplace_back(kDays.at(i));
    }
    return words;
}

std::string toText(Weekdays days)
{
    return days == Weekdays::daily() ? "daily" : join(wordsOf(days), ",");
}

std::string_view toText(ScheduleAction action)
{
    switch (action) {
    case ScheduleAction::Reset:
        return "reset";
    case ScheduleAction::Wake:
        return "wake";
    case ScheduleAction::Shutdown:
        return "shutdown";
    }
    return "reset";
}

Result<ScheduleAction> parseScheduleAction(std::string_view text)
{
    for (const ScheduleAction action : {ScheduleAction::Reset, ScheduleAction::Wake, ScheduleAction::Shutdown}) {
        if (text == toText(action)) return action;
    }
    return fail(ErrorCode::Usage, inQuotes(text) + " cannot be scheduled", "actions are reset, wake and shutdown");
}

std::string describe(const ScheduleSpec &spec)
{
    const std::string when = spec.days == Weekdays::daily() ? "daily at " : "on " + toText(spec.days) + " at ";
    std::string text =
        std::string(toText(spec.action)) + " " + describedSeats(spec.seats) + " " + when + toText(spec.at);
    if (spec.waitUntil) text += ", waiting until " + toText(*spec.waitUntil);
    if (spec.warn.count() > 0) text += ", players are told " + toText(spec.warn) + " before";
    return text;
}

Result<std::string> parseMessage(std::string_view text)
{
    static constexpr std::size_t kMost = 200;
    static constexpr std::string_view kShells = "\"`$&|<>^%!;\\{}()[]*?~#="; // cmd, PowerShell, sh
    std::string message;
    for (const char letter : std::string(trimmed(text))) {
        if (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f)
            return fail(ErrorCode::Usage, "a message to players is one line of text");
        if (kShells.find(letter) != std::string_view::npos) {
            return fail(ErrorCode::Usage,
                        "a message to players cannot hold " + inQuotes(std::string_view(&letter, 1)) +
                            ": the PC's command shell would take it for its own",
                        "letters, digits, spaces and . , : ' - / are fine");
        }
        message += letter == '\'' ? std::string("\u2019") : std::string(1, letter);
    }
    if (message.empty()) return fail(ErrorCode::Usage, "the message to players is empty");
    if (message.front() == '-' || message.front() == '/')
        return fail(ErrorCode::Usage, "a message to players cannot begin with - or /: it would be taken for an option");
    if (message.size() > kMost)
        return fail(ErrorCode::Usage, "a message to players has at most " + std::to_string(kMost) + " bytes");
    return message;
}

Result<std::chrono::minutes> parseWarning(std::string_view text)
{
    const bool hours = text.ends_with('h');
    std::string_view digits = text;
    if (hours || text.ends_with('m')) digits.remove_suffix(1);
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size() && !digits.empty();
    const std::chrono::minutes time(hours ? std::int64_t{number} * kMinutesPerHour : number);
    if (whole && number > 0 && time <= kLongestWarning) return time;
    return fail(ErrorCode::Usage, inQuotes(text) + " is not a time to tell players before",
                "write minutes such as 10m, at most " + toText(kLongestWarning));
}

std::string toText(std::chrono::minutes warning)
{
    return std::to_string(warning.count()) + "m";
}

std::string warningText(const ScheduleSpec &spec)
{
    if (!spec.text.empty()) return spec.text;
    const auto minutes = spec.warn.count();
    const std::string time = std::to_string(minutes) + (minutes == 1 ? " minute" : " minutes");
    if (spec.action == ScheduleAction::Shutdown)
        return "This PC is shut down in " + time + ". Please save what you need and finish.";
    return "This PC is made fresh as soon as you leave it. Please finish within " + time +
           " and save what you need elsewhere.";
}

namespace {

Result<void> checkWarning(const ScheduleSpec &spec)
{
    if (spec.warn.count() == 0) {
        if (spec.text.empty()) return {};
        return fail(ErrorCode::Usage, "a text for players was given, and no time to tell them before",
                    "add how long before: 10m");
    }
    if (spec.warn.count() < 0 || spec.warn > kLongestWarning)
        return fail(ErrorCode::Usage, "players are told 1 minute to " + toText(kLongestWarning) + " before");
    if (spec.action == ScheduleAction::Wake)
        return fail(ErrorCode::Usage, "nobody sits at a PC that is switched on", "leave the warning away");
    if (spec.text.empty()) return {};
    const auto message = parseMessage(spec.text);
    if (!message) return failure(message);
    return {};
}

} // namespace

Result<void> checkSpec(const ScheduleSpec &spec)
{
    static constexpr int kMinutesPerDay = 24 * kMinutesPerHour;
    const auto onClock = [](TimeOfDay time) { return time.minutes >= 0 && time.minutes < kMinutesPerDay; };
    if (!onClock(spec.at) || (spec.waitUntil && !onClock(*spec.waitUntil)))
        return fail(ErrorCode::Usage, "a time of day lies outside of the day");
    if (spec.days.empty()) return fail(ErrorCode::Usage, "no day was chosen", "daily is every day");
    const auto &seats = spec.seats;
    const int ways = (seats.names.empty() ? 0 : 1) + (seats.group ? 1 : 0) + (seats.all ? 1 : 0);
    if (ways != 1) {
        return fail(ErrorCode::Usage, ways == 0 ? "no seat was named" : "seats were chosen in more than one way",
                    "name seats, or a group, or all of them");
    }
    if (spec.waitUntil == spec.at) {
        return fail(ErrorCode::Usage,
                    "waiting from " + toText(spec.at) + " until " + toText(spec.at) + " is no time at all",
                    "give a later time, or none");
    }
    if (spec.waitUntil && spec.action != ScheduleAction::Reset)
        return fail(ErrorCode::Usage, "only a reset waits until seats are idle", "leave the give-up time away");
    return checkWarning(spec);
}

} // namespace freshseat
