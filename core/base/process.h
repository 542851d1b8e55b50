// SPDX-License-Identifier: GPL-3.0-or-later
// Runs another program to its end, with limits. Never a shell: arguments are a list.
//
// The program gets an empty environment (PATH, LC_ALL=C and what the caller names), /dev/null as its input, no open
// file of ours but those named, may not gain privileges, and leads a process group of its own, which is killed as a
// whole when it must end. It dies with the thread that waits for it (PR_SET_PDEATHSIG), so no qemu-img outlives a
// daemon.
#pragma once
#include "core/base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

/// Absent = the daemon's own limit.
struct ProcessLimits {
    std::optional<std::uint64_t> addressSpace; ///< bytes (RLIMIT_AS)
    std::optional<std::uint64_t> fileSize;     ///< bytes of the largest file it may write (RLIMIT_FSIZE)
    std::optional<std::chrono::seconds> cpu;   ///< RLIMIT_CPU
    std::optional<unsigned> openFiles;         ///< RLIMIT_NOFILE
    std::optional<std::chrono::milliseconds> wallTime;
    std::size_t output = 1U << 20U; ///< bytes kept of each of stdout and stderr; the rest is read and dropped
};

struct ProcessCommand {
    std::vector<std::string> arguments;   ///< the first is the program: a path, or a name looked up in PATH
    std::vector<std::string> environment; ///< "NAME=value"; PATH and LC_ALL are set already
    std::string input;                    ///< its stdin; empty: there is nothing to read
    std::vector<int> inherit;             ///< our descriptors that it sees as 3, 4, ... in this order
    ProcessLimits limits;
    /// Gets each line of stdout (ended by '\n' or '\r', at most 4 KiB of it); false = kill it. Without it stdout is
    /// kept.
    std::function<bool(std::string_view)> onLine;
    /// Asked ten times a second; false = kill it.
    std::function<bool()> keepGoing;
};

struct ProcessResult {
    enum class End {
        Exited,    ///< by itself: exitCode
        Signalled, ///< by a signal that was not ours (a crash, a limit): signal
        TimedOut,  ///< killed: wallTime was over
        Cancelled, ///< killed: onLine or keepGoing said so
    };
    End end = End::Exited;
    int exitCode = 0;
    int signal = 0;
    std::string output; ///< stdout, when there was no onLine
    std::string errors; ///< stderr
    bool cut = false;   ///< output or errors were longer than limits.output

    [[nodiscard]] bool succeeded() const { return end == End::Exited && exitCode == 0; }
};

/// Runs the program and waits for its end. NotFound: no such program. Any thread; blocks; callbacks run in the caller's
/// thread.
Result<ProcessResult> runProcess(const ProcessCommand &command);

namespace detail {
/// Cuts a byte stream into lines at '\n' and '\r'; empty lines are dropped, long ones cut.
class LineSplitter
{
public:
    explicit LineSplitter(std::size_t longest)
        : m_longest(longest)
    {}
    /// False as soon as `line` answers false; what follows is dropped then.
    bool feed(std::string_view bytes, const std::function<bool(std::string_view)> &line);
    /// The last line, when it has no end.
    bool finish(const std::function<bool(std::string_view)> &line);

private:
    std::size_t m_longest;
    std::string m_line;
};
} // namespace detail

} // namespace freshseat
