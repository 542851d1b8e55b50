// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/command.h"

#include <algorithm>

namespace freshseat::iscsi {

namespace {

void clear(Command &command)
{
    command.task = scsi::Task{};
    command.loan.clear();
    command.unit = nullptr;
    command.reads = command.writes = command.listed = command.running = command.aborted = command.unsolicited = false;
    command.dataOut.clear();
    command.inPlace = {};
    command.keeper.reset();
    command.received = command.requested = command.unsolicitedDataSn = command.r2tSn = 0;
    command.firstBurst = command.burstCount = 0;
}

} // namespace

CommandTable::~CommandTable()
{
    for (Command *command : m_active) delete command;
}

Command *CommandTable::acquire()
{
    std::unique_ptr<Command> command;
    if (m_free.empty()) {
        command = std::make_unique<Command>();
    } else {
        command = std::move(m_free.back());
        m_free.pop_back();
    }
    command->serial = ++m_lastSerial;
    return command.release();
}

void CommandTable::add(Command *command)
{
    command->listed = true;
    m_active.push_back(command);
}

void CommandTable::remove(Command *command)
{
    if (!command->listed) return;
    command->listed = false;
    m_active.erase(std::find(m_active.begin(), m_active.end(), command));
}

void CommandTable::release(Command *command)
{
    remove(command);
    std::unique_ptr<Command> owned(command);
    if (m_free.size() >= kKeep) return;
    clear(*owned);
    m_free.push_back(std::move(owned));
}

Command *CommandTable::find(std::uint32_t itt) const
{
    const auto found =
        std::find_if(m_active.begin(), m_active.end(), [&](const Command *one) { return one->itt == itt; });
    return found == m_active.end() ? nullptr : *found;
}

} // namespace freshseat::iscsi
