// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/truenas_host.h"

#include "core/base/text.h"
#include "core/truenas/midclt.h"
#include "core/truenas/nas_night.h"
#include "core/truenas/rehearsed_calls.h"
#include "core/truenas/rows.h"

namespace freshseat::truenas {

namespace {

std::unique_ptr<zfs::NightHost> nightOf(const std::shared_ptr<Nas> &nas)
{
    return nas->api().can(Ability::RunsSchedule) ? nightOn(nas) : nullptr;
}

/// Commands on the NAS, by SSH.
struct Shell {
    std::shared_ptr<Commands> commands;
    std::vector<std::string> before;
};

VolumeWay wayBy(const std::optional<Shell> &shell)
{
    if (!shell) return {};
    return {std::make_unique<DeviceVolumes>(shell->commands, shell->before)};
}

/// The same method layer, over a line that writes changes down.
zfs::Rehearsal rehearsalOf(const std::shared_ptr<Nas> &real, const IscsiBase &base, const NasPlace &place,
                           const std::optional<Shell> &shell)
{
    const auto notes = std::make_shared<zfs::CallNotes>();
    auto made = std::make_unique<RehearsedCalls>(real, place.root, notes);
    VolumeWay way{{}, &NasVolume::rehearse};
    if (shell) way = wayBy(Shell{std::make_shared<zfs::WrittenCommands>(notes), shell->before});
    NasOptions options;
    options.api = real->api();
    const auto once = std::make_shared<std::unique_ptr<CallLine>>(std::move(made)); // it never ends by itself
    options.line = [once]() -> Result<std::unique_ptr<CallLine>> { return std::move(*once); };
    const std::shared_ptr<Nas> nas = *Nas::connect(options);
    return {datasetsOn(nas, base, place, std::move(way)), std::make_unique<NasExports>(nas, base),
            [notes] { return notes->list(); }, nightOf(nas)};
}

/// `shell`: how volumes are read and written, if not by iSCSI.
Result<TrueNasHost> hostOver(const std::shared_ptr<Nas> &nas, const NasPlace &place, const std::optional<Shell> &shell)
{
    const auto base = iscsiBaseOf(*nas);
    if (!base) return failure(base);
    return TrueNasHost{datasetsOn(nas, *base, place, wayBy(shell)), std::make_unique<NasExports>(nas, *base),
                       [nas, base = *base, host = place.host, shell](const std::string &root) {
                           return rehearsalOf(nas, base, {host, root}, shell);
                       },
                       base->name, nightOf(nas)};
}

// Our user id, the address we reached it at, whether we may become root, and whether it is a TrueNAS.
constexpr const char *kProbe = "id -u; echo \"${SSH_CONNECTION-}\" | cut -d' ' -f3; "
                               "sudo -n true 2>/dev/null && echo yes || echo no; "
                               "command -v midclt >/dev/null && command -v python3 >/dev/null && echo yes || echo no";

/// What the local middleware knows: `midclt` speaks the newest there is.
Result<Api> apiBy(CallLine &line)
{
    const Request newer{"pool.snapshot.query", Json::array({whereIs("id", "=", "")})};
    const auto said = line.call({&newer, 1}, std::chrono::seconds(60));
    if (!said) return failure(said);
    Api api;
    const auto *refusal = std::get_if<Refusal>(&said->front());
    if (refusal == nullptr || refusal->name != "ENOMETHOD") api.year = 2510;
    return api;
}

} // namespace

Result<TrueNasHost> connectTrueNas(const TrueNasOptions &options)
{
    const NasAddress address{options.host, options.port};
    const KnownCertificates known(options.knownCertificates, options.acceptCertificate);
    const auto versions = httpsGet(address, known, "/api/versions");
    if (!versions) return failure(versions);
    NasOptions nasOptions;
    nasOptions.api = apiFrom(*versions);
    nasOptions.login = {options.user, options.secret, options.otp};
    nasOptions.dial = [address, known](const std::string &endpoint) { return connectNas(address, known, endpoint); };
    auto nas = Nas::connect(std::move(nasOptions));
    if (!nas) return failure(nas);
    return hostOver(*nas, {options.host, options.root}, std::nullopt);
}

Result<TrueNasHost> trueNasOverCommands(std::unique_ptr<Commands> commands, const NasPlace &place)
{
    const auto said = commands->run({"sh", "-c", kProbe});
    if (!said) return failure(said);
    const auto lines = split(said->output, '\n');
    if (said->exitCode != 0 || lines.size() < 4 || lines[3] != "yes") {
        return fail(ErrorCode::Unsupported, "the machine that we log in to has no midclt: it is no TrueNAS",
                    "use zfs+ssh:// for a Linux host with OpenZFS");
    }
    std::vector<std::string> before; // who is not root asks as himself
    if (lines[0] != "0" && lines[2] == "yes") before = {"sudo", "-n"};
    const std::shared_ptr<Commands> shared = std::move(commands);
    const auto line = [shared, before, peer = lines[1]]() -> Result<std::unique_ptr<CallLine>> {
        return std::make_unique<MidcltCalls>(shared, before, peer);
    };
    const auto api = apiBy(**line());
    if (!api) return failure(api);
    NasOptions options;
    options.api = *api;
    options.line = line;
    options.keepAlive = std::chrono::minutes(2);
    auto nas = Nas::connect(std::move(options));
    if (!nas) return failure(nas);
    if (!(*nas)->api().can(Ability::UserProperties)) { // its disks are not read and written as Linux does
        return fail(ErrorCode::Unsupported, "TrueNAS CORE is not supported over SSH", "use truenas://HOST/POOL");
    }
    return hostOver(*nas, place, Shell{shared, before});
}

} // namespace freshseat::truenas
