// SPDX-License-Identifier: GPL-3.0-or-later
// RoomOfDisks: a Gatekeeper for tests and benchmarks: some targets over given disks, one optional CHAP user for all of
// them.
#pragma once
#include "core/block/block_device.h"
#include "core/iscsi/gatekeeper.h"
#include "core/iscsi/session_counters.h"
#include "core/target/target_server.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace freshseat::test {

class RoomOfDisks final : public iscsi::Gatekeeper
{
public:
    explicit RoomOfDisks(iscsi::Credentials credentials = {})
        : m_credentials(std::move(credentials))
    {}
    ~RoomOfDisks() override;

    /// Before anybody logs in. `disks`: index = LUN, null = absent. The disks belong to `worker` of `server`.
    void add(target::TargetServer &server, const std::string &name, unsigned worker,
             std::vector<std::shared_ptr<block::BlockDevice>> disks);
    /// Before anybody logs in: sends everybody to another portal (login redirect).
    void moveTo(std::string portal) { m_movedTo = std::move(portal); }
    /// Takes the units apart on their workers; the server still runs.
    void clear(target::TargetServer &server);

    iscsi::CredentialsAnswer credentials(const iscsi::LoginClaim &claim) override;
    void admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided) override;
    std::vector<iscsi::DiscoveredTarget> targets(const iscsi::LoginClaim &claim) override;
    void began(iscsi::SessionId session, std::shared_ptr<const iscsi::SessionCounters> counters) override;
    void left(iscsi::SessionId session) override;

    /// Of every session that began, in that order.
    [[nodiscard]] std::vector<std::shared_ptr<const iscsi::SessionCounters>> counters() const;
    /// Sessions admitted and not yet left.
    [[nodiscard]] std::size_t inside() const;
    /// left() for a session that is not inside: a broken promise of the server.
    [[nodiscard]] std::size_t strangersLeft() const;

private:
    iscsi::Credentials m_credentials;
    std::string m_movedTo; ///< empty: nobody is sent away
    std::map<std::string, std::shared_ptr<iscsi::TargetUnits>> m_targets;
    mutable std::mutex m_mutex; ///< guards what follows
    std::vector<iscsi::SessionId> m_inside;
    std::size_t m_strangersLeft = 0;
    std::vector<std::shared_ptr<const iscsi::SessionCounters>> m_counters;
};

} // namespace freshseat::test
