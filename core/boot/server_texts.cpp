// SPDX-License-Identifier: GPL-3.0-or-later
// ISC's and Kea's texts are tried against the servers themselves (tests/e2e/boot_servers.sh); the others follow what
// their makers document.
#include "core/boot/server_texts.h"

namespace freshseat::boot {

namespace {

struct Values {
    std::string address;
    std::string bios;
    std::string uefi;
    std::string script;
};

/// DHCP options 93 and 175: RFC 4578, and iPXE's own, which it sends alone.
std::string isc(const Values &is)
{
    return "option arch code 93 = unsigned integer 16;\noption ipxe code 175 = text;\nnext-server " + is.address +
           ";\nif exists ipxe { filename \"" + is.script +
           "\"; }\nelsif option arch = 00:07 or option arch = 00:09 { filename \"" + is.uefi +
           "\"; }\nelse { filename \"" + is.bios + "\"; }\n";
}

std::string kea(const Values &is)
{
    return "\"client-classes\": [\n  { \"name\": \"ipxe\", \"test\": \"option[175].exists\", \"boot-file-name\": \"" +
           is.script +
           "\" },\n  { \"name\": \"uefi\", \"test\": \"not member('ipxe') and (option[93].hex == 0x0007 or "
           "option[93].hex == 0x0009)\", \"next-server\": \"" +
           is.address + "\", \"boot-file-name\": \"" + is.uefi +
           "\" },\n  { \"name\": \"bios\", \"test\": \"not member('ipxe') and not member('uefi')\", \"next-server\": "
           "\"" +
           is.address + "\", \"boot-file-name\": \"" + is.bios + "\" }\n]\n";
}

/// A matcher without an address pool gives addresses to static leases alone, and it knows its PC by one option: so the
/// network names one program, and the matcher tells iPXE by its user class (option 77).
std::string mikrotik(const Values &is)
{
    return "# RouterOS 7.16 or later. SERVER and POOL as in /ip dhcp-server print, NETWORK as in\n"
           "# /ip dhcp-server network print; options that the network has already stand before fs-program, with a "
           "comma.\n"
           "/ip dhcp-server option add name=fs-program code=67 value=\"s'" +
           is.uefi + "'\"\n/ip dhcp-server option add name=fs-script code=67 value=\"s'" + is.script +
           "'\"\n/ip dhcp-server option sets add name=fs-script options=fs-script\n"
           "/ip dhcp-server matcher add name=fs-ipxe server=SERVER address-pool=POOL code=77 matching-type=exact "
           "value=\"iPXE\" option-set=fs-script\n"
           "/ip dhcp-server network set [find address=NETWORK] next-server=" +
           is.address + " dhcp-option=fs-program\n# Where the PCs are of the BIOS kind: value=\"s'" + is.bios +
           "'\" for fs-program. Where there are both kinds, use --mode proxy instead.\n";
}

std::string opnsense(const Values &is)
{
    return "Services > ISC DHCPv4 > the PCs' network > Network booting\nEnable network booting: yes\n"
           "Set next-server IP: " +
           is.address + "\nSet default bios filename: " + is.bios + "\nSet x64 UEFI/EBC (64-bit) filename: " + is.uefi +
           "\nSet iPXE boot filename: " + is.script +
           "\nKea there, and pfSense, cannot name a script for iPXE alone: leave these fields empty, and use --mode "
           "proxy instead.\n";
}

/// Vendor classes are compared by their beginning (the *): what follows differs from PC to PC. iPXE sends them too.
std::string windows(const Values &is)
{
    const auto policy = [](const std::string &name, const std::string &classes, const std::string &file) {
        return "Add-DhcpServerv4Policy -Name \"" + name + "\" " + classes +
               "\nSet-DhcpServerv4OptionValue -PolicyName \"" + name + "\" -OptionId 67 -Value \"" + file + "\"\n";
    };
    const auto vendor = [](const std::string &architecture) {
        return "Add-DhcpServerv4Class -Name \"PXEClient:Arch:" + architecture +
               "\" -Type Vendor -Data \"PXEClient:Arch:" + architecture + "\"\n";
    };
    const std::string firmware = "-Condition And -UserClass NE,\"iPXE\" -VendorClass EQ,";
    return "# In PowerShell, as administrator. Option 60 (PXEClient) must not be set.\n"
           "Add-DhcpServerv4Class -Name \"iPXE\" -Type User -Data \"iPXE\"\n" +
           vendor("00000") + vendor("00007") + vendor("00009") + "Set-DhcpServerv4OptionValue -OptionId 66 -Value \"" +
           is.address + "\"\n" + policy("Freshseat iPXE", "-Condition Or -UserClass EQ,\"iPXE\"", is.script) +
           policy("Freshseat UEFI", firmware + "\"PXEClient:Arch:00007*\",\"PXEClient:Arch:00009*\"", is.uefi) +
           policy("Freshseat BIOS", firmware + "\"PXEClient:Arch:00000*\"", is.bios);
}

} // namespace

std::string enterUrl(const std::string &address)
{
    return "tftp://" + address + "/" + kEnter;
}

std::vector<ServerText> serverTexts(const std::string &address, const NetworkPrograms &names)
{
    const Values values{address, names.bios, names.uefi, enterUrl(address)};
    return {{"ISC DHCP", isc(values)},
            {"Kea", kea(values)},
            {"MikroTik RouterOS", mikrotik(values)},
            {"OPNsense", opnsense(values)},
            {"Windows Server", windows(values)}};
}

} // namespace freshseat::boot
