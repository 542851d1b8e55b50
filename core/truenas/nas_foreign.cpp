// SPDX-License-Identifier: GPL-3.0-or-later
// NasExports: targets that an owner made by hand, and how one becomes ours. Its target and extent stay the rows that
// they are: PCs find it under its name, and know its disk by the serial and the NAA.
#include "core/base/log.h"
#include "core/truenas/nas_exports.h"
#include "core/truenas/rows.h"

namespace freshseat::truenas {

namespace {

AuthMode modeOf(const std::string &method)
{
    if (method == "CHAP_MUTUAL") return AuthMode::Mutual;
    return method == "CHAP" ? AuthMode::Chap : AuthMode::None;
}

Json firstGroup(const Json &target)
{
    const Json groups = target.is_object() ? target.value("groups", Json::array()) : Json::array();
    return groups.is_array() && !groups.empty() ? groups.front() : Json();
}

std::vector<std::string> initiatorsIn(const Json &group)
{
    std::vector<std::string> names;
    if (!group.is_object()) return names;
    for (const Json &name : group.value("initiators", Json::array())) {
        if (name.is_string()) names.push_back(name.get<std::string>());
    }
    return names;
}

} // namespace

Result<NasExports::Theirs> NasExports::theirs(const std::string &name)
{
    const std::string target = m_base.name + ":" + name;
    const auto rows = m_nas->callAll({{Method::TargetQuery, Json::array({whereIs("name", "=", name)})},
                                      {Method::Sessions, Json::array({whereIs("target", "=", target)})}});
    if (!rows) return failure(rows);
    Theirs found;
    found.target = onlyRow((*rows)[0]);
    found.busy = !(*rows)[1].empty();
    if (found.target.is_null()) return fail(ErrorCode::NotFound, "TrueNAS has no target " + target);
    auto mappings =
        m_nas->call(Method::MappingQuery, Json::array({whereIs("target", "=", numberIn(found.target, "id"))}));
    if (!mappings) return failure(mappings);
    found.mappings = std::move(*mappings);
    const Json group = firstGroup(found.target);
    const Json columns{{"select", Json::array({"id", "tag", "user", "secret", "peeruser", "peersecret"})}};
    const auto more = m_nas->callAll(
        {{Method::ExtentQuery, Json::array({whereIs("id", "=", numberIn(onlyRow(found.mappings), "extent"))})},
         {Method::InitiatorQuery, Json::array({whereIs("id", "=", numberIn(group, "initiator"))})},
         {Method::AuthQuery, Json::array({whereIs("tag", "=", numberIn(group, "auth")), columns})}});
    if (!more) return failure(more);
    found.extent = onlyRow((*more)[0]);
    found.group = onlyRow((*more)[1]);
    found.auth = onlyRow((*more)[2]);
    return found;
}

/// What follows "it".
std::string NasExports::obstacleOf(const Theirs &theirs)
{
    const std::size_t disks = theirs.mappings.size();
    if (disks == 0) return "has no disk";
    if (disks > 1) return "has " + std::to_string(disks) + " disks (LUNs); a seat's target has one";
    if (numberIn(onlyRow(theirs.mappings), "lunid") != 0) return "has its disk at another LUN than 0";
    if (textIn(theirs.extent, "type") != "DISK" || volumeIn(theirs.extent).empty()) return "shows a file, not a volume";
    if (flagIn(theirs.extent, "ro")) return "is read-only";
    const Json groups = theirs.target.value("groups", Json::array());
    if (groups.size() != 1) return "has " + std::to_string(groups.size()) + " groups; a seat's target has one";
    if (initiatorsIn(theirs.group).empty())
        return "lets every initiator in: its group of initiators names none; name its PC's there";
    if (modeOf(textIn(firstGroup(theirs.target), "authmethod")) != AuthMode::None && theirs.auth.is_null())
        return "asks for a secret of which there is none, or several";
    return {};
}

Result<zfs::ForeignTarget> NasExports::foreign(const std::string &name)
{
    const auto found = theirs(nameOf(name));
    if (!found) return failure(found);
    zfs::ForeignTarget target;
    target.target = m_base.name + ":" + textIn(found->target, "name");
    target.volume = volumeIn(found->extent);
    target.serial = textIn(found->extent, "serial");
    target.busy = found->busy;
    target.obstacle = obstacleOf(*found);
    if (Label::from(textIn(found->extent, "comment"))) target.obstacle = "is one of ours already";
    target.admission = {initiatorsIn(found->group), false, modeOf(textIn(firstGroup(found->target), "authmethod"))};
    if (target.admission.auth == AuthMode::None) return target;
    target.credentials = {textIn(found->auth, "user"), Secret(textIn(found->auth, "secret")), {}, {}};
    if (target.admission.auth != AuthMode::Mutual) return target;
    target.credentials.mutualUser = textIn(found->auth, "peeruser");
    target.credentials.mutualSecret = Secret(textIn(found->auth, "peersecret"));
    return target;
}

/// The target's row first: it lets in whom it let in before, by rows that are ours. Then the extent's, which makes the
/// target ours: what is cut off before it is the owner's still, and is begun again.
Result<void> NasExports::putInPlace(const Theirs &theirs, const Label &label, const std::string &volume)
{
    Json group = firstGroup(theirs.target);
    const Json none;
    group["initiator"] = label.group == 0 ? none : Json(label.group);
    group["authmethod"] = label.method;
    group["auth"] = label.method == "NONE" ? none : Json(label.auth);
    const auto set = m_nas->call(
        Method::TargetUpdate,
        Json::array({numberIn(theirs.target, "id"), {{"name", label.name}, {"groups", Json::array({group})}}}));
    if (!set) return failure(set);
    const auto ours = change(theirs.extent, {{"disk", diskOf(volume)}, {"comment", label.text()}});
    if (ours) return {};
    const auto back = m_nas->call(
        Method::TargetUpdate,
        Json::array({numberIn(theirs.target, "id"),
                     {{"name", textIn(theirs.target, "name")}, {"groups", theirs.target.value("groups", Json())}}}));
    if (!back) log::warning(textIn(theirs.target, "name") + " is not as it was: " + back.error().message);
    return failure(ours);
}

Result<void> NasExports::takeOver(const zfs::ForeignTarget &theirs, const zfs::Export &made,
                                  const zfs::Admission &admission, const zfs::Credentials &credentials)
{
    const auto found = this->theirs(nameOf(theirs.target));
    if (!found) return failure(found);
    if (found->busy) return inUse(theirs.target);
    const std::string name = nameOf(made.target);
    if (name != textIn(found->target, "name")) {
        const auto taken = m_nas->call(Method::TargetQuery, Json::array({whereIs("name", "=", name)}));
        if (!taken) return failure(taken);
        if (!taken->empty()) return fail(ErrorCode::InUse, "TrueNAS has a target " + made.target + " already");
    }
    const bool open = flagIn(found->extent, "enabled");
    if (open) {
        if (const auto closed = change(found->extent, {{"enabled", false}}); !closed) return failure(closed);
    }
    const auto taken = [&]() -> Result<void> {
        const auto still = busy(theirs.target);
        if (!still) return failure(still);
        if (*still) return inUse(theirs.target); // slipped in before
        Label label;
        label.name = name;
        const auto furnished = furnish(label, admission, credentials);
        if (!furnished) return failure(furnished);
        return putInPlace(*found, *furnished, made.volume);
    }();
    if (taken || !open) return taken;
    if (const auto back = change(found->extent, {{"enabled", true}}); !back)
        log::warning(theirs.target + " is not as it was: " + back.error().message);
    return taken;
}

} // namespace freshseat::truenas
