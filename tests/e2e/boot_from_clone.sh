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
command -v qemu-system-x86_64 >/dev/null || die "qemu-system-x86_64 is not installed"

SEAT=pc01 MAC=52:54:00:46:53:01
SERIAL=$WORK/serial.log

# The firmware's side. KVM is never used: in a nested virtual machine iPXE's mode switches do not survive it, and the test must run there too.
FIRMWARE_ARGS=(-machine graphics=off)
if [ "$FIRMWARE" = uefi ]; then
    [ -e /usr/share/OVMF/OVMF_CODE_4M.fd ] || die "the firmware OVMF is not installed (package ovmf)"
    cp /usr/share/OVMF/OVMF_VARS_4M.fd "$WORK/vars.fd"
    FIRMWARE_ARGS=(-drive "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd" -drive "if=pflash,format=raw,file=$WORK/vars.fd")
fi

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

# boot ORDER: starts the PC with an order for its system (see installer/demo-disk.sh) and waits until it has switched itself off.
boot() {
    local deadline=$((SECONDS + 240)) pid
    : >"$SERIAL"
    qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 1 -m 512 -display none -monitor none -no-reboot -serial "file:$SERIAL" \
        "${FIRMWARE_ARGS[@]}" -smbios "type=1,serial=freshseat:$1" -boot n \
        -netdev "user,id=lan,tftp=$WORK/tftp,bootfile=boot.ipxe" -device "virtio-net-pci,netdev=lan,mac=$MAC" \
        </dev/null >"$WORK/qemu.log" 2>&1 &
    pid=$!
    PIDS+=("$pid")
    while kill -0 "$pid" 2>/dev/null; do
        ! grep -aqE 'No bootable device|Kernel panic|FRESHSEAT no root|Shell>' "$SERIAL" || give_up "the PC did not boot"
        [ $SECONDS -lt $deadline ] || give_up "the PC took longer than 240 s"
        sleep 0.2
    done
    wait "$pid" || give_up "QEMU failed"
    tr -d '\r' <"$SERIAL" | grep -ao 'FRESHSEAT .*' >"$WORK/said" || give_up "the PC's system never came up"
    cat "$WORK/said"
    grep -qx 'FRESHSEAT off' "$WORK/said" || give_up "the PC ended before its system was done"
}
give_up() {
    tr -d '\r' <"$SERIAL" | tail -25 >&2
    cat "$WORK/qemu.log" >&2
    die "$1"
}
expect_up() { # BOOTS NOTE
    local want="boots=$1 host=$SEAT firmware=${FIRMWARE/uefi/efi} note=$2"
    grep -qx "FRESHSEAT up root=/dev/sd[a-z]2 $want" "$WORK/said" || give_up "wanted: $want"
}
seat() { ctl --json seat show $SEAT | jq -r "$1"; }
# The PC is off, but the daemon learns it from the closed connection: wait for that.
wait_until_off() {
    local i
    for i in $(seq 100); do
        [ "$(seat '.sessions | length')" != 0 ] || return 0
        sleep 0.1
    done
    die "the seat still has a session $((i / 10)) s after its PC was switched off"
}

say "a master and a seat"
start_daemon
ctl master import demo "$DISK" --format raw
ctl seat add $SEAT --mac $MAC --master demo --policy keep
write_boot_script

say "first boot"
boot write=hello
expect_up 1 ""
wait_until_off
[ "$(seat .dirtyBytes)" -gt 0 ] || die "the boot left no bytes on the clone"

say "second boot: what was written is still there"
boot poweroff
expect_up 2 "hello"
wait_until_off

say "after a reset: fresh"
ctl --yes seat reset $SEAT
[ "$(seat .dirtyBytes)" = 0 ] || die "bytes are left on the clone after its reset"
boot write=lost
expect_up 1 ""
wait_until_off

say "policy boot: fresh by itself at the firmware's login"
ctl seat set $SEAT policy=boot
boot poweroff
expect_up 1 ""

say "the master never changed"
ctl --yes master export demo@1 "$WORK/exported.raw" --format raw
same_disk "$DISK" "$WORK/exported.raw" "the master changed"
stop_daemon
say "boot from a clone ($FIRMWARE): passed in $SECONDS s"
