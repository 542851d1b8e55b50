#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The daemon is killed with -9 in the middle of writes, again and again; PCs go on by themselves and nothing acknowledged is lost, on a clone of any
# policy. Usage: kill9.sh BIN TORTURE DISK [ROUNDS]
BIN=$1
TORTURE=$2
DISK=$3
ROUNDS=${4:-8}
. "$(dirname "$0")/lib.sh"

start_daemon
ctl master import linux "$DISK" --format raw >/dev/null
policies=(boot nightly keep)
for n in 1 2 3; do ctl seat add PC-$n --mac "02:00:00:00:00:0$n" --master linux --policy "${policies[n - 1]}" >/dev/null; done

say "three PCs write while the daemon is killed $ROUNDS times"
writers=()
for n in 1 2 3; do
    url=$(seat_url PC-$n); seat_secret PC-$n
    "$TORTURE" "$url" "$INITIATOR" $((ROUNDS * 3 + 4)) $n 16 2048 >"$WORK/torture.$n" 2>&1 &
    writers+=($!)
done
PIDS+=("${writers[@]}")
for _ in $(seq "$ROUNDS"); do
    sleep "1.$((RANDOM % 10))" # the moment of the kill is meant to be any
    kill9_daemon
    sleep 0.5
    start_daemon
done
failed=0
for n in 1 2 3; do
    wait "${writers[n - 1]}" || failed=1
    echo "PC-$n (${policies[n - 1]}): $(tail -1 "$WORK/torture.$n")"
done
[ $failed = 0 ] || { cat "$WORK"/torture.*; die "acknowledged writes were lost, or a PC did not go on"; }

say "masters and seats are there"
[ "$(ctl --json master list | jq length)" = 1 ] && [ "$(ctl --json seat list | jq length)" = 3 ] || die "the room is not as it was"
ctl master export linux "$WORK/exported.raw" >/dev/null
same_disk "$DISK" "$WORK/exported.raw" "the master changed"
ctl --yes seat reset --all >/dev/null
read_seat PC-3 "$WORK/seat.raw"
same_disk "$DISK" "$WORK/seat.raw" "after the reset the seat is not the master"
stop_daemon
say "all good"
