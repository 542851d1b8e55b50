// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/methods.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace freshseat::truenas {

namespace {

/// From this version on; of several rows of one method the last that fits counts.
struct Row {
    Method method;
    int since;
    std::string_view name;
    std::string_view role;
};

constexpr std::string_view kFull = "FULL_ADMIN";

constexpr std::array kRows{
    Row{Method::Version, 0, "system.version", ""},
    Row{Method::Alive, 0, "system.version", ""},
    // Not core.ping: that is answered after the session's end too.
    Row{Method::Alive, kScale, "auth.me", ""},
    Row{Method::Me, kScale, "auth.me", ""},
    Row{Method::Mechanisms, 2504, "auth.mechanism_choices", ""},
    Row{Method::LoginEx, 2504, "auth.login_ex", ""},
    Row{Method::LoginContinue, 2504, "auth.login_ex_continue", ""},
    Row{Method::LoginWithKey, 0, "auth.login_with_api_key", ""},
    Row{Method::Login, 0, "auth.login", ""},
    Row{Method::Jobs, 0, "core.get_jobs", ""},
    Row{Method::DatasetQuery, 0, "pool.dataset.query", "DATASET_READ"},
    Row{Method::DatasetCreate, 0, "pool.dataset.create", "DATASET_WRITE"},
    Row{Method::DatasetUpdate, 0, "pool.dataset.update", "DATASET_WRITE"},
    Row{Method::DatasetDelete, 0, "pool.dataset.delete", "DATASET_DELETE"},
    Row{Method::DatasetPromote, 0, "pool.dataset.promote", kFull},
    Row{Method::DatasetPromote, 2504, "pool.dataset.promote", "DATASET_WRITE"},
    Row{Method::SnapshotQuery, 0, "zfs.snapshot.query", "SNAPSHOT_READ"},
    Row{Method::SnapshotQuery, 2510, "pool.snapshot.query", "SNAPSHOT_READ"},
    Row{Method::SnapshotCreate, 0, "zfs.snapshot.create", "SNAPSHOT_WRITE"},
    Row{Method::SnapshotCreate, 2510, "pool.snapshot.create", "SNAPSHOT_WRITE"},
    Row{Method::SnapshotClone, 0, "zfs.snapshot.clone", kFull},
    Row{Method::SnapshotClone, 2510, "pool.snapshot.clone", "SNAPSHOT_WRITE"},
    Row{Method::SnapshotRollback, 0, "zfs.snapshot.rollback", kFull},
    Row{Method::SnapshotRollback, 2510, "pool.snapshot.rollback", "SNAPSHOT_WRITE"},
    Row{Method::SnapshotDelete, 0, "zfs.snapshot.delete", "SNAPSHOT_DELETE"},
    Row{Method::SnapshotDelete, 2510, "pool.snapshot.delete", "SNAPSHOT_DELETE"},
    Row{Method::IscsiConfig, 0, "iscsi.global.config", "SHARING_ISCSI_READ"},
    Row{Method::Sessions, 0, "iscsi.global.sessions", "SHARING_ISCSI_READ"},
    Row{Method::PortalQuery, 0, "iscsi.portal.query", "SHARING_ISCSI_READ"},
    Row{Method::PortalCreate, 0, "iscsi.portal.create", "SHARING_ISCSI_WRITE"},
    Row{Method::InitiatorQuery, 0, "iscsi.initiator.query", "SHARING_ISCSI_READ"},
    Row{Method::InitiatorCreate, 0, "iscsi.initiator.create", "SHARING_ISCSI_WRITE"},
    Row{Method::InitiatorUpdate, 0, "iscsi.initiator.update", "SHARING_ISCSI_WRITE"},
    Row{Method::InitiatorDelete, 0, "iscsi.initiator.delete", "SHARING_ISCSI_WRITE"},
    // Secrets are told only to those who may write them.
    Row{Method::AuthQuery, 0, "iscsi.auth.query", "SHARING_ISCSI_WRITE"},
    Row{Method::AuthCreate, 0, "iscsi.auth.create", "SHARING_ISCSI_WRITE"},
    Row{Method::AuthUpdate, 0, "iscsi.auth.update", "SHARING_ISCSI_WRITE"},
    Row{Method::AuthDelete, 0, "iscsi.auth.delete", "SHARING_ISCSI_WRITE"},
    Row{Method::TargetQuery, 0, "iscsi.target.query", "SHARING_ISCSI_READ"},
    Row{Method::TargetCreate, 0, "iscsi.target.create", "SHARING_ISCSI_WRITE"},
    Row{Method::TargetUpdate, 0, "iscsi.target.update", "SHARING_ISCSI_WRITE"},
    Row{Method::TargetDelete, 0, "iscsi.target.delete", "SHARING_ISCSI_WRITE"},
    Row{Method::ExtentQuery, 0, "iscsi.extent.query", "SHARING_ISCSI_READ"},
    Row{Method::ExtentCreate, 0, "iscsi.extent.create", "SHARING_ISCSI_WRITE"},
    Row{Method::ExtentUpdate, 0, "iscsi.extent.update", "SHARING_ISCSI_WRITE"},
    Row{Method::ExtentDelete, 0, "iscsi.extent.delete", "SHARING_ISCSI_WRITE"},
    Row{Method::MappingQuery, 0, "iscsi.targetextent.query", "SHARING_ISCSI_READ"},
    Row{Method::MappingCreate, 0, "iscsi.targetextent.create", "SHARING_ISCSI_WRITE"},
    Row{Method::MappingDelete, 0, "iscsi.targetextent.delete", "SHARING_ISCSI_WRITE"},
    Row{Method::ServiceQuery, 0, "service.query", "SERVICE_READ"},
    Row{Method::ServiceUpdate, 0, "service.update", "SHARING_ISCSI_WRITE"},
    Row{Method::ServiceStart, 0, "service.start", "SHARING_ISCSI_WRITE"},
    Row{Method::ServiceStart, 2510, "service.control", "SHARING_ISCSI_WRITE"},
    // The schedule.
    Row{Method::GeneralConfig, 0, "system.general.config", "SYSTEM_GENERAL_READ"},
    Row{Method::CronQuery, 0, "cronjob.query", kFull},
    Row{Method::CronQuery, 2504, "cronjob.query", "SYSTEM_CRON_READ"},
    Row{Method::CronCreate, 0, "cronjob.create", kFull},
    Row{Method::CronCreate, 2504, "cronjob.create", "SYSTEM_CRON_WRITE"},
    Row{Method::CronUpdate, 0, "cronjob.update", kFull},
    Row{Method::CronUpdate, 2504, "cronjob.update", "SYSTEM_CRON_WRITE"},
    Row{Method::CronDelete, 0, "cronjob.delete", kFull},
    Row{Method::CronDelete, 2504, "cronjob.delete", "SYSTEM_CRON_WRITE"},
    Row{Method::CronRun, 0, "cronjob.run", kFull},
    Row{Method::CronRun, 2504, "cronjob.run", "SYSTEM_CRON_WRITE"},
};

struct Since {
    Ability ability;
    int version;
};

constexpr std::array kAbilities{
    Since{Ability::UserProperties, kScale},
    Since{Ability::Columns, kScale},
    Since{Ability::Roles, kScale},
    Since{Ability::EndsSessions, kScale},
    Since{Ability::RunsSchedule, kScale},
    Since{Ability::DeletesTree, kScale},
    Since{Ability::LoudStart, kScale},
    Since{Ability::LoginEx, 2504},
    Since{Ability::LongTexts, 2510},
    Since{Ability::StartsByJob, 2510},
    Since{Ability::Scram, 2600},
    Since{Ability::LosesVolumeDefault, 2510},
};

const Row *rowOf(Method method, int year)
{
    const Row *found = nullptr;
    for (const Row &row : kRows) {
        if (row.method == method && row.since <= year) found = &row;
    }
    return found;
}

/// "v25.10.5" -> {2510, 5}
std::optional<std::pair<int, int>> versionFrom(const std::string &text)
{
    const auto parts = split(text, '.');
    if (parts.size() < 2 || !parts[0].starts_with('v')) return std::nullopt;
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < std::min(parts.size(), numbers.size()); ++i) {
        const std::string_view part = std::string_view(parts[i]).substr(i == 0 ? 1 : 0);
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), numbers.at(i));
        if (error != std::errc{} || end != part.data() + part.size() || numbers.at(i) < 0 || numbers.at(i) > 99)
            return std::nullopt;
    }
    return std::pair{numbers[0] * 100 + numbers[1], numbers[2]};
}

/// {"privilege": {"roles": {"$set": [...]}}}, or a plain list.
std::vector<std::string> rolesIn(const Json &me)
{
    const Json privilege = me.is_object() ? me.value("privilege", Json()) : Json();
    Json roles = privilege.is_object() ? privilege.value("roles", Json()) : Json();
    if (roles.is_object()) roles = roles.value("$set", Json());
    std::vector<std::string> list;
    if (!roles.is_array()) return list;
    for (const Json &role : roles) {
        if (role.is_string()) list.push_back(role.get<std::string>());
    }
    return list;
}

bool holds(const std::vector<std::string> &held, const std::string &role)
{
    const auto has = [&](const std::string &one) { return std::find(held.begin(), held.end(), one) != held.end(); };
    if (has(std::string(kFull)) || has(role)) return true;
    static constexpr std::string_view kRead = "_READ";
    const bool read = role.ends_with(kRead);
    return read && (has("READONLY_ADMIN") || has(role.substr(0, role.size() - kRead.size()) + "_WRITE"));
}

} // namespace

std::optional<Api> Api::newestOf(const std::vector<std::string> &versions)
{
    std::optional<Api> newest;
    std::pair<int, int> best{};
    for (const std::string &text : versions) {
        const auto version = versionFrom(text);
        if (!version || *version <= best) continue;
        best = *version;
        newest = Api{"/api/" + text, Dialect::JsonRpc, version->first};
    }
    return newest;
}

bool Api::can(Ability ability) const
{
    return std::any_of(kAbilities.begin(), kAbilities.end(),
                       [&](const Since &one) { return one.ability == ability && one.version <= year; });
}

Json Api::volumeDefaults() const
{
    if (!can(Ability::LosesVolumeDefault)) return Json::object();
    return {{"snapdev", "HIDDEN"}, {"reservation", 0}, {"refreservation", 0}, {"special_small_block_size", "INHERIT"}};
}

Json Api::snapshotAlone() const
{
    Json options{{"defer", false}};
    if (can(Ability::DeletesTree)) options["recursive"] = false;
    return options;
}

Json Api::startService() const
{
    if (can(Ability::StartsByJob)) return Json::array({"START", "iscsitarget", {{"silent", false}, {"timeout", 120}}});
    if (can(Ability::LoudStart)) return Json::array({"iscsitarget", {{"silent", false}}});
    return Json::array({"iscsitarget"});
}

std::string_view nameOf(Method method, const Api &api)
{
    const Row *row = rowOf(method, api.year);
    return row == nullptr ? std::string_view() : row->name;
}

std::optional<Method> methodNamed(std::string_view name, const Api &api)
{
    const auto found = std::find_if(kRows.begin(), kRows.end(), [&](const Row &row) {
        return row.name == name && nameOf(row.method, api) == name;
    });
    return found == kRows.end() ? std::nullopt : std::optional(found->method);
}

bool isJob(std::string_view method)
{
    return method == "service.control";
}

std::string_view roleOf(Method method, const Api &api)
{
    const Row *row = rowOf(method, api.year);
    return row == nullptr || !api.can(Ability::Roles) ? std::string_view() : row->role;
}

std::vector<std::string> rolesFor(const Api &api)
{
    std::vector<std::string> roles;
    for (const Row &row : kRows) {
        const std::string role(roleOf(row.method, api));
        if (!role.empty() && std::find(roles.begin(), roles.end(), role) == roles.end()) roles.push_back(role);
    }
    return roles;
}

std::vector<std::string> missingRoles(const Json &me, const Api &api)
{
    const auto held = rolesIn(me);
    std::vector<std::string> missing;
    if (held.empty()) return missing;
    for (const std::string &role : rolesFor(api)) {
        if (!holds(held, role)) missing.push_back(role);
    }
    return missing;
}

} // namespace freshseat::truenas
