// SPDX-License-Identifier: GPL-3.0-or-later
// A running action of the room as the interface sees it: how far it is, how each seat fared, cancel.
#pragma once
#include "core/base/result.h"
#include "core/model/actions.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace freshseat::services {

/// Made and owned by RoomService, lives on its thread. Kept after its end until RoomService::dismiss().
class Job : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Cancelling, Done, Failed };

    /// Quiet: too small to be shown unless something goes wrong (a tile moved on the plan). One that is clean is
    /// dismissed by itself.
    enum class Attention { Shown, Quiet };

    Job(Action action, std::vector<SeatName> seats, Attention attention, QObject *parent);

    [[nodiscard]] Attention attention() const { return m_attention; }
    [[nodiscard]] const Action &action() const { return m_action; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state == State::Done || m_state == State::Failed; }
    /// Seats that have no outcome yet.
    [[nodiscard]] const std::set<SeatName> &waiting() const { return m_waiting; }
    [[nodiscard]] int total() const { return m_total; }
    /// Outcomes so far; all of them, in the backend's order, when it is over.
    [[nodiscard]] const std::vector<ItemOutcome> &items() const { return m_items; }
    [[nodiscard]] int count(Outcome outcome) const;
    /// Over, and everything was done.
    [[nodiscard]] bool isClean() const { return m_state == State::Done && count(Outcome::Done) == m_total; }
    /// Why the whole failed; only in State::Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// What is under way is finished, the rest is left alone.
    void cancel();

signals:
    void changed();  ///< an outcome more, or another state
    void finished(); ///< once, after the last changed()

private:
    friend class RoomService;
    void add(const ItemOutcome &item);
    void finish(Result<std::vector<ItemOutcome>> outcome);

    Action m_action;
    Attention m_attention;
    int m_total;
    State m_state = State::Running;
    std::set<SeatName> m_waiting;
    std::vector<ItemOutcome> m_items;
    std::optional<Error> m_error;
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace freshseat::services
