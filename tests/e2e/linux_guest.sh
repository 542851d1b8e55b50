#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A diskless Linux (the kernel's iSCSI initiator, its root on the clone, ext4) writes, flushes and reads back without end, while the daemon is killed with
# -9, restarted, and the PC's cable is pulled; each time it goes on by itself. Then its power is cut: the file system needs nothing but its journal, and
# everything that was flushed is there. Usage: linux_guest.sh BIN GUEST_WRITER PACKAGES_DIR [SECONDS_WITHOUT_CABLE...]     (default: 8)
# shellcheck disable=SC2034 # lib.sh reads BIN
BIN=$1
WRITER=$2
PACKAGES=$3
shift 3
[ $# -gt 0 ] || set -- 8
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
for tool in qemu-system-x86_64 socat e2fsck; do
    command -v $tool >/dev/null || PATH=$PATH:/usr/sbin command -v $tool >/dev/null || die "$tool is not installed"
done
PATH=$PATH:/usr/sbin:/sbin

SEAT=pc01 MAC=52:54:00:46:53:02
SERIAL=$WORK/serial.log
MONITOR=$WORK/monitor
GUEST=

give_up() {
    tr -d '\r' <"$SERIAL" | tail -25 >&2
    die "$1"
}
write_boot_script() {
    seat_secret $SEAT
    mkdir -p "$WORK/tftp"
    cat >"$WORK/tftp/boot.ipxe" <<END
#!ipxe
set initiator-iqn $INITIATOR
set username $CHAP_USER
set password $CHAP_SECRET
sanboot iscsi:10.0.2.2::${ISCSI##*:}:0:$TARGET
END
}
switch_on() { # ORDER for the system, see installer/demo-disk.sh
    : >"$SERIAL"
    qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 1 -m 512 -display none -monitor "unix:$MONITOR,server=on,wait=off" -no-reboot \
        -serial "file:$SERIAL" -machine graphics=off -smbios "type=1,serial=freshseat:$1" -boot n \
        -netdev "user,id=lan,tftp=$WORK/tftp,bootfile=boot.ipxe" -device "virtio-net-pci,netdev=lan,mac=$MAC" </dev/null >"$WORK/qemu.log" 2>&1 &
    GUEST=$!
    PIDS+=("$GUEST")
}
cut_power() { kill -KILL "$GUEST"; wait "$GUEST" 2>/dev/null || true; }
cable() { echo "set_link lan $1" | socat -t 1 - "unix-connect:$MONITOR" >/dev/null; }
said() { tr -d '\r' <"$SERIAL" | sed -n 's/^FRESHSEAT //p'; }
flushed() { said | sed -n 's/^flushed //p' | tail -1 | grep . || echo 0; }
# wait_for SECONDS WHAT TEST...: until TEST holds; the PC must be on and its system alive meanwhile.
wait_for() {
    local deadline=$((SECONDS + $1)) what=$2
    shift 2
    until "$@"; do
        ! grep -aqE 'No bootable device|Kernel panic|no root|guest_writer:|EXT4-fs error|Remounting filesystem read-only' "$SERIAL" || give_up "not $what"
        kill -0 "$GUEST" 2>/dev/null || give_up "the PC is off, not $what"
        [ $SECONDS -lt "$deadline" ] || give_up "not $what in time"
        sleep 0.2
    done
}
flushed_beyond() { [ "$(flushed)" -gt "$1" ]; }
has_said() { said | grep -qx "$1"; }
goes_on() { # SECONDS: five more rounds, begun after this call
    local now
    now=$(flushed)
    wait_for "$1" "going on (it had flushed $now rounds)" flushed_beyond $((now + 5))
    echo "round $(flushed)"
}
# The clone's file system as an e2fsck on another machine sees it.
file_system() { # FILE
    read_seat $SEAT "$WORK/seat.raw"
    dd if="$WORK/seat.raw" of="$1" bs=1M skip=17 conv=sparse status=none # where demo-disk.sh puts it
}

say "a disk with a kernel, an initiator and a writer"
mkdir -p "$WORK/add/sbin"
cp "$WRITER" "$WORK/add/sbin/guest_writer"
"$(dirname "$0")/../../installer/demo-disk.sh" --work "$PACKAGES" --add "$WORK/add" "$WORK/disk.raw"
start_daemon
ctl master import linux "$WORK/disk.raw" --format raw >/dev/null
ctl seat add $SEAT --mac $MAC --master linux --policy keep >/dev/null
write_boot_script

say "it boots and writes"
switch_on "run=guest_writer write /data 100000"
wait_for 240 "writing" flushed_beyond 10

say "the daemon is killed"
kill9_daemon
sleep 2
start_daemon
goes_on 90

say "the daemon is stopped in order and started again"
stop_daemon
start_daemon
goes_on 90

for out in "$@"; do
    say "cable out for $out s"
    cable off
    sleep "$out"
    cable on
    goes_on 120
done

say "power cut"
cut_power
last=$(flushed)
echo "$last rounds were flushed"
file_system "$WORK/cut.ext4"
e2fsck -E journal_only -fy "$WORK/cut.ext4" >"$WORK/fsck" 2>&1 || [ $? -le 1 ] || { cat "$WORK/fsck"; die "the journal cannot be replayed"; }
e2fsck -fn "$WORK/cut.ext4" >"$WORK/fsck" 2>&1 || { cat "$WORK/fsck"; die "the file system is not clean"; }

say "everything flushed is there"
switch_on "run=guest_writer verify /data $last"
wait_for 240 "verified" has_said "verified $last rounds"
wait_for 60 "switched off in order" has_said "off"
wait "$GUEST" || die "QEMU failed"
file_system "$WORK/off.ext4"
e2fsck -fn "$WORK/off.ext4" >"$WORK/fsck" 2>&1 || { cat "$WORK/fsck"; die "the file system is not clean after an orderly end"; }
stop_daemon
say "a diskless Linux: passed in $SECONDS s"
