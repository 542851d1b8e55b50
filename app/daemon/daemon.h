// SPDX-License-Identifier: GPL-3.0-or-later
// Daemon: the parts of freshseatd put together, run, and taken apart in order.
#pragma once
#include "app/daemon/config.h"
#include "app/daemon/state_directory.h"
#include "core/base/clock.h"
#include "core/base/thread_pool.h"
#include "core/base/unique_fd.h"
#include "core/catalog/catalog.h"
#include "core/companion/companion_room.h"
#include "core/control/server.h"
#include "core/host/host_room.h"
#include "core/host/session_host.h"
#include "core/net/event_loop.h"
#include "core/target/target_server.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace freshseat::daemon {

/// On one thread, the main one. Signals of the daemon (SIGTERM, SIGINT, SIGHUP) are blocked before any thread is made.
class Daemon
{
public:
    /// `reload` reads the configuration again, for SIGHUP.
    Daemon(Config config, std::function<Result<Config>()> reload);
    /// Stops what is still running.
    ~Daemon();
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    /// Everything up to serving. What failed is in words; nothing is left behind.
    Result<void> start();
    /// "listening [iscsi=ADDR:PORT ...] [http=ADDR:PORT] control=PATH"
    [[nodiscard]] std::string listeningLine() const;
    /// Until SIGTERM or SIGINT; then everything acknowledged is on disk.
    void run();

private:
    Result<void> openState();
    [[nodiscard]] host::RoomOptions roomOptions() const;
    Result<void> openRoom();
    Result<void> openCompanion();
    Result<void> openTarget();
    Result<void> openDoors();
    Result<void> openBootService();
    void setPortal(const std::string &configured);
    Result<void> watchSignals();
    void onSignal();
    void tick();
    void readAgain();
    void stop();

    Config m_config;
    std::function<Result<Config>()> m_reload;
    SystemClock m_clock;
    net::EventLoop m_loop;
    std::optional<StateDirectory> m_directory;
    // Whatever the size of the room: one thread a processor for its seats, the main one, and few of these.
    ThreadPool m_disk{"disk", 4};
    ThreadPool m_roomPool{"room", 4};
    std::unique_ptr<catalog::Catalog> m_catalog;
    std::unique_ptr<blockstore::Store> m_store;
    std::unique_ptr<host::HostRoom> m_room; ///< null: a companion
    std::unique_ptr<companion::CompanionRoom> m_companion;
    host::HelperRoom *m_served = nullptr; ///< one of the two
    std::unique_ptr<target::TargetServer> m_target;
    std::unique_ptr<host::TargetSessionHost> m_sessions;
    ThreadPool m_controlPool{"control", 4, std::chrono::seconds(1)}; // mostly one: a console asks now and then
    std::unique_ptr<control::Server> m_control;
    std::vector<std::string> m_listening;
    std::string m_http; ///< empty: no boot service
    UniqueFd m_signals;
};

/// Blocks the daemon's signals for this thread and all it makes.
void blockSignals();

} // namespace freshseat::daemon
