// SPDX-License-Identifier: GPL-3.0-or-later
// Flags, one row each.
#include "app/daemon/arguments.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace freshseat::daemon {

namespace {

using Setter = Result<void> (*)(Arguments &arguments, const std::string &value);

struct Flag {
    std::string_view name;
    bool hasValue;
    Setter set;
};

Result<void> setLogLevel(Arguments &arguments, const std::string &value)
{
    arguments.logLevel = log::levelFromText(value);
    if (arguments.logLevel) return {};
    return fail(ErrorCode::Usage, "--log-level: \"" + value + "\" is none of error, warning, info, debug");
}

constexpr std::array<Flag, 11> kFlags{{
    {"--config", true,
     [](Arguments &to, const std::string &value) -> Result<void> { return to.config = value, Result<void>(); }},
    {"--state", true,
     [](Arguments &to, const std::string &value) -> Result<void> { return to.state = value, Result<void>(); }},
    {"--iscsi", true,
     [](Arguments &to, const std::string &value) -> Result<void> { return to.iscsi.push_back(value), Result<void>(); }},
    {"--control", true,
     [](Arguments &to, const std::string &value) -> Result<void> { return to.control = value, Result<void>(); }},
    {"--http", true,
     [](Arguments &to, const std::string &value) -> Result<void> { return to.http = value, Result<void>(); }},
    {"--companion", true,
     [](Arguments &to, const std::string &value) -> Result<void> { return to.companion = value, Result<void>(); }},
    {"--log-level", true, setLogLevel},
    {"--check-config", false,
     [](Arguments &to, const std::string &) -> Result<void> { return to.checkConfig = true, Result<void>(); }},
    {"--check-store", false,
     [](Arguments &to, const std::string &) -> Result<void> { return to.checkStore = true, Result<void>(); }},
    {"--version", false,
     [](Arguments &to, const std::string &) -> Result<void> { return to.version = true, Result<void>(); }},
    {"--help", false,
     [](Arguments &to, const std::string &) -> Result<void> { return to.help = true, Result<void>(); }},
}};

tl::unexpected<Error> usage(std::string message)
{
    return fail(ErrorCode::Usage, std::move(message), "freshseatd --help shows the options");
}

/// The value of `flag` in words[i], or the word after it: then `i` moves on. Empty for a flag without values.
Result<std::string> valueOf(const Flag &flag, const std::vector<std::string> &words, std::size_t &i)
{
    const std::string name(flag.name);
    const std::size_t equals = words[i].find('=');
    if (!flag.hasValue) {
        if (equals != std::string::npos) return usage(name + " takes no value");
        return std::string();
    }
    std::string value;
    if (equals != std::string::npos)
        value = words[i].substr(equals + 1);
    else if (i + 1 < words.size())
        value = words[++i];
    if (value.empty()) return usage(name + " needs a value");
    return value;
}

} // namespace

Result<Arguments> parseArguments(const std::vector<std::string> &words)
{
    Arguments arguments;
    std::set<std::string> seen;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string name = words[i].substr(0, words[i].find('='));
        const auto flag = std::find_if(kFlags.begin(), kFlags.end(), [&](const Flag &f) { return f.name == name; });
        if (flag == kFlags.end()) return usage("unknown option " + name);
        if (!seen.insert(name).second && name != "--iscsi") return usage(name + " is given twice");
        const auto value = valueOf(*flag, words, i);
        if (!value) return failure(value);
        if (const auto done = flag->set(arguments, *value); !done) return failure(done);
    }
    return arguments;
}

std::string helpText()
{
    return "freshseatd [--config FILE] [--state DIR] [--iscsi ADDR:PORT]... [--http ADDR:PORT]\n"
           "           [--control PATH] [--companion URL] [--log-level error|warning|info|debug] [--check-config]\n"
           "           [--check-store] [--version] [--help]\n"
           "\n"
           "The Freshseat helper: keeps masters and clones, and serves them to the PCs by iSCSI.\n"
           "\n"
           "  --config FILE      read this configuration (default /etc/freshseat/freshseatd.toml for root, if it is "
           "there)\n"
           "  --state DIR        database and disks (default /var/lib/freshseat for root, else "
           "$XDG_STATE_HOME/freshseat)\n"
           "  --iscsi ADDR:PORT  where PCs reach their disks (default 0.0.0.0:3260); may be given several times; port "
           "0 = any\n"
           "  --http ADDR:PORT   where PCs get their boot scripts (default 127.0.0.1:4280); on loopback only until a "
           "boot\n"
           "                     network is chosen\n"
           "  --control PATH     socket of console and command (default /run/freshseat/control.sock for root with the "
           "default\n"
           "                     state, else STATE/control.sock)\n"
           "  --companion URL    keep no disks: give boot services, power and schedule to the room of another storage "
           "host\n"
           "                     (zfs+ssh://, truenas://, truenas+ssh://); its password: companion.secret-file in the "
           "configuration\n"
           "  --log-level LEVEL  error, warning, info (default) or debug\n"
           "  --check-config     read flags and configuration, say what is wrong, and end\n"
           "  --check-store      read everything in the store, compare checksums, say what is damaged, and end; no "
           "daemon may run\n"
           "\n"
           "See freshseatd(8) and freshseatd.toml(5).\n";
}

} // namespace freshseat::daemon
