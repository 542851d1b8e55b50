// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/dnsmasq.h"

#include <gtest/gtest.h>

#include <set>

namespace freshseat::boot {
namespace {

NetworkSetup setup(BootNetworkMode mode = BootNetworkMode::Proxy)
{
    NetworkSetup setup;
    setup.network = {"eth1", "10.77.0.2", "255.255.255.0", "10.77.0.255"};
    setup.mode = mode;
    setup.server = "10.77.0.2:4280";
    setup.files = "/var/lib/freshseat/boot/tftp";
    setup.names = {"undionly.kpxe", "snponly.efi"};
    setup.leases = "/var/lib/freshseat/boot/leases";
    setup.user = "root";
    setup.group = "staff";
    return setup;
}

bool has(const Result<std::string> &config, const std::string &line)
{
    EXPECT_TRUE(config) << config.error().message;
    return config && config->find("\n" + line + "\n") != std::string::npos;
}

TEST(Dnsmasq, BesideAnotherServerItGivesNoAddresses)
{
    const auto config = dnsmasqConfig(setup());
    EXPECT_TRUE(has(config, "dhcp-range=10.77.0.0,proxy,255.255.255.0"));
    EXPECT_TRUE(has(config, "interface=eth1"));
    EXPECT_TRUE(has(config, "port=0")) << "no DNS";
    EXPECT_TRUE(has(config, "group=staff")) << "a group of its own would let it live on after freshseatd was killed";
    EXPECT_TRUE(has(config, "pxe-service=tag:!ipxe,X86PC,\"Freshseat\",undionly.kpxe"));
    EXPECT_TRUE(has(config, "pxe-service=tag:!ipxe,X86-64_EFI,\"Freshseat\",snponly.efi"));
    EXPECT_TRUE(has(config, "tftp-root=/var/lib/freshseat/boot/tftp"));
    EXPECT_TRUE(has(config, "pxe-service=tag:ipxe,X86PC,\"Freshseat\",tftp://10.77.0.2/enter.ipxe"));
    EXPECT_TRUE(has(config, "dhcp-boot=tag:ipxe,tftp://10.77.0.2/enter.ipxe"));
    EXPECT_EQ(config->find("dhcp-host"), std::string::npos);
}

TEST(Dnsmasq, WithTftpAloneItSaysNothingByDhcp)
{
    const auto config = dnsmasqConfig(setup(BootNetworkMode::Tftp));
    EXPECT_TRUE(has(config, "enable-tftp"));
    EXPECT_TRUE(has(config, "interface=eth1"));
    for (const char *word : {"dhcp", "pxe"}) EXPECT_EQ(config->find(word), std::string::npos) << word;
}

TEST(Dnsmasq, TheFirstScriptsAskUntilTheyAreAnswered)
{
    const auto files = bootFiles("10.77.0.2:4280");
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 2U);
    EXPECT_EQ((*files)[0].first, "enter.ipxe");
    EXPECT_EQ((*files)[1].first, "autoexec.ipxe");
    for (const auto &[name, text] : *files) {
        EXPECT_TRUE(text.starts_with("#!ipxe\n")) << name;
        EXPECT_NE(text.find("\nset fs-way network\n"), std::string::npos) << name;
        EXPECT_NE(text.find("http://10.77.0.2:4280/boot?mac="), std::string::npos) << name;
        EXPECT_TRUE(text.ends_with("\ngoto again\n")) << name;
    }
    EXPECT_NE((*files)[1].second.find("\ndhcp || goto network\n"), std::string::npos) << "it has no address yet";
}

TEST(Dnsmasq, AloneItGivesEachSeatItsAddressAndName)
{
    NetworkSetup own = setup(BootNetworkMode::Dhcp);
    own.gateway = "10.77.0.1";
    own.nameServers = {"10.77.0.1", "9.9.9.9"};
    own.seats = {{1, "52:54:00:00:00:01", "PC-01"}, {2, "52:54:00:00:00:02", "PC-02"}};
    const auto config = dnsmasqConfig(own);
    EXPECT_TRUE(has(config, "dhcp-host=52:54:00:00:00:01,10.77.0.10,PC-01,12h"));
    EXPECT_TRUE(has(config, "dhcp-host=52:54:00:00:00:02,10.77.0.11,PC-02,12h"));
    EXPECT_TRUE(has(config, "dhcp-range=10.77.0.127,10.77.0.254,255.255.255.0,12h"));
    EXPECT_TRUE(has(config, "dhcp-option=option:router,10.77.0.1"));
    EXPECT_TRUE(has(config, "dhcp-option=option:dns-server,10.77.0.1,9.9.9.9"));
    EXPECT_TRUE(has(config, "dhcp-boot=tag:!ipxe,tag:!uefi,undionly.kpxe"));
    EXPECT_TRUE(has(config, "dhcp-boot=tag:!ipxe,tag:uefi,snponly.efi"));
    own.network.netmask = "255.255.255.240";
    EXPECT_EQ(dnsmasqConfig(own).error().code, ErrorCode::Usage);
}

TEST(Dnsmasq, ASeatMayHaveTheProgramWithDriversOfItsOwn)
{
    for (const BootNetworkMode mode : {BootNetworkMode::Proxy, BootNetworkMode::Dhcp}) {
        NetworkSetup some = setup(mode);
        some.names.ownDriversBios = "ipxe.pxe";
        some.names.ownDriversUefi = "ipxe.efi";
        EXPECT_EQ(dnsmasqConfig(some)->find("ipxe.efi"), std::string::npos) << "nobody asked for it";
        some.ownDrivers = {"52:54:00:00:00:01"};
        const auto config = dnsmasqConfig(some);
        EXPECT_TRUE(has(config, "dhcp-mac=set:drivers,52:54:00:00:00:01"));
        if (mode == BootNetworkMode::Proxy) {
            EXPECT_TRUE(has(config, "pxe-service=tag:!ipxe,tag:drivers,X86PC,\"Freshseat\",ipxe.pxe"));
            EXPECT_TRUE(has(config, "pxe-service=tag:!ipxe,tag:!drivers,X86PC,\"Freshseat\",undionly.kpxe"));
            EXPECT_TRUE(has(config, "pxe-service=tag:!ipxe,tag:drivers,X86-64_EFI,\"Freshseat\",ipxe.efi"));
            EXPECT_TRUE(has(config, "pxe-service=tag:!ipxe,tag:!drivers,X86-64_EFI,\"Freshseat\",snponly.efi"));
            EXPECT_TRUE(has(config, "pxe-service=tag:ipxe,X86PC,\"Freshseat\",tftp://10.77.0.2/enter.ipxe"));
        } else {
            EXPECT_TRUE(has(config, "dhcp-boot=tag:!ipxe,tag:!uefi,tag:drivers,ipxe.pxe"));
            EXPECT_TRUE(has(config, "dhcp-boot=tag:!ipxe,tag:uefi,tag:drivers,ipxe.efi"));
            EXPECT_TRUE(has(config, "dhcp-boot=tag:!ipxe,tag:uefi,tag:!drivers,snponly.efi"));
        }
        some.names.ownDriversBios.clear();
        EXPECT_EQ(dnsmasqConfig(some)->find("ipxe.pxe"), std::string::npos)
            << "a program that is not installed is not named";
    }
}

TEST(Dnsmasq, AnAddressStaysWithItsSeatAndIsNobodyElses)
{
    std::vector<Reservation> seats;
    for (int i = 1; i <= 100; ++i) seats.push_back({i, "m" + std::to_string(i), "PC-" + std::to_string(i)});
    const auto all = reservedAddresses(setup().network, seats);
    std::set<std::string> different;
    for (const auto &[mac, address] : all) different.insert(address);
    EXPECT_EQ(different.size(), 100U);
    EXPECT_FALSE(different.contains("10.77.0.2"));
    seats.erase(seats.begin());
    EXPECT_EQ(reservedAddresses(setup().network, seats).front(), all[1]) << "whoever leaves moves nobody";
    const auto late = reservedAddresses(setup().network, std::vector<Reservation>{{1234, "m", "PC-X"}});
    EXPECT_TRUE(late.front().second.starts_with("10.77.0."));
}

TEST(Dnsmasq, AValueThatWouldBeReadAsMoreIsRefused)
{
    for (const char *bad : {"eth0\nserver=1", "eth 0", "", "eth#"}) {
        NetworkSetup wrong = setup();
        wrong.network.interface = bad;
        EXPECT_EQ(dnsmasqConfig(wrong).error().code, ErrorCode::Usage) << bad;
    }
}

TEST(Dnsmasq, ItsLogTellsOfPcs)
{
    // As dnsmasq 2.90 writes it.
    const auto asked = readLogLine("Nov 28 09:35:40 dnsmasq-dhcp[6125]: 53137254 PXE(br0) 52:54:00:46:53:09 proxy");
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->what, Sighting::What::Asked);
    EXPECT_EQ(asked->mac, "52:54:00:46:53:09");
    EXPECT_TRUE(readLogLine("Nov 28 09:35:40 dnsmasq-dhcp[1]: 53 DHCPDISCOVER(eth1) 52:54:00:46:53:09 "));
    const auto fetched =
        readLogLine("Nov 28 09:36:17 dnsmasq-tftp[10701]: sent /usr/lib/ipxe/snponly.efi to 10.77.0.146");
    ASSERT_TRUE(fetched);
    EXPECT_EQ(fetched->what, Sighting::What::Fetched);
    EXPECT_EQ(fetched->address, "10.77.0.146");
    EXPECT_EQ(fetched->detail, "snponly.efi");
    for (const char *other :
         {"", "Nov 28 09:35:36 dnsmasq[6125]: started, version 2.90 DNS disabled",
          "dnsmasq-dhcp[1]: PXE(br0) nonsense proxy",
          "Nov 28 09:35:45 dnsmasq-dhcp[6125]: 53137254 sent size: 17 option: 97 client-machine-id  00:00:00",
          "dnsmasq-tftp[1]: sent x to nowhere", "dnsmasq-tftp[1]: sent /s/tftp/enter.ipxe to 10.77.0.146",
          "dnsmasq-tftp[1]: error 0 TFTP Aborted received from 10.77.0.146"})
        EXPECT_FALSE(readLogLine(other)) << other;
}

} // namespace
} // namespace freshseat::boot
