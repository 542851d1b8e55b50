// SPDX-License-Identifier: GPL-3.0-or-later
// BootService: the doors PCs come through for their scripts and boot programs: one on loopback, always; one on the boot
// network, once the owner has chosen it.
//
// Threading: any thread; open() and close() wait.
#pragma once
#include "core/boot/http_server.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace freshseat::host {

class BootService
{
public:
    /// Before any door is opened. Not for secrets: whoever reaches the door may ask.
    void route(const std::string &path, boot::HttpHandler handler);
    /// GET /ipxe/NAME: the boot programs in `folder`, those alone.
    void serveFiles(const std::filesystem::path &folder);

    /// Opens the door on loopback, at the port of `address`, port 0 = any; answers the real "ADDR:PORT". An address
    /// that is not loopback waits for the boot network.
    Result<std::string> open(const std::string &address);
    /// A second door on the boot network, at the same port; the one before is closed. InUse, Usage as HttpServer.
    Result<std::string> openNetwork(const std::string &host);
    void closeNetwork();
    void close();

    /// "ADDR:PORT" PCs ask: of the boot network, else of loopback; empty: no door is open.
    [[nodiscard]] std::string address() const;

private:
    [[nodiscard]] std::unique_ptr<boot::HttpServer> makeServer() const;

    std::vector<std::pair<std::string, boot::HttpHandler>> m_routes;
    mutable std::mutex m_mutex; ///< guards everything below
    std::unique_ptr<boot::HttpServer> m_loopback;
    std::unique_ptr<boot::HttpServer> m_network;
    std::string m_loopbackAddress;
    std::string m_networkAddress;
};

} // namespace freshseat::host
