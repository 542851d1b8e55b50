#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# zfs+ssh:// against a real machine, OpenZFS and LIO in a virtual machine, with a real initiator: import, seats, writes, reset, undo, update, publish,
# roll back, drop, what an owner made by hand. Usage: nas.sh BIN DISKDIR   DISKDIR: made by nas_disk.sh
here=$(dirname "$(readlink -f "$0")")
BIN=$1
# shellcheck source=lib.sh
. "$here/lib.sh"
DISK=$(readlink -f "$2")
# shellcheck source=nas_machine.sh
. "$here/nas_machine.sh"
nas_start 127.0.0.1 "$(free_port)" "$(free_port)"

# ---- The room

ctl() { nas_ctl root "$@"; }
of_seat() { ctl --json seat show "$1" | jq -r ".$2"; }
check() { say "$* ($SECONDS s)"; }
# Of the target whose name ends so: what an initiator knows its disk by, and the volume behind it. LUN (0) is the disk, as for qemu_io.
backstore() { on_nas "cat \"\$(readlink -f /sys/kernel/config/target/iscsi/*:$1/tpgt_1/lun/lun_${LUN:-0}/* | grep /core/)/$2\""; }
serial_of() { backstore "$1" wwn/vpd_unit_serial | sed 's/.*: *//'; }
# A session that lasts: orders to it go to descriptor 7.
mkfifo "$WORK/orders"
hold() {
    "$@" <"$WORK/orders" >"$WORK/held" 2>&1 &
    PIDS+=("$!")
    exec 7>"$WORK/orders"
}
let_go() {
    echo quit >&7
    exec 7>&-
}
shown_by() { backstore "$1" udev_path; }

check "a master is imported, and comes back as it was"
head -c 6M /dev/urandom >"$WORK/disk.raw"
truncate -s 40M "$WORK/disk.raw"
ctl master import base "$WORK/disk.raw" --format raw
ctl master export base "$WORK/back.raw"
same_disk "$WORK/disk.raw" "$WORK/back.raw" "the export is not what was imported"
[ -z "$(on_nas 'zfs list -H -o name -r -t all tank | grep transfer')" ] || die "a transfer left something"

check "two seats, each with its own disk"
ctl seat add PC-1 --mac 02:00:00:00:00:01 --master base --policy nightly
ctl seat add PC-2 --mac 02:00:00:00:00:02 --master base --policy boot
qemu_io PC-1 'write -P 0x41 1M 64k' flush 'read -P 0x41 1M 64k' || die "PC-1 cannot write"
qemu_io PC-2 'write -P 0x42 1M 64k' flush || die "PC-2 cannot write"
qemu_io PC-1 'read -P 0x41 1M 64k' || die "PC-1 has lost what it wrote"
[ "$(of_seat PC-1 dirtyBytes)" -gt 0 ] || die "what PC-1 wrote is not told"
serial=$(serial_of pc-1)

check "nobody else is let in"
seat_secret PC-1
! iscsi-inq -i iqn.2020-01.org.other:x "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI/$TARGET/0" >/dev/null 2>&1 || die "a stranger was let in"
! iscsi-inq -i "$INITIATOR" "iscsi://$CHAP_USER%wrong-secret-00@$ISCSI/$TARGET/0" >/dev/null 2>&1 || die "a wrong secret was taken"
! iscsi-inq -i "$INITIATOR" "iscsi://$ISCSI/$TARGET/0" >/dev/null 2>&1 || die "no secret was needed"
iscsi-inq -i "$INITIATOR" "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI/$TARGET/0" >/dev/null || die "the seat's own PC is not let in"
! on_nas 'zfs get -H -o value all -r tank' | grep -qF "$CHAP_SECRET" || die "the secret is in a property"
! on_nas 'ps axww' | grep -qF "$CHAP_SECRET" || die "the secret is in the process list"

check "a seat in use is refused"
printf %s "$CHAP_SECRET" >"$WORK/chap.PC-1"
hold qemu_seat qemu-io PC-1 --object "secret,id=chap,file=$WORK/chap.PC-1" --image-opts %DISK%
echo 'write -P 0x43 2M 64k' >&7
for _ in $(seq 60); do [ "$(of_seat PC-1 state)" != running ] || break; sleep 1; done
expect_exit 3 ctl --yes seat reset PC-1
grep -q 'in use' "$WORK/out" || die "it does not say why"
check "a data disk is given to it all the same: its PC finds it at its next login"
head -c 2M /dev/urandom >"$WORK/games.raw"
truncate -s 20M "$WORK/games.raw"
ctl master import games "$WORK/games.raw" --format raw
ctl seat set PC-1 data=games
let_go
for _ in $(seq 60); do [ "$(of_seat PC-1 state)" != off ] || break; sleep 1; done
LUN=1 read_seat PC-1 "$WORK/fresh.raw"
same_disk "$WORK/games.raw" "$WORK/fresh.raw" "the data disk is not what was imported"
LUN=1 qemu_io PC-1 'write -P 0x47 1M 64k' flush || die "PC-1 cannot write to its data disk"
games=$(LUN=1 serial_of pc-1)

check "resets: a new clone that can be taken back, and a roll-back"
ctl --yes seat reset PC-1
read_seat PC-1 "$WORK/fresh.raw"
same_disk "$WORK/disk.raw" "$WORK/fresh.raw" "PC-1 is not fresh"
LUN=1 read_seat PC-1 "$WORK/fresh.raw"
same_disk "$WORK/games.raw" "$WORK/fresh.raw" "the data disk of PC-1 is not fresh"
[ "$(LUN=1 serial_of pc-1)" = "$games" ] || die "the data disk's serial has changed"
ctl --yes seat undo PC-1
LUN=1 qemu_io PC-1 'read -P 0x47 1M 64k' || die "the reset of the data disk was not taken back"
qemu_io PC-1 'read -P 0x41 1M 64k' 'read -P 0x43 2M 64k' || die "the reset was not taken back"
ctl --yes seat reset PC-2
read_seat PC-2 "$WORK/fresh.raw"
same_disk "$WORK/disk.raw" "$WORK/fresh.raw" "PC-2 is not fresh"
[ "$(serial_of pc-1)" = "$serial" ] || die "the disk's serial has changed"

check "renamed: the same disk, serial and secret behind another name"
seat_secret PC-1
secret=$CHAP_SECRET
volume=$(shown_by pc-1)
qemu_io PC-1 'write -P 0x44 4M 64k' flush || die "PC-1 cannot write"
ctl seat set PC-1 name=PC-9
seat_secret PC-9
[ "$CHAP_SECRET" = "$secret" ] && [ "$TARGET" = iqn.2026-11.org.freshseat:pc-9 ] || die "it has another secret, or its target is $TARGET"
[ "$(serial_of pc-9)" = "$serial" ] && [ "$(shown_by pc-9)" = "$volume" ] || die "it has another disk"
qemu_io PC-9 'read -P 0x44 4M 64k' || die "what it wrote is lost"
on_nas '[ ! -d /sys/kernel/config/target/iscsi/iqn.2026-11.org.freshseat:pc-1 ]' || die "the old target is there still"
# The old name is free, also for what comes back when the host starts anew, which knows backstores by their names.
ctl seat add PC-1 --mac 02:00:00:00:00:03 --master base
on_nas 'targetctl clear && targetctl restore'
qemu_io PC-9 'read -P 0x44 4M 64k' || die "PC-9's target did not come back"
LUN=1 qemu_io PC-9 'read -P 0x47 1M 64k' || die "PC-9's data disk did not come back"
read_seat PC-1 "$WORK/fresh.raw"
same_disk "$WORK/disk.raw" "$WORK/fresh.raw" "the new PC-1 has somebody's disk"
ctl --yes seat secret PC-9 --renew >/dev/null
qemu_io PC-9 'read -P 0x44 4M 64k' || die "the new secret is not taken"
ctl --yes seat remove PC-1
ctl seat set PC-9 name=PC-1
ctl --yes seat reset PC-1
[ "$(serial_of pc-1)" = "$serial" ] || die "the disk's serial has changed"
read_seat PC-1 "$WORK/fresh.raw"
same_disk "$WORK/disk.raw" "$WORK/fresh.raw" "PC-1 is not fresh"
[ "$(LUN=1 serial_of pc-1)" = "$games" ] || die "the data disk's serial has changed"
ctl --yes seat set PC-1 data=
on_nas '[ ! -e /sys/kernel/config/target/iscsi/iqn.2026-11.org.freshseat:pc-1/tpgt_1/lun/lun_1 ]' || die "the data disk is there still"
ctl --yes master delete games

check "an update is written, published without a copy, and rolled out"
ctl update begin base --seat PC-2
qemu_io PC-2 'write -P 0x55 3M 64k' flush || die "the update cannot be written"
ctl --yes update publish base --comment second --roll-out idle
qemu_io PC-2 'read -P 0x55 3M 64k' || die "PC-2 is not on the new version"
[ "$(of_seat PC-1 snapshot)" = 2 ] || die "PC-1 was not moved"
qemu_io PC-1 'read -P 0x55 3M 64k' || die "PC-1 is not on the new version"
check "rolled back, and dropped"
ctl --yes master current base 1 --roll-out idle
read_seat PC-1 "$WORK/fresh.raw"
same_disk "$WORK/disk.raw" "$WORK/fresh.raw" "PC-1 did not go back"
expect_exit 3 ctl --yes master drop base 1
ctl --yes master current base 2 --roll-out idle
ctl --yes master drop base 1
qemu_io PC-2 'read -P 0x55 3M 64k' || die "the younger version was lost with the older one"
[ "$(on_nas 'zfs list -H -o name -t volume -r tank/freshseat/masters' | wc -l)" = 1 ] || die "the older version's volume is still there"

check "what an owner made by hand becomes a master and a seat, and stays as it is"
on_nas 'set -e
    zfs create -s -V 40M tank/win
    udevadm settle
    dd if=/dev/urandom of=/dev/zvol/tank/win bs=1M count=4 conv=fsync 2>/dev/null
    zfs snapshot tank/win@gold
    zfs clone tank/win@gold tank/pc7
    udevadm settle
    dd if=/dev/urandom of=/dev/zvol/tank/pc7 bs=1M count=1 seek=8 conv=fsync,notrunc 2>/dev/null
    sha256sum /dev/zvol/tank/win /dev/zvol/tank/pc7 >/root/before
    python3 - <<"END" # what targetcli does, which takes much longer
from rtslib_fb import *
tpg = TPG(Target(FabricModule("iscsi"), "iqn.2003-01.org.linux-iscsi.nas:pc7"), 1)
lun = LUN(tpg, 0, BlockStorageObject("pc7", dev="/dev/zvol/tank/pc7"))
NetworkPortal(tpg, "0.0.0.0", 3260)
acl = NodeACL(tpg, "iqn.1991-05.com.microsoft:pc7")
acl.chap_userid, acl.chap_password = "them", "secret-of-them"
MappedLUN(acl, 0, lun)
tpg.set_attribute("authentication", "1")
tpg.enable = True
END' >"$WORK/by-hand.log" 2>&1 || { cat "$WORK/by-hand.log" >&2; die "the owner cannot make his target"; }
theirs=$(serial_of pc7)
ctl master import theirs host:/dev/zvol/tank/win
# The owner's PC is on.
printf secret-of-them >"$WORK/chap.theirs"
hold qemu-io --object "secret,id=chap,file=$WORK/chap.theirs" --image-opts "driver=raw,file.driver=iscsi,file.transport=tcp,file.portal=$ISCSI,$(
    echo file.target=iqn.2003-01.org.linux-iscsi.nas:pc7,file.lun=0,file.initiator-name=iqn.1991-05.com.microsoft:pc7,file.user=them,file.password-secret=chap)"
their_session() { on_nas 'grep -qs "LIO Session ID" /sys/kernel/config/target/iscsi/*:pc7/tpgt_1/acls/*/info'; }
wait_for 30 "the owner's PC cannot log in" their_session
expect_exit 3 ctl seat add PC-7 --mac 02:00:00:00:00:07 --master theirs --policy nightly --adopt pc7
let_go
wait_for 30 "the owner's PC does not log out" eval '! their_session'
ctl seat add PC-7 --mac 02:00:00:00:00:07 --master theirs --policy nightly --adopt pc7
[ "$(serial_of pc-7)" = "$theirs" ] || die "its disk has another serial"
[ "$(on_nas 'cat /sys/kernel/config/target/iscsi/iqn.2003-01.org.linux-iscsi.nas:pc7/tpgt_1/enable')" = 0 ] || die "the owner's target is open still"
seat_secret PC-7
[ "$CHAP_USER" = them ] && [ "$CHAP_SECRET" = secret-of-them ] || die "its PC would not get in with what it knows"
iscsi-inq -i iqn.1991-05.com.microsoft:pc7 "iscsi://them%secret-of-them@$ISCSI/$TARGET/0" >/dev/null || die "its PC is not let in"
on_nas 'cat /dev/zvol/tank/pc7' >"$WORK/theirs.raw"
read_seat PC-7 "$WORK/fresh.raw"
same_disk "$WORK/theirs.raw" "$WORK/fresh.raw" "the seat does not begin as the owner's disk"
qemu_io PC-7 'write -P 0x77 12M 64k' flush || die "PC-7 cannot write"
ctl --yes seat reset PC-7
on_nas 'cat /dev/zvol/tank/win' >"$WORK/theirs.raw"
read_seat PC-7 "$WORK/fresh.raw"
same_disk "$WORK/theirs.raw" "$WORK/fresh.raw" "a reset does not bring it to the master"
ctl --yes seat undo PC-7
qemu_io PC-7 'read -P 0x77 12M 64k' || die "the reset was not taken back"
on_nas 'targetctl clear && targetctl restore'
qemu_io PC-7 'read -P 0x77 12M 64k' || die "PC-7's target did not come back"
[ "$(on_nas 'cat /sys/kernel/config/target/iscsi/iqn.2003-01.org.linux-iscsi.nas:pc7/tpgt_1/enable')" = 0 ] || die "the owner's target is open again"
ctl --yes seat remove PC-7
ctl --yes master delete theirs
on_nas 'sha256sum -c /root/before' >/dev/null || die "the owner's volumes have changed"
[ -z "$(on_nas 'zfs list -H -o name -t snapshot tank/pc7')" ] || die "a snapshot of ours is left on the owner's volume"
on_nas 'set -e
    python3 - <<"END"
from rtslib_fb import *
Target(FabricModule("iscsi"), "iqn.2003-01.org.linux-iscsi.nas:pc7", mode="lookup").delete()
BlockStorageObject("pc7").delete()
END
    targetctl save
    zfs destroy -r tank/pc7
    zfs destroy -r tank/win' || die "the owner cannot remove what he made"

check "the targets come back when the host starts anew"
nas_restart
qemu_io PC-1 'read -P 0x55 3M 64k' || die "PC-1's target did not come back"
qemu_io PC-2 'read -P 0x55 3M 64k' || die "PC-2's target did not come back"
on_nas 'systemctl show -P After rtslib-fb-targetctl.service | grep -qw zfs-volume-wait.service' || die "it does not wait for the volumes"

check "a target that came back without its disk gets it again"
qemu_io PC-1 'write -P 0x66 5M 64k' flush || die "PC-1 cannot write"
seat_secret PC-1
secret=$CHAP_SECRET
on_nas "targetctl clear && sed 's|/dev/zvol/tank/freshseat/seats/pc-1/|/dev/zvol/tank/gone/|' /etc/rtslib-fb-target/saveconfig.json >/root/late.json && targetctl restore /root/late.json" || true
! qemu_io PC-1 'read 0 512' >/dev/null || die "it has its disk"
ctl seat set PC-2 group=back # any change
seat_secret PC-1
[ "$CHAP_SECRET" = "$secret" ] && [ "$(serial_of pc-1)" = "$serial" ] || die "it has another secret or serial"
qemu_io PC-1 'read -P 0x66 5M 64k' || die "PC-1 has not its disk again"

check "everything goes"
ctl --yes seat remove PC-1
ctl --yes seat remove PC-2
ctl --yes master delete base
[ -z "$(on_nas 'zfs list -H -o name -t volume,snapshot -r tank; ls /sys/kernel/config/target/iscsi | grep freshseat')" ] || die "something is left"
ctl journal | tail -4
say "done in $SECONDS s"
