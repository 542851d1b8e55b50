// SPDX-License-Identifier: GPL-3.0-or-later
// hostSentence: the phrase with the most words of its own that fits; what stands in its places is looked up in turn.
#include "ui/common/host_sentence.h"

#include "ui/common/format.h"
#include "ui/common/host_phrases.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace freshseat::ui {

namespace {

class HostPhrases
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::HostPhrases)
};

constexpr int kDeepest = 4;         // places within places
constexpr qsizetype kLongest = 800; // longer than any sentence of a host

struct Phrase {
    const char *source = nullptr;
    QStringList words; ///< what stands before, between and behind the places
    qsizetype length = 0;
};

Phrase taken(const char *source)
{
    static const QRegularExpression kPlace(QStringLiteral("%[1-9]"));
    Phrase phrase{source, QString::fromUtf8(source).split(kPlace), 0};
    for (const QString &words : phrase.words) phrase.length += words.size();
    return phrase;
}

/// The fullest first.
const std::vector<Phrase> &phrases()
{
    static const std::vector<Phrase> kPhrases = [] {
        std::vector<Phrase> all;
        for (const char *source : hostPhrases()) all.push_back(taken(source));
        std::stable_sort(all.begin(), all.end(), [](const Phrase &a, const Phrase &b) { return a.length > b.length; });
        return all;
    }();
    return kPhrases;
}

constexpr QLatin1String kClauseEnd{"; "}; // between sentences

/// What stands in the places of the phrase: none of it empty, none more than a sentence.
std::optional<QStringList> placesOf(const Phrase &phrase, const QString &told)
{
    const QStringList &words = phrase.words;
    if (words.size() == 1) return told == words.front() ? std::optional(QStringList()) : std::nullopt;
    const qsizetype end = told.size() - words.back().size();
    if (!told.startsWith(words.front()) || !told.endsWith(words.back())) return std::nullopt;
    QStringList places;
    qsizetype from = words.front().size();
    for (qsizetype i = 1; i < words.size(); ++i) {
        const qsizetype next = i + 1 == words.size() ? end : told.indexOf(words[i], from + 1);
        if (next <= from || next > end) return std::nullopt;
        places << told.mid(from, next - from);
        if (places.back().contains(kClauseEnd)) return std::nullopt;
        from = next + words[i].size();
    }
    return places;
}

std::optional<QString> sentence(const QString &told, int depth);

std::optional<QString> timeOf(const QString &place)
{
    static const QRegularExpression kTime(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$"));
    if (!kTime.match(place).hasMatch()) return std::nullopt;
    const QDateTime at = QDateTime::fromString(place, Qt::ISODateWithMs);
    if (!at.isValid()) return std::nullopt;
    return timeText(TimePoint(std::chrono::milliseconds(at.toMSecsSinceEpoch())));
}

/// A name in quotes is a name, whatever it says.
bool isQuoted(const QString &place)
{
    return place.size() > 1 && place.startsWith('"') && place.indexOf('"', 1) == place.size() - 1;
}

QString placeWords(const QString &place, int depth)
{
    if (isQuoted(place)) return place;
    if (const auto time = timeOf(place)) return *time;
    const auto known = sentence(place, depth + 1);
    return known ? *known : withLocalSizes(place);
}

QString filled(const QString &translation, const QStringList &places, int depth)
{
    QString out;
    for (qsizetype i = 0; i < translation.size(); ++i) {
        const qsizetype place =
            translation[i] == '%' && i + 1 < translation.size() ? translation[i + 1].digitValue() - 1 : qsizetype{-1};
        if (place < 0 || place >= places.size()) {
            out += translation[i];
            continue;
        }
        out += placeWords(places[place], depth);
        ++i;
    }
    return out;
}

std::optional<QString> wholePhrase(const QString &told, int depth)
{
    for (const Phrase &phrase : phrases()) {
        if (const auto places = placesOf(phrase, told)) return filled(HostPhrases::tr(phrase.source), *places, depth);
    }
    return std::nullopt;
}

/// "...; nothing was done": each is told by itself, and one we know is enough.
std::optional<QString> clauses(const QString &told, int depth)
{
    const QStringList all = told.split(kClauseEnd);
    if (all.size() < 2) return std::nullopt;
    QStringList words;
    bool known = false;
    for (const QString &clause : all) {
        const auto translated = sentence(clause, depth + 1);
        known = known || translated;
        words << translated.value_or(clause);
    }
    if (!known) return std::nullopt;
    //: What stands between two sentences of the storage host.
    return words.join(HostPhrases::tr("; "));
}

/// "at boot, now on snapshot 4": a list, if we know all of it.
std::optional<QString> list(const QString &told, int depth)
{
    static const QString kComma = QStringLiteral(", ");
    for (qsizetype comma = told.indexOf(kComma); comma >= 0; comma = told.indexOf(kComma, comma + 1)) {
        const auto first = wholePhrase(told.left(comma), depth + 1);
        if (!first) continue;
        const QString rest = told.mid(comma + kComma.size());
        auto others = list(rest, depth + 1);
        if (!others) others = wholePhrase(rest, depth + 1);
        //: What stands between two remarks of the storage host.
        if (others) return *first + HostPhrases::tr(", ") + *others;
    }
    return std::nullopt;
}

std::optional<QString> sentence(const QString &told, int depth)
{
    if (depth > kDeepest || told.isEmpty()) return std::nullopt;
    if (auto known = list(told, depth)) return known;
    if (auto known = wholePhrase(told, depth)) return known;
    return clauses(told, depth);
}

} // namespace

QString withLocalSizes(const QString &told)
{
    static const QRegularExpression kSize(QStringLiteral("\\b(\\d+(?:\\.\\d)?) (B|KiB|MiB|GiB|TiB)\\b"));
    static const QStringList kUnits{QStringLiteral("B"), QStringLiteral("KiB"), QStringLiteral("MiB"),
                                    QStringLiteral("GiB"), QStringLiteral("TiB")};
    QString out = told;
    for (auto match = kSize.match(out); match.hasMatch();) {
        double bytes = match.captured(1).toDouble();
        for (qsizetype step = kUnits.indexOf(match.captured(2)); step > 0; --step) bytes *= 1024;
        const int digits = match.captured(1).contains('.') ? 1 : 0;
        const QString size = QLocale().formattedDataSize(static_cast<qint64>(bytes), digits);
        out.replace(match.capturedStart(), match.capturedLength(), size);
        match = kSize.match(out, match.capturedStart() + size.size());
    }
    return out;
}

QString hostSentence(const std::string &told)
{
    const QString came = text(told);
    if (came.size() > kLongest) return came;
    return sentence(came, 0).value_or(came);
}

} // namespace freshseat::ui
