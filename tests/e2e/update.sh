#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Updates with real guests: a PC's Linux changes a file on the writable disk, publishing makes it the next version, a second PC that goes first boots it and
# stands, a third one follows. The next version does not boot: its first PC is caught and goes back by itself, the others never see it. On the way the daemon
# is killed; what must be refused is refused. Usage: update.sh BIN DEMO_DISK
BIN=$1
DISK=$2
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/guest.sh
. "$(dirname "$0")/guest.sh"

mac() { echo "52:54:00:46:55:0${1#PC-}"; }
seat() { ctl --json seat show "$1" | jq -r "$2"; }
rollout() { ctl --json rollout show linux | jq -r "$1"; }
snapshot() { ctl --json master snapshots linux | jq -r ".[] | select(.number == $1) | $2"; }
boot_seat() { write_boot_script "$1"; boot "$(mac "$1")" "$2"; wait_until_off "$1"; }
configure() { # BOOT_WITHIN
    printf '[updates]\nboot-within = %s\nstay = 5\n' "$1" >"$WORK/freshseatd.toml"
}

configure 200
start_daemon --config "$WORK/freshseatd.toml"
say "a master and five seats, one of them kept, one pinned"
ctl master import linux "$DISK" --format raw >/dev/null
for n in 1 2 3 4 5; do ctl seat add PC-$n --mac "$(mac PC-$n)" --master linux --policy nightly >/dev/null; done
ctl seat set PC-4 policy=keep >/dev/null
ctl seat set PC-5 snapshot=1 >/dev/null

say "what is refused"
expect_exit 4 ctl update show linux
expect_exit 4 ctl update publish linux --comment x
expect_exit 2 ctl update begin linux
expect_exit 2 ctl update begin linux --seat PC-1 --file x
expect_exit 4 ctl update begin linux --seat PC-9
expect_exit 4 ctl update begin linux --file "$WORK/nothing"
expect_exit 2 ctl update publish linux
expect_exit 4 ctl rollout show linux
expect_exit 4 ctl master current linux 7
expect_exit 3 ctl --yes master drop linux 1

say "PC-1 writes the next version; the daemon is killed before it is published"
ctl update begin linux --seat PC-1 --json | jq -e '.items == [.items[0]] and .items[0].name == "linux" and .items[0].outcome == "done"' >/dev/null || die "update begin"
expect_exit 3 ctl update begin linux --seat PC-2
[ "$(seat PC-1 .state)" = update ] || die "the seat does not show its update"
boot_seat PC-1 write=second
grep -qx "FRESHSEAT up root=/dev/sd[a-z]2 boots=1 host=pc-1 firmware=bios note=" "$WORK/said" || die "the update did not begin from the master"
kill9_daemon
start_daemon --config "$WORK/freshseatd.toml"
ctl --json update show linux | jq -e '.master == "linux" and .seat == "PC-1" and .sessions == 0 and .writtenBytes > 0 and (.by | length) > 0 and has("since")' >/dev/null ||
    die "update show: $(ctl --json update show linux)"
ctl --json master show linux | jq -e '.update.seat == "PC-1"' >/dev/null || die "master show has no update"
ctl --yes --json seat reset --all | jq -e '.items[] | select(.name == "PC-1") | .outcome == "skipped"' >/dev/null || die "seat reset --all"
expect_exit 3 ctl --yes seat reset PC-1 --force

say "published: PC-2 goes first"
ctl --json update publish linux --comment "second" --roll-out idle --canary PC-2 --dry-run | jq -e '[.changes[] | select(.what == "move seat")] | length == 3' >/dev/null ||
    die "--dry-run"
ctl update publish linux --comment "second" --roll-out idle --canary PC-2
expect_exit 4 ctl update show linux
[ "$(ctl --json master show linux | jq .current)" = 1 ] || die "the others see the version before it was tried"
[ "$(snapshot 2 .comment)" = second ] || die "master snapshots"
[ "$(snapshot 2 '.changedBytes > 0')" = true ] || die "changedBytes"
[ "$(rollout .phase)" = canary ] || die "rollout show: $(rollout .)"
on_second() { [ "$(seat PC-2 .snapshot)" = 2 ]; }
wait_for 90 "PC-2 was not moved" on_second # for a minute after its start the daemon lets PCs come back
[ "$(seat PC-3 .snapshot)" = 1 ] || die "PC-3 was moved"

say "PC-2 boots it and stays on"
write_boot_script PC-2
switch_on "$(mac PC-2)" shell # no order: its system runs until it is switched off
followed() { [ "$(ctl --json master show linux | jq .current)" = 2 ] && [ "$(seat PC-3 .snapshot)" = 2 ]; }
wait_for 240 "the others did not follow" followed
sees_it() { tr -d '\r' <"$SERIAL" | grep -aq "FRESHSEAT up .* note=second$"; } # on a busy machine its start takes longer than the watch
wait_for 120 "PC-2 does not see the new version" sees_it
kill -KILL "$GUEST"
wait "$GUEST" 2>/dev/null || true
wait_until_off PC-2
[ "$(snapshot 2 .lastKnownGood)" = true ] || die "the version that stood is not the last known good one"
[ "$(seat PC-4 .snapshot) $(seat PC-5 .snapshot)" = "1 1" ] || die "the kept or the pinned seat was moved"
boot_seat PC-3 poweroff
grep -q "note=second$" "$WORK/said" || die "PC-3 does not see the new version"
over() { [ "$(rollout .phase)" = "done" ]; }
wait_for 60 "the roll-out did not end" over

say "a version that does not boot"
stop_daemon
configure 20
start_daemon --config "$WORK/freshseatd.toml"
ctl master export linux@2 "$WORK/second.raw" --format raw >/dev/null
ctl update begin linux --seat PC-1 >/dev/null
qemu_io PC-1 "write -P 0 0 1M" flush
wait_until_off PC-1
ctl --yes update publish linux --comment "broken" --roll-out idle --canary PC-2 >/dev/null
on_third() { [ "$(seat PC-2 .snapshot)" = 3 ]; }
wait_for 90 "PC-2 was not moved" on_third
write_boot_script PC-2
switch_on "$(mac PC-2)" poweroff
caught() { [ "$(rollout .phase)" = failed ]; }
wait_for 120 "the broken version was not caught" caught
kill -KILL "$GUEST"
wait "$GUEST" 2>/dev/null || true
[ "$(snapshot 3 .bad)" = true ] || die "the broken version is not marked bad"
[ "$(snapshot 2 '[.current, .lastKnownGood] | tostring')" = '[true,true]' ] || die "the good version is not current any more"
rollout .reason | grep -q PC-2 || die "nobody says why: $(rollout .)"
[ "$(seat PC-3 .snapshot)" = 2 ] || die "PC-3 has seen the broken version"
ctl --json journal | jq -e '[.[] | select(.action == "rollout" and .outcome == "failed")] | length == 1' >/dev/null || die "the journal does not tell"
back() { [ "$(seat PC-2 .snapshot)" = 2 ]; }
wait_for 120 "PC-2 did not go back" back
read_seat PC-2 "$WORK/back.raw"
same_disk "$WORK/second.raw" "$WORK/back.raw" "PC-2 is not what it was before the broken version"

say "roll back by hand, drop, and a version from a file"
ctl --yes master drop linux 3 >/dev/null
expect_exit 4 ctl --yes master drop linux 3
ctl --yes master current linux 1 --roll-out idle >/dev/null
first() { [ "$(seat PC-3 .snapshot)" = 1 ]; }
wait_for 90 "PC-3 did not go back" first
read_seat PC-3 "$WORK/back.raw"
same_disk "$DISK" "$WORK/back.raw" "PC-3 is not the first version"
cp --sparse=always "$WORK/second.raw" "$WORK/file.raw"
printf 'from a file' | dd of="$WORK/file.raw" bs=1 seek=700000 conv=notrunc status=none
ctl update begin linux --file "$WORK/file.raw" --format raw >/dev/null
[ "$(ctl --json update show linux | jq -r .file)" = "$WORK/file.raw" ] || die "update show: no file"
ctl --yes update publish linux --comment file --roll-out none >/dev/null
[ "$(ctl --json master snapshots linux | jq -c '[.[].number]')" = '[1,2,4]' ] || die "numbers: $(ctl --json master snapshots linux)"
ctl master export linux@4 "$WORK/exported.raw" --format raw >/dev/null
same_disk "$WORK/file.raw" "$WORK/exported.raw" "the version from the file is another"
ctl master good linux 4 >/dev/null
[ "$(snapshot 4 .lastKnownGood)" = true ] || die "master good"
ctl update begin linux --seat PC-1 >/dev/null
expect_exit 2 ctl update discard linux
ctl --yes update discard linux >/dev/null
[ "$(seat PC-1 .state)" = off ] || die "the seat is not free again"
stop_daemon
say "updates: passed in $SECONDS s"
