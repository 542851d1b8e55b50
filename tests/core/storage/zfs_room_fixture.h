// SPDX-License-Identifier: GPL-3.0-or-later
// A room over ZfsModel, whose connection breaks where a test wants it to.
#pragma once
#include "core/base/text.h"
#include "core/storage/zfs/seat_disks.h"
#include "core/storage/zfs/zfs_backend.h"
#include "core/zfs/lio.h"
#include "core/zfs/rehearsal.h"
#include "core/zfs/zfs_commands.h"
#include "tests/support/ahead_clock.h"
#include "tests/support/zfs_model.h"

#include <gtest/gtest.h>

namespace freshseat::zfsroom {

using test::AheadClock;

inline constexpr std::uint64_t kSize = 1U << 20;
inline const Caller kCaller{"test"};
inline const MasterName kBase("base");
inline const std::string kTarget = "iqn.2026-11.org.freshseat:pc-1";

inline std::string textOf(const Result<std::vector<ItemOutcome>> &result)
{
    if (!result) return "error: " + result.error().message;
    std::string text;
    for (const ItemOutcome &item : *result) text += item.name + " " + item.message + "; ";
    return text;
}

inline std::vector<std::string> commandsOf(const std::vector<HostCall> &calls)
{
    std::vector<std::string> lines;
    for (const HostCall &call : calls)
        lines.push_back("\n" + join(call.words, " ") + " < " + call.input.substr(0, call.input.find("\n")));
    return lines;
}

class ZfsRoom : public ::testing::Test
{
protected:
    std::unique_ptr<ZfsBackend> console(const char *name = "console")
    {
        RoomOptions options;
        options.root = "tank/cafe/room";
        options.clientName = name;
        options.forceHold = m_forceHold;
        options.lockWait = std::chrono::milliseconds(300);
        RoomHosts hosts = m_model->connect();
        hosts.rehearse = [real = hosts.zfs.get(), targets = hosts.iscsi.get()](const std::string &root) {
            const auto written = std::make_shared<zfs::WrittenCommands>();
            const std::vector<std::string> before{"sudo", "-n"};
            return zfs::rehearsalOver(
                {*real, *targets, root},
                {zfs::zfsOverCommands(written, before), zfs::lioOverCommands(written, before, "192.0.2.1")}, written);
        };
        return std::make_unique<ZfsBackend>("zfs", name, std::move(hosts), options, &m_clock);
    }
    /// A room with the master "base" (its disk begins with "one") and the seats PC-1 and PC-2.
    void furnish()
    {
        m_console.reset(); // before the machine it is connected to
        m_model = std::make_unique<test::ZfsModel>();
        m_console = console();
        import("base", "one");
        add("PC-1", 1);
        add("PC-2", 2);
    }
    void import(const std::string &name, const std::string &beginning)
    {
        ImportSpec spec;
        spec.name = MasterName(name);
        spec.fileName = name + ".raw";
        spec.format = ImageFormat::Raw;
        spec.fileSize = kSize;
        auto upload = m_console->beginImport(kCaller, spec);
        ASSERT_TRUE(upload) << upload.error().message;
        ASSERT_TRUE((*upload)->write(0, std::as_bytes(std::span(beginning))));
        const auto master = (*upload)->finish({});
        ASSERT_TRUE(master) << master.error().message;
    }
    void add(const std::string &name, int number)
    {
        AddSeat seat;
        seat.name = SeatName(name);
        seat.mac = "02:00:00:00:00:0" + std::to_string(number);
        seat.master = kBase;
        seat.policy = ResetPolicy::Nightly;
        done(seat);
    }
    void done(const Action &action)
    {
        const auto result = m_console->perform(kCaller, action, {});
        ASSERT_TRUE(result) << result.error().message;
        ASSERT_EQ(exitCodeOf(*result), 0) << textOf(result);
    }
    static ResetSeats resetOf(const char *seat, bool force = false)
    {
        ResetSeats reset;
        reset.seats.names.emplace_back(seat);
        reset.force = force;
        return reset;
    }
    void writeOn(const std::string &target, const std::string &text, int lun = 0)
    {
        ASSERT_TRUE(
            m_model->logIn(target, "iqn.2026-11.org.freshseat:pc." + target.substr(target.rfind(':') + 1), "h"));
        ASSERT_TRUE(m_model->write(target, 0, text, lun));
        m_model->logOut(target);
    }
    Seat seat(const char *name)
    {
        const auto found = m_console->seat(SeatName(name));
        EXPECT_TRUE(found) << name;
        return found.value_or(Seat());
    }
    /// The next console finds everything as the records say, and nothing that nobody has.
    void expectWhole(const std::string &when)
    {
        m_clock.advance(std::chrono::minutes(4)); // the lock of the lost console is stale
        m_console = console("next");
        done(SetSeat{SeatName("PC-2"), {{"place", "1,1"}}});
        auto parts = m_model->connect();
        const auto state = readNow(parts);
        std::vector<std::string> known{"tank", "tank/cafe"};
        for (const SeatEntry &one : state.seats) {
            const zfs::Export *shown = state.exported(one.seat.target);
            ASSERT_NE(shown, nullptr) << when;
            EXPECT_EQ(SeatDisks::volumesOf(*shown), state.volumesToShow(one)) << when;
            EXPECT_TRUE(shown->open) << when;
            for (const std::string &volume : volumesIn(one.record)) known.push_back(one.dataset + "/" + volume);
        }
        for (const MasterEntry &master : state.masters) {
            if (master.record.update) known.push_back(master.updateDataset());
            for (const Version &version : master.versions) known.emplace_back(Layout::volumeOf(version.dataset));
        }
        for (const zfs::Dataset &dataset : state.datasets) {
            if (dataset.kind != zfs::DatasetKind::Volume) continue;
            EXPECT_NE(std::find(known.begin(), known.end(), dataset.name), known.end()) << dataset.name << when;
        }
    }
    RoomState readNow(const RoomHosts &hosts)
    {
        RoomOptions options;
        options.root = "tank/cafe/room";
        const Layout layout(options.root);
        const FirstSeen seen = [this](const zfs::HostSession &) { return m_clock.now(); };
        const auto state = lookAt({*hosts.zfs, *hosts.iscsi, m_clock, layout, options, seen});
        EXPECT_TRUE(state);
        return state.value_or(RoomState());
    }
    /// Does `action` with the connection cut at every step, once before it and once after it took effect. How often it
    /// could be cut.
    int cutEverywhere(const std::function<void()> &prepare, const Action &action,
                      const std::function<void(const std::string &when)> &check)
    {
        for (int step = 0; step < 100; ++step) {
            for (const bool after : {false, true}) {
                furnish();
                prepare();
                if (::testing::Test::HasFatalFailure()) return 0;
                m_model->cutAfter(step, after);
                const auto result = m_console->perform(kCaller, action, {});
                m_model->mend();
                const std::string when =
                    " (cut " + std::string(after ? "after" : "before") + " step " + std::to_string(step) + ")";
                if (result && m_console->status()) return step; // there was no such step
                expectWhole(when);
                check(when);
                if (::testing::Test::HasFatalFailure()) return 0;
            }
        }
        return 100;
    }

    /// A dry run changes nothing and lists one command for each change that is then made.
    void rehearsed(const Action &action)
    {
        const std::string what(actionName(action));
        const int before = m_model->changes();
        const std::string properties = m_model->allProperties();
        const auto calls = m_console->hostCalls(kCaller, action);
        ASSERT_TRUE(calls) << what << calls.error().message;
        EXPECT_EQ(m_model->changes(), before) << what;
        EXPECT_EQ(m_model->allProperties(), properties) << what;
        done(action);
        EXPECT_EQ(static_cast<std::size_t>(m_model->changes() - before), calls->size())
            << what << ::testing::PrintToString(commandsOf(*calls));
    }

    AheadClock m_clock;
    std::chrono::seconds m_forceHold{0};
    std::unique_ptr<test::ZfsModel> m_model;
    std::unique_ptr<ZfsBackend> m_console;
};

} // namespace freshseat::zfsroom
