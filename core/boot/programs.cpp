// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/programs.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <regex>
#include <sstream>

namespace freshseat::boot {

namespace {

constexpr std::string_view kAutoexec = "autoexec.ipxe";
constexpr const char *kInstall = "install Debian's package ipxe";
constexpr const char *kInstallNewer =
    "install iPXE 1.21 or later, such as the package ipxe of Debian 13, and name its folder as boot.programs in "
    "freshseatd.toml";

std::string bytesOf(const std::filesystem::path &file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

/// The first of `names` that is a file in the folder; Debian 13 says for which processor.
std::optional<std::string> firstOf(const std::filesystem::path &folder, std::initializer_list<const char *> names)
{
    std::error_code error;
    for (const char *name : names) {
        if (std::filesystem::is_regular_file(folder / name, error)) return name;
    }
    return std::nullopt;
}

/// As plain text, or as UEFI writes text.
bool knows(const std::string &bytes, std::string_view name)
{
    std::string wide;
    for (const char c : name) wide += {c, '\0'};
    return bytes.find(name) != std::string::npos || bytes.find(wide) != std::string::npos;
}

tl::unexpected<Error> missing(const std::filesystem::path &folder, const char *name)
{
    return fail(ErrorCode::NotFound, "the boot program " + std::string(name) + " is not in " + folder.string(),
                kInstall);
}

/// iPXE's driver over that of the firmware, by iPXE's names: its own are called after the chips they drive.
bool isFirmwareDriver(const std::string &nic)
{
    static constexpr std::array<std::string_view, 5> kNames{"undionly", "UNDI", "SNP", "NII", "MNP"};
    return std::find(kNames.begin(), kNames.end(), nic) != kNames.end();
}

bool isSnponly(const std::string &program)
{
    return program.starts_with("snponly");
}

std::string versionOf(const std::filesystem::path &program)
{
    const std::string version = versionIn(bytesOf(program));
    return program.string() + " is iPXE " + (version.empty() ? "of an old version" : version);
}

} // namespace

std::string versionIn(const std::string &bytes)
{
    static const std::regex pattern(R"(\d{1,2}\.\d{1,3}\.\d{1,3}\+git[-0-9a-z.]{0,30})");
    std::smatch match;
    return std::regex_search(bytes, match, pattern) ? match.str() : std::string();
}

Result<StickPrograms> stickPrograms(const std::filesystem::path &folder)
{
    const auto bios = firstOf(folder, {"ipxe.lkrn", "ipxe-amd64.lkrn"});
    if (!bios) return missing(folder, "ipxe.lkrn");
    // Not snponly.efi: it drives the card it was loaded through alone, and a stick is none.
    const auto uefi = firstOf(folder, {"ipxe-amd64.efi", "ipxe.efi"});
    if (!uefi) return missing(folder, "ipxe.efi");
    if (!canFollow(folder / *uefi))
        return fail(ErrorCode::Failed,
                    versionOf(folder / *uefi) + ": UEFI PCs would not find the script on the stick; no stick was made",
                    kInstallNewer);
    return StickPrograms{folder / *bios, folder / *uefi};
}

Result<NetworkPrograms> networkPrograms(const std::filesystem::path &folder)
{
    const auto bios = firstOf(folder, {"undionly.kpxe"});
    if (!bios) return missing(folder, "undionly.kpxe");
    const auto uefi = firstOf(folder, {"snponly.efi", "snponly-amd64.efi", "ipxe-amd64.efi", "ipxe.efi"});
    if (!uefi) return missing(folder, "snponly.efi");
    return NetworkPrograms{*bios, *uefi, firstOf(folder, {"ipxe.pxe"}).value_or(""),
                           firstOf(folder, {"ipxe-amd64.efi", "ipxe.efi"}).value_or("")};
}

std::string otherProgram(BootProgram wanted, const BootRequest &runs, const NetworkPrograms &names)
{
    if (runs.nic.empty() || runs.firmware.empty()) return {};
    const bool uefi = runs.firmware == "uefi";
    const bool firmwares = isFirmwareDriver(runs.nic);
    if (wanted == BootProgram::Ipxe && firmwares) return uefi ? names.ownDriversUefi : names.ownDriversBios;
    if (wanted == BootProgram::Undionly && !uefi && !firmwares) return names.bios;
    if (wanted == BootProgram::Snponly && uefi && !firmwares && isSnponly(names.uefi)) return names.uefi;
    return {};
}

bool canFollow(const std::filesystem::path &program)
{
    return knows(bytesOf(program), kAutoexec);
}

std::string whyNotFollowing(const std::filesystem::path &program)
{
    return versionOf(program) + ", which hangs when another iPXE starts it";
}

std::string tooOld(const std::filesystem::path &folder, const NetworkPrograms &names)
{
    for (const std::string &name : {names.uefi, names.ownDriversUefi}) {
        if (!name.empty() && !canFollow(folder / name))
            return versionOf(folder / name) + ": UEFI PCs whose network card holds an iPXE are not sent on to it; " +
                   kInstallNewer;
    }
    return {};
}

std::string missingProgram(BootProgram wanted, const NetworkPrograms &names)
{
    if (wanted == BootProgram::Snponly && !isSnponly(names.uefi)) return "snponly.efi";
    if (wanted != BootProgram::Ipxe) return {};
    if (names.ownDriversUefi.empty()) return "ipxe.efi";
    return names.ownDriversBios.empty() ? "ipxe.pxe" : "";
}

} // namespace freshseat::boot
