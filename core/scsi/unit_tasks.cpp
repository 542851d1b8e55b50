// SPDX-License-Identifier: GPL-3.0-or-later
// How tasks run, wait for each other, and are aborted.
#include "core/scsi/kept_reservations.h"
#include "core/scsi/unit.h"

#include <algorithm>

namespace freshseat::scsi {

Next Unit::io(Task &task, block::IoKind kind, Blocks blocks, std::byte *data, Continuation next)
{
    task.io.kind = kind;
    task.io.durable = false;
    task.io.offset = blocks.lba * block::kSectorSize;
    task.io.length = blocks.count * block::kSectorSize;
    task.io.data = data;
    task.io.loan = nullptr;
    task.io.done = &Unit::ioDone;
    task.io.user = &task;
    task.next = next;
    return Next::Io;
}

Next Unit::writeOf(Task &task, Blocks blocks, const std::byte *data, Continuation next)
{
    // One field serves both ways; a Write only reads it.
    return io(task, block::IoKind::Write, blocks, const_cast<std::byte *>(data), next);
}

/// Runs the task until it is answered (true) or waits for its device (false).
bool Unit::drive(Task &task)
{
    do {
        task.io.status = block::IoStatus::Ok;
        if (!m_device->start(task.io)) {
            if (task.slot == Task::kNotRunning) {
                enter(task);
                acquire(task);
            }
            return false;
        }
    } while (task.next(*this, task) == Next::Io);
    return true;
}

void Unit::ioDone(block::Io &io)
{
    Task &task = *static_cast<Task *>(io.user);
    task.unit->resume(task);
}

void Unit::resume(Task &task)
{
    if (!task.aborted && task.next(*this, task) == Next::Io && !drive(task)) return;
    complete(task);
    pump();
}

Next Unit::keep(Task &task)
{
    enter(task); // a session's end waits for it
    m_keeper->save(toText(m_reservations), [this, &task](bool saved) {
        if (!saved) refuse(task, sense::kRegistrationResources);
        complete(task);
    });
    return Next::Wait;
}

void Unit::enter(Task &task)
{
    task.slot = m_running.size();
    m_running.push_back(&task);
}

void Unit::acquire(const Task &task)
{
    if (task.gate == Gate::Shared) ++m_changing;
    if (task.gate == Gate::Exclusive) m_atomic = true;
}

/// Whether a task that comes now may start: changes wait for an atomic command, an atomic command for every change, and
/// nobody overtakes those who wait already.
bool Unit::gateOpen(Gate gate) const
{
    if (gate == Gate::None) return true;
    if (m_atomic || !m_waiting.empty()) return false;
    return gate == Gate::Shared || m_changing == 0;
}

void Unit::complete(Task &task)
{
    m_running.back()->slot = task.slot;
    m_running[task.slot] = m_running.back();
    m_running.pop_back();
    task.slot = Task::kNotRunning;
    if (!task.waiting) {
        if (task.gate == Gate::Shared) --m_changing;
        if (task.gate == Gate::Exclusive) m_atomic = false;
    }
    task.waiting = false;
    task.scratch.clear();
    if (task.aborted) {
        task.status = Status::TaskAborted;
        task.sense.length = 0;
        task.dataIn.clear();
    }
    task.done(task);
}

/// Lets those at the gate through, as far as it is open.
void Unit::pump()
{
    while (!m_waiting.empty()) {
        Task &task = *m_waiting.front();
        const bool open = !m_atomic && (task.gate == Gate::Shared || m_changing == 0);
        if (!open && !task.aborted) return;
        m_waiting.pop_front();
        if (!task.aborted) {
            task.waiting = false;
            acquire(task);
            if (!drive(task)) continue;
        }
        complete(task);
    }
}

void Unit::abortTasksOf(const std::string &port, const Task *except)
{
    for (Task *task : m_running)
        if (task != except && portOf(task->nexus) == port) task->aborted = true;
}

void Unit::manage(TaskManagement function, NexusId nexus, Task *task)
{
    switch (function) {
    case TaskManagement::AbortTask:
        if (task != nullptr && task->slot < m_running.size() && m_running[task->slot] == task) task->aborted = true;
        return;
    case TaskManagement::AbortTaskSet:
        for (Task *each : m_running)
            if (each->nexus == nexus) each->aborted = true;
        return;
    case TaskManagement::ClearTaskSet:
        for (Task *each : m_running) {
            each->aborted = true;
            Nexus *other = each->nexus == nexus ? nullptr : findNexus(each->nexus);
            if (other != nullptr) give(*other, sense::kCommandsCleared);
        }
        return;
    case TaskManagement::LogicalUnitReset:
        reset(sense::kDeviceReset);
        return;
    case TaskManagement::TargetReset:
        reset(sense::kResetOccurred);
        return;
    }
}

/// SAM-5 6.3.3. Persistent reservations survive it; every session is told, the one that asked as well.
void Unit::reset(SenseCode code)
{
    for (Task *task : m_running) task->aborted = true;
    m_reservations.setReserve6Holder(0);
    m_mode = ModeParameters{};
    for (Nexus &nexus : m_nexuses) {
        m_attentions -= nexus.attentions.size();
        nexus.attentions.clear();
        give(nexus, code);
    }
}

} // namespace freshseat::scsi
