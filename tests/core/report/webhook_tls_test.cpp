// SPDX-License-Identifier: GPL-3.0-or-later
// A webhook over TLS: a real server on loopback, with certificates that the test makes. Reports, and the secret in
// their address, go to nobody whose certificate is not trusted.
#include "core/base/text.h"
#include "core/report/channels.h"

#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <httplib.h>
#include <thread>

namespace freshseat::report {
namespace {

using namespace std::chrono_literals;

template <class T, void (*Free)(T *)>
struct Freed {
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;

void extend(X509 &certificate, X509 &issuer, int what, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION, X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str()));
    if (!extension || X509_add_ext(&certificate, extension.get(), -1) != 1) throw std::runtime_error("extension");
}

struct Wanted {
    std::string name;                ///< of whom it is
    std::string alternative = {};    ///< "DNS:localhost"; empty: it is of an authority
    std::chrono::seconds ends{3600}; ///< from now on
};

/// An authority that signs certificates; who trusts its file trusts them.
class Authority
{
public:
    Authority()
        : key(EVP_EC_gen("P-256"))
        , certificate(make({"Freshseat test authority"}, *key))
    {}
    [[nodiscard]] Certificate make(const Wanted &wanted, EVP_PKEY &of) const
    {
        static std::atomic<long> serial = 1;
        Certificate made(X509_new());
        X509 &issuer = certificate ? *certificate : *made;
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), serial++);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -7200);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), static_cast<long>(wanted.ends.count()));
        const auto *name = reinterpret_cast<const unsigned char *>(wanted.name.c_str()); // OpenSSL's way of text
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_ASC, name, -1, -1, 0);
        X509_set_issuer_name(made.get(), X509_get_subject_name(&issuer));
        X509_set_pubkey(made.get(), &of);
        const bool signs = wanted.alternative.empty();
        extend(*made, issuer, NID_basic_constraints, signs ? "critical,CA:TRUE" : "critical,CA:FALSE");
        if (!signs) extend(*made, issuer, NID_subject_alt_name, wanted.alternative);
        if (X509_sign(made.get(), key.get(), EVP_sha256()) == 0) throw std::runtime_error("signing");
        return made;
    }
    void save(const std::filesystem::path &file) const
    {
        const std::unique_ptr<BIO, Freed<BIO, BIO_free_all>> out(BIO_new_file(file.c_str(), "w"));
        if (!out || PEM_write_bio_X509(out.get(), certificate.get()) != 1) throw std::runtime_error("no file");
    }

private:
    const Key key;
    const Certificate certificate;
};

/// Takes reports at /hook, sends those for /moved to /elsewhere.
class SafeServer
{
public:
    SafeServer(const Authority &authority, const Wanted &wanted)
        : m_key(EVP_EC_gen("P-256"))
        , m_certificate(authority.make(wanted, *m_key))
        , m_server(m_certificate.get(), m_key.get())
    {
        m_server.Post("/hook", [this](const httplib::Request &request, httplib::Response &response) {
            body = request.body;
            ++taken;
            response.status = 204;
        });
        m_server.Post("/moved", [this](const httplib::Request &, httplib::Response &response) {
            response.status = 307;
            response.set_header("Location", url("/hook?token=hush"));
        });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) std::this_thread::yield(); // stop() before that is lost
    }
    ~SafeServer()
    {
        m_server.stop();
        m_thread.join();
    }
    SafeServer(const SafeServer &) = delete;
    SafeServer &operator=(const SafeServer &) = delete;

    [[nodiscard]] std::string url(const std::string &path) const
    {
        return "https://localhost:" + std::to_string(m_port) + path;
    }

    std::atomic<int> taken = 0;
    std::string body;

private:
    Key m_key;
    Certificate m_certificate;
    httplib::SSLServer m_server;
    int m_port = 0;
    std::thread m_thread;
};

/// This process trusts the test's authority and no other.
class WebhookTls : public ::testing::Test
{
protected:
    WebhookTls()
    {
        authority.save(file);
        ::setenv("SSL_CERT_FILE", file.c_str(), 1);
        ::setenv("SSL_CERT_DIR", "/nonexistent", 1);
    }
    ~WebhookTls() override
    {
        ::unsetenv("SSL_CERT_FILE");
        ::unsetenv("SSL_CERT_DIR");
        std::filesystem::remove(file);
    }
    WebhookTls(const WebhookTls &) = delete;
    WebhookTls &operator=(const WebhookTls &) = delete;

    static Report aReport()
    {
        return {ReportKind::Test, "cafe", "test", "a test", "done", "it arrives", {}, TimePoint(1s), {}};
    }
    static Result<void> sendTo(const std::string &url)
    {
        return makeWebhook(parseWebAddress(url).value(), 20s)->send(aReport());
    }
    static void expectDistrust(const SafeServer &server)
    {
        const auto sent = sendTo(server.url("/hook?token=hush"));
        ASSERT_FALSE(sent);
        EXPECT_EQ(sent.error().code, ErrorCode::Unreachable);
        EXPECT_NE(sent.error().message.find("certificate"), std::string::npos) << sent.error().message;
        EXPECT_EQ(sent.error().message.find("hush"), std::string::npos) << sent.error().message;
        EXPECT_EQ(server.taken, 0) << "nothing was sent";
    }

    const std::filesystem::path file = std::filesystem::temp_directory_path() / ("freshseat-" + randomId() + ".pem");
    const Authority authority;
};

TEST_F(WebhookTls, TakesAReportOverATrustedConnection)
{
    const SafeServer server(authority, {"localhost", "DNS:localhost"});
    const auto sent = sendTo(server.url("/hook?token=hush"));
    ASSERT_TRUE(sent) << sent.error().message;
    EXPECT_EQ(server.taken, 1);
    EXPECT_EQ(Json::parse(server.body), toJson(aReport()));
}

TEST_F(WebhookTls, TrustsNoForeignAuthority)
{
    const Authority stranger;
    const SafeServer server(stranger, {"localhost", "DNS:localhost"});
    expectDistrust(server);
}

TEST_F(WebhookTls, TrustsNoCertificateOfAnotherHost)
{
    const SafeServer server(authority, {"hooks.example", "DNS:hooks.example"});
    expectDistrust(server);
}

TEST_F(WebhookTls, TrustsNoCertificateThatHasEnded)
{
    const SafeServer server(authority, {"localhost", "DNS:localhost", -3600s});
    expectDistrust(server);
}

TEST_F(WebhookTls, FollowsNoRedirection)
{
    const SafeServer server(authority, {"localhost", "DNS:localhost"});
    const auto sent = sendTo(server.url("/moved?token=hush"));
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::NotAllowed);
    EXPECT_NE(sent.error().message.find("307"), std::string::npos) << sent.error().message;
    EXPECT_EQ(server.taken, 0);
}

} // namespace
} // namespace freshseat::report
