// SPDX-License-Identifier: GPL-3.0-or-later
// NasTarget: a real iSCSI target over the exports of a Nas. Real initiators log in by its rules, and their bytes land
// in its volumes.
#pragma once
#include "core/base/clock.h"
#include "core/iscsi/gatekeeper.h"
#include "core/target/target_server.h"
#include "tests/support/truenas/nas.h"

#include <map>
#include <mutex>

namespace freshseat::test::truenas {

class NasTarget final : public iscsi::Gatekeeper
{
public:
    /// `mutex` guards `nas`.
    NasTarget(std::mutex &mutex, Nas &nas);
    ~NasTarget() override;
    [[nodiscard]] std::uint16_t port() const { return m_port; }

    iscsi::CredentialsAnswer credentials(const iscsi::LoginClaim &claim) override;
    void admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided) override;
    std::vector<iscsi::DiscoveredTarget> targets(const iscsi::LoginClaim &claim) override;
    void began(iscsi::SessionId session, std::shared_ptr<const iscsi::SessionCounters> counters) override;
    void left(iscsi::SessionId session) override;

private:
    std::shared_ptr<iscsi::TargetUnits> unitsFor(const iscsi::LoginClaim &claim);

    std::mutex &m_mutex; ///< guards what follows, too
    Nas &m_nas;
    std::map<iscsi::SessionId, iscsi::LoginClaim> m_claims;
    std::map<iscsi::SessionId, std::shared_ptr<iscsi::TargetUnits>> m_units;
    SystemClock m_clock;
    std::uint16_t m_port = 0;
    target::TargetServer m_server; ///< the first to go
};

} // namespace freshseat::test::truenas
