#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The iSCSI target beside a peer (tgt, with its defaults) and beside the least a server can do (ceiling_server): same initiator, same bytes, runs interleaved.
# Ours serves a clone with 30 % of its blocks written; the others serve the plain file. Prints a table of medians (and spread) and ratios; fails when a bar
# is missed. Further: what data digests cost, and what an idle seat takes of memory.
# Usage: target_bench.sh BIN [WORK...] with the works of the table below, digests, idle; RUNS (5) and SECONDS_A_RUN (3) in the environment.
BIN=$1
shift
ONLY=("$@")
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/../e2e/lib.sh"
command -v tgtd >/dev/null || die "tgtd is not installed (package tgt)"
RUNS=${RUNS:-5}
SECONDS_A_RUN=${SECONDS_A_RUN:-3}
DISK_MIB=1024

# name|kind|block|depth|sessions
WORKLOADS="
read4k|randread|4096|32|1
read4k16|randread|4096|4|16
read64k|read|65536|32|1
read256k|read|262144|16|1
write4k|randwrite|4096|32|1
write64k|write|65536|16|1
read4kq1|randread|4096|1|1"

# name|figure|of tgt's at least (of times and processor time: at most)|of the ceiling's at least (same); - = no bar
BARS="
read4k|iops|3.2|0.80
read4k|cpu|0.25|1.5
read4k|p99|1.0|-
read4k16|iops|3.5|0.80
read64k|mib|2.2|0.80
read256k|mib|1.5|0.85
write4k|iops|1.8|0.75
write64k|mib|4.4|0.75
read4kq1|p50|1.0|-"
DIGEST_BAR=0.75  # of the throughput without data digests
IDLE_SEATS=500
IDLE_BAR_KIB=256 # resident memory for each idle logged-in seat

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

# A virtual machine gets its memory when it is first used, and that is slow: what will hold written blocks is used once before anything is measured.
touch_memory() {
    local mib
    mib=$(awk '/^MemAvailable/ { mib = int($2 / 1024 / 2); print (mib > 6144 ? 6144 : mib) }' /proc/meminfo)
    head -c "${mib}M" /dev/zero >"/dev/shm/${WORK##*/}" 2>/dev/null || true
    rm -f "/dev/shm/${WORK##*/}"
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
            # What the one before dirtied is not to slow the next: the kernel throttles writers when much waits for the disk.
            case $2 in *write) sync -f "$WORK" ;; esac
            printf '%s %s %s\n' "$1" "$target" "$(load "$target" "${@:2}")" >>"$WORK/results"
        done
    done
}

# figure NAME TARGET FIGURE: "min median max"
figure() {
    sed -n "s/^$1 $2 .*\b$3=\([0-9.]*\).*/\1/p" "$WORK/results" | sort -g |
        awk '{ a[NR] = $1 } END { print a[1], NR % 2 ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2, a[NR] }'
}

median() { figure "$@" | awk '{ print $2 }'; }
spread() { figure "$@" | awk '{ print $2 " (" $1 " to " $3 ")" }'; }

report() { # NAME FIGURE OF-TGT OF-CEILING
    awk -v name="$1" -v unit="$2" -v of_tgt="$3" -v of_ceiling="$4" -v tgt="$(median "$1" tgt "$2")" -v ceiling="$(median "$1" ceiling "$2")" \
        -v ours="$(median "$1" ours "$2")" -v tgt_spread="$(spread "$1" tgt "$2")" -v ceiling_spread="$(spread "$1" ceiling "$2")" \
        -v ours_spread="$(spread "$1" ours "$2")" '
        function meets(ratio, bar) { return bar == "-" || (lower ? ratio <= bar : ratio >= bar) }
        BEGIN {
            lower = unit != "iops" && unit != "mib"
            ok = meets(ours / tgt, of_tgt) && meets(ours / ceiling, of_ceiling)
            printf "| %s, %s | %s | %s | %s | %.2f (%s) | %.2f (%s) | %s |\n", name, unit, tgt_spread, ceiling_spread, ours_spread,
                ours / tgt, of_tgt, ours / ceiling, of_ceiling, ok ? "reached" : "MISSED"
            exit !ok
        }'
}

wanted() { [ ${#ONLY[@]} -eq 0 ] || [[ " ${ONLY[*]} " == *" $1 "* ]]; }

# Ours with and without data digests, by an initiator that has them.
measure_digests() {
    local round digest kind
    ctl seat set bench auth=none >/dev/null
    for round in $(seq "$RUNS"); do
        : "$round"
        for kind in read write; do
            for digest in none crc32c; do
                printf 'digest%s %s %s\n' $kind $digest \
                    "$("$BIN/digest_load" "$ISCSI" "$OUR_INITIATOR" "$TARGET" $digest $kind 65536 16 "$SECONDS_A_RUN")" >>"$WORK/results"
            done
        done
    done
    ctl seat set bench auth=chap >/dev/null
    local missed=0
    for kind in read write; do
        awk -v kind=$kind -v bar=$DIGEST_BAR -v with="$(median digest$kind crc32c mib)" -v without="$(median digest$kind none mib)" '
            BEGIN {
                ok = with / without >= bar
                printf "data digests, 64 KiB %ss: %s MiB/s with, %s without: %.2f (%s): %s\n", kind, with, without, with / without, bar,
                    ok ? "reached" : "MISSED"
                exit !ok
            }' || missed=1
    done
    return $missed
}

resident() { awk '/^VmRSS/ { print $2 }' "/proc/$DAEMON_PID/status"; }
# What each of many seats that are logged in and do nothing costs.
measure_idle() {
    local before after i
    local requests answer
    # Each answered before the next: an order for a seat that is still being added would find none.
    coproc ROOM { socat -t 5 - "unix-connect:$CONTROL"; }
    requests=$ROOM_PID
    ask_room() {
        printf '{"jsonrpc":"2.0","id":"asked","method":"%s","params":%s}\n' "$1" "$2" >&"${ROOM[1]}"
        while read -r -t 30 answer <&"${ROOM[0]}"; do
            case $answer in
            *'"error"'*) die "the idle seats could not be made: $answer" ;;
            *'"id":"asked"'*) return ;;
            esac
        done
        die "the room does not answer"
    }
    ask_room hello '{"protocol":1,"client":"bench"}'
    for i in $(seq $IDLE_SEATS); do
        ask_room seat.add "$(printf '{"name":"idle-%d","mac":"02:00:00:01:%02x:%02x","master":"disk"}' "$i" $((i / 256)) $((i % 256)))"
        ask_room seat.set "{\"name\":\"idle-$i\",\"changes\":[{\"key\":\"auth\",\"value\":\"none\"}]}"
    done
    kill "$requests"
    before=$(resident)
    mkfifo "$WORK/end"
    "$BIN/iscsi_load" "iscsi://$ISCSI/${TARGET%:*}:idle-%d/0" "${OUR_INITIATOR%.bench}.idle-%d" idle $IDLE_SEATS <"$WORK/end" >"$WORK/idle" &
    PIDS+=("$!")
    exec 5>"$WORK/end"
    for i in $(seq 600); do grep -q 'logged in' "$WORK/idle" && break; sleep 0.1; done
    grep -q 'logged in' "$WORK/idle" || die "the idle seats did not log in"
    sleep 11 # buffers that lie unused are given back every 5 s
    after=$(resident)
    exec 5>&-
    awk -v kib=$(((after - before) / IDLE_SEATS)) -v seats=$IDLE_SEATS -v bar=$IDLE_BAR_KIB -v before="$before" -v after="$after" 'BEGIN {
        printf "%d idle seats logged in: %d KiB each (%d; %d before, %d after): %s\n", seats, kib, bar, before, after, kib <= bar ? "reached" : "MISSED"
        exit kib > bar
    }'
}

say "a disk of $DISK_MIB MiB"
head -c "${DISK_MIB}M" /dev/urandom >"$WORK/disk.raw"
touch_memory
start_peer
start_ceiling
start_ours
write_part_of_clone
cat "$WORK/disk.raw" >/dev/null
say "$RUNS runs of $SECONDS_A_RUN s each; load $(cut -d' ' -f1-3 /proc/loadavg), kernel $(uname -r), $(tgtd --version 2>&1 | head -1)"
echo "| work | tgt | ceiling | ours | of tgt (bar) | of the ceiling (bar) | |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
missed=0
while IFS='|' read -r name kind block depth sessions; do
    { [ -n "$name" ] && wanted "$name"; } || continue
    measure "$name" "$kind" "$block" "$depth" "$sessions"
    while IFS='|' read -r bar unit of_tgt of_ceiling; do
        [ "$bar" != "$name" ] || report "$name" "$unit" "$of_tgt" "$of_ceiling" || missed=$((missed + 1))
    done <<<"$BARS"
done <<<"$WORKLOADS"
! wanted digests || measure_digests || missed=$((missed + 1))
! wanted idle || measure_idle || missed=$((missed + 1))
[ $missed -eq 0 ] || die "$missed figures were missed"
