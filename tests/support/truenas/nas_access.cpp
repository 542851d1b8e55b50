// SPDX-License-Identifier: GPL-3.0-or-later
// Portals, initiator groups, CHAP users.
#include "tests/support/truenas/nas.h"

namespace freshseat::test::truenas {

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

} // namespace freshseat::test::truenas
