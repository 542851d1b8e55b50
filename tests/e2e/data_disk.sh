#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Data disks with real initiators: LUN 1 of each seat is a clone of its own of the games' master, with versions, updates, roll-outs and resets of its own; a PC
# boots by the script that hooks it, and its system is the only one on the target then. Usage: data_disk.sh BIN DEMO_DISK
# shellcheck disable=SC2034 # lib.sh reads BIN and LUN
BIN=$1
DISK=$2
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/guest.sh
. "$(dirname "$0")/guest.sh"

on() { local LUN=$1; shift; "$@"; } # on LUN COMMAND...: with that LUN
data() { ctl --json seat show "$1" | jq -r ".data[0]$2"; }
same() { # SEAT LUN FILE TEXT
    on "$2" read_seat "$1" "$WORK/read.raw"
    same_disk "$3" "$WORK/read.raw" "$4"
}
identity() { # SEAT: serial and names of LUN 1
    local page url
    seat_secret "$1"
    url=$(on 1 seat_url "$1")
    for page in 128 131; do iscsi-inq -i "$INITIATOR" -e 1 -c $page "$url"; done
}

truncate -s 64M "$WORK/games.raw"
head -c 8M /dev/urandom | dd of="$WORK/games.raw" conv=notrunc status=none
start_daemon
say "two masters, three seats, games for the group"
ctl master import linux "$DISK" --format raw >/dev/null
ctl master import games "$WORK/games.raw" --format raw >/dev/null
ctl seat add PC-1 --mac 52:54:00:46:55:01 --master linux --group hall --policy keep >/dev/null
ctl seat add PC-2 --mac 52:54:00:46:55:02 --master linux --group hall --policy boot >/dev/null
ctl seat add PC-3 --mac 52:54:00:46:55:03 --master linux --group hall --policy nightly >/dev/null
expect_exit 4 ctl seat set PC-1 data=none-such
expect_exit 2 ctl seat set PC-1 data=linux
ctl --json seat set --group hall data=games | jq -e '[.items[] | select(.outcome == "done")] | length == 3' >/dev/null || die "seat set --group"
ctl --json seat list | jq -e '[.[] | select(.data[0].master == "games" and .data[0].lun == 1 and .data[0].snapshot == 1)] | length == 3' >/dev/null || die "seat list: $(ctl --json seat list)"
expect_exit 3 ctl --yes master delete games

say "each has a clone of its own, with a name that stays"
same PC-1 1 "$WORK/games.raw" "LUN 1 of PC-1 is not the games' disk"
on 1 qemu_io PC-1 'write -P 65 4M 1M' flush 'read -P 65 4M 1M'
[ "$(data PC-1 .dirtyBytes)" -ge 1048576 ] || die "what was written is not counted"
[ "$(ctl --json seat show PC-1 | jq .dirtyBytes)" = 0 ] || die "the system disk counts what the data disk was written"
same PC-2 1 "$WORK/games.raw" "PC-2 sees what PC-1 wrote"
same PC-1 0 "$DISK" "the system disk changed"
identity PC-1 >"$WORK/identity"
kill9_daemon
start_daemon
on 1 qemu_io PC-1 'read -P 65 4M 1M'
ctl --yes seat reset PC-1 >/dev/null
same PC-1 1 "$WORK/games.raw" "a reset left something on the data disk"
identity PC-1 | cmp - "$WORK/identity" || die "the data disk has another name"
ctl --yes seat undo PC-1 >/dev/null
on 1 qemu_io PC-1 'read -P 65 4M 1M'
ctl --yes seat reset PC-1 --disk games >/dev/null
same PC-1 1 "$WORK/games.raw" "seat reset --disk"

say "an update of the games through PC-1; PC-3 keeps its system disk and moves"
qemu_io PC-3 'write -P 66 1M 1M' flush
ctl update begin games --seat PC-1 >/dev/null
on 1 qemu_io PC-1 'write -P 67 6M 1M' flush
same PC-2 1 "$WORK/games.raw" "another seat sees the update before it is published"
expect_exit 3 ctl --yes seat reset PC-1 --force
ctl --yes update publish games --comment "a new game" --roll-out idle >/dev/null
moved() { [ "$(data PC-3 .snapshot)$(data PC-2 .snapshot)" = 22 ]; }
wait_for 100 "the others did not move" moved # for a minute after its start the daemon lets PCs come back
on 1 qemu_io PC-3 'read -P 67 6M 1M'
qemu_io PC-3 'read -P 66 1M 1M'
[ "$(data PC-1 .snapshot)" = 1 ] || die "a kept seat was moved"
expect_exit 3 ctl --yes master drop games 1
ctl --yes seat set PC-2 data=games@1 >/dev/null
same PC-2 1 "$WORK/games.raw" "the pinned disk is another"
ctl --yes seat set PC-2 data=games@2 >/dev/null

say "a PC boots by its script; its system is alone on the target"
ctl boot script --mac 52:54:00:46:55:02 | sed "s/127\.0\.0\.1/10.0.2.2/g" >"$WORK/script"
grep -q '^sanhook .*:1:' "$WORK/script" || die "the script does not hook the data disk"
mkdir -p "$WORK/tftp"
cp "$WORK/script" "$WORK/tftp/boot.ipxe"
boot 52:54:00:46:55:02 write=there
grep -q '^FRESHSEAT up root=/dev/sd[a-z]2 boots=1 ' "$WORK/said" || give_up "the PC with a data disk did not boot"
wait_until_off PC-2
ctl --json seat show PC-2 | jq -e '[.timeline[] | select(.event == "firmware login")] | length >= 2' >/dev/null || die "the firmware did not hook the data disk"
ctl --json journal --seat PC-2 | jq -e '[.[] | select(.action == "seat.reset" and .detail == "at boot")] | length == 1' >/dev/null ||
    die "one boot, one reset: $(ctl --json journal --seat PC-2)"

say "taken away, not under a session"
on 1 qemu_seat qemu-io PC-1 --object "secret,id=chap,file=$WORK/chap.PC-1" --image-opts %DISK% -c 'sleep 600000' >/dev/null 2>&1 &
USER_PID=$!
PIDS+=("$USER_PID")
used() { [ "$(ctl --json seat show PC-1 | jq '.sessions | length')" = 1 ]; }
wait_for 30 "the PC did not log in" used
expect_exit 3 ctl --yes seat set PC-1 data=
QEMU_PID=$(pgrep -P "$USER_PID" | tail -1) # the shell's child is the one that is logged in
PIDS+=("$QEMU_PID")
kill -KILL "$QEMU_PID"
wait "$USER_PID" 2>/dev/null || true
wait_until_off PC-1
for n in 1 2 3; do ctl --yes seat set PC-$n data= >/dev/null; done
ctl --yes master delete games >/dev/null
same PC-1 0 "$DISK" "the system disk changed"
ctl --json status | jq -e '[.warnings[] | select(.id == "strangers")] == []' >/dev/null || die "something was left behind"
stop_daemon
say "data disks: passed in $SECONDS s"
