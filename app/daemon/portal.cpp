// SPDX-License-Identifier: GPL-3.0-or-later
// Which address of this machine others see.
#include "app/daemon/portal.h"

#include "core/base/host_port.h"
#include "core/base/unique_fd.h"
#include "core/boot/neighbours.h"
#include "core/net/socket.h"

#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace freshseat::daemon {

namespace {

/// The source address the kernel would use towards the world. Connecting a UDP socket sends nothing.
std::string defaultRouteAddress()
{
    const auto far = net::parseAddress("192.0.2.1:9"); // TEST-NET-1, RFC 5737
    const UniqueFd fd(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!far || !fd.valid()) return {};
    if (::connect(fd.get(), reinterpret_cast<const sockaddr *>(&far->storage), far->length) != 0) return {};
    return net::localAddress(fd.get()).host();
}

std::string firstInterfaceAddress()
{
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) != 0) return {};
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    for (const ifaddrs *item = list; item != nullptr; item = item->ifa_next) {
        const bool up = (item->ifa_flags & IFF_UP) != 0 && (item->ifa_flags & IFF_LOOPBACK) == 0;
        if (!up || item->ifa_addr == nullptr || item->ifa_addr->sa_family != AF_INET) continue;
        net::Address address;
        address.length = sizeof(sockaddr_in);
        std::memcpy(&address.storage, item->ifa_addr, sizeof(sockaddr_in));
        return address.host();
    }
    return {};
}

} // namespace

bool isWildcard(const std::string &host)
{
    return host == "0.0.0.0" || host == "::";
}

std::string ownAddress()
{
    if (auto address = defaultRouteAddress(); !address.empty()) return address;
    if (auto address = firstInterfaceAddress(); !address.empty()) return address;
    return "127.0.0.1";
}

bool isOfOneNetwork(const std::string &listening)
{
    const auto real = net::parseAddress(listening);
    return real && !isWildcard(real->host()) && !boot::isLoopback(real->host());
}

std::string choosePortal(const std::string &configured, const std::string &listening,
                         const std::function<std::string()> &ownAddress)
{
    const auto real = net::parseAddress(listening);
    const std::uint16_t port = real ? real->port() : 0;
    if (!configured.empty()) {
        if (const auto whole = net::parseAddress(configured)) return whole->text();
        return joinHostPort(configured, port);
    }
    if (!real || isWildcard(real->host())) return joinHostPort(ownAddress(), port);
    return real->text();
}

} // namespace freshseat::daemon
