// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at every step of an update: begin, publish, discard, drop. Afterwards the room opens, the step has happened
// or it has not, the store holds nothing that nobody knows, and the owner can go on.
#include "core/blockstore/check.h"
#include "core/model/update_rules.h"
#include "tests/core/host/room_fixture.h"
#include "tests/crash/fault_points.h"

#include <chrono>
#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace freshseat::host {
namespace {

using freshseat::test::Fault;
using freshseat::test::FaultPoints;

const MasterName kWin("win");
const Caller kAnna{"anna"};

/// A room over `folder` as the daemon has it, without PCs.
class OpenRoom
{
public:
    explicit OpenRoom(const std::filesystem::path &folder)
    {
        m_catalog = std::move(catalog::Catalog::open(folder / "freshseat.db").value());
        m_store = std::move(blockstore::Store::open({folder / "store", "boot-1", 0}, m_disk).value());
        RoomOptions options;
        options.hostName = "host";
        options.version = "test";
        options.bootId = "boot-1";
        options.staging = folder / "staging";
        options.scheduleSettle = options.quietAfter = std::chrono::seconds(0); // nobody was on a seat
        room = std::move(HostRoom::open({*m_catalog, *m_store, m_pool, m_clock}, options).value());
        m_sessions.gatekeeper = &room->gatekeeper();
        room->serve(m_sessions);
    }
    ~OpenRoom() { room->close(); }
    OpenRoom(const OpenRoom &) = delete;
    OpenRoom &operator=(const OpenRoom &) = delete;

    Result<std::vector<ItemOutcome>> perform(const Action &action) { return room->perform(kAnna, action, {}); }
    void step() { room->stepSchedule(m_pool); } ///< as the daemon does every second
    std::size_t stored() { return m_store->snapshots()->size(); }
    std::size_t clones() { return m_store->clones()->size(); }

private:
    FakeClock m_clock;
    ThreadPool m_disk{"disk", 2};
    ThreadPool m_pool{"room", 6};
    std::unique_ptr<catalog::Catalog> m_catalog;
    std::unique_ptr<blockstore::Store> m_store;
    FakeSessionHost m_sessions;

public:
    std::unique_ptr<HostRoom> room; ///< dies first
};

void import(OpenRoom &open)
{
    ImportSpec spec;
    spec.name = kWin;
    spec.fileName = "win.raw";
    spec.format = ImageFormat::Raw;
    spec.fileSize = 1U << 20;
    auto upload = open.room->beginImport(kAnna, spec);
    const std::vector<std::byte> bytes(1U << 20, std::byte{7});
    ASSERT_TRUE((*upload)->write(0, bytes));
    ASSERT_TRUE((*upload)->finish({}));
}

AddSeat seatCalled(const char *name, const char *mac)
{
    AddSeat add;
    add.name = SeatName(name);
    add.mac = mac;
    add.master = kWin;
    return add;
}

/// A room with a master of two snapshots, nobody on the second one, and two seats.
void furnish(const std::filesystem::path &folder, bool updating)
{
    OpenRoom open(folder);
    import(open);
    ASSERT_TRUE(open.perform(seatCalled("PC-1", "02:00:00:00:00:01")));
    ASSERT_TRUE(open.perform(seatCalled("PC-2", "02:00:00:00:00:02")));
    ASSERT_TRUE(open.perform(BeginUpdate{kWin, SeatName("PC-1")}));
    ASSERT_TRUE(open.perform(PublishUpdate{kWin, "second", RollOut::None, {}}));
    if (updating) {
        ASSERT_TRUE(open.perform(BeginUpdate{kWin, SeatName("PC-1")}));
    }
}

struct Step {
    const char *name;
    Action action;
    bool updating; ///< a session is open before
    /// The step has happened.
    std::function<bool(HostRoom &)> happened;
};

std::size_t versions(HostRoom &room)
{
    return room.snapshots(kWin)->size();
}

std::vector<Step> steps()
{
    const auto isOpen = [](HostRoom &room) { return room.update(kWin).has_value(); };
    return {{"begin", BeginUpdate{kWin, SeatName("PC-1")}, false, isOpen},
            {"publish", PublishUpdate{kWin, "third", RollOut::Idle, {}}, true,
             [](HostRoom &room) { return versions(room) == 3; }},
            {"discard", DiscardUpdate{kWin}, true, [isOpen](HostRoom &room) { return !isOpen(room); }},
            {"drop", DropSnapshot{kWin, 2}, false, [](HostRoom &room) { return versions(room) == 1; }}};
}

/// True: the child was killed at call number `at`; false: it came to its end.
bool killedAt(const std::filesystem::path &folder, const Action &action, std::uint64_t at)
{
    const pid_t child = ::fork();
    if (child == 0) {
        OpenRoom open(folder);
        FaultPoints::arm(Fault::Kill, at, 0);
        const bool done = open.perform(action).has_value();
        FaultPoints::disarm();
        ::_exit(done ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) return true;
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "status " << status;
    return false;
}

/// A roll-out moves an idle seat at once, or at its next step when something else holds the seat at that moment.
bool comesTo(OpenRoom &open, const SeatName &seat, int snapshot)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (open.room->seat(seat)->snapshot != snapshot) {
        if (std::chrono::steady_clock::now() > end) return false;
        open.step();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

/// What holds after every crash, whatever happened.
void judge(const std::filesystem::path &folder, const Step &step, bool mustHaveHappened)
{
    {
        OpenRoom open(folder);
        HostRoom &room = *open.room;
        const bool isOpen = room.update(kWin).has_value();
        const bool happened = step.happened(room);
        if (mustHaveHappened) {
            EXPECT_TRUE(happened);
        }
        const HostStatus status = room.status().value();
        for (const Warning &warning : status.warnings) EXPECT_NE(warning.id, "strangers") << warning.text;
        EXPECT_EQ(open.stored(), versions(room)) << "the store and the catalogue know the same snapshots";
        EXPECT_EQ(open.clones(), isOpen ? 3U : 2U);
        const Seat seat = room.seat(SeatName("PC-1")).value();
        EXPECT_EQ(seat.state, isOpen ? SeatState::Update : SeatState::Off);
        if (isOpen) {
            EXPECT_FALSE(room.update(kWin)->publishing);
        }
        int current = 0;
        for (const Snapshot &snapshot : std::vector<Snapshot>(room.snapshots(kWin).value()))
            current += snapshot.current ? 1 : 0;
        EXPECT_EQ(current, 1);
        // And life goes on.
        if (!happened) {
            EXPECT_TRUE(open.perform(step.action));
        }
        if (!room.update(kWin)) {
            EXPECT_TRUE(open.perform(BeginUpdate{kWin, SeatName("PC-1")}));
        }
        EXPECT_TRUE(open.perform(PublishUpdate{kWin, "last", RollOut::Idle, {}}));
        const int last = room.masters()->front().current;
        EXPECT_TRUE(comesTo(open, SeatName("PC-2"), last)) << room.seat(SeatName("PC-2"))->snapshot << ", not " << last;
    }
    const auto checked = blockstore::check(folder / "store", "boot-1");
    ASSERT_TRUE(checked) << checked.error().message;
    for (const std::string &problem : checked->problems) ADD_FAILURE() << problem;
}

TEST(RoomKill, EveryStepOfAnUpdateHappensOrDoesNot)
{
    const auto base = std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12));
    int kills = 0;
    for (const bool updating : {false, true}) {
        std::filesystem::create_directories(base / "before");
        furnish(base / "before", updating);
        for (const Step &step : steps()) {
            if (step.updating != updating) continue;
            SCOPED_TRACE(step.name);
            bool killed = true;
            for (std::uint64_t at = 1; killed && !::testing::Test::HasFailure(); ++at) {
                SCOPED_TRACE(at);
                std::filesystem::copy(base / "before", base / "now", std::filesystem::copy_options::recursive);
                killed = killedAt(base / "now", step.action, at);
                kills += killed ? 1 : 0;
                judge(base / "now", step, !killed);
                std::filesystem::remove_all(base / "now");
            }
        }
        std::filesystem::remove_all(base / "before");
    }
    EXPECT_GT(kills, 40);
    std::filesystem::remove_all(base);
}

} // namespace
} // namespace freshseat::host
