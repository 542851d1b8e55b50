// SPDX-License-Identifier: GPL-3.0-or-later
// Names in the order people expect.
#include "ui/common/natural_order.h"

#include <QTest>

using freshseat::ui::naturallyLess;

class NaturalOrderTest : public QObject
{
    Q_OBJECT
private slots:
    void orders_data();
    void orders();
};

void NaturalOrderTest::orders_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("numbers") << "PC-2"
                             << "PC-10";
    QTest::newRow("leading zeros") << "PC-02"
                                   << "PC-10";
    QTest::newRow("zeros tell equals apart") << "PC-02"
                                             << "PC-2";
    QTest::newRow("case does not count") << "alpha-1"
                                         << "BETA-1";
    QTest::newRow("case tells equals apart") << "PC-1"
                                             << "pc-1";
    QTest::newRow("prefix first") << "PC"
                                  << "PC-1";
    QTest::newRow("two numbers") << "A1-B9"
                                 << "A1-B10";
    QTest::newRow("longer than any integer") << "x99999999999999999999998"
                                             << "x99999999999999999999999";
    QTest::newRow("zero before one") << "a0"
                                     << "a1";
    QTest::newRow("digits before letters") << "a1"
                                           << "ab";
}

void NaturalOrderTest::orders()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto a = first.toStdString();
    const auto b = second.toStdString();
    QVERIFY(naturallyLess(a, b));
    QVERIFY(!naturallyLess(b, a));
    QVERIFY(!naturallyLess(a, a));
}

QTEST_GUILESS_MAIN(NaturalOrderTest)
#include "natural_order_test.moc"
