#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# libiscsi's conformance suite against a seat of the real daemon: no failure that core/iscsi/expected_failures.txt does not name. Usage: conformance.sh BIN
BIN=$1
. "$(dirname "$0")/lib.sh"

truncate -s 256M "$WORK/disk.raw"
head -c 1048576 /dev/urandom | dd of="$WORK/disk.raw" conv=notrunc status=none
start_daemon
ctl master import blank "$WORK/disk.raw" --format raw >/dev/null
ctl seat add PC-01 --mac 02:00:00:00:00:01 --master blank --policy keep >/dev/null
# The suite logs in several times at once and under two names.
ctl --yes seat set PC-01 initiators=any max-sessions=8 auth=none >/dev/null
url=iscsi://$ISCSI/$(ctl --json seat show PC-01 | jq -r .target)/0
"$(dirname "$0")/iscsi_test_cu.sh" "$url"
say "again with two sessions to the disk"
"$(dirname "$0")/iscsi_test_cu.sh" --families MultipathIO "$url" "$url"
stop_daemon
