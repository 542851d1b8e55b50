// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which Tab goes through controls, where it is not the one they were made in.
#pragma once
#include <QWidget>

#include <vector>

namespace freshseat::ui {

/// One behind the other, as they are read. Each of them takes the focus: Qt passes over those that do not.
inline void tabInOrder(const std::vector<QWidget *> &widgets)
{
    for (std::size_t i = 1; i < widgets.size(); ++i) QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace freshseat::ui
