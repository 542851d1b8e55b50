// SPDX-License-Identifier: GPL-3.0-or-later
// Gatekeeper: who may log in, to what. The iSCSI layer asks, the host's room answers (core/host); tests and benchmarks
// bring their own.
#pragma once
#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/scsi/logical_unit.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::iscsi {

using SessionId = std::uint64_t; ///< never 0, never reused while the daemon runs; also the SCSI NexusId
using Isid = std::array<std::uint8_t, 6>;

/// What a login says of itself (RFC 7143 section 6.2). Names are in lower case.
struct LoginClaim {
    SessionId session = 0; ///< the id this session will have
    std::string initiatorName;
    Isid isid{};
    bool discovery = false; ///< SessionType=Discovery: targetName is empty
    std::string targetName;
    std::string address; ///< the peer, without port: "192.168.1.23", "fe80::1"
    std::string portal;  ///< our end, "ADDR:PORT", as the peer reached it
    /// Credentials::others: the one it proved itself with; 0 = `secret`, or none was asked. Known to admit() alone.
    std::int64_t provenBy = 0;
};

/// Login status class and detail (RFC 7143 section 11.13.5).
enum class LoginStatus : std::uint16_t {
    Success = 0x0000,
    MovedTemporarily = 0x0101, ///< with CredentialsAnswer::movedTo
    MovedPermanently = 0x0102,
    InitiatorError = 0x0200,
    AuthenticationFailure = 0x0201,
    Forbidden = 0x0202,
    NotFound = 0x0203,
    TooManyConnections = 0x0206,
    MissingParameter = 0x0207,
    UnsupportedVersion = 0x0205,
    NoSuchSession = 0x020a,
    ServiceUnavailable = 0x0301,
    OutOfResources = 0x0302,
};

/// A secret that is as good as Credentials::secret.
struct OtherSecret {
    std::int64_t id = 0; ///< not 0
    Secret secret;
};

/// How this peer must prove itself. Without a `user` no authentication is asked.
struct Credentials {
    std::string user;
    Secret secret;
    std::string mutualUser; ///< mutual CHAP is answered when the initiator asks and this is set
    Secret mutualSecret;
    std::vector<OtherSecret> others = {};
};

struct CredentialsAnswer {
    LoginStatus status = LoginStatus::Success;
    Credentials credentials;
    /// Login redirect: "ADDR:PORT" of the portal that serves this target, when the status is MovedTemporarily or
    /// MovedPermanently. Initiators follow it by themselves, iPXE included.
    std::string movedTo{};
};

/// One target as a session sees it: its units by LUN, all owned by one worker.
struct TargetUnits {
    std::string targetName;
    unsigned worker = 0; ///< index of the worker that owns the units
    /// Index = LUN; null = no such unit. While sessions last units are only added, on the worker, and then
    /// TargetServer::unitsAdded() is called.
    std::vector<std::shared_ptr<scsi::LogicalUnit>> units;
};

struct Admission {
    LoginStatus status = LoginStatus::Success;
    std::shared_ptr<TargetUnits> target;
};

struct DiscoveredTarget {
    std::string name;
    std::vector<std::string> portals; ///< "ADDR:PORT"; empty = the portal the question came by
};

struct SessionCounters;

class Gatekeeper
{
public:
    virtual ~Gatekeeper() = default;
    Gatekeeper() = default;
    Gatekeeper(const Gatekeeper &) = delete;
    Gatekeeper &operator=(const Gatekeeper &) = delete;

    /// Before authentication; from memory, never blocks; any worker's thread.
    virtual CredentialsAnswer credentials(const LoginClaim &claim) = 0;
    /// After authentication: may the session begin? Replaces an old session, resets at boot, opens the disk: so it is
    /// asynchronous. `decided` is called exactly once, from any thread (also inside the call). Not asked for
    /// discovery sessions: they open nothing.
    virtual void admit(const LoginClaim &claim, std::function<void(Admission)> decided) = 0;
    /// SendTargets (RFC 7143 appendix C): only what this initiator may see. From memory, never blocks; any worker's
    /// thread.
    virtual std::vector<DiscoveredTarget> targets(const LoginClaim &claim) = 0;
    /// An admitted session has begun; `counters` are its own. Called at most once, before left(), on the target's
    /// worker.
    virtual void began(SessionId session, std::shared_ptr<const SessionCounters> counters) = 0;
    /// A login that named a target was refused before admit(), with what credentials() said or with
    /// AuthenticationFailure. From memory, never blocks; any worker's thread.
    virtual void refused(const LoginClaim & /*claim*/, LoginStatus /*status*/) {}
    /// An admitted session is gone: no task of it runs any more. Called exactly once for every Success of admit() that
    /// began or not. On the target's worker.
    virtual void left(SessionId session) = 0;
};

} // namespace freshseat::iscsi
