// SPDX-License-Identifier: GPL-3.0-or-later
// VMDK (VMware's "Virtual Disk Format 5.0"): only the kinds that are one file, with the descriptor inside:
// monolithicSparse, streamOptimized.
#include "core/base/byte_order.h"
#include "core/base/text.h"
#include "core/image/header.h"

#include <array>
#include <vector>

namespace freshseat::image::detail {

namespace {

/// What qemu-img reads as the descriptor, whatever the header says: 20 sectors from the second on.
constexpr std::uint64_t kDescriptorAt = kSector;
constexpr std::size_t kDescriptorLength = 20 * kSector;

tl::unexpected<Error> broken(std::string_view what)
{
    return damaged("VMDK", what);
}

tl::unexpected<Error> otherFiles(std::string message)
{
    return notAlone(std::move(message),
                    "Make one file of it where all pieces are: qemu-img convert -O qcow2 THIS.vmdk NEW.qcow2");
}

tl::unexpected<Error> onePiece()
{
    return otherFiles("This VMDK is one piece of a disk in several files.");
}

struct Descriptor {
    std::string createType;
    int extents = 0, sparseExtents = 0;
    bool parent = false, encrypted = false;
};

/// `RW 4192256 SPARSE "disk.vmdk"`
void readExtent(const std::vector<std::string> &words, Descriptor &descriptor)
{
    if (words.size() < 3 || (words[0] != "RW" && words[0] != "RDONLY" && words[0] != "NOACCESS")) return;
    ++descriptor.extents;
    if (words[2] == "SPARSE") ++descriptor.sparseExtents;
}

void readAssignment(std::string_view line, Descriptor &descriptor)
{
    const std::size_t sign = line.find('=');
    if (sign == std::string_view::npos) return;
    const std::string key = toLower(trimmed(line.substr(0, sign)));
    std::string_view value = trimmed(line.substr(sign + 1));
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
    if (key == "createtype") descriptor.createType = value;
    if (key == "parentcid" && toLower(value) != "ffffffff") descriptor.parent = true;
}

Descriptor readDescriptor(std::string_view text)
{
    Descriptor descriptor;
    // Anywhere, not only as a proper line: qemu-img searches for the bare word.
    descriptor.parent = toLower(text).find("parentfilenamehint") != std::string::npos;
    descriptor.encrypted = toLower(text).find("encryption.") != std::string::npos;
    text = text.substr(0, text.find('\0'));
    for (const std::string &line : split(text, '\n')) {
        readExtent(split(trimmed(line), ' '), descriptor);
        readAssignment(line, descriptor);
    }
    return descriptor;
}

Result<void> checkDescriptor(const Descriptor &descriptor)
{
    if (descriptor.parent) return otherFiles("This VMDK is only the difference to another disk (a snapshot).");
    if (descriptor.encrypted)
        return fail(ErrorCode::Usage, "This VMDK is encrypted.", "Remove the encryption in VMware first.");
    if (descriptor.createType.empty()) return onePiece();
    const bool whole = descriptor.createType == "monolithicSparse" || descriptor.createType == "streamOptimized";
    if (!whole || descriptor.extents != 1 || descriptor.sparseExtents != 1)
        return otherFiles("This VMDK is of the kind \"" + printable(descriptor.createType) +
                          "\", whose data lies in other files too.");
    return {};
}

} // namespace

Result<Header> readVmdk(const ByteSource &source)
{
    std::array<std::byte, kSector> header{};
    if (!source.read(0, header)) return broken("it ends within its header");
    const std::uint64_t capacity = loadLe64(&header[12]);
    const std::uint64_t descriptorAt = loadLe64(&header[28]);
    // A capacity of 0 makes readers look for the disk's extents by the descriptor, in other files.
    if (capacity == 0 || descriptorAt == 0) return onePiece();
    if (descriptorAt != kDescriptorAt / kSector) return broken("its description is not where it belongs");
    std::vector<std::byte> text(std::min<std::uint64_t>(kDescriptorLength, source.size() - kSector));
    if (!source.read(kDescriptorAt, text)) return broken("it ends within its description");
    const auto alone = checkDescriptor(readDescriptor({reinterpret_cast<const char *>(text.data()), text.size()}));
    if (!alone) return failure(alone);
    if (capacity > kLargestDisk / kSector) return failure(checkVirtualSize(~std::uint64_t{0} - kSector + 1));
    return Header{ImageFormat::Vmdk, capacity * kSector, false};
}

} // namespace freshseat::image::detail
