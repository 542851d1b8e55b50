// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl seat list|show
#include "app/cli/human.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/model/rules.h"

namespace freshseat::cli {

namespace {

Colour colourOf(SeatState state)
{
    switch (state) {
    case SeatState::Running:
        return Colour::Green;
    case SeatState::Firmware:
    case SeatState::Starting:
    case SeatState::Update:
    case SeatState::Resetting:
        return Colour::Blue;
    case SeatState::Failed:
        return Colour::Red;
    case SeatState::Unknown:
        return Colour::Yellow;
    case SeatState::Off:
        break;
    }
    return Colour::None;
}

std::string versionText(const Seat &seat)
{
    return seat.master.value() + '@' + std::to_string(seat.snapshot) + (seat.pinned ? " pinned" : "");
}

/// "games@2 on LUN 1"
std::string dataText(const DataDisk &disk)
{
    std::string text = disk.master.value() + '@' + std::to_string(disk.snapshot) + (disk.pinned ? " pinned" : "") +
                       " on LUN " + std::to_string(disk.lun);
    if (disk.moveTo && *disk.moveTo != disk.snapshot) text += ", moves to snapshot " + std::to_string(*disk.moveTo);
    return text;
}

std::string writtenText(std::uint64_t bytes, std::uint64_t limit)
{
    const std::string written = formatSize(bytes);
    return limit != 0 ? written + " of " + formatSize(limit) : written;
}

void addWarnings(Output &output, const std::vector<Seat> &seats)
{
    Table table({{""}, {""}, {"", Align::Left, 20}});
    for (const auto &seat : seats) {
        if (seat.lastError) table.add({{"error", Colour::Red}, seat.name.value(), *seat.lastError});
        for (const auto &warning : seat.warnings)
            table.add({{"warning", Colour::Yellow}, seat.name.value(), warning.text});
    }
    if (table.empty()) return;
    output.text("\n");
    output.table(table);
}

std::string operationsText(const SessionStatistics::Operations &operations, std::uint64_t bytes)
{
    const std::string text = std::to_string(operations.count) + ", " + formatSize(bytes);
    if (operations.count == 0) return text;
    const auto micros = [](std::chrono::nanoseconds took) {
        return std::to_string(std::chrono::ceil<std::chrono::microseconds>(took).count()) + " us";
    };
    return text + "; half within " + micros(operations.p50) + ", 99 of 100 within " + micros(operations.p99);
}

void addStatistics(Table &table, const SessionStatistics &statistics, std::uint64_t read, std::uint64_t written)
{
    table.add({"  reads", operationsText(statistics.reads, read)});
    table.add({"  writes", operationsText(statistics.writes, written)});
    table.add({"  at work", std::to_string(statistics.queueDepth) + " commands, at most " +
                                std::to_string(statistics.queueDepthMost) + " at once"});
    table.add({"  link",
               std::to_string(statistics.retries) + " retries, " + std::to_string(statistics.linkErrors) + " errors"});
}

Table detailTable(const Seat &seat, TimePoint now)
{
    Table table({{""}, {""}});
    table.add({"seat", seat.name.value()});
    table.add({"state", {std::string(toText(seat.state)), colourOf(seat.state)}});
    if (seat.verdict) table.add({"verdict", *seat.verdict});
    table.add({"mac", seat.mac});
    if (!seat.group.empty()) table.add({"group", seat.group});
    table.add({"master", versionText(seat)});
    table.add({"policy", std::string(toText(seat.policy))});
    table.add({"written", writtenText(seat.dirtyBytes, seat.sizeLimit.value_or(0))});
    for (const DataDisk &disk : seat.data)
        table.add(
            {"data disk", dataText(disk) + ", " + writtenText(disk.dirtyBytes, limitOf(seat, disk)) + " written"});
    if (seat.storedBytes) {
        const std::uint64_t kept = seat.keptBytes.value_or(0);
        table.add({"on disk", formatSize(*seat.storedBytes) +
                                  (kept == 0 ? std::string() : ", and " + formatSize(kept) + " for an undo")});
    }
    table.add({"last reset", relativeTime(seat.lastReset, now)});
    if (seat.undoUntil) table.add({"undo", "until " + localTime(*seat.undoUntil)});
    if (seat.moveTo && *seat.moveTo != seat.snapshot)
        table.add({"moves to", "snapshot " + std::to_string(*seat.moveTo) + " at its next boot"});
    table.add({"target", seat.target});
    table.add({"lun", std::to_string(seat.lun)});
    table.add({"portal", seat.portal});
    table.add({"initiator", seat.initiator});
    for (const auto &session : seat.sessions) {
        table.add({"session", session.initiator + " from " + session.address + ", since " + localTime(session.since)});
        if (session.statistics) addStatistics(table, *session.statistics, session.bytesRead, session.bytesWritten);
    }
    if (seat.totals && seat.totals->logins > 0) {
        table.add({"in all", std::to_string(seat.totals->logins) + " sessions since the daemon started"});
        addStatistics(table, seat.totals->statistics, seat.totals->bytesRead, seat.totals->bytesWritten);
    }
    return table;
}

void printSeat(Output &output, const Seat &seat)
{
    output.table(detailTable(seat, SystemClock().now()));
    addWarnings(output, {seat});
    if (seat.timeline.empty()) return;
    Table table({{"AT"}, {"EVENT"}, {"", Align::Left, 20}});
    for (const auto &event : seat.timeline) table.add({localTime(event.at), event.event, event.detail});
    output.text("\n");
    output.table(table);
}

} // namespace

Result<int> listSeats(Invocation &in)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto seats = (*backend)->seats();
    if (!seats) return failure(seats);
    if (in.json()) {
        in.output().document(jsonArray(*seats));
        return 0;
    }
    if (seats->empty()) {
        in.output().text("No seats yet. freshseatctl seat add NAME --mac MAC --master NAME makes one.\n");
        return 0;
    }
    const TimePoint now = SystemClock().now();
    Table table({{"SEAT"},
                 {"STATE"},
                 {"MASTER", Align::Left, 12},
                 {"GROUP", Align::Left, 6},
                 {"POLICY"},
                 {"WRITTEN", Align::Right},
                 {"RESET"},
                 {"ADDRESS", Align::Left, 12}});
    for (const auto &seat : *seats) {
        table.add({seat.name.value(),
                   {std::string(toText(seat.state)), colourOf(seat.state)},
                   versionText(seat),
                   seat.group,
                   std::string(toText(seat.policy)),
                   writtenText(allDirtyBytes(seat), seat.data.empty() ? seat.sizeLimit.value_or(0) : 0),
                   relativeTime(seat.lastReset, now),
                   seat.sessions.empty() ? "" : seat.sessions.front().address});
    }
    in.output().table(table);
    addWarnings(in.output(), *seats);
    return 0;
}

Result<int> showSeat(Invocation &in)
{
    const auto name = parseSeatName(in.words()[0]);
    if (!name) return failure(name);
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto seat = (*backend)->seat(*name);
    if (!seat) return failure(seat);
    if (in.json())
        in.output().document(toJson(*seat, SeatDetail::Shown));
    else
        printSeat(in.output(), *seat);
    return 0;
}

} // namespace freshseat::cli
