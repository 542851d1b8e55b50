#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Rooms of many seats in the store, over one sparse master of 1 TiB: see store_seats.cpp. Half of the seats are durable. Usage: store_seats.sh BIN [SEATS...]   (50 200 500)
set -euo pipefail
BIN=$1
shift
[ $# -gt 0 ] || set -- 50 200 500
WORK=$(mktemp -d "${TMPDIR:-/tmp}/freshseat-bench.XXXXXX")
trap 'rm -rf "$WORK"' EXIT
ulimit -n "$(ulimit -H -n)"
echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) cores, kernel $(uname -r); memory is RssAnon; a storm is $(wc -l <"$(dirname "$0")/boot.trace") reads a seat, 1 MiB written in the second one"
echo "| seats | made, s | opened, s | MiB empty | MiB written | storm, s | from disk, MiB | store opened after a fall, s | all recovered, s | all reset, s |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
missed=0
for seats in "$@"; do
    "$BIN/store_seats" "$WORK/store" "$(dirname "$0")/boot.trace" "$seats" "$((1 << 40))" || missed=1
    rm -rf "$WORK/store"
done
exit $missed
