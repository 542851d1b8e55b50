// SPDX-License-Identifier: GPL-3.0-or-later
// The lock, the time and the watches around the demo room.
#include "core/storage/demo/demo_state.h"

#include <utility>

namespace freshseat::demo {

DemoState::DemoState(const DemoOptions &options)
    : m_options(options)
    , m_clock(options.clock == nullptr ? &m_systemClock : options.clock)
    , m_delay(options.delay)
    , m_room(options.seed, options.version, [this](RoomEvent event) { m_hub.publish(std::move(event)); })
{
    m_room.furnish(options.seats, now());
}

Result<void> DemoState::enter()
{
    std::unique_lock lock(m_mutex);
    if (m_wake.wait_for(lock, m_delay, [this] { return m_cancelled; })) return tl::unexpected<Error>(demoCancelled());
    if (!m_failNext) return {};
    return tl::unexpected<Error>(*std::exchange(m_failNext, std::nullopt));
}

bool DemoState::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, time, [this] { return m_cancelled; });
}

void DemoState::cancel()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_cancelled = true;
    }
    m_wake.notify_all();
}

void DemoState::tick()
{
    const std::scoped_lock lock(m_mutex);
    m_room.tick(now());
}

std::unique_ptr<Watch> DemoState::watch(std::function<void(const RoomEvent &)> listener)
{
    return m_hub.watch(std::move(listener));
}

void DemoState::failNext(Error error)
{
    const std::scoped_lock lock(m_mutex);
    m_failNext = std::move(error);
}

void DemoState::failNext(std::string_view action, Error error)
{
    const std::scoped_lock lock(m_mutex);
    m_failActions.insert_or_assign(std::string(action), std::move(error));
}

Result<void> DemoState::begin(std::string_view action)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_failActions.find(action);
    if (found == m_failActions.end()) return {};
    Error error = std::move(found->second);
    m_failActions.erase(found);
    return tl::unexpected<Error>(std::move(error));
}

void DemoState::setDelay(std::chrono::milliseconds delay)
{
    const std::scoped_lock lock(m_mutex);
    m_delay = delay;
}

Error demoCancelled()
{
    return {ErrorCode::Unreachable, "the connection to the demo room was closed; nothing was begun", {}};
}

} // namespace freshseat::demo
