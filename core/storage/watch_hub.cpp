// SPDX-License-Identifier: GPL-3.0-or-later
// A queue of events drained by one job at a time on the executor.
#include "core/storage/watch_hub.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace freshseat {

class WatchHub::State : public std::enable_shared_from_this<WatchHub::State>
{
public:
    using Listener = std::function<void(const RoomEvent &)>;

    explicit State(Executor &executor)
        : m_executor(executor)
    {}

    void publish(RoomEvent event)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closed || m_listeners.empty()) return;
        m_events.push_back({m_lastId, std::move(event)});
        if (m_draining) return;
        m_draining = true;
        m_executor.post([self = shared_from_this()] { self->drain(); });
    }

    std::uint64_t add(Listener listener)
    {
        const std::scoped_lock lock(m_mutex);
        m_listeners.emplace(++m_lastId, std::make_shared<Listener>(std::move(listener)));
        return m_lastId;
    }

    void remove(std::uint64_t id)
    {
        std::unique_lock lock(m_mutex);
        m_listeners.erase(id);
        waitUntilIdle(lock, [&] { return m_running != id; });
    }

    void close()
    {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_events.clear();
        m_listeners.clear();
        waitUntilIdle(lock, [&] { return m_running == 0; });
    }

private:
    struct Event {
        std::uint64_t lastListener; ///< listeners with a greater id came after it
        RoomEvent event;
    };

    template <class Condition>
    void waitUntilIdle(std::unique_lock<std::mutex> &lock, Condition idle)
    {
        if (m_runner == std::this_thread::get_id()) return; // from inside the listener: nothing to wait for
        m_idle.wait(lock, idle);
    }

    void drain()
    {
        std::unique_lock lock(m_mutex);
        while (!m_events.empty()) {
            const Event event = std::move(m_events.front());
            m_events.pop_front();
            deliver(lock, event);
        }
        m_draining = false;
    }

    void deliver(std::unique_lock<std::mutex> &lock, const Event &event)
    {
        // By id, not by iterator: listeners come and go while one of them runs.
        for (auto next = m_listeners.begin(); next != m_listeners.end() && next->first <= event.lastListener;) {
            const std::uint64_t id = next->first;
            const std::shared_ptr<Listener> listener = next->second;
            m_running = id;
            m_runner = std::this_thread::get_id();
            lock.unlock();
            (*listener)(event.event);
            lock.lock();
            m_running = 0;
            m_runner = {};
            m_idle.notify_all();
            next = m_listeners.upper_bound(id);
        }
    }

    Executor &m_executor;
    std::mutex m_mutex; ///< guards everything below
    std::condition_variable m_idle;
    std::deque<Event> m_events;
    std::map<std::uint64_t, std::shared_ptr<Listener>> m_listeners;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_running = 0; ///< listener that is being called
    std::thread::id m_runner;
    bool m_draining = false;
    bool m_closed = false;
};

class WatchHub::HubWatch final : public Watch
{
public:
    HubWatch(std::shared_ptr<State> state, std::uint64_t id)
        : m_state(std::move(state))
        , m_id(id)
    {}
    ~HubWatch() override { m_state->remove(m_id); }
    HubWatch(const HubWatch &) = delete;
    HubWatch &operator=(const HubWatch &) = delete;

private:
    std::shared_ptr<State> m_state;
    std::uint64_t m_id;
};

WatchHub::WatchHub(Executor &executor)
    : m_state(std::make_shared<State>(executor))
{}

WatchHub::~WatchHub()
{
    m_state->close();
}

void WatchHub::publish(RoomEvent event)
{
    m_state->publish(std::move(event));
}

std::unique_ptr<Watch> WatchHub::watch(std::function<void(const RoomEvent &)> listener)
{
    const std::uint64_t id = m_state->add(std::move(listener));
    return std::make_unique<HubWatch>(m_state, id);
}

} // namespace freshseat
