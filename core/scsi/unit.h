// SPDX-License-Identifier: GPL-3.0-or-later
// Unit: the logical unit as its commands see it: identity, disk, state, and the machinery that runs a task from its CDB
// to its answer.
//
// A command function sets up Task::io and Task::next and returns Next::Io, or answers and returns Next::Finish. When
// the Io is done, `next` decides in the same way. So a command of many steps is a chain of short functions, and one
// whose device answers at once never leaves execute().
#pragma once
#include "core/scsi/cdb.h"
#include "core/scsi/command.h"
#include "core/scsi/logical_unit.h"
#include "core/scsi/mode.h"
#include "core/scsi/reservation_keeper.h"
#include "core/scsi/reservations.h"
#include "core/scsi/sense.h"

#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::scsi {

inline constexpr std::uint64_t kMaxTransferBlocks = 32 * 1024 * 1024 / block::kSectorSize; ///< VPD B0h
inline constexpr std::uint32_t kMaxWriteSameBlocks = 128 * 1024; ///< 64 MiB: what a worker may write in one go
inline constexpr std::size_t kMaxUnmapDescriptors = 256;

class Unit
{
public:
    Unit(Identity identity, BufferPool &buffers);

    void attach(std::shared_ptr<block::BlockDevice> device);
    [[nodiscard]] bool execute(Task &task);
    void manage(TaskManagement function, NexusId nexus, Task *task);
    [[nodiscard]] std::size_t running() const { return m_running.size(); }
    void nexusGained(NexusId nexus, const std::string &initiatorPort);
    void nexusLost(NexusId nexus);
    void keepReservations(std::shared_ptr<ReservationKeeper> keeper, std::string_view kept);

    // For commands
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] BufferPool &buffers() { return m_buffers; }
    [[nodiscard]] block::BlockDevice *device() const { return m_device.get(); }
    [[nodiscard]] ModeParameters &mode() { return m_mode; }
    [[nodiscard]] Reservations &reservations() { return m_reservations; }
    [[nodiscard]] std::uint64_t blockCount() const { return m_device->size() / block::kSectorSize; }
    [[nodiscard]] bool writeProtected() const { return m_mode.writeProtect || (m_device && m_device->readOnly()); }
    /// The initiator port of a session; empty for one that was not announced.
    [[nodiscard]] const std::string &portOf(NexusId nexus) const;

    /// CHECK CONDITION. Drops data the command had gathered.
    Next refuse(Task &task, const Refusal &why, std::optional<std::uint64_t> information = {}) const;
    /// Parameter data, cut to the CDB's allocation length.
    Next answer(Task &task, std::span<const std::byte> data, std::uint64_t allocationLength);
    /// CHECK CONDITION for a failed Io.
    Next refuseIo(Task &task) const;
    /// Whether registrations can outlive the daemon.
    [[nodiscard]] bool canKeep() const { return m_keeper != nullptr; }
    /// Answers once the reservations are kept as they are now; refuses when they cannot be.
    Next keep(Task &task);
    /// LBA range inside the disk (a count of 0 may be at its end).
    [[nodiscard]] bool contains(Blocks blocks) const;
    /// Sets up task.io; `data` may be nullptr for Flush and Zero.
    static Next io(Task &task, block::IoKind kind, Blocks blocks, std::byte *data, Continuation next);
    /// A Write of bytes that are not ours to change.
    static Next writeOf(Task &task, Blocks blocks, const std::byte *data, Continuation next);
    /// Whether a change is to be safe before it is answered: FUA, or no write cache.
    [[nodiscard]] bool wantsDurable(const Task &task) const { return !m_mode.writeCache || wantsFua(task.cdb); }

    /// The next unit attention of a session, taken away. For REQUEST SENSE.
    [[nodiscard]] std::optional<SenseCode> takeAttention(NexusId nexus);
    void giveAttention(const std::string &port, SenseCode code);
    void giveAttention(NexusId nexus, SenseCode code);
    void giveAttentionToOthers(NexusId nexus, SenseCode code);
    /// PREEMPT AND ABORT: marks the tasks of a port's session(s), but not `except`.
    void abortTasksOf(const std::string &port, const Task *except);

private:
    struct Nexus {
        NexusId id = 0;
        std::string port;
        std::vector<SenseCode> attentions;
        bool diskChanged = false; ///< its disk was taken away while it was logged in
    };

    [[nodiscard]] bool admit(const Command &command, Task &task);
    [[nodiscard]] bool reservedAgainst(const Command &command, const Task &task) const;
    [[nodiscard]] Nexus *findNexus(NexusId nexus);
    void give(Nexus &nexus, SenseCode code);
    void reset(SenseCode code);

    [[nodiscard]] bool drive(Task &task);
    static void ioDone(block::Io &io);
    void resume(Task &task);
    void complete(Task &task);
    void enter(Task &task);
    void acquire(const Task &task);
    [[nodiscard]] bool gateOpen(Gate gate) const;
    void pump();

    Identity m_identity;
    BufferPool &m_buffers;
    std::shared_ptr<block::BlockDevice> m_device;
    ModeParameters m_mode;
    Reservations m_reservations;
    std::shared_ptr<ReservationKeeper> m_keeper; ///< null: nothing outlives the daemon
    std::vector<Nexus> m_nexuses;
    std::size_t m_attentions = 0; ///< in all nexuses: 0 on the fast path

    std::vector<Task *> m_running; ///< every task whose `done` is still to be called
    std::deque<Task *> m_waiting;  ///< of them, those the gate holds back, in order
    std::size_t m_changing = 0;    ///< running with Gate::Shared
    bool m_atomic = false;         ///< one runs with Gate::Exclusive
};

} // namespace freshseat::scsi
