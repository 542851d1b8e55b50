// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session in the full feature phase over a RAM disk whose reads may be slow. Input: a byte of flags, a byte how
// the stream is cut, the stream.
#include "core/block/failing_device.h"
#include "core/block/memory_device.h"
#include "core/iscsi/session.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace {

using namespace freshseat;
using namespace freshseat::iscsi;

class FuzzRoom final : public Gatekeeper
{
public:
    CredentialsAnswer credentials(const LoginClaim &) override { return {}; }
    void admit(const LoginClaim &, std::function<void(Admission)>) override { std::abort(); }
    std::vector<DiscoveredTarget> targets(const LoginClaim &) override { return {{"iqn.a:b", {}}}; }
    void began(SessionId, std::shared_ptr<const SessionCounters>) override { std::abort(); }
    void left(SessionId) override { std::abort(); }
};

class FuzzHost final : public SessionHost
{
public:
    int over = 0;
    void outputReady() override {}
    [[nodiscard]] std::chrono::steady_clock::time_point round() const override { return {}; }
    [[nodiscard]] std::chrono::steady_clock::time_point now() const override { return {}; }
    void tasksOver() override { ++over; }
};

enum Flag : std::uint8_t {
    HeaderDigest = 1,
    DataDigest = 2,
    InitialR2T = 4,
    SmallBursts = 8,
    SlowReads = 16,
    SlowWrites = 32
};

LoginResult loginResult(std::uint8_t flags)
{
    LoginResult login;
    login.claim.session = 1;
    login.claim.initiatorName = "iqn.a:i";
    login.claim.targetName = "iqn.a:b";
    login.parameters.headerDigest = (flags & HeaderDigest) != 0;
    login.parameters.dataDigest = (flags & DataDigest) != 0;
    login.parameters.initialR2T = (flags & InitialR2T) != 0;
    if ((flags & SmallBursts) != 0) {
        login.parameters.maxBurstLength = 1024;
        login.parameters.firstBurstLength = 512;
        login.parameters.peerMaxRecvDataSegmentLength = 512;
        login.parameters.maxOutstandingR2T = 4;
    }
    return login;
}

void takeOutput(Session &session)
{
    std::array<iovec, 16> pieces{};
    while (!session.output().empty()) {
        std::size_t length = 0;
        const std::size_t count = session.output().gather(pieces);
        for (std::size_t i = 0; i < count; ++i) length += pieces[i].iov_len;
        session.output().advance(length);
    }
}

void feed(Session &session, std::span<const std::byte> stream, std::size_t piece)
{
    while (!stream.empty() && session.state() == Session::State::Open) {
        auto chunk = stream.first(std::min(piece, stream.size()));
        stream = stream.subspan(chunk.size());
        const auto direct = session.direct();
        const std::size_t placed = std::min(direct.size(), chunk.size());
        if (placed > 0) std::memcpy(direct.data(), chunk.data(), placed);
        session.directReceived(placed);
        // A block of its own, that is gone as soon as no command keeps it.
        auto block =
            std::make_shared<std::vector<std::byte>>(chunk.begin() + static_cast<std::ptrdiff_t>(placed), chunk.end());
        chunk = *block;
        const std::shared_ptr<const void> keeper = std::move(block);
        do {
            session.feed(chunk, 8, keeper);
            takeOutput(session);
        } while (!chunk.empty());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2) return 0;
    BufferPool pool;
    FuzzRoom room;
    FuzzHost host;
    SessionCounters counters;
    auto disk = std::make_shared<block::FailingDevice>(std::make_shared<block::MemoryDevice>(1 << 20));
    if ((data[0] & SlowReads) != 0) disk->hold(block::IoKind::Read);
    if ((data[0] & SlowWrites) != 0) disk->hold(block::IoKind::Write);
    auto target = std::make_shared<TargetUnits>();
    target->units.push_back(
        std::make_shared<scsi::LogicalUnit>(scsi::Identity{"iqn.a:b", 0, "S", 0x3000000000000001, "disk"}, pool));
    target->units[0]->attach(disk);
    {
        Session session({loginResult(data[0]), target, room, pool, counters, host, {}});
        feed(session, {reinterpret_cast<const std::byte *>(data) + 2, size - 2}, data[1] == 0 ? size : data[1]);
        session.end();
        disk->releaseAll();
        if (host.over != 1) std::abort();
    }
    if (target->units[0]->running() != 0) std::abort();
    target.reset();
    if (pool.inUse() != 0) std::abort();
    return 0;
}
