// SPDX-License-Identifier: GPL-3.0-or-later
// demo: itself; demo: behind the control protocol on a socket; the same behind a real sshd and `freshseatctl stdio`;
// (helper_case.cpp) a real helper; (zfs_case.cpp) a room on ZFS; (companion_case.cpp) a companion in front of that; and
// (truenas_case.cpp) a room on a TrueNAS.
#include "tests/contract/backend_cases.h"

#include "core/remote/ssh_command.h"
#include "core/storage/demo/demo_backend.h"
#include "tests/contract/companion_case.h"
#include "tests/contract/helper_case.h"
#include "tests/contract/truenas_case.h"
#include "tests/contract/zfs_case.h"
#include "tests/core/control/control_fixture.h"
#include "tests/support/sshd.h"

#include <filesystem>
#include <stdexcept>

namespace freshseat::test {

namespace {

demo::DemoOptions quietRoom()
{
    demo::DemoOptions options;
    options.ticking = false;
    options.seats = 3;
    return options;
}

/// The demo room, and what tests do behind its back.
class DemoRoomCase : public ContractRoom
{
public:
    StorageBackend &backend() override { return m_demo; }
    void occupy(const SeatName &seat) override { m_demo.setSession(seat, "192.0.2.99"); }
    void writeOn(const SeatName &seat) override
    {
        m_demo.setSession(seat, "192.0.2.98");
        m_demo.setDirtyBytes(seat, 4096);
        m_demo.setSession(seat, {});
    }
    void ask(const std::string &mac) override
    {
        Pc pc;
        pc.mac = mac;
        m_demo.addPc(pc);
    }
    bool stall() override
    {
        m_demo.setDelay(std::chrono::hours(1));
        return true;
    }
    [[nodiscard]] bool keepsBytes() const override { return false; }
    [[nodiscard]] bool sends() const override { return false; }

protected:
    demo::DemoBackend m_demo{quietRoom()};
};

/// The demo room behind the protocol.
class ServedCase : public DemoRoomCase
{
public:
    ServedCase() { m_helper = m_served.connect(); }
    ~ServedCase() override { endServer(); }
    StorageBackend &backend() override { return *m_helper; }
    bool cut() override
    {
        endServer();
        return true;
    }

protected:
    explicit ServedCase(std::nullptr_t) {}
    void endServer()
    {
        m_demo.cancel(); // a stalled call ends
        m_served.stop();
    }

    ServedRoom m_served{m_demo};
    std::unique_ptr<StorageBackend> m_helper;
};

/// The demo room behind the protocol behind sshd.
class SshCase final : public ServedCase
{
public:
    SshCase()
        : ServedCase(nullptr)
        , m_socket(server().directory() + "/control.sock")
    {
        std::filesystem::remove(m_socket);
        const auto listening = m_served.onLoop([this] { return m_served.server().listen(m_socket); });
        if (!listening) throw std::runtime_error(listening.error().message);
        remote::SshOptions options;
        options.identity = server().identity();
        options.knownHosts = server().knownHosts();
        auto stream = remote::runOverSsh({Sshd::user(), "127.0.0.1", server().port()}, options,
                                         {FRESHSEATCTL, "stdio", m_socket});
        if (!stream) throw std::runtime_error(stream.error().message);
        auto helper = helper::HelperBackend::connect(std::move(*stream), "contract");
        if (!helper) throw std::runtime_error(helper.error().message);
        m_helper = std::move(*helper);
    }
    bool cut() override
    {
        server().dropConnections();
        return true;
    }

private:
    static Sshd &server()
    {
        static Sshd sshd; // one for all cases
        return sshd;
    }

    std::string m_socket;
};

template <class Case>
BackendCase caseOf(const char *name)
{
    return {name, [] { return std::make_unique<Case>(); }};
}

} // namespace

std::vector<BackendCase> backendCases()
{
    std::vector<BackendCase> cases{caseOf<DemoRoomCase>("Demo"),
                                   caseOf<ServedCase>("DemoBehindProtocol"),
                                   caseOf<SshCase>("DemoBehindSsh"),
                                   helperCase(),
                                   zfsCase(),
                                   companionCase()};
    for (BackendCase &one : truenasCases()) cases.push_back(std::move(one));
    return cases;
}

} // namespace freshseat::test
