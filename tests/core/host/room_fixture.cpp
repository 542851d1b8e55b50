// SPDX-License-Identifier: GPL-3.0-or-later
// The room of the tests, and its scripted server.
#include "tests/core/host/room_fixture.h"

#include <algorithm>
#include <condition_variable>
#include <latch>

namespace freshseat::host {

void FakeSessionHost::begun(iscsi::SessionId session, unsigned /*worker*/)
{
    auto counters = std::make_shared<iscsi::SessionCounters>();
    {
        const std::lock_guard lock(m_mutex);
        m_sessions[session] = counters;
    }
    gatekeeper->began(session, std::move(counters));
}

void FakeSessionHost::wrote(iscsi::SessionId session)
{
    counters(session).bytesWritten = 4096;
}

iscsi::SessionCounters &FakeSessionHost::counters(iscsi::SessionId session)
{
    const std::lock_guard lock(m_mutex);
    return *m_sessions.at(session);
}

void FakeSessionHost::gone(iscsi::SessionId session)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_sessions.erase(session) == 0) return;
    }
    gatekeeper->left(session);
}

std::vector<iscsi::SessionId> FakeSessionHost::dropped() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

void FakeSessionHost::drop(const std::vector<iscsi::SessionId> &sessions, std::function<void()> closed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_dropped.insert(m_dropped.end(), sessions.begin(), sessions.end());
    }
    m_first.post([this, sessions, closed = std::move(closed)] {
        for (const iscsi::SessionId session : sessions) gone(session);
        closed();
    });
}

RoomTest::RoomTest()
    : folder(std::filesystem::temp_directory_path() / ("freshseat-" + randomId()))
{
    std::filesystem::create_directories(folder);
    openRoom();
}

RoomTest::~RoomTest()
{
    closeRoom();
    drain();
    std::filesystem::remove_all(folder);
}

/// What the store left to its pool is done: both threads come to this point.
void RoomTest::drain()
{
    std::latch here(2);
    std::latch go(1);
    std::latch gone(2);
    for (int thread = 0; thread < 2; ++thread) {
        disk.post([&] {
            here.count_down();
            go.wait();
            gone.count_down();
        });
    }
    here.wait();
    go.count_down();
    gone.wait();
}

void RoomTest::openRoom(const std::string &bootId)
{
    auto opened = catalog::Catalog::open(folder / "freshseat.db");
    ASSERT_TRUE(opened) << opened.error().message;
    catalog = std::move(*opened);
    auto made = blockstore::Store::open({folder / "store", bootId, reserve}, disk);
    ASSERT_TRUE(made) << made.error().message;
    store = std::move(*made);
    RoomOptions options;
    options.hostName = "host";
    options.version = "test";
    options.bootId = bootId;
    options.staging = folder / "staging";
    options.zone = &zone;
    options.keepSnapshots = keepSnapshots;
    options.boot = bootOptions;
    options.report = reportOptions;
    options.boot.state = folder / "boot";
    options.boot.neighbour = [this](const std::string &address) -> std::optional<std::string> {
        const auto found = neighbours.find(address);
        return found == neighbours.end() ? std::nullopt : std::optional(found->second);
    };
    auto ready = HostRoom::open({*catalog, *store, pool, clock}, options);
    ASSERT_TRUE(ready) << ready.error().message;
    room = std::move(*ready);
    sessions = std::make_unique<FakeSessionHost>();
    sessions->gatekeeper = &room->gatekeeper();
    room->setPortal("192.168.1.2:3260");
    room->serve(*sessions);
}

void RoomTest::closeRoom()
{
    if (room) room->close();
    sessions.reset();
    room.reset();
    store.reset();
    catalog.reset();
}

std::vector<std::byte> RoomTest::pattern(std::size_t size, unsigned seed)
{
    std::vector<std::byte> bytes(size);
    unsigned value = seed * 2'654'435'761U + 1;
    for (std::byte &byte : bytes) {
        value = value * 1'664'525U + 1'013'904'223U;
        byte = static_cast<std::byte>(value >> 24U);
    }
    return bytes;
}

void RoomTest::import(const std::string &name, std::size_t size, unsigned seed)
{
    ImportSpec spec;
    spec.name = MasterName(name);
    spec.fileName = name + ".raw";
    spec.format = ImageFormat::Raw;
    spec.comment = "first";
    spec.fileSize = size;
    auto upload = room->beginImport(caller, spec);
    ASSERT_TRUE(upload) << upload.error().message;
    const auto bytes = pattern(size, seed);
    for (std::size_t at = 0; at < size; at += Upload::kMaxChunk) {
        const auto written =
            (*upload)->write(at, std::span(bytes).subspan(at, std::min<std::size_t>(Upload::kMaxChunk, size - at)));
        ASSERT_TRUE(written) << written.error().message;
    }
    const auto master = (*upload)->finish({});
    ASSERT_TRUE(master) << master.error().message;
}

void RoomTest::addSeat(const std::string &name, const std::string &master, ResetPolicy policy)
{
    static std::atomic<unsigned> number = 0;
    AddSeat action;
    action.name = SeatName(name);
    const unsigned n = ++number;
    static constexpr const char *kDigits = "0123456789abcdef";
    action.mac = std::string("02:00:00:00:") + kDigits[n / 4096 % 16] + kDigits[n / 256 % 16] + ":" +
                 kDigits[n / 16 % 16] + kDigits[n % 16];
    action.master = MasterName(master);
    action.policy = policy;
    const auto done = perform(action);
    ASSERT_TRUE(done) << done.error().message;
}

Seat RoomTest::seat(const std::string &name)
{
    auto found = room->seat(SeatName(name));
    EXPECT_TRUE(found) << name;
    return found ? *found : Seat();
}

Result<std::vector<ItemOutcome>> RoomTest::perform(const Action &action)
{
    return room->perform(caller, action, {});
}

Result<std::vector<ItemOutcome>> RoomTest::reset(const std::string &name, bool force)
{
    ResetSeats action;
    action.seats.names = {SeatName(name)};
    action.force = force;
    return perform(action);
}

Result<std::vector<ItemOutcome>> RoomTest::set(const std::string &name, const std::string &key,
                                               const std::string &value)
{
    return perform(SetSeat{SeatName(name), {{key, value}}});
}

iscsi::LoginClaim RoomTest::claimOf(const std::string &seat, const iscsi::Isid &isid, const std::string &address)
{
    iscsi::LoginClaim claim;
    claim.initiatorName = initiatorName(SeatName(seat));
    claim.targetName = targetName(SeatName(seat));
    claim.isid = isid;
    claim.address = address;
    claim.portal = "192.168.1.2:3260";
    return claim;
}

RoomTest::Login RoomTest::login(iscsi::LoginClaim claim)
{
    claim.session = ++m_lastSession;
    std::promise<iscsi::Admission> promise;
    room->gatekeeper().admit(claim, [&](iscsi::Admission admission) { promise.set_value(std::move(admission)); });
    const iscsi::Admission admission = promise.get_future().get();
    if (admission.target) sessions->begun(claim.session, admission.target->worker);
    return {admission.status, claim.session, admission.target, 0};
}

bool RoomTest::eventually(const std::function<bool()> &condition)
{
    std::mutex mutex;
    std::condition_variable changed;
    const auto watch = room->watch([&](const RoomEvent &) {
        const std::lock_guard lock(mutex);
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, std::chrono::seconds(20), condition);
}

void RoomTest::transfer(const Login &login, block::Io &io)
{
    std::promise<void> done;
    io.user = &done;
    io.done = [](block::Io &finished) { static_cast<std::promise<void> *>(finished.user)->set_value(); };
    sessions->worker(login.target->worker).post([&] {
        if (login.target->units.at(login.lun)->device()->start(io)) done.set_value();
    });
    done.get_future().wait();
}

void RoomTest::write(const Login &login, std::uint64_t offset, std::span<const std::byte> bytes)
{
    std::vector<std::byte> copy(bytes.begin(), bytes.end());
    block::Io io;
    io.kind = block::IoKind::Write;
    io.offset = offset;
    io.length = copy.size();
    io.data = copy.data();
    transfer(login, io);
    ASSERT_EQ(io.status, block::IoStatus::Ok);
}

std::vector<std::byte> RoomTest::read(const Login &login, std::uint64_t offset, std::size_t size)
{
    std::vector<std::byte> bytes(size);
    block::Io io;
    io.offset = offset;
    io.length = size;
    io.data = bytes.data();
    transfer(login, io);
    EXPECT_EQ(io.status, block::IoStatus::Ok);
    return bytes;
}

} // namespace freshseat::host
