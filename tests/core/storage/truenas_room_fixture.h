// SPDX-License-Identifier: GPL-3.0-or-later
// A room on a TrueNasServer: the API, or midclt over SSH; with its cable in the test's hand.
#pragma once
#include "core/remote/ssh_commands.h"
#include "core/storage/zfs/zfs_backend.h"
#include "core/truenas/truenas_host.h"
#include "tests/support/ahead_clock.h"
#include "tests/support/nas_environment.h"
#include "tests/support/sshd.h"
#include "tests/support/truenas_server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace freshseat::zfsroom {

using test::AheadClock;
using test::TrueNasServer;
using test::TrueNasVersion;

inline constexpr std::uint64_t kSize = 1U << 20;
inline constexpr const char *kRoot = "tank/cafe/room";
inline const Caller kCaller{"test"};
inline const MasterName kBase("base");

class TrueNasRoom : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_known = ::testing::TempDir() + "/truenas_known_" + std::to_string(::getpid());
        std::filesystem::remove(m_known);
    }
    void TearDown() override
    {
        m_console.reset();
        std::filesystem::remove(m_known);
    }

    [[nodiscard]] truenas::TrueNasOptions options() const
    {
        truenas::TrueNasOptions nas;
        nas.host = "127.0.0.1";
        nas.port = m_server->port();
        nas.root = kRoot;
        nas.user = "freshseat";
        nas.secret = Secret(TrueNasServer::key());
        nas.knownCertificates = m_known;
        nas.acceptCertificate = m_server->fingerprint();
        return nas;
    }
    Result<truenas::TrueNasHost> overSsh()
    {
        remote::SshOptions ssh;
        ssh.identity = m_sshd->identity();
        ssh.knownHosts = m_sshd->knownHosts();
        auto commands = remote::connectCommands({test::Sshd::user(), "127.0.0.1", m_sshd->port()}, ssh);
        if (!commands) return failure(commands);
        return truenas::trueNasOverCommands(std::move(*commands), {"127.0.0.1", kRoot});
    }
    std::unique_ptr<ZfsBackend> console(const char *name = "console")
    {
        auto host = m_sshd ? overSsh() : truenas::connectTrueNas(options());
        if (!host) {
            ADD_FAILURE() << host.error().message;
            return nullptr;
        }
        RoomOptions room;
        room.root = kRoot;
        room.clientName = name;
        room.forceHold = std::chrono::seconds(0);
        room.lockWait = std::chrono::milliseconds(300);
        room.authority = host->authority;
        return std::make_unique<ZfsBackend>(
            "truenas", name,
            RoomHosts{std::move(host->zfs), std::move(host->iscsi), std::move(host->rehearse), std::move(host->night)},
            room, &m_clock);
    }
    /// Why there is no connection.
    static Error refused(const truenas::TrueNasOptions &nas)
    {
        const auto host = truenas::connectTrueNas(nas);
        EXPECT_FALSE(host);
        return host ? Error() : host.error();
    }
    /// A room with the master "base" (its disk begins with "one") and the seats PC-1 and PC-2.
    void furnish(TrueNasVersion version = TrueNasVersion::V2510)
    {
        m_console.reset();
        m_server = std::make_unique<TrueNasServer>(version);
        m_server->setNodeDelay(std::chrono::milliseconds(5));
        m_sshd.reset();
        if (m_ssh) {
            m_sshd = std::make_unique<test::Sshd>(test::nasEnvironment(m_server->door()));
            m_server->setCutter([this] { m_sshd->dropConnections(); });
        }
        m_console = console();
        ASSERT_NE(m_console, nullptr);
        import("base", "one");
        add("PC-1", 1);
        add("PC-2", 2);
        m_target = m_server->iqn("pc-1");
    }
    static ImportSpec importOf(const std::string &name)
    {
        ImportSpec spec;
        spec.name = MasterName(name);
        spec.fileName = name + ".raw";
        spec.format = ImageFormat::Raw;
        spec.fileSize = kSize;
        return spec;
    }
    void import(const std::string &name, const std::string &beginning)
    {
        const ImportSpec spec = importOf(name);
        auto upload = m_console->beginImport(kCaller, spec);
        ASSERT_TRUE(upload) << upload.error().message;
        const std::string bytes = beginning + std::string(4096 - beginning.size(), '.');
        ASSERT_TRUE((*upload)->write(0, std::as_bytes(std::span(bytes))));
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
        for (const ItemOutcome &item : *result) ASSERT_EQ(item.outcome, Outcome::Done) << item.name << item.message;
    }
    static ResetSeats resetOf(const char *seat)
    {
        ResetSeats reset;
        reset.seats.names.emplace_back(seat);
        return reset;
    }
    void writeOn(const std::string &target, const std::string &text, int lun = 0)
    {
        const auto seats = m_console->seats();
        ASSERT_TRUE(seats);
        for (const Seat &seat : *seats) {
            if (seat.target != target) continue;
            ASSERT_TRUE(m_server->logIn(target, seat.initiator, "192.0.2.9"));
            ASSERT_TRUE(m_server->write(target, 0, text, lun));
            m_server->logOut(target);
        }
    }
    Seat seat(const char *name)
    {
        const auto found = m_console->seat(SeatName(name));
        EXPECT_TRUE(found) << name;
        return found.value_or(Seat());
    }
    /// Everything that is on the NAS.
    std::string everything()
    {
        std::string text = m_server->allProperties();
        for (const std::string &name : m_server->datasets()) text += name + "\n";
        for (const char *table : {"portal", "initiator", "auth", "target", "extent", "targetextent", "cronjob"})
            text += m_server->rows(table);
        return text;
    }
    void rehearsed(const Action &action)
    {
        rehearsed(action, std::string(actionName(action)), [&] { done(action); });
    }
    /// The methods that a dry run lists; it changes nothing. Then it is done, by the same methods.
    void rehearsed(const Undertaking &undertaking, const std::string &what, const std::function<void()> &doIt)
    {
        const std::string before = everything();
        const auto calls = m_console->hostCalls(kCaller, undertaking);
        ASSERT_TRUE(calls) << what << calls.error().message;
        EXPECT_EQ(everything(), before) << what;
        std::vector<std::string> foretold;
        for (const HostCall &call : *calls) {
            if (call.words.empty()) foretold.push_back(call.method);
        }
        m_server->clearCalls();
        doIt();
        std::vector<std::string> made;
        for (const std::string &method : m_server->calls()) {
            const bool asks = method.ends_with(".query") || method.ends_with(".sessions") ||
                              method.ends_with(".config") || method.starts_with("core.") ||
                              method.starts_with("auth.") || method.starts_with("system.");
            if (!asks) made.push_back(method);
        }
        EXPECT_EQ(foretold, made) << what;
        EXPECT_GT(made.size(), 2U) << what << " takes the lock, at least";
    }
    /// The next console, when the lock of the one that was lost is stale.
    void reconnect()
    {
        m_clock.advance(std::chrono::minutes(4));
        m_console = console("next");
        ASSERT_NE(m_console, nullptr);
        done(SetSeat{SeatName("PC-2"), {{"place", "1,1"}}});
    }
    /// Volumes below masters/ and seats/.
    std::size_t volumes()
    {
        std::size_t count = 0;
        for (const std::string &name : m_server->datasets()) {
            const bool whole = name.find('@') == std::string::npos;
            if (whole && name.starts_with("tank/cafe/room/") && name.find_last_of("gu") == name.rfind('/') + 1) ++count;
        }
        return count;
    }
    /// Does `action` with the connection cut at every call that changes something, before it and after it took effect.
    /// How often it could be cut.
    int cutEverywhere(const std::function<void()> &prepare, const Action &action,
                      const std::function<void(const std::string &when)> &check)
    {
        m_server->setLoginLimit(1000);
        for (int step = 0; step < 200; ++step) {
            for (const bool after : {false, true}) {
                if (!after && m_cutAfterAlone && step > 0) continue;
                prepare();
                if (::testing::Test::HasFatalFailure()) return 0;
                m_server->cutBefore({step, after, true});
                const auto result = m_console->perform(kCaller, action, {});
                m_server->mend();
                const std::string when =
                    " (cut " + std::string(after ? "after" : "before") + " step " + std::to_string(step) + ")";
                if (result && m_console->status()) return step; // there was no such step
                reconnect();
                if (::testing::Test::HasFatalFailure()) return 0;
                check(when);
                if (::testing::Test::HasFatalFailure()) return 0;
            }
        }
        return 200;
    }

    void cutResets(TrueNasVersion version)
    {
        furnish(version);
        const std::string serial = m_server->serialOf(m_target);
        const auto check = [&](const std::string &when) {
            const Seat shown = seat("PC-1");
            const std::string disk = m_server->read(m_target, 0, 3);
            EXPECT_EQ(disk, shown.dirtyBytes == 0 ? "one" : "own") << when;
            EXPECT_EQ(m_server->serialOf(m_target), serial) << when;
            EXPECT_TRUE(m_server->logIn(m_target, shown.initiator, "h")) << "and its PC boots" << when;
            m_server->logOut(m_target);
            EXPECT_LE(volumes(), 4U) << when; // the master, two seats, one that is kept
        };
        EXPECT_GE(cutEverywhere([this] { writeOn(m_target, "own"); }, resetOf("PC-1"), check), 7);
    }

    void cutRenames(TrueNasVersion version)
    {
        furnish(version);
        const std::string naa = m_server->naaOf(m_target);
        bool first = true; // its name now
        SetSeat rename{SeatName("PC-1"), {{"name", "PC-9"}}};
        const auto prepare = [&] {
            if (!first) done(SetSeat{SeatName("PC-9"), {{"name", "PC-1"}}});
            first = true;
        };
        const int steps = cutEverywhere(prepare, rename, [&](const std::string &when) {
            const auto seats = m_console->seats();
            ASSERT_TRUE(seats) << when;
            first =
                std::any_of(seats->begin(), seats->end(), [](const Seat &one) { return one.name == SeatName("PC-1"); });
            const Seat now = seat(first ? "PC-1" : "PC-9");
            EXPECT_EQ(m_server->naaOf(now.target), naa) << when;
            EXPECT_EQ(m_server->read(now.target, 0, 3), "one") << when;
            EXPECT_TRUE(m_server->logIn(now.target, now.initiator, "h")) << when;
            m_server->logOut(now.target);
        });
        EXPECT_GE(steps, 6);
    }

    void cutPublishes(TrueNasVersion version)
    {
        furnish(version);
        int newest = 1;
        bool open = false;
        const auto text = [](int number) { return std::to_string(1000 + number); };
        const auto prepare = [&] {
            if (!open) done(BeginUpdate{kBase, SeatName("PC-1")});
            writeOn(m_target, text(newest + 1));
        };
        const PublishUpdate publish{kBase, "next", RollOut::None, {}};
        const int steps = cutEverywhere(prepare, publish, [&](const std::string &when) {
            const auto snapshots = m_console->snapshots(kBase);
            ASSERT_TRUE(snapshots) << when;
            const bool published = static_cast<int>(snapshots->size()) > newest;
            open = m_console->masters()->at(0).update.has_value();
            EXPECT_EQ(open, !published) << when;
            if (published) {
                ++newest;
                done(SetSeat{SeatName("PC-1"), {{"snapshot", std::to_string(snapshots->back().number)}}});
            }
            EXPECT_EQ(m_server->read(m_target, 0, 4), text(published ? newest : newest + 1)) << when;
            EXPECT_EQ(m_server->read(m_server->iqn("pc-2"), 0, 3), "one") << when;
        });
        EXPECT_GE(steps, 7);
    }

    AheadClock m_clock;
    std::string m_known;
    std::unique_ptr<TrueNasServer> m_server;
    bool m_ssh = false; ///< furnish() by midclt over SSH
    /// What a cut before a call leaves on the NAS is what one after the call before it leaves.
    bool m_cutAfterAlone = false;
    std::unique_ptr<test::Sshd> m_sshd;
    std::unique_ptr<ZfsBackend> m_console;
    std::string m_target;
};

} // namespace freshseat::zfsroom
