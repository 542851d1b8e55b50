// SPDX-License-Identifier: GPL-3.0-or-later
// Boost.Beast is included here alone: it takes long to compile. Every step is started, then waited for until its time
// is over; what was not done by then closes the socket.
#include "core/truenas/nas_socket.h"

#include "core/base/digest.h"
#include "core/base/host_port.h"
#include "core/base/text.h"

#include <array>
#include <atomic>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <boost/beast/websocket.hpp>
#include <boost/beast/websocket/ssl.hpp>
#include <optional>
#include <sys/socket.h>

namespace freshseat::truenas {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using Tls = asio::ssl::stream<asio::ip::tcp::socket>;
using WebSocket = beast::websocket::stream<Tls>;

constexpr auto kConnectLimit = std::chrono::seconds(15);
constexpr unsigned kAddressRefused = 1008; ///< close code of the NAS's allow list
constexpr unsigned kTooLong = 1009;
constexpr unsigned kTooLongBeforeLogin = 1007;
constexpr std::size_t kBodyMost = 1U << 20;

std::string addressOf(const NasAddress &nas)
{
    return joinHostPort(nas.host, nas.port);
}

/// Text of a library or of the far end, fit for a message.
std::string plain(std::string text)
{
    for (char &c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte >= 0x7f) c = ' ';
    }
    return text.substr(0, 200);
}

/// "SHA256:" and base64 without padding, as SSH writes it.
Result<std::string> fingerprintOf(SSL *ssl)
{
    X509 *certificate = SSL_get_peer_certificate(ssl);
    if (certificate == nullptr) return fail(ErrorCode::NotAllowed, "the host showed no certificate");
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned length = 0;
    const bool hashed = X509_digest(certificate, EVP_sha256(), hash.data(), &length) == 1;
    X509_free(certificate);
    if (!hashed) return fail(ErrorCode::Failed, "the host's certificate cannot be hashed");
    std::string text = base64({reinterpret_cast<const char *>(hash.data()), length});
    while (text.ends_with('=')) text.pop_back();
    return "SHA256:" + text;
}

/// A connection that is being waited for. The context runs only while somebody waits.
class Connection
{
public:
    explicit Connection(const NasAddress &nas)
        : m_nas(nas)
        , m_tls(asio::ssl::context::tls_client)
        , m_socket(m_context, m_tls)
    {
        // The certificate is ours to judge: by its fingerprint, once it was shown.
        m_tls.set_verify_mode(asio::ssl::verify_none);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<void> connect(const KnownCertificates &known)
    {
        error_code error;
        asio::ip::tcp::resolver resolver(m_context);
        const auto found = resolver.resolve(m_nas.host, std::to_string(m_nas.port), error);
        if (error) return unreachable(error);
        auto &tcp = beast::get_lowest_layer(m_socket);
        const auto connected = await(kConnectLimit, [&](auto done) {
            asio::async_connect(tcp, found, [done](error_code failed, const auto & /*endpoint*/) { done(failed); });
        });
        if (connected) return unreachable(connected);
        m_fd = tcp.native_handle();
        tcp.set_option(asio::ip::tcp::no_delay(true), error);
        m_peer = tcp.remote_endpoint(error).address().to_string();
        if (error) return unreachable(error);
        return shakeHands(known);
    }

    /// Starts something and waits for it. `start` gets a function that takes an error_code.
    template <class Start>
    error_code await(std::chrono::milliseconds limit, Start start)
    {
        struct Outcome {
            bool done = false;
            error_code error;
        };
        const auto outcome = std::make_shared<Outcome>();
        start([outcome](error_code error) {
            outcome->done = true;
            outcome->error = error;
        });
        m_context.restart();
        const auto end = std::chrono::steady_clock::now() + limit;
        while (!outcome->done && std::chrono::steady_clock::now() < end) {
            if (m_context.run_one_until(end) == 0 && m_context.stopped()) m_context.restart();
        }
        if (outcome->done) return outcome->error;
        shutdown();
        error_code ignored;
        if (m_fd < 0) beast::get_lowest_layer(m_socket).close(ignored);
        m_context.restart();
        m_context.run(); // what was started ends now; it refers to what our caller has
        return asio::error::timed_out;
    }

    [[nodiscard]] tl::unexpected<Error> unreachable(error_code error) const
    {
        const bool late = error == asio::error::timed_out;
        return fail(ErrorCode::Unreachable,
                    "cannot reach TrueNAS at " + addressOf(m_nas) + ": " +
                        (late ? std::string("it does not answer") : plain(error.message())),
                    "is it switched on, and is this the port of its web interface?");
    }
    void shutdown()
    {
        const int fd = m_fd;
        if (fd >= 0) static_cast<void>(::shutdown(fd, SHUT_RDWR));
    }

    WebSocket &socket() { return m_socket; }
    Tls &tls() { return m_socket.next_layer(); }
    [[nodiscard]] const std::string &peer() const { return m_peer; }
    [[nodiscard]] const NasAddress &nas() const { return m_nas; }

private:
    Result<void> shakeHands(const KnownCertificates &known)
    {
        static constexpr std::array<unsigned char, 9> kHttp11{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
        SSL *ssl = tls().native_handle();
        SSL_set_alpn_protos(ssl, kHttp11.data(), kHttp11.size());
        error_code literal;
        asio::ip::make_address(m_nas.host, literal);
        if (literal) SSL_set_tlsext_host_name(ssl, m_nas.host.c_str());
        const auto shaken =
            await(kConnectLimit, [&](auto done) { tls().async_handshake(asio::ssl::stream_base::client, done); });
        if (shaken) return unreachable(shaken);
        const auto fingerprint = fingerprintOf(ssl);
        if (!fingerprint) return failure(fingerprint);
        return known.check(m_nas.host, m_nas.port, *fingerprint);
    }

    const NasAddress m_nas;
    asio::io_context m_context;
    asio::ssl::context m_tls;
    WebSocket m_socket;
    std::atomic<int> m_fd = -1;
    std::string m_peer;
};

class NasSocket final : public MessageLine
{
public:
    explicit NasSocket(const NasAddress &nas)
        : m_connection(nas)
    {}
    ~NasSocket() override
    {
        if (m_broken) return;
        static constexpr auto kGoodbye = std::chrono::milliseconds(500);
        try {
            m_connection.await(kGoodbye, [&](auto done) {
                m_connection.socket().async_close(beast::websocket::close_code::normal, done);
            });
        } catch (const std::exception &) { // it goes without a goodbye
        }
    }
    NasSocket(const NasSocket &) = delete;
    NasSocket &operator=(const NasSocket &) = delete;

    Result<void> open(const KnownCertificates &known, const std::string &endpoint)
    {
        if (auto connected = m_connection.connect(known); !connected) return connected;
        WebSocket &socket = m_connection.socket();
        socket.set_option(beast::websocket::stream_base::timeout{kConnectLimit, std::chrono::hours(24), false});
        socket.read_message_max(kInboundMost);
        beast::websocket::response_type answer;
        const auto shaken = m_connection.await(kConnectLimit, [&](auto done) {
            socket.async_handshake(answer, addressOf(m_connection.nas()), endpoint, done);
        });
        if (shaken == beast::websocket::error::upgrade_declined) {
            return fail(ErrorCode::Unsupported, "TrueNAS at " + addressOf(m_connection.nas()) + " has no " + endpoint +
                                                    " (HTTP status " + std::to_string(answer.result_int()) + ")");
        }
        if (shaken) return m_connection.unreachable(shaken);
        socket.text(true);
        m_broken = false;
        return {};
    }

    Result<void> send(std::string_view text, std::chrono::milliseconds limit) override
    {
        if (m_broken) return lost(asio::error::not_connected);
        const auto error = m_connection.await(limit, [&](auto done) {
            m_connection.socket().async_write(asio::buffer(text.data(), text.size()),
                                              [done](error_code failed, std::size_t) { done(failed); });
        });
        if (error) return lost(error);
        return {};
    }
    Result<std::string> receive(std::chrono::milliseconds limit) override
    {
        if (m_broken) return lost(asio::error::not_connected);
        beast::flat_buffer buffer;
        const auto error = m_connection.await(limit, [&](auto done) {
            m_connection.socket().async_read(buffer, [done](error_code failed, std::size_t) { done(failed); });
        });
        if (error) return lost(error);
        return beast::buffers_to_string(buffer.data());
    }
    void shutdown() override { m_connection.shutdown(); }
    [[nodiscard]] std::string peer() const override { return m_connection.peer(); }

private:
    tl::unexpected<Error> lost(error_code error)
    {
        m_broken = true;
        const std::string where = addressOf(m_connection.nas());
        const unsigned code =
            error == beast::websocket::error::closed ? static_cast<unsigned>(m_connection.socket().reason().code) : 0;
        if (code == kAddressRefused) {
            return fail(ErrorCode::NotAllowed, "TrueNAS at " + where + " does not take connections from this machine",
                        "add its address there: System, Advanced Settings, Allowed IP Addresses");
        }
        std::string why = code == 0 ? plain(error.message()) : "it closed it with code " + std::to_string(code);
        if (code == kTooLong || code == kTooLongBeforeLogin) why = "it found a message too long";
        if (error == asio::error::timed_out) why = "it does not answer";
        return fail(ErrorCode::Unreachable,
                    "the connection to TrueNAS at " + where + " was lost: " + why +
                        "; it is not known whether the last step took effect",
                    "connect again and look");
    }

    Connection m_connection;
    bool m_broken = true;
};

} // namespace

Result<std::unique_ptr<MessageLine>> connectNas(const NasAddress &nas, const KnownCertificates &known,
                                                const std::string &endpoint)
{
    auto socket = std::make_unique<NasSocket>(nas);
    if (const auto opened = socket->open(known, endpoint); !opened) return failure(opened);
    return socket;
}

Result<HttpAnswer> httpsGet(const NasAddress &nas, const KnownCertificates &known, const std::string &path)
{
    namespace http = beast::http;
    Connection connection(nas);
    if (const auto connected = connection.connect(known); !connected) return failure(connected);
    http::request<http::empty_body> request(http::verb::get, path, 11);
    request.set(http::field::host, addressOf(nas));
    request.set(http::field::connection, "close");
    auto error = connection.await(kConnectLimit, [&](auto done) {
        http::async_write(connection.tls(), request, [done](error_code failed, std::size_t) { done(failed); });
    });
    if (error) return connection.unreachable(error);
    beast::flat_buffer buffer;
    http::response_parser<http::string_body> parser;
    parser.body_limit(kBodyMost);
    error = connection.await(kConnectLimit, [&](auto done) {
        http::async_read(connection.tls(), buffer, parser, [done](error_code failed, std::size_t) { done(failed); });
    });
    if (error && !parser.is_done()) return connection.unreachable(error);
    return HttpAnswer{parser.get().result_int(), parser.get().body()};
}

} // namespace freshseat::truenas
