// SPDX-License-Identifier: GPL-3.0-or-later
// WatchHub: delivers room events to any number of watches, in order, one at a time, never under the publisher's locks.
#pragma once
#include "core/base/executor.h"
#include "core/storage/backend.h"

#include <functional>
#include <memory>

namespace freshseat {

/// Thread-safe. Listeners run on `executor`, one call at a time (the executor may have many threads). The executor
/// outlives the hub, or has run what was posted to it by the time it dies. Watches may outlive the hub: they hear
/// nothing more.
class WatchHub
{
public:
    explicit WatchHub(Executor &executor);
    /// Events not delivered yet are dropped; waits for a listener that is running.
    ~WatchHub();
    WatchHub(const WatchHub &) = delete;
    WatchHub &operator=(const WatchHub &) = delete;

    /// Never blocks on a listener.
    void publish(RoomEvent event);
    /// Hears what is published from now on. Destroying the watch waits for its listener if that is running on another
    /// thread; a listener may destroy its own watch.
    [[nodiscard]] std::unique_ptr<Watch> watch(std::function<void(const RoomEvent &)> listener);

private:
    class State;
    class HubWatch;
    std::shared_ptr<State> m_state;
};

} // namespace freshseat
