// SPDX-License-Identifier: GPL-3.0-or-later
// SeatActions: the confirmation, then the job.
#include "ui/seats/seat_actions.h"

#include "core/services/room_service.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/natural_order.h"
#include "ui/jobs/action_dialog.h"
#include "ui/seats/add_seats_dialog.h"
#include "ui/seats/message_dialog.h"
#include "ui/seats/new_pcs_dialog.h"
#include "ui/seats/reset_dialog.h"
#include "ui/seats/seat_editor.h"
#include "ui/seats/stick_dialog.h"

#include <QMenu>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <optional>

namespace freshseat::ui {

namespace {

using MaybePlace = std::optional<Place>;

std::string placeValue(const MaybePlace &place)
{
    if (!place) return "none";
    return QStringLiteral("%1,%2").arg(place->x).arg(place->y).toStdString();
}

/// Seats moved on the plan. The first redo() is the moving itself.
class PlaceCommand final : public QUndoCommand
{
public:
    struct Move {
        SeatName seat;
        MaybePlace from;
        MaybePlace to;
    };
    PlaceCommand(services::RoomService &room, std::vector<Move> moves)
        : QUndoCommand(SeatActions::tr("Move %n seat(s)", nullptr, static_cast<int>(moves.size())))
        , m_room(&room)
        , m_moves(std::move(moves))
    {}
    void redo() override
    {
        for (const Move &move : m_moves) set(move.seat, move.to);
    }
    void undo() override
    {
        for (const Move &move : m_moves) set(move.seat, move.from);
    }

private:
    void set(const SeatName &seat, const MaybePlace &place)
    {
        if (m_room) m_room->perform(SetSeat{seat, {{"place", placeValue(place)}}}, services::Job::Attention::Quiet);
    }

    QPointer<services::RoomService> m_room;
    std::vector<Move> m_moves;
};

} // namespace

SeatActions::SeatActions(services::RoomService &room, QWidget *window)
    : QObject(window)
    , m_room(room)
    , m_window(window)
    , m_undo(new QUndoStack(this))
{}

SeatActions::~SeatActions()
{
    m_undo->disconnect(); // it goes after us, and would tell the window, which is going too, that it is empty
}

void SeatActions::reset(const std::vector<SeatName> &names)
{
    if (names.empty() || !m_room.isLive()) return;
    auto *dialog = new ResetDialog(m_room, names, m_window);
    connect(dialog, &ResetDialog::confirmed, this, [this](const std::vector<SeatName> &chosen, bool force) {
        m_room.perform(ResetSeats{SeatSelection{chosen, {}, false}, force});
    });
    dialog->open();
}

void SeatActions::place(const std::vector<std::pair<SeatName, Place>> &places)
{
    if (!m_room.isLive()) return;
    std::vector<PlaceCommand::Move> moves;
    for (const auto &[name, to] : places) {
        const Seat *seat = m_room.seat(name);
        if (seat != nullptr && seat->place != to) moves.push_back({name, seat->place, to});
    }
    if (!moves.empty()) m_undo->push(new PlaceCommand(m_room, std::move(moves)));
}

void SeatActions::popup(const std::vector<SeatName> &names, const QPoint &global)
{
    if (names.empty()) return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString words = names.size() == 1 ? tr("Reset %1…").arg(text(names.front().value()))
                                            : tr("Reset %n seat(s)…", nullptr, static_cast<int>(names.size()));
    QAction *again = menu->addAction(icon(QStringLiteral("reset")), words);
    connect(again, &QAction::triggered, this, [this, names] { reset(names); });
    if (const Seat *seat = names.size() == 1 ? m_room.seat(names.front()) : nullptr) {
        if (seat->undoUntil) {
            connect(menu->addAction(icon(QStringLiteral("undo")), tr("Undo the last reset…")), &QAction::triggered,
                    this, [this, name = seat->name] { undoReset(name); });
        }
        const bool pinned = seat->pinned;
        connect(menu->addAction(icon(QStringLiteral("edit")), tr("Edit…")), &QAction::triggered, this,
                [this, name = seat->name] { edit(name); });
        connect(menu->addAction(icon(QStringLiteral("pin")),
                                pinned ? tr("Follow the current version") : tr("Pin this version")),
                &QAction::triggered, this, [this, name = seat->name, pinned] { pin(name, !pinned); });
        const bool kept = seat->policy == ResetPolicy::Keep;
        connect(
            menu->addAction(icon(QStringLiteral("keep")), kept ? tr("Reset at every boot again") : tr("Keep changes")),
            &QAction::triggered, this, [this, name = seat->name, kept] { keep(name, !kept); });
    }
    menu->addSeparator();
    for (const PowerVerb verb : kPowerVerbs) {
        connect(menu->addAction(icon(powerIcon(verb)), powerWord(verb)), &QAction::triggered, this,
                [this, names, verb] { power(names, verb); });
    }
    menu->addSeparator();
    connect(menu->addAction(icon(QStringLiteral("delete")), tr("Remove…")), &QAction::triggered, this,
            [this, names] { remove(names); });
    for (QAction *action : menu->actions()) action->setEnabled(m_room.isLive());
    menu->popup(global);
}

void SeatActions::undoReset(const SeatName &name)
{
    if (!m_room.isLive()) return;
    const ActionDialog::Words words{tr("Undo the last reset of %1?").arg(text(name.value())), tr("Undo the reset")};
    (new ActionDialog(m_room, UndoReset{name}, words, m_window))->open();
}

void SeatActions::power(const std::vector<SeatName> &names, PowerVerb verb)
{
    if (names.empty() || !m_room.isLive()) return;
    const SeatSelection seats{names, {}, false};
    const auto count = static_cast<int>(names.size());
    const QString name = text(names.front().value());
    if (verb == PowerVerb::Wake) {
        m_room.perform(PowerSeats{seats, verb});
    } else if (verb == PowerVerb::Message) {
        (new MessageDialog(m_room, names, m_window))->open();
    } else {
        const bool off = verb == PowerVerb::Shutdown;
        const QString one = off ? tr("Shut down %1?").arg(name) : tr("Restart %1?").arg(name);
        const QString many = off ? tr("Shut down %n PC(s)?", nullptr, count) : tr("Restart %n PC(s)?", nullptr, count);
        const ActionDialog::Words words{count == 1 ? one : many, powerWord(verb)};
        (new ActionDialog(m_room, PowerSeats{seats, verb}, words, m_window))->open();
    }
}

QString powerWord(PowerVerb verb)
{
    switch (verb) {
    case PowerVerb::Wake:
        return SeatActions::tr("Switch on");
    case PowerVerb::Shutdown:
        return SeatActions::tr("Shut down");
    case PowerVerb::Reboot:
        return SeatActions::tr("Restart");
    case PowerVerb::Message:
        break;
    }
    return SeatActions::tr("Message…");
}

QString powerIcon(PowerVerb verb)
{
    switch (verb) {
    case PowerVerb::Wake:
        return QStringLiteral("wake");
    case PowerVerb::Shutdown:
        return QStringLiteral("power");
    case PowerVerb::Reboot:
        return QStringLiteral("reset");
    case PowerVerb::Message:
        break;
    }
    return QStringLiteral("journal");
}

void SeatActions::showNewPcs()
{
    if (m_room.isLive()) (new NewPcsDialog(m_room, m_window))->open();
}

void SeatActions::makeStick()
{
    if (m_room.isLive()) (new StickDialog(m_room, m_window))->open();
}

void SeatActions::addSeats()
{
    (new AddSeatsDialog(m_room, m_window))->open();
}

void SeatActions::edit(const SeatName &name)
{
    const Seat *seat = m_room.seat(name);
    if (seat != nullptr && m_room.isLive()) (new SeatEditor(m_room, *seat, m_window))->open();
}

void SeatActions::pin(const SeatName &name, bool pinned)
{
    const Seat *seat = m_room.seat(name);
    if (seat == nullptr || !m_room.isLive()) return;
    m_room.perform(SetSeat{name, {{"snapshot", pinned ? std::to_string(seat->snapshot) : "current"}}});
}

void SeatActions::keep(const SeatName &name, bool kept)
{
    if (m_room.isLive()) m_room.perform(SetSeat{name, {{"policy", kept ? "keep" : "boot"}}});
}

void SeatActions::remove(const std::vector<SeatName> &names)
{
    if (names.empty() || !m_room.isLive()) return;
    const QString heading = names.size() == 1 ? tr("Remove %1?").arg(text(names.front().value()))
                                              : tr("Remove %n seat(s)?", nullptr, static_cast<int>(names.size()));
    (new ActionDialog(m_room, RemoveSeats{SeatSelection{names, {}, false}}, {heading, tr("Remove")}, m_window))->open();
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
