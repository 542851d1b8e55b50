// SPDX-License-Identifier: GPL-3.0-or-later
// LogicalUnit: one disk that answers SCSI commands (SPC-4, SBC-3) from a BlockDevice.
//
// Threading: everything on the owner's thread of its device.
// Lifetime:  outlives sessions and devices of its seat: reservations, mode parameters and identity stay when the device
// is detached
//            (reset, a new version) and another is attached.
#pragma once
#include "core/base/buffer.h"
#include "core/block/block_device.h"
#include "core/scsi/reservation_keeper.h"
#include "core/scsi/sense.h"
#include "core/scsi/task.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace freshseat::scsi {

/// What INQUIRY says of the unit; stable over resets and versions (Windows remembers a disk by it).
struct Identity {
    std::string targetName; ///< iSCSI target name: SCSI name string of VPD 83h
    std::uint16_t lun = 0;
    std::string serial;    ///< VPD 80h, up to 32 ASCII characters
    std::uint64_t naa = 0; ///< NAA 3 (locally assigned): the top four bits are 3
    std::string product = "Freshseat disk";
};

/// Task management functions (SAM-5 7; RFC 7143 11.5.1).
enum class TaskManagement : std::uint8_t { AbortTask, AbortTaskSet, ClearTaskSet, LogicalUnitReset, TargetReset };

class LogicalUnit
{
public:
    explicit LogicalUnit(Identity identity, BufferPool &buffers);
    ~LogicalUnit();
    LogicalUnit(const LogicalUnit &) = delete;
    LogicalUnit &operator=(const LogicalUnit &) = delete;

    /// Gives the unit its disk, or takes it away (nullptr; only while no task is running). Without a disk, commands
    /// that need the medium answer NOT READY.
    void attach(std::shared_ptr<block::BlockDevice> device);
    [[nodiscard]] block::BlockDevice *device() const;

    /// True: answered, `task.done` is not called. False: `task.done` is called later on this thread.
    [[nodiscard]] bool execute(Task &task);

    /// Marks running tasks of `nexus` (AbortTask: `task` alone; ClearTaskSet, resets: of every nexus) as aborted, gives
    /// the right unit attentions to others. Aborted tasks still call `done` (status TaskAborted) once their device I/O
    /// ends.
    void manage(TaskManagement function, NexusId nexus, Task *task);
    [[nodiscard]] std::size_t running() const;

    void nexusGained(NexusId nexus,
                     const std::string &initiatorPort); ///< initiator name ",i,0x" ISID: for PERSISTENT RESERVE
    void nexusLost(NexusId nexus);
    /// A unit attention from outside, for one session.
    void giveAttention(NexusId nexus, SenseCode code);

    /// Before the first session: lets registrations outlive the daemon where an initiator asks for it (APTPL), and
    /// begins with those of `kept` (what the keeper saved last; anything else is nothing).
    void keepReservations(std::shared_ptr<ReservationKeeper> keeper, std::string_view kept);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::scsi
