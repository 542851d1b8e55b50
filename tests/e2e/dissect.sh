#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wireshark's dissector reads what was said on the wire in sessions of every kind: no packet is malformed. Usage: dissect.sh BIN
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # to record
BIN=$1
. "$(dirname "$0")/lib.sh"
command -v tshark >/dev/null || die "tshark is not installed"
command -v tcpdump >/dev/null || die "tcpdump is not installed"

start_daemon
truncate -s 64M "$WORK/disk.raw"
ctl master import blank "$WORK/disk.raw" --format raw >/dev/null
for n in 1 2; do ctl seat add PC-$n --mac "02:00:00:00:00:0$n" --master blank --policy keep >/dev/null; done
ctl --yes seat set PC-2 initiators=any max-sessions=8 auth=none >/dev/null
port=${ISCSI##*:}

$SUDO tcpdump -i lo -s 0 -U -B 65536 -w "$WORK/lo.pcap" "tcp port $port" 2>"$WORK/tcpdump.log" &
recorder=$!
PIDS+=($recorder)
for _ in $(seq 100); do grep -q listening "$WORK/tcpdump.log" && break; sleep 0.1; done
grep -q listening "$WORK/tcpdump.log" || { cat "$WORK/tcpdump.log"; die "tcpdump does not record"; }

say "discovery, CHAP, reads and writes of every size, header digests"
seat_secret PC-1
iscsi-ls -s -i "$INITIATOR" "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI" >/dev/null 2>&1 || true # its second step asks without the secret
qemu_io PC-1 'write -P 1 0 4k' 'write -P 2 1M 2M' 'read -P 2 1M 2M' 'write -P 3 512 512' 'write -z 4M 1M' 'discard 8M 1M' 'read 0 512' 'flush'
ISCSI_OPTIONS=,file.header-digest=crc32c
qemu_io PC-1 'write -P 4 0 4k' 'write -P 5 1M 2M' 'read -P 5 1M 2M' 'read -P 4 0 4k' 'flush'
ISCSI_OPTIONS=
say "a wrong secret, a wrong name"
CHAP_SECRET=wrongwrongwrong
expect_failure() { if "$@" >/dev/null 2>&1; then die "'$*' was let in"; fi; }
expect_failure iscsi-inq -i "$INITIATOR" "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI/$TARGET/0"
expect_failure iscsi-inq -i "$INITIATOR" "iscsi://$ISCSI/iqn.2026-11.org.freshseat:nobody/0"
say "task management, residuals, reservations, data that is not as announced"
seat_secret PC-2
url=iscsi://$ISCSI/$TARGET/0
for family in Inquiry Mandatory ModeSense6 GetLBAStatus ProutReserve PrinReportCapabilities ReportSupportedOpcodes Write16 WriteSame16 Unmap iSCSIcmdsn iSCSIdatasn iSCSIResiduals iSCSITMF; do
    timeout 120 iscsi-test-cu --dataloss -s -t "ALL.$family" "$url" >/dev/null 2>&1 || true # conformance.sh judges them
done
say "a session that is ended from our side"
qemu_seat qemu-io PC-1 --object "secret,id=chap,file=$WORK/chap.PC-1" -c 'read 0 4k' -c 'sleep 4000' --image-opts %DISK% >/dev/null 2>&1 &
PIDS+=($!)
for _ in $(seq 100); do [ "$(ctl --json seat show PC-1 | jq '.sessions | length')" = 1 ] && break; sleep 0.1; done
ctl --yes seat reset PC-1 --force >/dev/null
stop_daemon
sleep 1
$SUDO kill -INT $recorder
wait $recorder || true
grep -qE '^0 packets dropped' "$WORK/tcpdump.log" || { cat "$WORK/tcpdump.log"; die "tcpdump lost packets"; }

say "what the dissector says"
shark() { tshark -r "$WORK/lo.pcap" -n -d "tcp.port==$port,iscsi" -o iscsi.desegment_iscsi_messages:TRUE -2 "$@" 2>>"$WORK/tshark.log"; }
shark -T fields -e iscsi.opcode | tr ',' '\n' | grep . | sort | uniq -c | sort -rn
# Kinds that must have been there: login, text, commands, data both ways, R2T, NOP, task management, logout, reject, async message.
seen=$(shark -T fields -e iscsi.opcode | tr ',' '\n' | sort -u | tr '\n' ' ')
for opcode in 0x01 0x02 0x03 0x04 0x05 0x06 0x21 0x22 0x23 0x24 0x25 0x26 0x31 0x32; do
    case " $seen" in *" $opcode "*) ;; *) die "no PDU with opcode $opcode was recorded (there were: $seen)" ;; esac
done
# Parameter data that the initiator had room for only in part cannot be read to its end: excused where a Data-In fills that room to the last byte.
shark -Y "iscsi.opcode == 0x01" -T fields -e tcp.stream -e iscsi.initiatortasktag -e iscsi.scsicommand.expecteddatatransferlength >"$WORK/asked"
shark -Y "tcp.srcport == $port && (_ws.malformed || _ws.unreassembled || _ws.expert.group == \"Malformed\")" \
    -T fields -e tcp.stream -e iscsi.initiatortasktag -e iscsi.datasegmentlength -e frame.number >"$WORK/suspect"
awk -F '\t' 'NR == FNR { n = split($2, tag, ","); split($3, room, ","); for (i = 1; i <= n; ++i) asked[$1 " " tag[i]] = room[i] + 0; next }
    !(($1 " " $2) in asked) || asked[$1 " " $2] != $3 + 0 || $3 + 0 > 255 { print }' "$WORK/asked" "$WORK/suspect" >"$WORK/malformed"
[ ! -s "$WORK/malformed" ] || { cat "$WORK/malformed"; die "malformed packets: stream, task tag, length, frame as above"; }
echo "$(shark -Y iscsi | wc -l) packets with iSCSI, none of ours malformed ($(wc -l <"$WORK/suspect") with data cut to what the initiator asked for)"
say "all good"
