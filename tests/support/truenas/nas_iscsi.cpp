// SPDX-License-Identifier: GPL-3.0-or-later
// Portals, initiator groups, CHAP users, targets, extents and what maps them.
#include "tests/support/truenas/nas.h"
#include "tests/support/truenas/query.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace freshseat::test::truenas {

namespace {

constexpr const char *kBase = "iqn.2005-10.org.freenas.ctl";

const Json &merge(Json &row, const Json &given)
{
    for (const auto &[key, value] : given.items()) row[key] = value;
    return row;
}

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

std::string lower(std::string text)
{
    for (char &c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

} // namespace

// What runs.

std::string Nas::iqnOf(const Json &target) const
{
    const std::string name = target.at("name");
    const bool whole = name.starts_with("iqn.") || name.starts_with("eui.") || name.starts_with("naa.");
    return m_version == TrueNasVersion::Core133 && whole ? name : kBase + (":" + name);
}

Json *Nas::targetOf(const std::string &iqn)
{
    for (auto &[id, row] : targets.all()) {
        if (iqnOf(row) == iqn) return &row;
    }
    return nullptr;
}

Json Nas::extentOf(const std::string &iqn)
{
    const Json *target = targetOf(iqn);
    if (target == nullptr) return nullptr;
    for (const auto &[id, mapping] : mappings.all()) {
        if (mapping.at("target") == target->at("id") && mapping.at("lunid") == 0)
            return extents.need(mapping.at("extent").get<int>());
    }
    return nullptr;
}

std::string Nas::volumeOf(const std::string &iqn)
{
    const Json extent = extentOf(iqn);
    if (!running || extent.is_null() || !extent.at("enabled").get<bool>()) return {};
    return extent.at("disk").get<std::string>().substr(5);
}

bool Nas::admits(const std::string &iqn, const std::string &initiator)
{
    const Json *target = targetOf(iqn);
    if (target == nullptr || volumeOf(iqn).empty()) return false;
    const Json &groups = target->at("groups");
    return std::any_of(groups.begin(), groups.end(), [&](const Json &group) {
        if (group.at("initiator").is_null()) return true;
        const Json names = initiators.need(group.at("initiator").get<int>()).at("initiators");
        return names.empty() || std::any_of(names.begin(), names.end(), [&](const Json &name) {
                   return lower(name.get<std::string>()) == lower(initiator);
               });
    });
}

std::optional<ChapRule> Nas::chapOf(const std::string &iqn)
{
    const Json *target = targetOf(iqn);
    if (target == nullptr) return {};
    for (const Json &group : target->at("groups")) {
        if (group.at("authmethod") == "NONE") continue;
        const Json *auth = auths.with("tag", group.at("auth"));
        if (auth == nullptr) continue;
        ChapRule rule{auth->at("user"), auth->at("secret"), {}, {}};
        if (group.at("authmethod") == "CHAP_MUTUAL") {
            rule.peerUser = auth->at("peeruser");
            rule.peerSecret = auth->at("peersecret");
        }
        return rule;
    }
    return {};
}

void Nas::dropSessions(const std::string &iqn)
{
    std::erase_if(sessions, [&](const NasSession &session) {
        if (session.target != iqn) return false;
        if (session.id != 0) onDrop(session.id);
        return true;
    });
}

bool Nas::inUse(const std::string &iqn) const
{
    return std::any_of(sessions.begin(), sessions.end(), [&](const NasSession &one) { return one.target == iqn; });
}

std::vector<std::string> Nas::targetsOf(int extent)
{
    std::vector<std::string> names;
    for (const auto &[id, mapping] : mappings.all()) {
        if (mapping.at("extent") == extent) names.push_back(iqnOf(targets.need(mapping.at("target").get<int>())));
    }
    return names;
}

void Nas::removeMappings(const std::string &column, int id)
{
    std::erase_if(mappings.all(), [&](const auto &one) { return one.second.at(column) == id; });
}

// The whole.

Json Nas::globalConfig(const Json & /*arguments*/)
{
    Json config{{"id", 1},
                {"basename", kBase},
                {"isns_servers", Json::array()},
                {"alua", false},
                {"pool_avail_threshold", nullptr},
                {"listen_port", listenPort}};
    if (!since(TrueNasVersion::Scale2410)) config.erase("listen_port");
    if (since(TrueNasVersion::V2504)) config["iser"] = false;
    if (since(TrueNasVersion::V260)) merge(config, {{"direct_config", nullptr}, {"mode", 0}});
    return config;
}

Json Nas::globalSessions(const Json &arguments)
{
    Json rows = Json::array();
    for (const NasSession &session : sessions) {
        const std::string port = m_version == TrueNasVersion::Scale2410 ? ":49152" : "";
        rows.push_back({{"initiator", session.initiator},
                        {"initiator_addr", session.address + port},
                        {"initiator_alias", nullptr},
                        {"target", session.target},
                        {"target_alias", session.target.substr(session.target.rfind(':') + 1)},
                        {"header_digest", nullptr},
                        {"data_digest", nullptr},
                        {"max_data_segment_length", 1048576},
                        {"max_receive_data_segment_length", 1048576},
                        {"max_xmit_data_segment_length", 262144},
                        {"max_burst_length", 1048576},
                        {"first_burst_length", 65536},
                        {"immediate_data", true},
                        {"iser", false},
                        {"offload", false}});
    }
    return query(rows, argument(arguments, 0, Json::array()), argument(arguments, 1, Json::object()));
}

// Portals, initiator groups, CHAP users.

Json Nas::listenChoices(const Json & /*arguments*/)
{
    return {{"0.0.0.0", "0.0.0.0"}, {"::", "::"}, {"127.0.0.1", "127.0.0.1"}};
}

Json Nas::createPortal(const Json &arguments)
{
    const Json given = arguments[0];
    if (given["listen"].empty()) throw Invalid("iscsi_portal_create.listen", "At least one listen entry is required.");
    Json listen = Json::array();
    for (const Json &one : given["listen"]) {
        const Json ip = one["ip"];
        if (!listenChoices({}).contains(ip.get<std::string>()))
            throw Invalid("iscsi_portal_create.listen.0.ip", "IP " + ip.dump() + " not configured on this system.");
        for (const auto &[id, portal] : portals.all()) {
            for (const Json &other : portal["listen"]) {
                if (other["ip"] == ip)
                    throw Invalid("iscsi_portal_create.listen.0.ip", ip.dump() + " is already in use.");
            }
        }
        listen.push_back({{"ip", ip}, {"port", one.value("port", listenPort)}});
    }
    const int id = portals.add({{"listen", listen}, {"comment", given.value("comment", "")}});
    portals.need(id)["tag"] = id;
    if (!since(TrueNasVersion::V2504))
        merge(portals.need(id), {{"discovery_authmethod", given.value("discovery_authmethod", "NONE")},
                                 {"discovery_authgroup", given.value("discovery_authgroup", Json())}});
    return portals.need(id);
}

Json Nas::createInitiator(const Json &arguments)
{
    Json row{{"initiators", Json::array()}, {"comment", ""}};
    if (m_version == TrueNasVersion::Core133) row["auth_network"] = Json::array();
    return initiators.need(initiators.add(merge(row, arguments[0])));
}

Json Nas::updateInitiator(const Json &arguments)
{
    return merge(initiators.need(arguments[0].get<int>()), arguments[1]);
}

Json Nas::deleteInitiator(const Json &arguments)
{
    const int id = arguments[0];
    static_cast<void>(initiators.need(id));
    for (const auto &[key, target] : targets.all()) {
        for (const Json &group : target["groups"]) {
            if (group["initiator"] == id)
                throw CallError{"EFAULT", "Initiator " + std::to_string(id) + " is in use by a target."};
        }
    }
    initiators.erase(id);
    return true;
}

void Nas::checkAuth(const Json &row, const std::string &schema)
{
    const auto &secret = row.at("secret").get_ref<const std::string &>();
    const auto &peer = row.at("peersecret").get_ref<const std::string &>();
    const auto fits = [](const std::string &text) { return text.size() >= 12 && text.size() <= 16; };
    if (!fits(secret)) throw Invalid(schema + ".secret", "Secret must be between 12 and 16 characters.");
    if (row.at("peeruser") == "") {
        if (!peer.empty()) throw Invalid(schema + ".peersecret", "Peer user is required.");
        return;
    }
    if (peer.empty()) throw Invalid(schema + ".peersecret", "Peer secret is required if you set a peer user.");
    if (peer == secret) throw Invalid(schema + ".peersecret", "Peer secret cannot be the same as user secret.");
    if (!fits(peer)) throw Invalid(schema + ".peersecret", "Peer Secret must be between 12 and 16 characters.");
}

Json Nas::createAuth(const Json &arguments)
{
    Json row{{"peeruser", ""}, {"peersecret", ""}};
    if (since(TrueNasVersion::V2504)) row["discovery_auth"] = "NONE";
    checkAuth(merge(row, arguments[0]), "iscsi_auth_create");
    return auths.need(auths.add(row));
}

Json Nas::updateAuth(const Json &arguments)
{
    const int id = arguments[0];
    Json row = auths.need(id);
    checkAuth(merge(row, arguments[1]), "iscsi_auth_update");
    return auths.need(id) = row;
}

Json Nas::deleteAuth(const Json &arguments)
{
    const int id = arguments[0];
    const Json tag = auths.need(id)["tag"];
    for (const auto &[key, target] : targets.all()) {
        for (const Json &group : target["groups"]) {
            if (group["auth"] == tag && auths.with("tag", tag, id) == nullptr)
                throw CallError{"EFAULT", "This authorized access is being used by target(s): " + std::to_string(key)};
        }
    }
    auths.erase(id);
    return true;
}

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
