// SPDX-License-Identifier: GPL-3.0-or-later
// LocalDoor: what is on the NAS itself: the middleware's socket, through which root calls without a login, `zfs`, and
// the devices of volumes. Speaks to tests/support/nas_bin: one line of JSON a connection, then bytes.
#pragma once
#include "core/base/unique_fd.h"
#include "tests/support/truenas/session.h"

#include <atomic>
#include <list>
#include <thread>

namespace freshseat::test::truenas {

class LocalDoor
{
public:
    LocalDoor(Shared &shared, std::string path);
    ~LocalDoor();
    LocalDoor(const LocalDoor &) = delete;
    LocalDoor &operator=(const LocalDoor &) = delete;
    [[nodiscard]] const std::string &path() const { return m_path; }
    /// Cuts the way that a call came by.
    void setCutter(std::function<void()> cutter);
    /// What happens while a script there sleeps.
    void setSleeper(std::function<void()> sleeper);

    /// A call as root; the answer, empty: it was cut.
    static std::string callAsRoot(Shared &shared, const std::string &method, const Json &params,
                                  const std::atomic<bool> &stop);

private:
    struct Guest {
        std::shared_ptr<UniqueFd> fd;
        std::thread thread;
    };
    void run();
    void serve(int fd);
    void call(int fd, const Json &request);
    void sleep(int fd);
    void write(int fd, const Json &request, std::string bytes);
    void read(int fd, const Json &request);

    Shared &m_shared;
    const std::string m_path;
    UniqueFd m_listening;
    std::mutex m_mutex; ///< guards what follows
    std::function<void()> m_cutter;
    std::function<void()> m_sleeper;
    std::list<Guest> m_guests;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace freshseat::test::truenas
