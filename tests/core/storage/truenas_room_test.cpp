// SPDX-License-Identifier: GPL-3.0-or-later
// A room on a TrueNAS when things go wrong: the connection breaks at every call, certificates, keys and roles that are
// not right, a full pool, a busy clone, two consoles, a session that is over; and what secrets must never show in.
#include "core/truenas/midclt.h"
#include "tests/core/storage/truenas_room_fixture.h"

#include <atomic>
#include <fstream>
#include <future>

namespace freshseat::zfsroom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

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

/// midclt waits for ever for a middleware that hangs; we do not.
TEST_F(TrueNasRoom, OverSshAMiddlewareThatHangsIsGivenUp)
{
    m_ssh = true;
    furnish();
    remote::SshOptions ssh;
    ssh.identity = m_sshd->identity();
    ssh.knownHosts = m_sshd->knownHosts();
    auto commands = remote::connectCommands({test::Sshd::user(), "127.0.0.1", m_sshd->port()}, ssh);
    ASSERT_TRUE(commands) << commands.error().message;
    truenas::MidcltCalls calls(std::move(*commands), {}, "127.0.0.1");
    const truenas::Request request{"pool.dataset.query", Json::array()};
    ASSERT_TRUE(calls.call({&request, 1}, std::chrono::seconds(30)));
    m_server->stall();
    const auto began = std::chrono::steady_clock::now();
    const auto answer = calls.call({&request, 1}, std::chrono::milliseconds(1500));
    const auto taken = std::chrono::steady_clock::now() - began;
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::Unreachable);
    EXPECT_THAT(answer.error().message, HasSubstr("has not answered pool.dataset.query for 2 s"));
    EXPECT_GE(taken, std::chrono::milliseconds(1500));
    EXPECT_LT(taken, std::chrono::seconds(20));
    EXPECT_FALSE(calls.call({&request, 1}, std::chrono::seconds(30))) << "an answer that comes later is not another's";
    m_server->resume();
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

/// From 26 on.
TEST_F(TrueNasRoom, AnApiKeyIsProvenWhereThatIsOffered)
{
    furnish(TrueNasVersion::V260);
    EXPECT_GT(m_server->logins(), 0);
    EXPECT_EQ(m_server->keysSent(), 0) << "it never leaves this machine";
    truenas::TrueNasOptions wrong = options();
    std::string key = TrueNasServer::key();
    key.back() = key.back() == 'x' ? 'y' : 'x';
    wrong.secret = Secret(key);
    EXPECT_EQ(refused(wrong).code, ErrorCode::NotAllowed);
    m_server->setFalseScram(true);
    const Error error = refused(options());
    EXPECT_EQ(error.code, ErrorCode::NotAllowed);
    EXPECT_THAT(error.message, HasSubstr("cannot show that it knows it"));
    EXPECT_EQ(m_server->keysSent(), 0) << "nor is it sent when that failed";
    m_console.reset();
    furnish(TrueNasVersion::V2510);
    EXPECT_GT(m_server->keysSent(), 0);
}

TEST_F(TrueNasRoom, AOneTimePasswordIsAskedFor)
{
    for (const TrueNasVersion version : {TrueNasVersion::Scale2410, TrueNasVersion::V2510, TrueNasVersion::V260}) {
        m_server = std::make_unique<TrueNasServer>(version);
        m_server->setUser({"admin", {}, "pass word", "123456", {"FULL_ADMIN"}});
        truenas::TrueNasOptions nas = options();
        nas.user = "admin";
        nas.secret = Secret("pass word");
        EXPECT_EQ(refused(nas).code, ErrorCode::NotAllowed) << "nobody can be asked";
        const bool asks = version > TrueNasVersion::Scale2410; // the older ones only say no
        if (asks) {
            EXPECT_THAT(refused(nas).message, HasSubstr("one-time password"));
        }
        std::string said = "654321";
        std::vector<std::string> asked;
        nas.otp = [&](const std::string &user) -> Result<Secret> {
            asked.push_back(user);
            return Secret(said);
        };
        EXPECT_EQ(refused(nas).code, ErrorCode::NotAllowed);
        EXPECT_THAT(refused(nas).message,
                    HasSubstr(asks ? "one-time password of admin is wrong" : "one-time password is wrong or missing"));
        nas.otp = [](const std::string &) -> Result<Secret> {
            return fail(ErrorCode::NotAllowed, "the one-time password is wanted");
        };
        EXPECT_THAT(refused(nas).message, HasSubstr("one-time password")) << "who asks for one is told";
        nas.otp = [&](const std::string &user) -> Result<Secret> {
            asked.push_back(user);
            return Secret(said);
        };
        said = "123456";
        asked.clear();
        const auto host = truenas::connectTrueNas(nas);
        ASSERT_TRUE(host) << host.error().message;
        EXPECT_EQ(asked, std::vector<std::string>{"admin"});
        nas.secret = Secret("wrong");
        EXPECT_EQ(refused(nas).code, ErrorCode::NotAllowed);
    }
}

TEST_F(TrueNasRoom, ASessionThatWantsAnotherOneTimePasswordIsToldAsLost)
{
    furnish();
    m_server->setUser({"admin", {}, "pass word", "123456", {"FULL_ADMIN"}});
    truenas::TrueNasOptions nas = options();
    nas.user = "admin";
    nas.secret = Secret("pass word");
    std::atomic<int> left = 1;
    nas.otp = [&](const std::string &) -> Result<Secret> {
        if (left-- > 0) return Secret("123456");
        return fail(ErrorCode::NotAllowed, "the one-time password of admin is wanted");
    };
    auto host = truenas::connectTrueNas(nas);
    ASSERT_TRUE(host) << host.error().message;
    RoomOptions room;
    room.root = "tank/cafe/room";
    room.clientName = "console";
    room.poll = std::chrono::milliseconds(20);
    room.authority = host->authority;
    std::promise<Error> lost;
    ZfsBackend console(
        "truenas", "anna",
        RoomHosts{std::move(host->zfs), std::move(host->iscsi), std::move(host->rehearse), std::move(host->night)},
        std::move(room), &m_clock);
    const auto watch = console.watch([&](const RoomEvent &event) {
        if (const auto *gone = std::get_if<ConnectionLost>(&event)) lost.set_value(gone->error);
    });
    ASSERT_TRUE(watch) << watch.error().message;
    m_server->expireSession();
    auto told = lost.get_future();
    ASSERT_EQ(told.wait_for(std::chrono::seconds(20)), std::future_status::ready);
    const Error why = told.get();
    EXPECT_EQ(why.code, ErrorCode::NotAllowed);
    EXPECT_THAT(why.message, HasSubstr("one-time password of admin is wanted"));
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
    cutRenames(TrueNasVersion::V2510);
}

TEST_F(TrueNasRoom, APublishThatIsCutOffIsPublishedOrGoesOn)
{
    cutPublishes(TrueNasVersion::V2510);
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
