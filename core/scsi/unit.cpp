// SPDX-License-Identifier: GPL-3.0-or-later
// Admission of commands and what sessions see of each other. The running of tasks is in unit_tasks.cpp.
#include "core/scsi/unit.h"

#include "core/scsi/kept_reservations.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace freshseat::scsi {

Unit::Unit(Identity identity, BufferPool &buffers)
    : m_identity(std::move(identity))
    , m_buffers(buffers)
{}

void Unit::attach(std::shared_ptr<block::BlockDevice> device)
{
    const bool replaced = m_device && m_device != device;
    m_device = std::move(device);
    for (Nexus &nexus : m_nexuses) {
        nexus.diskChanged = nexus.diskChanged || replaced;
        if (!m_device || !nexus.diskChanged) continue;
        nexus.diskChanged = false;
        give(nexus, sense::kMediumMayHaveChanged);
    }
}

bool Unit::execute(Task &task)
{
    task.status = Status::Good;
    task.sense.length = 0;
    task.dataIn.clear();
    task.wantedDataOut = 0;
    task.unit = this;
    task.progress = 0;
    task.aborted = false;
    const Command *command = findCommand(task.cdb);
    if (command == nullptr) {
        constexpr std::uint8_t kServiceActionBit = 4;
        refuse(task, commandsOf(task.cdb[0]).empty() ? Refusal(sense::kInvalidOpcode) : badCdb(1, kServiceActionBit));
        return true;
    }
    task.gate = command->gate;
    if (!admit(*command, task)) return true;
    const Next next = command->run(*this, task);
    if (next != Next::Io) return next == Next::Finish;
    if (gateOpen(task.gate)) {
        if (!drive(task)) return false;
        task.scratch.clear();
        return true;
    }
    task.waiting = true;
    enter(task);
    m_waiting.push_back(&task);
    return false;
}

/// The checks that come before any command looks at its CDB. False: answered.
bool Unit::admit(const Command &command, Task &task)
{
    if (m_attentions != 0 && !command.has(command_flag::kPastAttention)) {
        if (const auto code = takeAttention(task.nexus)) {
            refuse(task, *code);
            return false;
        }
    }
    if (reservedAgainst(command, task)) {
        task.status = Status::ReservationConflict;
        return false;
    }
    const auto control = static_cast<std::uint16_t>(command.length - 1);
    if ((task.cdb[control] & 0x04U) != 0) { // NACA
        refuse(task, badCdb(control, 2));
        return false;
    }
    if (command.has(command_flag::kMedium) && !m_device) {
        refuse(task, sense::kBecomingReady);
        return false;
    }
    if (command.has(command_flag::kProtected) && writeProtected()) {
        refuse(task, sense::kWriteProtected);
        return false;
    }
    return true;
}

bool Unit::reservedAgainst(const Command &command, const Task &task) const
{
    const NexusId holder = m_reservations.reserve6Holder();
    if (holder != 0 && holder != task.nexus && !command.has(command_flag::kPastReserve6)) return true;
    return m_reservations.type() && m_reservations.refuses(portOf(task.nexus), command.access);
}

void Unit::nexusGained(NexusId nexus, const std::string &initiatorPort)
{
    // No power-on unit attention: it would cost every boot loader a round trip and one of its few retries, and tells
    // nothing a new session has to know.
    if (findNexus(nexus) == nullptr) m_nexuses.push_back({nexus, initiatorPort, {}, false});
}

void Unit::nexusLost(NexusId nexus)
{
    for (Task *task : m_running)
        if (task->nexus == nexus) task->aborted = true;
    if (m_reservations.reserve6Holder() == nexus) m_reservations.setReserve6Holder(0);
    if (const Nexus *lost = findNexus(nexus)) m_attentions -= lost->attentions.size();
    std::erase_if(m_nexuses, [&](const Nexus &each) { return each.id == nexus; });
}

void Unit::keepReservations(std::shared_ptr<ReservationKeeper> keeper, std::string_view kept)
{
    m_keeper = std::move(keeper);
    if (auto found = reservationsFrom(kept)) m_reservations = std::move(*found);
}

Unit::Nexus *Unit::findNexus(NexusId nexus)
{
    const auto at =
        std::find_if(m_nexuses.begin(), m_nexuses.end(), [&](const Nexus &each) { return each.id == nexus; });
    return at == m_nexuses.end() ? nullptr : &*at;
}

const std::string &Unit::portOf(NexusId nexus) const
{
    static const std::string kUnknown;
    const auto at =
        std::find_if(m_nexuses.begin(), m_nexuses.end(), [&](const Nexus &each) { return each.id == nexus; });
    return at == m_nexuses.end() ? kUnknown : at->port;
}

void Unit::give(Nexus &nexus, SenseCode code)
{
    if (std::find(nexus.attentions.begin(), nexus.attentions.end(), code) != nexus.attentions.end()) return;
    nexus.attentions.push_back(code);
    ++m_attentions;
}

void Unit::giveAttention(const std::string &port, SenseCode code)
{
    for (Nexus &nexus : m_nexuses)
        if (nexus.port == port) give(nexus, code);
}

void Unit::giveAttention(NexusId nexus, SenseCode code)
{
    if (Nexus *at = findNexus(nexus)) give(*at, code);
}

void Unit::giveAttentionToOthers(NexusId nexus, SenseCode code)
{
    for (Nexus &each : m_nexuses)
        if (each.id != nexus) give(each, code);
}

std::optional<SenseCode> Unit::takeAttention(NexusId nexus)
{
    Nexus *at = findNexus(nexus);
    if (at == nullptr || at->attentions.empty()) return {};
    const SenseCode code = at->attentions.front();
    at->attentions.erase(at->attentions.begin());
    --m_attentions;
    return code;
}

Next Unit::refuse(Task &task, const Refusal &why, std::optional<std::uint64_t> information) const
{
    task.status = Status::CheckCondition;
    task.sense = makeSense(why, m_mode.descriptorSense, information);
    task.dataIn.clear();
    return Next::Finish;
}

Next Unit::answer(Task &task, std::span<const std::byte> data, std::uint64_t allocationLength)
{
    task.dataIn = m_buffers.take(std::min<std::uint64_t>(data.size(), allocationLength));
    if (!task.dataIn.empty()) std::memcpy(task.dataIn.data(), data.data(), task.dataIn.size());
    return Next::Finish;
}

Next Unit::refuseIo(Task &task) const
{
    const std::uint64_t lba = task.io.offset / block::kSectorSize;
    switch (task.io.status) {
    case block::IoStatus::Ok:
        return Next::Finish;
    case block::IoStatus::OutOfSpace:
        return refuse(task, sense::kSpaceAllocationFailed);
    case block::IoStatus::MediumError:
        return refuse(task, sense::kUnrecoveredRead, lba);
    case block::IoStatus::WriteFault:
        return refuse(task, sense::kWriteError, lba);
    case block::IoStatus::OutOfRange:
        return refuse(task, sense::kLbaOutOfRange);
    case block::IoStatus::ReadOnly:
        return refuse(task, sense::kWriteProtected);
    case block::IoStatus::Gone:
        break;
    }
    return refuse(task, sense::kBecomingReady);
}

bool Unit::contains(Blocks blocks) const
{
    const std::uint64_t total = blockCount();
    return blocks.lba <= total && blocks.count <= total - blocks.lba;
}

} // namespace freshseat::scsi
