// SPDX-License-Identifier: GPL-3.0-or-later
// Login: the login phase of one connection (RFC 7143 sections 6.3 and 11.12). Bytes in, login responses out; nothing is
// opened and nobody is let in before authenticated(): then the server asks the Gatekeeper and tells the outcome with
// conclude().
#pragma once
#include "core/iscsi/chap.h"
#include "core/iscsi/gatekeeper.h"
#include "core/iscsi/negotiation.h"
#include "core/iscsi/pdu_reader.h"
#include "core/iscsi/transmit_queue.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace freshseat::iscsi {

/// What the server knows of a connection before its first byte.
struct LoginSetup {
    SessionId session = 0;
    std::uint16_t tsih = 0; ///< that the session will have; never 0
    std::string address;    ///< the peer, without port
    std::string portal;     ///< our end
    RandomSource random;
    /// Whether a live session has this TSIH (a second connection for it is refused with another status than an unknown
    /// one).
    std::function<bool(std::uint16_t)> sessionExists;
};

/// What a session goes on with after its login.
struct LoginResult {
    LoginClaim claim;
    SessionParameters parameters;
    std::uint16_t tsih = 0;
    std::uint16_t cid = 0;
    std::uint32_t expCmdSn = 0; ///< first command number awaited
    std::uint32_t statSn = 0;   ///< next status number
};

/// Uses the heap only, never a worker's pool: it moves from the worker that accepted to the one that owns the target.
class Login
{
public:
    enum class State {
        Running,
        Authenticated, ///< everything is agreed; conclude() sends the last response
        Done,          ///< the last response is in output(); a session takes over
        Failed,        ///< close once output() is sent
    };

    Login(Gatekeeper &gatekeeper, LoginSetup setup);

    /// Takes bytes off the front of `bytes`; stops behind the request that ends the login.
    void feed(std::span<const std::byte> &bytes);
    void conclude(LoginStatus status);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] TransmitQueue &output() { return m_output; }
    [[nodiscard]] const LoginClaim &claim() const { return m_claim; }
    [[nodiscard]] LoginResult result() const;
    /// Why it failed, for the log; never holds what the peer sent beyond names.
    [[nodiscard]] const std::string &failure() const { return m_failure; }
    /// What was answered when it failed; Success when nothing was (the connection is just closed).
    [[nodiscard]] LoginStatus failureStatus() const { return m_failureStatus; }

    static constexpr std::uint32_t kMaxDataLength = 8192;
    static constexpr unsigned kMaxPdus = 32;

private:
    enum Stage : std::uint8_t { Security = 0, Operational = 1, FullFeature = 3 };

    void overTheLimits();
    void hangUp();
    void headerArrived();
    void requestArrived();
    bool checkHeader(const Header &request);
    bool firstRequest(const Header &request);
    void textComplete(const Header &request);
    bool acceptKeys(const TextKeys &keys);
    bool declare(const TextKeys &keys);
    bool askCredentials();
    void securityStage(const Header &request, const TextKeys &keys);
    bool chooseMethod(const TextKeys &keys, TextKeys &reply);
    void operationalStage(const Header &request, const TextKeys &keys);
    void moveOn(const Header &request, const TextKeys &reply);
    void respond(bool transit, std::uint8_t nextStage, const std::string &text);
    void fail(LoginStatus status, std::string why, const std::string &text = {});
    void push(const Header &response, const std::string &text);
    [[nodiscard]] Header responseHeader(std::uint8_t flags) const;

    Gatekeeper &m_gatekeeper;
    LoginSetup m_setup;
    PduReader m_reader{kMaxDataLength};
    TransmitQueue m_output;
    State m_state = State::Running;
    std::string m_failure;
    LoginStatus m_failureStatus = LoginStatus::Success;

    LoginClaim m_claim;
    SessionParameters m_parameters;
    Negotiation m_negotiation;
    std::optional<Chap> m_chap;
    bool m_declared = false; ///< who and what for is known, credentials were asked
    bool m_authenticated = false;
    bool m_methodChosen = false;
    bool m_tagSent = false; ///< TargetPortalGroupTag: UEFI wants it in the first response
    std::uint8_t m_stage = Security;

    std::vector<std::byte> m_payload; ///< of the PDU that is being received
    std::vector<std::byte> m_text;    ///< joined by C bits
    std::vector<std::string> m_seenKeys;
    unsigned m_pdus = 0;
    Header m_first;         ///< of the first request
    Header m_last;          ///< of the newest request
    std::string m_lastText; ///< reply that waits for conclude()
    std::uint32_t m_statSn = 0;
};

} // namespace freshseat::iscsi
