// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract does not reach: the connection breaks at every step, two consoles, a full pool, a busy volume, what
// stays the same for a PC, and how many calls a listing is.
#include "tests/core/storage/zfs_room_fixture.h"

#include <atomic>
#include <future>
#include <thread>

namespace freshseat::zfsroom {
namespace {

TEST_F(ZfsRoom, ADryRunListsTheVeryCommands)
{
    furnish();
    ResetSeats reset;
    reset.seats.names = {SeatName("PC-1")};
    rehearsed(reset);
    rehearsed(BeginUpdate{kBase, SeatName("PC-1")});
    rehearsed(PublishUpdate{kBase, "second", RollOut::None, {}});
    rehearsed(SetSeat{SeatName("PC-1"), {{"snapshot", "2"}}});
    rehearsed(SetSeat{SeatName("PC-2"), {{"snapshot", "2"}}});
    rehearsed(RenewSecret{SeatName("PC-2")});
    rehearsed(SetCurrent{kBase, 2, RollOut::None});
    m_clock.advance(std::chrono::hours(30));
    rehearsed(DropSnapshot{kBase, 1});
    const auto calls = m_console->hostCalls(kCaller, reset);
    ASSERT_TRUE(calls);
    const std::vector<std::string> back{
        "sudo", "-n", "env", "LC_ALL=C", "zfs", "rollback", "tank/cafe/room/seats/pc-1/g2@clean"};
    EXPECT_TRUE(std::any_of(calls->begin(), calls->end(), [&](const HostCall &call) { return call.words == back; }));
    const auto secrets = m_console->hostCalls(kCaller, RenewSecret{SeatName("PC-1")});
    ASSERT_TRUE(secrets);
    std::string said;
    for (const HostCall &call : *secrets) said += call.input;
    EXPECT_NE(said.find("secret='***'"), std::string::npos) << said;
}

/// Bytes are read and written by `dd`, which is listed with the rest.
TEST_F(ZfsRoom, ADryRunListsWhatTransfersDo)
{
    furnish();
    const int before = m_model->changes();
    const auto listed = [&](const Undertaking &undertaking) {
        const auto calls = m_console->hostCalls(kCaller, undertaking);
        EXPECT_TRUE(calls) << calls.error().message;
        EXPECT_EQ(m_model->changes(), before);
        return join(commandsOf(calls.value_or(std::vector<HostCall>())), "");
    };
    ImportSpec spec;
    spec.name = MasterName("more");
    spec.format = ImageFormat::Raw;
    spec.fileSize = kSize;
    const std::string import = listed(spec);
    EXPECT_NE(import.find("of=/dev/zvol/tank/cafe/room/masters/more/u1 seek=0"), std::string::npos) << import;
    EXPECT_NE(import.find("snapshot -o freshseat:version="), std::string::npos) << import;
    const std::string exported = listed(ExportSpec{{kBase, 1}, ImageFormat::Raw, {}});
    EXPECT_NE(exported.find("dd bs=1M status=none if=/dev/zvol/tank/cafe/room/masters/base/x"), std::string::npos)
        << exported;
    spec.name = kBase;
    EXPECT_FALSE(m_console->hostCalls(kCaller, spec)) << "there is such a master";
}

TEST_F(ZfsRoom, AResetThatIsCutOffIsDoneOrNotBegun)
{
    const int steps = cutEverywhere([this] { writeOn(kTarget, "own"); }, resetOf("PC-1"),
                                    [this](const auto &when) {
                                        const std::string disk = m_model->read(kTarget, 0, 3);
                                        const bool reset = seat("PC-1").dirtyBytes == 0;
                                        EXPECT_EQ(disk, reset ? "one" : "own") << when;
                                        EXPECT_TRUE(m_model->logIn(kTarget, "iqn.2026-11.org.freshseat:pc.pc-1", "h"))
                                            << "and its PC boots" << when;
                                    });
    EXPECT_GE(steps, 7);
}

TEST_F(ZfsRoom, ARollBackThatIsCutOffIsDoneOrNotBegun)
{
    const auto prepare = [this] {
        done(SetSeat{SeatName("PC-1"), {{"policy", "boot"}}});
        writeOn(kTarget, "own");
    };
    const int steps = cutEverywhere(prepare, resetOf("PC-1"), [this](const auto &when) {
        EXPECT_EQ(m_model->read(kTarget, 0, 3), seat("PC-1").dirtyBytes == 0 ? "one" : "own") << when;
    });
    EXPECT_GE(steps, 5);
}

TEST_F(ZfsRoom, APublishThatIsCutOffIsPublishedOrGoesOn)
{
    const auto prepare = [this] {
        done(BeginUpdate{kBase, SeatName("PC-1")});
        writeOn(kTarget, "two");
    };
    const PublishUpdate publish{kBase, "second", RollOut::None, {}};
    const int steps = cutEverywhere(prepare, publish, [this](const auto &when) {
        const bool published = m_console->snapshots(kBase)->size() == 2;
        EXPECT_EQ(m_console->masters()->at(0).update.has_value(), !published) << when;
        if (published) done(SetSeat{SeatName("PC-1"), {{"snapshot", "2"}}});
        EXPECT_EQ(m_model->read(kTarget, 0, 3), "two") << when;
        EXPECT_EQ(m_model->read("iqn.2026-11.org.freshseat:pc-2", 0, 3), "one") << when;
    });
    EXPECT_GE(steps, 7);
}

TEST_F(ZfsRoom, ASeatThatIsCutOffWhileItIsAddedIsThereOrNot)
{
    AddSeat add;
    add.name = SeatName("PC-3");
    add.mac = "02:00:00:00:00:33";
    add.master = kBase;
    cutEverywhere([] {}, add,
                  [this, &add](const auto &when) {
                      if (m_console->seats()->size() == 2) done(add);
                      EXPECT_EQ(m_console->seats()->size(), 3U) << when;
                  });
    RemoveSeats remove;
    remove.seats.names.emplace_back("PC-1");
    cutEverywhere([] {}, remove,
                  [this, &remove](const auto &when) {
                      if (m_console->seats()->size() == 2) done(remove);
                      EXPECT_EQ(m_console->seats()->size(), 1U) << when;
                  });
}

TEST_F(ZfsRoom, WhatAnOwnerMadeIsTakenOver)
{
    furnish();
    const std::string theirs = "iqn.2003-01.org.linux-iscsi.nas:pc7";
    m_model->makeByHand("tank/vms/win", "first");
    m_model->snapshotByHand("tank/vms/win@gold");
    m_model->cloneByHand("tank/vms/win@gold", "tank/vms/pc7");
    m_model->exportByHand(theirs, "tank/vms/pc7", {{"iqn.1991-05.com.microsoft:pc7"}, false, AuthMode::Chap});
    ASSERT_TRUE(m_model->logIn(theirs, "iqn.1991-05.com.microsoft:pc7", "h"));
    ASSERT_TRUE(m_model->write(theirs, 0, "their own"));
    m_model->logOut(theirs);
    ImportSpec spec;
    spec.name = MasterName("theirs");
    spec.fileName = "host:/dev/zvol/tank/vms/win";
    spec.hostPath = "/dev/zvol/tank/vms/win";
    auto upload = m_console->beginImport(kCaller, spec);
    ASSERT_TRUE(upload) << upload.error().message;
    EXPECT_FALSE((*upload)->write(0, {})) << "there are no bytes to send";
    ASSERT_TRUE((*upload)->finish({}));
    AddSeat add;
    add.name = SeatName("PC-7");
    add.mac = "02:00:00:00:00:77";
    add.master = spec.name;
    add.policy = ResetPolicy::Nightly;
    add.adopt = "pc7";
    const auto calls = m_console->hostCalls(kCaller, add);
    ASSERT_TRUE(calls) << calls.error().message;
    const std::string said = join(commandsOf(*calls), "");
    EXPECT_NE(said.find("zfs snapshot tank/vms/pc7@freshseat-adopted-"), std::string::npos) << said;
    EXPECT_EQ(said.find("a secret of 12"), std::string::npos) << "no secret is shown";
    done(add);
    const Seat there = seat("PC-7");
    EXPECT_EQ(m_model->serialOf(there.target), "theirs-1") << "Windows knows the disk again";
    EXPECT_EQ(m_model->read(there.target, 0, 9), "their own");
    EXPECT_FALSE(m_model->logIn(theirs, "iqn.1991-05.com.microsoft:pc7", "h")) << "the old one is closed";
    ASSERT_TRUE(m_model->logIn(there.target, "iqn.1991-05.com.microsoft:pc7", "h"));
    ASSERT_TRUE(m_model->write(there.target, 0, "new"));
    m_model->logOut(there.target);
    done(resetOf("PC-7"));
    EXPECT_EQ(m_model->read(there.target, 0, 5), "first");
    RemoveSeats gone;
    gone.seats.names = {SeatName("PC-7")};
    done(gone);
    done(DeleteMaster{spec.name});
    EXPECT_EQ(m_model->bytesOf("tank/vms/pc7", 9), "their own");
    EXPECT_EQ(m_model->bytesOf("tank/vms/win", 5), "first");
    for (const std::string &name : m_model->datasets()) EXPECT_EQ(name.find("adopted"), std::string::npos) << name;
}

TEST_F(ZfsRoom, WhatAPcKnowsItsDiskByStaysTheSame)
{
    furnish();
    const std::string serial = m_model->serialOf(kTarget);
    const std::string volume = m_model->volumeOf(kTarget);
    writeOn(kTarget, "own");
    done(resetOf("PC-1"));
    EXPECT_NE(m_model->volumeOf(kTarget), volume) << "what it wrote is kept for a while";
    EXPECT_EQ(m_model->serialOf(kTarget), serial);
    done(BeginUpdate{kBase, SeatName("PC-1")});
    done(PublishUpdate{kBase, "second", RollOut::Idle, {}});
    EXPECT_EQ(seat("PC-1").snapshot, 2);
    EXPECT_EQ(m_model->serialOf(kTarget), serial);
    done(SetSeat{SeatName("PC-1"), {{"name", "Renamed"}}});
    EXPECT_EQ(m_model->serialOf("iqn.2026-11.org.freshseat:renamed"), serial);
    EXPECT_EQ(m_model->volumeOf(kTarget), "") << "the old target is gone";
}

TEST_F(ZfsRoom, ATargetWithoutItsDiskGetsItAgain)
{
    furnish();
    const std::string volume = m_model->volumeOf(kTarget);
    const std::string serial = m_model->serialOf(kTarget);
    m_model->loseDisk(kTarget);
    const auto seats = m_console->seats();
    ASSERT_TRUE(seats);
    ASSERT_FALSE(seats->front().warnings.empty());
    EXPECT_EQ(seats->front().warnings.front().id, "no-export");
    add("PC-3", 3); // any change
    EXPECT_EQ(m_model->volumeOf(kTarget), volume);
    EXPECT_EQ(m_model->serialOf(kTarget), serial);
    EXPECT_TRUE(m_model->logIn(kTarget, "iqn.2026-11.org.freshseat:pc.pc-1", "192.0.2.11"));
}

TEST_F(ZfsRoom, ASystemThatWasThrownOutStaysOutForAWhile)
{
    m_forceHold = std::chrono::hours(1);
    furnish();
    const char *initiator = "iqn.2026-11.org.freshseat:pc.pc-1";
    ASSERT_TRUE(m_model->logIn(kTarget, initiator, "h"));
    std::atomic<bool> enough = false;
    std::atomic<bool> reset = false;
    Progress progress;
    progress.cancelled = &enough;
    progress.item = [&](const ItemOutcome &) { reset = true; };
    auto call =
        std::async(std::launch::async, [&] { return m_console->perform(kCaller, resetOf("PC-1", true), progress); });
    while (!reset) std::this_thread::yield();
    EXPECT_FALSE(m_model->logIn(kTarget, initiator, "h"));
    enough = true;
    const auto result = call.get();
    ASSERT_TRUE(result);
    EXPECT_EQ(result->at(0).outcome, Outcome::Done);
    EXPECT_NE(result->at(0).message.find("switch it off"), std::string::npos);
    EXPECT_TRUE(m_model->logIn(kTarget, initiator, "h"));
}

TEST_F(ZfsRoom, NobodyElseIsLetIn)
{
    furnish();
    EXPECT_FALSE(m_model->logIn(kTarget, "iqn.2026-11.org.freshseat:pc.pc-2", "h"));
    EXPECT_EQ(m_model->admissionOf(kTarget).auth, AuthMode::Chap);
    done(SetSeat{SeatName("PC-1"), {{"initiators", "iqn.2020-01.org.other:x"}}});
    EXPECT_TRUE(m_model->logIn(kTarget, "iqn.2020-01.org.other:x", "h"));
    EXPECT_GE(m_model->saves(), 3) << "it stays so over the host's next start";
}

TEST_F(ZfsRoom, NoSecretIsInAProperty)
{
    furnish();
    done(SetSeat{SeatName("PC-1"), {{"auth", "mutual"}}});
    const auto secret = m_console->secret(kCaller, SeatName("PC-1"));
    ASSERT_TRUE(secret);
    ASSERT_FALSE(secret->secret.empty());
    EXPECT_EQ(m_model->allProperties().find(secret->secret.reveal()), std::string::npos);
    EXPECT_EQ(m_model->allProperties().find(secret->mutualSecret.reveal()), std::string::npos);
}

TEST_F(ZfsRoom, TwoConsolesTakeTurns)
{
    furnish();
    auto other = console("the other");
    std::vector<std::future<int>> both;
    for (ZfsBackend *one : {m_console.get(), other.get()}) {
        both.push_back(std::async(std::launch::async, [one] {
            int refused = 0;
            for (int i = 0; i < 10; ++i) {
                const auto result = one->perform(kCaller, resetOf("PC-1"), {});
                if (!result) ++refused;
                if (!result && result.error().code != ErrorCode::InUse) return 100;
            }
            return refused;
        }));
    }
    for (auto &one : both) EXPECT_LT(one.get(), 10);
    EXPECT_EQ(other->seat(SeatName("PC-1"))->dirtyBytes, 0U);
    EXPECT_EQ(other->journal({})->back().id, m_console->journal({})->back().id);
}

TEST_F(ZfsRoom, ALockIsRespectedWhileItsHolderMayBeAlive)
{
    furnish();
    m_model->cutAfter(1, false); // with the lock in its hands
    EXPECT_FALSE(m_console->perform(kCaller, resetOf("PC-1"), {}));
    auto other = console("the other");
    const auto refused = other->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::InUse);
    EXPECT_NE(refused.error().message.find("changed by console"), std::string::npos) << refused.error().message;
    EXPECT_TRUE(other->seats()) << "looking needs no lock";
    m_clock.advance(std::chrono::minutes(4));
    EXPECT_TRUE(other->perform(kCaller, resetOf("PC-1"), {}));
}

TEST_F(ZfsRoom, AFullPoolLosesNothing)
{
    furnish();
    writeOn(kTarget, "own");
    m_model->setFull(true);
    const auto result = m_console->perform(kCaller, resetOf("PC-1"), {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->at(0).outcome, Outcome::Failed);
    EXPECT_NE(result->at(0).message.find("out of space"), std::string::npos);
    EXPECT_EQ(m_model->read(kTarget, 0, 3), "own");
    EXPECT_EQ(seat("PC-1").state, SeatState::Failed);
    EXPECT_TRUE(m_model->logIn(kTarget, "iqn.2026-11.org.freshseat:pc.pc-1", "h")) << "its PC boots all the same";
    m_model->logOut(kTarget);
    m_model->setFull(false);
    done(resetOf("PC-1"));
    EXPECT_FALSE(seat("PC-1").lastError);
}

TEST_F(ZfsRoom, ABusyVolumeGoesLater)
{
    furnish();
    const std::string old = m_model->volumeOf(kTarget);
    done(BeginUpdate{kBase, SeatName("PC-2")});
    done(PublishUpdate{kBase, "second", RollOut::None, {}});
    m_model->hold(old, true);
    const auto result = m_console->perform(kCaller, SetSeat{SeatName("PC-1"), {{"snapshot", "2"}}}, {});
    ASSERT_TRUE(result) << result.error().message;
    const auto has = [&] {
        const auto all = m_model->datasets();
        return std::find(all.begin(), all.end(), old) != all.end();
    };
    EXPECT_TRUE(has());
    m_model->hold(old, false);
    done(SetSeat{SeatName("PC-1"), {{"place", "2,2"}}});
    EXPECT_FALSE(has());
}

TEST_F(ZfsRoom, OldVersionsGoWhenNothingIsBuiltUponThem)
{
    furnish();
    for (const char *text : {"two", "thr"}) {
        done(BeginUpdate{kBase, SeatName("PC-1")});
        writeOn(kTarget, text);
        done(PublishUpdate{kBase, text, RollOut::Idle, {}});
    }
    EXPECT_EQ(seat("PC-2").snapshot, 3);
    done(DropSnapshot{kBase, 1});
    EXPECT_EQ(m_console->snapshots(kBase)->size(), 2U);
    done(SetSeat{SeatName("PC-2"), {{"snapshot", "2"}}});
    EXPECT_EQ(m_model->read("iqn.2026-11.org.freshseat:pc-2", 0, 3), "two") << "the younger ones stay as they were";
    done(SetSeat{SeatName("PC-2"), {{"snapshot", "3"}}});
    EXPECT_EQ(m_model->read("iqn.2026-11.org.freshseat:pc-2", 0, 3), "thr");
    done(DropSnapshot{kBase, 2});
    int volumes = 0;
    for (const std::string &name : m_model->datasets()) {
        if (name.starts_with("tank/cafe/room/masters/base/") && name.find('@') == std::string::npos) ++volumes;
    }
    EXPECT_EQ(volumes, 1) << "only the newest version's volume is left";
    RemoveSeats both;
    both.seats.all = true;
    done(both);
    done(DeleteMaster{kBase});
    for (const std::string &name : m_model->datasets()) EXPECT_EQ(name.find("base"), std::string::npos) << name;
}

TEST_F(ZfsRoom, WhatAnImportLeftIsRemovedAfterADay)
{
    furnish();
    ImportSpec spec;
    spec.name = MasterName("lost");
    spec.format = ImageFormat::Raw;
    spec.fileSize = kSize;
    auto upload = m_console->beginImport(kCaller, spec);
    ASSERT_TRUE(upload);
    m_model->cut();
    upload->reset();
    m_console = console();
    const auto left = [&] {
        int count = 0;
        for (const std::string &name : m_model->datasets()) count += name.find("/lost") != std::string::npos ? 1 : 0;
        return count;
    };
    done(SetSeat{SeatName("PC-1"), {{"place", "2,2"}}});
    EXPECT_EQ(left(), 3) << "it might still be running";
    for (const char *name : {"", "/u1", "/u1@transfer"})
        m_model->age("tank/cafe/room/masters/lost" + std::string(name), std::chrono::hours(25));
    done(SetSeat{SeatName("PC-1"), {{"place", "3,2"}}});
    done(SetSeat{SeatName("PC-1"), {{"place", "4,2"}}});
    EXPECT_EQ(left(), 0);
}

TEST_F(ZfsRoom, UnknownImagesAreNoDisks)
{
    furnish();
    ImportSpec spec;
    spec.name = MasterName("image");
    spec.format = ImageFormat::Auto;
    spec.fileSize = kSize;
    auto upload = m_console->beginImport(kCaller, spec);
    ASSERT_TRUE(upload);
    const std::string magic = "QFI\xfb" + std::string(508, '\0');
    ASSERT_TRUE((*upload)->write(0, std::as_bytes(std::span(magic)))) << "it may be a good one yet";
    EXPECT_FALSE((*upload)->finish({}));
    upload->reset();
    EXPECT_EQ(m_console->masters()->size(), 1U);
    // A VHD that ends as one, and begins as a disk.
    upload = m_console->beginImport(kCaller, spec);
    ASSERT_TRUE(upload);
    const std::string footer = "conectix" + std::string(504, '\0');
    const auto written = (*upload)->write(kSize - 512, std::as_bytes(std::span(footer)));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Usage);
    EXPECT_NE(written.error().hint.find("vhd"), std::string::npos);
    EXPECT_FALSE((*upload)->finish({}));
    upload->reset();
    EXPECT_EQ(m_console->masters()->size(), 1U);
    for (const std::string &name : m_model->datasets()) EXPECT_EQ(name.find("image"), std::string::npos) << name;
}

TEST_F(ZfsRoom, WhatCannotBeReadIsLeftAlone)
{
    furnish();
    const auto hosts = m_model->connect();
    const zfs::Setting broken{"tank/cafe/room/seats/pc-1", {{zfs::kSeatNote, "{"}}};
    ASSERT_TRUE(hosts.zfs->set({&broken, 1}));
    const auto before = m_model->datasets();
    done(SetSeat{SeatName("PC-2"), {{"place", "2,2"}}});
    EXPECT_EQ(m_model->datasets(), before);
    EXPECT_NE(m_model->volumeOf(kTarget), "");
    const auto status = m_console->status();
    ASSERT_TRUE(status);
    ASSERT_FALSE(status->warnings.empty());
    EXPECT_NE(status->warnings[0].text.find("pc-1"), std::string::npos);
}

} // namespace
} // namespace freshseat::zfsroom
