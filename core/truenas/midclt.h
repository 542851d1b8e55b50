// SPDX-License-Identifier: GPL-3.0-or-later
// MidcltCalls: calls made on the NAS itself, by its command `midclt`, over SSH. There are no subscriptions: jobs are
// waited for by the command, everything else is asked again. One process there makes them all: starting it anew for
// each call costs half a second. Its words are told on its standard input, so that no process list of the NAS has a
// secret.
#pragma once
#include "core/base/commands.h"
#include "core/truenas/rpc.h"

#include <memory>

namespace freshseat::truenas {

class MidcltCalls final : public CallLine
{
public:
    /// `before`: words before each command ("sudo -n"). `peer`: the NAS's address.
    MidcltCalls(std::shared_ptr<Commands> commands, std::vector<std::string> before, std::string peer)
        : m_commands(std::move(commands))
        , m_before(std::move(before))
        , m_peer(std::move(peer))
    {}

    /// `limit` is each request's; jobs have three minutes at least.
    Result<std::vector<Answer>> call(std::span<const Request> requests, std::chrono::milliseconds limit) override;
    void shutdown() override { m_commands->cancel(); }
    [[nodiscard]] std::string peer() const override { return m_peer; }

private:
    Result<Answer> one(const Request &request, std::chrono::milliseconds limit);
    Result<std::string> line();

    const std::shared_ptr<Commands> m_commands;
    const std::vector<std::string> m_before;
    const std::string m_peer;
    std::unique_ptr<ByteStream> m_stream; ///< to that process, once a call was made
    std::string m_heard;
};

/// What it printed: JSON, Python's True, False or None, or a bare text.
[[nodiscard]] Json midcltResult(std::string_view output);
/// What it wrote to standard error when it failed: "[ENAME] reason", a traceback, a list.
[[nodiscard]] Refusal midcltRefusal(std::string_view errors);

} // namespace freshseat::truenas
