// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to seats, from whichever button, key or menu: ask, then let RoomService do it.
#pragma once
#include "core/model/boot.h"
#include "core/model/room.h"

#include <QObject>

#include <utility>
#include <vector>

class QPoint;
class QUndoStack;
class QWidget;

namespace freshseat::services {
class RoomService;
}

namespace freshseat::ui {

inline constexpr PowerVerb kPowerVerbs[] = {PowerVerb::Wake, PowerVerb::Shutdown, PowerVerb::Reboot,
                                            PowerVerb::Message};
[[nodiscard]] QString powerWord(PowerVerb verb); ///< of a button
[[nodiscard]] QString powerIcon(PowerVerb verb); ///< name for icon()

class SeatActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window` and live no longer than it.
    SeatActions(services::RoomService &room, QWidget *window);
    ~SeatActions() override;

    void reset(const std::vector<SeatName> &names);
    void resetAll();
    /// Takes the last reset back, while the storage host keeps what it took away.
    void undoReset(const SeatName &name);
    void addSeats();
    /// Asks first, but for Wake: that takes nothing from anybody. A message is written in the dialog.
    void power(const std::vector<SeatName> &names, freshseat::PowerVerb verb);
    void showNewPcs();
    void makeStick();
    void edit(const SeatName &name);
    void remove(const std::vector<SeatName> &names);
    /// Stands on its snapshot from now on, whatever becomes current; or follows the current one again.
    void pin(const SeatName &name, bool pinned);
    /// What the seat writes stays until somebody resets it; or every boot begins anew.
    void keep(const SeatName &name, bool kept);
    /// New places on the plan; undone by undo().
    void place(const std::vector<std::pair<SeatName, Place>> &places);
    [[nodiscard]] QUndoStack &undo() const { return *m_undo; }
    /// What can be done with these seats, as a menu.
    void popup(const std::vector<SeatName> &names, const QPoint &global);

private:
    services::RoomService &m_room;
    QWidget *m_window;
    QUndoStack *m_undo;
};

} // namespace freshseat::ui
