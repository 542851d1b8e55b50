// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend with boot services promises about them.
#include "tests/contract/storage_backend_fixture.h"

#include <algorithm>

namespace freshseat::test {
namespace {

constexpr const char *kMac = "02:00:00:00:00:77";

bool knows(StorageBackend &backend, const std::string &mac)
{
    const auto pcs = backend.pcs();
    EXPECT_TRUE(pcs);
    return pcs && std::any_of(pcs->begin(), pcs->end(), [&](const Pc &pc) { return pc.mac == mac; });
}

TEST_P(StorageBackendContract, APcThatAskedBecomesASeat)
{
    if (!room->boots()) {
        EXPECT_EQ(backend().pcs().error().code, ErrorCode::Unsupported);
        return unsupported(AdoptPc{kMac, {}, {}});
    }
    EXPECT_EQ(refused(AdoptPc{kMac, {}, {}}).code, ErrorCode::NotFound);
    EventLog log;
    const auto watch = backend().watch([&](const RoomEvent &event) { log.hear(event); });
    ASSERT_TRUE(watch);
    room->ask(kMac);
    EXPECT_TRUE(log.waitFor([](const RoomEvent &event) { return std::holds_alternative<PcsChanged>(event); }));
    ASSERT_TRUE(knows(backend(), kMac));
    AdoptPc adopt{kMac, SeatName("C-7"), MasterName("base")};
    const auto previewed = backend().preview(adopt);
    ASSERT_TRUE(previewed) << previewed.error().message;
    EXPECT_EQ(previewed->at(0).what, "add seat");
    EXPECT_TRUE(knows(backend(), kMac)) << "a preview changes nothing";
    ASSERT_TRUE(doneAll(adopt));
    EXPECT_FALSE(knows(backend(), kMac));
    EXPECT_EQ(seat("C-7").mac, kMac);
    EXPECT_EQ(newest(1).back().action, "pc.adopt");
    EXPECT_EQ(newest(1).back().object, "seat C-7");
}

TEST_P(StorageBackendContract, AnAdoptionThatCannotBeIsRefused)
{
    addTwo();
    if (!room->boots()) return unsupported(IgnorePc{kMac});
    room->ask(kMac);
    EXPECT_EQ(refused(AdoptPc{kMac, SeatName("c-1"), MasterName("base")}).code, ErrorCode::Usage);
    EXPECT_EQ(refused(AdoptPc{kMac, {}, MasterName("none")}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(AdoptPc{"nonsense", {}, {}}).code, ErrorCode::Usage);
    EXPECT_EQ(refused(IgnorePc{"02:00:00:00:00:78"}).code, ErrorCode::NotFound);
    EXPECT_EQ(refused(SetAdoption{true, MasterName("none")}).code, ErrorCode::NotFound);
    ASSERT_TRUE(doneAll(IgnorePc{kMac}));
    const auto pcs = backend().pcs();
    const auto pc = std::find_if(pcs->begin(), pcs->end(), [](const Pc &each) { return each.mac == kMac; });
    ASSERT_NE(pc, pcs->end());
    EXPECT_TRUE(pc->ignored);
    EXPECT_GT(pc->number, 0);
}

TEST_P(StorageBackendContract, TheAdoptionSwitchIsShown)
{
    if (!room->boots()) {
        EXPECT_EQ(backend().bootNetwork().error().code, ErrorCode::Unsupported);
        return unsupported(SetAdoption{});
    }
    EXPECT_FALSE(backend().bootNetwork()->adopting);
    ASSERT_TRUE(doneAll(SetAdoption{true, MasterName("base")}));
    EXPECT_TRUE(backend().bootNetwork()->adopting);
    ASSERT_TRUE(doneAll(SetAdoption{}));
    EXPECT_FALSE(backend().bootNetwork()->adopting);
    EXPECT_FALSE(backend().bootNetwork()->on) << "off until an interface is chosen";
    EXPECT_EQ(refused(SetBootNetwork{true, {}, BootNetworkMode::Proxy}).code, ErrorCode::Usage);
}

TEST_P(StorageBackendContract, ABootScriptIsShownWithoutSideEffects)
{
    addTwo();
    if (!room->boots()) {
        EXPECT_EQ(backend().bootScript("02-00-00-00-00-01").error().code, ErrorCode::Unsupported);
        return;
    }
    const auto before = newest(1000).size();
    const auto script = backend().bootScript("02-00-00-00-00-01");
    ASSERT_TRUE(script) << script.error().message;
    EXPECT_TRUE(script->starts_with("#!ipxe\n"));
    EXPECT_NE(script->find(seat("C-1").target), std::string::npos);
    EXPECT_NE(script->find(seat("C-1").initiator), std::string::npos);
    EXPECT_EQ(script->find(seat("C-2").initiator), std::string::npos);
    EXPECT_EQ(newest(1000).size(), before);
    EXPECT_EQ(seat("C-1").state, SeatState::Off);
    EXPECT_EQ(backend().bootScript(kMac).error().code, ErrorCode::NotFound);
    EXPECT_EQ(backend().bootScript("nonsense").error().code, ErrorCode::Usage);
    const auto secret = backend().secret(caller, SeatName("C-1"));
    ASSERT_TRUE(secret);
    EXPECT_NE(script->find(secret->secret.reveal()), std::string::npos);
}

TEST_P(StorageBackendContract, WakingIsForSeatsThatAreOff)
{
    addTwo();
    if (!room->boots()) {
        PowerSeats one;
        one.seats = named({"C-1"});
        return unsupported(one);
    }
    room->occupy(SeatName("C-2"));
    PowerSeats wake;
    wake.seats.group = "contract";
    const auto previewed = backend().preview(wake);
    ASSERT_TRUE(previewed) << previewed.error().message;
    EXPECT_EQ(previewed->at(0).what, "wake");
    EXPECT_EQ(previewed->at(1).what, "skipped");
    wake.seats = named({"C-2"});
    const auto items = perform(wake);
    ASSERT_TRUE(items) << items.error().message;
    EXPECT_EQ(items->at(0).outcome, Outcome::Skipped);
    EXPECT_EQ(newest(1).back().action, "seat.wake");
    wake.seats = named({"C-9"});
    EXPECT_EQ(refused(wake).code, ErrorCode::NotFound);
}

TEST_P(StorageBackendContract, PlayersAreShownATextWhereAWayIsKnown)
{
    addTwo();
    PowerSeats message{named({"C-1"}), PowerVerb::Message, "We close in ten minutes"};
    if (!room->boots()) return unsupported(message);
    const auto previewed = backend().preview(message);
    const auto items = perform(message); // C-1 is off
    ASSERT_EQ(previewed.has_value(), items.has_value());
    if (items)
        EXPECT_EQ(items->at(0).outcome, Outcome::Skipped);
    else
        EXPECT_EQ(items.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(newest(1).back().action, "seat.message");
}

TEST_P(StorageBackendContract, WithoutAChannelNoReportIsSent)
{
    EXPECT_EQ(refused(TestReport{}).code, ErrorCode::Unsupported);
    if (!room->schedules() || room->onlyResets()) return; // nobody there who could send one
    EXPECT_EQ(newest(1).back().action, "report.test");
    EXPECT_EQ(newest(1).back().outcome, "refused");
}

} // namespace
} // namespace freshseat::test
