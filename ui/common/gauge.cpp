// SPDX-License-Identifier: GPL-3.0-or-later
// Gauge: accent, or danger from nine tenths on.
#include "ui/common/gauge.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace freshseat::ui {

Gauge::Gauge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Gauge::setFill(double fill)
{
    if (fill == m_fill) return;
    m_fill = fill;
    update();
}

void Gauge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(rect());
    const double radius = bar.height() / 2;
    painter.setBrush(theme.border);
    painter.drawRoundedRect(bar, radius, radius);
    if (m_fill <= 0) return;
    const double width = qMax(bar.height(), bar.width() * m_fill);
    if (isRightToLeft())
        bar.setLeft(bar.right() - width);
    else
        bar.setWidth(width);
    painter.setBrush(m_fill >= 0.9 ? theme.danger : theme.accent);
    painter.drawRoundedRect(bar, radius, radius);
}

} // namespace freshseat::ui
