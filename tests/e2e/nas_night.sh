#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The schedule of a real storage host (OpenZFS, LIO and systemd in a virtual machine), which runs with every console closed: by hand, by its timer, made up
# for after the timer was stopped. Idle seats are reset, one with a live session is left alone until it ends. All of it by a user who may sudo, not by root.
# Usage: nas_night.sh BIN DISKDIR   DISKDIR: made by nas_disk.sh
here=$(dirname "$(readlink -f "$0")")
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$here/lib.sh"
DISK=$(readlink -f "$2")
# shellcheck source=tests/e2e/nas_machine.sh
. "$here/nas_machine.sh"
nas_start 127.0.0.1 "$(free_port)" "$(free_port)"

ctl() { nas_ctl cafe "$@"; }
of_seat() { ctl --json seat show "$1" | jq -r ".$2"; }
check() { say "$* ($SECONDS s)"; }
# What the newest run did with a seat, as the journal has it: "OUTCOME DETAIL".
fared() { ctl --json journal --seat "$1" | jq -r '[.[] | select(.action == "seat.reset")] | sort_by(.at) | last | "\(.outcome) \(.detail)"'; }
last_result() { ctl --json schedule list | jq -r ".[] | select(.id == $1) | .lastResult"; }
fresh() { # SEAT
    read_seat "$1" "$WORK/fresh.raw"
    same_disk "$WORK/disk.raw" "$WORK/fresh.raw" "$1 is not fresh"
}
units() { on_nas 'ls /etc/systemd/system | grep ^freshseat-; ls /usr/local/lib/freshseat 2>/dev/null; ls /var/lib/systemd/timers | grep freshseat' || true; }
no_run() { [ -z "$(on_nas 'systemctl list-units --no-legend --state=active,activating "freshseat-*.service"')" ]; }
run_began() { ! no_run; }

check "who may not become root is told what is missing"
on_nas 'useradd -m -s /bin/bash cafe && install -d -o cafe -m 700 ~cafe/.ssh && install -o cafe -m 600 /root/.ssh/authorized_keys ~cafe/.ssh/'
expect_exit 7 ctl status
grep -q 'run sudo without a password' "$WORK/out" || { cat "$WORK/out"; die "it does not say what to do"; }
on_nas 'echo "cafe ALL=(root) NOPASSWD: ALL" >/etc/sudoers.d/cafe'
ctl doctor host || die "something is wrong with the host"

check "four seats with writes of their own, one of them in use"
head -c 6M /dev/urandom >"$WORK/disk.raw"
truncate -s 24M "$WORK/disk.raw"
ctl master import base "$WORK/disk.raw" --format raw
for n in 1 2 3 4; do
    ctl seat add PC-$n --mac 02:00:00:00:00:0$n --master base --policy "$(cut -d' ' -f$n <<<'nightly nightly keep boot')" >/dev/null
    qemu_io PC-$n "write -P 0x4$n 1M 64k" flush || die "PC-$n cannot write"
done
serial=$(on_nas 'cat /sys/kernel/config/target/core/iblock_*/freshseat.pc-1/wwn/vpd_unit_serial')
seat_secret PC-2
printf %s "$CHAP_SECRET" >"$WORK/chap.PC-2"
mkfifo "$WORK/orders"
qemu_seat qemu-io PC-2 --object "secret,id=chap,file=$WORK/chap.PC-2" --image-opts %DISK% <"$WORK/orders" >"$WORK/held" 2>&1 &
PIDS+=("$!")
exec 7>"$WORK/orders"
echo 'write -P 0x52 2M 64k' >&7
in_use() { [ "$(of_seat PC-2 state)" = running ]; }
wait_for 60 "PC-2 is not running" in_use

check "an entry is a timer and a script there"
expect_exit 6 ctl schedule add --at 04:00 --action wake --all
ctl schedule add --at "$(on_nas 'date -d "+10 hours" +%H:%M')" --action reset --all
[ "$(units | grep -c '^freshseat-.*-1\.\(timer\|service\)$')" = 2 ] || die "the timer is not there: $(units)"
on_nas 'systemctl is-active -q "freshseat-*-1.timer"' || die "the timer is not at work"
[ "$(ctl --json schedule list | jq -r '.[0] | .runsOn')" = nas ] || die "it does not say where it runs"
due=$(on_nas 'date -u -d "$(cd /etc/systemd/system && systemctl show -P NextElapseUSecRealtime freshseat-*-1.timer)" +%FT%H:%M')
[ "$(ctl --json schedule list | jq -r '.[0].nextRun' | cut -c1-16)" = "$due" ] || die "the next run is told as $(ctl --json schedule list), systemd says $due"

check "a run by hand: idle seats are reset, the one in use is not"
ctl --yes --json schedule run 1 >"$WORK/run.json" || die "the run failed: $(cat "$WORK/run.json")"
[ "$(jq -r '[.items[] | "\(.name)=\(.outcome)"] | sort | join(" ")' "$WORK/run.json")" = "PC-1=done PC-2=skipped PC-3=skipped PC-4=done" ] ||
    die "the answer is $(cat "$WORK/run.json")"
fresh PC-1
fresh PC-4
qemu_io PC-3 'read -P 0x43 1M 64k' || die "a seat that keeps was reset"
echo 'read -P 0x42 1M 64k' >&7
echo 'read -P 0x52 2M 64k' >&7
echo 'write -P 0x53 3M 64k' >&7
[[ "$(fared PC-1)" = done* ]] || die "PC-1's reset is not in the journal: $(ctl journal)"
[[ "$(fared PC-2)" = "skipped it is in use"* ]] || die "PC-2's is: $(fared PC-2)"
[[ "$(last_result 1)" = "2 done, 2 skipped" ]] || die "the entry's result is $(last_result 1)"
[ "$(of_seat PC-2 'sessions | length')" = 1 ] || die "PC-2 has lost its session"

check "the timer begins a run by itself, which waits for the one in use"
qemu_io PC-1 'write -P 0x61 1M 64k' flush || die "PC-1 cannot write"
ctl schedule add --at "$(on_nas 'date -d "+2 minutes" +%H:%M')" --action reset --seats PC-1,PC-2 --wait-until "$(on_nas 'date -d "+30 minutes" +%H:%M')"
wait_for 240 "the timer does not begin the run" run_began
looked() { [ "$(last_result 2)" = "1 done, 1 waiting" ]; }
wait_for 60 "it does not wait for PC-2: $(last_result 2)" looked
[ "$(of_seat PC-2 'sessions | length')" = 1 ] || die "PC-2 has lost its session"
echo 'read -P 0x53 3M 64k' >&7
echo quit >&7
exec 7>&-
wait_for 180 "the run does not end with PC-2's session" no_run
! grep -qE 'Pattern verification failed|error|failed' "$WORK/held" || die "PC-2 met something else than its own disk: $(cat "$WORK/held")"
[ "$(grep -o 'read 65536/65536 bytes' "$WORK/held" | wc -l)" = 3 ] || die "PC-2 did not read what it was to: $(cat "$WORK/held")"
[ "$(last_result 2)" = "2 done" ] || die "the entry's result is $(last_result 2)"
fresh PC-1
fresh PC-2

check "what was published meanwhile comes with the night"
ctl update begin base --seat PC-4 >/dev/null
qemu_io PC-4 'write -P 0x55 3M 64k' flush || die "the update cannot be written"
ctl --yes update publish base --comment second --roll-out boot >/dev/null
ctl --yes schedule run 1
qemu_io PC-1 'read -P 0x55 3M 64k' || die "PC-1 is not on the new version"
[ "$(of_seat PC-1 snapshot)" = 2 ] || die "PC-1 is said to be on $(of_seat PC-1 snapshot)"
[ "$(on_nas 'cat /sys/kernel/config/target/core/iblock_*/freshseat.pc-1/wwn/vpd_unit_serial')" = "$serial" ] || die "its disk has another serial"
on_nas 'targetctl clear && targetctl restore'
qemu_io PC-1 'read -P 0x55 3M 64k' || die "the night's change was not kept for the host's next start"
ctl seat set PC-1 group=front >/dev/null # a change tidies up what the night left
[ "$(on_nas 'zfs list -H -o name -t volume -r tank/freshseat/seats/pc-1' | wc -l)" = 1 ] || die "PC-1's old disk is still there"

check "what was missed is made up for, but not what went by while it was off"
ctl schedule add --at "$(on_nas 'date -d "-3 hours" +%H:%M')" --action reset --seats PC-1 --run-missed >/dev/null
aged() { on_nas 'touch -d "-2 days" /var/lib/systemd/timers/stamp-freshseat-*-3.timer'; }
qemu_io PC-1 'write -P 0x62 1M 64k' flush || die "PC-1 cannot write"
ctl schedule disable 3 >/dev/null
aged
ctl schedule enable 3 >/dev/null
sleep 3
no_run && qemu_io PC-1 'read -P 0x62 1M 64k' || die "a run of before it was switched on was made up for"
timer=$(on_nas 'cd /etc/systemd/system && ls freshseat-*-3.timer')
on_nas "systemctl stop $timer"
aged
on_nas "systemctl start $timer"
made_up() { [ "$(last_result 3)" = "1 done" ]; }
wait_for 60 "a run that was missed is not made up for: $(last_result 3)" made_up
[ "$(of_seat PC-1 dirtyBytes)" = 0 ] || die "PC-1 was not reset"

check "removed, nothing is left"
for id in 1 2 3; do ctl --yes schedule remove $id >/dev/null; done
[ "$(ctl --json schedule list)" = '[]' ] || die "still listed: $(ctl schedule list)"
[ -z "$(units)" ] || die "still there: $(units)"
on_nas '! systemctl list-timers --all --no-legend | grep -i freshseat' || die "systemd still has a timer"
expect_exit 4 ctl --yes schedule run 1
for n in 1 2 3 4; do ctl --yes seat remove PC-$n >/dev/null; done
ctl --yes master delete base
say "done in $SECONDS s"
