// SPDX-License-Identifier: GPL-3.0-or-later
// The caller's thread hands out the pieces, so that it alone sees cancelling and outcomes.
#include "core/host/parallel.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace freshseat::host {

std::vector<ItemOutcome> runParallel(Executor &executor, const ParallelWork &work)
{
    std::vector<ItemOutcome> outcomes(work.count);
    std::mutex mutex; // guards `done`
    std::condition_variable wake;
    std::deque<std::size_t> done;
    std::size_t begun = 0;
    std::size_t running = 0;
    while (begun < work.count || running > 0) {
        while (begun < work.count && running < work.atOnce) {
            const std::size_t index = begun++;
            if (work.isCancelled()) {
                outcomes[index] = work.skipped(index);
                work.finished(outcomes[index]);
                continue;
            }
            ++running;
            executor.post([&, index] {
                outcomes[index] = work.work(index);
                const std::lock_guard lock(mutex);
                done.push_back(index);
                wake.notify_one();
            });
        }
        if (running == 0) break;
        std::unique_lock lock(mutex);
        wake.wait(lock, [&] { return !done.empty(); });
        const std::size_t index = done.front();
        done.pop_front();
        lock.unlock();
        --running;
        work.finished(outcomes[index]);
    }
    return outcomes;
}

} // namespace freshseat::host
