// SPDX-License-Identifier: GPL-3.0-or-later
// ServedRoom: what booting, power, schedule and reports need of the room they serve. There are two: the helper's own
// (OwnRoom), and one whose disks another storage host keeps (core/companion).
//
// Threading: any thread; calls may wait for the catalogue or the storage host, unless it is said.
#pragma once
#include "core/boot/dnsmasq.h"
#include "core/catalog/catalog.h"
#include "core/host/room_core.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::host {

/// What a seat's script and stick are made of.
struct SeatKeys {
    Seat seat;
    SeatSecret secret;
};

/// Whether a PC that asked for its script may boot now.
struct BootTurn {
    std::string wait; ///< why not yet, for the PC's screen; empty: it may
    unsigned seconds = 10;
};

/// A seat as the DHCP server knows it.
struct SeatOnNetwork {
    boot::Reservation reservation;
    BootProgram firmware = BootProgram::Auto;
};

class ServedRoom
{
public:
    /// All of it outlives the room.
    struct Parts {
        catalog::Catalog &catalog;
        const Clock &clock;
        const RoomOptions &options;
        WatchHub &hub;
    };
    explicit ServedRoom(const Parts &parts)
        : catalog(parts.catalog)
        , clock(parts.clock)
        , options(parts.options)
        , hub(parts.hub)
    {}
    virtual ~ServedRoom() = default;
    ServedRoom(const ServedRoom &) = delete;
    ServedRoom &operator=(const ServedRoom &) = delete;

    catalog::Catalog &catalog; ///< PCs, settings, schedule and journal of this machine
    const Clock &clock;
    const RoomOptions &options;
    WatchHub &hub;

    virtual Result<std::vector<Seat>> seatsNow() = 0;
    virtual Result<std::vector<MasterView>> masterViews() = 0;
    virtual Result<std::vector<ItemOutcome>> add(const AddSeat &action) = 0;

    /// What seatOf() says is of now: a PC that it does not know is no seat. From memory.
    virtual bool knowsItsSeats() = 0;
    /// Of the PC's seat. From memory.
    virtual std::optional<SeatName> seatOf(const std::string &mac) = 0;
    /// Its PC at `peer` asked for a script; `detail` is for the timeline. If its turn has come, the boot begins with
    /// the script it is given now. From memory.
    virtual Result<BootTurn> asked(const SeatName &seat, const std::string &peer, const std::string &detail) = 0;
    /// Not journalled: they are given to the seat's own PC. `forBoot`: the boot that begins now.
    virtual Result<SeatKeys> keys(const SeatName &seat, bool forBoot) = 0;
    /// What the seat's stick shows when it asks for its turn; empty: it need not, its login is what begins the boot.
    virtual Result<std::string> stickToken(const SeatName & /*seat*/) { return std::string(); }
    /// "ADDR:PORT" of the seat's disks, for a PC that reached us as `reached`; empty: unknown.
    virtual std::string portalFor(const Seat &seat, const std::string &reached) = 0;
    /// An address of this machine that PCs reach.
    virtual std::string ownAddress() = 0;

    /// From memory.
    virtual std::vector<SeatOnNetwork> seatsOnNetwork() = 0;
    /// Auto also when there is no such seat.
    virtual BootProgram programOf(const SeatName &seat) = 0;
    /// Into the timeline; not again, while the same was noted last, less than `unlessWithin` ago. From memory.
    virtual void note(const SeatName &seat, std::string_view event, const std::string &detail,
                      std::chrono::seconds unlessWithin) = 0;

    virtual void journal(const JournalEntry &entry) = 0;
    void journal(const Action &action, const std::string &who, const Result<std::vector<ItemOutcome>> &result)
    {
        for (const JournalEntry &entry : journalEntries(action, who, clock.now(), result)) journal(entry);
    }
};

} // namespace freshseat::host
