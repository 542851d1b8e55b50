// SPDX-License-Identifier: GPL-3.0-or-later
// One SCSI command on its way through a logical unit (SAM-5). The transport makes it, the LogicalUnit answers it.
#pragma once
#include "core/base/buffer.h"
#include "core/block/block_device.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace freshseat::scsi {

enum class Status : std::uint8_t {
    Good = 0x00,
    CheckCondition = 0x02,
    ConditionMet = 0x04,
    Busy = 0x08,
    ReservationConflict = 0x18,
    TaskSetFull = 0x28,
    TaskAborted = 0x40,
};

/// Identifies an I_T nexus (one iSCSI session): never 0, never reused while the daemon runs.
using NexusId = std::uint64_t;

class Unit;
struct Task;
/// How a command goes on: it is answered, the Io it set up in Task::io is to be started, or it waits for something else
/// that will complete it.
enum class Next : std::uint8_t { Finish, Io, Wait };
using Continuation = Next (*)(Unit &, Task &);
/// What a command excludes while it runs: nothing, atomic commands (a change), every change (an atomic command).
enum class Gate : std::uint8_t { None, Shared, Exclusive };

/// Sense data in the fixed or descriptor form (SPC-4 4.5), as the unit's D_SENSE says; 252 bytes at most.
struct Sense {
    std::array<std::byte, 64> bytes{};
    std::uint8_t length = 0;
};

struct Task {
    NexusId nexus = 0;
    std::array<std::uint8_t, 16> cdb{};
    /// Everything the initiator sent for this command (already complete); stays valid until the task is finished.
    std::span<const std::byte> dataOut;

    // The answer. dataIn is what the command returns before the transport cuts it to the expected length (residuals are
    // the transport's matter); empty for commands without data.
    Buffer dataIn;
    /// Set by a transport that can send memory it must not read: READ may then leave pieces of dataIn unfilled and list
    /// them here instead. Given back by the transport.
    block::Loan *loan = nullptr;
    Status status = Status::Good;
    Sense sense;
    /// Bytes of dataOut the command wanted (from the CDB), for residuals of writes. Set for every command with
    /// data-out.
    std::uint64_t wantedDataOut = 0;

    /// Called once on the unit's thread, only if LogicalUnit::execute() returned false.
    void (*done)(Task &) = nullptr;
    void *user = nullptr;

    // Scratch of the logical unit; the transport leaves it alone.
    static constexpr std::size_t kNotRunning = ~std::size_t{0};
    block::Io io;
    Buffer scratch;
    Unit *unit = nullptr;
    Continuation next = nullptr; ///< called when `io` is finished
    std::uint64_t progress = 0;
    std::uint64_t goal = 0;
    std::size_t slot = kNotRunning; ///< among the unit's running tasks
    Gate gate = Gate::None;
    bool waiting = false; ///< for the gate
    bool aborted = false;
};

} // namespace freshseat::scsi
