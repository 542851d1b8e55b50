// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/session_table.h"

#include <algorithm>
#include <utility>

namespace freshseat::target {

std::vector<iscsi::SessionId> SessionTable::enter(const iscsi::LoginClaim &claim, std::uint16_t tsih)
{
    const std::lock_guard lock(m_mutex);
    std::vector<iscsi::SessionId> same;
    if (!claim.discovery) {
        for (const auto &[id, entry] : m_entries) {
            const iscsi::LoginClaim &other = entry.claim;
            if (other.initiatorName == claim.initiatorName && other.isid == claim.isid &&
                other.targetName == claim.targetName) {
                same.push_back(id);
                if (entry.counters) entry.counters->linkFailed();
            }
        }
    }
    Entry entry;
    entry.claim = claim;
    entry.tsih = tsih;
    m_entries.emplace(claim.session, std::move(entry));
    return same;
}

bool SessionTable::begin(iscsi::SessionId id, unsigned worker, TimePoint now,
                         std::shared_ptr<iscsi::SessionCounters> counters)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || found->second.dropped) return false;
    Entry &entry = found->second;
    entry.live = true;
    entry.worker = worker;
    entry.since = now;
    entry.counters = std::move(counters);
    return true;
}

bool SessionTable::dropped(iscsi::SessionId id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    return found == m_entries.end() || found->second.dropped;
}

void SessionTable::leave(iscsi::SessionId id)
{
    std::vector<std::shared_ptr<Waiter>> waiters; // die, and may call out, after the lock
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return;
    waiters = std::move(found->second.waiters);
    m_entries.erase(found);
}

std::optional<unsigned> SessionTable::drop(iscsi::SessionId id, const std::shared_ptr<Waiter> &waiter)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(id);
    if (found == m_entries.end()) return std::nullopt;
    Entry &entry = found->second;
    entry.waiters.push_back(waiter);
    const bool tell = entry.live && !entry.dropped;
    entry.dropped = true;
    return tell ? std::optional(entry.worker) : std::nullopt;
}

bool SessionTable::hasTsih(std::uint16_t tsih) const
{
    const std::lock_guard lock(m_mutex);
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto &one) { return one.second.tsih == tsih; });
}

std::vector<SessionInfo> SessionTable::sessions() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<SessionInfo> infos;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.live) continue;
        const iscsi::LoginClaim &claim = entry.claim;
        const auto read = [](const std::atomic<std::uint64_t> &value) { return value.load(std::memory_order_relaxed); };
        infos.push_back({id, claim.initiatorName, claim.isid, claim.targetName, claim.address, entry.since,
                         read(entry.counters->bytesRead), read(entry.counters->bytesWritten),
                         read(entry.counters->commands)});
    }
    return infos;
}

} // namespace freshseat::target
