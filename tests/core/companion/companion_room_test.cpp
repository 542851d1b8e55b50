// SPDX-License-Identifier: GPL-3.0-or-later
// A companion before a room on a machine with ZFS in memory: boots, resets at boot, the schedule, restarts, a storage
// host that is away.
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/companion/companion_room.h"
#include "core/companion/stick_desk.h"
#include "core/storage/zfs/zfs_backend.h"
#include "tests/support/ahead_clock.h"
#include "tests/support/zfs_model.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <httplib.h>
#include <map>
#include <mutex>
#include <thread>

namespace freshseat::companion {
namespace {

using namespace std::chrono_literals;

/// The machine's clocks, some time ahead.
class Greenwich final : public schedule::Zone
{
public:
    [[nodiscard]] std::chrono::seconds offsetAt(TimePoint /*at*/) const override { return 0s; }
};

/// Jobs of a storage host that never begin by themselves.
class MemoryNight final : public zfs::NightHost
{
public:
    struct Jobs {
        std::mutex mutex;
        std::map<ScheduleId, zfs::NightJob> byId;
    };
    explicit MemoryNight(Jobs &jobs)
        : m_jobs(jobs)
    {}
    [[nodiscard]] bool canMakeUp() const override { return true; }
    Result<std::vector<zfs::NightJob>> jobs(const std::string & /*root*/) override
    {
        const std::scoped_lock lock(m_jobs.mutex);
        std::vector<zfs::NightJob> list;
        for (const auto &[id, job] : m_jobs.byId) list.push_back(job);
        return list;
    }
    Result<void> put(const std::string & /*root*/, const zfs::NightJob &job) override
    {
        const std::scoped_lock lock(m_jobs.mutex);
        m_jobs.byId[job.id] = job;
        return {};
    }
    Result<void> remove(const std::string & /*root*/, ScheduleId id) override
    {
        const std::scoped_lock lock(m_jobs.mutex);
        m_jobs.byId.erase(id);
        return {};
    }
    Result<void> run(const std::string & /*root*/, ScheduleId /*id*/) override { return {}; }
    Result<std::string> zone() override { return std::string(); }

private:
    Jobs &m_jobs;
};

constexpr const char *kPc = "10.0.0.7";
constexpr const char *kOtherPc = "10.0.0.8";

class CompanionRoomTest : public ::testing::Test
{
protected:
    CompanionRoomTest()
        : folder(std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12)))
    {
        std::filesystem::create_directories(folder);
        console = connect("console");
        ImportSpec spec;
        spec.name = MasterName("base");
        spec.fileName = "base.raw";
        spec.format = ImageFormat::Raw;
        spec.fileSize = 1U << 20;
        auto upload = console->beginImport(caller, spec);
        const std::string beginning = "one";
        EXPECT_TRUE((*upload)->write(0, std::as_bytes(std::span(beginning))));
        EXPECT_TRUE((*upload)->finish({}));
        addSeat("PC-01", "02:00:00:00:00:01", ResetPolicy::Boot);
        addSeat("PC-02", "02:00:00:00:00:02", ResetPolicy::Nightly);
        open();
    }
    ~CompanionRoomTest() override
    {
        close();
        console.reset();
        std::filesystem::remove_all(folder);
    }
    void addSeat(const std::string &name, const std::string &mac, ResetPolicy policy)
    {
        AddSeat add;
        add.name = SeatName(name);
        add.mac = mac;
        add.master = MasterName("base");
        add.policy = policy;
        EXPECT_TRUE(console->perform(caller, add, {}));
    }
    std::unique_ptr<zfsroom::ZfsBackend> connect(const char *name)
    {
        zfsroom::RoomOptions options;
        options.root = "tank/freshseat";
        options.clientName = name;
        options.forceHold = 0s;
        options.poll = 20ms;
        zfsroom::RoomHosts hosts = model.connect();
        hosts.night = std::make_unique<MemoryNight>(jobs);
        return std::make_unique<zfsroom::ZfsBackend>("zfs", name, std::move(hosts), std::move(options), &clock);
    }
    void open()
    {
        catalog = std::move(*catalog::Catalog::open(folder / "freshseat.db"));
        host::RoomOptions options;
        options.hostName = "side";
        options.zone = &zone;
        options.scheduleSettle = 0s;
        options.boot.state = folder / "boot";
        options.boot.programs = folder / "ipxe";
        options.boot.neighbour = [](const std::string &address) -> std::optional<std::string> {
            return macOf(address);
        };
        options.staging = folder / "staging";
        auto opened = CompanionRoom::open(
            {*catalog, pool, clock}, std::move(options),
            [this]() -> Result<std::unique_ptr<StorageBackend>> {
                if (away) return fail(ErrorCode::Unreachable, "no route to it");
                return connect("companion");
            },
            [] { return "10.0.0.1"; });
        ASSERT_TRUE(opened) << opened.error().message;
        room = std::move(*opened);
        ASSERT_TRUE(away || eventually([&] { return !says(fetch("127.0.0.1"), "the storage host does not answer"); }));
    }
    void close()
    {
        room.reset();
        catalog.reset();
    }
    static bool eventually(const std::function<bool()> &condition)
    {
        for (int i = 0; i < 2000; ++i) {
            if (condition()) return true;
            std::this_thread::sleep_for(10ms);
        }
        return false;
    }
    static std::string macOf(const std::string &peer)
    {
        if (peer == kPc) return "02:00:00:00:00:01";
        return peer == kOtherPc ? "02:00:00:00:00:02" : "02:00:00:00:00:99";
    }
    std::string fetch(const char *peer = kPc)
    {
        boot::HttpRequest request;
        request.path = "/boot";
        request.query = {{"mac", macOf(peer)}};
        request.peer = peer;
        request.local = "10.0.0.1:4280";
        return room->answerBoot(request).body;
    }
    static bool boots(const std::string &script) { return script.find("sanboot") != std::string::npos; }
    static bool says(const std::string &script, const std::string &words)
    {
        return !boots(script) && script.find(words) != std::string::npos;
    }
    bool getsScript(const char *peer = kPc)
    {
        return eventually([&] { return boots(fetch(peer)); });
    }
    Seat seat(const std::string &name)
    {
        const auto found = room->seat(SeatName(name));
        EXPECT_TRUE(found) << name;
        return found.value_or(Seat());
    }
    void logIn(const std::string &name, const char *address)
    {
        const auto shown = console->seat(SeatName(name));
        EXPECT_TRUE(model.logIn(shown->target, shown->initiator, address));
    }
    void logOut(const std::string &name) { model.logOut(console->seat(SeatName(name))->target); }
    void write(const std::string &name, const std::string &text)
    {
        EXPECT_TRUE(model.write(console->seat(SeatName(name))->target, 0, text));
    }
    std::string disk(const std::string &name) { return model.read(console->seat(SeatName(name))->target, 0, 3); }
    void use(const std::string &name, const char *address)
    {
        logIn(name, address);
        write(name, "old");
        logOut(name);
    }
    std::vector<std::string> events(const std::string &name)
    {
        std::vector<std::string> words;
        for (const TimelineEvent &event : seat(name).timeline) words.push_back(event.event);
        return words;
    }
    int journalled(StorageBackend &backend, const std::string &action)
    {
        const auto entries = backend.journal({{}, 0, 1000});
        if (!entries) return -1;
        return static_cast<int>(std::count_if(entries->begin(), entries->end(),
                                              [&](const JournalEntry &entry) { return entry.action == action; }));
    }
    void done(const Action &action)
    {
        const auto result = room->perform(caller, action, {});
        ASSERT_TRUE(result) << result.error().message;
        ASSERT_EQ(exitCodeOf(*result), 0) << result->front().message;
    }

    std::filesystem::path folder;
    test::AheadClock clock;
    Greenwich zone;
    test::ZfsModel model;
    MemoryNight::Jobs jobs; ///< of the storage host's own schedule
    ThreadPool pool{"room", 4};
    std::atomic<bool> away = false;
    std::unique_ptr<zfsroom::ZfsBackend> console; ///< somebody who works on the storage host itself
    std::unique_ptr<catalog::Catalog> catalog;
    std::unique_ptr<CompanionRoom> room;
    const Caller caller{"anna (local)"};
};

TEST_F(CompanionRoomTest, ABootSeatIsResetBeforeItsPcGetsTheScript)
{
    use("PC-01", kPc);
    EXPECT_EQ(disk("PC-01"), "old");
    EXPECT_TRUE(says(fetch(), "Seat PC-01: its disk is made ready"));
    ASSERT_TRUE(eventually([&] { return disk("PC-01") == "one"; }));
    std::string script;
    ASSERT_TRUE(eventually([&] { return boots(script = fetch()); }));
    const auto shown = console->seat(SeatName("PC-01"));
    EXPECT_NE(script.find("set initiator-iqn " + shown->initiator), std::string::npos);
    EXPECT_NE(script.find(shown->target), std::string::npos);
    const auto secret = console->secret(caller, SeatName("PC-01"));
    EXPECT_NE(script.find(secret->secret.reveal()), std::string::npos);
    EXPECT_EQ(journalled(*console, "seat.reset"), 1);
    EXPECT_EQ(journalled(*room, "seat.reset"), 1) << "the companion's journal has it too";
    const auto words = events("PC-01");
    EXPECT_EQ(words.back(), "script");
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
}

TEST_F(CompanionRoomTest, APcThatAsksMoreOftenThanTheHostIsLookedAtBootsAllTheSame)
{
    use("PC-01", kPc);
    model.slow(30ms);
    ASSERT_TRUE(eventually([&] { return boots(fetch()); }));
    model.slow(0ms);
    EXPECT_EQ(disk("PC-01"), "one");
}

TEST_F(CompanionRoomTest, AnOldSessionIsWaitedForAndNothingIsResetUnderIt)
{
    logIn("PC-01", kPc);
    write("PC-01", "old");
    EXPECT_TRUE(eventually([&] { return says(fetch(), "its session of before is not over yet"); }));
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(boots(fetch()));
    EXPECT_EQ(disk("PC-01"), "old");
    EXPECT_EQ(journalled(*console, "seat.reset"), 0);
    logOut("PC-01");
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(disk("PC-01"), "one");
}

TEST_F(CompanionRoomTest, ASeatInUseByAnotherPcIsNotGivenAway)
{
    logIn("PC-02", "10.0.0.66");
    EXPECT_TRUE(eventually([&] { return says(fetch(kOtherPc), "it is in use by 10.0.0.66"); }));
    EXPECT_EQ(events("PC-02").back(), "waiting");
    logOut("PC-02");
    EXPECT_TRUE(getsScript(kOtherPc));
}

TEST_F(CompanionRoomTest, ANightlySeatBootsWithWhatItWrote)
{
    use("PC-02", kOtherPc);
    EXPECT_TRUE(getsScript(kOtherPc));
    EXPECT_EQ(disk("PC-02"), "old");
    EXPECT_EQ(journalled(*console, "seat.reset"), 0);
}

TEST_F(CompanionRoomTest, AStickOfOneSeatHasItMadeFreshBeforeItLogsIn)
{
    use("PC-01", kPc);
    const Secret secret = room->secret(caller, SeatName("PC-01"))->secret;
    const std::string token = stickToken(SeatName("PC-01"), secret);
    const auto ask = [&](const std::string &shown, const char *seat = "pc-01") {
        boot::HttpRequest request;
        request.path = "/stick";
        request.query = {{"seat", seat}, {"token", shown}};
        request.peer = kPc;
        return room->answerStick(request);
    };
    for (const std::string &wrong : {std::string(), std::string("x"), std::string(32, '0'), token + "0"})
        EXPECT_EQ(ask(wrong).status, 403) << wrong;
    EXPECT_EQ(ask(token, "PC-02").status, 403) << "another seat's stick";
    EXPECT_EQ(ask(token, "PC-09").status, 403) << "nor is told which seats there are";
    EXPECT_EQ(ask(token, "no seat!").status, 400);
    EXPECT_EQ(disk("PC-01"), "old") << "who is no stick resets nothing";
    const std::string first = ask(token).body;
    EXPECT_NE(first.find("set fs-turn wait"), std::string::npos) << first;
    EXPECT_NE(first.find("echo Seat pc-01: its disk is made ready"), std::string::npos) << first;
    EXPECT_TRUE(eventually([&] { return ask(token).body.find("set fs-turn go") != std::string::npos; }));
    EXPECT_EQ(disk("PC-01"), "one");
    EXPECT_EQ(ask(token).body.find(secret.reveal()), std::string::npos);
    logIn("PC-01", kPc);
    EXPECT_TRUE(eventually([&] { return events("PC-01").back() == "firmware login"; }))
        << "known by the stick's asking";
    logOut("PC-01");
    RenewSecret renew;
    renew.name = SeatName("PC-01");
    done(renew);
    EXPECT_EQ(ask(token).status, 403) << "it is a stick of before";
}

TEST_F(CompanionRoomTest, AFixedStickHoldsItsSeatsTargetAndSecretAndNoOthers)
{
    ASSERT_TRUE(room->openBootService("127.0.0.1:0"));
    std::filesystem::create_directories(folder / "ipxe");
    std::ofstream(folder / "ipxe" / "ipxe.lkrn") << "a kernel";
    std::ofstream(folder / "ipxe" / "ipxe.efi") << "looks for autoexec.ipxe";
    const auto bytesOf = [&](const StickSpec &spec) {
        const auto download = room->beginStick(caller, spec, {});
        EXPECT_TRUE(download) << download.error().message;
        std::string bytes;
        while (download) {
            const auto chunk = (*download)->next();
            if (!chunk || chunk->bytes.empty()) break;
            bytes.append(reinterpret_cast<const char *>(chunk->bytes.data()), chunk->bytes.size());
        }
        return bytes;
    };
    const auto secretOf = [&](const char *name) { return room->secret(caller, SeatName(name))->secret.reveal(); };
    StickSpec spec;
    spec.seat = SeatName("PC-01");
    const std::string fixed = bytesOf(spec);
    const Seat seat = *room->seat(SeatName("PC-01"));
    const std::string host = seat.portal.substr(0, seat.portal.find(':'));
    EXPECT_NE(fixed.find("sanhook --drive 0x80 iscsi:" + host + "::3260:0:" + seat.target + " "), std::string::npos)
        << seat.portal << ' ' << seat.target;
    EXPECT_NE(fixed.find("set password " + secretOf("PC-01")), std::string::npos);
    EXPECT_EQ(fixed.find(secretOf("PC-02")), std::string::npos);
    EXPECT_NE(fixed.find("http://10.0.0.1:"), std::string::npos) << "its turn is asked of the companion";
    const std::string any = bytesOf({});
    EXPECT_NE(any.find("http://10.0.0.1:"), std::string::npos);
    for (const char *name : {"PC-01", "PC-02"}) EXPECT_EQ(any.find(secretOf(name)), std::string::npos);
}

TEST_F(CompanionRoomTest, AStickStartsAsWithoutUsWhileTheStorageHostIsAway)
{
    const std::string token = stickToken(SeatName("PC-01"), room->secret(caller, SeatName("PC-01"))->secret);
    EXPECT_TRUE(getsScript()); // its secret is known from now on
    away = true;
    model.cut();
    clock.advance(30s);
    boot::HttpRequest request;
    request.query = {{"seat", "PC-01"}, {"token", token}};
    request.peer = kPc;
    EXPECT_TRUE(
        eventually([&] { return room->answerStick(request).body.find("set fs-turn go") != std::string::npos; }));
}

TEST_F(CompanionRoomTest, ItsFiguresAreThoseOfTheStorageHostsSeats)
{
    const auto address = room->openBootService("127.0.0.1:0");
    ASSERT_TRUE(address) << address.error().message;
    logIn("PC-02", kOtherPc);
    httplib::Client client("http://" + *address);
    client.set_read_timeout(60s);
    const auto page = client.Get("/metrics");
    ASSERT_TRUE(page);
    EXPECT_EQ(page->status, 200) << page->body;
    EXPECT_NE(page->body.find("freshseat_seat_sessions{seat=\"PC-02\"} 1\n"), std::string::npos) << page->body;
    EXPECT_NE(page->body.find("freshseat_seat_sessions{seat=\"PC-01\"} 0\n"), std::string::npos) << page->body;
    EXPECT_EQ(page->body.find("freshseat_seat_bytes_total{"), std::string::npos) << "nobody counts these here";
}

TEST_F(CompanionRoomTest, EachScriptIsForOneBoot)
{
    EXPECT_TRUE(getsScript());
    EXPECT_FALSE(boots(fetch())) << "the next one is another boot";
    EXPECT_TRUE(getsScript());
}

TEST_F(CompanionRoomTest, ATimelineIsMadeOfScriptsAndSessions)
{
    EXPECT_TRUE(getsScript());
    logIn("PC-01", kPc);
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "firmware login"; }));
    EXPECT_EQ(seat("PC-01").state, SeatState::Firmware);
    write("PC-01", "new");
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "running"; }));
    EXPECT_EQ(seat("PC-01").state, SeatState::Running);
    logOut("PC-01");
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "session gone"; }));
    const auto before = events("PC-01");
    close();
    open();
    EXPECT_EQ(events("PC-01"), before) << "it is kept over a restart";
}

TEST_F(CompanionRoomTest, ASessionFromAnotherAddressThanTheScriptsIsSaid)
{
    const auto warned = [this] {
        const auto warnings = seat("PC-01").warnings;
        const auto found = std::find_if(warnings.begin(), warnings.end(),
                                        [](const Warning &warning) { return warning.id == "other-address"; });
        return found == warnings.end() ? std::string() : found->text;
    };
    logIn("PC-01", "10.0.0.66");
    ASSERT_TRUE(eventually([&] { return seat("PC-01").sessions.size() == 1; }));
    EXPECT_EQ(warned(), "") << "nobody was given a script: any address is as good";
    logOut("PC-01");
    EXPECT_TRUE(getsScript());
    logIn("PC-01", kPc);
    ASSERT_TRUE(eventually([&] { return events("PC-01").back() == "firmware login"; }));
    EXPECT_EQ(warned(), "");
    logOut("PC-01");
    logIn("PC-01", "10.0.0.66");
    EXPECT_TRUE(
        eventually([&] { return warned() == "a session comes from 10.0.0.66, but its boot script went to 10.0.0.7"; }));
    logOut("PC-01");
    ASSERT_TRUE(eventually([&] { return seat("PC-01").sessions.empty() && warned().empty(); }));
    clock.advance(150s);
    ASSERT_TRUE(eventually([&] { return !says(fetch(kOtherPc), "the storage host does not answer"); }));
    logIn("PC-01", "10.0.0.66");
    ASSERT_TRUE(eventually([&] { return seat("PC-01").sessions.size() == 1; }));
    EXPECT_EQ(warned(), "") << "another boot, which asked for no script";
}

TEST_F(CompanionRoomTest, AStorageHostThatIsAwayLetsPcsWaitAndLosesNothing)
{
    EXPECT_TRUE(getsScript());
    use("PC-01", kPc);
    away = true;
    model.cut();
    clock.advance(30s);
    EXPECT_TRUE(eventually([&] { return says(fetch(), "waiting, the storage host does not answer"); }));
    EXPECT_FALSE(room->seats());
    EXPECT_EQ(room->seats().error().code, ErrorCode::Unreachable);
    EXPECT_TRUE(room->journal({{}, 0, 10})) << "what the companion knows itself";
    EXPECT_TRUE(room->schedules());
    close();
    open(); // also a companion that starts meanwhile
    EXPECT_TRUE(says(fetch(), "waiting, the storage host does not answer"));
    model.mend();
    away = false;
    clock.advance(4min); // the lock of the connection that broke is stale
    console = connect("console");
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(disk("PC-01"), "one");
}

TEST_F(CompanionRoomTest, SecretsAreAskedForOnceAndAgainWhenTheyAreNew)
{
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(journalled(*console, "seat.secret"), 1);
    EXPECT_EQ(journalled(*room, "seat.secret"), 0) << "nobody looked at it";
    close();
    open();
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(journalled(*console, "seat.secret"), 1);
    ASSERT_TRUE(console->perform(caller, RenewSecret{SeatName("PC-01")}, {}));
    const std::string secret = console->secret(caller, SeatName("PC-01"))->secret.reveal();
    std::string script;
    ASSERT_TRUE(eventually([&] { return boots(script = fetch()); }));
    EXPECT_NE(script.find(secret), std::string::npos) << "also when another console renewed it";
}

AddSchedule nightly()
{
    AddSchedule add;
    add.spec.at = TimeOfDay{4 * 60};
    add.spec.days = *parseWeekdays("daily");
    add.spec.seats.all = true;
    return add;
}

TEST_F(CompanionRoomTest, TheScheduleRunsByItselfAndOutlivesARestart)
{
    use("PC-02", kOtherPc);
    done(nightly());
    close();
    open();
    ASSERT_EQ(room->schedules()->size(), 1U);
    EXPECT_EQ(room->schedules()->front().runsOn, "side");
    const TimePoint next = *room->schedules()->front().nextRun;
    clock.advance(std::chrono::duration_cast<std::chrono::seconds>(next - clock.now()) + 1s);
    ASSERT_TRUE(eventually([&] {
        room->stepSchedule(pool);
        return disk("PC-02") == "one";
    }));
    ASSERT_TRUE(eventually([&] { return room->schedules()->front().lastResult == "2 done"; }));
    EXPECT_TRUE(eventually([&] { return journalled(*room, "schedule.run") == 1; }));
    EXPECT_GE(journalled(*console, "seat.reset"), 1);
}

TEST_F(CompanionRoomTest, ASeatThatTheScheduleGaveUpOnIsFreshAtItsNextBoot)
{
    logIn("PC-02", kOtherPc);
    write("PC-02", "old");
    AddSchedule add = nightly();
    add.spec.seats = {};
    add.spec.seats.names.emplace_back("PC-02");
    done(add);
    const TimePoint next = *room->schedules()->front().nextRun;
    clock.advance(std::chrono::duration_cast<std::chrono::seconds>(next - clock.now()) + 1s);
    const auto hasWarning = [&] {
        room->stepSchedule(pool);
        const auto warnings = seat("PC-02").warnings;
        return std::any_of(warnings.begin(), warnings.end(),
                           [](const Warning &warning) { return warning.id == "fresh-at-boot"; });
    };
    ASSERT_TRUE(eventually(hasWarning));
    EXPECT_EQ(disk("PC-02"), "old");
    close();
    open();
    logOut("PC-02");
    EXPECT_TRUE(getsScript(kOtherPc));
    EXPECT_EQ(disk("PC-02"), "one");
    const auto warnings = seat("PC-02").warnings;
    EXPECT_TRUE(std::none_of(warnings.begin(), warnings.end(),
                             [](const Warning &warning) { return warning.id == "fresh-at-boot"; }));
}

TEST_F(CompanionRoomTest, TheScheduleFollowsASeatThatAnotherConsoleRenamed)
{
    AddSchedule add = nightly();
    add.spec.seats = {};
    add.spec.seats.names.emplace_back("PC-02");
    done(add);
    ASSERT_TRUE(console->perform(caller, SetSeat{SeatName("PC-02"), {{"name", "VIP"}}}, {}));
    ASSERT_TRUE(eventually([&] { return room->schedules()->front().spec.seats.names.front() == SeatName("VIP"); }));
    EXPECT_TRUE(getsScript(kOtherPc));
}

TEST_F(CompanionRoomTest, AnUpdateIsNotThrownAwayByABoot)
{
    done(BeginUpdate{MasterName("base"), SeatName("PC-01")});
    logIn("PC-01", kPc);
    write("PC-01", "upd");
    logOut("PC-01");
    EXPECT_TRUE(getsScript());
    EXPECT_EQ(disk("PC-01"), "upd");
}

/// Exactly one resets the seats at night.
TEST_F(CompanionRoomTest, TheStorageHostsOwnScheduleIsNotDoubled)
{
    AddSchedule nightly;
    nightly.spec.at = TimeOfDay{4 * 60};
    nightly.spec.seats.all = true;
    const auto warned = [&] {
        const auto status = room->status();
        EXPECT_TRUE(status);
        return status && std::any_of(status->warnings.begin(), status->warnings.end(),
                                     [](const Warning &one) { return one.id == "two-schedules"; });
    };
    ASSERT_TRUE(console->perform(caller, nightly, {}));
    const auto refused = room->perform(caller, nightly, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    EXPECT_NE(refused.error().message.find("1 (reset all seats daily at 04:00)"), std::string::npos)
        << refused.error().message;
    EXPECT_EQ(room->preview(nightly).error(), refused.error());
    EXPECT_TRUE(room->schedules()->empty());
    AddSchedule morning = nightly; // what the storage host cannot do
    morning.spec.at = TimeOfDay{8 * 60};
    morning.spec.action = ScheduleAction::Wake;
    done(morning);
    EXPECT_FALSE(warned());
    // The other way round: it is added past the companion.
    ASSERT_TRUE(console->perform(caller, RemoveSchedule{1}, {}));
    done(nightly);
    const ScheduleId own = room->schedules()->back().id;
    ASSERT_TRUE(console->perform(caller, nightly, {}));
    EXPECT_TRUE(eventually(warned));
    // Switched off it does no harm, and is not switched on again.
    done(EnableSchedule{own, false});
    EXPECT_FALSE(warned());
    EXPECT_EQ(room->perform(caller, EnableSchedule{own, true}, {}).error().code, ErrorCode::InUse);
}

} // namespace
} // namespace freshseat::companion
