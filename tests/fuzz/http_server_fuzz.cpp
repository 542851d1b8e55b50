// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers send to the boot service's door: bytes over a real connection to the real server, with the routes it
// has. Whatever they are, the answer is one of HTTP or none, no handler sees a path that is not its own, no file beside
// the boot programs leaves, and the next one is served.
#include "core/base/text.h"
#include "core/base/unique_fd.h"
#include "core/boot/request.h"
#include "core/boot/scripts.h"
#include "core/host/boot_service.h"
#include "core/net/socket.h"

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <string>
#include <sys/socket.h>

namespace {

using namespace freshseat;

constexpr const char *kProgram = "these are the bytes of a boot program";
constexpr const char *kSecret = "this is nobody's business";
constexpr int kPatience = 60'000; ///< ms; a peer that says no more is answered or closed at once

void require(bool holds)
{
    if (!holds) std::abort();
}

/// As BootDesk answers, but for the room.
boot::HttpReply answerBoot(const boot::HttpRequest &request)
{
    require(request.path == "/boot");
    const auto asked = boot::readRequest(request.query);
    if (!asked) return {400, "text/plain", asked.error().message, {}};
    const auto script = asked->mac.empty() ? boot::enterScript(request.local, asked->way != "stick")
                                           : boot::waitScript(asked->product, 1, request.local);
    require(script.has_value() && script->starts_with("#!ipxe\n"));
    return {200, "text/plain", *script, {}};
}

class Door
{
public:
    Door()
        : m_folder(std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12)))
    {
        std::filesystem::create_directories(m_folder / "ipxe" / "below");
        std::ofstream(m_folder / "ipxe" / "undionly.kpxe") << kProgram;
        for (const char *name : {"secret", "ipxe/.secret", "ipxe/below/secret"})
            std::ofstream(m_folder / name) << kSecret;
        m_service.route("/boot", answerBoot);
        m_service.serveFiles(m_folder / "ipxe");
        const auto real = m_service.open("127.0.0.1:0");
        require(real.has_value());
        m_address = *net::parseAddress(*real);
    }
    ~Door()
    {
        m_service.close();
        std::error_code error;
        std::filesystem::remove_all(m_folder, error);
    }
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    /// Everything the server says to these bytes, until it closes.
    [[nodiscard]] std::string say(std::string_view bytes) const
    {
        const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const linger atOnce{1, 0}; // leaves nothing behind: there are thousands of these
        ::setsockopt(socket.get(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        require(::connect(socket.get(), reinterpret_cast<const sockaddr *>(&m_address.storage), m_address.length) == 0);
        while (!bytes.empty()) {
            const ssize_t sent = ::send(socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) break; // it has heard enough
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        ::shutdown(socket.get(), SHUT_WR);
        std::string all;
        std::array<char, 4096> buffer{};
        while (true) {
            pollfd wanted{socket.get(), POLLIN, 0};
            require(::poll(&wanted, 1, kPatience) > 0);
            const ssize_t got = ::recv(socket.get(), buffer.data(), buffer.size(), 0);
            if (got <= 0) return all;
            all.append(buffer.data(), static_cast<std::size_t>(got));
        }
    }

private:
    std::filesystem::path m_folder;
    host::BootService m_service;
    net::Address m_address;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Door door;
    static unsigned count = 0;
    const std::string reply = door.say({reinterpret_cast<const char *>(data), size});
    require(reply.empty() || reply.starts_with("HTTP/1.1 "));
    require(reply.find(kSecret) == std::string::npos);
    if (++count % 64 != 0) return 0;
    require(door.say("GET /boot?mac= HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 200"));
    require(door.say("GET /ipxe/undionly.kpxe HTTP/1.1\r\nHost: x\r\n\r\n").ends_with(kProgram));
    return 0;
}
