// SPDX-License-Identifier: GPL-3.0-or-later
// Targets, extents and what maps them.
#include "tests/support/truenas/nas.h"
#include "tests/support/truenas/query.h"

#include <algorithm>
#include <cstdio>

namespace freshseat::test::truenas {

namespace {

/// As SCST would name it.
std::string flattened(std::string name)
{
    std::replace(name.begin(), name.end(), '.', '_');
    std::replace(name.begin(), name.end(), '/', '-');
    return name;
}

std::string hex(std::uint64_t value, int digits)
{
    char text[32];
    std::snprintf(text, sizeof text, "%0*llx", digits, static_cast<unsigned long long>(value));
    return text;
}

} // namespace

// Targets.

void Nas::checkTarget(const Json &row, const std::string &schema, int id)
{
    const auto &name = row.at("name").get_ref<const std::string &>();
    if (name.find_first_not_of("-abcdefghijklmnopqrstuvwxyz0123456789.:") != std::string::npos || name.size() > 120)
        throw Invalid(schema + ".name",
                      "Lowercase alphanumeric characters plus dot (.), dash (-), and colon (:) are allowed.");
    if (targets.with("name", name, id) != nullptr)
        throw Invalid(schema + ".name", "Target with this name already exists");
    const Json &alias = row.at("alias");
    if (!alias.is_null() && (alias == "" || alias == "target" || targets.with("alias", alias, id) != nullptr))
        throw Invalid(schema + ".alias", "Alias already exists");
    std::set<int> seen;
    for (std::size_t i = 0; i < row.at("groups").size(); ++i) {
        const Json &group = row.at("groups")[i];
        const std::string at = schema + ".groups." + std::to_string(i);
        const int portal = group.at("portal");
        if (portals.find(portal) == nullptr) throw Invalid(at + ".portal", "Portal not found in database");
        if (!seen.insert(portal).second && m_version == TrueNasVersion::Core133)
            throw Invalid(at + ".portal", "Portal " + std::to_string(portal) + " cannot be duplicated on a target");
        if (!group.at("initiator").is_null() && initiators.find(group.at("initiator").get<int>()) == nullptr)
            throw Invalid(at + ".initiator", "Initiator not found in database");
        const bool chap = group.at("authmethod") != "NONE";
        if (chap && group.at("auth").is_null())
            throw Invalid(at + ".auth", "Authentication group is required for CHAP and CHAP Mutual");
        const Json *auth = chap ? auths.with("tag", group.at("auth")) : nullptr;
        if (chap && auth == nullptr) throw Invalid(at + ".auth", "Authentication group not found");
        if (group.at("authmethod") == "CHAP_MUTUAL" && auth->at("peeruser") == "")
            throw Invalid(at + ".auth", "Authentication group does not support CHAP Mutual");
    }
}

namespace {

void fillGroups(Json &row)
{
    for (Json &group : row.at("groups")) {
        Json whole{{"initiator", nullptr}, {"authmethod", "NONE"}, {"auth", nullptr}};
        group = merge(whole, group);
    }
}

} // namespace

Json Nas::createTarget(const Json &arguments)
{
    Json row{{"alias", nullptr}, {"mode", "ISCSI"}, {"groups", Json::array()}};
    if (since(TrueNasVersion::Scale2410)) row["auth_networks"] = Json::array();
    if (since(TrueNasVersion::V2504)) row["iscsi_parameters"] = nullptr;
    merge(row, arguments[0]);
    fillGroups(row);
    checkTarget(row, "iscsi_target_create", 0);
    const int id = targets.add(row);
    if (since(TrueNasVersion::Scale2410)) targets.need(id)["rel_tgt_id"] = id;
    return targets.need(id);
}

Json Nas::updateTarget(const Json &arguments)
{
    const int id = arguments[0];
    Json row = targets.need(id);
    merge(row, arguments[1]);
    fillGroups(row);
    checkTarget(row, "iscsi_target_update", id);
    return targets.need(id) = row;
}

Json Nas::deleteTarget(const Json &arguments)
{
    const int id = arguments[0];
    const Json target = targets.need(id);
    const std::string iqn = iqnOf(target);
    // The target of CORE keeps its sessions whatever is asked.
    const bool force = argument(arguments, 1, false).get<bool>() && m_version != TrueNasVersion::Core133;
    if (inUse(iqn) && !force)
        throw CallError{"EFAULT", "Target " + target.at("name").get<std::string>() + " is in use."};
    const Json extent = extentOf(iqn);
    dropSessions(iqn);
    removeMappings("target", id);
    targets.erase(id);
    if (argument(arguments, 2, false).get<bool>() && !extent.is_null()) extents.erase(extent.at("id").get<int>());
    return true;
}

// Extents.

void Nas::checkSerial(Json &row, const std::string &schema, int id)
{
    if (row.at("serial").is_null()) row["serial"] = hex(0x5eed00000000 + m_extentsMade, 15);
    const auto &serial = row.at("serial").get_ref<const std::string &>();
    const std::size_t most = m_version == TrueNasVersion::Core133 ? 15 : 20;
    if (serial.empty() || serial.size() > most)
        throw Invalid(schema + ".serial", "Serial can have at most " + std::to_string(most) + " characters");
    if (extents.with("serial", serial, id) != nullptr)
        throw Invalid(schema + ".serial", "Serial number must be unique");
}

void Nas::checkExtent(const Json &row, const std::string &schema, int id)
{
    const std::string name = row.at("name");
    if (name.size() > 64 || name.find('"') != std::string::npos) throw Invalid(schema + ".name", "Bad extent name");
    for (const auto &[other, extent] : extents.all()) {
        const std::string taken = extent.at("name");
        if (other == id || flattened(taken) != flattened(name)) continue;
        throw Invalid(schema + ".name", taken == name ? "Extent name must be unique"
                                                      : "Extent name must be unique when flattened (" + taken + ")");
    }
    if (!row.at("disk").is_string()) throw Invalid(schema + ".disk", "This field is required");
    const std::string disk = row.at("disk");
    if (!disk.starts_with("zvol/")) throw Invalid(schema + ".disk", "Disk name must start with \"zvol/\"");
    if (disk.size() > 120) throw Invalid(schema + ".disk", "Path is too long");
    if (const Json *user = extents.with("disk", disk, id); user != nullptr)
        throw Invalid(schema + ".disk", "Disk currently in use by extent " + user->at("name").get<std::string>());
    const std::string volume = disk.substr(5);
    const auto *node = machine.find(volume);
    const auto appears = m_nodeAt.find(volume);
    const bool there = appears == m_nodeAt.end() || std::chrono::steady_clock::now() >= appears->second;
    if (node == nullptr || node->kind != zfs::DatasetKind::Volume || !there) {
        throw Invalid(schema + ".disk", "Device '/dev/" + disk + "' for volume '" + volume + "' does not exist");
    }
}

/// The service takes the volume as the row says.
void Nas::expose(const Json &extent)
{
    (*machine.need(extent.at("disk").get<std::string>().substr(5)))->readOnly = extent.at("ro");
}

Json Nas::extentRow(const Json &row)
{
    Json shown = row;
    shown["path"] = row.at("disk");
    if (since(TrueNasVersion::V260))
        merge(shown, {{"dataset", row.at("disk").get<std::string>().substr(5)}, {"relative_path", ""}});
    return shown;
}

Json Nas::queryExtents(const Json &arguments)
{
    Json rows = Json::array();
    for (const auto &[id, row] : extents.all()) rows.push_back(extentRow(row));
    return query(rows, argument(arguments, 0, Json::array()), argument(arguments, 1, Json::object()));
}

Json Nas::createExtent(const Json &arguments)
{
    Json row{{"type", "DISK"},       {"disk", nullptr}, {"serial", nullptr},   {"filesize", "0"},
             {"blocksize", 512},     {"comment", ""},   {"pblocksize", false}, {"avail_threshold", nullptr},
             {"insecure_tpc", true}, {"xen", false},    {"rpm", "SSD"},        {"ro", false},
             {"enabled", true},      {"locked", false}, {"vendor", "TrueNAS"}, {"product_id", "iSCSI Disk"}};
    merge(row, arguments[0]);
    checkExtent(row, "iscsi_extent_create", 0);
    ++m_extentsMade;
    checkSerial(row, "iscsi_extent_create", 0);
    row["naa"] = "0x6589cfc000000" + hex(m_extentsMade * 0x9e3779b97f4a7c15ULL, 19);
    const int id = extents.add(row);
    expose(row);
    return extentRow(extents.need(id));
}

Json Nas::updateExtent(const Json &arguments)
{
    const int id = arguments[0];
    Json row = extents.need(id);
    merge(row, arguments[1]);
    checkExtent(row, "iscsi_extent_update", id);
    checkSerial(row, "iscsi_extent_update", id);
    extents.need(id) = row;
    expose(row);
    return extentRow(row);
}

Json Nas::deleteExtent(const Json &arguments)
{
    const int id = arguments[0];
    static_cast<void>(extents.need(id));
    const bool force = argument(arguments, 2, false).get<bool>() && m_version != TrueNasVersion::Core133;
    for (const std::string &iqn : targetsOf(id)) {
        if (inUse(iqn) && !force) throw CallError{"EFAULT", "Associated target(s) " + iqn + " is in use."};
        dropSessions(iqn);
    }
    removeMappings("extent", id);
    extents.erase(id);
    return true;
}

// What maps them.

Json Nas::createMapping(const Json &arguments)
{
    const std::string schema = "iscsi_targetextent_create";
    Json row{{"target", arguments[0]["target"]},
             {"extent", arguments[0]["extent"]},
             {"lunid", arguments[0].value("lunid", Json())}};
    if (targets.find(row["target"].get<int>()) == nullptr) throw Invalid(schema + ".target", "Target not found");
    if (extents.find(row["extent"].get<int>()) == nullptr) throw Invalid(schema + ".extent", "Extent not found");
    std::set<int> taken;
    for (const auto &[id, mapping] : mappings.all()) {
        if (mapping["extent"] == row["extent"]) throw Invalid(schema + ".extent", "Extent is already in use.");
        if (mapping["target"] == row["target"]) taken.insert(mapping["lunid"].get<int>());
    }
    if (row["lunid"].is_null()) {
        int lun = 0;
        while (taken.contains(lun)) ++lun;
        row["lunid"] = lun;
    }
    const int lun = row["lunid"];
    if (lun < 0 || lun > 16382)
        throw Invalid(schema + ".lunid", "LUN ID must be a positive integer and lower than 16383");
    if (taken.contains(lun)) throw Invalid(schema + ".lunid", "LUN ID is already being used for this target.");
    return mappings.need(mappings.add(row));
}

Json Nas::deleteMapping(const Json &arguments)
{
    const int id = arguments[0];
    const std::string iqn = iqnOf(targets.need(mappings.need(id).at("target").get<int>()));
    const bool force = argument(arguments, 1, false).get<bool>() && m_version != TrueNasVersion::Core133;
    if (inUse(iqn) && !force) throw CallError{"EFAULT", "Associated target " + iqn + " is in use."};
    mappings.erase(id); // its sessions stay, without a disk
    return true;
}

} // namespace freshseat::test::truenas
