// SPDX-License-Identifier: GPL-3.0-or-later
// Sticks: makes boot sticks and gives them out as downloads.
//
// Threading: blocking, any thread but workers.
#pragma once
#include "core/host/boot_desk.h"
#include "core/host/boot_service.h"
#include "core/storage/backend.h"

namespace freshseat::host {

class Sticks
{
public:
    Sticks(ServedRoom &room, BootDesk &desk, BootService &service)
        : m_room(room)
        , m_desk(desk)
        , m_service(service)
    {}

    /// Journalled: a fixed stick holds its seat's secret.
    Result<std::unique_ptr<Download>> begin(const Caller &caller, const StickSpec &spec);

private:
    Result<std::unique_ptr<Download>> make(const StickSpec &spec);
    /// As the room writes it, for the journal; the typed one where there is no such seat.
    [[nodiscard]] std::string nameAsKept(const SeatName &name);
    Result<std::string> scriptOf(const StickSpec &spec);
    Result<std::optional<boot::StickTurn>> turnOf(const StickSpec &spec);
    [[nodiscard]] std::string serviceFor(const std::string &own);

    ServedRoom &m_room;
    BootDesk &m_desk;
    BootService &m_service;
};

} // namespace freshseat::host
