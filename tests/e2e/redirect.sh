#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Login redirect with real initiators: two hosts have the same seat; one is told to send its PCs to the other, and is told so no more. libiscsi and QEMU
# follow, over IPv4 and IPv6. Usage: redirect.sh BIN
BIN=$1
. "$(dirname "$0")/lib.sh"

host() { # NAME ADDRESS MIB: a host with a disk of that size; sets ISCSI
    STATE=$WORK/$1
    CONTROL=$STATE/control.sock
    ISCSI=$2:0
    [ -z "$DAEMON_PID" ] || PIDS+=("$DAEMON_PID")
    : >"$WORK/$1.toml"
    start_daemon --config "$WORK/$1.toml"
    truncate -s "$3M" "$WORK/$1.raw"
    ctl master import disk "$WORK/$1.raw" --format raw >/dev/null
    ctl seat add PC-1 --mac 02:00:00:00:00:01 --master disk >/dev/null
    ctl --yes seat set PC-1 initiators=any auth=none >/dev/null
    DISK=$(ctl --json seat show PC-1 | jq -r .target)
}
size_at() { iscsi-readcapacity16 "iscsi://$1/$DISK/0" | sed -n 's/.*Total size:\([0-9]*\).*/\1/p'; }
has_size() { [ "$(size_at "$1")" = $(($2 << 20)) ]; }

n=0
for address in 127.0.0.1 '[::1]'; do
    n=$((n + 1))
    host "server$n" "$address" 16
    server=$ISCSI
    host "pointer$n" "$address" 32
    pointer=$ISCSI
    has_size "$pointer" 32 || die "$pointer does not serve its own disk"
    say "$pointer sends to $server"
    printf '[iscsi]\nredirect = "%s"\n' "$server" >"$WORK/pointer$n.toml"
    kill -HUP "$DAEMON_PID"
    wait_for 10 "libiscsi did not follow" has_size "$pointer" 16
    qemu-io -f raw -c 'write -P 7 0 64k' -c 'read -P 7 0 64k' "iscsi://$pointer/$DISK/0" >"$WORK/out" 2>&1 || { cat "$WORK/out"; die "QEMU did not follow"; }
    ! grep -q 'verification failed' "$WORK/out" || die "QEMU read something else"
    qemu-io -f raw -r -c 'read -P 7 0 64k' "iscsi://$server/$DISK/0" >"$WORK/out" 2>&1 && ! grep -q 'verification failed' "$WORK/out" || die "the data is not on the server"
    say "$pointer serves its PCs again"
    : >"$WORK/pointer$n.toml"
    kill -HUP "$DAEMON_PID"
    wait_for 10 "the redirect did not end" has_size "$pointer" 32
done
say "all good"
