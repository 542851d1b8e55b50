// SPDX-License-Identifier: GPL-3.0-or-later
// Session: task management (RFC 7143 11.5, 11.6; SAM-5 7). A function is answered when none of the tasks it stopped
// runs any more.
#include "core/iscsi/session.h"
#include "core/iscsi/units.h"

#include <algorithm>

namespace freshseat::iscsi {

namespace {

enum Function : std::uint8_t {
    AbortTask = 1,
    AbortTaskSet = 2,
    ClearTaskSet = 4,
    LogicalUnitReset = 5,
    TargetWarmReset = 6,
    TargetColdReset = 7,
    TaskReassign = 8,
};

enum Answer : std::uint8_t {
    Complete = 0,
    NoSuchTask = 1,
    NoSuchUnit = 2,
    ReassignUnsupported = 4,
    Unsupported = 5,
};

} // namespace

void Session::taskManagement(const Header &request)
{
    const auto function = static_cast<std::uint8_t>(request.flags() & 0x7f);
    if (m_target == nullptr) return answerFunction(request.itt(), Unsupported);
    SessionCounters::add(m_counters.retries, 1);
    if (function == TargetWarmReset || function == TargetColdReset)
        return abortCommands(request, scsi::TaskManagement::TargetReset, nullptr);
    scsi::LogicalUnit *unit = findUnit(*m_target, request.lun());
    switch (function) {
    case AbortTask:
        return abortTask(request);
    case TaskReassign:
        return answerFunction(request.itt(), ReassignUnsupported);
    case AbortTaskSet:
    case ClearTaskSet:
    case LogicalUnitReset:
        break;
    default:
        return answerFunction(request.itt(), Unsupported);
    }
    if (unit == nullptr) return answerFunction(request.itt(), NoSuchUnit);
    auto scsiFunction = scsi::TaskManagement::LogicalUnitReset;
    if (function == AbortTaskSet) scsiFunction = scsi::TaskManagement::AbortTaskSet;
    if (function == ClearTaskSet) scsiFunction = scsi::TaskManagement::ClearTaskSet;
    abortCommands(request, scsiFunction, unit);
}

void Session::abortTask(const Header &request)
{
    Command *command = m_commands.find(request.get32(at::kReferencedTag));
    if (command == nullptr || command->lun != request.lun()) {
        // A command whose number is still to come counts as aborted before it came (RFC 7143 11.6.1); any other is
        // over.
        const std::uint32_t cmdSn = request.get32(at::kRefCmdSn);
        const bool toCome = cmdSn == m_expCmdSn && !serialBefore(m_maxCmdSn, cmdSn);
        if (toCome) ++m_expCmdSn;
        return answerFunction(request.itt(), toCome ? Complete : NoSuchTask);
    }
    PendingFunction &function = m_functions.emplace_back(PendingFunction{request.itt(), {}});
    scsi::LogicalUnit *unit = command->running ? command->unit : nullptr;
    abortOne(*command, function);
    if (unit != nullptr) unit->manage(scsi::TaskManagement::AbortTask, m_claim.session, &command->task);
    answerFunctions();
}

/// `unit` null: every unit of the target.
void Session::abortCommands(const Header &request, scsi::TaskManagement function, scsi::LogicalUnit *unit)
{
    PendingFunction &pending = m_functions.emplace_back(PendingFunction{request.itt(), {}});
    const std::vector<Command *> commands = m_commands.active();
    for (Command *command : commands)
        if (unit == nullptr || command->unit == unit) abortOne(*command, pending);
    for (const auto &one : m_target->units)
        if (one != nullptr && (unit == nullptr || one.get() == unit)) one->manage(function, m_claim.session, nullptr);
    answerFunctions();
    requestData();
}

/// A command that still waits for data is forgotten; one that runs ends by itself and is then not answered.
void Session::abortOne(Command &command, PendingFunction &function)
{
    command.aborted = true;
    if (command.running) {
        function.waitsFor.push_back(command.serial);
        return;
    }
    if (command.burstCount > 0) m_solicited -= command.requested - command.received;
    m_commands.release(&command);
}

void Session::commandOver(std::uint64_t serial)
{
    for (PendingFunction &function : m_functions) std::erase(function.waitsFor, serial);
    answerFunctions();
}

void Session::answerFunctions()
{
    for (const PendingFunction &function : m_functions)
        if (function.waitsFor.empty()) answerFunction(function.itt, Complete);
    std::erase_if(m_functions, [](const PendingFunction &function) { return function.waitsFor.empty(); });
}

void Session::answerFunction(std::uint32_t itt, std::uint8_t response)
{
    Header header(Opcode::TaskManagementResponse, kFinal);
    header.put8(2, response);
    header.put32(at::kItt, itt);
    sequence(header, true);
    m_output.push(header);
}

} // namespace freshseat::iscsi
