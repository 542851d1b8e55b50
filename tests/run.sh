#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is needed, builds with sanitizers and runs the tests. Usage: run.sh [LABEL]
#   without a label: everything but bench, tidy, tsan and nas (a machine with OpenZFS is made and started: half an hour), and of the fuzzers the replay of their corpus;  labels: lint tidy tsan unit contract e2e nas crash fuzz bench
#   fuzz: libFuzzer (clang), a minute each parser;  tsan: the engine under the thread sanitizer
# Works as root or with sudo, on a bare Debian 12 machine; may be run again at any time.
set -eu
cd "$(dirname "$0")/.."

label=${1:-}
case $label in
"" | lint | tidy | tsan | unit | contract | e2e | nas | crash | fuzz | bench) ;;
*) echo "run.sh: no such label: $label (lint, tidy, tsan, unit, contract, e2e, nas, crash, fuzz, bench)" >&2; exit 2 ;;
esac
die() { echo "run.sh: $*" >&2; exit 1; }
step() { printf '\n== %s (%s)\n' "$1" "$(date +%T)"; }

step "packages"
./installer/packages.sh build run demo test || exit 1
jobs=$(nproc)

if [ "$label" = bench ]; then
    ./installer/packages.sh bench || exit 1
    step "release build"
    cmake --preset release >/dev/null || die "cmake failed: run 'cmake --preset release' to see why"
    cmake --build --preset release -j "$jobs" || die "the release build failed, see above"
    exec ctest --preset release -L bench
fi

if [ "$label" = fuzz ]; then
    step "fuzzer build"
    cmake --preset fuzz >/dev/null || die "cmake failed: run 'cmake --preset fuzz' to see why"
    cmake --build --preset fuzz -j "$jobs" || die "the fuzzer build failed, see above"
    exec ctest --preset fuzz -j "$jobs" -L '^fuzz$'
fi

if [ "$label" = tsan ]; then
    step "thread-sanitizer build of the engine"
    cmake --preset tsan >/dev/null || die "cmake failed: run 'cmake --preset tsan' to see why"
    cmake --build --preset tsan -j "$jobs" || die "the thread-sanitizer build failed, see above"
    export TSAN_OPTIONS="suppressions=$PWD/tests/support/tsan.supp"
    # A simulated year is one thread's work.
    exec ctest --preset tsan -j "$jobs" -L '^(unit|contract|crash)$' -E year_test
fi

step "sanitizer build (address, undefined)"
cmake --preset asan >/dev/null || die "cmake failed: run 'cmake --preset asan' to see why"
cmake --build --preset asan -j "$jobs" || die "the build failed, see above"

step "tests"
# Loopback and files only; two at a time, as the machine has cores for them.
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1
if [ "$label" = crash ]; then # by itself it takes its time
    export FRESHSEAT_MODEL_SECONDS="${FRESHSEAT_MODEL_SECONDS:-600}" FRESHSEAT_CUT_STATES="${FRESHSEAT_CUT_STATES:-40}"
fi
if [ -n "$label" ]; then
    exec ctest --preset asan -j "$jobs" -L "^$label\$"
fi
exec ctest --preset asan -j "$jobs" -LE '^(bench|tidy|nas)$'
