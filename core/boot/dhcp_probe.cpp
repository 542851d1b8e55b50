// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/dhcp_probe.h"

#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/boot/ipv4.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace freshseat::boot {

namespace {

// RFC 2131 section 2.
constexpr std::size_t kFixedSize = 236;
constexpr std::size_t kTransactionAt = 4;
constexpr std::size_t kFlagsAt = 10;
constexpr std::size_t kYourAddressAt = 16;
constexpr std::size_t kNextServerAt = 20;
constexpr std::size_t kHardwareAt = 28;
constexpr std::size_t kFileAt = 108;
constexpr std::size_t kFileSize = 128;
constexpr std::array<unsigned char, 4> kCookie{99, 130, 83, 99};
constexpr unsigned char kRequest = 1, kReply = 2, kEthernet = 1;
constexpr unsigned char kOptionType = 53, kOptionServer = 54, kOptionBootFile = 67, kOptionPad = 0, kOptionEnd = 255;
constexpr unsigned char kDiscover = 1, kOffer = 2;
constexpr std::array<unsigned char, 6> kOurMac{0x02, 0x46, 0x53, 0x50, 0x52, 0x42};

unsigned char at(std::span<const std::byte> message, std::size_t index)
{
    return std::to_integer<unsigned char>(message[index]);
}

std::uint32_t wordAt(std::span<const std::byte> message, std::size_t index)
{
    return (std::uint32_t{at(message, index)} << 24U) | (std::uint32_t{at(message, index + 1)} << 16U) |
           (std::uint32_t{at(message, index + 2)} << 8U) | at(message, index + 3);
}

/// The option's value; options that reach beyond the message end it.
std::optional<std::span<const std::byte>> option(std::span<const std::byte> message, unsigned char wanted)
{
    for (std::size_t i = kFixedSize + kCookie.size(); i < message.size();) {
        const unsigned char code = at(message, i);
        if (code == kOptionEnd) break;
        if (code == kOptionPad) {
            ++i;
            continue;
        }
        if (i + 1 >= message.size()) break;
        const std::size_t length = at(message, i + 1);
        if (i + 2 + length > message.size()) break;
        if (code == wanted) return message.subspan(i + 2, length);
        i += 2 + length;
    }
    return std::nullopt;
}

Result<UniqueFd> openSocket(const std::string &interface)
{
    UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int yes = 1;
    if (!socket.valid()) return tl::unexpected(systemError(errno, "socket"));
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    ::setsockopt(socket.get(), SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes);
    if (::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, interface.data(),
                     static_cast<socklen_t>(interface.size())) != 0)
        return tl::unexpected(systemError(errno, "cannot listen on " + interface));
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_port = htons(68);
    if (::bind(socket.get(), reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        return tl::unexpected(systemError(errno, "cannot listen for DHCP servers on " + interface));
    return socket;
}

} // namespace

std::vector<std::byte> discoverMessage(std::uint32_t transaction)
{
    std::vector<std::byte> message(kFixedSize);
    const auto put = [&](std::size_t index, unsigned char value) { message[index] = std::byte{value}; };
    put(0, kRequest);
    put(1, kEthernet);
    put(2, kOurMac.size());
    for (unsigned i = 0; i < 4; ++i) put(kTransactionAt + i, static_cast<unsigned char>(transaction >> (24U - 8U * i)));
    put(kFlagsAt, 0x80); // the answer is broadcast: we have no address to be answered at
    for (std::size_t i = 0; i < kOurMac.size(); ++i) put(kHardwareAt + i, kOurMac[i]);
    const auto add = [&](std::initializer_list<unsigned char> bytes) {
        for (const unsigned char byte : bytes) message.push_back(std::byte{byte});
    };
    for (const unsigned char byte : kCookie) message.push_back(std::byte{byte});
    add({kOptionType, 1, kDiscover});
    add({55, 4, 1, 3, 66, 67}); // what is wanted
    add({93, 2, 0, 0});         // a BIOS PC
    add({94, 3, 1, 2, 1});      // UNDI 2.1
    static constexpr std::string_view kClass = "PXEClient:Arch:00000:UNDI:002001";
    add({60, static_cast<unsigned char>(kClass.size())});
    for (const char c : kClass) message.push_back(static_cast<std::byte>(c));
    add({kOptionEnd});
    return message;
}

std::optional<Offer> readOffer(std::span<const std::byte> message, std::uint32_t transaction)
{
    if (message.size() < kFixedSize + kCookie.size() || at(message, 0) != kReply) return std::nullopt;
    if (wordAt(message, kTransactionAt) != transaction) return std::nullopt;
    for (std::size_t i = 0; i < kCookie.size(); ++i) {
        if (at(message, kFixedSize + i) != kCookie[i]) return std::nullopt;
    }
    const auto type = option(message, kOptionType);
    if (!type || type->size() != 1 || at(*type, 0) != kOffer) return std::nullopt;
    const auto server = option(message, kOptionServer);
    Offer offer;
    offer.server = ipv4Text(server && server->size() == 4 ? wordAt(*server, 0) : wordAt(message, kNextServerAt));
    offer.gives = wordAt(message, kYourAddressAt) != 0;
    const auto file = message.subspan(kFileAt, kFileSize);
    offer.boots = option(message, kOptionBootFile).has_value() || at(file, 0) != 0 || option(message, 43).has_value() ||
                  option(message, 60).has_value();
    return offer;
}

Result<std::vector<Offer>> probeDhcp(const std::string &interface, std::chrono::milliseconds listen)
{
    const auto socket = openSocket(interface);
    if (!socket) return failure(socket);
    std::array<std::byte, 4> random{};
    randomBytes(random);
    const std::uint32_t transaction = wordAt(random, 0);
    const auto message = discoverMessage(transaction);
    sockaddr_in everybody{};
    everybody.sin_family = AF_INET;
    everybody.sin_port = htons(67);
    everybody.sin_addr.s_addr = htonl(INADDR_BROADCAST);
    if (::sendto(socket->get(), message.data(), message.size(), 0, reinterpret_cast<const sockaddr *>(&everybody),
                 sizeof everybody) < 0)
        return tl::unexpected(systemError(errno, "cannot ask for DHCP servers on " + interface));
    std::vector<Offer> offers;
    const auto until = std::chrono::steady_clock::now() + listen;
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd wanted{socket->get(), POLLIN, 0};
        if (left.count() <= 0 || ::poll(&wanted, 1, static_cast<int>(left.count())) <= 0) return offers;
        std::array<std::byte, 2048> bytes{};
        const ssize_t got = ::recv(socket->get(), bytes.data(), bytes.size(), 0);
        if (got <= 0) continue;
        const auto offer = readOffer(std::span(bytes).first(static_cast<std::size_t>(got)), transaction);
        if (offer && std::find(offers.begin(), offers.end(), *offer) == offers.end()) offers.push_back(*offer);
    }
}

std::vector<Offer> rivals(std::span<const Offer> others, BootNetworkMode mode)
{
    const auto givers = std::count_if(others.begin(), others.end(), [](const Offer &offer) { return offer.gives; });
    std::vector<Offer> found;
    for (const Offer &offer : others) {
        const bool wanted = offer.gives && givers == 1 && mode != BootNetworkMode::Dhcp &&
                            (mode == BootNetworkMode::Tftp || !offer.boots);
        if (!wanted) found.push_back(offer);
    }
    return found;
}

std::string describe(const Offer &offer)
{
    std::vector<std::string> does;
    if (offer.gives) does.emplace_back("gives addresses");
    if (offer.boots) does.emplace_back("names a boot program");
    return offer.server + (does.empty() ? "" : " (" + join(does, ", ") + ")");
}

} // namespace freshseat::boot
