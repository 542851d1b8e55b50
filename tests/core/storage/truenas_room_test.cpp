// SPDX-License-Identifier: GPL-3.0-or-later
// A room on a TrueNAS when things go wrong: the connection breaks at every call, certificates, keys and roles that are
// not right, a full pool, a busy clone, two consoles, a session that is over; and what secrets must never show in.
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
#include <fstream>
#include <future>

namespace freshseat::zfsroom {
namespace {

using test::AheadClock;
using test::TrueNasServer;
using test::TrueNasVersion;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::uint64_t kSize = 1U << 20;
const Caller kCaller{"test"};
const MasterName kBase("base");

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
        return truenas::trueNasOverCommands(std::move(*commands), "127.0.0.1");
    }
    std::unique_ptr<ZfsBackend> console(const char *name = "console")
    {
        auto host = m_sshd ? overSsh() : truenas::connectTrueNas(options());
        if (!host) {
            ADD_FAILURE() << host.error().message;
            return nullptr;
        }
        RoomOptions room;
        room.root = "tank/cafe/room";
        room.clientName = name;
        room.forceHold = std::chrono::seconds(0);
        room.lockWait = std::chrono::milliseconds(300);
        room.authority = host->authority;
        return std::make_unique<ZfsBackend>(
            "truenas", name, RoomHosts{std::move(host->zfs), std::move(host->iscsi), std::move(host->rehearse)}, room,
            &m_clock);
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
    void import(const std::string &name, const std::string &beginning)
    {
        ImportSpec spec;
        spec.name = MasterName(name);
        spec.fileName = name + ".raw";
        spec.format = ImageFormat::Raw;
        spec.fileSize = kSize;
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
    void writeOn(const std::string &target, const std::string &text)
    {
        const auto seats = m_console->seats();
        ASSERT_TRUE(seats);
        for (const Seat &seat : *seats) {
            if (seat.target != target) continue;
            ASSERT_TRUE(m_server->logIn(target, seat.initiator, "192.0.2.9"));
            ASSERT_TRUE(m_server->write(target, 0, text));
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
        for (const char *table : {"portal", "initiator", "auth", "target", "extent", "targetextent"})
            text += m_server->rows(table);
        return text;
    }
    /// The methods that a dry run of `action` lists; it changes nothing. Then it is done, by the same methods.
    void rehearsed(const Action &action)
    {
        const std::string what(actionName(action));
        const std::string before = everything();
        const auto calls = m_console->hostCalls(kCaller, action);
        ASSERT_TRUE(calls) << what << calls.error().message;
        EXPECT_EQ(everything(), before) << what;
        std::vector<std::string> foretold;
        for (const HostCall &call : *calls) foretold.push_back(call.method);
        m_server->clearCalls();
        done(action);
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
    void rehearseAll(TrueNasVersion version)
    {
        furnish(version);
        writeOn(m_target, "own");
        rehearsed(resetOf("PC-1")); // a new clone
        writeOn(m_target, "own");
        rehearsed(SetSeat{SeatName("PC-1"), {{"policy", "boot"}}});
        rehearsed(resetOf("PC-1")); // a rollback
        rehearsed(BeginUpdate{kBase, SeatName("PC-1")});
        writeOn(m_target, "new");
        rehearsed(PublishUpdate{kBase, "second", RollOut::None, {}});
        rehearsed(SetSeat{SeatName("PC-1"), {{"snapshot", "2"}}});
        rehearsed(SetSeat{SeatName("PC-1"), {{"auth", "mutual"}}});
        rehearsed(RenewSecret{SeatName("PC-2")});
        AddSeat more;
        more.name = SeatName("PC-3");
        more.mac = "02:00:00:00:00:03";
        more.master = kBase;
        rehearsed(more);
        rehearsed(SetCurrent{kBase, 2, RollOut::None});
        rehearsed(SetSeat{SeatName("PC-2"), {{"snapshot", "2"}}});
        rehearsed(SetSeat{SeatName("PC-3"), {{"snapshot", "2"}}});
        RemoveSeats gone;
        gone.seats.names = {SeatName("PC-3")};
        rehearsed(gone);
        m_clock.advance(std::chrono::hours(30)); // what was kept goes
        rehearsed(DropSnapshot{kBase, 1});
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

    AheadClock m_clock;
    std::string m_known;
    std::unique_ptr<TrueNasServer> m_server;
    bool m_ssh = false; ///< furnish() by midclt over SSH
    std::unique_ptr<test::Sshd> m_sshd;
    std::unique_ptr<ZfsBackend> m_console;
    std::string m_target;
};

TEST_F(TrueNasRoom, AResetThatIsCutOffIsDoneOrNotBegun2410)
{
    cutResets(TrueNasVersion::Scale2410);
}

TEST_F(TrueNasRoom, AResetThatIsCutOffIsDoneOrNotBegun2510)
{
    cutResets(TrueNasVersion::V2510);
}

TEST_F(TrueNasRoom, AResetThatIsCutOffIsDoneOrNotBegun26)
{
    cutResets(TrueNasVersion::V260);
}

TEST_F(TrueNasRoom, AResetThatIsCutOffIsDoneOrNotBegunOverSsh)
{
    m_ssh = true;
    cutResets(TrueNasVersion::V2510);
}

TEST_F(TrueNasRoom, OverSshARoomIsTheSame)
{
    m_ssh = true;
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V260}) {
        furnish(version);
        writeOn(m_target, "own");
        rehearsed(resetOf("PC-1"));
        EXPECT_EQ(m_server->read(m_target, 0, 3), "one");
        EXPECT_EQ(m_server->logins(), 0) << "nobody logs in to the API";
        m_console.reset();
    }
}

TEST_F(TrueNasRoom, OverSshWhatIsRefusedIsNamed)
{
    m_ssh = true;
    furnish();
    writeOn(m_target, "own");
    m_server->setFull(true);
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->at(0).outcome, Outcome::Failed);
    EXPECT_THAT(result->at(0).message, HasSubstr("out of space"));
    EXPECT_EQ(m_server->read(m_target, 0, 3), "own");
    m_server->setFull(false);
    m_server->failNext("iscsi.extent.update", {"EINVAL", "this is not to be"});
    const auto refusal = m_console->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_TRUE(refusal) << refusal.error().message;
    EXPECT_THAT(refusal->at(0).message, HasSubstr("iscsi.extent.update: this is not to be"));
    // Secrets go to the program's standard input: no process list of the NAS has them.
    const auto secret = m_console->secret(kCaller, SeatName("PC-1"));
    ASSERT_TRUE(secret);
    std::ifstream log(m_server->door() + ".words");
    const std::string words((std::istreambuf_iterator<char>(log)), std::istreambuf_iterator<char>());
    EXPECT_THAT(words, HasSubstr("python3"));
    EXPECT_THAT(words, Not(HasSubstr(secret->secret.reveal())));
}

TEST_F(TrueNasRoom, OverSshCoreIsRefusedInWords)
{
    m_server = std::make_unique<TrueNasServer>(TrueNasVersion::Core133);
    m_sshd = std::make_unique<test::Sshd>(test::nasEnvironment(m_server->door()));
    const auto host = overSsh();
    ASSERT_FALSE(host);
    EXPECT_EQ(host.error().code, ErrorCode::Unsupported);
    EXPECT_THAT(host.error().message, HasSubstr("CORE"));
    m_sshd = std::make_unique<test::Sshd>();
    const auto none = overSsh();
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::Unsupported);
    EXPECT_THAT(none.error().message, HasSubstr("no TrueNAS"));
}

/// Windows knows a disk by what the extent has.
TEST_F(TrueNasRoom, ARenamedSeatKeepsItsDiskForThePc)
{
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V260}) {
        furnish(version);
        const std::string naa = m_server->naaOf(m_target);
        const std::string serial = m_server->serialOf(m_target);
        const auto secret = m_console->secret(kCaller, SeatName("PC-1"));
        ASSERT_TRUE(secret);
        writeOn(m_target, "own");
        rehearsed(SetSeat{SeatName("PC-1"), {{"name", "Front-1"}}});
        const std::string target = m_server->iqn("front-1");
        EXPECT_EQ(seat("Front-1").target, target);
        EXPECT_EQ(m_server->naaOf(target), naa);
        EXPECT_EQ(m_server->serialOf(target), serial);
        EXPECT_EQ(m_server->read(target, 0, 3), "own");
        EXPECT_EQ(m_console->secret(kCaller, SeatName("Front-1"))->secret.reveal(), secret->secret.reveal());
        EXPECT_TRUE(m_server->logIn(target, seat("Front-1").initiator, "h"));
        m_server->logOut(target);
        EXPECT_FALSE(m_server->logIn(target, secret->initiator, "h")) << "its old name is nobody's";
        EXPECT_THAT(m_server->rows("target"), Not(HasSubstr("\"pc-1\"")));
    }
}

TEST_F(TrueNasRoom, ARenameThatIsCutOffKeepsTheDiskToo)
{
    furnish();
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
        first = std::any_of(seats->begin(), seats->end(), [](const Seat &one) { return one.name == SeatName("PC-1"); });
        const Seat now = seat(first ? "PC-1" : "PC-9");
        EXPECT_EQ(m_server->naaOf(now.target), naa) << when;
        EXPECT_EQ(m_server->read(now.target, 0, 3), "one") << when;
        EXPECT_TRUE(m_server->logIn(now.target, now.initiator, "h")) << when;
        m_server->logOut(now.target);
    });
    EXPECT_GE(steps, 6);
}

TEST_F(TrueNasRoom, APublishThatIsCutOffIsPublishedOrGoesOn)
{
    furnish();
    int newest = 1;
    bool open = false;
    const auto text = [](int version) { return std::to_string(1000 + version); };
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

TEST_F(TrueNasRoom, ACertificateIsAcceptedOnceAndNoOther)
{
    m_server = std::make_unique<TrueNasServer>(TrueNasVersion::V2510);
    auto nas = options();
    nas.acceptCertificate.clear();
    const Error unknown = refused(nas);
    EXPECT_EQ(unknown.code, ErrorCode::NotAllowed);
    EXPECT_THAT(unknown.message + unknown.hint, HasSubstr(m_server->fingerprint()));
    EXPECT_TRUE(m_server->calls().empty()) << "nothing is said before";
    ASSERT_TRUE(truenas::connectTrueNas(options()));
    ASSERT_TRUE(truenas::connectTrueNas(nas)) << "it is known now";
    m_server->clearCalls();
    m_server->changeCertificate();
    EXPECT_EQ(refused(nas).code, ErrorCode::NotAllowed);
    EXPECT_TRUE(m_server->calls().empty());
    ASSERT_TRUE(truenas::connectTrueNas(options()));
}

TEST_F(TrueNasRoom, ARedirectIsNotFollowed)
{
    m_server = std::make_unique<TrueNasServer>(TrueNasVersion::V2510);
    m_server->redirectTo("http://127.0.0.1:" + std::to_string(m_server->port()) + "/api/current");
    const Error error = refused(options());
    EXPECT_NE(error.code, ErrorCode::NotFound);
    EXPECT_TRUE(m_server->calls().empty());
}

TEST_F(TrueNasRoom, AWrongKeyIsRefusedAndNamed)
{
    for (const TrueNasVersion version :
         {TrueNasVersion::Scale2410, TrueNasVersion::V2504, TrueNasVersion::V2510, TrueNasVersion::V260}) {
        m_server = std::make_unique<TrueNasServer>(version);
        auto nas = options();
        const std::string wrong = "7-" + std::string(64, 'W');
        nas.secret = Secret(wrong);
        const Error error = refused(nas);
        EXPECT_EQ(error.code, ErrorCode::NotAllowed);
        EXPECT_THAT(error.message + error.hint, Not(HasSubstr(wrong)));
    }
    m_server->answerLogin("EXPIRED");
    EXPECT_EQ(refused(options()).code, ErrorCode::NotAllowed);
}

TEST_F(TrueNasRoom, ADryRunListsTheVeryCalls2410)
{
    rehearseAll(TrueNasVersion::Scale2410);
}

TEST_F(TrueNasRoom, ADryRunListsTheVeryCalls2504)
{
    rehearseAll(TrueNasVersion::V2504);
}

TEST_F(TrueNasRoom, ADryRunListsTheVeryCalls26)
{
    rehearseAll(TrueNasVersion::V260);
}

TEST_F(TrueNasRoom, ADryRunTellsArgumentsAndNoSecret)
{
    furnish();
    const auto reset = m_console->hostCalls(kCaller, resetOf("PC-1"));
    ASSERT_TRUE(reset) << reset.error().message;
    std::string said;
    for (const HostCall &call : *reset) said += call.method + " " + call.params + "\n";
    EXPECT_THAT(said, HasSubstr("pool.snapshot.rollback [\"tank/cafe/room/seats/pc-1/g1@clean\"]"));
    AddSeat more;
    more.name = SeatName("PC-3");
    more.mac = "02:00:00:00:00:03";
    more.master = kBase;
    const auto add = m_console->hostCalls(kCaller, more);
    ASSERT_TRUE(add) << add.error().message;
    said.clear();
    for (const HostCall &call : *add) said += call.method + " " + call.params + "\n";
    EXPECT_THAT(said, HasSubstr("\"secret\":\"***\""));
    EXPECT_THAT(said, HasSubstr("\"target\":\"(id of the new target)\""));
    EXPECT_THAT(said, HasSubstr("\"name\":\"pc-3\""));
    // A seat in use is refused as it would be, and its disk is not touched.
    ASSERT_TRUE(m_server->logIn(m_target, seat("PC-1").initiator, "192.0.2.9"));
    const auto refusal = m_console->hostCalls(kCaller, resetOf("PC-1"));
    ASSERT_TRUE(refusal) << refusal.error().message;
    for (const HostCall &call : *refusal) EXPECT_EQ(call.method.find("rollback"), std::string::npos);
}

TEST_F(TrueNasRoom, AMissingRoleIsNamed)
{
    furnish();
    m_console.reset();
    m_server->setUser({"freshseat",
                       TrueNasServer::key(),
                       {},
                       {},
                       {"DATASET_WRITE", "DATASET_DELETE", "SNAPSHOT_WRITE", "SNAPSHOT_DELETE", "SHARING_ISCSI_READ",
                        "SERVICE_READ"}});
    m_console = console();
    ASSERT_NE(m_console, nullptr);
    EXPECT_TRUE(m_console->seats());
    writeOn(m_target, "own");
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    const std::string said = result ? result->at(0).message : result.error().message + result.error().hint;
    EXPECT_THAT(said, HasSubstr("SHARING_ISCSI_"));
    EXPECT_EQ(m_server->read(m_target, 0, 3), "own");
}

TEST_F(TrueNasRoom, AMissingRoleIsAWarning)
{
    furnish();
    ASSERT_TRUE(m_console->status());
    EXPECT_TRUE(m_console->status()->warnings.empty());
    m_console.reset();
    m_server->setUser({"freshseat",
                       TrueNasServer::key(),
                       {},
                       {},
                       {"DATASET_WRITE", "SNAPSHOT_WRITE", "SNAPSHOT_DELETE", "SHARING_ISCSI_WRITE", "SERVICE_READ"}});
    m_console = console();
    ASSERT_NE(m_console, nullptr);
    const auto status = m_console->status();
    ASSERT_TRUE(status) << status.error().message;
    std::string said;
    for (const Warning &warning : status->warnings) said += warning.text;
    EXPECT_THAT(said, HasSubstr("DATASET_DELETE"));
    EXPECT_THAT(said, Not(HasSubstr("SHARING_ISCSI")));
}

TEST_F(TrueNasRoom, ADeviceThatComesLateIsWaitedFor)
{
    furnish();
    m_server->setNodeDelay(std::chrono::milliseconds(1200));
    writeOn(m_target, "own");
    done(resetOf("PC-1"));
    EXPECT_EQ(m_server->read(m_target, 0, 3), "one");
}

TEST_F(TrueNasRoom, CoreIsRefusedInWords)
{
    m_server = std::make_unique<TrueNasServer>(TrueNasVersion::Core133);
    const Error error = refused(options());
    EXPECT_EQ(error.code, ErrorCode::Unsupported);
    EXPECT_THAT(error.message, HasSubstr("CORE"));
}

TEST_F(TrueNasRoom, AFullPoolLosesNothing)
{
    furnish();
    writeOn(m_target, "own");
    m_server->setFull(true);
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->at(0).outcome, Outcome::Failed);
    EXPECT_EQ(m_server->read(m_target, 0, 3), "own");
    EXPECT_TRUE(m_server->logIn(m_target, seat("PC-1").initiator, "h")) << "its PC boots all the same";
    m_server->logOut(m_target);
    m_server->setFull(false);
    done(resetOf("PC-1"));
    EXPECT_EQ(m_server->read(m_target, 0, 3), "one");
}

TEST_F(TrueNasRoom, ABusyCloneGoesLater)
{
    for (const TrueNasVersion version : {TrueNasVersion::V2510, TrueNasVersion::V260}) {
        furnish(version);
        const std::string old = m_server->volumeOf(m_target);
        done(BeginUpdate{kBase, SeatName("PC-2")});
        done(PublishUpdate{kBase, "second", RollOut::None, {}});
        m_server->hold(old, true);
        const auto result = m_console->perform(kCaller, SetSeat{SeatName("PC-1"), {{"snapshot", "2"}}}, {});
        ASSERT_TRUE(result) << result.error().message;
        const auto has = [&] {
            const auto all = m_server->datasets();
            return std::find(all.begin(), all.end(), old) != all.end();
        };
        EXPECT_TRUE(has());
        m_server->hold(old, false);
        done(SetSeat{SeatName("PC-1"), {{"place", "2,2"}}});
        EXPECT_FALSE(has());
    }
}

TEST_F(TrueNasRoom, ALiveSessionIsNeverResetUnder)
{
    furnish();
    const Seat pc = seat("PC-1");
    ASSERT_TRUE(m_server->logIn(m_target, pc.initiator, "192.0.2.9"));
    ASSERT_TRUE(m_server->write(m_target, 0, "own"));
    const std::string volume = m_server->volumeOf(m_target);
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_NE(result->at(0).outcome, Outcome::Done);
    EXPECT_EQ(m_server->volumeOf(m_target), volume);
    EXPECT_EQ(m_server->read(m_target, 0, 3), "own");
    EXPECT_TRUE(m_server->write(m_target, 0, "OWN")) << "the PC noticed nothing";
}

TEST_F(TrueNasRoom, TwoConsolesTakeTurns)
{
    furnish();
    auto other = console("the other");
    ASSERT_NE(other, nullptr);
    std::vector<std::future<int>> both;
    for (ZfsBackend *one : {m_console.get(), other.get()}) {
        both.push_back(std::async(std::launch::async, [one] {
            int refused = 0;
            for (int i = 0; i < 5; ++i) {
                const auto result = one->perform(kCaller, resetOf("PC-1"), {});
                if (!result) ++refused;
                if (!result && result.error().code != ErrorCode::InUse) return 100;
            }
            return refused;
        }));
    }
    for (auto &one : both) EXPECT_LE(one.get(), 5);
    EXPECT_EQ(other->journal({})->back().id, m_console->journal({})->back().id);
}

TEST_F(TrueNasRoom, ASessionThatIsOverIsLoggedInAgain)
{
    furnish();
    const int logins = m_server->logins();
    m_server->expireSession();
    done(resetOf("PC-1"));
    EXPECT_EQ(m_server->logins(), logins + 1);
    EXPECT_EQ(m_server->connections(), 1) << "the old socket is closed";
}

TEST_F(TrueNasRoom, AListingIsTheSameCallsForAnyRoom)
{
    furnish();
    const auto callsOf = [this] {
        m_server->clearCalls();
        EXPECT_TRUE(m_console->seats());
        return m_server->calls().size();
    };
    const auto few = callsOf();
    for (int number = 3; number < 9; ++number) add("PC-" + std::to_string(number), number);
    EXPECT_EQ(callsOf(), few);
    EXPECT_LE(few, 10U);
    const auto seats = m_console->seats();
    EXPECT_EQ(seats->size(), 8U);
}

TEST_F(TrueNasRoom, SecretsShowInNoErrorAndNoProperty)
{
    furnish();
    const auto secret = m_console->secret(kCaller, SeatName("PC-1"));
    ASSERT_TRUE(secret) << secret.error().message;
    const std::string chap = secret->secret.reveal();
    ASSERT_GE(chap.size(), 12U);
    EXPECT_THAT(m_server->allProperties(), Not(HasSubstr(chap)));
    // Whatever the NAS says to it: errors that repeat what was sent.
    std::string said;
    ::testing::internal::CaptureStderr();
    for (const char *method :
         {"iscsi.auth.update", "iscsi.auth.create", "iscsi.target.update", "iscsi.extent.update"}) {
        m_server->failNext(method, {"EINVAL", "bad value in {'secret': '" + chap + "'}"});
        const auto result = m_console->perform(kCaller, SetSeat{SeatName("PC-1"), {{"auth", "mutual"}}}, {});
        said += result ? (result->empty() ? "" : result->at(0).message) : result.error().message + result.error().hint;
        static_cast<void>(m_console->perform(kCaller, SetSeat{SeatName("PC-1"), {{"auth", "chap"}}}, {}));
    }
    const auto journal = m_console->journal({});
    ASSERT_TRUE(journal);
    for (const JournalEntry &entry : *journal) said += entry.detail;
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V2510}) {
        m_console.reset();
        m_server = std::make_unique<TrueNasServer>(version);
        const char *login = version == TrueNasVersion::V2510 ? "auth.login_ex" : "auth.login_with_api_key";
        m_server->failNext(login, {"EINVAL", "bad value '" + TrueNasServer::key() + "'"});
        const Error error = refused(options());
        said += error.message + error.hint;
    }
    said += ::testing::internal::GetCapturedStderr();
    EXPECT_THAT(said, Not(HasSubstr(chap)));
    EXPECT_THAT(said, Not(HasSubstr(TrueNasServer::key())));
}

} // namespace
} // namespace freshseat::zfsroom
