// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host/boot_network.h"

#include "core/base/log.h"
#include "core/base/process.h"
#include "core/base/text.h"
#include "core/boot/request.h"
#include "core/boot/server_texts.h"
#include "core/boot/timeline.h"

#include <algorithm>
#include <fstream>
#include <grp.h>
#include <pwd.h>
#include <sstream>
#include <unistd.h>

namespace freshseat::host {

namespace {

using namespace std::chrono_literals;

constexpr const char *kInterfaceKey = "boot-interface"; ///< settings of the catalogue; empty: off
constexpr const char *kModeKey = "boot-mode";
constexpr auto kStartTakes = 10s;
constexpr auto kStartAgain = 5s;
constexpr auto kTryAgain = 10s;
// A server may look for 3 s whether an address is free before it offers it, as dnsmasq does.
constexpr auto kListen = 4s;
constexpr auto kProbeEvery = 600s;
constexpr auto kSameAsk = 3s; ///< packets of one try for an address

std::string ownUser()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry == nullptr ? "root" : entry->pw_name;
}

std::string ownGroup()
{
    const group *entry = ::getgrgid(::getegid());
    return entry == nullptr ? "root" : entry->gr_name;
}

std::optional<std::string> gatewayOf(const std::string &interface)
{
    // Iface Destination Gateway ...; numbers in hexadecimal, of the machine's byte order.
    std::ifstream routes("/proc/net/route");
    std::string name;
    std::string destination;
    std::string gateway;
    std::string rest;
    while (routes >> name >> destination >> gateway && std::getline(routes, rest)) {
        const auto bytes = fromHex(gateway);
        if (name != interface || destination != "00000000" || !bytes || bytes->size() != 4) continue;
        std::vector<std::string> parts;
        for (auto byte = bytes->rbegin(); byte != bytes->rend(); ++byte)
            parts.push_back(std::to_string(std::to_integer<unsigned>(*byte)));
        return join(parts, ".");
    }
    return std::nullopt;
}

std::vector<std::string> nameServers()
{
    std::ifstream file("/etc/resolv.conf");
    std::vector<std::string> servers;
    for (std::string line; std::getline(file, line) && servers.size() < 3;) {
        std::istringstream words(line);
        std::string key;
        std::string address;
        words >> key >> address;
        const bool v4 = !address.empty() && address.find_first_not_of("0123456789.") == std::string::npos;
        if (key == "nameserver" && v4 && !boot::isLoopback(address)) servers.push_back(address);
    }
    return servers;
}

Result<boot::Network> networkOf(const std::string &interface)
{
    const auto networks = boot::ownNetworks();
    const auto found = std::find_if(networks.begin(), networks.end(),
                                    [&](const boot::Network &network) { return network.interface == interface; });
    if (found != networks.end()) return *found;
    std::vector<std::string> there;
    for (const boot::Network &network : networks) there.push_back(network.interface + " (" + network.address + ")");
    return fail(ErrorCode::Usage,
                "there is no network interface " + inQuotes(interface) + " with an IPv4 address that is up",
                there.empty() ? "ip address shows the host's networks" : "there are " + join(there, ", "));
}

std::vector<std::string> described(const std::vector<boot::Offer> &offers)
{
    std::vector<std::string> words;
    for (const boot::Offer &offer : offers) words.push_back(boot::describe(offer));
    return words;
}

} // namespace

Result<boot::NetworkSetup> BootNetworkService::setupFor(const Wish &wish)
{
    auto network = networkOf(wish.interface);
    if (!network) return failure(network);
    auto names = boot::networkPrograms(m_room.options.boot.programs);
    if (!names) return failure(names);
    boot::NetworkSetup setup;
    setup.network = std::move(*network);
    setup.mode = wish.mode;
    setup.files = m_room.options.boot.state / "tftp";
    setup.names = std::move(*names);
    setup.leases = m_room.options.boot.state / "leases";
    setup.user = ownUser();
    setup.group = ownGroup();
    if (wish.mode == BootNetworkMode::Dhcp) {
        setup.gateway = gatewayOf(wish.interface);
        setup.nameServers = nameServers();
    }
    addSeats(setup);
    return setup;
}

void BootNetworkService::addSeats(boot::NetworkSetup &setup)
{
    auto seats = m_room.seatsOnNetwork();
    std::sort(seats.begin(), seats.end(),
              [](const auto &a, const auto &b) { return a.reservation.id < b.reservation.id; });
    for (SeatOnNetwork &seat : seats) {
        if (seat.firmware == BootProgram::Ipxe) setup.ownDrivers.push_back(seat.reservation.mac);
        if (setup.mode == BootNetworkMode::Dhcp) setup.seats.push_back(std::move(seat.reservation));
    }
}

/// The programs by links, so that newer ones are there at once, and the scripts. Others must be able to read them:
/// dnsmasq asks that of itself when it is root. There is no secret among them.
Result<void> BootNetworkService::putFiles(const boot::NetworkSetup &setup)
{
    namespace fs = std::filesystem;
    const auto scripts = boot::bootFiles(setup.server);
    if (!scripts) return failure(scripts);
    std::error_code error;
    fs::remove_all(setup.files, error);
    fs::create_directories(setup.files, error);
    for (const auto &entry : fs::directory_iterator(m_room.options.boot.programs, error)) {
        if (entry.is_regular_file(error))
            fs::create_symlink(fs::absolute(entry), setup.files / entry.path().filename(), error);
    }
    for (const auto &[name, text] : *scripts) {
        const fs::path path = setup.files / name;
        fs::remove(path, error);
        std::ofstream file(path);
        file << text;
        file.close();
        if (!file) return fail(ErrorCode::Failed, "cannot write " + path.string());
        fs::permissions(path,
                        fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read | fs::perms::others_read,
                        error);
    }
    return {};
}

Result<void> BootNetworkService::check(const SetBootNetwork &action)
{
    if (!action.on) return {};
    if (const auto setup = setupFor({action.interface, action.mode}); !setup) return failure(setup);
    if (m_service.address().empty())
        return fail(ErrorCode::Unsupported, "the HTTP boot service does not run: PCs would find no scripts",
                    "start freshseatd with --http");
    return {};
}

/// Two servers that give out addresses make a network fail now and then: found out before, not afterwards.
Result<void> BootNetworkService::checkAlone(const Wish &wish, const std::string &own)
{
    if (wish.mode != BootNetworkMode::Dhcp) return {};
    const auto offers = boot::probeDhcp(wish.interface, kListen);
    if (!offers) return failure(offers);
    for (const boot::Offer &offer : *offers) {
        if (offer.gives && offer.server != own)
            return fail(ErrorCode::InUse,
                        "another DHCP server gives out addresses on " + wish.interface + ": " + boot::describe(offer) +
                            "; nothing was changed",
                        "leave the addresses to it and use --mode proxy, or switch it off first");
    }
    return {};
}

Result<std::vector<ItemOutcome>> BootNetworkService::set(const SetBootNetwork &action)
{
    if (const auto fits = check(action); !fits) return failure(fits);
    const std::lock_guard changing(m_changing);
    if (!action.on) {
        halt();
        if (const auto done = remember({}); !done) return failure(done);
        return std::vector<ItemOutcome>{{"off", Outcome::Done, {}}};
    }
    const Wish wish{action.interface, action.mode};
    const auto before = m_wish;
    halt();
    auto done = start(wish);
    if (done) done = remember(wish);
    if (!done) {
        halt();
        if (before && !start(*before)) log::error("the boot network of before could not be started again");
        return failure(done);
    }
    const std::string old =
        boot::tooOld(m_room.options.boot.programs,
                     boot::networkPrograms(m_room.options.boot.programs).value_or(boot::NetworkPrograms{}));
    return std::vector<ItemOutcome>{
        {action.interface, Outcome::Done, "PCs ask " + m_service.address() + (old.empty() ? "" : "; " + old)}};
}

Result<void> BootNetworkService::remember(const std::optional<Wish> &wish)
{
    m_wish = wish;
    const std::string mode(wish ? toText(wish->mode) : "");
    if (auto done = m_room.catalog.setSetting(kModeKey, mode); !done) return done;
    return m_room.catalog.setSetting(kInterfaceKey, wish ? wish->interface : "");
}

void BootNetworkService::restore()
{
    const auto interface = m_room.catalog.setting(kInterfaceKey);
    const auto mode = m_room.catalog.setting(kModeKey);
    if (!interface || !mode || !*interface || (*interface)->empty()) return;
    const std::lock_guard changing(m_changing);
    m_wish = Wish{**interface, parseBootNetworkMode(mode->value_or("")).value_or(BootNetworkMode::Proxy)};
    tryAgain();
}

/// At the start of the host its network may come up after us.
void BootNetworkService::tryAgain()
{
    if (m_room.clock.steady() < m_nextTry) return;
    m_nextTry = m_room.clock.steady() + kTryAgain;
    const auto done = start(*m_wish);
    const std::lock_guard lock(m_mutex);
    if (done) return;
    if (m_problem != done.error().message) log::error("the boot network is not on: " + done.error().message);
    m_state = "failed";
    m_problem = done.error().message;
}

Result<void> BootNetworkService::start(const Wish &wish)
{
    auto setup = setupFor(wish);
    if (!setup) return failure(setup);
    if (auto alone = checkAlone(wish, setup->network.address); !alone) return alone;
    auto door = m_service.openNetwork(setup->network.address);
    if (!door) return failure(door);
    setup->server = *door;
    const auto config = boot::dnsmasqConfig(*setup);
    const auto files = putFiles(*setup);
    if (!config || !files) {
        m_service.closeNetwork();
        if (!config) return failure(config);
        return files;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_address = setup->network.address;
        m_others.clear();
        m_rivals.clear();
    }
    auto launched = launch(*config, wish);
    if (!launched) {
        halt();
        return launched;
    }
    m_wish = wish;
    return {};
}

Result<void> BootNetworkService::launch(const std::string &config, const Wish &wish)
{
    std::error_code error;
    std::filesystem::create_directories(m_room.options.boot.state, error);
    m_configFile = (m_room.options.boot.state / "dnsmasq.conf").string();
    std::ofstream file(m_configFile);
    file << config;
    file.close();
    if (!file) return fail(ErrorCode::Failed, "cannot write " + m_configFile);
    m_config = config;
    std::unique_lock lock(m_mutex);
    m_stopping = false;
    m_state = "starting";
    m_problem.reset();
    m_lastWords.clear();
    m_thread =
        std::thread([this, wish, own = m_address, configFile = m_configFile] { supervise(configFile, wish, own); });
    m_changed.wait_for(lock, kStartTakes, [this] { return m_state != "starting"; });
    if (m_state == "running") return {};
    const std::string why = m_problem.value_or("dnsmasq does not say that it has started");
    const bool privilege = why.find("ermission") != std::string::npos || why.find("ermitted") != std::string::npos;
    return fail(privilege ? ErrorCode::NotAllowed : ErrorCode::Failed, "dnsmasq could not serve the network: " + why,
                privilege
                    ? "freshseatd needs CAP_NET_ADMIN, CAP_NET_RAW and CAP_NET_BIND_SERVICE for this: freshseatd(8)"
                    : "another dnsmasq or DHCP server on this host may hold the port; dnsmasq must be installed");
}

void BootNetworkService::halt()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
    m_service.closeNetwork();
    const std::lock_guard lock(m_mutex);
    m_state = "off";
    m_problem.reset();
    m_address.clear();
    m_others.clear();
    m_rivals.clear();
}

void BootNetworkService::supervise(const std::string &configFile, const Wish &wish, const std::string &own)
{
    auto nextProbe = std::chrono::steady_clock::now() + 1s;
    ProcessCommand command;
    command.arguments = {m_room.options.boot.dnsmasq, "--keep-in-foreground", "--conf-file=" + configFile,
                         "--log-facility=/dev/stdout"};
    command.onLine = [this](std::string_view line) {
        hear(line);
        return true;
    };
    command.keepGoing = [&] {
        if (std::chrono::steady_clock::now() >= nextProbe) {
            nextProbe = std::chrono::steady_clock::now() + kProbeEvery;
            probe(wish, own);
        }
        const std::lock_guard lock(m_mutex);
        return !m_stopping;
    };
    while (true) {
        const auto result = runProcess(command);
        std::unique_lock lock(m_mutex);
        if (m_stopping) return;
        const std::string errors = result ? std::string(trimmed(result->errors)) : result.error().message;
        m_problem = errors.empty() ? m_lastWords : errors;
        m_state = "failed";
        log::error("dnsmasq ended: " + *m_problem);
        m_changed.notify_all();
        if (m_changed.wait_for(lock, kStartAgain, [this] { return m_stopping; })) return;
    }
}

void BootNetworkService::hear(std::string_view line)
{
    if (const auto sighting = boot::readLogLine(line)) return sighted(*sighting);
    const std::lock_guard lock(m_mutex);
    m_lastWords = boot::cleaned(line, 200);
    if (line.find("]: started,") == std::string_view::npos) return;
    m_state = "running";
    m_problem.reset();
    m_changed.notify_all();
}

void BootNetworkService::sighted(const boot::Sighting &sighting)
{
    std::string mac = sighting.mac;
    if (sighting.what == boot::Sighting::What::Fetched && m_room.options.boot.neighbour)
        mac = m_room.options.boot.neighbour(sighting.address).value_or("");
    if (mac.empty()) return;
    const auto seat = m_room.seatOf(mac);
    if (!seat) return;
    const bool asked = sighting.what == boot::Sighting::What::Asked;
    if (!asked) m_desk.fetched(mac, sighting.detail);
    m_room.note(*seat, asked ? boot::event::kAddress : boot::event::kBinary, sighting.detail, kSameAsk);
}

void BootNetworkService::probe(const Wish &wish, const std::string &own)
{
    const auto offers = boot::probeDhcp(wish.interface, kListen);
    if (!offers) return log::warning("other DHCP servers cannot be looked for: " + offers.error().message);
    std::vector<boot::Offer> others = *offers;
    std::erase_if(others, [&](const boot::Offer &offer) { return offer.server == own; });
    const std::lock_guard lock(m_mutex);
    m_rivals = described(boot::rivals(others, wish.mode));
    m_others = described(others);
}

void BootNetworkService::tick()
{
    const std::unique_lock changing(m_changing, std::try_to_lock);
    if (!changing.owns_lock() || !m_wish) return;
    if (!m_thread.joinable()) return tryAgain();
    auto setup = setupFor(*m_wish);
    if (!setup) return;
    setup->server = m_service.address();
    const auto config = boot::dnsmasqConfig(*setup);
    if (!config || *config == m_config) return;
    log::info("the list of seats has changed: dnsmasq is started anew");
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
    if (const auto done = launch(*config, *m_wish); !done) log::error(done.error().message);
}

Result<BootNetwork> BootNetworkService::show()
{
    const auto adopting = m_desk.adopting();
    if (!adopting) return failure(adopting);
    BootNetwork network;
    const std::lock_guard changing(m_changing);
    network.on = m_wish.has_value();
    if (m_wish) {
        network.interface = m_wish->interface;
        network.mode = m_wish->mode;
    }
    const std::string server = m_service.address();
    network.url = server.empty() ? "" : "http://" + server + "/boot";
    network.adopting = *adopting;
    {
        const std::lock_guard lock(m_mutex);
        network.address = m_address;
        network.state = m_state;
        network.problem = m_problem;
        network.otherServers = m_others;
    }
    const bool othersTell = !network.on || network.mode == BootNetworkMode::Tftp;
    const std::string address = network.address.empty() ? m_room.ownAddress() : network.address;
    if (!othersTell || server.empty() || boot::isLoopback(address)) return network; // where no PC would find us
    network.texts = boot::serverTexts(address, boot::networkPrograms(m_room.options.boot.programs)
                                                   .value_or(boot::NetworkPrograms{"undionly.kpxe", "snponly.efi"}));
    return network;
}

/// Of seats that are to start with a program which is not there, or too old: they start with another.
std::vector<Warning> BootNetworkService::missingPrograms()
{
    const boot::NetworkPrograms names =
        boot::networkPrograms(m_room.options.boot.programs).value_or(boot::NetworkPrograms{});
    std::vector<Warning> warnings;
    for (const SeatOnNetwork &seat : m_room.seatsOnNetwork()) {
        const std::string missing = boot::missingProgram(seat.firmware, names);
        if (missing.empty()) continue;
        warnings.push_back({"boot-program",
                            "it starts with another boot program than its own: the boot program " + missing +
                                " is not in " + m_room.options.boot.programs.string(),
                            seat.reservation.name});
    }
    for (const BootDesk::HeldBack &held : m_desk.heldBack())
        warnings.push_back({"boot-program",
                            "it starts with another boot program than its own: " +
                                boot::whyNotFollowing(m_room.options.boot.programs / held.program),
                            held.seat.value()});
    return warnings;
}

std::vector<Warning> BootNetworkService::warnings()
{
    std::vector<Warning> warnings = missingPrograms();
    const std::lock_guard lock(m_mutex);
    if (m_problem) warnings.push_back({"boot-network", "the boot network does not work: " + *m_problem, {}});
    if (!m_rivals.empty())
        warnings.push_back({"other-servers", "others answer PCs on the boot network too: " + join(m_rivals, "; "), {}});
    return warnings;
}

void BootNetworkService::close()
{
    const std::lock_guard changing(m_changing);
    halt();
}

} // namespace freshseat::host
