// SPDX-License-Identifier: GPL-3.0-or-later
// A room over the TrueNAS API, against TrueNasServer.
#include "tests/contract/truenas_case.h"

#include "core/storage/zfs/zfs_backend.h"
#include "core/truenas/truenas_host.h"
#include "tests/support/truenas_server.h"

#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace freshseat::test {

namespace {

class TrueNasCase final : public ContractRoom
{
public:
    explicit TrueNasCase(TrueNasVersion version)
        : m_server(version)
    {
        truenas::TrueNasOptions nas;
        nas.host = "127.0.0.1";
        nas.port = m_server.port();
        nas.user = "freshseat";
        nas.secret = Secret(TrueNasServer::key());
        nas.knownCertificates = m_known;
        nas.acceptCertificate = m_server.fingerprint();
        auto host = truenas::connectTrueNas(nas);
        if (!host) throw std::runtime_error(host.error().message);
        zfsroom::RoomOptions options;
        options.root = "tank/freshseat";
        options.clientName = "contract";
        options.forceHold = std::chrono::seconds(0);
        options.poll = std::chrono::milliseconds(20);
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
    void occupy(const SeatName &seat) override
    {
        const Seat shown = look(seat);
        if (!m_server.logIn(shown.target, shown.initiator, "192.0.2.99")) throw std::runtime_error("not let in");
    }
    void writeOn(const SeatName &seat) override
    {
        occupy(seat);
        const std::string target = look(seat).target;
        if (!m_server.write(target, 4096, std::string(4096, 'w'))) throw std::runtime_error("cannot write");
        m_server.logOut(target);
    }
    void ask(const std::string & /*mac*/) override {}
    bool stall() override
    {
        m_server.stall();
        return true;
    }
    bool cut() override
    {
        m_server.cut();
        return true;
    }
    [[nodiscard]] std::string authority() const override { return m_authority; }
    [[nodiscard]] bool boots() const override { return false; }
    [[nodiscard]] bool schedules() const override { return false; }
    [[nodiscard]] bool dataDisks() const override { return false; }
    [[nodiscard]] bool counts() const override { return false; }
    [[nodiscard]] bool sends() const override { return false; }

private:
    Seat look(const SeatName &name)
    {
        const auto seat = m_backend->seat(name);
        if (!seat) throw std::runtime_error(seat.error().message);
        return *seat;
    }

    std::string m_authority;
    TrueNasServer m_server;
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
