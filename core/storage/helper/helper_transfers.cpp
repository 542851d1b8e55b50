// SPDX-License-Identifier: GPL-3.0-or-later
// Uploads and downloads: a window of requests keeps the line full over a slow connection.
#include "core/storage/helper/helper_transfers.h"

#include "core/control/messages.h"
#include "core/model/json_members.h"

#include <deque>

namespace freshseat::helper {

namespace {

using control::Client;
using control::Effect;

constexpr std::size_t kInFlight = 6; ///< pieces of up to 1 MiB; the server takes 8 MiB of them a connection

class HelperUpload final : public Upload
{
public:
    HelperUpload(std::shared_ptr<Client> client, std::uint64_t number)
        : m_client(std::move(client))
        , m_number(number)
    {}

    ~HelperUpload() override
    {
        if (m_over) return;
        // Waited for, so that nothing is left when this returns. When it fails, the connection is gone, and the helper
        // clears up by itself.
        static_cast<void>(m_client->call("master.import.abort", {{"upload", m_number}}, Effect::Changes));
    }
    HelperUpload(const HelperUpload &) = delete;
    HelperUpload &operator=(const HelperUpload &) = delete;

    Result<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (m_over) return fail(ErrorCode::Usage, "the import is over");
        if (bytes.size() > kMaxChunk) return fail(ErrorCode::Usage, "more than 1 MiB in one piece");
        if (auto room = settleTo(kInFlight - 1); !room) return room;
        m_pending.push_back(
            m_client->start("master.import.write", {{"upload", m_number}, {"offset", offset}}, Effect::Changes, bytes));
        return {};
    }

    Result<Master> finish(const Progress &progress) override
    {
        if (m_over) return fail(ErrorCode::Usage, "the import is over");
        if (const auto written = settleTo(0); !written) return failure(written);
        m_over = true;
        const auto reply = m_client->call("master.import.finish", {{"upload", m_number}}, Effect::Changes, progress);
        if (!reply) return failure(reply);
        return masterFromJson(reply->result);
    }

private:
    /// Waits until at most `most` pieces are on their way. The first that failed is the failure of all that follows.
    Result<void> settleTo(std::size_t most)
    {
        while (m_pending.size() > most) {
            const auto reply = m_client->wait(m_pending.front());
            m_pending.pop_front();
            if (!reply && !m_failed) m_failed = reply.error();
        }
        if (m_failed) return tl::unexpected<Error>(*m_failed);
        return {};
    }

    std::shared_ptr<Client> m_client;
    std::uint64_t m_number;
    std::deque<std::shared_ptr<Client::Pending>> m_pending;
    std::optional<Error> m_failed;
    bool m_over = false;
};

class HelperDownload final : public Download
{
public:
    HelperDownload(std::shared_ptr<Client> client, std::uint64_t number, std::uint64_t fileSize)
        : m_client(std::move(client))
        , m_number(number)
        , m_fileSize(fileSize)
    {}

    ~HelperDownload() override
    {
        // Not waited for: what comes back is dropped.
        static_cast<void>(m_client->start("master.export.end", {{"download", m_number}}, Effect::Reads));
    }
    HelperDownload(const HelperDownload &) = delete;
    HelperDownload &operator=(const HelperDownload &) = delete;

    [[nodiscard]] std::uint64_t fileSize() const override { return m_fileSize; }

    Result<Chunk> next() override
    {
        if (m_ended) return Chunk{m_fileSize, {}};
        while (m_pending.size() < kInFlight)
            m_pending.push_back(m_client->start("master.export.read", {{"download", m_number}}, Effect::Reads));
        auto reply = m_client->wait(m_pending.front());
        m_pending.pop_front();
        if (!reply) return failure(reply);
        JsonMembers in(reply->result, "the storage host's answer");
        const auto offset = in.result(in.size("offset"));
        if (!offset) return failure(offset);
        const bool fits = *offset <= m_fileSize && reply->payload.size() <= m_fileSize - *offset;
        if (!fits) return fail(ErrorCode::Failed, "the storage host sent bytes beyond the end of the file");
        m_ended = reply->payload.empty();
        return Chunk{*offset, std::move(reply->payload)};
    }

private:
    std::shared_ptr<Client> m_client;
    std::uint64_t m_number;
    std::uint64_t m_fileSize;
    std::deque<std::shared_ptr<Client::Pending>> m_pending;
    bool m_ended = false;
};

} // namespace

Result<std::unique_ptr<Upload>> uploadOver(std::shared_ptr<Client> client, const nlohmann::json &begun)
{
    JsonMembers in(begun, "the storage host's answer");
    const auto number = in.result(in.size("upload"));
    if (!number) return failure(number);
    return std::make_unique<HelperUpload>(std::move(client), *number);
}

Result<std::unique_ptr<Download>> downloadOver(std::shared_ptr<Client> client, const nlohmann::json &begun)
{
    JsonMembers in(begun, "the storage host's answer");
    const std::uint64_t number = in.size("download");
    const auto fileSize = in.result(in.size("fileSize"));
    if (!fileSize) return failure(fileSize);
    return std::make_unique<HelperDownload>(std::move(client), number, *fileSize);
}

} // namespace freshseat::helper
