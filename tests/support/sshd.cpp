// SPDX-License-Identifier: GPL-3.0-or-later
// Keys by ssh-keygen, a configuration file, sshd in the foreground.
#include "tests/support/sshd.h"

#include "core/base/process.h"
#include "core/base/text.h"
#include "core/base/unique_fd.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <netinet/in.h>
#include <pwd.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/wait.h>

namespace freshseat::test {

namespace {

namespace fs = std::filesystem;

std::string mustRun(std::vector<std::string> words)
{
    ProcessCommand command;
    command.arguments = std::move(words);
    const auto result = runProcess(command);
    if (!result) throw std::runtime_error(result.error().message);
    if (!result->succeeded()) throw std::runtime_error(command.arguments.front() + ": " + result->errors);
    return result->output;
}

void makeKey(const std::string &path, const std::string &passphrase)
{
    mustRun({"ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", path});
}

std::string contentOf(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

std::uint16_t freePort()
{
    const UniqueFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), length) != 0 ||
        ::getsockname(fd.get(), reinterpret_cast<sockaddr *>(&address), &length) != 0)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

std::vector<pid_t> childrenOf(pid_t parent)
{
    std::ifstream file("/proc/" + std::to_string(parent) + "/task/" + std::to_string(parent) + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; file >> child;) children.push_back(child);
    return children;
}

/// Starts sshd; its standard error is the other end of `log`.
pid_t spawnSshd(const std::string &config, UniqueFd &log)
{
    std::array<int, 2> fds{};
    if (::pipe2(fds.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe");
    log = UniqueFd(fds[0]);
    const UniqueFd theirs(fds[1]);
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDERR_FILENO);
    std::array<const char *, 6> words{"/usr/sbin/sshd", "-D", "-e", "-f", config.c_str(), nullptr};
    std::array<const char *, 2> environment{"PATH=/usr/bin:/bin", nullptr};
    pid_t pid = -1;
    const int error = ::posix_spawn(&pid, words[0], &actions, nullptr, const_cast<char *const *>(words.data()),
                                    const_cast<char *const *>(environment.data()));
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) throw std::runtime_error("/usr/sbin/sshd cannot be started: " + errnoText(error));
    return pid;
}

/// True once it says that it listens; false when it ended first.
bool awaitListening(int log)
{
    std::string said;
    std::array<char, 1024> piece{};
    for (;;) {
        const ssize_t got = ::read(log, piece.data(), piece.size());
        if (got <= 0) return false;
        said.append(piece.data(), static_cast<std::size_t>(got));
        if (said.find("Server listening") != std::string::npos) return true;
    }
}

} // namespace

Sshd::Sshd(std::string environment)
    : m_environment(std::move(environment))
{
    std::string pattern = (fs::temp_directory_path() / "freshseat-sshd-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary directory");
    m_dir = pattern;
    makeKeys();
    for (int attempt = 0; attempt < 10 && m_pid < 0; ++attempt) start();
    if (m_pid < 0) throw std::runtime_error("sshd does not listen");
}

Sshd::~Sshd()
{
    dropConnections();
    ::kill(m_pid, SIGTERM);
    ::waitpid(m_pid, nullptr, 0);
    fs::remove_all(m_dir);
}

std::string Sshd::user()
{
    return ::getpwuid(::getuid())->pw_name;
}

void Sshd::dropConnections()
{
    std::vector<pid_t> all = childrenOf(m_pid);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const pid_t child : childrenOf(all[i])) all.push_back(child);
    }
    for (const pid_t child : all) ::kill(child, SIGKILL);
}

void Sshd::makeKeys()
{
    makeKey(m_dir + "/host", "");
    makeKey(m_dir + "/other_host", "");
    makeKey(identity(), "");
    makeKey(lockedIdentity(), "open sesame");
    makeKey(strangerIdentity(), "");
    std::ofstream(m_dir + "/authorized_keys") << contentOf(identity() + ".pub") << "\n"
                                              << contentOf(lockedIdentity() + ".pub") << "\n";
    const std::ofstream empty(emptyKnownHosts());
    m_fingerprint = split(mustRun({"ssh-keygen", "-lf", m_dir + "/host.pub"}), ' ').at(1);
}

void Sshd::start()
{
    if (::getuid() == 0) fs::create_directories("/run/sshd"); // sshd of root wants it
    m_port = freePort();
    std::ofstream(m_dir + "/config") << "ListenAddress 127.0.0.1\nPort " << m_port << "\nHostKey " << m_dir
                                     << "/host\nAuthorizedKeysFile " << m_dir
                                     << "/authorized_keys\nStrictModes no\nUsePAM no\nPidFile none\n"
                                        "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                                        "PermitRootLogin prohibit-password\n"
                                     << (m_environment.empty() ? "" : "SetEnv " + m_environment + "\n");
    UniqueFd log;
    const pid_t pid = spawnSshd(m_dir + "/config", log);
    if (!awaitListening(log.get())) {
        ::waitpid(pid, nullptr, 0);
        return;
    }
    m_pid = pid;
    m_log = std::move(log);
    const std::string where = "[127.0.0.1]:" + std::to_string(m_port) + " ";
    std::ofstream(knownHosts()) << where << contentOf(m_dir + "/host.pub") << "\n";
    std::ofstream(otherKnownHosts()) << where << contentOf(m_dir + "/other_host.pub") << "\n";
}

} // namespace freshseat::test
