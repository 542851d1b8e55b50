// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts PCs get, from the room's values.
#pragma once
#include "core/base/result.h"
#include "core/model/boot.h"
#include "core/model/room.h"

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
/// Asks again with the PC's MAC and what else it knows of itself.
Result<std::string> enterScript(const std::string &server);
/// autoexec.ipxe of a stick for every PC. `spec.server` is set.
Result<std::string> stickScript(const StickSpec &spec, const std::string &server, const std::string &second);
/// autoexec.ipxe of a stick for one seat.
Result<std::string> fixedScript(const StickSpec &spec, const SeatScript &boot);

} // namespace freshseat::boot
