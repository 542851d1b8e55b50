// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/dnsmasq.h"

#include "core/base/text.h"
#include "core/boot/ipv4.h"
#include "core/boot/scripts.h"
#include "core/boot/server_texts.h"
#include "core/model/names.h"

#include <algorithm>
#include <functional>
#include <set>

namespace freshseat::boot {

namespace {

constexpr std::uint32_t kFirstSeat = 10; ///< host number in the network; below are routers and servers
constexpr std::uint32_t kFewestAddresses = 32;

std::uint32_t numberOf(const std::string &address)
{
    return parseIpv4(address).value_or(0);
}

/// The network cut in two: fixed addresses for seats below, addresses for everybody else above.
struct Ranges {
    std::uint32_t base = 0;
    std::uint32_t firstSeat = 0;
    std::uint32_t firstOther = 0;
    std::uint32_t last = 0;
};

Ranges rangesOf(const Network &network)
{
    const std::uint32_t mask = numberOf(network.netmask);
    const std::uint32_t base = numberOf(network.address) & mask;
    const std::uint32_t size = std::min<std::uint32_t>(~mask, 0xffff); // a /8 needs no more addresses than a /16
    return {base, base + kFirstSeat, base + size / 2, base + size - 1};
}

bool isClean(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("._-:/[]+~").find(c) != std::string_view::npos;
    });
}

Result<void> checkValues(const NetworkSetup &setup)
{
    std::vector<std::string> values{
        setup.network.interface, setup.server, setup.files.string(), setup.names.bios,     setup.names.uefi,
        setup.leases.string(),   setup.user,   setup.group,          setup.network.address};
    values.insert(values.end(), setup.ownDrivers.begin(), setup.ownDrivers.end());
    for (const std::string &value : values) {
        if (!isClean(value)) return fail(ErrorCode::Usage, "\"" + value + "\" cannot stand in dnsmasq's configuration");
    }
    return {};
}

/// The line as it is for most PCs; and, where some are to get another program, one for each of the two kinds.
std::string byDrivers(const NetworkSetup &setup, const std::function<std::string(const std::string &, bool)> &line)
{
    if (setup.ownDrivers.empty()) return line({}, false);
    return line("tag:!drivers,", false) + line("tag:drivers,", true);
}

const std::string &biosProgram(const NetworkSetup &setup, bool ownDrivers)
{
    return ownDrivers && !setup.names.ownDriversBios.empty() ? setup.names.ownDriversBios : setup.names.bios;
}

const std::string &uefiProgram(const NetworkSetup &setup, bool ownDrivers)
{
    return ownDrivers && !setup.names.ownDriversUefi.empty() ? setup.names.ownDriversUefi : setup.names.uefi;
}

std::string proxyLines(const NetworkSetup &setup)
{
    // Beside another DHCP server: no addresses, only what to boot. iPXE on BIOS takes its script from a boot service
    // alone, on UEFI from the boot file too.
    const auto service = [](const std::string &tags, const char *architecture, const std::string &program) {
        return "pxe-service=" + tags + architecture + ",\"Freshseat\"," + program + "\n";
    };
    const std::string first = byDrivers(setup, [&](const std::string &tag, bool own) {
        return service("tag:!ipxe," + tag, "X86PC", biosProgram(setup, own)) +
               service("tag:!ipxe," + tag, "X86-64_EFI", uefiProgram(setup, own)) +
               service("tag:!ipxe," + tag, "BC_EFI", uefiProgram(setup, own));
    });
    return "dhcp-range=" + ipv4Text(rangesOf(setup.network).base) + ",proxy," + setup.network.netmask + "\n" + first +
           service("tag:ipxe,", "X86PC", enterUrl(setup.network.address));
}

std::string dhcpLines(const NetworkSetup &setup)
{
    const Ranges ranges = rangesOf(setup.network);
    std::string lines = "dhcp-authoritative\ndhcp-range=" + ipv4Text(ranges.firstOther) + "," + ipv4Text(ranges.last) +
                        "," + setup.network.netmask + ",12h\ndhcp-range=" + ipv4Text(ranges.firstSeat) + ",static," +
                        setup.network.netmask + ",12h\n";
    lines += "dhcp-option=option:router" + (setup.gateway ? "," + *setup.gateway : "") + "\n";
    lines +=
        "dhcp-option=option:dns-server" + (setup.nameServers.empty() ? "" : "," + join(setup.nameServers, ",")) + "\n";
    // By the firmware the PC names (RFC 4578, option 93).
    for (const char *architecture : {"7", "9"})
        lines += "dhcp-match=set:uefi,option:client-arch," + std::string(architecture) + "\n";
    lines += byDrivers(setup, [&](const std::string &tag, bool own) {
        return "dhcp-boot=tag:!ipxe,tag:!uefi," + tag + biosProgram(setup, own) + "\ndhcp-boot=tag:!ipxe,tag:uefi," +
               tag + uefiProgram(setup, own) + "\n";
    });
    const auto addresses = reservedAddresses(setup.network, setup.seats);
    for (std::size_t i = 0; i < setup.seats.size(); ++i)
        lines += "dhcp-host=" + addresses[i].first + "," + addresses[i].second + "," + setup.seats[i].name + ",12h\n";
    return lines;
}

std::string wordAfter(std::string_view line, std::string_view mark)
{
    const std::size_t at = line.find(mark);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = line.substr(at + mark.size());
    return std::string(rest.substr(0, rest.find(' ')));
}

std::string macIn(std::string_view line)
{
    for (const std::string &word : split(line, ' ')) {
        if (word.size() != 17) continue;
        if (auto mac = parseMac(word)) return *mac;
    }
    return {};
}

} // namespace

std::vector<std::pair<std::string, std::string>> reservedAddresses(const Network &network,
                                                                   std::span<const Reservation> seats)
{
    const Ranges ranges = rangesOf(network);
    const std::uint32_t room = ranges.firstOther > ranges.firstSeat ? ranges.firstOther - ranges.firstSeat : 1;
    std::set<std::uint32_t> taken{numberOf(network.address)};
    std::vector<std::pair<std::string, std::string>> addresses;
    for (const Reservation &seat : seats) {
        std::uint32_t at =
            ranges.firstSeat + static_cast<std::uint32_t>(static_cast<std::uint64_t>(seat.id - 1) % room);
        for (std::uint32_t tries = 0; tries < room && taken.contains(at); ++tries)
            at = at + 1 == ranges.firstOther ? ranges.firstSeat : at + 1;
        taken.insert(at);
        addresses.emplace_back(seat.mac, ipv4Text(at));
    }
    return addresses;
}

Result<std::vector<std::pair<std::string, std::string>>> bootFiles(const std::string &server)
{
    auto enter = enterScript(server, true);
    if (!enter) return failure(enter);
    auto autoexec = autoexecScript(server);
    if (!autoexec) return failure(autoexec);
    return std::vector<std::pair<std::string, std::string>>{{kEnter, std::move(*enter)},
                                                            {"autoexec.ipxe", std::move(*autoexec)}};
}

Result<std::string> dnsmasqConfig(const NetworkSetup &setup)
{
    if (const auto clean = checkValues(setup); !clean) return failure(clean);
    const Ranges ranges = rangesOf(setup.network);
    if (setup.mode == BootNetworkMode::Dhcp && ranges.last - ranges.base < kFewestAddresses)
        return fail(ErrorCode::Usage,
                    "the network of " + setup.network.interface + " (" + setup.network.address + ", " +
                        setup.network.netmask + ") is too small to give out addresses",
                    "give the interface a network of 64 addresses or more, such as /24");
    std::string text = "# Written by freshseatd; changes are lost.\nport=0\nbind-interfaces\npid-file=\n";
    text += "interface=" + setup.network.interface + "\nexcept-interface=lo\nuser=" + setup.user +
            "\ngroup=" + setup.group + "\n";
    text += "enable-tftp\ntftp-root=" + setup.files.string() + "\n";
    if (setup.mode == BootNetworkMode::Tftp) return text; // without a range of addresses there is no DHCP
    text += "log-dhcp\nno-ping\ndhcp-leasefile=" + setup.leases.string() + "\n";
    // Option 175 is sent by iPXE alone.
    text += "dhcp-match=set:ipxe,175\ndhcp-boot=tag:ipxe," + enterUrl(setup.network.address) + "\n";
    for (const std::string &mac : setup.ownDrivers) text += "dhcp-mac=set:drivers," + mac + "\n";
    return text + (setup.mode == BootNetworkMode::Proxy ? proxyLines(setup) : dhcpLines(setup));
}

std::optional<Sighting> readLogLine(std::string_view line)
{
    if (line.find("dnsmasq-tftp") != std::string_view::npos) {
        // "dnsmasq-tftp: sent /usr/lib/ipxe/undionly.kpxe to 10.77.0.140"
        const std::string file = wordAfter(line, " sent ");
        const std::string address = wordAfter(line, " to ");
        if (file.empty() || numberOf(address) == 0 || file.ends_with(".ipxe")) return std::nullopt;
        return Sighting{Sighting::What::Fetched, {}, address, file.substr(file.rfind('/') + 1)};
    }
    if (line.find("dnsmasq-dhcp") == std::string_view::npos) return std::nullopt;
    const bool asks =
        line.find("DHCPDISCOVER(") != std::string_view::npos || line.find(" PXE(") != std::string_view::npos;
    if (!asks) return std::nullopt;
    std::string mac = macIn(line);
    if (mac.empty()) return std::nullopt;
    return Sighting{Sighting::What::Asked, std::move(mac), {}, {}};
}

} // namespace freshseat::boot
