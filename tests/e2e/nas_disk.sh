#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the disk of a storage host for tests: Debian with OpenZFS, the kernel's iSCSI target (LIO) and sshd; started by nas.sh.
# Usage: nas_disk.sh DIR   leaves DIR/nas.raw, DIR/vmlinuz, DIR/initrd; nothing is done when they are there
# The ZFS modules are compiled for the disk's kernel: some minutes. Root is needed for the chroot alone.
set -eu
PATH=$PATH:/usr/sbin:/sbin
die() { echo "nas_disk: $*" >&2; exit 1; }
[ $# = 1 ] || die "usage: nas_disk.sh DIR"
mkdir -p "$1"
dir=$(readlink -f "$1")
[ ! -e "$dir/nas.raw" ] || exit 0
[ "$(id -u)" = 0 ] || die "run it as root: it works in a chroot"
command -v debootstrap >/dev/null || die "debootstrap is not installed (installer/packages.sh test)"
# Mounts of its own, which end with it however it ends: none can be left for a later rm to walk into.
[ -n "${FRESHSEAT_INNER:-}" ] || exec unshare --mount env FRESHSEAT_INNER=1 bash "$0" "$@"
log=$dir/log
: >"$log"
quietly() { "$@" >>"$log" 2>&1 || { tail -25 "$log" >&2; die "$1 failed, see $log"; }; }

root=$dir/root.part
rm -rf --one-file-system "$root"
quietly debootstrap --variant=minbase --components=main,contrib --include=ca-certificates,udev,systemd-sysv,kmod,procps,iproute2,initramfs-tools,busybox,zstd \
    bookworm "$root"
inside() { quietly chroot "$root" env DEBIAN_FRONTEND=noninteractive LC_ALL=C "$@"; }
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
printf 'force-unsafe-io\npath-exclude=/usr/share/doc/*\npath-exclude=/usr/share/man/*\npath-exclude=/usr/share/locale/*\n' >"$root/etc/dpkg/dpkg.cfg.d/small"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mount -t sysfs sys "$root/sys" # /dev has the few that debootstrap made, and not this machine's
printf 'MODULES=list\nCOMPRESS=zstd\nCOMPRESSLEVEL=3\nBUSYBOX=y\nRESUME=none\n' >"$root/etc/initramfs-tools/conf.d/small"
printf '%s\n' virtio_pci virtio_net virtio_blk ext4 >"$root/etc/initramfs-tools/modules"
inside apt-get -q update
inside apt-get -q install -y --no-install-recommends linux-image-cloud-amd64 linux-headers-cloud-amd64 dkms build-essential openssh-server sudo targetcli-fb
inside apt-get -q install -y --no-install-recommends zfsutils-linux zfs-dkms
kernel=$(ls "$root/lib/modules" | grep cloud | head -1)
modules=$root/lib/modules/$kernel/updates
[ -n "$(find "$modules" -name 'zfs.ko*' 2>/dev/null)" ] || die "the ZFS module was not built, see $log"
cp -a "$modules" "$dir/modules.part" # what dkms made goes away with dkms
inside apt-get -q purge -y zfs-dkms dkms build-essential linux-headers-cloud-amd64
inside apt-get -q autoremove --purge -y
rm -rf "$modules"
mv "$dir/modules.part" "$modules"
inside depmod "$kernel"
inside update-initramfs -u -k "$kernel"
umount "$root/proc" "$root/sys"
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root/usr/sbin/policy-rc.d"

echo nas >"$root/etc/hostname"
echo "/dev/vda / ext4 noatime 0 1" >"$root/etc/fstab"
printf '[Match]\nName=eth0\n[Network]\nAddress=10.0.2.15/24\nGateway=10.0.2.2\n' >"$root/etc/systemd/network/10.network"
wanted=$root/etc/systemd/system/multi-user.target.wants
ln -sf /lib/systemd/system/systemd-networkd.service "$wanted/systemd-networkd.service"
for unit in getty@tty1.service apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer fstrim.timer e2scrub_all.timer e2scrub_reap.service \
    systemd-timesyncd.service networking.service systemd-networkd-wait-online.service systemd-journal-flush.service zfs-import-cache.service \
    zfs-import-scan.service zfs-volume-wait.service systemd-pstore.service; do
    ln -sf /dev/null "$root/etc/systemd/system/$unit"
done
printf 'zfs\ntarget_core_mod\ntarget_core_iblock\niscsi_target_mod\n' >"$root/etc/modules-load.d/nas.conf"
# The key that may log in, and the host's own, come with the machine's second disk (nas.sh), so that this one holds no key.
rm -f "$root"/etc/ssh/ssh_host_*
cat >"$root/etc/systemd/system/nas-keys.service" <<'UNIT'
[Unit]
Before=ssh.service
[Service]
Type=oneshot
ExecStart=/bin/sh -c 'mkdir -p /run/nas /root/.ssh && tar -C /run/nas -xf /dev/vdb && cp /run/nas/host /etc/ssh/ssh_host_ed25519_key && chmod 600 /etc/ssh/ssh_host_ed25519_key && cp /run/nas/user.pub /root/.ssh/authorized_keys'
UNIT
cat >"$root/etc/systemd/system/nas-ready.service" <<'UNIT'
[Unit]
After=ssh.service systemd-modules-load.service
[Service]
Type=oneshot
ExecStart=/bin/sh -c 'echo "NAS ready zfs=$(cat /sys/module/zfs/version)" >/dev/ttyS0'
UNIT
ln -sf ../nas-keys.service ../nas-ready.service "$wanted/"
cp "$root/boot/vmlinuz-$kernel" "$dir/vmlinuz"
cp "$root/boot/initrd.img-$kernel" "$dir/initrd"
rm -f "$dir/nas.part"
truncate -s 2500M "$dir/nas.part"
quietly mkfs.ext4 -q -F -E lazy_itable_init=0,lazy_journal_init=0 -d "$root" "$dir/nas.part"
mv "$dir/nas.part" "$dir/nas.raw"
rm -rf --one-file-system "$root"
