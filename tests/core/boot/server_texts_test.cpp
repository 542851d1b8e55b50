// SPDX-License-Identifier: GPL-3.0-or-later
// Each text names both firmwares' programs and the script, and tells iPXE from the firmware. ISC's and Kea's are taken
// by the servers themselves in tests/e2e/boot_servers.sh.
#include "core/boot/server_texts.h"

#include <gtest/gtest.h>

namespace freshseat::boot {
namespace {

std::string textFor(const std::string &server)
{
    for (const ServerText &text : serverTexts("10.77.0.2", {"undionly.kpxe", "snponly.efi"})) {
        if (text.server == server) return text.text;
    }
    return {};
}

int countOf(const std::string &text, const std::string &part)
{
    int count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST(ServerTexts, BothFirmwaresProgramsAndTheScriptAreNamed)
{
    const auto texts = serverTexts("10.77.0.2", {"undionly.kpxe", "snponly.efi"});
    EXPECT_EQ(texts.size(), 5U);
    for (const ServerText &text : texts) {
        for (const char *word : {"10.77.0.2", "undionly.kpxe", "snponly.efi", "tftp://10.77.0.2/enter.ipxe"})
            EXPECT_NE(text.text.find(word), std::string::npos) << text.server << ": " << word;
        EXPECT_TRUE(text.text.ends_with('\n')) << text.server;
    }
}

TEST(ServerTexts, MikroTiksMatcherGivesAddressesFromAPool)
{
    const std::string text = textFor("MikroTik RouterOS");
    EXPECT_EQ(text.find("static-only"), std::string::npos) << "PCs without a static lease would get no address";
    EXPECT_NE(text.find("matcher add name=fs-ipxe server=SERVER address-pool=POOL code=77 matching-type=exact "
                        "value=\"iPXE\" option-set=fs-script\n"),
              std::string::npos)
        << text;
    EXPECT_EQ(text.find("set [find] "), std::string::npos) << "other networks are left alone";
    EXPECT_NE(text.find("network set [find address=NETWORK] next-server=10.77.0.2 dhcp-option=fs-program\n"),
              std::string::npos)
        << text;
}

TEST(ServerTexts, WindowsPoliciesExcludeEachOther)
{
    const std::string text = textFor("Windows Server");
    EXPECT_EQ(countOf(text, "Add-DhcpServerv4Policy"), 3);
    EXPECT_EQ(countOf(text, "-OptionId 67"), 3);
    EXPECT_EQ(countOf(text, "-UserClass EQ,\"iPXE\""), 1);
    EXPECT_EQ(countOf(text, "-UserClass NE,\"iPXE\""), 2) << "iPXE sends a vendor class, too";
    for (const char *architecture : {"00000", "00007", "00009"}) {
        const std::string name = "\"PXEClient:Arch:" + std::string(architecture);
        EXPECT_EQ(countOf(text, "-Data " + name + "\""), 1) << "a class is made before a policy names it";
        EXPECT_EQ(countOf(text, name + "*\""), 1);
    }
}

TEST(ServerTexts, OpnsenseIsToldWhatItCannotDo)
{
    EXPECT_NE(textFor("OPNsense").find("Set iPXE boot filename: tftp://10.77.0.2/enter.ipxe\n"), std::string::npos);
    EXPECT_NE(textFor("OPNsense").find("pfSense, cannot name a script for iPXE alone"), std::string::npos);
}

} // namespace
} // namespace freshseat::boot
