// SPDX-License-Identifier: GPL-3.0-or-later
// What every StorageBackend tells of what sessions do.
#include "tests/contract/storage_backend_fixture.h"

namespace freshseat::test {
namespace {

using namespace std::chrono_literals;

TEST_P(StorageBackendContract, ASessionIsCounted)
{
    addTwo();
    if (!room->counts()) {
        room->occupy(SeatName("C-1"));
        const Seat uncounted = seat("C-1");
        ASSERT_EQ(uncounted.sessions.size(), 1U);
        EXPECT_FALSE(uncounted.sessions.front().statistics) << "not 0: nobody knows";
        EXPECT_FALSE(uncounted.totals);
        return;
    }
    EXPECT_EQ(seat("C-1").totals, SeatTotals());
    room->occupy(SeatName("C-1"));
    const Seat used = seat("C-1");
    ASSERT_EQ(used.sessions.size(), 1U);
    ASSERT_TRUE(used.sessions.front().statistics);
    EXPECT_EQ(used.sessions.front().statistics->retries, 0U);
    EXPECT_EQ(used.sessions.front().statistics->linkErrors, 0U);
    ASSERT_TRUE(used.totals);
    EXPECT_EQ(used.totals->logins, 1U);
    const auto listed = backend().seats();
    ASSERT_TRUE(listed);
    for (const Seat &one : *listed) {
        EXPECT_FALSE(one.totals) << one.name.value();
        for (const SessionView &session : one.sessions) EXPECT_TRUE(session.statistics) << one.name.value();
    }
}

TEST_P(StorageBackendContract, WhatASessionDidStaysInTheTotals)
{
    addTwo();
    if (!room->counts()) return; // ASessionIsCounted says how that looks
    room->writeOn(SeatName("C-1"));
    room->writeOn(SeatName("C-1"));
    const Seat written = seat("C-1");
    EXPECT_TRUE(written.sessions.empty());
    ASSERT_TRUE(written.totals);
    const SessionStatistics &statistics = written.totals->statistics;
    EXPECT_EQ(written.totals->logins, 2U);
    EXPECT_GE(written.totals->bytesWritten, 512U);
    EXPECT_GE(statistics.writes.count, 1U);
    EXPECT_GE(statistics.commands, statistics.writes.count + statistics.reads.count);
    EXPECT_GT(statistics.writes.p50, 0ns);
    EXPECT_GE(statistics.writes.p99, statistics.writes.p50);
    EXPECT_GT(statistics.writes.total, 0ns);
    EXPECT_GE(statistics.queueDepthMost, 1U);
    EXPECT_EQ(statistics.linkErrors, 0U);
    EXPECT_EQ(seat("C-2").totals, SeatTotals());
}

} // namespace
} // namespace freshseat::test
