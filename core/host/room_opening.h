// SPDX-License-Identifier: GPL-3.0-or-later
// RoomOpening: what is done once when the room opens: sweep what a crash left, load the seats, compare them with the
// store.
#pragma once
#include "core/host/room_core.h"
#include "core/host/updates.h"

#include <string>
#include <vector>

namespace freshseat::host {

class RoomOpening
{
public:
    RoomOpening(RoomCore &core, Updates &updates)
        : m_core(core)
        , m_updates(updates)
    {}

    Result<void> run();
    /// Things in the store that belong to nobody we know: never removed, told in `status`.
    [[nodiscard]] const std::vector<std::string> &strangers() const { return m_strangers; }

private:
    Result<void> sweepStaging();
    Result<void> sweepPending();
    Result<std::vector<std::string>> unknownSnapshots();
    Result<void> sweepImports(const std::vector<catalog::PendingRecord> &imports);
    Result<void> loadSeats();
    Result<void> findStrangeClones();
    Result<void> noteStart();

    RoomCore &m_core;
    Updates &m_updates;
    std::vector<std::string> m_strangers;
};

} // namespace freshseat::host
