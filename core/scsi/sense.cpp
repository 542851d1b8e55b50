// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/sense.h"

#include "core/base/byte_order.h"

#include <limits>

namespace freshseat::scsi {

namespace {

constexpr std::uint8_t kFixedLength = 18;
constexpr std::uint8_t kDescriptorHeader = 8;
constexpr std::uint8_t kInformationLength = 12;

Sense fixedSense(SenseCode code, std::optional<std::uint64_t> information)
{
    Sense sense;
    sense.bytes[0] = std::byte{0x70};
    sense.bytes[2] = std::byte{code.key};
    // The field has 32 bits; what does not fit is not valid (SPC-4 4.5.3).
    if (information && *information <= std::numeric_limits<std::uint32_t>::max()) {
        sense.bytes[0] = std::byte{0xF0};
        storeBe32(&sense.bytes[3], static_cast<std::uint32_t>(*information));
    }
    sense.bytes[7] = std::byte{kFixedLength - 8};
    sense.bytes[12] = std::byte{code.asc};
    sense.bytes[13] = std::byte{code.ascq};
    sense.length = kFixedLength;
    return sense;
}

Sense descriptorSense(SenseCode code, std::optional<std::uint64_t> information)
{
    Sense sense;
    sense.bytes[0] = std::byte{0x72};
    sense.bytes[1] = std::byte{code.key};
    sense.bytes[2] = std::byte{code.asc};
    sense.bytes[3] = std::byte{code.ascq};
    sense.length = kDescriptorHeader;
    if (!information) return sense;
    sense.bytes[7] = std::byte{kInformationLength};
    std::byte *descriptor = &sense.bytes[kDescriptorHeader]; // type 0: information
    descriptor[1] = std::byte{kInformationLength - 2};
    descriptor[2] = std::byte{0x80};
    storeBe64(descriptor + 4, *information);
    sense.length = kDescriptorHeader + kInformationLength;
    return sense;
}

} // namespace

Sense makeSense(SenseCode code, bool descriptorFormat, std::optional<std::uint64_t> information)
{
    return descriptorFormat ? descriptorSense(code, information) : fixedSense(code, information);
}

} // namespace freshseat::scsi
