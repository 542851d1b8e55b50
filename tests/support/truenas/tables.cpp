// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/tables.h"

#include "core/base/text.h"

#include <algorithm>
#include <stdexcept>

namespace freshseat::test::truenas {

namespace {

// One method a line: NAME RELEASES WHO ARGUMENTS; what begins with a space belongs to the line above. WHO: none, any,
// full, or roles; "job:" before it. $name stands for a piece below.
constexpr const char *kTable = R"(
auth.login - none username*:$s, password*:$s, otp_token:$s/null
auth.login_with_api_key - none api_key*:$s
auth.login_ex 2504-2510 none login_data*:
 {mechanism*:'API_KEY_PLAIN', username*:str, api_key*:str, $login}/
 {mechanism*:'PASSWORD_PLAIN', username*:str, password*:str, $login}/
 {mechanism*:'OTP_TOKEN', otp_token*:str, $login}
auth.login_ex 26+ none login_data*:
 {mechanism*:'API_KEY_PLAIN', username*:str, api_key*:str, $login}/
 {mechanism*:'PASSWORD_PLAIN', username*:str, password*:str, $login}/
 {mechanism*:'SCRAM', scram_type*:'CLIENT_FIRST_MESSAGE'/'CLIENT_FINAL_MESSAGE', rfc_str*:str}/
 {mechanism*:'OTP_TOKEN', otp_token*:str, $login}
auth.login_ex_continue 2504+ none login_data*:{mechanism*:'OTP_TOKEN', otp_token*:str, $login}
auth.mechanism_choices 2504+ none
auth.me 24+ any
core.ping core none
core.ping 24-2504 any
core.ping 2510+ none
core.get_jobs - any $query
system.version - any
system.general.config core full
system.general.config 24+ SYSTEM_GENERAL_READ
pool.dataset.query - DATASET_READ $query
pool.dataset.create core-2504 DATASET_WRITE pool_dataset_create*:
 {name*:$s, type:'FILESYSTEM'/'VOLUME', volsize:int, volblocksize:$block, sparse:bool, force_size:bool, $dataset,
 refreservation:int, special_small_block_size:any, create_ancestors@24+:bool, user_properties@24+:[{key*:$s, value*:$s}]}
pool.dataset.create 2510+ DATASET_WRITE data*:
 {name*:str(1..200), type*:'VOLUME', volsize*:int, volblocksize:$block, sparse:bool, force_size:bool, $dataset,
 refreservation:int, special_small_block_size:int/'INHERIT', create_ancestors:bool, user_properties:[{key*:str, value*:str}]}/
 {name*:str(1..200), type:'FILESYSTEM', $dataset,
 refreservation:int, special_small_block_size:int/'INHERIT', create_ancestors:bool, user_properties:[{key*:str, value*:str}]}
pool.dataset.update core-2504 DATASET_WRITE id*:$s, pool_dataset_update*:{volsize:int, force_size:bool, $dataset,
 refreservation:int, special_small_block_size:any,
 user_properties_update@24+:[{key*:$s, value:$s, remove:bool}]}
pool.dataset.update 2510+ DATASET_WRITE id*:str, data*:{volsize:int, force_size:bool, $dataset,
 refreservation:int, special_small_block_size:int/'INHERIT', user_properties_update:[{key*:str, value:str, remove:bool}]}
pool.dataset.delete core-2504 DATASET_DELETE id*:$s, dataset_delete:{recursive:bool, force:bool}
pool.dataset.delete 2510+ DATASET_DELETE id*:str, options:{recursive:bool, force:bool}
pool.dataset.promote core-24 full id*:$s
pool.dataset.promote 2504+ DATASET_WRITE id*:str
zfs.snapshot.query -2504 SNAPSHOT_READ $query
zfs.snapshot.create -2504 SNAPSHOT_WRITE snapshot_create*:
 {dataset*:$s1, name:$s1, naming_schema:$s1, recursive:bool, exclude@24+:[$s], vmware_sync:bool, properties:obj}
zfs.snapshot.clone -2504 full snapshot_clone*:{snapshot*:$s1, dataset_dst*:$s1, dataset_properties@24+:obj}
zfs.snapshot.rollback -2504 full
 id*:$s, options:{recursive:bool, recursive_clones:bool, force:bool, recursive_rollback@24+:bool}
zfs.snapshot.delete -2504 SNAPSHOT_DELETE id*:$s, options:{defer:bool, recursive@24+:bool}
zfs.snapshot.update 24-2504 SNAPSHOT_WRITE
 id*:$s, snapshot_update*:{user_properties_update:[{key*:$s, value:$s, remove:bool}]}
pool.snapshot.query 2510+ SNAPSHOT_READ $query
pool.snapshot.create 2510+ SNAPSHOT_WRITE data*:
 {dataset*:$s1, name*:$s1, recursive:bool, exclude:[str], vmware_sync:bool, suspend_vms@26+:bool, properties:obj}/
 {dataset*:$s1, naming_schema*:$s1, recursive:bool, exclude:[str], vmware_sync:bool, suspend_vms@26+:bool, properties:obj}
pool.snapshot.clone 2510+ SNAPSHOT_WRITE,DATASET_WRITE data*:{snapshot*:$s1, dataset_dst*:$s1, dataset_properties:obj}
pool.snapshot.rollback 2510+ SNAPSHOT_WRITE,POOL_WRITE
 id*:str, options:{recursive:bool, recursive_clones:bool, force:bool, recursive_rollback:bool}
pool.snapshot.delete 2510+ SNAPSHOT_DELETE id*:str, options:{defer:bool, recursive:bool}
pool.snapshot.update 2510+ SNAPSHOT_WRITE
 id*:str, data*:{user_properties_update:[{key*:str, value*:str}], user_properties_remove:[str]}
iscsi.global.config - SHARING_ISCSI_GLOBAL_READ
iscsi.global.sessions - SHARING_ISCSI_GLOBAL_READ $query
iscsi.portal.query - SHARING_ISCSI_PORTAL_READ $query
iscsi.portal.listen_ip_choices core-24 full
iscsi.portal.listen_ip_choices 2504+ SHARING_ISCSI_PORTAL_READ
iscsi.portal.create core-24 SHARING_ISCSI_PORTAL_WRITE iscsiportal_create*:{listen*:[{ip*:$s, port@core:int(1..65535)}],
 comment:$s, discovery_authmethod:$auth, discovery_authgroup:int/null}
iscsi.portal.create 2504+ SHARING_ISCSI_PORTAL_WRITE iscsi_portal_create*:{listen*:[{ip*:str(1..1024)}], comment:str}
iscsi.initiator.query - SHARING_ISCSI_INITIATOR_READ $query
iscsi.initiator.create - SHARING_ISCSI_INITIATOR_WRITE
 iscsi_initiator_create*:{initiators:[str], auth_network@core:[$s], comment:$s}
iscsi.initiator.update - SHARING_ISCSI_INITIATOR_WRITE
 id*:int, iscsi_initiator_update*:{initiators:[str], auth_network@core:[$s], comment:$s}
iscsi.initiator.delete - SHARING_ISCSI_INITIATOR_WRITE id*:int
iscsi.auth.query - SHARING_ISCSI_AUTH_READ $query
iscsi.auth.create core-24 SHARING_ISCSI_AUTH_WRITE
 iscsi_auth_create*:{tag*:int, user*:$s, secret*:$s, peeruser:$s, peersecret:$s}
iscsi.auth.create 2504+ SHARING_ISCSI_AUTH_WRITE
 data*:{tag*:int, user*:str, secret*:str, peeruser:str, peersecret:str, discovery_auth:$auth}
iscsi.auth.update core-24 SHARING_ISCSI_AUTH_WRITE
 id*:int, iscsi_auth_update*:{tag:int, user:$s, secret:$s, peeruser:$s, peersecret:$s}
iscsi.auth.update 2504+ SHARING_ISCSI_AUTH_WRITE
 id*:int, data*:{tag:int, user:str, secret:str, peeruser:str, peersecret:str, discovery_auth:$auth}
iscsi.auth.delete - SHARING_ISCSI_AUTH_WRITE id*:int
iscsi.target.query - SHARING_ISCSI_TARGET_READ $query
iscsi.target.create - SHARING_ISCSI_TARGET_WRITE iscsi_target_create*:{name*:$s1, $target}
iscsi.target.update - SHARING_ISCSI_TARGET_WRITE id*:int, iscsi_target_update*:{name:$s1, $target}
iscsi.target.delete - SHARING_ISCSI_TARGET_WRITE id*:int, force:bool, delete_extents@2504+:bool
iscsi.extent.query - SHARING_ISCSI_EXTENT_READ $query
iscsi.extent.create - SHARING_ISCSI_EXTENT_WRITE iscsi_extent_create*:{name*:$s1, $extent}
iscsi.extent.update - SHARING_ISCSI_EXTENT_WRITE id*:int, iscsi_extent_update*:{name:$s1, $extent}
iscsi.extent.delete - SHARING_ISCSI_EXTENT_WRITE id*:int, remove:bool, force:bool
iscsi.targetextent.query - SHARING_ISCSI_TARGETEXTENT_READ $query
iscsi.targetextent.create core-24 SHARING_ISCSI_TARGETEXTENT_WRITE
 iscsi_targetextent_create*:{target*:int, lunid:int/null, extent*:int}
iscsi.targetextent.create 2504+ SHARING_ISCSI_TARGETEXTENT_WRITE
 iscsi_target_to_extent_create*:{target*:int, lunid:int/null, extent*:int}
iscsi.targetextent.delete - SHARING_ISCSI_TARGETEXTENT_WRITE id*:int, force:bool
service.query - SERVICE_READ $query
service.update core-2504 $service id_or_name*:$s, service-update*:{enable:bool}
service.update 2510+ $service id_or_name*:int/str, service_update*:{enable*:bool}
service.start core $service service*:$s, service-control:{ha_propagate:bool}
service.start 24-2504 $service service*:$s, service-control:{ha_propagate:bool, silent:bool}
service.start 2510 $service service*:str, options:{ha_propagate:bool, silent:bool, timeout:int/null}
service.control 2510+ job:$service verb*:'START'/'STOP'/'RESTART'/'RELOAD', service*:str,
 options:{ha_propagate:bool, silent:bool, timeout:int/null}
cronjob.query core-24 full $query
cronjob.query 2504+ SYSTEM_CRON_READ $query
cronjob.create core-24 full cron_job_create*:{command*:$s, user*:$s, $cron}
cronjob.create 2504+ SYSTEM_CRON_WRITE data*:{command*:str, user*:str, $cron}
cronjob.update core full id*:int, cron_job_update*:{command:$s, user:$s, $cron}
cronjob.update 24 full id*:int, cronjob_update*:{command:$s, user:$s, $cron}
cronjob.update 2504+ SYSTEM_CRON_WRITE id*:int, data*:{command:str, user:str, $cron}
cronjob.delete core-24 full id*:int
cronjob.delete 2504+ SYSTEM_CRON_WRITE id*:int
cronjob.run core-24 job:full id*:int, skip_disabled:bool
cronjob.run 2504+ job:SYSTEM_CRON_WRITE id*:int, skip_disabled:bool
)";

struct Piece {
    const char *name;
    const char *text;
};
// The longer name before one that it begins with.
constexpr Piece kPieces[] = {
    {"$query", "filters:[any], options:{extra:obj, order_by:[str], select@core:[str], select@24+:[str/[any]], "
               "count:bool, get:bool, offset:int, "
               "limit:int(0..10000), relationships@-2504:bool, force_sql_filters:bool}"},
    {"$dataset", "comments:str, sync:any, snapdev@24+:'HIDDEN'/'VISIBLE'/'INHERIT', compression:str, exec:str, "
                 "readonly:'ON'/'OFF', reservation:int"},
    {"$target",
     "alias:$s/null, mode:'ISCSI', groups:[{portal*:int, initiator:int/null, authmethod:$auth, auth:int/null}], "
     "auth_networks@24+:[str], iscsi_parameters@2504+:any"},
    {"$extent", "type:'DISK', disk:$s/null, serial:$s/null, blocksize:#512/#1024/#2048/#4096, pblocksize:bool, "
                "comment:$s, insecure_tpc:bool, xen:bool, rpm:'UNKNOWN'/'SSD'/'5400'/'7200'/'10000'/'15000', ro:bool, "
                "enabled:bool, product_id@2510+:str(1..16)/null"},
    {"$cron", "enabled:bool, stdout:bool, stderr:bool, description:$s, "
              "schedule:{minute:str, hour:str, dom:str, month:str, dow:str}"},
    {"$login", "login_options:{user_info:bool, reconnect_token@26+:bool}"},
    {"$block", "'512'/'1K'/'2K'/'4K'/'8K'/'16K'/'32K'/'64K'/'128K'"},
    {"$service", "SERVICE_WRITE,SHARING_ISCSI_WRITE"},
    {"$auth", "'NONE'/'CHAP'/'CHAP_MUTUAL'"},
    {"$s1", "str(1..1024)"},
    {"$s", "str(0..1024)"},
};

std::string replaced(std::string text)
{
    for (const Piece &piece : kPieces) {
        for (auto at = text.find(piece.name); at != std::string::npos; at = text.find(piece.name))
            text.replace(at, std::string_view(piece.name).size(), piece.text);
    }
    return text;
}

std::string wordOf(std::string &line)
{
    const auto end = std::min(line.find(' '), line.size());
    std::string word = line.substr(0, end);
    line.erase(0, std::min(line.size(), end + 1));
    return word;
}

Method methodOf(std::string line)
{
    Method method;
    method.name = wordOf(line);
    const std::string releases = wordOf(line);
    if (releases != "-") method.releases = parseReleases(releases);
    std::string who = wordOf(line);
    if (who.starts_with("job:")) {
        method.job = true;
        who.erase(0, 4);
    }
    method.anonymous = who == "none";
    method.anybody = who == "any";
    if (who != "none" && who != "any" && who != "full") method.roles = split(who, ',');
    method.arguments = parseFields(line);
    return method;
}

std::vector<Method> readTable()
{
    std::vector<std::string> lines;
    for (const std::string &line : split(replaced(kTable), '\n')) {
        if (line.starts_with(" "))
            lines.back() += line;
        else if (!line.empty())
            lines.push_back(line);
    }
    std::vector<Method> list;
    for (const std::string &line : lines) list.push_back(methodOf(line));
    return list;
}

} // namespace

const std::vector<Method> &methods()
{
    static const std::vector<Method> list = readTable();
    return list;
}

const Method *findMethod(const std::string &name, TrueNasVersion version)
{
    const auto found = std::find_if(methods().begin(), methods().end(), [&](const Method &one) {
        return one.name == name && one.releases.include(version);
    });
    return found == methods().end() ? nullptr : &*found;
}

bool mayDo(const std::vector<std::string> &held, const std::string &wanted)
{
    return std::any_of(held.begin(), held.end(), [&](const std::string &role) {
        if (role == "FULL_ADMIN" || role == wanted) return true;
        const bool read = wanted.ends_with("_READ");
        if (role == "READONLY_ADMIN") return read;
        if (read && role == wanted.substr(0, wanted.size() - 5) + "_WRITE") return true;
        if (!wanted.starts_with("SHARING_ISCSI_")) return false;
        return role == "SHARING_ISCSI_WRITE" || (read && role == "SHARING_ISCSI_READ");
    });
}

} // namespace freshseat::test::truenas
