// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that resultOf() in core/model/schedule_rules puts together.
#include "ui/common/run_words.h"

#include "ui/common/format.h"
#include "ui/common/host_sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace freshseat::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::RunWords)
};

/// Empty: not a count of seats.
QString countWords(const QString &piece)
{
    static const QRegularExpression kCount(QStringLiteral("^(\\d+) (done|failed|skipped|waiting)$"));
    const auto match = kCount.match(piece);
    if (!match.hasMatch()) return {};
    const int seats = match.captured(1).toInt();
    const QString how = match.captured(2);
    if (how == QLatin1String("done")) return Words::tr("%1 done").arg(seats);
    if (how == QLatin1String("failed")) return Words::tr("%1 failed").arg(seats);
    if (how == QLatin1String("skipped")) return Words::tr("%1 skipped").arg(seats);
    return Words::tr("%1 waiting").arg(seats);
}

} // namespace

QString runResultWords(const std::string &result)
{
    if (result == "no seats") return Words::tr("no seats");
    QStringList told;
    for (const QString &piece : text(result).split(QStringLiteral(", "))) {
        const QString words = countWords(piece);
        if (words.isEmpty()) return hostSentence(result);
        told << words;
    }
    return told.join(QStringLiteral(" · "));
}

QString whoWords(const std::string &who)
{
    static const QRegularExpression kSchedule(QStringLiteral("^schedule (\\d+)$"));
    const auto match = kSchedule.match(text(who));
    return match.hasMatch() ? Words::tr("schedule %1").arg(match.captured(1).toInt()) : text(who);
}

} // namespace freshseat::ui
