// SPDX-License-Identifier: GPL-3.0-or-later
// Login: framing and stages; security first, then operational keys, each may be left out by the initiator.
#include "core/iscsi/login.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace freshseat::iscsi {

namespace {

constexpr std::size_t kMaxNameLength = 223; ///< RFC 7143 section 4.2.7.1
constexpr std::string_view kPortalGroup = "1";

std::uint8_t currentStage(const Header &request)
{
    return (request.flags() >> 2) & 3;
}
std::uint8_t nextStage(const Header &request)
{
    return request.flags() & 3;
}

bool validName(const std::string &name)
{
    if (name.empty() || name.size() > kMaxNameLength) return false;
    return std::none_of(name.begin(), name.end(), [](char c) { return c == ' ' || c == ','; });
}

/// Keys may be sent again in a later request: authentication has several steps of its own.
bool mayRepeat(std::string_view key)
{
    return key.starts_with("CHAP_");
}

} // namespace

Login::Login(Gatekeeper &gatekeeper, LoginSetup setup)
    : m_gatekeeper(gatekeeper)
    , m_setup(std::move(setup))
    , m_negotiation(m_parameters)
{
    m_claim.session = m_setup.session;
    m_claim.address = m_setup.address;
    m_claim.portal = m_setup.portal;
}

LoginResult Login::result() const
{
    return {m_claim, m_parameters, m_setup.tsih, m_first.get16(at::kCid), m_first.cmdSn(), m_statSn};
}

void Login::feed(std::span<const std::byte> &bytes)
{
    while (m_state == State::Running) {
        switch (m_reader.feed(bytes)) {
        case PduReader::Event::NeedMore:
            return;
        case PduReader::Event::Header:
            headerArrived();
            break;
        case PduReader::Event::Pdu:
            requestArrived();
            break;
        default:
            overTheLimits();
            break;
        }
    }
}

void Login::overTheLimits()
{
    m_last = m_reader.header();
    if (m_last.opcode() != Opcode::Login) return hangUp();
    fail(LoginStatus::InitiatorError, "a login request over the limits");
}

/// Not our protocol, or a command before login (RFC 7143 6.3: "terminate the connection"): nothing is answered.
void Login::hangUp()
{
    m_state = State::Failed;
    m_failure = "something else than a login request came first";
}

void Login::headerArrived()
{
    const Header &request = m_reader.header();
    if (request.opcode() != Opcode::Login) return hangUp();
    m_payload.resize(request.dataLength());
    m_reader.receiveInto(m_payload.data());
}

void Login::requestArrived()
{
    const Header request = m_reader.header();
    m_last = request;
    if (!checkHeader(request)) return;
    m_text.insert(m_text.end(), m_payload.begin(), m_payload.end());
    if (m_text.size() > TextKeys::kMaxText) return fail(LoginStatus::InitiatorError, "too much text in one request");
    if (request.has(kContinue)) return respond(false, 0, {});
    textComplete(request);
    m_text.clear();
}

bool Login::checkHeader(const Header &request)
{
    if (++m_pdus > kMaxPdus) {
        fail(LoginStatus::InitiatorError, "too many login requests");
        return false;
    }
    if (m_pdus == 1 && !firstRequest(request)) return false;
    const bool same = request.itt() == m_first.itt() && request.get16(at::kCid) == m_first.get16(at::kCid) &&
                      std::equal(request.bytes.begin() + at::kIsid, request.bytes.begin() + at::kTsih + 2,
                                 m_first.bytes.begin() + at::kIsid);
    const bool transit = request.has(kTransit);
    const bool stages = currentStage(request) == m_stage && (!transit || nextStage(request) > m_stage) &&
                        (!transit || nextStage(request) != 2) && !(transit && request.has(kContinue));
    if (same && stages) return true;
    fail(LoginStatus::InitiatorError,
         same ? "login stages out of order" : "login requests that do not belong together");
    return false;
}

bool Login::firstRequest(const Header &request)
{
    m_first = request;
    m_statSn = request.get32(at::kExpStatSn);
    m_stage = currentStage(request);
    std::transform(request.bytes.begin() + at::kIsid, request.bytes.begin() + at::kTsih, m_claim.isid.begin(),
                   [](std::byte b) { return std::to_integer<std::uint8_t>(b); });
    if (request.get8(3) > 0) {
        fail(LoginStatus::UnsupportedVersion, "a protocol version we do not speak");
        return false;
    }
    if (m_stage != Security && m_stage != Operational) {
        fail(LoginStatus::InitiatorError, "a login that begins in an unknown stage");
        return false;
    }
    const std::uint16_t tsih = request.get16(at::kTsih);
    if (tsih == 0) return true;
    const bool exists = m_setup.sessionExists && m_setup.sessionExists(tsih);
    fail(exists ? LoginStatus::TooManyConnections : LoginStatus::NoSuchSession,
         "a further connection for a session; one is all a session has");
    return false;
}

void Login::textComplete(const Header &request)
{
    const auto keys = TextKeys::parse(m_text);
    if (!keys || !acceptKeys(*keys)) return fail(LoginStatus::InitiatorError, "malformed or repeated text keys");
    if (!m_declared && !declare(*keys)) return;
    if (m_stage == Security) return securityStage(request, *keys);
    operationalStage(request, *keys);
}

bool Login::acceptKeys(const TextKeys &keys)
{
    for (const auto &pair : keys) {
        if (mayRepeat(pair.first)) continue;
        if (std::find(m_seenKeys.begin(), m_seenKeys.end(), pair.first) != m_seenKeys.end()) return false;
        m_seenKeys.push_back(pair.first);
    }
    return m_seenKeys.size() <= TextKeys::kMaxKeys;
}

bool Login::declare(const TextKeys &keys)
{
    m_claim.initiatorName = toLower(keys.valueOr("InitiatorName", {}));
    m_claim.targetName = toLower(keys.valueOr("TargetName", {}));
    const std::string type = keys.valueOr("SessionType", "Normal");
    m_claim.discovery = type == "Discovery";
    if (m_claim.initiatorName.empty() || (!m_claim.discovery && m_claim.targetName.empty())) {
        fail(LoginStatus::MissingParameter, "a login without InitiatorName or TargetName");
        return false;
    }
    const bool validTarget = m_claim.discovery || validName(m_claim.targetName);
    if ((type != "Normal" && type != "Discovery") || !validName(m_claim.initiatorName) || !validTarget) {
        fail(LoginStatus::InitiatorError, "a name or a session type that is not valid");
        return false;
    }
    if (m_claim.discovery) m_claim.targetName.clear();
    m_declared = true;
    return askCredentials();
}

bool Login::askCredentials()
{
    CredentialsAnswer answer = m_gatekeeper.credentials(m_claim);
    if (answer.status == LoginStatus::MovedTemporarily || answer.status == LoginStatus::MovedPermanently) {
        TextKeys where;
        where.add("TargetAddress", answer.movedTo); // without a portal group: RFC 7143 13.8
        fail(answer.status, "sent to " + answer.movedTo, where.encoded());
        return false;
    }
    if (answer.status != LoginStatus::Success) {
        fail(answer.status, "refused by the room's rules");
        return false;
    }
    if (answer.credentials.user.empty()) {
        m_authenticated = true;
        return true;
    }
    if (m_stage != Security) {
        fail(LoginStatus::AuthenticationFailure, "no authentication offered where it is asked for");
        return false;
    }
    m_chap.emplace(std::move(answer.credentials), m_setup.random);
    return true;
}

void Login::securityStage(const Header &request, const TextKeys &keys)
{
    TextKeys reply;
    if (!chooseMethod(keys, reply)) return fail(LoginStatus::AuthenticationFailure, "no common way to authenticate");
    if (m_chap && !m_authenticated) {
        const Chap::Outcome outcome = m_chap->step(keys, reply);
        if (outcome == Chap::Outcome::Failed)
            return fail(LoginStatus::AuthenticationFailure, "CHAP failed: wrong name or secret");
        m_authenticated = outcome == Chap::Outcome::Passed;
        m_claim.provenBy = m_chap->provenBy();
    }
    moveOn(request, reply);
}

bool Login::chooseMethod(const TextKeys &keys, TextKeys &reply)
{
    const std::string *offered = keys.find("AuthMethod");
    if (offered == nullptr || m_methodChosen) return true;
    const std::string_view method = m_chap ? "CHAP" : "None";
    m_methodChosen = listHas(*offered, method);
    if (m_methodChosen) reply.add("AuthMethod", std::string(method));
    return m_methodChosen;
}

void Login::operationalStage(const Header &request, const TextKeys &keys)
{
    TextKeys reply;
    m_negotiation.answer(keys, reply);
    moveOn(request, reply);
}

void Login::moveOn(const Header &request, const TextKeys &reply)
{
    TextKeys keys;
    if (!m_tagSent && !m_claim.discovery) keys.add("TargetPortalGroupTag", std::string(kPortalGroup));
    m_tagSent = true;
    const std::string text = keys.encoded() + reply.encoded();
    const std::uint8_t next = nextStage(request);
    // A stage is left only when the initiator wants it and authentication is over.
    if (!request.has(kTransit) || !m_authenticated) return respond(false, 0, text);
    if (next != FullFeature) {
        respond(true, next, text);
        m_stage = next;
        return;
    }
    m_negotiation.finish();
    m_lastText = text;
    m_state = State::Authenticated;
}

void Login::conclude(LoginStatus status)
{
    if (status != LoginStatus::Success) return fail(status, "not admitted");
    respond(true, FullFeature, m_lastText);
    m_lastText.clear();
    m_state = State::Done;
}

Header Login::responseHeader(std::uint8_t flags) const
{
    Header response(Opcode::LoginResponse, flags);
    std::copy_n(m_first.bytes.begin() + at::kIsid, 6, response.bytes.begin() + at::kIsid);
    response.put16(at::kTsih, m_first.get16(at::kTsih));
    response.put32(at::kItt, m_last.itt());
    response.put32(at::kStatSn, m_statSn);
    response.put32(at::kExpCmdSn, m_last.cmdSn());
    response.put32(at::kMaxCmdSn, m_last.cmdSn());
    return response;
}

void Login::respond(bool transit, std::uint8_t next, const std::string &text)
{
    const auto flags = static_cast<std::uint8_t>((transit ? kTransit | next : 0) | (m_stage << 2));
    Header response = responseHeader(flags);
    if (transit && next == FullFeature) response.put16(at::kTsih, m_setup.tsih);
    push(response, text);
    ++m_statSn;
}

void Login::push(const Header &response, const std::string &text)
{
    Buffer payload(text.size());
    std::transform(text.begin(), text.end(), payload.data(), [](char c) { return static_cast<std::byte>(c); });
    m_output.push(response, std::move(payload));
}

void Login::fail(LoginStatus status, std::string why, const std::string &text)
{
    Header response = responseHeader(static_cast<std::uint8_t>(m_stage << 2));
    response.put16(at::kLoginStatus, static_cast<std::uint16_t>(status));
    push(response, text);
    m_failure = std::move(why);
    m_failureStatus = status;
    m_state = State::Failed;
}

} // namespace freshseat::iscsi
