// SPDX-License-Identifier: GPL-3.0-or-later
// iPXE's files in a folder: which there are, of which version, and what they can.
#pragma once
#include "core/base/result.h"
#include "core/boot/request.h"
#include "core/model/room.h"

#include <filesystem>
#include <optional>
#include <string>

namespace freshseat::boot {

/// "1.21.1+git20250501" out of the bytes of an iPXE binary; empty: it does not say (a compressed one).
[[nodiscard]] std::string versionIn(const std::string &bytes);

/// Boot programs for a stick.
struct StickPrograms {
    std::filesystem::path bios; ///< ipxe.lkrn
    std::filesystem::path uefi; ///< ipxe.efi that runs the autoexec.ipxe beside it
};
/// NotFound: one is missing; Failed: the UEFI one is too old (before 1.21 it looks for no autoexec.ipxe). Both say what
/// to install.
Result<StickPrograms> stickPrograms(const std::filesystem::path &folder);

/// Boot programs by firmware, as names in the folder.
struct NetworkPrograms {
    std::string bios;                ///< undionly.kpxe
    std::string uefi;                ///< snponly.efi
    std::string ownDriversBios = {}; ///< ipxe.pxe: with drivers of its own; empty: it is not there
    std::string ownDriversUefi = {}; ///< ipxe.efi
};
/// NotFound: what is missing and what to install.
Result<NetworkPrograms> networkPrograms(const std::filesystem::path &folder);

/// The program a seat's PC is to change to, told by the driver it says it runs with; empty: it fits, or there is none.
[[nodiscard]] std::string otherProgram(BootProgram wanted, const BootRequest &runs, const NetworkPrograms &names);
/// Another iPXE may start this one, for UEFI: those before 1.21 come up no further than "initialising devices".
[[nodiscard]] bool canFollow(const std::filesystem::path &program);
/// "/usr/lib/ipxe/ipxe.efi is iPXE 1.0.0+git-20190125, which hangs when another iPXE starts it"
[[nodiscard]] std::string whyNotFollowing(const std::filesystem::path &program);
/// Of the programs UEFI PCs may be sent to, the first that cannot follow another iPXE, in words; empty: all can.
[[nodiscard]] std::string tooOld(const std::filesystem::path &folder, const NetworkPrograms &names);
/// What the seat would want that is not in the folder; empty: nothing.
[[nodiscard]] std::string missingProgram(BootProgram wanted, const NetworkPrograms &names);

} // namespace freshseat::boot
