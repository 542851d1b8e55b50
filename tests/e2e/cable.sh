#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The cable of a PC is pulled while it writes, for each of the given numbers of seconds: it goes on by itself, and no acknowledged write is lost. Then
# the PC is switched off with its cable out, and logs in again at once when it is back; with another address once its old session is known to be dead,
# 30 s at most. Usage: cable.sh BIN TORTURE [SECONDS...]     (default: 5)
#
# Storage host, switch and PC are three network namespaces; the cable between PC and switch is what is pulled, so both its ends lose their link.
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # namespaces and what runs in them
BIN=$1
TORTURE=$2
shift 2
[ $# -gt 0 ] || set -- 5
. "$(dirname "$0")/lib.sh"

name=fs$$
make_namespace() {
    $SUDO ip netns add "$1" || die "cannot make a network namespace: this test needs root or sudo"
    NAMESPACES+=("$1")
    $SUDO ip -n "$1" link set lo up
}
for role in storage switch pc; do make_namespace $name-$role; done
cable() { # ROLE ADDRESS
    $SUDO ip -n $name-switch link add port-"$1" type veth peer name eth0 netns $name-"$1"
    $SUDO ip -n $name-switch link set port-"$1" master bridge up
    $SUDO ip -n $name-"$1" address add "$2/24" dev eth0
    $SUDO ip -n $name-"$1" link set eth0 up
}
$SUDO ip -n $name-switch link add bridge type bridge forward_delay 0
$SUDO ip -n $name-switch link set bridge up
cable storage 10.77.0.1
cable pc 10.77.0.2
plug() { $SUDO ip -n $name-switch link set port-pc "$1"; }
INSIDE=($SUDO ip netns exec $name-storage)
ISCSI=10.77.0.1:3260

start_daemon
truncate -s 64M "$WORK/disk.raw"
ctl master import blank "$WORK/disk.raw" --format raw >/dev/null
ctl seat add PC-1 --mac 02:00:00:00:00:01 --master blank --policy keep >/dev/null
url=$(seat_url PC-1); seat_secret PC-1
torture() { # SECONDS SEED: sets PC
    $SUDO ip netns exec $name-pc "$TORTURE" "$url" "$INITIATOR" "$1" "$2" 16 2048 >"$WORK/torture" 2>&1 &
    PC=$!
    PIDS+=($PC)
}
sessions() { ctl --json seat show PC-1 | jq '.sessions | length'; }
wait_for_session() {
    local i
    for i in $(seq 100); do
        [ "$(sessions)" = 1 ] && return
        sleep 0.1
    done
    cat "$WORK/torture"; die "the PC has no session"
}

for out in "$@"; do
    say "cable out for $out s"
    torture $((out + 12)) "$out"
    wait_for_session
    sleep 2
    plug down
    sleep "$out"
    plug up
    wait $PC || { cat "$WORK/torture"; die "acknowledged writes were lost, or the PC did not go on"; }
    tail -1 "$WORK/torture"
done

say "switched off with its cable out, and on again"
torture 60 7
wait_for_session
sleep 1
plug down
kill -KILL $PC; wait $PC 2>/dev/null || true # the target hears nothing of it
sleep 1
plug up
begin=$SECONDS
torture 3 8
wait $PC || { cat "$WORK/torture"; die "the PC was not let in again"; }
[ $((SECONDS - begin)) -lt 25 ] || die "the PC had to wait for its old session"
tail -1 "$WORK/torture"

say "switched off with its cable out, and back with another address"
torture 60 9
wait_for_session
sleep 1
plug down
kill -KILL $PC; wait $PC 2>/dev/null || true
$SUDO ip -n $name-pc address del 10.77.0.2/24 dev eth0
$SUDO ip -n $name-pc address add 10.77.0.3/24 dev eth0
plug up
begin=$SECONDS
log_in() { $SUDO ip netns exec $name-pc iscsi-inq -i "$INITIATOR" "$url" >/dev/null 2>&1; }
! log_in || die "let in from another address while the old session was not known to be dead"
until log_in; do
    [ $((SECONDS - begin)) -le 33 ] || die "the old session was not known to be dead after 30 s"
    sleep 1
done
echo "let in after $((SECONDS - begin)) s"
stop_daemon
say "all good"
