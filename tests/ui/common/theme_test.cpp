// SPDX-License-Identifier: GPL-3.0-or-later
// Both themes can be read: contrast 4.5:1 of every text colour on every surface it is used on.
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"

#include <QApplication>
#include <QTest>

using namespace freshseat;
using namespace freshseat::ui;

namespace {
constexpr SeatState kStates[] = {SeatState::Off,    SeatState::Firmware,  SeatState::Starting, SeatState::Running,
                                 SeatState::Update, SeatState::Resetting, SeatState::Failed,   SeatState::Unknown};
}

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void knownContrasts();
    void textCanBeRead_data();
    void textCanBeRead();
    void appearanceIsApplied();
    void everyStateHasItsOwnWordAndIcon();
};

void ThemeTest::knownContrasts()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
    QCOMPARE(qRound(contrast(QColor("#767676"), Qt::white) * 100), 454);
}

void ThemeTest::textCanBeRead_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textCanBeRead()
{
    QFETCH(bool, dark);
    const Theme &t = dark ? Theme::darkTheme() : Theme::light();
    QCOMPARE(t.dark, dark);
    const auto check = [](const QColor &text, const QColor &behind, const char *what) {
        const double ratio = contrast(text, behind);
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(what, text.name(), behind.name()).arg(ratio)));
    };
    for (const QColor &surface : {t.window, t.surface, t.raised, t.selected}) {
        check(t.text, surface, "text");
        check(t.dim, surface, "dim");
        check(t.accent, surface, "accent");
        check(t.warning, surface, "warning");
        check(t.error, surface, "error");
        for (const SeatState state : kStates) check(t.state(state), surface, "state");
    }
    for (const SeatState state : kStates) check(t.state(state), t.stateFill(state), "state icon");
    check(t.onAccent, t.accent, "primary button");
    check(t.onDanger, t.danger, "danger button");
    check(t.warning, t.warningFill, "warning");
    check(t.error, t.errorFill, "error");
    check(t.text, t.errorFill, "text of an error");
    check(t.text, t.warningFill, "text of a warning");
    QVERIFY(!t.styleSheet().contains('@'));
}

void ThemeTest::appearanceIsApplied()
{
    applyAppearance(Appearance::Dark);
    QVERIFY(Theme::current().dark);
    applyAppearance(Appearance::Light);
    QVERIFY(!Theme::current().dark);
}

void ThemeTest::everyStateHasItsOwnWordAndIcon()
{
    QSet<QString> words;
    QSet<QString> icons;
    for (const SeatState state : kStates) {
        words << stateWord(state);
        icons << stateIcon(state);
        const QImage image = icon(stateIcon(state), Qt::black).pixmap(24, 24).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) drawn += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(drawn > 30, qPrintable(stateIcon(state)));
    }
    QCOMPARE(words.size(), std::size(kStates));
    QCOMPARE(icons.size(), std::size(kStates));
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
