// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows versions, as two tables: what we call, with its name and the role that it needs in each
// version of the API; and what versions can beside that (Ability). Nothing else looks at versions.
#pragma once
#include "core/model/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace freshseat::truenas {

enum class Method {
    Version,
    Alive, ///< cheap, and refused when the session is over
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

// Versions that tell no API version of their own.
inline constexpr int kCore = 1303;  ///< TrueNAS CORE 13
inline constexpr int kScale = 2212; ///< any TrueNAS SCALE before 25.04

/// What versions differ in beside names and roles; from which version on is one table.
enum class Ability {
    UserProperties,    ///< datasets have properties of ours
    Columns,           ///< queries give columns by paths with dots, under other names
    Roles,             ///< users may do some things and not others
    EndsSessions,      ///< a target that is removed by force takes its sessions along
    RunsSchedule,      ///< its cron jobs can run the room's schedule
    DeletesTree,       ///< deleting a snapshot asks whether those below go too
    LoudStart,         ///< starting a service can be told to say why it failed
    LoginEx,           ///< logins are steps with answers, not yes or no
    Scram,             ///< it may offer SCRAM: ask it
    LongTexts,         ///< texts in arguments have no limit
    StartsByJob,       ///< starting a service answers with the number of a job
    LosesVolumeDefault ///< properties of a new volume have to be sent though they are the default
};

/// What a NAS speaks.
struct Api {
    std::string endpoint = "/websocket";
    Dialect dialect = Dialect::Ddp;
    int year = kScale; ///< kCore, kScale, 2504, 2510, 2600

    /// The newest of what `GET /api/versions` lists; nothing when it lists none that is known to be one.
    static std::optional<Api> newestOf(const std::vector<std::string> &versions);

    [[nodiscard]] bool can(Ability ability) const;
    /// Longest text in an argument; 0: none.
    [[nodiscard]] std::size_t textMost() const { return can(Ability::LongTexts) ? 0 : 1024; }
    [[nodiscard]] Json volumeDefaults() const;
    /// Options with which a snapshot is deleted: it alone, now.
    [[nodiscard]] Json snapshotAlone() const;
    /// What starts the iSCSI service.
    [[nodiscard]] Json startService() const;
};

[[nodiscard]] std::string_view nameOf(Method method, const Api &api);
[[nodiscard]] std::optional<Method> methodNamed(std::string_view name, const Api &api);
/// It goes on after its answer, which is a number to ask by.
[[nodiscard]] bool isJob(std::string_view method);
/// "DATASET_WRITE"; "FULL_ADMIN" where the version declares none for the method; empty: any user who is logged in.
[[nodiscard]] std::string_view roleOf(Method method, const Api &api);
/// All of them, each once: what a user has to have.
[[nodiscard]] std::vector<std::string> rolesFor(const Api &api);
/// Those that are not among the roles that auth.me tells of; none where it tells of none.
[[nodiscard]] std::vector<std::string> missingRoles(const Json &me, const Api &api);

} // namespace freshseat::truenas
