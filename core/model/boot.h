// SPDX-License-Identifier: GPL-3.0-or-later
// Booting as values: PCs that are no seats yet, power, the boot network, boot sticks. What is done with them is
// core/boot's and the backends'.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/names.h"
#include "core/model/schedule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

/// A PC that asked for a boot script and is no seat. All texts but `mac` are its own words, cleaned: short, printable.
struct Pc {
    std::string mac;          ///< "aa:bb:cc:dd:ee:ff"; its name
    std::string address;      ///< where it asked from
    std::string manufacturer; ///< SMBIOS
    std::string product;
    std::string serial;
    std::string nic;      ///< the network chip, as iPXE names it
    std::string firmware; ///< "bios", "uefi", or empty: it did not say
    TimePoint firstSeen;
    TimePoint lastSeen;
    int number = 0;       ///< shown on the PC's screen while it waits; from 1 up
    bool ignored = false; ///< not offered any more
};

/// Makes a seat of a PC. Without a name the next free one, without a master the one most seats have.
struct AdoptPc {
    std::string mac;
    std::optional<SeatName> name;
    std::optional<MasterName> master;
};

struct IgnorePc {
    std::string mac;
};

/// While it is on, every unknown PC that asks becomes a seat, in the order they ask.
struct SetAdoption {
    bool on = false;
    std::optional<MasterName> master; ///< of the new seats
};

/// Message: shows a text to whoever sits there, and changes nothing.
enum class PowerVerb { Wake, Shutdown, Reboot, Message };
[[nodiscard]] std::string_view toText(PowerVerb verb); ///< "wake", "shutdown", "reboot", "message"

struct PowerSeats {
    SeatSelection seats;
    PowerVerb verb = PowerVerb::Wake;
    std::string text = {}; ///< of a message: parseMessage()
};

enum class BootNetworkMode {
    Proxy, ///< beside the DHCP server that is there: adds what a PC needs to boot
    Dhcp,  ///< gives addresses too
    Tftp,  ///< gives out boot programs and scripts alone: another DHCP server names them
};
[[nodiscard]] std::string_view toText(BootNetworkMode mode); ///< "proxy", "dhcp", "tftp"
Result<BootNetworkMode> parseBootNetworkMode(std::string_view text);

struct SetBootNetwork {
    bool on = false;
    std::string interface; ///< for `on`
    BootNetworkMode mode = BootNetworkMode::Proxy;
};

/// What the owner of another DHCP server enters there.
struct ServerText {
    std::string server; ///< "Kea", "MikroTik", ...
    std::string text;
};

struct BootNetwork {
    bool on = false;
    std::string interface;
    BootNetworkMode mode = BootNetworkMode::Proxy;
    std::string address;                   ///< of this host on the interface
    std::string url;                       ///< where PCs ask for their script; empty: nowhere
    std::string state;                     ///< "off", "running", "failed"
    std::optional<std::string> problem;    ///< why it failed, what to do
    std::vector<std::string> otherServers; ///< other DHCP and boot servers that were heard
    bool adopting = false;                 ///< SetAdoption
    std::vector<ServerText> texts;         ///< while it is off, or gives out files alone
};

/// A stick for one seat, usable without any boot server, or for every PC.
struct StickSpec {
    std::optional<SeatName> seat;
    std::optional<std::string> server;  ///< "ADDR[:PORT]" or a host name; without it the portal's and the boot URL's
    std::optional<std::string> address; ///< "ADDR/PREFIX" of the PC; without it DHCP
    std::optional<std::string> gateway;
};

} // namespace freshseat
