// SPDX-License-Identifier: GPL-3.0-or-later
// MODE SENSE and MODE SELECT, 6 and 10 bytes (SPC-4 6.13 to 6.16).
#include "core/scsi/unit.h"

#include <algorithm>
#include <limits>

namespace freshseat::scsi {

namespace {

constexpr std::uint32_t kWriteProtected = 0x80;
constexpr std::uint32_t kDpoFua = 0x10;
constexpr std::uint64_t kAllOnes32 = std::numeric_limits<std::uint32_t>::max();

bool isShort(const Task &task)
{
    return (task.cdb[0] >> 5) == 0;
}

enum class Descriptor : std::uint8_t { None = 0, Short = 8, Long = 16 };

Reply header(const Unit &unit, bool shortForm, Descriptor descriptor)
{
    const std::uint32_t specific = (unit.writeProtected() ? kWriteProtected : 0U) | kDpoFua;
    Reply reply(shortForm ? 4 : 8);
    if (shortForm) {
        reply.set8(2, specific);
        reply.set8(3, static_cast<std::uint32_t>(descriptor));
    } else {
        reply.set8(3, specific);
        reply.set8(4, descriptor == Descriptor::Long ? 1 : 0);
        reply.set16(6, static_cast<std::uint32_t>(descriptor));
    }
    return reply;
}

void appendDescriptor(Reply &reply, const Unit &unit, Descriptor descriptor)
{
    const std::uint64_t blocks = unit.device() == nullptr ? 0 : unit.blockCount();
    if (descriptor == Descriptor::Long) {
        reply.put64(blocks);
        reply.zeros(4);
        reply.put32(block::kSectorSize);
    } else if (descriptor == Descriptor::Short) {
        reply.put32(static_cast<std::uint32_t>(std::min(blocks, kAllOnes32)));
        reply.put32(block::kSectorSize);
    }
}

Descriptor wantedDescriptor(const Task &task)
{
    if ((task.cdb[1] & 0x08) != 0) return Descriptor::None; // DBD
    const bool longLba = !isShort(task) && (task.cdb[1] & 0x10) != 0;
    return longLba ? Descriptor::Long : Descriptor::Short;
}

/// Where the pages begin in a MODE SELECT list, or why it is wrong.
struct SelectLayout {
    std::size_t pagesAt = 0;
    std::optional<Refusal> refused;
};

/// Only a descriptor that changes nothing is taken.
bool acceptableDescriptor(const Unit &unit, std::span<const std::byte> bytes)
{
    const bool longForm = bytes.size() == 16;
    const std::uint64_t count = longForm ? loadBe64(bytes.data()) : loadBe32(bytes.data());
    const std::uint32_t length = longForm ? loadBe32(bytes.data() + 12) : loadBe24(bytes.data() + 5);
    const std::uint64_t blocks = unit.device() == nullptr ? 0 : unit.blockCount();
    const bool sameCount = count == 0 || count == blocks || (!longForm && count == std::min(blocks, kAllOnes32)) ||
                           (longForm && count == std::numeric_limits<std::uint64_t>::max());
    return sameCount && length == block::kSectorSize;
}

SelectLayout layoutOf(const Unit &unit, bool shortForm, std::span<const std::byte> list)
{
    const std::size_t headerSize = shortForm ? 4 : 8;
    if (list.size() < headerSize) return {0, sense::kParameterListLength};
    const std::size_t descriptor = shortForm ? std::to_integer<std::size_t>(list[3]) : loadBe16(list.data() + 6);
    const bool longLba = !shortForm && (std::to_integer<unsigned>(list[4]) & 0x01U) != 0;
    if (descriptor == 0) return {headerSize, {}};
    if (descriptor != (longLba ? 16U : 8U)) return {0, badParameter(shortForm ? 3 : 6)};
    if (list.size() < headerSize + descriptor) return {0, sense::kParameterListLength};
    if (!acceptableDescriptor(unit, list.subspan(headerSize, descriptor)))
        return {0, badParameter(static_cast<std::uint16_t>(headerSize))};
    return {headerSize + descriptor, {}};
}

} // namespace

Next modeSense(Unit &unit, Task &task)
{
    const bool shortForm = isShort(task);
    const auto control = static_cast<PageControl>(task.cdb[2] >> 6);
    const std::uint8_t page = task.cdb[2] & 0x3F;
    const std::uint8_t subpage = task.cdb[3];
    if (control == PageControl::Saved) return unit.refuse(task, sense::kSavingNotSupported);
    if (subpage != 0 && subpage != 0xFF) return unit.refuse(task, badCdb(3));
    const Descriptor descriptor = wantedDescriptor(task);
    Reply reply = header(unit, shortForm, descriptor);
    appendDescriptor(reply, unit, descriptor);
    if (!appendModePages(reply, page, control, unit.mode())) return unit.refuse(task, badCdb(2, 5));
    if (shortForm)
        reply.set8(0, static_cast<std::uint32_t>(reply.size() - 1));
    else
        reply.set16(0, static_cast<std::uint32_t>(reply.size() - 2));
    return unit.answer(task, reply.view(), shortForm ? task.cdb[4] : be16(task.cdb, 7));
}

Next modeSelect(Unit &unit, Task &task)
{
    const bool shortForm = isShort(task);
    const bool pageFormat = (task.cdb[1] & 0x10) != 0;
    const bool save = (task.cdb[1] & 0x01) != 0;
    const std::size_t length = shortForm ? task.cdb[4] : be16(task.cdb, 7);
    task.wantedDataOut = length;
    if (!pageFormat || save) return unit.refuse(task, badCdb(1, pageFormat ? 0 : 4));
    if (length == 0) return Next::Finish;
    if (task.dataOut.size() < length) return unit.refuse(task, sense::kWrongDataLength);
    const std::span<const std::byte> list = task.dataOut.first(length);
    const SelectLayout layout = layoutOf(unit, shortForm, list);
    if (layout.refused) return unit.refuse(task, *layout.refused);

    ModeParameters parameters = unit.mode();
    switch (parseModePages(list.subspan(layout.pagesAt), parameters)) {
    case PageProblem::TooShort:
        return unit.refuse(task, sense::kParameterListLength);
    case PageProblem::Invalid:
        return unit.refuse(task, badParameter(static_cast<std::uint16_t>(layout.pagesAt)));
    case PageProblem::None:
        break;
    }
    if (parameters == unit.mode()) return Next::Finish;
    const bool cacheOff = unit.mode().writeCache && !parameters.writeCache;
    unit.mode() = parameters;
    unit.giveAttentionToOthers(task.nexus, sense::kModeParametersChanged);
    if (!cacheOff || unit.device() == nullptr) return Next::Finish;
    // What is in the cache now must not be less safe than what comes (SBC-3 6.4.5).
    return Unit::io(task, block::IoKind::Flush, {}, nullptr,
                    [](Unit &same, Task &flushed) { return same.refuseIo(flushed); });
}

} // namespace freshseat::scsi
