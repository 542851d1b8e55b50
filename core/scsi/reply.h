// SPDX-License-Identifier: GPL-3.0-or-later
// Builds parameter data: big-endian fields one after the other. Not for the data path (it allocates).
#pragma once
#include "core/base/byte_order.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace freshseat::scsi {

class Reply
{
public:
    Reply() = default;
    /// Begins with `size` zeros.
    explicit Reply(std::size_t size)
        : m_bytes(size)
    {}

    void put8(std::uint32_t value) { m_bytes.push_back(static_cast<std::byte>(value)); }
    void put16(std::uint32_t value) { storeBe16(grow(2), static_cast<std::uint16_t>(value)); }
    void put32(std::uint32_t value) { storeBe32(grow(4), value); }
    void put64(std::uint64_t value) { storeBe64(grow(8), value); }
    void zeros(std::size_t count) { m_bytes.resize(m_bytes.size() + count); }
    /// Exactly `width` characters: cut, or padded with spaces.
    void text(std::string_view text, std::size_t width)
    {
        for (std::size_t i = 0; i < width; ++i) put8(i < text.size() ? static_cast<unsigned char>(text[i]) : ' ');
    }
    void bytes(std::span<const std::byte> more) { m_bytes.insert(m_bytes.end(), more.begin(), more.end()); }
    void text(std::string_view text) { bytes(std::as_bytes(std::span(text.data(), text.size()))); }

    void set8(std::size_t at, std::uint32_t value) { m_bytes[at] = static_cast<std::byte>(value); }
    void set16(std::size_t at, std::uint32_t value) { storeBe16(&m_bytes[at], static_cast<std::uint16_t>(value)); }
    void set32(std::size_t at, std::uint32_t value) { storeBe32(&m_bytes[at], value); }
    void set64(std::size_t at, std::uint64_t value) { storeBe64(&m_bytes[at], value); }

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] std::span<const std::byte> view() const { return m_bytes; }

private:
    std::byte *grow(std::size_t count)
    {
        m_bytes.resize(m_bytes.size() + count);
        return m_bytes.data() + m_bytes.size() - count;
    }
    std::vector<std::byte> m_bytes;
};

} // namespace freshseat::scsi
