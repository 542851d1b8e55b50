// SPDX-License-Identifier: GPL-3.0-or-later
// Runs one piece of work for each of several objects, some at a time, and tells the caller's thread of each as it is
// finished.
#pragma once
#include "core/base/executor.h"
#include "core/model/room.h"

#include <functional>
#include <vector>

namespace freshseat::host {

struct ParallelWork {
    std::size_t count = 0;
    unsigned atOnce = 1;
    std::function<ItemOutcome(std::size_t)> work;      ///< on the executor
    std::function<void(const ItemOutcome &)> finished; ///< on the caller's thread
    std::function<bool()> isCancelled;                 ///< asked on the caller's thread between pieces
    std::function<ItemOutcome(std::size_t)> skipped;   ///< for what was not begun when it was cancelled
};

/// Blocks until all is done; outcomes in the order of the objects. Not to be called on `executor` itself.
std::vector<ItemOutcome> runParallel(Executor &executor, const ParallelWork &work);

} // namespace freshseat::host
