// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend with a schedule promises about it. When it runs is tests/core/schedule's.
#include "tests/contract/storage_backend_fixture.h"

#include <map>

namespace freshseat::test {
namespace {

AddSchedule nightly(SeatSelection seats)
{
    AddSchedule add;
    add.spec.at = TimeOfDay{4 * 60};
    add.spec.days = *parseWeekdays("mon,fri");
    add.spec.seats = std::move(seats);
    return add;
}

SeatSelection theGroup()
{
    SeatSelection seats;
    seats.group = "contract";
    return seats;
}

TEST_P(StorageBackendContract, AScheduleIsAddedSwitchedAndRemoved)
{
    addTwo();
    if (!room->schedules()) {
        EXPECT_EQ(backend().schedules().error().code, ErrorCode::Unsupported);
        return unsupported(nightly(theGroup()));
    }
    AddSchedule add = nightly(theGroup());
    add.spec.waitUntil = TimeOfDay{6 * 60};
    add.spec.runMissed = true;
    if (room->onlyResets()) {
        unsupported(add);
        add.spec.runMissed = false;
    }
    const auto previewed = backend().preview(add);
    ASSERT_TRUE(previewed);
    EXPECT_EQ(previewed->at(0).what, "add schedule");
    EXPECT_TRUE(backend().schedules()->empty()) << "a preview changes nothing";
    const auto added = perform(add);
    ASSERT_TRUE(added) << added.error().message;
    const auto listed = backend().schedules();
    ASSERT_EQ(listed->size(), 1U);
    const Schedule entry = listed->at(0);
    EXPECT_EQ(added->at(0).name, std::to_string(entry.id));
    EXPECT_EQ(describe(entry.spec), "reset group contract on mon,fri at 04:00, waiting until 06:00");
    EXPECT_EQ(entry.spec.runMissed, add.spec.runMissed);
    EXPECT_TRUE(entry.enabled);
    EXPECT_TRUE(entry.nextRun);
    EXPECT_FALSE(entry.lastRun);
    EXPECT_FALSE(entry.lastResult);
    EXPECT_FALSE(entry.runsOn.empty());
    ASSERT_TRUE(doneAll(EnableSchedule{entry.id, false}));
    EXPECT_FALSE(backend().schedules()->at(0).enabled);
    EXPECT_FALSE(backend().schedules()->at(0).nextRun);
    EXPECT_EQ(newest(1).back().action, "schedule.disable");
    ASSERT_TRUE(doneAll(EnableSchedule{entry.id, true}));
    EXPECT_TRUE(backend().schedules()->at(0).nextRun);
    ASSERT_TRUE(doneAll(RemoveSchedule{entry.id}));
    EXPECT_TRUE(backend().schedules()->empty());
    EXPECT_EQ(newest(1).back().object, "schedule " + std::to_string(entry.id));
}

TEST_P(StorageBackendContract, AScheduleThatCannotBeIsRefused)
{
    addTwo();
    if (!room->schedules()) return unsupported(RemoveSchedule{77});
    EXPECT_EQ(refused(nightly(named({"C-9"}))).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(nightly({})).code, ErrorCode::Usage);
    EXPECT_EQ(refused(RemoveSchedule{77}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(EnableSchedule{77, true}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(RunSchedule{77}).code, ErrorCode::NotFound);
    EXPECT_TRUE(backend().schedules()->empty());
}

TEST_P(StorageBackendContract, ARunResetsIdleSeatsAndNoOthers)
{
    addTwo();
    if (!room->schedules()) return unsupported(RunSchedule{1});
    ASSERT_TRUE(doneAll(seatCalled("C-3", "02:00:00:00:00:03")));
    SetSeat keep;
    keep.name = SeatName("C-3");
    keep.changes = {{"policy", "keep"}};
    ASSERT_TRUE(doneAll(keep));
    room->occupy(SeatName("C-2"));
    const auto added = perform(nightly(theGroup()));
    ASSERT_TRUE(added);
    const ScheduleId id = backend().schedules()->at(0).id;
    const auto changes = backend().preview(RunSchedule{id});
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->size(), 3U);
    EXPECT_EQ(changes->at(0).what, "reset seat");
    const auto items = perform(RunSchedule{id});
    ASSERT_TRUE(items) << items.error().message;
    std::map<std::string, Outcome> outcomes;
    for (const ItemOutcome &item : *items) outcomes[item.name] = item.outcome;
    EXPECT_EQ(outcomes, (std::map<std::string, Outcome>{
                            {"C-1", Outcome::Done}, {"C-2", Outcome::Skipped}, {"C-3", Outcome::Skipped}}));
    EXPECT_FALSE(seat("C-2").sessions.empty());
    EXPECT_EQ(backend().schedules()->at(0).lastResult, "1 done, 2 skipped");
    EXPECT_TRUE(backend().schedules()->at(0).lastRun);
    const JournalEntry last = newest(1).back();
    EXPECT_EQ(last.action, "schedule.run");
    EXPECT_EQ(last.outcome, "done");
    EXPECT_EQ(last.detail, "1 done, 2 skipped");
}

SetSeat toGroup(const char *seat, const char *group)
{
    return {SeatName(seat), {{"group", group}}};
}

TEST_P(StorageBackendContract, AScheduleFollowsAGroupThatIsRenamed)
{
    addTwo();
    if (!room->schedules()) return unsupported(nightly(theGroup()));
    ASSERT_TRUE(doneAll(nightly(theGroup())));
    const auto group = [&] { return *backend().schedules()->at(0).spec.seats.group; };
    ASSERT_TRUE(doneAll(toGroup("C-1", "front")));
    EXPECT_EQ(group(), "contract") << "a seat is left in it";
    const auto last = perform(toGroup("C-2", "front"));
    ASSERT_TRUE(last) << last.error().message;
    EXPECT_EQ(group(), "front");
    EXPECT_NE(last->front().message.find("now names group front"), std::string::npos) << last->front().message;
    const auto items = perform(RunSchedule{backend().schedules()->at(0).id});
    ASSERT_TRUE(items);
    EXPECT_EQ(items->size(), 2U);
}

TEST_P(StorageBackendContract, AScheduleIsNotForTheSeatsOfAnotherGroup)
{
    addTwo();
    if (!room->schedules()) return unsupported(nightly(theGroup()));
    AddSeat third = seatCalled("C-3", "02:00:00:00:00:03");
    third.group = "office";
    ASSERT_TRUE(doneAll(third));
    ASSERT_TRUE(doneAll(nightly(theGroup())));
    ASSERT_TRUE(doneAll(toGroup("C-1", "office")));
    const auto last = perform(toGroup("C-2", "office"));
    ASSERT_TRUE(last);
    EXPECT_EQ(*backend().schedules()->at(0).spec.seats.group, "contract") << "nobody asked to reset C-3 at night";
    EXPECT_NE(last->front().message.find("no seat is left in group contract"), std::string::npos)
        << last->front().message;
    EXPECT_NE(last->front().message.find("does nothing"), std::string::npos) << last->front().message;
}

TEST_P(StorageBackendContract, WatchesHearOfTheSchedule)
{
    addTwo();
    if (!room->schedules()) return unsupported(EnableSchedule{1, true});
    EventLog log;
    const auto watch = backend().watch([&](const RoomEvent &event) { log.hear(event); });
    ASSERT_TRUE(watch);
    ASSERT_TRUE(doneAll(nightly(theGroup())));
    EXPECT_TRUE(log.waitFor([](const RoomEvent &event) { return std::holds_alternative<SchedulesChanged>(event); }));
}

TEST_P(StorageBackendContract, AScheduleCanTellPlayersBefore)
{
    if (!room->schedules()) return unsupported(EnableSchedule{1, true});
    AddSchedule add;
    add.spec.at = TimeOfDay{120};
    add.spec.action = ScheduleAction::Shutdown;
    add.spec.seats.all = true;
    add.spec.warn = std::chrono::minutes(10);
    add.spec.text = "We close at two";
    if (room->onlyResets()) return unsupported(add);
    ASSERT_TRUE(doneAll(add));
    const auto entries = backend().schedules();
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->back().spec.warn, std::chrono::minutes(10));
    EXPECT_EQ(entries->back().spec.text, "We close at two");
    add.spec.text = "now `reboot`";
    EXPECT_EQ(refused(add).code, ErrorCode::Usage);
    add.spec.text = {};
    add.spec.action = ScheduleAction::Wake;
    EXPECT_EQ(refused(add).code, ErrorCode::Usage);
}

} // namespace
} // namespace freshseat::test
