// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/truenas_host.h"

#include "core/truenas/nas_datasets.h"

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
    return TrueNasHost{datasetsOn(*nas, *base, options.host), std::make_unique<NasExports>(*nas, *base), base->name};
}

} // namespace freshseat::truenas
