// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines, as they were recorded (timelines/) or would be, and the verdict on each.
#include "core/base/text.h"
#include "core/boot/timeline.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <span>

namespace freshseat::boot {
namespace {

using namespace std::chrono_literals;

const TimePoint kStart{std::chrono::seconds(1'700'000'000)};

struct Step {
    std::string_view event;
    int at = 0; ///< seconds
};

std::vector<TimelineEvent> recorded(const std::vector<Step> &steps)
{
    std::vector<TimelineEvent> timeline;
    for (const Step &step : steps)
        timeline.push_back({kStart + std::chrono::seconds(step.at), std::string(step.event), {}});
    return timeline;
}

std::string_view verdict(const std::vector<Step> &steps, int now)
{
    const auto timeline = recorded(steps);
    const VerdictText *found = verdictOn(timeline, kStart + std::chrono::seconds(now));
    return found == nullptr ? "" : found->id;
}

const std::vector<Step> kGood{{event::kAddress, 0},      {event::kBinary, 2},        {event::kAddress, 4},
                              {event::kScript, 6},       {event::kFirmwareLogin, 7}, {event::kSystemLogin, 30},
                              {event::kFirstWrites, 31}, {event::kRunning, 40}};

std::vector<Step> goodAnd(std::vector<Step> more, std::vector<Step> before = kGood)
{
    before.insert(before.end(), more.begin(), more.end());
    return before;
}

TEST(Verdict, AGoodBootHasNone)
{
    for (std::size_t steps = 0; steps <= kGood.size(); ++steps) {
        const std::vector<Step> part(kGood.begin(), kGood.begin() + static_cast<std::ptrdiff_t>(steps));
        EXPECT_EQ(verdict(part, part.empty() ? 0 : part.back().at + 1), "") << steps;
    }
    EXPECT_EQ(verdict(kGood, 100'000), "");
    EXPECT_EQ(verdict(goodAnd({{event::kGone, 9000}}), 100'000), "") << "switched off";
}

TEST(Verdict, NamesTheStepThatIsMissing)
{
    EXPECT_EQ(verdict({{event::kWoken, 0}}, 60), "");
    EXPECT_EQ(verdict({{event::kWoken, 0}}, 200), "no-address");
    EXPECT_EQ(verdict(goodAnd({{event::kGone, 500}, {event::kWoken, 1000}}), 1200), "no-address");
    EXPECT_EQ(verdict({{event::kAddress, 0}, {event::kAddress, 4}}, 90), "no-binary");
    EXPECT_EQ(verdict({{event::kAddress, 0}, {event::kBinary, 2}}, 90), "wrong-binary");
    EXPECT_EQ(verdict({{event::kAddress, 0}, {event::kBinary, 2}, {event::kScript, 9}}, 90), "no-login");
    EXPECT_EQ(verdict({{event::kScript, 9}, {event::kFirmwareLogin, 10}}, 100), "") << "Windows loads";
    EXPECT_EQ(verdict({{event::kScript, 9}, {event::kFirmwareLogin, 10}}, 300), "system-silent");
    EXPECT_EQ(verdict({{event::kScript, 9}, {event::kFirmwareLogin, 10}, {event::kGone, 40}}, 41), "")
        << "a system that comes has no session for some seconds";
    EXPECT_EQ(verdict({{event::kScript, 9}, {event::kFirmwareLogin, 10}, {event::kGone, 40}}, 101), "system-silent");
    EXPECT_EQ(
        verdict({{event::kScript, 9}, {event::kFirmwareLogin, 10}, {event::kGone, 10}, {event::kFirmwareLogin, 10}},
                20),
        "")
        << "its hook, and its start";
    EXPECT_EQ(verdict({{event::kFirmwareLogin, 10}, {event::kGone, 40}, {event::kFirmwareLogin, 60}}, 61),
              "system-silent");
}

TEST(Verdict, AFailureIsNewsForAnHour)
{
    const auto failure = [](const std::vector<Step> &steps, int now) {
        const auto timeline = recorded(steps);
        const VerdictText *found = failureOn(timeline, kStart + std::chrono::seconds(now));
        return found == nullptr ? std::string_view() : found->id;
    };
    const std::vector<Step> noLogin{{event::kAddress, 0}, {event::kBinary, 2}, {event::kScript, 6}};
    EXPECT_EQ(failure({}, 10), "");
    EXPECT_EQ(failure(kGood, 50), "");
    EXPECT_EQ(failure(noLogin, 30), "") << "too early to say";
    EXPECT_EQ(failure(noLogin, 100), "no-login");
    EXPECT_EQ(failure(noLogin, 6 + 3601), "") << "it was switched off";
    EXPECT_EQ(verdict(noLogin, 6 + 3601), "no-login") << "who asks is told";
    const std::vector<Step> slow{{event::kScript, 0}, {event::kFirmwareLogin, 1}, {event::kSystemLogin, 200}};
    EXPECT_EQ(verdict(slow, 210), "slow-start");
    EXPECT_EQ(failure(slow, 210), "") << "it came in the end";
}

TEST(Verdict, LooksAtTheNewestBootAlone)
{
    EXPECT_EQ(verdict({{event::kScript, 0}, {event::kScript, 100'000}}, 100'005), "") << "the first came to nothing";
    EXPECT_EQ(verdict(goodAnd({{event::kGone, 500}, {event::kScript, 600}}), 605), "");
    EXPECT_EQ(verdict(goodAnd({{event::kGone, 500}, {event::kScript, 600}}), 700), "no-login");
    const auto both = recorded(goodAnd({{event::kGone, 500}, {event::kScript, 600}}));
    EXPECT_EQ(newestBoot(both), kGood.size() + 1);
    EXPECT_EQ(newestBoot(recorded(kGood)), 0U);
    EXPECT_EQ(newestBoot({}), 0U);
}

TEST(Verdict, TellsRefusalsDelaysAndRestarts)
{
    EXPECT_EQ(verdict({{event::kScript, 0}, {event::kLoginRefused, 2}}, 3), "secret-refused");
    EXPECT_EQ(verdict({{event::kWaiting, 0}}, 3), "not-its-turn");
    EXPECT_EQ(
        verdict({{event::kScript, 0}, {event::kFirmwareLogin, 1}, {event::kSystemLogin, 200}, {event::kRunning, 210}},
                220),
        "slow-start");
    EXPECT_EQ(verdict({{event::kAddress, 0},
                       {event::kAddress, 4},
                       {event::kAddress, 12},
                       {event::kAddress, 28},
                       {event::kScript, 31},
                       {event::kFirmwareLogin, 32},
                       {event::kSystemLogin, 50}},
                      60),
              "late-link");
    EXPECT_EQ(verdict({{event::kAddress, 0},
                       {event::kAddress, 4},
                       {event::kBinary, 8},
                       {event::kAddress, 14},
                       {event::kBinary, 22},
                       {event::kAddress, 28},
                       {event::kScript, 35}},
                      40),
              "")
        << "three programs, none of which asked for long";
    std::vector<Step> again;
    for (int i = 0; i < 5; ++i) {
        again.push_back({event::kFirmwareLogin, i * 60});
        again.push_back({event::kSystemLogin, i * 60 + 20});
        again.push_back({event::kGone, i * 60 + 40});
    }
    EXPECT_EQ(verdict(again, 320), "restarts");
    EXPECT_EQ(verdict(again, 5000), "") << "long ago";
}

/// What each cause looks like, as it was seen; one verdict that is not here is one nobody has tried.
TEST(Verdict, EveryCauseHasItsTimeline)
{
    const std::vector<Step> powerCutLoop{{event::kFirmwareLogin, 0},   {event::kSystemLogin, 20},  {event::kGone, 40},
                                         {event::kFirmwareLogin, 60},  {event::kSystemLogin, 80},  {event::kGone, 100},
                                         {event::kFirmwareLogin, 120}, {event::kSystemLogin, 140}, {event::kGone, 160},
                                         {event::kFirmwareLogin, 180}, {event::kSystemLogin, 200}, {event::kGone, 220},
                                         {event::kFirmwareLogin, 240}, {event::kSystemLogin, 260}};
    const std::vector<std::pair<std::string_view, std::vector<Step>>> causes{
        {"no-address", {{event::kWoken, 0}}},
        {"no-binary", {{event::kWoken, 0}, {event::kAddress, 9}, {event::kAddress, 13}, {event::kAddress, 21}}},
        {"wrong-binary", {{event::kAddress, 0}, {event::kBinary, 2}}},
        {"late-link",
         {{event::kAddress, 0},
          {event::kAddress, 4},
          {event::kAddress, 12},
          {event::kAddress, 28},
          {event::kBinary, 30},
          {event::kScript, 34},
          {event::kFirmwareLogin, 35},
          {event::kSystemLogin, 60}}},
        {"no-login", {{event::kAddress, 0}, {event::kBinary, 2}, {event::kScript, 6}}},
        {"secret-refused", {{event::kScript, 0}, {event::kLoginRefused, 2}}},
        {"wrong-initiator", {{event::kWrongInitiator, 270}}},
        {"not-its-turn", goodAnd({{event::kSecondPc, 200}})},
        {"system-silent", {{event::kScript, 0}, {event::kFirmwareLogin, 1}}},
        {"restarts", powerCutLoop},
        {"slow-start", {{event::kScript, 0}, {event::kFirmwareLogin, 1}, {event::kSystemLogin, 200}}},
    };
    std::set<std::string_view> tried{"must-boot"}; // known from the seat itself, not from its timeline: admissions_test
    for (const auto &[id, steps] : causes) {
        EXPECT_EQ(verdict(steps, 290), id);
        tried.insert(id);
    }
    for (const VerdictText &text : allVerdicts()) EXPECT_TRUE(tried.contains(text.id)) << text.id;
}

struct Recording {
    TimePoint now;
    std::string verdict;
    std::vector<TimelineEvent> timeline;
};

/// As `seat show --json` told it in tests/e2e, of real firmware and systems.
Recording readRecording(const std::filesystem::path &file)
{
    std::ifstream in(file);
    const auto json = nlohmann::json::parse(in);
    Recording recording;
    recording.now = *parseTime(json.at("now").get<std::string>());
    if (!json.at("verdict").is_null()) recording.verdict = json.at("verdict").get<std::string>();
    for (const auto &event : json.at("timeline"))
        recording.timeline.push_back({*parseTime(event.at("at").get<std::string>()),
                                      event.at("event").get<std::string>(), event.at("detail").get<std::string>()});
    return recording;
}

TEST(Verdict, RecordedBootsAreJudgedAsTheyWere)
{
    std::set<std::string> verdicts;
    int recordings = 0;
    for (const auto &file : std::filesystem::directory_iterator(FRESHSEAT_TIMELINES)) {
        const Recording recording = readRecording(file.path());
        ASSERT_FALSE(recording.timeline.empty()) << file.path();
        const VerdictText *found = verdictOn(recording.timeline, recording.now);
        EXPECT_EQ(found == nullptr ? "" : found->id, recording.verdict) << file.path();
        verdicts.insert(recording.verdict);
        ++recordings;
        // What is good in the end was never called bad on the way.
        for (std::size_t steps = 1; recording.verdict.empty() && steps <= recording.timeline.size(); ++steps) {
            const std::span part(recording.timeline.data(), steps);
            const VerdictText *early = verdictOn(part, part.back().at + 1s);
            EXPECT_EQ(early, nullptr) << file.path() << ": " << early->id << " after " << steps << " events";
        }
    }
    EXPECT_GE(recordings, 6);
    for (const char *needed : {"", "system-silent"}) EXPECT_TRUE(verdicts.contains(needed)) << needed;
}

TEST(Verdict, EveryTextIsWhole)
{
    std::set<std::string_view> ids;
    for (const VerdictText &text : allVerdicts()) {
        EXPECT_TRUE(ids.insert(text.id).second) << text.id;
        for (const std::string_view part : {text.symptom, text.cause, text.remedy}) {
            EXPECT_GT(part.size(), 10U) << text.id;
            EXPECT_NE(part.back(), '.') << text.id;
        }
        EXPECT_EQ(verdictText(text.id), &text);
    }
    EXPECT_EQ(verdictText("nothing"), nullptr);
    EXPECT_EQ(describe({"x", "A", "b", "C"}), "A. Likely cause: b. C.");
}

} // namespace
} // namespace freshseat::boot
