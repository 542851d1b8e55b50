#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that a purpose needs, only those that are missing. Usage: packages.sh PURPOSE...
#   build  compile everything      run  what the programs call      demo  the demo disk      test  what the tests call
#   bench  the peers that the benchmarks measure against
# Works as root or with sudo; says in one line what went wrong.
set -eu

build="g++ cmake ninja-build ccache pkg-config libssl-dev libsqlite3-dev libssh-dev libsystemd-dev nlohmann-json3-dev libexpected-dev libboost-dev libiscsi-dev
       libtomlplusplus-dev libcpp-httplib-dev libgtest-dev libgmock-dev qt6-base-dev qt6-base-dev-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
       qt6-l10n-tools qt6-charts-dev libqt6opengl6-dev qtkeychain-qt6-dev libgl-dev"
run="qemu-utils mtools syslinux syslinux-common ipxe dnsmasq-base libqt6svg6 libqt6charts6 libqt6keychain1 libsecret-1-0 libqt6dbus6 udisks2 qt6-qpa-plugins fonts-dejavu-core openssh-client"
demo="$(sed -n 's/^# packages: //p' "$(dirname "$0")/demo-disk.sh")"
test="clang-format-14 clang-tidy-14 clang-14 libclang-rt-14-dev qemu-block-extra qemu-system-x86 ipxe-qemu ovmf libiscsi-bin openssh-server dosfstools curl
      debootstrap xvfb xauth xdotool procps iproute2 tcpdump tshark jq socat e2fsprogs xfsprogs btrfs-progs desktop-file-utils appstream
      dbus python3 gnome-keyring libsecret-tools fonts-noto-core fonts-noto-cjk"
bench="tgt"

die() { echo "packages: $*" >&2; exit 1; }

wanted=""
for purpose in "$@"; do
    case $purpose in
    build) wanted="$wanted $build" ;;
    run) wanted="$wanted $run" ;;
    demo) wanted="$wanted $demo" ;;
    test) wanted="$wanted $test" ;;
    bench) wanted="$wanted $bench" ;;
    *) die "no such purpose: $purpose (build, run, demo, test, bench)" ;;
    esac
done

command -v dpkg-query >/dev/null || die "this is not a Debian or Ubuntu system; install by hand: $wanted"
missing=""
for package in $wanted; do
    dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=""
elif command -v sudo >/dev/null; then
    as_root="sudo"
else
    die "these packages are missing and neither root nor sudo is at hand:$missing"
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >"$log" 2>&1; }
echo "Installing:$missing"
apt update || die "apt-get update failed: $(grep -E '^(E|W):' "$log" | head -1)"
# shellcheck disable=SC2086 # a list of words
apt install --no-install-recommends $missing || die "apt-get install failed: $(grep -E '^E:' "$log" | head -1)"
