// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/sticks.h"

#include "core/base/host_port.h"
#include "core/boot/stick.h"
#include "core/host/export_downloads.h"
#include "core/model/rules.h"

#include <algorithm>
#include <filesystem>

namespace freshseat::host {

namespace {

/// "ADDR:PORT" of what the owner wrote: the port is that of the boot service where he named none.
std::string withPort(const std::string &server, const std::string &port)
{
    const HostPort named = splitHostPort(server);
    return named.port.empty() ? joinHostPort(named.host, port) : server;
}

bool isV6(const std::string &server)
{
    return server.starts_with('[') || std::count(server.begin(), server.end(), ':') > 1;
}

Result<void> noV6(const std::string &server)
{
    if (!isV6(server)) return {};
    return fail(ErrorCode::Usage, "PCs boot over IPv4 alone: \"" + server + "\" is an IPv6 address",
                "give an IPv4 address or a host name");
}

/// Where the stick sends its PC without being told by the owner.
Result<void> isThere(const std::string &address)
{
    if (!boot::isLoopback(splitHostPort(address).host)) return noV6(address);
    return fail(ErrorCode::Failed,
                "the stick would send its PC to " + address + ", which is the PC itself; no stick was made",
                "let freshseatd listen on the address of the room's network (--iscsi ADDR:PORT), or name the address "
                "with --server");
}

} // namespace

Result<std::unique_ptr<Download>> Sticks::begin(const Caller &caller, const StickSpec &spec)
{
    auto download = make(spec);
    const std::string object = spec.seat ? "seat " + nameAsKept(*spec.seat) : "host " + m_room.options.hostName;
    JournalEntry entry{
        0, m_room.clock.now(), caller.who, "boot.stick", object, "done", spec.seat ? "it holds the seat's secret" : ""};
    if (!download) {
        entry.outcome = outcomeOf(download.error());
        entry.detail = download.error().message;
    }
    m_room.journal(entry);
    return download;
}

std::string Sticks::nameAsKept(const SeatName &name)
{
    const auto seats = m_room.seatsNow();
    const Seat *seat = seats ? findSeat(*seats, name) : nullptr;
    return seat == nullptr ? name.value() : seat->name.value();
}

Result<std::string> Sticks::scriptOf(const StickSpec &spec)
{
    if (const auto fits = noV6(spec.server.value_or("")); !fits) return failure(fits);
    if (spec.seat) {
        const auto script = m_desk.seatScript(*spec.seat, spec.server.value_or(""));
        if (!script) return failure(script);
        if (const auto fits = isThere(script->portal); !spec.server && !fits) return failure(fits);
        const auto turn = turnOf(spec);
        if (!turn) return failure(turn);
        return boot::fixedScript(spec, *script, *turn);
    }
    const std::string own = m_service.address();
    if (own.empty() && !spec.server)
        return fail(ErrorCode::Unsupported, "the HTTP boot service does not run: a stick would have nobody to ask",
                    "start freshseatd with --http, or make a stick for one seat with --seat");
    const std::string port = splitHostPort(own).port;
    if (spec.server) return boot::stickScript(spec, withPort(*spec.server, port), {});
    if (const auto fits = isThere(serviceFor(own)); !fits) return failure(fits);
    // By the address of the boot network, and by the host's name, should the address change one day.
    return boot::stickScript(spec, serviceFor(own), m_room.options.hostName + ":" + port);
}

/// Where PCs will find the boot service that is open at `own`, on loopback until there is a boot network.
std::string Sticks::serviceFor(const std::string &own)
{
    const auto [host, port] = splitHostPort(own);
    return boot::isLoopback(host) ? joinHostPort(m_room.ownAddress(), port) : own;
}

Result<std::optional<boot::StickTurn>> Sticks::turnOf(const StickSpec &spec)
{
    const std::string own = m_service.address();
    auto token = m_room.stickToken(*spec.seat);
    if (!token) return failure(token);
    if (own.empty() || token->empty()) return std::optional<boot::StickTurn>();
    const std::string server = spec.server ? withPort(*spec.server, splitHostPort(own).port) : serviceFor(own);
    return std::optional(boot::StickTurn{server, std::move(*token)});
}

Result<std::unique_ptr<Download>> Sticks::make(const StickSpec &spec)
{
    const auto script = scriptOf(spec);
    if (!script) return failure(script);
    const auto programs = boot::stickPrograms(m_room.options.boot.programs);
    if (!programs) return failure(programs);
    std::error_code error; // a companion has no images on their way, and so no folder for them yet
    std::filesystem::create_directories(m_room.options.staging, error);
    auto file = StagingFile::create(m_room.options.staging, boot::kStickSize);
    if (!file) return failure(file);
    const boot::StickParts parts{*script, *programs, m_room.options.boot.state};
    if (const auto done = boot::makeStick(parts, (*file)->path()); !done) return failure(done);
    return fileDownload(std::move(*file));
}

} // namespace freshseat::host
