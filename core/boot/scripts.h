// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts PCs get, from the room's values.
#pragma once
#include "core/base/result.h"
#include "core/model/boot.h"
#include "core/model/room.h"

#include <optional>
#include <string>
#include <vector>

namespace freshseat::boot {

/// Everything a seat's script says.
struct SeatScript {
    Seat seat;
    SeatSecret secret;
    std::string portal;          ///< "ADDR:PORT" this PC reaches
    bool withoutGateway = false; ///< PC and portal are on one network: the target is not reached through a router
    std::vector<int> dataLuns;   ///< of the same target
};

/// `server`: "ADDR:PORT" of the boot service, asked again when the boot fails. Usage: a value iPXE cannot take.
Result<std::string> seatScript(const SeatScript &boot, const std::string &server);
/// Shows `text`, waits, asks again.
Result<std::string> waitScript(const std::string &text, unsigned seconds, const std::string &server);
/// Asks again with the PC's MAC and what else it knows of itself. `network`: it came by DHCP.
Result<std::string> enterScript(const std::string &server, bool network);
/// Of a PC that boots over the network too, for an iPXE that has no address yet.
Result<std::string> autoexecScript(const std::string &server);
/// Starts another boot program, a name below /ipxe/ of `server`; asks again where it does not come up.
Result<std::string> programScript(const SeatName &seat, const std::string &program, const std::string &server);
/// autoexec.ipxe of a stick for every PC. `spec.server` is set.
Result<std::string> stickScript(const StickSpec &spec, const std::string &server, const std::string &second);
/// Where a stick for one seat asks for its turn before it logs in. Without an answer it goes on.
struct StickTurn {
    std::string server; ///< "ADDR:PORT"
    std::string token;  ///< shows that it is the seat's stick
};
/// autoexec.ipxe of a stick for one seat.
Result<std::string> fixedScript(const StickSpec &spec, const SeatScript &boot, const std::optional<StickTurn> &turn);
/// What such a stick is told: to go on, or (with a text) why not yet and when to ask again.
Result<std::string> turnScript(const std::string &text, unsigned seconds);

} // namespace freshseat::boot
