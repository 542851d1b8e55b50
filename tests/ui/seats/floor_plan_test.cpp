// SPDX-License-Identifier: GPL-3.0-or-later
// The floor plan's numbers.
#include "ui/seats/floor_plan.h"

#include <QTest>

using namespace freshseat::ui;

class FloorPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void placedSeatsStandWhereTheyAre();
    void othersStandBeneath();
    void nothingPlaced();
    void snapsToHalves();
    void overlapIsLessThanATile();
};

void FloorPlanTest::placedSeatsStandWhereTheyAre()
{
    const FloorPlan plan = layOut({QPointF(2, -1), QPointF(5.5, 3)}, 8);
    QCOMPARE(plan.spots[0], QPointF(2, -1));
    QCOMPARE(plan.spots[1], QPointF(5.5, 3));
    QCOMPARE(plan.bounds, QRectF(2, -1, 4.5, 5));
}

void FloorPlanTest::othersStandBeneath()
{
    const FloorPlan plan = layOut({std::nullopt, QPointF(1, 1), std::nullopt, std::nullopt}, 2);
    QCOMPARE(plan.spots[0], QPointF(1, 2.5));
    QCOMPARE(plan.spots[2], QPointF(2, 2.5));
    QCOMPARE(plan.spots[3], QPointF(1, 3.5));
    QCOMPARE(plan.bounds, QRectF(1, 1, 2, 3.5));
}

void FloorPlanTest::nothingPlaced()
{
    const FloorPlan plan = layOut({std::nullopt, std::nullopt, std::nullopt}, 2);
    QCOMPARE(plan.spots[2], QPointF(0, 1));
    QVERIFY(layOut({}, 8).bounds.isEmpty());
}

void FloorPlanTest::snapsToHalves()
{
    QCOMPARE(snapped({1.2, -0.3}), QPointF(1, -0.5));
    QCOMPARE(snapped({1.3, 0.24}), QPointF(1.5, 0));
}

void FloorPlanTest::overlapIsLessThanATile()
{
    QVERIFY(overlap({0, 0}, {0.5, 0.5}));
    QVERIFY(!overlap({0, 0}, {1, 0}));
    QVERIFY(!overlap({0, 0}, {0, -1}));
}

QTEST_APPLESS_MAIN(FloorPlanTest)
#include "floor_plan_test.moc"
