#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The schedule in a real daemon: four seats written to, one of them in use by a real initiator. At the time the three idle ones are reset and the one in
# use is left alone; the wait goes on over a restart; when its session ends, it is reset too. Usage: schedule.sh BIN
BIN=$1
. "$(dirname "$0")/lib.sh"
export TZ=CET-1CEST,M3.5.0,M10.5.0/3 # a zone of its own: the host's clock counts, not UTC

start_daemon
say "four seats with writes of their own"
head -c 4194304 /dev/urandom >"$WORK/disk.raw"
ctl master import win "$WORK/disk.raw" --format raw >/dev/null
for n in 1 2 3 4; do
    ctl seat add PC-$n --mac "02:00:00:00:00:0$n" --master win --policy nightly >/dev/null
    qemu_io PC-$n "write -P $n 0 65536" flush
done
ctl seat add PC-5 --mac 02:00:00:00:00:05 --master win --policy keep >/dev/null
qemu_io PC-5 "write -P 5 0 65536" flush

dirty() { ctl --json seat show "$1" | jq .dirtyBytes; }
last() { ctl --json schedule list | jq -r ".[] | select(.id == $1) | .lastResult"; }

say "PC-2 is in use"
seat_secret PC-2
printf %s "$CHAP_SECRET" >"$WORK/chap.PC-2"
opts="driver=raw,file.driver=iscsi,file.transport=tcp,file.portal=$ISCSI,file.target=$TARGET,file.lun=0,file.initiator-name=$INITIATOR"
mkfifo "$WORK/pc2"
qemu-io --object "secret,id=chap,file=$WORK/chap.PC-2" --image-opts "$opts,file.user=$CHAP_USER,file.password-secret=chap" \
    <"$WORK/pc2" >"$WORK/pc2.out" 2>&1 &
PIDS+=($!)
exec 7>"$WORK/pc2"
in_use() { [ "$(ctl --json seat show PC-2 | jq '.sessions | length')" = 1 ]; }
wait_for 60 "PC-2 did not log in" in_use

say "what is refused"
expect_exit 2 ctl schedule add --at 08:00 --action dance --all
expect_exit 2 ctl schedule add --at 25:00 --action reset --all
expect_exit 2 ctl schedule add --at 08:00 --action reset
expect_exit 4 ctl schedule add --at 08:00 --action reset --seats PC-9
expect_exit 4 ctl schedule run 7

say "an entry for the minute after next, waiting for an hour"
at=$(date -d '+2 minutes' +%H:%M)
until=$(date -d '+62 minutes' +%H:%M)
ctl schedule add --at "$at" --action reset --all --wait-until "$until" >/dev/null
entry=$(ctl --json schedule list | jq -c '.[0]')
jq -e --arg at "$at" --arg until "$until" '.id == 1 and .at == $at and .waitUntil == $until and .action == "reset" and .enabled
    and (.days | length) == 7 and .seats.all and .nextRun != null and .lastRun == null and .lastResult == null and has("runsOn")' <<<"$entry" >/dev/null ||
    die "schedule list: $entry"
[ "$(jq -r .nextRun <<<"$entry" | cut -c12-16)" = "$(date -u -d "@$(date -d "$at" +%s)" +%H:%M)" ] || die "nextRun is not $at local time: $entry"
ctl --json --dry-run schedule run 1 | jq -e '[.changes[] | select(.what == "reset seat")] | length == 3' >/dev/null || die "--dry-run"

three_done() { [ "$(last 1)" = "3 done, 1 skipped, 1 waiting" ]; }
wait_for 240 "the three idle seats were not reset" three_done
for n in 1 3 4; do [ "$(dirty PC-$n)" = 0 ] || die "PC-$n was not reset"; done
[ "$(dirty PC-2)" -gt 0 ] || die "PC-2 was reset under its session"
[ "$(dirty PC-5)" -gt 0 ] || die "PC-5 is kept and was reset"

say "the daemon is killed and started again; PC-2 goes on, and is done when it ends"
kill9_daemon
start_daemon
three_done || die "the run was forgotten: $(last 1)"
echo "read -P 2 0 65536" >&7
wait_for 60 "PC-2 did not log in again" in_use
echo q >&7
exec 7>&-
all_done() { [ "$(last 1)" = "4 done, 1 skipped" ]; }
wait_for 180 "PC-2 was not reset after its session ended" all_done
[ "$(dirty PC-2)" = 0 ] || die "PC-2 was not reset"
if grep -q 'Pattern verification failed' "$WORK/pc2.out"; then die "PC-2 lost its writes while it was in use"; fi

say "each seat is in the journal once, with its outcome"
journal=$(ctl --json journal | jq -c '[.[] | select(.who == "schedule 1")]')
jq -e '[.[] | select(.action == "seat.reset") | .object + " " + .outcome] | sort ==
    ["seat PC-1 done", "seat PC-2 done", "seat PC-3 done", "seat PC-4 done", "seat PC-5 skipped"]' <<<"$journal" >/dev/null || die "journal: $journal"
jq -e '[.[] | select(.action == "schedule.run")] | length == 1' <<<"$journal" >/dev/null || die "journal: no summary: $journal"

say "run, disable, enable, remove"
qemu_io PC-1 "write -P 1 0 65536" flush
expect_exit 2 ctl schedule run 1 # writes would be lost, nobody to ask
ctl --json --yes schedule run 1 | jq -e '[.items[] | select(.outcome == "done")] | length == 4' >/dev/null || die "schedule run"
[ "$(dirty PC-1)" = 0 ] || die "schedule run did not reset PC-1"
ctl schedule disable 1 >/dev/null
[ "$(ctl --json schedule list | jq -c '[.[0].enabled, .[0].nextRun]')" = '[false,null]' ] || die "disable"
ctl schedule enable 1 >/dev/null
[ "$(ctl --json schedule list | jq '.[0].nextRun != null')" = true ] || die "enable"
ctl schedule remove 1 >/dev/null
[ "$(ctl --json schedule list)" = '[]' ] || die "remove"
expect_exit 4 ctl schedule remove 1
stop_daemon
say "all good"
