#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a small, real Linux disk from Debian's packages: a kernel, busybox and one script. It boots by BIOS and by UEFI, from iSCSI (the
# firmware's table, iBFT, says where) or as a local disk, counts its boots on its root and says so on screen and serial port:
#     FRESHSEAT up root=/dev/sda2 boots=1 host=pc01
#
# Usage: demo-disk.sh [--hardware] [--work DIR] [--add DIR] OUT
#   --hardware  with the drivers of real PCs' network cards (a larger download); otherwise those of virtual machines
#   --work DIR  keeps the downloaded packages there for the next time
#   --add DIR   puts what is in DIR on the disk too
#
# An order for the system, on the kernel's command line or as SMBIOS serial number (qemu -smbios type=1,serial=ORDER):
#   freshseat:poweroff      freshseat:write=TEXT (kept in /var/lib/freshseat/note, then off)      none: a shell
#   freshseat:run=COMMAND (what it prints goes to the serial port, then off)
#
# packages: busybox-static fdisk e2fsprogs mtools kmod cpio grub-common grub-pc-bin grub-efi-amd64-bin
#
# No root, no loop device, no mount: the disk is put together from files. The kernel and open-iscsi are only unpacked, not installed.
set -eu
PATH=$PATH:/usr/sbin:/sbin

disk_mib=160
esp_mib=16
root_start_mib=$((1 + esp_mib))

die() { echo "demo-disk: $*" >&2; exit 1; }

hardware=no work="" add="" out=""
while [ $# -gt 0 ]; do
    case $1 in
    --hardware) hardware=yes ;;
    --work) [ $# -ge 2 ] || die "--work needs a folder"; work=$2; shift ;;
    --add) [ $# -ge 2 ] || die "--add needs a folder"; add=$2; shift ;;
    -*) die "unknown option $1" ;;
    *) [ -z "$out" ] || die "one OUT only"; out=$1 ;;
    esac
    shift
done
[ -n "$out" ] || die "usage: demo-disk.sh [--hardware] [--work DIR] OUT"
here=$(dirname "$(readlink -f "$0")")
"$here/packages.sh" demo >&2

tmp=$(mktemp -d "${TMPDIR:-/tmp}/freshseat-demo-disk.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
trap 'exit 130' INT TERM
debs=${work:-$tmp/debs}
mkdir -p "$debs"
debs=$(readlink -f "$debs")
log=$tmp/log
quietly() { "$@" >"$log" 2>&1 || { cat "$log" >&2; die "$1 failed, see above"; }; }

# ---- Packages that are only unpacked

# The package of a kernel's own files that a meta package names, Debian's or Ubuntu's name.
kernel_packages() {
    if [ $hardware = yes ]; then set -- linux-image-amd64 linux-image-generic; else set -- linux-image-cloud-amd64 linux-image-virtual; fi
    for meta in "$@"; do
        image=$(apt-cache depends --no-recommends --no-suggests "$meta" 2>/dev/null | sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p' | head -1)
        [ -n "$image" ] || continue
        echo "$image"
        apt-cache depends "$image" 2>/dev/null | sed -n 's/^ *|\{0,1\}Depends: \(linux-modules-[0-9].*\)/\1/p'
        return
    done
}
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
[ -n "$(kernel_packages)" ] || as_root apt-get -q update >"$log" 2>&1 || true
initiator="open-iscsi libopeniscsiusr $(apt-cache depends open-iscsi 2>/dev/null | sed -n 's/^ *Depends: \(libisns0[^ ]*\)/\1/p')"
packages="$(kernel_packages) $initiator"
[ "$packages" != " $initiator" ] || die "apt knows no kernel package; is the Debian archive among its sources?"

download() { # shellcheck disable=SC2086 # a list of words
    (cd "$debs" && apt-get -q download $packages) >"$log" 2>&1
}
# An old package list names files that the archive no longer has; then once more with a new list.
present() { for package in $packages; do ls "$debs/$package"_*.deb >/dev/null 2>&1 || return 1; done; }
present || download || { as_root apt-get -q update >"$log" 2>&1; download; } || { cat "$log" >&2; die "the packages could not be downloaded: $packages"; }
for package in $packages; do
    quietly dpkg-deb -x "$(ls -t "$debs/$package"_*.deb | head -1)" "$tmp/unpacked"
done
lib=$tmp/unpacked/lib
[ -d "$lib/modules" ] || lib=$tmp/unpacked/usr/lib
version=$(ls "$lib/modules")

# ---- The first file system: finds the disk over iSCSI or locally, and hands over to it

modules="virtio_pci virtio_net virtio_blk virtio_scsi iscsi_ibft iscsi_tcp sd_mod crc32c_generic crc32c_intel ext4 ata_piix ahci nvme qemu_fw_cfg"
[ $hardware = no ] || modules="$modules e1000 e1000e igb igc r8169 tg3 atlantic xhci_pci usb_storage"

initramfs=$tmp/initramfs
mkdir -p "$initramfs/bin" "$initramfs/modules" "$initramfs/proc" "$initramfs/sys" "$initramfs/dev" "$initramfs/root" "$initramfs/etc/iscsi"
cp /bin/busybox "$initramfs/bin/"
find "$tmp/unpacked" -name iscsistart -exec cp {} "$initramfs/bin/" \;
[ -x "$initramfs/bin/iscsistart" ] || die "open-iscsi has no iscsistart"
usr_lib=$(dirname "$(find "$tmp/unpacked" -name 'libopeniscsiusr.so*' | head -1)")
# The shared libraries a program needs, and the one that loads them.
libraries() { LD_LIBRARY_PATH=$usr_lib ldd "$1" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p; s/^[[:space:]]*\(\/[^ ]*ld-linux[^ ]*\).*/\1/p'; }
libraries "$initramfs/bin/iscsistart" | while read -r library; do
    case $library in "$tmp"/*) target=$initramfs/lib ;; *) target=$initramfs$(dirname "$library") ;; esac
    mkdir -p "$target"
    cp -L "$library" "$target/"
done

quietly depmod -b "$(dirname "$lib")" "$version"
# The file names keep the order in which they are loaded.
: >"$tmp/loaded"
for module in $modules; do
    # A driver that this kernel has built in, or not at all, is left out.
    modprobe -d "$(dirname "$lib")" -S "$version" --show-depends "$module" 2>/dev/null | sed -n 's/^insmod \([^ ]*\).*/\1/p' |
        while read -r file; do
            ! grep -qxF "$file" "$tmp/loaded" || continue
            echo "$file" >>"$tmp/loaded"
            name=$(printf '%04d-%s' "$(wc -l <"$tmp/loaded")" "$(basename "$file")")
            case $file in
            *.zst) zstd -qdc "$file" >"$initramfs/modules/${name%.zst}" ;;
            *.xz) xz -dc "$file" >"$initramfs/modules/${name%.xz}" ;;
            *) cp "$file" "$initramfs/modules/$name" ;;
            esac
        done
done

uuid=$(cat /proc/sys/kernel/random/uuid)
cat >"$initramfs/init" <<END
#!/bin/busybox sh
export PATH=/bin
busybox mount -t proc proc /proc
busybox --install -s /bin # finds itself through /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
say() { echo "FRESHSEAT \$*" >/dev/ttyS0 2>/dev/null; echo "FRESHSEAT \$*" >/dev/tty0 2>/dev/null; }
for module in /modules/*; do insmod "\$module" 2>/dev/null; done
if [ -d /sys/firmware/ibft/target0 ]; then
    echo "InitiatorName=\$(cat /sys/firmware/ibft/initiator/initiator-name)" >/etc/iscsi/initiatorname.iscsi
    ip link set lo up
    # The firmware's answers give address and login; the card may need a moment for its link.
    for i in 1 2 3 4 5 6 7 8 9 10; do
        iscsistart -N >/iscsistart.log 2>&1
        iscsistart -b >>/iscsistart.log 2>&1 && break
        sleep 1
    done
fi
for i in \$(seq 100); do
    disk=\$(findfs UUID=$uuid 2>/dev/null) && break
    sleep 0.1
done
if [ -z "\$disk" ]; then
    say "no root: no disk with UUID $uuid"
    cat /iscsistart.log >/dev/ttyS0 2>/dev/null
    poweroff -f
fi
mount -t ext4 "\$disk" /root || { say "no root: \$disk cannot be mounted"; poweroff -f; }
for fs in proc sys dev; do mount --move /\$fs /root/\$fs; done
exec switch_root /root /sbin/init "\$disk"
END
chmod +x "$initramfs/init"

# ---- The root file system

root=$tmp/root
for dir in bin sbin proc sys dev run tmp etc boot/grub lib/iscsid var/lib/freshseat; do mkdir -p "$root/$dir"; done
cp /bin/busybox "$root/bin/"
ln -s busybox "$root/bin/sh"
cp "$(ls "$tmp/unpacked/boot/vmlinuz"* | head -1)" "$root/boot/vmlinuz"
(cd "$initramfs" && find . | cpio -o -H newc -R 0:0 --quiet | gzip -1) >"$root/boot/initrd.img"
echo "root:x:0:0:root:/root:/bin/sh" >"$root/etc/passwd"
# Whoever logs in again when the storage host was away: it must not need the disk for that, so it will be copied to RAM.
iscsid=$(find "$tmp/unpacked" -name iscsid -path '*bin/*' | head -1)
[ -n "$iscsid" ] || die "open-iscsi has no iscsid"
! LD_LIBRARY_PATH=$usr_lib ldd "$iscsid" | grep 'not found' || die "iscsid needs more libraries than open-iscsi's own"
libraries "$iscsid" | while read -r library; do cp -L "$library" "$root/lib/iscsid/"; done
cp "$iscsid" "$root/lib/iscsid/iscsid"
printf '%s\n' 'node.session.timeo.replacement_timeout = 120' 'node.conn[0].timeo.noop_out_interval = 5' \
    'node.conn[0].timeo.noop_out_timeout = 5' >"$root/lib/iscsid/iscsid.conf"
[ -z "$add" ] || cp -r "$add/." "$root/"
cat >"$root/sbin/init" <<'END'
#!/bin/sh
# The whole operating system: counts its boots, says that it is up, does its order or gives a shell.
export PATH=/bin:/sbin
busybox --install -s /bin
disk=${1:-unknown}
state=/var/lib/freshseat
boots=$(($(cat $state/boots 2>/dev/null || echo 0) + 1))
echo $boots >$state/boots.new && sync && mv $state/boots.new $state/boots && sync
target=$(cat /sys/firmware/ibft/target0/target-name 2>/dev/null)
host=${target##*:}
hostname "${host:-local}"
firmware=bios
[ -d /sys/firmware/efi ] && firmware=efi
say() {
    echo "FRESHSEAT $*" >/dev/ttyS0 2>/dev/null
    echo "FRESHSEAT $*" >/dev/tty0 2>/dev/null
}
if [ -n "$target" ]; then
    mount -t tmpfs run /run
    cp -r /lib/iscsid /run/
    echo "InitiatorName=$(cat /sys/firmware/ibft/initiator/initiator-name)" >/run/iscsid/initiator
    cd /run/iscsid
    ./ld-linux-x86-64.so.2 --library-path . ./iscsid -f -n -c iscsid.conf -i initiator >log 2>&1 &
    cd /
fi
say "up root=$disk boots=$boots host=$(hostname) firmware=$firmware note=$(cat $state/note 2>/dev/null)"
# The computer's name that its boot script gave the firmware, where a Windows would read it, too.
name=$(cat /sys/firmware/ibft/ethernet0/hostname 2>/dev/null)
[ -z "$name" ] || say "named $name"
off() {
    sync
    # The kernel refuses while anybody is reading a file for the first time (it notes the time): iscsid may be just starting.
    for i in 1 2 3 4 5 6 7 8 9 10; do
        why=$(mount -o remount,ro / 2>&1) && say "off" && poweroff -f
        sleep 0.2
    done
    say "off, but its disk is not clean: $why"
    poweroff -f
}
order=$(cat /sys/class/dmi/id/product_serial 2>/dev/null)
for word in $(cat /proc/cmdline); do
    case $word in freshseat:*) order=$word ;; esac
done
case $order in
freshseat:poweroff) off ;;
freshseat:write=*)
    echo "${order#freshseat:write=}" >$state/note
    sync
    say "wrote note=$(cat $state/note)"
    off
    ;;
freshseat:run=*)
    sh -c "${order#freshseat:run=}" 2>&1 | while read -r line; do say "$line"; done
    off
    ;;
esac
echo "This is the demo disk of Freshseat. Boot $boots since it was fresh. What you write stays until the seat is reset." >/dev/tty0
console=/dev/tty1
[ -c $console ] || console=/dev/ttyS0
while :; do setsid sh -c "exec sh -l <$console >$console 2>&1"; done
END
chmod +x "$root/sbin/init"
cat >"$root/boot/grub/grub.cfg" <<END
serial --unit=0 --speed=115200
terminal_input console serial
terminal_output console serial
linux /boot/vmlinuz console=ttyS0,115200 console=tty0 quiet loglevel=3 panic=5
initrd /boot/initrd.img
boot
END

# ---- The disk: partition table, boot code for both kinds of firmware, the two file systems

image=$tmp/disk.raw
truncate -s ${disk_mib}M "$image"
quietly sfdisk -q "$image" <<END
label: dos
start=2048, size=$((esp_mib * 2048)), type=ef
start=$((root_start_mib * 2048)), type=83, bootable
END
quietly mkfs.ext4 -q -F -U "$uuid" -L freshseat-demo -m 0 -E "offset=$((root_start_mib * 1048576)),root_owner=0:0" -d "$root" "$image" \
    "$((disk_mib - root_start_mib))M"

cat >"$tmp/early.cfg" <<END
search --no-floppy --fs-uuid --set=root $uuid
set prefix=(\$root)/boot/grub
configfile /boot/grub/grub.cfg
END
grub_modules="part_msdos fat ext2 search search_fs_uuid linux serial terminal configfile normal"
# shellcheck disable=SC2086 # lists of words
{
    quietly grub-mkimage -O i386-pc -o "$tmp/core.img" -c "$tmp/early.cfg" -p /boot/grub biosdisk $grub_modules
    quietly grub-mkimage -O x86_64-efi -o "$tmp/BOOTX64.EFI" -c "$tmp/early.cfg" -p /boot/grub all_video $grub_modules
}
dd if=/usr/lib/grub/i386-pc/boot.img of="$image" bs=440 count=1 conv=notrunc status=none
dd if="$tmp/core.img" of="$image" bs=512 seek=1 conv=notrunc status=none

esp="$image@@1M"
quietly mformat -i "$esp" -T $((esp_mib * 2048)) -h 16 -s 32 -H 2048 -v EFI ::
quietly mmd -i "$esp" ::/EFI ::/EFI/BOOT
quietly mcopy -i "$esp" "$tmp/BOOTX64.EFI" ::/EFI/BOOT/BOOTX64.EFI

# Beside OUT first, then one rename: nobody finds half a disk.
cp --sparse=always "$image" "$out.new"
mv "$out.new" "$out"
echo "$out: $((disk_mib)) MiB, $(du -m "$out" | cut -f1) MiB of it used"
