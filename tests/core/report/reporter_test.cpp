// SPDX-License-Identifier: GPL-3.0-or-later
// Tries, further tries, and giving up; nobody is held up.
#include "core/report/reporter.h"

#include <gtest/gtest.h>

#include <future>

namespace freshseat::report {
namespace {

using namespace std::chrono_literals;

/// Fails as often as it is told to.
class Scripted final : public Channel
{
public:
    struct Log {
        std::mutex mutex; ///< guards what follows
        std::condition_variable changed;
        int failures = 0;
        ErrorCode code = ErrorCode::Failed;
        int tries = 0;
        std::vector<std::string> sent;
        std::vector<std::string> gaveUp;

        bool waitFor(const std::function<bool()> &condition)
        {
            std::unique_lock lock(mutex);
            return changed.wait_for(lock, 20s, condition);
        }
    };
    explicit Scripted(Log &log)
        : m_log(log)
    {}
    [[nodiscard]] std::string name() const override { return "scripted"; }
    Result<void> send(const Report &report) override
    {
        const std::lock_guard lock(m_log.mutex);
        ++m_log.tries;
        m_log.changed.notify_all();
        if (m_log.failures > 0) {
            --m_log.failures;
            return fail(m_log.code, "not now");
        }
        m_log.sent.push_back(report.object);
        return {};
    }

private:
    Log &m_log;
};

class ReporterTest : public ::testing::Test
{
protected:
    Reporter &reporter(ReporterOptions options)
    {
        std::vector<std::unique_ptr<Channel>> channels;
        channels.push_back(std::make_unique<Scripted>(log));
        m_reporter.emplace(std::move(channels), std::move(options),
                           [this](const std::string &, const Report &report, const Error &) {
                               const std::lock_guard lock(log.mutex);
                               log.gaveUp.push_back(report.object);
                               log.changed.notify_all();
                           });
        return *m_reporter;
    }
    static Report of(const std::string &object, const std::string &outcome = "done")
    {
        return {ReportKind::Schedule, "cafe", object, object, outcome, outcome, {}, {}, {}};
    }

    Scripted::Log log;

private:
    std::optional<Reporter> m_reporter;
};

TEST_F(ReporterTest, TriesAgainUntilItIsSent)
{
    log.failures = 2;
    reporter({false, {1ms, 1ms, 1ms}}).post([] { return of("schedule 1"); });
    ASSERT_TRUE(log.waitFor([&] { return log.sent.size() == 1; }));
    EXPECT_EQ(log.tries, 3);
    EXPECT_TRUE(log.gaveUp.empty());
}

TEST_F(ReporterTest, GivesUpAtTheEndAndSaysSo)
{
    log.failures = 100;
    reporter({false, {1ms, 1ms}}).post([] { return of("schedule 1"); });
    ASSERT_TRUE(log.waitFor([&] { return log.gaveUp.size() == 1; }));
    EXPECT_EQ(log.tries, 3);
}

TEST_F(ReporterTest, ARefusalIsNotTriedAgain)
{
    log.failures = 1;
    log.code = ErrorCode::NotAllowed;
    reporter({false, {1ms, 1ms}}).post([] { return of("schedule 1"); });
    ASSERT_TRUE(log.waitFor([&] { return log.gaveUp.size() == 1; }));
    EXPECT_EQ(log.tries, 1);
}

TEST_F(ReporterTest, AReportThatWaitsHoldsUpNoOther)
{
    log.failures = 1;
    Reporter &sender = reporter({false, {3600s}});
    sender.post([] { return of("schedule 1"); });
    ASSERT_TRUE(log.waitFor([&] { return log.tries == 1; }));
    sender.post([] { return of("schedule 2"); });
    ASSERT_TRUE(log.waitFor([&] { return log.sent == std::vector<std::string>{"schedule 2"}; }));
    sender.close(); // at once, whatever waits
    EXPECT_TRUE(log.gaveUp.empty());
}

TEST_F(ReporterTest, OnlyFailuresWhereTheOwnerWantsNoMore)
{
    Reporter &sender = reporter({true, {}});
    sender.post([] { return of("schedule 1", "done"); });
    sender.post([] { return of("schedule 2", "failed"); });
    ASSERT_TRUE(log.waitFor([&] { return log.sent == std::vector<std::string>{"schedule 2"}; }));
}

TEST_F(ReporterTest, ATestIsSentAtOnceAndAnswered)
{
    Reporter &sender = reporter({true, {}});
    EXPECT_EQ(sender.test(of("test")).at(0).outcome, Outcome::Done);
    log.failures = 1;
    const auto items = sender.test(of("test"));
    EXPECT_EQ(items.at(0).outcome, Outcome::Failed);
    EXPECT_EQ(items.at(0).name, "scripted");
    EXPECT_EQ(items.at(0).message, "not now");
}

} // namespace
} // namespace freshseat::report
