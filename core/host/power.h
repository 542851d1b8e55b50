// SPDX-License-Identifier: GPL-3.0-or-later
// Power: switches seats' PCs on, off and over, and shows their players a text. What was asked of a PC is believed when
// its session goes away, a message when the command took it.
//
// Threading: blocking, any thread but workers.
#pragma once
#include "core/base/process.h"
#include "core/base/thread_pool.h"
#include "core/boot/wake.h"
#include "core/host/served_room.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace freshseat::host {

class Power
{
public:
    /// `networks`: where wake-up packets are sent.
    Power(ServedRoom &room, std::function<std::vector<boot::Network>()> networks)
        : m_room(room)
        , m_networks(std::move(networks))
    {}

    /// Unsupported as a whole: no command is configured for it.
    Result<std::vector<ItemOutcome>> perform(const PowerSeats &action, const Progress &progress);
    /// What perform() would refuse as a whole.
    [[nodiscard]] Result<void> check(PowerVerb verb) const;

private:
    ItemOutcome one(const Seat &seat, const PowerSeats &action);
    ItemOutcome wake(const Seat &seat);
    ItemOutcome tell(const Seat &seat, PowerVerb verb);
    ItemOutcome show(const Seat &seat, const std::string &text);
    Result<ProcessResult> run(const Seat &seat, PowerVerb verb, const std::string &text);
    /// None of the seat's sessions of now is there any more. False: not in time.
    bool waitUntilGone(const Seat &seat, std::chrono::seconds patience);
    [[nodiscard]] const std::vector<std::string> &commandFor(PowerVerb verb) const;

    ServedRoom &m_room;
    std::function<std::vector<boot::Network>()> m_networks;
    ThreadPool m_pool{"power", 16}; ///< waits for PCs to go down: not the room's, which logins need
};

/// The words with {name}, {mac}, {address} and {text} replaced.
[[nodiscard]] std::vector<std::string> filledCommand(const std::vector<std::string> &words, const Seat &seat,
                                                     const std::string &text = {});

} // namespace freshseat::host
