// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/nas_values.h"
#include "tests/support/truenas/query.h"

namespace freshseat::test::truenas {

using zfs::DatasetKind;
using Node = ZfsMachine::Node;

Json Nas::snapshotRow(const std::string &name, const Json &extra)
{
    const Node &node = machine.nodes().at(name);
    const std::string dataset(before(name, '@'));
    Json all{{"creation", createdAt(node)},
             {"used", numberOf(0)},
             {"referenced", numberOf(node.bytes.size())},
             {"written", numberOf(node.written)},
             {"clones", property(joined(machine.clonesOf(name)), joined(machine.clonesOf(name)))}};
    all.update(userProperties(name));
    Json properties = Json::object();
    for (const auto &[key, value] : all.items()) {
        if (wants(extra, key)) properties[key] = value;
    }
    return {{"id", name},
            {"name", name},
            {"pool", before(name, '/')},
            {"type", "SNAPSHOT"},
            {"dataset", dataset},
            {"snapshot_name", name.substr(dataset.size() + 1)},
            {"createtxg", std::to_string(node.sequence)},
            {"properties", properties}};
}

Json Nas::querySnapshots(const Json &arguments)
{
    const Json options = argument(arguments, 1, Json::object());
    Json rows = Json::array();
    for (const auto &[name, node] : machine.nodes()) {
        if (node.kind == DatasetKind::Snapshot)
            rows.push_back(snapshotRow(name, options.value("extra", Json::object())));
    }
    return query(rows, argument(arguments, 0, Json::array()), options);
}

Json Nas::createSnapshot(const Json &arguments)
{
    const Json &data = arguments[0];
    const std::string dataset = data["dataset"];
    if (!data.contains("name")) throw Invalid("snapshot_create.name", "a naming schema is not what this server has");
    const std::string name = dataset + "@" + data["name"].get<std::string>();
    if (machine.find(name) != nullptr) {
        if (since(TrueNasVersion::V260)) throw Invalid("pool.snapshot.create", name + " already exists.", "EEXIST");
        throw CallError{since(TrueNasVersion::Scale2410) ? "EEXIST" : "EFAULT",
                        "Failed to snapshot " + name + ": dataset already exists"};
    }
    const auto user = propertiesOf(data.value("properties", Json::object()), "snapshot_create.properties");
    need(machine.snapshot(name, user), "Failed to snapshot " + name);
    Json row = snapshotRow(name, Json::object());
    row["properties"] = Json::object();
    return row;
}

Json Nas::cloneSnapshot(const Json &arguments)
{
    const Json &data = arguments[0];
    const std::string name = data["dataset_dst"];
    const auto user =
        propertiesOf(data.value("dataset_properties", Json::object()), "snapshot_clone.dataset_properties");
    need(machine.clone(data["snapshot"], name), "Failed to clone snapshot");
    need(machine.set(name, user), "Failed to clone snapshot");
    appear(name);
    return true;
}

Json Nas::rollbackSnapshot(const Json &arguments)
{
    const std::string name = arguments[0];
    const bool recursive = argument(arguments, 1, Json::object()).value("recursive", false);
    const Node *node = machine.find(name);
    if (node == nullptr || node->kind != DatasetKind::Snapshot) throwNotFound("Snapshot " + name);
    auto newer = machine.snapshotsOf(std::string(before(name, '@')));
    newer.erase(newer.begin(), std::find(newer.begin(), newer.end(), name) + 1);
    if (recursive) {
        destroyAll(newer);
        std::erase_if(newer, [&](const std::string &one) { return machine.find(one) == nullptr; });
    }
    if (newer.empty()) {
        need(machine.rollback(name), "Failed to rollback snapshot");
        return nullptr;
    }
    if (since(TrueNasVersion::V260)) {
        throw CallError{"EINVAL", "Cannot rollback: more recent snapshots or bookmarks exist. Please pass "
                                  "`recursive: true` to destroy them"};
    }
    throw CallError{"EFAULT", "Failed to rollback snapshot: cannot rollback to '" + name +
                                  "': more recent snapshots or bookmarks exist"};
}

Json Nas::deleteSnapshot(const Json &arguments)
{
    const std::string name = arguments[0];
    const bool defer = argument(arguments, 1, Json::object()).value("defer", false);
    const Node *node = machine.find(name);
    if (node == nullptr || node->kind != DatasetKind::Snapshot) throwNotFound("Snapshot " + name);
    const auto clones = machine.clonesOf(name);
    if (clones.empty()) {
        need(machine.destroy(name), "Failed to delete snapshot");
    } else if (defer) {
        m_deferred.insert(name);
    } else if (since(TrueNasVersion::V260)) {
        throw CallError{"EBUSY",
                        "zfs.resource.snapshot.destroy: '" + name + "' has the following clones: " + joined(clones)};
    } else {
        throw Invalid("options.defer",
                      "Please set this attribute as '" + name + "' snapshot has dependent clones: " + joined(clones));
    }
    return true;
}

Json Nas::updateSnapshot(const Json &arguments)
{
    const std::string name = arguments[0];
    if (machine.find(name) == nullptr) throwNotFound("Snapshot " + name);
    zfs::Properties changes;
    for (const Json &one : arguments[1].value("user_properties_update", Json::array()))
        changes[one["key"].get<std::string>()] = one.value("remove", false) ? "" : one.value("value", std::string());
    for (const Json &one : arguments[1].value("user_properties_remove", Json::array()))
        changes[one.get<std::string>()] = "";
    // 26 says that it has done it.
    if (!since(TrueNasVersion::V260)) need(machine.set(name, changes), "Failed to update snapshot");
    return snapshotRow(name, Json::object());
}

} // namespace freshseat::test::truenas
