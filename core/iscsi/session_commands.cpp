// SPDX-License-Identifier: GPL-3.0-or-later
// Session: SCSI commands and their data-out: immediate, unsolicited, and asked for by R2T (RFC
// 7143 4.2.4, 11.3, 11.7, 11.8).
#include "core/iscsi/session.h"
#include "core/iscsi/units.h"
#include "core/scsi/sense.h"

#include <algorithm>
#include <cstring>

namespace freshseat::iscsi {

namespace {

// What RFC 7143 11.4.7.2 says of errors in data-out.
constexpr scsi::SenseCode kUnexpectedData{0x0b, 0x0c, 0x0c};
constexpr scsi::SenseCode kIncorrectAmount{0x0b, 0x0c, 0x0d};

void checkCondition(scsi::Task &task, scsi::SenseCode code)
{
    task.status = scsi::Status::CheckCondition;
    task.sense = scsi::makeSense(code, false);
}

} // namespace

Command *Session::beginCommand(const Header &request)
{
    if (m_target == nullptr) {
        reject(RejectReason::CommandNotSupported, request); // discovery sessions carry no SCSI
        return nullptr;
    }
    if (m_commands.find(request.itt()) != nullptr) {
        reject(RejectReason::TaskInProgress, request);
        return nullptr;
    }
    if (m_commands.active().size() >= kWindow + kMaxImmediate) {
        reject(RejectReason::TooManyImmediateCommands, request);
        return nullptr;
    }
    Command *command = m_commands.acquire();
    command->session = this;
    command->itt = request.itt();
    command->lun = request.lun();
    command->unit = findUnit(*m_target, command->lun);
    command->reads = request.has(kRead);
    command->writes = request.has(kWrite);
    command->expectedLength = command->reads || command->writes ? request.get32(at::kExpectedLength) : 0;
    command->task.nexus = m_claim.session;
    command->task.user = command;
    command->task.done = &Session::taskDone;
    // A digest is made by reading, which lent memory is not for.
    command->task.loan = m_parameters.dataDigest ? nullptr : &command->loan;
    std::memcpy(command->task.cdb.data(), request.bytes.data() + at::kCdb, command->task.cdb.size());
    if (prepareDataOut(*command, request)) return command;
    m_commands.release(command);
    return nullptr;
}

/// Checks lengths before anything is received. False: refused, and answered.
bool Session::prepareDataOut(Command &command, const Header &request)
{
    const std::uint32_t immediate = request.dataLength();
    const bool final = request.has(kFinal);
    const bool bidirectional = command.reads && command.writes;
    const bool excess = immediate > command.expectedLength || immediate > m_parameters.firstBurstLength ||
                        (immediate > 0 && !m_parameters.immediateData);
    const bool unexpected = !command.writes && immediate > 0;
    if (bidirectional || excess || unexpected || (command.writes && !final && m_parameters.initialR2T)) {
        reject(RejectReason::InvalidPduField, request);
        return false;
    }
    if (!command.writes) return true;
    if (command.expectedLength > kMaxTransfer) {
        checkCondition(command.task, scsi::sense::kInvalidFieldInCdb);
        respond(command);
        return false;
    }
    command.unsolicited = !final;
    // What may come unasked is not asked for.
    command.requested = final ? immediate : std::min(m_parameters.firstBurstLength, command.expectedLength);
    return true;
}

/// Data that is here whole stays where it was received; else there is a buffer for all that is to come.
void Session::placeDataOut(Command &command, std::span<const std::byte> rest)
{
    if (!command.writes || command.expectedLength == 0) return;
    if (*m_keeper != nullptr && m_reader.header().dataLength() == command.expectedLength) {
        command.inPlace = m_reader.leaveIn(rest);
        if (!command.inPlace.empty()) return;
    }
    command.dataOut = m_buffers.take(command.expectedLength);
    m_reader.receiveInto(command.dataOut.data());
}

void Session::commandReceived(Command &command)
{
    command.received = m_reader.header().dataLength();
    command.arrived = m_round;
    SessionCounters::add(m_counters.commands, 1);
    if (!command.writes || command.received == command.expectedLength) return execute(command);
    m_commands.add(&command);
    if (!command.unsolicited) requestData();
}

Command *Session::beginDataOut(const Header &request)
{
    Command *command = m_commands.find(request.itt());
    // Late data of a command that was aborted or failed is expected and means nothing any more.
    if (command == nullptr || !command->writes || command->running) return nullptr;
    if (dataOutFits(*command, request)) return command;
    failData(*command, request.ttt() == kReservedTag ? kUnexpectedData : kIncorrectAmount);
    return nullptr;
}

bool Session::dataOutFits(Command &command, const Header &request) const
{
    const std::uint32_t dataSn = request.get32(at::kDataSn);
    const std::uint64_t end = std::uint64_t{command.received} + request.dataLength();
    if (request.get32(at::kBufferOffset) != command.received || request.dataLength() == 0) return false;
    if (request.ttt() == kReservedTag)
        return command.unsolicited && dataSn == command.unsolicitedDataSn && end <= command.requested &&
               (request.has(kFinal) || end < command.requested);
    if (command.unsolicited || command.burstCount == 0) return false;
    const Command::Burst &burst = command.burst(0);
    return request.ttt() == burst.ttt && dataSn == burst.nextDataSn && end <= burst.end &&
           request.has(kFinal) == (end == burst.end);
}

void Session::dataOutReceived(Command &command, const Header &request)
{
    command.received += request.dataLength();
    if (command.unsolicited) {
        ++command.unsolicitedDataSn;
        if (!request.has(kFinal)) return;
        command.unsolicited = false;
        command.requested = command.received; // the initiator may stop short of the first burst
    } else {
        m_solicited -= request.dataLength();
        ++command.burst(0).nextDataSn;
        if (!request.has(kFinal)) return;
        command.firstBurst = (command.firstBurst + 1) % command.bursts.size();
        --command.burstCount;
    }
    if (command.received == command.expectedLength) execute(command);
    requestData();
}

/// Sends the R2Ts that are due: oldest command first, as much as the session may have on the way.
void Session::requestData()
{
    for (Command *command : m_commands.active()) {
        if (command->running || command->unsolicited || !command->writes) continue;
        while (command->requested < command->expectedLength && command->burstCount < m_parameters.maxOutstandingR2T) {
            if (m_solicited > 0 && m_solicited + m_parameters.maxBurstLength > kMaxSolicited) return;
            requestBurst(*command);
        }
    }
}

void Session::requestBurst(Command &command)
{
    const std::uint32_t offset = command.requested;
    const std::uint32_t length = std::min(m_parameters.maxBurstLength, command.expectedLength - offset);
    if (++m_lastTag == kReservedTag) m_lastTag = 0;
    command.burst(command.burstCount++) = {m_lastTag, offset + length, 0};
    command.requested = offset + length;
    m_solicited += length;

    Header r2t(Opcode::R2T, kFinal);
    r2t.put64(at::kLun, command.lun);
    r2t.put32(at::kItt, command.itt);
    r2t.put32(at::kTtt, m_lastTag);
    sequence(r2t, false);
    r2t.put32(at::kDataSn, command.r2tSn++);
    r2t.put32(at::kBufferOffset, offset);
    r2t.put32(at::kResidual, length);
    m_output.push(r2t);
}

void Session::execute(Command &command)
{
    command.task.dataOut = command.inPlace.empty() ? command.dataOut.span() : command.inPlace;
    if (answerForTarget(command.task, command.unit, *m_target, m_buffers)) return settle(&command);
    if (!command.listed) m_commands.add(&command); // before it can finish
    command.running = true;
    ++m_inUnits;
    if (!command.unit->execute(command.task)) {
        if (!command.inPlace.empty()) command.keeper = *m_keeper; // within the feed() that brought the command
        return;
    }
    leftUnit(command);
    settle(&command);
}

void Session::taskDone(scsi::Task &task)
{
    auto &command = *static_cast<Command *>(task.user);
    command.session->finished(command);
}

void Session::leftUnit(Command &command)
{
    command.running = false;
    --m_inUnits;
}

void Session::finished(Command &command)
{
    leftUnit(command);
    settle(&command);
    if (!m_ended)
        m_host.outputReady();
    else
        tellWhenOver();
}

/// The command is over: answers it unless nobody waits for the answer, and forgets it.
void Session::settle(Command *command)
{
    const std::uint64_t serial = command->serial;
    const bool silent = command->aborted;
    m_commands.remove(command); // first: the answer tells the window as it is then
    if (!silent) {
        respond(*command);
        count(*command);
    }
    m_commands.release(command);
    if (silent) commandOver(serial);
}

void Session::failData(Command &command, scsi::SenseCode code)
{
    m_counters.linkFailed();
    if (command.burstCount > 0) m_solicited -= command.requested - command.received;
    checkCondition(command.task, code);
    settle(&command);
    requestData();
}

} // namespace freshseat::iscsi
