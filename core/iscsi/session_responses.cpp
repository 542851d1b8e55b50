// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the answers to SCSI commands: Data-In in pieces the peer takes, status, residuals (RFC 7143 11.4, 11.7).
#include "core/iscsi/session.h"

#include <algorithm>
#include <cstring>

namespace freshseat::iscsi {

namespace {

struct Residual {
    std::uint8_t flag = 0;
    std::uint32_t count = 0;
};

/// What the command had or wanted against what the initiator made room for.
Residual residualOf(std::uint64_t actual, std::uint32_t expected)
{
    if (actual > expected)
        return {kOverflow, static_cast<std::uint32_t>(std::min<std::uint64_t>(actual - expected, 0xffffffff))};
    if (actual < expected) return {kUnderflow, static_cast<std::uint32_t>(expected - actual)};
    return {};
}

} // namespace

void Session::respond(Command &command)
{
    const std::uint64_t actual =
        command.task.dataIn.size() > 0 ? command.task.dataIn.size() : command.task.wantedDataOut;
    const Residual residual = residualOf(actual, command.expectedLength);
    std::uint32_t length = 0;
    if (command.reads)
        length =
            static_cast<std::uint32_t>(std::min<std::uint64_t>(command.task.dataIn.size(), command.expectedLength));
    SessionCounters::add(m_counters.bytesRead, length);
    SessionCounters::add(m_counters.bytesWritten, command.received);
    if (length == 0) return sendResponse(command, residual.flag, residual.count, 0);
    const bool collapsed = command.task.status == scsi::Status::Good;
    const std::uint8_t last = collapsed ? static_cast<std::uint8_t>(residual.flag | kStatus) : std::uint8_t{0};
    const std::uint32_t pdus = sendDataIn(command, length, last, residual.count);
    if (!collapsed) sendResponse(command, residual.flag, residual.count, pdus);
}

std::uint32_t Session::sendDataIn(Command &command, std::uint32_t length, std::uint8_t lastFlags,
                                  std::uint32_t residual)
{
    const std::uint32_t most = m_parameters.peerMaxRecvDataSegmentLength;
    const std::uint32_t burst = m_parameters.maxBurstLength;
    const std::span<const std::byte> data = command.task.dataIn.span();
    Buffer owner = std::move(command.task.dataIn);
    std::uint32_t dataSn = 0;
    for (std::uint32_t offset = 0; offset < length; ++dataSn) {
        const std::uint32_t burstLeft = burst - offset % burst;
        const std::uint32_t piece = std::min({most, burstLeft, length - offset});
        const bool last = offset + piece == length;
        const bool endOfBurst = last || piece == burstLeft;
        Header header(Opcode::DataIn, static_cast<std::uint8_t>((endOfBurst ? kFinal : 0) | (last ? lastFlags : 0)));
        header.put32(at::kItt, command.itt);
        header.put32(at::kTtt, kReservedTag);
        const bool status = last && (lastFlags & kStatus) != 0;
        sequence(header, status);
        if (!status) header.put32(at::kStatSn, 0); // reserved without the S bit
        header.put32(at::kDataSn, dataSn);
        header.put32(at::kBufferOffset, offset);
        if (status) header.put32(at::kResidual, residual);
        gatherDataIn(command.loan, data, offset, piece);
        if (last) {
            m_output.pushShared(header, m_pieces, std::move(owner), std::move(command.loan.keeper));
            return dataSn + 1;
        }
        m_output.pushShared(header, m_pieces);
        offset += piece;
    }
    return dataSn;
}

/// Fills m_pieces with [offset, offset + length) of an answer that was copied in part and lent in part.
void Session::gatherDataIn(const block::Loan &loan, std::span<const std::byte> copied, std::size_t offset,
                           std::size_t length)
{
    m_pieces.clear();
    const std::size_t end = offset + length;
    for (const block::Loan::Piece &lent : loan.pieces) {
        if (lent.at + lent.length <= offset) continue;
        if (lent.at >= end) break;
        if (lent.at > offset) m_pieces.push_back(copied.subspan(offset, lent.at - offset));
        const std::size_t from = std::max<std::size_t>(offset, lent.at);
        const std::size_t to = std::min<std::size_t>(end, lent.at + lent.length);
        m_pieces.emplace_back(lent.data + (from - lent.at), to - from);
        offset = to;
    }
    if (offset < end) m_pieces.push_back(copied.subspan(offset, end - offset));
}

void Session::sendResponse(const Command &command, std::uint8_t flags, std::uint32_t residual, std::uint32_t dataSn)
{
    Header response(Opcode::ScsiResponse, static_cast<std::uint8_t>(kFinal | flags));
    response.put8(3, static_cast<std::uint8_t>(command.task.status));
    response.put32(at::kItt, command.itt);
    sequence(response, true);
    response.put32(at::kDataSn, dataSn != 0 ? dataSn : command.r2tSn); // ExpDataSN: Data-Ins and R2Ts sent
    response.put32(at::kResidual, residual);
    const scsi::Sense &sense = command.task.sense;
    if (sense.length == 0) return m_output.push(response);
    std::array<std::byte, TransmitQueue::kSmallPayload> payload{};
    storeBe16(payload.data(), sense.length);
    std::memcpy(payload.data() + 2, sense.bytes.data(), sense.length);
    m_output.pushSmall(response, {payload.data(), std::size_t{sense.length} + 2});
}

} // namespace freshseat::iscsi
