// SPDX-License-Identifier: GPL-3.0-or-later
// fork, exec, pipes; and libiscsi's synchronous calls.
#include "tests/support/daemon_process.h"

extern "C" {
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>
}

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::test {

namespace {

constexpr std::uint32_t kBlock = 4096;
constexpr int kSector = 512;

std::pair<UniqueFd, UniqueFd> makePipe()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error("pipe2");
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

} // namespace

DaemonProcess::DaemonProcess(const std::string &program, const std::vector<std::string> &arguments)
{
    auto [outRead, outWrite] = makePipe();
    auto [errRead, errWrite] = makePipe();
    std::vector<char *> words;
    words.push_back(const_cast<char *>(program.c_str()));
    for (const std::string &argument : arguments) words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::dup2(outWrite.get(), STDOUT_FILENO);
        ::dup2(errWrite.get(), STDERR_FILENO);
        ::execv(program.c_str(), words.data());
        ::_exit(127);
    }
    m_output = std::move(outRead);
    m_stderr = std::move(errRead);
}

DaemonProcess::~DaemonProcess()
{
    if (m_pid < 0) return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

std::string DaemonProcess::waitUntilListening()
{
    char c = 0;
    while (m_line.find('\n') == std::string::npos && ::read(m_output.get(), &c, 1) == 1) m_line.push_back(c);
    return m_line;
}

std::string DaemonProcess::word(const std::string &prefix) const
{
    const std::size_t at = m_line.find(prefix);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + prefix.size();
    return m_line.substr(begin, m_line.find_first_of(" \n", begin) - begin);
}

void DaemonProcess::signal(int number) const
{
    ::kill(m_pid, number);
}

bool DaemonProcess::readErrors()
{
    std::array<char, 4096> bytes{};
    const ssize_t length = ::read(m_stderr.get(), bytes.data(), bytes.size());
    if (length <= 0) return false;
    m_errors.append(bytes.data(), static_cast<std::size_t>(length));
    return true;
}

bool DaemonProcess::waitForLog(const std::string &text)
{
    while (m_errors.find(text) == std::string::npos) {
        if (!readErrors()) return false;
    }
    return true;
}

int DaemonProcess::wait()
{
    while (readErrors()) {
    }
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

IscsiPc::IscsiPc(const Seat &seat, const SeatSecret &secret)
{
    iscsi_context *context = iscsi_create_context(secret.initiator.c_str());
    iscsi_set_targetname(context, seat.target.c_str());
    iscsi_set_session_type(context, ISCSI_SESSION_NORMAL);
    iscsi_set_header_digest(context, ISCSI_HEADER_DIGEST_NONE_CRC32C);
    iscsi_set_initiator_username_pwd(context, secret.user.c_str(), secret.secret.reveal().c_str());
    iscsi_set_noautoreconnect(context, 1);
    iscsi_set_timeout(context, 20);
    if (iscsi_full_connect_sync(context, seat.portal.c_str(), seat.lun) == 0) {
        m_context = context;
        return;
    }
    m_error = iscsi_get_error(context);
    iscsi_destroy_context(context);
}

IscsiPc::~IscsiPc()
{
    if (m_context != nullptr) iscsi_destroy_context(m_context); // as a cable that is pulled: no logout
}

bool IscsiPc::write(std::uint32_t block, unsigned char value)
{
    std::array<unsigned char, kBlock> bytes{};
    bytes.fill(value);
    scsi_task *task =
        iscsi_write10_sync(m_context, 0, block * (kBlock / kSector), bytes.data(), kBlock, kSector, 0, 0, 0, 0, 0);
    const bool good = task != nullptr && task->status == SCSI_STATUS_GOOD;
    if (task != nullptr) scsi_free_scsi_task(task);
    return good;
}

int IscsiPc::read(std::uint32_t block)
{
    scsi_task *task = iscsi_read10_sync(m_context, 0, block * (kBlock / kSector), kBlock, kSector, 0, 0, 0, 0, 0);
    int value = -1;
    if (task != nullptr && task->status == SCSI_STATUS_GOOD && task->datain.size == static_cast<int>(kBlock)) {
        const unsigned char *data = task->datain.data;
        if (std::all_of(data, data + kBlock, [data](unsigned char c) { return c == data[0]; })) value = data[0];
    }
    if (task != nullptr) scsi_free_scsi_task(task);
    return value;
}

} // namespace freshseat::test
