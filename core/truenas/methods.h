// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of what we call: its name in each version of the API, and the role that it needs. Where versions
// differ in more than a name, the difference is a property of Api; nothing else looks at versions.
#pragma once
#include "core/model/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::truenas {

enum class Method {
    Version,
    Me,
    Mechanisms,
    LoginEx,
    LoginContinue,
    LoginWithKey,
    Login,
    Jobs,
    DatasetQuery,
    DatasetCreate,
    DatasetUpdate,
    DatasetDelete,
    DatasetPromote,
    SnapshotQuery,
    SnapshotCreate,
    SnapshotClone,
    SnapshotRollback,
    SnapshotDelete,
    IscsiConfig,
    Sessions,
    PortalQuery,
    PortalCreate,
    InitiatorQuery,
    InitiatorCreate,
    InitiatorUpdate,
    InitiatorDelete,
    AuthQuery,
    AuthCreate,
    AuthUpdate,
    AuthDelete,
    TargetQuery,
    TargetCreate,
    TargetUpdate,
    TargetDelete,
    ExtentQuery,
    ExtentCreate,
    ExtentUpdate,
    ExtentDelete,
    MappingQuery,
    MappingCreate,
    MappingDelete,
    ServiceQuery,
    ServiceUpdate,
    ServiceStart,
    GeneralConfig,
    CronQuery,
    CronCreate,
    CronUpdate,
    CronDelete,
    CronRun,
};

enum class Dialect { Ddp, JsonRpc };

/// What a NAS speaks.
struct Api {
    std::string endpoint = "/websocket";
    Dialect dialect = Dialect::Ddp;
    int year = 0; ///< 2504, 2510, 2600; 0 where only the older dialect is spoken

    /// The newest of what `GET /api/versions` lists; nothing when it lists none that is known to be one.
    static std::optional<Api> newestOf(const std::vector<std::string> &versions);

    [[nodiscard]] bool hasLoginEx() const { return dialect == Dialect::JsonRpc; }
    /// It may offer SCRAM: ask it.
    [[nodiscard]] bool mayHaveScram() const { return year >= 2600; }
    /// Longest text in an argument; 0: none.
    [[nodiscard]] std::size_t textMost() const { return year >= 2510 ? 0 : 1024; }
    /// Properties of a new volume that are sent though they are the default: some 25.10 lose those that are not.
    [[nodiscard]] Json volumeDefaults() const;
    /// What starts the iSCSI service.
    [[nodiscard]] Json startService() const;
    /// It answers with the number of a job.
    [[nodiscard]] bool startIsJob() const { return year >= 2510; }
};

[[nodiscard]] std::string_view nameOf(Method method, const Api &api);
[[nodiscard]] std::optional<Method> methodNamed(std::string_view name, const Api &api);
/// It goes on after its answer, which is a number to ask by.
[[nodiscard]] bool isJob(std::string_view method);
/// "DATASET_WRITE"; "FULL_ADMIN" where the version declares none; empty: any user who is logged in.
[[nodiscard]] std::string_view roleOf(Method method, const Api &api);
/// All of them, each once: what a user has to have.
[[nodiscard]] std::vector<std::string> rolesFor(const Api &api);
/// Those that are not among the roles that auth.me tells of; none where it tells of none.
[[nodiscard]] std::vector<std::string> missingRoles(const Json &me, const Api &api);

} // namespace freshseat::truenas
