// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl master list|show|snapshots|delete
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/model/rules.h"

#include <algorithm>

namespace freshseat::cli {

namespace {

Result<std::vector<Master>> allMasters(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    return (*backend)->masters();
}

Result<std::vector<Snapshot>> snapshotsOf(Invocation &in, const MasterName &name)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    return (*backend)->snapshots(name);
}

std::string marksOf(const Snapshot &snapshot)
{
    std::vector<std::string> marks;
    if (snapshot.current) marks.emplace_back("current");
    if (snapshot.lastKnownGood) marks.emplace_back("good");
    if (snapshot.bad) marks.emplace_back("bad");
    return join(marks, ", ");
}

Table snapshotTable(const std::vector<Snapshot> &snapshots)
{
    const TimePoint now = SystemClock().now();
    Table table({{"N", Align::Right},
                 {"MARK"},
                 {"MADE"},
                 {"CHANGED", Align::Right},
                 {"ON DISK", Align::Right},
                 {"FREES", Align::Right},
                 {"SEATS", Align::Left, 12},
                 {"COMMENT", Align::Left, 16}});
    for (const auto &snapshot : snapshots) {
        const Colour colour = snapshot.bad ? Colour::Red : snapshot.current ? Colour::Green : Colour::None;
        table.add({std::to_string(snapshot.number),
                   {marksOf(snapshot), colour},
                   relativeTime(snapshot.created, now),
                   formatSize(snapshot.changedBytes),
                   snapshot.storedBytes ? formatSize(*snapshot.storedBytes) : "",
                   snapshot.freedBytes ? formatSize(*snapshot.freedBytes) : "",
                   join(snapshot.clones, ", "),
                   snapshot.comment});
    }
    return table;
}

void printMaster(Output &output, const Master &master, const std::vector<Snapshot> &snapshots)
{
    Table table({{""}, {""}});
    table.add({"master", master.name.value()});
    table.add({"size", formatSize(master.size)});
    if (master.storedBytes) table.add({"on disk", formatSize(*master.storedBytes)});
    table.add({"current", "snapshot " + std::to_string(master.current)});
    table.add({"made", localTime(master.created)});
    if (master.update) {
        const std::string by =
            master.update->seat ? "seat " + master.update->seat->value() : master.update->file.value_or("a file");
        table.add({"update", {by + " since " + localTime(master.update->since), Colour::Blue}});
    }
    output.table(table);
    output.text("\n");
    output.table(snapshotTable(snapshots));
}

/// Those that are not all there are no masters, or not versions of one, yet.
Result<void> tellReceives(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto status = (*backend)->status();
    if (!status) return failure(status);
    for (const UnfinishedReceive &receive : status->receives)
        in.output().text("Receiving " + receive.master.value() + ": " + progressText(receive) + ".\n");
    return {};
}

} // namespace

Result<int> listMasters(Invocation &in)
{
    const auto masters = allMasters(in);
    if (!masters) return failure(masters);
    if (in.json()) {
        in.output().document(jsonArray(*masters));
        return 0;
    }
    if (auto told = tellReceives(in); !told) return failure(told);
    if (masters->empty()) {
        in.output().text("No masters yet. freshseatctl master import NAME FILE makes one.\n");
        return 0;
    }
    const TimePoint now = SystemClock().now();
    Table table({{"MASTER", Align::Left, 12},
                 {"SIZE", Align::Right},
                 {"CURRENT", Align::Right},
                 {"SNAPSHOTS", Align::Right},
                 {"ON DISK", Align::Right},
                 {"MADE"}});
    for (const auto &master : *masters) {
        table.add({master.name.value(), formatSize(master.size), std::to_string(master.current),
                   std::to_string(master.snapshots), master.storedBytes ? formatSize(*master.storedBytes) : "",
                   relativeTime(master.created, now)});
    }
    in.output().table(table);
    return 0;
}

Result<int> showMaster(Invocation &in)
{
    const auto name = parseMasterName(in.words()[0]);
    if (!name) return failure(name);
    const auto masters = allMasters(in);
    if (!masters) return failure(masters);
    const auto at = std::find_if(masters->begin(), masters->end(), [&](const Master &master) {
        return nameKey(master.name.value()) == nameKey(name->value());
    });
    if (at == masters->end()) return tl::unexpected(noSuchMaster(*name));
    if (in.json()) {
        in.output().document(toJson(*at));
        return 0;
    }
    const auto snapshots = snapshotsOf(in, at->name);
    if (!snapshots) return failure(snapshots);
    printMaster(in.output(), *at, *snapshots);
    return 0;
}

Result<int> listSnapshots(Invocation &in)
{
    const auto name = parseMasterName(in.words()[0]);
    if (!name) return failure(name);
    const auto snapshots = snapshotsOf(in, *name);
    if (!snapshots) return failure(snapshots);
    if (in.json())
        in.output().document(jsonArray(*snapshots));
    else
        in.output().table(snapshotTable(*snapshots));
    return 0;
}

Result<int> deleteMaster(Invocation &in)
{
    const auto name = parseMasterName(in.words()[0]);
    if (!name) return failure(name);
    return act(in, DeleteMaster{*name}, Ask::Always);
}

} // namespace freshseat::cli
