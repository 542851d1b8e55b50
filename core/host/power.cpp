// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/power.h"

#include "core/base/process.h"
#include "core/base/text.h"
#include "core/boot/timeline.h"
#include "core/host/parallel.h"
#include "core/model/boot_rules.h"

#include <algorithm>
#include <thread>

namespace freshseat::host {

namespace {

constexpr std::chrono::seconds kCommandTakes{30};
constexpr unsigned kAtOnce = 16;

std::string replaced(std::string word, const std::string &name, const std::string &value)
{
    for (std::size_t at = word.find(name); at != std::string::npos; at = word.find(name, at + value.size()))
        word.replace(at, name.size(), value);
    return word;
}

/// The last line of what the program said: ssh and others write their reason there.
std::string reasonOf(const ProcessResult &result)
{
    std::string last;
    for (const std::string &line : split(result.errors + "\n" + result.output, '\n')) {
        if (!trimmed(line).empty()) last = trimmed(line);
    }
    return last.empty() ? "it ended with status " + std::to_string(result.exitCode) : last;
}

} // namespace

std::vector<std::string> filledCommand(const std::vector<std::string> &words, const Seat &seat, const std::string &text)
{
    const std::string address = seat.sessions.empty() ? std::string() : seat.sessions.front().address;
    std::vector<std::string> filled;
    for (std::string word : words) {
        word = replaced(std::move(word), "{name}", seat.name.value());
        word = replaced(std::move(word), "{mac}", seat.mac);
        word = replaced(std::move(word), "{address}", address);
        filled.push_back(replaced(std::move(word), "{text}", text));
    }
    return filled;
}

const std::vector<std::string> &Power::commandFor(PowerVerb verb) const
{
    const boot::BootOptions &options = m_room.options.boot;
    if (verb == PowerVerb::Message) return options.message;
    return verb == PowerVerb::Reboot ? options.reboot : options.shutdown;
}

Result<void> Power::check(PowerVerb verb) const
{
    if (verb == PowerVerb::Wake || !commandFor(verb).empty()) return {};
    if (verb == PowerVerb::Message) {
        return fail(ErrorCode::Unsupported,
                    "this storage host knows no way to show players a text: no command is configured",
                    "name one in [power] of freshseatd.toml, such as message = [\"ssh\", \"-o\", \"BatchMode=yes\", "
                    "\"-o\", \"StrictHostKeyChecking=accept-new\", \"-o\", \"HostKeyAlias={name}\", "
                    "\"admin@{address}\", \"msg * {text}\"]");
    }
    return fail(ErrorCode::Unsupported,
                "this storage host knows no way to " + std::string(toText(verb)) + " PCs: no command is configured",
                "name one in [power] of freshseatd.toml, such as " + std::string(toText(verb)) +
                    " = [\"ssh\", \"-o\", \"BatchMode=yes\", \"-o\", \"StrictHostKeyChecking=accept-new\", \"-o\", "
                    "\"HostKeyAlias={name}\", \"admin@{address}\", \"shutdown /" +
                    (verb == PowerVerb::Reboot ? "r" : "s") + " /f /t 0\"]");
}

Result<std::vector<ItemOutcome>> Power::perform(const PowerSeats &action, const Progress &progress)
{
    if (const auto fits = check(action.verb); !fits) return failure(fits);
    if (const auto fits = checkText(action); !fits) return failure(fits);
    const auto seats = m_room.seatsNow();
    if (!seats) return failure(seats);
    const auto selected = selectSeats(action.seats, *seats);
    if (!selected) return failure(selected);
    ParallelWork work;
    work.count = selected->seats.size();
    work.atOnce = kAtOnce;
    work.work = [&](std::size_t i) { return one(selected->seats[i], action); };
    work.finished = [&](const ItemOutcome &item) {
        if (progress.item) progress.item(item);
    };
    work.isCancelled = [&] { return progress.isCancelled(); };
    work.skipped = [&](std::size_t i) {
        return ItemOutcome{selected->seats[i].name.value(), Outcome::Skipped, "cancelled before its turn came"};
    };
    auto items = runParallel(m_pool, work);
    items.insert(items.end(), selected->skipped.begin(), selected->skipped.end());
    return items;
}

ItemOutcome Power::one(const Seat &seat, const PowerSeats &action)
{
    if (const auto pointless = powerPointless(seat, action.verb))
        return {seat.name.value(), Outcome::Skipped, *pointless};
    if (action.verb == PowerVerb::Message) return show(seat, action.text);
    return action.verb == PowerVerb::Wake ? wake(seat) : tell(seat, action.verb);
}

Result<ProcessResult> Power::run(const Seat &seat, PowerVerb verb, const std::string &text)
{
    ProcessCommand command;
    command.arguments = filledCommand(commandFor(verb), seat, text);
    if (const char *home = std::getenv("HOME")) command.environment = {"HOME=" + std::string(home)}; // ssh's keys
    command.limits.wallTime = kCommandTakes;
    auto result = runProcess(command);
    if (!result) result.error().message = "the command could not be run: " + result.error().message;
    return result;
}

ItemOutcome Power::show(const Seat &seat, const std::string &text)
{
    const auto result = run(seat, PowerVerb::Message, parseMessage(text).value_or(text)); // checked before
    const std::string &name = seat.name.value();
    if (!result) return {name, Outcome::Failed, result.error().message};
    if (!result->succeeded()) return {name, Outcome::Failed, "the command failed: " + reasonOf(*result)};
    return {name, Outcome::Done, text};
}

ItemOutcome Power::wake(const Seat &seat)
{
    const auto sent = boot::wake(seat.mac, m_networks());
    if (!sent) return {seat.name.value(), Outcome::Failed, sent.error().message};
    const std::string where = "wake-up packet sent on " + join(*sent, ", ");
    m_room.note(seat.name, boot::event::kWoken, where, {});
    return {seat.name.value(), Outcome::Done, where};
}

bool Power::waitUntilGone(const Seat &seat, std::chrono::seconds patience)
{
    static constexpr std::chrono::milliseconds kLook{250};
    const auto isOneOf = [&](const SessionView &session) {
        return std::any_of(seat.sessions.begin(), seat.sessions.end(), [&](const SessionView &old) {
            return old.initiator == session.initiator && old.address == session.address && old.since == session.since;
        });
    };
    for (std::chrono::milliseconds waited{0};; waited += kLook) {
        const auto seats = m_room.seatsNow();
        const Seat *now = seats ? findSeat(*seats, seat.name) : nullptr;
        // A storage host that does not answer says nothing of the session.
        if (seats && (now == nullptr || std::none_of(now->sessions.begin(), now->sessions.end(), isOneOf))) return true;
        if (waited >= patience) return false;
        std::this_thread::sleep_for(kLook);
    }
}

ItemOutcome Power::tell(const Seat &seat, PowerVerb verb)
{
    const std::string &name = seat.name.value();
    const auto seats = m_room.seatsNow();
    if (!seats) return {name, Outcome::Failed, seats.error().message};
    const Seat *now = findSeat(*seats, seat.name);
    if (now == nullptr) return {name, Outcome::Failed, "it was removed meanwhile"};
    const auto result = run(seat, verb, {});
    if (!result) return {name, Outcome::Failed, result.error().message};
    // A PC that goes down at once may take the connection of its own command with it: what counts is its session.
    const auto patience = result->succeeded() ? m_room.options.boot.powerPatience : std::chrono::seconds(5);
    if (waitUntilGone(*now, patience)) return {name, Outcome::Done, "its session is gone"};
    if (!result->succeeded())
        return {name, Outcome::Failed, "the command failed: " + reasonOf(*result) + "; the PC is still on"};
    return {name, Outcome::Failed,
            "the command was taken, but the PC's session is still there after " + std::to_string(patience.count()) +
                " s"};
}

} // namespace freshseat::host
