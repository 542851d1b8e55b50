// SPDX-License-Identifier: GPL-3.0-or-later
// A push button whose icon stands beside its words however wide it is, in languages from right to left, too: there
// Qt's style sheets centre the icon and put the words at the edge.
#pragma once
#include <QIcon>
#include <QPushButton>

namespace freshseat::ui {

class IconButton : public QPushButton
{
    Q_OBJECT
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace freshseat::ui
