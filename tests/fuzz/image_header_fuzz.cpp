// SPDX-License-Identifier: GPL-3.0-or-later
// The image header reader over any bytes: whatever it accepts has a sane size.
#include "core/image/header.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

class Bytes final : public freshseat::image::ByteSource
{
public:
    explicit Bytes(std::span<const std::uint8_t> bytes)
        : m_bytes(bytes)
    {}
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    [[nodiscard]] bool read(std::uint64_t offset, std::span<std::byte> out) const override
    {
        if (offset > m_bytes.size() || out.size() > m_bytes.size() - offset) return false;
        if (!out.empty()) std::memcpy(out.data(), m_bytes.data() + offset, out.size());
        return true;
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace freshseat::image;
    const auto header = readHeader(Bytes({data, size}));
    if (!header || !*header) return 0;
    const std::uint64_t bytes = (*header)->virtualSize;
    if (bytes == 0 || bytes % kSector != 0 || bytes > kLargestDisk) std::abort();
    return 0;
}
