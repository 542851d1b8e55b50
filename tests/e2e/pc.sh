# SPDX-License-Identifier: GPL-3.0-or-later
# PCs of the boot tests: QEMU with a firmware, a network card and a serial port that the demo disk's system talks to. Source it after lib.sh.
# KVM is never used: in a nested virtual machine iPXE's mode switches do not survive it, and the tests must run there too.
command -v qemu-system-x86_64 >/dev/null || die "qemu-system-x86_64 is not installed"
declare -A PC_PID=()
RECORDED=0

# pc_start NAME bios|uefi ORDER QEMU-ARGS...: switches a PC on. PC_INSIDE: what runs it elsewhere (nsenter ...).
pc_start() {
    local name=$1 firmware=$2 order=$3
    shift 3
    local args=(-machine graphics=off)
    if [ "$firmware" = uefi ]; then
        [ -e /usr/share/OVMF/OVMF_CODE_4M.fd ] || die "the firmware OVMF is not installed (package ovmf)"
        cp /usr/share/OVMF/OVMF_VARS_4M.fd "$WORK/$name.vars"
        args=(-drive "if=pflash,format=raw,readonly=on,file=/usr/share/OVMF/OVMF_CODE_4M.fd" -drive "if=pflash,format=raw,file=$WORK/$name.vars")
    fi
    : >"$WORK/$name.serial"
    "${PC_INSIDE[@]}" qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 1 -m 512 -display none -monitor none -no-reboot \
        -serial "file:$WORK/$name.serial" "${args[@]}" -smbios "type=1,manufacturer=Freshseat Tests,product=Virtual PC,serial=$order" "$@" \
        </dev/null >"$WORK/$name.qemu" 2>&1 &
    PC_PID[$name]=$!
    PIDS+=($!)
}
pc_said() { tr -d '\r' <"$WORK/$1.serial" | grep -ao 'FRESHSEAT .*' || true; }
pc_failed() {
    tr -d '\r' <"$WORK/$1.serial" | tail -25 >&2
    cat "$WORK/$1.qemu" >&2
    die "$1: $2"
}
# pc_until NAME PATTERN [SECONDS]: waits until its screen shows the pattern.
pc_until() {
    local name=$1 deadline=$((SECONDS + ${3:-240}))
    until tr -d '\r' <"$WORK/$name.serial" | grep -aqE "$2"; do
        ! grep -aqE 'No bootable device|Kernel panic|FRESHSEAT no root|Shell>' "$WORK/$name.serial" || pc_failed "$name" "it did not boot"
        kill -0 "${PC_PID[$name]}" 2>/dev/null || pc_failed "$name" "it was off before it showed $2"
        [ $SECONDS -lt $deadline ] || pc_failed "$name" "it did not show $2 in time"
        sleep 0.2
    done
}
# pc_off NAME: waits until it has switched itself off, as its system says.
pc_off() {
    local deadline=$((SECONDS + 240))
    while kill -0 "${PC_PID[$1]}" 2>/dev/null; do
        ! grep -aqE 'No bootable device|Kernel panic|FRESHSEAT no root|Shell>' "$WORK/$1.serial" || pc_failed "$1" "it did not boot"
        [ $SECONDS -lt $deadline ] || pc_failed "$1" "it is still on"
        sleep 0.2
    done
    pc_said "$1" | grep -qx 'FRESHSEAT off' || pc_failed "$1" "it ended before its system was done"
}
# The PC may have gone off by itself the moment before.
pc_pull_plug() { kill -KILL "${PC_PID[$1]}" 2>/dev/null || true; wait "${PC_PID[$1]}" 2>/dev/null || true; }
# pc_came_up NAME SEAT bios|efi BOOTS NOTE
pc_came_up() {
    pc_said "$1"
    local want="boots=$4 host=$2 firmware=$3 note=$5"
    pc_said "$1" | grep -qx "FRESHSEAT up root=/dev/sd[a-z]2 $want" || pc_failed "$1" "wanted: $want"
    pc_said "$1" | grep -qx "FRESHSEAT named $2" || pc_failed "$1" "its firmware (iBFT) does not know its seat's name"
}

seat_is() { ctl --json seat show "$1" | jq -r "$2"; } # SEAT JQ
# seat_until SEAT JQ-CONDITION
seat_until() {
    local i
    for i in $(seq 300); do
        [ "$(seat_is "$1" "$2")" != true ] || return 0
        sleep 0.1
    done
    ctl --json seat show "$1" | jq . >&2
    die "seat $1: not in time: $2"
}
# expect_events SEAT EVENT...: its newest boot went through these, in this order; others may be in between.
# With FRESHSEAT_RECORD=DIR it is left there as well, as tests/core/boot/timelines keeps them.
expect_events() {
    local seat=$1 wanted
    shift
    RECORDED=$((RECORDED + 1))
    [ -z "${FRESHSEAT_RECORD:-}" ] || ctl --json seat show "$seat" | jq --arg now "$(date -u +%Y-%m-%dT%H:%M:%SZ)" '{now: $now, verdict: .verdictId, timeline}' \
        >"$FRESHSEAT_RECORD/$(basename "$0" .sh)_${RECORDED}_$seat.json"
    wanted=$(printf '%s\n' "$@" | jq -R . | jq -sc .)
    ctl --json seat show "$seat" | jq -e --argjson wanted "$wanted" \
        '[.timeline[].event] | reverse | reduce .[] as $e ($wanted | reverse; if length > 0 and .[0] == $e then .[1:] else . end) | length == 0' >/dev/null ||
        { ctl --json seat show "$seat" | jq -c '.timeline[]' >&2; die "the timeline of $seat has not $*"; }
}
