// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/local_socket.h"

#include "core/base/text.h"
#include "core/net/socket.h"

#include <cstdlib>
#include <utility>

namespace freshseat::common {

namespace {

constexpr const char *kStartHint = "Start the helper: freshseatd, or systemctl start freshseatd.";

/// Whatever kept us from the socket, it means for the person that the helper cannot be reached (or not by this user).
Error notServed(const Error &error)
{
    if (error.code == ErrorCode::Usage) return error;
    if (error.code == ErrorCode::NotAllowed)
        return {error.code, error.message + ".",
                "Run it as the user who runs freshseatd, or as a member of the socket's group."};
    return {ErrorCode::Unreachable, "No helper answers: " + error.message + ".", kStartHint};
}

} // namespace

Environment processEnvironment()
{
    return [](const char *name) -> std::optional<std::string> {
        const char *value = std::getenv(name);
        if (value == nullptr || *value == '\0') return std::nullopt;
        return std::string(value);
    };
}

std::vector<std::filesystem::path> controlSocketCandidates(const Environment &environment)
{
    std::vector<std::filesystem::path> out;
    if (const auto state = environment("FRESHSEAT_STATE"))
        out.emplace_back(std::filesystem::path(*state) / "control.sock");
    if (const auto state = environment("XDG_STATE_HOME")) {
        out.emplace_back(std::filesystem::path(*state) / "freshseat/control.sock");
    } else if (const auto home = environment("HOME")) {
        out.emplace_back(std::filesystem::path(*home) / ".local/state/freshseat/control.sock");
    }
    out.emplace_back("/run/freshseat/control.sock");
    return out;
}

Result<std::filesystem::path> findControlSocket(const std::string &path, const Environment &environment)
{
    if (!path.empty()) return std::filesystem::path(path);
    const auto candidates = controlSocketCandidates(environment);
    std::vector<std::string> places;
    for (const auto &candidate : candidates) {
        std::error_code ignored;
        if (std::filesystem::exists(candidate, ignored)) return candidate;
        places.push_back(candidate.string());
    }
    return fail(ErrorCode::Unreachable, "No helper runs on this machine: there is no " + join(places, ", no ") + ".",
                std::string(kStartHint) + " Another machine is reached by --connect ssh://USER@HOST.");
}

Result<UniqueFd> connectControlSocket(const std::filesystem::path &path)
{
    auto fd = net::connectUnix(path.string());
    if (!fd) return tl::unexpected(notServed(fd.error()));
    return fd;
}

} // namespace freshseat::common
