#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Pictures of every view, light and dark, in English, German, Arabic and Chinese, at 1280x720 and on a 4K screen, there
# at 100 and 200 %, into a folder to look at.
# Usage: gallery.sh BIN-FOLDER OUTPUT-FOLDER
set -eu
bin=$1
out=$2
mkdir -p "$out"
settings=$(mktemp -d)
trap 'rm -rf "$settings"' EXIT
# A screen of 4K: what is open()ed is no larger than its screen, and the plugin's own has 800 x 800.
cat >"$settings/screen.json" <<END
{"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [{"name": "4K", "x": 0, "y": 0,
 "width": 3840, "height": 2160, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
END
export XDG_CONFIG_HOME="$settings" QT_QPA_PLATFORM="offscreen:configfile=$settings/screen.json"

shoot() { # NAME SCALE ARGUMENT...
    picture="$out/$1.png"
    scale=$2
    shift 2
    QT_SCALE_FACTOR=$scale "$bin/freshseat" --connect demo: --seat PC-04 --screenshot "$picture" "$@" 2>"$settings/log" ||
        { cat "$settings/log" >&2; exit 1; }
}

for view in tiles plan table masters schedule journal connect reset add-seats new-pcs stick message schedule-editor reports edit update import setup; do
    for appearance in light dark; do
        for language in en de ar zh_CN; do
            shoot "$view-$language-$appearance" 1 --view "$view" --language "$language" --appearance "$appearance"
        done
        shoot "$view-4k-$appearance" 1 --view "$view" --language en --appearance "$appearance" --size 3840x2160
        shoot "$view-4k-200-$appearance" 2 --view "$view" --language de --appearance "$appearance" --size 1920x1080
    done
done
echo "$out"
