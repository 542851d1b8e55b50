// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as this locale writes them.
#include "ui/schedule/schedule_words.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace freshseat::ui {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::Schedule)
};

QString timeWord(TimeOfDay time)
{
    return QLocale().toString(clockTime(time), QLocale::ShortFormat);
}

} // namespace

QTime clockTime(TimeOfDay time)
{
    return {time.minutes / 60, time.minutes % 60};
}

std::chrono::weekday isoDay(int day)
{
    return std::chrono::weekday(static_cast<unsigned>(day) % 7U);
}

QString warningWords(ScheduleAction action, std::chrono::minutes before)
{
    const auto minutes = static_cast<int>(before.count());
    const QString words =
        action == ScheduleAction::Shutdown
            ? Text::tr("This PC is shut down in %n minute(s). Please save what you need and finish.", nullptr, minutes)
            : Text::tr("This PC is made fresh as soon as you leave it. Please finish within %n minute(s) and save what "
                       "you need elsewhere.",
                       nullptr, minutes);
    if (parseMessage(words.toStdString())) return words;
    ScheduleSpec host; // a translation that is too long, or none: the host's own words
    host.action = action;
    host.warn = before;
    return text(warningText(host));
}

QString actionWord(ScheduleAction action)
{
    switch (action) {
    case ScheduleAction::Reset:
        return Text::tr("Reset");
    case ScheduleAction::Wake:
        return Text::tr("Switch on");
    case ScheduleAction::Shutdown:
        break;
    }
    return Text::tr("Shut down");
}

QString seatsWord(const SeatSelection &seats)
{
    if (seats.all) return Text::tr("All seats");
    if (seats.group) return Text::tr("Group %1").arg(QString::fromStdString(*seats.group));
    QStringList names;
    for (const SeatName &name : seats.names) names << QString::fromStdString(name.value());
    return names.join(QStringLiteral(", "));
}

QString timesWord(const ScheduleSpec &spec)
{
    const QString at = timeWord(spec.at);
    return spec.waitUntil ? Text::tr("%1, waits for idle seats until %2").arg(at, timeWord(*spec.waitUntil)) : at;
}

QString daysWord(Weekdays days)
{
    if (days == Weekdays::daily()) return Text::tr("Every day");
    QStringList words;
    for (int day = 1; day <= 7; ++day) {
        if (days.has(isoDay(day))) words << QLocale().dayName(day, QLocale::ShortFormat);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace freshseat::ui
