// SPDX-License-Identifier: GPL-3.0-or-later
// WeekView: blocks are numbers first, then painted.
#include "ui/schedule/week_view.h"

#include "ui/common/theme.h"
#include "ui/schedule/schedule_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace freshseat::ui {

namespace {

constexpr int kDays = 7;
constexpr int kDayMinutes = 24 * 60;
constexpr int kShortest = 30;
constexpr int kHoursApart = 6;

QString whole(const Schedule &entry)
{
    return QStringLiteral("%1 · %2 · %3 · %4")
        .arg(actionWord(entry.spec.action), seatsWord(entry.spec.seats), timesWord(entry.spec),
             daysWord(entry.spec.days));
}

/// Blocks of one day that meet get lanes beside one another.
void spread(std::vector<WeekView::Block> &blocks)
{
    std::sort(blocks.begin(), blocks.end(), [](const auto &a, const auto &b) {
        return std::tie(a.day, a.from, a.id) < std::tie(b.day, b.from, b.id);
    });
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t end = first;
        int last = 0;
        int lane = 0;
        while (end < blocks.size() && blocks[end].day == blocks[first].day &&
               (end == first || blocks[end].from < last)) {
            last = std::max(last, blocks[end].to);
            blocks[end++].lane = lane++;
        }
        for (; first < end; ++first) blocks[first].lanes = lane;
    }
}

} // namespace

WeekView::WeekView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("weekView"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

std::vector<WeekView::Block> WeekView::blocksOf(const std::vector<Schedule> &entries)
{
    std::vector<Block> blocks;
    for (const Schedule &entry : entries) {
        if (!entry.enabled) continue;
        const int from = entry.spec.at.minutes;
        int to = entry.spec.waitUntil ? entry.spec.waitUntil->minutes : from + kShortest;
        if (to <= from) to += kDayMinutes;
        to = std::max(to, from + kShortest);
        for (int day = 1; day <= kDays; ++day) {
            if (!entry.spec.days.has(isoDay(day))) continue;
            blocks.push_back({entry.id, day, from, std::min(to, kDayMinutes)});
            if (to > kDayMinutes) blocks.push_back({entry.id, day % kDays + 1, 0, to - kDayMinutes});
        }
    }
    spread(blocks);
    return blocks;
}

void WeekView::setEntries(const std::vector<Schedule> &entries)
{
    m_entries = entries;
    const ScheduleId at = m_at < 0 ? 0 : m_blocks[static_cast<std::size_t>(m_at)].id;
    m_blocks = blocksOf(entries);
    if (m_at >= static_cast<int>(m_blocks.size()) || (m_at >= 0 && m_blocks[static_cast<std::size_t>(m_at)].id != at))
        m_at = -1;
    describe();
    update();
}

void WeekView::setCurrent(ScheduleId id)
{
    m_current = id;
    update();
}

void WeekView::describe()
{
    QStringList lines;
    for (const Schedule &entry : m_entries) {
        if (entry.enabled) lines << whole(entry);
    }
    QString name = tr("The week");
    if (m_at >= 0) {
        const Block &block = m_blocks[static_cast<std::size_t>(m_at)];
        name += QStringLiteral(": ") + QLocale().dayName(block.day) + QStringLiteral(" · ") + whole(*entry(block.id));
    }
    setAccessibleName(name);
    setAccessibleDescription(lines.isEmpty() ? tr("Nothing is scheduled.") : lines.join('\n'));
}

QRectF WeekView::grid() const
{
    const QFontMetrics metrics(font());
    const double left = metrics.horizontalAdvance(QLocale().toString(QTime(0, 0), QLocale::ShortFormat)) + 10;
    const double top = metrics.height() + 8;
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRectF(left, top, width() - left - 1, height() - top - 1).toRect());
}

QRectF WeekView::rectOf(const Block &block) const
{
    const QRectF area = grid();
    const double day = area.width() / kDays;
    const double minute = area.height() / kDayMinutes;
    const double lane = (day - 4) / block.lanes;
    const int column = isRightToLeft() ? kDays - block.day : block.day - 1;
    const double least = QFontMetrics(font()).height();
    const double height = std::max(least, (block.to - block.from) * minute);
    const double top = std::min(area.top() + block.from * minute, area.bottom() - height);
    return {area.left() + column * day + 2 + block.lane * lane, top, lane - 1, height};
}

const Schedule *WeekView::entry(ScheduleId id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Schedule &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const WeekView::Block *WeekView::blockAt(const QPointF &point) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&](const Block &block) { return rectOf(block).contains(point); });
    return found == m_blocks.end() ? nullptr : &*found;
}

void WeekView::paintGrid(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRectF area = grid();
    const double day = area.width() / kDays;
    painter.setPen(theme.border);
    painter.setBrush(theme.surface);
    painter.drawRect(area);
    for (int i = 0; i < kDays; ++i) {
        const int column = isRightToLeft() ? kDays - 1 - i : i;
        const QRectF head(area.left() + column * day, 0, day, area.top());
        painter.setPen(theme.text);
        painter.drawText(head, Qt::AlignCenter, QLocale().dayName(i + 1, QLocale::ShortFormat));
        painter.setPen(theme.border);
        if (i > 0)
            painter.drawLine(QPointF(area.left() + i * day, area.top()), QPointF(area.left() + i * day, area.bottom()));
    }
    const double beside = isRightToLeft() ? area.right() + 6 : 0;
    const double room = isRightToLeft() ? width() - area.right() - 6 : area.left() - 6;
    for (int hour = 0; hour < 24; hour += kHoursApart) {
        const double y = area.top() + area.height() * hour / 24;
        painter.setPen(theme.border);
        if (hour > 0) painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.dim);
        const QRectF label(beside, y - (hour == 0 ? 2 : fontMetrics().height() / 2.0), room, fontMetrics().height());
        painter.drawText(label, static_cast<int>(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight)),
                         QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    }
}

void WeekView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    for (const Block &block : m_blocks) {
        const Schedule *found = entry(block.id);
        const QRectF where = rectOf(block);
        painter.setPen(QPen(block.id == m_current ? theme.accent : theme.border, block.id == m_current ? 2 : 1));
        painter.setBrush(theme.selected);
        painter.drawRoundedRect(where, 4, 4);
        painter.setPen(theme.text);
        const QString words = QLocale().toString(clockTime(found->spec.at), QLocale::ShortFormat) + ' ' +
                              actionWord(found->spec.action) + ' ' + seatsWord(found->spec.seats);
        const QRectF inner = where.adjusted(4, 0, -3, 0);
        painter.drawText(inner, static_cast<int>(Qt::AlignTop | Qt::AlignLeading),
                         fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(inner.width())));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            m_at < 0 ? grid().adjusted(1, 1, -1, -1) : rectOf(m_blocks[static_cast<std::size_t>(m_at)]), 4, 4);
    }
    if (!m_blocks.empty()) return;
    painter.setPen(theme.dim);
    painter.drawText(grid(), Qt::AlignCenter, tr("Nothing is scheduled."));
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    if (const Block *block = blockAt(event->position())) emit chosen(block->id);
}

void WeekView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

int WeekView::beside(int step) const
{
    if (m_at < 0) return m_blocks.empty() ? -1 : 0;
    const Block &now = m_blocks[static_cast<std::size_t>(m_at)];
    const auto apart = [&](const Block &block) { return std::abs(block.from - now.from); };
    for (int day = now.day + step; day >= 1 && day <= kDays; day += step) {
        int nearest = -1;
        for (int i = 0; i < static_cast<int>(m_blocks.size()); ++i) {
            const Block &block = m_blocks[static_cast<std::size_t>(i)];
            if (block.day != day) continue;
            if (nearest < 0 || apart(block) < apart(m_blocks[static_cast<std::size_t>(nearest)])) nearest = i;
        }
        if (nearest >= 0) return nearest;
    }
    return -1;
}

void WeekView::goTo(int block)
{
    if (block < 0 || block >= static_cast<int>(m_blocks.size())) return;
    m_at = block;
    describe();
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    update();
    emit chosen(m_blocks[static_cast<std::size_t>(block)].id);
}

void WeekView::keyPressEvent(QKeyEvent *event)
{
    const int right = isRightToLeft() ? -1 : 1;
    const int last = static_cast<int>(m_blocks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return goTo(beside(right));
    case Qt::Key_Left:
        return goTo(beside(-right));
    case Qt::Key_Down:
        return goTo(std::min(m_at + 1, last));
    case Qt::Key_Up:
        return goTo(std::max(m_at - 1, 0));
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool WeekView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) describe();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Block *block = blockAt(help->pos());
    QToolTip::showText(help->globalPos(), block == nullptr ? QString() : whole(*entry(block->id)), this);
    return true;
}

} // namespace freshseat::ui
