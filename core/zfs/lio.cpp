// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts are constants; what varies stands before them as quoted assignments, on the shell's standard input: no
// secret is ever in a process list.
#include "core/zfs/lio.h"

#include "core/base/log.h"
#include "core/base/shell_words.h"
#include "core/base/text.h"
#include "core/zfs/zfs_commands.h"

#include <algorithm>
#include <map>

namespace freshseat::zfs {

namespace {

constexpr int kRefused = 33;  ///< exit code of a script: a session is alive
constexpr int kNotThere = 34; ///< no such target
constexpr int kTaken = 35;    ///< the target is there already
constexpr std::string_view kDevices = "/dev/zvol/";

// `target` is the IQN. Sets t (target), g (its group) and b (its backstore, "" when there is none).
constexpr const char *kBegin = R"sh(
set -u
c=/sys/kernel/config/target
[ -d $c/iscsi ] || { modprobe target_core_mod; modprobe target_core_iblock; modprobe iscsi_target_mod; mkdir -p $c/iscsi; } 2>/dev/null
[ -d $c/iscsi ] || { echo "this host has no iSCSI target in its kernel (LIO), or we are not allowed to use it" >&2; exit 1; }
die() { echo "$1" >&2; exit "${2:-1}"; }
t=$c/iscsi/$target g=$c/iscsi/$target/tpgt_1 b=
for link in "$g"/lun/lun_0/*; do [ ! -L "$link" ] || b=$(readlink -f "$link"); done
there() { [ -d "$g" ] || die "no such target: $target" 34; }
# Who is logged in, one a line.
sessions() {
    grep -l 'LIO Session ID' "$g"/acls/*/info 2>/dev/null
    tr '\0' '\n' <"$g/dynamic_sessions" 2>/dev/null | grep .
}
)sh";

// `volume`, `serial`.
constexpr const char *kMakeStore = R"sh(
make_store() {
    h=0
    while [ -d $c/core/iblock_$h ]; do h=$((h+1)); done
    b=$c/core/iblock_$h/freshseat.${target##*:}
    mkdir -p "$b" || die "cannot make a backstore"
    printf %s "udev_path=/dev/zvol/$volume" >"$b/control" && printf %s "/dev/zvol/$volume" >"$b/udev_path" &&
        printf %s "$serial" >"$b/wwn/vpd_unit_serial" && echo 1 >"$b/enable" || {
        rmdir "$b" "${b%/*}"
        die "the volume $volume cannot be exported: is it in use by something else?"
    }
    echo 1 >"$b/attrib/emulate_tpu"
    mkdir -p "$g/lun/lun_0" && ln -s "$b" "$g/lun/lun_0/disk" || die "cannot put $volume behind $target"
}
drop_store() {
    for link in "$g"/lun/lun_0/*; do [ ! -L "$link" ] || rm "$link"; done
    rmdir "$g/lun/lun_0" 2>/dev/null
    [ -z "$b" ] || rmdir "$b" && rmdir "${b%/*}"
}
)sh";

// `auth` is chap, mutual or none; `initiators` has one a line; `any` is 0 or 1; user, secret, muser, msecret.
constexpr const char *kAdmit = R"sh(
credentials() { # DIR
    printf %s "$user" >"$1/userid" && printf %s "$secret" >"$1/password" || return 1
    if [ "$2" = all ]; then printf %s "$muser" >"$1/userid_mutual" && printf %s "$msecret" >"$1/password_mutual"
    else printf NULL >"$1/userid_mutual" && printf NULL >"$1/password_mutual"; fi
}
drop_acls() {
    for acl in "$g"/acls/*; do
        [ -d "$acl" ] || continue
        for lun in "$acl"/lun_*; do
            [ -d "$lun" ] || continue
            for link in "$lun"/*; do [ ! -L "$link" ] || rm "$link"; done
            rmdir "$lun"
        done
        rmdir "$acl"
    done
}
# Existing ACLs keep their sessions.
make_acls() {
    for acl in "$g"/acls/*; do
        [ -d "$acl" ] || continue
        printf '%s\n' "$initiators" | grep -qxF "${acl##*/}" && continue
        for link in "$acl"/lun_0/*; do [ ! -L "$link" ] || rm "$link"; done
        rmdir "$acl/lun_0" 2>/dev/null
        rmdir "$acl" || die "cannot take ${acl##*/} from $target"
    done
    if [ "$auth" = mutual ]; then which=all; else which=one; fi
    printf '%s\n' "$initiators" | while read -r name; do
        [ -n "$name" ] || continue
        [ -d "$g/acls/$name" ] || mkdir "$g/acls/$name" || exit 1
        credentials "$g/acls/$name/auth" $which || exit 1
        [ -d "$g/acls/$name/lun_0" ] || mkdir "$g/acls/$name/lun_0" || exit 1
        [ -L "$g/acls/$name/lun_0/disk" ] || ln -s "$g/lun/lun_0" "$g/acls/$name/lun_0/disk" || exit 1
    done || die "cannot let the initiators of $target in"
    credentials "$g/auth" all || die "cannot set the secret of $target"
    if [ "$auth" = none ]; then echo 0; else echo 1; fi >"$g/attrib/authentication" || die "cannot set how $target is logged in to"
    echo "$any" >"$g/attrib/generate_node_acls" && echo "$any" >"$g/attrib/cache_dynamic_acls" && echo 0 >"$g/attrib/demo_mode_write_protect"
}
remap() {
    for acl in "$g"/acls/*; do
        [ -d "$acl" ] || continue
        mkdir -p "$acl/lun_0" && ln -s "$g/lun/lun_0" "$acl/lun_0/disk" || die "cannot put the disk behind ${acl##*/} again"
    done
}
unmap() {
    for link in "$g"/acls/*/lun_0/*; do [ ! -L "$link" ] || rm "$link"; done
    for lun in "$g"/acls/*/lun_0; do [ ! -d "$lun" ] || rmdir "$lun"; done
}
)sh";

constexpr const char *kCreate = R"sh(
[ ! -d "$g" ] || die "the target $target is there already" 35
undo() { echo 0 >"$g/enable"; drop_acls; drop_store; rmdir "$g"/np/* "$g" "$t"; } 2>/dev/null
trap '[ $? = 0 ] || undo' EXIT
mkdir -p "$g" || die "cannot make the target $target"
make_store
make_acls
mkdir "$g/np/0.0.0.0:3260" || die "cannot listen on port 3260"
[ "$open" = 0 ] || echo 1 >"$g/enable" || die "cannot open the target $target"
)sh";

constexpr const char *kPoint = R"sh(
there
[ "$(cat "$g/enable")" = 0 ] || die "the target $target is not closed"
[ -n "$b" ] || die "the target $target has no disk"
serial=$(sed -n 's/.*Serial Number: *//p' "$b/wwn/vpd_unit_serial")
before=$(cat "$b/udev_path")
unmap
drop_store || die "the disk of $target is still in use"
( make_store; remap ) && exit 0
# Back to what it showed.
unmap 2>/dev/null
volume=${before#/dev/zvol/}
make_store
remap
exit 1
)sh";

constexpr const char *kAdmitOnly = R"sh(
there
make_acls
)sh";

// The looks before and after closing the group are one step for the far side: a PC that slipped in between has not
// done anything yet.
constexpr const char *kClose = R"sh(
there
if [ "$force" = 0 ] && [ -n "$(sessions)" ]; then die "a session is alive" 33; fi
echo 0 >"$g/enable" || die "cannot close the target $target"
i=0
while [ -n "$(sessions)" ]; do
    i=$((i+1))
    [ $i -le 100 ] || die "the sessions of $target do not end: switch its PC off"
    sleep 0.1
done
)sh";

constexpr const char *kOpen = R"sh(
there
[ "$(cat "$g/enable")" = 1 ] || echo 1 >"$g/enable" || die "cannot open the target $target"
)sh";

constexpr const char *kRemove = R"sh(
there
[ "$(cat "$g/enable")" = 0 ] || die "the target $target is not closed"
drop_acls
drop_store || die "the disk of $target is still in use"
rmdir "$g"/np/* "$g" "$t" || die "the target $target cannot be removed"
)sh";

// `name`: the whole name of a target of somebody else's, or the last part of it. Nothing is printed when there is none.
constexpr const char *kForeign = R"sh(
c=/sys/kernel/config/target
for d in $c/iscsi/iqn.* $c/iscsi/eui.* $c/iscsi/naa.*; do
    [ -d "$d" ] || continue
    [ "${d##*/}" = "$name" ] || [ "${d##*:}" = "$name" ] || continue
    g=$d/tpgt_1
    echo "target ${d##*/}"
    for tpg in "$d"/tpgt_*; do [ ! -d "$tpg" ] || echo group; done
    for lun in "$g"/lun/lun_*; do [ ! -d "$lun" ] || echo "lun ${lun##*/}"; done
    for link in "$g"/lun/lun_0/*; do
        [ -L "$link" ] || continue
        b=$(readlink -f "$link")
        echo "device $(cat "$b/udev_path" 2>/dev/null)"
        echo "serial $(sed -n 's/.*Serial Number: *//p' "$b/wwn/vpd_unit_serial")"
    done
    echo "any $(cat "$g/attrib/generate_node_acls" 2>/dev/null)"
    echo "chap $(cat "$g/attrib/authentication" 2>/dev/null)"
    for acl in "$g"/acls/*; do
        [ -d "$acl" ] || continue
        echo "initiator ${acl##*/}"
        echo "userid $(cat "$acl/auth/userid" 2>/dev/null)"
        echo "password $(cat "$acl/auth/password" 2>/dev/null)"
        echo "muserid $(cat "$acl/auth/userid_mutual" 2>/dev/null)"
        echo "mpassword $(cat "$acl/auth/password_mutual" 2>/dev/null)"
    done
    if grep -qs 'LIO Session ID' "$g"/acls/*/info || [ -n "$(tr '\0' '\n' <"$g/dynamic_sessions" 2>/dev/null | grep .)" ]; then echo busy; fi
done
exit 0
)sh";

// A name cannot be changed, and theirs stays: closed, for it shows the owner's own volume. `theirs` is its name.
constexpr const char *kTakeOver = R"sh(
o=$c/iscsi/$theirs/tpgt_1
[ -d "$o" ] || die "no such target: $theirs" 34
[ ! -d "$g" ] || die "the target $target is there already" 35
if grep -qs 'LIO Session ID' "$o"/acls/*/info; then die "a session is alive" 33; fi
before=$(cat "$o/enable")
echo 0 >"$o/enable" || die "cannot close the target $theirs"
back() { undo; echo "$before" >"$o/enable"; }
undo() { echo 0 >"$g/enable"; drop_acls; drop_store; rmdir "$g"/np/* "$g" "$t"; } 2>/dev/null
trap '[ $? = 0 ] || back' EXIT
mkdir -p "$g" || die "cannot make the target $target"
make_store
make_acls
mkdir "$g/np/0.0.0.0:3260" || die "cannot listen on port 3260"
)sh";

constexpr const char *kCredentials = R"sh(
there
for name in userid password userid_mutual password_mutual; do cat "$g/auth/$name" || exit; done
)sh";

// `authority`. Every file with its name before each line; links and portals after that.
constexpr const char *kLook = R"sh(
c=/sys/kernel/config/target
[ -d $c ] || exit 0
cd $c || exit
grep -asHZ . core/iblock_*/*/udev_path iscsi/"$authority":*/tpgt_1/enable iscsi/"$authority":*/tpgt_1/acls/*/info \
    iscsi/"$authority":*/fabric_statistics/iscsi_login_stats/authenticate_fails
for f in iscsi/"$authority":*/tpgt_1/dynamic_sessions; do [ ! -s "$f" ] || tr '\0' '\n' <"$f" | sed "s|^|dynamic $f |"; done
find iscsi -mindepth 5 -maxdepth 5 -path "*/lun/lun_0/*" -type l -printf 'link %p %l\n'
find iscsi -mindepth 4 -maxdepth 4 -path "*/np/*" -printf 'portal %f\n' | sort -u
exit 0
)sh";

std::string assignment(const char *name, const std::string &value)
{
    return std::string(name) + "=" + shellLine({value}) + "\n";
}

class LioHost final : public IscsiHost
{
public:
    LioHost(std::shared_ptr<Commands> commands, std::vector<std::string> before, std::string address)
        : m_commands(std::move(commands))
        , m_shell(std::move(before))
        , m_address(std::move(address))
    {
        m_shell.insert(m_shell.end(), {"env", "LC_ALL=C", "sh", "-s"});
    }

    Result<IscsiState> look(const std::string &authority) override
    {
        const auto said = script({}, assignment("authority", authority) + kLook);
        if (!said) return failure(said);
        return parseLioState(*said, m_address);
    }
    Result<Credentials> credentials(const std::string &target) override
    {
        const auto said = script(target, std::string(kBegin) + kCredentials);
        if (!said) return failure(said);
        auto lines = split(*said, '\n');
        if (lines.size() < 4) return fail(ErrorCode::Failed, "the secret of target " + target + " cannot be read");
        for (std::string &line : lines) {
            if (line == "NULL") line.clear();
        }
        return Credentials{lines[0], Secret(lines[1]), lines[2], Secret(lines[3])};
    }
    Result<void> create(const Export &made, const std::string &serial, const Admission &admission,
                        const Credentials &credentials) override
    {
        return done(script(made.target, assignment("volume", made.volume) + assignment("serial", serial) +
                                            assignment("open", made.open ? "1" : "0") +
                                            wordsOf(admission, credentials) + kBegin + kMakeStore + kAdmit + kCreate));
    }
    /// A name cannot be changed: made anew. The NAA is made of the serial.
    Result<void> rename(const std::string &target, const Export &made, const std::string &serial,
                        const Admission &admission, const Credentials &credentials) override
    {
        if (auto gone = remove(target); !gone) return gone;
        auto again = create(made, serial, admission, credentials);
        if (again) return again;
        const auto back = create({target, made.volume, made.open}, serial, admission, credentials);
        if (!back) log::error("target " + target + " could not be made again: " + back.error().message);
        return again;
    }
    Result<ForeignTarget> foreign(const std::string &name) override
    {
        const auto said = script({}, assignment("name", name) + kForeign);
        if (!said) return failure(said);
        if (said->empty()) return fail(ErrorCode::NotFound, "the host has no target " + name);
        return parseLioTarget(*said);
    }
    Result<void> takeOver(const ForeignTarget &theirs, const Export &made, const Admission &admission,
                          const Credentials &credentials) override
    {
        return done(script(made.target, assignment("theirs", theirs.target) + assignment("volume", made.volume) +
                                            assignment("serial", theirs.serial) + wordsOf(admission, credentials) +
                                            kBegin + kMakeStore + kAdmit + kTakeOver));
    }
    Result<void> point(const std::string &target, const std::string &volume) override
    {
        return done(script(target, assignment("volume", volume) + kBegin + kMakeStore + kAdmit + kPoint));
    }
    Result<void> admit(const std::string &target, const Admission &admission, const Credentials &credentials) override
    {
        return done(script(target, wordsOf(admission, credentials) + kBegin + kAdmit + kAdmitOnly));
    }
    Result<void> close(const std::string &target, bool force) override
    {
        return done(script(target, assignment("force", force ? "1" : "0") + kBegin + kClose));
    }
    Result<void> open(const std::string &target) override { return done(script(target, std::string(kBegin) + kOpen)); }
    Result<void> remove(const std::string &target) override
    {
        return done(script(target, std::string(kBegin) + kMakeStore + kAdmit + kRemove));
    }
    Result<void> save() override
    {
        return done(script({}, "command -v targetctl >/dev/null || { echo 'targetctl is not installed (package "
                               "targetcli-fb)' >&2; exit 1; }\nmkdir -p /etc/rtslib-fb-target && targetctl save\n"));
    }

private:
    static std::string wordsOf(const Admission &admission, const Credentials &credentials)
    {
        return assignment("initiators", join(admission.initiators, "\n")) +
               assignment("any", admission.any ? "1" : "0") +
               assignment("auth", admission.auth == AuthMode::None     ? "none"
                                  : admission.auth == AuthMode::Mutual ? "mutual"
                                                                       : "chap") +
               assignment("user", credentials.user) + assignment("secret", credentials.secret.reveal()) +
               assignment("muser", credentials.mutualUser) + assignment("msecret", credentials.mutualSecret.reveal());
    }
    Result<std::string> script(const std::string &target, const std::string &text)
    {
        auto said = m_commands->run(m_shell, assignment("target", target) + text);
        if (!said) return failure(said);
        if (said->exitCode == 0) return std::move(said->output);
        Error error = zfsError(*said, "the iSCSI target");
        if (said->exitCode == kRefused) return fail(ErrorCode::InUse, "it is in use: a PC is logged in to " + target);
        if (said->exitCode == kNotThere) error.code = ErrorCode::NotFound;
        if (said->exitCode == kTaken) error.code = ErrorCode::InUse;
        return tl::unexpected<Error>(std::move(error));
    }
    static Result<void> done(const Result<std::string> &said)
    {
        if (!said) return failure(said);
        return {};
    }

    const std::shared_ptr<Commands> m_commands;
    std::vector<std::string> m_shell;
    const std::string m_address;
};

/// "iscsi/IQN/tpgt_1/..." -> IQN
std::string targetOf(std::string_view path)
{
    const auto parts = split(path, '/');
    return parts.size() > 1 ? parts[1] : std::string();
}

class StateParser
{
public:
    IscsiState parse(std::string_view text, const std::string &address)
    {
        for (const std::string &line : split(text, '\n')) {
            const auto end = line.find('\0');
            if (end != std::string::npos)
                file(line.substr(0, end), line.substr(end + 1));
            else
                other(line);
        }
        endSession();
        for (auto &[target, made] : m_exports) {
            const auto device = m_devices.find(m_stores[target]);
            if (device != m_devices.end()) made.volume = device->second;
            m_state.exports.push_back(std::move(made));
        }
        const bool everywhere = m_portal.empty() || m_portal.starts_with("0.0.0.0:") || m_portal.starts_with("[::");
        const auto colon = m_portal.rfind(':');
        const std::string port = colon == std::string::npos ? ":3260" : m_portal.substr(colon);
        m_state.portal = m_portal;
        if (everywhere)
            m_state.portal = (address.find(':') == std::string::npos ? address : "[" + address + "]") + port;
        return std::move(m_state);
    }

private:
    void file(const std::string &path, const std::string &line)
    {
        if (path.starts_with("core/")) {
            if (line.starts_with(kDevices)) m_devices[path.substr(0, path.rfind('/'))] = line.substr(kDevices.size());
        } else if (path.ends_with("/enable")) {
            Export &made = m_exports[targetOf(path)];
            made.target = targetOf(path);
            made.open = line == "1";
        } else if (path.ends_with("/authenticate_fails")) {
            const auto made = m_exports.find(targetOf(path));
            const auto count = parseSize(line);
            if (made != m_exports.end() && count) made->second.refused = *count;
        } else {
            info(path, line);
        }
    }
    /// The text of an ACL's info: a session when it has an id.
    void info(const std::string &path, const std::string &line)
    {
        if (path != m_path) endSession();
        m_path = path;
        if (line.find("LIO Session ID") != std::string::npos) {
            const auto parts = split(path, '/'); // iscsi/IQN/tpgt_1/acls/INITIATOR/info
            if (parts.size() > 4) m_session = HostSession{targetOf(path), parts[4], {}};
        }
        const std::string_view words = trimmed(line);
        if (words.starts_with("Address ") && m_session && m_session->address.empty())
            m_session->address = std::string(words.substr(8, words.find(' ', 8) - 8));
    }
    void endSession()
    {
        if (m_session) m_state.sessions.push_back(std::move(*m_session));
        m_session.reset();
    }
    void other(const std::string &line)
    {
        const auto words = split(line, ' ');
        if (words.size() == 3 && words[0] == "dynamic" && !words[2].empty()) {
            m_state.sessions.push_back({targetOf(words[1]), words[2], "an unknown address"});
        } else if (words.size() == 3 && words[0] == "link") {
            const auto core = words[2].find("core/iblock_"); // "../../../../../../target/core/iblock_0/NAME"
            if (core != std::string::npos) m_stores[targetOf(words[1])] = words[2].substr(core);
        } else if (words.size() == 2 && words[0] == "portal" && m_portal.empty()) {
            m_portal = words[1];
        }
    }

    IscsiState m_state;
    std::map<std::string, Export> m_exports;      ///< by target
    std::map<std::string, std::string> m_stores;  ///< by target: "core/iblock_0/NAME"
    std::map<std::string, std::string> m_devices; ///< by that: the volume
    std::string m_path;
    std::optional<HostSession> m_session;
    std::string m_portal;
};

} // namespace

std::string lioFunctions()
{
    const std::string begin = kBegin;
    return "lio_close() (\ntarget=$1 force=0\n" + begin + kClose + ")\nlio_open() (\ntarget=$1\n" + begin + kOpen +
           ")\nlio_point() (\ntarget=$1 volume=$2\n" + begin + kMakeStore + kAdmit + kPoint + ")\n";
}

IscsiState parseLioState(std::string_view text, const std::string &address)
{
    return StateParser().parse(text, address);
}

namespace {

/// How often each first word comes.
std::size_t countOf(const std::vector<std::string> &lines, std::string_view word)
{
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [&](const std::string &one) { return one.starts_with(word); }));
}

std::string obstacleIn(const std::vector<std::string> &lines, const ForeignTarget &target, bool any)
{
    if (countOf(lines, "target ") != 1) return "is not the only one whose name ends so: give its whole name";
    if (countOf(lines, "group") != 1) return "has several portal groups; a seat's target has one";
    const std::size_t disks = countOf(lines, "lun ");
    if (disks != 1) return "has " + std::to_string(disks) + " disks (LUNs); a seat's target has one";
    if (countOf(lines, "lun lun_0") != 1) return "has its disk at another LUN than 0";
    if (target.volume.empty()) return "shows something else than a ZFS volume";
    if (any || target.admission.initiators.empty())
        return "lets every initiator in: give it a list (ACLs) with its PC's name";
    return {};
}

} // namespace

ForeignTarget parseLioTarget(std::string_view text)
{
    const auto lines = split(text, '\n');
    ForeignTarget target;
    std::map<std::string, std::string> first; ///< what stands behind each word, the first time
    for (const std::string &line : lines) {
        const auto space = line.find(' ');
        const std::string word = line.substr(0, space);
        std::string value = space == std::string::npos ? std::string() : line.substr(space + 1);
        if (value == "NULL") value.clear();
        if (word == "initiator") target.admission.initiators.push_back(value);
        if (word == "busy") target.busy = true;
        first.emplace(word, std::move(value));
    }
    target.target = first["target"];
    target.serial = first["serial"];
    if (first["device"].starts_with(kDevices)) target.volume = first["device"].substr(kDevices.size());
    const bool chap = first["chap"] == "1" && !first["userid"].empty();
    const bool mutual = chap && !first["muserid"].empty();
    target.admission.auth = mutual ? AuthMode::Mutual : chap ? AuthMode::Chap : AuthMode::None;
    if (chap) target.credentials = {first["userid"], Secret(first["password"]), {}, {}};
    if (mutual) {
        target.credentials.mutualUser = first["muserid"];
        target.credentials.mutualSecret = Secret(first["mpassword"]);
    }
    target.obstacle = obstacleIn(lines, target, first["any"] == "1");
    return target;
}

std::unique_ptr<IscsiHost> lioOverCommands(std::shared_ptr<Commands> commands, std::vector<std::string> before,
                                           std::string address)
{
    return std::make_unique<LioHost>(std::move(commands), std::move(before), std::move(address));
}

} // namespace freshseat::zfs
