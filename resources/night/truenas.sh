# SPDX-License-Identifier: GPL-3.0-or-later
# Sessions and targets of a TrueNAS, by its middleware. An extent is known by its comment, as the consoles write it.
host_busy() {
    rows=$(midclt call iscsi.global.sessions </dev/null) || return 1
    printf %s "$rows" | grep -o '"target": *"[^"]*"' | cut -d'"' -f4
    return 0
}
# NAME ROW: a value of the one row that was told.
field() { printf %s "$2" | sed -n "s/.*\"$1\": *\"\{0,1\}\([^\",}]*\).*/\1/p"; }
# TARGET LUN: sets row and extent.
find_extent() {
    mark="\"^\", \"freshseat ${1##*:} auth=\""
    [ "$2" = 0 ] || mark="\"=\", \"freshseat ${1##*:} lun=$2\""
    row=$(midclt call iscsi.extent.query "[[\"comment\", $mark]]" '{"select": ["id", "disk", "enabled"]}' </dev/null) || return 1
    extent=$(field id "$row")
    case $extent in '' | *[!0-9]*) echo "TrueNAS has no extent of ${1##*:}"; return 1 ;; esac
    case $row in *'}'*'}'*) echo "TrueNAS has more than one extent of ${1##*:}"; return 1 ;; esac
}
is_busy() {
    rows=$(midclt call iscsi.global.sessions "[[\"target\", \"=\", \"$1\"]]" </dev/null) || return 0
    case $rows in *'"target"'*) return 0 ;; *) return 1 ;; esac
}
# TARGET LUN KEY VALUE: changes the row and looks whether it did. The device of a new volume comes a moment later.
change_extent() {
    tries=0
    until told=$(midclt call iscsi.extent.update "$extent" "{\"$3\": $4}" 2>&1 </dev/null); do
        tries=$((tries + 1))
        case $told in *"/dev/zvol/"*) ;; *) tries=99 ;; esac
        [ "$tries" -lt 10 ] || { printf '%s\n' "$told" | head -n 1; return 1; }
        sleep 1
    done
    find_extent "$1" "$2" || return 1
    [ "\"$(field "$3" "$row")\"" = "$4" ] || [ "$(field "$3" "$row")" = "$4" ] || { echo "TrueNAS did not change $3 of the extent of ${1##*:}"; return 1; }
}
# TARGET LUN VALUE
set_enabled() {
    find_extent "$1" "$2" || return 1
    [ "$(field enabled "$row")" = "$3" ] || change_extent "$1" "$2" enabled "$3"
}
host_shows() {
    find_extent "$1" "$2" || return 1
    shown=$(field disk "$row")
    printf %s "${shown#zvol/}"
}
host_close() {
    ! is_busy "$1" || return 33
    for disk in $disks; do set_enabled "$1" "${disk%%:*}" false || return 1; done
    is_busy "$1" || return 0
    # A PC that slipped in before has seen the disk: it is not to lose it.
    host_open "$1" || return 1
    return 33
}
host_point() { find_extent "$1" "$2" && change_extent "$1" "$2" disk "\"zvol/$3\""; }
# The system disk last: a PC that finds it finds all.
host_open() {
    for disk in $disks; do [ "${disk%%:*}" = 0 ] || set_enabled "$1" "${disk%%:*}" true || return 1; done
    set_enabled "$1" 0 true
}
