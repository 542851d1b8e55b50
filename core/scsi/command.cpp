// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/command.h"

#include <array>

namespace freshseat::scsi {

namespace {

using namespace command_flag;

constexpr std::uint8_t kDisk = kMedium;
constexpr std::uint8_t kChange = kMedium | kProtected;
constexpr std::uint8_t kAlways = kPastAttention | kPastReserve6;

// A row: opcode, service action, CDB length, access, flags, gate, function, usage data.
// Unit attentions of reservations must not hide the state that explains them, so PERSISTENT RESERVE passes them (the
// attention stays for the next command; iscsi-test-cu's ProutReserve relies on it).
// clang-format off
constexpr std::array kCommands{
    Command{0x00, kNoServiceAction,  6, Access::Free,    kDisk,   Gate::None,      testUnitReady, {0x00}},
    Command{0x03, kNoServiceAction,  6, Access::Free,    kAlways, Gate::None,      requestSense, {0x03, 0x01, 0, 0, 0xFF}},
    Command{0x08, kNoServiceAction,  6, Access::Reads,   kDisk,   Gate::None,      read, {0x08, 0x1F, 0xFF, 0xFF, 0xFF}},
    Command{0x0A, kNoServiceAction,  6, Access::Changes, kChange, Gate::Shared,    write, {0x0A, 0x1F, 0xFF, 0xFF, 0xFF}},
    Command{0x12, kNoServiceAction,  6, Access::Free,    kAlways, Gate::None,      inquiry, {0x12, 0x01, 0xFF, 0xFF, 0xFF}},
    Command{0x15, kNoServiceAction,  6, Access::Changes, 0,       Gate::None,      modeSelect, {0x15, 0x11, 0, 0, 0xFF}},
    Command{0x16, kNoServiceAction,  6, Access::Free,    0,       Gate::None,      reserve6, {0x16}},
    Command{0x17, kNoServiceAction,  6, Access::Free,    kPastReserve6, Gate::None, release6, {0x17}},
    Command{0x1A, kNoServiceAction,  6, Access::Changes, 0,       Gate::None,      modeSense, {0x1A, 0x08, 0xFF, 0xFF, 0xFF}},
    Command{0x1B, kNoServiceAction,  6, Access::Changes, kDisk,   Gate::None,      startStop, {0x1B, 0x01, 0, 0, 0xF7}},
    Command{0x25, kNoServiceAction, 10, Access::Free,    kDisk,   Gate::None,      readCapacity10, {0x25, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0x01}},
    Command{0x28, kNoServiceAction, 10, Access::Reads,   kDisk,   Gate::None,      read, {0x28, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x2A, kNoServiceAction, 10, Access::Changes, kChange, Gate::Shared,    write, {0x2A, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x2E, kNoServiceAction, 10, Access::Changes, kChange, Gate::Exclusive, writeAndVerify, {0x2E, 0xF6, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x2F, kNoServiceAction, 10, Access::Reads,   kDisk,   Gate::None,      verify, {0x2F, 0xF6, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x34, kNoServiceAction, 10, Access::Reads,   kDisk,   Gate::None,      prefetch, {0x34, 0x02, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x35, kNoServiceAction, 10, Access::Changes, kDisk,   Gate::None,      synchronizeCache, {0x35, 0x02, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x37, kNoServiceAction, 10, Access::Free,    kDisk,   Gate::None,      readDefectData, {0x37, 0, 0x1F, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x41, kNoServiceAction, 10, Access::Changes, kChange, Gate::Shared,    writeSame, {0x41, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0xFF, 0xFF}},
    Command{0x42, kNoServiceAction, 10, Access::Changes, kChange, Gate::Shared,    unmap, {0x42, 0x01, 0, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x55, kNoServiceAction, 10, Access::Changes, 0,       Gate::None,      modeSelect, {0x55, 0x11, 0, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x5A, kNoServiceAction, 10, Access::Changes, 0,       Gate::None,      modeSense, {0x5A, 0x18, 0xFF, 0xFF, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x5E, 0x00,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveIn, {0x5E, 0x1F, 0, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x5E, 0x01,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveIn, {0x5E, 0x1F, 0, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x5E, 0x02,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveIn, {0x5E, 0x1F, 0, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x5E, 0x03,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveIn, {0x5E, 0x1F, 0, 0, 0, 0, 0, 0xFF, 0xFF}},
    Command{0x5F, 0x00,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x5F, 0x01,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x5F, 0x02,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x5F, 0x03,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x5F, 0x04,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x5F, 0x05,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x5F, 0x06,             10, Access::Free,    kPastAttention, Gate::None, persistentReserveOut, {0x5F, 0x1F, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x88, kNoServiceAction, 16, Access::Reads,   kDisk,   Gate::None,      read, {0x88, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x89, kNoServiceAction, 16, Access::Changes, kChange, Gate::Exclusive, compareAndWrite, {0x89, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0xFF}},
    Command{0x8A, kNoServiceAction, 16, Access::Changes, kChange, Gate::Shared,    write, {0x8A, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x8B, kNoServiceAction, 16, Access::Changes, kChange, Gate::Exclusive, orWrite, {0x8B, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x8E, kNoServiceAction, 16, Access::Changes, kChange, Gate::Exclusive, writeAndVerify, {0x8E, 0xF6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x8F, kNoServiceAction, 16, Access::Reads,   kDisk,   Gate::None,      verify, {0x8F, 0xF6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x90, kNoServiceAction, 16, Access::Reads,   kDisk,   Gate::None,      prefetch, {0x90, 0x02, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x91, kNoServiceAction, 16, Access::Changes, kDisk,   Gate::None,      synchronizeCache, {0x91, 0x02, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x93, kNoServiceAction, 16, Access::Changes, kChange, Gate::Shared,    writeSame, {0x93, 0xF9, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0x9E, 0x10,             16, Access::Free,    kDisk,   Gate::None,      readCapacity16, {0x9E, 0x1F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01}},
    Command{0x9E, 0x12,             16, Access::Reads,   kDisk,   Gate::None,      getLbaStatus, {0x9E, 0x1F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xA0, kNoServiceAction, 12, Access::Free,    kAlways, Gate::None,      reportLuns, {0xA0, 0, 0xFF, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xA3, 0x0C,             12, Access::Free,    0,       Gate::None,      reportOpcodes, {0xA3, 0x1F, 0x87, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xA3, 0x0D,             12, Access::Free,    0,       Gate::None,      reportTaskManagement, {0xA3, 0x1F, 0x80, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xA8, kNoServiceAction, 12, Access::Reads,   kDisk,   Gate::None,      read, {0xA8, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xAA, kNoServiceAction, 12, Access::Changes, kChange, Gate::Shared,    write, {0xAA, 0xF8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xAE, kNoServiceAction, 12, Access::Changes, kChange, Gate::Exclusive, writeAndVerify, {0xAE, 0xF6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xAF, kNoServiceAction, 12, Access::Reads,   kDisk,   Gate::None,      verify, {0xAF, 0xF6, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}},
    Command{0xB7, kNoServiceAction, 12, Access::Free,    kDisk,   Gate::None,      readDefectData, {0xB7, 0x1F, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF}},
};
// clang-format on

struct Run {
    std::uint8_t first = 0;
    std::uint8_t count = 0;
};

/// Where each opcode's rows are: one load finds a command.
constexpr std::array<Run, 256> makeIndex()
{
    std::array<Run, 256> index{};
    for (std::size_t i = kCommands.size(); i-- > 0;) {
        Run &run = index[kCommands[i].opcode];
        run.first = static_cast<std::uint8_t>(i);
        ++run.count;
    }
    return index;
}
constexpr std::array<Run, 256> kIndex = makeIndex();

} // namespace

std::span<const Command> allCommands()
{
    return kCommands;
}

std::span<const Command> commandsOf(std::uint8_t opcode)
{
    const Run run = kIndex[opcode];
    return std::span(kCommands).subspan(run.first, run.count);
}

const Command *findCommand(const CdbBytes &cdb)
{
    for (const Command &command : commandsOf(cdb[0]))
        if (command.serviceAction == kNoServiceAction || command.serviceAction == (cdb[1] & 0x1F)) return &command;
    return nullptr;
}

} // namespace freshseat::scsi
