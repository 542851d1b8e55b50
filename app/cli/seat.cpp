// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl seat add|set|remove|reset|secret: what changes seats. seat_views.cpp shows them.
#include "app/cli/actions.h"
#include "app/cli/selection.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/model/rules.h"

namespace freshseat::cli {

namespace {

Result<std::string> required(const Invocation &in, const std::string &option)
{
    const auto value = in.value(option);
    if (value) return *value;
    return fail(ErrorCode::Usage, "seat add needs --" + option + ".",
                "freshseatctl seat add --help shows how it is used.");
}

/// What stands behind the name in `seat add`, checked before anything is connected to.
Result<void> readOptions(const Invocation &in, AddSeat &seat)
{
    if (const auto text = in.value("group")) {
        auto group = parseGroup(*text);
        if (!group) return failure(group);
        seat.group = *group;
    }
    if (const auto text = in.value("policy")) {
        const auto policy = parsePolicy(*text);
        if (!policy) return failure(policy);
        seat.policy = *policy;
    }
    if (const auto text = in.value("size-limit")) {
        const auto size = parseSize(*text);
        if (!size) return failure(size);
        seat.sizeLimit = *size;
    }
    seat.adopt = in.value("adopt").value_or("");
    return {};
}

Result<AddSeat> readNewSeat(const Invocation &in)
{
    AddSeat seat;
    const auto name = parseSeatName(in.words()[0]);
    if (!name) return failure(name);
    seat.name = *name;
    const auto macText = required(in, "mac");
    if (!macText) return failure(macText);
    const auto mac = parseMac(*macText);
    if (!mac) return failure(mac);
    seat.mac = *mac;
    const auto masterText = required(in, "master");
    if (!masterText) return failure(masterText);
    const auto master = parseSnapshotRef(*masterText);
    if (!master) return failure(master);
    seat.master = master->master;
    seat.snapshot = master->number;
    if (auto options = readOptions(in, seat); !options) return failure(options);
    return seat;
}

/// The same change for each seat of a group, or all.
Result<std::vector<Action>> forEachSeat(Invocation &in, const SetSeat &change)
{
    SeatSelection selection;
    selection.all = in.has("all");
    if (const auto text = in.value("group")) {
        auto group = parseGroup(*text);
        if (!group) return failure(group);
        selection.group = std::move(*group);
    }
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto seats = (*backend)->seats();
    if (!seats) return failure(seats);
    const auto selected = selectSeats(selection, *seats);
    if (!selected) return failure(selected);
    std::vector<Action> actions;
    for (const Seat &seat : selected->seats) actions.emplace_back(SetSeat{seat.name, change.changes});
    return actions;
}

} // namespace

Result<int> addSeat(Invocation &in)
{
    const auto seat = readNewSeat(in);
    if (!seat) return failure(seat);
    return act(in, *seat, Ask::IfBytesAreLost);
}

Result<int> setSeat(Invocation &in)
{
    const bool many = in.has("group") || in.has("all");
    SetSeat action;
    for (std::size_t i = many ? 0 : 1; i < in.words().size(); ++i) {
        const std::string &pair = in.words()[i];
        const auto equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::Usage, "\"" + pair + "\" is not KEY=VALUE.",
                        "freshseatctl seat set --help lists the keys.");
        action.changes.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    if (action.changes.empty())
        return fail(ErrorCode::Usage, "Nothing to change was given.", "NAME KEY=VALUE... | --group G KEY=VALUE...");
    if (!many) {
        auto name = parseSeatName(in.words()[0]);
        if (!name) return failure(name);
        action.name = std::move(*name);
        return act(in, action, Ask::IfBytesAreLost);
    }
    const auto actions = forEachSeat(in, action);
    if (!actions) return failure(actions);
    return actAll(in, *actions, Ask::IfBytesAreLost);
}

Result<int> removeSeats(Invocation &in)
{
    const auto selection = readSelection(in);
    if (!selection) return failure(selection);
    return act(in, RemoveSeats{*selection}, Ask::Always);
}

Result<int> resetSeats(Invocation &in)
{
    const auto selection = readSelection(in);
    if (!selection) return failure(selection);
    ResetSeats action{*selection, in.has("force"), {}};
    if (const auto disk = in.value("disk")) {
        const auto master = parseMasterName(*disk);
        if (!master) return failure(master);
        action.disk = *master;
    }
    return act(in, action, Ask::Always);
}

Result<int> undoReset(Invocation &in)
{
    const auto name = parseSeatName(in.words()[0]);
    if (!name) return failure(name);
    return act(in, UndoReset{*name}, Ask::IfBytesAreLost);
}

Result<int> showSecret(Invocation &in)
{
    const auto name = parseSeatName(in.words()[0]);
    if (!name) return failure(name);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    if (in.has("renew")) {
        const RenewSecret action{*name};
        const auto go = approved(in, action, Ask::IfBytesAreLost);
        if (!go) return failure(go);
        if (!*go) return 0;
        const auto items = (*backend)->perform(in.caller(), action, {});
        if (!items) return failure(items);
        const int code = exitCodeOf(*items);
        if (code != 0) return fail(static_cast<ErrorCode>(code), items->front().message);
    }
    const auto secret = (*backend)->secret(in.caller(), *name);
    if (!secret) return failure(secret);
    if (in.json()) {
        in.output().document(toJson(*secret));
        return 0;
    }
    Table table({{""}, {""}});
    table.add({"initiator", secret->initiator});
    table.add({"user", secret->user});
    table.add({"secret", secret->secret.reveal()});
    if (!secret->mutualUser.empty()) {
        table.add({"mutual user", secret->mutualUser});
        table.add({"mutual secret", secret->mutualSecret.reveal()});
    }
    in.output().table(table);
    return 0;
}

} // namespace freshseat::cli
