#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian machine to a working demo room: installs, builds, starts a helper, imports a disk, adds seats, opens the console.
# Usage: quickstart.sh [--image FILE] [--seats N] [--listen ADDR:PORT] [--headless] [--stop] [--help]
# Run it again at any time: it goes on from what is there.
set -eu

usage() {
    cat <<'U'
quickstart.sh [--image FILE] [--seats N] [--listen ADDR:PORT] [--headless]
quickstart.sh --stop

  --image FILE        import FILE (raw, qcow2, vhd, vhdx, vmdk) as the master; without it a small Linux disk is made
  --seats N           seats in the demo room (default 4, at most 99)
  --listen ADDR:PORT  where the PCs reach their disks (default 127.0.0.1:3260: this machine only)
  --headless          print the room and make a screenshot instead of opening the console
  --stop              stop the helper that an earlier run started; the room stays on disk
U
}
die() { echo "quickstart: $*" >&2; exit 1; }
step() { printf '\n== %s\n' "$*"; }

image="" seats=4 listen=127.0.0.1:3260 headless=no stop=no
while [ $# -gt 0 ]; do
    case $1 in
    --image | --seats | --listen) [ $# -ge 2 ] || die "$1 needs a value (see --help)" ;;
    esac
    case $1 in
    --image) image=$2; shift ;;
    --seats) seats=$2; shift ;;
    --listen) listen=$2; shift ;;
    --headless) headless=yes ;;
    --stop) stop=yes ;;
    -h | --help) usage; exit 0 ;;
    *) die "unknown option $1 (see --help)" ;;
    esac
    shift
done
case $seats in '' | *[!0-9]*) die "--seats wants a number, not '$seats'" ;; esac
[ "$seats" -ge 1 ] && [ "$seats" -le 99 ] || die "--seats wants 1 to 99"
[ -z "$image" ] || [ -r "$image" ] || die "cannot read the image $image"
[ -z "$image" ] || image=$(realpath "$image")

cd "$(dirname "$0")/.."
state=${FRESHSEAT_STATE:-${XDG_STATE_HOME:-$HOME/.local/state}/freshseat}
socket=$state/control.sock
pidfile=$state/quickstart.pid
bin=$PWD/build/release/bin
ctl() { "$bin/freshseatctl" --connect "local:$socket" "$@"; }

# The helper we started, if it still runs: its pid, checked against its program's name.
helper_pid() {
    [ -s "$pidfile" ] || return 1
    pid=$(cat "$pidfile")
    [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = freshseatd ] && echo "$pid"
}

if [ $stop = yes ]; then
    if ! pid=$(helper_pid); then
        echo "No helper of an earlier quickstart is running."
        exit 0
    fi
    kill -TERM "$pid"
    for _ in $(seq 100); do
        [ -e "/proc/$pid" ] || { rm -f "$pidfile"; echo "The helper is stopped. The room is kept in $state"; exit 0; }
        sleep 0.1
    done
    die "the helper (pid $pid) does not stop; its log is $state/freshseatd.log"
fi

step "Packages"
purposes="build run"
[ -n "$image" ] || [ -e "$state/demo-disk.raw" ] || purposes="$purposes demo"
# shellcheck disable=SC2086 # a list of words
./installer/packages.sh $purposes || exit 1

step "Build"
cmake --preset release >/dev/null || die "cmake failed: run 'cmake --preset release' to see why"
cmake --build --preset release -j "$(nproc)" --target freshseatd freshseatctl freshseat || die "the build failed, see above"

step "Helper"
mkdir -p -m 700 "$state"
if ! pid=$(helper_pid); then
    # setsid: the helper outlives this terminal; its output goes to its log.
    setsid "$bin/freshseatd" --state "$state" --control "$socket" --iscsi "$listen" >"$state/listening" 2>"$state/freshseatd.log" &
    pid=$!
    echo $pid >"$pidfile"
    for _ in $(seq 150); do
        grep -q '^listening' "$state/listening" && break
        [ -e "/proc/$pid" ] || break
        sleep 0.1
    done
    grep -q '^listening' "$state/listening" || { rm -f "$pidfile"; die "the helper did not start: $(tail -1 "$state/freshseatd.log")"; }
fi
echo "Helper $pid: $(cat "$state/listening")"

step "Master"
master=demo
if [ -n "$image" ]; then
    master=$(basename "$image" | sed 's/\.[^.]*$//; s/[^A-Za-z0-9._-]/-/g' | cut -c1-60)
fi
if ! ctl master show "$master" >/dev/null 2>&1; then
    if [ -z "$image" ]; then
        image=$state/demo-disk.raw
        [ -e "$image" ] || ./installer/demo-disk.sh "$image" || die "the demo disk could not be made, see above"
        format=raw
    fi
    ctl master import "$master" "$image" --format "${format:-auto}" --comment "imported by quickstart" || die "the import failed, see above"
fi
ctl master list

step "Seats"
for n in $(seq -w 1 "$(printf %02d "$seats")"); do
    ctl seat show "PC-$n" >/dev/null 2>&1 && continue
    ctl seat add "PC-$n" --mac "02:00:00:00:00:$(printf %02x "${n#0}")" --master "$master" >/dev/null || die "seat PC-$n could not be added, see above"
done
ctl seat list

if [ $headless = no ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "Console"
    exec "$bin/freshseat" --connect "local:$socket"
fi
step "No display: the room as a picture"
QT_QPA_PLATFORM=offscreen "$bin/freshseat" --connect "local:$socket" --screenshot "$state/room.png" 2>"$state/screenshot.log" ||
    die "the screenshot failed: $(tail -1 "$state/screenshot.log")"
ctl status
cat <<E2

Screenshot:   $state/room.png
Room:         $bin/freshseatctl --connect local:$socket seat list
Reset a seat: $bin/freshseatctl --connect local:$socket seat reset PC-01
Stop:         ./installer/quickstart.sh --stop
E2
