#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# iPXE as UEFI sticks need it (Debian 13's: Debian 12's of 2019 starts no script from one), by an apt of our own from where this machine has its
# packages. Usage: newer_ipxe.sh DIR     nothing is done when it is there
set -euo pipefail
dir=$1
[ ! -e "$dir/ipxe.lkrn" ] || exit 0
die() { echo "newer_ipxe: $*" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
archive=$(apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | awk '$2 == "bookworm" { print $1; exit }')
[ -n "$archive" ] || die "apt knows no archive of Debian to get a newer iPXE from"
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/out" "$dir"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $archive trixie main" >"$work/sources.list"
own=(-q -o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=/dev/null -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache" -o APT::Sandbox::User=)
apt-get "${own[@]}" update >"$work/log" 2>&1 && (cd "$work/out" && apt-get "${own[@]}" download ipxe) >>"$work/log" 2>&1 || { cat "$work/log" >&2; die "it could not be fetched"; }
dpkg-deb -x "$work"/out/ipxe_*.deb "$work/x"
cp "$work"/x/usr/lib/ipxe/{ipxe-amd64.efi,undionly.kpxe,snponly.efi,ipxe.lkrn} "$dir"
