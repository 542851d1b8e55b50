// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl report test
#include "app/cli/actions.h"
#include "app/cli/verbs.h"

namespace freshseat::cli {

Result<int> testReport(Invocation &in)
{
    return act(in, TestReport{}, Ask::IfBytesAreLost);
}

} // namespace freshseat::cli
