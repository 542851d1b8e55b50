// SPDX-License-Identifier: GPL-3.0-or-later
// control::Client: the other side of the control protocol (PROTOCOL.md), over any ByteStream. Calls block; many may run
// at once.
#pragma once
#include "core/base/byte_stream.h"
#include "core/control/frame.h"
#include "core/storage/backend.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace freshseat::control {

struct ClientOptions {
    std::string name = "freshseat";        ///< what hello says of us
    std::chrono::seconds helloTimeout{20}; ///< a far end that is no Freshseat says nothing
    std::function<void(const RoomEvent &)>
        event; ///< on the client's own thread; must not block. ConnectionLost is last
};

/// What a call may have done when its answer never comes.
enum class Effect { Reads, Changes };

/// Thread-safe.
class Client
{
public:
    struct Reply {
        Json result;
        std::vector<std::byte> payload;
    };
    class Pending;

    /// Says hello. Unreachable when the far end does not answer or is none of ours, Unsupported for another version.
    static Result<std::unique_ptr<Client>> connect(std::unique_ptr<ByteStream> stream, ClientOptions options);
    /// close(), then waits for calls' threads to have left; nobody may begin a call any more.
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    Result<Reply> call(std::string_view method, Json params, Effect effect, const Progress &progress = {});

    /// In two steps, for several calls on their way at once. Every Pending is waited for once, or dropped.
    [[nodiscard]] std::shared_ptr<Pending> start(std::string_view method, Json params, Effect effect,
                                                 std::span<const std::byte> payload = {});
    Result<Reply> wait(const std::shared_ptr<Pending> &pending, const Progress &progress = {});

    /// Every call that runs or comes later answers Unreachable.
    void close();
    [[nodiscard]] const std::string &serverVersion() const { return m_serverVersion; }

private:
    Client(std::unique_ptr<ByteStream> stream, ClientOptions options);
    Result<void> hello();
    void readAll();
    Result<void> readSome(FrameReader &reader);
    void dispatch(Frame frame);
    void answer(const Json &json, std::vector<std::byte> payload);
    void notified(const Json &json);
    void lose(const Error &why);
    Result<void> write(const std::string &bytes);
    void sendCancel(std::uint64_t id);

    std::unique_ptr<ByteStream> m_stream;
    ClientOptions m_options;
    std::string m_serverVersion;
    std::mutex m_writing; ///< one frame at a time
    std::mutex m_mutex;   ///< guards everything below and what Pendings hold
    std::condition_variable m_changed;
    std::map<std::uint64_t, std::shared_ptr<Pending>> m_pending;
    std::uint64_t m_lastId = 0;
    std::optional<Error> m_lost;
    std::thread m_reader;
};

} // namespace freshseat::control
