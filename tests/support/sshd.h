// SPDX-License-Identifier: GPL-3.0-or-later
// A real OpenSSH server of the test's own on loopback: own host key, own user key, own configuration, a free port.
#pragma once
#include "core/base/unique_fd.h"

#include <cstdint>
#include <string>
#include <sys/types.h>

namespace freshseat::test {

class Sshd
{
public:
    /// Starts it and waits until it listens; throws when it cannot. Stopped, by its pid, in the destructor.
    /// `environment`: "NAME=value ..." for the commands it runs.
    explicit Sshd(std::string environment = {});
    ~Sshd();
    Sshd(const Sshd &) = delete;
    Sshd &operator=(const Sshd &) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    [[nodiscard]] std::string identity() const { return m_dir + "/user"; } ///< a key it lets in
    [[nodiscard]] std::string lockedIdentity() const
    {
        return m_dir + "/locked";
    } ///< one with the passphrase "open sesame"
    [[nodiscard]] std::string strangerIdentity() const { return m_dir + "/stranger"; }
    [[nodiscard]] std::string knownHosts() const { return m_dir + "/known_hosts"; }
    [[nodiscard]] std::string otherKnownHosts() const
    {
        return m_dir + "/other_known_hosts";
    } ///< with another key for it
    [[nodiscard]] std::string emptyKnownHosts() const { return m_dir + "/empty"; }
    [[nodiscard]] std::string fingerprint() const { return m_fingerprint; } ///< "SHA256:…" of its host key
    [[nodiscard]] static std::string user();
    /// Ends the server's children, as a cut cable would, without ending the server.
    void dropConnections();
    [[nodiscard]] const std::string &directory() const { return m_dir; }

private:
    void makeKeys();
    void start();

    const std::string m_environment;
    std::string m_dir;
    std::string m_fingerprint;
    std::uint16_t m_port = 0;
    pid_t m_pid = -1;
    UniqueFd m_log; ///< held open: sshd may write to it
};

} // namespace freshseat::test
