// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/boot/neighbours.h"

#include "core/base/text.h"
#include "core/model/names.h"

#include <array>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace freshseat::boot {

namespace {

constexpr std::string_view kEthernet = "0x1";
constexpr unsigned kComplete = 0x2; // ATF_COM, linux/if_arp.h

std::vector<std::string> words(const std::string &line)
{
    std::istringstream in(line);
    std::vector<std::string> out;
    for (std::string word; in >> word && out.size() < 8;) out.push_back(std::move(word));
    return out;
}

bool isComplete(const std::string &flags)
{
    const auto digits = flags.starts_with("0x") ? flags.substr(2) : std::string();
    if (digits.empty() || digits.size() > 4 || digits.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
        return false;
    return (std::stoul(digits, nullptr, 16) & kComplete) != 0;
}

} // namespace

std::map<std::string, std::string> parseNeighbours(std::string_view text)
{
    // IP address       HW type     Flags       HW address            Mask     Device
    std::map<std::string, std::string> table;
    std::set<std::string> doubtful;
    for (const std::string &line : split(text, '\n')) {
        const auto fields = words(line);
        if (fields.size() < 4 || fields[1] != kEthernet || !isComplete(fields[2])) continue;
        const auto mac = parseMac(fields[3]);
        if (!mac) continue;
        const auto [entry, isNew] = table.emplace(fields[0], *mac);
        if (!isNew && entry->second != *mac) doubtful.insert(fields[0]);
    }
    for (const std::string &address : doubtful) table.erase(address);
    return table;
}

FindNeighbour kernelNeighbours()
{
    return [](const std::string &address) -> std::optional<std::string> {
        std::ostringstream text;
        text << std::ifstream("/proc/net/arp").rdbuf();
        const auto table = parseNeighbours(text.str());
        const auto found = table.find(address);
        return found == table.end() ? std::nullopt : std::optional(found->second);
    };
}

bool isLoopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

} // namespace freshseat::boot
