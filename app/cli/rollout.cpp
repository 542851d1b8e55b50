// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl rollout show|continue|abort and master current|drop|good
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/model/update_rules.h"

#include <charconv>

namespace freshseat::cli {

namespace {

struct Version {
    MasterName master;
    int number = 0;
};

Result<Version> versionIn(const Invocation &in)
{
    auto master = parseMasterName(in.words()[0]);
    if (!master) return failure(master);
    const auto number = readSnapshotNumber(in.words()[1], *master);
    if (!number) return failure(number);
    return Version{std::move(*master), *number};
}

Colour colourOf(RolloutPhase phase)
{
    if (phase == RolloutPhase::Failed) return Colour::Red;
    if (phase == RolloutPhase::Done) return Colour::Green;
    return phase == RolloutPhase::Waiting || phase == RolloutPhase::Aborted ? Colour::Yellow : Colour::Blue;
}

Colour colourOf(RolloutStep step)
{
    if (step == RolloutStep::Failed) return Colour::Red;
    if (step == RolloutStep::Waiting || step == RolloutStep::Stays) return Colour::Yellow;
    return Colour::Green;
}

void printRollout(Output &output, const Rollout &rollout)
{
    Table table({{""}, {""}});
    table.add({"master", rollout.master.value()});
    table.add({"snapshot", std::to_string(rollout.from) + " -> " + std::to_string(rollout.to)});
    table.add({"phase", {std::string(toText(rollout.phase)), colourOf(rollout.phase)}});
    if (!rollout.reason.empty()) table.add({"reason", rollout.reason});
    table.add({"begun", localTime(rollout.since) + " by " + rollout.by});
    if (rollout.ended) table.add({"ended", localTime(*rollout.ended)});
    table.add({"seats", describe(rollout)});
    output.table(table);
    if (rollout.seats.empty()) return;
    Table seats({{"SEAT"}, {"STATE"}, {"FIRST"}, {"BOOTS", Align::Right}, {"", Align::Left, 20}});
    for (const RolloutSeat &seat : rollout.seats) {
        seats.add({seat.name.value(),
                   {std::string(toText(seat.step)), colourOf(seat.step)},
                   seat.canary ? "first" : "",
                   seat.booted ? std::to_string(seat.restarts + 1) : "",
                   seat.message});
    }
    output.text("\n");
    output.table(seats);
}

} // namespace

Result<int> readSnapshotNumber(const std::string &text, const MasterName &master)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1) {
        return fail(ErrorCode::Usage, inQuotes(text) + " is not the number of a snapshot.",
                    "freshseatctl master snapshots " + master.value() + " shows them.");
    }
    return number;
}

Result<int> setCurrentSnapshot(Invocation &in)
{
    const auto version = versionIn(in);
    if (!version) return failure(version);
    const auto rollOut = readRollOut(in);
    if (!rollOut) return failure(rollOut);
    return act(in, SetCurrent{version->master, version->number, *rollOut}, Ask::IfBytesAreLost);
}

Result<int> dropSnapshot(Invocation &in)
{
    const auto version = versionIn(in);
    if (!version) return failure(version);
    return act(in, DropSnapshot{version->master, version->number}, Ask::Always);
}

Result<int> markGood(Invocation &in)
{
    const auto version = versionIn(in);
    if (!version) return failure(version);
    return act(in, MarkGood{version->master, version->number}, Ask::IfBytesAreLost);
}

Result<int> showRollout(Invocation &in)
{
    const auto master = parseMasterName(in.words()[0]);
    if (!master) return failure(master);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto rollout = (*backend)->rollout(*master);
    if (!rollout) return failure(rollout);
    if (in.json())
        in.output().document(toJson(*rollout));
    else
        printRollout(in.output(), *rollout);
    return 0;
}

Result<int> continueRollout(Invocation &in)
{
    const auto master = parseMasterName(in.words()[0]);
    if (!master) return failure(master);
    return act(in, ContinueRollout{*master}, Ask::IfBytesAreLost);
}

Result<int> abortRollout(Invocation &in)
{
    const auto master = parseMasterName(in.words()[0]);
    if (!master) return failure(master);
    return act(in, AbortRollout{*master}, Ask::IfBytesAreLost);
}

} // namespace freshseat::cli
