#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Records which blocks a real PC reads while it boots from its clone: firmware, iPXE, GRUB, kernel, system. One line a command, in order: "LBA SECTORS".
# The trace in boot.trace was made with this; the bench that replays it does not need QEMU. Usage: record_boot.sh BIN DEMO_DISK TRACE
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # to record
BIN=$1
DISK=$2
TRACE=$3
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/../e2e/lib.sh"
MAC=52:54:00:46:53:02

start_daemon
ctl master import demo "$DISK" --format raw >/dev/null
ctl seat add pc01 --mac $MAC --master demo --policy boot >/dev/null
seat_secret pc01
port=${ISCSI##*:}
mkdir "$WORK/tftp"
cat >"$WORK/tftp/boot.ipxe" <<END
#!ipxe
set initiator-iqn $INITIATOR
set username $CHAP_USER
set password $CHAP_SECRET
sanboot iscsi:10.0.2.2::$port:0:$TARGET
END
tcpdump -i lo -s 200 -B 65536 -w "$WORK/lo.pcap" "tcp port $port" 2>"$WORK/tcpdump.log" &
recorder=$!
PIDS+=($recorder)
for _ in $(seq 100); do grep -q listening "$WORK/tcpdump.log" && break; sleep 0.1; done

say "a PC boots"
timeout 240 qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 1 -m 512 -display none -monitor none -no-reboot -serial "file:$WORK/serial.log" \
    -machine graphics=off -smbios "type=1,serial=freshseat:poweroff" -boot n \
    -netdev "user,id=lan,tftp=$WORK/tftp,bootfile=boot.ipxe" -device "virtio-net-pci,netdev=lan,mac=$MAC" </dev/null || die "QEMU failed"
tr -d '\r' <"$WORK/serial.log" | grep -aq 'FRESHSEAT off' || die "the PC did not come up"
sleep 1
kill -INT $recorder
wait $recorder || true

# Answers carry the opcode of their command, but no address. A disk this small is read with READ(10) only.
shark() { tshark -r "$WORK/lo.pcap" -n -d "tcp.port==$port,iscsi" "$@" 2>"$WORK/tshark.log"; }
[ -z "$(shark -Y 'scsi_sbc.rdwr16.lba')" ] || die "the PC used READ(16), which this does not understand"
shark -Y 'scsi_sbc.opcode == 0x28' -T fields -e scsi_sbc.rdwr10.lba -e scsi_sbc.rdwr10.xferlen | awk '$1 != "" && $2 != "" { print $1, $2 }' >"$WORK/trace"
[ "$(wc -l <"$WORK/trace")" -gt 100 ] || die "no reads were recorded"
cp "$WORK/trace" "$TRACE"
say "$(wc -l <"$TRACE") reads, $(awk '{ n += $2 } END { print int(n / 2048) }' "$TRACE") MiB"
stop_daemon
