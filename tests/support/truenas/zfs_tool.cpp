// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/truenas/zfs_tool.h"

#include "core/base/text.h"

#include <chrono>

namespace freshseat::test::truenas {

namespace {

using Words = std::vector<std::string>;

ToolSaid said(const Result<void> &done)
{
    if (done) return {};
    return {1, {}, "cannot do it: " + done.error().message + "\n"};
}

bool begins(const Words &words, const Words &with)
{
    return words.size() >= with.size() && std::equal(with.begin(), with.end(), words.begin());
}

/// A native property or one of a user's, which is inherited; "-": it has none.
std::string valueOf(ZfsMachine &machine, const std::string &name, const std::string &key)
{
    const ZfsMachine::Node &node = *machine.find(name);
    if (key == "written") return std::to_string(node.written);
    if (key == "origin") return node.origin.empty() ? "-" : node.origin;
    const std::string source = machine.sourceOf(name, key);
    return source.empty() ? "-" : machine.find(source)->properties.at(key);
}

/// get -H [-p] -o value KEY,KEY... NAME
ToolSaid get(ZfsMachine &machine, Words words)
{
    if (words.size() > 2 && words[2] == "-p") words.erase(words.begin() + 2);
    if (!begins(words, {"get", "-H", "-o", "value"}) || words.size() != 6) return {2, {}, "usage: get\n"};
    if (machine.find(words[5]) == nullptr) return {1, {}, "cannot open '" + words[5] + "': dataset does not exist\n"};
    ToolSaid all;
    for (const std::string &key : split(words[4], ',')) all.output += valueOf(machine, words[5], key) + "\n";
    return all;
}

/// list -H -o name -r -d 1 -t filesystem NAME
ToolSaid list(ZfsMachine &machine, const Words &words)
{
    if (!begins(words, {"list", "-H", "-o", "name", "-r", "-d", "1", "-t", "filesystem"}) || words.size() != 10)
        return {2, {}, "usage: list\n"};
    ToolSaid all;
    for (const auto &[name, node] : machine.nodes()) {
        const bool child = name.starts_with(words[9] + "/") && name.find('/', words[9].size() + 1) == std::string::npos;
        if (node.kind == zfs::DatasetKind::Filesystem && (name == words[9] || child)) all.output += name + "\n";
    }
    return all;
}

/// "KEY=VALUE" ...; nothing: a word is none.
std::optional<zfs::Properties> settings(Words::const_iterator from, Words::const_iterator to)
{
    zfs::Properties properties;
    for (; from != to; ++from) {
        const auto equals = from->find('=');
        if (!from->starts_with("freshseat:") || equals == std::string::npos) return std::nullopt;
        properties[from->substr(0, equals)] = from->substr(equals + 1);
    }
    return properties;
}

ToolSaid set(ZfsMachine &machine, const Words &words)
{
    const auto properties = settings(words.begin() + 1, words.end() - 1);
    if (!properties || properties->empty()) return {2, {}, "usage: set\n"};
    return said(machine.set(words.back(), *properties));
}

/// snapshot -o KEY=VALUE NAME, snapshot NAME
ToolSaid snapshot(ZfsMachine &machine, const Words &words)
{
    if (words.size() == 2) return said(machine.snapshot(words[1], {}));
    const auto properties = settings(words.begin() + 2, words.end() - 1);
    if (words.size() != 4 || words[1] != "-o" || !properties) return {2, {}, "usage: snapshot\n"};
    return said(machine.snapshot(words[3], *properties));
}

} // namespace

ToolSaid zfsTool(ZfsMachine &machine, const Words &words)
{
    if (words.size() < 2) return {2, {}, "usage\n"};
    if (words[0] == "get") return get(machine, words);
    if (words[0] == "list") return list(machine, words);
    if (words[0] == "set" && words.size() > 2) return set(machine, words);
    if (words[0] == "snapshot") return snapshot(machine, words);
    if (words[0] == "inherit" && words.size() == 3) return said(machine.set(words[2], {{words[1], {}}}));
    if (words[0] == "clone" && words.size() == 3) return said(machine.clone(words[1], words[2]));
    if (words[0] == "rollback" && words.size() == 2) return said(machine.rollback(words[1]));
    if (words[0] == "destroy" && words.size() == 2) return said(machine.destroy(words[1]));
    return {2, {}, "unrecognized command '" + words[0] + "'\n"};
}

} // namespace freshseat::test::truenas
