#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Another DHCP server names the boot programs, by the text that Freshseat gives for it: ISC's, then Kea. freshseatd gives out the files (TFTP, HTTP) and
# the disks. The server knows nothing of seats: a BIOS PC whose card holds an iPXE and a UEFI PC are each sent on to the program of their seat. Then
# there is no other server, and freshseatd is the DHCP server itself.
# Usage: boot_servers.sh BIN_DIR DEMO_DISK CACHE IPXE     CACHE: a folder that keeps the two servers' packages;  IPXE: newer_ipxe.sh's
# shellcheck disable=SC2034 # lib.sh reads BIN
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # namespaces and what runs in them
BIN=$1
DISK=$2
CACHE=$3
IPXE=$4
"$(dirname "$0")/newer_ipxe.sh" "$IPXE" || exit
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$(dirname "$0")/pc.sh"
# The two servers, unpacked: nothing is installed or started by their packages.
if [ ! -e "$CACHE/whole" ]; then
    mkdir -p "$CACHE"
    (cd "$CACHE" && apt-get -q -o APT::Sandbox::User= download isc-dhcp-server kea-dhcp4-server kea-common liblog4cplus-2.0.5 libmariadb3 libpq5) >"$WORK/apt.log" 2>&1 ||
        { cat "$WORK/apt.log" >&2; die "the DHCP servers' packages could not be fetched"; }
    for package in "$CACHE"/*.deb; do dpkg-deb -x "$package" "$CACHE"; done
    touch "$CACHE/whole"
fi
CACHE=$(readlink -f "$CACHE")
# shellcheck source=tests/e2e/lan.sh
. "$(dirname "$0")/lan.sh"

say "a room that leaves DHCP to others"
ISCSI=0.0.0.0:0
printf '[boot]\nprograms = "%s"\n' "$(readlink -f "$IPXE")" >"$WORK/config.toml"
start_daemon --http 127.0.0.1:0 --config "$WORK/config.toml"
ctl master import demo "$DISK" --format raw >/dev/null
ctl seat add pc01 --mac 52:54:00:46:53:01 --master demo --policy boot >/dev/null
ctl seat add pc02 --mac 52:54:00:46:53:02 --master demo --policy keep >/dev/null
ctl seat set pc01 firmware=undionly >/dev/null
ctl seat set pc02 firmware=ipxe >/dev/null
ctl boot network on --interface br0 --mode tftp >/dev/null
boot_network_runs
ctl --json boot network show | jq -e '.mode == "tftp"' >/dev/null || die "$(ctl boot network show)"

say "ISC's server names the programs, by the text for it"
text_for() { ctl --json boot network show | jq -r ".texts[] | select(.server == \"$1\") | .text"; }
{ text_for "ISC DHCP" && echo 'subnet 10.77.0.0 netmask 255.255.255.0 { range 10.77.0.160 10.77.0.180; }'; } >"$WORK/isc.conf"
"$CACHE/usr/sbin/dhcpd" -t -cf "$WORK/isc.conf" >"$WORK/isc.log" 2>&1 || { cat "$WORK/isc.log"; die "ISC's server does not take the text"; }
: >"$WORK/isc.leases"
ip netns exec $name-router "$CACHE/usr/sbin/dhcpd" -f -4 -cf "$WORK/isc.conf" -lf "$WORK/isc.leases" -pf "$WORK/isc.pid" eth0 >"$WORK/isc.log" 2>&1 &
router=$!
PIDS+=($router)
boot_uefi freshseat:poweroff
boot_bios freshseat:poweroff
pc_off uefi
pc_off bios
pc_came_up uefi pc02 efi 1 ""
pc_came_up bios pc01 bios 1 ""
last_of() { seat_is "$1" "[.timeline[] | select(.event == \"$2\")] | last | .detail"; }
# The server knows nothing of the seats' choices: they are sent from the program it names, or the card holds, to their own.
last_of pc01 script | grep -q 'driver undionly' || die "pc01 came with another driver: $(last_of pc01 script)"
last_of pc02 binary | grep -qx 'ipxe\(-amd64\)\?.efi' || die "pc02 was not sent to its program: $(seat_is pc02 '.timeline[]')"
[ "$(grep -ac 'iPXE initialising devices' "$WORK/uefi.serial")" -ge 2 ] || pc_failed uefi "its seat's program did not come up"

say "Kea"
export LD_LIBRARY_PATH=$CACHE/usr/lib/x86_64-linux-gnu
export KEA_LOCKFILE_DIR=$WORK KEA_PIDFILE_DIR=$WORK
{
    printf '{ "Dhcp4": { "interfaces-config": { "interfaces": [ "eth0" ] }, "lease-database": { "type": "memfile", "persist": false },\n'
    printf '"subnet4": [ { "subnet": "10.77.0.0/24", "pools": [ { "pool": "10.77.0.190 - 10.77.0.199" } ] } ],\n'
    text_for Kea
    printf '} }\n'
} >"$WORK/kea.json"
ip netns exec $name-router "$CACHE/usr/sbin/kea-dhcp4" -t "$WORK/kea.json" >"$WORK/kea.log" 2>&1 || { cat "$WORK/kea.log"; die "Kea does not take the text"; }
kill -KILL $router
ip netns exec $name-router "$CACHE/usr/sbin/kea-dhcp4" -c "$WORK/kea.json" >"$WORK/kea.log" 2>&1 &
router=$!
PIDS+=($router)
unset LD_LIBRARY_PATH
boot_uefi freshseat:poweroff
pc_off uefi
pc_came_up uefi pc02 efi 2 ""
seat_is pc02 '.sessions, .timeline' | grep -q 10.77.0.19 || die "Kea did not give the address: $(seat_is pc02 '.timeline[]')"

say "no other server any more: freshseatd gives the addresses, too"
kill -KILL $router
wait $router 2>/dev/null || true
ctl boot network off >/dev/null
ctl boot network on --interface br0 --mode dhcp >/dev/null
boot_network_runs
ctl --json boot network show | jq -e '.mode == "dhcp"' >/dev/null || die "$(ctl boot network show)"
boot_bios freshseat:poweroff
pc_off bios
pc_came_up bios pc01 bios 1 ""
expect_events pc01 address script "firmware login" "operating system login"

stop_daemon
say "other DHCP servers: passed in $SECONDS s"
