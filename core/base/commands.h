// SPDX-License-Identifier: GPL-3.0-or-later
// Commands: programs run somewhere else, with their input, output and errors kept apart. Never a shell string: a
// command is a list of words, quoted in one place by whoever carries it.
#pragma once
#include "core/base/byte_stream.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat {

struct CommandOutput {
    int exitCode = 0;
    std::string output;
    std::string errors;
};

/// A command that is being fed. One thread at a time.
class CommandInput
{
public:
    virtual ~CommandInput() = default;
    /// Failed: the command has ended; finish() tells how.
    virtual Result<void> write(std::span<const std::byte> bytes) = 0;
    /// Ends its input and waits for its end.
    virtual Result<CommandOutput> finish() = 0;
};

/// Thread-safe.
class Commands
{
public:
    virtual ~Commands() = default;
    Commands() = default;
    Commands(const Commands &) = delete;
    Commands &operator=(const Commands &) = delete;

    /// To its end; an exit code other than 0 is no error here. Unreachable when it is not known how it ended.
    virtual Result<CommandOutput> run(const std::vector<std::string> &words, std::string_view input = {}) = 0;
    /// On a connection of its own.
    virtual Result<std::unique_ptr<CommandInput>> feed(const std::vector<std::string> &words) = 0;
    /// What it writes; on a connection of its own. read() fails when the command does, and where it waits for longer
    /// than `silence` (0: as long as it takes).
    virtual Result<std::unique_ptr<ByteStream>> read(const std::vector<std::string> &words,
                                                     std::chrono::seconds silence = {}) = 0;
    /// Running and later calls fail with Unreachable, soon.
    virtual void cancel() = 0;
};

} // namespace freshseat
