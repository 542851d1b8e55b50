// SPDX-License-Identifier: GPL-3.0-or-later
// Where the threads of a closed room end. A room is closed on the interface's thread, which must not wait; its calls
// may still be on their way home. Retirement waits for them elsewhere.
#pragma once
#include <QThreadPool>

#include <memory>

namespace freshseat::services {

/// Owned by main() (or a test) and outlives every RoomService. Its destructor waits until the last call of the last
/// room has returned; nobody looks at the interface by then.
class Retirement
{
public:
    Retirement();
    ~Retirement() = default;
    Retirement(const Retirement &) = delete;
    Retirement &operator=(const Retirement &) = delete;

    /// Takes a pool whose calls were cancelled; deletes it when the last one is back. Returns at once.
    void take(std::unique_ptr<QThreadPool> pool);

private:
    QThreadPool m_waiters; ///< its destructor waits
};

} // namespace freshseat::services
