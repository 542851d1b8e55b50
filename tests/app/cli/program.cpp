// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"

#include <gtest/gtest.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::cli {

namespace {

constexpr auto kLimit = std::chrono::seconds(90);
using Deadline = std::chrono::steady_clock::time_point;

/// Sanitizers' and coverage's own variables go through; nothing else of ours does.
std::vector<std::string> environmentOf(const EnvironmentValues &values)
{
    std::vector<std::string> out{"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "TZ=UTC", "LC_ALL=C.UTF-8", "TERM=xterm"};
    if (!values.contains("HOME")) out.emplace_back("HOME=/nonexistent");
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "TMPDIR"}) {
        const char *value = values.contains(name) ? nullptr : std::getenv(name);
        if (value != nullptr) out.push_back(std::string(name) + '=' + value);
    }
    for (const auto &[name, value] : values) out.push_back(name + '=' + value);
    return out;
}

[[noreturn]] void execute(std::string program, const Words &words, const EnvironmentValues &values)
{
    const std::vector<std::string> environment = environmentOf(values);
    std::vector<char *> arguments;
    arguments.push_back(program.data());
    for (const auto &word : words) arguments.push_back(const_cast<char *>(word.c_str()));
    arguments.push_back(nullptr);
    std::vector<char *> variables;
    for (const auto &variable : environment) variables.push_back(const_cast<char *>(variable.c_str()));
    variables.push_back(nullptr);
    ::execve(program.c_str(), arguments.data(), variables.data());
    ::_exit(127);
}

/// Waits until one of the descriptors has something; false when the time is over.
bool waitReadable(pollfd *fds, nfds_t number, Deadline deadline)
{
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return left.count() > 0 && ::poll(fds, number, static_cast<int>(left.count())) > 0;
}

/// Appends what is there; false at the end.
bool readSome(int fd, std::string &to)
{
    std::array<char, 65536> bytes{};
    const ssize_t got = ::read(fd, bytes.data(), bytes.size());
    if (got > 0) to.append(bytes.data(), static_cast<std::size_t>(got));
    return got > 0 || (got < 0 && errno == EINTR);
}

/// Reads to the end of all, or kills the program.
void drain(std::vector<std::pair<int, std::string *>> streams, pid_t pid)
{
    const Deadline deadline = std::chrono::steady_clock::now() + kLimit;
    while (!streams.empty()) {
        std::vector<pollfd> fds;
        for (const auto &[fd, text] : streams) fds.push_back({fd, POLLIN, 0});
        if (!waitReadable(fds.data(), fds.size(), deadline)) {
            ADD_FAILURE() << "freshseatctl did not end";
            ::kill(pid, SIGKILL);
            return;
        }
        for (std::size_t i = fds.size(); i-- > 0;) {
            if (fds[i].revents == 0 || readSome(fds[i].fd, *streams[i].second)) continue;
            ::close(fds[i].fd);
            streams.erase(streams.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

int exitCode(pid_t pid)
{
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

Started start(const std::string &program, const Words &words, const EnvironmentValues &environment)
{
    int out[2] = {-1, -1};
    int err[2] = {-1, -1};
    EXPECT_EQ(::pipe2(out, O_CLOEXEC), 0);
    EXPECT_EQ(::pipe2(err, O_CLOEXEC), 0);
    const pid_t pid = ::fork();
    if (pid == 0) {
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(out[1], STDOUT_FILENO);
        ::dup2(err[1], STDERR_FILENO);
        execute(program, words, environment);
    }
    ::close(out[1]);
    ::close(err[1]);
    return {pid, out[0], err[0]};
}

} // namespace

nlohmann::json Ran::json() const
{
    const auto document = nlohmann::json::parse(out, nullptr, false);
    EXPECT_FALSE(document.is_discarded()) << "no JSON: " << out;
    return document;
}

Ran run(const Words &words, const EnvironmentValues &environment)
{
    const Started started = start(FRESHSEATCTL, words, environment);
    Ran ran;
    drain({{started.out, &ran.out}, {started.err, &ran.err}}, started.pid);
    ran.code = exitCode(started.pid);
    return ran;
}

Ran runDemo(Words words)
{
    words.insert(words.begin(), {"--connect", "demo:"});
    return run(words);
}

Ran runAtTerminal(const Words &words, const std::string &typed, const EnvironmentValues &environment)
{
    int master = -1;
    const winsize size{30, 100, 0, 0};
    const pid_t pid = ::forkpty(&master, nullptr, nullptr, &size);
    if (pid == 0) execute(FRESHSEATCTL, words, environment);
    EXPECT_EQ(::write(master, typed.data(), typed.size()), static_cast<ssize_t>(typed.size()));
    Ran ran;
    drain({{master, &ran.out}}, pid); // closes it; a terminal whose program ended reads as EIO
    ran.code = exitCode(pid);
    return ran;
}

Running::Running(const Words &words, const EnvironmentValues &environment)
{
    adopt(start(FRESHSEATCTL, words, environment));
}

Running::Running(const std::string &program, const Words &words)
{
    adopt(start(program, words, {}));
}

void Running::adopt(const Started &started)
{
    m_pid = started.pid;
    m_out = started.out;
    m_err = started.err;
}

Running::~Running()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        exitCode(m_pid);
    }
    ::close(m_out);
    ::close(m_err);
}

std::string Running::line()
{
    const Deadline deadline = std::chrono::steady_clock::now() + kLimit;
    while (m_buffer.find('\n') == std::string::npos) {
        pollfd fd{m_out, POLLIN, 0};
        if (!waitReadable(&fd, 1, deadline) || !readSome(m_out, m_buffer)) return {};
    }
    const std::string line = m_buffer.substr(0, m_buffer.find('\n'));
    m_buffer.erase(0, line.size() + 1);
    return line;
}

bool Running::waitForError(const std::string &text)
{
    const Deadline deadline = std::chrono::steady_clock::now() + kLimit;
    while (m_errors.find(text) == std::string::npos) {
        pollfd fd{m_err, POLLIN, 0};
        if (!waitReadable(&fd, 1, deadline) || !readSome(m_err, m_errors)) return false;
    }
    return true;
}

void Running::signal(int number) const
{
    ::kill(m_pid, number);
}

int Running::wait()
{
    drain({{::dup(m_out), &m_buffer}, {::dup(m_err), &m_errors}}, m_pid);
    const int code = exitCode(m_pid);
    m_pid = -1;
    return code;
}

} // namespace freshseat::cli
