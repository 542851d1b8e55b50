// SPDX-License-Identifier: GPL-3.0-or-later
// BootDesk: answers PCs that ask for their boot script, and remembers those that are no seats yet.
//
// A seat's script holds its secret. It is given to the PC whose MAC address the kernel's neighbour table shows behind
// the asking address, and to this machine itself; to nobody else.
//
// Threading: any thread; may wait for the catalogue.
#pragma once
#include "core/boot/http_server.h"
#include "core/boot/neighbours.h"
#include "core/boot/request.h"
#include "core/boot/scripts.h"
#include "core/host/known_pcs.h"
#include "core/host/served_room.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace freshseat::host {

class BootDesk
{
public:
    explicit BootDesk(ServedRoom &room);

    /// GET /boot
    [[nodiscard]] boot::HttpReply answer(const boot::HttpRequest &request);
    /// What that PC would get now; nothing is remembered. NotFound: no seat has this MAC and no such PC has asked.
    Result<std::string> script(const std::string &mac, const std::string &server);

    /// The seat's PC was seen fetching this boot program.
    void fetched(const std::string &mac, const std::string &program);

    /// A seat whose PC booted as it came: the program it was to go on with would hang.
    struct HeldBack {
        SeatName seat;
        std::string program;
    };
    [[nodiscard]] std::vector<HeldBack> heldBack();

    /// Those that are no seats.
    Result<std::vector<Pc>> pcs();
    Result<std::vector<ItemOutcome>> adopt(const AdoptPc &action);
    Result<std::vector<ItemOutcome>> ignore(const IgnorePc &action);
    Result<std::vector<ItemOutcome>> setAdoption(const SetAdoption &action);
    [[nodiscard]] Result<bool> adopting();
    /// Writes down which PCs asked. For the tick of whoever owns the room, and at its end.
    void save();

    /// The script's values for a seat, for a PC at `peer` that reaches us as `reached` ("ADDR[:PORT]"); empty: unknown.
    /// `forBoot`: the boot that begins now.
    Result<boot::SeatScript> seatScript(const SeatName &name, const std::string &reached, const std::string &peer = {},
                                        bool forBoot = false);

private:
    /// How the PC came to us.
    struct Way {
        std::string peer;   ///< its address
        std::string server; ///< ours, as it names it
    };
    Result<std::string> scriptFor(const boot::BootRequest &request, const Way &way);
    Result<std::string> forSeat(const SeatName &seat, const boot::BootRequest &request, const Way &way);
    Result<std::string> forStranger(const boot::BootRequest &request, const Way &way);
    [[nodiscard]] bool isItself(const std::string &mac, const std::string &peer) const;
    [[nodiscard]] std::string programFor(const SeatName &seat, const boot::BootRequest &request);
    [[nodiscard]] std::string whyNotSentOn(const std::string &mac);
    Result<std::string> macOf(const boot::BootRequest &request);
    Result<std::optional<SeatName>> adoptByItself(const std::string &mac);

    ServedRoom &m_room;
    KnownPcs m_pcs;
    std::mutex m_adopting; ///< one PC after the other: names and places follow each other
    /// The boot program a seat's PC took last.
    struct Fetched {
        std::string program;
        std::chrono::steady_clock::time_point at;
    };
    std::mutex m_fetching;
    std::map<std::string, Fetched> m_fetched;   ///< by MAC, those of the newest while
    std::map<std::string, HeldBack> m_heldBack; ///< by MAC, at its newest boot
};

} // namespace freshseat::host
