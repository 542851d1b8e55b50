# SPDX-License-Identifier: GPL-3.0-or-later
# One run of an entry of a room's schedule, on the storage host itself, with every console closed: looks who is logged
# in, resets the seats that are idle, waits for the others until the give-up time, writes the room's journal.
# Arguments: ROOM'S DATASET, NUMBER OF THE ENTRY. Before it stand the functions of the kind of host (lio.sh, truenas.sh):
#   host_busy          names of the targets that somebody is logged in to, one a line; fails when they cannot be seen
#   host_close TARGET  no session, no login, until host_open; 33: somebody is logged in, and nothing has changed
#   host_point TARGET LUN VOLUME    another volume behind the same LUN; closed
#   host_shows TARGET LUN       the volume behind it
#   host_open TARGET
# `disks` is set where they are called (read_plan).
# POSIX sh. Everything that is read here is a value and is never run: who may write properties of the room's datasets
# can lose its disks, and no more than that. It destroys nothing but the room's lock: an old clone goes with the next
# change by a console.
set -u
export LC_ALL=C
room=$1 id=$2
book=$room/schedule
seats=$room/seats

say() { echo "freshseat: $*" >&2; }
# KEY DATASET: a property of ours, which may lie there in pieces; empty: not set.
get() {
    value=$(zfs get -H -o value "$1" "$2" </dev/null) || return 1
    [ "$value" != - ] || value=
    case $value in
    "~"*"~"*)
        count=${value#"~"}
        count=${count%%"~"*}
        value=${value#"~"*"~"}
        i=1
        while [ "$i" -lt "$count" ]; do
            value=$value$(zfs get -H -o value "$1+$i" "$2" </dev/null) || return 1
            i=$((i + 1))
        done
        ;;
    esac
    printf %s "$value"
}
now() { date -u +%Y-%m-%dT%H:%M:%S.000Z; }
lower() { printf %s "$1" | tr '[:upper:]' '[:lower:]'; }
# What may stand in a text of the journal.
plain() { printf %s "$1" | tr -c '[:print:]' ' ' | tr -d '"\\|' | cut -c1-300; }
digest() { printf %s "$1" | sha256sum | cut -c1-16; }

# ---- One change at a time: the lock that consoles take, too

lock() {
    tries=0
    until zfs snapshot -o "freshseat:lock={\"at\":\"$(now)\",\"token\":\"$token\",\"who\":\"schedule $id\"}" "$room@freshseat-lock" 2>/dev/null </dev/null; do
        tries=$((tries + 1))
        [ "$tries" -le 12 ] || return 1
        # When it was taken, or renewed: what is changed of a snapshot may be written to its dataset.
        held=$(zfs get -H -o value freshseat:lock "$room@freshseat-lock" 2>/dev/null </dev/null) || continue # given back meanwhile
        held=$(printf '%s\n' "$held" "$(zfs get -H -o value freshseat:snapshots "$room" </dev/null)" |
            grep -o '[0-9]*-[0-9]*-[0-9]*T[0-9:.]*Z' | sort | tail -n 1)
        held=$(date -d "${held:-@0}" +%s 2>/dev/null) || held=0
        age=$(($(date +%s) - held))
        if [ "$age" -gt 180 ]; then
            say "the room's lock is taken over: it was not renewed for $age s"
            zfs destroy "$room@freshseat-lock" </dev/null
        else
            sleep 5
        fi
    done
}
unlock() { zfs destroy "$room@freshseat-lock" </dev/null; }
# ACTION OBJECT OUTCOME DETAIL; under the lock.
note() {
    last=$(get freshseat:journal "$room/journal") || return 1
    case $last in '' | *[!0-9]*) last=0 ;; esac
    last=$((last + 1))
    slot=$(printf %04d $((last % 1000)))
    zfs set "freshseat:j$slot={\"action\":\"$1\",\"at\":\"$(now)\",\"detail\":\"$(plain "$4")\",\"id\":$last,\"object\":\"$(plain "$2")\",\"outcome\":\"$3\",\"who\":\"$(plain "$who")\"}" \
        "freshseat:journal=$last" "$room/journal" </dev/null
}
journal() {
    lock || { say "the journal cannot be written: the room is being changed by somebody"; return 1; }
    note "$@"
    unlock
}

# ---- Seats

# DATASET: what is to be done with it, as the consoles wrote it: sets key, name, known, policy, state, group, target, volume, origin, record; and
# disks, a word for each, the system disk's first: LUN:VOLUME:ORIGIN.
read_plan() {
    plan=$(get freshseat:night "$1") || return 1
    [ -n "$plan" ] || return 1
    read -r name known policy state group target volume origin record <<X
$plan
X
    key=$(lower "$name")
    disks="0:$volume:$(printf %s "$origin" | tr , ' ')"
}
# DISK: sets lun, volume, origin.
read_disk() {
    lun=${1%%:*}
    volume=${1#*:}
    origin=${volume#*:} volume=${volume%%:*}
}
# How the seat fared, for the answer: OUTCOME DETAIL.
count() {
    case $1 in done) done_=$((done_ + 1)) ;; failed) failed=$((failed + 1)) ;; *) skipped=$((skipped + 1)) ;; esac
    items="$items|$name $1 $(plain "$2")"
}
leave() {
    journal seat.reset "seat $name" "$1" "$2"
    count "$1" "$2"
}
# Under the lock; closed. Says why it could not be. What is new is made before anything is rolled back.
refresh() {
    for disk in $disks; do
        read_disk "$disk"
        [ "$origin" = - ] || make_disk || return 1
    done
    for disk in $disks; do
        read_disk "$disk"
        [ "$origin" != - ] || roll_back || return 1
    done
}
roll_back() {
    zfs rollback "$seat/$volume@clean" </dev/null 2>&1 || return 1
    [ "$(zfs get -H -p -o value written "$seat/$volume" </dev/null)" = 0 ] || { echo "its disk was not rolled back"; return 1; }
}
make_disk() {
    # What a night that was cut off left of it has never been shown to a PC.
    told=$(zfs clone "$origin" "$seat/$volume" 2>&1 </dev/null)
    [ "$(zfs get -H -o value origin "$seat/$volume" 2>/dev/null </dev/null)" = "$origin" ] || { echo "its new disk cannot be made: $told"; return 1; }
    told=$(zfs snapshot "$seat/$volume@clean" 2>&1 </dev/null)
    zfs get -H -o value origin "$seat/$volume@clean" >/dev/null 2>&1 </dev/null || { echo "its new disk cannot be made: $told"; return 1; }
}
# The seat's record and its plan after this reset.
write_seat() {
    after=${record%%'"lastReset":"@"'*}'"lastReset":"'$(now)'"'${record#*'"lastReset":"@"'}
    next=
    for disk in $disks; do
        read_disk "$disk"
        if [ "$lun" = 0 ]; then next="$volume -"; else next="$next,$lun:$volume:-"; fi
    done
    zfs set "freshseat:seat=$after" "freshseat:night=$name $(digest "$after") $policy $state $group $target $next $record" "$seat" </dev/null 2>&1
}
# Sets outcome (done, failed, wait) and detail.
reset_closed() {
    outcome=failed
    for disk in $disks; do
        host_shows "$target" "${disk%%:*}" >/dev/null || { detail="its target cannot be seen"; return; }
    done
    detail=$(refresh) || return
    detail=$(write_seat) || return
    moved=
    for disk in $disks; do
        read_disk "$disk"
        if [ "$(host_shows "$target" "$lun")" != "$seat/$volume" ]; then
            detail=$(host_point "$target" "$lun" "$seat/$volume" 2>&1) || return
        fi
        [ "$(host_shows "$target" "$lun")" = "$seat/$volume" ] || { detail="its target does not show $volume"; return; }
        [ "$origin" = - ] || moved="$moved${moved:+, }$(moved_to)"
    done
    outcome='done' detail=$moved
}
# "now on snapshot 4", "games now on snapshot 2"
moved_to() {
    master=${origin%/*}
    [ "$lun" = 0 ] || printf '%s ' "${master##*/}"
    printf 'now on snapshot %s' "${origin##*@v}"
}
reset_seat() {
    outcome=wait detail="the room is being changed by somebody"
    lock || return
    # What a console has changed meanwhile counts.
    if ! read_plan "$seat" || [ "$(digest "$(get freshseat:seat "$seat")")" != "$known" ]; then
        outcome=failed detail="what is to be done with it is not up to date: any change by a console writes it anew"
    elif [ "$state" != ready ] || [ "$policy" = keep ]; then
        detail="it was changed just now"
    else
        case $volume$origin in
        *[!A-Za-z0-9_.:/@,-]* | *..*) outcome=failed detail="its plan is damaged" ;;
        *)
            detail=$(host_close "$target" 2>&1)
            case $? in
            0)
                reset_closed
                told=$(host_open "$target" 2>&1) || { outcome=failed detail="its target stays closed: $told"; }
                ;;
            33) outcome=wait detail="it is in use: a PC is logged in" ;;
            *) outcome=failed ;;
            esac
            ;;
        esac
    fi
    if [ "$outcome" != wait ]; then
        note seat.reset "seat $name" "$outcome" "$detail"
        count "$outcome" "$detail"
    fi
    unlock
}

# ---- The run

# Whether the seat of the plan is one that the entry names.
chosen() {
    case $kind in
    all) return 0 ;;
    group) [ "$group" = "=$names" ] ;;
    names) case " $names " in *" $key "*) return 0 ;; *) return 1 ;; esac ;;
    *) return 1 ;;
    esac
}
result() {
    words=
    [ "$done_" = 0 ] || words="$done_ done"
    [ "$failed" = 0 ] || words="$words${words:+, }$failed failed"
    [ "$skipped" = 0 ] || words="$words${words:+, }$skipped skipped"
    waiting=$(printf %s "$pending" | wc -w)
    [ "$waiting" = 0 ] || words="$words${words:+, }$((waiting)) waiting"
    [ -n "$words" ] || words="no seats"
    printf %s "$words"
}
# STATE: how far it is, and how each seat fared; read by who asked for the run.
tell() {
    [ "$told_last" != "$1$items$waits" ] || return 0
    told_last=$1$items$waits
    zfs set "freshseat:r$id=$day $began $(result)" "freshseat:p$id=$(printf %.7000s "$token $1$items$waits")" "$book" </dev/null
}
# One look at the seats that wait.
look() {
    busy=$(host_busy) || { why="who is logged in cannot be seen"; return; }
    left='' waits=''
    for one in $pending; do
        seat=$seats/$one
        if ! read_plan "$seat"; then
            name=$one
            leave skipped "there is no such seat any more"
        elif [ "$state" = update ]; then
            leave skipped "it is in an update session"
        elif [ "$policy" = keep ]; then
            leave skipped "its policy is keep: a schedule never resets it"
        elif [ "$state" != ready ]; then
            leave failed "its version is not there any more"
        else
            outcome=wait detail="it is in use: a PC is logged in"
            printf '%s\n' "$busy" | grep -qxF "$target" || reset_seat
            [ "$outcome" = wait ] || continue
            left="$left $one"
            waits="$waits|$name skipped $detail"
        fi
    done
    pending=$left
    why="it is in use: a PC is logged in"
    [ "$until" = - ] || why="it was in use until the run gave up"
}
give_up() { # WHY
    for one in $pending; do
        seat=$seats/$one
        read_plan "$seat" || name=$one
        leave skipped "$1"
    done
    pending='' waits=''
}
finish() {
    outcome='done'
    [ "$skipped" = 0 ] || [ "$done_" != 0 ] || outcome=skipped
    [ "$failed" = 0 ] || outcome=failed
    journal schedule.run "schedule $id" "$outcome" "$(result)"
    tell over
    zfs destroy "$book@run-$id" </dev/null
}

orders=$(get "freshseat:o$id" "$book") || exit 1
[ -n "$orders" ] || { say "there is no schedule $id in $room"; exit 1; }
# switched: a run that is asked for goes on with an entry that is off.
# shellcheck disable=SC2034
read -r switched until kind names <<X
$orders
X
# Who asked for it: a person, or else the clock.
asked=$(get "freshseat:a$id" "$book") || exit 1
token=- who="schedule $id"
if [ -n "$asked" ]; then
    read -r token who <<X
$asked
X
    zfs inherit "freshseat:a$id" "$book" </dev/null
fi
day=$(get "freshseat:r$id" "$book") || exit 1
day=${day%% *}
today=$(date +%Y-%m-%d)
if [ -z "$asked" ]; then
    [ "$day" != "$today" ] || exit 0 # clocks were set back
    day=$today
fi
[ -n "$day" ] || day=-

# Only one run of an entry at a time. One that the host's end cut off is over.
me="$(cat /proc/sys/kernel/random/boot_id) $$"
done_=0 failed=0 skipped=0 pending='' items='' waits='' told_last=''
until zfs snapshot -o "freshseat:run=$me" "$book@run-$id" 2>/dev/null </dev/null; do
    other=$(zfs get -H -o value freshseat:run "$book@run-$id" </dev/null) || other=
    if [ -n "$other" ] && [ "${other% *}" = "${me% *}" ] && kill -0 "${other#* }" 2>/dev/null; then
        [ -z "$asked" ] || zfs set "freshseat:p$id=$token busy" "$book" </dev/null
        exit 0
    fi
    zfs destroy "$book@run-$id" 2>/dev/null </dev/null || exit 1
done
began=$(now)
end=$(date +%s)
if [ "$until" != - ]; then
    # A time that clocks skip is counted from midnight.
    hour=${until%:*} minute=${until#*:}
    end=$(date -d "$today $until" +%s 2>/dev/null) || end=$(($(date -d "$today 00:00" +%s) + ${hour#0} * 3600 + ${minute#0} * 60))
    [ "$end" -gt "$(date +%s)" ] || end=$(date -d "$today + 1 day $until" +%s)
fi
found=
for seat in $(zfs list -H -o name -r -d 1 -t filesystem "$seats" </dev/null); do
    if [ "$seat" != "$seats" ] && read_plan "$seat" && chosen; then
        pending="$pending ${seat##*/}"
        found="$found $key"
    fi
done
tell begun
if [ "$kind" = names ]; then
    for name in $names; do
        case " $found " in *" $name "*) ;; *) leave skipped "there is no such seat any more" ;; esac
    done
fi
why=
while :; do
    look
    [ -n "$pending" ] || break
    if [ "$(date +%s)" -ge "$end" ]; then
        give_up "$why"
        break
    fi
    tell looked
    sleep 15
    if [ "$(get "freshseat:o$id" "$book")" != "$orders" ]; then
        give_up "the schedule was changed, switched off or removed"
        break
    fi
done
finish
