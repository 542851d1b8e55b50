// SPDX-License-Identifier: GPL-3.0-or-later
// FlowLayout: left to right (or right to left), then down.
#include "ui/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace freshseat::ui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(6);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return {width, height};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Pass::Place);
}

void FlowLayout::setEven(bool even)
{
    m_even = even;
    invalidate();
}

int FlowLayout::evenWidth(int room) const
{
    int widest = 1;
    int shown = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        widest = qMax(widest, item->sizeHint().width());
        ++shown;
    }
    if (shown == 0) return room;
    const int most = qBound(1, (room + spacing()) / (widest + spacing()), shown);
    const int rows = (shown + most - 1) / most;
    const int columns = (shown + rows - 1) / rows; // 2 and 2 rather than 3 and 1
    return (room - (columns - 1) * spacing()) / columns;
}

int FlowLayout::arrange(const QRect &rect, Pass pass) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    const int even = m_even ? evenWidth(rect.width()) : 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        if (m_even) size.setWidth(even);
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        if (pass == Pass::Place) item->setGeometry(QStyle::visualRect(direction, rect, QRect(QPoint(x, y), size)));
        x += size.width() + spacing();
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.top();
}

} // namespace freshseat::ui
