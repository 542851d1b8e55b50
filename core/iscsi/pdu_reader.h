// SPDX-License-Identifier: GPL-3.0-or-later
// PduReader: cuts a byte stream into PDUs. Headers are collected here, payloads go straight to where their owner wants
// them.
#pragma once
#include "core/iscsi/pdu.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace freshseat::iscsi {

class PduReader
{
public:
    enum class Event {
        NeedMore,
        Header, ///< header() is complete; call receiveInto() or discard() before feed() when it announces data
        Pdu,    ///< the payload is there too
        HeaderDigestError,
        DataDigestError,
        TooLong, ///< AHS or data segment over the limit: the stream cannot be trusted any more
    };

    explicit PduReader(std::uint32_t maxDataLength)
        : m_maxData(maxDataLength)
    {}

    /// Takes bytes off the front of `bytes` up to the next event. After an error nothing more is taken.
    Event feed(std::span<const std::byte> &bytes);
    [[nodiscard]] const Header &header() const { return m_header; }
    /// `place` has room for header().dataLength() bytes until the Pdu event.
    void receiveInto(std::byte *place)
    {
        m_place = place;
        m_payload = place;
    }
    void discard() { receiveInto(nullptr); }
    /// Instead, when `bytes`, as the last feed() left it, holds whole payload and trailer: they are not copied. The
    /// payload; it is checked with the Pdu event of the next feed(). Empty: it is not all there.
    [[nodiscard]] std::span<const std::byte> leaveIn(std::span<const std::byte> bytes);

    /// The rest of the payload that is awaited, so that a receiver can put it there itself; empty when something else
    /// is due.
    [[nodiscard]] std::span<std::byte> direct() const;
    void directReceived(std::size_t length) { m_have += length; }

    /// From the next header on.
    void setDigests(bool header, bool data);
    void setMaxDataLength(std::uint32_t length) { m_maxData = length; }

private:
    enum class State { Header, Extra, Payload, Trailer, Failed };

    [[nodiscard]] std::size_t trailerLength() const;
    [[nodiscard]] bool headerFits() const;
    Event extraComplete();
    Event pduComplete();
    Event failed(Event why);

    /// AHS of 64 bytes at most (extended CDB and bidirectional length need 36), then the header digest.
    static constexpr std::size_t kMaxExtra = 64 + kDigestSize;

    State m_state = State::Header;
    Event m_failure = Event::NeedMore;
    Header m_header;
    std::array<std::byte, kMaxExtra> m_extra{};
    std::array<std::byte, 3 + kDigestSize> m_trailer{}; ///< padding, then the data digest
    std::byte *m_place = nullptr;                       ///< the payload is copied there
    const std::byte *m_payload = nullptr;               ///< where it is in the end; null: nowhere
    std::size_t m_have = 0;                             ///< bytes of the part that m_state names
    std::uint32_t m_maxData;
    bool m_headerDigest = false;
    bool m_dataDigest = false;
};

} // namespace freshseat::iscsi
