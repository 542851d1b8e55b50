// SPDX-License-Identifier: GPL-3.0-or-later
// A companion before a room on a machine with ZFS in memory.
#pragma once
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
#include <map>
#include <mutex>
#include <thread>

namespace freshseat::companion {

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

inline constexpr const char *kPc = "10.0.0.7";
inline constexpr const char *kOtherPc = "10.0.0.8";

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

} // namespace freshseat::companion
