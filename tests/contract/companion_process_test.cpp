// SPDX-License-Identifier: GPL-3.0-or-later
// A real freshseatd --companion on the demo room: what a client sees over its control socket, what a PC gets by HTTP,
// what is there after a restart.
#include "app/common/connect.h"
#include "core/base/text.h"
#include "core/model/rules.h"
#include "tests/support/daemon_process.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <httplib.h>
#include <thread>

namespace freshseat::test {
namespace {

class CompanionProcess : public ::testing::Test
{
protected:
    CompanionProcess()
        : m_folder(std::filesystem::temp_directory_path() / ("fs-" + randomId().substr(0, 12)))
    {}
    ~CompanionProcess() override
    {
        m_room.reset();
        m_daemon.reset();
        std::filesystem::remove_all(m_folder);
    }
    void start()
    {
        m_daemon = std::make_unique<DaemonProcess>(
            FRESHSEATD,
            std::vector<std::string>{"--companion", "demo:", "--state", m_folder.string(), "--http", "127.0.0.1:0"});
        const std::string line = m_daemon->waitUntilListening();
        ASSERT_FALSE(line.empty()) << m_daemon->errors();
        EXPECT_EQ(line.find("iscsi="), std::string::npos) << line;
        auto room = common::connectRoom(*common::parseConnectionUrl("local:" + m_daemon->control()), {});
        ASSERT_TRUE(room) << room.error().message;
        m_room = std::move(*room);
    }
    void stop()
    {
        m_room.reset();
        m_daemon->signal(SIGTERM);
        EXPECT_EQ(m_daemon->wait(), 0) << m_daemon->errors();
    }
    std::string fetch(const std::string &mac)
    {
        httplib::Client client("http://" + m_daemon->http());
        const auto answer = client.Get("/boot?mac=" + mac);
        return answer && answer->status == 200 ? answer->body : std::string();
    }
    /// A seat of policy `boot` whose PC got its script. In the demo room people come and go.
    std::optional<Seat> bootOne()
    {
        for (int round = 0; round < 60; ++round) {
            const auto seats = m_room->seats();
            if (!seats) return std::nullopt;
            for (const Seat &seat : *seats) {
                if (seat.policy != ResetPolicy::Boot || isInUse(seat)) continue;
                const std::string script = fetch(seat.mac);
                if (script.find("sanboot") == std::string::npos) continue;
                EXPECT_NE(script.find(":" + seat.target), std::string::npos) << script;
                EXPECT_NE(script.find("set initiator-iqn " + seat.initiator), std::string::npos);
                return seat;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
        }
        return std::nullopt;
    }

    std::filesystem::path m_folder;
    std::unique_ptr<DaemonProcess> m_daemon;
    std::unique_ptr<StorageBackend> m_room;
    const Caller m_caller{"test"};
};

TEST_F(CompanionProcess, ServesTheRoomOfAnother)
{
    start();
    if (HasFatalFailure()) return;
    EXPECT_EQ(m_room->status()->backend, "demo");
    const auto booted = bootOne();
    ASSERT_TRUE(booted);
    const auto entries = m_room->journal({booted->name, 0, 1000});
    ASSERT_TRUE(entries);
    EXPECT_TRUE(std::any_of(entries->begin(), entries->end(), [](const JournalEntry &entry) {
        return entry.action == "seat.reset" && entry.who.starts_with("boot (companion");
    })) << "the storage host reset it";
    AddSchedule nightly;
    nightly.spec.at = TimeOfDay{4 * 60};
    nightly.spec.days = *parseWeekdays("daily");
    nightly.spec.seats.all = true;
    ASSERT_TRUE(m_room->perform(m_caller, nightly, {}));
    EXPECT_TRUE(m_room->bootNetwork()->url.starts_with("http://"));
    EXPECT_TRUE(m_room->perform(m_caller, SetAdoption{true, {}}, {}));
    stop();

    start();
    if (HasFatalFailure()) return;
    EXPECT_EQ(m_room->schedules()->size(), 1U);
    EXPECT_TRUE(m_room->bootNetwork()->adopting);
    const auto timeline = m_room->seat(booted->name)->timeline;
    EXPECT_TRUE(std::any_of(timeline.begin(), timeline.end(),
                            [](const TimelineEvent &event) { return event.event == "script"; }));
    const auto ran = m_room->perform(m_caller, RunSchedule{m_room->schedules()->front().id}, {});
    ASSERT_TRUE(ran) << ran.error().message;
    EXPECT_FALSE(ran->empty());
    stop();
}

TEST_F(CompanionProcess, AStateDirectoryWithARoomOfItsOwnIsLeftAlone)
{
    {
        DaemonProcess helper(FRESHSEATD,
                             {"--state", m_folder.string(), "--iscsi", "127.0.0.1:0", "--http", "127.0.0.1:0"});
        ASSERT_FALSE(helper.waitUntilListening().empty()) << helper.errors();
        auto room = common::connectRoom(*common::parseConnectionUrl("local:" + helper.control()), {});
        ASSERT_TRUE(room) << room.error().message;
        ImportSpec spec;
        spec.name = MasterName("win");
        spec.fileName = "win.img";
        spec.format = ImageFormat::Raw;
        spec.fileSize = 1U << 20;
        auto upload = (*room)->beginImport(m_caller, spec);
        ASSERT_TRUE(upload) << upload.error().message;
        ASSERT_TRUE((*upload)->finish({}));
        helper.signal(SIGTERM);
        helper.wait();
    }
    DaemonProcess companion(FRESHSEATD, {"--companion", "demo:", "--state", m_folder.string()});
    EXPECT_TRUE(companion.waitUntilListening().empty());
    EXPECT_EQ(companion.wait(), 2);
    EXPECT_NE(companion.errors().find("holds a room with disks of its own"), std::string::npos) << companion.errors();
}

} // namespace
} // namespace freshseat::test
