// SPDX-License-Identifier: GPL-3.0-or-later
// The commands this unit knows: how each is admitted, what runs it, and what REPORT SUPPORTED OPERATION CODES says of
// it.
#pragma once
#include "core/scsi/cdb.h"
#include "core/scsi/task.h"

#include <cstdint>
#include <span>

namespace freshseat::scsi {

/// How a persistent reservation of another initiator treats a command (SPC-4 5.13.1, SBC-3 4.17).
enum class Access : std::uint8_t {
    Free,   ///< never refused
    Reads,  ///< refused by Exclusive Access
    Changes ///< refused by Write Exclusive and Exclusive Access
};

inline constexpr std::int16_t kNoServiceAction = -1;

namespace command_flag {
inline constexpr std::uint8_t kMedium = 1;        ///< needs the disk
inline constexpr std::uint8_t kProtected = 2;     ///< refused on a write-protected unit
inline constexpr std::uint8_t kPastAttention = 4; ///< runs although a unit attention waits
inline constexpr std::uint8_t kPastReserve6 = 8;  ///< runs although RESERVE(6) of another initiator holds
} // namespace command_flag

struct Command {
    std::uint8_t opcode = 0;
    std::int16_t serviceAction = kNoServiceAction;
    std::uint8_t length = 0; ///< of the CDB
    Access access = Access::Free;
    std::uint8_t flags = 0;
    Gate gate = Gate::None;
    Continuation run = nullptr;
    CdbBytes usage{}; ///< CDB USAGE DATA (SPC-4 6.35.3): the bits this unit looks at

    [[nodiscard]] bool has(std::uint8_t flag) const { return (flags & flag) != 0; }
};

/// Ordered by opcode, then service action.
[[nodiscard]] std::span<const Command> allCommands();
/// Those of one opcode (several with service actions, or none).
[[nodiscard]] std::span<const Command> commandsOf(std::uint8_t opcode);
/// nullptr: not implemented.
[[nodiscard]] const Command *findCommand(const CdbBytes &cdb);

// The commands, by file.
Next read(Unit &unit, Task &task); // read_write.cpp
Next write(Unit &unit, Task &task);
Next prefetch(Unit &unit, Task &task); // cache.cpp
Next synchronizeCache(Unit &unit, Task &task);
Next startStop(Unit &unit, Task &task);
Next verify(Unit &unit, Task &task); // verify.cpp
Next writeAndVerify(Unit &unit, Task &task);
Next writeSame(Unit &unit, Task &task);       // write_same.cpp
Next unmap(Unit &unit, Task &task);           // unmap.cpp
Next compareAndWrite(Unit &unit, Task &task); // read_modify_write.cpp
Next orWrite(Unit &unit, Task &task);
Next readCapacity10(Unit &unit, Task &task); // capacity.cpp
Next readCapacity16(Unit &unit, Task &task);
Next getLbaStatus(Unit &unit, Task &task);
Next readDefectData(Unit &unit, Task &task); // defects.cpp
Next inquiry(Unit &unit, Task &task);        // inquiry.cpp
Next modeSense(Unit &unit, Task &task);      // mode_commands.cpp
Next modeSelect(Unit &unit, Task &task);     // mode_commands.cpp
Next testUnitReady(Unit &unit, Task &task);  // report.cpp
Next requestSense(Unit &unit, Task &task);
Next reportLuns(Unit &unit, Task &task);
Next reportOpcodes(Unit &unit, Task &task); // report_opcodes.cpp
Next reportTaskManagement(Unit &unit, Task &task);
Next reserve6(Unit &unit, Task &task); // reserve.cpp
Next release6(Unit &unit, Task &task);
Next persistentReserveIn(Unit &unit, Task &task);  // persistent_in.cpp
Next persistentReserveOut(Unit &unit, Task &task); // persistent_out.cpp

} // namespace freshseat::scsi
