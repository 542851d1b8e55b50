// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner of a helper configures about booting ([boot] and [power] of freshseatd.toml).
#pragma once
#include "core/boot/neighbours.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace freshseat::boot {

struct BootOptions {
    FindNeighbour neighbour; ///< who stands behind an address; none: only this machine gets boot scripts
    std::filesystem::path programs = "/usr/lib/ipxe"; ///< iPXE's files, as Debian's package ipxe has them
    std::filesystem::path state;                      ///< a folder of our own, for dnsmasq and for sticks being made
    std::string dnsmasq = "dnsmasq";
    bool oneTimeSecrets = false; ///< each script holds a secret of its own, good for one boot

    /// Programs and their words; {name}, {mac}, {address} and, in `message`, {text} are replaced. Empty: no way to do
    /// it.
    std::vector<std::string> shutdown;
    std::vector<std::string> reboot;
    std::vector<std::string> message;
    std::chrono::seconds powerPatience{120}; ///< for the session of a PC that was told to shut down to go away
};

} // namespace freshseat::boot
