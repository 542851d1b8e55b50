// SPDX-License-Identifier: GPL-3.0-or-later
// TransmitQueue: PDUs on their way to the peer. Gathered into as few sendmsg() calls as the socket takes; payloads are
// not copied.
#pragma once
#include "core/base/buffer.h"
#include "core/iscsi/pdu.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <sys/uio.h>
#include <vector>

namespace freshseat::iscsi {

class TransmitQueue
{
public:
    /// Sense data with its length fits in a PDU without a buffer of its own, and so does a rejected header.
    static constexpr std::size_t kSmallPayload = 72;

    void setDigests(bool header, bool data);

    void push(const Header &header);
    /// Copies `payload`: kSmallPayload bytes at most.
    void pushSmall(const Header &header, std::span<const std::byte> payload);
    /// Keeps `payload` until it is sent.
    void push(const Header &header, Buffer payload);
    using Pieces = std::span<const std::span<const std::byte>>;
    /// `payload` lies in several pieces, that belong to what a later push() brings; several PDUs so share one buffer.
    void pushShared(const Header &header, Pieces payload);
    /// Same, and this is the PDU that keeps `owner` and `keeper` until it is sent.
    void pushShared(const Header &header, Pieces payload, Buffer owner, std::shared_ptr<const void> keeper);

    [[nodiscard]] bool empty() const { return m_count == 0; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; } ///< still to be sent
    [[nodiscard]] std::size_t pdus() const { return m_count; }

    /// Fills `out` from the front of the queue; the pieces stay valid until advance() or a push.
    [[nodiscard]] std::size_t gather(std::span<iovec> out) const;
    /// The peer took `length` bytes.
    void advance(std::size_t length);
    void clear();
    /// Gives its memory back while nothing is queued.
    void trim();

private:
    /// A PDU, or (with no head) a further piece of the one before it.
    struct Entry {
        std::array<std::byte, kHeaderSize + kDigestSize + kSmallPayload + kDigestSize> head;
        std::array<std::byte, 3 + kDigestSize> tail; ///< padding and data digest of `data`
        std::uint8_t tailLength = 0;
        std::uint16_t headLength = 0;
        std::uint32_t dataLength = 0;
        const std::byte *data = nullptr;
        Buffer owner;
        std::shared_ptr<const void> keeper;

        void release()
        {
            owner.clear();
            keeper.reset();
        }
        [[nodiscard]] std::size_t size() const { return std::size_t{headLength} + dataLength + tailLength; }
    };

    Entry &add();
    Entry &add(const Header &header, std::size_t dataLength);
    Entry &addPayload(const Header &header, Pieces payload);
    void addTail(Entry &entry, Pieces payload, std::size_t length) const;
    [[nodiscard]] Entry &entry(std::size_t index) const { return m_ring[(m_first + index) & (m_capacity - 1)]; }
    void grow();

    std::unique_ptr<Entry[]> m_ring; ///< capacity is a power of two
    std::size_t m_capacity = 0;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::size_t m_sent = 0; ///< bytes of the first entry that are gone
    std::size_t m_bytes = 0;
    bool m_headerDigest = false;
    bool m_dataDigest = false;
};

} // namespace freshseat::iscsi
