// SPDX-License-Identifier: GPL-3.0-or-later
// Logins whose admission takes its time.
#include "tests/core/target/target_server_fixture.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace freshseat::target {
namespace {

/// Lets tests decide about admissions.
class SlowRoom final : public iscsi::Gatekeeper
{
public:
    explicit SlowRoom(test::RoomOfDisks &room)
        : m_room(room)
    {}
    iscsi::CredentialsAnswer credentials(const iscsi::LoginClaim &claim) override { return m_room.credentials(claim); }
    void admit(const iscsi::LoginClaim &claim, std::function<void(iscsi::Admission)> decided) override
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace_back(claim, std::move(decided));
        m_changed.notify_all();
    }
    std::vector<iscsi::DiscoveredTarget> targets(const iscsi::LoginClaim &claim) override
    {
        return m_room.targets(claim);
    }
    void began(iscsi::SessionId session, std::shared_ptr<const iscsi::SessionCounters> counters) override
    {
        m_room.began(session, std::move(counters));
    }
    void left(iscsi::SessionId session) override { m_room.left(session); }

    /// Waits for the next admission; returns how to let it in.
    std::pair<iscsi::LoginClaim, std::function<void()>> next()
    {
        std::unique_lock lock(m_mutex);
        EXPECT_TRUE(m_changed.wait_for(lock, 10s, [&] { return !m_waiting.empty(); }));
        auto one = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        return {one.first, [this, one] { m_room.admit(one.first, one.second); }};
    }

private:
    test::RoomOfDisks &m_room;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::pair<iscsi::LoginClaim, std::function<void(iscsi::Admission)>>> m_waiting;
};

class AdmissionTest : public TargetServerTest
{
protected:
    AdmissionTest()
        : slow(room)
    {
        stop();
        server = std::make_unique<TargetServer>(slow, clock, defaultOptions());
        addDisks(*server);
        address = server->listen("127.0.0.1:0").value();
    }
    ~AdmissionTest() override { stop(); }
    SlowRoom slow;
};

TEST_F(AdmissionTest, ALoginWaitsForItsAdmission)
{
    Client client(address);
    auto status = std::async(std::launch::async, [&] { return client.login(); });
    auto [claim, letIn] = slow.next();
    EXPECT_EQ(claim.targetName, kTarget);
    EXPECT_TRUE(server->sessions().empty());
    letIn();
    EXPECT_EQ(status.get(), 0U);
    EXPECT_EQ(server->sessions().size(), 1U);
}

TEST_F(AdmissionTest, APeerThatDiesMeanwhileIsLeftOnce)
{
    Client client(address);
    client.send(client.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    auto [claim, letIn] = slow.next();
    client.hangUp();
    letIn();
    EXPECT_TRUE(eventually([&] { return room.inside() == 0 && server->sessions().empty(); }));
    EXPECT_EQ(room.strangersLeft(), 0U);
}

TEST_F(AdmissionTest, DropOfASessionThatIsBeingAdmittedWaitsForTheDecision)
{
    Client client(address);
    client.send(client.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    auto [claim, letIn] = slow.next();
    std::promise<void> closed;
    auto over = closed.get_future();
    server->drop({claim.session}, [&] { closed.set_value(); });
    EXPECT_EQ(over.wait_for(0s), std::future_status::timeout);
    letIn();
    EXPECT_EQ(over.wait_for(10s), std::future_status::ready);
    EXPECT_EQ(room.inside(), 0U);
    EXPECT_TRUE(client.closed());
}

TEST_F(AdmissionTest, ANewerLoginReplacesOneThatIsStillBeingAdmitted)
{
    Client first(address);
    first.send(first.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    auto [claim, letFirstIn] = slow.next();
    Client second(address);
    second.send(second.initiator.login(keys({"InitiatorName=iqn.a:b", "TargetName=" + kTarget}), 0x13));
    letFirstIn();
    auto [newer, letSecondIn] = slow.next();
    EXPECT_NE(newer.session, claim.session);
    EXPECT_EQ(room.inside(), 0U); // the first left before the second was asked for
    letSecondIn();
    EXPECT_EQ(second.receive()->header.get16(iscsi::at::kLoginStatus), 0U);
}

} // namespace
} // namespace freshseat::target
