#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every view, light and dark, in English, German, Arabic and Chinese, into a folder to look at.
# Usage: gallery.sh BIN-FOLDER OUTPUT-FOLDER
set -eu
bin=$1
out=$2
mkdir -p "$out"
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
export XDG_CONFIG_HOME="$settings" QT_QPA_PLATFORM=offscreen
for view in tiles plan table masters schedule journal connect reset add-seats new-pcs stick message schedule-editor reports edit update import setup; do
    for language in en de ar zh_CN; do
        for appearance in light dark; do
            "$bin/freshseat" --connect demo: --view "$view" --language "$language" --appearance "$appearance" --seat PC-04 \
                --screenshot "$out/$view-$language-$appearance.png" 2>"$settings/log" || { cat "$settings/log" >&2; exit 1; }
        done
    done
done
echo "$out"
