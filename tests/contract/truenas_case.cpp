// SPDX-License-Identifier: GPL-3.0-or-later
// A room over the TrueNAS API, against TrueNasServer: by its own transport, and by midclt over SSH.
#include "tests/contract/truenas_case.h"

#include "core/remote/ssh_commands.h"
#include "core/truenas/truenas_host.h"
#include "tests/contract/machine_case.h"
#include "tests/support/nas_environment.h"
#include "tests/support/sshd.h"
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
        , m_version(version)
    {
        truenas::TrueNasOptions nas;
        nas.host = "127.0.0.1";
        nas.port = m_machine.port();
        nas.root = quickRoom().root;
        nas.user = "freshseat";
        nas.secret = Secret(TrueNasServer::key());
        nas.knownCertificates = m_known;
        nas.acceptCertificate = m_machine.fingerprint();
        static_cast<void>(m_machine.door()); // its cron jobs reach it by it
        auto host = truenas::connectTrueNas(nas);
        if (!host) throw std::runtime_error(host.error().message);
        zfsroom::RoomOptions options = quickRoom();
        options.authority = m_authority = host->authority;
        m_backend = std::make_unique<zfsroom::ZfsBackend>(
            "truenas", "somebody (truenas)",
            zfsroom::RoomHosts{std::move(host->zfs), std::move(host->iscsi), {}, std::move(host->night)},
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
    [[nodiscard]] bool schedules() const override { return m_version != TrueNasVersion::Core133; }
    [[nodiscard]] bool endsSessions() const override { return m_version != TrueNasVersion::Core133; }
    [[nodiscard]] bool onlyResets() const override { return true; }

private:
    const TrueNasVersion m_version;
    std::string m_authority;
    const std::string m_known = std::filesystem::temp_directory_path() / ("truenas_case_" + std::to_string(::getpid()));
    std::unique_ptr<zfsroom::ZfsBackend> m_backend;
};

/// midclt and the devices of volumes, behind a real sshd.
class TrueNasSshCase final : public BareMachineCase<TrueNasServer>
{
public:
    explicit TrueNasSshCase(TrueNasVersion version)
        : BareMachineCase(version)
        , m_sshd(nasEnvironment(m_machine.door()))
    {
        remote::SshOptions ssh;
        ssh.identity = m_sshd.identity();
        ssh.knownHosts = m_sshd.knownHosts();
        auto commands = remote::connectCommands({Sshd::user(), "127.0.0.1", m_sshd.port()}, ssh);
        if (!commands) throw std::runtime_error(commands.error().message);
        auto host = truenas::trueNasOverCommands(std::move(*commands), {"127.0.0.1", quickRoom().root});
        if (!host) throw std::runtime_error(host.error().message);
        zfsroom::RoomOptions options = quickRoom();
        options.authority = m_authority = host->authority;
        m_backend =
            std::make_unique<zfsroom::ZfsBackend>("truenas", "somebody (truenas)",
                                                  zfsroom::RoomHosts{std::move(host->zfs), std::move(host->iscsi),
                                                                     std::move(host->rehearse), std::move(host->night)},
                                                  std::move(options));
    }
    StorageBackend &backend() override { return *m_backend; }
    [[nodiscard]] std::string authority() const override { return m_authority; }
    [[nodiscard]] bool schedules() const override { return true; }
    [[nodiscard]] bool onlyResets() const override { return true; }
    bool cut() override
    {
        m_sshd.dropConnections();
        return true;
    }

private:
    std::string m_authority;
    Sshd m_sshd;
    std::unique_ptr<zfsroom::ZfsBackend> m_backend;
};

BackendCase sshCaseOf(const char *name, TrueNasVersion version)
{
    return {name, [version] { return std::make_unique<TrueNasSshCase>(version); }};
}

BackendCase caseOf(const char *name, TrueNasVersion version)
{
    return {name, [version] { return std::make_unique<TrueNasCase>(version); }};
}

} // namespace

std::vector<BackendCase> truenasCases()
{
    return {caseOf("TrueNasCore133", TrueNasVersion::Core133), caseOf("TrueNas2410", TrueNasVersion::Scale2410),
            caseOf("TrueNas2504", TrueNasVersion::V2504),      caseOf("TrueNas2510", TrueNasVersion::V2510),
            caseOf("TrueNas26", TrueNasVersion::V260),         sshCaseOf("TrueNasSsh2510", TrueNasVersion::V2510)};
}

} // namespace freshseat::test
