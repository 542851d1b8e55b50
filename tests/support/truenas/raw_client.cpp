// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/raw_client.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>

namespace freshseat::test::truenas {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using Tls = asio::ssl::stream<asio::ip::tcp::socket>;

void connectTo(Tls &tls, std::uint16_t port)
{
    tls.next_layer().connect({asio::ip::make_address("127.0.0.1"), port});
    tls.handshake(asio::ssl::stream_base::client);
}

} // namespace

HttpAnswer httpGet(std::uint16_t port, const std::string &path)
{
    asio::io_context io;
    asio::ssl::context context(asio::ssl::context::tls_client);
    Tls tls(io, context);
    connectTo(tls, port);
    beast::http::request<beast::http::empty_body> request(beast::http::verb::get, path, 11);
    request.set(beast::http::field::host, "127.0.0.1");
    beast::http::write(tls, request);
    beast::flat_buffer buffer;
    beast::http::response<beast::http::string_body> response;
    beast::http::read(tls, buffer, response);
    return {response.result_int(), response.body(), std::string(response[beast::http::field::location])};
}

class RawClient::Impl
{
public:
    asio::io_context io;
    asio::ssl::context context{asio::ssl::context::tls_client};
    beast::websocket::stream<Tls> ws{io, context};
    beast::flat_buffer buffer;
    bool opened = false;
    bool closed = false;
    int lastId = 0;
};

RawClient::RawClient(std::uint16_t port, const std::string &path)
    : m_impl(std::make_unique<Impl>())
{
    connectTo(m_impl->ws.next_layer(), port);
    error_code failed;
    m_impl->ws.handshake("127.0.0.1", path, failed);
    m_impl->opened = !failed;
}

RawClient::~RawClient() = default;

bool RawClient::opened() const
{
    return m_impl->opened;
}

void RawClient::send(const std::string &text)
{
    error_code ignored; // the far end may be gone: receive() tells
    m_impl->ws.text(true);
    m_impl->ws.write(asio::buffer(text), ignored);
}

std::optional<nlohmann::json> RawClient::receive(std::chrono::milliseconds limit)
{
    std::optional<error_code> done;
    m_impl->ws.async_read(m_impl->buffer, [&](error_code failed, std::size_t) { done = failed; });
    m_impl->io.restart();
    m_impl->io.run_for(limit);
    if (!done) {
        error_code ignored;
        m_impl->ws.next_layer().next_layer().close(ignored);
        m_impl->io.restart();
        m_impl->io.run();
        m_impl->closed = false;
        return {};
    }
    m_impl->closed = bool(*done);
    if (*done) return {};
    const std::string text = beast::buffers_to_string(m_impl->buffer.data());
    m_impl->buffer.consume(m_impl->buffer.size());
    return nlohmann::json::parse(text);
}

bool RawClient::closed() const
{
    return m_impl->closed;
}

unsigned RawClient::closeCode() const
{
    return m_impl->ws.reason().code;
}

nlohmann::json RawClient::call(const std::string &method, nlohmann::json params)
{
    const int id = ++m_impl->lastId;
    send(nlohmann::json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}}.dump());
    return receive().value_or(nlohmann::json());
}

nlohmann::json RawClient::callDdp(const std::string &method, nlohmann::json params)
{
    const std::string id = std::to_string(++m_impl->lastId);
    send(nlohmann::json{{"id", id}, {"msg", "method"}, {"method", method}, {"params", std::move(params)}}.dump());
    return receive().value_or(nlohmann::json());
}

} // namespace freshseat::test::truenas
