// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing and spelling steps.
#include "tests/crash/store_steps.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace freshseat::blockstore::test {

namespace {

struct Kind {
    Verb verb;
    const char *name;
    unsigned weight; ///< in a thousand or so
};

constexpr Kind kKinds[] = {
    {Verb::Write, "write", 350},
    {Verb::Zero, "zero", 70},
    {Verb::Read, "read", 150},
    {Verb::Flush, "flush", 70},
    {Verb::Close, "close", 25},
    {Verb::Create, "create", 30},
    {Verb::Remove, "remove", 12},
    {Verb::Reset, "reset", 25},
    {Verb::Move, "move", 20},
    {Verb::Keep, "keep", 25},
    {Verb::Undo, "undo", 15},
    {Verb::Trim, "trim", 3},
    {Verb::Receive, "receive", 20},
    {Verb::Configure, "configure", 15},
    {Verb::Publish, "publish", 25},
    {Verb::Drop, "drop", 25},
    {Verb::Import, "import", 6},
    {Verb::OpenReader, "reader", 8},
    {Verb::Export, "export", 25},
    {Verb::CloseReader, "endreader", 8},
    {Verb::Background, "background", 80},
    {Verb::Fill, "fill", 5},
    {Verb::MakeRoom, "room", 10},
    {Verb::Fail, "fail", 5},
    {Verb::FailRead, "failread", 3},
    {Verb::Restart, "restart", 4},
    {Verb::Kill, "kill", 12},
    {Verb::PowerCut, "powercut", 12},
    {Verb::Check, "check", 3},
};

std::uint32_t drawCount(std::mt19937_64 &random)
{
    return static_cast<std::uint32_t>(random() % 8 == 0 ? random() % 300 : random() % 20);
}

} // namespace

Step drawStep(std::mt19937_64 &random)
{
    unsigned all = 0;
    for (const Kind &kind : kKinds) all += kind.weight;
    auto left = static_cast<unsigned>(random() % all);
    const Kind *drawn = kKinds;
    while (left >= drawn->weight) left -= (drawn++)->weight;
    Step step{drawn->verb, {}, random() % 1000000};
    for (std::uint32_t &arg : step.args) arg = static_cast<std::uint32_t>(random() % 1024);
    switch (step.verb) {
    case Verb::Write:
    case Verb::Zero:
    case Verb::Read:
    case Verb::Export:
        step.args[2] = drawCount(random);
        break;
    case Verb::Create:
    case Verb::Configure:
        step.args[1] %= 2;
        step.args[2] = random() % 3 == 0 ? 1 + static_cast<std::uint32_t>(random() % 5) : 0;
        break;
    case Verb::Background:
        step.args[0] %= 6;
        break;
    case Verb::Fail:
    case Verb::FailRead:
        step.args[0] %= 20;
        break;
    case Verb::Kill:
    case Verb::PowerCut:
        step.args[0] = random() % 3 == 0 ? 0 : step.args[0] % 40;
        break;
    default:
        break;
    }
    return step;
}

std::string toText(const Step &step)
{
    const auto *kind =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind &one) { return one.verb == step.verb; });
    std::ostringstream out;
    out << kind->name << ' ' << step.args[0] << ' ' << step.args[1] << ' ' << step.args[2] << " lot " << step.lot;
    return out.str();
}

std::optional<Step> stepFromText(std::string_view line)
{
    std::istringstream in{std::string(line)};
    std::string name;
    std::string lot;
    Step step;
    in >> name >> step.args[0] >> step.args[1] >> step.args[2] >> lot >> step.lot;
    const auto *kind =
        std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind &one) { return one.name == name; });
    if (!in || lot != "lot" || kind == std::end(kKinds)) return std::nullopt;
    step.verb = kind->verb;
    return step;
}

std::string toText(const std::vector<Step> &steps)
{
    std::string text;
    for (const Step &step : steps) text += toText(step) + "\n";
    return text;
}

} // namespace freshseat::blockstore::test
