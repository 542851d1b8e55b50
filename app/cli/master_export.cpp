// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl master export: a snapshot's disk becomes an image file here, or on the storage host.
#include "app/cli/actions.h"
#include "app/cli/file_argument.h"
#include "app/cli/interrupt.h"
#include "app/cli/part_file.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/model/rules.h"

namespace freshseat::cli {

namespace {

Result<ExportSpec> readSpec(const Invocation &in)
{
    ExportSpec spec;
    const auto snapshot = parseSnapshotRef(in.words()[0]);
    if (!snapshot) return failure(snapshot);
    spec.snapshot = *snapshot;
    if (const auto text = in.value("format")) {
        const auto format = parseImageFormat(*text);
        if (!format) return failure(format);
        spec.format = *format;
    }
    auto path = hostPath(in.words()[1]);
    if (!path) return failure(path);
    spec.hostPath = std::move(*path);
    return spec;
}

std::string snapshotText(const SnapshotRef &snapshot)
{
    return snapshot.master.value() + (snapshot.number == 0 ? "" : '@' + std::to_string(snapshot.number));
}

/// The master and the snapshot are there.
Result<int> dryRun(Invocation &in, const ExportSpec &spec)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto snapshots = (*backend)->snapshots(spec.snapshot.master);
    if (!snapshots) return failure(snapshots);
    MasterView view{spec.snapshot.master, 0, {}};
    for (const auto &snapshot : *snapshots) {
        view.snapshots.push_back(snapshot.number);
        if (snapshot.current) view.current = snapshot.number;
    }
    RoomView room;
    room.masters = {&view, 1};
    const auto resolved = resolveExport(spec, room);
    if (!resolved) return failure(resolved);
    const std::string what = snapshotText(*resolved) + " as " + std::string(toText(spec.format));
    const auto calls = callsOf(in, **backend, spec);
    if (!calls) return failure(calls);
    printChanges(in.output(), {{"write file", in.words()[1], what, 0}}, *calls);
    return 0;
}

Result<void> receive(Download &download, PartFile *part, ProgressLine &line, const Interrupt &interrupt)
{
    while (true) {
        if (interrupt.asked()) return fail(ErrorCode::Failed, "The export was stopped; no file was made.");
        const auto chunk = download.next();
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return part == nullptr ? Result<void>() : part->finish(download.fileSize());
        line.show("receiving", chunk->offset + chunk->bytes.size(), download.fileSize());
        if (part == nullptr) continue;
        if (auto written = part->write(chunk->offset, chunk->bytes); !written) return written;
    }
}

/// The bytes of the image file.
Result<std::uint64_t> transfer(Invocation &in, const ExportSpec &spec)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    std::optional<PartFile> part;
    if (!spec.hostPath) {
        auto created = PartFile::create(in.words()[1]);
        if (!created) return failure(created);
        part.emplace(std::move(*created));
    }
    const Interrupt interrupt;
    ProgressLine line(in.output().terminal().showsProgress);
    Progress progress;
    progress.report = [&](std::string_view phase, std::uint64_t done, std::uint64_t total) {
        line.show(phase, done, total);
    };
    progress.cancelled = Interrupt::flag();
    const auto download = (*backend)->beginExport(in.caller(), spec, progress);
    if (!download) return failure(download);
    if (auto received = receive(**download, part ? &*part : nullptr, line, interrupt); !received)
        return failure(received);
    return (*download)->fileSize();
}

} // namespace

Result<int> exportMaster(Invocation &in)
{
    const auto spec = readSpec(in);
    if (!spec) return failure(spec);
    if (in.has("dry-run")) return dryRun(in, *spec);
    const auto bytes = transfer(in, *spec);
    if (!bytes) return failure(bytes);
    const std::string &file = in.words()[1];
    if (in.json()) {
        in.output().document({{"file", file}, {"format", toText(spec->format)}, {"bytes", *bytes}});
        return 0;
    }
    in.output().text("Exported " + snapshotText(spec->snapshot) + " to " + file + ": " + formatSize(*bytes) + ".\n");
    return 0;
}

} // namespace freshseat::cli
