// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl journal
#include "app/cli/human.h"
#include "app/cli/interrupt.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <cerrno>
#include <mutex>
#include <poll.h>
#include <sys/eventfd.h>

namespace freshseat::cli {

namespace {

Colour colourOf(const std::string &outcome)
{
    if (outcome == "failed") return Colour::Red;
    return outcome == "done" ? Colour::None : Colour::Yellow;
}

/// A watch that turns what happens into a file descriptor to poll.
class Listener
{
public:
    Result<void> start(StorageBackend &backend)
    {
        if (!m_wake.valid()) return tl::unexpected(systemError(errno, "Making an eventfd"));
        auto watch = backend.watch([this](const RoomEvent &event) { onEvent(event); });
        if (!watch) return failure(watch);
        m_watch = std::move(*watch);
        return {};
    }
    /// Waits for the next entry; true = asked to stop.
    Result<bool> wait(const Interrupt &interrupt)
    {
        pollfd fds[2] = {{m_wake.get(), POLLIN, 0}, {Interrupt::descriptor(), POLLIN, 0}};
        if (::poll(fds, 2, -1) < 0 && errno != EINTR) return tl::unexpected(systemError(errno, "Waiting for entries"));
        if (interrupt.asked()) return true;
        eventfd_t count = 0;
        ::eventfd_read(m_wake.get(), &count);
        const std::lock_guard lock(m_mutex);
        if (m_lost) return tl::unexpected(*m_lost);
        return false;
    }

private:
    void onEvent(const RoomEvent &event)
    {
        if (const auto *lost = std::get_if<ConnectionLost>(&event)) {
            const std::lock_guard lock(m_mutex);
            m_lost = lost->error;
        } else if (!std::holds_alternative<JournalAdded>(event)) {
            return;
        }
        ::eventfd_write(m_wake.get(), 1);
    }

    UniqueFd m_wake{::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    std::mutex m_mutex; ///< guards m_lost
    std::optional<Error> m_lost;
    std::unique_ptr<Watch> m_watch; ///< dies first
};

std::string entryLine(const JournalEntry &entry, bool colour)
{
    std::string line = localTime(entry.at) + "  " + printable(entry.who) + "  " + printable(entry.action) + "  " +
                       printable(entry.object) + "  " +
                       coloured(printable(entry.outcome), colourOf(entry.outcome), colour);
    if (!entry.detail.empty()) line += "  " + printable(entry.detail);
    return line + '\n';
}

Result<int> follow(Invocation &in, StorageBackend &backend, JournalQuery query)
{
    const Interrupt interrupt;
    Listener listener;
    if (auto started = listener.start(backend); !started) return failure(started);
    while (true) {
        const auto entries = backend.journal(query);
        if (!entries) return failure(entries);
        for (const auto &entry : *entries) {
            if (in.json())
                in.output().document(toJson(entry));
            else
                in.output().text(entryLine(entry, in.output().terminal().colour));
            query.after = std::max(query.after, entry.id);
        }
        if (!in.output().flush()) return 0; // nobody reads any more
        const auto stop = listener.wait(interrupt);
        if (!stop) return failure(stop);
        if (*stop) return 0;
    }
}

} // namespace

Result<int> showJournal(Invocation &in)
{
    JournalQuery query;
    if (const auto text = in.value("seat")) {
        const auto seat = parseSeatName(*text);
        if (!seat) return failure(seat);
        query.seat = *seat;
    }
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    if (in.has("follow")) return follow(in, **backend, query);
    const auto entries = (*backend)->journal(query);
    if (!entries) return failure(entries);
    if (in.json()) {
        in.output().document(jsonArray(*entries));
        return 0;
    }
    Table table({{"AT"}, {"WHO", Align::Left, 8}, {"ACTION"}, {"OBJECT"}, {"OUTCOME"}, {"DETAIL", Align::Left, 20}});
    for (const auto &entry : *entries) {
        table.add({localTime(entry.at),
                   entry.who,
                   entry.action,
                   entry.object,
                   {entry.outcome, colourOf(entry.outcome)},
                   entry.detail});
    }
    if (table.empty())
        in.output().text("The journal is empty.\n");
    else
        in.output().table(table);
    return 0;
}

} // namespace freshseat::cli
