// SPDX-License-Identifier: GPL-3.0-or-later
// Connecting, the host's key, and the ways to log in.
#include "core/remote/ssh_login.h"

#include "core/base/host_port.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace freshseat::remote {

namespace {

constexpr int kMaxPrompts = 8; ///< rounds of keyboard-interactive

struct KeyFree {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using KeyPtr = std::unique_ptr<ssh_key_struct, KeyFree>;

std::string addressOf(const SshHost &host)
{
    return host.port == 22 ? bracketed(host.host) : joinHostPort(host.host, host.port);
}

Result<void> setOptions(ssh_session session, const SshHost &host, const SshOptions &options)
{
    const auto timeout = static_cast<long>(options.connectTimeout.count());
    const unsigned port = host.port;
    const int no = 0;
    const int yes = 1;
    int wrong = 0;
    wrong |= ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &no);
    wrong |= ssh_options_set(session, SSH_OPTIONS_HOST, host.host.c_str());
    wrong |= ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    wrong |= ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &timeout);
    wrong |= ssh_options_set(session, SSH_OPTIONS_NODELAY, &yes);
    if (!host.user.empty()) wrong |= ssh_options_set(session, SSH_OPTIONS_USER, host.user.c_str());
    if (!options.knownHosts.empty()) {
        wrong |= ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, options.knownHosts.c_str());
        wrong |= ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    }
    if (wrong == 0) return {};
    return fail(ErrorCode::Usage, "these SSH settings cannot be used: " + sshError(session));
}

/// A peer that vanished without a word is noticed after two keep-alives.
void watchForSilence(ssh_session session, const SshOptions &options)
{
    const int fd = ssh_get_fd(session);
    const int yes = 1;
    const auto idle = static_cast<int>(options.keepAlive.count());
    const int again = std::max(idle / 3, 1);
    const auto limit = static_cast<unsigned>(std::chrono::milliseconds(options.keepAlive * 2).count());
    static_cast<void>(::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &yes, sizeof yes));
    static_cast<void>(::setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof idle));
    static_cast<void>(::setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &again, sizeof again));
    static_cast<void>(::setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &limit, sizeof limit));
}

/// "SHA256:…" of the key the host showed.
Result<std::string> hostFingerprint(ssh_session session)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return fail(ErrorCode::Unreachable, "the host showed no key: " + sshError(session));
    const KeyPtr key(raw);
    unsigned char *hash = nullptr;
    std::size_t length = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return fail(ErrorCode::Failed, "the host's key cannot be hashed");
    char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    std::string fingerprint = text == nullptr ? "" : text;
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return fingerprint;
}

Result<void> checkHostKey(ssh_session session, const SshHost &host, const SshOptions &options)
{
    const auto fingerprint = hostFingerprint(session);
    if (!fingerprint) return failure(fingerprint);
    if (!options.acceptKey.empty()) {
        if (*fingerprint == options.acceptKey) return {};
        return fail(ErrorCode::NotAllowed,
                    "the host " + addressOf(host) + " shows the key " + *fingerprint +
                        ", not the one that was to be accepted",
                    "compare it with the key on the host itself: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub");
    }
    switch (ssh_session_is_known_server(session)) {
    case SSH_KNOWN_HOSTS_OK:
        return {};
    case SSH_KNOWN_HOSTS_CHANGED:
    case SSH_KNOWN_HOSTS_OTHER:
        return fail(ErrorCode::NotAllowed,
                    "the key of the host " + addressOf(host) +
                        " has changed: somebody may stand in between, or it was installed anew. It shows " +
                        *fingerprint,
                    "if you know why it changed, remove the old key from the known hosts, or accept this one with "
                    "--accept-key " +
                        *fingerprint);
    case SSH_KNOWN_HOSTS_UNKNOWN:
    case SSH_KNOWN_HOSTS_NOT_FOUND:
        return fail(ErrorCode::NotAllowed,
                    "the host " + addressOf(host) + " is not known; it shows the key " + *fingerprint,
                    "if that is its key, accept it with --accept-key " + *fingerprint);
    case SSH_KNOWN_HOSTS_ERROR:
        break;
    }
    return fail(ErrorCode::Failed, "the known hosts cannot be read: " + sshError(session));
}

Result<KeyPtr> loadIdentity(const SshOptions &options)
{
    const char *passphrase = options.secret ? options.secret->reveal().c_str() : nullptr;
    ssh_key raw = nullptr;
    const int loaded = ssh_pki_import_privkey_file(options.identity.c_str(), passphrase, nullptr, nullptr, &raw);
    if (loaded == SSH_OK) return KeyPtr(raw);
    if (::access(options.identity.c_str(), R_OK) != 0)
        return tl::unexpected<Error>(systemError(errno, "identity file " + options.identity));
    return fail(ErrorCode::NotAllowed,
                "the key in " + options.identity + " cannot be opened" +
                    (options.secret ? ": the passphrase is wrong, or it is no private key" : ""),
                options.secret ? "" : "if it has a passphrase, give it with FRESHSEAT_SECRET or --secret-file");
}

/// "Verification code: ", "Enter PASSCODE:", "One-time password (OATH) for `anna': ".
bool asksForCode(std::string_view prompt)
{
    static constexpr std::array<std::string_view, 5> kWords{"code", "one-time", "otp", "token", "second factor"};
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
        return std::search(prompt.begin(), prompt.end(), word.begin(), word.end(), same) != prompt.end();
    });
}

/// What is said to the prompts of keyboard-interactive: codes where one is asked for, else the secret where it is
/// hidden.
class Prompts
{
public:
    Prompts(ssh_session session, const SshHost &host, const SshOptions &options)
        : m_session(session)
        , m_host(host)
        , m_options(options)
    {}

    Result<int> answerAll()
    {
        int state = ssh_userauth_kbdint(m_session, nullptr, nullptr);
        for (int round = 0; state == SSH_AUTH_INFO && round < kMaxPrompts; ++round) {
            const int prompts = ssh_userauth_kbdint_getnprompts(m_session);
            for (int i = 0; i < prompts; ++i) {
                const auto answer = answerTo(static_cast<unsigned>(i));
                if (!answer) return failure(answer);
                const char *said = answer->reveal().c_str();
                if (ssh_userauth_kbdint_setanswer(m_session, static_cast<unsigned>(i), said) < 0) return SSH_AUTH_ERROR;
            }
            state = ssh_userauth_kbdint(m_session, nullptr, nullptr);
        }
        if (state == SSH_AUTH_SUCCESS || !m_gaveCode) return state;
        return fail(ErrorCode::NotAllowed,
                    "the password or the one-time password of " + user() + " is wrong, or no longer valid");
    }

private:
    [[nodiscard]] std::string user() const { return m_host.user.empty() ? "you" : m_host.user; }

    Result<Secret> answerTo(unsigned which)
    {
        char echo = 0;
        const char *prompt = ssh_userauth_kbdint_getprompt(m_session, which, &echo);
        if (prompt != nullptr && asksForCode(prompt)) return code();
        if (echo != 0 || !m_options.secret) return Secret();
        return *m_options.secret;
    }

    Result<Secret> code()
    {
        if (!m_options.otp) {
            return fail(ErrorCode::NotAllowed,
                        "the host " + addressOf(m_host) + " asks " + user() + " for a one-time password",
                        "give the one that is valid now with FRESHSEAT_OTP");
        }
        m_gaveCode = true;
        return m_options.otp(user());
    }

    ssh_session m_session;
    const SshHost &m_host;
    const SshOptions &m_options;
    bool m_gaveCode = false;
};

bool takesPrompts(ssh_session session)
{
    return (ssh_userauth_list(session, nullptr) & SSH_AUTH_METHOD_INTERACTIVE) != 0;
}

/// After the key, or without one. A host may want a code behind either.
Result<int> withSecret(ssh_session session, const SshHost &host, const SshOptions &options, int state)
{
    const int methods = ssh_userauth_list(session, nullptr);
    if (options.identity.empty() && options.secret && (methods & SSH_AUTH_METHOD_PASSWORD) != 0)
        state = ssh_userauth_password(session, nullptr, options.secret->reveal().c_str());
    const bool goesOn = state == SSH_AUTH_PARTIAL || (options.identity.empty() && options.secret);
    if (state == SSH_AUTH_SUCCESS || !goesOn || !takesPrompts(session)) return state;
    return Prompts(session, host, options).answerAll();
}

std::string methodsOf(ssh_session session)
{
    const int methods = ssh_userauth_list(session, nullptr);
    std::vector<std::string> words;
    if ((methods & SSH_AUTH_METHOD_PUBLICKEY) != 0) words.emplace_back("key");
    if ((methods & SSH_AUTH_METHOD_PASSWORD) != 0) words.emplace_back("password");
    if ((methods & SSH_AUTH_METHOD_INTERACTIVE) != 0) words.emplace_back("keyboard-interactive");
    return words.empty() ? "nothing we know" : join(words, ", ");
}

Result<void> authenticate(ssh_session session, const SshHost &host, const SshOptions &options)
{
    int state = ssh_userauth_none(session, nullptr);
    if (state != SSH_AUTH_SUCCESS && !options.identity.empty()) {
        const auto key = loadIdentity(options);
        if (!key) return failure(key);
        state = ssh_userauth_publickey(session, nullptr, key->get());
    } else if (state != SSH_AUTH_SUCCESS) {
        state = ssh_userauth_publickey_auto(session, nullptr, nullptr); // agent, then the default keys
    }
    if (state != SSH_AUTH_SUCCESS) {
        const auto more = withSecret(session, host, options, state);
        if (!more) return failure(more);
        state = *more;
    }
    if (state == SSH_AUTH_SUCCESS) return {};
    const std::string who = host.user.empty() ? "you" : host.user;
    if (state == SSH_AUTH_ERROR && ssh_is_connected(session) == 0)
        return fail(ErrorCode::Unreachable,
                    "the host " + addressOf(host) + " hung up while logging in: " + sshError(session));
    return fail(ErrorCode::NotAllowed,
                "the host " + addressOf(host) + " did not let " + who + " in; it takes: " + methodsOf(session),
                "give a key with --identity, or the password with FRESHSEAT_SECRET or --secret-file");
}

} // namespace

std::string oneLine(std::string_view text)
{
    static constexpr std::size_t kShown = 400;
    std::string line;
    for (const char c : trimmed(text)) {
        if (line.size() >= kShown) return line + "...";
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '\n')
            line += "; ";
        else if (byte >= 0x20 && byte < 0x7f)
            line += c;
        else if (byte != '\r')
            line += '?';
    }
    return line;
}

std::string sshError(ssh_session session)
{
    return oneLine(ssh_get_error(session));
}

Result<SessionPtr> logIn(const SshHost &host, const SshOptions &options)
{
    SessionPtr session(ssh_new());
    if (!session) return fail(ErrorCode::Failed, "out of memory");
    if (const auto set = setOptions(session.get(), host, options); !set) return failure(set);
    if (ssh_connect(session.get()) != SSH_OK) {
        return fail(ErrorCode::Unreachable, "cannot reach " + addressOf(host) + " by SSH: " + sshError(session.get()),
                    "is it switched on, and does sshd run there?");
    }
    if (const auto known = checkHostKey(session.get(), host, options); !known) return failure(known);
    if (const auto in = authenticate(session.get(), host, options); !in) return failure(in);
    watchForSilence(session.get(), options);
    return session;
}

} // namespace freshseat::remote
