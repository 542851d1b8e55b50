# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A network of its own for boot tests: the host, where the daemon runs (br0, 10.77.0.2), the router (eth0, 10.77.0.1), and two PCs. Source it after pc.sh,
# as root.

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
INSIDE=(ip netns exec $name-host)
PC_INSIDE=(nsenter "--net=/run/netns/$name-host")
lan() { echo "-netdev tap,id=lan,ifname=$1,script=no,downscript=no"; }
boot_bios() { pc_start bios bios "$1" -boot n $(lan tap0) -device virtio-net-pci,netdev=lan,mac=52:54:00:46:53:01; }
# No iPXE in the card: the firmware's own PXE client fetches it.
boot_uefi() { pc_start uefi uefi "$1" $(lan tap1) -device virtio-net-pci,netdev=lan,romfile=,mac=52:54:00:46:53:02; }
boot_network_runs() {
    local deadline=$((SECONDS + 60))
    until ctl --json boot network show | jq -e '.on and .state == "running"' >/dev/null; do
        [ $SECONDS -lt $deadline ] || die "the boot network is not on: $(ctl boot network show)"
        sleep 0.5
    done
}
