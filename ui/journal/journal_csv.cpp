// SPDX-License-Identifier: GPL-3.0-or-later
// journalCsv: one line an entry.
#include "ui/journal/journal_csv.h"

#include <QDateTime>

namespace freshseat::ui {

namespace {

QByteArray field(const std::string &value)
{
    QByteArray out = QByteArray::fromStdString(value);
    if (!out.isEmpty() && QByteArrayView("=+-@\t\r").contains(out.front())) out.prepend('\'');
    const bool plain = !out.contains(',') && !out.contains('"') && !out.contains('\n') && !out.contains('\r');
    if (plain) return out;
    return '"' + out.replace('"', "\"\"") + '"';
}

QByteArray timeOf(TimePoint at)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto since = duration_cast<milliseconds>(at.time_since_epoch()).count();
    return QDateTime::fromMSecsSinceEpoch(since, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace

QByteArray journalCsv(const std::vector<JournalEntry> &entries)
{
    QByteArray csv("\xEF\xBB\xBF"
                   "at,who,action,object,outcome,detail\r\n");
    for (const JournalEntry &entry : entries) {
        csv += timeOf(entry.at);
        for (const std::string *value : {&entry.who, &entry.action, &entry.object, &entry.outcome, &entry.detail})
            csv += ',' + field(*value);
        csv += "\r\n";
    }
    return csv;
}

} // namespace freshseat::ui
