#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is laid out as .clang-format says. Usage: check_format.sh ROOT
set -eu
cd "$1"
command -v clang-format-14 >/dev/null || { echo "clang-format-14 is not installed"; exit 1; }
find app core ui tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-14 --dry-run --Werror
