// SPDX-License-Identifier: GPL-3.0-or-later
// Nas: what a TrueNAS has and does, without the wire: a ZfsMachine, the rows of its iSCSI tables, services, cron jobs.
// Its owner locks it: one thread at a time.
#pragma once
#include "tests/support/truenas/faults.h"
#include "tests/support/truenas/version.h"
#include "tests/support/zfs_machine.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace freshseat::test::truenas {

using Json = nlohmann::json;

/// Rows with ids; the id of the newest row, deleted, is given again.
class Rows
{
public:
    explicit Rows(std::string what)
        : m_what(std::move(what))
    {}
    int add(Json row);
    void erase(int id) { m_rows.erase(id); }
    Json *find(int id);
    Json &need(int id); ///< throws "... does not exist"
    [[nodiscard]] Json list() const;
    std::map<int, Json> &all() { return m_rows; }
    /// The first that has this value in this column; null: none. `but`: not this one.
    Json *with(const std::string &column, const Json &value, int but = 0);

private:
    std::string m_what;
    std::map<int, Json> m_rows;
};

struct NasSession {
    std::string target; ///< IQN
    std::string initiator;
    std::string address;
    std::uint64_t id = 0; ///< of the real target; 0: made by a test
};

/// What an initiator must show.
struct ChapRule {
    std::string user;
    std::string secret;
    std::string peerUser;
    std::string peerSecret;
};

class Nas
{
public:
    explicit Nas(TrueNasVersion version);
    void upgrade(TrueNasVersion version) { m_version = version; }

    /// The arguments have passed the tables. Throws CallError, Invalid.
    Json call(const std::string &method, const Json &arguments);

    // The iSCSI target that runs.
    [[nodiscard]] std::string iqnOf(const Json &target) const;
    Json *targetOf(const std::string &iqn);
    /// The volume behind a LUN; empty: there is none to be seen.
    [[nodiscard]] std::string volumeOf(const std::string &iqn, int lun = 0);
    [[nodiscard]] bool shows(const std::string &iqn, const std::string &volume); ///< behind any
    [[nodiscard]] bool admits(const std::string &iqn, const std::string &initiator);
    /// Null: it asks for no CHAP.
    [[nodiscard]] std::optional<ChapRule> chapOf(const std::string &iqn);
    Json extentOf(const std::string &iqn, int lun = 0); ///< the row; null: none
    std::vector<NasSession> sessions;
    void dropSessions(const std::string &iqn);
    std::pair<std::string, NasSession> slipIn; ///< who logs in just before the next call of a method

    ZfsMachine machine;
    Rows portals{"Portal"}, initiators{"Initiator"}, auths{"Auth"}, targets{"Target"}, extents{"iSCSI extent"},
        mappings{"Target to extent"}, crons{"Cron job"};
    bool running = false; ///< the service: nothing can log in without it
    bool enabled = false;
    std::uint16_t listenPort = 3260;
    std::chrono::milliseconds nodeDelay{50}; ///< how long after a volume is made its device appears
    std::chrono::milliseconds jobTime{20};
    std::vector<int> cronRuns;                                                           ///< ids, as they were run
    std::function<void(const std::string &command)> onCron = [](const std::string &) {}; ///< begins it; returns at once
    std::function<void(std::uint64_t session)> onDrop = [](std::uint64_t) {
    }; ///< a session of the real target is to end

private:
    using Steady = std::chrono::steady_clock::time_point;
    struct Job {
        Json row;
        Steady due;
        std::function<Json()> finish;
    };
    using Action = Json (Nas::*)(const Json &arguments);
    static const std::map<std::string, Action> &actions();
    [[nodiscard]] bool since(TrueNasVersion version) const { return m_version >= version; }
    void settleJobs();
    Json startJob(const std::string &method, const Json &arguments, std::function<Json()> finish);

    // nas_pool.cpp, nas_snapshots.cpp
    Json queryDatasets(const Json &arguments);
    Json createDataset(const Json &arguments);
    Json updateDataset(const Json &arguments);
    Json deleteDataset(const Json &arguments);
    Json promoteDataset(const Json &arguments);
    Json querySnapshots(const Json &arguments);
    Json createSnapshot(const Json &arguments);
    Json cloneSnapshot(const Json &arguments);
    Json rollbackSnapshot(const Json &arguments);
    Json deleteSnapshot(const Json &arguments);
    Json updateSnapshot(const Json &arguments);
    Json datasetRow(const std::string &name, const Json &extra);
    Json snapshotRow(const std::string &name, const Json &extra);
    Json userProperties(const std::string &name);
    void checkNewVolume(const Json &data);
    /// Of create and update: what the machine keeps beside user properties.
    void applyOptions(const std::string &name, const Json &data);
    void appear(const std::string &volume) { m_nodeAt[volume] = std::chrono::steady_clock::now() + nodeDelay; }
    std::vector<std::string> tree(const std::string &name, bool clonesToo);
    void destroyAll(std::vector<std::string> names);
    void dropDeferred();
    void detach(const std::string &volume);

    // nas_sessions.cpp, nas_access.cpp
    Json globalConfig(const Json &arguments);
    Json globalSessions(const Json &arguments);
    Json listenChoices(const Json &arguments);
    Json createPortal(const Json &arguments);
    Json createInitiator(const Json &arguments);
    Json updateInitiator(const Json &arguments);
    Json deleteInitiator(const Json &arguments);
    Json createAuth(const Json &arguments);
    Json updateAuth(const Json &arguments);
    Json deleteAuth(const Json &arguments);
    // nas_iscsi.cpp
    Json createTarget(const Json &arguments);
    Json updateTarget(const Json &arguments);
    Json deleteTarget(const Json &arguments);
    Json createExtent(const Json &arguments);
    Json updateExtent(const Json &arguments);
    Json deleteExtent(const Json &arguments);
    Json createMapping(const Json &arguments);
    Json deleteMapping(const Json &arguments);
    void checkAuth(const Json &row, const std::string &schema);
    void checkTarget(const Json &row, const std::string &schema, int id);
    void checkExtent(const Json &row, const std::string &schema, int id);
    void checkSerial(Json &row, const std::string &schema, int id);
    Json extentRow(const Json &row);
    void expose(const Json &extent);
    [[nodiscard]] bool inUse(const std::string &iqn) const;
    std::vector<std::string> targetsOf(int extent);
    void removeMappings(const std::string &column, int id);

    // nas.cpp
    template <Rows Nas::*table>
    Json queryRows(const Json &arguments);
    Json queryExtents(const Json &arguments);
    Json ping(const Json &arguments);
    Json version(const Json &arguments);
    Json generalConfig(const Json &arguments);
    Json getJobs(const Json &arguments);
    Json queryServices(const Json &arguments);
    Json updateService(const Json &arguments);
    Json startService(const Json &arguments);
    Json controlService(const Json &arguments);
    static void checkCron(const Json &row, const std::string &schema);
    Json createCron(const Json &arguments);
    Json updateCron(const Json &arguments);
    Json deleteCron(const Json &arguments);
    Json runCron(const Json &arguments);

    TrueNasVersion m_version;
    std::map<std::string, Steady> m_nodeAt;
    std::map<std::string, std::string> m_comments;
    std::set<std::string> m_deferred; ///< snapshots that go with their last clone
    std::map<int, Job> m_jobs;
    int m_lastJob = 811;
    std::uint64_t m_extentsMade = 0;
};

/// The argument at this place; `otherwise` when it was not given.
inline Json argument(const Json &arguments, std::size_t index, Json otherwise)
{
    return index < arguments.size() ? arguments[index] : std::move(otherwise);
}

/// Columns given anew.
inline const Json &merge(Json &row, const Json &given)
{
    for (const auto &[key, value] : given.items()) row[key] = value;
    return row;
}

} // namespace freshseat::test::truenas
