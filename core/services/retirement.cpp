// SPDX-License-Identifier: GPL-3.0-or-later
// Retirement: one waiting thread for each closed room, as long as it needs one.
#include "core/services/retirement.h"

namespace freshseat::services {

namespace {
constexpr int kMostRoomsClosingAtOnce = 64; ///< beyond that they queue: they only end a little later
}

Retirement::Retirement()
{
    m_waiters.setMaxThreadCount(kMostRoomsClosingAtOnce);
}

void Retirement::take(std::unique_ptr<QThreadPool> pool)
{
    pool->moveToThread(nullptr); // so that it may be deleted by another thread
    m_waiters.start([last = std::shared_ptr<QThreadPool>(std::move(pool))] { last->waitForDone(); });
}

} // namespace freshseat::services
