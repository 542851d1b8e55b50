# SPDX-License-Identifier: GPL-3.0-or-later
# Sessions and targets of LIO. lio_point, lio_close and lio_open are the consoles' own (core/zfs/lio).
host_busy() {
    for group in /sys/kernel/config/target/iscsi/*/tpgt_1; do
        [ -d "$group" ] || continue
        name=${group%/tpgt_1}
        if grep -qs 'LIO Session ID' "$group"/acls/*/info || tr '\0' '\n' <"$group/dynamic_sessions" 2>/dev/null | grep -q .; then
            echo "${name##*/}"
        fi
    done
    [ -d /sys/kernel/config/target/iscsi ]
}
host_shows() {
    for link in "/sys/kernel/config/target/iscsi/$1/tpgt_1/lun/lun_$2"/*; do
        [ -L "$link" ] || continue
        shown=$(cat "$link/udev_path") || return 1
        printf %s "${shown#/dev/zvol/}"
        return 0
    done
    return 1
}
host_close() { lio_close "$1"; }
host_open() { lio_open "$1"; }
host_point() {
    tries=0
    until [ -b "/dev/zvol/$3" ]; do
        tries=$((tries + 1))
        [ "$tries" -lt 10 ] || { echo "no device /dev/zvol/$3"; return 1; }
        sleep 1
    done
    lio_point "$1" "$2" "$3" || return 1
    mkdir -p /etc/rtslib-fb-target && targetctl save
}
