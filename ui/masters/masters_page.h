// SPDX-License-Identifier: GPL-3.0-or-later
// The room's masters and their snapshots: import, update, go back, drop, delete.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;
class SnapshotModel;

class MastersPage : public QWidget
{
    Q_OBJECT
public:
    explicit MastersPage(services::RoomService &room, QWidget *parent = nullptr);

    void openImport();
    void openUpdate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void translate();
    void showMasters();
    void fetch();
    void refresh();
    void ask(const Action &action, const QString &heading, const QString &verb);
    [[nodiscard]] const Master *master() const;
    [[nodiscard]] const Snapshot *snapshot() const;

    services::RoomService &m_room;
    QListWidget *m_masters;
    SnapshotModel *m_model;
    QTableView *m_table;
    QLabel *m_update;
    QPushButton *m_import;
    QPushButton *m_delete;
    QPushButton *m_openUpdate;
    QPushButton *m_current;
    QPushButton *m_good;
    QPushButton *m_drop;
    ErrorView *m_error;
};

} // namespace freshseat::ui
