// SPDX-License-Identifier: GPL-3.0-or-later
// What seats are made with, as fields: group, master and version, policy, limit. Part of every form about seats.
#pragma once
#include "core/model/actions.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

/// Exactly, in the largest unit that can say it: "20 GiB".
[[nodiscard]] QString limitText(std::uint64_t bytes);

class SeatFields : public QWidget
{
    Q_OBJECT
public:
    explicit SeatFields(services::RoomService &room, QWidget *parent = nullptr);

    /// Rows can be put before the others.
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    void show(const Seat &seat);
    void choose(const MasterName &master);
    [[nodiscard]] bool hasMaster() const;
    /// Fills in all but name and MAC. A Usage error for a limit or a group that cannot be.
    [[nodiscard]] Result<AddSeat> read() const;
    /// KEY=VALUE pairs that make `seat` what the fields say.
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> changesOf(const Seat &seat) const;

private:
    void fillMasters();
    void fillVersions();
    [[nodiscard]] int version() const; ///< 0 follows the current one

    services::RoomService &m_room;
    QFormLayout *m_form;
    QComboBox *m_group;
    QComboBox *m_master;
    QComboBox *m_version;
    QComboBox *m_policy;
    QLineEdit *m_limit;
    int m_wanted = 0; ///< version to choose once they are known
};

} // namespace freshseat::ui
