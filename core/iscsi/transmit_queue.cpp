// SPDX-License-Identifier: GPL-3.0-or-later
// TransmitQueue: a ring of PDUs, each a head (header, digest, small payload), a payload elsewhere and a tail.
#include "core/iscsi/transmit_queue.h"

#include "core/base/crc32c.h"

#include <algorithm>
#include <cstring>

namespace freshseat::iscsi {

namespace {

constexpr std::size_t kFirstCapacity = 16;

/// Adds piece to `out` unless the peer has all of it already; `skip` counts down what it has.
void addPiece(std::span<iovec> out, std::size_t &count, std::size_t &skip, const std::byte *data, std::size_t length)
{
    if (skip >= length) {
        skip -= length;
        return;
    }
    out[count++] = iovec{const_cast<std::byte *>(data) + skip, length - skip};
    skip = 0;
}

} // namespace

void TransmitQueue::setDigests(bool header, bool data)
{
    m_headerDigest = header;
    m_dataDigest = data;
}

void TransmitQueue::push(const Header &header)
{
    m_bytes += add(header, 0).size();
}

void TransmitQueue::pushSmall(const Header &header, std::span<const std::byte> payload)
{
    Entry &entry = add(header, payload.size());
    std::byte *begin = entry.head.data() + entry.headLength;
    const std::size_t padded = payload.size() + padding(payload.size());
    std::memset(begin, 0, padded);
    if (!payload.empty()) std::memcpy(begin, payload.data(), payload.size());
    entry.headLength = static_cast<std::uint16_t>(entry.headLength + padded);
    if (m_dataDigest && !payload.empty()) {
        storeLe32(entry.head.data() + entry.headLength, crc32c({begin, padded}));
        entry.headLength += kDigestSize;
    }
    m_bytes += entry.size();
}

void TransmitQueue::push(const Header &header, Buffer payload)
{
    const std::span<const std::byte> bytes = payload.span();
    pushShared(header, {&bytes, 1}, std::move(payload), nullptr);
}

void TransmitQueue::pushShared(const Header &header, Pieces payload)
{
    addPayload(header, payload);
}

void TransmitQueue::pushShared(const Header &header, Pieces payload, Buffer owner, std::shared_ptr<const void> keeper)
{
    Entry &last = addPayload(header, payload);
    last.owner = std::move(owner);
    last.keeper = std::move(keeper);
}

TransmitQueue::Entry &TransmitQueue::add()
{
    if (m_count == m_capacity) grow();
    Entry &added = entry(m_count++);
    added.headLength = 0;
    added.dataLength = 0;
    added.tailLength = 0;
    return added;
}

TransmitQueue::Entry &TransmitQueue::add(const Header &header, std::size_t dataLength)
{
    Entry &added = add();
    std::memcpy(added.head.data(), header.bytes.data(), kHeaderSize);
    storeBe24(added.head.data() + 5, static_cast<std::uint32_t>(dataLength));
    added.headLength = kHeaderSize;
    if (m_headerDigest) {
        storeLe32(added.head.data() + kHeaderSize, crc32c({added.head.data(), kHeaderSize}));
        added.headLength += kDigestSize;
    }
    return added;
}

/// The entry of the last piece.
TransmitQueue::Entry &TransmitQueue::addPayload(const Header &header, Pieces payload)
{
    std::size_t length = 0;
    for (const auto &piece : payload) length += piece.size();
    Entry *entry = &add(header, length);
    for (std::size_t i = 0; i < payload.size(); ++i) {
        if (i > 0) {
            m_bytes += entry->size();
            entry = &add();
        }
        entry->data = payload[i].data();
        entry->dataLength = static_cast<std::uint32_t>(payload[i].size());
    }
    addTail(*entry, payload, length);
    m_bytes += entry->size();
    return *entry;
}

/// Padding and data digest.
void TransmitQueue::addTail(Entry &entry, Pieces payload, std::size_t length) const
{
    const std::size_t pad = padding(length);
    std::fill_n(entry.tail.begin(), pad, std::byte{0});
    entry.tailLength = static_cast<std::uint8_t>(pad);
    if (!m_dataDigest || length == 0) return;
    std::uint32_t crc = 0;
    for (const auto &piece : payload) crc = crc32c(piece, crc);
    storeLe32(entry.tail.data() + pad, crc32c({entry.tail.data(), pad}, crc));
    entry.tailLength = static_cast<std::uint8_t>(pad + kDigestSize);
}

std::size_t TransmitQueue::gather(std::span<iovec> out) const
{
    std::size_t count = 0;
    std::size_t skip = m_sent;
    for (std::size_t i = 0; i < m_count && count + 3 <= out.size(); ++i) {
        const Entry &one = entry(i);
        addPiece(out, count, skip, one.head.data(), one.headLength);
        if (one.dataLength > 0) addPiece(out, count, skip, one.data, one.dataLength);
        if (one.tailLength > 0) addPiece(out, count, skip, one.tail.data(), one.tailLength);
    }
    return count;
}

void TransmitQueue::advance(std::size_t length)
{
    m_bytes -= length;
    m_sent += length;
    while (m_count > 0 && m_sent >= entry(0).size()) {
        Entry &done = entry(0);
        m_sent -= done.size();
        done.release();
        m_first = (m_first + 1) & (m_capacity - 1);
        --m_count;
    }
}

void TransmitQueue::clear()
{
    for (std::size_t i = 0; i < m_count; ++i) entry(i).release();
    m_count = 0;
    m_sent = 0;
    m_bytes = 0;
}

void TransmitQueue::trim()
{
    if (m_count > 0 || m_capacity <= kFirstCapacity) return;
    m_ring.reset();
    m_capacity = 0;
    m_first = 0;
}

void TransmitQueue::grow()
{
    const std::size_t capacity = m_capacity == 0 ? kFirstCapacity : m_capacity * 2;
    auto ring = std::make_unique<Entry[]>(capacity);
    for (std::size_t i = 0; i < m_count; ++i) ring[i] = std::move(entry(i));
    m_ring = std::move(ring);
    m_capacity = capacity;
    m_first = 0;
}

} // namespace freshseat::iscsi
