// SPDX-License-Identifier: GPL-3.0-or-later
// Job: state of one action.
#include "core/services/job.h"

#include <algorithm>

namespace freshseat::services {

Job::Job(Action action, std::vector<SeatName> seats, Attention attention, QObject *parent)
    : QObject(parent)
    , m_action(std::move(action))
    , m_attention(attention)
    , m_total(static_cast<int>(seats.size()))
    , m_waiting(seats.begin(), seats.end())
{}

int Job::count(Outcome outcome) const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [&](const ItemOutcome &i) { return i.outcome == outcome; }));
}

void Job::cancel()
{
    if (m_state != State::Running) return;
    m_cancelled->store(true, std::memory_order_relaxed);
    m_state = State::Cancelling;
    emit changed();
}

void Job::add(const ItemOutcome &item)
{
    if (isOver()) return;
    m_items.push_back(item);
    m_waiting.erase(SeatName(item.name));
    emit changed();
}

void Job::finish(Result<std::vector<ItemOutcome>> outcome)
{
    if (outcome) {
        m_items = std::move(*outcome);
        m_total = static_cast<int>(m_items.size());
        m_state = State::Done;
    } else {
        m_error = outcome.error();
        m_state = State::Failed;
    }
    m_waiting.clear();
    emit changed();
    emit finished();
}

} // namespace freshseat::services
