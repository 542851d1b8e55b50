// SPDX-License-Identifier: GPL-3.0-or-later
// PduReader: header, AHS and header digest, payload, padding and data digest (RFC 7143 section 11.1).
#include "core/iscsi/pdu_reader.h"

#include "core/base/crc32c.h"

#include <algorithm>
#include <cstring>

namespace freshseat::iscsi {

namespace {

/// Copies what is missing of `part` off the front of `bytes`. True: `part` is complete.
bool collect(std::span<std::byte> part, std::size_t &have, std::span<const std::byte> &bytes)
{
    const std::size_t length = std::min(part.size() - have, bytes.size());
    if (length > 0) std::memcpy(part.data() + have, bytes.data(), length);
    have += length;
    bytes = bytes.subspan(length);
    return have == part.size();
}

} // namespace

PduReader::Event PduReader::feed(std::span<const std::byte> &bytes)
{
    switch (m_state) {
    case State::Header:
        if (!collect(m_header.bytes, m_have, bytes)) return Event::NeedMore;
        m_have = 0;
        if (!headerFits()) return failed(Event::TooLong);
        m_state = State::Extra;
        [[fallthrough]];
    case State::Extra: {
        const std::size_t length = m_header.ahsLength() + (m_headerDigest ? kDigestSize : 0);
        if (!collect({m_extra.data(), length}, m_have, bytes)) return Event::NeedMore;
        m_have = 0;
        return extraComplete();
    }
    case State::Payload: {
        const std::size_t length = m_header.dataLength();
        if (m_place != nullptr) {
            if (!collect({m_place, length}, m_have, bytes)) return Event::NeedMore;
        } else {
            const std::size_t skipped = std::min(length - m_have, bytes.size());
            bytes = bytes.subspan(skipped);
            m_have += skipped;
            if (m_have < length) return Event::NeedMore;
        }
        m_have = 0;
        m_state = State::Trailer;
        [[fallthrough]];
    }
    case State::Trailer:
        if (!collect({m_trailer.data(), trailerLength()}, m_have, bytes)) return Event::NeedMore;
        m_have = 0;
        return pduComplete();
    case State::Failed:
        break;
    }
    return m_failure;
}

std::span<const std::byte> PduReader::leaveIn(std::span<const std::byte> bytes)
{
    const std::size_t length = m_header.dataLength();
    if (bytes.size() < length + trailerLength()) return {};
    m_place = nullptr;
    m_payload = bytes.data();
    return bytes.first(length);
}

std::span<std::byte> PduReader::direct() const
{
    if (m_state != State::Payload || m_place == nullptr) return {};
    return {m_place + m_have, m_header.dataLength() - m_have};
}

void PduReader::setDigests(bool header, bool data)
{
    m_headerDigest = header;
    m_dataDigest = data;
}

std::size_t PduReader::trailerLength() const
{
    const std::size_t data = m_header.dataLength();
    return data == 0 ? 0 : padding(data) + (m_dataDigest ? kDigestSize : 0);
}

bool PduReader::headerFits() const
{
    return m_header.ahsLength() <= kMaxExtra - kDigestSize && m_header.dataLength() <= m_maxData;
}

PduReader::Event PduReader::extraComplete()
{
    if (m_headerDigest) {
        const std::size_t ahs = m_header.ahsLength();
        const std::uint32_t crc = crc32c({m_extra.data(), ahs}, crc32c(m_header.bytes));
        if (crc != loadLe32(m_extra.data() + ahs)) return failed(Event::HeaderDigestError);
    }
    m_state = State::Payload;
    discard();
    return Event::Header;
}

PduReader::Event PduReader::pduComplete()
{
    m_state = State::Header;
    const std::size_t length = m_header.dataLength();
    if (!m_dataDigest || length == 0 || m_payload == nullptr) return Event::Pdu;
    const std::size_t pad = padding(length);
    const std::uint32_t crc = crc32c({m_trailer.data(), pad}, crc32c({m_payload, length}));
    return crc == loadLe32(m_trailer.data() + pad) ? Event::Pdu : Event::DataDigestError;
}

PduReader::Event PduReader::failed(Event why)
{
    m_state = State::Failed;
    m_failure = why;
    return why;
}

} // namespace freshseat::iscsi
