#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Wrong and hostile input to the real programs: each gets a clear error with the right exit code, and nothing is lost. Usage: bad_input.sh BIN
BIN=$1
. "$(dirname "$0")/lib.sh"

# refused CODE PATTERN COMMAND...: ends with that code and says something that matches; nothing was added.
refused() {
    local code=$1 pattern=$2
    shift 2
    expect_exit "$code" "$@"
    grep -qiE "$pattern" "$WORK/out" || die "'$*' says: $(cat "$WORK/out"); wanted something like: $pattern"
}
D=$WORK/images
mkdir -p "$D"
head -c 8388608 /dev/urandom >"$D/good.raw"

start_daemon
say "images"
refused 4 'no such file|not found|does not exist' ctl master import x "$D/none.raw"
: >"$D/empty.raw"
refused 2 'empty|0 bytes' ctl master import x "$D/empty.raw"
head -c 1000 /dev/urandom >"$D/odd.raw"
refused 2 '512' ctl master import x "$D/odd.raw" --format raw
refused 2 'director|not a' ctl master import x "$D"
qemu-img convert -f raw -O qcow2 "$D/good.raw" "$D/good.qcow2"
head -c 200000 "$D/good.qcow2" >"$D/cut.qcow2"
refused 2 'truncat|damaged|cut|past|beyond|corrupt|incomplete|ends' ctl master import x "$D/cut.qcow2"
qemu-img create -q -f qcow2 -b /etc/hostname -F raw "$D/backed.qcow2" 8M
refused 7 'backing|other file|refers' ctl master import x "$D/backed.qcow2"
refused 7 'backing|other file|refers' ctl master import x "host:$D/backed.qcow2"
qemu-img create -q -f qcow2 -o data_file="$D/data.raw",data_file_raw=on "$D/external.qcow2" 8M
refused 7 'data file|other file|external|refers' ctl master import x "$D/external.qcow2"
qemu-img convert -f raw -O vmdk -o subformat=monolithicFlat "$D/good.raw" "$D/flat.vmdk"
refused 7 'extent|other file|refers' ctl master import x "$D/flat.vmdk"
refused 2 'not.*qcow2|qcow2' ctl master import x "$D/good.raw" --format qcow2
ctl master import guessed "$D/good.raw" >"$WORK/out" 2>&1 || die "a raw file with --format auto is not taken"
grep -qi raw "$WORK/out" || die "auto took a file for raw without saying so"
ctl master import good "$D/good.qcow2" >/dev/null
refused 2 'exists|already|taken|there is|is there' ctl master import GOOD "$D/good.raw" --format raw

say "names and seats"
ctl seat add PC-01 --mac 02:00:00:00:00:01 --master good >/dev/null
for name in '' 1234 -a a- 'über' 'a b' 0123456789abcdef 'a/b' '../x'; do refused 2 'name|option' ctl seat add "$name" --mac 02:00:00:00:00:02 --master good; done
refused 2 'mac|PC-01' ctl seat add PC-02 --mac 02-00-00-00-00-01 --master good
refused 2 'exists|already|taken|there' ctl seat add pc-01 --mac 02:00:00:00:00:03 --master good
refused 2 'mac' ctl seat add PC-03 --mac 02:00:00:00:00 --master good
refused 4 'master' ctl seat add PC-03 --mac 02:00:00:00:00:03 --master nope
refused 4 'snapshot|nope|good' ctl seat add PC-03 --mac 02:00:00:00:00:03 --master good@9
refused 2 'policy' ctl seat add PC-03 --mac 02:00:00:00:00:03 --master good --policy never
refused 4 'seat' ctl --yes seat reset nobody
refused 2 'unknown|no such|no verb' ctl seat frobnicate
refused 3 'seat|PC-01' ctl --yes master delete good
refused 5 'helper|daemon|socket' "$BIN/freshseatctl" --connect "local:$WORK/none.sock" status

say "the daemon's own start"
daemon_refused() { # CODE PATTERN ARGS...
    local code=$1 pattern=$2 got=0
    shift 2
    timeout 20 "$BIN/freshseatd" "$@" >"$WORK/out" 2>&1 || got=$?
    [ $got -ne 0 ] && [ $got -ne 124 ] || die "freshseatd $* did not refuse"
    [ "$code" = any ] || [ $got = "$code" ] || die "freshseatd $* ended with $got, not $code: $(cat "$WORK/out")"
    grep -qiE "$pattern" "$WORK/out" || die "freshseatd $* says: $(cat "$WORK/out"); wanted something like: $pattern"
}
daemon_refused any "$DAEMON_PID" --state "$STATE" --iscsi 127.0.0.1:0
daemon_refused any 'in use|taken' --state "$WORK/other" --iscsi "$ISCSI"
printf '[iscsi]\nlistne = ["127.0.0.1:0"]\n' >"$WORK/bad.toml"
daemon_refused any 'bad.toml:2' --config "$WORK/bad.toml" --check-config
printf 'state = \n' >"$WORK/bad.toml"
daemon_refused any 'bad.toml:1' --config "$WORK/bad.toml" --check-config
daemon_refused any 'unknown|no option|option' --frobnicate

say "garbage on the sockets"
port=${ISCSI##*:}
for _ in 1 2 3 4 5; do
    { head -c 100000 /dev/urandom || true; } | timeout 5 socat -u - "TCP:127.0.0.1:$port" 2>/dev/null || true
    { head -c 100000 /dev/urandom || true; } | timeout 5 socat -t1 - "UNIX-CONNECT:$CONTROL" >/dev/null 2>&1 || true
done
printf 'GET / HTTP/1.0\r\n\r\n' | timeout 5 socat -t1 - "TCP:127.0.0.1:$port" >/dev/null 2>&1 || true
printf '{"jsonrpc":"2.0","id":1,"method":"no.such"}\n[]\n{}\nnull\n' | timeout 5 socat -t1 - "UNIX-CONNECT:$CONTROL" >"$WORK/out" 2>&1 || true
grep -q '"error"' "$WORK/out" || die "garbage on the control socket gets no error: $(cat "$WORK/out")"
kill -0 "$DAEMON_PID" || die "garbage killed the daemon"
[ "$(ctl --json seat list | jq length)" = 1 ] || die "garbage changed the room"
ctl master export good "$WORK/exported.raw" >/dev/null
same_disk "$D/good.raw" "$WORK/exported.raw" "the master was harmed"
stop_daemon

say "a full disk while importing"
truncate -s 96M "$WORK/small.img"
mkfs.ext4 -q -F "$WORK/small.img"
mkdir "$WORK/small"
$SUDO mount -o loop "$WORK/small.img" "$WORK/small"
MOUNTS+=("$WORK/small")
$SUDO chown "$(id -u)" "$WORK/small"
STATE=$WORK/small/state CONTROL=$WORK/small/state/control.sock
start_daemon
ctl master import small "$D/good.raw" --format raw >/dev/null
ctl seat add PC-01 --mac 02:00:00:00:00:01 --master small --policy keep >/dev/null
head -c 200000000 /dev/urandom >"$D/big.raw"
refused 8 'space' ctl master import big "$D/big.raw" --format raw
[ "$(ctl --json master list | jq length)" = 1 ] || die "a failed import left something"
read_seat PC-01 "$WORK/seat.raw"
same_disk "$D/good.raw" "$WORK/seat.raw" "the full disk harmed a seat"
qemu_io PC-01 "write -P 7 0 1M" "flush" "read -P 7 0 1M" || die "after the failed import the seat cannot write"
stop_daemon
say "all good"
