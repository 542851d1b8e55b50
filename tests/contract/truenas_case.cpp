// SPDX-License-Identifier: GPL-3.0-or-later
// A room over the TrueNAS API, against TrueNasServer.
#include "tests/contract/truenas_case.h"

#include "core/truenas/truenas_host.h"
#include "tests/contract/machine_case.h"
#include "tests/support/truenas_server.h"

#include <filesystem>
#include <unistd.h>

namespace freshseat::test {

namespace {

class TrueNasCase final : public BareMachineCase<TrueNasServer>
{
public:
    explicit TrueNasCase(TrueNasVersion version)
        : BareMachineCase(version)
    {
        truenas::TrueNasOptions nas;
        nas.host = "127.0.0.1";
        nas.port = m_machine.port();
        nas.user = "freshseat";
        nas.secret = Secret(TrueNasServer::key());
        nas.knownCertificates = m_known;
        nas.acceptCertificate = m_machine.fingerprint();
        auto host = truenas::connectTrueNas(nas);
        if (!host) throw std::runtime_error(host.error().message);
        zfsroom::RoomOptions options = quickRoom();
        options.authority = m_authority = host->authority;
        m_backend = std::make_unique<zfsroom::ZfsBackend>(
            "truenas", "somebody (truenas)", zfsroom::RoomHosts{std::move(host->zfs), std::move(host->iscsi)},
            std::move(options));
    }
    ~TrueNasCase() override
    {
        m_backend.reset();
        std::filesystem::remove(m_known);
    }
    TrueNasCase(const TrueNasCase &) = delete;
    TrueNasCase &operator=(const TrueNasCase &) = delete;

    StorageBackend &backend() override { return *m_backend; }
    [[nodiscard]] std::string authority() const override { return m_authority; }

private:
    std::string m_authority;
    const std::string m_known = std::filesystem::temp_directory_path() / ("truenas_case_" + std::to_string(::getpid()));
    std::unique_ptr<zfsroom::ZfsBackend> m_backend;
};

BackendCase caseOf(const char *name, TrueNasVersion version)
{
    return {name, [version] { return std::make_unique<TrueNasCase>(version); }};
}

} // namespace

std::vector<BackendCase> truenasCases()
{
    return {caseOf("TrueNas2410", TrueNasVersion::Scale2410), caseOf("TrueNas2504", TrueNasVersion::V2504),
            caseOf("TrueNas2510", TrueNasVersion::V2510), caseOf("TrueNas26", TrueNasVersion::V260)};
}

} // namespace freshseat::test
