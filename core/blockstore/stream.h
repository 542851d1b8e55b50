// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a sent snapshot (STREAM.md), written and read. Pure functions and a state machine: no files, no threads.
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/blockstore/store.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace freshseat::blockstore {

inline constexpr std::uint32_t kStreamVersion = 1;
inline constexpr std::size_t kMaxRecordBytes = 1U << 20; ///< of data in one record
inline constexpr std::size_t kRecordHeaderBytes = 32;

struct StreamHead {
    SnapshotKey key;
    std::optional<SnapshotKey> base = {}; ///< none: a whole stream
    std::uint64_t size = 0;               ///< of the virtual disk, bytes
    int number = 0;                       ///< the snapshot's, at its sender
    std::string comment = {};             ///< at most 500 bytes, no control characters
    TimePoint created = {};
    std::uint64_t from = 0;  ///< byte of the disk where the stream begins
    std::uint64_t bytes = 0; ///< of data that follow; for progress only: nobody may rely on it

    bool operator==(const StreamHead &) const = default;
};

/// Makes the parts of one stream in their order.
class StreamWriter
{
public:
    [[nodiscard]] std::vector<std::byte> head(const StreamHead &head);
    /// The header of a record; the bytes of a data record follow it.
    [[nodiscard]] std::array<std::byte, kRecordHeaderBytes> data(std::uint64_t offset,
                                                                 std::span<const std::byte> bytes);
    [[nodiscard]] std::array<std::byte, kRecordHeaderBytes> zeros(std::uint64_t offset, std::uint64_t length);
    [[nodiscard]] std::array<std::byte, kRecordHeaderBytes> end();

private:
    std::uint32_t m_chain = 0; ///< checksum of the last header
    std::uint64_t m_records = 0;
    std::uint64_t m_size = 0;
};

/// What a stream says, in its order: the head once, then ranges that rise and lie inside the disk. A failure ends it.
class StreamSink
{
public:
    virtual ~StreamSink() = default;
    virtual Result<void> head(const StreamHead &head) = 0;
    virtual Result<void> data(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    virtual Result<void> zeros(std::uint64_t offset, std::uint64_t length) = 0;
};

/// Reads a stream that anybody may have made, however it is cut. Holds at most one record.
class StreamReader
{
public:
    explicit StreamReader(StreamSink &sink)
        : m_sink(sink)
    {}

    /// Failed: it is damaged (the message says where), or what the sink said. Unsupported: made by a newer Freshseat.
    /// The same answer from then on.
    Result<void> feed(std::span<const std::byte> bytes);
    /// All of it was there.
    [[nodiscard]] bool isWhole() const { return m_stage == Stage::Ended && !m_failed; }

private:
    enum class Stage { Preamble, Head, Record, Data, Ended };
    Result<void> feedSome(std::span<const std::byte> &bytes);
    Result<void> part();
    Result<void> preamble();
    Result<void> head();
    Result<void> record();
    Result<void> data();
    void expect(Stage stage, std::size_t bytes);
    [[nodiscard]] tl::unexpected<Error> damaged(const std::string &why) const;
    [[nodiscard]] bool isRangeSound(std::uint64_t offset, std::uint64_t length) const;

    StreamSink &m_sink;
    Stage m_stage = Stage::Preamble;
    std::size_t m_wanted = 24;     ///< bytes of the part that is being gathered
    std::vector<std::byte> m_part; ///< what is there of it
    std::uint64_t m_position = 0;  ///< in the stream, for messages
    std::uint32_t m_chain = 0;     ///< checksum of the last header
    std::uint64_t m_at = 0;        ///< end of the last range
    std::uint64_t m_size = 0;      ///< of the disk
    std::uint64_t m_records = 0;   ///< so far
    std::uint64_t m_offset = 0;    ///< of the data record whose bytes are awaited
    std::uint32_t m_expected = 0;  ///< checksum of the head, or of the record's data
    std::optional<Error> m_failed;
};

/// How far a receiver has come with which stream, as one word that can be carried to the sender.
struct ResumePoint {
    SnapshotKey key;
    std::optional<SnapshotKey> base = {};
    std::uint64_t position = 0;

    bool operator==(const ResumePoint &) const = default;
};
[[nodiscard]] std::string toToken(const ResumePoint &point);
Result<ResumePoint> parseToken(std::string_view token); ///< Usage

} // namespace freshseat::blockstore
