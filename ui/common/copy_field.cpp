// SPDX-License-Identifier: GPL-3.0-or-later
// CopyField: paints its text itself, so that it can elide in the middle (the ends of an IQN tell seats apart).
#include "ui/common/copy_field.h"

#include "ui/common/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

namespace freshseat::ui {

namespace {
constexpr int kIcon = 14;
constexpr int kButton = 22;
constexpr int kGap = 4;
} // namespace

CopyField::CopyField(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_button(new QToolButton(this))
{
    m_button->setIcon(icon(QStringLiteral("copy")));
    m_button->setIconSize({kIcon, kIcon});
    m_button->setFixedSize(kButton, kButton);
    m_button->setToolTip(tr("Copy"));
    m_button->setAccessibleName(tr("Copy %1").arg(what));
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CopyField::setValue(const QString &value)
{
    if (value == m_value) return;
    m_value = value;
    m_button->setEnabled(!value.isEmpty());
    setToolTip(value);
    setAccessibleName(QStringLiteral("%1: %2").arg(m_what, value));
    update();
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    QToolTip::showText(m_button->mapToGlobal(QPoint(0, m_button->height())), tr("Copied"), m_button);
}

QSize CopyField::sizeHint() const
{
    return {180, qMax(kButton, fontMetrics().height() + 2)};
}

QSize CopyField::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void CopyField::resizeEvent(QResizeEvent *)
{
    const QSize button = m_button->size();
    const int x = isRightToLeft() ? 0 : width() - button.width();
    m_button->move(x, (height() - button.height()) / 2);
}

void CopyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int taken = m_button->width() + kGap;
    const QRect area = isRightToLeft() ? rect().adjusted(taken, 0, 0, 0) : rect().adjusted(0, 0, -taken, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setLayoutDirection(Qt::LeftToRight); // MACs, IQNs and addresses read so in every language
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
                     fontMetrics().elidedText(m_value, Qt::ElideMiddle, area.width()));
}

} // namespace freshseat::ui
