// SPDX-License-Identifier: GPL-3.0-or-later
// The header of qcow2 (QEMU's docs/interop/qcow2.txt), versions 2 and 3.
#include "core/base/byte_order.h"
#include "core/image/header.h"

#include <array>

namespace freshseat::image::detail {

namespace {

constexpr std::size_t kHeaderV2 = 72;
constexpr std::size_t kHeaderV3 = 104;
constexpr std::uint64_t kCorrupt = 1U << 1U;
constexpr std::uint64_t kExternalData = 1U << 2U;
constexpr std::uint64_t kKnownFeatures = 0x1f; // dirty, corrupt, data file, compression type, extended L2
constexpr std::uint32_t kEndOfExtensions = 0;
constexpr std::uint32_t kDataFileName = 0x44415441;
constexpr std::uint32_t kEncryption = 0x0537be77;

struct Qcow2 {
    std::uint32_t version = 0, clusterBits = 0, encryption = 0, l1Entries = 0, refcountClusters = 0, length = kHeaderV2;
    std::uint64_t backingOffset = 0, size = 0, l1Offset = 0, refcountOffset = 0, features = 0;
    std::uint32_t backingLength = 0;
};

tl::unexpected<Error> broken(std::string_view what)
{
    return damaged("qcow2", what);
}

Result<Qcow2> load(const ByteSource &source)
{
    std::array<std::byte, kHeaderV3> bytes{};
    if (!source.read(0, std::span(bytes).first(kHeaderV2))) return broken("it ends within its header");
    Qcow2 h;
    h.version = loadBe32(&bytes[4]);
    if (h.version != 2 && h.version != 3)
        return fail(ErrorCode::Usage,
                    "This is a qcow image of version " + std::to_string(h.version) + "; 2 and 3 are known.",
                    "Convert it first: qemu-img convert -O qcow2 OLD NEW.qcow2");
    h.backingOffset = loadBe64(&bytes[8]);
    h.backingLength = loadBe32(&bytes[16]);
    h.clusterBits = loadBe32(&bytes[20]);
    h.size = loadBe64(&bytes[24]);
    h.encryption = loadBe32(&bytes[32]);
    h.l1Entries = loadBe32(&bytes[36]);
    h.l1Offset = loadBe64(&bytes[40]);
    h.refcountOffset = loadBe64(&bytes[48]);
    h.refcountClusters = loadBe32(&bytes[56]);
    if (h.version == 2) return h;
    if (!source.read(0, bytes)) return broken("it ends within its header");
    h.features = loadBe64(&bytes[72]);
    h.length = loadBe32(&bytes[100]);
    return h;
}

tl::unexpected<Error> hasDataFile()
{
    return notAlone("This qcow2 image keeps its data in another file.",
                    "Make one file of it: qemu-img convert -O qcow2 THIS NEW.qcow2");
}

tl::unexpected<Error> isEncrypted()
{
    return fail(ErrorCode::Usage, "This qcow2 image is encrypted.",
                "Decrypt it first with qemu-img convert; Freshseat never asks for the password of an image.");
}

tl::unexpected<Error> hasBackingFile(const ByteSource &source, const Qcow2 &h)
{
    std::array<std::byte, 80> name{};
    const auto part = std::span(name).first(std::min<std::size_t>(h.backingLength, name.size()));
    std::string text = "another file";
    if (!part.empty() && source.read(h.backingOffset, part))
        text += " (\"" + printable({reinterpret_cast<const char *>(part.data()), part.size()}) + "\")";
    return notAlone("This qcow2 image is only the difference to " + text + ".",
                    "Make one whole file of both: qemu-img convert -O qcow2 THIS NEW.qcow2");
}

/// The list between header and first cluster end: (type, length, data padded to 8) until type 0.
Result<void> checkExtensions(const ByteSource &source, const Qcow2 &h)
{
    const std::uint64_t end = std::uint64_t{1} << h.clusterBits;
    std::uint64_t at = h.length;
    std::array<std::byte, 8> head{};
    while (at + head.size() <= end && source.read(at, head)) {
        const std::uint32_t type = loadBe32(head.data());
        const std::uint32_t length = loadBe32(&head[4]);
        if (type == kEndOfExtensions) return {};
        if (type == kDataFileName) return hasDataFile();
        if (type == kEncryption) return isEncrypted();
        if (length > end - at - head.size()) return broken("a header extension is longer than the header");
        at += head.size() + ((std::uint64_t{length} + 7U) & ~std::uint64_t{7});
    }
    return {};
}

Result<void> checkTables(const ByteSource &source, const Qcow2 &h)
{
    constexpr std::uint32_t kSmallestCluster = 9, kLargestCluster = 21;
    if (h.clusterBits < kSmallestCluster || h.clusterBits > kLargestCluster)
        return broken("its cluster size is impossible");
    const std::uint64_t cluster = std::uint64_t{1} << h.clusterBits;
    if (h.version == 3 && (h.length < kHeaderV3 || h.length > cluster))
        return broken("its header length is impossible");
    if (!within(source, h.l1Offset, std::uint64_t{h.l1Entries} * 8))
        return broken("its table of contents lies behind the end of the file");
    if (!within(source, h.refcountOffset, std::uint64_t{h.refcountClusters} * cluster) || h.refcountOffset == 0)
        return broken("its table of references lies behind the end of the file");
    return {};
}

} // namespace

Result<Header> readQcow2(const ByteSource &source)
{
    const auto h = load(source);
    if (!h) return failure(h);
    // First what must never be opened, then what is merely broken.
    if (h->backingOffset != 0 || h->backingLength != 0) return hasBackingFile(source, *h);
    if ((h->features & kExternalData) != 0) return hasDataFile();
    if (h->encryption != 0) return isEncrypted();
    if ((h->features & ~kKnownFeatures) != 0)
        return fail(ErrorCode::Usage, "This qcow2 image uses features that Freshseat does not know.",
                    "Convert it with the program that made it: qemu-img convert -O qcow2 THIS NEW.qcow2");
    if ((h->features & kCorrupt) != 0)
        return fail(ErrorCode::Usage, "This qcow2 image is marked as corrupt by the program that wrote it last.",
                    "Try to repair a copy of it: qemu-img check -r all COPY.qcow2");
    if (const auto tables = checkTables(source, *h); !tables) return failure(tables);
    if (const auto extensions = checkExtensions(source, *h); !extensions) return failure(extensions);
    if (const auto size = checkVirtualSize(h->size); !size) return failure(size);
    return Header{ImageFormat::Qcow2, h->size, false};
}

} // namespace freshseat::image::detail
