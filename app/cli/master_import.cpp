// SPDX-License-Identifier: GPL-3.0-or-later
// freshseatctl master import and update begin --file: checks the file here, streams what is in it, waits for the
// storage host to convert and verify.
#include "app/cli/master_import.h"

#include "app/cli/actions.h"
#include "app/cli/file_argument.h"
#include "app/cli/human.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_line.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/image/image.h"
#include "core/model/rules.h"

namespace freshseat::cli {

namespace {

/// What the file is, found out before a byte is sent. The storage host checks it all again.
Result<image::ImageInfo> inspectLocal(Invocation &in, const ImportSpec &spec)
{
    if (auto readable = checkReadable(spec.fileName); !readable) return failure(readable);
    const auto info = image::inspect(spec.fileName, spec.format);
    if (!info) return failure(info);
    if (info->guessedRaw) in.output().note(spec.fileName + ": no known image header: taken as raw.");
    return *info;
}

Result<ImportSpec> readSpec(const Invocation &in, ImportSpec spec)
{
    spec.comment = in.value("comment").value_or("");
    if (const auto text = in.value("format")) {
        const auto format = parseImageFormat(*text);
        if (!format) return failure(format);
        spec.format = *format;
    }
    auto path = hostPath(spec.fileName);
    if (!path) return failure(path);
    spec.hostPath = std::move(*path);
    return spec;
}

/// Refused here if the storage host would refuse the name; else what would be made. `diskSize`: of the disk in the
/// file.
Result<int> dryRun(Invocation &in, const ImportSpec &spec, const std::string &detail, std::uint64_t diskSize)
{
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    const auto masters = (*backend)->masters();
    if (!masters) return failure(masters);
    std::vector<MasterView> views;
    for (const auto &master : *masters) {
        MasterView &view = views.emplace_back(MasterView{master.name, master.current, {}});
        view.update = master.update;
    }
    RoomView room;
    room.masters = views;
    if (auto free = checkImport(spec, room); !free) return failure(free);
    ImportSpec disk = spec;
    disk.format = ImageFormat::Raw;
    disk.fileSize = diskSize;
    const auto calls = callsOf(in, **backend, disk);
    if (!calls) return failure(calls);
    printChanges(in.output(), {{spec.update ? "begin update" : "import master", spec.name.value(), detail, 0}}, *calls);
    return 0;
}

tl::unexpected<Error> stopped(const ImportSpec &spec)
{
    return fail(ErrorCode::Failed,
                "The import of " + spec.name.value() + " was stopped; nothing of it is left on the storage host.");
}

Result<void> sendFile(const ImportSpec &spec, image::ImageFile &file, Upload &upload, const Interrupt &interrupt,
                      ProgressLine &line)
{
    while (true) {
        if (interrupt.asked()) return stopped(spec);
        const auto chunk = file.next(Upload::kMaxChunk);
        if (!chunk) return failure(chunk);
        if (chunk->bytes.empty()) return {};
        if (auto written = upload.write(chunk->offset, chunk->bytes); !written) return written;
        line.show("sending", chunk->offset + chunk->bytes.size(), file.size());
    }
}

Result<Master> transfer(Invocation &in, ImportSpec spec, const Interrupt &interrupt)
{
    std::unique_ptr<image::ImageFile> file;
    if (!spec.hostPath) {
        auto opened = image::ImageFile::open(spec.fileName);
        if (!opened) return failure(opened);
        file = std::move(*opened);
        spec.fileSize = file->size();
    }
    const auto backend = in.backend();
    if (!backend) return failure(backend);
    auto upload = (*backend)->beginImport(in.caller(), spec);
    if (!upload) return failure(upload);
    ProgressLine line(in.output().terminal().showsProgress);
    if (file) {
        if (auto sent = sendFile(spec, *file, **upload, interrupt, line); !sent) return failure(sent);
    }
    Progress progress;
    progress.report = [&](std::string_view phase, std::uint64_t done, std::uint64_t total) {
        line.show(phase, done, total);
    };
    progress.cancelled = Interrupt::flag();
    auto master = (*upload)->finish(progress);
    if (!master && interrupt.asked()) return stopped(spec);
    return master;
}

void printBegun(Output &output, const Master &master, const ImportSpec &spec)
{
    const ItemOutcome item{master.name.value(), Outcome::Done,
                           "publishing makes " + spec.fileName + " its next version"};
    if (output.json()) return output.document(itemsDocument({item}));
    output.text("Update of " + item.name + " begun: " + item.message + ".\n");
}

void printImported(Output &output, const Master &master, std::chrono::duration<double> taken)
{
    if (output.json()) return output.document(toJson(master));
    const auto seconds = std::chrono::round<std::chrono::seconds>(taken).count();
    output.text("Imported " + master.name.value() + ": " + formatSize(master.size) + ", snapshot " +
                std::to_string(master.current) + ", in " + std::to_string(seconds) + " s.\n");
}

} // namespace

Result<int> importMaster(Invocation &in)
{
    const auto name = parseMasterName(in.words()[0]);
    if (!name) return failure(name);
    ImportSpec spec;
    spec.name = *name;
    spec.fileName = in.words()[1];
    return importImage(in, std::move(spec));
}

Result<int> importImage(Invocation &in, ImportSpec wanted)
{
    const auto spec = readSpec(in, std::move(wanted));
    if (!spec) return failure(spec);
    std::string detail = "from " + spec->fileName;
    std::uint64_t diskSize = 0;
    if (!spec->hostPath) {
        const auto info = inspectLocal(in, *spec);
        if (!info) return failure(info);
        detail += ": " + std::string(toText(info->format)) + ", a disk of " + formatSize(info->virtualSize);
        diskSize = info->virtualSize;
    }
    if (in.has("dry-run")) return dryRun(in, *spec, detail, diskSize);
    const SystemClock clock;
    const auto began = clock.steady();
    const Interrupt interrupt;
    const auto master = transfer(in, *spec, interrupt);
    if (!master) return failure(master);
    if (spec->update)
        printBegun(in.output(), *master, *spec);
    else
        printImported(in.output(), *master, clock.steady() - began);
    return 0;
}

} // namespace freshseat::cli
