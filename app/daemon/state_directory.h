// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon's state directory: private, and one daemon's alone.
#pragma once
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <filesystem>

namespace freshseat::daemon {

/// Holds the directory's lock while it lives; the kernel lets go of it when the process dies, however it dies.
class StateDirectory
{
public:
    /// Makes the directory when it is missing, mode 0700. InUse: another daemon has it, the message names its pid.
    static Result<StateDirectory> open(const std::filesystem::path &path);
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Holds a MiB back, for a start on a full disk: XFS and Btrfs make no file (so no socket, no journal of SQLite)
    /// without a little free space. Best effort.
    void holdBallast() const;
    /// Lets it go when less than it is free. True: that was needed, and it was there.
    [[nodiscard]] bool dropBallastIfFull() const;

private:
    StateDirectory(std::filesystem::path path, UniqueFd lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {}
    std::filesystem::path m_path;
    UniqueFd m_lock;
};

} // namespace freshseat::daemon
