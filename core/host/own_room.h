// SPDX-License-Identifier: GPL-3.0-or-later
// OwnRoom: the helper's room as its own boot services, power and schedule see it.
#pragma once
#include "core/host/boot_secrets.h"
#include "core/host/seat_actions.h"
#include "core/host/served_room.h"

namespace freshseat::host {

class OwnRoom final : public ServedRoom
{
public:
    OwnRoom(RoomCore &core, SeatActions &actions, BootSecrets &secrets)
        : ServedRoom({core.catalog, core.clock, core.options, core.hub})
        , m_core(core)
        , m_actions(actions)
        , m_secrets(secrets)
    {}

    using ServedRoom::journal;
    Result<std::vector<Seat>> seatsNow() override { return m_core.seatViews(); }
    Result<std::vector<MasterView>> masterViews() override { return m_core.masterViews(); }
    Result<std::vector<ItemOutcome>> add(const AddSeat &action) override { return m_actions.add(action); }
    bool knowsItsSeats() override { return true; }
    std::optional<SeatName> seatOf(const std::string &mac) override;
    /// Armed, no more: the reset is done when the firmware logs in. A system that is running and fetches a script makes
    /// no such login.
    Result<BootTurn> asked(const SeatName &seat, const std::string &peer, const std::string &detail) override;
    Result<SeatKeys> keys(const SeatName &seat, bool forBoot) override;
    std::string portalFor(const Seat &seat, const std::string &reached) override;
    std::string ownAddress() override;
    std::vector<SeatOnNetwork> seatsOnNetwork() override;
    BootProgram programOf(const SeatName &seat) override;
    void note(const SeatName &seat, std::string_view event, const std::string &detail,
              std::chrono::seconds unlessWithin) override;
    void journal(const JournalEntry &entry) override { m_core.journal(entry); }

private:
    RoomCore &m_core;
    SeatActions &m_actions;
    BootSecrets &m_secrets;
};

} // namespace freshseat::host
