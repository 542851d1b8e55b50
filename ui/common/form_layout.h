// SPDX-License-Identifier: GPL-3.0-or-later
// Labels and fields, as all our forms have them: fields as wide as there is room, a label on the line of its field.
#pragma once
#include <QFormLayout>

namespace freshseat::ui {

class FormLayout : public QFormLayout
{
    Q_OBJECT
public:
    explicit FormLayout(QWidget *parent = nullptr);

    void setGeometry(const QRect &rect) override;
};

} // namespace freshseat::ui
