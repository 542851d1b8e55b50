// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the full feature phase of one connection (RFC 7143). Bytes in, PDUs out; SCSI commands go to the target's
// units.
//
// Threading: everything on the worker that owns the units.
// Order:     PDUs are executed as they come; their answers lie in output() in the order they leave.
#pragma once
#include "core/base/buffer.h"
#include "core/iscsi/command.h"
#include "core/iscsi/login.h"
#include "core/iscsi/pdu_reader.h"
#include "core/iscsi/session_counters.h"
#include "core/iscsi/text_exchange.h"
#include "core/iscsi/transmit_queue.h"
#include "core/scsi/sense.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace freshseat::iscsi {

/// What a session tells its server.
class SessionHost
{
public:
    virtual ~SessionHost() = default;
    SessionHost() = default;
    SessionHost(const SessionHost &) = delete;
    SessionHost &operator=(const SessionHost &) = delete;

    /// Something lies in output() that feed() did not put there.
    virtual void outputReady() = 0;
    /// When this round began: asked for every command, so no system call. Only ever later.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point round() const = 0;
    /// The time as it is.
    [[nodiscard]] virtual std::chrono::steady_clock::time_point now() const = 0;
    /// After end(): the last task is over. Called once; the session is deleted later, not inside this call.
    virtual void tasksOver() = 0;
};

class Session
{
public:
    struct Setup {
        LoginResult login;
        std::shared_ptr<TargetUnits> target; ///< null for a discovery session
        Gatekeeper &gatekeeper;
        BufferPool &buffers;
        SessionCounters &counters;
        SessionHost &host;
        TransmitQueue output; ///< the login's, with its last response
    };
    enum class State {
        Open,
        Closing, ///< nothing is read any more; close once output() is sent
    };

    explicit Session(Setup setup);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Executes what `bytes` begin with, `maxPdus` PDUs at most; takes them off the front. Stops early when paused().
    /// With a `keeper`, that keeps `bytes` as they are while somebody holds it, commands may use data-out in place.
    void feed(std::span<const std::byte> &bytes, unsigned maxPdus, const std::shared_ptr<const void> &keeper = {});
    /// What feed() answered is sent: counts it, and how long it took.
    void turnOver();
    /// Nothing came for a while.
    void quiet();
    /// Where the next bytes of the stream belong, when that is a payload whose place is known (PduReader::direct).
    [[nodiscard]] std::span<std::byte> direct() const { return m_reader.direct(); }
    void directReceived(std::size_t length) { m_reader.directReceived(length); }

    [[nodiscard]] TransmitQueue &output() { return m_output; }
    [[nodiscard]] State state() const { return m_state; }
    /// No further command now: the peer does not read its answers as fast as it asks, or the worker's buffers are used
    /// up while this session has commands that will give some back (outputReady() then).
    [[nodiscard]] bool paused() const
    {
        return m_output.bytes() >= kMaxQueued || (m_inUnits > 0 && m_buffers.inUse() >= kBufferBudget);
    }
    [[nodiscard]] const LoginClaim &claim() const { return m_claim; }
    /// Why the state is Closing, when it is not a logout.
    [[nodiscard]] const std::string &failure() const { return m_failure; }

    /// Asks the peer for a sign of life (NOP-In). False: the last one is not answered yet.
    bool ping();
    /// Whether the peer ever answered a ping; one that never did (iPXE) must not be judged by them.
    [[nodiscard]] bool answersPings() const { return m_answersPings; }
    [[nodiscard]] bool pingOpen() const { return m_pingOpen; }
    /// Async message: asks the peer to log out.
    void requestLogout();
    /// The target has more units than before: makes this session known to them, gives every unit the attention
    /// REPORTED LUNS DATA HAS CHANGED, and says so at once (async message) to a peer that would not break on it.
    void unitsAdded();

    /// The connection is over: no further command starts, running ones are aborted. tasksOver() is called once none
    /// runs, which may be inside this call.
    void end();
    [[nodiscard]] std::size_t running() const { return m_commands.active().size(); }

    static constexpr std::uint32_t kWindow = 128;           ///< commands a session may have open
    static constexpr std::size_t kMaxImmediate = 32;        ///< beyond the window
    static constexpr std::size_t kMaxQueued = 512 * 1024;   ///< bytes of answers before no more are made
    static constexpr std::uint32_t kMaxTransfer = 32 << 20; ///< bytes of data-out one command may bring
    static constexpr std::uint32_t kMaxSolicited = 8 << 20; ///< bytes of data-out asked for and not yet come
    static constexpr std::size_t kBufferBudget = 256 << 20; ///< bytes of a worker's buffers before sessions pause
    static constexpr std::uint32_t kMaxPing = 4096;         ///< bytes of a ping that are echoed

private:
    enum class Order { Accept, Ignore, Gap };
    /// A task management function that is answered when these commands are over.
    struct PendingFunction {
        std::uint32_t itt = 0;
        std::vector<std::uint64_t> waitsFor; ///< Command::serial
    };

    // session.cpp: framing, order, the small requests
    bool step(std::span<const std::byte> &bytes, unsigned &budget);
    void headerArrived(std::span<const std::byte> rest);
    void pduArrived();
    [[nodiscard]] Order takeCmdSn(const Header &request);
    void takePayload(const Header &request, std::span<const std::byte> rest);
    void nopOut(const Header &request);
    void announceUnits();
    void textRequest(const Header &request);
    void logout(const Header &request);
    void reject(RejectReason reason, const Header &request);
    void close(std::string why);
    void count(const Command &command);
    void tellWhenOver();
    void sequence(Header &response, bool advance);
    void updateWindow();

    // session_commands.cpp: SCSI commands and their data
    [[nodiscard]] Command *beginCommand(const Header &request);
    bool prepareDataOut(Command &command, const Header &request);
    void placeDataOut(Command &command, std::span<const std::byte> rest);
    void commandReceived(Command &command);
    [[nodiscard]] Command *beginDataOut(const Header &request);
    [[nodiscard]] bool dataOutFits(Command &command, const Header &request) const;
    void dataOutReceived(Command &command, const Header &request);
    void requestData();
    void requestBurst(Command &command);
    void execute(Command &command);
    static void taskDone(scsi::Task &task);
    void leftUnit(Command &command);
    void finished(Command &command);
    void failData(Command &command, scsi::SenseCode code);
    void settle(Command *command);

    // session_responses.cpp
    void respond(Command &command);
    /// The number of Data-In PDUs it took.
    std::uint32_t sendDataIn(Command &command, std::uint32_t length, std::uint8_t lastFlags, std::uint32_t residual);
    void gatherDataIn(const block::Loan &loan, std::span<const std::byte> copied, std::size_t offset,
                      std::size_t length);
    void sendResponse(const Command &command, std::uint8_t flags, std::uint32_t residual, std::uint32_t dataSn);

    // session_tasks.cpp: task management
    void taskManagement(const Header &request);
    void abortTask(const Header &request);
    void abortCommands(const Header &request, scsi::TaskManagement function, scsi::LogicalUnit *unit);
    void abortOne(Command &command, PendingFunction &function);
    void answerFunction(std::uint32_t itt, std::uint8_t response);
    void answerFunctions();
    void commandOver(std::uint64_t serial);

    LoginClaim m_claim;
    SessionParameters m_parameters;
    std::shared_ptr<TargetUnits> m_target;
    BufferPool &m_buffers;
    SessionCounters &m_counters;
    SessionHost &m_host;
    TextExchange m_text;
    PduReader m_reader{ours::kMaxRecvDataSegmentLength};
    TransmitQueue m_output;
    CommandTable m_commands;
    State m_state = State::Open;
    std::string m_failure;
    bool m_ended = false;
    bool m_overTold = false;

    // The PDU that is being received
    Command *m_current = nullptr;                          ///< its payload goes there
    Buffer m_payload;                                      ///< or there
    bool m_ignored = false;                                ///< or nowhere: outside the window, or refused already
    const std::shared_ptr<const void> *m_keeper = nullptr; ///< of the bytes being fed; null outside feed()
    std::chrono::steady_clock::time_point m_round{};       ///< in which they came
    std::uint64_t m_turnReads = 0;                         ///< came in m_round, are answered, not counted yet
    std::uint64_t m_turnWrites = 0;                        ///< same

    std::uint16_t m_cid = 0;
    std::uint32_t m_statSn = 0;
    std::uint32_t m_expCmdSn = 0;
    std::uint32_t m_maxCmdSn = 0;
    std::size_t m_inUnits = 0;     ///< commands that run inside a unit
    std::uint32_t m_lastTag = 0;   ///< of R2Ts and pings; kReservedTag is left out
    std::uint32_t m_solicited = 0; ///< bytes asked for and not yet come
    bool m_pingOpen = false;
    bool m_answersPings = false;
    bool m_knowsNops = false; ///< the peer sent one: an operating system, not a boot loader
    std::uint32_t m_pingTag = kReservedTag;
    std::vector<PendingFunction> m_functions;
    std::vector<std::span<const std::byte>> m_pieces; ///< of the Data-In that is being made
};

} // namespace freshseat::iscsi
