// SPDX-License-Identifier: GPL-3.0-or-later
// What listens: TLS on loopback, HTTP GET, WebSocket. What is said is none of its business. One thread of its own, on
// which everything given to it runs.
#pragma once
#include "tests/support/truenas/certificate.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace freshseat::test::truenas {

struct HttpReply {
    unsigned status = 200;
    std::string body;     ///< JSON
    std::string location; ///< of a redirect
};

/// One WebSocket connection. Calls from the listener's thread alone.
class Line
{
public:
    virtual ~Line() = default;
    virtual void send(std::string text) = 0;
    virtual void close(unsigned code, const std::string &reason) = 0;
    virtual void cut() = 0; ///< without a word
};

/// Who talks on it.
class Speaker
{
public:
    virtual ~Speaker() = default;
    virtual void heard(const std::string &text) = 0;
};

class Listener
{
public:
    struct Handler {
        std::function<HttpReply(const std::string &path)> get;
        /// Null: there is no WebSocket at this path, and get() says what is.
        std::function<std::shared_ptr<Speaker>(const std::string &path, const std::string &address,
                                               std::weak_ptr<Line> line)>
            accept;
    };
    Listener(Certificate certificate, Handler handler);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] std::uint16_t port() const;

    // From any thread.
    void use(const Certificate &certificate); ///< for connections from now on
    void setIdleLimit(std::chrono::milliseconds limit);
    void cutAll();
    void post(std::function<void()> work, std::chrono::milliseconds after = {});
    [[nodiscard]] int connections() const; ///< WebSockets that are open

private:
    class Impl;
    class Connection;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::test::truenas
