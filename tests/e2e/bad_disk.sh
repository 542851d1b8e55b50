#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A disk that answers EIO under one seat's file: its PC gets a proper SCSI error, every other seat goes on, and when the disk is good again so is the seat, with all it
# had flushed. Reads, writes and flushes, seats of every policy. Usage: bad_disk.sh BIN PRELOAD
BIN=$1
PRELOAD=$2
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
export BAD_DISK=$WORK/bad
READ_ERROR='SENSE KEY:.*(3).*0x1100' WRITE_ERROR='SENSE KEY:.*(3).*0x0c00' # MEDIUM ERROR
INSIDE=(env "LD_PRELOAD=$PRELOAD" "ASAN_OPTIONS=verify_asan_link_order=0:${ASAN_OPTIONS:-}")

declare -A KEY
add_seat() { # SEAT POLICY: KEY[SEAT] is the directory of its clone
    local before
    before=$(ls "$STATE/store/clones")
    ctl seat add "$1" --mac "02:00:00:00:00:0${1#PC-}" --master win --policy "$2" >/dev/null
    KEY[$1]=$(comm -13 <(echo "$before") <(ls "$STATE/store/clones"))
    [ ${#KEY[$1]} = 32 ] || die "which clone is that of $1?"
}
break_disk() { # OPERATION SEAT
    printf '%s %s' "$1" "clones/${KEY[$2]}/" >"$WORK/bad.new"
    mv "$WORK/bad.new" "$BAD_DISK"
}
# Once its PC is in: without what opens a clone nobody gets so far.
break_once_in() { # SEAT
    until [ "$(ctl --json seat show "$1" | jq '.sessions | length')" = 1 ]; do sleep 0.1; done
    break_disk read "$1"
}
mend_disk() { rm -f "$BAD_DISK"; }
# fails SEAT SENSE COMMANDS...: QEMU's initiator is refused with that sense
fails() {
    local seat=$1 sense=$2
    shift 2
    ! qemu_io "$seat" "$@" >/dev/null || die "$seat: '$*' went well on a bad disk"
    grep -q 'Input/output error' "$WORK/qemu-io.out" || die "$seat: not an I/O error: $(cat "$WORK/qemu-io.out")"
    grep -q "$sense" "$WORK/qemu-io.out" || die "$seat: not the sense $sense: $(cat "$WORK/qemu-io.out")"
}
others() { # SEAT: all but this one read what they flushed, and write on
    local seat
    for seat in PC-1 PC-2 PC-3 PC-4; do
        [ "$seat" = "$1" ] || qemu_io "$seat" 'read -P 40 8M 1M' 'write -P 41 24M 1M' flush 'read -P 41 24M 1M' || die "$seat is not sane while the disk of $1 is bad"
    done
}

head -c 16M /dev/urandom >"$WORK/master.raw"
truncate -s 64M "$WORK/master.raw"
start_daemon
ctl master import win "$WORK/master.raw" --format raw >/dev/null
add_seat PC-1 keep
add_seat PC-2 nightly
add_seat PC-3 boot
add_seat PC-4 keep
for seat in PC-1 PC-2 PC-3 PC-4; do qemu_io $seat 'write -P 40 8M 1M' flush; done

# After a write or a flush that failed nobody knows what the file holds: it is judged anew when it is opened next. What was flushed is there; a boot seat is fresh.
good_again() { # SEAT
    mend_disk
    stop_daemon
    start_daemon
    if [ "$1" = PC-3 ]; then
        read_seat PC-3 "$WORK/read.raw"
        same_disk "$WORK/master.raw" "$WORK/read.raw" "a boot seat is not fresh after its disk failed"
        qemu_io PC-3 'write -P 40 8M 1M' flush
    fi
    qemu_io "$1" 'read -P 40 8M 1M' || die "$1 has lost what was flushed"
    qemu_io "$1" 'write -P 60 32M 1M' flush 'read -P 60 32M 1M' || die "$1 does not go on"
}

for seat in PC-1 PC-3; do
    say "$seat: writes fail"
    break_disk write $seat
    fails $seat "$WRITE_ERROR" 'write -P 50 12M 1M'
    others $seat
    [ "$(ctl --json seat list | jq -r '[.[] | select(.state == "failed") | .name] | join(" ")')" = $seat ] || die "the room shows something else: $(ctl seat list)"
    good_again $seat
done
for seat in PC-1 PC-3; do
    say "$seat: reads of its own blocks fail"
    break_once_in $seat &
    BREAKER=$!
    fails $seat "$READ_ERROR" 'sleep 5000' 'read 8M 64k'
    wait $BREAKER
    mend_disk
    break_once_in $seat &
    BREAKER=$!
    qemu_io $seat 'sleep 5000' 'read 0 1M' || die "$seat: what is the master's cannot be read"
    wait $BREAKER
    others $seat
    mend_disk
    qemu_io $seat 'read -P 40 8M 1M' || die "$seat: good again, and not readable"
    say "$seat: what opens it cannot be read"
    break_disk read $seat
    ! qemu_io $seat 'read 8M 64k' >/dev/null || die "$seat: opened without its superblock"
    others $seat
    mend_disk
    qemu_io $seat 'read -P 40 8M 1M' || die "$seat: a disk that could not be read for a moment has lost what was flushed"
done
say "PC-2: flushes fail"
break_disk sync PC-2
fails PC-2 "$WRITE_ERROR" 'write -P 51 12M 1M' flush
others PC-2
good_again PC-2

say "a reset makes all of them the master again"
ctl --yes seat reset --all >/dev/null
for seat in PC-1 PC-2 PC-3 PC-4; do
    read_seat $seat "$WORK/read.raw"
    same_disk "$WORK/master.raw" "$WORK/read.raw" "$seat is not the master after a reset"
done
stop_daemon
"$BIN/freshseatd" --state "$STATE" --check-store >"$WORK/out" 2>&1 || die "the store is damaged: $(cat "$WORK/out")"
say "all good"
