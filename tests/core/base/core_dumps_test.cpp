// SPDX-License-Identifier: GPL-3.0-or-later
// That our programs do it is tested where they run: tests/app.
#include "core/base/core_dumps.h"
#include "tests/support/core_dumps.h"

#include <gtest/gtest.h>

#include <sys/prctl.h>

namespace freshseat {
namespace {

TEST(CoreDumps, AreNotWrittenWhateverTheLimit)
{
    test::CoreDumps dumps;
    const pid_t pid = ::fork();
    if (pid == 0) {
        refuseCoreDumps();
        const bool refused = ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        if (!refused || limit.rlim_cur != 0) ::_exit(1);
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY}; // root may
        ::setrlimit(RLIMIT_CORE, &all);
        std::signal(SIGABRT, SIG_DFL); // NOLINT(cert-err33-c)
        ::raise(SIGABRT);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(pid, &status, 0), pid);
    ASSERT_TRUE(WIFSIGNALED(status)) << "exit " << WEXITSTATUS(status);
    EXPECT_EQ(WTERMSIG(status), SIGABRT);
    EXPECT_FALSE(WCOREDUMP(status));
    EXPECT_FALSE(dumps.any());
}

} // namespace
} // namespace freshseat
