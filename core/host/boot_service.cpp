// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/boot_service.h"

#include "core/base/host_port.h"
#include "core/base/log.h"
#include "core/boot/neighbours.h"

namespace freshseat::host {

namespace {

/// A name in the folder, no way out of it.
bool isPlainName(const std::string &name)
{
    static constexpr std::string_view kFits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    return !name.empty() && name.front() != '.' && name.find_first_not_of(kFits) == std::string::npos;
}

} // namespace

void BootService::route(const std::string &path, boot::HttpHandler handler)
{
    m_routes.emplace_back(path, std::move(handler));
}

void BootService::serveFiles(const std::filesystem::path &folder)
{
    static constexpr std::string_view kPath = "/ipxe/";
    route(std::string(kPath), [folder](const boot::HttpRequest &request) -> boot::HttpReply {
        const std::string name = request.path.substr(kPath.size());
        std::error_code error;
        if (!isPlainName(name) || !std::filesystem::is_regular_file(folder / name, error))
            return {404, "text/plain; charset=utf-8", "no such boot program\n", {}};
        return {200, "application/octet-stream", {}, (folder / name).string()};
    });
}

std::unique_ptr<boot::HttpServer> BootService::makeServer() const
{
    auto server = std::make_unique<boot::HttpServer>();
    for (const auto &[path, handler] : m_routes) server->route(path, handler);
    return server;
}

Result<std::string> BootService::open(const std::string &address)
{
    auto server = makeServer();
    const auto [host, port] = splitHostPort(address);
    const bool loopback = boot::isLoopback(host);
    if (!loopback)
        log::warning("HTTP: scripts are served on loopback only until a boot network is chosen (boot network on)");
    auto real = server->start(loopback ? address : joinHostPort("127.0.0.1", port));
    if (!real) return real;
    const std::lock_guard lock(m_mutex);
    m_loopback = std::move(server);
    m_loopbackAddress = *real;
    return real;
}

Result<std::string> BootService::openNetwork(const std::string &host)
{
    closeNetwork();
    auto server = makeServer();
    const std::lock_guard lock(m_mutex);
    if (m_loopbackAddress.empty()) return fail(ErrorCode::Failed, "the HTTP boot service does not run");
    auto real = server->start(joinHostPort(host, splitHostPort(m_loopbackAddress).port));
    if (!real) return real;
    m_network = std::move(server);
    m_networkAddress = *real;
    return real;
}

void BootService::closeNetwork()
{
    std::unique_ptr<boot::HttpServer> server;
    {
        const std::lock_guard lock(m_mutex);
        server = std::move(m_network);
        m_networkAddress.clear();
    }
    if (server) server->stop();
}

void BootService::close()
{
    closeNetwork();
    std::unique_ptr<boot::HttpServer> server;
    {
        const std::lock_guard lock(m_mutex);
        server = std::move(m_loopback);
        m_loopbackAddress.clear();
    }
    if (server) server->stop();
}

std::string BootService::address() const
{
    const std::lock_guard lock(m_mutex);
    return m_networkAddress.empty() ? m_loopbackAddress : m_networkAddress;
}

} // namespace freshseat::host
