// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says.
#include "core/report/report.h"

#include <gtest/gtest.h>

namespace freshseat::report {
namespace {

Report nightly()
{
    return {ReportKind::Schedule,
            "cafe",
            "schedule 3",
            "reset all seats daily at 04:00",
            "failed",
            "1 done, 1 failed",
            TimePoint(std::chrono::seconds(1'700'000'000)),
            TimePoint(std::chrono::seconds(1'700'000'060)),
            {{"PC-01", Outcome::Done, {}}, {"PC-02", Outcome::Failed, "its disk cannot be used"}}};
}

TEST(Report, IsJsonForAWebhook)
{
    const Json json = toJson(nightly());
    EXPECT_EQ(json["kind"], "schedule");
    EXPECT_EQ(json["host"], "cafe");
    EXPECT_EQ(json["object"], "schedule 3");
    EXPECT_EQ(json["outcome"], "failed");
    EXPECT_EQ(json["began"], "2023-11-14T22:13:20.000Z");
    EXPECT_EQ(json["seats"].size(), 2U);
    EXPECT_EQ(json["seats"][1]["name"], "PC-02");
    EXPECT_EQ(json["seats"][1]["outcome"], "failed");
}

TEST(Report, IsATextForPeopleWithTheTroubleFirst)
{
    EXPECT_EQ(subjectOf(nightly()), "Freshseat on cafe: schedule 3, 1 done, 1 failed");
    const std::string text = textOf(nightly());
    EXPECT_NE(text.find("reset all seats daily at 04:00"), std::string::npos);
    EXPECT_LT(text.find("PC-02: failed, its disk cannot be used"), text.find("PC-01: done"));
}

} // namespace
} // namespace freshseat::report
