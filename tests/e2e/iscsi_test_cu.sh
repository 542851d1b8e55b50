#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs libiscsi's conformance suite, a process for each family, against a LUN whose contents it destroys, and holds the outcome to the expected list.
#
#     iscsi_test_cu.sh [--families A,B,...] [--initiator NAME] [--expected FILE] [--keep DIR] [--at-least PASSED] URL [URL2]
#
# With URL2 (another session to the same LUN) the multipath family runs too.
# Prints one summary line; a line for each test that failed or was skipped and is not on the list. Exit 1 then, when a listed failure passes, or when
# fewer tests passed than --at-least says.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
expected=$here/../../core/iscsi/expected_failures.txt
families='' initiator='' keep='' least=1 options=(--dataloss --allow-sanitize)
while [ $# -gt 0 ]; do
    case $1 in
    --families) families=${2//,/ }; shift 2 ;;
    --initiator) initiator=$2; shift 2 ;;
    --expected) expected=$2; shift 2 ;;
    --keep) keep=$2; shift 2 ;;
    --at-least) least=$2; shift 2 ;;
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

# Size of a physical block: the suite judges some commands by it.
capacity=$(iscsi-readcapacity16 ${initiator:+-i "$initiator"} "$1")
field() { sed -n "s/.*$1:\([0-9]*\).*/\1/p" <<<"$capacity"; }
physical=$(($(field 'LENGTH IN BYTES') << $(field 'PHYSICAL BLOCK EXPONENT')))

# The list: "fail|skip[@SIZE] FAMILY.TEST reason", # begins a comment. FAMILY.* stands for all of a family.
awk -v list="$expected" -v physical="$physical" -v least="$least" '
    BEGIN {
        while ((getline line < list) > 0) {
            if (line ~ /^[ \t]*(#|$)/) continue
            split(line, field, /[ \t]+/)
            split(field[1], verb, "@")
            if (verb[2] == "" || verb[2] == physical) allowed[verb[1] " " field[2]] = 1
        }
    }
    { ++count[$1]; kind = $1 == "failed" ? "fail" : "skip"; split($2, part, "."); key = kind " " $2; all = kind " " part[1] ".*" }
    $1 != "passed" && !(key in allowed) && !(all in allowed) { print "unexpected: " $0; bad = 1 }
    $1 == "passed" && (("fail " $2) in allowed) { print "passes now, take it off the list: " $2; bad = 1 }
    END {
        printf "iscsi-test-cu: %d passed, %d failed, %d skipped\n", count["passed"], count["failed"], count["skipped"]
        if (count["passed"] < least) { printf "at least %d must pass\n", least; bad = 1 }
        exit bad
    }' "$logs/outcome"
