// SPDX-License-Identifier: GPL-3.0-or-later
// What the host tells by ids has words of ours, in every language; what has none is told as it came.
#include "ui/common/host_words.h"
#include "ui/schedule/schedule_words.h"
#include "ui/shell/languages.h"

#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace freshseat;
using namespace freshseat::ui;

class HostWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyVerdictHasASource();
    void everyLanguageHasEveryVerdict_data();
    void everyLanguageHasEveryVerdict();
    void everyLanguageTellsPlayers_data() { everyLanguageHasEveryVerdict_data(); }
    void everyLanguageTellsPlayers();
    void whatIsUnknownIsToldAsItCame();
    void warningsKeepTheirFacts();
};

void HostWordsTest::everyVerdictHasASource()
{
    const auto ours = translatedVerdicts();
    QCOMPARE(ours.size(), allVerdicts().size());
    for (const VerdictText &verdict : allVerdicts()) {
        const auto row = std::find_if(ours.begin(), ours.end(), [&](const auto &our) { return our.id == verdict.id; });
        QVERIFY2(row != ours.end(), verdict.id.data());
        QCOMPARE(row->symptom, verdict.symptom);
        QCOMPARE(row->cause, verdict.cause);
        QCOMPARE(row->remedy, verdict.remedy);
    }
}

void HostWordsTest::everyLanguageHasEveryVerdict_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages()) QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void HostWordsTest::everyLanguageHasEveryVerdict()
{
    QFETCH(QString, code);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(FRESHSEAT_QM "/freshseat_%1.qm").arg(code)));
    QApplication::installTranslator(&words);
    QStringList seen;
    for (const VerdictText &verdict : allVerdicts()) {
        Seat seat;
        seat.verdictId = verdict.id;
        seat.verdict = describe(verdict);
        const QString told = verdictWords(seat);
        // English is what the storage host says; in no other language is any of it left.
        QCOMPARE(told == QString::fromStdString(*seat.verdict), code == QLatin1String("en"));
        if (code != QLatin1String("en")) {
            for (const std::string_view part : {verdict.symptom, verdict.cause, verdict.remedy})
                QVERIFY2(!told.contains(QString::fromUtf8(part.data())), part.data());
        }
        QVERIFY2(!seen.contains(told), verdict.id.data());
        seen << told;
    }
    QApplication::removeTranslator(&words);
}

/// What players are told where the owner writes nothing: in his language, and short and plain enough for their PCs.
void HostWordsTest::everyLanguageTellsPlayers()
{
    QFETCH(QString, code);
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(FRESHSEAT_QM "/freshseat_%1.qm").arg(code)));
    QApplication::installTranslator(&words);
    const bool english = code == QLatin1String("en");
    for (const ScheduleAction action : {ScheduleAction::Reset, ScheduleAction::Shutdown}) {
        for (const int minutes : {1, 2, 3, 5, 11, 21, 100, 120}) {
            ScheduleSpec host;
            host.action = action;
            host.warn = std::chrono::minutes(minutes);
            const std::string told = warningWords(action, host.warn).toStdString();
            QCOMPARE(told == warningText(host), english);
            const auto fits = parseMessage(told);
            QVERIFY2(fits, fits ? "" : fits.error().message.c_str());
            QCOMPARE(*fits, told);
        }
    }
    QApplication::removeTranslator(&words);
}

void HostWordsTest::whatIsUnknownIsToldAsItCame()
{
    Seat seat;
    QCOMPARE(verdictWords(seat), QString());
    seat.verdictId = "of-a-newer-host";
    seat.verdict = "Something new.";
    QCOMPARE(verdictWords(seat), QStringLiteral("Something new."));
    QCOMPARE(warningWords({"of-a-newer-host", "Something new.", {}}), QStringLiteral("Something new."));
    QCOMPARE(timelineWord("hatched"), QStringLiteral("hatched"));
    QCOMPARE(timelineWord("operating system login"), QStringLiteral("system logged in"));
}

void HostWordsTest::warningsKeepTheirFacts()
{
    QCOMPARE(warningWords({"must-boot", "must boot again: its disk was reset", "PC-01"}),
             QStringLiteral("Must boot again: its disk was reset under the system that was running."));
    QCOMPARE(warningWords({"double-boot", "two PCs are on its disk at the same time: 1.2.3.4 and 1.2.3.5", "PC-01"}),
             QStringLiteral("Two PCs are on its disk at the same time: 1.2.3.4 and 1.2.3.5"));
    // A verdict on a boot, word for word.
    const VerdictText &silent = *verdictText("system-silent");
    QCOMPARE(warningWords({"boot-failure", std::string(silent.symptom), "PC-01"}),
             QString::fromUtf8(silent.symptom.data(), static_cast<qsizetype>(silent.symptom.size())));
    QCOMPARE(warningWords({"damage", "win11@3 of PC-01 at 4096", {}}),
             QStringLiteral("Damaged data was found: win11@3 of PC-01 at 4096"));
    const QString twice = warningWords({"two-schedules",
                                        "Seats are reset by two schedules, the companion's and the storage host's own; "
                                        "remove the entries of one: 3 (reset all seats daily at 04:00)",
                                        {}});
    QVERIFY2(twice.startsWith("Seats are reset by two schedules") &&
                 twice.endsWith(": 3 (reset all seats daily at 04:00)"),
             qPrintable(twice));
    const std::string low = "only 5.0 GiB are left on the disk of the store";
    QCOMPARE(warningWords({"space-low", low, {}}), QStringLiteral("Only 5.0 GiB are left for what seats write."));
    QCOMPARE(warningWords({"space-reserve",
                           low + ", its reserve: seats of policy boot cannot write any more, and no update is begun; "
                                 "most was written by PC-01 4.0 GiB, PC-02 1.0 GiB",
                           {}}),
             QStringLiteral("Only 5.0 GiB are left, the reserve: seats that are fresh at every boot cannot write any "
                            "more, and no update is begun. Most was written by: PC-01 4.0 GiB, PC-02 1.0 GiB."));
    QVERIFY(warningWords({"space-low", "only 5.0 GiB are left on the seats' disk /srv/x", {}}).contains("/srv/x"));
}

QTEST_MAIN(HostWordsTest)
#include "host_words_test.moc"
