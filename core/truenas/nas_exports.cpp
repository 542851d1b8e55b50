// SPDX-License-Identifier: GPL-3.0-or-later
// NasExports: what is there.
#include "core/truenas/nas_exports.h"

#include "core/base/host_port.h"
#include "core/base/text.h"
#include "core/truenas/rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>

namespace freshseat::truenas {

namespace {

constexpr auto kRetry = std::chrono::milliseconds(100);
constexpr auto kTransferFresh = std::chrono::minutes(5); ///< from its making to its first login, at the most

zfs::HostSession sessionFrom(const Json &row)
{
    return {textIn(row, "target"), textIn(row, "initiator"), splitHostPort(textIn(row, "initiator_addr")).host};
}

bool isWildcard(const std::string &address)
{
    return address.empty() || address == "0.0.0.0" || address == "::";
}

/// A transfer that may still be going on: somebody is logged in, or it was made just now.
bool isGoingOn(const std::string &name, bool busy)
{
    if (!name.starts_with(kTransferName)) return false;
    const Json row{{"at", name.substr(kTransferName.size())}};
    const TimePoint made{std::chrono::seconds(numberIn(row, "at"))};
    return busy || SystemClock().now() - made < kTransferFresh;
}

/// Names of targets, by the id of the extent that they show.
using Shown = std::map<std::int64_t, std::string>;

Shown shownBy(const Json &targets, const Json &mappings)
{
    std::map<std::int64_t, std::string> names; ///< by id
    for (const Json &row : targets) names[numberIn(row, "id")] = textIn(row, "name");
    Shown shown;
    for (const Json &row : mappings) {
        const auto target = names.find(numberIn(row, "target"));
        if (target != names.end()) shown[numberIn(row, "extent")] = target->second;
    }
    return shown;
}

std::vector<zfs::Export> exportsOf(const Json &extents, const Shown &shown, const std::set<std::string> &busyTargets,
                                   const std::string &authority)
{
    std::vector<zfs::Export> exports;
    std::map<std::string, std::map<int, std::string>> data; ///< volumes, by target
    std::set<std::string> partly;                           ///< targets with a data disk that is not to be seen
    for (const Json &row : extents) {
        const auto label = Label::from(textIn(row, "comment"));
        const auto at = shown.find(numberIn(row, "id"));
        if (!label && at == shown.end()) continue;
        const std::string name = label ? label->name : at->second;
        const bool whole = at != shown.end() && at->second == name;
        if (label && label->lun != 0) {
            data[authority + ":" + name][label->lun] = volumeIn(row);
            if (!whole || !flagIn(row, "enabled")) partly.insert(authority + ":" + name);
            continue;
        }
        const std::string target = authority + ":" + name;
        if (label && isGoingOn(name, busyTargets.contains(target))) continue;
        exports.push_back({target, volumeIn(row), flagIn(row, "enabled") && whole});
    }
    for (zfs::Export &one : exports) {
        one.data = std::move(data[one.target]);
        one.open = one.open && !partly.contains(one.target);
    }
    return exports;
}

} // namespace

std::string diskOf(const std::string &volume)
{
    std::string disk = "zvol/" + volume;
    std::replace(disk.begin(), disk.end(), ' ', '+');
    return disk;
}

std::string volumeIn(const Json &extent)
{
    static constexpr std::string_view kZvol = "zvol/";
    std::string disk = textIn(extent, "disk");
    if (!disk.starts_with(kZvol)) return {};
    disk.erase(0, kZvol.size());
    std::replace(disk.begin(), disk.end(), '+', ' ');
    return disk;
}

std::string Label::text() const
{
    return std::string(kOurLabel) + name + " auth=" + std::to_string(auth) + " group=" + std::to_string(group) +
           " method=" + method;
}

std::optional<Label> Label::from(const std::string &comment)
{
    if (!comment.starts_with(kOurLabel)) return std::nullopt;
    const auto words = split(comment, ' ');
    Label label;
    if (words.size() < 2 || words[1].empty()) return std::nullopt;
    label.name = words[1];
    for (const std::string &word : words) {
        const auto equals = word.find('=');
        if (equals == std::string::npos) continue;
        const Json value{{"is", word.substr(equals + 1)}};
        if (word.starts_with("lun="))
            label.lun = static_cast<int>(std::clamp<std::int64_t>(numberIn(value, "is"), 0, 255));
        if (word.starts_with("auth=")) label.auth = numberIn(value, "is");
        if (word.starts_with("group=")) label.group = numberIn(value, "is");
        if (word.starts_with("method=")) label.method = textIn(value, "is");
    }
    return label;
}

std::string dataLabel(const std::string &name, int lun)
{
    return std::string(kOurLabel) + name + " lun=" + std::to_string(lun);
}

Result<IscsiBase> iscsiBaseOf(Nas &nas)
{
    const auto config = nas.call(Method::IscsiConfig, Json::array());
    if (!config) return failure(config);
    IscsiBase base{textIn(*config, "basename"), 3260, nas.peer()};
    if (const auto port = numberIn(*config, "listen_port"); port > 0) base.port = static_cast<int>(port);
    if (base.name.empty()) return fail(ErrorCode::Failed, "TrueNAS does not tell the base name of its iSCSI targets");
    return base;
}

std::string NasExports::nameOf(const std::string &target) const
{
    return target.starts_with(m_base.name + ":") ? target.substr(m_base.name.size() + 1) : target;
}

Result<zfs::IscsiState> NasExports::look(const std::string &authority)
{
    const auto rows = m_nas->callAll({{Method::TargetQuery},
                                      {Method::ExtentQuery},
                                      {Method::MappingQuery},
                                      {Method::Sessions},
                                      {Method::PortalQuery}});
    if (!rows) return failure(rows);
    zfs::IscsiState state;
    std::set<std::string> busyTargets;
    for (const Json &row : (*rows)[3]) {
        state.sessions.push_back(sessionFrom(row));
        busyTargets.insert(state.sessions.back().target);
    }
    state.exports = exportsOf((*rows)[1], shownBy((*rows)[0], (*rows)[2]), busyTargets, authority);
    state.portal = addressOf(chosen((*rows)[4]));
    return state;
}

Result<NasExports::Found> NasExports::find(const std::string &target)
{
    const std::string name = nameOf(target);
    const std::string begins = std::string(kOurLabel) + name + " ";
    const auto rows = m_nas->callAll({{Method::TargetQuery, Json::array({whereIs("name", "=", name)})},
                                      {Method::ExtentQuery, Json::array({whereIs("comment", "^", begins)})},
                                      {Method::Sessions, Json::array({whereIs("target", "=", target)})}});
    if (!rows) return failure(rows);
    Found found;
    found.target = onlyRow((*rows)[0]);
    found.busy = !(*rows)[2].empty();
    std::map<int, Json> extents;
    for (const Json &row : (*rows)[1]) {
        const auto of = Label::from(textIn(row, "comment"));
        if (of && of->name == name && !extents.emplace(of->lun, row).second)
            return fail(ErrorCode::Failed, "TrueNAS has more than one extent with the comment \"" + begins + "...\"",
                        "remove the one that no target uses");
    }
    if (extents.contains(0)) found.extent = extents[0];
    extents.erase(0);
    found.data = std::move(extents);
    const auto label = Label::from(textIn(found.extent, "comment"));
    if (!label) return fail(ErrorCode::NotFound, "no such target: " + target);
    found.label = *label;
    return found;
}

Result<bool> NasExports::busy(const std::string &target)
{
    const auto rows = m_nas->call(Method::Sessions, Json::array({whereIs("target", "=", target)}));
    if (!rows) return failure(rows);
    return !rows->empty();
}

/// Whether its sessions are over, soon.
Result<bool> NasExports::quiet(const std::string &target, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    for (;;) {
        const auto there = busy(target);
        if (!there) return failure(there);
        if (!*there) return true;
        if (std::chrono::steady_clock::now() >= end) return false;
        std::this_thread::sleep_for(kRetry);
    }
}

Result<zfs::Credentials> NasExports::credentials(const std::string &target)
{
    const auto found = find(target);
    if (!found) return failure(found);
    const auto rows = m_nas->call(Method::AuthQuery, Json::array({whereIs("tag", "=", found->label.auth)}));
    if (!rows) return failure(rows);
    const Json row = onlyRow(*rows);
    if (row.is_null()) return fail(ErrorCode::Failed, "the secret of target " + target + " is not there any more");
    return zfs::Credentials{textIn(row, "user"), Secret(textIn(row, "secret")), textIn(row, "peeruser"),
                            Secret(textIn(row, "peersecret"))};
}

/// The portal that listens where we reach the NAS ourselves, else the first; null: there is none.
Json NasExports::chosen(const Json &portals) const
{
    if (!portals.is_array() || portals.empty()) return {};
    for (const Json &portal : portals) {
        const Json listen = portal.value("listen", Json::array());
        const bool here = std::any_of(listen.begin(), listen.end(), [this](const Json &one) {
            const std::string ip = textIn(one, "ip");
            return isWildcard(ip) || ip == m_base.address;
        });
        if (here) return portal;
    }
    return portals.front();
}

/// One on all addresses is made where there is none.
Result<Json> NasExports::portal()
{
    const auto rows = m_nas->call(Method::PortalQuery, Json::array());
    if (!rows) return failure(rows);
    if (Json there = chosen(*rows); !there.is_null()) return there;
    const Json everywhere = Json::array({Json{{"ip", "0.0.0.0"}}});
    return m_nas->call(Method::PortalCreate, Json::array({{{"listen", everywhere}, {"comment", "Freshseat"}}}));
}

std::string NasExports::addressOf(const Json &portal) const
{
    std::string address;
    std::int64_t port = 0;
    const Json listen = portal.is_object() ? portal.value("listen", Json::array()) : Json::array();
    for (const Json &one : listen) {
        const std::string ip = textIn(one, "ip");
        if (!address.empty() && ip != m_base.address) continue;
        address = ip;
        port = numberIn(one, "port");
    }
    if (isWildcard(address)) address = m_base.address;
    if (port == 0) port = m_base.port;
    return joinHostPort(address, std::to_string(port));
}

Result<std::string> NasExports::portalAddress()
{
    const auto there = portal();
    if (!there) return failure(there);
    return addressOf(*there);
}

Result<Json> NasExports::groupsOf(const Label &label)
{
    const auto there = portal();
    if (!there) return failure(there);
    const Json none;
    return Json::array({Json{{"portal", numberIn(*there, "id")},
                             {"initiator", label.group == 0 ? none : Json(label.group)},
                             {"authmethod", label.method},
                             {"auth", label.method == "NONE" ? none : Json(label.auth)}}});
}

} // namespace freshseat::truenas
