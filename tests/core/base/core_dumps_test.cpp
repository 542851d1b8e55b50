// SPDX-License-Identifier: GPL-3.0-or-later
// That our programs do it is tested where they run: tests/app.
#include "core/base/core_dumps.h"
#include "tests/support/core_dumps.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

TEST(CoreDumps, AreNotWritten)
{
    test::CoreDumps dumps;
    const pid_t pid = ::fork();
    if (pid == 0) {
        refuseCoreDumps();
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        if (limit.rlim_cur != 1 || limit.rlim_max != 1) ::_exit(1); // 0 would be for files alone
        std::signal(SIGABRT, SIG_DFL);                              // NOLINT(cert-err33-c)
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
