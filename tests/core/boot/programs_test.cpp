// SPDX-License-Identifier: GPL-3.0-or-later
// Which program a PC is to change to. What is in folders is tests/core/host/sticks_test's.
#include "core/boot/programs.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace freshseat::boot {
namespace {

const NetworkPrograms kAll{"undionly.kpxe", "snponly.efi", "ipxe.pxe", "ipxe.efi"};

std::string other(BootProgram wanted, const char *firmware, const char *nic, const NetworkPrograms &names = kAll)
{
    BootRequest runs;
    runs.firmware = firmware;
    runs.nic = nic;
    return otherProgram(wanted, runs, names);
}

TEST(Programs, APcChangesToWhatItsSeatWants)
{
    EXPECT_EQ(other(BootProgram::Undionly, "bios", "virtio-net"), "undionly.kpxe");
    EXPECT_EQ(other(BootProgram::Snponly, "uefi", "rtl8168"), "snponly.efi");
    EXPECT_EQ(other(BootProgram::Ipxe, "bios", "undionly"), "ipxe.pxe");
    for (const char *driver : {"SNP", "NII", "MNP"}) EXPECT_EQ(other(BootProgram::Ipxe, "uefi", driver), "ipxe.efi");
}

TEST(Programs, APcThatHasItStays)
{
    EXPECT_EQ(other(BootProgram::Undionly, "bios", "undionly"), "");
    EXPECT_EQ(other(BootProgram::Snponly, "uefi", "SNP"), "");
    EXPECT_EQ(other(BootProgram::Ipxe, "bios", "82540em"), "");
    EXPECT_EQ(other(BootProgram::Auto, "bios", "82540em"), "");
    EXPECT_EQ(other(BootProgram::Snponly, "bios", "82540em"), "") << "it is for UEFI alone";
    EXPECT_EQ(other(BootProgram::Undionly, "uefi", "82540em"), "") << "it is for a BIOS alone";
    EXPECT_EQ(other(BootProgram::Ipxe, "", "SNP"), "") << "nobody knows what it could start";
    EXPECT_EQ(other(BootProgram::Ipxe, "uefi", ""), "");
}

TEST(Programs, WhatIsNotThereIsNotSentAndIsNamed)
{
    const NetworkPrograms few{"undionly.kpxe", "ipxe.efi"};
    EXPECT_EQ(other(BootProgram::Ipxe, "uefi", "SNP", few), "");
    EXPECT_EQ(other(BootProgram::Snponly, "uefi", "82540em", few), "") << "ipxe.efi stands in for it";
    EXPECT_EQ(missingProgram(BootProgram::Snponly, few), "snponly.efi");
    EXPECT_EQ(missingProgram(BootProgram::Ipxe, few), "ipxe.efi");
    EXPECT_EQ(missingProgram(BootProgram::Undionly, few), "");
    EXPECT_EQ(missingProgram(BootProgram::Auto, few), "");
    for (const BootProgram wanted : {BootProgram::Snponly, BootProgram::Ipxe, BootProgram::Undionly})
        EXPECT_EQ(missingProgram(wanted, kAll), "");
    EXPECT_EQ(missingProgram(BootProgram::Ipxe, {"undionly.kpxe", "snponly.efi", "", "ipxe.efi"}), "ipxe.pxe");
}

TEST(Programs, OnesThatAreTooOldAreNamedWithWhatToInstall)
{
    const auto folder = std::filesystem::path(::testing::TempDir()) / "old-programs";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "snponly.efi") << "looks for autoexec.ipxe";
    std::ofstream(folder / "ipxe.efi") << "1.0.0+git-20190125.36a4c85-5.1";
    const std::string words = tooOld(folder, kAll);
    EXPECT_NE(words.find("ipxe.efi is iPXE 1.0.0+git-20190125.36a4c85-5.1: UEFI PCs"), std::string::npos) << words;
    EXPECT_NE(words.find("install iPXE 1.21 or later"), std::string::npos);
    std::ofstream(folder / "ipxe.efi") << "looks for autoexec.ipxe";
    EXPECT_EQ(tooOld(folder, kAll), "");
    EXPECT_EQ(tooOld(folder, {}), "");
    std::filesystem::remove_all(folder);
}

} // namespace
} // namespace freshseat::boot
