// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/truenas_host.h"

#include "core/truenas/nas_datasets.h"
#include "core/truenas/rehearsed_calls.h"

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

/// The same method layer, over a line that writes changes down.
zfs::Rehearsal rehearsalOf(const std::shared_ptr<Nas> &real, const IscsiBase &base, const std::string &host,
                           const std::string &root)
{
    auto made = std::make_unique<RehearsedCalls>(real, root);
    const auto calls = [line = made.get()] { return line->calls(); };
    NasOptions options;
    options.api = real->api();
    const auto once = std::make_shared<std::unique_ptr<CallLine>>(std::move(made)); // it never ends by itself
    options.line = [once]() -> Result<std::unique_ptr<CallLine>> { return std::move(*once); };
    const std::shared_ptr<Nas> nas = *Nas::connect(options);
    return {datasetsOn(nas, base, host), std::make_unique<NasExports>(nas, base), [nas, calls] { return calls(); }};
}

TrueNasHost hostOver(const std::shared_ptr<Nas> &nas, const IscsiBase &base, const std::string &host)
{
    return {datasetsOn(nas, base, host), std::make_unique<NasExports>(nas, base),
            [nas, base, host](const std::string &root) { return rehearsalOf(nas, base, host, root); }, base.name};
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
    nasOptions.login = {options.user, options.secret};
    nasOptions.dial = [address, known](const std::string &endpoint) { return connectNas(address, known, endpoint); };
    auto nas = Nas::connect(std::move(nasOptions));
    if (!nas) return failure(nas);
    if (const auto fits = checkKind(**nas); !fits) return failure(fits);
    const auto base = iscsiBaseOf(**nas);
    if (!base) return failure(base);
    return hostOver(*nas, *base, options.host);
}

} // namespace freshseat::truenas
