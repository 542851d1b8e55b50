// SPDX-License-Identifier: GPL-3.0-or-later
// The iSCSI target as it runs: who may log in, who has, what is behind its LUNs.
#include "tests/support/truenas/nas.h"
#include "tests/support/truenas/query.h"

#include <algorithm>
#include <cctype>

namespace freshseat::test::truenas {

namespace {

constexpr const char *kBase = "iqn.2005-10.org.freenas.ctl";

std::string lower(std::string text)
{
    for (char &c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

} // namespace

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

Json Nas::extentOf(const std::string &iqn, int lun)
{
    const Json *target = targetOf(iqn);
    if (target == nullptr) return nullptr;
    for (const auto &[id, mapping] : mappings.all()) {
        if (mapping.at("target") == target->at("id") && mapping.at("lunid") == lun)
            return extents.need(mapping.at("extent").get<int>());
    }
    return nullptr;
}

bool Nas::shows(const std::string &iqn, const std::string &volume)
{
    for (const auto &[id, mapping] : mappings.all()) {
        const int lun = mapping.at("lunid");
        if (volumeOf(iqn, lun) == volume) return true;
    }
    return false;
}

std::string Nas::volumeOf(const std::string &iqn, int lun)
{
    const Json extent = extentOf(iqn, lun);
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

} // namespace freshseat::test::truenas
