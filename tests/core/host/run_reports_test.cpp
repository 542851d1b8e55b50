// SPDX-License-Identifier: GPL-3.0-or-later
// What the room reports to its owner, over a real web server on loopback.
#include "tests/core/host/room_fixture.h"

#include <httplib.h>
#include <thread>

namespace freshseat::host {
namespace {

using namespace std::chrono_literals;

class RunReportsTest : public RoomTest
{
protected:
    RunReportsTest()
    {
        m_server.Post("/hook", [this](const httplib::Request &request, httplib::Response &) {
            const std::lock_guard lock(m_mutex);
            m_reports.push_back(Json::parse(request.body));
            m_changed.notify_all();
        });
        const int port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running()) std::this_thread::yield(); // stop() before that is lost
        closeRoom();
        reportOptions.webhook = report::parseWebAddress("http://127.0.0.1:" + std::to_string(port) + "/hook").value();
        openRoom();
        import("win");
        addSeat("PC-1", "win", ResetPolicy::Nightly);
        addSeat("PC-2", "win", ResetPolicy::Keep);
    }
    ~RunReportsTest() override
    {
        closeRoom();
        m_server.stop();
        m_thread.join();
    }
    RunReportsTest(const RunReportsTest &) = delete;
    RunReportsTest &operator=(const RunReportsTest &) = delete;

    std::vector<Json> reports(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, 20s, [&] { return m_reports.size() >= count; }));
        return m_reports;
    }
    void step(std::chrono::seconds later)
    {
        clock.advance(later);
        std::promise<void> done;
        room->stepSchedule(control);
        control.post([&] { done.set_value(); });
        done.get_future().wait();
    }

    ThreadPool control{"control", 1};

private:
    httplib::Server m_server;
    std::thread m_thread;
    std::mutex m_mutex; ///< guards m_reports
    std::condition_variable m_changed;
    std::vector<Json> m_reports;
};

TEST_F(RunReportsTest, EachRunOfTheScheduleIsToldWithItsSeats)
{
    const auto local = std::chrono::floor<std::chrono::minutes>(clock.now().time_since_epoch() + 3min) % 24h;
    AddSchedule add;
    add.spec.at = TimeOfDay{static_cast<int>(local / 1min)};
    add.spec.seats.all = true;
    ASSERT_TRUE(perform(add));
    step(240s);
    const auto told = reports(1);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0]["kind"], "schedule");
    EXPECT_EQ(told[0]["host"], "host");
    EXPECT_EQ(told[0]["object"], "schedule 1");
    EXPECT_EQ(told[0]["result"], "1 done, 1 skipped");
    EXPECT_TRUE(told[0]["what"].get<std::string>().starts_with("reset all seats daily at"));
    ASSERT_EQ(told[0]["seats"].size(), 2U);
    for (const Json &seat : told[0]["seats"]) EXPECT_EQ(seat["outcome"], seat["name"] == "PC-1" ? "done" : "skipped");
    step(24h);
    EXPECT_EQ(reports(2).at(1)["seats"].size(), 2U) << "of this run and not of the one before";
}

TEST_F(RunReportsTest, ATestReportArrivesAndIsJournalled)
{
    const auto items = perform(TestReport{});
    ASSERT_TRUE(items) << items.error().message;
    EXPECT_EQ(items->at(0).outcome, Outcome::Done);
    EXPECT_EQ(reports(1).at(0)["kind"], "test");
    EXPECT_EQ(room->journal({{}, 0, 1})->back().action, "report.test");
}

TEST_F(RunReportsTest, ThePreviewSaysWhereReportsGo)
{
    const auto changes = room->preview(TestReport{});
    ASSERT_TRUE(changes) << changes.error().message;
    ASSERT_EQ(changes->size(), 1U);
    EXPECT_EQ(changes->front().what, "send report");
    EXPECT_TRUE(changes->front().name.starts_with("webhook http://127.0.0.1:")) << changes->front().name;
    EXPECT_EQ(changes->front().name.find("/hook"), std::string::npos) << "what follows the host may be a secret";
}

TEST_F(RunReportsTest, WithoutAChannelItIsNotSupported)
{
    closeRoom();
    reportOptions = {};
    openRoom();
    EXPECT_EQ(perform(TestReport{}).error().code, ErrorCode::Unsupported);
    EXPECT_EQ(room->preview(TestReport{}).error().code, ErrorCode::Unsupported);
}

} // namespace
} // namespace freshseat::host
