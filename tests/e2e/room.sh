#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The main job on real input: a bootable disk becomes a master, four seats stand on it, real initiators read and write with CHAP, a reset gives the
# master's bytes again: by command, over ssh://, and (CONSOLE given) by the mouse at the real console in Xvfb. Usage: room.sh BIN DISK [CONSOLE_CLICK]
BIN=$1
DISK=$2
CONSOLE_CLICK=${3:-}
. "$(dirname "$0")/lib.sh"

command -v curl >/dev/null || die "curl is not installed"
start_daemon --http 127.0.0.1:0
http=$(sed -n 's/.* http=\([^ ]*\).*/\1/p' "$WORK/listening")
say "import"
"$BIN/freshseatctl" --json doctor file "$DISK" | jq -e '[.[] | select(.check == "boot" and .result == "pass")] | length == 1' >/dev/null || die "doctor file: a disk that boots"
ctl master import linux "$DISK" --format raw --comment "first" >/dev/null
ctl --json doctor | jq -e 'any(.check == "masters" and .result == "pass") and all(.result != "fail")' >/dev/null || die "doctor: $(ctl doctor)"
ctl --json doctor master linux | jq -e 'all(.result != "fail")' >/dev/null || die "doctor master: $(ctl doctor master linux)"
ctl master export linux "$WORK/exported.raw" >/dev/null
same_disk "$DISK" "$WORK/exported.raw" "the export differs from what was imported"
size=$(stat -c %s "$DISK")
[ "$(ctl --json master show linux | jq .size)" = "$size" ] || die "master show: wrong size"

say "four seats"
for n in 1 2 3 4; do ctl seat add "PC-0$n" --mac "02:00:00:00:00:0$n" --master linux >/dev/null; done
[ "$(ctl --json seat list | jq length)" = 4 ] || die "seat list does not show four seats"

say "libiscsi's tools"
url=$(seat_url PC-01); seat_secret PC-01
iscsi-inq -i "$INITIATOR" "$url" >"$WORK/inq" || die "iscsi-inq: $(cat "$WORK/inq")"
grep -qi freshseat "$WORK/inq" || die "iscsi-inq does not show our product: $(cat "$WORK/inq")"
iscsi-inq -i "$INITIATOR" -e 1 -c 0x83 "$url" >"$WORK/inq83" || die "iscsi-inq VPD 83h failed"
iscsi-readcapacity16 -i "$INITIATOR" "$url" >"$WORK/cap" || die "iscsi-readcapacity16 failed"
grep -q "Size:$size" "$WORK/cap" || grep -q "$size" "$WORK/cap" || die "iscsi-readcapacity16 shows another size: $(cat "$WORK/cap")"
iscsi-ls -i "$INITIATOR" -s "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI" >"$WORK/ls" || die "iscsi-ls failed: $(cat "$WORK/ls")"
grep -q "$TARGET" "$WORK/ls" || die "discovery does not show the seat's target"
[ "$(grep -c 'Target:' "$WORK/ls")" = 1 ] || die "discovery shows other seats' targets: $(cat "$WORK/ls")"

say "who may not log in"
expect_fail() { local what=$1; shift; if "$@" >"$WORK/out" 2>&1; then die "$what was let in"; fi; }
expect_fail "a wrong secret" iscsi-inq -i "$INITIATOR" "iscsi://$CHAP_USER%wrong-secret-1@$ISCSI/$TARGET/0"
expect_fail "no secret" iscsi-inq -i "$INITIATOR" "iscsi://$ISCSI/$TARGET/0"
expect_fail "another seat's initiator" iscsi-inq -i iqn.2026-11.org.freshseat:pc.pc-02 "$url"
expect_fail "an unknown target" iscsi-inq -i "$INITIATOR" "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI/iqn.2026-11.org.freshseat:nobody/0"

say "QEMU's initiator reads the disk byte for byte"
for n in 1 2 3 4; do
    read_seat PC-0$n "$WORK/seat$n.raw"
    same_disk "$DISK" "$WORK/seat$n.raw" "seat $n does not show the master's bytes"
done

check_others() { # seats 2 to 4 and the master are as they were
    local n
    for n in 2 3 4; do
        read_seat PC-0$n "$WORK/other.raw"
        same_disk "$DISK" "$WORK/other.raw" "$1: seat $n changed"
    done
    rm -f "$WORK/exported.raw"
    ctl master export linux "$WORK/exported.raw" >/dev/null
    same_disk "$DISK" "$WORK/exported.raw" "$1: the master changed"
}
write_seat_1() { # random bytes at odd places, also over the ends of blocks
    head -c 3000000 /dev/urandom >"$WORK/noise"
    cp "$DISK" "$WORK/expect.raw"
    dd if="$WORK/noise" of="$WORK/expect.raw" bs=512 seek=2049 count=5000 conv=notrunc status=none
    head -c 2560000 "$WORK/noise" >"$WORK/noise.cut"
    qemu_io PC-01 "write -s $WORK/noise.cut $((2049 * 512)) 2560000" "flush"
    read_seat PC-01 "$WORK/seat1.raw"
    same_disk "$WORK/expect.raw" "$WORK/seat1.raw" "seat 1 does not show what it wrote"
    [ "$(ctl --json seat show PC-01 | jq .dirtyBytes)" -ge 2560000 ] || die "seat show: dirtyBytes does not count what was written"
}
is_fresh() {
    read_seat PC-01 "$WORK/seat1.raw"
    same_disk "$DISK" "$WORK/seat1.raw" "$1: seat 1 is not the master again"
    [ "$(ctl --json seat show PC-01 | jq .dirtyBytes)" = 0 ] || die "$1: dirtyBytes is not 0"
}

say "seat 1 writes, nobody else sees it; reset by command"
write_seat_1
check_others "after writing"
[ "$(ctl --json --dry-run seat reset PC-01 | jq '.changes[0].bytesLost')" -ge 2560000 ] || die "--dry-run does not say what would be lost"
write_seat_1 # a dry run changed nothing, writing goes on
expect_exit 2 ctl seat reset PC-01 # no terminal, no --yes
ctl --yes seat reset PC-01 >/dev/null
is_fresh "reset by command"

say "what the sessions did is counted, for the command and for Prometheus"
write_seat_1
ctl --json seat show PC-01 >"$WORK/figures"
jq -e '.totals | .logins >= 2 and .bytesWritten >= 2560000 and .bytesRead > 0 and .statistics.writes.count > 0 and .statistics.reads.count > 0' "$WORK/figures" >/dev/null ||
    die "seat show does not count what a real initiator did: $(jq -c .totals "$WORK/figures")"
jq -e '[.totals.statistics.reads, .totals.statistics.writes | .p50Us > 0 and .p99Us >= .p50Us] | all' "$WORK/figures" >/dev/null ||
    die "seat show: latencies that cannot be: $(jq -c .totals "$WORK/figures")"
curl -sf "http://$http/metrics" >"$WORK/metrics" || die "/metrics does not answer on loopback"
for operation in read:bytesRead:reads write:bytesWritten:writes; do
    IFS=: read -r name bytes count <<<"$operation"
    grep -qxF "freshseat_seat_bytes_total{seat=\"PC-01\",operation=\"$name\"} $(jq ".totals.$bytes" "$WORK/figures")" "$WORK/metrics" ||
        die "/metrics and seat show differ in $bytes: $(grep PC-01 "$WORK/metrics")"
    grep -qxF "freshseat_seat_operations_total{seat=\"PC-01\",operation=\"$name\"} $(jq ".totals.statistics.$count.count" "$WORK/figures")" "$WORK/metrics" ||
        die "/metrics and seat show differ in $count"
done
grep -qxF 'freshseat_seats{state="off"} 4' "$WORK/metrics" || die "/metrics does not show four seats that are off: $(grep seats "$WORK/metrics")"

say "a seat in use is refused; --force drops its session"
write_seat_1
seat_secret PC-01
printf %s "$CHAP_SECRET" >"$WORK/chap.PC-01"
( sleep 60 ) | qemu_seat qemu-io PC-01 --object "secret,id=chap,file=$WORK/chap.PC-01" --image-opts %DISK% >/dev/null 2>&1 &
PIDS+=($!)
for _ in $(seq 100); do [ "$(ctl --json seat show PC-01 | jq '.sessions | length')" = 1 ] && break; sleep 0.1; done
[ "$(ctl --json seat show PC-01 | jq '.sessions | length')" = 1 ] || die "seat show does not show the session"
expect_exit 3 ctl --yes --json seat reset PC-01
jq -e '.items[0].outcome == "refused"' "$WORK/out" >/dev/null || die "a seat in use is not refused: $(cat "$WORK/out")"
expect_exit 3 ctl --yes seat remove PC-01
ctl --yes seat reset PC-01 --force >/dev/null
pkill -KILL -P "${PIDS[-1]}" 2>/dev/null || true
kill -KILL "${PIDS[-1]}" 2>/dev/null || true
for _ in $(seq 100); do [ "$(ctl --json seat show PC-01 | jq '.sessions | length')" = 0 ] && break; sleep 0.1; done
is_fresh "forced reset"

say "reset over ssh:// through a real sshd"
. "$(dirname "$0")/sshd.sh"
start_sshd
write_seat_1
remote() { "$BIN/freshseatctl" --connect "ssh://$(id -un)@127.0.0.1:$SSH_PORT$CONTROL" --identity "$SSH_KEY" --known-hosts "$SSH_KNOWN" "$@"; }
expect_exit 7 "$BIN/freshseatctl" --connect "ssh://$(id -un)@127.0.0.1:$SSH_PORT$CONTROL" --identity "$SSH_KEY" --known-hosts "$WORK/empty" seat list
grep -q SHA256: "$WORK/out" || die "an unknown host key is refused without its fingerprint: $(cat "$WORK/out")"
[ "$(remote --json seat list | jq length)" = 4 ] || die "seat list over ssh:// differs"
remote --yes seat reset PC-01 >/dev/null
is_fresh "reset over ssh"
remote master import over-ssh "$DISK" --format raw >/dev/null
rm -f "$WORK/exported.raw"
remote master export over-ssh "$WORK/exported.raw" >/dev/null
same_disk "$DISK" "$WORK/exported.raw" "an image imported and exported over ssh:// differs"
remote --yes master delete over-ssh >/dev/null

resets=3
if [ -n "$CONSOLE_CLICK" ]; then
    say "a place on the plan, the wizard and a reset by a mouse at the console, on a display of its own"
    command -v xvfb-run >/dev/null && command -v xdotool >/dev/null || die "xvfb-run and xdotool are needed: the packages xvfb, xauth and xdotool"
    write_seat_1
    [ "$(ctl --json seat show PC-01 | jq .place)" = null ] || die "seat 1 has a place before it got one"
    LSAN_OPTIONS=suppressions=$(dirname "$0")/../support/lsan.supp QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$WORK xvfb-run -a -e "$WORK/xvfb.log" -s "-screen 0 1600x1000x24 -nolisten tcp" \
        "$CONSOLE_CLICK" "local:$CONTROL" PC-01 || die "the console did not do it"
    is_fresh "reset by the console"
    ctl --json seat show PC-01 | jq -e '.place != null' >/dev/null || die "the place on the plan is not kept"
    resets=4
fi

say "the journal knows it all"
ctl --json journal --seat PC-01 >"$WORK/journal"
jq -e '[.[] | select(.action == "seat.reset" and .outcome == "refused")] | length >= 1' "$WORK/journal" >/dev/null || die "the refused reset is not in the journal"
jq -e '[.[] | select(.action == "seat.reset" and .outcome == "done")] | length == '"$resets" "$WORK/journal" >/dev/null || die "the journal does not hold $resets resets: $(cat "$WORK/journal")"
jq -e '[.[] | select(.who | test("ssh"))] | length >= 1' "$WORK/journal" >/dev/null || die "the journal does not say that somebody came by ssh"

say "other formats"
for format in qcow2 vhdx vmdk vpc; do
    qemu-img convert -O $format "$DISK" "$WORK/disk.$format"
    ctl master import "from-$format" "$WORK/disk.$format" >/dev/null
    rm -f "$WORK/exported.raw"
    ctl master export "from-$format" "$WORK/exported.raw" >/dev/null
    # A VHD rounds its size up to whole cylinders: the disk's bytes are the same, zeros follow.
    cmp -n "$size" "$DISK" "$WORK/exported.raw" || die "$format: the master differs from the image"
    ctl --yes master delete "from-$format" >/dev/null
    rm -f "$WORK/disk.$format"
done
for format in qcow2 vhdx; do
    ctl master export linux "$WORK/out.$format" --format $format >/dev/null
    qemu-img compare -f raw -F $format "$DISK" "$WORK/out.$format" >/dev/null || die "the $format export differs"
    rm -f "$WORK/out.$format"
done
ctl master import by-host "host:$DISK" --format raw >/dev/null

say "stop and start"
write_seat_1
stop_daemon
start_daemon
read_seat PC-01 "$WORK/seat1.raw"
same_disk "$WORK/expect.raw" "$WORK/seat1.raw" "a clean stop lost writes"
ctl --yes seat remove PC-01 >/dev/null
expect_exit 3 ctl --yes master delete linux
expect_exit 4 ctl seat show PC-01
say "all good"
