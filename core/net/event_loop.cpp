// SPDX-License-Identifier: GPL-3.0-or-later
// EventLoop: epoll, one eventfd for other threads, an ordered map of timers.
#include "core/net/event_loop.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace freshseat::net {

namespace {

constexpr int kEventsARound = 64;
constexpr std::uint64_t kWakeTag = ~std::uint64_t{0};
thread_local char t_threadMark = 0; ///< its address tells threads apart

[[noreturn]] void die(const char *what)
{
    // Only when the machine is out of descriptors at start: there is nothing to go on with.
    log::error(systemError(errno, what).message);
    std::abort();
}

std::uint32_t toEpoll(Ready wanted)
{
    std::uint32_t events = 0;
    if (has(wanted, Ready::Read)) events |= EPOLLIN;
    if (has(wanted, Ready::Write)) events |= EPOLLOUT;
    return events;
}

Ready fromEpoll(std::uint32_t events)
{
    Ready ready = Ready::None;
    if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) ready = ready | Ready::Read;
    if ((events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) != 0) ready = ready | Ready::Write;
    if ((events & (EPOLLHUP | EPOLLERR)) != 0) ready = ready | Ready::Hangup;
    return ready;
}

/// The generation keeps an event of a closed descriptor from reaching the next owner of its number.
std::uint64_t makeTag(int fd, std::uint32_t generation)
{
    return (std::uint64_t{generation} << 32) | static_cast<std::uint32_t>(fd);
}

} // namespace

EventLoop::EventLoop()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wakeup(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    , m_now(Steady::now())
{
    if (!m_epoll.valid() || !m_wakeup.valid()) die("Cannot make an event loop");
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = kWakeTag;
    if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_wakeup.get(), &event) != 0) die("Cannot watch an eventfd");
}

EventLoop::~EventLoop() = default;

void EventLoop::run()
{
    while (runOnce(std::chrono::milliseconds{-1})) {
    }
}

void EventLoop::stop()
{
    m_stopping.store(true);
    wake();
}

bool EventLoop::runOnce(std::chrono::milliseconds timeout)
{
    m_thread.store(&t_threadMark, std::memory_order_relaxed);
    std::array<epoll_event, kEventsARound> events;
    const int count = waitForEvents(events.data(), waitMilliseconds(timeout));
    m_now = Steady::now();
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        dispatch(event.data.u64, event.events);
    }
    fireTimers();
    const bool stopping = m_stopping.load();
    runPosted();
    runSoon();
    m_thread.store(nullptr, std::memory_order_relaxed);
    return !stopping;
}

int EventLoop::waitMilliseconds(std::chrono::milliseconds limit) const
{
    if (!m_soon.empty() || m_hasPosted.load() || m_stopping.load()) return 0;
    if (m_timers.empty()) return static_cast<int>(limit.count());
    const auto left = m_timers.begin()->first.first - Steady::now();
    // Rounded up: a timer that is woken early would make the loop spin.
    const auto ms = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::milliseconds>(left).count());
    const auto wait = limit.count() < 0 ? ms : std::min<std::int64_t>(ms, limit.count());
    return static_cast<int>(std::min<std::int64_t>(wait, 60'000));
}

int EventLoop::waitForEvents(epoll_event *events, int milliseconds)
{
    if (milliseconds != 0 && m_spin.count() > 0) {
        const auto until = m_lastEvent + m_spin;
        do {
            const int count = ::epoll_wait(m_epoll.get(), events, kEventsARound, 0);
            if (count > 0) {
                m_lastEvent = Steady::now();
                return count;
            }
        } while (Steady::now() < until);
    }
    const int count = ::epoll_wait(m_epoll.get(), events, kEventsARound, milliseconds);
    if (count > 0 && m_spin.count() > 0) m_lastEvent = Steady::now();
    return count; // -1 is EINTR: an empty round
}

void EventLoop::dispatch(std::uint64_t tag, std::uint32_t events)
{
    if (tag == kWakeTag) {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto n = ::read(m_wakeup.get(), &count, sizeof count);
        return;
    }
    const auto found = m_watches.find(static_cast<int>(tag & 0xffffffffU));
    if (found == m_watches.end() || found->second->generation != tag >> 32) return;
    const std::shared_ptr<Watch> watch = found->second; // alive even if the callback removes it
    watch->callback(fromEpoll(events));
}

void EventLoop::fireTimers()
{
    // Timers made by these callbacks wait for the next round, even when due.
    const TimerId newest = m_lastTimer;
    auto at = m_timers.begin();
    while (at != m_timers.end() && at->first.first <= m_now) {
        if (at->first.second > newest) {
            ++at;
            continue;
        }
        auto timer = m_timers.extract(at);
        m_timerTimes.erase(timer.key().second);
        timer.mapped()();
        at = m_timers.begin();
    }
}

void EventLoop::runPosted()
{
    if (!m_hasPosted.load(std::memory_order_acquire)) return;
    std::vector<std::function<void()>> work;
    {
        const std::lock_guard lock(m_mutex);
        work.swap(m_posted);
        m_hasPosted.store(false, std::memory_order_release);
    }
    for (auto &one : work) one();
}

void EventLoop::runSoon()
{
    if (m_soon.empty()) return;
    std::vector<std::function<void()>> work;
    work.swap(m_soon);
    for (auto &one : work) one();
}

void EventLoop::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto n = ::write(m_wakeup.get(), &one, sizeof one); // a full counter wakes as well
}

void EventLoop::post(std::function<void()> work)
{
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(work));
        first = !m_hasPosted.exchange(true, std::memory_order_release);
    }
    if (first && !onThisThread()) wake();
}

bool EventLoop::onThisThread() const
{
    return m_thread.load(std::memory_order_relaxed) == &t_threadMark;
}

void EventLoop::watch(int fd, Ready wanted, std::function<void(Ready)> callback)
{
    remove(fd);
    auto entry = std::make_shared<Watch>();
    entry->callback = std::move(callback);
    entry->generation = ++m_generation;
    epoll_event event{};
    event.events = toEpoll(wanted);
    event.data.u64 = makeTag(fd, entry->generation);
    m_watches[fd] = std::move(entry);
    if (::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) != 0)
        log::error(systemError(errno, "Cannot watch a descriptor").message);
}

void EventLoop::rearm(int fd, Ready wanted)
{
    const auto found = m_watches.find(fd);
    if (found == m_watches.end()) return;
    epoll_event event{};
    event.events = toEpoll(wanted);
    event.data.u64 = makeTag(fd, found->second->generation);
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event);
}

void EventLoop::remove(int fd)
{
    if (m_watches.erase(fd) != 0) ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

EventLoop::TimerId EventLoop::callAt(Steady::time_point at, std::function<void()> callback)
{
    const TimerId id = ++m_lastTimer;
    m_timers.emplace(std::pair{at, id}, std::move(callback));
    m_timerTimes.emplace(id, at);
    return id;
}

EventLoop::TimerId EventLoop::callAfter(Steady::duration delay, std::function<void()> callback)
{
    return callAt(Steady::now() + delay, std::move(callback));
}

void EventLoop::cancel(TimerId timer)
{
    const auto found = m_timerTimes.find(timer);
    if (found == m_timerTimes.end()) return;
    m_timers.erase(std::pair{found->second, timer});
    m_timerTimes.erase(found);
}

void EventLoop::callSoon(std::function<void()> callback)
{
    m_soon.push_back(std::move(callback));
}

} // namespace freshseat::net
