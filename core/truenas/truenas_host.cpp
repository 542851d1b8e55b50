// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/truenas_host.h"

#include "core/base/text.h"
#include "core/truenas/midclt.h"
#include "core/truenas/nas_datasets.h"
#include "core/truenas/nas_night.h"
#include "core/truenas/rehearsed_calls.h"
#include "core/truenas/rows.h"

namespace freshseat::truenas {

namespace {

/// CORE has no properties of ours on its datasets, and no way to ask who is logged in to the API.
Result<void> checkKind(Nas &nas)
{
    const auto me = nas.call(Method::Me, Json::array());
    if (!me && me.error().code == ErrorCode::Unsupported) {
        return fail(ErrorCode::Unsupported, "TrueNAS CORE is not supported yet",
                    "move to TrueNAS 25.04 or later, or use zfs+ssh:// to a Linux host with OpenZFS");
    }
    if (!me) return failure(me);
    return {};
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
zfs::Rehearsal rehearsalOf(const std::shared_ptr<Nas> &real, const IscsiBase &base, const std::string &host,
                           const std::string &root, const std::optional<Shell> &shell)
{
    const auto notes = std::make_shared<zfs::CallNotes>();
    auto made = std::make_unique<RehearsedCalls>(real, root, notes);
    VolumeWay way{{}, &NasVolume::rehearse};
    if (shell) way = wayBy(Shell{std::make_shared<zfs::WrittenCommands>(notes), shell->before});
    NasOptions options;
    options.api = real->api();
    const auto once = std::make_shared<std::unique_ptr<CallLine>>(std::move(made)); // it never ends by itself
    options.line = [once]() -> Result<std::unique_ptr<CallLine>> { return std::move(*once); };
    const std::shared_ptr<Nas> nas = *Nas::connect(options);
    return {datasetsOn(nas, base, host, std::move(way)), std::make_unique<NasExports>(nas, base),
            [notes] { return notes->list(); }, nightOn(nas)};
}

/// CORE is told in words. `shell`: how volumes are read and written, if not by iSCSI.
Result<TrueNasHost> hostOver(const std::shared_ptr<Nas> &nas, const std::string &host,
                             const std::optional<Shell> &shell)
{
    if (const auto fits = checkKind(*nas); !fits) return failure(fits);
    const auto base = iscsiBaseOf(*nas);
    if (!base) return failure(base);
    return TrueNasHost{
        datasetsOn(nas, *base, host, wayBy(shell)), std::make_unique<NasExports>(nas, *base),
        [nas, base = *base, host, shell](const std::string &root) { return rehearsalOf(nas, base, host, root, shell); },
        base->name, nightOn(nas)};
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
    return hostOver(*nas, options.host, std::nullopt);
}

Result<TrueNasHost> trueNasOverCommands(std::unique_ptr<Commands> commands, const std::string &host)
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
    return hostOver(*nas, host, Shell{shared, before});
}

} // namespace freshseat::truenas
