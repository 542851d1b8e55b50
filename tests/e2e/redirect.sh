#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Login redirect with real initiators: libiscsi and QEMU ask one portal and are served by another, over IPv4 and IPv6. Usage: redirect.sh BIN
BIN=$1
. "$(dirname "$0")/lib.sh"

serve() { # NAME ARGS...: sets PORTAL
    local name=$1 i
    shift
    "$BIN/target_over_memory" "$@" >"$WORK/$name" &
    PIDS+=($!)
    for i in $(seq 100); do [ -s "$WORK/$name" ] && break; sleep 0.1; done
    [ -s "$WORK/$name" ] || die "the target did not start"
    PORTAL=$(sed 's/listening //' "$WORK/$name")
}
disk=iqn.2026-01.net.freshseat.test:disk0
for address in 127.0.0.1 '[::1]'; do
    serve server --listen "$address:0" --size 16M
    server=$PORTAL
    serve pointer --listen "$address:0" --size 32M --moved-to "$server"
    say "$PORTAL sends to $server"
    # 16 MiB: the disk of the server, not of the pointer.
    iscsi-readcapacity16 "iscsi://$PORTAL/$disk/0" | grep -q 'Total size:16777216' || die "libiscsi did not follow"
    qemu-io -f raw -c 'write -P 7 0 64k' -c 'read -P 7 0 64k' "iscsi://$PORTAL/$disk/0" >"$WORK/out" 2>&1 || { cat "$WORK/out"; die "QEMU did not follow"; }
    ! grep -q 'verification failed' "$WORK/out" || die "QEMU read something else"
    qemu-io -f raw -r -c 'read -P 7 0 64k' "iscsi://$server/$disk/0" >"$WORK/out" 2>&1 && ! grep -q 'verification failed' "$WORK/out" || die "the data is not on the server"
    : >"$WORK/server"; : >"$WORK/pointer"
done
say "all good"
