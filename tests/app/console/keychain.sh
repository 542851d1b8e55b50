#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the test against gnome-keyring: unlocked, again in a second session (what was kept is there), and locked.
# Usage: keychain.sh TEST-PROGRAM
set -eu
test=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" TEST_PROGRAM="$test"
# GLib and libsecret keep what they made once until the end.
export ASAN_OPTIONS=detect_leaks=0 XDG_CURRENT_DESKTOP=GNOME
unset DISPLAY WAYLAND_DISPLAY

session() {
    dbus-run-session -- sh -eu -c "$1"
}
unlock='printf "testpw\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
session "$unlock; \$TEST_PROGRAM keeps"
session "$unlock; \$TEST_PROGRAM findsWhatWasKept"
rm -rf "$home/data"
session "\$TEST_PROGRAM closedKeyringIsSaid"
