// SPDX-License-Identifier: GPL-3.0-or-later
// Start, run, stop. Each step of stop() undoes one of start(), last first.
#include "app/daemon/daemon.h"

#include "app/common/connect.h"
#include "app/common/secret_file.h"
#include "app/daemon/check_store.h"
#include "app/daemon/portal.h"
#include "core/base/log.h"
#include "core/base/text.h"

#include <systemd/sd-daemon.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <csignal>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace freshseat::daemon {

namespace {

constexpr std::chrono::seconds kTick{1};

std::string hostName()
{
    std::array<char, HOST_NAME_MAX + 1> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0) return "localhost";
    return name.data();
}

/// A twentieth of the disk, 5 GiB at most: room for the database, and for an owner to act before masters are in danger.
std::uint64_t defaultReserve(const std::filesystem::path &path)
{
    static constexpr std::uint64_t kMost = std::uint64_t{5} << 30U;
    struct statvfs facts {};
    if (::statvfs(path.c_str(), &facts) != 0) return 0;
    return std::min<std::uint64_t>(std::uint64_t{facts.f_blocks} * facts.f_frsize / 20, kMost);
}

/// What is kept for an undo may take this much, if nothing was configured.
std::uint64_t tenthOfDisk(const std::filesystem::path &path)
{
    struct statvfs facts {};
    if (::statvfs(path.c_str(), &facts) != 0) return 0;
    return std::uint64_t{facts.f_blocks} * facts.f_frsize / 10;
}

sigset_t daemonSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&set, signal);
    return set;
}

Result<std::unique_ptr<StorageBackend>> connectCompanion(const CompanionConfig &config)
{
    const auto url = common::parseConnectionUrl(config.url);
    if (!url) return failure(url);
    common::ConnectOptions options;
    options.identity = config.identity;
    options.knownHosts = config.knownHosts;
    options.acceptKey = url->scheme == common::Scheme::TrueNas ? config.acceptCert : config.acceptKey;
    options.clientName = std::string("freshseatd ") + FRESHSEAT_VERSION;
    if (!config.secretFile.empty()) {
        auto secret = common::readSecretFile(config.secretFile);
        if (!secret) return failure(secret);
        options.secret = std::move(*secret);
    }
    return common::connectRoom(*url, options);
}

/// What a running daemon cannot change, by name.
std::vector<std::string> needRestart(const Config &before, const Config &after)
{
    std::vector<std::string> keys;
    const auto compare = [&](bool same, const char *key) {
        if (!same) keys.emplace_back(key);
    };
    compare(before.state == after.state, "state");
    compare(before.companion == after.companion, "companion");
    compare(before.control == after.control, "control.socket");
    compare(before.iscsi == after.iscsi, "iscsi.listen");
    compare(before.authority == after.authority, "iscsi.naming-authority");
    compare(before.workers == after.workers, "iscsi.workers");
    compare(before.loginTimeout == after.loginTimeout, "iscsi.login-timeout");
    compare(before.deadPeer == after.deadPeer, "iscsi.dead-peer");
    compare(before.http == after.http, "http.listen");
    compare(before.boot.programs == after.boot.programs, "boot.programs");
    compare(before.boot.dnsmasq == after.boot.dnsmasq, "boot.dnsmasq");
    compare(before.boot.oneTimeSecrets == after.boot.oneTimeSecrets, "boot.one-time-secrets");
    compare(before.boot.shutdown == after.boot.shutdown, "power.shutdown");
    compare(before.boot.reboot == after.boot.reboot, "power.reboot");
    compare(before.boot.message == after.boot.message, "power.message");
    compare(before.boot.powerPatience == after.boot.powerPatience, "power.patience");
    compare(before.reserve == after.reserve, "store.reserve");
    compare(before.seatsDisk == after.seatsDisk, "store.seats");
    compare(before.undoGrace == after.undoGrace && before.undoBudget == after.undoBudget, "store.undo-...");
    compare(before.keepSnapshots == after.keepSnapshots && before.watch == after.watch, "updates");
    compare(before.scrubRate == after.scrubRate, "store.scrub-rate");
    compare(before.report == after.report, "report");
    return keys;
}

} // namespace

void blockSignals()
{
    const sigset_t set = daemonSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

Daemon::Daemon(Config config, std::function<Result<Config>()> reload)
    : m_config(std::move(config))
    , m_reload(std::move(reload))
{}

Daemon::~Daemon()
{
    stop();
}

Result<void> Daemon::openState()
{
    auto directory = StateDirectory::open(m_config.state);
    if (!directory) return failure(directory);
    m_directory.emplace(std::move(*directory));
    if (m_directory->dropBallastIfFull())
        log::warning("the disk is full: the space that was held back for a start is used");
    auto catalog = catalog::Catalog::open(m_config.state / "freshseat.db");
    if (!catalog) return failure(catalog);
    m_catalog = std::move(*catalog);
    return {};
}

host::RoomOptions Daemon::roomOptions() const
{
    host::RoomOptions options;
    options.authority = m_config.authority;
    options.hostName = hostName();
    options.version = FRESHSEAT_VERSION;
    options.bootId = bootId();
    options.boot = m_config.boot;
    options.metricsAllow = m_config.metricsAllow;
    options.boot.neighbour = boot::kernelNeighbours();
    options.boot.state = m_config.state / "boot";
    options.staging = m_config.state / "staging";
    options.undoGrace = m_config.undoGrace;
    options.undoBudget = m_config.undoBudget.value_or(tenthOfDisk(m_config.state));
    options.keepSnapshots = m_config.keepSnapshots;
    options.watch = m_config.watch;
    options.report = m_config.report;
    options.scrubRate = m_config.scrubRate;
    return options;
}

Result<void> Daemon::openRoom()
{
    auto store =
        blockstore::Store::open({m_config.state / "store", bootId(),
                                 m_config.reserve.value_or(defaultReserve(m_config.state)), m_config.seatsDisk},
                                m_disk);
    if (!store) return failure(store);
    m_store = std::move(*store);
    auto room = host::HostRoom::open({*m_catalog, *m_store, m_roomPool, m_clock}, roomOptions());
    if (!room) return failure(room);
    m_room = std::move(*room);
    m_served = m_room.get();
    return openTarget();
}

/// The storage host may be away now: PCs wait until it answers.
Result<void> Daemon::openCompanion()
{
    const auto masters = m_catalog->masters();
    if (!masters) return failure(masters);
    if (!masters->empty())
        return fail(ErrorCode::Usage,
                    "the state directory " + m_config.state.string() + " holds a room with disks of its own",
                    "give the companion another one (--state)");
    auto room = companion::CompanionRoom::open(
        {*m_catalog, m_roomPool, m_clock}, roomOptions(),
        [config = *m_config.companion] { return connectCompanion(config); }, ownAddress);
    if (!room) return failure(room);
    m_companion = std::move(*room);
    m_served = m_companion.get();
    return {};
}

Result<void> Daemon::openTarget()
{
    target::ServerOptions options;
    options.workers = m_config.workers;
    options.loginTimeout = m_config.loginTimeout;
    options.deadPeer = m_config.deadPeer;
    m_target = std::make_unique<target::TargetServer>(m_room->gatekeeper(), m_clock, options);
    m_sessions = std::make_unique<host::TargetSessionHost>(*m_target);
    m_room->serve(*m_sessions);
    for (const std::string &address : m_config.iscsi) {
        auto real = m_target->listen(address);
        if (!real) return failure(real);
        m_listening.push_back(std::move(*real));
    }
    setPortal(m_config.portal);
    m_room->setRedirect(m_config.redirect);
    return {};
}

Result<void> Daemon::openDoors()
{
    if (auto done = openBootService(); !done) return done;
    std::error_code error;
    std::filesystem::create_directories(m_config.control.parent_path(), error);
    m_control = std::make_unique<control::Server>(
        m_loop, m_controlPool, *m_served, control::ServerOptions{std::string("freshseatd ") + FRESHSEAT_VERSION});
    auto heard = m_control->listen(m_config.control.string());
    if (heard) m_directory->holdBallast();
    return heard;
}

void Daemon::setPortal(const std::string &configured)
{
    const std::string portal = choosePortal(configured, m_listening.front(), ownAddress);
    // A PC that reached us knows a better address than a guess; so does one behind a forwarded port of loopback.
    m_room->setPortal(portal, configured.empty() && !isOfOneNetwork(m_listening.front()));
}

/// Without it a room still runs from sticks: a default port that is taken is no reason not to start.
Result<void> Daemon::openBootService()
{
    auto real = m_served->openBootService(m_config.http);
    if (real) {
        m_http = std::move(*real);
        return {};
    }
    if (m_config.httpNamed) return failure(real);
    log::warning("no boot scripts over HTTP: " + real.error().message);
    return {};
}

Result<void> Daemon::watchSignals()
{
    const sigset_t set = daemonSignals();
    m_signals = UniqueFd(::signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC));
    if (!m_signals.valid()) return tl::unexpected(systemError(errno, "signalfd"));
    m_loop.watch(m_signals.get(), net::Ready::Read, [this](net::Ready) { onSignal(); });
    return {};
}

Result<void> Daemon::start()
{
    log::setLevel(m_config.logLevel);
    if (auto done = openState(); !done) return done;
    if (auto done = m_config.companion ? openCompanion() : openRoom(); !done) return done;
    if (auto done = openDoors(); !done) return done;
    if (auto done = watchSignals(); !done) return done;
    tick();
    return {};
}

std::string Daemon::listeningLine() const
{
    std::string line = "listening";
    for (const std::string &address : m_listening) line += " iscsi=" + address;
    if (!m_http.empty()) line += " http=" + m_http;
    return line + " control=" + m_config.control.string();
}

void Daemon::run()
{
    ::sd_notify(0, "READY=1");
    log::info(std::string("freshseatd ") + FRESHSEAT_VERSION + " serves the room in " +
              (m_config.companion ? m_config.companion->url + " as its companion" : m_config.state.string()));
    m_loop.run();
    ::sd_notify(0, "STOPPING=1");
    stop();
    log::info("stopped");
}

void Daemon::onSignal()
{
    signalfd_siginfo info{};
    while (::read(m_signals.get(), &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
        if (info.ssi_signo == SIGHUP)
            readAgain();
        else
            m_loop.stop();
    }
}

void Daemon::tick()
{
    m_served->tick();
    m_served->stepSchedule(m_controlPool);
    (void)m_loop.callAfter(kTick, [this] { tick(); });
}

void Daemon::readAgain()
{
    const auto read = m_reload();
    if (!read) {
        log::error("the configuration was not taken over: " + read.error().message);
        return;
    }
    log::setLevel(read->logLevel);
    if (m_room) {
        setPortal(read->portal);
        m_room->setRedirect(read->redirect);
    }
    if (const auto keys = needRestart(m_config, *read); !keys.empty())
        log::warning("these changes need a restart: " + join(keys, ", "));
    m_config.logLevel = read->logLevel;
    m_config.portal = read->portal;
    m_config.redirect = read->redirect;
    log::info("the configuration was read again");
}

void Daemon::stop()
{
    if (m_target) m_target->stopAccepting();
    if (m_control) m_control->stop();
    m_control.reset();
    if (m_served != nullptr) m_served->close();
    m_target.reset();
    m_sessions.reset();
    m_served = nullptr;
    m_companion.reset();
    m_room.reset();
    m_store.reset();
    m_catalog.reset();
}

} // namespace freshseat::daemon
