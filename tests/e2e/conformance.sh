#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# libiscsi's conformance suite: all of it against two seats of the real daemon, each with two sessions (multipath), and what is for a write-protected
# LUN against one of the engine's. What may be skipped, and why, is in core/iscsi/expected_failures.txt. Usage: conformance.sh BIN
#
# The first disk has one sector more than whole 4 KiB blocks, so it tells of physical blocks of 512 bytes; the second tells of 4096.
BIN=$1
. "$(dirname "$0")/lib.sh"
suite="$(dirname "$0")/iscsi_test_cu.sh"

start_daemon
for disk in odd:268435968 even:268435456; do
    name=${disk%:*}
    truncate -s "${disk#*:}" "$WORK/$name.raw"
    head -c 1048576 /dev/urandom | dd of="$WORK/$name.raw" conv=notrunc status=none
    ctl master import "$name" "$WORK/$name.raw" --format raw >/dev/null
    [ "$name" = odd ] && n=1 || n=2
    ctl seat add PC-$n --mac 02:00:00:00:00:0$n --master "$name" --policy keep >/dev/null
    # The suite logs in several times at once and under two names.
    ctl --yes seat set PC-$n initiators=any max-sessions=8 auth=none >/dev/null
    url=iscsi://$ISCSI/$(ctl --json seat show PC-$n | jq -r .target)/0
    say "a disk of ${disk#*:} bytes"
    "$suite" --at-least 186 "$url" "$url"
done
stop_daemon

say "a write-protected LUN"
"$BIN/target_over_memory" --size 16M --read-only >"$WORK/target" &
PIDS+=($!)
for _ in $(seq 100); do [ -s "$WORK/target" ] && break; sleep 0.1; done
[ -s "$WORK/target" ] || die "the target did not start"
"$suite" --families ReadOnly "iscsi://$(sed 's/listening //' "$WORK/target")/iqn.2026-01.net.freshseat.test:disk0/0"
say "all good"
