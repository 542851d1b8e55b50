// SPDX-License-Identifier: GPL-3.0-or-later
// PCs that asked to boot and are no seats yet: make seats of them one by one, or let all become seats. Shown with
// open(); follows the room.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class ErrorView;

class NewPcsDialog : public QDialog
{
    Q_OBJECT
public:
    NewPcsDialog(services::RoomService &room, QWidget *parent);

private:
    void build();
    [[nodiscard]] QWidget *buildList();
    void fetch();
    void onPcs(Result<std::vector<Pc>> pcs);
    void fillMasters();
    void refresh();
    void suggestName();
    void adopt();
    void perform(const Action &action);
    [[nodiscard]] const Pc *current() const;
    [[nodiscard]] std::optional<MasterName> master() const;

    services::RoomService &m_room;
    std::vector<Pc> m_pcs;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QLineEdit *m_name;
    QComboBox *m_master;
    QCheckBox *m_auto;
    QPushButton *m_adopt;
    QPushButton *m_ignore;
    ErrorView *m_error;
};

} // namespace freshseat::ui
