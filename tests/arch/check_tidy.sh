#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the product's sources (not the tests). Usage: check_tidy.sh ROOT BUILD [FILE...]
# Each file's verdict is remembered in BUILD/tidy by a hash of the file, of every header of ours and of the .clang-tidy files that count for it, so that a
# second run is quick.
set -eu
root=$1; build=$2; shift 2
cd "$root"
command -v clang-tidy-14 >/dev/null || { echo "clang-tidy-14 is not installed"; exit 1; }
mkdir -p "$build/tidy"
headers=$(cat $(find app core ui -name '*.h' | sort) | sha256sum | cut -d' ' -f1)
[ $# -gt 0 ] || set -- $(find app core ui -name '*.cpp' | sort)
export build headers
printf '%s\n' "$@" | xargs -P 2 -n 1 sh -c '
    rules=.clang-tidy
    folder=${0%/*}
    while [ "$folder" != . ]; do
        [ ! -e "$folder/.clang-tidy" ] || rules="$rules $folder/.clang-tidy"
        case $folder in */*) folder=${folder%/*} ;; *) folder=. ;; esac
    done
    key=$({ printf "%s" "$headers"; cat $rules "$0"; } | sha256sum | cut -d" " -f1)
    [ -e "$build/tidy/$key" ] && exit 0
    if clang-tidy-14 --quiet -p "$build" "$0" >"$build/tidy/$key.log" 2>/dev/null; then
        mv "$build/tidy/$key.log" "$build/tidy/$key"
    else
        cat "$build/tidy/$key.log"
        exit 1
    fi'
