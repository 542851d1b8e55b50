// SPDX-License-Identifier: GPL-3.0-or-later
// One client of the control server: its socket, its calls that run, its transfers, its watch.
#pragma once
#include "core/base/unique_fd.h"
#include "core/control/frame.h"
#include "core/control/methods.h"
#include "core/control/workbench.h"
#include "core/net/event_loop.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace freshseat::control {

/// What all connections of a server share.
struct ServerParts {
    net::EventLoop &loop;
    StorageBackend &backend;
    std::shared_ptr<Workbench> bench;
    std::string version;
};

/// On the loop's thread but for what it hands to the bench. Held by the server until `closed` was called.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    /// `user` is the peer's name from the socket's credentials.
    Connection(ServerParts &parts, UniqueFd socket, std::string user, std::function<void(Connection *)> closed);
    void start();
    /// Sends `error` and closes.
    void refuse(const Error &error);
    /// Ends it. `cancelAll`: actions that run are told to stop too; otherwise those go on to their end, since whoever
    /// asked for them wanted them done.
    void close(bool cancelAll);

private:
    struct RunningCall {
        std::atomic<bool> cancelled = false;
        std::size_t payload = 0;
        bool outlives = false; ///< goes on when the connection dies
    };
    /// A transfer's number on the wire leads here. Dies on the bench.
    struct Slot {
        Transfer transfer;
        std::shared_ptr<SerialQueue> queue;
    };

    void ready(net::Ready what);
    void readSome();
    void handleFrames();
    void handle(Frame frame);
    void request(const Json &id, const std::string &method, Json params, std::vector<std::byte> payload);
    void notification(const std::string &method, const Json &params);
    void hello(const Json &id, const Json &params);
    void beginWatch(const Json &id);
    static std::function<void(const RoomEvent &)> eventSender(ServerParts &parts, std::weak_ptr<Connection> weak);
    void watchBegun(const Json &id, const std::shared_ptr<Watch> &watch, const Error &error);
    void endWatch(const Json &id);
    void startCall(const Json &id, Call call);
    void finishCall(const Json &id, Result<Answer> &answer, std::shared_ptr<Slot> opened);
    Progress progressFor(const Json &id, const std::shared_ptr<RunningCall> &running);
    static std::shared_ptr<Slot> makeSlot(const std::shared_ptr<Workbench> &bench, std::unique_ptr<Transfer> transfer);

    void reply(const Json &message, std::span<const std::byte> payload = {});
    void lose(const Error &error); ///< framing is lost: says why, then closes
    void send(std::string bytes);
    void flush();
    void settle();                      ///< after anything changed: what to wait for, or the end
    [[nodiscard]] bool hasRoom() const; ///< for another request
    [[nodiscard]] bool mayRead() const { return hasRoom() && !m_finished; }

    ServerParts &m_parts;
    UniqueFd m_socket;
    std::string m_user;
    std::string m_origin;
    std::function<void(Connection *)> m_closed;
    FrameReader m_reader{kMaxRequestLine};
    std::deque<std::string> m_out;
    std::size_t m_outOffset = 0; ///< of the first piece that were sent
    std::size_t m_outBytes = 0;
    std::map<std::string, std::shared_ptr<RunningCall>> m_calls; ///< by the id's JSON text
    std::size_t m_payloadBytes = 0;                              ///< of the calls that run
    std::map<std::uint64_t, std::shared_ptr<Slot>> m_transfers;
    std::uint64_t m_lastTransfer = 0;
    std::shared_ptr<Watch> m_watch; ///< dies on the bench
    bool m_watching = false;
    bool m_greeted = false;
    bool m_finished = false; ///< the client sends no more: closes when everything is answered and sent
    bool m_lost = false;     ///< the same, and what lies in the reader is nothing we understand
    bool m_starved = true;   ///< the reader holds no whole frame
    bool m_open = false;
};

} // namespace freshseat::control
