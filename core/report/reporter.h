// SPDX-License-Identifier: GPL-3.0-or-later
// Reporter: sends reports from a thread of its own, tries again, and holds up nobody.
//
// Threading: any thread; only test() blocks.
#pragma once
#include "core/report/channels.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace freshseat::report {

struct ReporterOptions {
    bool onlyFailures = false; ///< of a run of the schedule: tell when a seat failed
    std::vector<std::chrono::milliseconds> pauses{std::chrono::seconds(5), std::chrono::seconds(60),
                                                  std::chrono::seconds(600)}; ///< before each further try
    bool operator==(const ReporterOptions &) const = default;
};

class Reporter
{
public:
    /// `gaveUp`: a report could not be brought to the channel, in words without secrets. Called from our thread.
    Reporter(std::vector<std::unique_ptr<Channel>> channels, ReporterOptions options,
             std::function<void(const std::string &channel, const Report &report, const Error &error)> gaveUp);
    /// close().
    ~Reporter();
    Reporter(const Reporter &) = delete;
    Reporter &operator=(const Reporter &) = delete;

    [[nodiscard]] bool hasChannels() const { return !m_channels.empty(); }
    [[nodiscard]] std::vector<std::string> channels() const; ///< their names
    /// Returns at once. `make` is called from our thread: it may read the catalogue.
    void post(std::function<Report()> make);
    /// Once over every channel, now. An outcome a channel.
    std::vector<ItemOutcome> test(const Report &report);
    /// What waits is forgotten; waits for the try that is under way.
    void close();

private:
    struct Waiting {
        std::size_t channel = 0;
        Report report;
        std::size_t tries = 0;
        std::chrono::steady_clock::time_point next;
    };
    static constexpr std::size_t kMost = 100; ///< reports that wait; the oldest goes

    void work();
    void take(const Report &report);
    void tryNext(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] bool wants(const Report &report) const;
    /// One try, or the next of this channel.
    Result<void> send(Channel &channel, const Report &report);

    const std::vector<std::unique_ptr<Channel>> m_channels;
    const ReporterOptions m_options;
    const std::function<void(const std::string &, const Report &, const Error &)> m_gaveUp;
    std::mutex m_sending; ///< one try at a time
    std::mutex m_mutex;   ///< guards what follows
    std::condition_variable m_changed;
    std::deque<std::function<Report()>> m_posted;
    std::deque<Waiting> m_waiting;
    bool m_closed = false;
    std::thread m_thread; ///< none without channels
};

} // namespace freshseat::report
