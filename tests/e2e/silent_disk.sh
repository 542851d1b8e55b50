# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A disk that a BIOS starts in a moment, and whose system says so and nothing more, to nobody. Source it.

# silent_disk FILE: a boot sector: each byte of the text to the serial port, then the processor stops for good.
silent_disk() {
    local code='\xba\xf8\x03' text='SILENT SYSTEM\n' i c
    for i in $(seq 0 $((${#text} - 1))); do
        c=${text:i:1}
        code+=$(printf '\\xb0\\x%02x\\xee' "'$c")
    done
    printf "$code"'\xfa\xf4\xeb\xfd' >"$1"
    truncate -s 64M "$1" # iPXE makes 255 heads and 63 sectors of it: a MiB would have no cylinder
    printf '\x55\xaa' | dd of="$1" bs=1 seek=510 conv=notrunc status=none
}
