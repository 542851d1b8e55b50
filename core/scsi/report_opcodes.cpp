// SPDX-License-Identifier: GPL-3.0-or-later
// REPORT SUPPORTED OPERATION CODES, REPORT SUPPORTED TASK MANAGEMENT FUNCTIONS (SPC-4 6.35, 6.36).
#include "core/scsi/unit.h"

namespace freshseat::scsi {

namespace {

enum class Option : std::uint8_t { All, Opcode, ServiceAction, Either };
constexpr std::uint32_t kTimeoutsPresent = 0x02;

void appendTimeouts(Reply &reply)
{
    reply.put16(0x000A);
    reply.zeros(10); // no times are promised
}

Reply allDescriptors(bool timeouts)
{
    Reply reply(4);
    for (const Command &command : allCommands()) {
        const bool hasAction = command.serviceAction != kNoServiceAction;
        reply.put8(command.opcode);
        reply.put8(0);
        reply.put16(hasAction ? static_cast<std::uint32_t>(command.serviceAction) : 0);
        reply.put8(0);
        reply.put8((timeouts ? kTimeoutsPresent : 0U) | (hasAction ? 1U : 0U));
        reply.put16(command.length);
        if (timeouts) appendTimeouts(reply);
    }
    reply.set32(0, static_cast<std::uint32_t>(reply.size() - 4));
    return reply;
}

Reply oneCommand(const Command *command, bool timeouts)
{
    constexpr std::uint32_t kNotSupported = 1;
    constexpr std::uint32_t kSupported = 3;
    Reply reply;
    reply.put8(0);
    if (command == nullptr) {
        reply.put8(kNotSupported);
        reply.put16(0);
        return reply;
    }
    reply.put8((timeouts ? 0x80U : 0U) | kSupported);
    reply.put16(command->length);
    for (std::size_t i = 0; i < command->length; ++i) {
        const bool actionByte = i == 1 && command->serviceAction != kNoServiceAction;
        reply.put8(actionByte ? static_cast<std::uint32_t>(command->serviceAction) : command->usage[i]);
    }
    if (timeouts) appendTimeouts(reply);
    return reply;
}

} // namespace

Next reportOpcodes(Unit &unit, Task &task)
{
    const bool timeouts = (task.cdb[2] & 0x80) != 0;
    const unsigned option = task.cdb[2] & 0x07U;
    const std::uint64_t allocation = be32(task.cdb, 6);
    if (option == static_cast<unsigned>(Option::All))
        return unit.answer(task, allDescriptors(timeouts).view(), allocation);
    if (option > static_cast<unsigned>(Option::Either)) return unit.refuse(task, badCdb(2, 2));

    const auto family = commandsOf(task.cdb[3]);
    const bool hasActions = !family.empty() && family.front().serviceAction != kNoServiceAction;
    const bool wantsAction = option == static_cast<unsigned>(Option::ServiceAction);
    const bool wantsOpcode = option == static_cast<unsigned>(Option::Opcode);
    if ((wantsOpcode && hasActions) || (wantsAction && !family.empty() && !hasActions))
        return unit.refuse(task, badCdb(2, 2));
    const Command *found = nullptr;
    for (const Command &command : family)
        if (!hasActions || command.serviceAction == be16(task.cdb, 4)) found = &command;
    return unit.answer(task, oneCommand(found, timeouts).view(), allocation);
}

Next reportTaskManagement(Unit &unit, Task &task)
{
    constexpr std::uint32_t kAbortTask = 0x80;
    constexpr std::uint32_t kAbortTaskSet = 0x40;
    constexpr std::uint32_t kClearTaskSet = 0x10;
    constexpr std::uint32_t kLogicalUnitReset = 0x08;
    constexpr std::uint32_t kTargetReset = 0x02;
    const bool extended = (task.cdb[2] & 0x80) != 0; // REPD
    Reply reply(extended ? 16 : 4);
    reply.set8(0, kAbortTask | kAbortTaskSet | kClearTaskSet | kLogicalUnitReset | kTargetReset);
    if (extended) reply.set8(3, 0x0C);
    return unit.answer(task, reply.view(), be32(task.cdb, 6));
}

} // namespace freshseat::scsi
