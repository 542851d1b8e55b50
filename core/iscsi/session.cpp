// SPDX-License-Identifier: GPL-3.0-or-later
// Session: takes PDUs off the stream, keeps the order of commands, answers everything that is no SCSI command.
#include "core/iscsi/session.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace freshseat::iscsi {

namespace {

constexpr std::uint8_t kAsyncScsiEvent = 0;
constexpr std::uint8_t kAsyncLogoutRequest = 1;
constexpr std::uint16_t kLogoutGrace = 2; ///< seconds the async message names; the server does not wait for them

enum LogoutReason : std::uint8_t { CloseSession = 0, CloseConnection = 1 };
enum LogoutAnswer : std::uint8_t { Closed = 0, CidNotFound = 1, RecoveryUnsupported = 2 };

std::string initiatorPort(const LoginClaim &claim)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string name = claim.initiatorName + ",i,0x";
    for (const std::uint8_t byte : claim.isid) {
        name += kDigits[byte >> 4];
        name += kDigits[byte & 15];
    }
    return name;
}

/// Whether requests of this kind take part in the order of commands.
bool isNumbered(Opcode opcode)
{
    return opcode != Opcode::DataOut && opcode != Opcode::Snack && opcode != Opcode::Login;
}

} // namespace

Session::Session(Setup setup)
    : m_claim(std::move(setup.login.claim))
    , m_parameters(setup.login.parameters)
    , m_target(std::move(setup.target))
    , m_buffers(setup.buffers)
    , m_counters(setup.counters)
    , m_host(setup.host)
    , m_text(setup.gatekeeper, m_claim, m_parameters)
    , m_output(std::move(setup.output))
    , m_cid(setup.login.cid)
    , m_statSn(setup.login.statSn)
    , m_expCmdSn(setup.login.expCmdSn)
    , m_maxCmdSn(setup.login.expCmdSn + kWindow - 1)
{
    m_reader.setDigests(m_parameters.headerDigest, m_parameters.dataDigest);
    m_output.setDigests(m_parameters.headerDigest, m_parameters.dataDigest);
    announceUnits();
}

void Session::announceUnits()
{
    if (m_target == nullptr) return;
    for (const auto &unit : m_target->units)
        if (unit != nullptr) unit->nexusGained(m_claim.session, initiatorPort(m_claim));
}

Session::~Session()
{
    if (m_target == nullptr) return;
    for (const auto &unit : m_target->units)
        if (unit != nullptr) unit->nexusLost(m_claim.session);
}

void Session::feed(std::span<const std::byte> &bytes, unsigned maxPdus, const std::shared_ptr<const void> &keeper)
{
    if (m_round != m_host.round()) {
        turnOver(); // what was answered since its last turn
        m_round = m_host.round();
    }
    m_keeper = &keeper;
    while (m_state == State::Open && maxPdus > 0 && !paused() && step(bytes, maxPdus)) {
    }
    m_keeper = nullptr;
    if (m_state == State::Closing) bytes = {};
}

/// Those that came and were answered in one round share one look at the clock; others have the rounds' own times.
void Session::count(const Command &command)
{
    if (!command.reads && !command.writes) return;
    const auto round = m_host.round();
    if (command.arrived == round)
        ++(command.reads ? m_turnReads : m_turnWrites);
    else
        (command.reads ? m_counters.reads : m_counters.writes).add(round - command.arrived);
}

void Session::turnOver()
{
    const std::uint64_t answered = m_turnReads + m_turnWrites;
    const std::uint64_t depth = answered + m_commands.active().size();
    if (depth > 0) m_counters.atWork(depth);
    if (answered == 0) return;
    const auto took = m_host.now() - m_round;
    if (m_turnReads > 0) m_counters.reads.add(took, std::exchange(m_turnReads, 0));
    if (m_turnWrites > 0) m_counters.writes.add(took, std::exchange(m_turnWrites, 0));
}

void Session::quiet()
{
    m_counters.atWork(m_commands.active().size());
}

bool Session::step(std::span<const std::byte> &bytes, unsigned &budget)
{
    switch (m_reader.feed(bytes)) {
    case PduReader::Event::NeedMore:
        return false;
    case PduReader::Event::Header:
        headerArrived(bytes);
        return true;
    case PduReader::Event::Pdu:
        pduArrived();
        --budget;
        return true;
    case PduReader::Event::DataDigestError:
        // At ErrorRecoveryLevel 0 the peer must know, and the connection is the unit of recovery (RFC 7143 7.8, 7.13).
        reject(RejectReason::DataDigestError, m_reader.header());
        close("a data digest was wrong");
        return false;
    case PduReader::Event::HeaderDigestError:
        m_counters.linkFailed();
        close("a header digest was wrong");
        return false;
    case PduReader::Event::TooLong:
        m_counters.linkFailed();
        close("a PDU over the agreed lengths");
        return false;
    }
    return false;
}

void Session::headerArrived(std::span<const std::byte> rest)
{
    const Header &request = m_reader.header();
    m_current = nullptr;
    m_ignored = false;
    if (isNumbered(request.opcode())) {
        const Order order = takeCmdSn(request);
        m_ignored = order != Order::Accept;
        if (order == Order::Gap) {
            // One connection delivers in order, and at ErrorRecoveryLevel 0 nobody fills the hole (RFC 7143 4.2.2.1).
            reject(RejectReason::ProtocolError, request);
            return close("a command number was left out");
        }
    }
    if (!m_ignored) takePayload(request, rest);
}

/// Decides where the payload goes; `rest` is what has come of it.
void Session::takePayload(const Header &request, std::span<const std::byte> rest)
{
    switch (request.opcode()) {
    case Opcode::ScsiCommand:
        m_current = beginCommand(request);
        if (m_current != nullptr) placeDataOut(*m_current, rest);
        m_ignored = m_current == nullptr;
        break;
    case Opcode::DataOut:
        m_current = beginDataOut(request);
        if (m_current != nullptr) m_reader.receiveInto(m_current->dataOut.data() + m_current->received);
        m_ignored = m_current == nullptr;
        break;
    case Opcode::NopOut:
    case Opcode::Text:
        if (request.dataLength() == 0) break;
        m_payload = m_buffers.take(request.dataLength());
        m_reader.receiveInto(m_payload.data());
        break;
    default:
        break;
    }
}

void Session::pduArrived()
{
    if (m_ignored) return;
    const Header &request = m_reader.header();
    switch (request.opcode()) {
    case Opcode::ScsiCommand:
        commandReceived(*std::exchange(m_current, nullptr));
        break;
    case Opcode::DataOut:
        dataOutReceived(*std::exchange(m_current, nullptr), request);
        break;
    case Opcode::NopOut:
        nopOut(request);
        break;
    case Opcode::Text:
        textRequest(request);
        break;
    case Opcode::TaskManagement:
        taskManagement(request);
        break;
    case Opcode::Logout:
        logout(request);
        break;
    case Opcode::Snack:
        reject(RejectReason::SnackReject, request);
        break;
    case Opcode::Login:
        reject(RejectReason::ProtocolError, request);
        close("a login request in the full feature phase");
        break;
    default:
        reject(RejectReason::CommandNotSupported, request);
        break;
    }
    m_payload.clear();
}

Session::Order Session::takeCmdSn(const Header &request)
{
    if (request.immediate()) return Order::Accept;
    const std::uint32_t cmdSn = request.cmdSn();
    if (cmdSn == m_expCmdSn && !serialBefore(m_maxCmdSn, cmdSn)) {
        ++m_expCmdSn;
        return Order::Accept;
    }
    // Outside [ExpCmdSN, MaxCmdSN]: silently ignored (RFC 7143 4.2.2.1).
    if (serialBefore(cmdSn, m_expCmdSn) || serialBefore(m_maxCmdSn, cmdSn)) return Order::Ignore;
    return Order::Gap;
}

void Session::updateWindow()
{
    const auto open = static_cast<std::uint32_t>(std::min<std::size_t>(m_commands.active().size(), kWindow));
    const std::uint32_t most = m_expCmdSn + (kWindow - open) - 1;
    if (serialBefore(m_maxCmdSn, most)) m_maxCmdSn = most; // what was promised is kept
}

void Session::sequence(Header &response, bool advance)
{
    updateWindow();
    response.put32(at::kStatSn, advance ? m_statSn++ : m_statSn);
    response.put32(at::kExpCmdSn, m_expCmdSn);
    response.put32(at::kMaxCmdSn, m_maxCmdSn);
}

void Session::nopOut(const Header &request)
{
    m_knowsNops = true;
    if (request.itt() == kReservedTag) {
        if (request.ttt() != m_pingTag || !m_pingOpen) return;
        m_pingOpen = false;
        m_answersPings = true;
        return;
    }
    Header response(Opcode::NopIn, kFinal);
    response.put64(at::kLun, request.lun());
    response.put32(at::kItt, request.itt());
    response.put32(at::kTtt, kReservedTag);
    sequence(response, true);
    m_payload.shrink(std::min(kMaxPing, m_parameters.peerMaxRecvDataSegmentLength));
    m_output.push(response, std::move(m_payload));
}

bool Session::ping()
{
    if (m_pingOpen || m_state != State::Open) return false;
    if (++m_lastTag == kReservedTag) m_lastTag = 0;
    m_pingTag = m_lastTag;
    m_pingOpen = true;
    Header ping(Opcode::NopIn, kFinal);
    ping.put32(at::kItt, kReservedTag);
    ping.put32(at::kTtt, m_pingTag);
    sequence(ping, false);
    m_output.push(ping);
    return true;
}

void Session::textRequest(const Header &request)
{
    TextExchange::Reply reply = m_text.request(request, m_payload.span());
    if (reply.rejected) return reject(RejectReason::ProtocolError, request);
    Header response(Opcode::TextResponse, reply.flags);
    response.put32(at::kItt, request.itt());
    response.put32(at::kTtt, reply.ttt);
    sequence(response, true);
    Buffer text(reply.text.size());
    if (!reply.text.empty()) std::memcpy(text.data(), reply.text.data(), reply.text.size());
    m_output.push(response, std::move(text));
}

void Session::logout(const Header &request)
{
    const std::uint8_t reason = request.flags() & 0x7f;
    std::uint8_t answer = Closed;
    if (reason == CloseConnection && request.get16(at::kCid) != m_cid) answer = CidNotFound;
    if (reason > CloseConnection) answer = RecoveryUnsupported;
    Header response(Opcode::LogoutResponse, kFinal);
    response.put8(2, answer);
    response.put32(at::kItt, request.itt());
    sequence(response, true);
    response.put16(40, ours::kDefaultTime2Wait);
    response.put16(42, ours::kDefaultTime2Retain);
    m_output.push(response);
    if (answer == Closed) close({});
}

void Session::requestLogout()
{
    if (m_state != State::Open) return;
    Header message(Opcode::AsyncMessage, kFinal);
    message.put32(at::kItt, kReservedTag);
    sequence(message, true);
    message.put8(36, kAsyncLogoutRequest);
    message.put16(42, kLogoutGrace);
    m_output.push(message);
}

void Session::unitsAdded()
{
    if (m_target == nullptr || m_state != State::Open) return;
    announceUnits();
    for (const auto &unit : m_target->units)
        if (unit != nullptr) unit->giveAttention(m_claim.session, scsi::sense::kReportedLunsChanged);
    if (!m_knowsNops) return; // iPXE ends a session on any PDU it does not know
    Header message(Opcode::AsyncMessage, kFinal);
    message.put32(at::kItt, kReservedTag);
    sequence(message, true);
    message.put8(36, kAsyncScsiEvent);
    const scsi::Sense sense = scsi::makeSense(scsi::sense::kReportedLunsChanged, false);
    std::array<std::byte, TransmitQueue::kSmallPayload> payload{};
    storeBe16(payload.data(), sense.length);
    std::memcpy(payload.data() + 2, sense.bytes.data(), sense.length);
    m_output.pushSmall(message, {payload.data(), std::size_t{sense.length} + 2});
}

void Session::reject(RejectReason reason, const Header &request)
{
    m_counters.linkFailed();
    Header response(Opcode::Reject, kFinal);
    response.put8(2, static_cast<std::uint8_t>(reason));
    response.put32(at::kItt, kReservedTag);
    sequence(response, true);
    m_output.pushSmall(response, request.bytes);
}

void Session::close(std::string why)
{
    m_failure = std::move(why);
    m_state = State::Closing;
}

void Session::end()
{
    m_state = State::Closing;
    m_ended = true;
    m_output.clear();
    m_functions.clear();
    if (m_current != nullptr && !m_current->listed) m_commands.release(m_current);
    m_current = nullptr;
    const std::vector<Command *> commands = m_commands.active();
    for (Command *command : commands) {
        command->aborted = true;
        if (!command->running) m_commands.release(command);
    }
    if (m_target != nullptr) {
        for (const auto &unit : m_target->units)
            if (unit != nullptr) unit->manage(scsi::TaskManagement::AbortTaskSet, m_claim.session, nullptr);
    }
    tellWhenOver();
}

void Session::tellWhenOver()
{
    if (m_overTold || !m_commands.active().empty()) return;
    m_overTold = true;
    m_host.tasksOver();
}

} // namespace freshseat::iscsi
