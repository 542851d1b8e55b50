#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whole rooms over one sparse master of 1 TiB on a real freshseatd: every seat logs in, boots (a recorded boot, boot_storm.cpp), writes 1 MiB; then all are reset.
# Usage: boot_storm.sh BIN [SEATS...]   (50 200 500). Fails when a room of 500 has more threads than the processors and ten, or empty seats take more than 64 MiB.
set -euo pipefail
BIN=$1
shift
[ $# -gt 0 ] || set -- 50 200 500
HERE=$(cd "$(dirname "$0")" && pwd)
. "$HERE/../e2e/lib.sh"
ulimit -n "$(ulimit -H -n)"

proc() { sed -n "s/^$2:[^0-9]*\([0-9]*\).*/\1/p" "/proc/$DAEMON_PID/$1"; }
seconds() { # VARIABLE COMMAND...: how long it took, into the variable
    local into=$1 begin=$EPOCHREALTIME
    shift
    "$@"
    printf -v "$into" %s "$(awk "BEGIN { printf \"%.2f\", $EPOCHREALTIME - $begin }")"
}
add_seats() { # COUNT
    local i
    for i in $(seq "$1"); do printf 'PC-%03d,02:00:00:00:%02x:%02x,win\n' "$i" $((i / 256)) $((i % 256)); done >"$WORK/seats.csv"
    local name mac master
    while IFS=, read -r name mac master; do ctl seat add "$name" --mac "$mac" --master "$master" --policy nightly >/dev/null; done <"$WORK/seats.csv"
}
figure() { sed -n "s/^$1 //p" "$WORK/storm"; }

truncate -s 1T "$WORK/master.raw"
dd if=/dev/urandom of="$WORK/master.raw" bs=1M count=160 conv=notrunc status=none
missed=0
echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors, kernel $(uname -r); a boot is $(wc -l <"$HERE/boot.trace") reads, $(awk '{ n += $2 } END { print int(n / 2048) }' "$HERE/boot.trace") MiB"
echo "| seats | import of the master, s | seats added, s | MiB empty | all logged in, s | all booted, s | read from disk, MiB | MiB written each, all, s | MiB in use | threads | all reset, s |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
for seats in "$@"; do
    STATE=$WORK/state.$seats CONTROL=$STATE/control.sock
    start_daemon
    seconds imported ctl master import win "$WORK/master.raw" --format raw >/dev/null
    seconds added add_seats "$seats"
    empty=$(proc status RssAnon)
    for i in $(seq "$seats"); do
        seat_secret "$(printf 'PC-%03d' "$i")"
        echo "$TARGET $INITIATOR $CHAP_USER $CHAP_SECRET"
    done >"$WORK/list"
    find "$STATE" -name base.raw -exec dd of={} oflag=nocache conv=notrunc,fdatasync count=0 status=none \;
    read_before=$(proc io read_bytes)
    mkfifo "$WORK/hold.$seats"
    "$BIN/boot_storm" "$ISCSI" "$WORK/list" "$HERE/boot.trace" >"$WORK/storm" <"$WORK/hold.$seats" &
    storm=$!
    PIDS+=($storm)
    exec 9>"$WORK/hold.$seats"
    for _ in $(seq 3000); do grep -q write_s "$WORK/storm" && break; kill -0 $storm || die "the storm ended"; sleep 0.1; done
    names=$(cat /proc/"$DAEMON_PID"/task/*/comm | sort | uniq -c | awk '{ printf "%s%s %s", (NR > 1 ? ", " : ""), $1, $2 }')
    threads=$(proc status Threads) used=$(proc status RssAnon) read=$(($(proc io read_bytes) - read_before))
    exec 9>&-
    wait $storm
    seconds reset ctl seat reset --all --yes >/dev/null
    echo "| $seats | $imported | $added | $((empty / 1024)) | $(figure login_s) | $(figure boot_s) | $((read >> 20)) | $(figure write_s) | $((used / 1024)) | $threads | $reset |"
    [ "$threads" -le $(($(nproc) + 10)) ] || { echo "MISSED: $threads threads: $names"; missed=1; }
    [ "$empty" -le 65536 ] || { echo "MISSED: $((empty / 1024)) MiB for empty seats"; missed=1; }
    stop_daemon
    rm -rf "$STATE"
    ISCSI=
done
exit $missed
