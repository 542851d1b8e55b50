// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/companion/other_schedule.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <algorithm>

namespace freshseat::companion {

namespace {

constexpr auto kLookEvery = std::chrono::minutes(5); ///< its entries cost a storage host some calls

bool resets(const Schedule &entry)
{
    return entry.enabled && entry.spec.action == ScheduleAction::Reset;
}

/// "3 (reset all seats daily at 04:00), ..."
std::string named(const std::vector<Schedule> &entries)
{
    std::vector<std::string> words;
    for (const Schedule &entry : entries) words.push_back(std::to_string(entry.id) + " (" + describe(entry.spec) + ")");
    return join(words, ", ");
}

/// The action makes an entry that resets seats, or switches one on.
bool bringsResets(const Action &action, std::span<const Schedule> own)
{
    if (const auto *add = std::get_if<AddSchedule>(&action)) return add->spec.action == ScheduleAction::Reset;
    const auto *enable = std::get_if<EnableSchedule>(&action);
    return enable != nullptr && enable->enabled && std::any_of(own.begin(), own.end(), [&](const Schedule &one) {
               return one.id == enable->id && one.spec.action == ScheduleAction::Reset;
           });
}

} // namespace

Result<void> OtherSchedule::ask()
{
    auto entries = m_link.with([](StorageBackend &backend) { return backend.schedules(); });
    if (!entries && entries.error().code == ErrorCode::Unsupported) entries = std::vector<Schedule>();
    if (!entries) return failure(entries);
    std::erase_if(*entries, [](const Schedule &entry) { return !resets(entry); });
    const std::scoped_lock lock(m_mutex);
    m_there = std::move(*entries);
    m_lookedAt = m_clock.steady();
    return {};
}

void OtherSchedule::look(std::span<const Schedule> own)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_due.exchange(false) && m_clock.steady() - m_lookedAt < kLookEvery) return;
    }
    if (!ask()) {
        m_due = true;
        return;
    }
    const auto found = warnings(own);
    const std::scoped_lock lock(m_mutex);
    if (!found.empty() && !m_told) log::warning(found.front().text);
    m_told = !found.empty();
}

Result<void> OtherSchedule::check(const Action &action, std::span<const Schedule> own)
{
    if (!bringsResets(action, own)) return {};
    static_cast<void>(ask()); // while it does not answer, what is known counts
    const std::scoped_lock lock(m_mutex);
    if (m_there.empty()) return {};
    return fail(ErrorCode::InUse,
                "the storage host resets seats by a schedule of its own, " + named(m_there) +
                    "; with an entry here they would be reset twice",
                "leave it to the storage host, or connect to it without the companion and remove that entry first: "
                "freshseatctl --connect URL schedule remove " +
                    std::to_string(m_there.front().id));
}

std::vector<Warning> OtherSchedule::warnings(std::span<const Schedule> own)
{
    const std::scoped_lock lock(m_mutex);
    if (m_there.empty() || std::none_of(own.begin(), own.end(), resets)) return {};
    return {{"two-schedules",
             "Seats are reset by two schedules, the companion's and the storage host's own; remove the entries of one. "
             "Over a connection without the companion, those of the storage host are removed: " +
                 named(m_there),
             {}}};
}

} // namespace freshseat::companion
