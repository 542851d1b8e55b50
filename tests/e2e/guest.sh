# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A diskless PC as a virtual machine: firmware, iPXE, iSCSI with CHAP, the demo disk's Linux. Source it after lib.sh.
# KVM is never used: in a nested virtual machine iPXE's mode switches do not survive it, and the tests must run there too.
command -v qemu-system-x86_64 >/dev/null || die "qemu-system-x86_64 is not installed"
SERIAL=$WORK/serial.log
FIRMWARE_ARGS=(-machine graphics=off)

use_uefi() {
    [ -e /usr/share/OVMF/OVMF_CODE_4M.fd ] || die "the firmware OVMF is not installed (package ovmf)"
    cp /usr/share/OVMF/OVMF_VARS_4M.fd "$WORK/vars.fd"
    FIRMWARE_ARGS=(-drive "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd" -drive "if=pflash,format=raw,file=$WORK/vars.fd")
}
write_boot_script() { # SEAT
    seat_secret "$1"
    mkdir -p "$WORK/tftp"
    cat >"$WORK/tftp/boot.ipxe" <<SCRIPT
#!ipxe
set initiator-iqn $INITIATOR
set username $CHAP_USER
set password $CHAP_SECRET
sanboot iscsi:10.0.2.2::${ISCSI##*:}:0:$TARGET
SCRIPT
}
# switch_on MAC ORDER: the PC starts with an order for its system (see installer/demo-disk.sh); sets GUEST, its process.
switch_on() {
    : >"$SERIAL"
    qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 1 -m 512 -display none -monitor none -no-reboot -serial "file:$SERIAL" \
        "${FIRMWARE_ARGS[@]}" -smbios "type=1,serial=freshseat:$2" -boot n \
        -netdev "user,id=lan,tftp=$WORK/tftp,bootfile=boot.ipxe" -device "virtio-net-pci,netdev=lan,mac=$1" \
        </dev/null >"$WORK/qemu.log" 2>&1 &
    GUEST=$!
    PIDS+=("$GUEST")
}
# boot MAC ORDER: waits until the PC has switched itself off; what its system said is in $WORK/said.
boot() {
    local deadline=$((SECONDS + 240))
    switch_on "$1" "$2"
    while kill -0 "$GUEST" 2>/dev/null; do
        ! grep -aqE 'No bootable device|Kernel panic|FRESHSEAT no root|Shell>' "$SERIAL" || give_up "the PC did not boot"
        [ $SECONDS -lt $deadline ] || give_up "the PC took longer than 240 s"
        sleep 0.2
    done
    wait "$GUEST" || give_up "QEMU failed"
    tr -d '\r' <"$SERIAL" | grep -ao 'FRESHSEAT .*' >"$WORK/said" || give_up "the PC's system never came up"
    cat "$WORK/said"
    grep -qx 'FRESHSEAT off' "$WORK/said" || give_up "the PC ended before its system was done"
}
give_up() {
    tr -d '\r' <"$SERIAL" | tail -25 >&2
    cat "$WORK/qemu.log" >&2
    die "$1"
}
# wait_until_off SEAT: its PC is off, but the daemon learns it from the closed connection.
wait_until_off() {
    local i
    for i in $(seq 100); do
        [ "$(ctl --json seat show "$1" | jq '.sessions | length')" != 0 ] || return 0
        sleep 0.1
    done
    die "seat $1 still has a session $((i / 10)) s after its PC was switched off"
}
