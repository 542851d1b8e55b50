// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told the figures, and that they are those of the sessions.
#include "core/host/metrics_page.h"
#include "tests/core/host/room_fixture.h"

#include <httplib.h>

namespace freshseat::host {
namespace {

TEST(MetricsPage, TellsThisMachineAndThoseWhoAreAllowed)
{
    // Nobody who is refused may cost anything: the room is not even looked at.
    bool asked = false;
    const auto status = [&]() -> Result<HostStatus> {
        asked = true;
        return fail(ErrorCode::Failed, "the disk is gone");
    };
    const auto statusFor = [&](const std::string &peer, const std::vector<boot::AddressRange> &allow) {
        boot::HttpRequest request;
        request.path = "/metrics";
        request.peer = peer;
        return MetricsPage(allow, {status, [] { return std::vector<Seat>(); }}).answer(request).status;
    };
    const auto range = *boot::AddressRange::parse("192.168.1.0/24");
    EXPECT_EQ(statusFor("192.168.1.7", {}), 403);
    EXPECT_EQ(statusFor("", {}), 403);
    EXPECT_EQ(statusFor("192.168.2.7", {range}), 403);
    EXPECT_FALSE(asked);
    EXPECT_EQ(statusFor("192.168.1.7", {range}), 503);
    EXPECT_EQ(statusFor("127.0.0.1", {}), 503);
    EXPECT_EQ(statusFor("::1", {}), 503);
    EXPECT_TRUE(asked);
}

class MetricsOfRoom : public RoomTest
{
protected:
    std::string page()
    {
        httplib::Client client("http://" + address);
        const auto answer = client.Get("/metrics");
        EXPECT_TRUE(answer);
        if (!answer) return {};
        EXPECT_EQ(answer->status, 200);
        EXPECT_EQ(answer->get_header_value("Content-Type"), "text/plain; version=0.0.4; charset=utf-8");
        return answer->body;
    }
    static bool holds(const std::string &text, const std::string &line)
    {
        return ('\n' + text).find('\n' + line + '\n') != std::string::npos;
    }
    std::string address;
};

TEST_F(MetricsOfRoom, TotalsOutliveTheirSessions)
{
    import("win");
    addSeat("PC-01");
    const auto opened = room->openBootService("127.0.0.1:0");
    ASSERT_TRUE(opened) << opened.error().message;
    address = *opened;
    EXPECT_TRUE(holds(page(), R"(freshseat_seat_bytes_total{seat="PC-01",operation="write"} 0)"));
    const auto work = [&](iscsi::SessionId session, std::uint64_t bytes) {
        auto &counters = sessions->counters(session);
        counters.bytesWritten = bytes;
        counters.atWork(5);
        counters.retries = 1;
        counters.linkFailed();
        counters.writes.add(std::chrono::milliseconds(2), 3);
    };
    const Login first = login(claimOf("PC-01"));
    work(first.session, 1000);
    const std::string live = page();
    EXPECT_TRUE(holds(live, R"(freshseat_seat_bytes_total{seat="PC-01",operation="write"} 1000)")) << live;
    EXPECT_TRUE(holds(live, R"(freshseat_seat_queue_depth{seat="PC-01"} 5)")) << live;
    EXPECT_TRUE(holds(live, R"(freshseat_seat_sessions{seat="PC-01"} 1)")) << live;
    sessions->gone(first.session);
    const Login second = login(claimOf("PC-01"));
    work(second.session, 24);
    sessions->gone(second.session);
    const std::string over = page();
    EXPECT_TRUE(holds(over, R"(freshseat_seat_bytes_total{seat="PC-01",operation="write"} 1024)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_operations_total{seat="PC-01",operation="write"} 6)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_latency_seconds_sum{seat="PC-01",operation="write"} 0.012000000)"))
        << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_queue_depth{seat="PC-01"} 0)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_queue_depth_most{seat="PC-01"} 5)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_retries_total{seat="PC-01"} 2)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_link_errors_total{seat="PC-01"} 2)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_logins_total{seat="PC-01"} 2)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seat_sessions{seat="PC-01"} 0)")) << over;
    EXPECT_TRUE(holds(over, R"(freshseat_seats{state="off"} 1)")) << over;
}

} // namespace
} // namespace freshseat::host
