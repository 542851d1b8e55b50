// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend with data disks promises about them.
#include "core/model/rules.h"
#include "tests/contract/storage_backend_fixture.h"

#include <algorithm>

namespace freshseat::test {
namespace {

const MasterName kBase("base");
const MasterName kGames("games");

class DataDisks : public StorageBackendContract
{
protected:
    void SetUp() override
    {
        StorageBackendContract::SetUp();
        const auto made = import("games");
        ASSERT_TRUE(made) << made.error().message;
        addTwo();
        set("C-1", "games");
    }
    void set(const char *seat, const char *data) { ASSERT_TRUE(doneAll(SetSeat{SeatName(seat), {{"data", data}}})); }
    DataDisk disk(const char *name)
    {
        const Seat shown = seat(name);
        if (shown.data.size() == 1) return shown.data.front();
        ADD_FAILURE() << name << " has " << shown.data.size() << " data disks";
        return {};
    }
    void publish(RollOut rollOut)
    {
        ASSERT_TRUE(doneAll(BeginUpdate{kGames, SeatName("C-1")}));
        EXPECT_EQ(seat("C-1").state, SeatState::Update);
        ASSERT_TRUE(doneAll(PublishUpdate{kGames, "a new game", rollOut, {}}));
    }
    static std::vector<std::string> whats(const Result<std::vector<Change>> &changes)
    {
        std::vector<std::string> list;
        EXPECT_TRUE(changes);
        if (changes) {
            for (const Change &change : *changes) list.push_back(change.what);
        }
        return list;
    }
};

INSTANTIATE_TEST_SUITE_P(Rooms, DataDisks, ::testing::ValuesIn(backendCases()),
                         [](const auto &one) { return one.param.name; });

TEST_P(DataDisks, AreGivenAndTakenAway)
{
    EXPECT_EQ(disk("C-1").master, kGames);
    EXPECT_EQ(disk("C-1").snapshot, 1);
    EXPECT_EQ(disk("C-1").lun, 1);
    EXPECT_FALSE(disk("C-1").pinned);
    EXPECT_EQ(seat("C-1").lun, 0);
    EXPECT_TRUE(seat("C-2").data.empty());
    EXPECT_EQ(refused(DeleteMaster{kGames}).code, ErrorCode::InUse);
    EXPECT_EQ(backend().snapshots(kGames)->front().clones, std::vector<std::string>{"C-1"});
    const SetSeat away{SeatName("C-1"), {{"data", ""}}};
    EXPECT_EQ(whats(backend().preview(away)), (std::vector<std::string>{"set data", "remove data disk"}));
    EXPECT_EQ(disk("C-1").lun, 1) << "a preview changes nothing";
    room->occupy(SeatName("C-1"));
    const auto items = perform(away);
    ASSERT_TRUE(items);
    EXPECT_EQ(items->front().outcome, Outcome::Refused) << "not under a live session";
    EXPECT_EQ(disk("C-1").lun, 1);
    if (!room->endsSessions()) return; // its PC is there for good
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"}), true}));
    set("C-1", "");
    EXPECT_TRUE(seat("C-1").data.empty());
    ASSERT_TRUE(doneAll(DeleteMaster{kGames}));
}

TEST_P(DataDisks, ThatCannotBeAreRefused)
{
    const auto wrong = [&](const char *data) { return refused(SetSeat{SeatName("C-2"), {{"data", data}}}).code; };
    EXPECT_EQ(wrong("none-such"), ErrorCode::NotFound);
    EXPECT_EQ(wrong("games@7"), ErrorCode::NotFound);
    EXPECT_EQ(wrong("base"), ErrorCode::Usage) << "it is the system disk";
    EXPECT_EQ(wrong("games,GAMES"), ErrorCode::Usage);
    EXPECT_EQ(wrong("games,"), ErrorCode::Usage);
    EXPECT_EQ(refused(SetSeat{SeatName("C-1"), {{"master", "games"}}}).code, ErrorCode::Usage);
    EXPECT_TRUE(seat("C-2").data.empty());
}

TEST_P(DataDisks, HaveLimitsOfTheirOwn)
{
    const auto limits = [](const char *value) { return SetSeat{SeatName("C-1"), {{"data-limit", value}}}; };
    EXPECT_FALSE(disk("C-1").sizeLimit) << "that of the seat";
    EXPECT_EQ(whats(backend().preview(limits("games:2G"))), (std::vector<std::string>{"set data-limit"}));
    ASSERT_TRUE(doneAll(SetSeat{SeatName("C-1"), {{"size-limit", "1G"}, {"data-limit", "GAMES:2G"}}}));
    EXPECT_EQ(disk("C-1").sizeLimit, std::uint64_t{2} << 30);
    EXPECT_EQ(limitOf(seat("C-1"), disk("C-1")), std::uint64_t{2} << 30);
    EXPECT_EQ(seat("C-1").sizeLimit, std::uint64_t{1} << 30);
    set("C-1", "games@1");
    EXPECT_EQ(disk("C-1").sizeLimit, std::uint64_t{2} << 30) << "it stays with the disk";
    ASSERT_TRUE(doneAll(limits("games:none")));
    EXPECT_EQ(limitOf(seat("C-1"), disk("C-1")), 0U);
    ASSERT_TRUE(doneAll(limits("")));
    EXPECT_EQ(limitOf(seat("C-1"), disk("C-1")), std::uint64_t{1} << 30);
    ASSERT_TRUE(doneAll(SetSeat{SeatName("C-2"), {{"data", "games"}, {"data-limit", "games:5M"}}}));
    EXPECT_EQ(disk("C-2").sizeLimit, 5U << 20);
    EXPECT_EQ(refused(limits("base:2G")).code, ErrorCode::NotFound) << "the system disk has size-limit";
    EXPECT_EQ(refused(limits("games")).code, ErrorCode::Usage);
    EXPECT_EQ(refused(limits("games:1")).code, ErrorCode::Usage);
    EXPECT_EQ(refused(limits("games:2G,games:3G")).code, ErrorCode::Usage);
}

TEST_P(DataDisks, AreResetWithTheirSeatOrAlone)
{
    EXPECT_EQ(whats(backend().preview(ResetSeats{named({"C-1"})})),
              (std::vector<std::string>{"reset seat", "reset data disk"}));
    const ResetSeats alone{named({"C-1", "C-2"}), false, kGames};
    EXPECT_EQ(whats(backend().preview(alone)), (std::vector<std::string>{"reset data disk", "skipped"}));
    const auto items = perform(alone);
    ASSERT_TRUE(items) << items.error().message;
    ASSERT_EQ(items->size(), 2U);
    for (const ItemOutcome &item : *items)
        EXPECT_EQ(item.outcome, item.name == "C-1" ? Outcome::Done : Outcome::Skipped) << item.message;
    EXPECT_EQ(refused(ResetSeats{named({"C-1"}), false, MasterName("none-such")}).code, ErrorCode::NotFound);
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"})}));
    EXPECT_EQ(disk("C-1").dirtyBytes, 0U);
}

TEST_P(DataDisks, HaveUpdatesAndRollOuts)
{
    set("C-2", "games");
    publish(RollOut::None);
    EXPECT_EQ(disk("C-1").snapshot, 1);
    EXPECT_EQ(seat("C-1").state, SeatState::Off);
    ASSERT_TRUE(doneAll(SetCurrent{kGames, 2, RollOut::Boot}));
    EXPECT_EQ(disk("C-2").moveTo, 2);
    EXPECT_FALSE(seat("C-2").moveTo) << "the system disk stays where it is";
    ASSERT_TRUE(doneAll(SetCurrent{kGames, 2, RollOut::Idle}));
    EXPECT_EQ(disk("C-1").snapshot, 2);
    EXPECT_EQ(disk("C-2").snapshot, 2);
    EXPECT_EQ(seat("C-2").snapshot, 1);
    const auto rollout = backend().rollout(kGames);
    ASSERT_TRUE(rollout) << rollout.error().message;
    EXPECT_EQ(rollout->seats.size(), 2U);
    EXPECT_EQ(backend().rollout(kBase).error().code, ErrorCode::NotFound);
    EXPECT_EQ(refused(DropSnapshot{kGames, 2}).code, ErrorCode::InUse);
    ASSERT_TRUE(doneAll(DropSnapshot{kGames, 1}));
    ASSERT_TRUE(doneAll(BeginUpdate{kGames, SeatName("C-2")}));
    ASSERT_TRUE(doneAll(DiscardUpdate{kGames}));
}

TEST_P(DataDisks, CanBePinned)
{
    publish(RollOut::None);
    set("C-1", "games@1");
    EXPECT_TRUE(disk("C-1").pinned);
    ASSERT_TRUE(doneAll(SetCurrent{kGames, 2, RollOut::Idle}));
    EXPECT_EQ(disk("C-1").snapshot, 1) << "pinned disks stay";
    set("C-1", "games@2");
    EXPECT_EQ(disk("C-1").snapshot, 2);
    set("C-1", "games");
    EXPECT_FALSE(disk("C-1").pinned);
    EXPECT_EQ(disk("C-1").snapshot, 2);
    set("C-1", "games@1");
    set("C-1", "games");
    EXPECT_EQ(disk("C-1").snapshot, 1) << "it moves at its next reset";
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"})}));
    EXPECT_EQ(disk("C-1").snapshot, 2);
}

TEST_P(DataDisks, AreInTheBootScript)
{
    if (!room->boots()) {
        EXPECT_EQ(backend().bootScript("02:00:00:00:00:01").error().code, ErrorCode::Unsupported);
        return;
    }
    const auto script = backend().bootScript("02:00:00:00:00:01");
    ASSERT_TRUE(script) << script.error().message;
    EXPECT_NE(script->find("--drive 0x81 iscsi:"), std::string::npos) << *script;
    EXPECT_NE(script->find(":1:" + seat("C-1").target), std::string::npos) << *script;
    const auto other = backend().bootScript("02:00:00:00:00:02");
    ASSERT_TRUE(other);
    EXPECT_EQ(other->find("--drive 0x81 iscsi:"), std::string::npos);
}

} // namespace
} // namespace freshseat::test
