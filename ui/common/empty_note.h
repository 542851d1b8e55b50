// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a table that has no rows: why there are none.
#pragma once
#include <QLabel>

class QAbstractItemView;

namespace freshseat::ui {

class EmptyNote : public QLabel
{
    Q_OBJECT
public:
    /// Lies over the view, which has its model already.
    explicit EmptyNote(QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QAbstractItemView &m_view;
};

} // namespace freshseat::ui
