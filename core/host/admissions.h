// SPDX-License-Identifier: GPL-3.0-or-later
// Admissions: the gatekeeper of the iSCSI server, answering from the room. Rules 1, 5 and 7 of the product are kept
// here.
//
// Threading: credentials(), targets() and left() answer from memory on the workers; admit() decides on the room's pool.
#pragma once
#include "core/host/boot_secrets.h"
#include "core/host/gate.h"
#include "core/host/room_core.h"
#include "core/host/seat_disks.h"
#include "core/host/seat_reset.h"

#include <functional>
#include <vector>

namespace freshseat::host {

class Admissions final : public iscsi::Gatekeeper
{
public:
    Admissions(RoomCore &core, SeatDisks &disks, SeatReset &reset, BootSecrets &secrets)
        : m_core(core)
        , m_disks(disks)
        , m_reset(reset)
        , m_secrets(secrets)
    {}

    iscsi::CredentialsAnswer credentials(const iscsi::LoginClaim &claim) override;
    void admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided) override;
    std::vector<iscsi::DiscoveredTarget> targets(const iscsi::LoginClaim &claim) override;
    void began(iscsi::SessionId session, std::shared_ptr<const iscsi::SessionCounters> counters) override;
    void refused(const iscsi::LoginClaim &claim, iscsi::LoginStatus status) override;
    void left(iscsi::SessionId session) override;

    /// Refuses from now on and waits until nothing is being decided.
    void close() { m_gate.close(); }

private:
    /// What the decision needs to know of the seat, copied under the registry's lock.
    struct Candidate {
        RowId seat = 0;
        catalog::SeatRecord record;
        LoginKind kind = LoginKind::Random;
        std::vector<LiveSession> sessions;
        std::vector<catalog::LoginRecord> logins;
        bool usedByOs = false;
        bool updates = false; ///< an update session: nothing is reset
        bool publishing = false;
        bool fresh = false;          ///< its policy or a schedule resets all of it at this boot
        bool moves = false;          ///< a roll-out resets what it moves at this boot, whatever its policy
        bool armed = false;          ///< a boot script was fetched since the last firmware login
        bool inScriptedBoot = false; ///< firmware of a boot that began with a script, not long ago
    };
    [[nodiscard]] iscsi::Admission decide(const iscsi::LoginClaim &claim);
    Result<Candidate> candidate(RowId seat, const iscsi::LoginClaim &claim);
    [[nodiscard]] iscsi::Admission admitHeld(const Candidate &candidate, const iscsi::LoginClaim &claim);
    [[nodiscard]] bool mayUseSecret(const Candidate &candidate, const iscsi::LoginClaim &claim);
    [[nodiscard]] static bool beginsBoot(const Candidate &candidate);
    Result<void> prepareBoot(const Candidate &candidate);
    void noteRefusal(SeatRuntime &seat, std::string_view event, const std::string &why, const iscsi::LoginClaim &claim);
    void noteRefusal(RowId seat, std::string_view event, const std::string &why, const iscsi::LoginClaim &claim);
    void diskFailed(const Candidate &candidate, const Error &error);
    Result<void> remember(const Candidate &candidate, const iscsi::LoginClaim &claim);
    void seatSession(const Candidate &candidate, const iscsi::LoginClaim &claim);

    RoomCore &m_core;
    SeatDisks &m_disks;
    SeatReset &m_reset;
    BootSecrets &m_secrets;
    Gate m_gate;
};

} // namespace freshseat::host
