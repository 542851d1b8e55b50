#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A room on a network of its own: another machine gives out addresses, freshseatd gives the rest (proxyDHCP, TFTP, HTTP, iSCSI). Two PCs boot at once,
# one by BIOS and one by UEFI; one of them was unknown until it asked. Then one loses its power in the middle, and both boot again: the seat with the
# policy "boot" is clean, the one with "keep" is not. At last ISC's DHCP server and Kea name the boot programs, by the texts that Freshseat gives for them.
# Usage: boot_network.sh BIN_DIR DEMO_DISK CACHE IPXE     CACHE: a folder that keeps the two servers' packages;  IPXE: newer_ipxe.sh's
# shellcheck disable=SC2034 # lib.sh reads BIN
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # namespaces and what runs in them
BIN=$1
DISK=$2
CACHE=$3
IPXE=$4
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$(dirname "$0")/pc.sh"
for tool in dnsmasq curl; do command -v $tool >/dev/null || die "$tool is not installed"; done

name=fb$$
for role in host router; do
    ip netns add $name-$role
    NAMESPACES+=($name-$role)
    ip -n $name-$role link set lo up
done
ip -n $name-host link add br0 type bridge forward_delay 0
ip -n $name-host address add 10.77.0.2/24 broadcast 10.77.0.255 dev br0
ip -n $name-host link set br0 up
ip -n $name-host link add uplink type veth peer name eth0 netns $name-router
ip -n $name-host link set uplink master br0 up
ip -n $name-router address add 10.77.0.1/24 dev eth0
ip -n $name-router link set eth0 up
for tap in tap0 tap1; do
    ip netns exec $name-host ip tuntap add $tap mode tap
    ip -n $name-host link set $tap master br0 up
done
# The two servers, unpacked: nothing is installed or started by their packages.
if [ ! -e "$CACHE/whole" ]; then
    mkdir -p "$CACHE"
    (cd "$CACHE" && apt-get -q -o APT::Sandbox::User= download isc-dhcp-server kea-dhcp4-server kea-common liblog4cplus-2.0.5 libmariadb3 libpq5) >"$WORK/apt.log" 2>&1 ||
        { cat "$WORK/apt.log" >&2; die "the DHCP servers' packages could not be fetched"; }
    for package in "$CACHE"/*.deb; do dpkg-deb -x "$package" "$CACHE"; done
    touch "$CACHE/whole"
fi
CACHE=$(readlink -f "$CACHE")
ip netns exec $name-router dnsmasq --keep-in-foreground --conf-file=/dev/null --port=0 --interface=eth0 --bind-interfaces --dhcp-range=10.77.0.100,10.77.0.150,1h \
    --dhcp-option=3 --dhcp-leasefile="$WORK/leases" --user=root --pid-file= >"$WORK/router.log" 2>&1 &
router=$!
PIDS+=($router)
INSIDE=(ip netns exec $name-host)
PC_INSIDE=(nsenter "--net=/run/netns/$name-host")
lan() { echo "-netdev tap,id=lan,ifname=$1,script=no,downscript=no"; }
boot_bios() { pc_start bios bios "$1" -boot n $(lan tap0) -device virtio-net-pci,netdev=lan,mac=52:54:00:46:53:01; }
# No iPXE in the card: the firmware's own PXE client fetches it.
boot_uefi() { pc_start uefi uefi "$1" $(lan tap1) -device virtio-net-pci,netdev=lan,romfile=,mac=52:54:00:46:53:02; }

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
deadline=$((SECONDS + 60))
until ctl --json boot network show | jq -e '.on and .state == "running"' >/dev/null; do
    [ $SECONDS -lt $deadline ] || die "the boot network did not come back: $(ctl boot network show)"
    sleep 0.5
done
boot_uefi freshseat:poweroff
pc_off uefi
pc_came_up uefi pc02 efi 3 ""
seat_is pc02 '[.timeline[] | select(.event == "binary")] | last | .detail' | grep -qx 'ipxe\(-amd64\)\?.efi' || die "pc02 got another program: $(seat_is pc02 '.timeline[]')"

say "another DHCP server names the programs, by the text for it: ISC's"
ctl boot network on --interface br0 --mode tftp >/dev/null
ctl --json boot network show | jq -e '.mode == "tftp" and .state == "running"' >/dev/null || die "$(ctl boot network show)"
text_for() { ctl --json boot network show | jq -r ".texts[] | select(.server == \"$1\") | .text"; }
ctl seat set pc01 firmware=undionly >/dev/null
{ text_for "ISC DHCP" && echo 'subnet 10.77.0.0 netmask 255.255.255.0 { range 10.77.0.160 10.77.0.180; }'; } >"$WORK/isc.conf"
"$CACHE/usr/sbin/dhcpd" -t -cf "$WORK/isc.conf" >"$WORK/isc.log" 2>&1 || { cat "$WORK/isc.log"; die "ISC's server does not take the text"; }
kill -KILL $router
: >"$WORK/isc.leases"
ip netns exec $name-router "$CACHE/usr/sbin/dhcpd" -f -4 -cf "$WORK/isc.conf" -lf "$WORK/isc.leases" -pf "$WORK/isc.pid" eth0 >"$WORK/isc.log" 2>&1 &
router=$!
PIDS+=($router)
boot_uefi freshseat:poweroff
boot_bios freshseat:poweroff
pc_off uefi
pc_off bios
pc_came_up uefi pc02 efi 4 ""
pc_came_up bios pc01 bios 1 ""
last_of() { seat_is "$1" "[.timeline[] | select(.event == \"$2\")] | last | .detail"; }
# The server knows nothing of the seats' choices: they are sent from the program it names, or the card holds, to their own.
last_of pc01 script | grep -q 'driver undionly' || die "pc01 came with another driver: $(last_of pc01 script)"
last_of pc02 binary | grep -qx 'ipxe\(-amd64\)\?.efi' || die "pc02 was not sent to its program: $(seat_is pc02 '.timeline[]')"
last_of pc02 script | grep -q 'driver virtio-net' || die "pc02 came with another driver: $(last_of pc02 script)"

say "Kea, and an iPXE that looks for a script beside itself"
"$(dirname "$0")/newer_ipxe.sh" "$IPXE"
printf '[boot]\nprograms = "%s"\n' "$(readlink -f "$IPXE")" >"$WORK/config.toml"
stop_daemon
start_daemon --http 127.0.0.1:0 --config "$WORK/config.toml"
deadline=$((SECONDS + 60))
until ctl --json boot network show | jq -e '.on and .state == "running"' >/dev/null; do
    [ $SECONDS -lt $deadline ] || die "the boot network did not come back: $(ctl boot network show)"
    sleep 0.5
done
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
PIDS+=($!)
unset LD_LIBRARY_PATH
boot_uefi freshseat:poweroff
pc_off uefi
pc_came_up uefi pc02 efi 5 ""
seat_is pc02 '.sessions, .timeline' | grep -q 10.77.0.19 || die "Kea did not give the address: $(seat_is pc02 '.timeline[]')"

stop_daemon
say "boot network: passed in $SECONDS s"
