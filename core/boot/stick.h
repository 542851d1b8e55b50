// SPDX-License-Identifier: GPL-3.0-or-later
// A bootable USB image: one FAT partition that starts iPXE under BIOS (syslinux, ipxe.lkrn) and under UEFI
// (EFI/BOOT/BOOTX64.EFI), with the same script for both. Made by mtools and syslinux on the file itself: no root, no
// mount.
#pragma once
#include "core/base/result.h"
#include "core/boot/programs.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace freshseat::boot {

inline constexpr std::uint64_t kStickSize = 64U << 20; ///< bytes

struct StickParts {
    std::string script; ///< autoexec.ipxe
    StickPrograms programs;
    std::filesystem::path folder; ///< of our own, for the pieces while the image is made
};

/// Fills `image`, a file of kStickSize zeros. NotFound: mtools or syslinux is not installed. Blocks for a second or so.
Result<void> makeStick(const StickParts &parts, const std::filesystem::path &image);

} // namespace freshseat::boot
