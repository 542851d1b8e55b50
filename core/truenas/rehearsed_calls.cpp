// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truenas/rehearsed_calls.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/truenas/query.h"
#include "core/truenas/rows.h"

#include <algorithm>

namespace freshseat::truenas {

namespace {

constexpr std::int64_t kFirstNewId = 1'900'000'001; ///< beyond what a NAS has ever given
constexpr const char *kMasked = "***";

/// What lists the rows that a method changes; the method itself where it lists them.
std::optional<Method> tableOf(Method method)
{
    switch (method) {
    case Method::DatasetQuery:
    case Method::DatasetCreate:
    case Method::DatasetUpdate:
    case Method::DatasetDelete:
    case Method::DatasetPromote:
        return Method::DatasetQuery;
    case Method::SnapshotQuery:
    case Method::SnapshotCreate:
    case Method::SnapshotClone:
    case Method::SnapshotRollback:
    case Method::SnapshotDelete:
        return Method::SnapshotQuery;
    case Method::PortalQuery:
    case Method::PortalCreate:
        return Method::PortalQuery;
    case Method::InitiatorQuery:
    case Method::InitiatorCreate:
    case Method::InitiatorUpdate:
    case Method::InitiatorDelete:
        return Method::InitiatorQuery;
    case Method::AuthQuery:
    case Method::AuthCreate:
    case Method::AuthUpdate:
    case Method::AuthDelete:
        return Method::AuthQuery;
    case Method::TargetQuery:
    case Method::TargetCreate:
    case Method::TargetUpdate:
    case Method::TargetDelete:
        return Method::TargetQuery;
    case Method::ExtentQuery:
    case Method::ExtentCreate:
    case Method::ExtentUpdate:
    case Method::ExtentDelete:
        return Method::ExtentQuery;
    case Method::MappingQuery:
    case Method::MappingCreate:
    case Method::MappingDelete:
        return Method::MappingQuery;
    case Method::ServiceQuery:
    case Method::ServiceUpdate:
    case Method::ServiceStart:
        return Method::ServiceQuery;
    case Method::CronQuery:
    case Method::CronCreate:
    case Method::CronUpdate:
    case Method::CronDelete:
    case Method::CronRun:
        return Method::CronQuery;
    default:
        return std::nullopt;
    }
}

Answer refused(const char *name, std::string reason)
{
    return Refusal{name, std::move(reason)};
}

Json raw(std::string value)
{
    return {{"rawvalue", std::move(value)}, {"source", "LOCAL"}};
}

std::string seconds()
{
    const auto since = SystemClock().now().time_since_epoch();
    return std::to_string(std::chrono::duration_cast<std::chrono::seconds>(since).count());
}

std::string volumeOf(const std::string &snapshot)
{
    return snapshot.substr(0, snapshot.find('@'));
}

const Json &argumentOf(const Json &params, std::size_t index)
{
    static const Json none;
    return params.is_array() && index < params.size() ? params[index] : none;
}

std::string textOf(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

} // namespace

Result<std::vector<Answer>> RehearsedCalls::call(std::span<const Request> requests, std::chrono::milliseconds /*limit*/)
{
    const std::scoped_lock lock(m_mutex);
    return oneByOne(requests, [this](const Request &request) { return answer(request); });
}

Result<Answer> RehearsedCalls::answer(const Request &request)
{
    const auto method = methodNamed(request.method, m_real->api());
    if (!method) return refused("ENOMETHOD", request.method);
    const auto list = tableOf(*method);
    if (!list) return ask(*method, request);
    if (const auto loaded = loadFor(*list); !loaded) return failure(loaded);
    if (*method == *list) {
        const Json &filters = argumentOf(request.params, 0);
        if (const auto loaded = loadOwners(*list, filters); !loaded) return failure(loaded);
        return answerQuery(m_tables[*method], filters.is_null() ? Json::array() : filters,
                           argumentOf(request.params, 1));
    }
    if (const auto loaded = loadWith(*method); !loaded) return failure(loaded);
    if (*method == Method::DatasetCreate) {
        const auto there = isAbove(textIn(argumentOf(request.params, 0), "name"));
        if (!there) return failure(there);
        if (*there) {
            write(request);
            return refused("EEXIST", "it already exists");
        }
    }
    auto changed = change(*method, request.params);
    write(request); // also what is refused: it would be asked
    return changed;
}

/// The other tables that the method changes, or has to look at.
Result<void> RehearsedCalls::loadWith(Method method)
{
    if (method == Method::TargetDelete || method == Method::ExtentDelete) return loadFor(Method::MappingQuery);
    const bool ofSnapshots = tableOf(method) == Method::SnapshotQuery;
    if (!ofSnapshots && method != Method::DatasetPromote) return {};
    if (auto loaded = loadFor(Method::DatasetQuery); !loaded) return loaded;
    return loadFor(Method::SnapshotQuery);
}

/// A dataset that is there, and no part of the room.
Result<bool> RehearsedCalls::isAbove(const std::string &name)
{
    if (name == m_root || name.starts_with(m_root + "/")) return false;
    const Json options{{"extra", {{"properties", Json::array()}}}, {"select", Json::array({"id"})}};
    const auto there = m_real->call(Method::DatasetQuery, Json::array({whereIs("id", "=", name), options}));
    if (!there) return failure(there);
    return !there->empty();
}

namespace {

/// The dataset that a query is about; empty: none by name.
std::string datasetAskedFor(const Json &filters)
{
    if (!filters.is_array() || filters.empty()) return {};
    if (filters.size() == 3 && filters[1] == "=" && filters[0].is_string() && filters[2].is_string())
        return volumeOf(filters[2].get<std::string>());
    if (filters[0] == "OR") return datasetAskedFor(argumentOf(filters, 1));
    return datasetAskedFor(filters[0]);
}

} // namespace

/// What is asked for outside the room: an owner's volume.
Result<void> RehearsedCalls::loadOwners(Method query, const Json &filters)
{
    if (query != Method::DatasetQuery && query != Method::SnapshotQuery) return {};
    const std::string name = datasetAskedFor(filters);
    if (name.empty() || name == m_root || name.starts_with(m_root + "/")) return {};
    if (!m_owners.emplace(query, name).second) return {};
    const char *field = query == Method::DatasetQuery ? "id" : "dataset";
    const Json extra{{"flat", true}, {"retrieve_children", true}, {"retrieve_user_props", true}};
    Json params = Json::array({whereIs(field, "=", name)});
    if (query == Method::DatasetQuery) params.push_back({{"extra", extra}});
    const auto rows = m_real->call(query, std::move(params));
    if (!rows) return failure(rows);
    for (const Json &one : *rows) {
        if (row(query, "id", one["id"]) == nullptr) table(query).push_back(one);
    }
    return {};
}

/// Of the real one.
Result<Answer> RehearsedCalls::ask(Method method, const Request &request)
{
    auto said = m_real->call(method, request.params);
    if (!said) return failure(said);
    if (method != Method::Sessions) return Answer(std::move(*said));
    Json alive = Json::array();
    for (const Json &session : *said) {
        const std::string target = textIn(session, "target"); // "iqn...:NAME"
        if (!m_ended.contains(target.substr(target.find(':') + 1))) alive.push_back(session);
    }
    return Answer(std::move(alive));
}

Result<void> RehearsedCalls::load(Method query, Json params)
{
    if (m_tables.contains(query)) return {};
    auto rows = m_real->call(query, std::move(params));
    if (!rows) return failure(rows);
    m_tables[query] = rows->is_array() ? std::move(*rows) : Json::array();
    return {};
}

Result<void> RehearsedCalls::loadFor(Method method)
{
    const auto below = [this](const char *field) {
        const Json either = Json::array({Json::array({field, "=", m_root}), Json::array({field, "^", m_root + "/"})});
        return Json::array({Json::array({"OR", either})});
    };
    if (method == Method::DatasetQuery) {
        const Json extra{{"flat", true}, {"retrieve_children", true}, {"retrieve_user_props", true}};
        return load(method, Json::array({below("id"), {{"extra", extra}}}));
    }
    if (method == Method::SnapshotQuery) return load(method, Json::array({below("dataset")}));
    return load(method, Json::array());
}

Json *RehearsedCalls::row(Method query, const char *key, const Json &value)
{
    for (Json &one : table(query)) {
        if (one.is_object() && one.value(key, Json()) == value) return &one;
    }
    return nullptr;
}

Answer RehearsedCalls::addRow(Method query, Json row, const char *what)
{
    const std::int64_t id = kFirstNewId + static_cast<std::int64_t>(m_newIds.size());
    m_newIds[id] = std::string("(id of the new ") + what + ")";
    row["id"] = id;
    table(query).push_back(row);
    return row;
}

Answer RehearsedCalls::updateRow(Method query, const Json &params)
{
    Json *found = row(query, "id", argumentOf(params, 0));
    if (found == nullptr) return refused("ENOENT", "the row does not exist");
    for (const auto &[key, value] : argumentOf(params, 1).items()) (*found)[key] = value;
    return *found;
}

void RehearsedCalls::dropRows(Method query, const char *key, const Json &value)
{
    Json kept = Json::array();
    for (Json &one : table(query)) {
        if (one.value(key, Json()) != value) kept.push_back(std::move(one));
    }
    table(query) = std::move(kept);
}

Answer RehearsedCalls::dropRow(Method query, const Json &params)
{
    if (row(query, "id", argumentOf(params, 0)) == nullptr) return refused("ENOENT", "the row does not exist");
    dropRows(query, "id", argumentOf(params, 0));
    return Json(true);
}

Answer RehearsedCalls::change(Method method, const Json &params)
{
    const auto table = tableOf(method);
    if (table == Method::DatasetQuery || table == Method::SnapshotQuery) return changePool(method, params);
    if (table == Method::ServiceQuery) return changeService(method, params);
    return changeTargets(method, params);
}

Answer RehearsedCalls::changePool(Method method, const Json &params)
{
    const Json &first = argumentOf(params, 0);
    switch (method) {
    case Method::DatasetCreate:
        return createDataset(first);
    case Method::DatasetUpdate:
        return updateDataset(params);
    case Method::DatasetDelete:
        return deleteDataset(params);
    case Method::DatasetPromote:
        return promote(params);
    case Method::SnapshotCreate:
        return createSnapshot(first);
    case Method::SnapshotClone:
        return clone(first);
    case Method::SnapshotRollback:
        return rollback(params);
    case Method::SnapshotDelete:
        return deleteSnapshot(params);
    default:
        return refused("ENOMETHOD", "this is not rehearsed");
    }
}

Answer RehearsedCalls::changeService(Method method, const Json &params)
{
    for (Json &one : table(Method::ServiceQuery)) {
        if (method == Method::ServiceUpdate && textIn(one, "service") == textOf(argumentOf(params, 0)))
            one["enable"] = true;
        if (method == Method::ServiceStart && textIn(one, "service") == "iscsitarget") one["state"] = "RUNNING";
    }
    return Json(true);
}

Answer RehearsedCalls::changeTargets(Method method, const Json &params)
{
    const Json &first = argumentOf(params, 0);
    switch (method) {
    case Method::PortalCreate:
        return addRow(Method::PortalQuery, first, "portal");
    case Method::InitiatorCreate:
        return addRow(Method::InitiatorQuery, first, "group of initiators");
    case Method::AuthCreate:
        return addRow(Method::AuthQuery, first, "secret");
    case Method::TargetCreate:
        return addRow(Method::TargetQuery, first, "target");
    case Method::ExtentCreate:
        return addRow(Method::ExtentQuery, first, "extent");
    case Method::MappingCreate:
        return addRow(Method::MappingQuery, first, "mapping");
    case Method::InitiatorUpdate:
        return updateRow(Method::InitiatorQuery, params);
    case Method::AuthUpdate:
        return updateRow(Method::AuthQuery, params);
    case Method::TargetUpdate:
        return updateRow(Method::TargetQuery, params);
    case Method::ExtentUpdate:
        return updateRow(Method::ExtentQuery, params);
    case Method::TargetDelete:
        if (const Json *target = row(Method::TargetQuery, "id", first)) m_ended.insert(textIn(*target, "name"));
        dropRows(Method::MappingQuery, "target", first);
        return dropRow(Method::TargetQuery, params);
    case Method::ExtentDelete:
        dropRows(Method::MappingQuery, "extent", first);
        return dropRow(Method::ExtentQuery, params);
    case Method::InitiatorDelete:
        return dropRow(Method::InitiatorQuery, params);
    case Method::AuthDelete:
        return dropRow(Method::AuthQuery, params);
    case Method::MappingDelete:
        return dropRow(Method::MappingQuery, params);
    case Method::CronCreate:
        return addRow(Method::CronQuery, first, "cron job");
    case Method::CronUpdate:
        return updateRow(Method::CronQuery, params);
    case Method::CronDelete:
        return dropRow(Method::CronQuery, params);
    case Method::CronRun:
        return Json(1);
    default:
        return refused("ENOMETHOD", "this is not rehearsed");
    }
}

Answer RehearsedCalls::createDataset(const Json &data)
{
    const std::string name = textIn(data, "name");
    if (row(Method::DatasetQuery, "id", name) != nullptr) return refused("EEXIST", name + " already exists");
    Json made{{"id", name},
              {"name", name},
              {"type", data.value("type", "FILESYSTEM")},
              {"creation", raw(seconds())},
              {"used", raw("0")},
              {"usedbydataset", raw("0")},
              {"available", raw("0")},
              {"user_properties", Json::object()}};
    if (data.contains("volsize")) made["volsize"] = raw(std::to_string(numberIn(data, "volsize")));
    for (const Json &one : data.value("user_properties", Json::array()))
        made["user_properties"][textIn(one, "key")] = raw(textIn(one, "value"));
    table(Method::DatasetQuery).push_back(made);
    return made;
}

Answer RehearsedCalls::updateDataset(const Json &params)
{
    Json *found = row(Method::DatasetQuery, "id", argumentOf(params, 0));
    if (found == nullptr) return refused("ENOENT", "the dataset does not exist");
    for (const Json &one : argumentOf(params, 1).value("user_properties_update", Json::array())) {
        Json &notes = (*found)["user_properties"];
        if (flagIn(one, "remove"))
            notes.erase(textIn(one, "key"));
        else
            notes[textIn(one, "key")] = raw(textIn(one, "value"));
    }
    return *found;
}

bool RehearsedCalls::hasOrigin(const std::string &snapshot) const
{
    const auto datasets = m_tables.find(Method::DatasetQuery);
    return datasets != m_tables.end() &&
           std::any_of(datasets->second.begin(), datasets->second.end(),
                       [&](const Json &one) { return textOf(valueAt(one, "origin.rawvalue")) == snapshot; });
}

Answer RehearsedCalls::deleteDataset(const Json &params)
{
    const std::string name = textOf(argumentOf(params, 0));
    if (row(Method::DatasetQuery, "id", name) == nullptr) return refused("ENOENT", name + " does not exist");
    for (const Json &one : table(Method::DatasetQuery)) {
        if (textIn(one, "id").starts_with(name + "/")) return refused("EBUSY", name + " has children");
    }
    const auto snapshots = m_tables.find(Method::SnapshotQuery);
    if (snapshots != m_tables.end()) {
        for (const Json &one : snapshots->second) {
            if (textIn(one, "dataset") == name) return refused("EBUSY", name + " has children");
        }
    }
    dropRows(Method::DatasetQuery, "id", name);
    return Json(true);
}

Answer RehearsedCalls::createSnapshot(const Json &data)
{
    const std::string dataset = textIn(data, "dataset");
    const std::string id = dataset + "@" + textIn(data, "name");
    Json *of = row(Method::DatasetQuery, "id", dataset);
    if (of == nullptr) return refused("ENOENT", dataset + " does not exist");
    if (row(Method::SnapshotQuery, "id", id) != nullptr) return refused("EEXIST", id + " already exists");
    for (const Json &one : table(Method::SnapshotQuery)) m_lastTxg = std::max(m_lastTxg, numberIn(one, "createtxg"));
    Json notes{{"creation", raw(seconds())}, {"used", raw("0")}, {"written", raw("0")}};
    const Json properties = data.value("properties", Json::object());
    for (const auto &[key, value] : properties.items()) notes[key] = raw(textOf(value));
    Json made{{"id", id},
              {"name", id},
              {"dataset", dataset},
              {"snapshot_name", textIn(data, "name")},
              {"createtxg", std::to_string(++m_lastTxg)},
              {"properties", notes}};
    (*of)["usedbydataset"] = raw("0");
    table(Method::SnapshotQuery).push_back(made);
    return made;
}

Answer RehearsedCalls::deleteSnapshot(const Json &params)
{
    const std::string id = textOf(argumentOf(params, 0));
    if (row(Method::SnapshotQuery, "id", id) == nullptr) return refused("ENOENT", id + " does not exist");
    if (hasOrigin(id)) return refused("EBUSY", id + " has dependent clones");
    dropRows(Method::SnapshotQuery, "id", id);
    return Json(true);
}

Answer RehearsedCalls::clone(const Json &data)
{
    const std::string snapshot = textIn(data, "snapshot");
    if (row(Method::SnapshotQuery, "id", snapshot) == nullptr) return refused("ENOENT", snapshot + " does not exist");
    const Json *of = row(Method::DatasetQuery, "id", volumeOf(snapshot));
    const Json size = of == nullptr ? Json() : valueAt(*of, "volsize.rawvalue");
    auto made = createDataset({{"name", textIn(data, "dataset_dst")}, {"type", "VOLUME"}});
    if (std::holds_alternative<Refusal>(made)) return made;
    Json &clone = table(Method::DatasetQuery).back();
    clone["origin"] = raw(snapshot);
    if (size.is_string()) clone["volsize"] = raw(size.get<std::string>());
    return Json(true);
}

Answer RehearsedCalls::rollback(const Json &params)
{
    const std::string id = textOf(argumentOf(params, 0));
    if (row(Method::SnapshotQuery, "id", id) == nullptr) return refused("ENOENT", id + " does not exist");
    if (Json *of = row(Method::DatasetQuery, "id", volumeOf(id))) (*of)["usedbydataset"] = raw("0");
    return Json();
}

/// The clone takes over its origin's snapshots up to the one it was made of.
Answer RehearsedCalls::promote(const Json &params)
{
    const std::string name = textOf(argumentOf(params, 0));
    Json *young = row(Method::DatasetQuery, "id", name);
    const std::string origin = young == nullptr ? std::string() : textOf(valueAt(*young, "origin.rawvalue"));
    const Json *at = row(Method::SnapshotQuery, "id", origin);
    if (at == nullptr) return refused("ENOENT", name + " is no clone, or does not exist");
    const std::int64_t until = numberIn(*at, "createtxg");
    const std::string old = volumeOf(origin);
    if (Json *other = row(Method::DatasetQuery, "id", old)) {
        (*young)["origin"] = other->value("origin", raw(""));
        (*other)["origin"] = raw(name + origin.substr(old.size()));
    }
    std::map<std::string, std::string> renamed;
    for (Json &one : table(Method::SnapshotQuery)) {
        if (textIn(one, "dataset") != old || numberIn(one, "createtxg") > until) continue;
        const std::string id = name + "@" + textIn(one, "snapshot_name");
        renamed[textIn(one, "id")] = id;
        one["id"] = one["name"] = id;
        one["dataset"] = name;
    }
    for (Json &one : table(Method::DatasetQuery)) {
        const auto found = renamed.find(textOf(valueAt(one, "origin.rawvalue")));
        if (found != renamed.end()) one["origin"] = raw(found->second);
    }
    return Json();
}

Json RehearsedCalls::shown(const Json &value) const
{
    if (value.is_array()) {
        Json list = Json::array();
        for (const Json &one : value) list.push_back(shown(one));
        return list;
    }
    if (value.is_object()) {
        Json object = Json::object();
        for (const auto &[key, inner] : value.items())
            object[key] = isSecretKey(key) && inner.is_string() && !inner.empty() ? Json(kMasked) : shown(inner);
        return object;
    }
    if (value.is_number_integer()) {
        const auto found = m_newIds.find(value.get<std::int64_t>());
        return found == m_newIds.end() ? value : Json(found->second);
    }
    if (!value.is_string()) return value;
    std::string text = value.get<std::string>(); // labels have ids too
    for (const auto &[id, words] : m_newIds) {
        const std::string digits = std::to_string(id);
        for (auto found = text.find(digits); found != std::string::npos;
             found = text.find(digits, found + words.size()))
            text.replace(found, digits.size(), words);
    }
    return text;
}

void RehearsedCalls::write(const Request &request)
{
    m_notes->add({request.method, shown(request.params).dump(-1, ' ', false, Json::error_handler_t::replace), {}, {}});
}

} // namespace freshseat::truenas
