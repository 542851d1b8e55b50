// SPDX-License-Identifier: GPL-3.0-or-later
// HttpServer: a small HTTP/1.1 server for strangers (cpp-httplib): a table of GET routes, and a bound on everything a
// peer can make it spend. One connection may take kMostTime and send kMostBytes altogether, whatever it trickles; more
// connections than workers and queue hold are closed unheard.
//
// Threading: handlers run on the server's workers, several at once, and may block for a short while.
#pragma once
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace freshseat::boot {

struct HttpRequest {
    std::string path;
    std::map<std::string, std::string> query; ///< decoded; the first value of each name
    std::string peer;                         ///< "192.168.1.23"
    std::string host;                         ///< the Host header: what the peer calls us; not to be trusted
    std::string local;                        ///< our address and port as the peer reached it: "192.168.1.2:4280"
};

struct HttpReply {
    int status = 200;
    std::string type = "text/plain; charset=utf-8";
    std::string body;
    std::string file; ///< when set, its bytes are sent in place of `body`
};

using HttpHandler = std::function<HttpReply(const HttpRequest &request)>;

struct HttpLimits {
    unsigned workers = 8;
    unsigned queue = 1024;                      ///< connections that wait for a worker
    std::chrono::milliseconds mostTime{10'000}; ///< of one connection until its request is read; the answer has as long
    std::size_t mostBytes = std::size_t{16} << 10U; ///< of a request with all its headers
};

class HttpServer
{
public:
    explicit HttpServer(HttpLimits limits = {});
    /// As stop().
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Before start(). `path` is matched as it is ("/boot"); ending in '/', everything below it.
    void route(const std::string &path, HttpHandler handler);
    /// Listens on "ADDR:PORT", port 0 = any free one; answers the real one. InUse: the port is taken; Usage: no such
    /// address here.
    Result<std::string> start(const std::string &address);
    /// Closes the door and waits for the handlers that run. May be called twice.
    void stop();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::boot
