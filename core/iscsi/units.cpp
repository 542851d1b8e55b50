// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/iscsi/units.h"

#include "core/base/byte_order.h"
#include "core/scsi/sense.h"

#include <algorithm>
#include <cstring>

namespace freshseat::iscsi {

namespace {

constexpr std::uint8_t kRequestSense = 0x03;
constexpr std::uint8_t kInquiry = 0x12;
constexpr std::uint8_t kReportLuns = 0xa0;
constexpr std::size_t kStandardInquirySize = 36;
constexpr scsi::SenseCode kUnitNotSupported{0x5, 0x25, 0x00};

/// LUN fields of up to 255 use peripheral addressing, larger ones flat (SAM-5 4.7).
std::uint64_t encodeLun(std::size_t lun)
{
    const std::uint64_t flat = lun < 256 ? 0 : 0x4000;
    return (flat | lun) << 48;
}

void refuse(scsi::Task &task, const scsi::Refusal &why)
{
    task.status = scsi::Status::CheckCondition;
    task.sense = scsi::makeSense(why, false);
}

void answerData(scsi::Task &task, std::span<const std::byte> data, std::size_t allocation, BufferPool &buffers)
{
    const std::size_t length = std::min(data.size(), allocation);
    task.status = scsi::Status::Good;
    if (length == 0) return;
    task.dataIn = buffers.take(length);
    std::memcpy(task.dataIn.data(), data.data(), length);
}

void reportLuns(scsi::Task &task, const TargetUnits &target, BufferPool &buffers)
{
    const std::size_t allocation = loadBe32(reinterpret_cast<const std::byte *>(task.cdb.data()) + 6);
    const std::uint8_t select = task.cdb[2];
    if (select > 2) return refuse(task, scsi::badCdb(2));
    if (allocation < 16) return refuse(task, scsi::badCdb(6));
    std::vector<std::byte> list(8);
    for (std::size_t lun = 0; select != 1 && lun < target.units.size(); ++lun) { // 1: well known units, we have none
        if (target.units[lun] == nullptr) continue;
        list.resize(list.size() + 8);
        storeBe64(list.data() + list.size() - 8, encodeLun(lun));
    }
    storeBe32(list.data(), static_cast<std::uint32_t>(list.size() - 8));
    answerData(task, list, allocation, buffers);
}

void inquireAbsentUnit(scsi::Task &task, BufferPool &buffers)
{
    if ((task.cdb[1] & 1) != 0) return refuse(task, scsi::badCdb(1, 0));
    std::array<std::byte, kStandardInquirySize> data{};
    data[0] = std::byte{0x7f}; // qualifier 011b, type 1Fh: nothing can be here
    data[2] = std::byte{0x06}; // SPC-4
    data[3] = std::byte{0x02};
    data[4] = std::byte{kStandardInquirySize - 5};
    std::memcpy(&data[8], "FRSHSEAT", 8);
    std::memset(&data[16], ' ', kStandardInquirySize - 16);
    const std::size_t allocation = loadBe16(reinterpret_cast<const std::byte *>(task.cdb.data()) + 3);
    answerData(task, data, allocation, buffers);
}

} // namespace

scsi::LogicalUnit *findUnit(const TargetUnits &target, std::uint64_t lun)
{
    const auto method = static_cast<unsigned>(lun >> 62);
    const bool oneLevel = (lun & 0x0000ffffffffffffULL) == 0;
    const auto index = static_cast<std::size_t>((lun >> 48) & 0x3fff);
    if (method > 1 || !oneLevel || (method == 0 && index > 255)) return nullptr;
    return index < target.units.size() ? target.units[index].get() : nullptr;
}

bool answerForTarget(scsi::Task &task, const scsi::LogicalUnit *unit, const TargetUnits &target, BufferPool &buffers)
{
    const std::uint8_t operation = task.cdb[0];
    if (operation == kReportLuns) {
        reportLuns(task, target, buffers);
        return true;
    }
    if (unit != nullptr) return false;
    if (operation == kInquiry) {
        inquireAbsentUnit(task, buffers);
    } else if (operation == kRequestSense) {
        // SPC-4 6.39: the sense is the data, the command itself is good.
        const scsi::Sense data = scsi::makeSense(kUnitNotSupported, false);
        answerData(task, {data.bytes.data(), data.length}, task.cdb[4], buffers);
    } else {
        refuse(task, kUnitNotSupported);
    }
    return true;
}

} // namespace freshseat::iscsi
