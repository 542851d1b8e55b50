// SPDX-License-Identifier: GPL-3.0-or-later
// SeatRegistry: the seats of the running room by id and by name, their lock, and who may do something with one.
//
// Threading: any thread, also iSCSI workers: the lock is held for a few instructions at a time, never over disk or
// network.
#pragma once
#include "core/base/result.h"
#include "core/host/seat_runtime.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace freshseat::host {

using catalog::RowId;

class SeatRegistry
{
public:
    explicit SeatRegistry(std::string authority)
        : m_authority(std::move(authority))
    {}

    /// The registry, locked, as long as it lives. Pointers into it are good that long.
    class Access
    {
    public:
        [[nodiscard]] SeatRuntime *find(RowId seat);
        [[nodiscard]] SeatRuntime *findName(std::string_view name);      ///< without regard to case
        [[nodiscard]] SeatRuntime *findTarget(std::string_view target);  ///< by IQN in lower case
        [[nodiscard]] SeatRuntime *findInitiator(std::string_view name); ///< whose own IQN it is
        [[nodiscard]] SeatRuntime *findSession(iscsi::SessionId session);
        /// By name.
        [[nodiscard]] std::map<std::string, SeatRuntime> &seats() { return m_registry.m_seats; }

        SeatRuntime &add(SeatRuntime seat);
        void remove(RowId seat);
        void rename(RowId seat, const SeatName &name);
        void addSession(SeatRuntime &seat, LiveSession session);
        /// The seat it was on, or null.
        SeatRuntime *removeSession(iscsi::SessionId session);

        /// Unlocks before its end; nothing else may be called afterwards.
        void release() { m_lock.unlock(); }

    private:
        friend class SeatRegistry;
        explicit Access(SeatRegistry &registry)
            : m_registry(registry)
            , m_lock(registry.m_mutex)
        {}
        SeatRegistry &m_registry;
        std::unique_lock<std::mutex> m_lock;
    };
    [[nodiscard]] Access access() { return Access(*this); }

    /// The right to do something with one seat; given back when it dies.
    class Hold
    {
    public:
        Hold(Hold &&other) noexcept;
        ~Hold();
        Hold(const Hold &) = delete;
        Hold &operator=(const Hold &) = delete;
        Hold &operator=(Hold &&) = delete;
        [[nodiscard]] RowId seat() const { return m_seat; }

    private:
        friend class SeatRegistry;
        Hold(SeatRegistry &registry, RowId seat)
            : m_registry(&registry)
            , m_seat(seat)
        {}
        SeatRegistry *m_registry; ///< null = moved from
        RowId m_seat;
    };
    /// Waits until nobody else does something with the seat. NotFound: it is gone. InUse: not free in time; at once,
    /// when an admission meets a reset.
    Result<Hold> hold(RowId seat, Activity activity, std::chrono::milliseconds patience);
    /// Waits until none of the sessions is on the seat. False: not in time.
    bool waitUntilGone(RowId seat, const std::vector<iscsi::SessionId> &sessions, std::chrono::milliseconds patience);

    [[nodiscard]] const std::string &authority() const { return m_authority; }

private:
    void release(RowId seat);

    const std::string m_authority;
    std::mutex m_mutex; ///< guards everything below
    std::condition_variable m_changed;
    std::map<std::string, SeatRuntime> m_seats; ///< by nameKey
    std::unordered_map<RowId, std::string> m_keys;
    std::unordered_map<iscsi::SessionId, RowId> m_sessions;
};

} // namespace freshseat::host
