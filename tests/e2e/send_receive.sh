#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A warm spare: two real daemons. A snapshot is sent whole, the next one as what differs; both daemons are killed with -9 in the middle and what came is not sent again;
# over ssh:// too. At the end a real initiator reads the spare's seats byte for byte. Usage: send_receive.sh BIN
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

# Two hosts of their own: at HOME or AWAY names which one ctl, start_daemon and the rest mean.
declare -A PORT_OF PID_OF
WHERE=home
at() { # HOST
    PORT_OF[$WHERE]=${ISCSI:-} PID_OF[$WHERE]=${DAEMON_PID:-}
    WHERE=$1 STATE=$WORK/$1 CONTROL=$WORK/$1/control.sock
    ISCSI=${PORT_OF[$1]:-} DAEMON_PID=${PID_OF[$1]:-}
}
start_at() { # HOST
    at "$1"
    mkdir -p "$STATE"
    start_daemon
    PIDS+=("$DAEMON_PID")
}
home() { "$BIN/freshseatctl" --connect "local:$WORK/home/control.sock" "$@"; }
spare() { "$BIN/freshseatctl" --connect "local:$WORK/spare/control.sock" "$@"; }
position() { # how far the spare is, 0 when it is at nothing
    local answer status=0
    answer=$(spare --json master receive win --token) || status=$?
    [ $status = 0 ] || [ $status = 4 ] || die "the spare does not tell how far it is: $answer" # 4: nothing was broken off
    jq '.position // 0' <<<"$answer"
}
read_at() { # HOST SEAT FILE
    at "$1"
    read_seat "$2" "$3"
}

# Noise with holes between, so that a hole that is not a hole, or the other way, shows.
for n in $(seq 0 11); do head -c 16M /dev/urandom | dd of="$WORK/first.raw" bs=1M seek=$((n * 24)) conv=notrunc status=none; done
truncate -s 301M "$WORK/first.raw"
start_at home
start_at spare
at home
say "two versions at home"
ctl master import win "$WORK/first.raw" --format raw --comment "clean" >/dev/null
ctl seat add PC-1 --mac 02:00:00:00:00:01 --master win --policy keep >/dev/null
ctl update begin win --seat PC-1 >/dev/null
cp --sparse=always "$WORK/first.raw" "$WORK/second.raw"
for n in $(seq 0 9); do
    head -c 12M /dev/urandom >"$WORK/noise"
    dd if="$WORK/noise" of="$WORK/second.raw" bs=1M seek=$((n * 29 + 5)) conv=notrunc status=none
    qemu_io PC-1 "write -s $WORK/noise $((n * 29 + 5))M 12M" flush
done
qemu_io PC-1 "write -z -u 0 4M" flush # zeros over what the first version has
dd if=/dev/zero of="$WORK/second.raw" bs=1M count=4 conv=notrunc status=none
free() { [ "$(ctl --json seat show PC-1 | jq '.sessions | length')" = 0 ]; }
wait_for 20 "the seat stays in use" free
ctl --yes update publish win --comment "games" --roll-out none >/dev/null

say "what is refused"
expect_exit 4 home master send win@9
expect_exit 4 home master send win@2 --from 7
expect_exit 2 home master send win@1 --from 2
expect_exit 2 home master send win@1 --resume nonsense
expect_exit 2 home --json master send win@1
expect_exit 4 spare master receive win --token
got=0
home master send win@2 --from 1 | spare master receive win >"$WORK/out" 2>&1 || got=$?
[ $got = 4 ] || die "a difference without its base ended with $got: $(cat "$WORK/out")"
got=0
head -c 100000 /dev/urandom | spare master receive win >"$WORK/out" 2>&1 || got=$?
[ $got = 1 ] || die "noise ended with $got: $(cat "$WORK/out")"
[ "$(spare --json master list)" = "[]" ] || die "something came of what was refused"
home --dry-run --json master send win@2 --from 1 | jq -e '.changes[0].what == "send snapshot"' >/dev/null || die "--dry-run"

slowly() { # KIB: at a pace that leaves time to die
    for _ in $(seq 400); do
        dd bs=1M count=2 iflag=fullblock 2>"$WORK/dd" || return 0
        ! grep -q '^0+0 records in' "$WORK/dd" || return 0
        sleep 0.1
    done
}
cut_receive() { # HOST SEND-ARGS...: the daemon of HOST is killed when some of it is safe at the spare
    local host=$1
    shift
    home master send "$@" 2>"$WORK/send.err" | slowly | spare master receive win >"$WORK/receive.out" 2>&1 &
    local pipe=$!
    PIDS+=("$pipe")
    some() { [ "$(position)" -ge $((32 << 20)) ]; }
    wait_for 60 "nothing arrived" some
    at "$host"
    kill9_daemon
    wait "$pipe" && die "a cut receive ended well"
    start_daemon
    PIDS+=("$DAEMON_PID")
}

say "the first version is sent; the spare's daemon is killed in the middle"
cut_receive spare win@1
kept=$(position)
[ "$kept" -ge $((32 << 20)) ] || die "only $kept bytes were kept"
[ "$(spare --json master list)" = "[]" ] || die "half a master is listed"
token=$(spare master receive win --token)
home master send win --resume "$token" >"$WORK/rest"
[ "$(stat -c %s "$WORK/rest")" -lt $((192 * 1024 * 1024 - kept * 16 / 24 + (17 << 20))) ] || die "the rest is as long as the whole: $(stat -c %s "$WORK/rest")"
spare master receive win <"$WORK/rest" || die "the rest was not taken"
spare --json master snapshots win | jq -e '.[0] | .number == 1 and .current and .comment == "clean"' >/dev/null || die "master snapshots: $(spare --json master snapshots win)"
expect_exit 4 spare master receive win --token

say "the second one as what differs; the daemon at home is killed in the middle"
cut_receive home win@2 --from 1
grep -qi "lost\|unreach\|away" "$WORK/send.err" || die "the sender does not say why: $(cat "$WORK/send.err")"
kept=$(position)
[ "$kept" -ge $((32 << 20)) ] || die "only $kept bytes were kept"
home master send win@2 --from 1 >"$WORK/over" # all of it again: what is there is left out
[ "$(stat -c %s "$WORK/over")" -lt $((121 << 20)) ] || die "more is sent than what differs: $(stat -c %s "$WORK/over")"
printf x | dd of="$WORK/over" bs=1 seek=$((100 << 20)) conv=notrunc status=none
got=0
spare master receive win <"$WORK/over" >"$WORK/out" 2>&1 || got=$?
{ [ $got = 1 ] && grep -q checksum "$WORK/out"; } || die "a changed byte ended with $got: $(cat "$WORK/out")"
home master send win --resume "$(spare master receive win --token)" | spare master receive win || die "the rest was not taken"
got=0
home master send win@2 --from 1 | spare master receive win >"$WORK/out" 2>&1 || got=$?
[ $got = 3 ] || die "what is there already ended with $got: $(cat "$WORK/out")"

say "seats of the spare show what the seats at home show"
at spare
ctl seat add PC-1 --mac 02:00:00:00:00:01 --master win@1 >/dev/null
ctl seat add PC-2 --mac 02:00:00:00:00:02 --master win@2 >/dev/null
read_at spare PC-1 "$WORK/read.raw"
same_disk "$WORK/first.raw" "$WORK/read.raw" "the first version is another on the spare"
read_at spare PC-2 "$WORK/read.raw"
same_disk "$WORK/second.raw" "$WORK/read.raw" "the second version is another on the spare"
qemu_io PC-2 'write -P 5 8M 1M' flush 'read -P 5 8M 1M'
ctl store check >/dev/null || die "the spare's store is damaged"

say "over ssh://, from the spare back to a third name"
. "$(dirname "$0")/sshd.sh"
start_sshd
remote() { "$BIN/freshseatctl" --connect "ssh://$(id -un)@127.0.0.1:$SSH_PORT$WORK/$1/control.sock" --identity "$SSH_KEY" --known-hosts "$SSH_KNOWN" "${@:2}"; }
ctl --yes seat remove PC-2 >/dev/null
ctl --yes master drop win 2 >/dev/null
remote home master send win@2 --from 1 | remote spare master receive win || die "send and receive over ssh"
ctl seat add PC-2 --mac 02:00:00:00:00:02 --master win@"$(ctl --json master snapshots win | jq 'map(.number) | max')" >/dev/null
read_at spare PC-2 "$WORK/read.raw"
same_disk "$WORK/second.raw" "$WORK/read.raw" "the second version is another when it came over ssh"

say "the journals tell"
[ "$(home --json journal | jq '[.[] | select(.action == "master.send" and .outcome == "done")] | length')" -ge 4 ] || die "the journal at home"
spare --json journal | jq -e '[.[] | select(.action == "master.receive")] | (map(select(.outcome == "done")) | length == 3) and (map(select(.outcome == "failed" and (.detail | test("kept:")))) | length >= 1)' >/dev/null ||
    die "the journal of the spare: $(spare --json journal | jq -c '.[] | select(.action == "master.receive")')"
at spare
stop_daemon
"$BIN/freshseatd" --state "$STATE" --check-store >"$WORK/out" 2>&1 || die "check of the spare: $(cat "$WORK/out")"
at home
stop_daemon
say "all good in $SECONDS s"
