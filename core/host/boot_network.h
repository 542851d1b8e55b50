// SPDX-License-Identifier: GPL-3.0-or-later
// BootNetwork: the boot services on the network the owner chose: dnsmasq, watched and started again, and the door for
// boot scripts there. What dnsmasq says of PCs goes into their seats' timelines.
//
// Threading: any thread; set() and close() wait for dnsmasq. One thread of its own while it is on.
#pragma once
#include "core/boot/dhcp_probe.h"
#include "core/boot/dnsmasq.h"
#include "core/host/boot_desk.h"
#include "core/host/boot_service.h"
#include "core/storage/backend.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace freshseat::host {

class BootNetworkService
{
public:
    BootNetworkService(ServedRoom &room, BootDesk &desk, BootService &service)
        : m_room(room)
        , m_desk(desk)
        , m_service(service)
    {}
    ~BootNetworkService() { close(); }
    BootNetworkService(const BootNetworkService &) = delete;
    BootNetworkService &operator=(const BootNetworkService &) = delete;

    /// Switches on what the catalogue says, once the boot service is open. A failure is shown, not returned: a room
    /// runs without it.
    void restore();
    /// Usage: no such interface, no address on it; InUse: another server gives addresses there (mode dhcp); NotFound,
    /// NotAllowed: dnsmasq or iPXE is not installed, or may not listen. Nothing has changed then.
    Result<std::vector<ItemOutcome>> set(const SetBootNetwork &action);
    Result<BootNetwork> show();
    /// For `status`: it failed, others answer there, or a seat's boot program is not there.
    [[nodiscard]] std::vector<Warning> warnings();
    /// What set() would refuse, and nothing done.
    Result<void> check(const SetBootNetwork &action);
    /// Once a second: gives a changed list of seats to dnsmasq; tries again what could not be switched on.
    void tick();
    void close();

private:
    struct Wish {
        std::string interface;
        BootNetworkMode mode = BootNetworkMode::Proxy;
    };
    Result<boot::NetworkSetup> setupFor(const Wish &wish);
    Result<void> start(const Wish &wish);
    void tryAgain();
    Result<void> launch(const std::string &config, const Wish &wish);
    void halt();
    void supervise(const std::string &configFile, const Wish &wish, const std::string &own);
    void hear(std::string_view line);
    void sighted(const boot::Sighting &sighting);
    [[nodiscard]] std::vector<Warning> missingPrograms();
    void probe(const Wish &wish, const std::string &own);
    void addSeats(boot::NetworkSetup &setup);
    Result<void> putFiles(const boot::NetworkSetup &setup);
    Result<void> checkAlone(const Wish &wish, const std::string &own);
    Result<void> remember(const std::optional<Wish> &wish);

    ServedRoom &m_room;
    BootDesk &m_desk;
    BootService &m_service;

    std::mutex m_changing; ///< guards the next five: one set(), tick() or close() at a time
    std::optional<Wish> m_wish;
    std::string m_config; ///< what dnsmasq runs with
    std::string m_configFile;
    std::thread m_thread;
    std::chrono::steady_clock::time_point m_nextTry{};

    std::mutex m_mutex; ///< guards everything below
    std::condition_variable m_changed;
    bool m_stopping = false;
    std::string m_address; ///< of this host on the interface
    std::string m_state = "off";
    std::optional<std::string> m_problem;
    std::string m_lastWords;           ///< of dnsmasq
    std::vector<std::string> m_others; ///< servers that were heard
    std::vector<std::string> m_rivals; ///< those among them that ought not to be there
};

} // namespace freshseat::host
