// SPDX-License-Identifier: GPL-3.0-or-later
// parseSeatList: forgiving about form, strict about content.
#include "ui/seats/seat_list.h"

#include "ui/common/host_sentence.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <set>

namespace freshseat::ui {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(freshseat::ui::SeatList)
};

QStringList fieldsOf(const QString &line)
{
    static const QRegularExpression marks(QStringLiteral("[,;\\t]"));
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList fields = line.contains(marks) ? line.split(marks) : line.split(blanks, Qt::SkipEmptyParts);
    for (QString &field : fields) {
        field = field.trimmed();
        if (field.size() > 1 && field.startsWith('"') && field.endsWith('"')) field = field.mid(1, field.size() - 2);
    }
    return fields;
}

QString wordsOf(const Error &error)
{
    return (hostSentence(error.message) + ' ' + hostSentence(error.hint)).trimmed();
}

/// Fills the seat in or says what is wrong.
QString read(const QStringList &fields, AddSeat &seat)
{
    if (fields.size() < 2) return Text::tr("A line needs a name and a MAC address.");
    auto mac = parseMac(fields[1].toStdString());
    const bool turned = !mac && parseMac(fields[0].toStdString());
    if (turned) mac = parseMac(fields[0].toStdString());
    if (!mac) return wordsOf(mac.error());
    auto name = parseSeatName(fields[turned ? 1 : 0].toStdString());
    if (!name) return wordsOf(name.error());
    seat.name = *name;
    seat.mac = *mac;
    if (fields.size() > 3) seat.adopt = fields[3].toStdString();
    if (fields.size() < 3 || fields[2].isEmpty()) return {};
    auto group = parseGroup(fields[2].toStdString());
    if (!group) return wordsOf(group.error());
    seat.group = *group;
    return {};
}

} // namespace

std::vector<SeatLine> parseSeatList(const QString &text, const AddSeat &like)
{
    std::vector<SeatLine> lines;
    std::set<std::string> taken;
    int number = 0;
    for (const QString &raw : text.split('\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('#')) continue;
        const QStringList fields = fieldsOf(line);
        const bool heading = lines.empty() && std::any_of(fields.begin(), fields.end(), [](const QString &field) {
                                 return field.compare(QLatin1String("mac"), Qt::CaseInsensitive) == 0 ||
                                        field.startsWith(QLatin1String("mac "), Qt::CaseInsensitive);
                             });
        if (heading) continue;
        SeatLine seat{number, like, {}};
        seat.problem = read(fields, seat.seat);
        if (seat.problem.isEmpty() &&
            !(taken.insert(nameKey(seat.seat.name.value())).second && taken.insert(seat.seat.mac).second)) {
            seat.problem = Text::tr("This name or MAC address is in the list twice.");
        }
        lines.push_back(std::move(seat));
    }
    return lines;
}

} // namespace freshseat::ui
