// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend with update sessions promises about them, about snapshots and about roll-outs.
#include "core/model/rules.h"
#include "tests/contract/storage_backend_fixture.h"

#include <algorithm>

namespace freshseat::test {
namespace {

const MasterName kBase("base");

class Updates : public StorageBackendContract
{
protected:
    void SetUp() override
    {
        StorageBackendContract::SetUp();
        addTwo();
        ASSERT_TRUE(doneAll(seatCalled("C-3", "02:00:00:00:00:03")));
    }
    std::vector<Snapshot> snapshots()
    {
        const auto list = backend().snapshots(kBase);
        EXPECT_TRUE(list);
        return list ? *list : std::vector<Snapshot>();
    }
    Snapshot snapshot(int number)
    {
        for (const Snapshot &one : snapshots()) {
            if (one.number == number) return one;
        }
        ADD_FAILURE() << "no snapshot " << number;
        return {};
    }
    Master base()
    {
        const auto masters = backend().masters();
        EXPECT_TRUE(masters);
        for (const Master &master : *masters) {
            if (master.name == kBase) return master;
        }
        ADD_FAILURE() << "no master";
        return {};
    }
    void publish(const std::string &comment, RollOut rollOut = RollOut::None, std::vector<SeatName> canaries = {})
    {
        ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-3")}));
        ASSERT_TRUE(doneAll(PublishUpdate{kBase, comment, rollOut, std::move(canaries)}));
    }
    void set(const char *seat, const char *key, const char *value)
    {
        ASSERT_TRUE(doneAll(SetSeat{SeatName(seat), {{key, value}}}));
    }
    RolloutSeat entry(const char *seat)
    {
        const auto rollout = backend().rollout(kBase);
        EXPECT_TRUE(rollout);
        for (const RolloutSeat &one : rollout->seats) {
            if (one.name.value() == seat) return one;
        }
        ADD_FAILURE() << "not in the roll-out: " << seat;
        return {};
    }
};

INSTANTIATE_TEST_SUITE_P(Rooms, Updates, ::testing::ValuesIn(backendCases()),
                         [](const auto &one) { return one.param.name; });

TEST_P(Updates, AreOneAMasterAndShown)
{
    EXPECT_EQ(backend().update(kBase).error().code, ErrorCode::NotFound);
    EXPECT_EQ(backend().update(MasterName("none")).error().code, ErrorCode::NotFound);
    const auto changes = backend().preview(BeginUpdate{kBase, SeatName("c-1")});
    ASSERT_TRUE(changes) << changes.error().message;
    EXPECT_EQ(changes->at(0).what, "begin update");
    EXPECT_FALSE(base().update) << "a preview changes nothing";
    const auto begun = perform(BeginUpdate{MasterName("BASE"), SeatName("c-1")});
    ASSERT_TRUE(begun) << begun.error().message;
    EXPECT_EQ(begun->at(0).name, "base");
    EXPECT_EQ(begun->at(0).outcome, Outcome::Done);
    EXPECT_EQ(newest(1).back().action, "update.begin");
    EXPECT_EQ(newest(1).back().object, "master base");
    const auto update = backend().update(kBase);
    ASSERT_TRUE(update) << update.error().message;
    EXPECT_EQ(update->seat, SeatName("C-1"));
    EXPECT_FALSE(update->file);
    EXPECT_EQ(update->base, 1);
    EXPECT_EQ(update->writtenBytes, 0U);
    EXPECT_EQ(update->sessions, 0);
    EXPECT_FALSE(update->by.empty());
    ASSERT_TRUE(base().update);
    EXPECT_EQ(base().update->seat, SeatName("C-1"));
    EXPECT_EQ(seat("C-1").state, SeatState::Update);
    EXPECT_EQ(refused(BeginUpdate{kBase, SeatName("C-2")}).code, ErrorCode::InUse);
    EXPECT_EQ(refused(DeleteMaster{kBase}).code, ErrorCode::InUse);
}

TEST_P(Updates, ThatCannotBeAreRefused)
{
    EXPECT_EQ(refused(BeginUpdate{MasterName("none"), SeatName("C-1")}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(BeginUpdate{kBase, SeatName("nobody")}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(DiscardUpdate{kBase}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(PublishUpdate{kBase, "x", RollOut::None, {}}).code, ErrorCode::NotFound);
    ASSERT_TRUE(import("other"));
    EXPECT_EQ(refused(BeginUpdate{MasterName("other"), SeatName("C-1")}).code, ErrorCode::Usage);
    room->occupy(SeatName("C-1"));
    const Error busy = refused(BeginUpdate{kBase, SeatName("C-1")});
    EXPECT_EQ(busy.code, ErrorCode::InUse);
    EXPECT_NE(busy.message.find("C-1"), std::string::npos);
}

TEST_P(Updates, AreNeverLostByAReset)
{
    ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-1")}));
    for (const bool force : {false, true}) {
        const auto items = perform(ResetSeats{named({"C-1"}), force});
        ASSERT_TRUE(items);
        EXPECT_EQ(exitCodeOf(*items), 3) << "not even when forced";
    }
    SeatSelection group;
    group.group = "contract";
    const auto items = perform(ResetSeats{group, true});
    ASSERT_TRUE(items);
    EXPECT_EQ(exitCodeOf(*items), 0);
    for (const ItemOutcome &item : *items) {
        EXPECT_EQ(item.outcome, item.name == "C-1" ? Outcome::Skipped : Outcome::Done) << item.name;
        if (item.name != "C-1") continue;
        EXPECT_NE(item.message.find("update"), std::string::npos) << item.message;
    }
    for (const Action &action :
         {Action(RemoveSeats{named({"C-1"})}), Action(SetSeat{SeatName("C-1"), {{"name", "C-9"}}})}) {
        const auto kept = perform(action);
        ASSERT_TRUE(kept);
        EXPECT_EQ(exitCodeOf(*kept), 3);
    }
    EXPECT_TRUE(base().update);
    EXPECT_EQ(seat("C-1").state, SeatState::Update);
}

TEST_P(Updates, AreDiscardedAtAnyMoment)
{
    ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-1")}));
    room->occupy(SeatName("C-1"));
    EXPECT_EQ(backend().update(kBase)->sessions, 1);
    const auto changes = backend().preview(DiscardUpdate{kBase});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->front().what, "close session");
    if (!room->endsSessions()) {
        const auto kept = perform(DiscardUpdate{kBase});
        ASSERT_FALSE(kept);
        EXPECT_NE(kept.error().message.find("switch its PC off"), std::string::npos) << kept.error().message;
        EXPECT_EQ(seat("C-1").sessions.size(), 1U);
        EXPECT_TRUE(base().update) << "and the session goes on";
        return;
    }
    ASSERT_TRUE(doneAll(DiscardUpdate{kBase}));
    EXPECT_TRUE(seat("C-1").sessions.empty());
    EXPECT_EQ(seat("C-1").state, SeatState::Off);
    EXPECT_EQ(seat("C-1").snapshot, 1);
    EXPECT_FALSE(base().update);
    EXPECT_EQ(snapshots().size(), 1U);
    EXPECT_EQ(backend().update(kBase).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-2")})) << "and another one can be begun";
}

TEST_P(Updates, ArePublishedWhenNobodyIsOnTheDisk)
{
    ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-1")}));
    room->occupy(SeatName("C-1"));
    const Error busy = refused(PublishUpdate{kBase, "too early", RollOut::None, {}});
    EXPECT_EQ(busy.code, ErrorCode::InUse);
    EXPECT_EQ(snapshots().size(), 1U);
    EXPECT_TRUE(base().update) << "and the session goes on";
    EXPECT_EQ(newest(1).back().outcome, "refused");
}

TEST_P(Updates, PublishedBecomeTheNextSnapshot)
{
    publish("games of November");
    const auto list = snapshots();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[1].number, 2);
    EXPECT_EQ(list[1].comment, "games of November");
    EXPECT_FALSE(list[1].current) << "nothing is rolled out";
    EXPECT_TRUE(list[0].current);
    EXPECT_EQ(base().current, 1);
    EXPECT_EQ(base().snapshots, 2);
    EXPECT_FALSE(base().update);
    EXPECT_EQ(seat("C-3").state, SeatState::Off);
    EXPECT_EQ(list[0].clones.size(), 3U) << "every seat stands where it stood";
    const auto last = newest(1).back();
    EXPECT_EQ(last.action, "update.publish");
    EXPECT_EQ(last.object, "master base");
    EXPECT_EQ(last.outcome, "done");
    EXPECT_NE(last.detail.find("snapshot 2"), std::string::npos);
    set("C-1", "snapshot", "2");
    EXPECT_EQ(seat("C-1").snapshot, 2) << "a seat can try it, pinned";
    EXPECT_EQ(snapshot(2).clones, std::vector<std::string>{"C-1"});
}

TEST_P(Updates, MoveIdleSeatsAtOnceAndLeaveTheOthers)
{
    set("C-2", "snapshot", "1");
    ASSERT_TRUE(doneAll(seatCalled("C-4", "02:00:00:00:00:04")));
    ASSERT_TRUE(doneAll(seatCalled("C-5", "02:00:00:00:00:05")));
    set("C-4", "policy", "keep");
    room->occupy(SeatName("C-5"));
    ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-3")}));
    const auto changes = backend().preview(PublishUpdate{kBase, "new", RollOut::Idle, {}});
    ASSERT_TRUE(changes) << changes.error().message;
    const auto skipped =
        std::count_if(changes->begin(), changes->end(), [](const Change &change) { return change.what == "skipped"; });
    EXPECT_EQ(skipped, 2) << "the pinned one and the kept one";
    ASSERT_TRUE(doneAll(PublishUpdate{kBase, "new", RollOut::Idle, {}}));
    EXPECT_EQ(base().current, 2);
    EXPECT_EQ(seat("C-1").snapshot, 2);
    EXPECT_EQ(seat("C-2").snapshot, 1) << "pinned seats stay";
    EXPECT_EQ(seat("C-4").snapshot, 1) << "kept seats stay";
    EXPECT_EQ(seat("C-5").snapshot, 1) << "nobody's session is touched";
    EXPECT_EQ(seat("C-5").sessions.size(), 1U);
    EXPECT_EQ(seat("C-5").moveTo, 2) << "it moves at its next boot";
    const auto rollout = backend().rollout(kBase);
    ASSERT_TRUE(rollout);
    EXPECT_EQ(rollout->phase, RolloutPhase::Rolling);
    EXPECT_EQ(rollout->from, 1);
    EXPECT_EQ(rollout->to, 2);
    EXPECT_EQ(rollout->mode, RollOut::Idle);
    EXPECT_EQ(entry("C-1").step, RolloutStep::Moved);
    EXPECT_EQ(entry("C-2").step, RolloutStep::Stays);
    EXPECT_FALSE(entry("C-2").message.empty());
    EXPECT_EQ(entry("C-5").step, RolloutStep::Waiting);
    if (!room->endsSessions()) return; // it waits until its PC is switched off
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-5"}), true}));
    EXPECT_EQ(seat("C-5").snapshot, 2);
}

TEST_P(Updates, GoBackToAnySnapshot)
{
    publish("new", RollOut::Idle);
    ASSERT_EQ(seat("C-1").snapshot, 2);
    ASSERT_TRUE(doneAll(SetCurrent{kBase, 1, RollOut::Idle}));
    EXPECT_EQ(base().current, 1);
    EXPECT_EQ(seat("C-1").snapshot, 1);
    EXPECT_TRUE(snapshot(1).current);
    EXPECT_EQ(newest(1).back().action, "master.current");
    ASSERT_TRUE(doneAll(SetCurrent{kBase, 2, RollOut::Boot}));
    EXPECT_EQ(base().current, 2);
    EXPECT_EQ(seat("C-1").snapshot, 1) << "not before its next boot or reset";
    EXPECT_EQ(seat("C-1").moveTo, 2);
    ASSERT_TRUE(doneAll(SetCurrent{kBase, 1, RollOut::None}));
    EXPECT_EQ(base().current, 1);
    EXPECT_FALSE(seat("C-1").moveTo) << "what was on its way ended";
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"})}));
    EXPECT_EQ(seat("C-1").snapshot, 1);
    EXPECT_EQ(refused(SetCurrent{kBase, 9, RollOut::Idle}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(SetCurrent{MasterName("none"), 1, RollOut::None}).code, ErrorCode::NotFound);
}

TEST_P(Updates, SnapshotsAreDroppedWhenNothingNeedsThem)
{
    publish("two");
    EXPECT_EQ(refused(DropSnapshot{kBase, 1}).code, ErrorCode::InUse);
    set("C-1", "snapshot", "2");
    const Error used = refused(DropSnapshot{kBase, 2});
    EXPECT_EQ(used.code, ErrorCode::InUse);
    EXPECT_NE(used.message.find("C-1"), std::string::npos) << used.message;
    set("C-1", "snapshot", "1");
    ASSERT_TRUE(doneAll(DropSnapshot{kBase, 2}));
    EXPECT_EQ(snapshots().size(), 1U);
    EXPECT_EQ(newest(1).back().action, "master.drop");
    EXPECT_EQ(refused(DropSnapshot{kBase, 2}).code, ErrorCode::NotFound);
    publish("three");
    EXPECT_EQ(snapshots().back().number, 3) << "a number is never used again";
}

TEST_P(Updates, OneSnapshotIsTheLastKnownGood)
{
    publish("two");
    ASSERT_TRUE(doneAll(MarkGood{kBase, 2}));
    EXPECT_TRUE(snapshot(2).lastKnownGood);
    EXPECT_FALSE(snapshot(1).lastKnownGood);
    ASSERT_TRUE(doneAll(MarkGood{kBase, 1}));
    EXPECT_TRUE(snapshot(1).lastKnownGood);
    EXPECT_FALSE(snapshot(2).lastKnownGood);
    EXPECT_EQ(newest(1).back().action, "master.good");
    EXPECT_EQ(refused(MarkGood{kBase, 9}).code, ErrorCode::NotFound);
}

TEST_P(Updates, ComeFromAFileToo)
{
    ImportSpec spec = importSpec("base");
    spec.update = true;
    auto upload = backend().beginImport(caller, spec);
    ASSERT_TRUE(upload) << upload.error().message;
    std::vector<std::byte> bytes = pattern();
    bytes[0] = std::byte{0x77};
    ASSERT_TRUE((*upload)->write(0, std::span(bytes).first(Upload::kMaxChunk)));
    const auto master = (*upload)->finish({});
    ASSERT_TRUE(master) << master.error().message;
    ASSERT_TRUE(master->update);
    EXPECT_EQ(master->update->file, "base.img");
    EXPECT_FALSE(master->update->seat);
    EXPECT_EQ(master->snapshots, 1) << "not before it is published";
    EXPECT_EQ(newest(1).back().action, "update.begin");
    EXPECT_EQ(backend().beginImport(caller, spec).error().code, ErrorCode::InUse);
    EXPECT_EQ(refused(BeginUpdate{kBase, SeatName("C-1")}).code, ErrorCode::InUse);
    ASSERT_TRUE(doneAll(PublishUpdate{kBase, "from a file", RollOut::Idle, {}}));
    EXPECT_EQ(base().current, 2);
    EXPECT_EQ(seat("C-2").snapshot, 2);
    ImportSpec none = importSpec("nothing");
    none.update = true;
    EXPECT_EQ(backend().beginImport(caller, none).error().code, ErrorCode::NotFound);
    auto again = backend().beginImport(caller, spec);
    ASSERT_TRUE(again);
    ASSERT_TRUE((*again)->write(0, std::span(bytes).first(Upload::kMaxChunk)));
    ASSERT_TRUE((*again)->finish({}));
    ASSERT_TRUE(doneAll(DiscardUpdate{kBase}));
    EXPECT_EQ(snapshots().size(), 2U);
}

TEST_P(Updates, FirstSeatsGoAheadAndTheRestFollows)
{
    EXPECT_EQ(backend().rollout(kBase).error().code, ErrorCode::NotFound);
    EXPECT_EQ(refused(ContinueRollout{kBase}).code, ErrorCode::NotFound);
    publish("new", RollOut::Idle, {SeatName("c-1")});
    EXPECT_EQ(base().current, 1) << "the others do not see it yet";
    EXPECT_EQ(seat("C-1").snapshot, 2);
    EXPECT_EQ(seat("C-2").snapshot, 1);
    const auto rollout = backend().rollout(kBase);
    ASSERT_TRUE(rollout);
    EXPECT_EQ(rollout->phase, RolloutPhase::Canary);
    EXPECT_TRUE(entry("C-1").canary);
    EXPECT_FALSE(entry("C-2").canary);
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1", "C-2"})}));
    EXPECT_EQ(seat("C-1").snapshot, 2) << "a reset does not lead away from what is tried";
    EXPECT_EQ(seat("C-2").snapshot, 1);
    EXPECT_EQ(refused(DropSnapshot{kBase, 2}).code, ErrorCode::InUse);
    ASSERT_TRUE(doneAll(ContinueRollout{kBase}));
    EXPECT_EQ(base().current, 2);
    EXPECT_EQ(seat("C-2").snapshot, 2);
    EXPECT_EQ(backend().rollout(kBase)->phase, RolloutPhase::Done);
    EXPECT_EQ(newest(1).back().action, "rollout.continue");
    EXPECT_EQ(refused(AbortRollout{kBase}).code, ErrorCode::NotFound);
}

TEST_P(Updates, AnAbortedRollOutGoesBack)
{
    publish("new", RollOut::Boot, {SeatName("C-1")});
    ASSERT_EQ(seat("C-1").snapshot, 2);
    ASSERT_TRUE(doneAll(AbortRollout{kBase}));
    EXPECT_EQ(base().current, 1);
    EXPECT_EQ(seat("C-1").snapshot, 1);
    EXPECT_EQ(backend().rollout(kBase)->phase, RolloutPhase::Aborted);
    EXPECT_FALSE(snapshot(2).bad) << "nobody said so";
    EXPECT_EQ(newest(1).back().action, "rollout.abort");
}

TEST_P(Updates, SeatsThatCannotGoFirstAreRefused)
{
    ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-3")}));
    const auto with = [](const char *seat) {
        return Action(PublishUpdate{kBase, "x", RollOut::Idle, {SeatName(seat)}});
    };
    EXPECT_EQ(refused(with("nobody")).code, ErrorCode::NotFound);
    set("C-1", "snapshot", "1");
    EXPECT_EQ(refused(with("C-1")).code, ErrorCode::Usage);
    set("C-2", "policy", "keep");
    EXPECT_EQ(refused(with("C-2")).code, ErrorCode::Usage);
    EXPECT_TRUE(base().update);
}

TEST_P(Updates, AResetIsTakenBackAndTheUndoToo)
{
    EXPECT_EQ(refused(UndoReset{SeatName("nobody")}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(UndoReset{SeatName("C-1")}).code, ErrorCode::NotFound) << "it was never reset";
    set("C-1", "policy", "nightly");
    room->writeOn(SeatName("C-1"));
    const auto written = seat("C-1").dirtyBytes;
    ASSERT_GT(written, 0U);
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"})}));
    ASSERT_EQ(seat("C-1").dirtyBytes, 0U);
    ASSERT_TRUE(seat("C-1").undoUntil);
    EXPECT_GT(*seat("C-1").undoUntil, *seat("C-1").lastReset);
    const auto changes = backend().preview(UndoReset{SeatName("c-1")});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->at(0).what, "undo reset");
    EXPECT_EQ(seat("C-1").dirtyBytes, 0U);
    ASSERT_TRUE(doneAll(UndoReset{SeatName("c-1")}));
    EXPECT_EQ(seat("C-1").dirtyBytes, written);
    EXPECT_EQ(newest(1).back().action, "seat.undo");
    EXPECT_EQ(newest(1).back().object, "seat C-1");
    publish("two", RollOut::Boot);
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"})}));
    EXPECT_EQ(seat("C-1").snapshot, 2);
    ASSERT_TRUE(doneAll(UndoReset{SeatName("C-1")}));
    EXPECT_EQ(seat("C-1").snapshot, 1) << "back to where it stood";
    EXPECT_EQ(seat("C-1").dirtyBytes, written);
    room->occupy(SeatName("C-1"));
    if (seat("C-1").undoUntil) {
        EXPECT_EQ(refused(UndoReset{SeatName("C-1")}).code, ErrorCode::InUse);
    }
}

TEST_P(Updates, AreHeardByWatches)
{
    EventLog log;
    const auto watch = backend().watch([&](const RoomEvent &event) { log.hear(event); });
    ASSERT_TRUE(watch);
    ASSERT_TRUE(doneAll(BeginUpdate{kBase, SeatName("C-1")}));
    EXPECT_TRUE(log.waitFor([](const RoomEvent &event) { return std::holds_alternative<MastersChanged>(event); }));
    EXPECT_TRUE(log.waitFor([](const RoomEvent &event) {
        const auto *changed = std::get_if<SeatChanged>(&event);
        return changed != nullptr && changed->seat.state == SeatState::Update;
    }));
    ASSERT_TRUE(doneAll(PublishUpdate{kBase, "x", RollOut::Idle, {}}));
    EXPECT_TRUE(log.waitFor([](const RoomEvent &event) {
        const auto *changed = std::get_if<RolloutChanged>(&event);
        return changed != nullptr && changed->rollout.to == 2;
    }));
}

} // namespace
} // namespace freshseat::test
