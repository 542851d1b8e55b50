// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/verdict.h"

#include <algorithm>
#include <array>

namespace freshseat {

namespace {

// clang-format off
constexpr std::array kVerdicts{
    VerdictText{"no-address", "The PC was switched on, but never asked for an address",
                "it does not boot from the network, has no power, or its cable or switch port is dead",
                "Look whether the lamp of its network port is on; put network boot (PXE) first in its firmware, or use a boot stick"},
    VerdictText{"no-binary", "The PC asked for an address, but fetched no boot program",
                "another DHCP server answered without naming one, or its firmware boots from the network over IPv6 only",
                "Look at the boot network for a second DHCP server; switch IPv4 network boot on in the PC's firmware"},
    VerdictText{"wrong-binary", "The PC fetched its boot program, and then said nothing more",
                "the program does not fit its firmware (BIOS and UEFI need different ones), or Secure Boot refused it",
                "Switch Secure Boot off, or choose UEFI or BIOS in its firmware; try another boot program for this seat"},
    VerdictText{"late-link", "The PC asked for an address many times before it got through",
                "the switch keeps its port closed for half a minute after the link comes up (spanning tree)",
                "Set the switch ports of the PCs to edge port or PortFast, and switch energy-efficient Ethernet off"},
    VerdictText{"no-login", "The PC got its boot script, but did not log in to its disk",
                "it does not reach the storage host's iSCSI port (another network, or a firewall), or its secret is refused",
                "Look whether the portal shown on the seat is an address that PCs reach, and port 3260 is open"},
    VerdictText{"secret-refused", "The PC logged in with a wrong secret",
                "a boot stick or a script of before the secret was renewed",
                "Make its boot stick anew; a PC that boots over the network needs only be switched off and on"},
    VerdictText{"wrong-initiator", "A PC logged in to this seat under a name that is not the seat's",
                "it starts with another seat's boot stick, or the iSCSI name in its system was changed",
                "Make its boot stick anew; to let that name in, add it to the seat's initiators"},
    VerdictText{"not-its-turn", "The PC waits: its seat is in use by another PC",
                "two PCs have the same MAC address or stick, or the other one was not switched off",
                "Switch the other PC off; give each PC its own seat"},
    VerdictText{"system-silent", "The PC's firmware logged in, but its operating system never did",
                "Windows stops with 0x7B INACCESSIBLE_BOOT_DEVICE: the driver of this PC's network card does not start at boot",
                "Open an update session on a PC with the same network card, install its NDIS driver, and set it to start at boot"},
    VerdictText{"restarts", "The PC starts again and again",
                "its system stops with an error soon after it started, or its power or cable is loose",
                "Look at its screen at the next start; compare with a seat that runs the same snapshot, and roll back if both do it"},
    VerdictText{"slow-start", "The PC needed minutes from its firmware's login to its system's",
                "its link runs at 100 Mbit/s or loses packets, or the storage host is overloaded",
                "Look at the speed lamp of its port, and change the cable; compare with other seats"},
    VerdictText{"must-boot", "The PC's system is kept out since its disk was reset under it",
                "the seat was reset by force, or the storage host had stopped, while the system was running",
                "Switch the PC off and on"},
};
// clang-format on

} // namespace

std::span<const VerdictText> allVerdicts()
{
    return kVerdicts;
}

const VerdictText *verdictText(std::string_view id)
{
    const auto *found =
        std::find_if(kVerdicts.begin(), kVerdicts.end(), [id](const VerdictText &text) { return text.id == id; });
    return found == kVerdicts.end() ? nullptr : found;
}

std::string describe(const VerdictText &verdict)
{
    return std::string(verdict.symptom) + ". Likely cause: " + std::string(verdict.cause) + ". " +
           std::string(verdict.remedy) + ".";
}

} // namespace freshseat
