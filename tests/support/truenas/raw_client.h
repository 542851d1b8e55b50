// SPDX-License-Identifier: GPL-3.0-or-later
// RawClient: frames to a TrueNasServer, and what comes back, with no rule of its own: for tests of the server.
#pragma once
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace freshseat::test::truenas {

struct HttpAnswer {
    unsigned status = 0;
    std::string body;
    std::string location;
};
HttpAnswer httpGet(std::uint16_t port, const std::string &path);

class RawClient
{
public:
    /// opened(): false when the far end did not upgrade.
    RawClient(std::uint16_t port, const std::string &path);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    [[nodiscard]] bool opened() const;
    void send(const std::string &text);
    /// The next message; nothing: the connection is over, or none came in time.
    std::optional<nlohmann::json> receive(std::chrono::milliseconds limit = std::chrono::seconds(20));
    [[nodiscard]] bool closed() const;
    [[nodiscard]] unsigned closeCode() const; ///< 0: it ended without one

    /// One JSON-RPC call: the whole answer.
    nlohmann::json call(const std::string &method, nlohmann::json params = nlohmann::json::array());
    /// One call of the old dialect.
    nlohmann::json callDdp(const std::string &method, nlohmann::json params = nlohmann::json::array());

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::test::truenas
