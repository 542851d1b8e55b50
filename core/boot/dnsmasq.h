// SPDX-License-Identifier: GPL-3.0-or-later
// dnsmasq's configuration for the boot network, and what its log tells of PCs. No process here: see
// core/host/boot_network.
#pragma once
#include "core/boot/programs.h"
#include "core/boot/wake.h"
#include "core/model/boot.h"
#include "core/model/room.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::boot {

/// A seat as the DHCP server knows it.
struct Reservation {
    std::int64_t id = 0; ///< rises, never used twice: the address follows from it
    std::string mac;
    std::string name;
};

struct NetworkSetup {
    Network network; ///< of this host on the interface
    BootNetworkMode mode = BootNetworkMode::Proxy;
    std::string server;          ///< "ADDR:PORT" of the boot service on it
    std::filesystem::path files; ///< what TFTP gives out: the programs and bootFiles()
    NetworkPrograms names;
    std::filesystem::path leases; ///< file that dnsmasq writes
    std::string user;             ///< dnsmasq runs as
    std::string group;            ///< the same, and ours: the kernel ends dnsmasq with us only while it keeps it
    std::optional<std::string> gateway;
    std::vector<std::string> nameServers;
    std::vector<Reservation> seats;           ///< by id; with Dhcp mode
    std::vector<std::string> ownDrivers = {}; ///< MACs of PCs that are to get iPXE with drivers of its own
};

/// Scripts TFTP gives out beside the programs, by name. The first thing iPXE loads, it takes or gives up: so that is a
/// script which asks the boot service until it answers.
Result<std::vector<std::pair<std::string, std::string>>> bootFiles(const std::string &server);

/// Usage: a network too small for DHCP, a value dnsmasq would read as more than itself.
Result<std::string> dnsmasqConfig(const NetworkSetup &setup);

/// The seat's address in full DHCP: counted from the tenth on, around, past those that are taken.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> reservedAddresses(const Network &network,
                                                                                 std::span<const Reservation> seats);

/// What one line of dnsmasq's log tells of a PC.
struct Sighting {
    enum class What {
        Asked,   ///< for an address, or what to boot
        Fetched, ///< a boot program by TFTP
    };
    What what = What::Asked;
    std::string mac;     ///< of Asked
    std::string address; ///< of Fetched: TFTP knows no MAC
    std::string detail;  ///< the program's name
};
/// Nothing: a line about something else.
[[nodiscard]] std::optional<Sighting> readLogLine(std::string_view line);

} // namespace freshseat::boot
