#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A companion in front of a real storage host (OpenZFS and LIO in a virtual machine): a diskless PC with a real Debian gets its script from the companion
# and its disk from the storage host. A seat of the policy "boot" is clean at each boot, over the network and from a stick of its own, one of "keep" is
# not; the timelines are made of polled sessions; a stick of before the secret was renewed is named. Usage: nas_companion.sh BIN DISKDIR DEMO_DISK CACHE
#   DISKDIR: made by nas_disk.sh;  CACHE: newer_ipxe.sh's
if [ -z "${FRESHSEAT_INNER:-}" ]; then
    "$(dirname "$0")/newer_ipxe.sh" "$4" || exit
    # A network of its own, where the address that the storage host has in its virtual machine leads there, for the companion and for virtual PCs alike.
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    exec "${as_root[@]}" unshare --net env FRESHSEAT_INNER=1 bash "$0" "$@"
fi
here=$(dirname "$(readlink -f "$0")")
# shellcheck disable=SC2034 # lib.sh reads BIN
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$here/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$here/pc.sh"
# shellcheck source=tests/e2e/nas_machine.sh
. "$here/nas_machine.sh"
# shellcheck disable=SC2034 # nas_machine.sh reads it
DISK=$(readlink -f "$2")
ip link set lo up
ip address add 10.0.2.15/32 dev lo
ip route replace table local local 10.0.2.15 dev lo src 127.0.0.1 # the storage host would drop what comes from its own address
nas_start 10.0.2.15 2222 3260

MAC=52:54:00:46:53:41
start_companion() {
    "$BIN/freshseatd" --state "$STATE" --control "$CONTROL" --http 127.0.0.1:4280 --config "$WORK/config.toml" --companion "zfs+ssh://root@10.0.2.15:2222/tank" \
        >"$WORK/listening" 2>>"$WORK/freshseatd.log" &
    DAEMON_PID=$!
    wait_for 60 "the companion did not start" grep -q '^listening' "$WORK/listening"
    wait_for 60 "the companion does not see the storage host" room_answers
}
room_answers() { ctl status >/dev/null 2>&1; }
boot_by_network() { pc_start pc bios "$1" -boot n -netdev "user,id=lan,net=10.8.8.0/24,bootfile=http://10.8.8.2:4280/boot" -device virtio-net-pci,netdev=lan,mac=$MAC; }
boot_by_stick() { # bios|uefi ORDER
    pc_start pc "$1" "$2" -device qemu-xhci -drive "if=none,id=stick,format=raw,file=$WORK/stick.img" -device usb-storage,drive=stick,bootindex=0 \
        -netdev user,id=lan,net=10.8.8.0/24 -device "virtio-net-pci,netdev=lan,romfile=,mac=$MAC"
}
# The PC is off, and the companion has seen it.
over() {
    pc_off pc
    wait_for 90 "the companion does not see that the PC is off" is_over
}
is_over() { [ "$(seat_is pc01 '(.sessions | length) == 0 and .timeline[-1].event == "session gone"')" = true ]; }
resets() { ctl --json journal | jq '[.[] | select(.action == "seat.reset" and .outcome == "done")] | length'; }

say "a room on the storage host, through its companion ($SECONDS s)"
printf '[boot]\nprograms = "%s"\n[companion]\nidentity = "%s"\nknown-hosts = "%s"\n' "$(readlink -f "$4")" "$WORK/user" "$WORK/known_hosts" >"$WORK/config.toml"
start_companion
ctl master import demo "$3" --format raw >/dev/null
ctl seat add pc01 --mac $MAC --master demo --policy boot >/dev/null
[ "$(seat_is pc01 .portal)" = 10.0.2.15:3260 ] || die "the portal is $(seat_is pc01 .portal)"

say "it boots and writes ($SECONDS s)"
boot_by_network freshseat:write=hello
over
pc_came_up pc pc01 bios 1 ""
expect_events pc01 script "firmware login" "operating system login" running "session gone"
[ "$(seat_is pc01 .verdict)" = null ] || die "a good boot has a verdict: $(seat_is pc01 .verdict)"
[ "$(seat_is pc01 '.dirtyBytes > 0')" = true ] || die "it has written nothing"

say "clean again, and the companion starts anew in between ($SECONDS s)"
before=$(resets)
stop_daemon
start_companion
expect_events pc01 script "firmware login" "operating system login" running "session gone"
boot_by_network freshseat:write=hello
over
pc_came_up pc pc01 bios 1 ""
[ "$(resets)" = $((before + 1)) ] || die "the reset at boot is not in the journal: $(ctl journal)"

say "a stick of its own: clean again ($SECONDS s)"
ctl boot stick "$WORK/stick.img" --seat pc01 --server 10.8.8.2 >/dev/null
boot_by_stick bios freshseat:write=hello
over
pc_came_up pc pc01 bios 1 ""
expect_events pc01 script "firmware login" "operating system login" running "session gone"
seat_is pc01 '[.timeline[] | select(.event == "script")] | last | .detail' | grep -q 'by its stick' || die "the stick did not ask: $(seat_is pc01 '.timeline[]')"
[ "$(resets)" = $((before + 2)) ] || die "the stick's boot reset nothing: $(ctl journal)"

say "without the companion it starts, and finds what it wrote; a seat that keeps ($SECONDS s)"
ctl seat set pc01 policy=keep >/dev/null
stop_daemon
boot_by_stick uefi freshseat:poweroff
pc_off pc
pc_came_up pc pc01 efi 2 hello
start_companion
wait_for 90 "the PC's session does not end" is_over
boot_by_network freshseat:poweroff
over
pc_came_up pc pc01 bios 3 hello

say "a stick of before the secret was renewed ($SECONDS s)"
ctl --yes seat secret pc01 --renew >/dev/null
boot_by_stick bios freshseat:poweroff
refused() { [ "$(seat_is pc01 .verdictId)" = secret-refused ]; }
wait_for 180 "the wrong secret is not told: $(ctl --json seat show pc01)" refused
pc_pull_plug pc
grep -q 'not let have its turn' "$WORK/freshseatd.log" || die "the old stick's token was taken"
stop_daemon
say "a companion before a storage host: passed in $SECONDS s"
