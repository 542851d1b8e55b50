// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace freshseat::ui {

void IconButton::paintEvent(QPaintEvent *event)
{
    if (!isRightToLeft() || icon().isNull()) return QPushButton::paintEvent(event);
    static constexpr int kGap = 6;
    QStyleOptionButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    option.icon = {};
    QStylePainter painter(this);
    painter.drawControl(QStyle::CE_PushButton, option);
    const QRect area = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    const QSize mark = iconSize();
    const int width = fontMetrics().horizontalAdvance(words);
    // The icon is read first: it stands at the right.
    const int right = area.center().x() + (mark.width() + kGap + width) / 2;
    const QRect at(QPoint(right - mark.width() + 1, area.center().y() - mark.height() / 2), mark);
    icon().paint(&painter, at, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QRect beside(at.left() - kGap - width, area.top(), width, area.height());
    style()->drawItemText(&painter, beside, Qt::AlignCenter | Qt::TextSingleLine, palette(), isEnabled(), words,
                          QPalette::ButtonText);
}

} // namespace freshseat::ui
