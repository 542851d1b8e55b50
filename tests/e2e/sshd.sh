# SPDX-License-Identifier: GPL-3.0-or-later
# A real OpenSSH server of the test's own on loopback, after lib.sh: start_sshd sets SSH_PORT, SSH_KEY, SSH_KNOWN. It is stopped with the test.
start_sshd() {
    local sshd=/usr/sbin/sshd dir=$WORK/sshd
    [ -x $sshd ] || die "openssh-server is not installed"
    mkdir -p "$dir"
    [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
    ssh-keygen -q -t ed25519 -N '' -f "$dir/host"
    ssh-keygen -q -t ed25519 -N '' -f "$dir/user"
    cp "$dir/user.pub" "$dir/authorized_keys"
    chmod 600 "$dir/authorized_keys"
    : >"$WORK/empty"
    local try
    for try in $(seq 20); do
        SSH_PORT=$((20000 + (RANDOM % 20000)))
        cat >"$dir/config" <<C
ListenAddress 127.0.0.1
Port $SSH_PORT
HostKey $dir/host
AuthorizedKeysFile $dir/authorized_keys
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin yes
PidFile none
SetEnv PATH=$BIN:/usr/bin:/bin
C
        $sshd -D -e -f "$dir/config" 2>"$dir/log" &
        SSHD_PID=$!
        local i
        for i in $(seq 50); do
            grep -q 'Server listening' "$dir/log" && break 2
            kill -0 $SSHD_PID 2>/dev/null || break
            sleep 0.1
        done
    done
    grep -q 'Server listening' "$dir/log" || die "sshd did not start: $(cat "$dir/log")"
    PIDS+=($SSHD_PID)
    SSH_KEY=$dir/user
    SSH_KNOWN=$dir/known
    printf '[127.0.0.1]:%s %s\n' "$SSH_PORT" "$(cut -d' ' -f1,2 "$dir/host.pub")" >"$SSH_KNOWN"
}
