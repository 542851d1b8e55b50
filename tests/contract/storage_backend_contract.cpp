// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend promises about seats, previews and the journal.
#include "core/model/rules.h"
#include "tests/contract/storage_backend_fixture.h"

#include <algorithm>

namespace freshseat::test {
namespace {

INSTANTIATE_TEST_SUITE_P(Rooms, StorageBackendContract, ::testing::ValuesIn(backendCases()),
                         [](const auto &one) { return one.param.name; });

TEST_P(StorageBackendContract, AnAddedSeatIsListedAndShown)
{
    AddSeat add = seatCalled("New-Seat", "AA-BB-CC-00-00-01");
    add.policy = ResetPolicy::Keep;
    add.sizeLimit = 1U << 30;
    ASSERT_TRUE(doneAll(add));
    const Seat shown = seat("new-seat"); // without regard to case
    EXPECT_EQ(shown.name.value(), "New-Seat");
    EXPECT_EQ(shown.mac, "aa:bb:cc:00:00:01");
    EXPECT_EQ(shown.group, "contract");
    EXPECT_EQ(shown.master.value(), "base");
    EXPECT_EQ(shown.snapshot, 1);
    EXPECT_FALSE(shown.pinned);
    EXPECT_EQ(shown.policy, ResetPolicy::Keep);
    EXPECT_EQ(shown.sizeLimit, std::uint64_t{1U << 30});
    EXPECT_EQ(shown.target, room->authority() + ":new-seat");
    EXPECT_EQ(shown.initiator, room->authority() + ":pc.new-seat");
    EXPECT_NE(shown.portal, "");
    EXPECT_EQ(shown.state, SeatState::Off);
    EXPECT_TRUE(shown.sessions.empty());
    const auto list = names();
    EXPECT_EQ(std::count(list.begin(), list.end(), "New-Seat"), 1);
    const auto snapshots = backend().snapshots(MasterName("base"));
    ASSERT_TRUE(snapshots);
    EXPECT_EQ(snapshots->at(0).clones, std::vector<std::string>{"New-Seat"});
}

TEST_P(StorageBackendContract, WrongSeatsAreRefusedAlike)
{
    addTwo();
    const auto with = [](auto change) {
        AddSeat add = seatCalled("C-3", "02:00:00:00:00:03");
        change(add);
        return Action(add);
    };
    const auto named = [&](const char *name) { return with([name](AddSeat &add) { add.name = SeatName(name); }); };
    const auto withMac = [&](const char *mac) { return with([mac](AddSeat &add) { add.mac = mac; }); };
    for (const char *name : {"", "-x", "x-", "12345", "sixteen-letters-", "two words", "S\xc3\xa4ule", "a_b", "a.b",
                             "\xf0\x9f\x98\x80", "a\nb", "\xff\xfe", "../../etc", "C-1", "c-2"})
        EXPECT_EQ(refused(named(name)).code, ErrorCode::Usage) << name;
    for (const char *mac : {"", "02:00:00:00:00", "02:00:00:00:00:0g", "01:00:00:00:00:01", "00:00:00:00:00:00",
                            "02:00:00:00:00:01", "02-00-00-00-00-02", "0200.0000.0002"})
        EXPECT_EQ(refused(withMac(mac)).code, ErrorCode::Usage) << mac;
    EXPECT_EQ(refused(with([](AddSeat &add) { add.group = "a b"; })).code, ErrorCode::Usage);
    EXPECT_EQ(refused(with([](AddSeat &add) { add.sizeLimit = 5; })).code, ErrorCode::Usage);
    EXPECT_EQ(refused(with([](AddSeat &add) { add.master = MasterName("none"); })).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(with([](AddSeat &add) { add.snapshot = 99; })).code, ErrorCode::NotFound);
}

TEST_P(StorageBackendContract, SeatsAreChanged)
{
    addTwo();
    ASSERT_TRUE(doneAll(SetSeat{SeatName("c-1"),
                                {{"name", "Renamed"},
                                 {"mac", "0200.0000.00aa"},
                                 {"group", "Vip"},
                                 {"policy", "nightly"},
                                 {"size-limit", "20G"},
                                 {"place", "3,1.5"},
                                 {"snapshot", "1"}}}));
    const Seat changed = seat("Renamed");
    EXPECT_EQ(changed.mac, "02:00:00:00:00:aa");
    EXPECT_EQ(changed.group, "Vip");
    EXPECT_EQ(changed.policy, ResetPolicy::Nightly);
    EXPECT_EQ(changed.sizeLimit, std::uint64_t{20} << 30);
    EXPECT_EQ(changed.place, (Place{3, 1.5}));
    EXPECT_TRUE(changed.pinned);
    EXPECT_EQ(changed.target, room->authority() + ":renamed");
    EXPECT_EQ(backend().seat(SeatName("C-1")).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(
        doneAll(SetSeat{SeatName("Renamed"), {{"snapshot", "current"}, {"size-limit", "none"}, {"place", "none"}}}));
    const Seat again = seat("Renamed");
    EXPECT_FALSE(again.pinned);
    EXPECT_FALSE(again.sizeLimit);
    EXPECT_FALSE(again.place);
    EXPECT_TRUE(backend().secret(caller, SeatName("renamed")));
}

TEST_P(StorageBackendContract, WrongChangesAreRefusedAndNoneIsDone)
{
    addTwo();
    const auto set = [](std::string key, std::string value) {
        return Action(SetSeat{SeatName("C-1"), {{"group", "changed"}, {std::move(key), std::move(value)}}});
    };
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"name", "c-2"},       {"name", "a b"},         {"mac", "02:00:00:00:00:02"},
        {"mac", "x"},          {"policy", "never"},     {"size-limit", "lot"},
        {"place", "1"},        {"place", "nan,1"},      {"snapshot", "0"},
        {"snapshot", "-1"},    {"auth", "trust"},       {"initiators", "me"},
        {"max-sessions", "0"}, {"max-sessions", "1e3"}, {"colour", "red"},
        {"group", "twice"},    {"firmware", "grub"}};
    for (const auto &[key, value] : wrong) EXPECT_EQ(refused(set(key, value)).code, ErrorCode::Usage) << key << value;
    EXPECT_EQ(refused(set("snapshot", "7")).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(set("master", "none")).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(SetSeat{SeatName("C-1"), {}}).code, ErrorCode::Usage);
    EXPECT_EQ(refused(SetSeat{SeatName("nobody"), {{"group", "x"}}}).code, ErrorCode::NotFound);
    EXPECT_EQ(seat("C-1").group, "contract") << "not even the change that was right";
}

TEST_P(StorageBackendContract, ASeatKeepsTheBootProgramItWasGiven)
{
    addTwo();
    EXPECT_EQ(seat("C-1").firmware, BootProgram::Auto);
    const SetSeat set{SeatName("C-1"), {{"firmware", "ipxe"}}};
    const auto changes = backend().preview(set);
    ASSERT_TRUE(changes) << changes.error().message;
    EXPECT_NE(changes->front().detail.find("ipxe"), std::string::npos);
    room->occupy(SeatName("C-1"));
    ASSERT_TRUE(doneAll(set)) << "it is for the next boot: a seat in use may have it";
    EXPECT_EQ(seat("C-1").firmware, BootProgram::Ipxe);
    EXPECT_EQ(seat("C-2").firmware, BootProgram::Auto);
}

TEST_P(StorageBackendContract, WeakSettingsShowAsWarnings)
{
    addTwo();
    EXPECT_TRUE(seat("C-1").warnings.empty());
    ASSERT_TRUE(doneAll(SetSeat{SeatName("C-1"), {{"auth", "none"}, {"initiators", "any"}, {"max-sessions", "2"}}}));
    const Seat weak = seat("C-1");
    EXPECT_EQ(weak.auth, AuthMode::None);
    EXPECT_EQ(weak.maxSessions, 2);
    EXPECT_EQ(weak.warnings.size(), 3U);
    for (const Warning &warning : weak.warnings) EXPECT_EQ(warning.seat, "C-1");
    ASSERT_TRUE(doneAll(SetSeat{SeatName("C-1"), {{"auth", "mutual"}, {"initiators", "none"}, {"max-sessions", "1"}}}));
    EXPECT_TRUE(seat("C-1").warnings.empty());
    const auto secret = backend().secret(caller, SeatName("C-1"));
    ASSERT_TRUE(secret);
    EXPECT_FALSE(secret->mutualUser.empty());
    EXPECT_FALSE(secret->mutualSecret.empty());
}

TEST_P(StorageBackendContract, ResetIsIdempotent)
{
    addTwo();
    for (int i = 0; i < 2; ++i) {
        const auto items = perform(ResetSeats{named({"c-1"})});
        ASSERT_TRUE(items) << items.error().message;
        ASSERT_EQ(items->size(), 1U);
        EXPECT_EQ(items->at(0).name, "C-1");
        EXPECT_EQ(items->at(0).outcome, Outcome::Done);
        EXPECT_EQ(exitCodeOf(*items), 0);
        EXPECT_EQ(seat("C-1").dirtyBytes, 0U);
        EXPECT_TRUE(seat("C-1").lastReset);
    }
}

TEST_P(StorageBackendContract, AnUnknownSeatStopsTheWhole)
{
    addTwo();
    const auto before = newest(1).at(0).id;
    for (const Action &action :
         {Action(ResetSeats{named({"C-1", "nobody"})}), Action(RemoveSeats{named({"C-1", "nobody"})}),
          Action(RenewSecret{SeatName("nobody")})}) {
        const Error error = refused(action);
        EXPECT_EQ(error.code, ErrorCode::NotFound);
        EXPECT_NE(error.message.find("nobody"), std::string::npos);
    }
    EXPECT_EQ(newest(100).back().id, before + 3) << "each is journalled once, and nothing else was done";
    SeatSelection group;
    group.group = "nobodys";
    EXPECT_EQ(refused(ResetSeats{group}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(ResetSeats{}).code, ErrorCode::Usage);
    SeatSelection both = named({"C-1"});
    both.all = true;
    EXPECT_EQ(refused(ResetSeats{both}).code, ErrorCode::Usage);
}

TEST_P(StorageBackendContract, GroupsAreChosenWithoutRegardToCase)
{
    addTwo();
    SeatSelection group;
    group.group = "CONTRACT";
    const auto items = perform(ResetSeats{group});
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 2U);
    EXPECT_EQ(items->at(0).name, "C-1");
    EXPECT_EQ(items->at(1).name, "C-2");
    const auto once = perform(ResetSeats{named({"C-1", "c-1"})});
    ASSERT_TRUE(once);
    EXPECT_EQ(once->size(), 1U);
}

TEST_P(StorageBackendContract, ASeatInUseIsRefusedAndItsNeighbourDone)
{
    addTwo();
    room->occupy(SeatName("C-1"));
    ASSERT_EQ(seat("C-1").sessions.size(), 1U);
    const auto items = perform(ResetSeats{named({"C-1", "C-2"})});
    ASSERT_TRUE(items);
    ASSERT_EQ(items->size(), 2U);
    EXPECT_EQ(items->at(0).outcome, Outcome::Refused);
    EXPECT_NE(items->at(0).message.find("in use"), std::string::npos);
    EXPECT_EQ(items->at(1).outcome, Outcome::Done);
    EXPECT_EQ(exitCodeOf(*items), 3);
    EXPECT_EQ(seat("C-1").sessions.size(), 1U) << "and nothing happened to it";

    for (const Action &action :
         {Action(RemoveSeats{named({"C-1"})}), Action(SetSeat{SeatName("C-1"), {{"name", "C-9"}}})}) {
        const auto kept = perform(action);
        ASSERT_TRUE(kept);
        EXPECT_EQ(exitCodeOf(*kept), 3);
    }
    EXPECT_EQ(seat("C-1").sessions.size(), 1U);
    EXPECT_TRUE(doneAll(SetSeat{SeatName("C-1"), {{"place", "1,1"}}})) << "what does not disturb is done all the same";
}

TEST_P(StorageBackendContract, ForceClosesTheSessionFirst)
{
    addTwo();
    room->occupy(SeatName("C-1"));
    const auto changes = backend().preview(ResetSeats{named({"C-1"}), true});
    ASSERT_TRUE(changes);
    EXPECT_TRUE(
        std::any_of(changes->begin(), changes->end(), [](const Change &c) { return c.what == "close session"; }));
    EXPECT_EQ(seat("C-1").sessions.size(), 1U);
    if (!room->endsSessions()) {
        const auto items = perform(ResetSeats{named({"C-1"}), true});
        ASSERT_TRUE(items);
        EXPECT_EQ(items->at(0).outcome, Outcome::Refused);
        EXPECT_NE(items->at(0).message.find("switch its PC off"), std::string::npos) << items->at(0).message;
        EXPECT_EQ(seat("C-1").sessions.size(), 1U);
        return;
    }
    ASSERT_TRUE(doneAll(ResetSeats{named({"C-1"}), true}));
    EXPECT_TRUE(seat("C-1").sessions.empty());
    EXPECT_EQ(seat("C-1").dirtyBytes, 0U);
}

TEST_P(StorageBackendContract, PreviewsChangeNothingAndSayWhatIsDone)
{
    addTwo();
    room->occupy(SeatName("C-2"));
    const auto journal = newest(1).at(0).id;
    SeatSelection group;
    group.group = "contract";
    const auto changes = backend().preview(RemoveSeats{group});
    ASSERT_TRUE(changes);
    EXPECT_EQ(newest(1).at(0).id, journal);
    EXPECT_TRUE(backend().seat(SeatName("C-1")));
    const auto items = perform(RemoveSeats{group});
    ASSERT_TRUE(items);
    ASSERT_EQ(changes->size(), items->size());
    for (std::size_t i = 0; i < items->size(); ++i) {
        EXPECT_EQ(changes->at(i).name, items->at(i).name);
        EXPECT_EQ(changes->at(i).what == "refused", items->at(i).outcome == Outcome::Refused);
    }
    EXPECT_EQ(backend().seat(SeatName("C-1")).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(backend().seat(SeatName("C-2")));
}

TEST_P(StorageBackendContract, ProgressNamesEachSeat)
{
    addTwo();
    std::vector<std::string> told;
    Progress progress;
    progress.item = [&](const ItemOutcome &item) { told.push_back(item.name); };
    SeatSelection group;
    group.group = "contract";
    ASSERT_TRUE(backend().perform(caller, ResetSeats{group}, progress));
    std::sort(told.begin(), told.end());
    EXPECT_EQ(told, (std::vector<std::string>{"C-1", "C-2"}));
}

TEST_P(StorageBackendContract, SecretsAreOnesOwnAndRenewed)
{
    addTwo();
    const auto one = backend().secret(caller, SeatName("C-1"));
    const auto two = backend().secret(caller, SeatName("C-2"));
    ASSERT_TRUE(one);
    ASSERT_TRUE(two);
    EXPECT_EQ(one->initiator, seat("C-1").initiator);
    EXPECT_FALSE(one->user.empty());
    EXPECT_GE(one->secret.reveal().size(), 12U) << "Windows takes 12 to 16 characters";
    EXPECT_LE(one->secret.reveal().size(), 16U);
    EXPECT_NE(one->secret.reveal(), two->secret.reveal());
    ASSERT_TRUE(doneAll(RenewSecret{SeatName("C-1")}));
    EXPECT_NE(backend().secret(caller, SeatName("C-1"))->secret.reveal(), one->secret.reveal());
    EXPECT_EQ(backend().secret(caller, SeatName("nobody")).error().code, ErrorCode::NotFound);
}

TEST_P(StorageBackendContract, EverythingIsJournalledWithItsOutcome)
{
    const auto begin = newest(1).at(0).id;
    addTwo();
    static_cast<void>(perform(seatCalled("C-1", "02:00:00:00:00:09")));
    room->occupy(SeatName("C-2"));
    static_cast<void>(perform(ResetSeats{named({"C-1", "C-2"})}));
    static_cast<void>(backend().secret(caller, SeatName("C-1")));
    static_cast<void>(perform(DeleteMaster{MasterName("base")}));
    const auto entries = backend().journal({{}, begin, 1000});
    ASSERT_TRUE(entries);
    std::vector<std::string> lines;
    for (const JournalEntry &entry : *entries) {
        // A real PC needed its secret to occupy C-2.
        if (entry.action == "seat.secret" && entry.object == "seat C-2") continue;
        lines.push_back(entry.action + " " + entry.object + " " + entry.outcome);
        EXPECT_FALSE(entry.who.empty());
        EXPECT_GT(entry.id, begin);
    }
    EXPECT_EQ(lines,
              (std::vector<std::string>{"seat.add seat C-1 done", "seat.add seat C-2 done", "seat.add seat C-1 refused",
                                        "seat.reset seat C-1 done", "seat.reset seat C-2 refused",
                                        "seat.secret seat C-1 done", "master.delete master base refused"}));
    const auto ofOne = backend().journal({SeatName("c-2"), begin, 1000});
    ASSERT_TRUE(ofOne);
    EXPECT_EQ(
        std::count_if(ofOne->begin(), ofOne->end(), [](const auto &entry) { return entry.action != "seat.secret"; }),
        2);
    const auto last = backend().journal({{}, 0, 2});
    ASSERT_TRUE(last);
    ASSERT_EQ(last->size(), 2U);
    EXPECT_EQ(last->at(1).action, "master.delete") << "the newest, oldest first";
}

TEST_P(StorageBackendContract, NoSecretIsEverTold)
{
    EventLog events;
    const auto watch = backend().watch([&](const RoomEvent &event) { events.hear(event); });
    ASSERT_TRUE(watch);
    addTwo();
    const auto secret = backend().secret(caller, SeatName("C-1"));
    ASSERT_TRUE(secret);
    ASSERT_TRUE(doneAll(RenewSecret{SeatName("C-1")}));
    const auto renewed = backend().secret(caller, SeatName("C-1"));
    ASSERT_TRUE(doneAll(RemoveSeats{named({"C-1"})}));
    ASSERT_TRUE(events.waitFor([](const RoomEvent &event) { return std::holds_alternative<SeatRemoved>(event); }));
    std::string told;
    const auto journal = backend().journal({});
    ASSERT_TRUE(journal);
    for (const JournalEntry &entry : *journal) told += entry.object + entry.detail + entry.who + entry.action;
    for (const RoomEvent &event : events.all()) {
        if (const auto *added = std::get_if<JournalAdded>(&event)) told += added->entry.object + added->entry.detail;
        if (const auto *changed = std::get_if<SeatChanged>(&event)) {
            told += changed->seat.lastError.value_or("");
            for (const Warning &warning : changed->seat.warnings) told += warning.text;
        }
    }
    told += backend().secret(caller, SeatName("C-1")).error().message;
    EXPECT_EQ(told.find(secret->secret.reveal()), std::string::npos);
    EXPECT_EQ(told.find(renewed->secret.reveal()), std::string::npos);
}

TEST_P(StorageBackendContract, OddNamesAreSimplyNotThere)
{
    for (const std::string &odd :
         {std::string(), std::string("S\xc3\xa4ule"), std::string(300, 'x'), std::string("a\nb"),
          std::string("\xff\xfe"), std::string("../x"), std::string("a\0b", 3), std::string("%s%n"),
          std::string("'; DROP TABLE seats; --")}) {
        for (const Error &error :
             {backend().seat(SeatName(odd)).error(), backend().secret(caller, SeatName(odd)).error(),
              backend().snapshots(MasterName(odd)).error()}) {
            EXPECT_EQ(error.code, ErrorCode::NotFound) << odd;
            EXPECT_EQ(error.message.find('\n'), std::string::npos);
            EXPECT_LT(error.message.size(), 300U);
        }
        EXPECT_TRUE(backend().journal({SeatName(odd), 0, 10}));
    }
}

} // namespace
} // namespace freshseat::test
