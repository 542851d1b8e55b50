#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A diskless PC boots a real Linux from its clone: firmware, iPXE, iSCSI with CHAP, kernel, root. What it writes stays, a reset takes it back,
# and a seat with the policy "boot" is fresh at each firmware login. Usage: boot_from_clone.sh BIN_DIR DEMO_DISK bios|uefi
# shellcheck disable=SC2034 # lib.sh reads BIN
BIN=$1
DISK=$2
FIRMWARE=$3
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/guest.sh
. "$(dirname "$0")/guest.sh"

SEAT=pc01 MAC=52:54:00:46:53:01
[ "$FIRMWARE" != uefi ] || use_uefi
expect_up() { # BOOTS NOTE
    local want="boots=$1 host=$SEAT firmware=${FIRMWARE/uefi/efi} note=$2"
    grep -qx "FRESHSEAT up root=/dev/sd[a-z]2 $want" "$WORK/said" || give_up "wanted: $want"
}
seat() { ctl --json seat show $SEAT | jq -r "$1"; }

say "a master and a seat"
start_daemon
ctl master import demo "$DISK" --format raw
ctl seat add $SEAT --mac $MAC --master demo --policy keep
write_boot_script $SEAT

say "first boot"
boot $MAC write=hello
expect_up 1 ""
wait_until_off $SEAT
[ "$(seat .dirtyBytes)" -gt 0 ] || die "the boot left no bytes on the clone"

say "second boot: what was written is still there"
boot $MAC poweroff
expect_up 2 "hello"
wait_until_off $SEAT

say "after a reset: fresh"
ctl --yes seat reset $SEAT
[ "$(seat .dirtyBytes)" = 0 ] || die "bytes are left on the clone after its reset"
boot $MAC write=lost
expect_up 1 ""
wait_until_off $SEAT

say "policy boot: fresh by itself at the firmware's login"
ctl seat set $SEAT policy=boot
boot $MAC poweroff
expect_up 1 ""

say "the master never changed"
ctl --yes master export demo@1 "$WORK/exported.raw" --format raw
same_disk "$DISK" "$WORK/exported.raw" "the master changed"
stop_daemon
say "boot from a clone ($FIRMWARE): passed in $SECONDS s"
