// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporter.h"

#include "core/base/log.h"

#include <algorithm>

namespace freshseat::report {

Reporter::Reporter(std::vector<std::unique_ptr<Channel>> channels, ReporterOptions options,
                   std::function<void(const std::string &, const Report &, const Error &)> gaveUp)
    : m_channels(std::move(channels))
    , m_options(std::move(options))
    , m_gaveUp(std::move(gaveUp))
{
    if (!m_channels.empty()) m_thread = std::thread([this] { work(); });
}

Reporter::~Reporter()
{
    close();
}

std::vector<std::string> Reporter::channels() const
{
    std::vector<std::string> names;
    for (const auto &channel : m_channels) names.push_back(channel->name());
    return names;
}

void Reporter::post(std::function<Report()> make)
{
    if (m_channels.empty()) return;
    const std::lock_guard lock(m_mutex);
    if (m_posted.size() >= kMost) m_posted.pop_front();
    m_posted.push_back(std::move(make));
    m_changed.notify_all();
}

Result<void> Reporter::send(Channel &channel, const Report &report)
{
    const std::lock_guard sending(m_sending);
    return channel.send(report);
}

std::vector<ItemOutcome> Reporter::test(const Report &report)
{
    std::vector<ItemOutcome> items;
    for (const auto &channel : m_channels) {
        const auto sent = send(*channel, report);
        items.push_back({channel->name(), sent ? Outcome::Done : Outcome::Failed, sent ? "" : sent.error().message});
    }
    return items;
}

void Reporter::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) m_thread.join();
}

bool Reporter::wants(const Report &report) const
{
    return !m_options.onlyFailures || report.kind != ReportKind::Schedule || report.outcome == "failed";
}

void Reporter::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_closed) {
        if (!m_posted.empty()) {
            const auto make = std::move(m_posted.front());
            m_posted.pop_front();
            lock.unlock();
            const Report report = make();
            lock.lock();
            if (wants(report)) take(report);
            continue;
        }
        if (m_waiting.empty()) {
            m_changed.wait(lock);
            continue;
        }
        const auto next = std::min_element(m_waiting.begin(), m_waiting.end(),
                                           [](const Waiting &a, const Waiting &b) { return a.next < b.next; });
        const auto due = next->next;
        if (std::chrono::steady_clock::now() < due) {
            m_changed.wait_until(lock, due);
            continue;
        }
        std::rotate(m_waiting.begin(), next, next + 1);
        tryNext(lock);
    }
}

/// The lock is held.
void Reporter::take(const Report &report)
{
    for (std::size_t channel = 0; channel < m_channels.size(); ++channel) {
        if (m_waiting.size() >= kMost) {
            log::warning("a report was forgotten: more than " + std::to_string(kMost) + " wait");
            m_waiting.pop_front();
        }
        m_waiting.push_back({channel, report, 0, std::chrono::steady_clock::now()});
    }
}

/// The first of those that wait.
void Reporter::tryNext(std::unique_lock<std::mutex> &lock)
{
    Waiting one = std::move(m_waiting.front());
    m_waiting.pop_front();
    Channel &channel = *m_channels[one.channel];
    lock.unlock();
    const auto sent = send(channel, one.report);
    const bool again = !sent && sent.error().code != ErrorCode::NotAllowed && one.tries < m_options.pauses.size();
    if (sent) log::info("report of " + one.report.object + " sent: " + channel.name());
    if (!sent) log::warning("a report was not sent: " + sent.error().message + (again ? "; it is tried again" : ""));
    if (!sent && !again) m_gaveUp(channel.name(), one.report, sent.error());
    lock.lock();
    if (!again) return;
    one.next = std::chrono::steady_clock::now() + m_options.pauses[one.tries];
    ++one.tries;
    m_waiting.push_back(std::move(one));
}

} // namespace freshseat::report
