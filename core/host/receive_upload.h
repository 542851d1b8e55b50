// SPDX-License-Identifier: GPL-3.0-or-later
// ReceiveUpload: one running receive: a stream's bytes on their way into the store, then a row in the catalogue.
#pragma once
#include "core/blockstore/stream.h"
#include "core/host/receives.h"

#include <memory>
#include <optional>

namespace freshseat::host {

class ReceiveUpload final : public Upload, private blockstore::StreamSink
{
public:
    /// The name is reserved already; it is given back when this dies.
    ReceiveUpload(Receives &receives, Caller caller, MasterName name);
    ~ReceiveUpload() override;
    ReceiveUpload(const ReceiveUpload &) = delete;
    ReceiveUpload &operator=(const ReceiveUpload &) = delete;

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override;
    Result<Master> finish(const Progress &progress) override;

private:
    Result<void> head(const blockstore::StreamHead &head) override;
    Result<void> data(std::uint64_t offset, std::span<const std::byte> bytes) override;
    Result<void> zeros(std::uint64_t offset, std::uint64_t length) override;

    Result<void> checkHead(const blockstore::StreamHead &head);
    Result<void> dropOthers(const std::vector<blockstore::ReceiveFacts> &kept, const blockstore::StreamHead &head);
    Result<Master> makeSnapshot(const Progress &progress);
    Result<Master> commit(const blockstore::SnapshotFacts &facts, const std::string &pendingKey);
    Result<int> addRow(const blockstore::SnapshotFacts &facts);
    void end(const Result<void> &result, const std::string &detail);

    Receives &m_receives;
    RoomCore &m_core;
    const Caller m_caller;
    MasterName m_name; ///< as it is written here, once the head has come
    blockstore::StreamReader m_reader;
    std::uint64_t m_taken = 0; ///< bytes of the stream so far
    std::optional<blockstore::StreamHead> m_head;
    std::unique_ptr<blockstore::ReceiveWriter> m_writer;
    bool m_ended = false; ///< journalled
};

} // namespace freshseat::host
