// SPDX-License-Identifier: GPL-3.0-or-later
// TrueNasServer: a TrueNAS as a client sees it, on loopback: TLS with a certificate of its own, the dialect, methods,
// errors and habits of the release, over a ZfsMachine with the pool "tank"; and a real iSCSI target over its volumes.
// Stricter than the real one where that finds mistakes: a field that it does not know is refused, ids are given again,
// a rollback under a session succeeds (and destroys). Tests look into it, log PCs in, and break it. The service
// "iscsitarget" is off at first, as on a new NAS. Any thread.
#pragma once
#include "tests/support/truenas/version.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::test {

struct TrueNasUser {
    std::string name = "freshseat";
    std::string key; ///< "7-" and 64 characters; empty: the user has none
    std::string password;
    std::string otp; ///< empty: none is asked for
    std::vector<std::string> roles{"FULL_ADMIN"};
};

/// When the connection of a call breaks.
struct TrueNasCut {
    int calls = 0;           ///< how many more are answered before
    bool done = false;       ///< the call that is not answered still takes effect
    bool changesOnly = true; ///< queries and logins do not count
};

class TrueNasServer
{
public:
    explicit TrueNasServer(TrueNasVersion version);
    ~TrueNasServer();
    TrueNasServer(const TrueNasServer &) = delete;
    TrueNasServer &operator=(const TrueNasServer &) = delete;

    [[nodiscard]] TrueNasVersion version() const;
    [[nodiscard]] std::uint16_t port() const;                     ///< of https and wss on 127.0.0.1
    [[nodiscard]] std::string fingerprint() const;                ///< "SHA256:..." of its certificate
    [[nodiscard]] std::uint16_t iscsiPort() const;                ///< of the real target, on 127.0.0.1
    [[nodiscard]] static std::string key();                       ///< of the user "freshseat", who is there at first
    void setUser(const TrueNasUser &user);                        ///< adds or replaces
    [[nodiscard]] std::string iqn(const std::string &name) const; ///< of the target with this name

    // What a PC does. `target`: an IQN.

    /// False: it is not let in. The secret is taken as known.
    bool logIn(const std::string &target, const std::string &initiator, const std::string &address);
    /// As an initiator with this user and secret; mutual CHAP is not tried.
    bool logIn(const std::string &target, const std::string &initiator, const std::string &address,
               const std::string &user, const std::string &secret);
    void logOut(const std::string &target);
    bool write(const std::string &target, std::uint64_t offset, const std::string &bytes, int lun = 0);
    std::string read(const std::string &target, std::uint64_t offset, std::size_t count, int lun = 0);

    // What its owner does by hand, in the web interface.

    /// A call as root: the result as JSON. Throws what the NAS says when it refuses.
    std::string byHand(const std::string &method, const std::string &params);
    /// Another release over the same pool, while nobody is connected.
    void upgrade(TrueNasVersion version);
    bool writeByHand(const std::string &volume, const std::string &bytes);
    std::string bytesOf(const std::string &volume, std::size_t count);

    // Over SSH: the programs in tests/support/nas_bin are its own, with this in their environment as $NAS_DOOR.

    [[nodiscard]] std::string door();
    /// What ends the SSH connections, when a call is to be cut. Null: none.
    void setCutter(std::function<void()> cutter);
    /// What happens while a script on the NAS sleeps; it takes no time. After door().
    void setSleeper(std::function<void()> sleeper);
    /// The NAS's clock, as `date` shows it there, is ahead. After door().
    void setAhead(std::chrono::seconds ahead);

    // Cron jobs are run by `sh`, as cron does it, with the programs in tests/support/nas_bin.

    struct CronEnd {
        int exitCode = 0;
        std::string said; ///< what root would get by mail
    };
    /// The hour has come: the job is run, to its end.
    CronEnd runCron(int id);
    /// Root runs this on the NAS.
    CronEnd shell(const std::string &line);
    /// A PC logs in just before the next call of this method.
    void logInBefore(const std::string &method, const std::string &target, const std::string &initiator);

    // What is on it.
    [[nodiscard]] std::vector<std::string> datasets();
    [[nodiscard]] std::string volumeOf(const std::string &target); ///< behind LUN 0; empty: none is seen
    [[nodiscard]] std::string serialOf(const std::string &target, int lun = 0);
    [[nodiscard]] std::string naaOf(const std::string &target);
    [[nodiscard]] std::vector<std::string> sessions(); ///< "TARGET INITIATOR"
    [[nodiscard]] std::string allProperties();
    /// Every row of an iSCSI table ("portal", "initiator", "auth", "target", "extent", "targetextent") or "cronjob", as
    /// JSON.
    [[nodiscard]] std::string rows(const std::string &table);
    void age(const std::string &dataset, std::chrono::hours by);
    [[nodiscard]] std::vector<int> cronRuns(); ///< by cronjob.run

    // What was asked of it.
    [[nodiscard]] std::vector<std::string> calls(); ///< methods, as they came, logins among them
    void clearCalls();
    [[nodiscard]] int connections(); ///< WebSockets that are open
    [[nodiscard]] int logins();      ///< that succeeded, so far
    [[nodiscard]] int keysSent();    ///< API keys that came as they are, right or wrong

    // How it breaks.
    void cut(); ///< every connection
    void cutBefore(TrueNasCut cut);
    void mend();
    void stall(); ///< no call is answered any more until resume()
    void resume();
    void setDelay(std::chrono::milliseconds delay); ///< every call takes this long
    /// The next call of this method fails so.
    void failNext(const std::string &method, const TrueNasFault &fault);
    /// It lets in whoever proves himself, and cannot prove that it knows the key.
    void setFalseScram(bool isFalse);
    /// The next login answers with this response_type: "EXPIRED", "REDIRECT", "DENIED".
    void answerLogin(const std::string &responseType);
    void setFull(bool full);
    void hold(const std::string &volume, bool held); ///< held open by something that is no export
    void expireSession();                            ///< of everybody who is logged in
    void changeCertificate();
    void setService(bool running);
    void setLoginLimit(std::size_t calls); ///< of those before a login, in a minute: 20
    void setNodeDelay(std::chrono::milliseconds delay);
    void setIdleLimit(std::chrono::milliseconds limit); ///< a silent connection is cut; 60 s, of 26 an hour
    /// Redirects every HTTP request and every upgrade there.
    void redirectTo(const std::string &url);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace freshseat::test
