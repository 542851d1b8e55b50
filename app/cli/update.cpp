// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl update begin|show|discard|publish
#include "app/cli/actions.h"
#include "app/cli/human.h"
#include "app/cli/master_import.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/text.h"

namespace freshseat::cli {

namespace {

Result<MasterName> masterIn(const Invocation &in)
{
    return parseMasterName(in.words()[0]);
}

Result<std::vector<SeatName>> readCanaries(const Invocation &in)
{
    std::vector<SeatName> seats;
    const auto text = in.value("canary");
    if (!text) return seats;
    for (const std::string &word : split(*text, ',')) {
        auto name = parseSeatName(trimmed(word));
        if (!name) return failure(name);
        seats.push_back(std::move(*name));
    }
    return seats;
}

Result<int> beginFromFile(Invocation &in, const MasterName &master, const std::string &file)
{
    ImportSpec spec;
    spec.name = master;
    spec.fileName = file;
    spec.update = true;
    return importImage(in, std::move(spec));
}

void printUpdate(Output &output, const UpdateSession &update)
{
    Table table({{""}, {""}});
    table.add({"master", update.master.value()});
    if (update.seat) table.add({"seat", update.seat->value()});
    if (update.file) table.add({"file", *update.file});
    table.add({"over", "snapshot " + std::to_string(update.base)});
    table.add({"since", localTime(update.since)});
    table.add({"by", update.by});
    if (update.seat) {
        table.add({"written", formatSize(update.writtenBytes)});
        table.add({"sessions", update.sessions == 0 ? "none: it can be published" : std::to_string(update.sessions)});
    }
    if (update.publishing) table.add({"publishing", {"was cut short, it is being finished", Colour::Yellow}});
    output.table(table);
}

} // namespace

Result<int> beginUpdate(Invocation &in)
{
    const auto master = masterIn(in);
    if (!master) return failure(master);
    const auto seat = in.value("seat");
    const auto file = in.value("file");
    if (seat.has_value() == file.has_value()) {
        return fail(ErrorCode::Usage, "An update is written either by a seat (--seat) or by an image file (--file).",
                    "freshseatctl update begin --help shows how it is used.");
    }
    if (file) return beginFromFile(in, *master, *file);
    if (in.has("format")) return fail(ErrorCode::Usage, "--format is for --file.");
    const auto name = parseSeatName(*seat);
    if (!name) return failure(name);
    return act(in, BeginUpdate{*master, *name}, Ask::IfBytesAreLost);
}

Result<int> showUpdate(Invocation &in)
{
    const auto master = masterIn(in);
    if (!master) return failure(master);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto update = (*backend)->update(*master);
    if (!update) return failure(update);
    if (in.json())
        in.output().document(toJson(*update));
    else
        printUpdate(in.output(), *update);
    return 0;
}

Result<int> discardUpdate(Invocation &in)
{
    const auto master = masterIn(in);
    if (!master) return failure(master);
    return act(in, DiscardUpdate{*master}, Ask::Always);
}

Result<RollOut> readRollOut(const Invocation &in)
{
    const auto text = in.value("roll-out");
    return text ? parseRollOut(*text) : Result<RollOut>(RollOut::Boot);
}

Result<int> publishUpdate(Invocation &in)
{
    const auto master = masterIn(in);
    if (!master) return failure(master);
    const auto comment = in.value("comment");
    if (!comment) {
        return fail(ErrorCode::Usage, "update publish needs --comment.",
                    "Say what is new in this version: it is shown with the snapshot.");
    }
    const auto rollOut = readRollOut(in);
    if (!rollOut) return failure(rollOut);
    auto canaries = readCanaries(in);
    if (!canaries) return failure(canaries);
    return act(in, PublishUpdate{*master, *comment, *rollOut, std::move(*canaries)}, Ask::IfBytesAreLost);
}

} // namespace freshseat::cli
