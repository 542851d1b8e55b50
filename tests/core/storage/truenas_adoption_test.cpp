// SPDX-License-Identifier: GPL-3.0-or-later
// An owner's volume, its snapshots and a target made by hand become a master and a seat; his data stay as they are.
#include "tests/core/storage/truenas_room_fixture.h"

#include <nlohmann/json.hpp>

namespace freshseat::zfsroom {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Json = nlohmann::json;

const MasterName kTheirs("theirs");
constexpr const char *kPc = "iqn.1991-05.com.microsoft:their-pc";

class TrueNasAdoption : public TrueNasRoom
{
protected:
    /// A volume with two snapshots, a clone of the second, and a target that shows the clone to one PC.
    void ownersRoom(TrueNasVersion version)
    {
        furnish(version);
        make({{"name", "tank/vms"}, {"type", "FILESYSTEM"}});
        make({{"name", "tank/vms/win"}, {"type", "VOLUME"}, {"volsize", kSize}, {"sparse", true}});
        ASSERT_TRUE(m_server->writeByHand("tank/vms/win", "first"));
        snapshot("create", {{"dataset", "tank/vms/win"}, {"name", "gold"}});
        ASSERT_TRUE(m_server->writeByHand("tank/vms/win", "after"));
        snapshot("create", {{"dataset", "tank/vms/win"}, {"name", "patched"}});
        snapshot("clone", {{"snapshot", "tank/vms/win@patched"}, {"dataset_dst", "tank/vms/pc"}});
        ASSERT_TRUE(m_server->writeByHand("tank/vms/pc", "their own"));
        m_portal = Json::parse(m_server->byHand("iscsi.portal.query", "[]"))[0]["id"];
        m_group = made("iscsi.initiator", {{"initiators", Json::array({kPc})}, {"comment", "by hand"}});
        made("iscsi.auth", {{"tag", 77}, {"user", "them"}, {"secret", "secret-of-them"}});
        m_extent = extentOf("tank/vms/pc");
        m_theirs = targetWith("their-pc", m_group);
        made("iscsi.targetextent", {{"target", m_theirs}, {"extent", m_extent}, {"lunid", 0}});
    }
    void make(const Json &dataset) { m_server->byHand("pool.dataset.create", Json::array({dataset}).dump()); }
    void snapshot(const std::string &verb, const Json &data)
    {
        const bool old = m_server->version() < TrueNasVersion::V2510;
        m_server->byHand((old ? "zfs.snapshot." : "pool.snapshot.") + verb, Json::array({data}).dump());
    }
    int made(const std::string &table, const Json &row)
    {
        return Json::parse(m_server->byHand(table + ".create", Json::array({row}).dump()))["id"];
    }
    int extentOf(const std::string &volume)
    {
        m_server->setNodeDelay(std::chrono::milliseconds(0));
        std::string name = volume;
        std::replace(name.begin(), name.end(), '/', '-');
        for (int tries = 0;; ++tries) {
            try {
                return made("iscsi.extent", {{"name", name}, {"type", "DISK"}, {"disk", "zvol/" + volume}});
            } catch (const std::exception &) { // its device is not there yet
                if (tries == 600) throw;
                std::this_thread::sleep_for(std::chrono::milliseconds(100));
            }
        }
    }
    [[nodiscard]] Json groupsWith(const Json &group, const std::string &method) const
    {
        Json one{{"portal", m_portal}, {"initiator", group}, {"authmethod", method}, {"auth", nullptr}};
        if (method != "NONE") one["auth"] = 77;
        return Json::array({one});
    }
    int targetWith(const std::string &name, const Json &group, const char *method = "CHAP")
    {
        return made("iscsi.target", {{"name", name}, {"groups", groupsWith(group, method)}});
    }
    Result<Master> adopt(const std::string &path, const MasterName &name = kTheirs)
    {
        ImportSpec spec;
        spec.name = name;
        spec.fileName = "host:" + path;
        spec.hostPath = path;
        auto upload = m_console->beginImport(kCaller, spec);
        if (!upload) return failure(upload);
        return (*upload)->finish({});
    }
    static AddSeat seatOver(const std::string &target, const char *name = "Their-PC")
    {
        AddSeat add;
        add.name = SeatName(name);
        add.mac = "02:00:00:00:00:77";
        add.master = kTheirs;
        add.policy = ResetPolicy::Nightly;
        add.adopt = target;
        return add;
    }
    Error refusedTo(const AddSeat &add)
    {
        const auto preview = m_console->preview(add);
        const auto result = m_console->perform(kCaller, add, {});
        EXPECT_FALSE(result);
        EXPECT_FALSE(preview);
        if (result || preview) return {};
        EXPECT_EQ(preview.error().message, result.error().message);
        return result.error();
    }
    void expectTheirsUntouched(const char *when)
    {
        EXPECT_EQ(m_server->bytesOf("tank/vms/win", 5), "after") << when;
        EXPECT_EQ(m_server->bytesOf("tank/vms/pc", 9), "their own") << when;
        EXPECT_EQ(m_server->bytesOf("tank/vms/win@gold", 5), "first") << when;
    }
    /// That were made of the owner's volumes.
    int snapshotsOfOurs()
    {
        const auto names = m_server->datasets();
        return static_cast<int>(std::count_if(names.begin(), names.end(), [](const std::string &name) {
            return name.find("@freshseat-adopted-") != std::string::npos;
        }));
    }
    void takeOver(TrueNasVersion version);

    int m_portal = 0, m_group = 0, m_extent = 0, m_theirs = 0;
};

void TrueNasAdoption::takeOver(TrueNasVersion version)
{
    ownersRoom(version);
    const std::string target = m_server->iqn("their-pc");
    const std::string naa = m_server->naaOf(target), serial = m_server->serialOf(target);
    const auto master = adopt("/dev/zvol/tank/vms/win");
    ASSERT_TRUE(master) << master.error().message;
    EXPECT_EQ(master->snapshots, 2);
    EXPECT_EQ(master->current, 2);
    EXPECT_EQ(master->size, kSize);
    EXPECT_EQ(m_console->snapshots(kTheirs)->at(0).comment, "gold");
    rehearsed(seatOver("their-pc"));
    const Seat there = seat("Their-PC");
    EXPECT_EQ(there.target, target);
    EXPECT_EQ(there.snapshot, 2);
    EXPECT_EQ(there.initiators, std::vector<std::string>{kPc});
    EXPECT_EQ(m_server->naaOf(target), naa);
    EXPECT_EQ(m_server->serialOf(target), serial);
    EXPECT_THAT(m_server->volumeOf(target), HasSubstr("tank/cafe/room/seats/"));
    EXPECT_EQ(m_server->read(target, 0, 9), "their own");
    ASSERT_TRUE(m_server->logIn(target, kPc, "192.0.2.9", "them", "secret-of-them")) << "as it always has";
    ASSERT_TRUE(m_server->write(target, 0, "not their"));
    m_server->logOut(target);
    expectTheirsUntouched("the seat writes on a clone");
    // A reset brings it to the master; undo brings what it wrote back.
    done(resetOf("Their-PC"));
    EXPECT_EQ(m_server->read(target, 0, 5), "after");
    EXPECT_EQ(m_server->naaOf(target), naa);
    done(UndoReset{SeatName("Their-PC")});
    EXPECT_EQ(m_server->read(target, 0, 9), "not their");
    done(resetOf("Their-PC"));
    done(SetSeat{SeatName("Their-PC"), {{"snapshot", "1"}}});
    EXPECT_EQ(m_server->read(target, 0, 5), "first");
    // Everything goes again, but nothing of the owner's.
    RemoveSeats gone;
    gone.seats.names = {SeatName("Their-PC")};
    done(gone);
    done(DeleteMaster{kTheirs});
    expectTheirsUntouched("at the end");
    for (const std::string &name : m_server->datasets()) {
        EXPECT_THAT(name, Not(HasSubstr("freshseat-adopted"))) << "no snapshot of ours stays";
        EXPECT_THAT(name, Not(HasSubstr("masters/theirs")));
    }
}

TEST_F(TrueNasAdoption, WhatAnOwnerMadeIsTakenOverOnCore)
{
    takeOver(TrueNasVersion::Core133);
}
TEST_F(TrueNasAdoption, WhatAnOwnerMadeIsTakenOver2410)
{
    takeOver(TrueNasVersion::Scale2410);
}
TEST_F(TrueNasAdoption, WhatAnOwnerMadeIsTakenOver2504)
{
    takeOver(TrueNasVersion::V2504);
}
TEST_F(TrueNasAdoption, WhatAnOwnerMadeIsTakenOver2510)
{
    takeOver(TrueNasVersion::V2510);
}
TEST_F(TrueNasAdoption, WhatAnOwnerMadeIsTakenOver26)
{
    takeOver(TrueNasVersion::V260);
}
TEST_F(TrueNasAdoption, WhatAnOwnerMadeIsTakenOverOverSsh)
{
    m_ssh = true;
    takeOver(TrueNasVersion::V2510);
}

TEST_F(TrueNasAdoption, ATakeOverThatIsCutOffIsDoneOrNotBegun)
{
    ownersRoom(TrueNasVersion::V2510);
    ASSERT_TRUE(adopt("/tank/vms/win"));
    const std::string target = m_server->iqn("their-pc");
    const std::string naa = m_server->naaOf(target);
    const auto check = [&](const std::string &when) {
        const auto seats = m_console->seats();
        ASSERT_TRUE(seats);
        const bool there = seats->size() == 3;
        EXPECT_EQ(snapshotsOfOurs(), there ? 1 : 0) << when;
        if (!there) done(seatOver("their-pc"));
        EXPECT_EQ(m_server->naaOf(target), naa) << when;
        EXPECT_EQ(m_server->read(target, 0, 9), "their own") << when;
        EXPECT_TRUE(m_server->logIn(target, kPc, "h", "them", "secret-of-them")) << when;
        m_server->logOut(target);
        expectTheirsUntouched(when.c_str());
    };
    // Each time by another owner's target: what is taken over once is the room's.
    m_server->setLoginLimit(1000);
    for (int step = 0; step < 100; ++step) {
        for (const bool after : {false, true}) {
            ownersRoom(TrueNasVersion::V2510);
            ASSERT_TRUE(adopt("/tank/vms/win"));
            m_server->setLoginLimit(1000);
            m_server->cutBefore({step, after, true});
            const auto result = m_console->perform(kCaller, seatOver("their-pc"), {});
            m_server->mend();
            if (result && m_console->status()) {
                EXPECT_GE(step, 10);
                return;
            }
            reconnect();
            check(" (cut " + std::string(after ? "after" : "before") + " step " + std::to_string(step) + ")");
            if (::testing::Test::HasFailure()) return;
        }
    }
}

/// Whatever is cut off when the seat goes: nothing of it stays on the owner's volume.
TEST_F(TrueNasAdoption, ARemovalThatIsCutOffLeavesNothing)
{
    RemoveSeats gone;
    gone.seats.names = {SeatName("Their-PC")};
    for (int step = 0; step < 100; ++step) {
        for (const bool after : {false, true}) {
            ownersRoom(TrueNasVersion::V2510);
            ASSERT_TRUE(adopt("/tank/vms/win"));
            done(seatOver("their-pc"));
            m_server->setLoginLimit(1000);
            m_server->cutBefore({step, after, true});
            const auto result = m_console->perform(kCaller, gone, {});
            m_server->mend();
            if (result && m_console->status()) {
                EXPECT_GE(step, 5);
                return;
            }
            reconnect();
            const std::string when =
                " (cut " + std::string(after ? "after" : "before") + " step " + std::to_string(step) + ")";
            EXPECT_EQ(snapshotsOfOurs(), m_console->seats()->size() == 3 ? 1 : 0) << when;
            expectTheirsUntouched(when.c_str());
            if (::testing::Test::HasFailure()) return;
        }
    }
}

/// A reset that is cut off when its old clone is gone leaves the snapshot to the next change.
TEST_F(TrueNasAdoption, AResetThatIsCutOffLeavesNothing)
{
    AddSeat add = seatOver("their-pc");
    add.policy = ResetPolicy::Boot; // nothing is kept
    for (int step = 0; step < 100; ++step) {
        ownersRoom(TrueNasVersion::V2510);
        ASSERT_TRUE(adopt("/tank/vms/win"));
        done(add);
        m_server->setLoginLimit(1000);
        m_server->cutBefore({step, true, true});
        const auto result = m_console->perform(kCaller, resetOf("Their-PC"), {});
        m_server->mend();
        if (result && m_console->status()) {
            EXPECT_GE(step, 5);
            return;
        }
        reconnect();
        const bool stands = m_server->read(m_server->iqn("their-pc"), 0, 9) == "their own";
        EXPECT_EQ(snapshotsOfOurs(), stands ? 1 : 0) << " (cut after step " << step << ")";
        if (::testing::Test::HasFailure()) return;
    }
}

TEST_F(TrueNasAdoption, WhatCannotBeTakenOverIsRefusedInWords)
{
    ownersRoom(TrueNasVersion::V2510);
    // As a master.
    make({{"name", "tank/vms/none"}, {"type", "VOLUME"}, {"volsize", kSize}, {"sparse", true}});
    EXPECT_THAT(adopt("/dev/zvol/tank/vms/none").error().message, HasSubstr("has no snapshot"));
    EXPECT_EQ(adopt("/dev/zvol/tank/vms/none").error().code, ErrorCode::NotFound);
    EXPECT_THAT(adopt("/tank/vms").error().message, HasSubstr("is a file system"));
    EXPECT_EQ(adopt("/tank/vms/nothing").error().code, ErrorCode::NotFound);
    EXPECT_THAT(adopt("/tank/vms/win@never").error().message, HasSubstr("no snapshot never"));
    EXPECT_THAT(adopt("/other/vms/win").error().message, HasSubstr("another pool"));
    EXPECT_THAT(adopt("/tank/cafe/room/masters/base/u1").error().message, HasSubstr("part of the room"));
    // As a seat.
    EXPECT_THAT(refusedTo([] {
                    AddSeat add = seatOver("their-pc");
                    add.master = kBase;
                    return add;
                }())
                    .message,
                HasSubstr("which master \"base\" was not made of"));
    ASSERT_TRUE(adopt("/tank/vms/win@gold")); // not the snapshot that the PC's disk is a clone of
    EXPECT_THAT(refusedTo(seatOver("their-pc")).message, HasSubstr("tank/vms/win@patched"));
    done(DeleteMaster{kTheirs});
    ASSERT_TRUE(adopt("/tank/vms/win"));
    EXPECT_EQ(refusedTo(seatOver("nobody")).code, ErrorCode::NotFound);
    EXPECT_EQ(refusedTo(seatOver("pc-1")).code, ErrorCode::InUse) << "a seat's already";
    ASSERT_TRUE(m_server->logIn(m_server->iqn("their-pc"), kPc, "h"));
    EXPECT_THAT(refusedTo(seatOver("their-pc")).message, HasSubstr("in use"));
    m_server->logOut(m_server->iqn("their-pc"));
    targetWith("bare", m_group);
    EXPECT_THAT(refusedTo(seatOver("bare")).message, HasSubstr("has no disk"));
    const int open = targetWith("open", nullptr, "NONE");
    snapshot("clone", {{"snapshot", "tank/vms/win@patched"}, {"dataset_dst", "tank/vms/pc2"}});
    const int second = extentOf("tank/vms/pc2");
    made("iscsi.targetextent", {{"target", open}, {"extent", second}, {"lunid", 0}});
    EXPECT_THAT(refusedTo(seatOver("open")).message, HasSubstr("lets every initiator in"));
    const int empty = made("iscsi.initiator", {{"initiators", Json::array()}, {"comment", "everybody"}});
    m_server->byHand("iscsi.target.update", Json::array({open, {{"groups", groupsWith(empty, "NONE")}}}).dump());
    EXPECT_THAT(refusedTo(seatOver("open")).message, HasSubstr("lets every initiator in"));
    snapshot("clone", {{"snapshot", "tank/vms/win@patched"}, {"dataset_dst", "tank/vms/pc3"}});
    made("iscsi.targetextent", {{"target", m_theirs}, {"extent", extentOf("tank/vms/pc3")}, {"lunid", 1}});
    EXPECT_THAT(refusedTo(seatOver("their-pc")).message, HasSubstr("has 2 disks"));
    expectTheirsUntouched("after all that was refused");
    for (const std::string &name : m_server->datasets()) EXPECT_THAT(name, Not(HasSubstr("freshseat-adopted")));
}

TEST_F(TrueNasAdoption, AVolumeBecomesTheNextVersion)
{
    ownersRoom(TrueNasVersion::V2510);
    ImportSpec spec;
    spec.name = kBase;
    spec.fileName = "host:/tank/vms/win";
    spec.hostPath = "/tank/vms/win";
    spec.update = true;
    auto upload = m_console->beginImport(kCaller, spec);
    ASSERT_TRUE(upload) << upload.error().message;
    ASSERT_TRUE((*upload)->finish({}));
    done(PublishUpdate{kBase, "theirs", RollOut::Idle, {}});
    EXPECT_EQ(seat("PC-1").snapshot, 2);
    EXPECT_EQ(m_server->read(m_target, 0, 5), "after");
    expectTheirsUntouched("published");
}

} // namespace
} // namespace freshseat::zfsroom
