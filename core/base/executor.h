// SPDX-License-Identifier: GPL-3.0-or-later
// Where work runs. Event loops and thread pools are executors; engine code never makes a thread of its own.
#pragma once
#include <functional>

namespace freshseat {

class Executor
{
public:
    virtual ~Executor() = default;
    Executor() = default;
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// Runs `work` later on this executor's thread(s); callable from any thread; never runs it inside the call.
    virtual void post(std::function<void()> work) = 0;
};

} // namespace freshseat
