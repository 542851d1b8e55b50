// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas_server.h"

#include "core/base/process.h"
#include "tests/support/truenas/local_door.h"
#include "tests/support/truenas/session.h"
#include "tests/support/truenas/target.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace freshseat::test {

using namespace truenas;

namespace {

/// What GET /api/versions lists; empty: there is no such thing.
std::vector<std::string> versionsOf(TrueNasVersion version)
{
    if (version < TrueNasVersion::V2504) return {};
    std::vector<std::string> list{"v25.04.0", "v25.04.1", "v25.04.2"};
    if (version >= TrueNasVersion::V2510) {
        for (const char *name : {"v25.10.0", "v25.10.1", "v25.10.2", "v25.10.3", "v25.10.4", "v25.10.5"})
            list.emplace_back(name);
    }
    if (version >= TrueNasVersion::V260) list.emplace_back("v26.0.0");
    return list;
}

} // namespace

class TrueNasServer::Impl
{
public:
    explicit Impl(TrueNasVersion version)
        : shared(version)
        , certificate(makeCertificate())
        , target(shared.mutex, shared.nas)
        , listener(certificate, {[this](const std::string &path) { return get(path); },
                                 [this](const std::string &path, const std::string &, std::weak_ptr<Line> line) {
                                     return accept(path, std::move(line));
                                 }})
    {
        const std::scoped_lock lock(shared.mutex);
        shared.listener = &listener;
        shared.nas.onCron = [this](const std::string &command) {
            runs.emplace_back([this, command] { static_cast<void>(runCommand(command)); });
        };
        shared.users.push_back({"freshseat", TrueNasServer::key(), {}, {}, {"FULL_ADMIN"}});
        if (version >= TrueNasVersion::V260) listener.setIdleLimit(std::chrono::hours(1));
    }

    HttpReply get(const std::string &path)
    {
        const std::scoped_lock lock(shared.mutex);
        if (!shared.redirect.empty()) return {302, {}, shared.redirect};
        const auto versions = versionsOf(shared.version);
        if (path == "/api/versions" && !versions.empty()) return {200, Json(versions).dump(), {}};
        // What is not there is the console's page, or nothing.
        if (shared.since(TrueNasVersion::Scale2410)) return {302, {}, "/ui/"};
        return {404, {}, {}};
    }
    std::shared_ptr<Speaker> accept(const std::string &path, std::weak_ptr<Line> line)
    {
        const std::scoped_lock lock(shared.mutex);
        if (!shared.redirect.empty()) return nullptr;
        const auto versions = versionsOf(shared.version);
        if (versions.empty()) {
            if (path != "/websocket") return nullptr;
            return std::make_shared<Session>(shared, true, std::string(), true, std::move(line));
        }
        const std::string endpoint = path.starts_with("/api/") ? path.substr(5) : std::string();
        const bool newest = endpoint == "current" || endpoint == versions.back();
        if (!newest && std::find(versions.begin(), versions.end(), endpoint) == versions.end()) return nullptr;
        return std::make_shared<Session>(shared, false, endpoint, newest, std::move(line));
    }
    Rows &table(const std::string &name)
    {
        const std::map<std::string, Rows *> known{
            {"portal", &shared.nas.portals}, {"initiator", &shared.nas.initiators},
            {"auth", &shared.nas.auths},     {"target", &shared.nas.targets},
            {"extent", &shared.nas.extents}, {"targetextent", &shared.nas.mappings},
            {"cronjob", &shared.nas.crons}};
        return *known.at(name);
    }
    template <class Use>
    auto with(Use use)
    {
        const std::scoped_lock lock(shared.mutex);
        return use(shared.nas);
    }

    /// As cron: what stands behind a % is its input.
    TrueNasServer::CronEnd runCommand(const std::string &command)
    {
        std::string line;
        for (std::size_t i = 0; i < command.size() && command[i] != '%'; ++i) {
            if (command[i] == '\\' && i + 1 < command.size() && command[i + 1] == '%') ++i;
            line += command[i];
        }
        ProcessCommand process;
        process.arguments = {"env",
                             "-i",
                             std::string("PATH=") + FRESHSEAT_NAS_BIN + ":/usr/bin:/bin",
                             "NAS_DOOR=" + door->path(),
                             "/bin/sh",
                             "-c",
                             line};
        process.keepGoing = [this] { return !stopping; };
        const auto ended = runProcess(process);
        if (!ended) return {127, ended.error().message};
        return {ended->end == ProcessResult::End::Exited ? ended->exitCode : 128, ended->output + ended->errors};
    }
    ~Impl()
    {
        stopping = true;
        for (std::thread &run : runs) run.join();
    }

    std::atomic<bool> stopping = false;
    std::vector<std::thread> runs; ///< cron jobs that were asked for
    Shared shared;
    Certificate certificate;
    NasTarget target;
    Listener listener;
    std::unique_ptr<LocalDoor> door; ///< once it was asked for; the first to go
};

TrueNasServer::TrueNasServer(TrueNasVersion version)
    : m_impl(std::make_unique<Impl>(version))
{}

TrueNasServer::~TrueNasServer() = default;

TrueNasVersion TrueNasServer::version() const
{
    return m_impl->shared.version;
}

std::uint16_t TrueNasServer::port() const
{
    return m_impl->listener.port();
}

std::string TrueNasServer::fingerprint() const
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    return m_impl->certificate.fingerprint;
}

std::uint16_t TrueNasServer::iscsiPort() const
{
    return m_impl->target.port();
}

std::string TrueNasServer::byHand(const std::string &method, const std::string &params)
{
    const std::atomic<bool> stop = false;
    const Json answer = Json::parse(LocalDoor::callAsRoot(m_impl->shared, method, Json::parse(params), stop));
    if (answer.contains("error")) throw std::runtime_error(answer["error"].dump());
    return answer["result"].dump();
}

bool TrueNasServer::writeByHand(const std::string &volume, const std::string &bytes)
{
    return m_impl->with(
        [&](Nas &nas) { return nas.machine.write(volume, 0, std::as_bytes(std::span(bytes))).has_value(); });
}

std::string TrueNasServer::bytesOf(const std::string &volume, std::size_t count)
{
    return m_impl->with([&](Nas &nas) {
        std::string bytes(count, '\0');
        bytes.resize(nas.machine.read(volume, 0, std::as_writable_bytes(std::span(bytes))));
        return bytes;
    });
}

std::string TrueNasServer::door()
{
    static std::atomic<int> count = 0;
    if (!m_impl->door) {
        const auto place = std::filesystem::temp_directory_path() /
                           ("nas_door_" + std::to_string(::getpid()) + "_" + std::to_string(++count));
        m_impl->door = std::make_unique<LocalDoor>(m_impl->shared, place.string());
    }
    return m_impl->door->path();
}

void TrueNasServer::setCutter(std::function<void()> cutter)
{
    m_impl->door->setCutter(std::move(cutter));
}

void TrueNasServer::setSleeper(std::function<void()> sleeper)
{
    m_impl->door->setSleeper(std::move(sleeper));
}

void TrueNasServer::setAhead(std::chrono::seconds ahead)
{
    std::ofstream(m_impl->door->path() + ".ahead") << ahead.count();
}

TrueNasServer::CronEnd TrueNasServer::runCron(int id)
{
    static_cast<void>(door());
    const auto command = m_impl->with([&](Nas &nas) { return nas.crons.need(id).at("command").get<std::string>(); });
    return m_impl->runCommand(command);
}

TrueNasServer::CronEnd TrueNasServer::shell(const std::string &line)
{
    static_cast<void>(door());
    return m_impl->runCommand(line);
}

void TrueNasServer::logInBefore(const std::string &method, const std::string &target, const std::string &initiator)
{
    m_impl->with([&](Nas &nas) { nas.slipIn = {method, {target, initiator, "192.0.2.8"}}; });
}

std::string TrueNasServer::key()
{
    return "7-" + std::string(30, 'k') + std::string(34, 'Y');
}

void TrueNasServer::setUser(const TrueNasUser &user)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    std::erase_if(m_impl->shared.users, [&](const TrueNasUser &one) { return one.name == user.name; });
    m_impl->shared.users.push_back(user);
}

std::string TrueNasServer::iqn(const std::string &name) const
{
    return m_impl->with([&](Nas &nas) { return nas.iqnOf({{"name", name}}); });
}

bool TrueNasServer::logIn(const std::string &target, const std::string &initiator, const std::string &address)
{
    return m_impl->with([&](Nas &nas) {
        if (!nas.admits(target, initiator)) return false;
        nas.sessions.push_back({target, initiator, address});
        return true;
    });
}

bool TrueNasServer::logIn(const std::string &target, const std::string &initiator, const std::string &address,
                          const std::string &user, const std::string &secret)
{
    const bool right = m_impl->with([&](Nas &nas) {
        const auto rule = nas.chapOf(target);
        return !rule || (rule->user == user && rule->secret == secret);
    });
    return right && logIn(target, initiator, address);
}

void TrueNasServer::logOut(const std::string &target)
{
    m_impl->with([&](Nas &nas) { nas.dropSessions(target); });
}

bool TrueNasServer::write(const std::string &target, std::uint64_t offset, const std::string &bytes, int lun)
{
    return m_impl->with([&](Nas &nas) {
        const bool in = std::any_of(nas.sessions.begin(), nas.sessions.end(),
                                    [&](const NasSession &session) { return session.target == target; });
        const std::string volume = nas.volumeOf(target, lun);
        return in && !volume.empty() && nas.machine.write(volume, offset, std::as_bytes(std::span(bytes)));
    });
}

std::string TrueNasServer::read(const std::string &target, std::uint64_t offset, std::size_t count, int lun)
{
    return m_impl->with([&](Nas &nas) {
        const std::string volume = nas.volumeOf(target, lun);
        std::string bytes(volume.empty() ? 0 : count, '\0');
        if (volume.empty()) return bytes;
        bytes.resize(nas.machine.read(volume, offset, std::as_writable_bytes(std::span(bytes))));
        return bytes;
    });
}

std::vector<std::string> TrueNasServer::datasets()
{
    return m_impl->with([](Nas &nas) {
        std::vector<std::string> names;
        for (const auto &one : nas.machine.nodes()) names.push_back(one.first);
        return names;
    });
}

std::string TrueNasServer::volumeOf(const std::string &target)
{
    return m_impl->with([&](Nas &nas) { return nas.volumeOf(target); });
}

std::string TrueNasServer::serialOf(const std::string &target, int lun)
{
    return m_impl->with([&](Nas &nas) { return nas.extentOf(target, lun).at("serial").get<std::string>(); });
}

std::string TrueNasServer::naaOf(const std::string &target)
{
    return m_impl->with([&](Nas &nas) { return nas.extentOf(target).at("naa").get<std::string>(); });
}

std::vector<std::string> TrueNasServer::sessions()
{
    return m_impl->with([](Nas &nas) {
        std::vector<std::string> list;
        for (const NasSession &session : nas.sessions) list.push_back(session.target + " " + session.initiator);
        return list;
    });
}

std::string TrueNasServer::allProperties()
{
    return m_impl->with([](Nas &nas) { return nas.machine.allProperties(); });
}

std::string TrueNasServer::rows(const std::string &table)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    return m_impl->table(table).list().dump();
}

void TrueNasServer::age(const std::string &dataset, std::chrono::hours by)
{
    m_impl->with([&](Nas &nas) { nas.machine.age(dataset, by); });
}

std::vector<int> TrueNasServer::cronRuns()
{
    return m_impl->with([](Nas &nas) { return nas.cronRuns; });
}

std::vector<std::string> TrueNasServer::calls()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    return m_impl->shared.calls;
}

void TrueNasServer::clearCalls()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.calls.clear();
}

int TrueNasServer::connections()
{
    return m_impl->listener.connections();
}

int TrueNasServer::logins()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    return m_impl->shared.logins;
}

void TrueNasServer::cut()
{
    m_impl->listener.cutAll();
}

void TrueNasServer::cutBefore(TrueNasCut cut)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.cut = cut;
}

void TrueNasServer::mend()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.cut.reset();
}

void TrueNasServer::stall()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.stalled = true;
}

void TrueNasServer::resume()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.stalled = false;
    for (auto &work : m_impl->shared.waiting) m_impl->listener.post(std::move(work));
    m_impl->shared.waiting.clear();
}

void TrueNasServer::setDelay(std::chrono::milliseconds delay)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.delay = delay;
}

void TrueNasServer::failNext(const std::string &method, const TrueNasFault &fault)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.faults[method] = fault;
}

void TrueNasServer::setFalseScram(bool isFalse)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.falseScram = isFalse;
}

int TrueNasServer::keysSent()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    return m_impl->shared.keysSent;
}

void TrueNasServer::answerLogin(const std::string &responseType)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.nextLogin = responseType;
}

void TrueNasServer::upgrade(TrueNasVersion version)
{
    m_impl->shared.version = version;
    m_impl->with([&](Nas &nas) { nas.upgrade(version); });
}

void TrueNasServer::setFull(bool full)
{
    m_impl->with([&](Nas &nas) { nas.machine.setFull(full); });
}

void TrueNasServer::hold(const std::string &volume, bool held)
{
    m_impl->with([&](Nas &nas) { nas.machine.hold(volume, held); });
}

void TrueNasServer::expireSession()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    ++m_impl->shared.expiry;
}

void TrueNasServer::changeCertificate()
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->certificate = makeCertificate();
    m_impl->listener.use(m_impl->certificate);
}

void TrueNasServer::setService(bool running)
{
    m_impl->with([&](Nas &nas) {
        nas.running = running;
        if (running) return;
        for (const auto &one : nas.targets.all()) nas.dropSessions(nas.iqnOf(one.second));
    });
}

void TrueNasServer::setLoginLimit(std::size_t calls)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.loginLimit = calls;
}

void TrueNasServer::setNodeDelay(std::chrono::milliseconds delay)
{
    m_impl->with([&](Nas &nas) { nas.nodeDelay = delay; });
}

void TrueNasServer::setIdleLimit(std::chrono::milliseconds limit)
{
    m_impl->listener.setIdleLimit(limit);
}

void TrueNasServer::redirectTo(const std::string &url)
{
    const std::scoped_lock lock(m_impl->shared.mutex);
    m_impl->shared.redirect = url;
}

} // namespace freshseat::test
