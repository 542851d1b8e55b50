#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The store beside its peers, in the same run and interleaved: qcow2 with extended L2 entries (qemu-img bench), a sparse file, FICLONE where the file system
# has it, a plain copy. Prints a table of medians; fails when a bar is missed.
# Usage: store_bench.sh BIN [GROUP...] (write reset reads publish recovery clone depth memory); RUNS (5) and DIR (where; default a directory of $TMPDIR) in the environment.
set -euo pipefail
BIN=$1
shift
RUNS=${RUNS:-5}
WORK=$(mktemp -d "${DIR:-${TMPDIR:-/tmp}}/freshseat-bench.XXXXXX")
TARGET_PID=
trap '[ -z "$TARGET_PID" ] || kill "$TARGET_PID" 2>/dev/null; rm -rf "$WORK"' EXIT
die() { echo "FAILED: $*" >&2; exit 1; }
for tool in qemu-img jq; do command -v $tool >/dev/null || die "$tool is not installed"; done
for program in store_bench store_target iscsi_load; do [ -x "$BIN/$program" ] || die "no $program in $BIN"; done

missed=0
FIGURES=$WORK/figures
: >"$FIGURES"

# bench WHAT ARGS...: one run in a fresh directory; its figures are kept under WHAT
bench() {
    local what=$1
    shift
    rm -rf "$WORK/room"
    "$BIN/store_bench" "$WORK/room" "$@" | sed "s/^/$what /" >>"$FIGURES"
    sync -f "$WORK"
}
# median WHAT FIGURE
median() { awk -v what="$1" -v name="$2" '$1 == what && $2 == name { print $3 }' "$FIGURES" | sort -g | awk '{ v[NR] = $1 } END { print NR ? v[int((NR + 1) / 2)] : "-" }'; }
spread() { awk -v what="$1" -v name="$2" '$1 == what && $2 == name { print $3 }' "$FIGURES" | sort -g | sed -n '1p;$p' | paste -sd' ' | sed 's/ / to /'; }
# row NAME PEERS OURS BAR OK: one line of the table
row() {
    local verdict=reached
    [ "$5" = 1 ] || { verdict=MISSED; missed=$((missed + 1)); }
    echo "| $1 | $2 | $3 | $4 | $verdict |"
}
holds() { awk "BEGIN { print ($1) ? 1 : 0 }"; }
wanted() { [ ${#GROUPS_WANTED[@]} -eq 0 ] || [[ " ${GROUPS_WANTED[*]} " == *" $1 "* ]]; }
GROUPS_WANTED=("$@")

qcow2() { # WHAT COUNT FLUSH-EVERY
    local overlay=$WORK/overlay.qcow2 flush=() seconds
    [ "$3" = 0 ] || flush=(--flush-interval="$3")
    rm -f "$overlay"
    [ -e "$WORK/base.raw" ] || truncate -s 64G "$WORK/base.raw"
    qemu-img create -q -f qcow2 -F raw -b "$WORK/base.raw" -o cluster_size=64k,extended_l2=on "$overlay"
    seconds=$(qemu-img bench -f qcow2 -t writeback -w --pattern 165 -c "$2" -s 4096 -d 32 -S 1052672 "${flush[@]}" "$overlay" | sed -n 's/Run completed in \([0-9.]*\) seconds.*/\1/p')
    sync "$overlay"
    echo "$1 per_second $(awk "BEGIN { print $2 / $seconds }")" >>"$FIGURES"
    echo "$1 space $(awk "BEGIN { print $(stat -c %b "$overlay") * 512 / ($2 * 4096) }")" >>"$FIGURES"
}

writes() { # NAME COUNT FLUSH-EVERY TIMES
    local run
    for run in $(seq "$RUNS"); do
        qcow2 "qcow2.$3" "$2" "$3"
        bench "sparse.$3" write sparse "$2" "$3"
        bench "ours.$3" write ours "$2" "$3"
    done
    local q s o space
    q=$(median "qcow2.$3" per_second) s=$(median "sparse.$3" per_second) o=$(median "ours.$3" per_second) space=$(median "ours.$3" space)
    row "4 KiB first writes, $1, per second" "qcow2 $q, sparse file $s" "$o ($(spread "ours.$3" per_second))" "$4 x the better" "$(holds "$o >= $4 * $q && $o >= $4 * $s")"
    row "the same, space for each byte" "qcow2 $(median "qcow2.$3" space), sparse file $(median "sparse.$3" space)" "$space" "1.05" "$(holds "$space <= 1.05")"
}
if_write() { writes "flush every 32" 20000 32 2; writes "no flush" 40000 0 1.2; }

if_reset() {
    local mib
    for mib in 1 64; do
        bench "unlink.$mib" reset unlink $mib
        bench "volatile.$mib" reset volatile $mib
        bench "durable.$mib" reset durable $mib
        row "reset of a boot seat, $mib MiB written, 4 seats writing, p99 ms" "unlink: $(median "unlink.$mib" median_ms), worst $(median "unlink.$mib" worst_ms)" \
            "$(median "volatile.$mib" p99_ms), median $(median "volatile.$mib" median_ms); with the wait for one of $(nproc) processors $(median "volatile.$mib" wall_p99_ms)" 1 "$(holds "$(median "volatile.$mib" p99_ms) <= 1")"
        row "reset of a durable seat, the same" "" "$(median "durable.$mib" p99_ms), median $(median "durable.$mib" median_ms); with the wait $(median "durable.$mib" wall_p99_ms)" 20 "$(holds "$(median "durable.$mib" p99_ms) <= 20")"
    done
}

if_reads() {
    mkdir -p "$WORK/chain"
    "$BIN/store_target" "$WORK/chain" 512 >"$WORK/listening" 2>&1 &
    TARGET_PID=$!
    local i portal run disk kind
    for i in $(seq 600); do grep -q '^listening' "$WORK/listening" && break; kill -0 $TARGET_PID || die "$(cat "$WORK/listening")"; sleep 0.1; done
    portal=$(sed -n 's/^listening //p' "$WORK/listening")
    for run in $(seq "$RUNS"); do
        for kind in "randread 4096 32" "read 65536 32"; do
            for disk in 0 1; do
                # shellcheck disable=SC2086
                "$BIN/iscsi_load" "iscsi://$portal/iqn.2026-01.net.freshseat.test:disk$disk/0" iqn.2026-11.org.example:load $kind 1 2 $TARGET_PID |
                    tr ' ' '\n' | sed -n "s/^\([a-z0-9]*\)=\(.*\)/reads.${kind%% *}.$disk \1 \2/p" >>"$FIGURES"
            done
        done
    done
    kill $TARGET_PID
    TARGET_PID=
    local plain chain
    plain=$(median reads.randread.0 iops) chain=$(median reads.randread.1 iops)
    row "4 KiB random reads through a chain of 3 versions, per second" "the same target, plain file: $plain" "$chain" "90 %" "$(holds "$chain >= 0.9 * $plain")"
    plain=$(median reads.read.0 mib) chain=$(median reads.read.1 mib)
    row "64 KiB reads, the same, MiB/s" "plain file: $plain" "$chain" "90 %" "$(holds "$chain >= 0.9 * $plain")"
}

if_publish() {
    local run
    for run in $(seq 3); do bench publish publish ours 1024; bench copy publish copy 1024; done
    row "publish after 1 GiB of scattered changes, seconds" "copying 1 GiB: $(median copy seconds)" "$(median publish seconds)" "a tenth" "$(holds "$(median publish seconds) <= 0.1 * $(median copy seconds)")"
}

if_recovery() {
    local how
    for how in crash restart; do
        rm -rf "$WORK/room"
        "$BIN/store_bench" "$WORK/room" fill 1024
        "$BIN/store_bench" "$WORK/room" recover $how | sed "s/^/recover.$how /" >>"$FIGURES"
        row "opening a seat after a $how, seconds for 10 GiB written" "" "$(median recover.$how per_10GiB); the store: $(median recover.$how store_seconds)" 1 "$(holds "$(median recover.$how per_10GiB) <= 1")"
    done
}

if_clone() {
    bench clone clone ours
    bench reflink clone reflink
    row "a new durable clone, p99 ms" "FICLONE: $(median reflink p99_ms)" "$(median clone p99_ms), median $(median clone median_ms)" 10 "$(holds "$(median clone p99_ms) <= 10")"
}

if_depth() { # reads must not care how many versions a master has
    local versions run
    for run in 1 2 3; do for versions in 1 3 100; do bench "depth.$versions" depth $versions 4; done; done
    local one hundred more
    one=$(median depth.1 per_second) hundred=$(median depth.100 per_second)
    more=$(awk "BEGIN { printf \"%.2f\", 1e6 / $hundred - 1e6 / $one }")
    row "4 KiB random read of a clone over 100 versions of 4 MiB, without a network, beside 1 version" "1 version: $one a second, 3: $(median depth.3 per_second)" \
        "$hundred a second: $more us more" "1 us" "$(holds "$more <= 1")"
    row "opening that master: ms, MiB of RAM, descriptors" "1 version: $(median depth.1 open_ms), $(median depth.1 MiB), $(median depth.1 descriptors)" \
        "$(median depth.100 open_ms), $(median depth.100 MiB), $(median depth.100 descriptors)" "1000 ms" "$(holds "$(median depth.100 open_ms) <= 1000")"
}

if_memory() {
    bench places memory places 2048
    bench random memory random 20480
    row "RAM of a seat, 2 GiB in places, MiB" "" "$(median places MiB)" 8 "$(holds "$(median places MiB) <= 8")"
    row "RAM of a seat, 20 GiB of random 4 KiB, MiB" "" "$(median random MiB)" 200 "$(holds "$(median random MiB) <= 200")"
}

echo "load $(cut -d' ' -f1-3 /proc/loadavg), kernel $(uname -r), $(stat -f -c %T "$WORK"), $(qemu-img --version | head -1)"
echo "| what | peer | ours | at least / at most | |"
echo "| --- | --- | --- | --- | --- |"
for group in write reset reads publish recovery clone depth memory; do wanted $group && if_$group; done
[ $missed -eq 0 ] || die "$missed figures were missed"
