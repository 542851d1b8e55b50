#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A boot storm: 500 PCs ask a real freshseatd for their scripts at the same moment. Prints a table of times in ms; fails when one PC gets no script, or when
# the slowest of a hundred waits longer than a second.
# Usage: script_bench.sh BIN; PCS (500) and ROUNDS (5) in the environment.
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/../e2e/lib.sh"
PCS=${PCS:-500}
ROUNDS=${ROUNDS:-5}
BAR_MS=1000

start_daemon --http 127.0.0.1:0
HTTP=$(sed -n 's/.* http=\([^ ]*\).*/\1/p' "$WORK/listening")
truncate -s 1M "$WORK/disk.raw"
ctl --yes master import win "$WORK/disk.raw" --format raw >/dev/null
for i in $(seq "$PCS"); do
    mac=$(printf '02:00:00:00:%02x:%02x' $((i / 256)) $((i % 256)))
    echo "$mac" >>"$WORK/macs"
    ctl seat add "S$i" --mac "$mac" --master win >/dev/null
done
echo "| PCs | rounds | p50, ms | p99, ms | slowest, ms | all of a round, ms | without a script |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
row=$("$BIN/script_storm" "$HTTP" "$ROUNDS" "$WORK/macs") || { echo "$row"; die "PCs got no script"; }
echo "$row"
p99=$(echo "$row" | cut -d'|' -f5 | tr -d ' ')
awk -v p="$p99" -v bar=$BAR_MS 'BEGIN { exit !(p <= bar) }' || die "p99 is $p99 ms, more than $BAR_MS"
