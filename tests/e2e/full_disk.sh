#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The store's file system runs full under a writing PC: the PC gets a proper SCSI error (DATA PROTECT, SPACE ALLOCATION FAILED WRITE PROTECT), every other disk is sane, and
# when there is room again all goes on. On real small file systems. Usage: full_disk.sh BIN [FILE-SYSTEM...]   (ext4 xfs btrfs)
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # to mount
BIN=$1
shift
[ $# -gt 0 ] || set -- ext4 xfs btrfs
. "$(dirname "$0")/lib.sh"
for fs in "$@"; do command -v "mkfs.$fs" >/dev/null || die "mkfs.$fs is not installed"; done

fill_seat() { # SEAT FIRST-MIB: writes on, 1 MiB at a time, to the end of the disk; sets REFUSED_AT, the first that was refused
    local mib
    for mib in $(seq "$2" 479); do echo "write -P 7 ${mib}M 1M"; done >"$WORK/fill"
    qemu_seat qemu-io "$1" --object "secret,id=chap,file=$WORK/chap.$1" --image-opts %DISK% <"$WORK/fill" 2>&1 | sed 's/^\(qemu-io> \)*//' >"$WORK/fill.out" || true
    grep -q '^write failed: No space left on device' "$WORK/fill.out" || die "the disk never ran full"
    ! grep '^write failed' "$WORK/fill.out" | grep -v 'No space left' || die "the PC was told something else than that there is no space"
    ! grep 'SENSE KEY' "$WORK/fill.out" | grep -v 'DATA PROTECTION(7).*0x2707' || die "not the sense of a full disk"
    REFUSED_AT=$(($2 + $(awk '/^wrote/ { n++ } /^write failed/ { print n + 0; exit }' "$WORK/fill.out")))
}

# The seats that did not fill the disk have what they wrote; nobody failed; the owner is warned.
sane() {
    qemu_io PC-2 'read -P 42 8M 2M' 'flush'
    [ "$(ctl --json seat list | jq '[.[] | select(.state == "failed")] | length')" = 0 ] || die "a full disk made a seat fail"
    ctl --json status | jq -e '.warnings | length > 0' >/dev/null || die "nobody is warned"
}
room_again() { # btrfs gives back what was freed with its next transaction, which may take its 30 s
    for _ in $(seq 400); do
        [ "$(df --output=avail -m "$STATE" | tail -1)" -lt 150 ] || return 0
        sleep 0.1
    done
    die "the space did not come back"
}

round() { # FILE-SYSTEM
    local fs=$1 image=$WORK/$1.img
    STATE=$WORK/$fs CONTROL=$WORK/$fs/control.sock ISCSI=
    mkdir "$STATE"
    truncate -s 400M "$image"
    "mkfs.$fs" -q "$image" >/dev/null 2>&1 || die "mkfs.$fs"
    mount -o loop "$image" "$STATE"
    MOUNTS+=("$STATE")
    start_daemon
    ctl master import win "$WORK/master.raw" --format raw >/dev/null
    for n in 1 2; do ctl seat add PC-$n --mac "02:00:00:00:00:0$n" --master win --policy keep >/dev/null; done
    ctl seat add PC-3 --mac 02:00:00:00:00:03 --master win --policy boot >/dev/null
    qemu_io PC-2 'write -P 42 8M 2M' 'flush'
    qemu_io PC-3 'write -P 43 8M 2M' 'flush'

    # Or a superblock could not be written on a full disk, and a seat not be used.
    [ "$fs" != btrfs ] || [ "$(lsattr "$STATE"/store/clones/*/disk.cow | grep -c '^[^ ]*C')" = 3 ] || die "a clone's file is written by copy-on-write"

    say "$fs: PC-1 writes until nothing is left but the reserve"
    fill_seat PC-1 64
    echo "refused at MiB $REFUSED_AT, $(df --output=avail -k "$STATE" | tail -1) KiB left"
    sane
    ctl --yes seat reset PC-1 >/dev/null || die "$fs: the reserve was not enough for a reset"
    room_again
    qemu_io PC-1 'write -P 9 64M 8M' 'flush' 'read -P 9 64M 8M'

    say "$fs: somebody else fills the disk to the last byte"
    dd if=/dev/zero of="$STATE/other" bs=64k status=none 2>/dev/null || true
    dd if=/dev/zero of="$STATE/other" bs=1k oflag=append conv=notrunc status=none 2>/dev/null || true
    fill_seat PC-1 100
    echo "refused at MiB $REFUSED_AT, $(df --output=avail -k "$STATE" | tail -1) KiB left"
    qemu_io PC-1 'read -P 9 64M 8M'
    sane
    local got=0
    ctl --yes seat reset PC-3 >"$WORK/reset" 2>&1 || got=$?
    [ $got = 0 ] || grep -q 'No space left' "$WORK/reset" || { cat "$WORK/reset"; die "$fs: a reset on a full disk ended with $got"; }
    kill9_daemon
    start_daemon
    sane
    qemu_io PC-1 'read -P 9 64M 8M'

    say "$fs: there is room again, and all goes on"
    rm "$STATE/other"
    room_again
    qemu_io PC-1 'write -P 10 100M 8M' 'flush' 'read -P 10 100M 8M' 'read -P 9 64M 8M'
    qemu_io PC-2 'write -P 45 100M 4M' 'flush' 'read -P 45 100M 4M' 'read -P 42 8M 2M'
    ctl --yes seat reset PC-3 >/dev/null
    ctl --yes master export win "$WORK/exported.raw" >/dev/null
    same_disk "$WORK/master.raw" "$WORK/exported.raw" "$fs: the master changed"
    rm "$WORK/exported.raw"
    stop_daemon
    umount "$STATE"
    rm "$image"
}

head -c 32M /dev/urandom >"$WORK/master.raw"
truncate -s 512M "$WORK/master.raw"
for fs in "$@"; do round "$fs"; done
say "all good"
