#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A room on a network of its own: another machine gives out addresses, freshseatd gives the rest (proxyDHCP, TFTP, HTTP, iSCSI). Two PCs boot at once,
# one by BIOS and one by UEFI; one of them was unknown until it asked. Then one loses its power in the middle, and both boot again: the seat with the
# policy "boot" is clean, the one with "keep" is not. Usage: boot_network.sh BIN_DIR DEMO_DISK
# shellcheck disable=SC2034 # lib.sh reads BIN
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # namespaces and what runs in them
BIN=$1
DISK=$2
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$(dirname "$0")/pc.sh"
for tool in dnsmasq curl; do command -v $tool >/dev/null || die "$tool is not installed"; done

# shellcheck source=tests/e2e/lan.sh
. "$(dirname "$0")/lan.sh"
ip netns exec $name-router dnsmasq --keep-in-foreground --conf-file=/dev/null --port=0 --interface=eth0 --bind-interfaces --dhcp-range=10.77.0.100,10.77.0.150,1h \
    --dhcp-option=3 --dhcp-leasefile="$WORK/leases" --user=root --pid-file= >"$WORK/router.log" 2>&1 &
PIDS+=($!)

say "a room, and a boot network"
ISCSI=0.0.0.0:0
start_daemon --http 127.0.0.1:0
ctl master import demo "$DISK" --format raw >/dev/null
ctl seat add pc01 --mac 52:54:00:46:53:01 --master demo --policy boot >/dev/null
expect_exit 2 ctl boot network on --interface nothing0
grep -q br0 "$WORK/out" || die "the message names no interface that is there"
expect_exit 3 ctl boot network on --interface br0 --mode dhcp
grep -q 10.77.0.1 "$WORK/out" || die "the other DHCP server is not named: $(cat "$WORK/out")"
ctl boot network on --interface br0 >/dev/null
ctl --json boot network show | jq -e '.on and .state == "running" and .mode == "proxy" and (.url | startswith("http://10.77.0.2:"))' >/dev/null || die "$(ctl boot network show)"

say "two PCs at once: one is a seat, the other becomes one"
boot_bios freshseat:write=hello
boot_uefi freshseat:poweroff
deadline=$((SECONDS + 120))
until ctl --json pc list | jq -e '.[0].mac == "52:54:00:46:53:02"' >/dev/null; do
    [ $SECONDS -lt $deadline ] || { ctl pc list; pc_failed uefi "it asked for no script"; }
    sleep 0.3
done
ctl --json pc list | jq -e '.[0] | .manufacturer == "Freshseat Tests" and .product == "Virtual PC" and .firmware == "uefi" and (.address | startswith("10.77.0."))' >/dev/null || die "$(ctl --json pc list)"
ctl pc adopt 52:54:00:46:53:02 --name pc02 >/dev/null
ctl seat set pc02 policy=keep >/dev/null
pc_off bios
pc_off uefi
pc_came_up bios pc01 bios 1 ""
pc_came_up uefi pc02 efi 1 ""
seat_until pc01 '.state == "off"'
seat_until pc02 '.state == "off"'
expect_events pc01 address script "firmware login" "operating system login" "first writes" running "session gone"
expect_events pc02 script "firmware login" "operating system login" "first writes" running "session gone"
[ "$(seat_is pc01 .verdict)" = null ] || die "a good boot has a verdict: $(seat_is pc01 .verdict)"
[ "$(ctl --json pc list)" = "[]" ] || die "a seat is still on the list of PCs"

say "the secret is for its own PC"
"${PC_INSIDE[@]}" curl -s "$(ctl --json boot network show | jq -r .url)?mac=52:54:00:46:53:01" >"$WORK/other"
seat_secret pc01
[ -s "$WORK/other" ] && ! grep -q "$CHAP_SECRET" "$WORK/other" || die "another machine got the secret of pc01"

say "power cut in the middle, and both again"
boot_bios freshseat:write=lost
boot_uefi freshseat:poweroff
pc_until bios 'FRESHSEAT up'
pc_pull_plug bios
boot_bios freshseat:poweroff
pc_off bios
pc_off uefi
pc_came_up bios pc01 bios 1 ""
pc_came_up uefi pc02 efi 2 ""
expect_events pc02 address binary script "firmware login" "operating system login" running

say "a PC boots over a daemon that was killed and started again, with the program its seat was given"
ctl seat set pc02 firmware=ipxe >/dev/null
kill9_daemon
deadline=$((SECONDS + 60))
while pgrep -f "conf-file=$STATE/boot/dnsmasq.conf" >/dev/null; do
    [ $SECONDS -lt $deadline ] || die "dnsmasq lives on without its daemon, and would send PCs to a door that is gone"
    sleep 0.2
done
start_daemon --http 127.0.0.1:0
boot_network_runs
boot_uefi freshseat:poweroff
pc_off uefi
pc_came_up uefi pc02 efi 3 ""
seat_is pc02 '[.timeline[] | select(.event == "binary")] | last | .detail' | grep -qx 'ipxe\(-amd64\)\?.efi' || die "pc02 got another program: $(seat_is pc02 '.timeline[]')"

stop_daemon
say "boot network: passed in $SECONDS s"
