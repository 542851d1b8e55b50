// SPDX-License-Identifier: GPL-3.0-or-later
// NasExports: changes. Rows are looked at again after each of them.
#include "core/base/log.h"
#include "core/truenas/nas_exports.h"
#include "core/truenas/rows.h"

#include <algorithm>
#include <set>
#include <thread>

namespace freshseat::truenas {

namespace {

constexpr auto kDeviceWait = std::chrono::seconds(5); ///< a new volume's device comes a moment later
constexpr auto kRetry = std::chrono::milliseconds(100);
constexpr auto kSessionEnd = std::chrono::seconds(10);

const char *methodOf(AuthMode mode)
{
    if (mode == AuthMode::None) return "NONE";
    return mode == AuthMode::Mutual ? "CHAP_MUTUAL" : "CHAP";
}

Json initiatorsOf(const zfs::Admission &admission, const Label &label)
{
    return {{"initiators", admission.initiators}, {"comment", std::string(kOurLabel) + label.name}};
}

Result<void> noEnd(const std::string &target)
{
    return fail(ErrorCode::InUse, "the sessions of " + target + " do not end: switch its PC off");
}

} // namespace

Result<void> inUse(const std::string &target)
{
    return fail(ErrorCode::InUse, "it is in use: a PC is logged in to " + target);
}

/// The tag of the row with these credentials: the label's own, one that was left over, or a new one.
Result<std::int64_t> NasExports::secretRow(const Label &label, const zfs::Credentials &credentials)
{
    const Json columns{{"select", Json::array({"id", "tag", "user"})}}; // not the secrets
    const auto rows = m_nas->callAll({{Method::AuthQuery, Json::array({Json::array(), columns})},
                                      {Method::ExtentQuery, Json::array({whereIs("comment", "^", kOurLabel)})},
                                      {Method::TargetQuery}});
    if (!rows) return failure(rows);
    std::set<std::int64_t> used;
    for (const Json &extent : (*rows)[1]) {
        if (const auto other = Label::from(textIn(extent, "comment")); other && other->name != label.name)
            used.insert(other->auth);
    }
    for (const Json &target : (*rows)[2]) {
        if (textIn(target, "name") == label.name) continue;
        for (const Json &group : target.value("groups", Json::array())) used.insert(numberIn(group, "auth"));
    }
    Json values{{"user", credentials.user},
                {"secret", credentials.secret.reveal()},
                {"peeruser", credentials.mutualUser},
                {"peersecret", credentials.mutualSecret.reveal()}};
    std::int64_t last = 0;
    for (const Json &row : (*rows)[0]) {
        const std::int64_t tag = numberIn(row, "tag");
        last = std::max(last, tag);
        const bool ours = tag == label.auth || (label.auth == 0 && textIn(row, "user") == credentials.user);
        if (!ours || used.contains(tag)) continue;
        values["tag"] = tag;
        const auto set = m_nas->call(Method::AuthUpdate, Json::array({numberIn(row, "id"), values}));
        if (!set) return failure(set);
        return tag;
    }
    values["tag"] = last + 1;
    const auto made = m_nas->call(Method::AuthCreate, Json::array({values}));
    if (!made) return failure(made);
    return last + 1;
}

/// The group of initiators. Never an empty one: that would let everybody in.
Result<std::int64_t> NasExports::groupRow(const Label &label, const zfs::Admission &admission)
{
    if (admission.any) return 0;
    if (admission.initiators.empty()) return fail(ErrorCode::Usage, "a target needs an initiator that may log in");
    const Json group = initiatorsOf(admission, label);
    const auto rows = m_nas->call(Method::InitiatorQuery, Json::array({whereIs("comment", "=", group["comment"])}));
    if (!rows) return failure(rows);
    const auto set = rows->empty()
                         ? m_nas->call(Method::InitiatorCreate, Json::array({group}))
                         : m_nas->call(Method::InitiatorUpdate, Json::array({numberIn(rows->front(), "id"), group}));
    if (!set) return failure(set);
    return rows->empty() ? numberIn(*set, "id") : numberIn(rows->front(), "id");
}

Result<Label> NasExports::furnish(Label label, const zfs::Admission &admission, const zfs::Credentials &credentials)
{
    label.method = methodOf(admission.auth);
    const auto tag = secretRow(label, credentials);
    if (!tag) return failure(tag);
    label.auth = *tag;
    const auto group = groupRow(label, admission);
    if (!group) return failure(group);
    label.group = *group;
    return label;
}

/// Changes the row, and looks whether it did. A device that is not there yet is waited for.
Result<Json> NasExports::change(const Json &extent, Json what)
{
    const auto end = std::chrono::steady_clock::now() + kDeviceWait;
    for (;;) {
        auto row = m_nas->call(Method::ExtentUpdate, Json::array({numberIn(extent, "id"), what}));
        const bool early = !row && row.error().message.find("/dev/zvol/") != std::string::npos;
        if (early && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(kRetry);
            continue;
        }
        if (!row) return row;
        const auto rows = m_nas->call(Method::ExtentQuery, Json::array({whereIs("id", "=", extent["id"])}));
        if (!rows) return failure(rows);
        const Json now = onlyRow(*rows);
        for (const auto &[key, value] : what.items()) {
            if (!now.is_object() || now.value(key, Json()) != value)
                return fail(ErrorCode::Failed, "TrueNAS says that it changed the extent " + textIn(extent, "name") +
                                                   ", but its " + key + " is as before");
        }
        return now;
    }
}

/// Closed; of the serial `serial`. `before`: what was left of it, or null.
Result<Json> NasExports::makeExtent(const Json &before, const std::string &label, const std::string &volume,
                                    const std::string &serial)
{
    if (!before.is_null()) return change(before, {{"disk", diskOf(volume)}, {"enabled", false}, {"comment", label}});
    // 512-byte blocks and no word about the size of those beneath, as Windows wants it.
    const Json extent{{"name", "freshseat-" + serial},
                      {"type", "DISK"},
                      {"disk", diskOf(volume)},
                      {"blocksize", 512},
                      {"pblocksize", true},
                      {"rpm", "SSD"},
                      {"insecure_tpc", true},
                      {"xen", false},
                      {"ro", false},
                      {"enabled", false},
                      {"serial", serial},
                      {"comment", label}};
    const auto end = std::chrono::steady_clock::now() + kDeviceWait;
    for (;;) {
        auto made = m_nas->call(Method::ExtentCreate, Json::array({extent}));
        const bool early = !made && made.error().message.find("/dev/zvol/") != std::string::npos;
        if (!early || std::chrono::steady_clock::now() >= end) return made;
        std::this_thread::sleep_for(kRetry);
    }
}

Result<void> NasExports::create(const zfs::Export &made, const std::string &serial, const zfs::Admission &admission,
                                const zfs::Credentials &credentials)
{
    Label label;
    label.name = nameOf(made.target);
    const auto rows =
        m_nas->callAll({{Method::TargetQuery, Json::array({whereIs("name", "=", label.name)})},
                        {Method::ExtentQuery,
                         Json::array({whereIs("comment", "^", std::string(kOurLabel) + label.name + " auth=")})}});
    if (!rows) return failure(rows);
    const Json before = onlyRow((*rows)[1]);
    if (!(*rows)[0].empty() && before.is_null())
        return fail(ErrorCode::InUse, "TrueNAS has a target " + made.target + " already, and it is not ours");
    if (const auto left = Label::from(textIn(before, "comment"))) label = *left;
    if (flagIn(before, "enabled")) return fail(ErrorCode::InUse, "the target " + made.target + " is there already");
    const auto furnished = furnish(label, admission, credentials);
    if (!furnished) return failure(furnished);
    const auto extent = makeExtent(before, furnished->text(), made.volume, serial);
    if (!extent) {
        if (before.is_null()) static_cast<void>(dropRows(*furnished));
        return failure(extent);
    }
    if (auto raised = raise(*furnished, *extent, {}); !raised) return raised;
    return made.open ? done(change(*extent, {{"enabled", true}})) : Result<void>();
}

Result<void> NasExports::raise(const Label &label, const Json &extent, const std::map<int, Json> &data)
{
    std::vector<std::pair<int, Json>> disks(data.begin(), data.end());
    disks.emplace_back(0, extent); // last: a PC that finds it finds all
    std::vector<Call> questions{{Method::TargetQuery, Json::array({whereIs("name", "=", label.name)})}};
    for (const auto &[lun, disk] : disks)
        questions.push_back({Method::MappingQuery, Json::array({whereIs("extent", "=", numberIn(disk, "id"))})});
    const auto rows = m_nas->callAll(questions);
    if (!rows) return failure(rows);
    Json target = onlyRow((*rows)[0]);
    if (target.is_null()) {
        const auto groups = groupsOf(label);
        if (!groups) return failure(groups);
        auto made = m_nas->call(
            Method::TargetCreate,
            Json::array({{{"name", label.name}, {"alias", nullptr}, {"mode", "ISCSI"}, {"groups", *groups}}}));
        if (!made) return failure(made);
        target = std::move(*made);
    }
    for (std::size_t i = 0; i < disks.size(); ++i) {
        const auto &[lun, disk] = disks[i];
        if (auto mapped = map(target, disk, lun, onlyRow((*rows)[i + 1])); !mapped) return mapped;
    }
    return {};
}

Result<void> NasExports::map(const Json &target, const Json &extent, int lun, const Json &mapping)
{
    if (numberIn(mapping, "target") == numberIn(target, "id") && !mapping.is_null()) return {};
    if (!mapping.is_null())
        return fail(ErrorCode::InUse, "the extent " + textIn(extent, "name") + " is another target's by now");
    return done(m_nas->call(
        Method::MappingCreate,
        Json::array({{{"target", numberIn(target, "id")}, {"extent", numberIn(extent, "id")}, {"lunid", lun}}})));
}

Result<Json> NasExports::targetOf(const Json &extent)
{
    const auto mappings = m_nas->call(Method::MappingQuery, Json::array({whereIs("extent", "=", extent["id"])}));
    if (!mappings) return failure(mappings);
    const Json mapping = onlyRow(*mappings);
    if (mapping.is_null()) return Json();
    const auto rows = m_nas->call(Method::TargetQuery, Json::array({whereIs("id", "=", numberIn(mapping, "target"))}));
    if (!rows) return failure(rows);
    return onlyRow(*rows);
}

Result<Json> NasExports::relabel(const Found &found, const Label &label)
{
    auto extent = change(found.extent, {{"comment", label.text()}});
    if (!extent) return failure(extent);
    for (const auto &[lun, disk] : found.data) {
        if (const auto set = change(disk, {{"comment", dataLabel(label.name, lun)}}); !set) return failure(set);
    }
    return extent;
}

/// Rows are changed, none is made anew: the extent has the NAA, which TrueNAS gives once. First the extent's label:
/// what is cut off after it is found by it.
Result<void> NasExports::rename(const std::string &target, const zfs::Export &made, const std::string & /*serial*/,
                                const zfs::Admission &admission, const zfs::Credentials & /*credentials*/)
{
    const auto found = find(target);
    if (!found) return failure(found);
    if (flagIn(found->extent, "enabled")) return fail(ErrorCode::Failed, "the target " + target + " is not closed");
    if (found->busy) return inUse(target);
    Label label = found->label;
    label.name = nameOf(made.target);
    label.method = methodOf(admission.auth);
    const auto shown = targetOf(found->extent);
    if (!shown) return failure(shown);
    const auto taken = m_nas->call(Method::TargetQuery, Json::array({whereIs("name", "=", label.name)}));
    if (!taken) return failure(taken);
    const bool own = !shown->is_null() && textIn(*shown, "name") == label.name;
    if (!taken->empty() && !own) return fail(ErrorCode::InUse, "TrueNAS has a target " + made.target + " already");
    const bool sameGroup = label.group != 0 && !admission.any;
    if (!sameGroup) {
        const auto group = groupRow(label, admission);
        if (!group) return failure(group);
        label.group = *group;
    }
    const auto told = relabel(*found, label);
    if (!told) return failure(told);
    if (sameGroup) {
        const auto set =
            m_nas->call(Method::InitiatorUpdate, Json::array({label.group, initiatorsOf(admission, label)}));
        if (!set) return failure(set);
    }
    if (shown->is_null()) return raise(label, *told, found->data);
    const auto groups = groupsOf(label);
    if (!groups) return failure(groups);
    return done(m_nas->call(Method::TargetUpdate,
                            Json::array({numberIn(*shown, "id"), {{"name", label.name}, {"groups", *groups}}})));
}

Result<void> NasExports::point(const std::string &target, int lun, const std::string &volume, const std::string &serial)
{
    const auto found = find(target);
    if (!found) return failure(found);
    const auto disk = found->data.find(lun);
    if (lun != 0 && disk == found->data.end()) return addDisk(*found, lun, volume, serial);
    if (flagIn(found->extent, "enabled")) return fail(ErrorCode::Failed, "the target " + target + " is not closed");
    return done(change(lun == 0 ? found->extent : disk->second, {{"disk", diskOf(volume)}}));
}

/// Its row may be there: under the name that the target had before a rename was cut off.
Result<void> NasExports::addDisk(const Found &found, int lun, const std::string &volume, const std::string &serial)
{
    const auto rows = m_nas->call(Method::ExtentQuery, Json::array({whereIs("serial", "=", serial)}));
    if (!rows) return failure(rows);
    const Json left = onlyRow(*rows);
    const bool ours = Label::from(textIn(left, "comment")).has_value();
    const auto extent = makeExtent(ours ? left : Json(), dataLabel(found.label.name, lun), volume, serial);
    if (!extent) return failure(extent);
    if (auto raised = raise(found.label, found.extent, {{lun, *extent}}); !raised) return raised;
    return flagIn(found.extent, "enabled") ? done(change(*extent, {{"enabled", true}})) : Result<void>();
}

Result<void> NasExports::detach(const std::string &target, int lun)
{
    const auto found = find(target);
    if (!found) return failure(found);
    const auto disk = found->data.find(lun);
    if (disk == found->data.end()) return fail(ErrorCode::NotFound, "no such target: " + target);
    if (flagIn(found->extent, "enabled")) return fail(ErrorCode::Failed, "the target " + target + " is not closed");
    if (auto unmapped = unmap(found->target, disk->second, false); !unmapped) return unmapped;
    return done(m_nas->call(Method::ExtentDelete, Json::array({numberIn(disk->second, "id"), false, false})));
}

Result<void> NasExports::admit(const std::string &target, const zfs::Admission &admission,
                               const zfs::Credentials &credentials)
{
    const auto found = find(target);
    if (!found) return failure(found);
    const auto label = furnish(found->label, admission, credentials);
    if (!label) return failure(label);
    const auto groups = groupsOf(*label);
    if (!groups) return failure(groups);
    if (!found->target.is_null()) {
        const auto set =
            m_nas->call(Method::TargetUpdate, Json::array({numberIn(found->target, "id"), {{"groups", *groups}}}));
        if (!set) return failure(set);
    }
    if (label->text() == found->label.text()) return {};
    return done(change(found->extent, {{"comment", label->text()}}));
}

Result<void> NasExports::close(const std::string &target, bool force)
{
    const auto found = find(target);
    if (!found) return failure(found);
    if (found->busy && !force) return inUse(target);
    const bool ends = force && m_nas->api().can(Ability::EndsSessions);
    if (found->busy && !ends) {
        if (auto ended = awaitEnd(target); !ended) return ended; // and nothing has changed yet
    }
    if (auto closed = enable(*found, false); !closed) return closed;
    // A PC that slipped in before has seen the disk: it is not to lose it.
    const auto still = busy(target);
    if (!still) return failure(still);
    if (!*still) return {};
    if (!ends) {
        if (auto back = reopen(target); !back) return back;
        return force ? noEnd(target) : inUse(target);
    }
    if (auto dropped = dropTarget(*found, true); !dropped) return dropped;
    const auto over = quiet(target, kSessionEnd);
    if (!over) return failure(over);
    if (auto raised = raise(found->label, found->extent, found->data); !raised) return raised;
    return *over ? Result<void>() : fail(ErrorCode::Failed, noEnd(target).error().message);
}

Result<void> NasExports::awaitEnd(const std::string &target)
{
    const auto over = quiet(target, kSessionEnd);
    if (!over) return failure(over);
    return *over ? Result<void>() : noEnd(target);
}

Result<void> NasExports::reopen(const std::string &target)
{
    const auto now = find(target);
    return now ? enable(*now, true) : failure(now);
}

Result<void> NasExports::open(const std::string &target)
{
    const auto found = find(target);
    if (!found) return failure(found);
    if (auto raised = raise(found->label, found->extent, found->data); !raised) return raised;
    return enable(*found, true);
}

Result<void> NasExports::enable(const Found &found, bool enabled)
{
    std::vector<Json> extents{found.extent};
    for (const auto &[lun, disk] : found.data) extents.push_back(disk);
    if (enabled) std::reverse(extents.begin(), extents.end());
    for (const Json &extent : extents) {
        if (flagIn(extent, "enabled") == enabled) continue;
        if (auto set = change(extent, {{"enabled", enabled}}); !set) return failure(set);
    }
    return {};
}

Result<void> NasExports::unmap(const Json &target, const Json &extent, bool force)
{
    const auto mappings = m_nas->call(Method::MappingQuery, Json::array({whereIs("extent", "=", extent["id"])}));
    if (!mappings) return failure(mappings);
    for (const Json &mapping : *mappings) {
        if (numberIn(mapping, "target") != numberIn(target, "id")) continue;
        const auto gone = m_nas->call(Method::MappingDelete, Json::array({numberIn(mapping, "id"), force}));
        if (!gone) return failure(gone);
    }
    return {};
}

/// With its mappings. Names are compared before ids are used: TrueNAS gives ids again.
Result<void> NasExports::dropTarget(const Found &found, bool force)
{
    if (found.target.is_null()) return {};
    for (const auto &[lun, disk] : found.data) {
        if (auto gone = unmap(found.target, disk, force); !gone) return gone;
    }
    if (auto gone = unmap(found.target, found.extent, force); !gone) return gone;
    return done(m_nas->call(Method::TargetDelete, Json::array({numberIn(found.target, "id"), force})));
}

/// The secret and the group of initiators. What stays of them is used again by the next target of that name.
Result<void> NasExports::dropRows(const Label &label)
{
    const Json columns{{"select", Json::array({"id", "tag"})}};
    const std::string comment = std::string(kOurLabel) + label.name;
    const auto rows = m_nas->callAll({{Method::AuthQuery, Json::array({whereIs("tag", "=", label.auth), columns})},
                                      {Method::InitiatorQuery, Json::array({whereIs("comment", "=", comment)})}});
    if (!rows) return failure(rows);
    for (const Json &row : (*rows)[0]) {
        const auto gone = m_nas->call(Method::AuthDelete, Json::array({numberIn(row, "id")}));
        if (!gone) return failure(gone);
    }
    for (const Json &row : (*rows)[1]) {
        const auto gone = m_nas->call(Method::InitiatorDelete, Json::array({numberIn(row, "id")}));
        if (!gone) return failure(gone);
    }
    return {};
}

Result<void> NasExports::remove(const std::string &target)
{
    const auto found = find(target);
    if (!found) return failure(found);
    if (flagIn(found->extent, "enabled")) return fail(ErrorCode::Failed, "the target " + target + " is not closed");
    if (found->busy) return inUse(target);
    if (auto dropped = dropTarget(*found, false); !dropped) return dropped;
    for (const auto &[lun, disk] : found->data) { // before the one that the rest is found by
        const auto gone = m_nas->call(Method::ExtentDelete, Json::array({numberIn(disk, "id"), false, false}));
        if (!gone) return failure(gone);
    }
    const auto gone = m_nas->call(Method::ExtentDelete, Json::array({numberIn(found->extent, "id"), false, false}));
    if (!gone) return failure(gone);
    const auto left = find(target);
    if (left) return fail(ErrorCode::Failed, "TrueNAS says that it removed " + target + ", but it is there");
    if (left.error().code != ErrorCode::NotFound) return failure(left);
    if (const auto rows = dropRows(found->label); !rows)
        log::warning("the secret of " + target + " is still on the NAS: " + rows.error().message);
    return {};
}

/// The service runs, and does so after the next start.
Result<void> NasExports::save()
{
    const Json service = Json::array({whereIs("service", "=", "iscsitarget")});
    const auto rows = m_nas->call(Method::ServiceQuery, service);
    if (!rows) return failure(rows);
    const Json row = onlyRow(*rows);
    if (!flagIn(row, "enable")) {
        const auto set = m_nas->call(Method::ServiceUpdate, Json::array({"iscsitarget", {{"enable", true}}}));
        if (!set) return failure(set);
    }
    if (textIn(row, "state") == "RUNNING") return {};
    const auto started = m_nas->call(Method::ServiceStart, m_nas->api().startService());
    if (!started) return failure(started);
    if (m_nas->api().can(Ability::StartsByJob) && started->is_number()) {
        if (auto over = m_nas->finishJob(*started); !over) return over;
    }
    const auto now = m_nas->call(Method::ServiceQuery, service);
    if (!now) return failure(now);
    if (textIn(onlyRow(*now), "state") == "RUNNING") return {};
    return fail(ErrorCode::Failed, "the iSCSI service of TrueNAS does not start", "look at it there: System, Services");
}

} // namespace freshseat::truenas
