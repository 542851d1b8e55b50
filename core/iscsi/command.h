// SPDX-License-Identifier: GPL-3.0-or-later
// One SCSI command of a session, from its PDU to its answer, and the table of those that are not answered yet.
#pragma once
#include "core/base/buffer.h"
#include "core/block/loan.h"
#include "core/iscsi/negotiation.h"
#include "core/scsi/logical_unit.h"
#include "core/scsi/task.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace freshseat::iscsi {

class Session;

struct Command {
    /// A stretch of data-out that an R2T asked for.
    struct Burst {
        std::uint32_t ttt = 0;
        std::uint32_t end = 0; ///< offset behind its last byte
        std::uint32_t nextDataSn = 0;
    };

    scsi::Task task;
    block::Loan loan; ///< of the task
    Session *session = nullptr;
    scsi::LogicalUnit *unit = nullptr;               ///< null: no such unit, the target answers
    std::chrono::steady_clock::time_point arrived{}; ///< the round it came in
    std::uint64_t serial = 0;                        ///< never used twice in a session
    std::uint64_t lun = 0;                           ///< as it came, for R2T
    std::uint32_t itt = 0;
    std::uint32_t expectedLength = 0;
    bool reads = false;
    bool writes = false;
    bool listed = false;  ///< in the table
    bool running = false; ///< inside the logical unit
    bool aborted = false; ///< by a task management function of this session, or by its end: no answer

    Buffer dataOut;
    std::span<const std::byte> inPlace; ///< instead of dataOut: all of it, where it was received
    std::shared_ptr<const void> keeper; ///< of inPlace, while the command runs
    std::uint32_t received = 0;         ///< data-out comes in order: bytes [0, received) are there
    std::uint32_t requested = 0;        ///< bytes [0, requested) came unasked or are asked for
    std::uint32_t unsolicitedDataSn = 0;
    bool unsolicited = false; ///< further unsolicited Data-Out PDUs are to come
    std::uint32_t r2tSn = 0;
    std::array<Burst, ours::kMaxOutstandingR2T> bursts{};
    std::size_t firstBurst = 0;
    std::size_t burstCount = 0;

    [[nodiscard]] Burst &burst(std::size_t index) { return bursts[(firstBurst + index) % bursts.size()]; }
};

/// Commands that wait for data or run; recycled, so that a busy session allocates nothing.
class CommandTable
{
public:
    CommandTable() = default;
    ~CommandTable();
    CommandTable(const CommandTable &) = delete;
    CommandTable &operator=(const CommandTable &) = delete;

    /// A cleared command, not yet in the table.
    [[nodiscard]] Command *acquire();
    void add(Command *command);
    /// Takes it out of the table, if it is there; it is still the caller's.
    void remove(Command *command);
    /// Same, and keeps its memory for another.
    void release(Command *command);
    [[nodiscard]] Command *find(std::uint32_t itt) const;
    [[nodiscard]] const std::vector<Command *> &active() const { return m_active; }

private:
    static constexpr std::size_t kKeep = 16; ///< idle sessions stay small

    std::vector<std::unique_ptr<Command>> m_free;
    std::vector<Command *> m_active; ///< owned; in the order they came
    std::uint64_t m_lastSerial = 0;
};

} // namespace freshseat::iscsi
