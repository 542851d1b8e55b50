// SPDX-License-Identifier: GPL-3.0-or-later
// What the storage host says in sentences is told in the person's language: every refusal in the sources has a phrase,
// every phrase a source, and every language all of them.
#include "core/base/text.h"
#include "tests/ui/common/source_sentences.h"
#include "ui/common/host_phrases.h"
#include "ui/common/host_sentence.h"
#include "ui/common/words.h"
#include "ui/shell/languages.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace freshseat;
using namespace freshseat::ui;

namespace {

constexpr const char *kContext = "freshseat::ui::HostPhrases";

/// Whose words all reach the person at the console.
const QStringList kWhoSpeaks{QStringLiteral("core/blockstore/"),
                             QStringLiteral("core/boot/dnsmasq.cpp"),
                             QStringLiteral("core/boot/programs.cpp"),
                             QStringLiteral("core/boot/stick.cpp"),
                             QStringLiteral("core/boot/wake.cpp"),
                             QStringLiteral("core/catalog/"),
                             QStringLiteral("core/companion/"),
                             QStringLiteral("core/control/client.cpp"),
                             QStringLiteral("core/host/"),
                             QStringLiteral("core/image/"),
                             QStringLiteral("core/model/boot_rules.cpp"),
                             QStringLiteral("core/model/names.cpp"),
                             QStringLiteral("core/model/preview.cpp"),
                             QStringLiteral("core/model/rules.cpp"),
                             QStringLiteral("core/model/schedule.cpp"),
                             QStringLiteral("core/model/schedule_rules.cpp"),
                             QStringLiteral("core/model/seat_rules.cpp"),
                             QStringLiteral("core/model/update_rules.cpp"),
                             QStringLiteral("core/remote/"),
                             QStringLiteral("core/rollout/"),
                             QStringLiteral("core/schedule/"),
                             QStringLiteral("core/services/"),
                             QStringLiteral("core/storage/backend.cpp"),
                             QStringLiteral("core/storage/demo/"),
                             QStringLiteral("core/storage/zfs/"),
                             QStringLiteral("core/truenas/"),
                             QStringLiteral("core/zfs/")};

/// What only freshseatctl asks for: snapshots sent to another host, exports, reports, the check of a store.
const QStringList kCommandLineAlone{QStringLiteral("core/blockstore/change_reader"),
                                    QStringLiteral("core/blockstore/check.cpp"),
                                    QStringLiteral("core/blockstore/file_store_transfers"),
                                    QStringLiteral("core/blockstore/receive"),
                                    QStringLiteral("core/blockstore/stream"),
                                    QStringLiteral("core/blockstore/unit_sums"),
                                    QStringLiteral("core/host/export"),
                                    QStringLiteral("core/host/receive"),
                                    QStringLiteral("core/host/run_reports"),
                                    QStringLiteral("core/host/sends")};

/// What freshseatd says to its log and ends: no console is connected before its store and catalogue are open.
const QStringList kBeforeAnyConsole{QStringLiteral("core/blockstore/store_layout"),
                                    QStringLiteral("core/catalog/schema")};

/// Hosts that only seem to be there: what they refuse is in the words of the real ones, not in ours.
const QStringList kRehearsals{QStringLiteral("core/truenas/rehears"), QStringLiteral("core/zfs/rehears")};

/// How a sentence begins that the console never brings about: it writes no values by hand, asks for no exports and
/// scrubs, keeps to the protocol; and lines for a configuration file.
const QStringList kNeverHeard{
    // values as a command line has them
    QStringLiteral("%1 is not a time"), QStringLiteral("write HH:MM"), QStringLiteral("%1 names a day twice"),
    QStringLiteral("%1 is not a day of"), QStringLiteral("days are daily"), QStringLiteral("%1 cannot be scheduled"),
    QStringLiteral("actions are reset"), QStringLiteral("write minutes"),
    QStringLiteral("a text for players was given"), QStringLiteral("add how long before"),
    QStringLiteral("players are told 1 minute"), QStringLiteral("nobody sits at a PC"), QStringLiteral("leave the"),
    QStringLiteral("a time of day lies"), QStringLiteral("only a reset waits"), QStringLiteral("%1=%2 is not"),
    QStringLiteral("place=%1"), QStringLiteral("write two numbers"), QStringLiteral("data disk %1 is given twice"),
    QStringLiteral("data-limit"), QStringLiteral("write data-limit"), QStringLiteral("the seat has no data disk"),
    QStringLiteral("nothing to change"), QStringLiteral("write KEY=VALUE"), QStringLiteral("a seat has no %1"),
    QStringLiteral("keys are name"), QStringLiteral("%1 is given twice"), QStringLiteral("after the @"),
    QStringLiteral("for example win11@3"),
    // verbs of the command line
    QStringLiteral("a master cannot be exported"), QStringLiteral("formats of an export"),
    QStringLiteral("no seat has the MAC address %1, and no such PC"),
    QStringLiteral("freshseatctl seat list and pc list"), QStringLiteral("this storage host cannot send"),
    QStringLiteral("master export and master import"), QStringLiteral("this storage host looks after its data"),
    QStringLiteral("this storage host is asked for"), QStringLiteral("the export was cancelled"),
    QStringLiteral("the demo room exports"), QStringLiteral("use --format raw"),
    QStringLiteral("this storage host exports"), QStringLiteral("use a file name"),
    QStringLiteral("the storage host sent less"), QStringLiteral("could not be written as an image"),
    QStringLiteral("the image file cannot be made"), QStringLiteral("The image can only be written"),
    QStringLiteral("Images can be written as"), QStringLiteral("Choose one of these formats"),
    QStringLiteral("no memory for the beginning"), QStringLiteral("the beginning of the disk cannot"),
    QStringLiteral("is not a snapshot"),
    // what the store would say to a caller with a bug
    QStringLiteral("\"%1\" is not the key of"), QStringLiteral("a read behind the end"),
    QStringLiteral("import: a write behind the end"), QStringLiteral("import: the raw file changed its size"),
    QStringLiteral("only what an update session wrote"), QStringLiteral("there is a clone %1 already"),
    QStringLiteral("clone %1 lies on another disk"), QStringLiteral("a store needs the boot id"),
    QStringLiteral("a chunk of no bytes"), QStringLiteral("\"%1\" cannot stand in dnsmasq's"),
    // a line of the log
    QStringLiteral("a removed snapshot is still being read"),
    // what a client of ours does not do, and what PCs are told
    QStringLiteral("the request is larger"), QStringLiteral("the PC did not say"), QStringLiteral("no PC, or several"),
    QStringLiteral("its secret is over"), QStringLiteral("this import"), QStringLiteral("a piece of the image"),
    QStringLiteral("the image sends bytes"), QStringLiteral("a publish cannot be read"),
    QStringLiteral("the import is over"), QStringLiteral("more than 1 MiB"), QStringLiteral("bytes beyond"),
    QStringLiteral("a property of the room"), QStringLiteral("the host's key cannot"),
    QStringLiteral("the host's certificate cannot"), QStringLiteral("out of memory"),
    // where there is nobody to ask
    QStringLiteral("the host %1 asks %2 for a one-time"),
    QStringLiteral("give the one that is valid now with FRESHSEAT_OTP"),
    // a line to be copied
    QStringLiteral("name one in [power]")};

/// What qemu-img says, by which we know what happened.
const QStringList kQemuWords{QStringLiteral("Failed to lock"),
                             QStringLiteral("Failed to get"),
                             QStringLiteral("log that needs to be replayed"),
                             QStringLiteral("No space left"),
                             QStringLiteral("Permission denied"),
                             QStringLiteral("Could not open '")};

/// Letters of phrases become dots; what the table does not know stays.
class Dots : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char * /*what*/, int /*n*/) const override
    {
        static const QRegularExpression kLetter(QStringLiteral("[A-Za-z]"));
        if (qstrcmp(context, kContext) != 0) return {};
        return QString::fromUtf8(source).replace(kLetter, QStringLiteral("."));
    }
};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QStringList &below)
{
    const QString root = QStringLiteral(FRESHSEAT_ROOT "/");
    QStringList files;
    for (const QString &name : below) {
        if (name.endsWith(QStringLiteral(".cpp"))) files << root + name;
        QDirIterator walk(root + name, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) files << walk.next();
    }
    return files;
}

test::NamedTexts namedTexts()
{
    test::NamedTexts all;
    for (const QString &file : sources({QStringLiteral("core/model/")})) all.insert(test::namedTextsIn(read(file)));
    return all;
}

/// "%" for each place, whatever its number.
QString leveled(QString sentence)
{
    static const QRegularExpression kPlace(QStringLiteral("%[0-9]+"));
    return sentence.replace(kPlace, QStringLiteral("%"));
}

/// Numbers in the places, and for commands to be copied, which every language has as they are.
QString withNumbers(const QString &sentence)
{
    static const QRegularExpression kPlace(QStringLiteral("%[0-9]+|(?<=: )(qemu-img|VBoxManage|Convert-VHD) .*$"));
    return QString(sentence).replace(kPlace, QStringLiteral("17"));
}

bool startsWithOneOf(const QStringList &beginnings, const QString &sentence)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString &start) { return sentence.startsWith(start); });
}

bool isNeverAsked(const QString &file)
{
    const QStringList parts = kCommandLineAlone + kBeforeAnyConsole + kRehearsals;
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return file.contains(part); });
}

QStringList placesIn(const QString &phrase)
{
    static const QRegularExpression kPlace(QStringLiteral("%[0-9]"));
    QStringList places;
    for (auto all = kPlace.globalMatch(phrase); all.hasNext();) places << all.next().captured();
    places.sort();
    return places;
}

/// The words of a phrase between its places.
QStringList wordsOf(const QString &phrase)
{
    static const QRegularExpression kPlace(QStringLiteral("%[1-9]"));
    static const QRegularExpression kEdges(QStringLiteral("^[ :;,.()]+|[ :;,.()]+$"));
    QStringList words;
    for (const QString &part : phrase.split(kPlace)) words << QString(part).remove(kEdges);
    words.removeAll(QString());
    return words;
}

/// A part of a sentence: it has a phrase, or stands in one.
bool isKnownPiece(const QString &piece)
{
    static const QRegularExpression kEdges(QStringLiteral("^[ :;,.()\"]+|[ :;,.()\"]+$"));
    const QString came = withNumbers(piece);
    if (hostSentence(came.toStdString()) != came) return true;
    const QString words = leveled(piece).remove(kEdges);
    const auto phrases = hostPhrases();
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const char *phrase) { return leveled(QString::fromUtf8(phrase)).contains(words); });
}

bool isTold(const QString &sentence)
{
    static const QRegularExpression kLetter(QStringLiteral("[A-Za-z]"));
    return !hostSentence(withNumbers(sentence).toStdString()).contains(kLetter);
}

/// What the C library says of an errno.
bool isOfTheSystem(const QString &phrase)
{
    constexpr int kMost = 133;
    for (int error = 1; error <= kMost; ++error)
        if (phrase == QString::fromStdString(errnoText(error))) return true;
    return false;
}

} // namespace

class HostSentenceTest : public QObject
{
    Q_OBJECT
private slots:
    void whatTheSourcesSayHasAPhrase();
    void whatIsSaidOfImagesHasAPhrase();
    void everyPhraseIsSaidInTheSources();
    void everyLanguageHasEveryPhrase_data();
    void everyLanguageHasEveryPhrase();
    void refusalsAreToldInGerman();
    void namesAndUnknownWordsStay();
};

void HostSentenceTest::whatTheSourcesSayHasAPhrase()
{
    Dots dots;
    QApplication::installTranslator(&dots);
    const auto named = namedTexts();
    int seen = 0;
    QStringList untold;
    for (const QString &file : sources(kWhoSpeaks)) {
        if (isNeverAsked(file)) continue;
        const auto said = test::sentencesIn(read(file), named);
        seen += static_cast<int>(said.sentences.size());
        for (const QString &sentence : said.sentences)
            if (!startsWithOneOf(kNeverHeard, sentence) && !isTold(sentence))
                untold << file.section('/', -2) + ": " + sentence;
        for (const QString &piece : said.pieces)
            if (piece.contains(' ') && !startsWithOneOf(kNeverHeard, piece) && !isKnownPiece(piece))
                untold << file.section('/', -2) + ": " + piece;
    }
    QApplication::removeTranslator(&dots);
    QVERIFY2(seen > 300, qPrintable(QString::number(seen)));
    QVERIFY2(untold.isEmpty(), qPrintable('\n' + untold.join('\n')));
}

/// There, tables and functions hold what is said: every literal of several words is for a person.
void HostSentenceTest::whatIsSaidOfImagesHasAPhrase()
{
    static const QRegularExpression kWords(QStringLiteral("[a-z]+ [a-z]+"));
    Dots dots;
    QApplication::installTranslator(&dots);
    int seen = 0;
    QStringList untold;
    for (const QString &file : sources({QStringLiteral("core/image/")})) {
        for (const QString &literal : test::sentencesIn(read(file), {}).literals.split('\n')) {
            if (!literal.contains(kWords) || kQemuWords.contains(literal)) continue;
            ++seen;
            if (!startsWithOneOf(kNeverHeard, literal) && !isKnownPiece(literal))
                untold << file.section('/', -2) + ": " + literal;
        }
    }
    QApplication::removeTranslator(&dots);
    QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
    QVERIFY2(untold.isEmpty(), qPrintable('\n' + untold.join('\n')));
}

void HostSentenceTest::everyPhraseIsSaidInTheSources()
{
    const auto named = namedTexts();
    QStringList sentences;
    QStringList literals;
    for (const QString &file :
         sources({QStringLiteral("core"), QStringLiteral("app/common"), QStringLiteral("app/console")})) {
        const auto said = test::sentencesIn(read(file), named);
        for (const QString &sentence : said.sentences) sentences << leveled(sentence);
        literals << said.literals;
    }
    for (const char *phrase : hostPhrases()) {
        const QString source = QString::fromUtf8(phrase);
        const QStringList words = wordsOf(source);
        const bool whole = std::any_of(sentences.begin(), sentences.end(),
                                       [&](const QString &one) { return one.contains(leveled(source)); });
        const bool pieces = std::any_of(literals.begin(), literals.end(), [&](const QString &file) {
            return std::all_of(words.begin(), words.end(), [&](const QString &part) { return file.contains(part); });
        });
        QVERIFY2(whole || pieces || isOfTheSystem(source), phrase);
    }
}

void HostSentenceTest::everyLanguageHasEveryPhrase_data()
{
    QTest::addColumn<QString>("code");
    for (const Language &language : languages()) QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void HostSentenceTest::everyLanguageHasEveryPhrase()
{
    QFETCH(QString, code);
    if (code == QLatin1String("en")) return; // as the host says it
    QTranslator words;
    QVERIFY(words.load(QStringLiteral(FRESHSEAT_QM "/freshseat_%1.qm").arg(code)));
    for (const char *phrase : hostPhrases()) {
        const QString told = words.translate(kContext, phrase);
        QVERIFY2(!told.isEmpty(), phrase);
        QVERIFY2(wordsOf(phrase).join(QString()).size() < 4 || told != QString::fromUtf8(phrase), phrase);
        QCOMPARE(placesIn(told).join(','), placesIn(QString::fromUtf8(phrase)).join(','));
    }
}

void HostSentenceTest::refusalsAreToldInGerman()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(FRESHSEAT_QM "/freshseat_de.qm")));
    QApplication::installTranslator(&german);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const auto told = [](const char *said) { return hostSentence(said); };
    // A sentence within a sentence, and one behind it.
    QCOMPARE(told("snapshot 3 of \"win11\" cannot be dropped: it is used by seats PC-03, PC-09"),
             QStringLiteral(
                 "Snapshot 3 von \"win11\" kann nicht gelöscht werden: er wird von den Plätzen PC-03, PC-09 benutzt"));
    QCOMPARE(told("no such seat: \"PC-77\"; nothing was done"),
             QStringLiteral("kein solcher Platz: \"PC-77\"; nichts wurde getan"));
    QCOMPARE(told("master \"win11\" is used by seats PC-01, PC-02; nothing was done"),
             QStringLiteral("Master \"win11\" wird von den Plätzen PC-01, PC-02 benutzt; nichts wurde getan"));
    // Lists of remarks, with commas of their own.
    QCOMPARE(told("snapshot 4 is current, 3 seats are on it, 2 move as soon as nobody is on it, or at its next boot"),
             QStringLiteral("Snapshot 4 ist aktuell, Plätze darauf: 3, Plätze, die umziehen, sobald niemand daran ist "
                            "oder beim nächsten Start: 2"));
    // What another schedule does, entry by entry.
    QCOMPARE(told("3 (reset all seats daily at 04:00, waiting until 06:00), 5 (reset seats PC-01, PC-02 on mon,fri at "
                  "05:00)"),
             QStringLiteral("3 (zurücksetzen: alle Plätze, täglich um 04:00, mit Warten bis 06:00), 5 (zurücksetzen: "
                            "Plätze PC-01, PC-02, Tage mon,fri, um 05:00)"));
    // Sizes as the person writes them.
    QVERIFY(told("only 5.0 GiB are left on the disk of the store, 4.5 GiB of them are its reserve: no update is begun")
                .contains(QStringLiteral("4,5")));
    QVERIFY(!told("it is in use by 192.0.2.4 since 2026-11-29T04:20:00.000Z").contains(QStringLiteral("2026-11")));
    // An error's words for a file, and what the system says of it.
    QCOMPARE(told("This file is a tar archive (an .ova file is one), not a disk image."),
             QStringLiteral("Diese Datei ist ein tar-Archiv (eine .ova-Datei ist eines), kein Abbild einer Platte."));
    QCOMPARE(told("This VHDX file is damaged or incomplete: it ends within its header."),
             QStringLiteral("Diese VHDX-Datei ist beschädigt oder unvollständig: sie endet mitten im Kopf."));
    QCOMPARE(told("cannot read /srv/store/format: Permission denied"),
             QStringLiteral("/srv/store/format lässt sich nicht lesen: keine Berechtigung"));
    const Error error{ErrorCode::InUse, {}, "publish or discard it first"};
    QCOMPARE(errorAdvice(error), told("publish or discard it first"));
    QVERIFY(errorAdvice(error) != QStringLiteral("publish or discard it first"));
    QLocale::setDefault(before);
    QApplication::removeTranslator(&german);
}

void HostSentenceTest::namesAndUnknownWordsStay()
{
    Dots dots;
    QApplication::installTranslator(&dots);
    QCOMPARE(hostSentence("no such seat: \"now\""), QStringLiteral(".. .... ....: \"now\""));
    QCOMPARE(hostSentence("something a newer host says, now"), QStringLiteral("something a newer host says, now"));
    QCOMPARE(hostSentence(""), QString());
    const std::string long_(5000, 'x');
    QCOMPARE(hostSentence("no such seat: " + long_).size(), static_cast<qsizetype>(5014));
    QApplication::removeTranslator(&dots);
}

QTEST_MAIN(HostSentenceTest)
#include "host_sentence_test.moc"
