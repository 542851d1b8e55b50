#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Power over real networks and a real SSH: the packet that wakes a PC arrives in every network of the host, by its directed broadcast. A PC is told to shut
# down and to restart by the commands of the manual page, and counts as down when its session is gone: one that stays on, and one that lets nobody in, are
# said to be on. Usage: power.sh BIN_DIR
# shellcheck disable=SC2034 # lib.sh reads BIN, ISCSI, INSIDE
[ "$(id -u)" = 0 ] || exec sudo -n bash "$0" "$@" # namespaces and what runs in them
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
for tool in socat ssh ssh-keygen ss; do command -v $tool >/dev/null || die "$tool is not installed"; done
[ -x /usr/sbin/sshd ] || die "openssh-server is not installed"

name=fw$$
for role in host pc far; do
    ip netns add $name-$role
    NAMESPACES+=("$name-$role")
    ip -n $name-$role link set lo up
done
network() { # ROLE HOST_INTERFACE PREFIX: none of the two has a broadcast address of its own, as "ip address add" leaves it
    ip -n $name-host link add "$2" type veth peer name eth0 netns $name-"$1"
    ip -n $name-host address add "$3.2/24" dev "$2"
    ip -n $name-"$1" address add "$3.50/24" dev eth0
    ip -n $name-host link set "$2" up
    ip -n $name-"$1" link set eth0 up
}
network pc lan0 10.77.0
network far lan1 10.78.0

say "a room whose PCs are told by SSH"
mkdir -p /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$WORK/host-key"
ssh-keygen -q -t ed25519 -N '' -f "$WORK/key"
cp "$WORK/key.pub" "$WORK/authorized_keys"
cat >"$WORK/obeys" <<C
#!/bin/sh
echo "\$SSH_ORIGINAL_COMMAND" >>"$WORK/told"
[ ! -e "$WORK/stubborn" ] || exit 0
case \$SSH_ORIGINAL_COMMAND in
"shutdown /s /f /t 0" | "shutdown /r /f /t 0") kill -KILL "\$(cat "$WORK/system")" ;;
*) exit 1 ;;
esac
C
chmod 755 "$WORK/obeys"
cat >"$WORK/sshd.conf" <<C
ListenAddress 10.77.0.50
HostKey $WORK/host-key
AuthorizedKeysFile $WORK/authorized_keys
ForceCommand $WORK/obeys
StrictModes no
UsePAM no
PasswordAuthentication no
PermitRootLogin yes
PidFile none
C
ip netns exec "$name-pc" /usr/sbin/sshd -D -e -f "$WORK/sshd.conf" 2>"$WORK/sshd.log" &
PIDS+=($!)
tell='"ssh", "-F", "none", "-i", "'$WORK/key'", "-o", "UserKnownHostsFile='$WORK/known'", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=accept-new", "-o", "HostKeyAlias={name}", "root@{address}"'
cat >"$WORK/config.toml" <<C
[power]
shutdown = [$tell, "shutdown /s /f /t 0"]
reboot = [$tell, "shutdown /r /f /t 0"]
patience = 10
C
truncate -s 4M "$WORK/disk.raw"
INSIDE=(ip netns exec "$name-host")
ISCSI=10.77.0.2:3260
start_daemon --config "$WORK/config.toml"
ctl master import blank "$WORK/disk.raw" --format raw >/dev/null
ctl seat add pc01 --mac 52:54:00:46:53:41 --master blank --policy keep >/dev/null

say "the packet arrives in both networks"
for role in pc far; do
    ip netns exec "$name-$role" socat -u UDP4-RECVFROM:9 "CREATE:$WORK/packet.$role" &
    PIDS+=($!)
    listener_is_up() { ip netns exec "$name-$role" ss -Huln sport = :9 | grep -q .; }
    wait_for 20 "socat does not listen" listener_is_up
done
ctl --json seat wake pc01 >"$WORK/woken" || die "$(cat "$WORK/woken")"
jq -e '.items[0] | .outcome == "done" and (.message | test("lan0") and test("lan1"))' "$WORK/woken" >/dev/null || die "$(cat "$WORK/woken")"
{ printf '\377\377\377\377\377\377' && for _ in $(seq 16); do printf '\122\124\000\106\123\101'; done; } >"$WORK/wanted"
for role in pc far; do
    arrived() { cmp -s "$WORK/wanted" "$WORK/packet.$role"; }
    wait_for 20 "no such packet came to $role" arrived
done
[ "$(ctl --json seat show pc01 | jq -r '.timeline[-1].event')" = woken ] || die "$(ctl --json seat show pc01)"
ctl --json --yes seat shutdown pc01 | jq -e '.items[0] | .outcome == "skipped" and (.message | test("off already"))' >/dev/null || die "a PC that is off was shut down"

system_starts() {
    qemu_seat ip pc01 netns exec "$name-pc" sh -c 'echo $$ >"$0" && exec "$@"' "$WORK/system" \
        qemu-io --object "secret,id=chap,file=$WORK/chap.pc01" -c "sleep 120000" --image-opts %DISK% >"$WORK/system.log" 2>&1 &
    has_session() { [ "$(ctl --json seat show pc01 | jq '.sessions | length')" = 1 ]; }
    wait_for 60 "the PC has no session" has_session
    PIDS+=("$(cat "$WORK/system")")
}
for verb in shutdown reboot; do
    say "$verb"
    system_starts
    ctl --json --yes seat $verb pc01 >"$WORK/out" || die "$(cat "$WORK/out" "$WORK/sshd.log")"
    jq -e '.items[0] | .outcome == "done" and .message == "its session is gone"' "$WORK/out" >/dev/null || die "$(cat "$WORK/out")"
done
printf 'shutdown /s /f /t 0\nshutdown /r /f /t 0\n' | cmp -s - "$WORK/told" || die "the PC was told: $(cat "$WORK/told")"
grep -q '^pc01 ' "$WORK/known" || die "its host key is not remembered by its name: $(cat "$WORK/known")"

say "one that stays on"
system_starts
touch "$WORK/stubborn"
expect_exit 1 ctl --json --yes seat shutdown pc01
jq -e '.error.items[0] | .outcome == "failed" and (.message | test("still there after 10 s"))' "$WORK/out" >/dev/null || die "$(cat "$WORK/out")"
: >"$WORK/authorized_keys"
expect_exit 1 ctl --json --yes seat shutdown pc01
jq -e '.error.items[0] | .outcome == "failed" and (.message | test("Permission denied") and test("still on"))' "$WORK/out" >/dev/null || die "$(cat "$WORK/out")"
kill -KILL "$(cat "$WORK/system")"

stop_daemon
say "power: passed in $SECONDS s"
