// SPDX-License-Identifier: GPL-3.0-or-later
// SeatActions: the confirmation, then the job.
#include "ui/seats/seat_actions.h"

#include "core/services/room_service.h"
#include "ui/common/natural_order.h"
#include "ui/seats/reset_dialog.h"

#include <algorithm>

namespace freshseat::ui {

SeatActions::SeatActions(services::RoomService &room, QWidget *window)
    : QObject(window)
    , m_room(room)
    , m_window(window)
{}

void SeatActions::reset(const std::vector<SeatName> &names)
{
    if (names.empty() || !m_room.isLive()) return;
    auto *dialog = new ResetDialog(m_room, names, m_window);
    connect(dialog, &ResetDialog::confirmed, this, [this](const std::vector<SeatName> &chosen, bool force) {
        m_room.perform(ResetSeats{SeatSelection{chosen, {}, false}, force});
    });
    dialog->open();
}

void SeatActions::resetAll()
{
    std::vector<SeatName> names;
    for (const auto &[name, seat] : m_room.seats()) names.push_back(name);
    std::sort(names.begin(), names.end(),
              [](const SeatName &a, const SeatName &b) { return naturallyLess(a.value(), b.value()); });
    reset(names);
}

} // namespace freshseat::ui
