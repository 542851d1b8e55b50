// SPDX-License-Identifier: GPL-3.0-or-later
// Names of statuses, and the checks all devices share.
#include "core/block/block_device.h"

#include "core/block/io_check.h"

namespace freshseat::block {

std::string_view toText(IoStatus status)
{
    switch (status) {
    case IoStatus::Ok:
        return "ok";
    case IoStatus::OutOfSpace:
        return "out of space";
    case IoStatus::MediumError:
        return "medium error";
    case IoStatus::WriteFault:
        return "write fault";
    case IoStatus::OutOfRange:
        return "out of range";
    case IoStatus::ReadOnly:
        return "read-only";
    case IoStatus::Gone:
        return "gone";
    }
    return "unknown";
}

IoStatus checkIo(const BlockDevice &device, const Io &io)
{
    if (io.kind == IoKind::Flush) return IoStatus::Ok;
    if (io.kind != IoKind::Read && device.readOnly()) return IoStatus::ReadOnly;
    if (io.offset % kSectorSize != 0 || io.length % kSectorSize != 0) return IoStatus::OutOfRange;
    const std::uint64_t size = device.size();
    return io.offset <= size && io.length <= size - io.offset ? IoStatus::Ok : IoStatus::OutOfRange;
}

} // namespace freshseat::block
