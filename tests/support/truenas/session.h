// SPDX-License-Identifier: GPL-3.0-or-later
// One connection as TrueNAS sees it: its dialect, who has logged in, how much may be asked at once.
#pragma once
#include "tests/support/truenas/nas.h"
#include "tests/support/truenas/scram_server.h"
#include "tests/support/truenas/socket.h"
#include "tests/support/truenas_server.h"

#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <optional>

namespace freshseat::test::truenas {

/// What every connection knows; `mutex` guards all of it.
struct Shared {
    explicit Shared(TrueNasVersion release)
        : version(release)
        , nas(release)
    {}
    [[nodiscard]] bool since(TrueNasVersion first) const { return version >= first; }

    std::mutex mutex;
    std::atomic<TrueNasVersion> version;
    Nas nas;
    Listener *listener = nullptr;
    std::vector<TrueNasUser> users;
    std::vector<std::string> calls;
    std::optional<TrueNasCut> cut;
    std::map<std::string, TrueNasFault> faults; ///< by method
    std::string nextLogin;
    bool falseScram = false; ///< whoever answers does not know the key
    int keysSent = 0;        ///< API keys that came as they are
    std::chrono::milliseconds delay{0};
    bool stalled = false;
    std::vector<std::function<void()>> waiting; ///< calls, while it is stalled
    unsigned expiry = 0;                        ///< sessions that began before this was raised are over
    int logins = 0;
    std::string redirect;
    std::size_t loginLimit = 20; ///< calls of one method in a minute, before a login
    std::map<std::string, std::deque<std::chrono::steady_clock::time_point>> unproven; ///< calls before a login
};

class Session final : public Speaker, public std::enable_shared_from_this<Session>
{
public:
    /// `newest`: the endpoint is the newest there is.
    Session(Shared &shared, bool ddp, std::string endpoint, bool newest, std::weak_ptr<Line> line)
        : m_shared(shared)
        , m_ddp(ddp)
        , m_endpoint(std::move(endpoint))
        , m_newest(newest)
        , m_line(std::move(line))
    {}
    void heard(const std::string &text) override;
    /// Nobody logs in on the NAS itself.
    void enterAsRoot();

private:
    struct Request {
        Json id;
        bool answered = true; ///< else a notification: nothing comes back
        std::string method;
        Json params;
    };
    bool tooLong(std::size_t size);
    std::optional<Request> decode(const std::string &text);
    std::optional<Request> decodeRpc(const Json &message);
    std::optional<Request> decodeDdp(const Json &message);
    void begin(const Request &request);
    void run(const Request &request);
    void answer(const Request &request);
    Json execute(const std::string &method, const Json &params);
    void limitRate(const std::string &method);
    void authorize(const struct Method &method);
    void validate(const struct Method &method, const Json &params);
    [[nodiscard]] bool servesHere(const std::string &method) const;
    [[nodiscard]] bool loggedIn() const { return m_user && m_expiry == m_shared.expiry; }
    void say(const Json &message);
    void sayError(const Json &id, int code, const std::string &message, Json data);
    void sayFault(const Request &request, const CallError &error);
    void sayInvalid(const Request &request, const Invalid &error);

    // Logins.
    Json logInWith(const std::string &method, const Json &params);
    Json logInEx(const Json &data);
    Json scram(const Json &data);
    Json oldLogin(const std::string &method, const Json &params);
    void enter(const TrueNasUser &user);
    [[nodiscard]] const TrueNasUser *userNamed(const std::string &name) const;
    [[nodiscard]] std::set<std::string> heldRoles() const;
    [[nodiscard]] Json me() const;

    Shared &m_shared;
    const bool m_ddp;
    const std::string m_endpoint;
    const bool m_newest;
    std::weak_ptr<Line> m_line;
    bool m_connected = false; ///< of DDP: the greeting is over
    bool m_poisoned = false;  ///< a login failed here
    std::optional<TrueNasUser> m_user;
    std::optional<TrueNasUser> m_halfway; ///< the one-time password is missing, or the proof
    std::optional<ScramServer> m_scram;
    unsigned m_expiry = 0;
    int m_outstanding = 0;
};

} // namespace freshseat::test::truenas
