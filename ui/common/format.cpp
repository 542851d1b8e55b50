// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, times and ages in words.
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace freshseat::ui {

namespace {
QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("freshseat::ui::format", text, nullptr, n);
}
} // namespace

QDateTime localTime(TimePoint at)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    return QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(at.time_since_epoch()).count());
}

QString sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t kKibi = 1024;
    const int digits = bytes < kKibi * kKibi ? 0 : bytes < kKibi * kKibi * kKibi ? 1 : 2;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), digits);
}

QString timeText(TimePoint at)
{
    const QDateTime local = localTime(at);
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

QString ageText(TimePoint at, TimePoint now)
{
    using namespace std::chrono;
    const auto age = now - at;
    if (age < minutes(1)) return say(QT_TRANSLATE_NOOP("freshseat::ui::format", "just now"));
    if (age < hours(1)) {
        return say(QT_TRANSLATE_N_NOOP("freshseat::ui::format", "%n minute(s) ago"),
                   static_cast<int>(duration_cast<minutes>(age).count()));
    }
    if (age < hours(24)) {
        return say(QT_TRANSLATE_N_NOOP("freshseat::ui::format", "%n hour(s) ago"),
                   static_cast<int>(duration_cast<hours>(age).count()));
    }
    return say(QT_TRANSLATE_N_NOOP("freshseat::ui::format", "%n day(s) ago"),
               static_cast<int>(duration_cast<hours>(age).count() / 24));
}

} // namespace freshseat::ui
