// SPDX-License-Identifier: GPL-3.0-or-later
// Above the tiles: search, chips with counts, and the buttons for many seats at once.
#pragma once
#include "ui/seats/seat_filter.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace freshseat::ui {

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setCounts(const std::map<SeatKind, int> &counts);
    void setGroups(const QStringList &groups);
    void setSelected(int seats);
    /// Why nothing can be done now; empty: something can.
    void setBlocked(const QString &reason);
    void focusSearch();
    void clear();

signals:
    void textChanged(const QString &text);
    void kindChanged(freshseat::ui::SeatKind kind);
    /// Choose the shown seats of that kind and, if given, of that group.
    void selectRequested(freshseat::ui::SeatKind kind, const std::optional<QString> &group);
    void resetSelectedClicked();
    void resetAllClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void refreshButtons();
    void fillSelectMenu();

    QLineEdit *m_search;
    QAction *m_searchIcon;
    QButtonGroup *m_chips;
    QToolButton *m_select;
    QPushButton *m_resetSelected;
    QPushButton *m_resetAll;
    std::map<SeatKind, int> m_counts;
    QStringList m_groups;
    int m_selected = 0;
    QString m_blocked;
};

} // namespace freshseat::ui
