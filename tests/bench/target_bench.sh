#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The iSCSI target beside a peer (tgt, with its defaults) and beside the least a server can do (ceiling_server): same initiator, same bytes, runs interleaved.
# Ours serves a clone with 30 % of its blocks written; the others serve the plain file. Prints a table of medians and ratios; fails when a ratio is missed.
# Usage: target_bench.sh BIN [WORKLOAD...]; RUNS (5) and SECONDS_A_RUN (3) in the environment.
BIN=$1
shift
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/../e2e/lib.sh"
command -v tgtd >/dev/null || die "tgtd is not installed (package tgt)"
RUNS=${RUNS:-5}
SECONDS_A_RUN=${SECONDS_A_RUN:-3}
DISK_MIB=1024

# name|kind|block|depth|sessions|figure|tgt x at least|ceiling % at least
WORKLOADS="
read4k|randread|4096|32|1|iops|3.2|80
read4k16|randread|4096|4|16|iops|3.5|80
read64k|read|65536|32|1|mib|2.2|80
read256k|read|262144|16|1|mib|1.5|85
write4k|randwrite|4096|32|1|iops|1.8|75
write64k|write|65536|16|1|mib|4.4|75
read4kq1|randread|4096|1|1|p50|1.0|-"

start_peer() {
    local i port
    tgt_control() { tgtadm -C 77 --lld iscsi "$@"; }
    for port in $(shuf -i 20000-30000 -n 5); do
        tgtd -f -C 77 --iscsi "portal=127.0.0.1:$port" >"$WORK/tgtd.log" 2>&1 &
        TGT_PID=$!
        for i in $(seq 50); do tgtadm -C 77 --op show --mode sys >/dev/null 2>&1 && break; sleep 0.1; done
        kill -0 $TGT_PID 2>/dev/null && break
    done
    kill -0 "$TGT_PID" 2>/dev/null || die "tgtd did not start: $(cat "$WORK/tgtd.log")"
    PIDS+=("$TGT_PID")
    tgt_control --op new --mode target --tid 1 -T iqn.2026-11.org.example:bench
    tgt_control --op new --mode logicalunit --tid 1 --lun 1 -b "$WORK/disk.raw"
    tgt_control --op bind --mode target --tid 1 -I ALL
    TGT_URL=iscsi://127.0.0.1:$port/iqn.2026-11.org.example:bench/1
}

start_ceiling() {
    local i
    : >"$WORK/ceiling"
    "$BIN/ceiling_server" "$WORK/disk.raw" >"$WORK/ceiling" &
    CEILING_PID=$!
    PIDS+=("$CEILING_PID")
    for i in $(seq 100); do grep -q '^listening' "$WORK/ceiling" && break; sleep 0.1; done
    CEILING_URL=iscsi://$(sed -n 's/^listening iscsi=//p' "$WORK/ceiling")/iqn.2026-11.org.example:ceiling/0
}

# 3 of every 10 pieces of 64 KiB are the clone's own.
write_part_of_clone() {
    ctl --yes seat reset bench >/dev/null
    seat_secret bench
    printf %s "$CHAP_SECRET" >"$WORK/chap.bench"
    local i
    for i in $(seq 0 $((DISK_MIB * 16 - 1))); do
        [ $((i * 7 % 10)) -ge 3 ] || echo "write -q -P $((i % 255 + 1)) $((i * 65536)) 65536"
    done >"$WORK/fill"
    qemu_seat qemu-io bench --object "secret,id=chap,file=$WORK/chap.bench" --image-opts %DISK% <"$WORK/fill" >/dev/null
}

start_ours() {
    start_daemon
    ctl master import disk "$WORK/disk.raw" --format raw >/dev/null
    ctl seat add bench --mac 02:00:00:00:00:01 --master disk --policy boot >/dev/null
    ctl seat set bench max-sessions=16 >/dev/null
    OUR_URL=$(seat_url bench)
    seat_secret bench
    OUR_INITIATOR=$INITIATOR
}

# load TARGET KIND BLOCK DEPTH SESSIONS: one line of figures
load() {
    local url initiator=iqn.2026-11.org.example:load pid
    case $1 in
    tgt) url=$TGT_URL pid=$TGT_PID ;;
    ceiling) url=$CEILING_URL pid=$CEILING_PID ;;
    ours) url=$OUR_URL pid=$DAEMON_PID initiator=$OUR_INITIATOR ;;
    esac
    "$BIN/iscsi_load" "$url" "$initiator" "$2" "$3" "$4" "$5" "$SECONDS_A_RUN" "$pid"
}

measure() { # NAME KIND BLOCK DEPTH SESSIONS
    local run target
    for run in $(seq "$RUNS"); do
        case $2 in *write) write_part_of_clone ;; esac
        for target in tgt ceiling ours; do
            printf '%s %s %s\n' "$1" "$target" "$(load "$target" "${@:2}")" >>"$WORK/results"
        done
    done
}

# figure NAME TARGET FIGURE: "min median max"
figure() {
    sed -n "s/^$1 $2 .*\b$3=\([0-9.]*\).*/\1/p" "$WORK/results" | sort -g |
        awk '{ a[NR] = $1 } END { print a[1], NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2, a[NR] }'
}

report() { # NAME FIGURE TGT-TIMES CEILING-PERCENT
    local tgt ceiling ours
    read -r tgt ceiling ours <<<"$(for t in tgt ceiling ours; do figure "$1" $t "$2" | awk '{ print $2 }'; done | tr '\n' ' ')"
    awk -v name="$1" -v unit="$2" -v tgt="$tgt" -v ceiling="$ceiling" -v ours="$ours" -v times="$3" -v percent="$4" \
        -v spread="$(figure "$1" ours "$2" | awk '{ print $1 " to " $3 }')" \
        -v cpu="$(for t in tgt ceiling ours; do figure "$1" $t cpu | awk '{ print $2 }'; done | tr '\n' ' ')" \
        -v p99="$(for t in tgt ceiling ours; do figure "$1" $t p99 | awk '{ print $2 }'; done | tr '\n' ' ')" '
        BEGIN {
            lower = unit == "p50"
            ratio = lower ? tgt / ours : ours / tgt
            part = lower ? 100 * ceiling / ours : 100 * ours / ceiling
            ok = ratio >= times && (percent == "-" || part >= percent)
            split(cpu, c, " "); split(p99, l, " ")
            printf "| %s, %s | %s | %s | %s (%s) | %.2f (%s) | %.0f %% (%s) | %s / %s / %s | %s / %s / %s | %s |\n", name, unit, tgt, ceiling, ours, spread,
                ratio, times, part, percent, c[1], c[2], c[3], l[1], l[2], l[3], ok ? "reached" : "MISSED"
            exit !ok
        }'
}

say "a disk of $DISK_MIB MiB"
head -c "${DISK_MIB}M" /dev/urandom >"$WORK/disk.raw"
start_peer
start_ceiling
start_ours
write_part_of_clone
cat "$WORK/disk.raw" >/dev/null
say "$RUNS runs of $SECONDS_A_RUN s each; load $(cut -d' ' -f1-3 /proc/loadavg), kernel $(uname -r), $(tgtd --version 2>&1 | head -1)"
echo "| work | tgt | ceiling | ours (spread) | times tgt (at least) | of the ceiling (at least) | CPU us/op tgt / ceiling / ours | p99 us tgt / ceiling / ours | |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
missed=0
while IFS='|' read -r name kind block depth sessions unit times percent; do
    [ -n "$name" ] || continue
    [ $# -eq 0 ] || [[ " $* " == *" $name "* ]] || continue
    measure "$name" "$kind" "$block" "$depth" "$sessions"
    report "$name" "$unit" "$times" "$percent" || missed=$((missed + 1))
done <<<"$WORKLOADS"
[ $missed -eq 0 ] || die "$missed figures were missed"
