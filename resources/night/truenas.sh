# SPDX-License-Identifier: GPL-3.0-or-later
# Sessions and targets of a TrueNAS, by its middleware. An extent is known by its comment, as the consoles write it.
host_busy() {
    rows=$(midclt call iscsi.global.sessions </dev/null) || return 1
    printf %s "$rows" | grep -o '"target": *"[^"]*"' | cut -d'"' -f4
    return 0
}
# NAME ROW: a value of the one row that was told.
field() { printf %s "$2" | sed -n "s/.*\"$1\": *\"\{0,1\}\([^\",}]*\).*/\1/p"; }
# TARGET: sets row and extent.
find_extent() {
    row=$(midclt call iscsi.extent.query "[[\"comment\", \"^\", \"freshseat ${1##*:} \"]]" '{"select": ["id", "disk", "enabled"]}' </dev/null) || return 1
    extent=$(field id "$row")
    case $extent in '' | *[!0-9]*) echo "TrueNAS has no extent of ${1##*:}"; return 1 ;; esac
    case $row in *'}'*'}'*) echo "TrueNAS has more than one extent of ${1##*:}"; return 1 ;; esac
}
is_busy() {
    rows=$(midclt call iscsi.global.sessions "[[\"target\", \"=\", \"$1\"]]" </dev/null) || return 0
    case $rows in *'"target"'*) return 0 ;; *) return 1 ;; esac
}
# TARGET KEY VALUE: changes the row and looks whether it did. The device of a new volume comes a moment later.
change_extent() {
    tries=0
    until told=$(midclt call iscsi.extent.update "$extent" "{\"$2\": $3}" 2>&1 </dev/null); do
        tries=$((tries + 1))
        case $told in *"/dev/zvol/"*) ;; *) tries=99 ;; esac
        [ "$tries" -lt 10 ] || { printf '%s\n' "$told" | head -n 1; return 1; }
        sleep 1
    done
    find_extent "$1" || return 1
    [ "\"$(field "$2" "$row")\"" = "$3" ] || [ "$(field "$2" "$row")" = "$3" ] || { echo "TrueNAS did not change $2 of the extent of ${1##*:}"; return 1; }
}
host_shows() {
    find_extent "$1" || return 1
    disk=$(field disk "$row")
    printf %s "${disk#zvol/}"
}
host_close() {
    ! is_busy "$1" || return 33
    find_extent "$1" || return 1
    [ "$(field enabled "$row")" = false ] || change_extent "$1" enabled false || return 1
    is_busy "$1" || return 0
    # A PC that slipped in before has seen the disk: it is not to lose it.
    change_extent "$1" enabled true || return 1
    return 33
}
host_point() { find_extent "$1" && change_extent "$1" disk "\"zvol/$2\""; }
host_open() {
    find_extent "$1" || return 1
    [ "$(field enabled "$row")" = true ] || change_extent "$1" enabled true
}
