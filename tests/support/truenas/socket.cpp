// SPDX-License-Identifier: GPL-3.0-or-later
// Boost.Beast is included here alone: it takes long to compile.
#include "tests/support/truenas/socket.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

namespace freshseat::test::truenas {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
namespace websocket = beast::websocket;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::size_t kMostBytes = 16U << 20;

/// nginx takes h2 where it is offered, and cannot upgrade it.
int chooseProtocol(SSL * /*ssl*/, const unsigned char **out, unsigned char *outSize, const unsigned char *in,
                   unsigned inSize, void * /*user*/)
{
    static constexpr unsigned char kKnown[] = "\x02h2\x08http/1.1";
    unsigned char *chosen = nullptr;
    const int found = SSL_select_next_proto(&chosen, outSize, kKnown, sizeof kKnown - 1, in, inSize);
    *out = chosen;
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

std::shared_ptr<asio::ssl::context> contextOf(const Certificate &certificate)
{
    auto context = std::make_shared<asio::ssl::context>(asio::ssl::context::tls_server);
    context->use_certificate(asio::buffer(certificate.certificate), asio::ssl::context::pem);
    context->use_private_key(asio::buffer(certificate.key), asio::ssl::context::pem);
    SSL_CTX_set_alpn_select_cb(context->native_handle(), chooseProtocol, nullptr);
    return context;
}

} // namespace

class Listener::Impl
{
public:
    Impl(const Certificate &certificate, Handler given)
        : handler(std::move(given))
        , context(contextOf(certificate))
        , acceptor(io, tcp::endpoint(asio::ip::make_address("127.0.0.1"), 0))
    {}

    void acceptNext();

    asio::io_context io;
    Handler handler;
    std::shared_ptr<asio::ssl::context> context;
    tcp::acceptor acceptor;
    std::chrono::milliseconds idleLimit{60000};
    std::set<std::shared_ptr<Connection>> connections;
    std::atomic<int> open{0};
    std::thread thread;
};

class Listener::Connection final : public Line, public std::enable_shared_from_this<Connection>
{
public:
    Connection(Impl &impl, tcp::socket socket)
        : m_impl(impl)
        , m_context(impl.context)
        , m_ws(std::move(socket), *m_context)
        , m_idle(impl.io)
    {
        error_code ignored;
        m_address = tcp_().remote_endpoint(ignored).address().to_string();
        tcp_().set_option(tcp::no_delay(true), ignored);
    }

    void start()
    {
        touch();
        m_ws.next_layer().async_handshake(asio::ssl::stream_base::server,
                                          [self = shared_from_this()](error_code failed) {
                                              if (failed || self->speaksHttp2()) return self->cut();
                                              self->readRequest();
                                          });
    }
    void send(std::string text) override
    {
        if (m_over) return;
        m_outgoing.push_back(std::move(text));
        if (m_outgoing.size() == 1) writeNext();
    }
    void close(unsigned code, const std::string &reason) override
    {
        if (m_over) return;
        m_over = true;
        m_ws.async_close(websocket::close_reason(static_cast<websocket::close_code>(code), reason),
                         [self = shared_from_this()](error_code) { self->cut(); });
    }
    void cut() override
    {
        m_over = true;
        error_code ignored;
        m_idle.cancel(ignored);
        tcp_().close(ignored);
        if (m_speaker) --m_impl.open;
        m_speaker.reset();
        m_impl.connections.erase(shared_from_this());
    }

private:
    tcp::socket &tcp_() { return m_ws.next_layer().next_layer(); }
    [[nodiscard]] bool speaksHttp2()
    {
        const unsigned char *chosen = nullptr;
        unsigned size = 0;
        SSL_get0_alpn_selected(m_ws.next_layer().native_handle(), &chosen, &size);
        return std::string_view(reinterpret_cast<const char *>(chosen), size) == "h2";
    }
    /// Something was said or heard.
    void touch()
    {
        m_idle.expires_after(m_impl.idleLimit);
        m_idle.async_wait([weak = weak_from_this()](error_code stopped) {
            const auto self = weak.lock();
            if (self && !stopped) self->cut();
        });
    }
    void readRequest()
    {
        http::async_read(m_ws.next_layer(), m_buffer, m_request,
                         [self = shared_from_this()](error_code failed, std::size_t) {
                             if (failed) return self->cut();
                             self->touch();
                             self->take();
                         });
    }
    void take()
    {
        const std::string path(m_request.target());
        if (websocket::is_upgrade(m_request)) {
            m_speaker = m_impl.handler.accept(path, m_address, weak_from_this());
            if (m_speaker) return upgrade();
        }
        reply(m_impl.handler.get(path));
    }
    void reply(const HttpReply &reply)
    {
        m_answer = {static_cast<http::status>(reply.status), m_request.version()};
        m_answer.set(http::field::content_type, "application/json");
        if (!reply.location.empty()) m_answer.set(http::field::location, reply.location);
        m_answer.body() = reply.body;
        m_answer.keep_alive(false);
        m_answer.prepare_payload();
        http::async_write(m_ws.next_layer(), m_answer, [self = shared_from_this()](error_code, std::size_t) {
            self->m_ws.next_layer().async_shutdown([self](error_code) { self->cut(); });
        });
    }
    void upgrade()
    {
        ++m_impl.open;
        m_ws.read_message_max(kMostBytes);
        m_ws.control_callback([this](websocket::frame_type, beast::string_view) { touch(); });
        m_ws.async_accept(m_request, [self = shared_from_this()](error_code failed) {
            if (failed) return self->cut();
            self->readNext();
        });
    }
    void readNext()
    {
        m_ws.async_read(m_buffer, [self = shared_from_this()](error_code failed, std::size_t) {
            if (failed) return self->cut();
            self->touch();
            const std::string text = beast::buffers_to_string(self->m_buffer.data());
            self->m_buffer.consume(self->m_buffer.size());
            if (!self->m_ws.got_text()) return self->close(1003, "Text frames only");
            const auto speaker = self->m_speaker; // it may cut us
            if (speaker && !self->m_over) speaker->heard(text);
            if (self->tcp_().is_open()) self->readNext();
        });
    }
    void writeNext()
    {
        m_ws.text(true);
        m_ws.async_write(asio::buffer(m_outgoing.front()), [self = shared_from_this()](error_code failed, std::size_t) {
            if (failed) return self->cut();
            self->touch();
            self->m_outgoing.pop_front();
            if (!self->m_outgoing.empty() && !self->m_over) self->writeNext();
        });
    }

    Impl &m_impl;
    std::shared_ptr<asio::ssl::context> m_context;
    websocket::stream<asio::ssl::stream<tcp::socket>> m_ws;
    asio::steady_timer m_idle;
    std::string m_address;
    beast::flat_buffer m_buffer;
    http::request<http::string_body> m_request;
    http::response<http::string_body> m_answer;
    std::deque<std::string> m_outgoing;
    std::shared_ptr<Speaker> m_speaker;
    bool m_over = false;
};

void Listener::Impl::acceptNext()
{
    acceptor.async_accept([this](error_code failed, tcp::socket socket) {
        if (failed) return;
        const auto connection = std::make_shared<Connection>(*this, std::move(socket));
        connections.insert(connection);
        connection->start();
        acceptNext();
    });
}

Listener::Listener(Certificate certificate, Handler handler)
    : m_impl(std::make_unique<Impl>(certificate, std::move(handler)))
{
    m_impl->acceptNext();
    m_impl->thread = std::thread([this] { m_impl->io.run(); });
}

Listener::~Listener()
{
    m_impl->io.stop();
    m_impl->thread.join();
    m_impl->connections.clear();
}

std::uint16_t Listener::port() const
{
    return m_impl->acceptor.local_endpoint().port();
}

void Listener::use(const Certificate &certificate)
{
    post([this, context = contextOf(certificate)] { m_impl->context = context; });
}

void Listener::setIdleLimit(std::chrono::milliseconds limit)
{
    post([this, limit] { m_impl->idleLimit = limit; });
}

void Listener::cutAll()
{
    post([this] {
        const auto all = m_impl->connections;
        for (const auto &connection : all) connection->cut();
    });
}

void Listener::post(std::function<void()> work, std::chrono::milliseconds after)
{
    if (after.count() == 0) {
        asio::post(m_impl->io, std::move(work));
        return;
    }
    auto timer = std::make_shared<asio::steady_timer>(m_impl->io, after);
    timer->async_wait([timer, work = std::move(work)](error_code) { work(); });
}

int Listener::connections() const
{
    return m_impl->open;
}

} // namespace freshseat::test::truenas
