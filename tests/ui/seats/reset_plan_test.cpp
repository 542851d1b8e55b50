// SPDX-License-Identifier: GPL-3.0-or-later
// Two previews sorted into what goes, what is in use, what stays.
#include "ui/seats/reset_plan.h"

#include <QTest>

using namespace freshseat;
using namespace freshseat::ui;

class ResetPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void sorts();
    void nothing();
};

void ResetPlanTest::sorts()
{
    const std::vector<Change> plain{{"reset seat", "PC-1", "back to w@1", 60},
                                    {"reset data disk", "PC-1", "back to games@1", 40},
                                    {"refused", "PC-2", "it is in use", 0},
                                    {"refused", "PC-3", "update session", 0}};
    const std::vector<Change> forced{
        {"reset seat", "PC-1", "back to w@1", 60},          {"reset data disk", "PC-1", "back to games@1", 40},
        {"close session", "PC-2", "iqn from 192.0.2.2", 0}, {"reset seat", "PC-2", "back to w@1", 30},
        {"reset data disk", "PC-2", "back to games@1", 20}, {"refused", "PC-3", "update session", 0}};
    const ResetPlan plan = planReset(plain, forced);
    QCOMPARE(plan.free.size(), std::size_t{1});
    QCOMPARE(plan.free.front().name, SeatName("PC-1"));
    QCOMPARE(ResetPlan::bytes(plan.free), 100U);
    QCOMPARE(plan.inUse.size(), std::size_t{1});
    QCOMPARE(plan.inUse.front().name, SeatName("PC-2"));
    QCOMPARE(plan.inUse.front().bytes, 50U);
    QCOMPARE(plan.inUse.front().sessions, std::vector<std::string>{"iqn from 192.0.2.2"});
    QCOMPARE(plan.left.size(), std::size_t{1});
    QCOMPARE(plan.left.front().reason, std::string("update session"));
}

void ResetPlanTest::nothing()
{
    const ResetPlan plan = planReset({}, {});
    QVERIFY(plan.free.empty() && plan.inUse.empty() && plan.left.empty());
    QCOMPARE(ResetPlan::bytes(plan.free), 0U);
}

QTEST_GUILESS_MAIN(ResetPlanTest)
#include "reset_plan_test.moc"
