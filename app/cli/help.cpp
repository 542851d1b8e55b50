// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "core/base/text.h"

#include <algorithm>

namespace freshseat::cli {

namespace {

constexpr std::string_view kUsage =
    "usage: freshseatctl [OPTIONS] NOUN VERB [ARGUMENTS]\n"
    "Runs a room of diskless PCs: what a storage host offers, from a terminal or a script.\n";
constexpr std::string_view kExits =
    "\nexit codes:\n"
    "  0 done   1 failed   2 wrong usage   3 refused: in use   4 not found   5 storage host unreachable\n"
    "  6 not supported by the storage host   7 not allowed   8 out of space\n";
constexpr std::string_view kConnections =
    "\nconnections:\n"
    "  local:[PATH]                    the helper on this machine\n"
    "  ssh://USER@HOST[:PORT][/PATH]   the helper on another machine\n"
    "  truenas://USER@HOST/POOL        a TrueNAS, 24.10 or later, or CORE 13.3, by its API over TLS\n"
    "  zfs+ssh://USER@HOST/POOL        a Linux host with OpenZFS and the kernel's iSCSI target\n"
    "  demo:                           a room in memory, to try things; each command starts it anew\n";

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

std::string optionLines(const std::vector<std::string_view> &names)
{
    Table table({{"", Align::Left}, {"", Align::Left}});
    for (const auto &spec : allOptions()) {
        if (std::find(names.begin(), names.end(), spec.name) == names.end()) continue;
        std::string left = "  --" + std::string(spec.name);
        if (!spec.value.empty()) left += ' ' + std::string(spec.value);
        table.add({left, std::string(spec.help)});
    }
    return table.render({});
}

std::string commandLines(std::string_view noun)
{
    Table table({{"", Align::Left}, {"", Align::Left}});
    for (const auto &command : allCommands()) {
        if (!noun.empty() && command.noun != noun) continue;
        std::string left = "  " + fullName(command);
        if (!command.arguments.empty()) left += ' ' + std::string(command.arguments);
        const bool more = command.summary.find('\n') != std::string_view::npos;
        table.add({left, std::string(firstLine(command.summary)) + (more ? " ..." : "")});
    }
    return table.render({});
}

std::string generalHelp()
{
    const auto general = generalOptions();
    return std::string(kUsage) + "\ncommands:\n" + commandLines({}) + "\noptions:\n" +
           optionLines({general.begin(), general.end()}) + std::string(kConnections) + std::string(kExits) +
           "\nexamples:\n  freshseatctl status\n  freshseatctl master import win11 win11.vhdx\n"
           "  freshseatctl seat add PC-01 --mac 52:54:00:12:34:56 --master win11\n"
           "  freshseatctl seat reset PC-01\n  freshseatctl seat reset --help\n";
}

std::string commandHelp(const Command &command)
{
    std::string out = "usage: freshseatctl " + fullName(command);
    if (!command.arguments.empty()) out += ' ' + std::string(command.arguments);
    if (!command.options.empty()) out += " [OPTIONS]";
    out += '\n' + std::string(command.summary) + '\n';
    const auto own = split(command.options, ' ');
    if (!command.options.empty()) out += "\noptions:\n" + optionLines({own.begin(), own.end()});
    out += "\nfreshseatctl --help lists the options of every command.\n\nexamples:\n";
    for (const auto &line : split(command.examples, '\n')) out += "  " + line + '\n';
    return out;
}

} // namespace

std::string helpFor(const std::vector<std::string> &words)
{
    if (const auto chosen = chooseCommand(words)) return commandHelp(*chosen->command);
    const auto commands = allCommands();
    const bool noun = !words.empty() && std::any_of(commands.begin(), commands.end(),
                                                    [&](const Command &command) { return command.noun == words[0]; });
    if (!noun) return generalHelp();
    return "usage: freshseatctl " + words[0] + " VERB [ARGUMENTS]\n\nverbs:\n" + commandLines(words[0]) +
           "\nfreshseatctl " + words[0] + " VERB --help shows more.\n";
}

} // namespace freshseat::cli
