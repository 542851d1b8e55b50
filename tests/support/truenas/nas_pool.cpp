// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/nas_values.h"
#include "tests/support/truenas/query.h"

namespace freshseat::test::truenas {

using zfs::DatasetKind;
using Node = ZfsMachine::Node;

namespace {

constexpr std::uint64_t kBlock = 16384;

} // namespace

Json Nas::userProperties(const std::string &name)
{
    std::set<std::string> keys;
    for (std::string at = name;;) {
        for (const auto &one : machine.nodes().at(at).properties) keys.insert(one.first);
        const auto cut = at.find_last_of("/@");
        if (cut == std::string::npos) break;
        at.resize(cut);
    }
    Json made = Json::object();
    for (const std::string &key : keys) {
        const std::string from = machine.sourceOf(name, key);
        const std::string value = machine.nodes().at(from).properties.at(key);
        made[key] = from == name ? property(value, value, "LOCAL") : property(value, value, "INHERITED", from);
    }
    return made;
}

Json Nas::datasetRow(const std::string &name, const Json &extra)
{
    const Node &node = machine.nodes().at(name);
    const bool volume = node.kind == DatasetKind::Volume;
    Json row{{"id", name},
             {"name", name},
             {"pool", before(name, '/')},
             {"type", volume ? "VOLUME" : "FILESYSTEM"},
             {"encrypted", false},
             {"encryption_root", nullptr},
             {"key_loaded", nullptr},
             {"locked", false},
             {"mountpoint", volume ? Json() : Json("/mnt/" + name)},
             {"children", Json::array()}};
    Json all{{"used", numberOf(node.bytes.size())},
             {"usedbydataset", numberOf(node.written)},
             {"referenced", numberOf(node.bytes.size())},
             {"available", numberOf(ZfsMachine::kAvailable)},
             {"origin", property(node.origin, node.origin)},
             {"readonly", property(onOff(node.readOnly), node.readOnly, "LOCAL")}};
    if (volume) {
        all["volsize"] = numberOf(node.bytes.size());
        all["volblocksize"] = property(std::to_string(kBlock), "16K", "DEFAULT");
    }
    if (since(TrueNasVersion::Scale2410)) { // CORE tells neither
        row["user_properties"] = extra.value("retrieve_user_props", true) ? userProperties(name) : Json::object();
        all["creation"] = createdAt(node);
    }
    const auto comments = m_comments.find(name);
    if (comments != m_comments.end()) all["comments"] = property(comments->second, comments->second, "LOCAL");
    for (const auto &[key, value] : all.items()) {
        if (wants(extra, key)) row[key] = value;
    }
    return row;
}

Json Nas::queryDatasets(const Json &arguments)
{
    const Json options = argument(arguments, 1, Json::object());
    const Json extra = options.value("extra", Json::object());
    if (!extra.value("flat", true)) throw CallError{"EFAULT", "nested rows are not what this server has"};
    Json rows = Json::array();
    for (const auto &[name, node] : machine.nodes()) {
        if (node.kind != DatasetKind::Snapshot) rows.push_back(datasetRow(name, extra));
    }
    return query(rows, argument(arguments, 0, Json::array()), options);
}

void Nas::checkNewVolume(const Json &data)
{
    const std::string schema = "pool_dataset_create";
    if (!data.contains("volsize")) throw Invalid(schema + ".volsize", "This field is required for VOLUME");
    static const std::map<std::string, std::uint64_t> sizes{{"512", 512},   {"1K", 1024},   {"2K", 2048},
                                                            {"4K", 4096},   {"8K", 8192},   {"16K", 16384},
                                                            {"32K", 32768}, {"64K", 65536}, {"128K", 131072}};
    const std::uint64_t block = sizes.at(data.value("volblocksize", "16K"));
    const auto size = data["volsize"].get<std::int64_t>();
    if (size <= 0 || static_cast<std::uint64_t>(size) % block != 0)
        throw Invalid(schema + ".volsize", "Volume size should be a multiple of volume block size");
    if (!data.value("force_size", false) && static_cast<std::uint64_t>(size) > ZfsMachine::kAvailable / 5 * 4)
        throw Invalid(schema + ".volsize",
                      "It is not recommended to use more than 80% of your available space for VOLUME");
}

void Nas::applyOptions(const std::string &name, const Json &data)
{
    if (data.contains("comments")) m_comments[name] = data["comments"];
    if (data.contains("readonly")) (*machine.need(name))->readOnly = data["readonly"] == "ON";
}

Json Nas::createDataset(const Json &arguments)
{
    const Json &data = arguments[0];
    const std::string name = data["name"];
    if (machine.find(name) != nullptr)
        throw Invalid("pool_dataset_create.name", "Path " + name + " already exists", "EEXIST");
    if (name.find('@') != std::string::npos) throw Invalid("pool_dataset_create.name", "invalid name");
    const std::string parent = name.substr(0, std::min(name.size(), name.rfind('/')));
    if (machine.find(parent) == nullptr && data.value("create_ancestors", false))
        createDataset(Json::array({Json{{"name", parent}, {"create_ancestors", true}}}));
    if (machine.find(parent) == nullptr)
        throw Invalid("pool_dataset_create.name", "Parent dataset does not exist for specified name");
    Json properties = Json::object();
    for (const Json &one : data.value("user_properties", Json::array()))
        properties[one["key"].get<std::string>()] = one["value"];
    const auto user = propertiesOf(properties, "pool_dataset_create.user_properties");
    if (data.value("type", "FILESYSTEM") == "VOLUME") {
        checkNewVolume(data);
        need(machine.createVolume(name, data["volsize"].get<std::uint64_t>()), "Failed to create dataset");
        need(machine.set(name, user), "Failed to create dataset");
        appear(name);
    } else {
        need(machine.createFilesystem(name, user), "Failed to create dataset");
    }
    applyOptions(name, data);
    return datasetRow(name, Json::object());
}

Json Nas::updateDataset(const Json &arguments)
{
    const std::string name = arguments[0];
    const Json &data = arguments[1];
    if (machine.find(name) == nullptr || name.find('@') != std::string::npos) throwNotFound("Dataset " + name);
    zfs::Properties changes;
    for (const Json &one : data.value("user_properties_update", Json::array())) {
        const bool removes = one.value("remove", false);
        if (removes == one.contains("value"))
            throw Invalid("pool_dataset_update.user_properties_update", "either a value or remove");
        if (!removes && one["value"].get<std::string>().empty())
            throw Invalid("pool_dataset_update.user_properties_update", "an empty value");
        changes[one["key"].get<std::string>()] = removes ? std::string() : one["value"].get<std::string>();
    }
    if (data.contains("volsize")) {
        auto &bytes = (*machine.need(name))->bytes;
        const auto size = data["volsize"].get<std::uint64_t>();
        if (size < bytes.size())
            throw Invalid("pool_dataset_update.volsize",
                          "You cannot shrink a zvol from GUI, this may lead to data loss.");
        bytes.resize(size);
    }
    need(machine.set(name, changes), "Failed to update dataset");
    applyOptions(name, data);
    return datasetRow(name, Json::object());
}

std::vector<std::string> Nas::tree(const std::string &name, bool clonesToo)
{
    std::set<std::string> names{name};
    for (std::size_t before = 0; before != names.size();) {
        before = names.size();
        for (const auto &[other, node] : machine.nodes()) {
            const auto cut = other.find_last_of("/@");
            if (cut != std::string::npos && names.contains(other.substr(0, cut))) names.insert(other);
            if (clonesToo && !node.origin.empty() && names.contains(node.origin)) names.insert(other);
        }
    }
    return {names.begin(), names.end()};
}

void Nas::destroyAll(std::vector<std::string> names)
{
    for (bool moved = true; moved;) {
        moved = std::erase_if(names, [&](const std::string &name) { return bool(machine.destroy(name)); }) > 0;
    }
    dropDeferred();
}

void Nas::dropDeferred()
{
    std::erase_if(m_deferred, [&](const std::string &name) {
        return machine.find(name) == nullptr || (machine.clonesOf(name).empty() && machine.destroy(name));
    });
}

/// What deleting a dataset does first: the exports of the volume go, whoever is logged in.
void Nas::detach(const std::string &volume)
{
    Json *extent = extents.with("disk", "zvol/" + volume);
    if (extent == nullptr) return;
    const int id = extent->at("id");
    for (const std::string &iqn : targetsOf(id)) {
        const int target = targetOf(iqn)->at("id");
        dropSessions(iqn);
        removeMappings("extent", id);
        if (mappings.with("target", target) == nullptr) targets.erase(target);
    }
    extents.erase(id);
}

Json Nas::deleteDataset(const Json &arguments)
{
    const std::string name = arguments[0];
    const bool recursive = argument(arguments, 1, Json::object()).value("recursive", false);
    if (machine.find(name) == nullptr || name.find('@') != std::string::npos) throwNotFound("Dataset " + name);
    const bool wasOpen = machine.isOpen(name); // somebody's session ends too late for the destroy
    const auto names = tree(name, recursive && since(TrueNasVersion::V260));
    for (const std::string &one : recursive ? names : std::vector<std::string>{name}) detach(one);
    const std::string failed = "Failed to delete dataset: cannot destroy '" + name + "': ";
    if (since(TrueNasVersion::V260)) { // whatever came of it
        if (!wasOpen && (recursive || names.size() == 1)) destroyAll(names);
        return true;
    }
    const bool volume = machine.find(name)->kind == DatasetKind::Volume;
    if (!recursive && names.size() > 1)
        throw CallError{"ENOTEMPTY", failed + (volume ? "volume" : "filesystem") + " has children"};
    for (const std::string &one : names) {
        for (const std::string &clone : machine.clonesOf(one)) {
            if (std::find(names.begin(), names.end(), clone) == names.end())
                throw CallError{"EFAULT", failed + "volume has dependent clones"};
        }
        if (wasOpen || machine.isOpen(one)) throw CallError{"EBUSY", failed + "dataset is busy"};
    }
    destroyAll(names);
    return true;
}

Json Nas::promoteDataset(const Json &arguments)
{
    const std::string name = arguments[0];
    const Node *node = machine.find(name);
    if (node == nullptr) throwNotFound("Dataset " + name);
    if (node->origin.empty()) throw CallError{"EBADMSG", "Only cloned datasets can be promoted."};
    need(machine.promote(name), "Failed to promote dataset");
    return nullptr;
}

} // namespace freshseat::test::truenas
