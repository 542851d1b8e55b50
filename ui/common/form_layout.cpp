// SPDX-License-Identifier: GPL-3.0-or-later
// FormLayout: Qt leaves a label near the top of its row, some pixels above the words of a field with a frame.
#include "ui/common/form_layout.h"

namespace freshseat::ui {

FormLayout::FormLayout(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setHorizontalSpacing(14);
}

void FormLayout::setGeometry(const QRect &rect)
{
    QFormLayout::setGeometry(rect);
    for (int row = 0; row < rowCount(); ++row) {
        QLayoutItem *label = itemAt(row, LabelRole);
        const QLayoutItem *field = itemAt(row, FieldRole);
        if (label == nullptr || field == nullptr || label->isEmpty()) continue;
        const QRect words = label->geometry();
        const QRect beside = field->geometry();
        const bool oneLine = beside.top() <= words.bottom() && beside.height() < 3 * words.height();
        if (oneLine) label->setGeometry({words.left(), beside.top(), words.width(), beside.height()});
    }
}

} // namespace freshseat::ui
