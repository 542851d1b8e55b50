// SPDX-License-Identifier: GPL-3.0-or-later
// Looking, resetting, giving up.
#include "core/schedule/run_pass.h"

#include "core/base/text.h"
#include "core/model/schedule_rules.h"

#include <algorithm>

namespace freshseat::schedule {

namespace {

std::vector<ItemOutcome> allAre(const std::vector<SeatName> &names, Outcome outcome, const std::string &message)
{
    std::vector<ItemOutcome> items;
    for (const SeatName &name : names) items.push_back({name.value(), outcome, message});
    return items;
}

} // namespace

std::vector<ItemOutcome> RunPass::run()
{
    const auto entry = m_parts.agenda.with([&](const Agenda &agenda) {
        const ScheduleEntry *found = agenda.find(m_id);
        return found == nullptr ? std::nullopt : std::optional(*found);
    });
    if (!entry || !entry->run) return {};
    m_action = entry->spec.action;
    if (entry->run->until && m_parts.clock.now() >= *entry->run->until) {
        giveUp(*entry);
    } else if (entry->run->notBefore && m_parts.clock.now() < *entry->run->notBefore) {
        tellPlayers(*entry);
    } else {
        lookOnce(*entry);
    }
    m_parts.agenda.with([&](Agenda &agenda) { agenda.finishIfOver(m_id, m_parts.clock.now()); });
    return std::move(m_items);
}

void RunPass::lookOnce(const ScheduleEntry &entry)
{
    const auto seats = m_parts.backend.seats();
    if (!seats) return leave(*entry.run, allAre(entry.run->pending, Outcome::Failed, seats.error().message));
    RunLook look = lookAt(entry.run->pending, *seats, m_action);
    note(look.over, Journalled::Here);
    doAll(entry.run->who, look.ready);
    look.waiting.insert(look.waiting.end(), m_left.begin(), m_left.end());
    leave(*entry.run, std::move(look.waiting));
}

void RunPass::tellPlayers(const ScheduleEntry &entry)
{
    const ScheduleRun &run = *entry.run;
    if (!run.told) {
        const auto seats = m_parts.backend.seats();
        if (!seats) return;
        PowerSeats message{{}, PowerVerb::Message, warningText(entry.spec)};
        message.seats.names = seatsToTell(run.pending, *seats, m_action);
        // Told or not, it is done at its time: a PC that cannot show a text is in the journal, and keeps nobody
        // waiting.
        if (!message.seats.names.empty())
            (void)m_parts.backend.perform(Caller{run.who}, Action(std::move(message)), {}).has_value();
        m_parts.agenda.with([&](Agenda &agenda) { agenda.told(m_id); });
    }
    for (const ItemOutcome &item :
         allAre(run.pending, Outcome::Skipped, "players are told; it is done at " + formatTime(*run.notBefore)))
        report(item);
}

void RunPass::giveUp(const ScheduleEntry &entry)
{
    const auto seats = m_parts.backend.seats();
    if (!seats) return note(allAre(entry.run->pending, Outcome::Failed, seats.error().message), Journalled::Here);
    RunLook look = lookAt(entry.run->pending, *seats, m_action);
    note(look.over, Journalled::Here);
    for (ItemOutcome &item : look.waiting) item.message += "; waited until " + formatTime(*entry.run->until);
    const auto late = allAre(look.ready, Outcome::Skipped, "the time to wait was over before its turn came");
    look.waiting.insert(look.waiting.end(), late.begin(), late.end());
    armBoots(look.waiting);
    note(look.waiting, Journalled::Here);
}

void RunPass::doAll(const std::string &who, const std::vector<SeatName> &ready)
{
    for (auto from = ready.begin(); from != ready.end() && !m_parts.closed;) {
        const auto count = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_parts.atOnce), ready.end() - from);
        doSome(who, {from, from + count});
        from += count;
    }
}

Action RunPass::actionOn(const std::vector<SeatName> &names) const
{
    SeatSelection seats;
    seats.names = names;
    if (const auto verb = powerOf(m_action)) return PowerSeats{std::move(seats), *verb};
    return ResetSeats{std::move(seats), false};
}

void RunPass::doSome(const std::string &who, const std::vector<SeatName> &names)
{
    Progress progress;
    progress.cancelled = &m_parts.closed;
    const auto items = m_parts.backend.perform(Caller{who}, actionOn(names), progress);
    if (!items) {
        const auto failed = allAre(names, Outcome::Failed, items.error().message);
        m_left.insert(m_left.end(), failed.begin(), failed.end());
        return;
    }
    std::vector<ItemOutcome> over;
    for (const ItemOutcome &item : *items) {
        // Refused: somebody came between the look and the deed. Skipped: we are closing.
        const bool later = item.outcome == Outcome::Refused || item.outcome == Outcome::Skipped;
        (later ? m_left : over).push_back(item);
    }
    note(over, Journalled::Already);
}

void RunPass::leave(const ScheduleRun &run, std::vector<ItemOutcome> left)
{
    for (ItemOutcome &item : left) {
        if (item.outcome == Outcome::Refused) item.outcome = Outcome::Skipped;
    }
    if (m_parts.closed) return;
    if (!run.until) {
        armBoots(left);
        return note(left, Journalled::Here);
    }
    for (ItemOutcome &item : left) {
        item.message += "; it is tried again until " + formatTime(*run.until);
        item.outcome = Outcome::Skipped;
        report(item);
    }
}

void RunPass::armBoots(std::vector<ItemOutcome> &givenUp)
{
    if (!m_parts.freshAtBoot) return;
    for (ItemOutcome &item : givenUp) {
        if (item.outcome == Outcome::Skipped && m_parts.freshAtBoot(SeatName(item.name)))
            item.message += "; it is reset at its next boot";
    }
}

void RunPass::note(const std::vector<ItemOutcome> &items, Journalled journalled)
{
    m_parts.agenda.with([&](Agenda &agenda) { agenda.note(m_id, items, journalled, m_parts.clock.now()); });
    for (const ItemOutcome &item : items) report(item);
}

void RunPass::report(const ItemOutcome &item)
{
    if (m_tell) m_tell(item);
    m_items.push_back(item);
}

} // namespace freshseat::schedule
