// SPDX-License-Identifier: GPL-3.0-or-later
// The path of a login: names, bar, old sessions, reset at boot, disk.
#include "core/host/admissions.h"

#include "core/base/log.h"
#include "core/boot/timeline.h"
#include "core/host/access_rules.h"
#include "core/host/logins.h"
#include "core/host/seat_sessions.h"
#include "core/host/seat_statistics.h"

#include <algorithm>

namespace freshseat::host {

using iscsi::Admission;
using iscsi::LoginClaim;
using iscsi::LoginStatus;

namespace {

constexpr std::chrono::seconds kPatience{10};
constexpr std::chrono::minutes kLongestFirmware{10}; ///< from its script to its system's login

Admission turnedAway(LoginStatus status)
{
    return {status, nullptr};
}

bool freshAtBoot(const SeatRuntime &seat)
{
    return seat.record.policy == ResetPolicy::Boot || (seat.freshAtBoot && seat.record.policy != ResetPolicy::Keep);
}

bool movesAtBoot(const SeatRuntime &seat)
{
    const auto disks = disksOf(seat.record);
    return std::any_of(disks.begin(), disks.end(), [&](const auto &disk) { return seat.moves(disk); });
}

std::string describe(const LoginClaim &claim)
{
    return claim.initiatorName + " from " + claim.address;
}

} // namespace

iscsi::CredentialsAnswer Admissions::credentials(const LoginClaim &claim)
{
    auto access = m_core.registry.access();
    if (claim.discovery) {
        const SeatRuntime *seat = discoverySeat(access, claim.initiatorName);
        if (seat == nullptr) return {LoginStatus::NotFound, {}};
        return {LoginStatus::Success, credentialsOf(seat->record)};
    }
    const LoginStatus status = mayLogIn(access, claim);
    if (status != LoginStatus::Success) return {status, {}};
    if (std::string to = m_core.redirect(); !to.empty() && to != claim.portal)
        return {LoginStatus::MovedTemporarily, {}, std::move(to)};
    const SeatRuntime &seat = *access.findTarget(claim.targetName);
    iscsi::CredentialsAnswer answer{LoginStatus::Success, credentialsOf(seat.record)};
    if (!answer.credentials.user.empty()) answer.credentials.others = BootSecrets::accepted(seat, claim);
    return answer;
}

std::vector<iscsi::DiscoveredTarget> Admissions::targets(const LoginClaim &claim)
{
    auto access = m_core.registry.access();
    const SeatRuntime *seat = discoverySeat(access, claim.initiatorName);
    if (seat == nullptr) return {};
    return {{targetName(seat->record.name, m_core.options.authority), {}}};
}

void Admissions::admit(const LoginClaim &claim, std::function<void(Admission)> decided)
{
    if (claim.discovery) return decided({LoginStatus::Success, nullptr});
    if (!m_gate.enter()) return decided(turnedAway(LoginStatus::ServiceUnavailable));
    m_core.pool.post([this, claim, decided = std::move(decided)] {
        decided(decide(claim));
        m_gate.leave();
    });
}

void Admissions::began(iscsi::SessionId session, std::shared_ptr<const iscsi::SessionCounters> counters)
{
    auto access = m_core.registry.access();
    SeatRuntime *seat = access.findSession(session);
    if (seat == nullptr) return;
    ++seat->began;
    for (LiveSession &live : seat->sessions)
        if (live.id == session) live.counters = counters;
}

void Admissions::left(iscsi::SessionId session)
{
    auto access = m_core.registry.access();
    if (SeatRuntime *seat = access.findSession(session)) keepTotals(*seat, session);
    SeatRuntime *seat = access.removeSession(session);
    if (seat == nullptr) return;
    if (seat->sessions.empty()) seat->quietSince = m_core.clock.steady();
    seat->note(m_core.clock.now(), boot::event::kGone, {});
    m_core.publish(*seat);
}

/// A login that did not get as far as admit(). A seat in use is another PC's matter: its own is inside.
void Admissions::refused(const LoginClaim &claim, LoginStatus status)
{
    auto access = m_core.registry.access();
    SeatRuntime *seat = access.findTarget(claim.targetName);
    if (seat == nullptr) return;
    if (status == LoginStatus::AuthenticationFailure) {
        const bool own = std::all_of(seat->sessions.begin(), seat->sessions.end(),
                                     [&](const LiveSession &live) { return live.address == claim.address; });
        return noteRefusal(*seat, own ? boot::event::kLoginRefused : boot::event::kSecondPc,
                           "wrong name or secret: ", claim);
    }
    if (status == LoginStatus::Forbidden || status == LoginStatus::NotFound)
        noteRefusal(*seat, boot::event::kWrongInitiator, "not the seat's initiator: ", claim);
}

/// PCs try again and again, and anybody may try: the story of the seat's own boots must not be pushed out by it.
void Admissions::noteRefusal(SeatRuntime &seat, std::string_view event, const std::string &why, const LoginClaim &claim)
{
    static constexpr std::chrono::minutes kOnceIn{10};
    static constexpr std::size_t kMost = 4;
    const auto now = m_core.clock.steady();
    std::erase_if(seat.refusals, [&](const Refusal &old) { return now - old.at >= kOnceIn; });
    const bool told = std::any_of(seat.refusals.begin(), seat.refusals.end(), [&](const Refusal &old) {
        return old.event == event && old.address == claim.address;
    });
    if (told || seat.refusals.size() >= kMost) return;
    seat.refusals.push_back({std::string(event), claim.address, now});
    seat.note(m_core.clock.now(), event, why + describe(claim));
    m_core.publish(seat);
}

void Admissions::noteRefusal(RowId seat, std::string_view event, const std::string &why, const LoginClaim &claim)
{
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(seat)) noteRefusal(*runtime, event, why, claim);
}

Admission Admissions::decide(const LoginClaim &claim)
{
    RowId seat = 0;
    {
        auto access = m_core.registry.access();
        const LoginStatus status = mayLogIn(access, claim);
        if (status != LoginStatus::Success) return turnedAway(status);
        seat = access.findTarget(claim.targetName)->record.id;
    }
    const auto hold = m_core.registry.hold(seat, Activity::Admitting, kPatience);
    if (!hold) return turnedAway(LoginStatus::ServiceUnavailable);
    const auto candidate = this->candidate(seat, claim);
    if (!candidate) return turnedAway(LoginStatus::NotFound);
    return admitHeld(*candidate, claim);
}

Result<Admissions::Candidate> Admissions::candidate(RowId seat, const LoginClaim &claim)
{
    auto access = m_core.registry.access();
    // Again: the seat may have been renamed or its settings changed while this login waited.
    const SeatRuntime *runtime = access.findTarget(claim.targetName);
    if (runtime == nullptr || runtime->record.id != seat || mayLogIn(access, claim) != LoginStatus::Success)
        return fail(ErrorCode::NotFound, "the seat was changed meanwhile");
    return Candidate{seat,
                     runtime->record,
                     classify(claim.isid, runtime->record.mac),
                     runtime->sessions,
                     runtime->logins,
                     runtime->usedByOs,
                     runtime->update.has_value(),
                     runtime->update && runtime->update->publishing,
                     freshAtBoot(*runtime),
                     movesAtBoot(*runtime),
                     runtime->armed,
                     runtime->bootedByScript && runtime->scriptAt &&
                         m_core.clock.steady() - *runtime->scriptAt < kLongestFirmware};
}

Admission Admissions::admitHeld(const Candidate &candidate, const LoginClaim &claim)
{
    const std::string &name = candidate.record.name.value();
    if (candidate.kind != LoginKind::Firmware && isBarred(candidate.logins, claim)) {
        log::warning("seat " + name + ": " + describe(claim) +
                     " is refused until it boots again: its disk was reset under it");
        noteRefusal(candidate.seat, boot::event::kMustBoot, {}, claim);
        return turnedAway(LoginStatus::Forbidden);
    }
    if (candidate.publishing) {
        log::warning("seat " + name + ": " + describe(claim) + " must wait, its update is being published");
        return turnedAway(LoginStatus::ServiceUnavailable);
    }
    const AdmissionPlan plan =
        planAdmission(candidate.sessions, claim,
                      {candidate.record.maxSessions, candidate.kind,
                       beginsBoot(candidate) ? 1 : static_cast<int>(candidate.record.data.size()) + 1});
    if (plan.status != LoginStatus::Success) {
        log::warning("seat " + name + ": " + describe(claim) + " must wait, the seat is in use");
        noteRefusal(candidate.seat, boot::event::kSecondPc, "the seat is in use: ", claim);
        return turnedAway(plan.status);
    }
    if (const auto done = endSessions(m_core, candidate.seat, plan.replaced); !done)
        return turnedAway(LoginStatus::ServiceUnavailable);
    if (candidate.kind == LoginKind::Firmware) {
        if (const auto done = prepareBoot(candidate); !done) {
            diskFailed(candidate, done.error());
            return turnedAway(LoginStatus::ServiceUnavailable);
        }
    }
    auto opened = m_disks.open(candidate.seat);
    if (!opened) {
        diskFailed(candidate, opened.error());
        return turnedAway(LoginStatus::OutOfResources);
    }
    if (opened->wasDiscarded && candidate.kind != LoginKind::Firmware) {
        if (const auto done = barAfterHostCrash(m_core, candidate.seat); !done)
            return turnedAway(LoginStatus::ServiceUnavailable);
        auto again = this->candidate(candidate.seat, claim);
        if (!again || isBarred(again->logins, claim)) return turnedAway(LoginStatus::Forbidden);
    }
    if (!mayUseSecret(candidate, claim)) return turnedAway(LoginStatus::AuthenticationFailure);
    if (const auto done = remember(candidate, claim); !done) {
        log::error("seat " + name + ": a login could not be written down: " + done.error().message);
        return turnedAway(LoginStatus::ServiceUnavailable);
    }
    seatSession(candidate, claim);
    return {LoginStatus::Success, opened->units};
}

/// A secret of one boot belongs to the system that used it first.
bool Admissions::mayUseSecret(const Candidate &candidate, const LoginClaim &claim)
{
    if (claim.provenBy == 0 || candidate.kind == LoginKind::Firmware) return true;
    const auto done = m_secrets.used(candidate.seat, claim, candidate.kind == LoginKind::Recognised);
    if (!done)
        log::warning("seat " + candidate.record.name.value() + ": " + describe(claim) +
                     " is refused: " + done.error().message);
    return done.has_value();
}

/// Firmware connects anew within one boot after a broken connection: its disk must not change under it then. A fetched
/// script begins a boot; so does a firmware login after a system's, which makes none. A fixed stick fetches no script:
/// there a firmware session that is still up tells the same boot.
bool Admissions::beginsBoot(const Candidate &candidate)
{
    if (candidate.armed || candidate.usedByOs) return true;
    return !candidate.inScriptedBoot && candidate.sessions.empty();
}

/// Sessions of the same PC that a firmware login replaced are over: a PC that runs an operating system makes none. A
/// `boot` seat becomes fresh, once a boot. In an update session nothing changes: what was written stays.
Result<void> Admissions::prepareBoot(const Candidate &candidate)
{
    if ((candidate.fresh || candidate.moves) && !candidate.updates && beginsBoot(candidate)) {
        {
            auto access = m_core.registry.access();
            if (SeatRuntime *runtime = access.find(candidate.seat); runtime != nullptr && !runtime->sessions.empty())
                return {}; // max-sessions above 1: another session lives on
        }
        const auto disks = candidate.fresh ? SeatReset::Disks::All : SeatReset::Disks::Moving;
        const ItemOutcome outcome = m_reset.run(candidate.seat, {SeatReset::Reason::Boot, disks}, "daemon");
        if (outcome.outcome != Outcome::Done) return fail(ErrorCode::Failed, outcome.message);
        return {};
    }
    if (candidate.logins.empty()) return {};
    return setLogins(m_core, candidate.seat, {});
}

void Admissions::diskFailed(const Candidate &candidate, const Error &error)
{
    log::error("seat " + candidate.record.name.value() + ": its disk cannot be used: " + error.message);
    auto access = m_core.registry.access();
    if (SeatRuntime *runtime = access.find(candidate.seat)) {
        runtime->disks[0].failure = error.message;
        m_core.publish(*runtime);
    }
}

/// So that this system can be kept out should its clone be reset under it. Random ISIDs cannot be known again.
Result<void> Admissions::remember(const Candidate &candidate, const LoginClaim &claim)
{
    static constexpr std::size_t kMost = 16;
    if (candidate.kind != LoginKind::Recognised) return {};
    std::vector<catalog::LoginRecord> logins;
    {
        auto access = m_core.registry.access();
        const SeatRuntime *runtime = access.find(candidate.seat);
        if (runtime == nullptr) return fail(ErrorCode::NotFound, "the seat was removed meanwhile");
        logins = runtime->logins;
        const std::string isid = isidText(claim.isid);
        const bool known = std::any_of(logins.begin(), logins.end(), [&](const catalog::LoginRecord &login) {
            return login.initiator == claim.initiatorName && login.isid == isid;
        });
        if (known) return {};
        if (logins.size() >= kMost) logins.erase(logins.begin());
        logins.push_back({candidate.seat, claim.initiatorName, isid, runtime->firmwareSeen, false});
    }
    return setLogins(m_core, candidate.seat, logins);
}

void Admissions::seatSession(const Candidate &candidate, const LoginClaim &claim)
{
    auto access = m_core.registry.access();
    SeatRuntime *runtime = access.find(candidate.seat); // held: it cannot be gone
    const TimePoint now = m_core.clock.now();
    const bool firmware = candidate.kind == LoginKind::Firmware;
    // With data disks the firmware makes a session for each of them.
    const bool another = std::any_of(runtime->sessions.begin(), runtime->sessions.end(),
                                     [](const LiveSession &live) { return live.kind == LoginKind::Firmware; });
    if ((firmware && !another) || (!runtime->firmwareSeen && runtime->sessions.empty())) ++runtime->boots;
    if (firmware) {
        runtime->firmwareSeen = true;
        if (beginsBoot(candidate)) {
            runtime->bootedByScript = candidate.armed;
            runtime->usedByOs = false;
        }
        runtime->armed = false;
    } else {
        runtime->usedByOs = true;
    }
    runtime->note(now, firmware ? boot::event::kFirmwareLogin : boot::event::kSystemLogin, describe(claim));
    access.addSession(*runtime, {claim.session, claim.initiatorName, claim.isid, candidate.kind, claim.address, now,
                                 m_core.clock.steady(), false});
    m_core.publish(*runtime);
}

} // namespace freshseat::host
