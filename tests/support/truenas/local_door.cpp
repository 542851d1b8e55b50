// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/local_door.h"

#include "tests/support/truenas/zfs_tool.h"

#include <array>
#include <condition_variable>
#include <cstring>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace freshseat::test::truenas {

namespace {

/// The far end of a call: keeps its answer.
class OneAnswer final : public Line
{
public:
    void send(std::string text) override { end(std::move(text)); }
    void close(unsigned /*code*/, const std::string &reason) override
    {
        end(Json{{"error", {{"message", reason}}}}.dump());
    }
    void cut() override { end({}); }
    /// Empty: it was cut. Gives up, as cut, when `stop` is set.
    std::string wait(const std::atomic<bool> &stop)
    {
        std::unique_lock lock(m_mutex);
        while (!m_over && !stop) m_changed.wait_for(lock, std::chrono::milliseconds(50));
        return m_text;
    }

private:
    void end(std::string text)
    {
        const std::scoped_lock lock(m_mutex);
        m_text = std::move(text);
        m_over = true;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_text;
    bool m_over = false;
};

void say(int fd, std::string text)
{
    text += '\n';
    std::string_view left = text;
    while (!left.empty()) {
        const ssize_t sent = ::send(fd, left.data(), left.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;
        left.remove_prefix(static_cast<std::size_t>(sent));
    }
}

} // namespace

LocalDoor::LocalDoor(Shared &shared, std::string path)
    : m_shared(shared)
    , m_path(std::move(path))
    , m_listening(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (m_path.size() >= sizeof(address.sun_path)) throw std::runtime_error("the socket's path is too long");
    std::memcpy(address.sun_path, m_path.c_str(), m_path.size() + 1);
    ::unlink(m_path.c_str());
    if (::bind(m_listening.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0 ||
        ::listen(m_listening.get(), 64) != 0)
        throw std::runtime_error("cannot listen at " + m_path);
    m_thread = std::thread([this] { run(); });
}

LocalDoor::~LocalDoor()
{
    m_stopping = true;
    ::shutdown(m_listening.get(), SHUT_RDWR);
    m_thread.join();
    for (Guest &guest : m_guests) {
        ::shutdown(guest.fd->get(), SHUT_RDWR);
        guest.thread.join();
    }
    ::unlink(m_path.c_str());
    ::unlink((m_path + ".words").c_str());
    ::unlink((m_path + ".ahead").c_str());
}

void LocalDoor::setCutter(std::function<void()> cutter)
{
    const std::scoped_lock lock(m_mutex);
    m_cutter = std::move(cutter);
}

void LocalDoor::setSleeper(std::function<void()> sleeper)
{
    const std::scoped_lock lock(m_mutex);
    m_sleeper = std::move(sleeper);
}

void LocalDoor::run()
{
    while (!m_stopping) {
        UniqueFd fd(::accept4(m_listening.get(), nullptr, nullptr, SOCK_CLOEXEC));
        if (fd.get() < 0) continue;
        const auto shared = std::make_shared<UniqueFd>(std::move(fd));
        const std::scoped_lock lock(m_mutex);
        m_guests.push_back({shared, std::thread([this, shared] {
                                serve(shared->get());
                                ::shutdown(shared->get(), SHUT_RDWR);
                            })});
    }
}

void LocalDoor::serve(int fd)
{
    std::string text;
    std::array<char, 65536> piece{};
    while (text.find('\n') == std::string::npos) {
        const ssize_t got = ::recv(fd, piece.data(), piece.size(), 0);
        if (got <= 0) return;
        text.append(piece.data(), static_cast<std::size_t>(got));
    }
    const auto end = text.find('\n');
    const Json request = Json::parse(text.substr(0, end));
    if (request.contains("method")) return call(fd, request);
    if (request.contains("read")) return read(fd, request);
    if (request.contains("sleep")) return sleep(fd);
    if (request.contains("zfs")) {
        const std::scoped_lock lock(m_shared.mutex);
        const ToolSaid said = zfsTool(m_shared.nas.machine, request["zfs"].get<std::vector<std::string>>());
        return say(fd, Json{{"code", said.exitCode}, {"output", said.output}, {"errors", said.errors}}.dump());
    }
    std::string bytes = text.substr(end + 1);
    while (bytes.size() < request["size"].get<std::size_t>()) {
        const ssize_t got = ::recv(fd, piece.data(), piece.size(), 0);
        if (got <= 0) return;
        bytes.append(piece.data(), static_cast<std::size_t>(got));
    }
    write(fd, request, std::move(bytes));
}

/// In a session of its own.
std::string LocalDoor::callAsRoot(Shared &shared, const std::string &method, const Json &params,
                                  const std::atomic<bool> &stop)
{
    const auto line = std::make_shared<OneAnswer>();
    const auto session = std::make_shared<Session>(shared, false, std::string(), true, line);
    session->enterAsRoot();
    session->heard(Json{{"jsonrpc", "2.0"}, {"id", 1}, {"method", method}, {"params", params}}.dump());
    return line->wait(stop);
}

void LocalDoor::call(int fd, const Json &request)
{
    const std::string answer = callAsRoot(m_shared, request["method"], request["params"], m_stopping);
    if (!answer.empty()) return say(fd, answer);
    std::function<void()> cutter;
    {
        const std::scoped_lock lock(m_mutex);
        cutter = m_cutter;
    }
    if (cutter && !m_stopping) cutter();
}

void LocalDoor::sleep(int fd)
{
    std::function<void()> sleeper;
    {
        const std::scoped_lock lock(m_mutex);
        sleeper = m_sleeper;
    }
    if (sleeper && !m_stopping) sleeper();
    say(fd, "{}");
}

void LocalDoor::write(int fd, const Json &request, std::string bytes)
{
    const std::scoped_lock lock(m_shared.mutex);
    const auto written =
        m_shared.nas.machine.write(request["write"], request["offset"], std::as_bytes(std::span(bytes)));
    say(fd, written ? Json::object().dump() : Json{{"error", written.error().message}}.dump());
}

void LocalDoor::read(int fd, const Json &request)
{
    std::string bytes;
    {
        const std::scoped_lock lock(m_shared.mutex);
        const auto *node = m_shared.nas.machine.find(request["read"]);
        if (node == nullptr) return say(fd, Json{{"error", "No such file or directory"}}.dump());
        bytes.resize(node->bytes.size());
        bytes.resize(m_shared.nas.machine.read(request["read"], 0, std::as_writable_bytes(std::span(bytes))));
    }
    std::string all = Json{{"size", bytes.size()}}.dump() + "\n" + bytes;
    say(fd, std::move(all));
}

} // namespace freshseat::test::truenas
