// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in with a password, which the test's sshd cannot offer without a user of its own: a small libssh server.
#include "core/base/unique_fd.h"
#include "core/remote/ssh_command.h"

#include <gtest/gtest.h>
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <array>
#include <future>
#include <netinet/in.h>
#include <sys/socket.h>

namespace freshseat::remote {
namespace {

constexpr const char *kPassword = "correct horse";
constexpr const char *kCode = "123456";

// Its replacement, a callback, cannot be had without handling every other message by callback too.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
std::string passwordIn(ssh_message message)
{
    return ssh_message_auth_password(message);
}
#pragma GCC diagnostic pop

/// Serves one connection: lets it in by one method with kPassword, answers the first command with "ok".
class PasswordServer
{
public:
    /// `method`: SSH_AUTH_METHOD_PASSWORD or SSH_AUTH_METHOD_INTERACTIVE.
    /// `code`: asks for kCode, too, in a second round.
    explicit PasswordServer(int method, bool code = false)
        : m_method(method)
        , m_code(code)
        , m_bind(ssh_bind_new())
    {
        ssh_key key = nullptr;
        EXPECT_EQ(ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key), SSH_OK);
        ssh_key publicKey = nullptr;
        EXPECT_EQ(ssh_pki_export_privkey_to_pubkey(key, &publicKey), SSH_OK);
        unsigned char *hash = nullptr;
        std::size_t length = 0;
        EXPECT_EQ(ssh_get_publickey_hash(publicKey, SSH_PUBLICKEY_HASH_SHA256, &hash, &length), 0);
        char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
        m_fingerprint = text;
        ssh_string_free_char(text);
        ssh_clean_pubkey_hash(&hash);
        ssh_key_free(publicKey);
        const unsigned port = 0;
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &port);
        ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_IMPORT_KEY, key); // it owns the key from here on
        EXPECT_EQ(ssh_bind_listen(m_bind), SSH_OK) << ssh_get_error(m_bind);
        m_served = std::async(std::launch::async, [this] { serve(); });
    }
    ~PasswordServer()
    {
        m_served.wait();
        ssh_bind_free(m_bind);
    }
    PasswordServer(const PasswordServer &) = delete;
    PasswordServer &operator=(const PasswordServer &) = delete;

    Result<std::unique_ptr<ByteStream>> connect(std::optional<Secret> secret,
                                                std::function<Result<Secret>(const std::string &)> otp = {}) const
    {
        sockaddr_in address{};
        socklen_t length = sizeof address;
        EXPECT_EQ(::getsockname(ssh_bind_get_fd(m_bind), reinterpret_cast<sockaddr *>(&address), &length), 0);
        SshOptions options;
        options.acceptKey = m_fingerprint;
        options.secret = std::move(secret);
        options.otp = std::move(otp);
        return runOverSsh({"anna", "127.0.0.1", ntohs(address.sin_port)}, options, {"anything"});
    }

private:
    void serve()
    {
        ssh_session session = ssh_new();
        if (ssh_bind_accept(m_bind, session) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK) {
            while (ssh_message message = ssh_message_get(session)) {
                if (!answer(session, message)) ssh_message_reply_default(message);
                ssh_message_free(message);
            }
        }
        ssh_disconnect(session);
        ssh_free(session);
    }

    bool answer(ssh_session session, ssh_message message)
    {
        const int type = ssh_message_type(message);
        const int subtype = ssh_message_subtype(message);
        if (type == SSH_REQUEST_AUTH) return authenticate(session, message, subtype);
        if (type == SSH_REQUEST_CHANNEL_OPEN) {
            m_channel = ssh_message_channel_request_open_reply_accept(message);
            return true;
        }
        if (type != SSH_REQUEST_CHANNEL || subtype != SSH_CHANNEL_REQUEST_EXEC) return false;
        ssh_message_channel_request_reply_success(message);
        ssh_channel_write(m_channel, "ok", 2);
        ssh_channel_request_send_exit_status(m_channel, 0);
        ssh_channel_send_eof(m_channel);
        ssh_channel_close(m_channel);
        return true;
    }

    static bool ask(ssh_message message, const char *prompt)
    {
        std::array<const char *, 1> prompts{prompt};
        std::array<char, 1> echo{0};
        ssh_message_auth_interactive_request(message, "login", "", 1, prompts.data(), echo.data());
        return true;
    }

    bool authenticate(ssh_session session, ssh_message message, int subtype)
    {
        ssh_message_auth_set_methods(message, m_method);
        if (subtype != m_method) return false;
        std::string said;
        if (subtype == SSH_AUTH_METHOD_PASSWORD) {
            said = passwordIn(message);
        } else if (ssh_message_auth_kbdint_is_response(message) != 0) {
            said = ssh_userauth_kbdint_getanswer(session, 0);
        } else {
            return ask(message, "Password: ");
        }
        if (m_askedCode) {
            m_askedCode = false;
            if (said != kCode) return false;
        } else {
            if (said != kPassword) return false;
            m_askedCode = m_code;
            if (m_code) return ask(message, "Verification code: ");
        }
        ssh_message_auth_reply_success(message, 0);
        return true;
    }

    int m_method;
    bool m_code;
    bool m_askedCode = false;
    ssh_bind m_bind;
    ssh_channel m_channel = nullptr;
    std::string m_fingerprint;
    std::future<void> m_served;
};

class SshPassword : public ::testing::TestWithParam<int>
{};
INSTANTIATE_TEST_SUITE_P(Methods, SshPassword,
                         ::testing::Values(SSH_AUTH_METHOD_PASSWORD, SSH_AUTH_METHOD_INTERACTIVE));

TEST_P(SshPassword, LetsInWithTheRightOne)
{
    const PasswordServer server(GetParam());
    const auto stream = server.connect(Secret(kPassword));
    ASSERT_TRUE(stream) << stream.error().message;
    std::array<std::byte, 16> bytes{};
    const auto got = (*stream)->read(bytes);
    ASSERT_TRUE(got) << got.error().message;
    EXPECT_EQ(*got, 2U);
}

TEST_P(SshPassword, RefusesTheWrongOneWithoutRepeatingIt)
{
    const PasswordServer server(GetParam());
    const auto stream = server.connect(Secret("wrong horse"));
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ((stream.error().message + stream.error().hint).find("horse"), std::string::npos);
}

TEST_P(SshPassword, AsksForOneWhenThereIsNone)
{
    const PasswordServer server(GetParam());
    const auto stream = server.connect({});
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::NotAllowed);
    EXPECT_NE(stream.error().hint.find("FRESHSEAT_SECRET"), std::string::npos);
}

TEST(SshCode, IsAskedForBesideThePassword)
{
    const PasswordServer server(SSH_AUTH_METHOD_INTERACTIVE, true);
    std::vector<std::string> asked;
    const auto stream = server.connect(Secret(kPassword), [&](const std::string &user) -> Result<Secret> {
        asked.push_back(user);
        return Secret(kCode);
    });
    ASSERT_TRUE(stream) << stream.error().message;
    EXPECT_EQ(asked, std::vector<std::string>{"anna"});
}

TEST(SshCode, AWrongOneIsSaid)
{
    const PasswordServer server(SSH_AUTH_METHOD_INTERACTIVE, true);
    const auto stream = server.connect(Secret(kPassword), [](const std::string &) { return Secret("654321"); });
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(stream.error().message, "the password or the one-time password of anna is wrong, or no longer valid");
}

TEST(SshCode, ThePasswordIsNoAnswerWhereNobodyIsAsked)
{
    const PasswordServer server(SSH_AUTH_METHOD_INTERACTIVE, true);
    const auto stream = server.connect(Secret(kPassword));
    ASSERT_FALSE(stream);
    EXPECT_EQ(stream.error().code, ErrorCode::NotAllowed);
    EXPECT_NE(stream.error().message.find("for a one-time password"), std::string::npos) << stream.error().message;
    EXPECT_NE(stream.error().hint.find("FRESHSEAT_OTP"), std::string::npos);
}

} // namespace
} // namespace freshseat::remote
