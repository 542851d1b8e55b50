// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/sticks.h"

#include "core/boot/stick.h"
#include "core/host/export_downloads.h"
#include "core/model/rules.h"

namespace freshseat::host {

namespace {

/// "ADDR:PORT" of what the owner wrote: the port is that of the boot service where he named none.
std::string withPort(const std::string &server, const std::string &port)
{
    return server.find(':') == std::string::npos ? server + ":" + port : server;
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
    if (spec.seat) {
        const auto script = m_desk.seatScript(*spec.seat, spec.server.value_or(""));
        if (!script) return failure(script);
        return boot::fixedScript(spec, *script);
    }
    const std::string own = m_service.address();
    if (own.empty() && !spec.server)
        return fail(ErrorCode::Unsupported, "the HTTP boot service does not run: a stick would have nobody to ask",
                    "start freshseatd with --http, or make a stick for one seat with --seat");
    const std::string port = own.substr(own.rfind(':') + 1);
    if (spec.server) return boot::stickScript(spec, withPort(*spec.server, port), {});
    // By the address of the boot network, and by the host's name, should the address change one day.
    const std::string host = boot::isLoopback(own) ? m_room.ownAddress() + ":" + port : own;
    return boot::stickScript(spec, host, m_room.options.hostName + ":" + port);
}

Result<std::unique_ptr<Download>> Sticks::make(const StickSpec &spec)
{
    const auto script = scriptOf(spec);
    if (!script) return failure(script);
    const auto programs = boot::stickPrograms(m_room.options.boot.programs);
    if (!programs) return failure(programs);
    auto file = StagingFile::create(m_room.options.staging, boot::kStickSize);
    if (!file) return failure(file);
    const boot::StickParts parts{*script, *programs, m_room.options.boot.state};
    if (const auto done = boot::makeStick(parts, (*file)->path()); !done) return failure(done);
    return fileDownload(std::move(*file));
}

} // namespace freshseat::host
