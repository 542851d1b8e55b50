// SPDX-License-Identifier: GPL-3.0-or-later
// A place where a program that crashes leaves a dump of its memory, if it leaves one at all.
#pragma once
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace freshseat::test {

/// While it lives, programs that are started run in a folder of its own, with no limit on dumps.
class CoreDumps
{
public:
    CoreDumps()
        : m_before(std::filesystem::current_path())
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "freshseat-cores-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        std::filesystem::current_path(m_folder);
        ::getrlimit(RLIMIT_CORE, &m_limit);
        const rlimit all{m_limit.rlim_max, m_limit.rlim_max};
        ::setrlimit(RLIMIT_CORE, &all);
    }
    ~CoreDumps()
    {
        ::setrlimit(RLIMIT_CORE, &m_limit);
        std::filesystem::current_path(m_before);
        std::filesystem::remove_all(m_folder);
    }
    CoreDumps(const CoreDumps &) = delete;
    CoreDumps &operator=(const CoreDumps &) = delete;

    /// Some program was dumped here.
    [[nodiscard]] bool any() const { return !std::filesystem::is_empty(m_folder); }
    /// Whether this machine writes dumps into the folder of what crashed; tried by one that does.
    bool areWritten()
    {
        const pid_t pid = ::fork();
        if (pid == 0) {
            ::execl("/bin/sh", "sh", "-c", "kill -ABRT $$", nullptr);
            ::_exit(127);
        }
        int status = 0;
        ::waitpid(pid, &status, 0);
        const bool written = WIFSIGNALED(status) && any();
        for (const auto &file : std::filesystem::directory_iterator(m_folder)) std::filesystem::remove(file);
        return written;
    }

private:
    std::filesystem::path m_before;
    std::string m_folder;
    rlimit m_limit{};
};

} // namespace freshseat::test
