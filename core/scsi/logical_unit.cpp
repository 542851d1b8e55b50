// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/logical_unit.h"

#include "core/scsi/unit.h"

#include <utility>

namespace freshseat::scsi {

class LogicalUnit::Impl : public Unit
{
public:
    using Unit::Unit;
};

LogicalUnit::LogicalUnit(Identity identity, BufferPool &buffers)
    : m_impl(std::make_unique<Impl>(std::move(identity), buffers))
{}

LogicalUnit::~LogicalUnit() = default;

void LogicalUnit::attach(std::shared_ptr<block::BlockDevice> device)
{
    m_impl->attach(std::move(device));
}

block::BlockDevice *LogicalUnit::device() const
{
    return m_impl->device();
}

bool LogicalUnit::execute(Task &task)
{
    return m_impl->execute(task);
}

void LogicalUnit::manage(TaskManagement function, NexusId nexus, Task *task)
{
    m_impl->manage(function, nexus, task);
}

std::size_t LogicalUnit::running() const
{
    return m_impl->running();
}

void LogicalUnit::nexusGained(NexusId nexus, const std::string &initiatorPort)
{
    m_impl->nexusGained(nexus, initiatorPort);
}

void LogicalUnit::nexusLost(NexusId nexus)
{
    m_impl->nexusLost(nexus);
}

void LogicalUnit::giveAttention(NexusId nexus, SenseCode code)
{
    m_impl->giveAttention(nexus, code);
}

void LogicalUnit::keepReservations(std::shared_ptr<ReservationKeeper> keeper, std::string_view kept)
{
    m_impl->keepReservations(std::move(keeper), kept);
}

} // namespace freshseat::scsi
