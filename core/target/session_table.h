// SPDX-License-Identifier: GPL-3.0-or-later
// SessionTable: every session from the moment its login is proven until nothing of it is left. Thread-safe; never calls
// out with its lock held.
#pragma once
#include "core/iscsi/session.h"
#include "core/target/target_server.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace freshseat::target {

class SessionTable
{
public:
    /// Calls `closed` when the last of several sessions is gone.
    class Waiter
    {
    public:
        explicit Waiter(std::function<void()> closed)
            : m_closed(std::move(closed))
        {}
        ~Waiter()
        {
            if (m_closed) m_closed();
        }
        Waiter(const Waiter &) = delete;
        Waiter &operator=(const Waiter &) = delete;

    private:
        std::function<void()> m_closed;
    };

    /// A session whose login is proven. Returns the ids of those it replaces: same initiator, ISID and target.
    [[nodiscard]] std::vector<iscsi::SessionId> enter(const iscsi::LoginClaim &claim, std::uint16_t tsih);
    /// It is served now, by `worker`. False: it was dropped meanwhile and must not begin.
    [[nodiscard]] bool begin(iscsi::SessionId id, unsigned worker, TimePoint now,
                             std::shared_ptr<iscsi::SessionCounters> counters);
    [[nodiscard]] bool dropped(iscsi::SessionId id) const;
    /// Nothing of it is left.
    void leave(iscsi::SessionId id);

    /// Marks the session; `waiter` is held until it is gone. Its worker, when it is served already and the worker must
    /// be told.
    [[nodiscard]] std::optional<unsigned> drop(iscsi::SessionId id, const std::shared_ptr<Waiter> &waiter);

    [[nodiscard]] bool hasTsih(std::uint16_t tsih) const;
    [[nodiscard]] std::vector<SessionInfo> sessions() const;

private:
    struct Entry {
        iscsi::LoginClaim claim;
        std::uint16_t tsih = 0;
        bool live = false;
        bool dropped = false;
        unsigned worker = 0;
        TimePoint since;
        std::shared_ptr<iscsi::SessionCounters> counters;
        std::vector<std::shared_ptr<Waiter>> waiters;
    };

    mutable std::mutex m_mutex; ///< guards m_entries
    std::map<iscsi::SessionId, Entry> m_entries;
};

} // namespace freshseat::target
