// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl pc list|adopt|ignore|auto
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"

namespace freshseat::cli {

namespace {

Result<std::optional<MasterName>> masterOption(const Invocation &in)
{
    const auto text = in.value("master");
    if (!text) return std::optional<MasterName>();
    auto master = parseMasterName(*text);
    if (!master) return failure(master);
    return std::optional(std::move(*master));
}

std::string makeOf(const Pc &pc)
{
    std::vector<std::string> words;
    for (const std::string &word : {pc.manufacturer, pc.product}) {
        if (!word.empty()) words.push_back(word);
    }
    return join(words, " ");
}

} // namespace

Result<int> listPcs(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto pcs = (*backend)->pcs();
    if (!pcs) return failure(pcs);
    if (in.json()) {
        in.output().document(jsonArray(*pcs));
        return 0;
    }
    if (pcs->empty()) {
        in.output().text("No PC has asked for a boot script that is no seat yet.\n");
        return 0;
    }
    const TimePoint now = SystemClock().now();
    Table table({{"NO", Align::Right},
                 {"MAC"},
                 {"ADDRESS"},
                 {"PC", Align::Left, 12},
                 {"SERIAL"},
                 {"NIC"},
                 {"FIRMWARE"},
                 {"SEEN"},
                 {""}});
    for (const Pc &pc : *pcs) {
        table.add({std::to_string(pc.number), pc.mac, pc.address, makeOf(pc), pc.serial, pc.nic, pc.firmware,
                   relativeTime(pc.lastSeen, now), pc.ignored ? "ignored" : ""});
    }
    in.output().table(table);
    return 0;
}

Result<int> adoptPc(Invocation &in)
{
    const auto mac = parseMac(in.words()[0]);
    if (!mac) return failure(mac);
    AdoptPc action{*mac, {}, {}};
    if (const auto text = in.value("name")) {
        auto name = parseSeatName(*text);
        if (!name) return failure(name);
        action.name = std::move(*name);
    }
    auto master = masterOption(in);
    if (!master) return failure(master);
    action.master = std::move(*master);
    return act(in, action, Ask::IfBytesAreLost);
}

Result<int> ignorePc(Invocation &in)
{
    const auto mac = parseMac(in.words()[0]);
    if (!mac) return failure(mac);
    return act(in, IgnorePc{*mac}, Ask::IfBytesAreLost);
}

Result<int> adoptAllPcs(Invocation &in)
{
    const std::string &word = in.words()[0];
    if (word != "on" && word != "off")
        return fail(ErrorCode::Usage, "pc auto is \"on\" or \"off\", not " + inQuotes(word) + ".");
    auto master = masterOption(in);
    if (!master) return failure(master);
    return act(in, SetAdoption{word == "on", std::move(*master)}, Ask::IfBytesAreLost);
}

} // namespace freshseat::cli
