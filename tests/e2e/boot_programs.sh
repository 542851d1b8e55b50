#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PC that is switched on before the boot service runs asks until it answers. Then its seat wants another boot program than the one its card holds: it
# is sent to it, once, and its timeline says which program and which driver it came with. Usage: boot_programs.sh BIN_DIR
# shellcheck disable=SC2034 # lib.sh reads BIN
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$(dirname "$0")/pc.sh"
# shellcheck source=tests/e2e/silent_disk.sh
. "$(dirname "$0")/silent_disk.sh"
command -v curl >/dev/null || die "curl is not installed"
# The PC's TFTP server stands in for that of the boot network: it gives out the script that the boot service makes.
boot_pc() { pc_start pc bios off -boot n -netdev "user,id=lan,tftp=$WORK/tftp,bootfile=enter.ipxe" -device virtio-net-pci,netdev=lan,mac=52:54:00:46:53:31; }
last_of() { seat_is pc01 "[.timeline[] | select(.event == \"$1\")] | last | .detail"; }

say "a room"
silent_disk "$WORK/silent.raw"
start_daemon --http 127.0.0.1:0
ctl --yes master import silent "$WORK/silent.raw" --format raw >/dev/null
ctl seat add pc01 --mac 52:54:00:46:53:31 --master silent --policy boot >/dev/null
HTTP=$(sed -n 's/.* http=\([^ ]*\).*/\1/p' "$WORK/listening")
mkdir "$WORK/tftp"
curl -sf -H "Host: 10.0.2.2:${HTTP##*:}" "http://$HTTP/boot" >"$WORK/tftp/enter.ipxe"
grep -q '^goto again$' "$WORK/tftp/enter.ipxe" || die "the script gives up: $(cat "$WORK/tftp/enter.ipxe")"
stop_daemon

say "the PC is there first"
boot_pc
pc_until pc 'does not answer, trying again in 5 s' 120
for tries in 2 3 4; do
    deadline=$((SECONDS + 60))
    until [ "$(tr -d '\r' <"$WORK/pc.serial" | grep -ac 'does not answer, trying again')" -ge $tries ]; do
        [ $SECONDS -lt $deadline ] || pc_failed pc "it asked only $((tries - 1)) times"
        sleep 0.5
    done
done
start_daemon --http "127.0.0.1:${HTTP##*:}"
pc_until pc 'SILENT SYSTEM' 120
expect_events pc01 script "firmware login"
last_of script | grep -q 'driver virtio-net' || die "its card's own program is not told: $(last_of script)"
pc_pull_plug pc

say "its seat wants the program that goes by the card's driver"
ctl seat set pc01 firmware=undionly >/dev/null
boot_pc
pc_until pc 'Seat pc01: starting undionly.kpxe' 120
pc_until pc 'SILENT SYSTEM' 180
expect_events pc01 binary script "firmware login"
[ "$(last_of binary)" = undionly.kpxe ] || die "the program is not told: $(seat_is pc01 '.timeline[]')"
last_of script | grep -q 'driver undionly' || die "it came with another driver: $(last_of script)"
pc_pull_plug pc

say "a program that is not there"
stop_daemon
mkdir "$WORK/few"
cp /usr/lib/ipxe/undionly.kpxe /usr/lib/ipxe/snponly.efi "$WORK/few"
printf '[boot]\nprograms = "%s"\n' "$WORK/few" >"$WORK/config.toml"
start_daemon --http "127.0.0.1:${HTTP##*:}" --config "$WORK/config.toml"
ctl seat set pc01 firmware=ipxe >/dev/null
ctl --json status | jq -e '.warnings[] | select(.id == "boot-program") | .seat == "pc01" and (.text | test("ipxe.efi is not in"))' >/dev/null || die "$(ctl status)"
stop_daemon
say "boot programs: passed in $SECONDS s"
