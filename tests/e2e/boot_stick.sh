#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# PCs boot from USB sticks: one stick for every PC, which asks the boot service, and for one seat, which needs none; by BIOS and by UEFI, by DHCP and with an
# address of its own.
# Usage: boot_stick.sh BIN_DIR DEMO_DISK CACHE
#   CACHE: a folder that keeps the newer iPXE (newer_ipxe.sh)
# shellcheck disable=SC2034 # lib.sh reads BIN
BIN=$1
DISK=$2
CACHE=$3
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$(dirname "$0")/pc.sh"
for tool in mdir mtype fsck.fat syslinux dpkg-deb; do PATH=$PATH:/usr/sbin command -v $tool >/dev/null || die "$tool is not installed"; done

"$(dirname "$0")/newer_ipxe.sh" "$CACHE"

boot_from() { # PC bios|uefi ORDER STICK MAC
    pc_start "$1" "$2" "$3" -device qemu-xhci -drive "if=none,id=stick,format=raw,file=$4" -device usb-storage,drive=stick,bootindex=0 \
        -netdev user,id=lan -device "virtio-net-pci,netdev=lan,romfile=,mac=$5" -object "filter-dump,id=dump,netdev=lan,file=$WORK/$1.pcap,maxlen=64"
}

say "a room"
printf '[boot]\nprograms = "%s"\n' "$CACHE" >"$WORK/config.toml"
start_daemon --http 127.0.0.1:0 --config "$WORK/config.toml"
ctl master import demo "$DISK" --format raw >/dev/null
ctl seat add pc01 --mac 52:54:00:46:53:11 --master demo --policy boot >/dev/null
ctl seat add pc02 --mac 52:54:00:46:53:12 --master demo --policy keep >/dev/null

say "the sticks"
ctl boot stick "$WORK/any.img" --server 10.0.2.2 >/dev/null
ctl boot stick "$WORK/pc02.img" --seat pc02 --server 10.0.2.2 --address 10.0.2.77/24 --gateway 10.0.2.2 >/dev/null
ctl boot stick "$WORK/dhcp.img" --seat pc02 --server 10.0.2.2 >/dev/null
for stick in any pc02 dhcp; do
    mdir -i "$WORK/$stick.img@@1M" -b -/ :: >"$WORK/out"
    for file in autoexec.ipxe ipxe.lkrn syslinux.cfg EFI/BOOT/BOOTX64.EFI EFI/BOOT/autoexec.ipxe; do grep -qi "$file" "$WORK/out" || die "$file is not on the stick: $(cat "$WORK/out")"; done
    dd if="$WORK/$stick.img" of="$WORK/partition" bs=1M skip=1 status=none
    PATH=$PATH:/usr/sbin fsck.fat -n "$WORK/partition" >"$WORK/out" && ! grep -q differences "$WORK/out" || { cat "$WORK/out"; die "fsck.fat finds faults on the stick $stick"; }
done
for seat in pc01 pc02; do
    seat_secret $seat
    ! grep -aq "$CHAP_SECRET" "$WORK/any.img" || die "the stick for every PC holds the secret of $seat"
done
grep -aq "$CHAP_SECRET" "$WORK/pc02.img" || die "the stick of pc02 does not hold its secret"
seat_secret pc01
! grep -aq "$CHAP_SECRET" "$WORK/pc02.img" || die "the stick of pc02 holds the secret of pc01"

say "BIOS asks, UEFI needs nobody to ask"
boot_from bios bios freshseat:write=hello "$WORK/any.img" 52:54:00:46:53:11
boot_from uefi uefi freshseat:write=hello "$WORK/pc02.img" 52:54:00:46:53:12
pc_off bios
pc_off uefi
pc_came_up bios pc01 bios 1 ""
pc_came_up uefi pc02 efi 1 ""
head -c 100000 "$WORK/uefi.pcap" | od -An -v -tx1 | tr -d ' \n' | grep -q 0a00024d || die "the PC of pc02 did not take the address on its stick"
expect_events pc01 script "firmware login" "operating system login" running
expect_events pc02 "firmware login" "operating system login" running
! seat_is pc02 '.timeline[].event' | grep -q script || die "a fixed stick asked for a script"

say "the other way round: UEFI asks and is clean again, BIOS keeps"
boot_from uefi uefi freshseat:poweroff "$WORK/any.img" 52:54:00:46:53:11
boot_from bios bios freshseat:poweroff "$WORK/pc02.img" 52:54:00:46:53:12
pc_off bios
pc_off uefi
pc_came_up uefi pc01 efi 1 ""
pc_came_up bios pc02 bios 2 hello

say "a seat that is to be fresh is clean from a fixed stick, too: its firmware's login begins the boot"
ctl seat set pc02 policy=boot >/dev/null
boot_from uefi uefi freshseat:poweroff "$WORK/dhcp.img" 52:54:00:46:53:12
pc_off uefi
pc_came_up uefi pc02 efi 1 ""

say "an iPXE that is too old is named"
stop_daemon
mkdir "$WORK/old"
cp /usr/lib/ipxe/ipxe.efi /usr/lib/ipxe/ipxe.lkrn "$WORK/old"
printf '[boot]\nprograms = "%s"\n' "$WORK/old" >"$WORK/config.toml"
start_daemon --http 127.0.0.1:0 --config "$WORK/config.toml"
expect_exit 1 ctl boot stick "$WORK/none.img" --server 10.0.2.2
grep -q '1\.0\.0' "$WORK/out" && grep -q '1\.21' "$WORK/out" || die "the message is $(cat "$WORK/out")"
[ ! -e "$WORK/none.img" ] || die "a stick was left"
stop_daemon
say "boot stick: passed in $SECONDS s"
