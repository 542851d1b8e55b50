#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs libiscsi's conformance suite, a process for each family, against a LUN whose contents it destroys, and holds the outcome to the expected list.
#
#     iscsi_test_cu.sh [--families A,B,...] [--initiator NAME] [--expected FILE] [--keep DIR] [--read-only] URL [URL2]
#
# With URL2 (another session to the same LUN) the multipath family runs too; --read-only leaves out what needs to write.
# Prints one summary line; a line for each test that failed or was skipped and is not on the list. Exit 1 then, or when a listed failure passes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
expected=$here/../../core/iscsi/expected_failures.txt
families='' initiator='' keep='' options=(--dataloss --allow-sanitize)
while [ $# -gt 0 ]; do
    case $1 in
    --families) families=${2//,/ }; shift 2 ;;
    --initiator) initiator=$2; shift 2 ;;
    --expected) expected=$2; shift 2 ;;
    --keep) keep=$2; shift 2 ;;
    --read-only) options=(); shift ;;
    *) break ;;
    esac
done
[ $# -ge 1 ] || { echo "iscsi_test_cu.sh: which LUN?" >&2; exit 2; }
command -v iscsi-test-cu >/dev/null || { echo "iscsi_test_cu.sh: iscsi-test-cu (package libiscsi-bin) is not installed" >&2; exit 1; }
[ -r "$expected" ] || { echo "iscsi_test_cu.sh: cannot read $expected" >&2; exit 1; }
[ -z "$initiator" ] || options+=(--initiator-name "$initiator")

logs=${keep:-$(mktemp -d "${TMPDIR:-/tmp}/freshseat-cu.XXXXXX")}
mkdir -p "$logs"
[ -n "$keep" ] || trap 'rm -rf "$logs"' EXIT

[ -n "$families" ] || families=$(iscsi-test-cu --list 2>&1 | sed -n 's/^ALL\.\([A-Za-z0-9]*\)$/\1/p')
[ -n "$families" ] || { echo "iscsi_test_cu.sh: iscsi-test-cu lists no families" >&2; exit 1; }

# One line a test: "passed|failed|skipped FAMILY.TEST why". CUnit counts a skipped test as passed; a run that was cut short has no summary.
read_log() {
    awk -v family="$1" '
        function settle() {
            if (test == "") return
            if (failed) print "failed " family "." test " " why
            else if (skipped) print "skipped " family "." test " " why
            else if (passed) print "passed " family "." test
            else print "failed " family "." test " did not end"
            test = ""
        }
        /^  Test: / { settle(); test = $2; failed = skipped = passed = 0; why = "" }
        /\[SKIPPED\]/ { if (!skipped && !failed) { why = $0; sub(/.*\[SKIPPED\] */, "", why) } skipped = 1 }
        # A command that "[FAILED]" may be what the test wanted; only the verdict of CUnit counts.
        /\[FAILED\]/ { if (!failed) { why = $0; sub(/.*\[FAILED\] */, "", why) } }
        /FAILED$/ { failed = 1 }
        /passed( |$)/ { passed = 1 }
        /^Run Summary/ { settle(); ended = 1 }
        END { settle(); if (!ended) print "failed " family ".(run) did not end" }' "$2"
}

for family in $families; do
    status=0
    timeout 120 iscsi-test-cu "${options[@]}" -V -t "ALL.$family" "$@" >"$logs/$family.log" 2>&1 || status=$?
    read_log "$family" "$logs/$family.log"
    [ $status -ne 124 ] || echo "failed $family.(run) took more than 120 s"
done >"$logs/outcome"

# The list: "fail|skip FAMILY.TEST reason", # begins a comment. FAMILY.* stands for all of a family.
awk -v list="$expected" '
    BEGIN {
        while ((getline line < list) > 0) {
            if (line ~ /^[ \t]*(#|$)/) continue
            split(line, field, /[ \t]+/)
            allowed[field[1] " " field[2]] = 1
        }
    }
    { ++count[$1]; verb = $1 == "failed" ? "fail" : "skip"; split($2, part, "."); key = verb " " $2; all = verb " " part[1] ".*" }
    $1 != "passed" && !(key in allowed) && !(all in allowed) { print "unexpected: " $0; bad = 1 }
    $1 == "passed" && (("fail " $2) in allowed) { print "passes now, take it off the list: " $2; bad = 1 }
    END {
        printf "iscsi-test-cu: %d passed, %d failed, %d skipped\n", count["passed"], count["failed"], count["skipped"]
        if (NR == 0) bad = 1
        exit bad
    }' "$logs/outcome"
