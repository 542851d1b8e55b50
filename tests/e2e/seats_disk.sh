#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Masters on one disk, the seats on another one (store.seats): a seat that fills its disk hurts neither the masters nor an update session; without the disk the
# daemon does not start and says which one is missing; with it everything is there again. Usage: seats_disk.sh BIN
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # to mount
BIN=$1
. "$(dirname "$0")/lib.sh"
command -v mkfs.ext4 >/dev/null || die "mkfs.ext4 is not installed"

SEATS=$WORK/seats
mkdir "$SEATS"
truncate -s 300M "$WORK/seats.img"
mkfs.ext4 -q "$WORK/seats.img"
mount -o loop "$WORK/seats.img" "$SEATS"
MOUNTS+=("$SEATS")
cat >"$WORK/freshseatd.toml" <<END
[store]
seats = "$SEATS"
reserve = "16M"
END
truncate -s 480M "$WORK/master.raw"
dd if=/dev/urandom of="$WORK/master.raw" bs=1M count=8 conv=notrunc status=none

say "PC-1 lies on the seats' disk, the update session of PC-2 with the masters"
start_daemon --config "$WORK/freshseatd.toml"
ctl master import win "$WORK/master.raw" --format raw >/dev/null
ctl seat add PC-1 --mac 02:00:00:00:00:01 --master win --policy keep >/dev/null
ctl seat add PC-2 --mac 02:00:00:00:00:02 --master win --policy keep >/dev/null
ctl update begin win --seat PC-2 >/dev/null
[ "$(find "$SEATS" -name clone.json | wc -l)" = 2 ] || die "the seats are not on their disk"
[ "$(find "$STATE/store/clones" -name clone.json | wc -l)" = 1 ] || die "the update session is not with the masters"
ctl --json status | jq -e --arg path "$SEATS" '.places | length == 1 and .[0].path == $path and .[0].total < 400000000' >/dev/null || die "status does not show the disk"
qemu_io PC-1 'write -P 41 8M 2M' 'flush'

say "PC-1 fills the seats' disk; the update session goes on and is published"
for mib in $(seq 16 479); do echo "write -P 7 ${mib}M 1M"; done >"$WORK/fill"
qemu_seat qemu-io PC-1 --object "secret,id=chap,file=$WORK/chap.PC-1" --image-opts %DISK% <"$WORK/fill" >"$WORK/fill.out" 2>&1 || true
grep -q 'write failed: No space left on device' "$WORK/fill.out" || die "the disk never ran full"
ctl --json status | jq -e --arg path "$SEATS" '[.warnings[] | select(.text | contains($path))] | length == 1' >/dev/null || die "nobody is warned of the seats' disk"
qemu_io PC-1 'read -P 41 8M 2M'
qemu_io PC-2 'write -P 42 100M 32M' 'flush'
ctl --yes update publish win --comment second --roll-out none >/dev/null
ctl master current win 2 >/dev/null
ctl --yes seat reset PC-1 >/dev/null || die "a full disk cannot be reset"
qemu_io PC-1 'read -P 42 100M 32M' 'write -P 43 8M 2M' 'flush'
expect_exit 0 ctl store check

say "without the disk the daemon does not start"
stop_daemon
umount "$SEATS"
if "$BIN/freshseatd" --config "$WORK/freshseatd.toml" --state "$STATE" --control "$CONTROL" --iscsi "$ISCSI" >"$WORK/out" 2>&1; then die "it started"; fi
grep -q "$SEATS" "$WORK/out" || { cat "$WORK/out"; die "it does not name the disk"; }

say "with it everything is there"
mount -o loop "$WORK/seats.img" "$SEATS"
start_daemon --config "$WORK/freshseatd.toml"
qemu_io PC-1 'read -P 43 8M 2M'
stop_daemon
"$BIN/freshseatd" --check-store --state "$STATE" >"$WORK/out" || { cat "$WORK/out"; die "the check says no"; }
say "fine"
