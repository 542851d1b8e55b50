# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A storage host with OpenZFS and LIO in a virtual machine, and its pool. Source it after lib.sh; DISK: made by nas_disk.sh.
command -v qemu-system-x86_64 >/dev/null || die "qemu-system-x86_64 is not installed"
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

nas_ssh() { ssh -q -S "$WORK/line" -i "$WORK/user" -p "$ssh_port" -o BatchMode=yes -o UserKnownHostsFile="$WORK/known_hosts" -o ConnectTimeout=20 "$@"; }
on_nas() { nas_ssh "root@$nas_address" "$@"; }
# One login for all that on_nas does, as each takes the virtual machine seconds. It ends with the machine.
nas_line() {
    nas_ssh -M -N "root@$nas_address" </dev/null >/dev/null 2>&1 &
    line=$!
    PIDS+=("$line")
    until [ -S "$WORK/line" ]; do
        kill -0 "$line" 2>/dev/null || die "the line to the machine is broken"
        sleep 0.1
    done
}

nas_ctl() { # USER ARGS...: the command over SSH, as this user there
    local user=$1
    shift
    [[ ! " $* " =~ " seat "(add|remove|set)" "|" --renew " ]] || rm -f "$WORK"/known.*
    "$BIN/freshseatctl" --connect "zfs+ssh://$user@$nas_address:$ssh_port/tank" --identity "$WORK/user" --known-hosts "$WORK/known_hosts" "$@"
}
# As lib.sh's, but asked for once, until something about a seat is changed: as a PC knows it, whatever happens to its disk.
eval "ask_$(declare -f seat_secret)"
seat_secret() {
    if [ ! -s "$WORK/known.$1" ]; then
        ask_seat_secret "$1"
        declare -p TARGET INITIATOR CHAP_USER CHAP_SECRET | sed 's/^declare --/declare -g/' >"$WORK/known.$1"
    fi
    # shellcheck source=/dev/null
    . "$WORK/known.$1"
}

nas_up() { # waits until it answers
    local deadline=$((SECONDS + 300))
    until on_nas true 2>/dev/null; do
        kill -0 "$machine" 2>/dev/null || { cat "$WORK/qemu.log" >&2; die "QEMU failed"; }
        [ $SECONDS -lt $deadline ] || { tail -20 "$WORK/serial.log" >&2; die "the machine did not start in 300 s"; }
        sleep 1
    done
}

# nas_start ADDRESS SSH_PORT ISCSI_PORT: reachable at this address of this machine, which (but for 127.0.0.1) is the one it has itself; sets nas_address,
# ssh_port, ISCSI.
nas_start() {
    nas_address=$1 ssh_port=$2
    ISCSI=$1:$3
    mkdir "$WORK/keys"
    ssh-keygen -q -t ed25519 -N '' -f "$WORK/keys/host"
    ssh-keygen -q -t ed25519 -N '' -f "$WORK/user"
    cp "$WORK/user.pub" "$WORK/keys/user.pub"
    tar -C "$WORK/keys" -cf "$WORK/keys.tar" host user.pub
    truncate -s 1M "$WORK/keys.tar"
    truncate -s 6G "$WORK/pool.img"
    qemu-system-x86_64 -accel tcg,thread=multi -cpu max -smp 2 -m 1536 -display none -monitor none -serial "file:$WORK/serial.log" \
        -kernel "$DISK/vmlinuz" -initrd "$DISK/initrd" -append "root=/dev/vda rw console=ttyS0 net.ifnames=0 quiet mitigations=off systemd.show_status=0" \
        -drive "file=$DISK/nas.raw,format=raw,if=virtio,snapshot=on" -drive "file=$WORK/keys.tar,format=raw,if=virtio,readonly=on" \
        -drive "file=$WORK/pool.img,format=raw,if=virtio,cache=unsafe,discard=unmap" \
        -netdev "user,id=lan,hostfwd=tcp:$nas_address:$ssh_port-:22,hostfwd=tcp:$nas_address:$3-:3260" -device virtio-net-pci,netdev=lan \
        -device virtio-rng-pci </dev/null >"$WORK/qemu.log" 2>&1 &
    machine=$!
    PIDS+=("$machine")
    echo "[$nas_address]:$ssh_port $(cut -d' ' -f1,2 "$WORK/keys/host.pub")" >"$WORK/known_hosts"
    nas_up
    nas_line
    say "the machine is up after $SECONDS s: OpenZFS $(on_nas 'cat /sys/module/zfs/version')"
    on_nas 'zpool create -f -O compression=lz4 -o ashift=12 tank /dev/vdc' || die "the pool cannot be made"
}

# The machine starts anew, as an owner's would: its pool is imported by itself, what is exported comes back by targetctl.
nas_restart() {
    local before
    before=$(on_nas 'cat /proc/sys/kernel/random/boot_id')
    # The disk of the tests does without, to start sooner.
    on_nas 'cd /etc/systemd/system && rm -f zfs-import-cache.service zfs-volume-wait.service && systemctl reboot' 2>/dev/null || true
    nas_ssh -O exit "root@$nas_address" || true
    wait "$line" || true
    for _ in $(seq 60); do
        sleep 2
        nas_up
        [ "$(on_nas 'cat /proc/sys/kernel/random/boot_id' || true)" != "$before" ] || continue
        nas_line
        wait_for 120 "the machine does not restore its targets" on_nas 'systemctl is-active -q rtslib-fb-targetctl.service'
        return 0
    done
    die "the machine does not start anew"
}
