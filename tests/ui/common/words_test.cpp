// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is done in a room has words in journal, jobs and notifications: no "seat.wake" reaches a person.
#include "core/model/actions.h"
#include "core/model/schedule_rules.h"
#include "ui/common/run_words.h"
#include "ui/common/words.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <utility>

using namespace freshseat;
using namespace freshseat::ui;

namespace {

template <std::size_t... Index>
QSet<QString> namesOf(std::index_sequence<Index...> /*all*/)
{
    const auto name = [](const Action &action) {
        const auto word = actionName(action);
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    };
    QSet<QString> names{name(std::variant_alternative_t<Index, Action>{})...};
    for (const PowerVerb verb : {PowerVerb::Wake, PowerVerb::Shutdown, PowerVerb::Reboot, PowerVerb::Message})
        names << name(PowerSeats{{}, verb});
    names << name(SetBootNetwork{true, {}}) << name(EnableSchedule{1, true}) << name(EnableSchedule{1, false});
    return names;
}

/// "who, "daemon.start", ..." in what makes journal entries.
QSet<QString> journalled()
{
    static const QRegularExpression kEntry(QStringLiteral(
        R"re((?:who|by|"daemon"|whoIs\(caller\)|objectOf\(entry\)),\s+[a-z =?1]*"([a-z]+(?:\.[a-z]+)+|[a-z]+)")re"
        R"re((?: : "([a-z.]+)")?)re"));
    QSet<QString> names;
    QDirIterator walk(QStringLiteral(FRESHSEAT_ROOT "/core"), {QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto all = kEntry.globalMatch(source); all.hasNext();) {
            const auto match = all.next();
            names << match.captured(1);
            if (!match.captured(2).isEmpty()) names << match.captured(2);
        }
    }
    return names;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT
private slots:
    void runsOfTheSchedule();
    void everyActionHasWords();
    void everyJournalEntryHasWords();
};

void WordsTest::everyActionHasWords()
{
    for (const QString &name : namesOf(std::make_index_sequence<std::variant_size_v<Action>>()))
        QVERIFY2(journalActionWord(name.toStdString()) != name, qPrintable(name));
}

void WordsTest::everyJournalEntryHasWords()
{
    const QSet<QString> names = journalled();
    for (const char *known : {"daemon.start", "schedule.run", "rollout", "space.reserve", "boot.stick"})
        QVERIFY2(names.contains(QLatin1String(known)), known);
    for (const QString &name : names) QVERIFY2(journalActionWord(name.toStdString()) != name, qPrintable(name));
}

void WordsTest::runsOfTheSchedule()
{
    // As the host puts it together.
    ScheduleRun run;
    run.done = 20;
    run.failed = 1;
    run.skipped = 3;
    run.pending = {SeatName("PC-01")};
    QCOMPARE(runResultWords(resultOf(run)), QStringLiteral("20 done · 1 failed · 3 skipped · 1 waiting"));
    QCOMPARE(runResultWords(resultOf(ScheduleRun())), QStringLiteral("no seats"));
    QCOMPARE(runResultWords("the cable was pulled, 3 times"), QStringLiteral("the cable was pulled, 3 times"));
    QCOMPARE(whoWords("schedule 12"), QStringLiteral("schedule 12"));
    QCOMPARE(whoWords("schedule of anna"), QStringLiteral("schedule of anna"));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
