// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl master send|receive: a snapshot as a stream on stdout, a stream on stdin as a snapshot.
#include "app/cli/actions.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/model/rules.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace freshseat::cli {

namespace {

Result<SendSpec> readSpec(const Invocation &in)
{
    const auto snapshot = parseSnapshotRef(in.words()[0]);
    if (!snapshot) return failure(snapshot);
    SendSpec spec{*snapshot, {}, in.value("resume")};
    if (const auto text = in.value("from")) {
        const auto from = readSnapshotNumber(*text, spec.snapshot.master);
        if (!from) return failure(from);
        spec.from = *from;
    }
    return spec;
}

/// A backend without streams says so before anything else happens.
Result<StorageBackend *> streamingBackend(Invocation &in, const MasterName &master)
{
    const auto backend = in.backend();
    if (!backend) return backend;
    const auto partial = (*backend)->partialReceive(in.caller(), master, false);
    if (!partial && partial.error().code == ErrorCode::Unsupported) return failure(partial);
    return backend;
}

/// What would be sent: the master, the snapshot and the older one are there.
Result<int> dryRunSend(Invocation &in, const SendSpec &spec)
{
    const auto backend = streamingBackend(in, spec.snapshot.master);
    if (!backend) return failure(backend);
    const auto snapshots = (*backend)->snapshots(spec.snapshot.master);
    if (!snapshots) return failure(snapshots);
    const auto has = [&](int number) {
        return std::any_of(snapshots->begin(), snapshots->end(),
                           [number](const Snapshot &one) { return number == 0 ? one.current : one.number == number; });
    };
    for (const int number : {spec.snapshot.number, spec.from.value_or(0)})
        if (!has(number)) return tl::unexpected(noSuchSnapshot(spec.snapshot.master, number));
    std::string detail = spec.from ? "what differs from snapshot " + std::to_string(*spec.from) : "the whole disk";
    if (spec.resume) detail = "the rest of it";
    printChanges(in.output(), {{"send snapshot", in.words()[0], detail, 0}});
    return 0;
}

Result<void> writeAll(std::span<const std::byte> bytes, const Interrupt &interrupt)
{
    while (!bytes.empty()) {
        const ssize_t n = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR && !interrupt.asked()) continue;
        if (n < 0) return tl::unexpected(systemError(errno, "The stream cannot be written to stdout"));
        bytes = bytes.subspan(static_cast<std::size_t>(n));
    }
    return {};
}

Result<void> sendAll(Download &download, const Interrupt &interrupt, ProgressLine &line)
{
    while (true) {
        if (interrupt.asked()) return fail(ErrorCode::Failed, "The send was stopped.");
        const auto chunk = download.next();
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return {};
        if (auto written = writeAll(chunk->bytes, interrupt); !written) return written;
        line.show("sending", chunk->offset + chunk->bytes.size(), download.fileSize());
    }
}

/// What stdin gives until `into` is full; fewer bytes: it has ended.
Result<std::size_t> fill(std::span<std::byte> into, const Interrupt &interrupt)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t n = ::read(STDIN_FILENO, into.data() + done, into.size() - done);
        if (n < 0 && errno == EINTR && !interrupt.asked()) continue;
        if (n < 0) return tl::unexpected(systemError(errno, "The stream cannot be read from stdin"));
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
    }
    return done;
}

Result<Master> receiveAll(Invocation &in, StorageBackend &backend, const MasterName &name)
{
    auto upload = backend.beginReceive(in.caller(), name);
    if (!upload) return failure(upload);
    const Interrupt interrupt;
    ProgressLine line(in.output().terminal().showsProgress);
    std::vector<std::byte> buffer(Upload::kMaxChunk);
    std::uint64_t taken = 0;
    for (std::size_t got = buffer.size(); got == buffer.size();) {
        const auto filled = fill(buffer, interrupt);
        if (!filled || interrupt.asked())
            return fail(ErrorCode::Failed, "The receive of " + name.value() + " was stopped; what came is kept.",
                        "freshseatctl master receive " + name.value() + " --token tells how far it is.");
        got = *filled;
        if (got == 0) break;
        if (auto written = (*upload)->write(taken, std::span(buffer).first(got)); !written) return failure(written);
        taken += got;
        line.show("receiving", taken, 0);
    }
    Progress progress;
    progress.report = [&](std::string_view phase, std::uint64_t done, std::uint64_t total) {
        line.show(phase, done, total);
    };
    progress.cancelled = Interrupt::flag();
    return (*upload)->finish(progress);
}

Result<int> printPartial(Invocation &in, StorageBackend &backend, const MasterName &name)
{
    const bool drop = in.has("discard");
    const auto partial = backend.partialReceive(in.caller(), name, drop);
    if (!partial) return failure(partial);
    const std::string came = formatSize(partial->position) + " of " + formatSize(partial->size);
    if (in.json())
        in.output().document(toJson(*partial));
    else if (drop)
        in.output().text("Thrown away what was received of " + partial->master.value() + ": " + came + ".\n");
    else
        in.output().text(partial->token + "\n");
    return 0;
}

/// Its number is the highest: received snapshots never get a lower one than those that are there.
void printReceived(Output &output, const Master &master, const Result<std::vector<Snapshot>> &snapshots)
{
    if (output.json()) return output.document(toJson(master));
    int newest = master.current;
    if (snapshots)
        for (const Snapshot &snapshot : *snapshots) newest = std::max(newest, snapshot.number);
    output.text("Received snapshot " + std::to_string(newest) + " of " + master.name.value() + "; current is " +
                std::to_string(master.current) + ".\n");
}

} // namespace

Result<int> sendMaster(Invocation &in)
{
    const auto spec = readSpec(in);
    if (!spec) return failure(spec);
    if (in.has("dry-run")) return dryRunSend(in, *spec);
    const auto backend = streamingBackend(in, spec->snapshot.master);
    if (!backend) return failure(backend);
    if (in.json())
        return fail(ErrorCode::Usage, "master send has no --json: its stdout is the stream.",
                    "freshseatctl journal --json tells how sends ended.");
    if (::isatty(STDOUT_FILENO) != 0)
        return fail(ErrorCode::Usage, "A stream is nothing for a terminal.",
                    "freshseatctl master send win11@3 | ssh root@spare freshseatctl master receive win11");
    const auto download = (*backend)->beginSend(in.caller(), *spec);
    if (!download) return failure(download);
    const Interrupt interrupt;
    ProgressLine line(in.output().terminal().showsProgress);
    if (auto sent = sendAll(**download, interrupt, line); !sent) return failure(sent);
    return 0;
}

Result<int> receiveMaster(Invocation &in)
{
    const auto name = parseMasterName(in.words()[0]);
    if (!name) return failure(name);
    const bool asks = in.has("token") || in.has("discard");
    if (in.has("token") && in.has("discard"))
        return fail(ErrorCode::Usage, "Either --token or --discard.", "freshseatctl master receive --help");
    const auto backend = streamingBackend(in, *name);
    if (!backend) return failure(backend);
    if (in.has("dry-run")) {
        const bool drops = in.has("discard");
        printChanges(in.output(), {{drops ? "discard receive" : "receive snapshot", name->value(),
                                    drops ? "what came so far" : "what the stream on stdin holds", 0}});
        return 0;
    }
    if (asks) return printPartial(in, **backend, *name);
    if (::isatty(STDIN_FILENO) != 0)
        return fail(ErrorCode::Usage, "master receive reads a stream from stdin.",
                    "freshseatctl master send win11@3 | ssh root@spare freshseatctl master receive win11");
    const auto master = receiveAll(in, **backend, *name);
    if (!master) return failure(master);
    printReceived(in.output(), *master, (*backend)->snapshots(master->name));
    return 0;
}

} // namespace freshseat::cli
