// SPDX-License-Identifier: GPL-3.0-or-later
// A real freshseatd as a child of the test, on loopback, and a PC that logs in to it through libiscsi.
#pragma once
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/model/room.h"
#include "core/storage/backend.h"

#include <filesystem>
#include <memory>
#include <string>
#include <sys/types.h>
#include <vector>

struct iscsi_context;

namespace freshseat::test {

/// Killed when it dies, if it still runs.
class DaemonProcess
{
public:
    /// Starts `program`; `arguments` without its name.
    DaemonProcess(const std::string &program, const std::vector<std::string> &arguments);
    ~DaemonProcess();
    DaemonProcess(const DaemonProcess &) = delete;
    DaemonProcess &operator=(const DaemonProcess &) = delete;

    /// Waits for the line "listening ..."; empty when it ended before.
    std::string waitUntilListening();
    /// "127.0.0.1:PORT" of the line.
    [[nodiscard]] std::string iscsi() const { return word("iscsi="); }
    [[nodiscard]] std::string http() const { return word("http="); }
    [[nodiscard]] std::string control() const { return word("control="); }
    [[nodiscard]] pid_t pid() const { return m_pid; }

    void signal(int number) const;
    /// Its exit status, or minus the signal that ended it. After it, errors() is whole.
    int wait();
    [[nodiscard]] const std::string &errors() const { return m_errors; }
    /// Reads its log until `text` is in it; false when it ends before.
    bool waitForLog(const std::string &text);

private:
    [[nodiscard]] std::string word(const std::string &prefix) const;
    bool readErrors();

    pid_t m_pid = -1;
    UniqueFd m_output;
    UniqueFd m_stderr;
    std::string m_line;
    std::string m_errors;
};

/// A session of libiscsi that stays until it dies.
class IscsiPc
{
public:
    /// Full login with the seat's secret. What failed is in error().
    IscsiPc(const Seat &seat, const SeatSecret &secret);
    ~IscsiPc();
    IscsiPc(const IscsiPc &) = delete;
    IscsiPc &operator=(const IscsiPc &) = delete;

    [[nodiscard]] bool loggedIn() const { return m_context != nullptr; }
    [[nodiscard]] const std::string &error() const { return m_error; }
    /// One 4 KiB block.
    bool write(std::uint32_t block, unsigned char value);
    /// The first byte of a 4 KiB block; -1 when it cannot be read or is not of one value.
    int read(std::uint32_t block);

private:
    iscsi_context *m_context = nullptr;
    std::string m_error;
};

} // namespace freshseat::test
