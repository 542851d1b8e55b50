// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scsi/sense.h"

#include "core/base/byte_order.h"

#include <limits>

namespace freshseat::scsi {

namespace {

constexpr std::uint8_t kFixedLength = 18;
constexpr std::uint8_t kDescriptorHeader = 8;
constexpr std::uint8_t kInformationLength = 12;
constexpr std::uint8_t kSpecificLength = 8;

/// SENSE KEY SPECIFIC: three bytes, the same in both layouts.
void storeField(std::byte *at, FieldPointer field)
{
    constexpr unsigned kValid = 0x80;
    constexpr unsigned kCommandData = 0x40;
    constexpr unsigned kBitValid = 0x08;
    const bool wholeByte = field.bit >= FieldPointer::kWholeByte;
    at[0] =
        static_cast<std::byte>(kValid | (field.inCdb ? kCommandData : 0U) | (wholeByte ? 0U : kBitValid | field.bit));
    storeBe16(at + 1, field.byte);
}

Sense fixedSense(const Refusal &why, std::optional<std::uint64_t> information)
{
    const SenseCode code = why.code;
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
    if (why.field) storeField(&sense.bytes[15], *why.field);
    sense.length = kFixedLength;
    return sense;
}

/// The next descriptor, with its type and length filled in.
std::byte *appendDescriptor(Sense &sense, std::uint8_t type, std::uint8_t length)
{
    std::byte *descriptor = &sense.bytes[sense.length];
    descriptor[0] = std::byte{type};
    descriptor[1] = static_cast<std::byte>(length - 2);
    sense.length = static_cast<std::uint8_t>(sense.length + length);
    sense.bytes[7] = static_cast<std::byte>(sense.length - kDescriptorHeader);
    return descriptor;
}

Sense descriptorSense(const Refusal &why, std::optional<std::uint64_t> information)
{
    constexpr std::uint8_t kInformation = 0x00;
    constexpr std::uint8_t kSenseKeySpecific = 0x02;
    Sense sense;
    sense.bytes[0] = std::byte{0x72};
    sense.bytes[1] = std::byte{why.code.key};
    sense.bytes[2] = std::byte{why.code.asc};
    sense.bytes[3] = std::byte{why.code.ascq};
    sense.length = kDescriptorHeader;
    if (information) {
        std::byte *descriptor = appendDescriptor(sense, kInformation, kInformationLength);
        descriptor[2] = std::byte{0x80};
        storeBe64(descriptor + 4, *information);
    }
    if (why.field) storeField(appendDescriptor(sense, kSenseKeySpecific, kSpecificLength) + 4, *why.field);
    return sense;
}

} // namespace

Sense makeSense(const Refusal &why, bool descriptorFormat, std::optional<std::uint64_t> information)
{
    return descriptorFormat ? descriptorSense(why, information) : fixedSense(why, information);
}

} // namespace freshseat::scsi
