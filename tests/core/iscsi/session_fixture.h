// SPDX-License-Identifier: GPL-3.0-or-later
// A gatekeeper, a target with one disk, and a session over it that tests feed with bytes.
#pragma once
#include "core/block/failing_device.h"
#include "core/block/memory_device.h"
#include "core/iscsi/session.h"
#include "tests/support/pdu_script.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace freshseat::iscsi {

using test::Bytes;
using test::encode;
using test::keys;
using test::Pdu;

class OneTarget final : public Gatekeeper
{
public:
    CredentialsAnswer answer;
    std::vector<DiscoveredTarget> known{{"iqn.2026-01.test:disk", {}}};
    LoginClaim asked;

    CredentialsAnswer credentials(const LoginClaim &claim) override
    {
        asked = claim;
        return answer;
    }
    void admit(const LoginClaim &, std::function<void(Admission)>) override { ADD_FAILURE() << "the server's matter"; }
    std::vector<DiscoveredTarget> targets(const LoginClaim &) override { return known; }
    void began(SessionId, std::shared_ptr<const SessionCounters>) override { ADD_FAILURE() << "the server's matter"; }
    void left(SessionId) override { ADD_FAILURE() << "the server's matter"; }
};

inline LoginSetup loginSetup()
{
    LoginSetup setup;
    setup.session = 77;
    setup.tsih = 5;
    setup.address = "10.0.0.9";
    setup.portal = "10.0.0.1:3260";
    setup.random = [](std::span<std::byte> out) { std::fill(out.begin(), out.end(), std::byte{0x5a}); };
    return setup;
}

/// What lies in `queue`, as bytes; the queue is empty afterwards.
inline Bytes drain(TransmitQueue &queue)
{
    Bytes bytes;
    std::array<iovec, 64> pieces{};
    while (!queue.empty()) {
        const std::size_t count = queue.gather(pieces);
        std::size_t length = 0;
        for (std::size_t i = 0; i < count; ++i) {
            test::append(bytes, {static_cast<const std::byte *>(pieces[i].iov_base), pieces[i].iov_len});
            length += pieces[i].iov_len;
        }
        queue.advance(length);
    }
    return bytes;
}

inline const std::string kNormalLogin =
    keys({"InitiatorName=iqn.2026-01.test:Seat1", "TargetName=iqn.2026-01.test:disk", "SessionType=Normal"});

class SessionTest : public ::testing::Test, public SessionHost
{
protected:
    static constexpr std::uint64_t kDiskSize = 8 << 20;
    bool keepsBlocks = true; ///< data-out may stay where it was received

    SessionTest()
        : memory(std::make_shared<block::MemoryDevice>(kDiskSize))
        , device(std::make_shared<block::FailingDevice>(memory))
        , unit(std::make_shared<scsi::LogicalUnit>(
              scsi::Identity{"iqn.2026-01.test:disk", 0, "S1", 0x3000000000000001, "Freshseat disk"}, pool))
        , units(std::make_shared<TargetUnits>())
    {
        unit->attach(device);
        units->targetName = "iqn.2026-01.test:disk";
        units->units = {unit};
    }
    ~SessionTest() override
    {
        if (session == nullptr) return;
        device->releaseAll();
        if (over == 0) session->end();
        EXPECT_EQ(over, 1);
        session.reset();
        EXPECT_EQ(pool.inUse(), 0U);
        EXPECT_EQ(unit->running(), 0U);
    }

    /// A session after a login with `operational` text; the unit attention of a new nexus is taken away.
    void open(const std::string &operational = {}, bool discovery = false)
    {
        login = std::make_unique<Login>(gatekeeper, loginSetup());
        const std::string first =
            discovery ? keys({"InitiatorName=iqn.2026-01.test:seat1", "SessionType=Discovery"}) : kNormalLogin;
        Bytes bytes = initiator.login(first + operational, 0x13);
        std::span<const std::byte> rest = bytes;
        login->feed(rest);
        ASSERT_EQ(login->state(), Login::State::Authenticated) << login->failure();
        login->conclude(LoginStatus::Success);
        loginReply = drain(login->output());
        session = std::make_unique<Session>(Session::Setup{login->result(), discovery ? nullptr : units, gatekeeper,
                                                           pool, counters, *this, std::move(login->output())});
        initiator.digests = {operational.find("HeaderDigest=CRC32C") != std::string::npos,
                             operational.find("DataDigest=CRC32C") != std::string::npos};
        if (discovery) return;
        ask({initiator.testUnitReady(), {}});
    }

    /// Feeds `bytes` in pieces; the direct place is used when the session names one, as the server does.
    void feed(std::span<const std::byte> bytes, std::size_t piece = SIZE_MAX)
    {
        while (!bytes.empty() && session->state() == Session::State::Open) {
            auto chunk = bytes.first(std::min(piece, bytes.size()));
            bytes = bytes.subspan(chunk.size());
            const auto direct = session->direct();
            const std::size_t placed = std::min(direct.size(), chunk.size());
            std::copy_n(chunk.begin(), placed, direct.begin());
            session->directReceived(placed);
            // A block of its own for what is left, gone as soon as nobody keeps it.
            auto block = std::make_shared<Bytes>(chunk.begin() + static_cast<std::ptrdiff_t>(placed), chunk.end());
            chunk = *block;
            const std::shared_ptr<const void> keeper = keepsBlocks ? std::move(block) : nullptr;
            do {
                session->feed(chunk, 3, keeper);
                if (session->paused()) test::append(received, drain(session->output()));
            } while (!chunk.empty());
        }
    }
    std::vector<Pdu> replies()
    {
        test::append(received, drain(session->output()));
        std::vector<Pdu> found;
        while (auto pdu = takePdu(received, initiator.digests)) found.push_back(std::move(*pdu));
        EXPECT_TRUE(received.empty());
        return found;
    }
    std::vector<Pdu> ask(const Pdu &request)
    {
        feed(encode(request, initiator.digests));
        return replies();
    }
    /// The only reply, which is of this kind.
    Pdu askOne(const Pdu &request, Opcode expected)
    {
        auto found = ask(request);
        EXPECT_EQ(found.size(), 1U);
        if (found.size() != 1) return {};
        EXPECT_EQ(found[0].header.opcode(), expected);
        return found[0];
    }
    void fill(std::uint64_t offset, Bytes bytes) const
    {
        block::Io io;
        io.kind = block::IoKind::Write;
        io.offset = offset;
        io.length = bytes.size();
        io.data = bytes.data();
        EXPECT_TRUE(memory->start(io));
        EXPECT_EQ(io.status, block::IoStatus::Ok);
    }
    [[nodiscard]] Bytes stored(std::uint64_t offset, std::size_t length) const
    {
        Bytes bytes(length);
        block::Io io;
        io.offset = offset;
        io.length = length;
        io.data = bytes.data();
        EXPECT_TRUE(memory->start(io));
        return bytes;
    }
    static unsigned statusOf(const Pdu &pdu) { return pdu.header.get8(3); }
    static unsigned senseKeyOf(const Pdu &pdu)
    {
        return pdu.payload.size() > 4 ? std::to_integer<unsigned>(pdu.payload[4]) & 15 : 0;
    }

    void outputReady() override { ++outputReadyCalls; }
    [[nodiscard]] std::chrono::steady_clock::time_point round() const override { return clock; }
    [[nodiscard]] std::chrono::steady_clock::time_point now() const override { return clock + roundTook; }
    void tasksOver() override { ++over; }

    BufferPool pool;
    OneTarget gatekeeper;
    std::shared_ptr<block::MemoryDevice> memory;
    std::shared_ptr<block::FailingDevice> device;
    std::shared_ptr<scsi::LogicalUnit> unit;
    std::shared_ptr<TargetUnits> units;
    SessionCounters counters;
    std::chrono::steady_clock::time_point clock{std::chrono::hours(1)}; ///< begin of the round
    std::chrono::microseconds roundTook{0};
    std::unique_ptr<Login> login;
    std::unique_ptr<Session> session;
    test::Initiator initiator;
    Bytes loginReply;
    Bytes received;
    int outputReadyCalls = 0;
    int over = 0;
};

} // namespace freshseat::iscsi
