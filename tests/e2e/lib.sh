# SPDX-License-Identifier: GPL-3.0-or-later
# What the end-to-end tests share: a daemon of their own on loopback, the command, real initiators. Source it; set BIN (folder of the programs) first.
# Every process started here is stopped by its pid when the test ends, however it ends.
set -euo pipefail

[ -x "$BIN/freshseatd" ] || { echo "no freshseatd in $BIN" >&2; exit 1; }
WORK=$(mktemp -d "${TMPDIR:-/tmp}/freshseat-e2e.XXXXXX")
STATE=$WORK/state
CONTROL=$STATE/control.sock
DAEMON_PID=
PIDS=()
MOUNTS=()
NAMESPACES=() # network namespaces to take away at the end
INSIDE=()     # what runs the daemon somewhere else: ip netns exec ...
SUDO=
[ "$(id -u)" = 0 ] || SUDO=sudo

cleanup() {
    local status=$? pid
    for pid in $DAEMON_PID "${PIDS[@]}"; do kill -KILL "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    local mount
    for mount in "${MOUNTS[@]}"; do $SUDO umount -l "$mount" || true; done
    local namespace
    for namespace in "${NAMESPACES[@]}"; do $SUDO ip netns del "$namespace" || true; done
    if [ $status -ne 0 ] && [ -s "$WORK/freshseatd.log" ]; then
        echo "--- the daemon's last words"
        tail -30 "$WORK/freshseatd.log"
    fi
    rm -rf "$WORK"
    exit $status
}
trap cleanup EXIT
trap 'exit 130' INT TERM

say() { printf '== %s\n' "$*"; }
die() { echo "FAILED: $*" >&2; exit 1; }
for tool in qemu-img qemu-io iscsi-inq iscsi-ls iscsi-readcapacity16 jq cmp; do
    command -v $tool >/dev/null || die "$tool is not installed"
done

# start_daemon [ARGS...]: a daemon over $STATE; sets ISCSI (ADDR:PORT) and DAEMON_PID. Keeps the port over restarts, as PCs would see it.
start_daemon() {
    : >"$WORK/listening"
    "${INSIDE[@]}" "$BIN/freshseatd" --state "$STATE" --control "$CONTROL" --iscsi "${ISCSI:-127.0.0.1:0}" "$@" >"$WORK/listening" 2>>"$WORK/freshseatd.log" &
    DAEMON_PID=$!
    local i
    for i in $(seq 300); do
        grep -q '^listening' "$WORK/listening" && break
        kill -0 $DAEMON_PID 2>/dev/null || break
        sleep 0.1
    done
    grep -q '^listening' "$WORK/listening" || die "the daemon did not start"
    ISCSI=$(sed -n 's/.* iscsi=\([^ ]*\).*/\1/p; s/^listening iscsi=\([^ ]*\).*/\1/p' "$WORK/listening" | head -1)
}
stop_daemon() {
    local status=0
    kill -TERM "$DAEMON_PID"
    wait "$DAEMON_PID" || status=$?
    DAEMON_PID=
    [ $status -eq 0 ] || die "SIGTERM: the daemon ended with $status, not 0"
}
kill9_daemon() {
    kill -KILL "$DAEMON_PID"
    wait "$DAEMON_PID" 2>/dev/null || true
    DAEMON_PID=
}

ctl() { "$BIN/freshseatctl" --connect "local:$CONTROL" "$@"; }
# expect_exit CODE COMMAND...: runs it, wants that exit code; its output is in $WORK/out.
expect_exit() {
    local want=$1 got=0
    shift
    "$@" >"$WORK/out" 2>&1 </dev/null || got=$?
    [ $got -eq "$want" ] || { cat "$WORK/out" >&2; die "'$*' ended with $got, not $want"; }
}

# wait_for SECONDS WHAT COMMAND...: until the command succeeds; else the journal, and the end.
wait_for() {
    local tries=$1 what=$2
    shift 2
    for _ in $(seq "$tries"); do
        if "$@"; then return 0; fi
        sleep 1
    done
    ctl journal
    die "$what"
}

# seat_secret SEAT: sets TARGET INITIATOR CHAP_USER CHAP_SECRET
seat_secret() {
    local json
    json=$(ctl --json seat secret "$1")
    INITIATOR=$(jq -r .initiator <<<"$json") CHAP_USER=$(jq -r .user <<<"$json") CHAP_SECRET=$(jq -r .secret <<<"$json")
    TARGET=$(ctl --json seat show "$1" | jq -r .target)
}
# A libiscsi URL of a disk of a seat: of LUN, 0 without it.
seat_url() { seat_secret "$1"; echo "iscsi://$CHAP_USER%$CHAP_SECRET@$ISCSI/$TARGET/${LUN:-0}"; }
# QEMU's own initiator: qemu TOOL SEAT ARGS... with %DISK% where the image goes; ISCSI_OPTIONS: more for it, ",file.KEY=VALUE".
qemu_seat() {
    local tool=$1 seat=$2
    shift 2
    seat_secret "$seat"
    printf %s "$CHAP_SECRET" >"$WORK/chap.$seat"
    local opts="driver=raw,file.driver=iscsi,file.transport=tcp,file.portal=$ISCSI,file.target=$TARGET,file.lun=${LUN:-0},file.initiator-name=$INITIATOR"
    opts+=",file.user=$CHAP_USER,file.password-secret=chap${ISCSI_OPTIONS:-}"
    "$tool" "${@/\%DISK\%/$opts}"
}
qemu_io() { # SEAT COMMANDS...: qemu-io with those -c commands
    local seat=$1 args=() c
    shift
    for c in "$@"; do args+=(-c "$c"); done
    qemu_seat qemu-io "$seat" --object "secret,id=chap,file=$WORK/chap.$seat" "${args[@]}" --image-opts %DISK% >"$WORK/qemu-io.out" 2>&1 || { cat "$WORK/qemu-io.out"; return 1; }
    if grep -qE 'Pattern verification failed|error|failed' "$WORK/qemu-io.out"; then cat "$WORK/qemu-io.out"; return 1; fi
}
read_seat() { # SEAT FILE: the whole disk, through QEMU's initiator
    qemu_seat qemu-img "$1" convert --object "secret,id=chap,file=$WORK/chap.$1" --image-opts -O raw %DISK% "$2"
}
same_disk() { cmp "$1" "$2" >/dev/null || die "$3"; }
