#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A PC whose operating system never logs in: its firmware gets a script, logs in and starts what is on the disk, and that does nothing more with the network,
# as Windows with the wrong driver for its card. The seat says what is wrong; over a restart of the daemon too; and the PC boots again as soon as it is
# switched off and on. Usage: boot_silent.sh BIN_DIR
# shellcheck disable=SC2034 # lib.sh reads BIN
BIN=$1
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=tests/e2e/pc.sh
. "$(dirname "$0")/pc.sh"

# shellcheck source=tests/e2e/silent_disk.sh
. "$(dirname "$0")/silent_disk.sh"
boot_pc() { pc_start silent bios off -boot n -netdev "user,id=lan,bootfile=$URL" -device virtio-net-pci,netdev=lan,mac=52:54:00:46:53:21; }

say "a room whose disk stays silent"
silent_disk "$WORK/silent.raw"
start_daemon --http 127.0.0.1:0
ctl --yes master import silent "$WORK/silent.raw" --format raw >/dev/null
ctl seat add pc01 --mac 52:54:00:46:53:21 --master silent --policy boot >/dev/null
HTTP=$(sed -n 's/.* http=\([^ ]*\).*/\1/p' "$WORK/listening")
URL=http://10.0.2.2:${HTTP##*:}/boot

say "its firmware logs in, its system never does"
boot_pc
pc_until silent 'SILENT SYSTEM' 120
expect_events pc01 script "firmware login"
seat_until pc01 '.state == "firmware"'
[ "$(seat_is pc01 .verdictId)" = null ] || die "it is too early for a verdict: $(seat_is pc01 .verdict)"
# Its owner looks at a black screen and switches it off. (A real card would be silent with its system; QEMU's network answers for it.)
pc_pull_plug silent
for _ in $(seq 90); do [ "$(seat_is pc01 '.sessions | length')" != 0 ] || break; sleep 1; done
expect_events pc01 script "firmware login" "session gone"
silent_is_told() { [ "$(seat_is pc01 .verdictId)" = system-silent ]; }
wait_for 120 "the verdict is $(seat_is pc01 .verdictId), not system-silent" silent_is_told # a system that comes takes a while
expect_events pc01 script "firmware login" "session gone"
seat_is pc01 .verdict | grep -q "operating system never did" || die "$(seat_is pc01 .verdict)"

say "the daemon remembers"
port=${HTTP##*:}
stop_daemon
start_daemon --http "127.0.0.1:$port"
expect_events pc01 script "firmware login" "session gone"
[ "$(seat_is pc01 .verdictId)" = system-silent ] || die "after a restart the verdict is $(seat_is pc01 .verdictId)"

say "switched on again, it boots at once"
boot_pc
pc_until silent 'SILENT SYSTEM' 120
expect_events pc01 script "firmware login"
pc_pull_plug silent
stop_daemon
say "a silent system: passed in $SECONDS s"
