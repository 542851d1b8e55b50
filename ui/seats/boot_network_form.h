// SPDX-License-Identifier: GPL-3.0-or-later
// Network boot: how it stands, and switching it on or off. Follows the storage host's answer; nothing is kept here.
#pragma once
#include "core/base/result.h"
#include "core/model/boot.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

class BootNetworkForm : public QWidget
{
    Q_OBJECT
public:
    explicit BootNetworkForm(services::RoomService &room, QWidget *parent = nullptr);

private:
    void build();
    void fetch();
    void onNetwork(const Result<BootNetwork> &network);
    void refresh();
    void switchOver();

    services::RoomService &m_room;
    std::optional<BootNetwork> m_network; ///< nothing: not told yet, or this storage host has none
    QLabel *m_state;
    QWidget *m_fields;
    QLineEdit *m_interface;
    QComboBox *m_mode;
    QPushButton *m_switch;
};

} // namespace freshseat::ui
