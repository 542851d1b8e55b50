// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to LIO, as shell scripts over its configfs. They are constants; what varies stands before them as quoted
// assignments (`names` in the comments), on the shell's standard input: no secret is ever in a process list.
#pragma once

namespace freshseat::zfs::lio {

// `target` is the IQN, `lun` the number of the disk that it is about: 0 where none is given. Sets t (target), g (its
// group) and b (the disk's backstore, "" when there is none).
inline constexpr const char *kBegin = R"sh(
set -u
c=/sys/kernel/config/target
[ -d $c/iscsi ] || { modprobe target_core_mod; modprobe target_core_iblock; modprobe iscsi_target_mod; mkdir -p $c/iscsi; } 2>/dev/null
[ -d $c/iscsi ] || { echo "this host has no iSCSI target in its kernel (LIO), or we are not allowed to use it" >&2; exit 1; }
die() { echo "$1" >&2; exit "${2:-1}"; }
t=$c/iscsi/$target g=$c/iscsi/$target/tpgt_1 lun=${lun:-0}
find_store() {
    b=
    for link in "$g/lun/lun_$lun"/*; do [ ! -L "$link" ] || b=$(readlink -f "$link"); done
}
find_store
there() { [ -d "$g" ] || die "no such target: $target" 34; }
# Who is logged in, one a line.
sessions() {
    grep -l 'LIO Session ID' "$g"/acls/*/info 2>/dev/null
    tr '\0' '\n' <"$g/dynamic_sessions" 2>/dev/null | grep .
}
)sh";

// `volume`, `serial`.
inline constexpr const char *kMakeStore = R"sh(
# A name that no backstore has: two of one name do not come back after the host's next start.
free_name() {
    free=$1
    for one in $c/core/iblock_*/"$1"; do [ ! -d "$one" ] || free_name "$1.1"; done
}
make_store() {
    h=0
    while [ -d $c/core/iblock_$h ]; do h=$((h+1)); done
    free_name "freshseat.${target##*:}"
    b=$c/core/iblock_$h/$free
    mkdir -p "$b" || die "cannot make a backstore"
    printf %s "udev_path=/dev/zvol/$volume" >"$b/control" && printf %s "/dev/zvol/$volume" >"$b/udev_path" &&
        printf %s "$serial" >"$b/wwn/vpd_unit_serial" && echo 1 >"$b/enable" || {
        rmdir "$b" "${b%/*}"
        die "the volume $volume cannot be exported: is it in use by something else?"
    }
    echo 1 >"$b/attrib/emulate_tpu"
    mkdir -p "$g/lun/lun_$lun" && ln -s "$b" "$g/lun/lun_$lun/disk" || die "cannot put $volume behind $target"
}
drop_lun() { # DIR
    for link in "$1"/*; do [ ! -L "$link" ] || rm "$link"; done
    rmdir "$1" 2>/dev/null
}
drop_store() {
    drop_lun "$g/lun/lun_$lun"
    [ -z "$b" ] || { rmdir "$b" && rmdir "${b%/*}"; }
}
# Of every disk.
drop_stores() {
    stay=0
    for disk in "$g"/lun/lun_*; do
        [ -d "$disk" ] || continue
        lun=${disk##*_}
        find_store
        drop_store || stay=1
    done
    return $stay
}
)sh";

// `auth` is chap, mutual or none; `initiators` has one a line; `any` is 0 or 1; user, secret, muser, msecret.
inline constexpr const char *kAdmit = R"sh(
credentials() { # DIR
    printf %s "$user" >"$1/userid" && printf %s "$secret" >"$1/password" || return 1
    if [ "$2" = all ]; then printf %s "$muser" >"$1/userid_mutual" && printf %s "$msecret" >"$1/password_mutual"
    else printf NULL >"$1/userid_mutual" && printf NULL >"$1/password_mutual"; fi
}
drop_acl() { # DIR
    for disk in "$1"/lun_*; do [ ! -d "$disk" ] || drop_lun "$disk"; done
    rmdir "$1"
}
drop_acls() {
    for acl in "$g"/acls/*; do [ ! -d "$acl" ] || drop_acl "$acl"; done
}
# Whatever the name of the link: an owner may have made it anew.
mapped() { # DIR
    for link in "$1"/*; do [ ! -L "$link" ] || return 0; done
    return 1
}
# Existing ACLs keep their sessions.
make_acls() {
    for acl in "$g"/acls/*; do
        [ -d "$acl" ] || continue
        printf '%s\n' "$initiators" | grep -qxF "${acl##*/}" && continue
        drop_acl "$acl" || die "cannot take ${acl##*/} from $target"
    done
    if [ "$auth" = mutual ]; then which=all; else which=one; fi
    printf '%s\n' "$initiators" | while read -r name; do
        [ -n "$name" ] || continue
        [ -d "$g/acls/$name" ] || mkdir "$g/acls/$name" || exit 1
        credentials "$g/acls/$name/auth" $which || exit 1
        for disk in "$g"/lun/lun_*; do
            [ -d "$disk" ] || continue
            here=$g/acls/$name/${disk##*/}
            [ -d "$here" ] || mkdir "$here" || exit 1
            mapped "$here" || ln -s "$disk" "$here/disk" || exit 1
        done
    done || die "cannot let the initiators of $target in"
    credentials "$g/auth" all || die "cannot set the secret of $target"
    if [ "$auth" = none ]; then echo 0; else echo 1; fi >"$g/attrib/authentication" || die "cannot set how $target is logged in to"
    echo "$any" >"$g/attrib/generate_node_acls" && echo "$any" >"$g/attrib/cache_dynamic_acls" && echo 0 >"$g/attrib/demo_mode_write_protect"
}
remap() {
    for acl in "$g"/acls/*; do
        [ -d "$acl" ] || continue
        mkdir -p "$acl/lun_$lun" && ln -s "$g/lun/lun_$lun" "$acl/lun_$lun/disk" || die "cannot put the disk behind ${acl##*/} again"
    done
}
unmap() {
    for disk in "$g"/acls/*/"lun_$lun"; do [ ! -d "$disk" ] || drop_lun "$disk"; done
}
)sh";

// A target with one disk, and what takes it away when it does not become whole.
inline constexpr const char *kBuild = R"sh(
[ ! -d "$g" ] || die "the target $target is there already" 35
undo() { echo 0 >"$g/enable"; drop_acls; drop_stores; rmdir "$g"/np/* "$g" "$t"; } 2>/dev/null
build() {
    mkdir -p "$g" || die "cannot make the target $target"
    make_store
    make_acls
    mkdir "$g/np/0.0.0.0:3260" || die "cannot listen on port 3260"
}
)sh";

inline constexpr const char *kCreate = R"sh(
trap '[ $? = 0 ] || undo' EXIT
build
[ "$open" = 0 ] || echo 1 >"$g/enable" || die "cannot open the target $target"
)sh";

// `serial` counts where the target has no such disk, or lost it; empty: then it fails. A further disk may come while
// it is open.
inline constexpr const char *kPoint = R"sh(
there
{ [ "$lun" != 0 ] && [ -z "$b" ]; } || [ "$(cat "$g/enable")" = 0 ] || die "the target $target is not closed"
before=
if [ -n "$b" ]; then
    serial=$(sed -n 's/.*Serial Number: *//p' "$b/wwn/vpd_unit_serial")
    before=$(cat "$b/udev_path")
fi
[ -n "$serial" ] || die "the target $target has no disk"
unmap
drop_store || die "the disk of $target is still in use"
( make_store; remap ) && exit 0
if [ -z "$before" ]; then
    unmap
    find_store
    drop_store
    exit 1
fi 2>/dev/null
# Back to what it showed.
unmap 2>/dev/null
volume=${before#/dev/zvol/}
make_store
remap
exit 1
)sh";

inline constexpr const char *kDetach = R"sh(
there
[ -d "$g/lun/lun_$lun" ] || die "the target $target has no disk $lun" 34
[ "$(cat "$g/enable")" = 0 ] || die "the target $target is not closed"
unmap
drop_store || die "the disk of $target is still in use"
)sh";

// `from` is the name it has. A name cannot be changed: there is another target over the same backstore, so that an
// initiator knows the disk again, and then the one before it goes.
inline constexpr const char *kRename = R"sh(
o=$c/iscsi/$from/tpgt_1
[ -d "$o" ] || die "no such target: $from" 34
[ ! -d "$g" ] || die "the target $target is there already" 35
[ "$(cat "$o/enable")" = 0 ] || die "the target $from is not closed"
drop_group() {
    drop_acls
    for disk in "$g"/lun/lun_*; do [ ! -d "$disk" ] || drop_lun "$disk"; done
    rmdir "$g"/np/* "$g" "$t"
}
trap '[ $? = 0 ] || drop_group 2>/dev/null' EXIT
for link in "$o"/lun/lun_*/*; do
    [ -L "$link" ] || continue
    disk=${link%/*}
    lun=${disk##*_} b=$(readlink -f "$link")
    mkdir -p "$g/lun/lun_$lun" && ln -s "$b" "$g/lun/lun_$lun/disk" || die "cannot make the target $target"
done
[ -d "$g/lun/lun_0" ] || die "the target $from has no disk"
make_acls
mkdir "$g/np/0.0.0.0:3260" || die "cannot listen on port 3260"
trap - EXIT
t=${o%/*} g=$o
drop_group 2>/dev/null
[ ! -d "$t" ] || die "the target $from cannot be removed"
)sh";

inline constexpr const char *kAdmitOnly = R"sh(
there
make_acls
)sh";

// The looks before and after closing the group are one step for the far side: a PC that slipped in between has not
// done anything yet.
inline constexpr const char *kClose = R"sh(
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

inline constexpr const char *kOpen = R"sh(
there
[ "$(cat "$g/enable")" = 1 ] || echo 1 >"$g/enable" || die "cannot open the target $target"
)sh";

inline constexpr const char *kRemove = R"sh(
there
[ "$(cat "$g/enable")" = 0 ] || die "the target $target is not closed"
drop_acls
drop_stores || die "the disk of $target is still in use"
rmdir "$g"/np/* "$g" "$t" || die "the target $target cannot be removed"
)sh";

// `name`: the whole name of a target of somebody else's, or the last part of it. Nothing is printed when there is none.
inline constexpr const char *kForeign = R"sh(
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
inline constexpr const char *kTakeOver = R"sh(
o=$c/iscsi/$theirs/tpgt_1
[ -d "$o" ] || die "no such target: $theirs" 34
if grep -qs 'LIO Session ID' "$o"/acls/*/info; then die "a session is alive" 33; fi
before=$(cat "$o/enable")
echo 0 >"$o/enable" || die "cannot close the target $theirs"
trap '[ $? = 0 ] || { undo; echo "$before" >"$o/enable"; }' EXIT
build
)sh";

inline constexpr const char *kCredentials = R"sh(
there
for name in userid password userid_mutual password_mutual; do cat "$g/auth/$name" || exit; done
)sh";

// What restores the targets at the host's start does not wait for volumes, whose devices udev makes: a target would
// come back without its disk.
inline constexpr const char *kSave = R"sh(
command -v targetctl >/dev/null || { echo 'targetctl is not installed (package targetcli-fb)' >&2; exit 1; }
for unit in rtslib-fb-targetctl.service target.service; do
    extra=/etc/systemd/system/$unit.d/freshseat.conf
    if [ -e "$extra" ] || ! systemctl --quiet is-enabled "$unit" 2>/dev/null; then continue; fi
    mkdir -p "${extra%/*}" &&
        printf '%s\n' '# Made by Freshseat: seats have their disks on ZFS volumes.' '[Unit]' 'Wants=zfs-volume-wait.service' \
            'After=zfs-volume-wait.service' >"$extra" &&
        systemctl daemon-reload || exit
done
mkdir -p /etc/rtslib-fb-target && targetctl save
)sh";

// `authority`. Every file with its name before each line; links and portals after that.
inline constexpr const char *kLook = R"sh(
c=/sys/kernel/config/target
[ -d $c ] || exit 0
cd $c || exit
grep -asHZ . core/iblock_*/*/udev_path iscsi/"$authority":*/tpgt_1/enable iscsi/"$authority":*/tpgt_1/acls/*/info \
    iscsi/"$authority":*/fabric_statistics/iscsi_login_stats/authenticate_fails
for f in iscsi/"$authority":*/tpgt_1/dynamic_sessions; do [ ! -s "$f" ] || tr '\0' '\n' <"$f" | sed "s|^|dynamic $f |"; done
find iscsi -mindepth 5 -maxdepth 5 -path "*/lun/lun_*/*" -type l -printf 'link %p %l\n'
find iscsi -mindepth 4 -maxdepth 4 -path "*/np/*" -printf 'portal %f\n' | sort -u
exit 0
)sh";

} // namespace freshseat::zfs::lio
