// SPDX-License-Identifier: GPL-3.0-or-later
// Every value through its outward JSON and back, and JSON that lies.
#include "core/model/json.h"
#include "core/model/statistics_json.h"

#include <gtest/gtest.h>

namespace freshseat {
namespace {

TimePoint at(int seconds)
{
    return TimePoint(std::chrono::seconds(1'800'000'000 + seconds));
}

Seat fullSeat()
{
    Seat seat;
    seat.name = SeatName("PC-07");
    seat.mac = "52:54:00:00:00:07";
    seat.group = "hall";
    seat.master = MasterName("win11");
    seat.snapshot = 3;
    seat.pinned = true;
    seat.policy = ResetPolicy::Nightly;
    seat.target = "iqn.x:pc-07";
    seat.lun = 1;
    seat.portal = "192.0.2.1:3260";
    seat.initiator = "iqn.x:pc.pc-07";
    seat.state = SeatState::Running;
    seat.dirtyBytes = 1ULL << 40;
    seat.sizeLimit = 5;
    using std::chrono::microseconds;
    SessionStatistics statistics;
    statistics.reads = {1000, microseconds(70'000), microseconds(61), microseconds(270)};
    statistics.writes = {7, microseconds(800), microseconds(90), microseconds(1001)};
    statistics.commands = 1011;
    statistics.queueDepth = 3;
    statistics.queueDepthMost = 32;
    statistics.retries = 2;
    statistics.linkErrors = 5;
    seat.sessions = {{"iqn.i", "192.0.2.7", at(1), 1ULL << 33, 4096, statistics}, {"iqn.j", "192.0.2.8", at(1)}};
    seat.totals = SeatTotals{3, 1ULL << 34, 8192, statistics};
    seat.lastReset = at(2);
    seat.lastError = "disk failed";
    seat.place = Place{1.5, -2};
    seat.warnings = {{"w", "text", "PC-07"}};
    seat.auth = AuthMode::Mutual;
    seat.maxSessions = 2;
    seat.firmware = BootProgram::Ipxe;
    seat.refusedLogins = 3;
    seat.initiators = {"any"};
    seat.storedBytes = 1ULL << 41;
    seat.keptBytes = 0;
    seat.timeline = {{at(3), "login", "detail"}};
    seat.verdict = "all is well";
    return seat;
}

/// `read` gives back what `json` says, and refuses it with any one member of a wrong type.
template <class Read>
void expectChecked(const Json &json, Read read)
{
    const auto value = read(json);
    ASSERT_TRUE(value) << value.error().message;
    for (const auto &[key, member] : json.items()) {
        for (const Json &wrong : {Json(Json::array({Json::object()})), Json({{"odd", 1}}), Json(-1), Json(1e300)}) {
            if (wrong.type() == member.type()) continue;
            Json changed = json;
            changed[key] = wrong;
            const auto result = read(changed); // may pass where the member does not matter; must not crash
            if (!result) {
                EXPECT_FALSE(result.error().message.empty());
            }
        }
    }
    EXPECT_FALSE(read(Json()));
    EXPECT_FALSE(read(Json("text")));
    EXPECT_FALSE(read(Json::array()));
}

TEST(ModelJson, SeatThereAndBack)
{
    const Seat seat = fullSeat();
    const Json shown = toJson(seat, SeatDetail::Shown);
    EXPECT_EQ(toJson(*seatFromJson(shown), SeatDetail::Shown), shown);
    const Json listed = toJson(seat);
    EXPECT_EQ(seatFromJson(shown)->sessions.front().statistics, seat.sessions.front().statistics);
    EXPECT_FALSE(seatFromJson(shown)->sessions.back().statistics);
    EXPECT_EQ(seatFromJson(shown)->totals, seat.totals);
    expectChecked(shown.at("totals"), totalsFromJson);
    expectChecked(shown.at("totals").at("statistics"), statisticsFromJson);
    EXPECT_EQ(shown["storedBytes"], 1ULL << 41);
    EXPECT_EQ(shown["keptBytes"], 0) << "known to be nothing";
    EXPECT_FALSE(listed.contains("storedBytes"));
    EXPECT_FALSE(listed.contains("totals"));
    EXPECT_FALSE(listed.contains("timeline"));
    EXPECT_FALSE(listed.contains("verdict"));
    expectChecked(shown, seatFromJson);
    Seat bare;
    bare.name = SeatName("A");
    const Json empty = toJson(bare);
    for (const char *key : {"sizeLimit", "lastReset", "lastError", "place"}) EXPECT_TRUE(empty[key].is_null()) << key;
    EXPECT_TRUE(seatFromJson(empty));
}

TEST(ModelJson, SeatHasEveryOutwardKey)
{
    const Json json = toJson(fullSeat(), SeatDetail::Shown);
    for (const char *key : {"name",     "mac",       "group",     "master",    "snapshot", "pinned",     "policy",
                            "target",   "lun",       "portal",    "initiator", "state",    "dirtyBytes", "sizeLimit",
                            "sessions", "lastReset", "lastError", "place",     "warnings", "timeline",   "verdict"})
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_EQ(json["policy"], "nightly");
    EXPECT_EQ(json["lastReset"], "2027-01-15T08:00:02.000Z");
}

TEST(ModelJson, WrongTypesNameTheMember)
{
    Json json = toJson(fullSeat());
    json["dirtyBytes"] = "many";
    EXPECT_NE(seatFromJson(json).error().message.find("\"dirtyBytes\""), std::string::npos);
    json = toJson(fullSeat());
    json.erase("target");
    EXPECT_NE(seatFromJson(json).error().message.find("\"target\" is missing"), std::string::npos);
    json = toJson(fullSeat());
    json["snapshot"] = 1ULL << 40;
    EXPECT_FALSE(seatFromJson(json));
    json["snapshot"] = -1;
    EXPECT_FALSE(seatFromJson(json));
    json = toJson(fullSeat());
    json["state"] = "levitating";
    EXPECT_EQ(seatFromJson(json)->state, SeatState::Unknown) << "a newer host's word";
}

TEST(ModelJson, OtherValuesThereAndBack)
{
    const Master master{MasterName("win11"), 1ULL << 38, 4, 3, at(0)};
    EXPECT_EQ(toJson(*masterFromJson(toJson(master))), toJson(master));
    EXPECT_TRUE(toJson(master)["update"].is_null());
    expectChecked(toJson(master), masterFromJson);
    Master heavy = master;
    heavy.storedBytes = 7;
    EXPECT_EQ(masterFromJson(toJson(heavy))->storedBytes, 7U);
    const UpdateSession update{MasterName("win11"), SeatName("PC-01"), {}, 3, at(1), "anna", 5, 1, true};
    EXPECT_EQ(toJson(*updateFromJson(toJson(update))), toJson(update));
    expectChecked(toJson(update), updateFromJson);
    Master updated = master;
    updated.update = update;
    EXPECT_EQ(toJson(*masterFromJson(toJson(updated))), toJson(updated));
    EXPECT_EQ(toJson(updated)["update"]["seat"], "PC-01");
    RolloutSeat canary{SeatName("A"), true, RolloutStep::Running, "m", at(1), at(2), 1};
    const Rollout rollout{MasterName("w"), 3,      4,   RollOut::Idle, RolloutPhase::Canary,
                          at(0),           "anna", "r", at(3),         {canary}};
    EXPECT_EQ(toJson(*rolloutFromJson(toJson(rollout))), toJson(rollout));
    expectChecked(toJson(rollout), rolloutFromJson);
    const Snapshot snapshot{2, "c", at(1), 7, true, true, true, {"A", "B"}};
    EXPECT_EQ(toJson(*snapshotFromJson(toJson(snapshot))), toJson(snapshot));
    expectChecked(toJson(snapshot), snapshotFromJson);
    EXPECT_TRUE(toJson(snapshot)["freedBytes"].is_null()) << "cannot be told";
    Snapshot weighed = snapshot;
    weighed.storedBytes = 1ULL << 40;
    weighed.freedBytes = 0;
    EXPECT_EQ(toJson(*snapshotFromJson(toJson(weighed))), toJson(weighed));
    EXPECT_EQ(toJson(weighed)["freedBytes"], 0);
    const SeatSecret secret{"iqn.i", "user", Secret("s3cret"), "", Secret()};
    EXPECT_EQ(secretFromJson(toJson(secret))->secret.reveal(), "s3cret");
    EXPECT_TRUE(toJson(secret)["mutualSecret"].is_null());
    expectChecked(toJson(secret), secretFromJson);
    const JournalEntry entry{9, at(2), "anna (ssh 192.0.2.5)", "seat.reset", "seat A", "done", ""};
    EXPECT_EQ(toJson(*journalEntryFromJson(toJson(entry))), toJson(entry));
    expectChecked(toJson(entry), journalEntryFromJson);
    const HostStatus status{"helper", "0.1", "nas", 10, 5, 1, {{"/disk2", 20, 6, 2}}, 2, 3, 4, {{"w", "t", ""}}};
    EXPECT_EQ(toJson(*statusFromJson(toJson(status))), toJson(status));
    EXPECT_EQ(toJson(status)["space"]["used"], 5);
    expectChecked(toJson(status), statusFromJson);
    HostStatus storing = status;
    storing.stored = StoredBytes{1ULL << 40, 2, 3, 4, 5};
    storing.receives = {{MasterName("games"), 4096, 8192, at(4), true}};
    const Json stored = toJson(storing);
    EXPECT_EQ(toJson(*statusFromJson(stored)), stored);
    EXPECT_EQ(stored["stored"]["kept"], 3);
    EXPECT_EQ(stored["receives"][0]["changed"], "2027-01-15T08:00:04.000Z");
    EXPECT_TRUE(toJson(status)["stored"].is_null());
    expectChecked(stored, statusFromJson);
    Json odd = stored;
    odd["stored"]["kept"] = "much";
    EXPECT_FALSE(statusFromJson(odd));
    const Change change{"reset seat", "A", "d", 6};
    EXPECT_EQ(toJson(*changeFromJson(toJson(change))), toJson(change));
    const ItemOutcome item{"A", Outcome::Skipped, "m"};
    EXPECT_EQ(toJson(*itemFromJson(toJson(item))), toJson(item));
    EXPECT_FALSE(itemFromJson({{"name", "A"}, {"outcome", "exploded"}}));
    const ImportSpec import{MasterName("m"), "f", ImageFormat::Vhdx, "c", "/p", 12, true};
    EXPECT_EQ(toJson(*importSpecFromJson(toJson(import))), toJson(import));
    const ExportSpec spec{{MasterName("m"), 2}, ImageFormat::Qcow2, {}};
    EXPECT_EQ(toJson(*exportSpecFromJson(toJson(spec))), toJson(spec));
    const SendSpec send{{MasterName("m"), 2}, 1, "t"};
    EXPECT_EQ(toJson(*sendSpecFromJson(toJson(send))), toJson(send));
    EXPECT_EQ(toJson(*sendSpecFromJson({{"master", "m"}})), toJson(SendSpec{{MasterName("m"), 0}, {}, {}}));
    const PartialReceive partial{MasterName("m"), "t", 4096, 8192};
    EXPECT_EQ(toJson(*partialReceiveFromJson(toJson(partial))), toJson(partial));
    expectChecked(toJson(partial), partialReceiveFromJson);
}

TEST(ModelJson, ActionsThereAndBack)
{
    SeatSelection selection;
    selection.names = {SeatName("A"), SeatName("B")};
    SeatSelection group;
    group.group = "g";
    SeatSelection all;
    all.all = true;
    const std::vector<Action> actions{
        AddSeat{SeatName("A"), "m", MasterName("w"), 2, "g", ResetPolicy::Keep, 5, Place{1, 2}, "their-pc"},
        SetSeat{SeatName("A"), {{"group", "x"}, {"mac", "y"}}},
        RemoveSeats{selection},
        RemoveSeats{group},
        ResetSeats{all, true},
        ResetSeats{all, false, MasterName("games")},
        TestReport{},
        DeleteMaster{MasterName("w")},
        RenewSecret{SeatName("A")},
        AddSchedule{{TimeOfDay{240}, *parseWeekdays("mon,fri"), ScheduleAction::Reset, selection, TimeOfDay{360}, true,
                     std::chrono::minutes(10), "We close"}},
        RemoveSchedule{3},
        EnableSchedule{3, true},
        EnableSchedule{3, false},
        RunSchedule{3},
        UndoReset{SeatName("A")},
        BeginUpdate{MasterName("w"), SeatName("A")},
        DiscardUpdate{MasterName("w")},
        PublishUpdate{MasterName("w"), "c", RollOut::Idle, {SeatName("A")}},
        SetCurrent{MasterName("w"), 3, RollOut::None},
        DropSnapshot{MasterName("w"), 3},
        MarkGood{MasterName("w"), 3},
        ContinueRollout{MasterName("w")},
        AbortRollout{MasterName("w")}};
    for (const Action &action : actions) {
        const Json params = toJson(action);
        const auto back = actionFromJson(actionName(action), params);
        ASSERT_TRUE(back) << back.error().message;
        EXPECT_EQ(actionName(*back), actionName(action));
        EXPECT_EQ(toJson(*back), params);
    }
    EXPECT_EQ(actionFromJson("moon.land", Json::object()).error().code, ErrorCode::Unsupported);
    EXPECT_FALSE(actionFromJson("seat.reset", Json::object()));
    EXPECT_FALSE(actionFromJson("seat.reset", {{"seats", {{"names", {1}}}}}));
    EXPECT_FALSE(actionFromJson("seat.set", {{"name", "A"}, {"changes", {{{"key", 1}, {"value", "x"}}}}}));
    EXPECT_FALSE(actionFromJson("seat.add", {{"name", "A"}, {"mac", "m"}, {"master", "w"}, {"policy", "never"}}));
    EXPECT_FALSE(actionFromJson("seat.add", Json::array()));
    EXPECT_FALSE(actionFromJson("schedule.add", {{"at", "4:00"}, {"action", "reset"}}));
    EXPECT_FALSE(actionFromJson("schedule.add", {{"action", "reset"}}));
    EXPECT_FALSE(actionFromJson("schedule.add", {{"at", "04:00"}, {"action", "reset"}, {"days", {"moonday"}}}));
    EXPECT_FALSE(actionFromJson("schedule.run", {{"id", -1}}));
}

TEST(ModelJson, AScheduleHasItsOutwardForm)
{
    Schedule schedule;
    schedule.id = 7;
    schedule.spec.at = TimeOfDay{240};
    schedule.spec.days = *parseWeekdays("sun,mon");
    schedule.spec.seats.all = true;
    schedule.runsOn = "nas";
    Json json = toJson(schedule);
    for (const char *key :
         {"id", "at", "days", "action", "seats", "waitUntil", "enabled", "nextRun", "lastRun", "lastResult", "runsOn"})
        EXPECT_TRUE(json.contains(key)) << key;
    EXPECT_EQ(json["at"], "04:00");
    EXPECT_EQ(json["days"], Json({"mon", "sun"}));
    EXPECT_EQ(json["seats"]["all"], true);
    EXPECT_TRUE(json["waitUntil"].is_null());
    EXPECT_TRUE(json["nextRun"].is_null());
    schedule.spec.waitUntil = TimeOfDay{360};
    schedule.nextRun = schedule.lastRun = TimePoint(std::chrono::hours(1));
    schedule.lastResult = "3 done";
    json = toJson(schedule);
    const auto back = scheduleFromJson(json);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(toJson(*back), json);
}

TEST(ModelJson, AnErrorAlwaysComesOut)
{
    const Error error{ErrorCode::InUse, "in use", "wait"};
    EXPECT_EQ(errorFromJson(toJson(error)), error);
    EXPECT_EQ(toJson(error)["code"], 3);
    EXPECT_TRUE(toJson(Error{ErrorCode::Failed, "m", ""})["hint"].is_null());
    for (const Json &odd : {Json(), Json("x"), Json({{"code", 99}}), Json({{"code", "x"}, {"message", 7}})}) {
        EXPECT_EQ(errorFromJson(odd).code, ErrorCode::Failed);
        EXPECT_FALSE(errorFromJson(odd).message.empty());
    }
}

} // namespace
} // namespace freshseat
