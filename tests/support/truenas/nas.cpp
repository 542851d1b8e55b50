// SPDX-License-Identifier: GPL-3.0-or-later
// Which function answers which method; jobs, services, cron jobs, and what needs no more than its rows.
#include "tests/support/truenas/nas.h"

#include "core/base/text.h"
#include "tests/support/truenas/query.h"

#include <algorithm>

namespace freshseat::test::truenas {

namespace {

constexpr const char *kService = "iscsitarget";
constexpr int kServiceId = 12;

Json dateOf(std::chrono::system_clock::time_point when)
{
    return {{"$date", std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count()}};
}

} // namespace

int errorNumber(const std::string &errname, bool freebsd)
{
    static const std::map<std::string, int> linux_{{"ENOENT", 2},
                                                   {"EPERM", 1},
                                                   {"EBADMSG", 74},
                                                   {"EACCES", 13},
                                                   {"EFAULT", 14},
                                                   {"EBUSY", 16},
                                                   {"EEXIST", 17},
                                                   {"EINVAL", 22},
                                                   {"ENOSPC", 28},
                                                   {"ENOTEMPTY", 39},
                                                   {"ETOOMANYREFS", 109},
                                                   {"ENOMETHOD", 201},
                                                   {"ESERVICESTARTFAILURE", 202},
                                                   {"ENOTAUTHENTICATED", 207}};
    if (freebsd && errname == "ENOTEMPTY") return 66;
    if (freebsd && errname == "ETOOMANYREFS") return 59;
    return linux_.at(errname);
}

int Rows::add(Json row)
{
    const int id = m_rows.empty() ? 1 : m_rows.rbegin()->first + 1;
    row["id"] = id;
    m_rows[id] = std::move(row);
    return id;
}

Json *Rows::find(int id)
{
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

Json &Rows::need(int id)
{
    Json *row = find(id);
    if (row == nullptr) throwNotFound(m_what + " " + std::to_string(id));
    return *row;
}

Json Rows::list() const
{
    Json rows = Json::array();
    for (const auto &[id, row] : m_rows) rows.push_back(row);
    return rows;
}

Json *Rows::with(const std::string &column, const Json &value, int but)
{
    for (auto &[id, row] : m_rows) {
        if (id != but && row.at(column) == value) return &row;
    }
    return nullptr;
}

Nas::Nas(TrueNasVersion version)
    : machine([this](const std::string &volume) {
        return std::any_of(sessions.begin(), sessions.end(),
                           [&](const NasSession &session) { return shows(session.target, volume); });
    })
    , m_version(version)
{}

template <Rows Nas::*table>
Json Nas::queryRows(const Json &arguments)
{
    return query((this->*table).list(), argument(arguments, 0, Json::array()), argument(arguments, 1, Json::object()));
}

const std::map<std::string, Nas::Action> &Nas::actions()
{
    static const std::map<std::string, Action> list{
        {"core.ping", &Nas::ping},
        {"core.get_jobs", &Nas::getJobs},
        {"system.version", &Nas::version},
        {"system.general.config", &Nas::generalConfig},
        {"pool.dataset.query", &Nas::queryDatasets},
        {"pool.dataset.create", &Nas::createDataset},
        {"pool.dataset.update", &Nas::updateDataset},
        {"pool.dataset.delete", &Nas::deleteDataset},
        {"pool.dataset.promote", &Nas::promoteDataset},
        {"snapshot.query", &Nas::querySnapshots},
        {"snapshot.create", &Nas::createSnapshot},
        {"snapshot.clone", &Nas::cloneSnapshot},
        {"snapshot.rollback", &Nas::rollbackSnapshot},
        {"snapshot.delete", &Nas::deleteSnapshot},
        {"snapshot.update", &Nas::updateSnapshot},
        {"iscsi.global.config", &Nas::globalConfig},
        {"iscsi.global.sessions", &Nas::globalSessions},
        {"iscsi.portal.query", &Nas::queryRows<&Nas::portals>},
        {"iscsi.portal.listen_ip_choices", &Nas::listenChoices},
        {"iscsi.portal.create", &Nas::createPortal},
        {"iscsi.initiator.query", &Nas::queryRows<&Nas::initiators>},
        {"iscsi.initiator.create", &Nas::createInitiator},
        {"iscsi.initiator.update", &Nas::updateInitiator},
        {"iscsi.initiator.delete", &Nas::deleteInitiator},
        {"iscsi.auth.query", &Nas::queryRows<&Nas::auths>},
        {"iscsi.auth.create", &Nas::createAuth},
        {"iscsi.auth.update", &Nas::updateAuth},
        {"iscsi.auth.delete", &Nas::deleteAuth},
        {"iscsi.target.query", &Nas::queryRows<&Nas::targets>},
        {"iscsi.target.create", &Nas::createTarget},
        {"iscsi.target.update", &Nas::updateTarget},
        {"iscsi.target.delete", &Nas::deleteTarget},
        {"iscsi.extent.query", &Nas::queryExtents},
        {"iscsi.extent.create", &Nas::createExtent},
        {"iscsi.extent.update", &Nas::updateExtent},
        {"iscsi.extent.delete", &Nas::deleteExtent},
        {"iscsi.targetextent.query", &Nas::queryRows<&Nas::mappings>},
        {"iscsi.targetextent.create", &Nas::createMapping},
        {"iscsi.targetextent.delete", &Nas::deleteMapping},
        {"service.query", &Nas::queryServices},
        {"service.update", &Nas::updateService},
        {"service.start", &Nas::startService},
        {"service.control", &Nas::controlService},
        {"cronjob.query", &Nas::queryRows<&Nas::crons>},
        {"cronjob.create", &Nas::createCron},
        {"cronjob.update", &Nas::updateCron},
        {"cronjob.delete", &Nas::deleteCron},
        {"cronjob.run", &Nas::runCron},
    };
    return list;
}

Json Nas::call(const std::string &method, const Json &arguments)
{
    settleJobs();
    if (!slipIn.first.empty() && method == slipIn.first) {
        sessions.push_back(slipIn.second);
        slipIn.first.clear();
    }
    const auto at = method.find(".snapshot.");
    const auto found = actions().find(at == std::string::npos ? method : method.substr(at + 1));
    if (found == actions().end()) throw CallError{"EFAULT", "no test can call " + method};
    return (this->*found->second)(arguments);
}

Json Nas::ping(const Json & /*arguments*/)
{
    return "pong";
}

Json Nas::generalConfig(const Json & /*arguments*/)
{
    return {{"id", 1}, {"timezone", "Europe/Berlin"}, {"language", "en"}};
}

Json Nas::version(const Json & /*arguments*/)
{
    switch (m_version) {
    case TrueNasVersion::Core133:
        return "TrueNAS-13.3-U1.2";
    case TrueNasVersion::Scale2410:
        return "TrueNAS-SCALE-24.10.2.4";
    case TrueNasVersion::V2504:
        return "TrueNAS-25.04.2.6";
    case TrueNasVersion::V2510:
        return "TrueNAS-25.10.6";
    default:
        return "TrueNAS-26.0.0";
    }
}

Json Nas::startJob(const std::string &method, const Json &arguments, std::function<Json()> finish)
{
    const int id = ++m_lastJob;
    Json row{{"id", id},
             {"method", method},
             {"arguments", arguments},
             {"description", nullptr},
             {"abortable", false},
             {"progress", {{"percent", 0}, {"description", ""}, {"extra", nullptr}}},
             {"result", nullptr},
             {"error", nullptr},
             {"exception", nullptr},
             {"exc_info", nullptr},
             {"state", "RUNNING"},
             {"time_started", dateOf(std::chrono::system_clock::now())},
             {"time_finished", nullptr}};
    m_jobs[id] = {std::move(row), std::chrono::steady_clock::now() + jobTime, std::move(finish)};
    return id;
}

void Nas::settleJobs()
{
    for (auto &[id, job] : m_jobs) {
        if (!job.finish || std::chrono::steady_clock::now() < job.due) continue;
        try {
            job.row["result"] = job.finish();
            job.row["state"] = "SUCCESS";
        } catch (const CallError &error) {
            job.row["state"] = "FAILED";
            job.row["error"] = "[" + error.errname + "] " + error.reason;
        }
        job.finish = nullptr;
        job.row["progress"]["percent"] = 100;
        job.row["time_finished"] = dateOf(std::chrono::system_clock::now());
    }
}

Json Nas::getJobs(const Json &arguments)
{
    Json rows = Json::array();
    for (const auto &[id, job] : m_jobs) rows.push_back(job.row);
    return query(rows, argument(arguments, 0, Json::array()), argument(arguments, 1, Json::object()));
}

Json Nas::queryServices(const Json &arguments)
{
    Json rows = Json::array();
    rows.push_back({{"id", 6}, {"service", "ssh"}, {"enable", true}, {"state", "RUNNING"}, {"pids", {900}}});
    rows.push_back({{"id", kServiceId},
                    {"service", kService},
                    {"enable", enabled},
                    {"state", running ? "RUNNING" : "STOPPED"},
                    {"pids", running ? Json::array({1234}) : Json::array()}});
    return query(rows, argument(arguments, 0, Json::array()), argument(arguments, 1, Json::object()));
}

Json Nas::updateService(const Json &arguments)
{
    if (arguments[0] != kService && arguments[0] != kServiceId) throwNotFound("Service " + arguments[0].dump());
    enabled = arguments[1].value("enable", enabled);
    return kServiceId;
}

Json Nas::startService(const Json &arguments)
{
    if (arguments[0] != kService) throwNotFound("Service " + arguments[0].dump());
    running = true;
    return true;
}

Json Nas::controlService(const Json &arguments)
{
    if (arguments[1] != kService) throwNotFound("Service " + arguments[1].dump());
    const std::string verb = arguments[0];
    return startJob("service.control", arguments, [this, verb]() -> Json {
        if (verb == "STOP" || verb == "RESTART") {
            for (const auto &[id, target] : targets.all()) dropSessions(iqnOf(target));
        }
        if (verb != "RELOAD") running = verb != "STOP";
        return true;
    });
}

/// One line; fields as cron has them, here without ranges and steps.
void Nas::checkCron(const Json &row, const std::string &schema)
{
    const auto &command = row["command"].get_ref<const std::string &>();
    if (command.find('\n') != std::string::npos || command.size() > 1024)
        throw Invalid(schema + ".command", "A command is one line of 1024 characters at most");
    const std::map<std::string, int> most{{"minute", 59}, {"hour", 23}, {"dom", 31}, {"month", 12}, {"dow", 7}};
    for (const auto &[field, value] : row["schedule"].items()) {
        const auto text = value.get<std::string>();
        if (text == "*") continue;
        for (const std::string &part : split(text, ',')) {
            const bool number =
                !part.empty() && part.size() < 3 && part.find_first_not_of("0123456789") == std::string::npos;
            if (!number || std::stoi(part) > most.at(field))
                throw Invalid(schema + ".schedule." + field, "Please ensure fields match cron syntax");
        }
    }
}

Json Nas::createCron(const Json &arguments)
{
    Json row{{"enabled", true},
             {"stderr", false},
             {"stdout", true},
             {"schedule", {{"minute", "00"}, {"hour", "*"}, {"dom", "*"}, {"month", "*"}, {"dow", "*"}}},
             {"description", ""}};
    const Json given = arguments[0];
    Json schedule = row["schedule"];
    schedule.update(given.value("schedule", Json::object()));
    row.update(given);
    row["schedule"] = schedule;
    checkCron(row, "cron_job_create");
    return crons.need(crons.add(std::move(row)));
}

Json Nas::updateCron(const Json &arguments)
{
    Json row = crons.need(arguments[0].get<int>());
    Json schedule = row["schedule"];
    schedule.update(arguments[1].value("schedule", Json::object()));
    row.update(arguments[1]);
    row["schedule"] = schedule;
    checkCron(row, "cron_job_update");
    return crons.need(arguments[0].get<int>()) = row;
}

Json Nas::deleteCron(const Json &arguments)
{
    const int id = arguments[0];
    static_cast<void>(crons.need(id));
    crons.erase(id);
    return true;
}

Json Nas::runCron(const Json &arguments)
{
    const int id = arguments[0];
    const bool skips = argument(arguments, 1, false).get<bool>() && !crons.need(id).at("enabled").get<bool>();
    static_cast<void>(crons.need(id));
    return startJob("cronjob.run", arguments, [this, id, skips]() -> Json {
        if (skips) return nullptr;
        cronRuns.push_back(id);
        onCron(crons.need(id).at("command"));
        return nullptr;
    });
}

} // namespace freshseat::test::truenas
