// SPDX-License-Identifier: GPL-3.0-or-later
// MessageLine: text messages to and from a NAS, one at a time; a WebSocket, or a test's script.
#pragma once
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace freshseat::truenas {

/// Used by one thread at a time, but for shutdown(). After an error it is of no more use.
class MessageLine
{
public:
    virtual ~MessageLine() = default;
    MessageLine() = default;
    MessageLine(const MessageLine &) = delete;
    MessageLine &operator=(const MessageLine &) = delete;

    virtual Result<void> send(std::string_view text, std::chrono::milliseconds limit) = 0;
    virtual Result<std::string> receive(std::chrono::milliseconds limit) = 0;
    /// From any thread: what waits fails, and so does all that follows.
    virtual void shutdown() = 0;
    /// The NAS as we reached it: an IP address.
    [[nodiscard]] virtual std::string peer() const = 0;
};

/// Opens a line to an endpoint ("/api/current", "/websocket").
using Dial = std::function<Result<std::unique_ptr<MessageLine>>(const std::string &endpoint)>;

} // namespace freshseat::truenas
