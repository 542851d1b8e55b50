#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# 40 PCs play while the daemon is restarted, and then killed with -9: all of them go on by themselves after a short pause, and no acknowledged write
# is lost. Usage: restart.sh BIN TORTURE [PCS]
BIN=$1
TORTURE=$2
PCS=${3:-40}
LONGEST=25 # seconds without an answer; initiators themselves wait some seconds between two tries
. "$(dirname "$0")/lib.sh"

start_daemon
truncate -s 64M "$WORK/disk.raw"
ctl master import blank "$WORK/disk.raw" --format raw >/dev/null
policies=(boot keep)
for n in $(seq "$PCS"); do
    ctl seat add "PC-$n" --mac "$(printf '02:00:00:00:01:%02x' "$n")" --master blank --policy "${policies[n % 2]}" >/dev/null
done
playing() { [ "$(ctl --json status | jq .sessions)" = "$PCS" ]; }

urls=() initiators=()
for n in $(seq "$PCS"); do
    seat_secret "PC-$n"
    urls+=("iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI/$TARGET/0")
    initiators+=("$INITIATOR")
done

say "$PCS PCs write"
writers=()
for n in $(seq "$PCS"); do
    "$TORTURE" "${urls[n - 1]}" "${initiators[n - 1]}" 70 "$n" 2 64 >"$WORK/torture.$n" 2>&1 &
    writers+=($!)
    sleep 0.1 # an address may have few logins under way at a time; here all PCs have the same one
done
PIDS+=("${writers[@]}")
wait_for 30 "not all PCs are in: $(tail -n 2 "$WORK"/torture.*)" playing

say "the daemon is restarted"
stop_daemon
start_daemon
wait_for 60 "all PCs are back" playing
sleep 3
say "the daemon is killed"
kill9_daemon
start_daemon
wait_for 60 "all PCs are back" playing

failed=0
for n in $(seq "$PCS"); do wait "${writers[n - 1]}" || { failed=1; cat "$WORK/torture.$n"; }; done
[ $failed = 0 ] || die "acknowledged writes were lost, or a PC did not go on"
sed -n 's/.*longest pause \([0-9.]*\) s$/\1/p' "$WORK"/torture.* | sort -n >"$WORK/pauses"
[ "$(wc -l <"$WORK/pauses")" = "$PCS" ] || die "a PC did not tell how long it waited"
longest=$(tail -1 "$WORK/pauses")
echo "longest pause of a PC: $longest s; of half of them: $(sed -n "$(((PCS + 1) / 2))p" "$WORK/pauses") s"
awk -v longest="$longest" -v most=$LONGEST 'BEGIN { exit longest > most }' || die "a PC stood still for $longest s"
stop_daemon
say "all good"
