// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/vpd.h"

#include "core/scsi/unit.h"

#include <array>
#include <string>

namespace freshseat::scsi {

namespace {

constexpr std::array<std::uint8_t, 7> kPages{0x00, 0x80, 0x83, 0x86, 0xB0, 0xB1, 0xB2};
constexpr std::uint32_t kMebibyteBlocks = 1024 * 1024 / block::kSectorSize;

// Designators (SPC-4 7.8.6)
enum class Association : std::uint8_t { LogicalUnit, TargetPort, TargetDevice };
enum class Designator : std::uint8_t { T10Vendor = 1, Naa = 3, RelativePort = 4, ScsiName = 8 };
enum class CodeSet : std::uint8_t { Binary = 1, Ascii = 2, Utf8 = 3 };

void appendDesignator(Reply &reply, Association association, Designator type, CodeSet codeSet, const Reply &value)
{
    constexpr std::uint32_t kIscsi = 0x50;
    constexpr std::uint32_t kProtocolValid = 0x80;
    const bool ofUnit = association == Association::LogicalUnit;
    reply.put8((ofUnit ? 0U : kIscsi) | static_cast<std::uint32_t>(codeSet));
    reply.put8((ofUnit ? 0U : kProtocolValid) | (static_cast<std::uint32_t>(association) << 4) |
               static_cast<std::uint32_t>(type));
    reply.put8(0);
    reply.put8(static_cast<std::uint32_t>(value.size()));
    reply.bytes(value.view());
}

/// UTF-8, ended with a zero and padded to four bytes.
Reply scsiName(const std::string &name)
{
    Reply reply;
    reply.text(name);
    reply.zeros(4 - reply.size() % 4);
    return reply;
}

void supportedPages(Reply &reply)
{
    for (const std::uint8_t page : kPages) reply.put8(page);
}

void serialNumber(Reply &reply, const Identity &identity)
{
    reply.text(identity.serial);
}

void deviceIdentification(Reply &reply, const Identity &identity)
{
    Reply naa;
    naa.put64(identity.naa);
    appendDesignator(reply, Association::LogicalUnit, Designator::Naa, CodeSet::Binary, naa);
    Reply vendor;
    vendor.text(kVendor, 8);
    vendor.text(identity.serial);
    appendDesignator(reply, Association::LogicalUnit, Designator::T10Vendor, CodeSet::Ascii, vendor);
    Reply port;
    port.put32(1);
    appendDesignator(reply, Association::TargetPort, Designator::RelativePort, CodeSet::Binary, port);
    appendDesignator(reply, Association::TargetPort, Designator::ScsiName, CodeSet::Utf8,
                     scsiName(identity.targetName + ",t,0x0001"));
    appendDesignator(reply, Association::TargetDevice, Designator::ScsiName, CodeSet::Utf8,
                     scsiName(identity.targetName));
}

void extendedInquiry(Reply &reply)
{
    reply.zeros(60);
    reply.set8(1, 0x07); // simple, ordered and head-of-queue tasks
    reply.set8(2, 0x01); // V_SUP: a volatile cache
}

void blockLimits(Reply &reply)
{
    reply.put8(0);                                               // WSNZ 0
    reply.put8(1);                                               // maximum COMPARE AND WRITE length
    reply.put16(block::kBlockSize / block::kSectorSize);         // optimal granularity
    reply.put32(static_cast<std::uint32_t>(kMaxTransferBlocks)); // maximum transfer
    reply.put32(kMebibyteBlocks);                                // optimal transfer
    reply.put32(0);                                              // maximum prefetch: no limit
    reply.put32(0xFFFFFFFF);                                     // maximum unmap: no limit
    reply.put32(static_cast<std::uint32_t>(kMaxUnmapDescriptors));
    reply.put32(kMebibyteBlocks); // optimal unmap granularity: Windows rewrites data when it is small
    reply.put32(0x80000000);      // aligned at LBA 0
    reply.put64(kMaxWriteSameBlocks);
    reply.zeros(20);
}

void deviceCharacteristics(Reply &reply)
{
    reply.put16(1); // no rotation: a solid-state disk, so nobody defragments it
    reply.zeros(58);
}

void provisioning(Reply &reply)
{
    reply.put8(0);
    reply.put8(0xE4); // LBPU, LBPWS, LBPWS10, LBPRZ
    reply.put8(0x02); // thin
    reply.put8(0);
}

} // namespace

std::optional<Reply> vitalProductData(std::uint8_t page, const Identity &identity)
{
    Reply content;
    switch (page) {
    case 0x00:
        supportedPages(content);
        break;
    case 0x80:
        serialNumber(content, identity);
        break;
    case 0x83:
        deviceIdentification(content, identity);
        break;
    case 0x86:
        extendedInquiry(content);
        break;
    case 0xB0:
        blockLimits(content);
        break;
    case 0xB1:
        deviceCharacteristics(content);
        break;
    case 0xB2:
        provisioning(content);
        break;
    default:
        return {};
    }
    Reply reply;
    reply.put8(0); // connected, direct access
    reply.put8(page);
    reply.put16(static_cast<std::uint32_t>(content.size()));
    reply.bytes(content.view());
    return reply;
}

} // namespace freshseat::scsi
