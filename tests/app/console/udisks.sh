#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the test on a bus of its own: against nobody, against a service that says what UDisks says of sticks, and against the real udisksd with a loop device that
# has a stick's papers. The disk that is written is a loop device.
# Usage: udisks.sh TEST-PROGRAM
set -euo pipefail
test=$1
[ "$(id -u)" = 0 ] || exec sudo -n "$0" "$@" # to make a loop device
if [ "${FRESHSEAT_OWN_MOUNTS:-}" = "" ]; then FRESHSEAT_OWN_MOUNTS=yes exec unshare -m "$0" "$@"; fi
udisksd=/usr/libexec/udisks2/udisksd
[ -x $udisksd ] || { echo "udisks2 is not installed"; exit 1; }
work=$(mktemp -d)
disk=
pids=()
clean() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done # it may have ended by itself
    wait
    [ -z "$disk" ] || losetup -d "$disk"
    rm -rf "$work"
}
trap clean EXIT
truncate -s 64M "$work/image"
disk=$(losetup --show -f "$work/image")
export FRESHSEAT_TEST_DISK=$disk FRESHSEAT_TEST_SIZE=$((64 << 20)) QT_QPA_PLATFORM=offscreen
export ASAN_OPTIONS=detect_leaks=0 # what GLib and Qt's D-Bus thread keep until the end

bus() { # NAME: a bus of that name becomes the system's
    cat >"$work/$1.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path=$work/$1</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
XML
    dbus-daemon --config-file="$work/$1.conf" --nofork --print-address=1 >"$work/$1.address" 2>"$work/$1.log" &
    pids+=($!)
    for _ in $(seq 600); do [ ! -s "$work/$1.address" ] || break; sleep 0.1; done
    export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/$1
}
bus fake
"$test" nobodyAnswers
"$test" fakeOnlyTheStickIsOffered fakeStickIsWritten fakeRefusals fakePlugging

# udisksd believes udev's notes on a device. These are in a mount namespace of our own.
mkdir -p /run/udev
mount -t tmpfs udev /run/udev
mkdir /run/udev/data
: >/run/udev/control
printf '%s\n' I:1000000 E:ID_BUS=usb E:ID_VENDOR=Kingston E:ID_MODEL=DataTraveler E:ID_SERIAL=Kingston_DataTraveler_001 E:ID_SERIAL_SHORT=001 V:1 \
    >"/run/udev/data/b$((0x$(stat -c %t "$disk"))):$((0x$(stat -c %T "$disk")))"
bus real
$udisksd >"$work/udisksd.log" 2>&1 &
pids+=($!)
for _ in $(seq 600); do ! grep -q 'Acquired the name' "$work/udisksd.log" || break; sleep 0.1; done
before=$(sha256sum <"$disk")
"$test" realLoopIsRefused || { cat "$work/udisksd.log"; exit 1; }
[ "$before" = "$(sha256sum <"$disk")" ] || { echo "the loop device was written to"; exit 1; }
