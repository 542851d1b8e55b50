// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/wake.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/boot/ipv4.h"
#include "core/model/names.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>

namespace freshseat::boot {

namespace {

constexpr std::uint16_t kDiscard = 9;

std::string textOf(const sockaddr *address)
{
    if (address == nullptr || address->sa_family != AF_INET) return {};
    return ipv4Text(ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr));
}

sockaddr_in endpoint(std::uint32_t address, std::uint16_t port)
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(address);
    return to;
}

/// Bound to the network's own address, so that it leaves by that interface.
bool sendOn(const Network &network, const MagicPacket &packet)
{
    const auto from = parseIpv4(network.address);
    const auto broadcast = parseIpv4(network.broadcast);
    const UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!from || !broadcast || !socket.valid()) return false;
    const int yes = 1;
    if (::setsockopt(socket.get(), SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes) != 0) return false;
    const sockaddr_in source = endpoint(*from, 0);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&source), sizeof source) != 0) return false;
    const sockaddr_in to = endpoint(*broadcast, kDiscard);
    const ssize_t sent =
        ::sendto(socket.get(), packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    return sent == static_cast<ssize_t>(packet.size());
}

} // namespace

Result<MagicPacket> magicPacket(const std::string &mac)
{
    const auto checked = parseMac(mac);
    if (!checked) return failure(checked);
    std::string digits = *checked;
    std::erase(digits, ':');
    const auto bytes = fromHex(digits);
    MagicPacket packet{};
    std::fill_n(packet.begin(), 6, std::byte{0xff});
    for (std::size_t at = 6; at < packet.size(); at += 6)
        std::copy(bytes->begin(), bytes->end(), packet.begin() + static_cast<std::ptrdiff_t>(at));
    return packet;
}

std::vector<Network> ownNetworks()
{
    std::vector<Network> networks;
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0) return networks;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    for (const ifaddrs *item = list; item != nullptr; item = item->ifa_next) {
        const bool fits = (item->ifa_flags & IFF_UP) != 0 && (item->ifa_flags & IFF_BROADCAST) != 0 &&
                          (item->ifa_flags & IFF_LOOPBACK) == 0 && item->ifa_addr != nullptr &&
                          item->ifa_addr->sa_family == AF_INET;
        if (!fits) continue;
        Network network{item->ifa_name, textOf(item->ifa_addr), textOf(item->ifa_netmask), textOf(item->ifa_broadaddr)};
        // "ip address add" sets none; the C library gives the interface's own address then.
        if (network.broadcast.empty() || network.broadcast == "0.0.0.0" || network.broadcast == network.address)
            network.broadcast = broadcastOf(network.address, network.netmask);
        networks.push_back(std::move(network));
    }
    return networks;
}

std::string broadcastOf(const std::string &address, const std::string &netmask)
{
    const auto own = parseIpv4(address);
    const auto mask = parseIpv4(netmask);
    if (!own || !mask) return {};
    return ipv4Text(*own | ~*mask);
}

bool contains(const Network &network, const std::string &address)
{
    const auto own = parseIpv4(network.address);
    const auto mask = parseIpv4(network.netmask);
    const auto other = parseIpv4(address);
    return own && mask && other && (*own & *mask) == (*other & *mask);
}

Result<std::vector<std::string>> wake(const std::string &mac, const std::vector<Network> &networks)
{
    const auto packet = magicPacket(mac);
    if (!packet) return failure(packet);
    std::vector<std::string> sent;
    for (const Network &network : networks) {
        if (sendOn(network, *packet)) sent.push_back(network.interface);
    }
    if (sent.empty())
        return fail(ErrorCode::Failed, "the wake-up packet could not be sent: no network of this host took it",
                    "ip address shows the host's networks");
    return sent;
}

} // namespace freshseat::boot
